//! What files are allowed: `allow:` in front matter and YAML files.
//!
//! An allowance is for the whole file that it stands in, names one rule and gives a reason. One that
//! nothing needs is a finding: the text was mended, and the next mistake would pass unseen.

use super::rule::{Check, CheckRule, Example, Family, Levels};
use super::{registry, settings};
use crate::content::Content;
use crate::content::kinds::Allowance;
use crate::diagnostic::{Finding, Rule, Severity};

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
    bad: Example::Change(
        "pages/index.md",
        "picture: home\n",
        "picture: home\nallow:\n  - { rule: long-sentence, reason: The law says it so. }\n",
    ),
    good: Example::Change("pages/index.md", "picture: home\n", "picture: home\n"),
    check: Check::Runner,
};

/// Takes away what is allowed, and adds what is wrong with the allowances.
pub fn apply(content: &Content, findings: Vec<Finding>) -> Vec<Finding> {
    let (known, mut left): (Vec<(&Allowance, &CheckRule)>, Vec<Finding>) = {
        let mut known = Vec::new();
        let mut unknown = Vec::new();
        for allowance in &content.allowances {
            match registry::find(allowance.rule.as_str()) {
                Some(rule) => known.push((allowance, rule)),
                None => {
                    unknown.push(settings::unknown(allowance.rule.as_str()).at(allowance.rule.span))
                }
            }
        }
        (known, unknown)
    };
    let mut used = vec![false; known.len()];
    for finding in findings {
        let allowed = known.iter().position(|(allowance, rule)| {
            let same_file = finding.span.map(|span| span.source) == Some(allowance.span.source);
            rule.rule.code == finding.rule.code && same_file
        });
        match allowed {
            Some(at) => used[at] = true,
            None => left.push(finding),
        }
    }
    let unused = known.iter().zip(&used).filter(|(_, used)| !**used);
    left.extend(unused.map(|((allowance, rule), _)| {
        Finding::new(
            &UNUSED.rule,
            format!("nothing in this file breaks `{}` any more", rule.rule.name),
        )
        .at(allowance.rule.span)
        .help("take the allowance away")
    }));
    left
}
