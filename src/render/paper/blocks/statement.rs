//! The accessibility statement on paper.

use crate::content::blocks::StatementPart;
use crate::render::paper::compose::{
    Arguments, Composer, Line, card, entry, heading, list, pair, phrase,
};
use crate::render::paper::nodes::{Block, Pair};
use crate::text::Argument;
use crate::text::blocks::{ShownCheck, ShownProblem, ShownStatement, ShownTest};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn statement(&mut self, level: u8, statement: &ShownStatement) -> Vec<Block> {
        let shows = |part: StatementPart| statement.show.is_none_or(|it| it == part);
        let mut blocks = Vec::new();
        if shows(StatementPart::Tests) {
            for test in &statement.tests {
                blocks.extend(self.test(level, test));
            }
            if let Some(check) = &statement.checked {
                blocks.extend(self.check(level, check));
            }
            blocks.extend(self.tried(level, statement));
        }
        if shows(StatementPart::Problems) {
            blocks.extend(self.problems(&statement.problems));
        }
        blocks
    }

    fn test(&mut self, level: u8, test: &ShownTest) -> Vec<Block> {
        if self.is_easy() {
            let date = [("date", test.tested_on.argument())];
            return vec![
                self.idea_of(test.what.picture.as_ref(), "checklist", &test.what),
                self.idea_of(test.how.picture.as_ref(), "accessibility", &test.how),
                self.idea("calendar", "statement-tested-on", &date),
                self.idea_of(test.found.picture.as_ref(), "information", &test.found),
            ];
        }
        let mut pairs = vec![self.named_pair("statement-how", phrase(&test.how))];
        if !test.tools.is_empty() {
            let tools = test.tools.join(self.resolver.conventions().between());
            let tools = plain_line(&tools);
            pairs.push(self.named_pair("statement-tools", tools));
        }
        let date = plain_line(&test.tested_on.text);
        pairs.push(self.named_pair("statement-when", date));
        pairs.push(self.named_pair("statement-found", phrase(&test.found)));
        let blocks = vec![
            heading(level, phrase(&test.what), None),
            Block::Pairs { pairs },
        ];
        card(None, blocks).into_iter().collect()
    }

    /// What `fingerpost check --record` wrote down.
    fn check(&mut self, level: u8, check: &ShownCheck) -> Vec<Block> {
        let version = [("version", Argument::Text(&check.version))];
        let found: Arguments<'_> = &[
            ("n", Argument::Number(check.warnings)),
            ("advice", Argument::Number(check.advice)),
        ];
        if self.is_easy() {
            let date = [("date", check.checked_on.argument())];
            return vec![
                self.idea("computer", "statement-program", &version),
                self.idea("calendar", "statement-tested-on", &date),
                self.idea("information", "statement-program-found", found),
            ];
        }
        let rules_and_pages: Arguments<'_> = &[
            ("rules", Argument::Number(check.rules)),
            ("pages", Argument::Number(check.pages)),
        ];
        let pairs = vec![
            self.named_pair(
                "statement-how",
                self.said("statement-program-how", rules_and_pages),
            ),
            self.named_pair(
                "statement-tools",
                plain_line(&format!("Fingerpost {}", check.version)),
            ),
            self.named_pair("statement-when", plain_line(&check.checked_on.text)),
            self.named_pair(
                "statement-found",
                self.said("statement-program-found", found),
            ),
        ];
        let blocks = vec![
            self.heading(level, "statement-program", &[]),
            Block::Pairs { pairs },
        ];
        card(None, blocks).into_iter().collect()
    }

    /// How many easy read pages people have tried.
    fn tried(&mut self, level: u8, statement: &ShownStatement) -> Vec<Block> {
        let number = |count: usize| Argument::Number(u32::try_from(count).unwrap_or(u32::MAX));
        let counts = [
            ("tried", number(statement.people.tried)),
            ("pages", number(statement.people.pages)),
        ];
        if self.is_easy() {
            return vec![self.idea("learning-disability", "statement-people", &counts)];
        }
        if statement.people.pages == 0 {
            return Vec::new();
        }
        let mut blocks = vec![self.heading(level, "statement-people-title", &[])];
        blocks.extend(self.paragraph("statement-people", &counts));
        card(None, blocks).into_iter().collect()
    }

    fn problems(&mut self, problems: &[ShownProblem]) -> Vec<Block> {
        match (problems.is_empty(), self.is_easy()) {
            (true, true) => vec![self.idea("information", "statement-no-problems", &[])],
            (true, false) => entry(self.said("statement-no-problems", &[])),
            (false, true) => {
                let mut blocks = Vec::new();
                for problem in problems {
                    let words = &problem.problem;
                    blocks.push(self.idea_of(words.picture.as_ref(), "question", words));
                    if let Some(date) = &problem.mend_by {
                        let date = [("date", date.argument())];
                        blocks.push(self.idea("calendar", "statement-mend-by", &date));
                    }
                }
                blocks
            }
            (false, false) => {
                let items = problems.iter().map(|problem| {
                    let mut line = phrase(&problem.problem);
                    if let Some(date) = &problem.mend_by {
                        line.text(" ");
                        self.say(&mut line, "statement-mend-by", &[("date", date.argument())]);
                    }
                    entry(line)
                });
                list(None, items.collect())
            }
        }
    }

    fn named_pair(&self, key: &str, words: Line) -> Pair {
        pair(self.said(key, &[]), entry(words))
    }
}

fn plain_line(text: &str) -> Line {
    let mut line = Line::default();
    line.text(text);
    line
}
