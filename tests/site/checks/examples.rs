//! Each rule on its two examples: the bad one breaks this rule and no other, the good one breaks none,
//! and both are about the same thing.

use super::{BEFORE, Fired, fired, fired_in_files, with, with_page};
use crate::project::Project;
use fingerpost::check::registry;
use fingerpost::check::rule::{CheckRule, Example};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn codes(fired: &Fired) -> BTreeSet<&'static str> {
    fired.iter().map(|(code, _)| *code).collect()
}

/// What is wrong about the examples of a rule, once it is known what they break.
fn wrong(rule: &CheckRule, which: &str, fired: &Fired) -> Option<String> {
    let right = match which {
        "bad" => codes(fired) == BTreeSet::from([rule.rule.code]),
        _ => fired.is_empty(),
    };
    (!right).then(|| format!("{}: the {which} example breaks {fired:?}", rule.rule.name))
}

fn both(rule: &CheckRule) -> [(&'static str, &Example); 2] {
    [("bad", &rule.bad), ("good", &rule.good)]
}

/// A site is read through as a whole, which takes a second: texts stand in one site, a page each.
#[test]
fn each_text_breaks_its_rule_alone_or_none() {
    let mut site = Project::of_folder("starter/content");
    let mut pages = BTreeMap::new();
    for rule in registry::ALL {
        for (which, example) in both(rule) {
            if let Example::Text(profile, body) = example {
                let name = format!("example-{}-{which}", rule.rule.code.to_lowercase());
                site = with_page(site, &name, *profile, body);
                pages.insert(name, (rule, which));
            }
        }
    }
    let mut files = fired_in_files(&site);
    let mut problems = Vec::new();
    for (name, (rule, which)) in &pages {
        let found = ["md", "easy.md"].map(|end| files.remove(&format!("pages/{name}.{end}")));
        let found = found.into_iter().flatten().flatten().collect();
        problems.extend(wrong(rule, which, &found));
    }
    let elsewhere: Fired = files.into_values().flatten().collect();
    let elsewhere: Vec<_> = elsewhere.difference(&BEFORE).collect();
    assert!(pages.len() > 80, "only {} texts were tried", pages.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(elsewhere.is_empty(), "elsewhere: {elsewhere:?}");
}

#[test]
fn each_change_of_a_site_breaks_its_rule_alone_or_none() {
    let examples: Vec<_> = registry::ALL
        .iter()
        .flat_map(|rule| both(rule).map(|(which, example)| (*rule, which, example)))
        .filter(|(_, _, example)| !matches!(example, Example::Text(..)))
        .collect();
    let problems: Vec<String> = examples
        .into_par_iter()
        .filter_map(|(rule, which, example)| match example {
            // The starter as it is.
            Example::Change(_, before, after) if before == after => BEFORE
                .iter()
                .any(|(code, _)| *code == rule.rule.code)
                .then(|| format!("{}: the starter breaks it", rule.rule.name)),
            _ => wrong(rule, which, &fired(&with(example))),
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A good example that has nothing of what its rule looks at is right whatever the rule does.
#[test]
fn a_good_example_is_the_bad_one_put_right() {
    let far: Vec<String> = registry::ALL
        .iter()
        .filter(|rule| !OTHERWISE.contains(&rule.rule.name))
        .filter(|rule| !is_put_right(&rule.bad, &rule.good))
        .map(|rule| format!("{}: {:?} is not {:?}", rule.rule.name, rule.good, rule.bad))
        .collect();
    assert!(far.is_empty(), "{}", far.join("\n"));
}

/// What is missing stands in another file, so the two examples cannot be alike; `limits.rs` tries both
/// files together.
const OTHERWISE: &[&str] = &["tests-long-ago"];

fn is_put_right(bad: &Example, good: &Example) -> bool {
    match (bad, good) {
        (Example::Text(one, bad), Example::Text(other, good)) => one == other && alike(bad, good),
        (Example::File(one, bad), Example::File(other, good))
        | (Example::Layout(one, bad), Example::Layout(other, good)) => {
            one == other && alike(bad, good)
        }
        // What is put right may be that there is anything at all.
        (Example::Template(one, _), Example::Template(other, good)) => {
            one == other && !good.is_empty()
        }
        (Example::Without(one), Example::File(other, good)) => one == other && !good.is_empty(),
        (Example::Change(one, before, bad), Example::Change(other, same, good)) => {
            one == other && before == same && bad != good && !good.is_empty()
        }
        (Example::Both(one, plain, bad), Example::Both(other, same, good)) => {
            one == other && plain == same && alike(bad, good)
        }
        (Example::Footer(bad), Example::Footer(good)) => alike(bad, good),
        (
            Example::Text(..)
            | Example::File(..)
            | Example::Without(_)
            | Example::Change(..)
            | Example::Template(..)
            | Example::Layout(..)
            | Example::Both(..)
            | Example::Footer(_),
            _,
        ) => false,
    }
}

/// Whether much of the bad example is still there, and something is not. Capitals may be what is wrong.
fn alike(bad: &str, good: &str) -> bool {
    let same = strsim::normalized_levenshtein(&bad.to_lowercase(), &good.to_lowercase());
    bad != good && same > 0.4
}
