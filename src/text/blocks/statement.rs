//! What an accessibility statement says was tested, and what is known not to work.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::blocks::{AccessibilityOptions, StatementPart};
use crate::content::kinds::{AccessibilityTest, KnownProblem, LastCheck};
use crate::content::values::Format;
use crate::text::resolver::Resolver;
use crate::text::values::{Day, Phrase};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ShownStatement {
    pub show: Option<StatementPart>,
    pub tests: Vec<ShownTest>,
    pub checked: Option<ShownCheck>,
    pub people: TriedPages,
    pub problems: Vec<ShownProblem>,
}

#[derive(Debug, Serialize)]
pub struct ShownTest {
    pub what: Phrase,
    pub how: Phrase,
    pub tools: Vec<String>,
    pub tested_on: Day,
    pub found: Phrase,
}

/// What `fingerpost check --record` wrote down.
#[derive(Debug, Serialize)]
pub struct ShownCheck {
    pub checked_on: Day,
    pub version: String,
    pub rules: u32,
    pub pages: u32,
    pub warnings: u32,
    pub advice: u32,
}

/// Easy read pages, and those that people have tried, by their authors' word.
#[derive(Debug, Serialize)]
pub struct TriedPages {
    pub pages: usize,
    pub tried: usize,
}

#[derive(Debug, Serialize)]
pub struct ShownProblem {
    pub problem: Phrase,
    pub mend_by: Option<Day>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn statement(&self, options: &AccessibilityOptions) -> ShownStatement {
        let content = self.scope.site.content;
        let said = content.site.accessibility.as_ref();
        let tests = said.iter().flat_map(|it| &it.tests);
        let problems = said.iter().flat_map(|it| &it.problems);
        ShownStatement {
            show: options.show,
            tests: tests.map(|test| self.test(test)).collect(),
            checked: content.last_check.as_ref().map(|it| self.checked(it)),
            people: self.people(),
            problems: problems.map(|problem| self.problem(problem)).collect(),
        }
    }

    fn test(&self, test: &AccessibilityTest) -> ShownTest {
        ShownTest {
            what: self.words(&test.what),
            how: self.words(&test.how),
            tools: test.tools.iter().map(|it| it.as_str().to_owned()).collect(),
            tested_on: self.date(test.tested_on.value),
            found: self.words(&test.found),
        }
    }

    fn checked(&self, check: &LastCheck) -> ShownCheck {
        ShownCheck {
            checked_on: self.date(check.checked_on.value),
            version: check.fingerpost.as_str().to_owned(),
            rules: check.rules,
            pages: check.pages,
            warnings: check.warnings,
            advice: check.advice,
        }
    }

    fn people(&self) -> TriedPages {
        let pages = self.scope.site.content.pages.iter();
        let easy: Vec<_> = pages
            .filter(|page| page.variant.format == Format::Easy)
            .collect();
        let tried = easy.iter().filter(|page| page.head.tested_on.is_some());
        TriedPages {
            tried: tried.count(),
            pages: easy.len(),
        }
    }

    fn problem(&self, problem: &KnownProblem) -> ShownProblem {
        ShownProblem {
            problem: self.words(&problem.problem),
            mend_by: problem.mend_by.as_ref().map(|it| self.date(it.value)),
        }
    }
}
