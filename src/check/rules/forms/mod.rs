//! Questions of forms: can they be answered, must they be asked, and can one say no later?

pub mod asked_twice;
pub mod no_way_back;
pub mod not_a_question;
pub mod own_mark;
pub mod private;
pub mod two_questions;

use crate::check::text::Text;
use crate::content::form::Asked;

/// The questions of a text, in English: what we know about words is about English.
fn questions<'t>(text: &Text<'t, '_>) -> impl Iterator<Item = &'t Asked> {
    let page = text.page.filter(|_| text.is_english());
    let blocks = page.into_iter().flat_map(|page| &page.blocks);
    blocks.filter_map(|block| block.question())
}

/// The text of an example: questions within a form that has all that it needs.
macro_rules! form {
    ($($question:literal),+) => {
        concat!(
            "```form-start\nwho_sees: The register team reads your answers.\n```\n\n",
            $("```", $question, "\n```\n\n",)+
            "```form-end\nfor: register\n```"
        )
    };
}
use form;
