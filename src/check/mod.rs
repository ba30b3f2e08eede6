//! Whether it can be understood, found and trusted: the rules of `check`.
//!
//! A [`rule::CheckRule`] is one file in `rules/`, with its reason, its source and two examples that the
//! tests try, and one line in [`registry`]. Rules are pure: they look at one [`passage`] or one
//! [`text`], at the resolved site, at [`finished`] pages, or at a leaflet as it is [`laid_out`], and
//! write down what they find. [`Checker`] runs them in parallel and applies what `site.yaml` and front
//! matter say ([`settings`], [`allow`]). No I/O.

mod allow;
pub mod duty;
pub mod explained;
pub mod finished;
pub mod known;
pub mod laid_out;
pub mod markup;
mod notes;
pub mod passage;
pub mod readability;
pub mod registry;
pub mod rule;
mod rules;
mod settings;
pub mod text;

pub use notes::Notes;
pub use settings::{Settings, denies, weighed};

use crate::diagnostic::Finding;
use crate::diagnostic::report::TextFigures;
use crate::site::Site;
use crate::source::Span;
use crate::text::Assets;
use duty::{AreaView, Status};
use finished::{Finished, Web};
use laid_out::LaidOut;
use rayon::prelude::*;
use rule::{Check, CheckRule, Profile};
use std::collections::{BTreeMap, BTreeSet};
use text::{Text, Unread};

/// Runs the rules.
#[derive(Debug)]
pub struct Checker<'s, 'c> {
    site: &'s Site<'c>,
    assets: &'s dyn Assets,
    settings: Settings,
}

impl<'s, 'c: 's> Checker<'s, 'c> {
    /// For a site, with the words and pictures of its theme; what is wrong with its settings of rules is
    /// told.
    pub fn new(site: &'s Site<'c>, assets: &'s dyn Assets) -> (Self, Vec<Finding>) {
        let (settings, findings) = Settings::of(site.content);
        let checker = Self {
            site,
            assets,
            settings,
        };
        (checker, findings)
    }

    /// Everything that shows before pages are made, and how readable each text is, in the order of
    /// their files.
    pub fn content(&self) -> (Vec<Finding>, Vec<TextFigures>) {
        let mut findings = self.of_site(|check, notes| match check {
            Check::Site(look) => look(self.site, notes),
            // What lacks because its file is broken is no mistake of its own.
            Check::Duty(title, look) if self.site.content.broken.is_empty() => {
                self.duty(title, look, notes);
            }
            _ => {}
        });
        let read: Vec<(Vec<Finding>, Option<TextFigures>)> = Unread::all(self.site, self.assets)
            .par_iter()
            .map(|unread| {
                let text = unread.read();
                (self.text(&text), readability::figures(&text))
            })
            .collect();
        let mut texts = Vec::new();
        for (found, figures) in read {
            findings.extend(found);
            texts.extend(figures);
        }
        texts.sort_by(|one, other| {
            let of_one = (&one.file, one.format, &one.language);
            of_one.cmp(&(&other.file, other.format, &other.language))
        });
        (findings, texts)
    }

    /// Asks every area.
    fn duty(&self, title: &str, look: fn(&AreaView<'_, '_>) -> Status, notes: &mut Notes<'_>) {
        for branch in &self.site.branches {
            let Some(area) = branch.area() else { continue };
            let site = self.site;
            match look(&AreaView { site, branch }) {
                Status::Published => {}
                Status::OutOfDate { since, span } => notes.add(
                    span,
                    format!("“{title}” was to be reviewed by {}", since.0),
                    "read it through, then write the day in `last_reviewed` and the next one in `next_review`",
                ),
                Status::Missing { what, help, span } => notes.add(
                    span.unwrap_or(area.value.name.span),
                    format!("{} lacks {what}", branch.name()),
                    help,
                ),
            }
        }
    }

    fn text(&self, text: &Text<'_, '_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in registry::ALL {
            let Some(mut notes) = Notes::of(rule, text.profile, &self.settings, &mut findings)
            else {
                continue;
            };
            match rule.check {
                Check::Passage(look) if text.is_english() => {
                    for passage in &text.passages {
                        look(passage, text, &mut notes);
                    }
                }
                Check::Text(look) => look(text, &mut notes),
                _ => {}
            }
        }
        findings
    }

    /// What is wrong with one finished page.
    pub fn page(&self, page: &Finished<'_, '_>) -> Vec<Finding> {
        self.of_site(|check, notes| {
            if let Check::Finished(look) = check {
                look(page, notes);
            }
        })
    }

    /// What is wrong with one leaflet on paper.
    pub fn leaflet(&self, leaflet: &LaidOut<'_, '_>) -> Vec<Finding> {
        let profile = text::profile(leaflet.page, Some(leaflet.leaflet));
        let mut findings = Vec::new();
        for rule in registry::ALL {
            if let Check::LaidOut(look) = rule.check
                && let Some(mut notes) = Notes::of(rule, profile, &self.settings, &mut findings)
            {
                look(leaflet, &mut notes);
            }
        }
        findings
    }

    /// What is wrong between finished pages.
    pub fn web(&self, web: &Web<'_, '_>) -> Vec<Finding> {
        self.of_site(|check, notes| {
            if let Check::Web(look) = check {
                look(web, notes);
            }
        })
    }

    /// All findings of a run without those that files are allowed, and with what is wrong with the
    /// allowances. A part of a site cannot tell whether the rest of it needs an allowance.
    pub fn unless_allowed(&self, findings: Vec<Finding>, is_whole_site: bool) -> Vec<Finding> {
        let (mut left, allowances) = allow::apply(self.site, findings);
        let unneeded = allowances.iter().filter(|(.., is_needed)| !is_needed);
        if let Some(mut notes) = self
            .notes(&allow::UNUSED, &mut left)
            .filter(|_| is_whole_site)
        {
            for (allowance, rule, _) in unneeded {
                notes.add(
                    allowance.rule.span,
                    format!("nothing in this file breaks `{}` any more", rule.rule.name),
                    "take the allowance away",
                );
            }
        }
        left
    }

    /// Asks the rules that are the same for everybody.
    fn of_site(&self, mut ask: impl FnMut(Check, &mut Notes<'_>)) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in registry::ALL {
            if let Some(mut notes) = self.notes(rule, &mut findings) {
                ask(rule.check, &mut notes);
            }
        }
        findings
    }

    fn notes<'a>(
        &'a self,
        rule: &'static CheckRule,
        findings: &'a mut Vec<Finding>,
    ) -> Option<Notes<'a>> {
        Notes::of(rule, Profile::Plain, &self.settings, findings)
    }
}

/// What finished pages of many files say in the same words is the theme's: it is told once, for the
/// first of them, with the number of the others.
pub fn once_for_the_theme(findings: Vec<Finding>) -> Vec<Finding> {
    let is_of_page = |finding: &Finding| {
        let rule = registry::find(finding.rule.code);
        rule.is_some_and(|rule| matches!(rule.check, Check::Finished(_)))
    };
    // A page that several areas show is one place: what its author can mend there is told there.
    let mut places: BTreeMap<(&'static str, String), BTreeSet<Option<Span>>> = BTreeMap::new();
    for finding in findings.iter().filter(|it| is_of_page(it)) {
        let key = (finding.rule.code, finding.message.clone());
        places.entry(key).or_default().insert(finding.span);
    }
    places.retain(|_, spans| spans.len() > A_FEW);
    let mut told = BTreeSet::new();
    let mut left = Vec::with_capacity(findings.len());
    for mut finding in findings {
        let key = (finding.rule.code, finding.message.clone());
        if let Some(spans) = places.get(&key) {
            if !told.insert(key) {
                continue;
            }
            let more = spans.len() - 1;
            finding.message = format!("{}, and so on {more} more pages", finding.message);
        }
        left.push(finding);
    }
    left
}

/// Pages that may each have a mistake of their own.
const A_FEW: usize = 3;

#[cfg(test)]
mod tests {
    use super::{A_FEW, once_for_the_theme, registry};
    use crate::diagnostic::Finding;
    use crate::source::{SourceId, Span};

    #[test]
    fn a_mistake_of_one_page_is_left_alone_in_however_many_areas_it_shows() {
        let rule = registry::find("skip-link").expect("a rule about finished pages");
        let at = |place: usize| {
            let span = Span::new(SourceId::none(), place, place);
            Finding::new(&rule.rule, "It has none").at(span)
        };
        let many = 2 * A_FEW;
        let of_one_page = once_for_the_theme((0..many).map(|_| at(7)).collect());
        assert_eq!(of_one_page.len(), many);
        assert!(of_one_page.iter().all(|it| it.message == "It has none"));
        let of_the_theme = once_for_the_theme((0..many).map(at).collect());
        let messages: Vec<&str> = of_the_theme.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(messages, ["It has none, and so on 5 more pages"]);
    }
}
