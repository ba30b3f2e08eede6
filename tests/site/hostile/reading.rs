//! Texts that no author would write, read through by every rule.

use super::super::project::Project;
use super::targets;
use proptest::prelude::*;
use proptest::sample::select;

/// What rules look for, and letters whose small form has another length.
const PIECES: &[&str] = &[
    "İ",
    "ẞ",
    "ﬁ",
    "Ǆ",
    "ŉ",
    "Σ",
    "\u{301}",
    "\u{202e}",
    "\u{200b}",
    "🧑‍⚕️",
    "漢",
    "’",
    "“",
    "…",
    "(",
    ")",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    ". ",
    ", ",
    "; ",
    ": ",
    "& ",
    "keyworker",
    "key worker",
    "KEY WORKER",
    "service user",
    "The Individual",
    "TBC",
    "to be confirmed",
    "by law",
    "25%",
    "18-25",
    "06/08/2026",
    "17:00",
    "IV",
    "and/or",
    "01632 960 001",
    "Mrs ",
    "Bloggs",
    "can't",
    "e.g.",
    "was seen",
    "not",
    "never",
    "PLEASE",
    "CALL",
    "DSR",
    "assessment",
    "# ",
    "## ",
    "- ",
    "![](phone) ",
    "*",
    "**",
    "[here](ask.md)",
    "{{ area.name }}",
    "{{ contact.keyworkers.phone }}",
    "| a |\n|---|\n",
    "> ",
    "é",
    "ß",
    "ا",
    "ہ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_makes_a_rule_panic(
        words in prop::collection::vec(select(PIECES), 0..60),
        title in prop::collection::vec(select(PIECES), 1..8),
        easy in any::<bool>(),
    ) {
        let path = if easy { "pages/keyworkers.easy.md" } else { "pages/keyworkers.md" };
        let title = title.concat().replace('\n', " ");
        let text = format!("---\ntitle: {title:?}\n---\n{}\n", words.concat());
        let read = Project::new().file(path, &text).check();
        targets::print(&read.findings, &read.sources);
    }
}
