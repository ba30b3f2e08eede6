//! Easy read without a page that explains its words.

use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::page::Page;
use crate::content::values::Format;

/// Easy read without a page that explains its words.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V04",
        name: "no-glossary",
        severity: Severity::Error,
        why: "A page that marks hard words needs a place that explains them.",
        source: "GOV.UK, accessible communication formats; WCAG 2.2, technique G62",
    },
    family: Family::Words,
    link: "https://www.w3.org/WAI/WCAG22/Techniques/general/G62",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("pages/words-explained.easy.md"),
    good: Example::File(
        "pages/words-explained.easy.md",
        "---\ntitle: Words explained\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n![](glossary) Some words are hard.\n\n```glossary\n```\n",
    ),
    check: Check::Site(|site, notes| {
        let is_easy = |page: &&Page| page.variant.format == Format::Easy;
        let explains = |page: &Page| {
            page.blocks
                .iter()
                .any(|block| block.kind == BlockKind::Glossary)
        };
        let pages = || site.content.pages.iter().filter(is_easy);
        let first = pages().next();
        if let Some(first) =
            first.filter(|_| !site.content.glossaries.is_empty() && !pages().any(explains))
        {
            notes.add(
                first.head.title.span,
                "easy read marks words of the glossary, and no easy read page explains them",
                "write a page with a block ```` ```glossary ````",
            );
        }
    }),
};
