//! Every rule with its reason, its source and its examples, and where it found something here.

use super::book::Book;
use super::words::{ScannedWord, message};
use crate::check::registry;
use crate::check::rule::{CheckRule, Example, Family, Profile};
use crate::diagnostic::report::visible;
use crate::diagnostic::{Rule, rules};
use serde::Serialize;
use std::collections::BTreeMap;

/// All rules.
#[derive(Debug, Serialize)]
pub(super) struct Rules {
    families: Vec<FamilyView>,
    /// What `build` finds too.
    others: Vec<RuleView>,
    fired: usize,
}

#[derive(Debug, Serialize)]
struct FamilyView {
    title: &'static str,
    rules: Vec<RuleView>,
}

#[derive(Debug, Serialize)]
struct RuleView {
    code: &'static str,
    name: &'static str,
    why: Vec<ScannedWord>,
    source: &'static str,
    /// `None` for what `build` finds too.
    link: Option<&'static str>,
    /// How strict it is for whom: `warning, limit 15 (easy read)`.
    levels: Vec<String>,
    bad: Option<ExampleView>,
    good: Option<ExampleView>,
    /// How often it found something here, and in which files.
    count: usize,
    files: Vec<RuleTally>,
}

#[derive(Debug, Serialize)]
struct ExampleView {
    place: String,
    text: &'static str,
}

#[derive(Debug, Serialize, Clone)]
struct RuleTally {
    href: String,
    path: String,
    count: usize,
}

type ByRule<'b> = BTreeMap<&'static str, Vec<RuleTally>>;

pub(super) fn view(book: &Book<'_, '_>) -> Rules {
    let found = found(book);
    let families = Family::ALL.iter().map(|family| {
        let rules = registry::ALL.iter().filter(|it| it.family == *family);
        FamilyView {
            title: family.title(),
            rules: rules.map(|rule| of_check(rule, &found)).collect(),
        }
    });
    // There are many, and all but those that found something say nothing here.
    let others = rules::ALL.iter().filter(|it| found.contains_key(it.code));
    Rules {
        families: families.collect(),
        others: others.map(|rule| head(rule, &found)).collect(),
        fired: found.len(),
    }
}

/// The files in which each rule found something.
fn found<'b>(book: &Book<'_, '_>) -> ByRule<'b> {
    let mut by_rule: ByRule<'b> = BTreeMap::new();
    for file in &book.files {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for finding in &file.findings {
            *counts.entry(finding.rule.code).or_default() += 1;
        }
        for (code, count) in counts {
            by_rule.entry(code).or_default().push(RuleTally {
                href: file.href.clone(),
                path: visible(file.path).into_owned(),
                count,
            });
        }
    }
    for finding in &book.nowhere {
        by_rule
            .entry(finding.rule.code)
            .or_default()
            .push(RuleTally {
                href: "index.html#nowhere".to_owned(),
                path: "without a place".to_owned(),
                count: 1,
            });
    }
    by_rule
}

fn head(rule: &'static Rule, found: &ByRule<'_>) -> RuleView {
    let files = found.get(rule.code).cloned().unwrap_or_default();
    RuleView {
        code: rule.code,
        name: rule.name,
        why: message(rule.why),
        source: rule.source,
        link: None,
        levels: vec![rule.severity.word().to_owned()],
        bad: None,
        good: None,
        count: files.iter().map(|file| file.count).sum(),
        files,
    }
}

fn of_check(rule: &'static CheckRule, found: &ByRule<'_>) -> RuleView {
    RuleView {
        link: Some(rule.link),
        levels: levels(rule),
        bad: Some(example(&rule.bad)),
        good: Some(example(&rule.good)),
        ..head(&rule.rule, found)
    }
}

/// For whom it is how strict; those for whom it is the same stand together.
fn levels(rule: &CheckRule) -> Vec<String> {
    let groups = rule.strictness();
    let is_for_all = groups
        .iter()
        .any(|(.., who)| who.len() == Profile::ALL.len());
    groups
        .iter()
        .map(|(level, limit, who)| {
            let limit = limit.map_or_else(String::new, |limit| format!(", limit {limit}"));
            let level = format!("{}{limit}", level.word());
            if is_for_all {
                return level;
            }
            let who: Vec<&str> = who.iter().map(|profile| profile.title()).collect();
            format!("{level} ({})", who.join(", "))
        })
        .collect()
}

fn example(example: &Example) -> ExampleView {
    let (place, text) = example.shown();
    ExampleView {
        place,
        text: text.trim_end(),
    }
}
