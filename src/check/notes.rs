//! Where a rule writes down what it finds.

use super::rule::{CheckRule, Profile};
use super::settings::Settings;
use crate::diagnostic::{Finding, Severity};
use crate::source::Span;

/// The findings of one rule, while it looks.
#[derive(Debug)]
pub struct Notes<'a> {
    rule: &'static CheckRule,
    profile: Profile,
    level: Severity,
    limit: Option<usize>,
    settings: &'a Settings,
    /// What was found.
    found: &'a mut Vec<Finding>,
}

impl<'a> Notes<'a> {
    /// For a rule and a profile; `None` where the rule is not asked.
    pub fn of(
        rule: &'static CheckRule,
        profile: Profile,
        settings: &'a Settings,
        found: &'a mut Vec<Finding>,
    ) -> Option<Self> {
        Some(Self {
            rule,
            profile,
            level: settings.level(rule, profile)?,
            limit: settings.limit(rule, profile),
            settings,
            found,
        })
    }

    /// For whom the rule is asked.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// The limit of the rule here; without one nothing is too much.
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(usize::MAX)
    }

    /// The limit of another rule for the same readers; without one, or where that rule is not asked,
    /// nothing is too much for it.
    pub fn limit_of(&self, other: &CheckRule) -> usize {
        let is_asked = self.settings.level(other, self.profile).is_some();
        let limit = self.settings.limit(other, self.profile);
        limit.filter(|_| is_asked).unwrap_or(usize::MAX)
    }

    /// Something is wrong here: what, and what to write instead.
    pub fn add(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(
            Finding::new(&self.rule.rule, message)
                .at(span)
                .help(help)
                .weighing(self.level),
        );
    }
}
