//! Characters that no reader sees, and letters that were lost on the way.
//!
//! They come from web pages, PDF files and old encodings, and an author cannot see them either. So
//! every file whose words reach a page is looked through before anything else is made of it. Values
//! that only arise when a file is read (a cell of a spreadsheet, an escape in YAML) are looked at when
//! they do.

use crate::diagnostic::{Finding, Rule, finding, rules};
use crate::source::{SourceId, Span};

/// What is wrong with a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Parts a word though nobody sees it.
    Hidden,
    /// Belongs to machines.
    Control,
    /// Turns the order of the letters around it.
    Reversing,
    /// Stands for letters that were lost.
    Lost,
}

/// A fault in a text.
struct Found {
    fault: Fault,
    /// In bytes.
    start: usize,
    end: usize,
    character: char,
}

/// What a file is looked through for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Everything.
    Words,
    /// Characters that break a page. Code may hold a soft hyphen for a reason.
    Code,
}

/// Looks through a file, told by its path.
pub fn look(path: &str, source: SourceId, text: &str) -> Vec<Finding> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let depth = match ending {
        "md" | "yaml" | "csv" | "ftl" => Depth::Words,
        "html" | "css" | "js" | "typ" => Depth::Code,
        // Drawings have a reader of their own, which refuses them.
        _ => return Vec::new(),
    };
    // Nearly all files hold none, and most hold nothing but ASCII.
    let is_plain = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    if text.bytes().all(is_plain) {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut last = 0..0;
    for found in faults(text) {
        if depth == Depth::Code && found.fault != Fault::Control {
            continue;
        }
        let word = word_around(text, found.start, found.end);
        // A word that is parted twice is one fault.
        if found.fault == Fault::Hidden && word == last {
            continue;
        }
        let span = Span::new(source, found.start, found.end);
        findings.push(found.finding(&text[word.clone()], span));
        last = word;
    }
    findings
}

/// A fault in a value that was read from a file, with the place of the value.
pub fn in_value(text: &str, span: Span) -> Option<Finding> {
    let found = faults(text).into_iter().next()?;
    let word = word_around(text, found.start, found.end);
    Some(found.finding(&text[word], span))
}

/// The findings of [`look`], without what was found a second time in values that were read from the
/// same places.
pub fn without_repeats(characters: Vec<Finding>, others: &mut Vec<Finding>) {
    if !characters.is_empty() {
        others.retain(|other| {
            let is_same = |first: &Finding| {
                let (Some(first_span), Some(span)) = (first.span, other.span) else {
                    return false;
                };
                let is_within = first_span.source == span.source
                    && span.start <= first_span.start
                    && first_span.start <= span.end;
                // A file that cannot be read because of the character has one fault, not two.
                let stops_reading = other.rule.code == rules::BAD_YAML.code
                    && first_span.source == span.source
                    && first.rule.code == rules::CONTROL_CHARACTER.code;
                stops_reading || (is_within && is_about_characters(other.rule))
            };
            !characters.iter().any(is_same)
        });
    }
    others.extend(characters);
}

fn is_about_characters(rule: &Rule) -> bool {
    [
        &rules::HIDDEN_CHARACTER,
        &rules::CONTROL_CHARACTER,
        &rules::REVERSED_TEXT,
        &rules::BROKEN_LETTERS,
    ]
    .iter()
    .any(|about| about.code == rule.code)
}

impl Found {
    fn finding(&self, word: &str, span: Span) -> Finding {
        let code = format!("U+{:04X}", self.character as u32);
        let clean: String = word.chars().filter(|c| !is_unseen(*c)).collect();
        let name = name_of(self.character);
        match self.fault {
            Fault::Hidden if clean.is_empty() => finding!(
                HIDDEN_CHARACTER, span, "{name} ({code}) stands here, which nobody sees";
                help: "delete it"
            ),
            Fault::Hidden => finding!(
                HIDDEN_CHARACTER, span, "`{clean}` holds {name} ({code}), which nobody sees";
                help: "delete the word and type it again: `{clean}`"
            ),
            Fault::Control => finding!(
                CONTROL_CHARACTER, span, "this text holds the control character {code}";
                help: "delete it and type the text again"
            ),
            Fault::Reversing => finding!(
                REVERSED_TEXT, span, "this text holds {name} ({code}), which changes the order of letters";
                help: "delete it; languages that run from right to left need it only beside their own words"
            ),
            Fault::Lost => finding!(
                BROKEN_LETTERS, span, "`{clean}` has lost letters: the file was saved in another encoding";
                help: "type the word again, and save the file as UTF-8"
            ),
        }
    }
}

fn name_of(character: char) -> &'static str {
    match character {
        '\u{ad}' => "a soft hyphen",
        '\u{200b}' => "a space without width",
        '\u{200c}' | '\u{200d}' => "a joiner of letters",
        '\u{feff}' => "a byte order mark",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            "a mark of writing direction"
        }
        _ => "a hidden character",
    }
}

/// All faults of a text, in its order.
fn faults(text: &str) -> Vec<Found> {
    let runs_right_to_left = text.chars().any(is_right_to_left);
    let mut faults = Vec::new();
    for (start, character) in text.char_indices() {
        if character.is_ascii() && !character.is_ascii_control() {
            continue;
        }
        let end = start + character.len_utf8();
        let fault = fault_of(character, text, start, end, runs_right_to_left);
        faults.extend(fault.map(|fault| Found {
            fault,
            start,
            end,
            character,
        }));
    }
    faults
}

fn fault_of(
    character: char,
    text: &str,
    start: usize,
    end: usize,
    runs_right_to_left: bool,
) -> Option<Fault> {
    let before = || text[..start].chars().next_back();
    let after = || text[end..].chars().next();
    match character {
        '\t' | '\n' | '\r' => None,
        c if c.is_control() => Some(Fault::Control),
        // U+FFFC stands where a picture was that was not copied.
        '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffc}' | '\u{fffe}' | '\u{ffff}' => {
            Some(Fault::Control)
        }
        '\u{ad}'
        | '\u{200b}'
        | '\u{34f}'
        | '\u{180e}'
        | '\u{feff}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{2060}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}' => Some(Fault::Hidden),
        // Emoji, Urdu, Persian and Hindi need them; between Latin letters they are left from copying.
        '\u{200c}' | '\u{200d}' => {
            let is_latin = |c: Option<char>| c.is_none_or(|c| c <= '\u{24f}');
            (is_latin(before()) && is_latin(after())).then_some(Fault::Hidden)
        }
        // The flags of England, Scotland and Wales are spelt with them.
        '\u{e0000}'..='\u{e007f}' => {
            let is_flag = |c: char| c == '\u{1f3f4}' || ('\u{e0020}'..='\u{e007f}').contains(&c);
            (!before().is_some_and(is_flag)).then_some(Fault::Hidden)
        }
        '\u{202d}' | '\u{202e}' => Some(Fault::Reversing),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => (!runs_right_to_left).then_some(Fault::Reversing),
        '\u{202a}'..='\u{202c}' | '\u{2066}'..='\u{2069}' => {
            let is_fine = runs_right_to_left && is_closed_in_its_line(text, start);
            (!is_fine).then_some(Fault::Reversing)
        }
        '\u{fffd}' => Some(Fault::Lost),
        // UTF-8 that was read as Windows-1252: “â€™”, “Ã©”, “Â£”.
        'â' if after() == Some('€') => Some(Fault::Lost),
        'Ã' | 'Â' if after().is_some_and(|c| ('\u{a0}'..='\u{bf}').contains(&c)) => {
            Some(Fault::Lost)
        }
        _ => None,
    }
}

/// Whether as many marks of direction open in this line as close.
fn is_closed_in_its_line(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let count = |is: fn(char) -> bool| text[start..end].chars().filter(|c| is(*c)).count();
    count(|c| matches!(c, '\u{202a}' | '\u{202b}')) == count(|c| c == '\u{202c}')
        && count(|c| matches!(c, '\u{2066}'..='\u{2068}')) == count(|c| c == '\u{2069}')
}

/// Letters of Hebrew, Arabic and their neighbours.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && c.is_alphabetic()
}

fn is_unseen(c: char) -> bool {
    fault_of(c, "", 0, 0, false).is_some_and(|fault| fault != Fault::Lost)
}

/// The word that holds a place.
fn word_around(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let is_end = |c: char| c.is_whitespace() || (c.is_ascii_punctuation() && !"-'".contains(c));
    let first = text[..start]
        .char_indices()
        .rev()
        .take_while(|(_, c)| !is_end(*c))
        .last()
        .map_or(start, |(at, _)| at);
    let rest = &text[end..];
    let last = end + rest.find(is_end).unwrap_or(rest.len());
    first..last
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::source::SourceId;

    fn found(text: &str) -> Vec<(&'static str, u32)> {
        let findings = look("pages/a.md", SourceId::none(), text);
        let place = |span: Option<crate::source::Span>| span.map_or(0, |span| span.start);
        findings
            .iter()
            .map(|it| (it.rule.code, place(it.span)))
            .collect()
    }

    #[test]
    fn what_a_language_or_an_emoji_needs_is_left_alone() {
        for text in [
            "Café, naïve, “quotes” – 5 €, 2½",
            "می‌خواهم",
            "کال کریں \u{200e}+44 20\u{200f}",
            "اردو \u{2066}NHS 111\u{2069} اردو",
            "🧑‍⚕️ 👨‍👩‍👧 ❤️",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "क्‍ष",
            "Âme, Ã la carte, châteaux",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_is_found_once_for_each_word() {
        assert_eq!(found("a key\u{ad}work\u{ad}er"), [("FP430", 5)]);
        assert_eq!(
            found("key\u{200b}worker a\u{200d}b"),
            [("FP430", 3), ("FP430", 14)]
        );
        assert_eq!(
            found("a\0b\u{7f}\u{85}\u{b}"),
            [("FP431", 1), ("FP431", 3), ("FP431", 4), ("FP431", 6)]
        );
        assert_eq!(found("a \u{fffc} b"), [("FP431", 2)]);
        assert_eq!(found("a\u{202e}b"), [("FP432", 1)]);
        assert_eq!(found("a \u{200f}b"), [("FP432", 2)]);
        assert_eq!(found("اردو \u{2066}NHS"), [("FP432", 9)]);
        assert_eq!(
            found("donâ€™t caf\u{fffd} Â£5"),
            [("FP434", 3), ("FP434", 16), ("FP434", 20)]
        );
    }

    #[test]
    fn code_may_hold_what_nobody_sees_but_nothing_that_breaks_a_page() {
        let text = "<p>key\u{ad}worker\0</p>";
        let findings = look("theme/templates/page.html", SourceId::none(), text);
        let codes: Vec<_> = findings.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["FP431"]);
        assert!(look("pictures/a.svg", SourceId::none(), text).is_empty());
    }
}
