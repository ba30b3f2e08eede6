//! Captions of videos: WebVTT, read with the place of everything that is wrong.
//!
//! Written from the W3C's "WebVTT: The Web Video Text Tracks Format" (<https://www.w3.org/TR/webvtt1/>, sections 4
//! and 6). Browsers leave out what they cannot read and tell nobody; here it is an error. How much can be read
//! at once is a matter of people: see [`hard`].

mod hard;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};
use std::ops::Range;

/// The captions of a video.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Captions {
    /// In the order of the file.
    pub cues: Vec<Cue>,
}

/// What is shown at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// From when, in milliseconds.
    pub start: u64,
    /// Until when, in milliseconds.
    pub end: u64,
    /// Where its times stand, in bytes.
    pub times: Range<usize>,
    /// The lines that are shown, with their places, in bytes.
    pub lines: Vec<Range<usize>>,
}

impl Captions {
    /// The last moment at which something is shown, in milliseconds, and the cue that ends then.
    pub fn last(&self) -> Option<&Cue> {
        self.cues.iter().max_by_key(|cue| cue.end)
    }
}

/// Reads a file. What is wrong with it goes to `findings`; what can be read is there all the same.
pub fn read(text: &str, source: SourceId, findings: &mut Vec<Finding>) -> Captions {
    let mut reader = Reader {
        text,
        source,
        findings: Vec::new(),
        captions: Captions::default(),
    };
    reader.read();
    if reader.findings.is_empty() {
        hard::to_read(text, source, &reader.captions, &mut reader.findings);
    }
    findings.append(&mut reader.findings);
    reader.captions
}

const ARROW: &str = "-->";

struct Reader<'t> {
    text: &'t str,
    source: SourceId,
    findings: Vec<Finding>,
    captions: Captions,
}

impl<'t> Reader<'t> {
    fn read(&mut self) {
        let lines = lines(self.text);
        let first = lines.first().cloned().unwrap_or(0..0);
        if !is_word(&self.text[first.clone()], "WEBVTT") {
            return self.no_head(&first, &lines);
        }
        let is_empty = |line: &Range<usize>| line.is_empty();
        for block in lines[1..].split(is_empty).filter(|it| !it.is_empty()) {
            // Right below the first line stand words about the file.
            let is_head = block[0].start == lines[1].start;
            if !is_head || block.iter().any(|line| self.has_arrow(line)) {
                self.block(block);
            }
        }
        self.order();
        if self.captions.cues.is_empty() && self.findings.is_empty() {
            self.broken(
                first,
                "there are no captions in this file".to_owned(),
                "write what is said, each with its times, such as `00:00:01.000 --> 00:00:04.000`",
            );
        }
    }

    /// Lines without an empty one between them: a cue, a note, or settings of the file.
    fn block(&mut self, block: &[Range<usize>]) {
        let text = self.text;
        let words = &text[block[0].clone()];
        let kinds = ["NOTE", "STYLE", "REGION"];
        if kinds.iter().any(|kind| is_word(words, kind)) && !self.has_arrow(&block[0]) {
            return;
        }
        let at = block.iter().take(2).position(|line| self.has_arrow(line));
        let Some(at) = at else {
            return self.broken(
                block[0].clone(),
                "these words have no times, so that nobody sees them".to_owned(),
                "write the times in the line above, such as `00:00:01.000 --> 00:00:04.000`, or NOTE before what is a note",
            );
        };
        let shown = &block[at + 1..];
        if let Some(next) = shown.iter().find(|line| self.has_arrow(line)) {
            self.broken(
                next.clone(),
                "the next caption begins here without an empty line".to_owned(),
                "leave a line empty before each caption",
            );
            return;
        }
        let times = block[at].clone();
        match timing(&text[times.clone()]) {
            Ok((start, end)) => self.captions.cues.push(Cue {
                start,
                end,
                times,
                lines: shown.to_vec(),
            }),
            Err(help) => {
                let message = format!("`{}` are no times", text[times.clone()].trim());
                self.broken(times, message, help);
            }
        }
    }

    /// Each ends after it has begun, and begins no sooner than the one before.
    fn order(&mut self) {
        let mut before = 0;
        let cues = std::mem::take(&mut self.captions.cues);
        for cue in &cues {
            if cue.end <= cue.start {
                self.broken(
                    cue.times.clone(),
                    "this caption ends before it begins, so that nobody sees it".to_owned(),
                    "write first when it begins, then when it ends",
                );
            }
            if cue.start < before {
                self.broken(
                    cue.times.clone(),
                    "this caption begins before the one above it".to_owned(),
                    "put captions in the order in which they are shown",
                );
            }
            before = before.max(cue.start);
        }
        self.captions.cues = cues;
    }

    fn no_head(&mut self, first: &Range<usize>, lines: &[Range<usize>]) {
        let has_comma = |line: &Range<usize>| timing(&self.text[line.clone()]) == Err(COMMA);
        let help = match lines.iter().take(4).any(has_comma) {
            true => {
                "this is SubRip (SRT): save it as WebVTT, or write `WEBVTT` and an empty line above it, and points \
                 instead of the commas in all times"
            }
            false => "write `WEBVTT` in the first line, and leave the second one empty",
        };
        self.broken(
            first.clone(),
            "the first line is not `WEBVTT`, so that no browser shows these captions".to_owned(),
            help,
        );
    }

    fn has_arrow(&self, line: &Range<usize>) -> bool {
        self.text[line.clone()].contains(ARROW)
    }

    fn broken(&mut self, place: Range<usize>, message: String, help: &str) {
        let span = Span::new(self.source, place.start, place.end);
        let finding = finding!(BROKEN_CAPTIONS, span, "{}", message; help: help);
        self.findings.push(finding);
    }
}

/// The lines of a text without their ends: CR, LF, or both.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        let end = match (byte, bytes.peek()) {
            (b'\r', Some((_, b'\n'))) => {
                bytes.next();
                at + 2
            }
            (b'\r' | b'\n', _) => at + 1,
            _ => continue,
        };
        lines.push(start..at);
        start = end;
    }
    lines.push(start..text.len());
    lines
}

/// Whether a line is a word, or begins with it and a space.
fn is_word(line: &str, word: &str) -> bool {
    let rest = line.strip_prefix(word);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

const COMMA: &str = "write a point before the thousandths, such as `00:00:01.000 --> 00:00:04.000`";
const FORM: &str = "write minutes, seconds and thousandths, such as `00:01.000 --> 00:04.000`, or hours too, such as \
                    `01:00:01.000 --> 01:00:04.000`";

/// When a cue begins and ends, in milliseconds; what stands behind says where it is shown.
///
/// # Errors
/// What to write instead.
fn timing(line: &str) -> Result<(u64, u64), &'static str> {
    let (start, rest) = line.split_once(ARROW).ok_or(FORM)?;
    let end = rest.split_whitespace().next().unwrap_or_default();
    match (moment(start.trim()), moment(end)) {
        (Some(start), Some(end)) => Ok((start, end)),
        _ if start.contains(',') || end.contains(',') => Err(COMMA),
        _ => Err(FORM),
    }
}

/// `01:02:03.004` or `02:03.004`, in milliseconds.
fn moment(text: &str) -> Option<u64> {
    let digits = |text: &str, least: usize, most: usize| -> Option<u64> {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (least..=most).contains(&text.len());
        (is_number && fits).then(|| text.parse().ok())?
    };
    let (whole, thousandths) = text.split_once('.')?;
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match *parts.as_slice() {
        [minutes, seconds] => (0, minutes, seconds),
        // A film of a thousand hours is a slip.
        [hours, minutes, seconds] => (digits(hours, 2, 3)?, minutes, seconds),
        _ => return None,
    };
    let (minutes, seconds) = (digits(minutes, 2, 2)?, digits(seconds, 2, 2)?);
    let thousandths = digits(thousandths, 3, 3)?;
    (minutes < 60 && seconds < 60)
        .then(|| ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}
