//! One picture beside many sentences.

use crate::check::rules::prelude::*;
use crate::document::BlockContent;
use crate::source::Span;
use std::collections::BTreeMap;

/// One picture beside many sentences.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L04",
        name: "same-picture-again",
        severity: Severity::Advice,
        why: "A picture that stands for several things stands for none.",
        source: "Dudley NHS speech and language therapy, good practice guidelines 2013",
    },
    family: Family::Structure,
    link: "https://paperzz.com/doc/8768070/good-practice-guidelines-for-making-information-accessibl...",
    levels: Levels::easy(Severity::Advice),
    limits: Some(Limits::easy(3)),
    bad: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](phone) You can write to us.\n\n![](phone) You can come to us.\n\n![](phone) You can ask us.",
    ),
    good: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](letter) You can write to us.",
    ),
    check: Check::Text(|text, notes| {
        let mut uses: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
        for block in text.page.iter().flat_map(|page| &page.document.blocks) {
            if let BlockContent::Idea {
                picture,
                picture_range,
                ..
            } = &block.content
            {
                let span = Span::new(
                    text.source,
                    picture_range.start as usize,
                    picture_range.end as usize,
                );
                uses.entry(&picture.name).or_default().push(span);
            }
        }
        for (picture, places) in uses {
            if let Some(place) = places.get(notes.limit()) {
                notes.add(
                    *place,
                    format!("the picture `{picture}` stands here {} times", places.len()),
                    "choose another one for some of the sentences",
                );
            }
        }
    }),
};
