//! Tables.

use super::{Builder, Events};
use crate::diagnostic::finding;
use crate::document::{Alignment, BlockContent, Inline, Table};
use pulldown_cmark::{Event, Tag, TagEnd};

impl<'a> Builder<'a, '_> {
    /// A table with words at the head of its columns.
    pub(super) fn table(
        &mut self,
        alignment: &[pulldown_cmark::Alignment],
        at: &std::ops::Range<usize>,
        events: &mut Events<'a>,
    ) -> BlockContent {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        let mut in_head = false;
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.inlines.cell(events, self.problems);
                    match rows.last_mut() {
                        Some(row) if !in_head => row.push(cell),
                        _ => head.push(cell),
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        // The first cell may be empty, as in a timetable; a head without any words is no head.
        if head.iter().all(Vec::is_empty) || head.iter().skip(1).any(Vec::is_empty) {
            let first_line = self.span(&(at.start..self.line_end(at.start)));
            self.problems.add(finding!(
                NO_TABLE_HEADER, first_line, "a column of this table has no heading";
                help: "write a word at the head of each column"
            ));
        }
        BlockContent::Table(Box::new(Table {
            alignment: alignment.iter().map(aligned).collect(),
            head,
            rows,
        }))
    }
}

fn aligned(alignment: &pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Left,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::Right,
    }
}
