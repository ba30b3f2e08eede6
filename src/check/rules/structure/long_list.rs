//! Lists with more than six entries.

use crate::check::rules::prelude::*;
use crate::document::BlockContent;
use crate::source::Span;

/// Lists with more than six entries.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L27",
        name: "long-list",
        severity: Severity::Warning,
        why: "People lose a list that goes on and on.",
        source: "NHS service manual, formatting; Readability guidelines",
    },
    family: Family::Structure,
    link: "https://service-manual.nhs.uk/content/formatting",
    levels: Levels::all(Severity::Warning).professionals(Some(Severity::Advice)),
    limits: Some(Limits::all(6)),
    bad: Example::Text(
        Profile::Plain,
        "- milk\n- bread\n- eggs\n- tea\n- cake\n- jam\n- rice",
    ),
    good: Example::Text(Profile::Plain, "- milk\n- bread\n- eggs"),
    check: Check::Text(|text, notes| {
        for block in text.page.iter().flat_map(|page| &page.document.blocks) {
            if let BlockContent::List { items, .. } = &block.content
                && items.len() > notes.limit()
            {
                notes.add(
                    Span::new(
                        text.source,
                        block.range.start as usize,
                        block.range.end as usize,
                    ),
                    format!(
                        "this list has {} entries, and the limit is {}",
                        items.len(),
                        notes.limit()
                    ),
                    "make two lists of it, each with a heading",
                );
            }
        }
    }),
};
