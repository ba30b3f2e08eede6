//! Sets of facts that stand in plain English and not in easy read (rule L42).

use super::{body, twins};
use crate::check::rules::numbers::pattern;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::source::Span;
use regex::Regex;
use std::sync::LazyLock;

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
    good: Example::Change(
        "pages/contacts.easy.md",
        "```support\n```\n",
        "```support\n```\n",
    ),
    check: Check::Site(|site, notes| {
        for (plain, easy) in twins(site) {
            for block in plain.blocks.iter().filter(|block| is_help(block.kind)) {
                if !easy.blocks.iter().any(|other| other.kind == block.kind) {
                    let word = block.kind.word();
                    notes.add(
                        block.span,
                        format!("`{word}` stands here, and not in the easy read page"),
                        format!(
                            "copy it, with the lines in it, into `{}.easy.md`",
                            plain.variant.id
                        ),
                    );
                }
            }
            let plain_body = body(site, plain);
            let contact = CONTACT.find(plain_body.text);
            let has_contact = || {
                CONTACT.is_match(body(site, easy).text)
                    || easy
                        .blocks
                        .iter()
                        .any(|block| tells_whom_to_call(block.kind))
            };
            if let Some(contact) = contact.filter(|_| !has_contact()) {
                let start = plain_body.start + contact.start();
                notes.add(
                    Span::new(plain_body.source, start, start + contact.len()),
                    "a contact stands here, and none in the easy read page",
                    format!("put the same contact into `{}.easy.md`", plain.variant.id),
                );
            }
        }
    }),
};

/// A contact within a text.
static CONTACT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{\{\s*contact\.[^}]*\}\}"));

fn tells_whom_to_call(kind: BlockKind) -> bool {
    matches!(
        kind,
        BlockKind::Contacts | BlockKind::Referral | BlockKind::Providers | BlockKind::Support
    )
}

/// What helps a family, whatever it reads.
fn is_help(kind: BlockKind) -> bool {
    !matches!(
        kind,
        BlockKind::Documents
            | BlockKind::Contents
            | BlockKind::Questions
            | BlockKind::Pages
            | BlockKind::News
            | BlockKind::Stories
            | BlockKind::Sources
            | BlockKind::Credits
            | BlockKind::Leaflets
    )
}
