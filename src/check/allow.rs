//! What files are allowed: `allow:` in front matter and YAML files.
//!
//! An allowance is for the whole file that it stands in, names one rule and gives a reason. One that
//! nothing needs is a finding: the text was mended, and the next mistake would pass unseen.

use super::rule::{Check, CheckRule, Example, Family, Levels};
use super::{registry, settings};
use crate::content::kinds::Allowance;
use crate::diagnostic::{Finding, Rule, Severity};
use crate::site::Site;
use crate::source::SourceId;
use std::collections::BTreeSet;

/// An allowance that nothing needs.
pub static UNUSED: CheckRule = CheckRule {
    rule: Rule {
        code: "C01",
        name: "unused-allowance",
        severity: Severity::Warning,
        why: "The text was mended, and the next mistake of this kind would pass unseen.",
        source: "Rust RFC 2383, reasons of lints",
    },
    family: Family::Settings,
    link: "https://github.com/rust-lang/rfcs/blob/master/text/2383-lint-reasons.md",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::File(
        "pages/example.md",
        "---\ntitle: An example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\nallow:\n  - { rule: long-sentence, reason: The law says it so. }\n---\nYou can call us.\n",
    ),
    good: Example::File(
        "pages/example.md",
        "---\ntitle: An example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\nallow:\n  - { rule: long-sentence, reason: The law says it so. }\n---\nYou can ask to be on the register by phone or by letter or in person at any of our places in the town on every day of the week.\n",
    ),
    check: Check::Runner,
};

/// The findings that are not allowed, and the allowances of rules that do exist, each with whether
/// something needed it. News that has ended is not read any more, so nothing is said of what it is allowed. An
/// allowance of a rule that does not exist is a finding itself.
pub fn apply<'c>(
    site: &Site<'c>,
    findings: Vec<Finding>,
) -> (Vec<Finding>, Vec<(&'c Allowance, &'static CheckRule, bool)>) {
    let mut left = Vec::new();
    let mut known = Vec::new();
    let content = site.content;
    let ended = content.news.iter().filter(|it| it.has_ended(site.today));
    let ended: BTreeSet<SourceId> = ended.map(|it| it.document.source).collect();
    let allowances = content.allowances.iter();
    for allowance in allowances.filter(|it| !ended.contains(&it.rule.span.source)) {
        let name = allowance.rule.as_str();
        match registry::find(name) {
            Some(rule) => known.push((allowance, rule, false)),
            None => left.push(settings::unknown(name).at(allowance.rule.span)),
        }
    }
    for finding in findings {
        let allowed = known.iter_mut().find(|(allowance, rule, _)| {
            let same_file = finding.span.map(|span| span.source) == Some(allowance.span.source);
            rule.rule.code == finding.rule.code && same_file
        });
        match allowed {
            Some((.., is_needed)) => *is_needed = true,
            None => left.push(finding),
        }
    }
    (left, known)
}
