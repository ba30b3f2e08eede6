//! Sites that were published before.

use super::{fresh, names, open, publish, target, text, write};
use crate::diagnostic::Error;
use crate::publish::{self, KeptSite};
use std::path::Path;

fn build(out: &Path, words: &str, keep: Option<usize>) {
    let publisher = open(out).expect("opened");
    write(&publisher, ("index.html", words));
    let _ = publisher.swap(keep).expect("swapped");
}

fn numbers(out: &Path) -> Vec<u32> {
    let sites = publish::kept(&target(out).expect("free")).expect("listed");
    sites.iter().map(|it| it.number).collect()
}

fn restore(out: &Path, number: Option<u32>) -> Result<KeptSite, Error> {
    publish::restore(&target(out).expect("free"), number)
}

#[test]
fn the_last_ones_are_kept_and_no_others() {
    let (_room, out) = fresh();
    for number in 0..6 {
        build(&out, &format!("site {number}"), Some(2));
    }
    assert_eq!(numbers(&out), [5, 4]);
    build(&out, "site 6", None);
    assert_eq!(
        numbers(&out),
        [5, 4],
        "nothing is kept, and nothing removed"
    );
    build(&out, "site 7", Some(0));
    assert_eq!(numbers(&out), [0_u32; 0]);
}

#[test]
fn a_site_that_comes_out_the_same_is_not_kept_twice() {
    let (_room, out) = fresh();
    for words in ["one", "two", "two", "two"] {
        build(&out, words, Some(3));
    }
    assert_eq!(numbers(&out), [1]);
}

#[test]
fn a_site_comes_back_and_what_it_replaced_is_kept_in_turn() {
    let (room, out) = fresh();
    for words in ["one", "two", "three"] {
        build(&out, words, Some(5));
    }
    let page = || text(out.join("index.html"));
    assert_eq!(restore(&out, None).expect("restored").number, 2);
    assert_eq!(page(), "two");
    assert_eq!(restore(&out, None).expect("restored").number, 3);
    assert_eq!(page(), "three");
    assert_eq!(restore(&out, Some(1)).expect("restored").number, 1);
    assert_eq!(page(), "one");
    // Three sites are still there, and nothing else.
    assert_eq!(numbers(&out).len(), 2);
    assert_eq!(names(room.path()).len(), 6);
    build(&out, "four", None);
    assert_eq!(page(), "four");
}

#[test]
fn what_is_not_there_does_not_come_back() {
    let (room, out) = fresh();
    publish(&out, &[("index.html", "one")]);
    assert!(matches!(restore(&out, None), Err(Error::Usage(_))));
    build(&out, "two", Some(1));
    assert!(matches!(restore(&out, Some(7)), Err(Error::Usage(_))));
    // A folder with such a name that is no site of ours is neither shown nor removed.
    let foreign = room.path().join(".public.fingerpost-kept-000009");
    std::fs::create_dir(&foreign).expect("made");
    assert_eq!(numbers(&out), [1]);
    build(&out, "three", Some(0));
    assert!(foreign.is_dir());
}

#[test]
fn a_site_whose_place_is_empty_comes_back_too() {
    let (_room, out) = fresh();
    build(&out, "one", Some(1));
    build(&out, "two", Some(1));
    std::fs::remove_dir_all(&out).expect("removed");
    restore(&out, None).expect("restored");
    assert_eq!(text(out.join("index.html")), "one");
    assert_eq!(numbers(&out), [0_u32; 0]);
}

#[test]
fn nothing_comes_back_while_a_build_publishes() {
    let (_room, out) = fresh();
    build(&out, "one", Some(1));
    build(&out, "two", Some(1));
    let building = open(&out).expect("opened");
    assert!(matches!(restore(&out, None), Err(Error::Usage(_))));
    drop(building);
    restore(&out, None).expect("restored");
}
