//! Publishing to real folders.

mod kept;
mod killed;
mod named;

use super::{Kind, MARKER, OutPath, Outcome, Publisher, Target};
use crate::diagnostic::Error;
use rayon::prelude::*;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

type Files<'a> = &'a [(&'a str, &'a str)];

fn fresh() -> (TempDir, PathBuf) {
    let room = TempDir::new().expect("a temporary folder");
    let out = room.path().canonicalize().expect("exists").join("public");
    (room, out)
}

fn target(out: &Path) -> Result<Target, Error> {
    Target::new(out, Kind::Site, None)
}

fn open(out: &Path) -> Result<Publisher, Error> {
    Publisher::open(&target(out)?)
}

fn write(publisher: &Publisher, (path, text): (&str, &str)) -> Outcome {
    let path = OutPath::new(path).expect("clean");
    publisher.write(&path, text.as_bytes()).expect("written")
}

fn publish(out: &Path, files: Files) -> Vec<Outcome> {
    let publisher = open(out).expect("opened");
    let outcomes = files.iter().map(|file| write(&publisher, *file)).collect();
    let _ = publisher.swap(None).expect("swapped");
    outcomes
}

/// All files and folders below, without the marker; hidden leftovers beside the site show up.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .map(|entry| entry.expect("listed"))
        .filter(|entry| entry.file_name() != MARKER)
        .map(|entry| {
            entry
                .path()
                .strip_prefix(folder)
                .expect("below")
                .display()
                .to_string()
        })
        .collect();
    names.sort();
    names
}

fn text(path: PathBuf) -> String {
    fs::read_to_string(path).expect("readable")
}

fn is_refused(out: &Path) -> bool {
    matches!(open(out), Err(Error::NotOurs { .. }))
}

#[test]
fn a_site_is_published_with_its_folders_and_nothing_lies_beside_it() {
    let (room, out) = fresh();
    let outcomes = publish(&out, &[("index.html", "home"), ("a/b/c.html", "deep")]);
    assert_eq!(outcomes, [Outcome::Written, Outcome::Written]);
    assert_eq!(text(out.join("a/b/c.html")), "deep");
    assert_eq!(
        names(room.path()),
        [
            "public",
            "public/a",
            "public/a/b",
            "public/a/b/c.html",
            "public/index.html"
        ]
    );
}

#[test]
fn unchanged_files_keep_their_time_and_inode_and_changed_ones_do_not() {
    let (_room, out) = fresh();
    publish(&out, &[("same", "1"), ("other", "2"), ("longer", "3")]);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in ["same", "other"] {
        let file = fs::File::options()
            .write(true)
            .open(out.join(name))
            .expect("opened");
        file.set_modified(long_ago).expect("set");
    }
    let before = fs::metadata(out.join("same")).expect("there");
    let outcomes = publish(&out, &[("same", "1"), ("other", "x"), ("longer", "33")]);
    assert_eq!(
        outcomes,
        [Outcome::Unchanged, Outcome::Written, Outcome::Written]
    );
    let after = fs::metadata(out.join("same")).expect("there");
    assert_eq!(after.modified().expect("known"), long_ago);
    assert_eq!(after.ino(), before.ino());
    assert_eq!(after.nlink(), 1, "the old site is gone");
    let other = fs::metadata(out.join("other")).expect("there");
    assert_ne!(other.modified().expect("known"), long_ago);
    assert_eq!(text(out.join("longer")), "33");
}

#[test]
fn a_copy_where_linking_is_refused_has_the_old_time() {
    let (_room, out) = fresh();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let publisher = open(&out).expect("opened");
    // There is no published file, so it cannot be linked.
    let path = OutPath::new("new/file").expect("clean");
    publisher.keep(&path, b"x", long_ago).expect("copied");
    let _ = publisher.swap(None).expect("swapped");
    let copy = fs::metadata(out.join("new/file")).expect("there");
    assert_eq!(copy.modified().expect("known"), long_ago);
    assert_eq!(text(out.join("new/file")), "x");
}

#[test]
fn files_that_vanished_from_the_site_vanish_from_the_folder() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "1"), ("old/page.html", "2")]);
    publish(&out, &[("index.html", "1")]);
    assert_eq!(names(&out), ["index.html"]);
}

#[test]
fn a_path_written_twice_is_an_error_and_never_touches_the_published_file() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let publisher = open(&out).expect("opened");
    let path = OutPath::new("index.html").expect("clean");
    assert_eq!(
        publisher.write(&path, b"old").expect("linked"),
        Outcome::Unchanged
    );
    assert!(matches!(
        publisher.write(&path, b"new"),
        Err(Error::Write { .. })
    ));
    assert!(matches!(
        publisher.write(&path, b"old"),
        Err(Error::Write { .. })
    ));
    drop(publisher);
    assert_eq!(text(out.join("index.html")), "old");
}

#[test]
fn many_threads_write_into_the_same_new_folders() {
    let (_room, out) = fresh();
    let publisher = open(&out).expect("opened");
    (0..500).into_par_iter().for_each(|number| {
        write(
            &publisher,
            (&format!("a/{}/{number}.html", number % 7), "x"),
        );
    });
    let _ = publisher.swap(None).expect("swapped");
    assert_eq!(names(&out).len(), 500 + 7 + 1);
}

#[test]
fn a_link_inside_the_published_site_is_not_carried_over() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "1")]);
    fs::write(room.path().join("outside"), "1").expect("written");
    fs::remove_file(out.join("index.html")).expect("removed");
    std::os::unix::fs::symlink(room.path().join("outside"), out.join("index.html"))
        .expect("linked");
    assert_eq!(publish(&out, &[("index.html", "1")]), [Outcome::Written]);
    assert!(!out.join("index.html").is_symlink());
}

#[test]
fn who_may_read_the_site_stays_as_its_owner_set_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_room, out) = fresh();
    publish(&out, &[]);
    fs::set_permissions(&out, fs::Permissions::from_mode(0o750)).expect("set");
    publish(&out, &[]);
    let mode = fs::metadata(&out).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o750);
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_never_finds_the_site_missing() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "0")]);
    let publishing = std::thread::spawn({
        let out = out.clone();
        move || {
            (1..200).for_each(|number| drop(publish(&out, &[("index.html", &number.to_string())])))
        }
    });
    while !publishing.is_finished() {
        assert!(out.join("index.html").exists());
    }
    publishing.join().expect("published");
}
