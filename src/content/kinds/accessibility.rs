//! What was really tested, for the accessibility statement: `accessibility:` in `site.yaml`, written by
//! people, and `last-check.yaml`, written by `fingerpost check --record`.

use super::super::decode::{Spanned, record};
use super::super::values::{DoneOn, DueOn, Text, Words};

record! {
    /// What the publisher knows about the accessibility of the site.
    pub struct Accessibility("the accessibility of the site", example "tests: […]") {
        /// What was tested.
        tests: Vec<AccessibilityTest>,
        /// What is known not to work.
        problems: Vec<KnownProblem>,
    }
}

record! {
    /// A test of the site, by people or by a program.
    pub struct AccessibilityTest("a test", example "{ what: …, how: …, tested_on: 2026-11-22, found: … }") {
        /// What was looked at.
        what: Words,
        /// The method.
        how: Words,
        /// Programs with their versions.
        tools: Vec<Text>,
        /// When.
        tested_on: Spanned<DoneOn>,
        /// What came of it.
        found: Words,
    }
}

record! {
    /// Something that is known not to work for everybody.
    pub struct KnownProblem("a known problem", example "{ problem: …, mend_by: 2027-03-01 }") {
        /// What does not work, and for whom.
        problem: Words,
        /// When it is to be mended.
        mend_by: Option<Spanned<DueOn>>,
    }
}

record! {
    /// `last-check.yaml`.
    pub struct LastCheck("last-check.yaml", example "{ checked_on: 2026-11-22, fingerpost: 0.1.0, rules: 75, pages: 12, warnings: 0, advice: 2 }") {
        /// The day.
        checked_on: Spanned<DoneOn>,
        /// The version of Fingerpost.
        fingerpost: Text,
        /// How many rules there were.
        rules: u32,
        /// How many pages were read.
        pages: u32,
        /// How many warnings there were; with an error nothing is recorded.
        warnings: u32,
        /// How many pieces of advice there were.
        advice: u32,
    }
}
