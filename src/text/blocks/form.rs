//! Forms: how one begins, and its questions.

#![allow(missing_docs, reason = "the keys of docs/pages/forms.md")]

use crate::content::form::{Answer, Asked, FormStartOptions, Known};
use crate::content::values::Id;
use crate::text::resolver::Resolver;
use crate::text::values::{Picture, ShownWording};
use serde::Serialize;

/// Bytes that a name in a PDF has room for (PDF/A-2, 6.1.13).
const LONGEST_NAME: usize = 127;

/// What people read before they write.
#[derive(Debug, Serialize)]
pub struct ShownFormStart {
    pub who_sees: ShownWording,
    pub change_mind: Option<ShownWording>,
}

#[derive(Debug, Serialize)]
pub struct ShownQuestion {
    pub id: String,
    pub question: ShownWording,
    pub help: Option<ShownWording>,
    pub why: Option<ShownWording>,
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
    pub words: ShownWording,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn form_start(&self, options: &'s FormStartOptions) -> ShownFormStart {
        ShownFormStart {
            who_sees: self.note(&options.who_sees),
            change_mind: options.change_mind.as_ref().map(|it| self.note(it)),
        }
    }

    pub(super) fn question(&self, asked: &'s Asked, answered: Answered) -> ShownQuestion {
        ShownQuestion {
            id: asked.id.value.to_string(),
            question: self.name_of_box(&asked.question, None),
            help: asked.help.as_ref().map(|it| self.note(it)),
            why: asked.why.as_ref().map(|it| self.note(it)),
            optional: asked.optional,
            picture: self.picture(asked.picture.as_ref()),
            answered,
        }
    }

    pub(super) fn answers(&self, answers: &'s [Answer]) -> Vec<ShownAnswer> {
        let mut shown: Vec<ShownAnswer> = Vec::with_capacity(answers.len());
        for (answer, number) in answers.iter().zip(1..) {
            let words = self.name_of_box(&answer.words, answer.picture.as_ref());
            let said = Id::suggestion(&words.phrase.text).map(|id| id.to_string());
            // Letters that stand in no id, and answers that begin alike, are told apart by their place.
            let is_name =
                |id: &String| id.len() <= LONGEST_NAME && shown.iter().all(|it| it.id != *id);
            let id = said.filter(is_name);
            shown.push(ShownAnswer {
                id: id.unwrap_or_else(|| format!("answer-{number}")),
                words,
            });
        }
        shown
    }
}

impl ShownFormStart {
    /// All its words, in the order of reading.
    pub fn wordings(&self) -> Vec<&ShownWording> {
        let all = [Some(&self.who_sees), self.change_mind.as_ref()];
        all.into_iter().flatten().collect()
    }
}

impl ShownQuestion {
    /// All its words, in the order of reading.
    pub fn wordings(&self) -> Vec<&ShownWording> {
        let answers: &[ShownAnswer] = match &self.answered {
            Answered::Tick { answers } | Answered::Choose { answers } => answers,
            Answered::Write { .. } | Answered::Date {} | Answered::Sign {} => &[],
        };
        let own = [Some(&self.question), self.help.as_ref(), self.why.as_ref()];
        let own = own.into_iter().flatten();
        own.chain(answers.iter().map(|it| &it.words)).collect()
    }
}
