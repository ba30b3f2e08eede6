//! What is kept between builds.

use super::all_layouts;
use crate::project::{Built, Project};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

fn pdfs(built: &Built) -> BTreeMap<String, Vec<u8>> {
    let mut tree = built.tree();
    tree.retain(|path, _| path.ends_with(".pdf") || path.starts_with("northtown/leaflets"));
    tree
}

fn folder(built: &Built) -> PathBuf {
    let out = built.out();
    let name = out
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    out.with_file_name(format!(".{name}.fingerpost-cache"))
}

/// Names of what is kept, with when it was written.
fn kept(built: &Built) -> BTreeMap<String, SystemTime> {
    let entries = fs::read_dir(folder(built)).expect("a cache");
    entries
        .map(|entry| entry.expect("listed"))
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        .map(|entry| {
            let written = entry
                .metadata()
                .and_then(|it| it.modified())
                .expect("known");
            (entry.file_name().to_string_lossy().into_owned(), written)
        })
        .collect()
}

fn small() -> Project {
    Project::new().with_leaflets()
}

/// A change of one thing anywhere gives what a build without a cache gives, and something else than
/// before.
#[test]
fn what_is_kept_is_never_stale() {
    let theme = |site: Project| {
        site.file(
            "theme/theme.yaml",
            "name: Own\ncontract: 1\nextends: fingerpost\n",
        )
    };
    type Change = (&'static str, fn(Project) -> Project);
    let changes: [Change; 6] = [
        ("a character of the text", |site| {
            site.replace("leaflets/poster.md", "Ask for a", "Ask for b")
        }),
        ("a digit of a contact", |site| {
            site.replace("contacts/team.yaml", "01632 960 001", "01632 960 002")
        }),
        ("a byte of a picture", |site| {
            site.replace("pictures/door.svg", "<rect", "<rect opacity=\"0.5\"")
        }),
        ("the address of the page that the code opens", |site| {
            site.replace("pages/keyworkers.md", "title:", "short: k\ntitle:")
        }),
        ("a message of the interface", |site| {
            site.file("theme/strings/en.ftl", "paper-urgent = Help now\n")
        }),
        ("a colour", |site| {
            site.file(
                "theme/theme.yaml",
                "name: Own\ncontract: 1\nextends: fingerpost\ntokens:\n  ink: { light: \"#101010\", dark: \"#f4ecdf\" }\n",
            )
        }),
    ];
    let site = || theme(small()).replace("pages/keyworkers.md", "title:", "picture: door\ntitle:");
    let first = site().build();
    let before = pdfs(first.is_clean());
    for (what, change) in changes {
        let warm = site().build().then(change(site()));
        let cold = change(site()).build();
        assert_eq!(pdfs(warm.is_clean()), pdfs(cold.is_clean()), "{what}");
        assert_ne!(pdfs(&warm), before, "{what}");
    }
}

#[test]
fn a_changed_layout_is_seen() {
    let with = |body: &str| {
        small()
            .file(
                "theme/theme.yaml",
                "name: Own\ncontract: 1\nextends: fingerpost\n",
            )
            .file(
                "theme/leaflets/poster.typ",
                &format!(
                    "#import \"/fingerpost/base.typ\": *\n#show: document-of.with((size: 20pt, picture: 30mm, gap: 5mm))\n= {body}\n"
                ),
            )
    };
    let warm = with("One").build().then(with("Two"));
    let cold = with("Two").build();
    assert_eq!(pdfs(warm.is_clean()), pdfs(cold.is_clean()));
}

#[test]
fn unchanged_leaflets_are_not_made_again() {
    let built = small().build();
    built.is_clean();
    let before = kept(&built);
    assert!(before.len() > 8, "{before:?}");
    let built = built.then(small());
    assert_eq!(kept(&built), before);
    let built = built.then(small().replace("leaflets/poster.md", "Ask for a", "Ask for one"));
    let after = kept(&built);
    let new = after
        .keys()
        .filter(|name| !before.contains_key(*name))
        .count();
    assert_eq!((new, after.len()), (2, before.len()), "one poster an area");
}

#[test]
fn what_is_kept_may_be_deleted_or_spoilt() {
    let built = small().build();
    let before = pdfs(built.is_clean());
    for name in kept(&built).keys() {
        fs::write(folder(&built).join(name), b"spoilt").expect("written");
    }
    let built = built.then(small());
    assert_eq!(pdfs(built.is_clean()), before);
    fs::remove_dir_all(folder(&built)).expect("removed");
    let built = built.then(small());
    assert_eq!(pdfs(built.is_clean()), before);
}

#[test]
fn the_same_leaflets_come_from_any_number_of_threads_in_any_order_on_any_day() {
    let on = |threads: usize, site: Project, seed: Option<u64>| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads");
        let built = pool.install(|| match seed {
            Some(seed) => site.build_from_memory(seed),
            None => site.build(),
        });
        pdfs(built.is_clean())
    };
    let one = on(1, all_layouts(), None);
    assert_eq!(one, on(8, all_layouts(), Some(3)));
    assert_eq!(one, on(2, all_layouts().today(2027, 2, 28), None));
}
