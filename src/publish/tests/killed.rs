//! Builds that fail, are killed, or meet.

use super::{fresh, names, publish, text, write};
use crate::diagnostic::Error;
use crate::publish::leftovers::{NEW, OLD, beside};
use crate::publish::{MARKER, OutPath, Publisher, rename_twice};
use std::fs;

#[test]
fn dropping_leaves_the_old_site_and_nothing_else() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old"), ("same", "same")]);
    let publisher = Publisher::open(&out).expect("opened");
    write(&publisher, ("index.html", "new"));
    write(&publisher, ("same", "same"));
    drop(publisher);
    assert_eq!(text(out.join("index.html")), "old");
    assert_eq!(
        names(room.path()),
        ["public", "public/index.html", "public/same"]
    );
}

#[test]
fn a_write_that_fails_half_way_leaves_the_old_site() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let publisher = Publisher::open(&out).expect("opened");
    write(&publisher, ("index.html", "new"));
    let inside_a_file = OutPath::new("index.html/page").expect("clean");
    assert!(publisher.write(&inside_a_file, b"x").is_err());
    drop(publisher);
    assert_eq!(text(out.join("index.html")), "old");
}

#[test]
fn leftovers_of_killed_builds_are_removed_and_likely_names_of_others_are_not() {
    let (room, out) = fresh();
    let leftover = room.path().join(".public.fingerpost-new-99/a");
    fs::create_dir_all(&leftover).expect("made");
    fs::write(leftover.join("page"), "half").expect("written");
    fs::create_dir_all(beside(&out, NEW)).expect("a killed build with our own number");
    for name in [".public.fingerpost-new-99x", ".public2.fingerpost-new-99"] {
        fs::create_dir(room.path().join(name)).expect("made");
    }
    publish(&out, &[]);
    let left = [
        ".public.fingerpost-new-99x",
        ".public2.fingerpost-new-99",
        "public",
    ];
    assert_eq!(names(room.path()), left);
}

#[test]
fn a_site_that_a_killed_build_moved_aside_comes_back() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    fs::rename(&out, beside(&out, OLD)).expect("killed between two renames");
    drop(Publisher::open(&out).expect("opened"));
    assert_eq!(text(out.join("index.html")), "old");
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
}

#[test]
fn a_half_removed_old_site_does_not_come_back() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    fs::rename(&out, beside(&out, OLD)).expect("moved");
    fs::remove_file(beside(&out, OLD).join(MARKER)).expect("the marker goes first");
    drop(Publisher::open(&out).expect("opened"));
    assert!(names(room.path()).is_empty());
}

#[test]
fn two_renames_do_what_an_exchange_does() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let begun = room.path().join("begun");
    fs::create_dir(&begun).expect("made");
    rename_twice(&begun, &out).expect("renamed");
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn when_the_second_rename_fails_the_old_site_is_put_back() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    assert!(rename_twice(&room.path().join("missing"), &out).is_err());
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
}

#[test]
fn two_builds_at_once_do_not_disturb_each_other() {
    let (_room, out) = fresh();
    let first = Publisher::open(&out).expect("opened");
    let path = OutPath::new("index.html").expect("clean");
    first.write(&path, b"first").expect("written");
    assert!(matches!(Publisher::open(&out), Err(Error::Usage(_))));
    first.swap().expect("swapped");
    assert_eq!(text(out.join("index.html")), "first");
    drop(Publisher::open(&out).expect("free again"));
}
