//! Forms: how one begins, and its questions.

#![allow(missing_docs, reason = "the keys of docs/pages/forms.md")]

use crate::content::decode::Spanned;
use crate::content::form::{Answer, Asked, FormStartOptions, Known};
use crate::content::values::{Id, PictureName, Text};
use crate::text::resolver::Resolver;
use crate::text::values::{Phrase, Picture};
use serde::Serialize;

/// What people read before they write.
#[derive(Debug, Serialize)]
pub struct ShownFormStart {
    pub who_sees: Phrase,
    pub change_mind: Option<Phrase>,
}

#[derive(Debug, Serialize)]
pub struct ShownQuestion {
    pub id: String,
    pub question: Phrase,
    pub help: Option<Phrase>,
    pub why: Option<Phrase>,
    pub optional: bool,
    pub picture: Option<Picture>,
    #[serde(flatten)]
    pub answered: Answered,
}

/// How a question is answered.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Answered {
    /// In words.
    Write { lines: u32, own: Option<Known> },
    /// With as many ticks as are true.
    Tick { answers: Vec<ShownAnswer> },
    /// With one of the answers.
    Choose { answers: Vec<ShownAnswer> },
    /// With a day.
    Date {},
    /// With a name, by hand on paper.
    Sign {},
}

#[derive(Debug, Serialize)]
pub struct ShownAnswer {
    /// Its name among the answers of its question.
    pub id: String,
    pub words: Phrase,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn form_start(&self, options: &FormStartOptions) -> ShownFormStart {
        ShownFormStart {
            who_sees: self.own(&options.who_sees, None),
            change_mind: options.change_mind.as_ref().map(|it| self.own(it, None)),
        }
    }

    pub(super) fn question(&self, asked: &Asked, answered: Answered) -> ShownQuestion {
        ShownQuestion {
            id: asked.id.value.to_string(),
            question: self.own(&asked.question, None),
            help: asked.help.as_ref().map(|it| self.own(it, None)),
            why: asked.why.as_ref().map(|it| self.own(it, None)),
            optional: asked.optional,
            picture: self.picture(asked.picture.as_ref()),
            answered,
        }
    }

    pub(super) fn answers(&self, answers: &[Answer]) -> Vec<ShownAnswer> {
        let mut shown: Vec<ShownAnswer> = Vec::with_capacity(answers.len());
        for (answer, number) in answers.iter().zip(1..) {
            let said = Id::suggestion(answer.words.as_str()).map(|id| id.to_string());
            // Letters that stand in no id, and answers that begin alike, are told apart by their place.
            let id = said.filter(|id| shown.iter().all(|it| it.id != *id));
            shown.push(ShownAnswer {
                id: id.unwrap_or_else(|| format!("answer-{number}")),
                words: self.own(&answer.words, answer.picture.as_ref()),
            });
        }
        shown
    }

    /// Words of the text itself, in its own language and format.
    fn own(&self, text: &Spanned<Text>, picture: Option<&PictureName>) -> Phrase {
        let lines = text.as_str().lines().map(str::trim);
        let lines: Vec<String> = lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        Phrase {
            text: lines.join(" "),
            lines,
            lang: None,
            picture: self.picture(picture),
            span: text.span,
        }
    }
}

impl ShownQuestion {
    /// All its words, in the order of reading.
    pub fn phrases(&self) -> Vec<&Phrase> {
        let answers: &[ShownAnswer] = match &self.answered {
            Answered::Tick { answers } | Answered::Choose { answers } => answers,
            Answered::Write { .. } | Answered::Date {} | Answered::Sign {} => &[],
        };
        let own = [Some(&self.question), self.help.as_ref(), self.why.as_ref()];
        let own = own.into_iter().flatten();
        own.chain(answers.iter().map(|it| &it.words)).collect()
    }
}
