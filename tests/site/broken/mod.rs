//! What is said about broken content: each mistake with its code, file, line, column and help.

mod areas;
mod circles;
mod files;
mod followed;
mod forms;
mod ids;
mod kinds;
mod links;
mod many;
mod news;
mod outlines;
mod output;
mod paper;
mod pictures;
mod postcodes;
mod questions;
mod silence;
mod slips;
mod stories;
mod tables;
mod texts;
mod themes;
mod translations;
mod values;
mod yaml;

use crate::project::Project;
use fingerpost::diagnostic::rules;
use std::collections::BTreeSet;

/// One mistake in an otherwise valid site.
pub struct Case {
    /// The mistake, in words.
    what: &'static str,
    /// Words of what to write instead.
    help: &'static str,
    /// Makes it; marks say where it is found.
    make: fn(Project) -> Project,
}

const fn case(what: &'static str, help: &'static str, make: fn(Project) -> Project) -> Case {
    Case { what, help, make }
}

impl Case {
    fn project(&self) -> Project {
        (self.make)(Project::new())
    }

    /// Why the case fails.
    fn failure(&self) -> Option<String> {
        assert!(!self.help.is_empty(), "{} needs words of help", self.what);
        let built = self.project().build();
        let unhelpful = || {
            let helps = built
                .said()
                .iter()
                .any(|said| said.help.contains(self.help));
            (!helps).then(|| format!("nothing helps with {:?}: {:#?}", self.help, built.said()))
        };
        let why = built.difference().or_else(unhelpful)?;
        Some(format!("{}\n{why}", self.what))
    }
}

fn check(cases: &[Case]) {
    let failures: Vec<String> = cases.iter().filter_map(Case::failure).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn the_site_that_the_cases_break_is_whole() {
    Project::new().build().is_clean();
    Project::without_areas().build().is_clean();
}

/// All cases by their families.
fn all() -> impl Iterator<Item = &'static Case> {
    let families = [
        files::CASES,
        yaml::SYNTAX,
        yaml::KEYS,
        values::VALUES,
        values::ADDRESSES,
        ids::CASES,
        links::CASES,
        texts::TEXTS,
        texts::FRONT_MATTER,
        slips::SLIPS,
        slips::LOST,
        slips::CHARACTERS,
        areas::CASES,
        forms::CASES,
        news::CASES,
        stories::CASES,
        questions::CASES,
        tables::CASES,
        postcodes::CASES,
        pictures::CASES,
        themes::CASES,
        themes::NAMES,
        themes::FILES,
        themes::STYLES,
        circles::TEMPLATES,
        circles::MESSAGES,
        outlines::CASES,
        output::CASES,
        paper::CASES,
        translations::CASES,
    ];
    families.into_iter().flatten()
}

/// Rules without a case, each with the reason.
const WITHOUT_CASE: &[(&str, &str)] = &[
    (
        "FP437",
        "it is about a file outside of the content folder: `cli/import.rs` brings it about",
    ),
    (
        "FP449",
        "it is about a file of sound: `listening.rs` brings it about",
    ),
    (
        "FP456",
        "`check` alone tells it: `translate/stale.rs` brings it about",
    ),
    (
        "FP457",
        "it is about a file outside of the content folder: `translate/exchange.rs` brings it about",
    ),
    (
        "FP458",
        "it is about a file outside of the content folder: `translate/exchange.rs` brings it about",
    ),
    (
        "FP459",
        "it is about a file outside of the content folder: `translate/exchange.rs` brings it about",
    ),
    (
        "FP472",
        "it is about a file outside of the content folder: `translate/words.rs` brings it about",
    ),
    (
        "FP810",
        "a text that our own layouts cannot lay out would be a fault of ours, to be mended",
    ),
];

#[test]
fn every_rule_has_a_case_or_a_reason_why_it_has_none() {
    let with_case: BTreeSet<String> = all()
        .flat_map(|case| case.project().expected())
        .map(|found| found.code)
        .collect();
    let without: BTreeSet<String> = WITHOUT_CASE
        .iter()
        .map(|(code, _)| (*code).to_owned())
        .collect();
    let known: BTreeSet<String> = rules::ALL.iter().map(|rule| rule.code.to_owned()).collect();
    assert!(
        with_case.is_disjoint(&without),
        "a case was written: take the reason away"
    );
    assert_eq!(&with_case | &without, known);
}
