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
    /// What was found.
    found: &'a mut Vec<Finding>,
}

impl<'a> Notes<'a> {
    /// For a rule and a profile; `None` where the rule is not asked.
    pub fn of(
        rule: &'static CheckRule,
        profile: Profile,
        settings: &Settings,
        found: &'a mut Vec<Finding>,
    ) -> Option<Self> {
        Some(Self {
            rule,
            profile,
            level: settings.level(rule, profile)?,
            limit: settings.limit(rule, profile),
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
