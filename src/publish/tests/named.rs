//! Which folders are taken, and by which names.

use super::{fresh, is_refused, names, open, publish, text};
use crate::diagnostic::Error;
use crate::publish::{Kind, Target, check_file, check_new_folder, write_file};
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
    let publisher = open(&out).expect("opened");
    fs::create_dir(&out).expect("made");
    fs::write(out.join("mine"), "x").expect("written");
    assert!(matches!(publisher.swap(None), Err(Error::NotOurs { .. })));
    assert_eq!(names(room.path()), ["public", "public/mine"]);
}

#[test]
fn the_folder_may_be_named_in_many_ways() {
    let (room, out) = fresh();
    let real = room.path().canonicalize().expect("exists");
    fs::create_dir(real.join("x")).expect("made");
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
        matches!(open(&link), Err(Error::Usage(_))),
        "leads nowhere now"
    );
}

#[test]
fn what_is_read_is_never_published_to_by_any_name() {
    let (room, out) = fresh();
    let real = room.path().canonicalize().expect("exists");
    let content = out.join("content");
    publish(&out, &[("index.html", "1")]);
    fs::create_dir_all(content.join("theme")).expect("made");
    std::os::unix::fs::symlink(&content, real.join("link")).expect("linked");
    let refused = |out: &Path| {
        let target = Target::new(out, Kind::Site, Some(&content));
        matches!(target, Err(Error::Usage(words)) if words.contains("content folder"))
    };
    for out in [
        out.clone(),
        content.clone(),
        content.join("public"),
        content.join("theme"),
        content.join("not/yet/there"),
        real.join("link"),
        real.join("link/public"),
        real.join("x/../link/public"),
        real.clone(),
    ] {
        assert!(refused(&out), "{}", out.display());
    }
    let beside = Target::new(&real.join("public2"), Kind::Site, Some(&real.join("link")));
    assert!(beside.is_ok(), "{beside:?}");
    assert!(!content.join("not").exists(), "nothing is made");
}

#[test]
fn a_report_and_a_site_never_take_each_others_place() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "1")]);
    let report = |out: &Path| Target::new(out, Kind::Report, None);
    assert!(matches!(report(&out), Err(Error::Usage(words)) if words.contains("holds a site")));
    let inside = report(&out.join("report"));
    assert!(matches!(inside, Err(Error::Usage(words)) if words.contains("lies inside")));
    assert!(check_new_folder(&out.join("ours")).is_err());
    let beside = out.with_file_name("report");
    let publisher = crate::publish::Publisher::open(&report(&beside).expect("free"));
    let _ = publisher.expect("opened").swap(None).expect("swapped");
    assert!(matches!(open(&beside), Err(Error::Usage(words)) if words.contains("holds a report")));
    assert!(report(&beside).is_ok());
    assert_eq!(text(out.join("index.html")), "1");
}

#[test]
fn a_new_site_is_not_made_inside_content() {
    let (room, out) = fresh();
    fs::create_dir(&out).expect("made");
    fs::write(out.join("site.yaml"), "").expect("written");
    for inside in [out.join("new"), out.join("a/b")] {
        assert!(check_new_folder(&inside).is_err(), "{}", inside.display());
    }
    assert!(check_new_folder(&room.path().join("new")).is_ok());
}

#[test]
fn a_single_file_replaces_nothing_but_a_file() {
    let (room, _) = fresh();
    let path = |name: &str| room.path().join(name);
    fs::create_dir(path("folder")).expect("made");
    fs::write(path("target"), "kept").expect("written");
    std::os::unix::fs::symlink(path("target"), path("link")).expect("linked");
    let _socket = std::os::unix::net::UnixListener::bind(path("socket")).expect("bound");
    let before = names(room.path());
    for name in ["folder", "folder/", "folder/..", "link", "socket"] {
        let written = write_file(&path(name), b"x");
        assert!(
            matches!(written, Err(Error::Usage(_))),
            "{name}: {written:?}"
        );
    }
    assert!(write_file(Path::new("/dev/null"), b"x").is_err());
    assert!(write_file(&path("target/below"), b"x").is_err());
    assert!(check_file(&path("folder/a.pdf"), Some(&path("folder"))).is_err());
    assert_eq!(names(room.path()), before, "no stray file");
    write_file(&path("target"), b"new").expect("a plain file");
    assert_eq!(text(path("target")), "new");
}
