//! Easy read sentences without a picture.

use crate::check::rules::prelude::*;
use crate::document::{BlockContent, InlineContent};
use crate::source::Span;

/// Easy read sentences without a picture.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L01",
        name: "no-picture",
        severity: Severity::Error,
        why: "Easy read is a picture and a sentence. Without its picture a sentence is lost on people who do not read.",
        source: "Department of Health, basic guidelines 2009; GOV.UK, accessible communication formats",
    },
    family: Family::Structure,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::easy(Severity::Error),
    limits: None,
    bad: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\nYou can write to us.",
    ),
    good: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](letter) You can write to us.",
    ),
    check: Check::Text(|text, notes| {
        for block in text.page.iter().flat_map(|page| &page.document.blocks) {
            let is_bare = match &block.content {
                BlockContent::Paragraph(content) => !content
                    .iter()
                    .any(|it| matches!(it.content, InlineContent::Image(_))),
                _ => false,
            };
            if is_bare {
                notes.add(
                    Span::new(text.source, block.range.start as usize, block.range.end as usize),
                    "this sentence has no picture",
                    "begin the paragraph with one: `![](phone) …`; docs/pages/picture-library.md shows all",
                );
            }
        }
    }),
};
