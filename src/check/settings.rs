//! How strict rules are on this site: `checks:` in `site.yaml`.

use super::registry;
use super::rule::{CheckRule, Profile};
use crate::content::Content;
use crate::content::kinds::{CheckLevel, CheckSetting};
use crate::content::page::LeafletFormat;
use crate::diagnostic::{Finding, Rule, Severity, finding, nearest, rules};

/// The settings of a site.
#[derive(Debug)]
pub struct Settings {
    changed: Vec<(&'static CheckRule, CheckSetting)>,
}

impl Settings {
    /// Reads them; a rule that does not exist is a finding.
    pub fn of(content: &Content) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut changed = Vec::new();
        for setting in &content.site.checks {
            match registry::find(setting.rule.as_str()) {
                Some(rule) => changed.push((rule, setting.clone())),
                None if of_build(setting).is_some() => {}
                None => findings.push(unknown(setting.rule.as_str()).at(setting.rule.span)),
            }
        }
        (Self { changed }, findings)
    }

    /// How much a rule matters; `None` where it is not asked.
    pub fn level(&self, rule: &CheckRule, profile: Profile) -> Option<Severity> {
        let usual = rule.levels.get(profile);
        match self.last(rule, profile, |setting| setting.level) {
            None => usual,
            Some(CheckLevel::Off) => None,
            // A rule says nothing to a profile that it was not made for, however strict it is.
            Some(level) => usual.map(|usual| severity(level).unwrap_or(usual)),
        }
    }

    /// The limit of a rule.
    pub fn limit(&self, rule: &CheckRule, profile: Profile) -> Option<usize> {
        self.last(rule, profile, |setting| {
            setting.limit.as_ref().map(|it| it.value)
        })
        .and_then(|limit| usize::try_from(limit).ok())
        .or_else(|| rule.limits.and_then(|limits| limits.get(profile)))
    }

    /// The last setting that says something wins.
    fn last<T>(
        &self,
        rule: &CheckRule,
        profile: Profile,
        said: impl Fn(&CheckSetting) -> Option<T>,
    ) -> Option<T> {
        let format = match profile {
            Profile::Easy => LeafletFormat::Easy,
            _ => LeafletFormat::Plain,
        };
        let of_rule = self.changed.iter().rev().filter(|(changed, setting)| {
            changed.rule.code == rule.rule.code && setting.format.is_none_or(|it| it == format)
        });
        of_rule.filter_map(|(_, setting)| said(setting)).next()
    }
}

/// Rules of `build` about what a site may leave undone on purpose, so it may say how much they matter.
static LEFT_UNDONE: [&Rule; 7] = [
    &rules::NO_TRANSLATION,
    &rules::MISSING_STRING,
    &rules::UNCHECKED_WORDS,
    &rules::UNCHECKED_TRANSLATION,
    &rules::STALE_FACTS,
    &rules::STALE_WORDS,
    &rules::NO_UNITS,
];

fn of_build(setting: &CheckSetting) -> Option<&'static Rule> {
    let name = setting.rule.as_str();
    let mut rules = LEFT_UNDONE.into_iter();
    rules.find(|rule| rule.name == name || rule.code == name)
}

/// The severity of a level; `None` where the rule is not asked.
fn severity(level: CheckLevel) -> Option<Severity> {
    match level {
        CheckLevel::Off => None,
        CheckLevel::Advice => Some(Severity::Advice),
        CheckLevel::Warning => Some(Severity::Warning),
        CheckLevel::Error => Some(Severity::Error),
    }
}

/// The level that a site gives to a rule of `build`, by its code. The last setting of a rule wins.
fn levels(content: &Content) -> impl Fn(&str) -> Option<CheckLevel> {
    let settings = content.site.checks.iter();
    let settings: Vec<(&str, CheckLevel)> = settings
        .filter_map(|setting| Some((of_build(setting)?.code, setting.level?)))
        .collect();
    move |code| {
        let mut last = settings.iter().rev();
        last.find(|(of, _)| *of == code).map(|(_, level)| *level)
    }
}

/// Whether findings of `build` keep a site from being published, as the site weighs them.
pub fn denies(content: &Content, findings: &[Finding], deny: Severity) -> bool {
    let level = levels(content);
    findings.iter().any(|finding| {
        let weight = match level(finding.rule.code) {
            Some(level) => severity(level),
            None => Some(finding.severity()),
        };
        weight.is_some_and(|weight| weight >= deny)
    })
}

/// Findings of `build` as the site weighs them.
pub fn weighed(content: &Content, findings: Vec<Finding>) -> Vec<Finding> {
    let level = levels(content);
    let findings = findings.into_iter();
    findings
        .filter_map(|finding| match level(finding.rule.code) {
            Some(level) => severity(level).map(|severity| finding.weighing(severity)),
            None => Some(finding),
        })
        .collect()
}

/// A finding for a rule that does not exist.
pub fn unknown(name: &str) -> Finding {
    let names = || registry::ALL.iter().map(|rule| rule.rule.name);
    let help = match nearest(name, names()) {
        Some(near) => format!("write `{near}`"),
        None => "`fingerpost explain` lists all rules".to_owned(),
    };
    finding!(UNKNOWN_ID, "there is no rule `{name}`"; help: help)
}
