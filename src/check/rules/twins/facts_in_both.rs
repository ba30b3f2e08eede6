//! Sets of facts that stand in plain English and not in easy read (rule L42).

use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::page::Page;
use crate::content::values::Format;

/// Sets of facts that stand in plain English and not in easy read (rule L42).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L42",
        name: "fact-in-one-format",
        severity: Severity::Warning,
        why: "Who reads easy read must not get less help than who reads plain English.",
        source: "Accessible Information Standard (DAPB1605)",
    },
    family: Family::Twins,
    link: "https://www.england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change("pages/contacts.easy.md", "```support\n```\n", ""),
    good: Example::Change("site.yaml", "name: ", "name: "),
    check: Check::Site(|site, notes| {
        let easy = |plain: &Page| {
            site.content.pages.iter().find(|page| {
                page.variant.format == Format::Easy
                    && page.variant.id == plain.variant.id
                    && page.variant.language == plain.variant.language
                    && page.area == plain.area
            })
        };
        for plain in site
            .content
            .pages
            .iter()
            .filter(|page| page.variant.format == Format::Plain)
        {
            let Some(easy) = easy(plain) else { continue };
            for block in plain.blocks.iter().filter(|block| is_help(block.kind)) {
                if !easy.blocks.iter().any(|other| other.kind == block.kind) {
                    let word = block.kind.word();
                    notes.add(
                        block.span,
                        format!("`{word}` stands here, and not in the easy read page"),
                        format!(
                            "add a block ```` ```{word} ```` to `{}.easy.md`",
                            plain.variant.id
                        ),
                    );
                }
            }
        }
    }),
};

/// What helps a family, whatever it reads.
fn is_help(kind: BlockKind) -> bool {
    !matches!(
        kind,
        BlockKind::Documents
            | BlockKind::Contents
            | BlockKind::Pages
            | BlockKind::Sources
            | BlockKind::Credits
            | BlockKind::Leaflets
    )
}
