//! Forms that ask for a yes and do not say how to take it back.

use super::{form, questions};
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockOptions;
use crate::words::asked;

/// Forms that ask for a yes and do not say how to take it back.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK06",
        name: "no-way-back",
        severity: Severity::Error,
        why: "Whoever says yes may say no later, as easily, and must be told so before.",
        source: "UK General Data Protection Regulation, article 7",
    },
    family: Family::Forms,
    link: "https://www.legislation.gov.uk/eur/2016/679/article/7",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!(
            "choose\nid: agree\nquestion: Do you agree to be on the register?\nanswers: [\"Yes\", \"No\"]"
        ),
    ),
    good: Example::Text(
        Profile::Plain,
        "```form-start\nwho_sees: The register team reads your answers.\n\
         change_mind: You can change your mind at any time. Call the register team.\n```\n\n\
         ```choose\nid: agree\nquestion: Do you agree to be on the register?\nanswers: [\"Yes\", \"No\"]\n```\n\n\
         ```form-end\nfor: register\n```",
    ),
    check: Check::Text(|text, notes| {
        let blocks = text.page.into_iter().flat_map(|page| &page.blocks);
        let mut says_how = blocks.filter_map(|block| match &block.options {
            BlockOptions::FormStart(start) => Some(start.change_mind.is_some()),
            _ => None,
        });
        if says_how.any(|it| it) {
            return;
        }
        if let Some(asked) = questions(text).find(|it| asked::wants_a_yes(&it.question.own_words()))
        {
            notes.add(
                asked.question.span,
                "this form asks for a yes, and does not say how to take it back",
                "write `change_mind:` in `form-start`: whom to tell, and that this is possible at any time",
            );
        }
    }),
};
