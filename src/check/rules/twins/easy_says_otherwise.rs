//! Days, dates, times and sums of money that differ between the two formats (rule L42).

use super::{body, twins};
use crate::check::rules::numbers::pattern;
use crate::check::rules::prelude::*;
use crate::source::Span;
use crate::words::calendar::{MONTHS, WEEK_DAYS};
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Days, dates, times and sums of money that differ between the two formats (rule L42).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L43",
        name: "easy-says-otherwise",
        severity: Severity::Warning,
        why: "Two families that read the same page must come on the same day.",
        source: "Accessible Information Standard (DAPB1605)",
    },
    family: Family::Twins,
    link: "https://www.england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Both(
        "contacts",
        "You can call us on Tuesday.",
        "![](phone) You can call us on Monday.",
    ),
    good: Example::Both(
        "contacts",
        "You can call us on Tuesday.",
        "![](phone) You can call us on Tuesday.",
    ),
    check: Check::Site(|site, notes| {
        for (plain, easy) in twins(site) {
            let (plain, easy) = (body(site, plain), body(site, easy));
            for kind in KINDS.iter() {
                let said: BTreeSet<&str> =
                    kind.find_iter(plain.text).map(|it| it.as_str()).collect();
                let Some(first) = said.first() else { continue };
                for found in kind.find_iter(easy.text) {
                    if said.contains(found.as_str()) {
                        continue;
                    }
                    let start = easy.start + found.start();
                    notes.add(
                        Span::new(easy.source, start, start + found.len()),
                        format!(
                            "“{}” stands here, and in plain English “{first}”",
                            found.as_str()
                        ),
                        "write the same in both",
                    );
                }
            }
        }
    }),
};

/// Weekdays; dates; times; money.
static KINDS: LazyLock<[Regex; 4]> = LazyLock::new(|| {
    let [days, months] = [WEEK_DAYS.join("|"), MONTHS.join("|")];
    [
        format!(r"\b(?:{days})\b"),
        format!(r"\b[0-3]?\d (?:{months})\b"),
        r"\b\d{1,2}(?::[0-5]\d)?[ap]m\b".to_owned(),
        r"£\d[\d,.]*\d|£\d".to_owned(),
    ]
    .map(|it| pattern(&it))
});
