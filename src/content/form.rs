//! The blocks of a form: how it begins, its questions, and how it ends.

use super::decode::{
    Decode, Fields, NonEmpty, Problems, RecordShape, Shape, Shapes, SharedKeys, Spanned, choice,
    record,
};
use super::values::{Id, PictureName, Text};
use super::wording::Wording;
use super::yaml::{Node, Value};
use crate::diagnostic::finding;

/// What every question has.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The name of its answer: it stays the same when the question is worded anew, so that a form that was
    /// filled in before can still be read.
    pub id: Spanned<Id>,
    /// The question, or what to do.
    pub question: Wording,
    /// What makes it easier to answer.
    pub help: Option<Wording>,
    /// Why it is asked.
    pub why: Option<Wording>,
    /// Whether the answer may be left out.
    pub optional: bool,
    /// Its picture in easy read.
    pub picture: Option<PictureName>,
}

impl SharedKeys for Asked {
    const KEYS: &'static [&'static str] = &["id", "question", "help", "why", "optional", "picture"];

    fn describe(record: &mut RecordShape, shapes: &mut Shapes) {
        record.field::<Spanned<Id>>("id", &["The name of its answer."], shapes);
        let question = &["The question, or what to do."];
        record.field::<Wording>("question", question, shapes);
        let help = &["What makes it easier to answer."];
        record.field::<Option<Wording>>("help", help, shapes);
        record.field::<Option<Wording>>("why", &["Why it is asked."], shapes);
        let optional = &["Whether the answer may be left out."];
        record.field::<Option<bool>>("optional", optional, shapes);
        let picture = &["Its picture in easy read."];
        record.field::<Option<PictureName>>("picture", picture, shapes);
    }

    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self> {
        let id = fields.get("id", what, problems);
        let question = fields.get("question", what, problems);
        let help = fields.get("help", what, problems);
        let why = fields.get("why", what, problems);
        let optional: Option<Option<bool>> = fields.get("optional", what, problems);
        let picture = fields.get("picture", what, problems);
        Some(Self {
            id: id?,
            question: question?,
            help: help?,
            why: why?,
            optional: optional? == Some(true),
            picture: picture?,
        })
    }
}

record! {
    /// How a form begins: what people must know before they write.
    pub struct FormStartOptions("the start of a form", example "{ who_sees: … }") {
        /// Who will see the answers.
        who_sees: Wording,
        /// How to change one's mind.
        change_mind: Option<Wording>,
    }
}

choice! {
    /// What a browser knows about the person who types.
    pub enum Known("something that a browser can fill in") {
        /// A name.
        Name = "name",
        /// An email address.
        Email = "email",
        /// A phone number.
        Phone = "phone",
        /// A postal address.
        Address = "address",
        /// A postcode.
        Postcode = "postcode",
    }
}

/// Lines of a question that has more than anybody writes by hand.
const MOST_LINES: u32 = 20;

record! {
    /// A question that is answered in words.
    pub struct WriteOptions("a question", example "{ id: …, question: … }") {
        /// Room for so many lines.
        lines: Option<u32>,
        /// What a browser may fill in, when the question is about the person who types.
        own: Option<Known>,
        ..
        /// The question.
        asked: Asked,
    }
    check |value, fields, problems| {
        if value.lines.is_some_and(|lines| lines == 0 || lines > MOST_LINES) {
            problems.add(finding!(
                BAD_VALUE, fields.place("lines"),
                "a question has room for 1 to {MOST_LINES} lines";
                help: "write a number such as `4`; on paper one line is for one short answer"
            ));
        }
    };
}

record! {
    /// A question with boxes to tick, as many as are true.
    pub struct TickOptions("a question", example "{ id: …, question: …, answers: […] }") {
        /// What can be ticked.
        answers: NonEmpty<Answer>,
        ..
        /// The question.
        asked: Asked,
    }
    check |value, _, problems| same_answers(&value.answers, problems);
}

record! {
    /// A question with answers of which one is chosen.
    pub struct ChooseOptions("a question", example "{ id: …, question: …, answers: […] }") {
        /// The answers.
        answers: NonEmpty<Answer>,
        ..
        /// The question.
        asked: Asked,
    }
    check |value, fields, problems| {
        if value.answers.len() < 2 {
            problems.add(finding!(
                NO_CHOICE, fields.place("answers"),
                "there is nothing to choose: this question has one answer";
                help: "write two answers or more; for one box to tick, write the block `tick`"
            ));
        }
        same_answers(&value.answers, problems);
    };
}

record! {
    /// A question that is answered with a day.
    pub struct DateOptions("a question", example "{ id: …, question: … }") {
        ..
        /// The question.
        asked: Asked,
    }
}

record! {
    /// Where somebody signs.
    pub struct SignOptions("a place to sign", example "{ id: …, question: … }") {
        ..
        /// What to do.
        asked: Asked,
    }
}

/// An answer to tick or choose.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its words.
    pub words: Wording,
    /// Its picture in easy read.
    pub picture: Option<PictureName>,
}

record! {
    /// An answer with its picture.
    pub struct AnswerEntry("an answer", example "{ words: …, picture: … }") {
        /// Its words.
        words: Wording,
        /// Its picture in easy read.
        picture: Option<PictureName>,
    }
}

impl Decode for Answer {
    const EXAMPLE: &'static str = "{ words: …, picture: … }";

    fn shape(shapes: &mut Shapes) -> Shape {
        let (text, entry) = (Text::shape(shapes), AnswerEntry::shape(shapes));
        Shape::OneOf(vec![text, entry])
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        if let Value::Map(_) = &node.value {
            let entry = AnswerEntry::decode(node, problems)?;
            return Some(Self {
                words: entry.words,
                picture: entry.picture,
            });
        }
        Some(Self {
            words: Decode::decode(node, problems)?,
            picture: None,
        })
    }
}

/// Two answers that nobody can tell apart.
fn same_answers(answers: &[Answer], problems: &mut Problems) {
    let said = |answer: &Answer| answer.words.as_str().to_lowercase();
    for (at, answer) in answers.iter().enumerate() {
        if answers[..at].iter().any(|it| said(it) == said(answer)) {
            problems.add(finding!(
                NO_CHOICE, answer.words.span,
                "the answer “{}” stands here twice", answer.words.as_str();
                help: "keep one of the two"
            ));
        }
    }
}

impl Asked {
    /// Its words, in the order of reading.
    pub fn wordings(&self) -> impl Iterator<Item = &Wording> {
        let words = [Some(&self.question), self.help.as_ref(), self.why.as_ref()];
        words.into_iter().flatten()
    }
}

impl Answer {
    /// The words of some answers.
    pub fn wordings(answers: &[Self]) -> Vec<&Wording> {
        answers.iter().map(|answer| &answer.words).collect()
    }
}
