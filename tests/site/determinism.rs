//! The same content is the same site, byte for byte, and what did not change is left alone.

use crate::project::{Built, Project};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// The site of a test with enough in it that threads could get in each other's way.
fn busy() -> Project {
    let mut site = Project::new()
        .append("pages/keyworkers.md", "\n![](door)\n\n```glossary\n```\n")
        .append(
            "pages/index.md",
            "\n```steps\n```\n\n```ratings\n```\n\n```feedback\n```\n",
        );
    for number in 0..20 {
        let page = format!(
            "---\ntitle: Page {number}\n---\n## Consent\n\nAsk for consent in {{{{ area.name }}}}. [Back](index.md)\n"
        );
        let easy = format!(
            "---\ntitle: Page {number}\n---\n![](phone) Call {{{{ contact.team.phone }}}}.\n"
        );
        site = site
            .file(&format!("pages/page-{number}.md"), &page)
            .file(&format!("pages/page-{number}.easy.md"), &easy);
    }
    site
}

fn on_threads(threads: usize, work: impl FnOnce() -> Built + Send) -> Built {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .expect("threads");
    pool.install(work)
}

/// Compares without printing whole files.
fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let differs: Vec<&String> = one
        .keys()
        .chain(other.keys())
        .filter(|path| one.get(*path) != other.get(*path))
        .collect();
    assert!(differs.is_empty(), "{differs:#?}");
    assert!(one.len() > 100, "only {} files", one.len());
}

#[test]
fn the_same_bytes_come_from_one_thread_and_from_many() {
    let one = on_threads(1, || busy().build()).is_clean().tree();
    let many = on_threads(8, || busy().build()).is_clean().tree();
    assert_same(&one, &many);
}

#[test]
fn the_same_bytes_come_from_files_listed_in_any_order() {
    let sorted = busy().build().is_clean().tree();
    for seed in [1, 2, 3] {
        let shuffled = busy().build_from_memory(seed);
        assert_same(&sorted, &shuffled.is_clean().tree());
    }
}

#[test]
fn the_same_bytes_come_on_another_day() {
    let site = || {
        busy().replace(
            "pages/index.md",
            "title:",
            "last_reviewed: 2026-11-22\nnext_review: 2027-05-22\ntitle:",
        )
    };
    let today = site().today(2026, 11, 22).build().is_clean().tree();
    let later = site().today(2027, 2, 28).build().is_clean().tree();
    assert_same(&today, &later);
}

#[test]
fn files_that_did_not_change_keep_their_time_and_their_inode() {
    let built = Project::new().build();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in built.is_clean().paths() {
        let file = fs::File::options().write(true).open(built.out().join(path));
        file.and_then(|file| file.set_modified(long_ago))
            .expect("set");
    }
    let before = times_and_inodes(&built);
    let counts = |built: &Built| (built.counts().files_written, built.counts().files_unchanged);

    let built = built.then(Project::new());
    assert_eq!(times_and_inodes(&built), before);
    assert_eq!(counts(&built), (0, before.len()));

    let built = built.then(Project::new().append("pages/keyworkers.md", "\nMore words.\n"));
    let after = times_and_inodes(&built);
    let changed: Vec<&String> = before
        .keys()
        .filter(|path| after.get(*path) != before.get(*path))
        .collect();
    assert_eq!(
        changed,
        [
            "northtown/keyworkers/index.html",
            "southtown/keyworkers/index.html"
        ]
    );
    assert_eq!(counts(&built), (2, before.len() - 2));
}

#[test]
fn pages_that_are_gone_vanish_with_their_codes_and_folders() {
    let more = |site: Project| {
        site.file(
            "pages/more.md",
            "---\ntitle: More\neasy_read: not-needed\n---\nMore.\n",
        )
    };
    let built = more(Project::new()).build();
    built
        .is_clean()
        .has("northtown/more/index.html")
        .has("northtown/qr/more.svg");
    let built = built.then(Project::new());
    built
        .is_clean()
        .lacks("northtown/more")
        .lacks("northtown/qr/more.svg");
}

/// When each published file was written, and which file it is.
fn times_and_inodes(built: &Built) -> BTreeMap<String, (SystemTime, u64)> {
    let of = |path: &Path| {
        let metadata = fs::metadata(path).expect("there");
        (metadata.modified().expect("known"), inode(&metadata))
    };
    let paths = built.paths().into_iter();
    paths
        .map(|path| (path.clone(), of(&built.out().join(path))))
        .collect()
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}
