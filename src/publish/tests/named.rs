//! Which folders are taken, and by which names.

use super::{fresh, is_refused, names, publish, text};
use crate::diagnostic::Error;
use crate::publish::Publisher;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[test]
fn folders_that_it_did_not_make_are_refused_and_left_alone() {
    let (_room, out) = fresh();
    fs::create_dir(&out).expect("made");
    fs::write(out.join("thesis.doc"), "years of work").expect("written");
    assert!(is_refused(&out));
    assert!(is_refused(out.parent().expect("has one")));
    assert!(is_refused(&out.join("thesis.doc")));
    assert!(is_refused(Path::new("/")));
    assert_eq!(text(out.join("thesis.doc")), "years of work");
}

#[test]
fn an_empty_folder_may_be_used() {
    let (_room, out) = fresh();
    fs::create_dir(&out).expect("made");
    publish(&out, &[("index.html", "1")]);
    assert_eq!(names(&out), ["index.html"]);
}

#[test]
fn a_folder_that_was_filled_by_others_during_the_build_is_refused() {
    let (room, out) = fresh();
    let publisher = Publisher::open(&out).expect("opened");
    fs::create_dir(&out).expect("made");
    fs::write(out.join("mine"), "x").expect("written");
    assert!(matches!(publisher.swap(), Err(Error::NotOurs { .. })));
    assert_eq!(names(room.path()), ["public", "public/mine"]);
}

#[test]
fn the_folder_may_be_named_in_many_ways() {
    let (room, out) = fresh();
    let real = room.path().canonicalize().expect("exists");
    let slash = PathBuf::from(format!("{}/", out.display()));
    for name in [
        slash,
        real.join("./public"),
        real.join("x/../public/."),
        real.join("not/yet/there/"),
    ] {
        publish(&name, &[("index.html", "1")]);
        publish(&name, &[("index.html", "2")]);
        assert_eq!(text(name.join("index.html")), "2", "{}", name.display());
    }
}

#[test]
fn a_relative_folder_is_below_the_current_one() {
    let room = TempDir::new_in(".").expect("made");
    let name = room.path().file_name().expect("has one");
    for out in [
        Path::new(name).join("public"),
        Path::new(".").join(name).join("public"),
    ] {
        publish(&out, &[("index.html", "1")]);
        publish(&out, &[("index.html", "2")]);
        assert_eq!(text(out.join("index.html")), "2");
    }
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
}

#[test]
fn a_link_stays_and_the_folder_it_leads_to_is_replaced() {
    let (room, out) = fresh();
    let link = room.path().join("link");
    publish(&out, &[("index.html", "1")]);
    std::os::unix::fs::symlink(&out, &link).expect("linked");
    publish(&link, &[("index.html", "2")]);
    assert!(link.is_symlink());
    assert_eq!(text(out.join("index.html")), "2");
    fs::remove_dir_all(&out).expect("removed");
    assert!(
        matches!(Publisher::open(&link), Err(Error::Usage(_))),
        "leads nowhere now"
    );
}
