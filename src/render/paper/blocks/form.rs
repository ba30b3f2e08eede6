//! Forms on paper: what people read first, questions with room for their answers, and where to send them.

use crate::content::blocks::BlockKind;
use crate::content::page::Layout;
use crate::render::paper::compose::{Composer, Line, words};
use crate::render::paper::nodes::{AnswerBox, Block, Inline, Question, plain};
use crate::text::blocks::{Answered, ShownFormStart, ShownQuestion};
use crate::text::{Piece, ShownContact, ShownWording};

/// Addresses of boxes lie on a host that nobody has (RFC 6761): what makes the form fillable finds the boxes
/// by them, and takes them away.
pub(in crate::render::paper) const BOXES: &str = "https://box.invalid/";

/// The boxes of a layout that has one under each heading of the second level, in their order. Their names are
/// numbers, so that a box has the same name in each language.
pub(in crate::render::paper) fn boxes_under_headings(
    layout: Layout,
    body: &[Block],
) -> Vec<AnswerBox> {
    if !matches!(layout, Layout::Profile | Layout::Worksheet | Layout::Map) {
        return Vec::new();
    }
    let headings = body.iter().filter_map(|block| match block {
        Block::Heading {
            level: 2, content, ..
        } => Some(plain(content)),
        _ => None,
    });
    let boxes = (1..).zip(headings).map(|(number, label)| AnswerBox {
        href: format!("{BOXES}box-{number}"),
        name: None,
        label,
        words: Vec::new(),
        picture: None,
    });
    boxes.collect()
}

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn form_start(&mut self, start: &ShownFormStart) -> Vec<Block> {
        let mind = start.change_mind.as_ref();
        if self.is_easy() {
            let mut blocks = vec![
                self.idea("writing", "form-how-paper", &[]),
                self.idea_worded("private-information", &start.who_sees),
            ];
            blocks.extend(mind.map(|it| self.idea_worded("change-your-mind", it)));
            return blocks;
        }
        let mut blocks: Vec<Block> = Vec::new();
        blocks.extend(self.paragraph("form-how-paper", &[]));
        let named = |key: &str, wording| {
            let mut line = Line::default();
            line.add(Inline::Strong {
                content: self.said(key, &[]).finish(),
            });
            line.text(" ");
            self.wording(&mut line, wording);
            line.paragraph()
        };
        blocks.extend(named("form-who-sees", &start.who_sees));
        blocks.extend(mind.and_then(|it| named("form-change-mind", it)));
        blocks
    }

    pub(super) fn question(&mut self, kind: BlockKind, asked: &ShownQuestion) -> Vec<Block> {
        let mut question = self.worded(&asked.question);
        if asked.optional {
            question.text(" ");
            self.say(&mut question, "form-optional", &[]);
        }
        let question = question.finish();
        let label = plain(&question);
        let mut notes = asked
            .help
            .iter()
            .flat_map(|it| self.lines(it))
            .collect::<Vec<_>>();
        if let Some(why) = &asked.why {
            let mut line = self.said("form-why", &[]);
            line.text(" ");
            self.wording(&mut line, why);
            notes.extend(line.paragraph());
        }
        let hint = match &asked.answered {
            Answered::Tick { answers } if answers.len() > 1 => Some("form-tick"),
            Answered::Choose { .. } => Some("form-choose"),
            _ => None,
        };
        notes.extend(hint.and_then(|key| self.paragraph(key, &[])));
        let boxes = self.boxes(asked, &label);
        let lines = match asked.answered {
            Answered::Write { lines, .. } => lines,
            _ => 1,
        };
        vec![Block::Question(Box::new(Question {
            answered: kind.word(),
            name: asked.id.clone(),
            label,
            picture: asked.picture.as_ref().and_then(|it| self.number(it)),
            question,
            notes,
            lines,
            boxes,
        }))]
    }

    /// The boxes of a question, each with what a screen reader says of it: the question as people see it.
    fn boxes(&mut self, asked: &ShownQuestion, label: &str) -> Vec<AnswerBox> {
        let alone = || AnswerBox {
            href: format!("{BOXES}{}", asked.id),
            name: None,
            label: label.to_owned(),
            words: Vec::new(),
            picture: None,
        };
        let part = |name: &str, words: Line, picture| {
            let words = words.finish();
            AnswerBox {
                href: format!("{BOXES}{}/{name}", asked.id),
                label: format!("{label} {}", plain(&words)),
                name: Some(name.to_owned()),
                words,
                picture,
            }
        };
        match &asked.answered {
            Answered::Write { .. } | Answered::Sign {} => vec![alone()],
            Answered::Date {} => ["day", "month", "year"]
                .map(|name| part(name, self.said(&format!("form-{name}"), &[]), None))
                .into(),
            Answered::Tick { answers } | Answered::Choose { answers } => answers
                .iter()
                .map(|it| {
                    let picture = it.words.phrase.picture.as_ref();
                    let picture = picture.and_then(|it| self.number(it));
                    part(&it.id, self.worded(&it.words), picture)
                })
                .collect(),
        }
    }

    pub(super) fn form_end(
        &mut self,
        level: u8,
        contacts: &[ShownContact],
        by_phone: bool,
    ) -> Vec<Block> {
        let mut blocks = vec![self.heading(level, "form-end-title", &[])];
        let mut says = vec![("letter", "form-end-text")];
        says.extend(by_phone.then_some(("talking", "form-end-phone")));
        for (picture, key) in says {
            if self.is_easy() {
                blocks.push(self.idea(picture, key, &[]));
            } else {
                blocks.extend(self.paragraph(key, &[]));
            }
        }
        for contact in contacts {
            let picture = contact.picture.as_ref();
            blocks.push(self.pictured_heading(level + 1, &contact.label, picture));
            blocks.extend(self.contact_offers(contact));
            blocks.extend(self.contact_ways(contact));
        }
        if contacts.is_empty() {
            blocks.extend(self.paragraph("contacts-none", &[]));
        }
        blocks
    }

    /// Words with facts on one line.
    fn worded(&self, wording: &ShownWording) -> Line {
        let mut line = Line::default();
        self.wording(&mut line, wording);
        line
    }

    /// The same, at the end of a line.
    fn wording(&self, line: &mut Line, wording: &ShownWording) {
        for (number, pieces) in wording.pieces.iter().enumerate() {
            if number > 0 {
                line.text(" ");
            }
            self.pieces_of(line, pieces);
        }
    }

    /// A paragraph for each line.
    fn lines(&self, wording: &ShownWording) -> Vec<Block> {
        let lines = wording.pieces.iter().filter_map(|pieces| {
            let mut line = Line::default();
            self.pieces_of(&mut line, pieces);
            line.paragraph()
        });
        lines.collect()
    }

    fn pieces_of(&self, line: &mut Line, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text { text, lang, .. } => line.words(text, lang.as_ref()),
                Piece::Phone(phone) => self.link(line, &phone.href, words(&phone.text)),
                Piece::Email(email) => self.link(line, &email.href, words(&email.text)),
                Piece::Web { text, lang, href } => {
                    let mut own = Line::default();
                    own.words(text, lang.as_ref());
                    self.link(line, href, own.into_pieces());
                }
            }
        }
    }

    /// Words with one of the theme's pictures beside them: each line is one idea.
    fn idea_worded(&mut self, name: &str, wording: &ShownWording) -> Block {
        Block::Idea {
            picture: self.named(name),
            blocks: self.lines(wording),
        }
    }
}
