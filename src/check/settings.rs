//! How strict rules are on this site: `checks:` in `site.yaml`.

use super::registry;
use super::rule::{CheckRule, Profile};
use crate::content::Content;
use crate::content::kinds::{CheckLevel, CheckSetting};
use crate::content::page::LeafletFormat;
use crate::diagnostic::{Finding, Severity, finding, nearest};

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
            Some(level) => usual.map(|_| match level {
                CheckLevel::Error => Severity::Error,
                CheckLevel::Warning => Severity::Warning,
                CheckLevel::Advice | CheckLevel::Off => Severity::Advice,
            }),
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

/// A finding for a rule that does not exist.
pub fn unknown(name: &str) -> Finding {
    let names = || registry::ALL.iter().map(|rule| rule.rule.name);
    let help = match nearest(name, names()) {
        Some(near) => format!("write `{near}`"),
        None => "`fingerpost explain` lists all rules".to_owned(),
    };
    finding!(UNKNOWN_ID, "there is no rule `{name}`"; help: help)
}
