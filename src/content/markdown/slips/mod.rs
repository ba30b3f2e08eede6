//! Slips: what was meant as markup and would reach families as it was typed.
//!
//! CommonMark takes everything that it does not know for words, so that a forgotten bracket is no
//! error to it. Here the words of a text are looked at once more ([`live`]): whatever looks like
//! markup among them is a finding. Each detector looks at one piece of running text. Code, addresses
//! and everything behind a backslash are never looked at.

mod addresses;
mod headings;
mod links;
mod lists;
mod live;
mod lost;
mod marks;
#[cfg(test)]
mod nothing_lost;
mod patterns;
mod tables;
#[cfg(test)]
mod tests;

use super::super::decode::Problems;
use super::super::values::Phone;
use super::super::yaml::Excerpt;
use super::Placed;
use super::facts::{Piece, pieces};
use crate::diagnostic::{Finding, Severity, finding, rules};
use crate::source::Span;
use live::{Leaf, Live};
use pulldown_cmark::RefDefs;
use std::ops::Range;

/// Looks at one piece of running text.
type Detector = fn(&Leaf, &mut Slips<'_>);

/// All detectors. The first one that finds something at a place has the last word there, so the more
/// exact ones come first.
const DETECTORS: &[Detector] = &[
    links::broken_links,
    marks::braces,
    patterns::dialects,
    lists::lists,
    headings::headings,
    tables::tables,
    marks::emphasis,
    marks::stars_and_lines,
    marks::backticks,
    addresses::addresses,
    marks::backslashes,
];

/// Looks through a whole text.
pub fn look(
    excerpt: Excerpt<'_>,
    events: &[Placed<'_>],
    definitions: &RefDefs<'_>,
    problems: &mut Problems,
) {
    let live = Live::of(excerpt.text, events);
    let mut slips = Slips {
        text: excerpt.text,
        live: &live,
        at: Places::In(excerpt),
        taken: Vec::new(),
        problems,
    };
    tables::uneven_rows(&mut slips);
    lost::indented_text(&mut slips);
    lost::blocks_in_a_line(&mut slips);
    lost::lines_that_nobody_sees(events, definitions, &mut slips);
    slips.look_at_leaves();
}

/// Looks through a title or description from the front matter, or a question of a form. Nothing but facts is
/// markup there.
pub fn look_at_phrase(text: &str, span: Span, problems: &mut Problems) {
    let live = Live::of_phrase(text);
    let mut slips = Slips {
        text,
        live: &live,
        at: Places::Within(span),
        taken: Vec::new(),
        problems,
    };
    slips.look_at_leaves();
}

/// Looks through words from a YAML file: nothing at all is markup there, and no fact is answered. Marks are
/// a warning, because the words can still be read. Braces are an error: what they mean is missing.
pub fn look_at_words(text: &str, span: Span, problems: &mut Problems) {
    for piece in pieces(text, 0) {
        let braces = match piece {
            Piece::Text(_) => continue,
            Piece::Fact(at, _) | Piece::NoFact(at) => &text[at],
            Piece::Unclosed(_) => "{{",
        };
        problems.add(finding!(
            SINGLE_BRACES, span, "`{braces}` is shown as it is: facts have no place in the words of a YAML file";
            help: "write the words themselves, or move the sentence to a page"
        ));
    }
    if let Some(number) = number_in(text, span) {
        problems.add(number);
    }
    let live = Live::of_phrase(text);
    let mut slips = Slips {
        text,
        live: &live,
        at: Places::Words(span),
        taken: Vec::new(),
        problems,
    };
    slips.look_at_leaves();
}

/// A phone number in words of a YAML file, which nobody can call from there. Short ones such as 111 may be meant
/// as numbers of other things.
fn number_in(text: &str, span: Span) -> Option<Finding> {
    let is_part = |c: char| c.is_ascii_digit() || " +()-\u{a0}".contains(c);
    let mut parts = text.split(|c: char| !is_part(c)).map(str::trim);
    let number = parts.find(|part| part.len() >= 9 && Phone::new(part).is_some())?;
    Some(finding!(
        NUMBER_AS_TEXT, span, "the phone number {number} stands among words, so that no page can call it";
        help: "put it into the key `phone` of a file in contacts/, and write `{{{{ contact.ID.phone }}}}` in a page: the words of a YAML file are shown as they are"
    ))
}

/// Where findings point.
enum Places<'a> {
    /// At the very characters.
    In(Excerpt<'a>),
    /// At the whole value of a title, description or question: YAML may have written it in another way.
    Within(Span),
    /// At the whole value of other words in YAML.
    Words(Span),
}

/// The slips of one text while they are looked for.
struct Slips<'a> {
    /// The text as written.
    text: &'a str,
    live: &'a Live,
    at: Places<'a>,
    /// Places at which something has been found.
    taken: Vec<Range<usize>>,
    problems: &'a mut Problems,
}

impl Slips<'_> {
    fn look_at_leaves(&mut self) {
        let live = self.live;
        for leaf in &live.leaves {
            for detector in DETECTORS {
                detector(leaf, self);
            }
        }
    }

    /// The words of a range, markup blotted out.
    fn words(&self, range: &Range<usize>) -> &str {
        self.live.words.get(range.clone()).unwrap_or_default()
    }

    /// The words of a whole piece of running text, from its first line to its last.
    fn leaf_range(leaf: &Leaf) -> Range<usize> {
        let start = leaf
            .lines
            .first()
            .map_or(leaf.range.start, |line| line.start);
        let end = leaf.lines.last().map_or(leaf.range.start, |line| line.end);
        start..end.max(start)
    }

    /// Whether something has been found here.
    fn is_taken(&self, range: &Range<usize>) -> bool {
        let overlaps = |taken: &Range<usize>| taken.start < range.end && range.start < taken.end;
        self.taken.iter().any(overlaps)
    }

    /// Adds a finding, unless something has been found at the same place.
    fn add(&mut self, range: Range<usize>, finding: impl FnOnce(Span) -> Finding) {
        if self.is_taken(&range) {
            return;
        }
        match self.at {
            Places::In(excerpt) => {
                let start = excerpt.start + range.start;
                let span = Span::new(excerpt.source, start, excerpt.start + range.end);
                self.problems.add(finding(span));
            }
            Places::Within(span) | Places::Words(span) => {
                let finding = finding(span);
                // A star of a footnote cannot be escaped here, and means no harm.
                let is_mark = finding.rule.code == rules::LEFTOVER_MARK.code;
                let is_footnote = finding.severity() < Severity::Error
                    && is_mark
                    && !self.text[range.end..].starts_with(char::is_alphanumeric);
                if is_footnote {
                    return;
                }
                // All of them are mended in the same way.
                if self.taken.is_empty() {
                    let is_words = matches!(self.at, Places::Words(_));
                    let help = help_for_words(&finding, is_words);
                    self.problems.add(match is_words {
                        true => finding.weighing(Severity::Warning).help(help),
                        false => finding.help(help),
                    });
                }
            }
        }
        self.taken.push(range);
    }
}

/// What to do about a slip where nothing is markup.
fn help_for_words(finding: &Finding, is_words: bool) -> &'static str {
    let is_address = finding.rule.code == rules::BARE_ADDRESS.code;
    match (is_words, is_address) {
        (true, false) => "take the marks away: the words of a YAML file are shown as they are",
        (true, true) => {
            "write it into a key of its own, such as `url` or `email`, or into a page: the words of a YAML file are shown as they are"
        }
        (false, false) => {
            "take the marks away: titles, descriptions and questions hold words, and facts such as `{{ area.name }}`"
        }
        (false, true) => {
            "write it into the text of the page, as a link: titles, descriptions and questions hold words, and facts such as `{{ area.name }}`"
        }
    }
}

/// The end of what `is_part` takes, from `start` on.
fn end_of(text: &str, start: usize, is_part: impl Fn(char) -> bool) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.find(|c: char| !is_part(c)).unwrap_or(rest.len())
}
