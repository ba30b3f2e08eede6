//! What readers read in one go: a heading, a paragraph, an entry of a list, a sentence with its
//! picture. Plain text in which every byte knows where its author wrote it.

mod places;
mod quotes;

use crate::content::values::WrittenWords;
use crate::source::{Sources, Span};
use crate::text::{Inline, InlineContent, ShownWording, plain};
use crate::words::lexicon::Tokens;
use crate::words::{self, Word};
use quotes::Quotes;
use std::ops::Range;
use std::sync::OnceLock;

/// What kind of passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The title of a page.
    Title,
    /// A heading in its text.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An entry of a list.
    Entry,
    /// A cell of a table.
    Cell,
    /// The sentence beside a picture in easy read.
    Idea,
    /// Words of a YAML file.
    Field,
}

/// What is marked in a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// The words of a link.
    Link,
    /// A word of the glossary.
    Term,
    /// What stands for a fact: an address, a phone number, a name.
    Fact,
    /// Code.
    Code,
}

/// What is marked, by its kind: places in their order, of which none reaches into the next.
type Marked = [Vec<Range<usize>>; 6];

/// Emphasis within emphasis is one place.
fn marked(marks: &[(Range<usize>, Mark)]) -> Marked {
    let mut found = Marked::default();
    for (range, mark) in marks {
        let ranges = &mut found[*mark as usize];
        match ranges.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => ranges.push(range.clone()),
        }
    }
    found
}

/// A passage.
#[derive(Debug)]
pub struct Passage {
    /// Its kind.
    pub kind: Kind,
    /// Its words as readers see them.
    pub text: String,
    /// What is marked, as ranges of bytes of `text`, in their order.
    pub marks: Vec<(Range<usize>, Mark)>,
    /// Its sentences, as ranges of bytes of `text`.
    pub sentences: Vec<Range<usize>>,
    /// Whether it stands in a block for quotes.
    pub is_quotation: bool,
    pieces: Vec<Fragment>,
    // Many rules ask for these, and few passages are asked by none.
    words: OnceLock<Vec<Range<usize>>>,
    lower: OnceLock<String>,
    tokens: OnceLock<Tokens>,
    quotes: OnceLock<Quotes>,
    marked: OnceLock<Marked>,
}

/// A stretch of text that was written in one place.
#[derive(Debug)]
struct Fragment {
    at: usize,
    span: Span,
    /// Whether byte for byte, so that a part of it has a place of its own.
    is_exact: bool,
}

impl Passage {
    /// A line of a text.
    pub fn of(kind: Kind, content: &[Inline<'_>]) -> Self {
        let mut writer = PassageWriter::default();
        writer.line(content);
        Self::finished(kind, writer.text, writer.marks, writer.pieces)
    }

    /// Words of a YAML file.
    pub fn field(words: &WrittenWords, sources: &Sources) -> Self {
        Self::written(&words.text, words.span, sources)
    }

    /// Words that were written in YAML at a place.
    pub fn written(text: &str, span: Span, sources: &Sources) -> Self {
        let (start, end) = (span.start as usize, span.end as usize);
        let written = sources
            .text(span.source)
            .get(start..end)
            .unwrap_or_default();
        // YAML takes the indent of each line away, so each is looked for behind the one before.
        let (mut at, mut read) = (0, 0);
        let mut pieces = Vec::new();
        for line in text.split_inclusive('\n') {
            let found = written[read..].find(line.trim_end_matches('\n'));
            if let Some(from) = found.map(|it| read + it) {
                read = from + line.trim_end_matches('\n').len();
                pieces.push(Fragment {
                    at,
                    span: Span::new(span.source, start + from, start + read),
                    is_exact: true,
                });
            } else {
                pieces.push(Fragment {
                    at,
                    span,
                    is_exact: false,
                });
            }
            at += line.len();
        }
        Self::finished(Kind::Field, text.to_owned(), Vec::new(), pieces)
    }

    /// Words with facts that were written in YAML.
    pub fn worded(wording: &ShownWording, sources: &Sources) -> Self {
        let span = wording.phrase.span;
        let (start, end) = (span.start as usize, span.end as usize);
        let written = sources
            .text(span.source)
            .get(start..end)
            .unwrap_or_default();
        let mut read = 0;
        let mut writer = PassageWriter::default();
        for (number, line) in wording.pieces.iter().enumerate() {
            if number > 0 {
                writer.words(span, "\n", false);
            }
            for piece in line {
                let text = piece.text();
                if piece.is_fact() {
                    writer.marked(Mark::Fact, |it| it.words(span, text, false));
                } else if let Some(from) = written[read..].find(text).map(|it| read + it) {
                    // Each stretch is looked for behind the one before.
                    read = from + text.len();
                    let at = Span::new(span.source, start + from, start + read);
                    writer.words(at, text, true);
                } else {
                    writer.words(span, text, false);
                }
            }
        }
        Self::finished(Kind::Field, writer.text, writer.marks, writer.pieces)
    }

    fn finished(
        kind: Kind,
        text: String,
        marks: Vec<(Range<usize>, Mark)>,
        pieces: Vec<Fragment>,
    ) -> Self {
        let sentences = match kind {
            // A heading is one line, whatever stops stand in it.
            Kind::Title | Kind::Heading if !text.trim().is_empty() => {
                std::iter::once(0..text.len()).collect()
            }
            _ => words::sentences(&text),
        };
        Self {
            kind,
            text,
            marks,
            sentences,
            is_quotation: false,
            pieces,
            words: OnceLock::new(),
            lower: OnceLock::new(),
            tokens: OnceLock::new(),
            quotes: OnceLock::new(),
            marked: OnceLock::new(),
        }
    }

    /// Its words in small letters, byte for byte at the same places: letters beyond ASCII, whose small
    /// ones can be longer, stay as they are.
    pub fn lower(&self) -> &str {
        self.lower.get_or_init(|| self.text.to_ascii_lowercase())
    }

    /// Its words, one after the other, in all its sentences.
    pub fn each_word(&self) -> impl Iterator<Item = Word<'_>> {
        self.each_word_of(&(0..self.text.len()))
    }

    /// The words of a part of it, such as a sentence. Places are those in the whole passage.
    pub fn each_word_of(&self, part: &Range<usize>) -> impl Iterator<Item = Word<'_>> + use<'_> {
        let all = self
            .words
            .get_or_init(|| words::words(&self.text).map(|word| word.range()).collect());
        let from = all.partition_point(|word| word.start < part.start);
        let to = all.partition_point(|word| word.start < part.end);
        all[from..to].iter().map(|range| Word {
            text: &self.text[range.clone()],
            start: range.start,
        })
    }

    /// Its words, made ready for lists once.
    pub fn tokens(&self) -> &Tokens {
        self.tokens
            .get_or_init(|| Tokens::of(&self.text, self.each_word()))
    }

    /// A part of its words.
    pub fn words(&self, part: &Range<usize>) -> &str {
        self.text.get(part.clone()).unwrap_or_default()
    }

    /// Its sentences with their places in it.
    pub fn each_sentence(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.sentences.iter().map(|part| (part, self.words(part)))
    }

    /// Whether a part of it is marked so, wholly or in part.
    pub fn is_marked(&self, part: &Range<usize>, wanted: Mark) -> bool {
        !self.marked_in(part, wanted).is_empty()
    }

    /// What is marked so, wholly or in part, in a part of it.
    fn marked_in(&self, part: &Range<usize>, wanted: Mark) -> &[Range<usize>] {
        let marked = self.marked.get_or_init(|| marked(&self.marks));
        let ranges = &marked[wanted as usize];
        let from = ranges.partition_point(|range| range.end <= part.start);
        let to = ranges.partition_point(|range| range.start < part.end);
        &ranges[from.min(to)..to]
    }

    /// Whether somebody else is quoted there: between quotation marks, or in a block for quotes.
    pub fn is_quoted(&self, part: &Range<usize>) -> bool {
        self.is_quotation
            || self
                .quotes
                .get_or_init(|| Quotes::of(&self.text))
                .hold(part)
    }

    /// How many words a part of it has. What stands for a fact counts as one, however long the name
    /// that is printed there.
    pub fn count_words(&self, part: &Range<usize>) -> usize {
        let facts = self.marked_in(part, Mark::Fact).len();
        let own = self
            .each_word_of(part)
            .filter(|word| !self.is_marked(&word.range(), Mark::Fact));
        own.count() + facts
    }

    /// Whether it is read as sentences, and not as a name or a heading.
    pub fn is_prose(&self) -> bool {
        matches!(
            self.kind,
            Kind::Paragraph | Kind::Entry | Kind::Idea | Kind::Field
        )
    }
}

/// Writes the plain text of a line and remembers where each part came from.
#[derive(Default)]
struct PassageWriter {
    text: String,
    marks: Vec<(Range<usize>, Mark)>,
    pieces: Vec<Fragment>,
}

impl PassageWriter {
    fn line(&mut self, content: &[Inline<'_>]) {
        for inline in content {
            self.piece(inline);
        }
    }

    fn piece(&mut self, inline: &Inline<'_>) {
        let span = inline.span;
        match &inline.content {
            InlineContent::Text { text, is_verbatim } => self.words(span, text, *is_verbatim),
            InlineContent::Term(term) => {
                self.marked(Mark::Term, |it| it.words(span, term.words, true));
            }
            InlineContent::Code(own) => self.marked(Mark::Code, |it| it.words(span, own, false)),
            InlineContent::SoftBreak | InlineContent::HardBreak => self.words(span, " ", false),
            InlineContent::Emphasis(content) => self.marked(Mark::Emphasis, |it| it.line(content)),
            InlineContent::Strong(content) => self.marked(Mark::Strong, |it| it.line(content)),
            InlineContent::Link(link) => self.marked(Mark::Link, |it| it.line(&link.content)),
            // Its words are read on their own, in the place of the picture.
            InlineContent::Picture(_) => {}
            InlineContent::Fact(content) => {
                self.marked(Mark::Fact, |it| it.words(span, &plain(content), false));
            }
            InlineContent::InLanguage(_, content) => self.line(content),
        }
    }

    fn marked(&mut self, mark: Mark, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        let place = self.marks.len();
        write(self);
        self.marks.insert(place, (start..self.text.len(), mark));
    }

    fn words(&mut self, span: Span, text: &str, is_exact: bool) {
        self.pieces.push(Fragment {
            at: self.text.len(),
            span,
            is_exact,
        });
        // As many bytes as before, so that places stay right.
        match is_exact {
            true => self.text.push_str(&text.replace('\n', " ")),
            false => self.text.push_str(text),
        }
    }
}
