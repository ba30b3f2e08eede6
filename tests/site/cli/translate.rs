//! `fingerpost translate`: what is shown, what is written, and what is refused.

use super::Desk;
use crate::translate::site;
use std::fs;

const DATE: [&str; 2] = ["--date", "2026-11-22"];

#[test]
fn translations_are_accepted_exported_and_taken_back() {
    let desk = Desk::new(&site());
    let accept = ["translate", "accept", "pl", "--by", "speaker"];
    let answer = desk.run(&accept);
    let said = &answer.exits(1).out;
    for words in [
        "+++ pages/ask.pl.units.yaml",
        "+by: speaker",
        "Accepted: 1 translation. Accepted before: 0 translations.",
        "Nothing is written yet. To write this, add --write.",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let list = desk.path("content/pages/ask.pl.units.yaml");
    assert!(!list.exists());
    // A translation that has other parts than its page is refused, and the others are accepted.
    assert!(said.contains("error[FP455]"), "{said}");
}

#[test]
fn nothing_is_written_where_something_was_lost() {
    let desk = Desk::new(&site());
    let page = desk.path("content/pages/ask.pl.md");
    let before = fs::read_to_string(&page).expect("a page");
    let accept = [
        "translate",
        "accept",
        "pl",
        "--page",
        "ask",
        "--by",
        "speaker",
    ];
    desk.run(&[&accept[..], &["--write"], &DATE].concat())
        .exits(0);
    let again = desk.run(&accept);
    assert!(
        again
            .out
            .contains("Accepted: 0 translations. Accepted before: 1 translation."),
        "{}",
        again.out
    );

    let answer = desk.run(&[
        "translate",
        "export",
        "pl",
        "--format",
        "po",
        "--page",
        "ask",
    ]);
    assert_eq!(
        answer.exits(0).out,
        "pl.po: 1 page with 11 parts, of which 0 are to be translated.\n"
    );
    let po = fs::read_to_string(desk.path("pl.po")).expect("written");
    fs::write(
        desk.path("lost.po"),
        po.replace("numer 01632 960 001", "numer"),
    )
    .expect("written");
    let answer = desk.run(&[
        "translate",
        "import",
        "lost.po",
        "--by",
        "agency",
        "--write",
    ]);
    let said = &answer.exits(1).out;
    assert!(
        said.contains("error[FP457]: the number `01632960001` is lost"),
        "{said}"
    );
    assert!(
        said.contains("Nothing is written before the errors"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(&page).expect("a page"), before);

    fs::write(desk.path("better.po"), po.replace("Możesz", "Mogą Państwo")).expect("written");
    let import = [
        "translate",
        "import",
        "better.po",
        "--by",
        "agency",
        "--checked-by",
        "Parents' group",
    ];
    let shown = desk.run(&import);
    assert!(
        shown.exits(0).out.contains("+Zadzwoń do zespołu"),
        "{}",
        shown.out
    );
    assert_eq!(fs::read_to_string(&page).expect("a page"), before);
    let written = desk.run(&[&import[..], &["--write"]].concat());
    assert!(
        written.exits(0).out.contains("2 files are written."),
        "{}",
        written.out
    );
    let after = fs::read_to_string(&page).expect("a page");
    assert_eq!(after, before.replace("Możesz", "Mogą Państwo"));
    let list = fs::read_to_string(desk.path("content/pages/ask.pl.units.yaml")).expect("a list");
    assert!(
        list.contains("by: agency\nchecked_by: \"Parents' group\"\n"),
        "{list}"
    );
}

#[test]
fn a_language_or_page_that_is_not_there_is_a_mistake_on_the_command_line() {
    let desk = Desk::new(&site());
    for (arguments, words) in [
        (
            &["translate", "export", "de", "--format", "po"][..],
            "but into pl, ar",
        ),
        (
            &[
                "translate",
                "export",
                "pl",
                "--format",
                "po",
                "--page",
                "aks",
            ],
            "Did you mean `ask`?",
        ),
        (
            &["translate", "accept", "pl", "--by", "nobody"],
            "agency, speaker, machine",
        ),
        (
            &["translate", "import", "nowhere.po", "--by", "agency"],
            "nowhere.po",
        ),
        (
            &[
                "translate",
                "export",
                "pl",
                "--format",
                "po",
                "--out",
                "content/pl.po",
            ],
            "content",
        ),
    ] {
        let answer = desk.run(arguments);
        answer.exits(2);
        assert!(answer.err.contains(words), "{}", answer.err);
    }
}
