//! What an accessibility statement says was tested, and what is known not to work.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::{DateView, Viewer, WordsView};
use crate::content::blocks::AccessibilityOptions;
use crate::content::kinds::{AccessibilityTest, KnownProblem, LastCheck};
use crate::content::values::Format;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct StatementView {
    show: Option<&'static str>,
    tests: Vec<TestView>,
    checked: Option<CheckedView>,
    people: PeopleView,
    problems: Vec<ProblemView>,
}

#[derive(Debug, Serialize)]
struct TestView {
    what: WordsView,
    how: WordsView,
    tools: Vec<String>,
    tested_on: DateView,
    found: WordsView,
}

/// What `fingerpost check --record` wrote down.
#[derive(Debug, Serialize)]
struct CheckedView {
    checked_on: DateView,
    version: String,
    rules: u32,
    pages: u32,
    warnings: u32,
    advice: u32,
}

/// Easy read pages, and those that people have tried, by their authors' word.
#[derive(Debug, Serialize)]
struct PeopleView {
    pages: usize,
    tried: usize,
}

#[derive(Debug, Serialize)]
struct ProblemView {
    problem: WordsView,
    mend_by: Option<DateView>,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    pub(super) fn statement(&self, options: &AccessibilityOptions) -> StatementView {
        let content = self.scope.site.content;
        let said = content.site.accessibility.as_ref();
        let tests = said.iter().flat_map(|it| &it.tests);
        let problems = said.iter().flat_map(|it| &it.problems);
        StatementView {
            show: options.show.map(|part| part.word()),
            tests: tests.map(|test| self.test(test)).collect(),
            checked: content.last_check.as_ref().map(|it| self.checked(it)),
            people: self.people(),
            problems: problems.map(|problem| self.problem(problem)).collect(),
        }
    }

    fn test(&self, test: &AccessibilityTest) -> TestView {
        TestView {
            what: self.words(&test.what),
            how: self.words(&test.how),
            tools: test.tools.iter().map(|it| it.as_str().to_owned()).collect(),
            tested_on: self.date(test.tested_on.value),
            found: self.words(&test.found),
        }
    }

    fn checked(&self, check: &LastCheck) -> CheckedView {
        CheckedView {
            checked_on: self.date(check.checked_on.value),
            version: check.fingerpost.as_str().to_owned(),
            rules: check.rules,
            pages: check.pages,
            warnings: check.warnings,
            advice: check.advice,
        }
    }

    fn people(&self) -> PeopleView {
        let pages = self.scope.site.content.pages.iter();
        let easy: Vec<_> = pages
            .filter(|page| page.variant.format == Format::Easy)
            .collect();
        let tried = easy.iter().filter(|page| page.head.tested_on.is_some());
        PeopleView {
            tried: tried.count(),
            pages: easy.len(),
        }
    }

    fn problem(&self, problem: &KnownProblem) -> ProblemView {
        ProblemView {
            problem: self.words(&problem.problem),
            mend_by: problem.mend_by.as_ref().map(|it| self.date(it.value)),
        }
    }
}
