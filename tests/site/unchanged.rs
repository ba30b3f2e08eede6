//! A site that would come out as it is published is not made again, and nothing is believed without a
//! look.

use crate::project::{Built, Project};
use std::fs;
use std::path::Path;

const PAGE: &str = "northtown/keyworkers/index.html";

/// Which folder is published: another one, once a site was made anew.
#[cfg(unix)]
fn folder(built: &Built) -> u64 {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(built.out()).expect("published").ino()
}

#[cfg(not(unix))]
fn folder(built: &Built) -> std::time::SystemTime {
    let metadata = fs::metadata(built.out()).expect("published");
    metadata.created().expect("known")
}

/// Whether building again made a new folder.
fn is_made_anew(built: Built, project: Project) -> (bool, Built) {
    let before = folder(&built);
    let built = built.then(project);
    (folder(&built) != before, built)
}

fn counts(built: &Built) -> (usize, usize) {
    (built.counts().files_written, built.counts().files_unchanged)
}

#[test]
fn a_site_that_is_built_again_unchanged_is_not_made_again() {
    let built = Project::new().build();
    let files = built.is_clean().paths().len();
    let first = built.counts().clone();
    let (anew, built) = is_made_anew(built, Project::new());
    assert!(!anew);
    assert_eq!(counts(&built), (0, files));
    let again = built.is_clean().counts();
    assert_eq!(
        (again.areas, again.pages, again.qr_codes, again.pictures),
        (first.areas, first.pages, first.qr_codes, first.pictures)
    );
    // Nothing that was begun is left.
    let beside = fs::read_dir(built.out().parent().expect("a folder")).expect("listed");
    let begun = beside
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("fingerpost-new") || name.contains("fingerpost-fresh"));
    assert_eq!(begun.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn leaflets_are_counted_though_none_is_made() {
    let site = || Project::new().with_leaflets();
    let built = site().build();
    let leaflets = built.is_clean().counts().leaflets;
    assert!(leaflets > 0);
    let (anew, built) = is_made_anew(built, site());
    assert!(!anew);
    assert_eq!(built.counts().leaflets, leaflets);
    // Without leaflets it is another site.
    let (anew, built) = is_made_anew(built, Project::new());
    assert!(anew);
    assert_eq!(built.counts().leaflets, 0);
}

#[test]
fn whatever_was_done_to_the_published_files_is_put_right() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 7] = [
        ("a letter of a page", |out| {
            let page = out.join(PAGE);
            let time = fs::metadata(&page).and_then(|it| it.modified());
            let mut bytes = fs::read(&page).expect("read");
            bytes.reverse();
            fs::write(&page, bytes).expect("written");
            // As long and as old as before.
            let file = fs::File::options().write(true).open(&page);
            file.and_then(|file| file.set_modified(time.expect("known")))
                .expect("set");
        }),
        ("a page is gone", |out| {
            fs::remove_file(out.join(PAGE)).expect("removed");
        }),
        ("a page is empty", |out| {
            fs::write(out.join(PAGE), "").expect("written");
        }),
        ("a file too many", |out| {
            fs::write(out.join("northtown/more.html"), "More").expect("written");
        }),
        ("a page has another name", |out| {
            let other = out.join("northtown/keyworkers/other.html");
            fs::rename(out.join(PAGE), other).expect("renamed");
        }),
        ("two pages are exchanged", |out| {
            let (one, other) = (out.join(PAGE), out.join("southtown/keyworkers/index.html"));
            let aside = out.join("aside");
            fs::rename(&one, &aside).expect("renamed");
            fs::rename(&other, &one).expect("renamed");
            fs::rename(&aside, &other).expect("renamed");
        }),
        ("the marker says less", |out| {
            let marker = out.join(fingerpost::publish::MARKER);
            let text = fs::read_to_string(&marker).expect("read");
            fs::write(&marker, text.get(..text.len() - 3).expect("ASCII")).expect("written");
        }),
    ];
    let built = Project::new().build();
    let right = built.is_clean().tree();
    let mut built = built;
    for (harm, harmed) in harms {
        harmed(&built.out());
        let (anew, again) = is_made_anew(built, Project::new());
        assert!(anew, "{harm}");
        assert_eq!(again.is_clean().tree(), right, "{harm}");
        built = again;
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_page_is_put_right() {
    let built = Project::new().build();
    let page = built.out().join(PAGE);
    let elsewhere = built.out().with_file_name("elsewhere.html");
    fs::rename(&page, &elsewhere).expect("renamed");
    std::os::unix::fs::symlink(&elsewhere, &page).expect("linked");
    let (anew, built) = is_made_anew(built, Project::new());
    assert!(anew);
    let kind = fs::symlink_metadata(built.out().join(PAGE)).expect("there");
    assert!(kind.is_file());
}

#[test]
fn another_day_address_area_or_word_is_another_site() {
    type Other = fn() -> Project;
    let others: [(&str, Other); 5] = [
        ("day", || Project::new().today(2026, 12, 24)),
        ("address", || {
            Project::new().base_url("https://other.example.org/")
        }),
        ("area", || Project::new().area("northtown")),
        ("word", || {
            Project::new().append("pages/keyworkers.md", "\nMore words.\n")
        }),
        ("file", || {
            Project::new().file(
                "theme/theme.yaml",
                "name: own\ncontract: 1\nextends: fingerpost\n",
            )
        }),
    ];
    for (what, other) in others {
        let (anew, built) = is_made_anew(Project::new().build(), other());
        assert!(anew, "{what}");
        assert_eq!(built.tree(), other().build().tree(), "{what}");
    }
}

#[test]
fn what_is_wrong_is_told_again_though_nothing_changed() {
    // Said before anything is made: its code has many small squares.
    let early = || {
        let name = format!("pages/{}.md", "a-long-id".repeat(6));
        let page = "---\ntitle: Long\neasy_read: not-needed\n---\nWords.\n";
        Project::new().file(&name, page)
    };
    // Said of a finished leaflet.
    let late = || {
        let much = "Ask for a keyworker.\n\n".repeat(200);
        Project::new()
            .append("leaflets/poster.md", &much)
            .with_leaflets()
    };
    for site in [early as fn() -> Project, late] {
        let built = site().build();
        let codes = |built: &Built| -> Vec<String> {
            built
                .said()
                .iter()
                .map(|it| it.found.code.clone())
                .collect()
        };
        let first = codes(&built);
        assert!(!first.is_empty() && built.is_published(), "{first:?}");
        assert_eq!(codes(&built.then(site())), first);
    }
}
