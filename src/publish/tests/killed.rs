//! Builds that fail, are killed, or meet.

use super::{fresh, names, open, publish, target, text, write};
use crate::diagnostic::Error;
use crate::publish::leftovers::Locks;
use crate::publish::leftovers::{NEW, OLD, beside};
use crate::publish::{MARKER, OutPath, Publisher, rename_twice};
use std::fs;
use std::fs::TryLockError;
use std::path::{Path, PathBuf};

#[test]
fn dropping_leaves_the_old_site_and_nothing_else() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old"), ("same", "same")]);
    let publisher = open(&out).expect("opened");
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
    let publisher = open(&out).expect("opened");
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
    drop(open(&out).expect("opened"));
    assert_eq!(text(out.join("index.html")), "old");
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
}

#[test]
fn a_half_removed_old_site_does_not_come_back() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    fs::rename(&out, beside(&out, OLD)).expect("moved");
    fs::remove_file(beside(&out, OLD).join(MARKER)).expect("the marker goes first");
    drop(open(&out).expect("opened"));
    assert!(names(room.path()).is_empty());
}

#[test]
fn two_renames_do_what_an_exchange_does() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let begun = room.path().join("begun");
    fs::create_dir(&begun).expect("made");
    rename_twice(&begun, &out).expect("renamed");
    // As with an exchange, the old site lies where the new one was.
    assert_eq!(names(room.path()), ["begun", "begun/index.html", "public"]);
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
    let first = open(&out).expect("opened");
    let path = OutPath::new("index.html").expect("clean");
    first.write(&path, b"first").expect("written");
    assert!(matches!(open(&out), Err(Error::Usage(_))));
    let _ = first.swap(None).expect("swapped");
    assert_eq!(text(out.join("index.html")), "first");
    drop(open(&out).expect("free again"));
}

/// A drive on which nothing can be locked, as it is with some network drives.
const NONE: Locks = Locks(|_| Err(TryLockError::Error(std::io::ErrorKind::Unsupported.into())));

fn open_without_locks(out: &Path) -> Publisher {
    Publisher::open_with(&target(out).expect("free"), NONE).expect("opened")
}

#[test]
fn without_locks_two_builds_at_once_both_publish_the_whole() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let first = open_without_locks(&out);
    write(&first, ("a/index.html", "first"));
    let second = open_without_locks(&out);
    write(&first, ("b/index.html", "first"));
    write(&second, ("index.html", "second"));
    let _ = first.swap(None).expect("swapped");
    assert_eq!(text(out.join("a/index.html")), "first");
    assert_eq!(text(out.join("b/index.html")), "first");
    let _ = second.swap(None).expect("swapped");
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
    assert_eq!(text(out.join("index.html")), "second");
}

/// An older version, or a person, takes the growing folder for a leftover.
#[test]
fn a_folder_that_was_taken_away_is_not_made_again_and_not_published() {
    for is_whole in [true, false] {
        let (room, out) = fresh();
        publish(&out, &[("index.html", "old")]);
        let publisher = open(&out).expect("opened");
        write(&publisher, ("a.html", "new"));
        if is_whole {
            fs::remove_dir_all(&publisher.begun).expect("removed");
            for path in ["b.html", "b/c/d.html"] {
                let path = OutPath::new(path).expect("clean");
                assert!(publisher.write(&path, b"new").is_err());
            }
            assert!(!publisher.begun.exists(), "it is not made again");
        } else {
            fs::remove_file(publisher.begun.join(MARKER)).expect("removed");
            fs::write(publisher.begun.join(MARKER), "of another build").expect("written");
        }
        assert!(matches!(publisher.swap(None), Err(Error::Usage(_))));
        assert_eq!(text(out.join("index.html")), "old");
        assert_eq!(names(room.path()), ["public", "public/index.html"]);
    }
}

#[test]
fn a_folder_is_marked_before_it_has_the_name_that_others_look_for() {
    let (_room, out) = fresh();
    let publisher = open(&out).expect("opened");
    assert!(publisher.begun.join(MARKER).is_file());
    // A build that was killed before: too young to tell.
    let young = beside(&out, crate::publish::leftovers::FRESH);
    fs::create_dir(&young).expect("made");
    drop(publisher);
    drop(open(&out).expect("opened"));
    assert!(young.is_dir());
}

#[test]
fn a_site_moved_aside_comes_back_before_anything_is_read() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    fs::rename(&out, beside(&out, OLD)).expect("killed between two renames");
    fs::create_dir(&out).expect("a web server made it again");
    target(&out).expect("ours");
    assert_eq!(text(out.join("index.html")), "old");
    assert_eq!(names(room.path()), ["public", "public/index.html"]);
}

#[test]
fn a_site_moved_aside_by_a_build_that_lives_is_left_to_it() {
    let (_room, out) = fresh();
    publish(&out, &[("index.html", "old")]);
    let lives = open(&out).expect("opened");
    let aside: PathBuf = beside(&out, OLD);
    fs::rename(&out, &aside).expect("between its two renames");
    target(&out).expect("nothing is there");
    assert!(aside.is_dir() && !out.exists());
    drop(lives);
}

#[test]
fn a_site_that_may_not_be_written_is_replaced_and_removed() {
    use std::os::unix::fs::PermissionsExt;
    let (room, out) = fresh();
    publish(&out, &[("a/index.html", "old")]);
    for folder in [out.join("a"), out.clone()] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).expect("set");
    }
    for text in ["new", "newer"] {
        publish(&out, &[("a/index.html", text)]);
        assert_eq!(
            names(room.path()),
            ["public", "public/a", "public/a/index.html"]
        );
    }
}

mod cache {
    use super::{fresh, open};
    use crate::publish::{Cache, MARKER};
    use crate::render::paper::Keeper;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn folder(out: &Path) -> PathBuf {
        out.with_file_name(".public.fingerpost-cache")
    }

    fn count(folder: &Path) -> usize {
        fs::read_dir(folder).expect("there").count()
    }

    #[test]
    fn a_build_that_fails_leaves_nothing_in_the_cache() {
        let (_room, out) = fresh();
        let publisher = open(&out).expect("opened");
        let kept = Cache::beside(&publisher);
        assert!(kept.get("a").is_none());
        kept.put("a", b"kept");
        kept.sweep();
        drop(kept);
        let fails = Cache::beside(&publisher);
        fails.put("b", b"new");
        fails.put("no/such/folder", b"cannot be written");
        drop(fails);
        assert_eq!(
            Cache::beside(&publisher).get("a").as_deref(),
            Some(b"kept".as_slice())
        );
        assert_eq!(count(&folder(&out)), 2, "what was kept, and the marker");
    }

    #[test]
    fn a_cache_that_is_not_ours_is_neither_filled_nor_swept() {
        let (room, out) = fresh();
        let publisher = open(&out).expect("opened");
        let theirs = room.path().join("theirs");
        fs::create_dir(&theirs).expect("made");
        fs::write(theirs.join("thesis"), "years").expect("written");
        let used = |cache: &Cache| {
            cache.put("a", b"x");
            cache.sweep();
        };
        std::os::unix::fs::symlink(&theirs, folder(&out)).expect("linked");
        used(&Cache::beside(&publisher));
        fs::write(
            theirs.join(MARKER),
            super::super::super::kind::Kind::Cache.marker(),
        )
        .expect("written");
        used(&Cache::beside(&publisher));
        assert_eq!(count(&theirs), 2);
        fs::remove_file(folder(&out)).expect("removed");
        fs::remove_file(theirs.join(MARKER)).expect("removed");
        fs::rename(&theirs, folder(&out)).expect("moved");
        used(&Cache::beside(&publisher));
        assert_eq!(count(&folder(&out)), 1, "the thesis alone");
    }
}
