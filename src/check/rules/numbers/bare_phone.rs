//! Phone numbers typed into texts.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Phone numbers typed into texts.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N09",
        name: "bare-phone",
        severity: Severity::Error,
        why: "A number that is typed into a text goes stale when the contact changes, and a phone cannot call it.",
        source: "NHS service manual, A to Z: phone numbers; content model (docs/pages/content-folder.md)",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "You can call 01632 960 001 today and ask for a form.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can call {{ contact.keyworkers.phone }} today and ask for a form.",
    ),
    check: Check::Passage(|passage, _, notes| {
        // In YAML files the keys for numbers have checks of their own.
        if passage.kind == Kind::Field {
            return;
        }
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            notes.add(
                passage.span(&hit),
                format!(
                    "the phone number {} is typed into the text",
                    passage.words(&hit)
                ),
                "put it into a file of contacts/ and write `{{ contact.ID.phone }}` here",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:\+44\s?|\b0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{2,4}\b"));
