//! What comes back from a translator, held against what was handed over: what a program or a person has changed
//! on the way is mended where it is clear what was meant, and what was lost is told.

use super::holds::{Holds, Sort};
use super::units::{Unit, of_blocks, of_phrase, of_phrases};
use crate::content::decode::Problems;
use crate::content::kinds::{UnitDigest, UnitKind};
use crate::content::markdown::{self, Dialect, Terms};
use crate::content::values::Format;
use crate::content::yaml::Excerpt;
use crate::source::{SourceId, Span};

/// Something that a translation has lost, or has too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// What is wrong, in words.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// A translation as it would be written, and what is wrong with it.
///
/// # Errors
/// Everything that was lost or typed in.
pub fn losses(unit: &Unit, target: &str) -> Result<Unit, Vec<Loss>> {
    let target = mended(unit.kind, target);
    let mut problems = Problems::default();
    let nowhere = Span::new(SourceId::none(), 0, 0);
    let read = read_as(unit.kind, &target, nowhere, &mut problems);
    let mut losses = told(problems);
    let Some(read) = read else {
        if losses.is_empty() {
            losses.push(Loss {
                message: format!("these words would not be read as one {}", unit.kind.word()),
                help:
                    "begin with the same signs as the words that are translated, and write one line"
                        .to_owned(),
            });
        }
        return Err(losses);
    };
    held(unit, read, losses)
}

/// Words of a YAML file or a block, whose lines are no Markdown. Those of one line stay on one line, unless the
/// translation has more.
///
/// # Errors
/// Everything that was lost or typed in.
pub fn word_losses(unit: &Unit, target: &str, own: Option<&Unit>) -> Result<Unit, Vec<Loss>> {
    let target = mended(UnitKind::Paragraph, target);
    let has_lines = |unit: &Unit| unit.text.contains('\n');
    let target = match has_lines(unit) || own.is_some_and(has_lines) {
        true => target,
        false => target.replace('\n', " "),
    };
    let mut problems = Problems::default();
    let read = read_lines(&target, Span::new(SourceId::none(), 0, 0), &mut problems);
    held(unit, read, told(problems))
}

/// Words of a YAML file or a block as a unit.
pub(super) fn words(text: &str, span: Span) -> Unit {
    read_lines(text, span, &mut Problems::default())
}

fn read_lines(text: &str, span: Span, problems: &mut Problems) -> Unit {
    let lines = text.trim().lines();
    let lines: Vec<_> = lines
        .map(|line| markdown::phrase(line, span, problems))
        .collect();
    of_phrases(span, &lines)
}

fn told(problems: Problems) -> Vec<Loss> {
    let findings = problems.into_list().into_iter();
    findings
        .map(|finding| Loss {
            message: finding.message,
            help: finding.help.unwrap_or_default(),
        })
        .collect()
}

/// A translation with all that it must hold, and no more.
fn held(unit: &Unit, read: Unit, mut losses: Vec<Loss>) -> Result<Unit, Vec<Loss>> {
    let (wanted, has) = (Holds::of(unit), Holds::of(&read));
    losses.extend(wanted.beyond_language(&has).into_iter().map(|lost| {
        let (what, written) = (lost.sort.word(), &lost.written);
        Loss {
            message: format!("the {what} `{written}` is lost"),
            help: format!(
                "put it where the sentence needs it: {}",
                as_written(unit, &lost.written, lost.sort)
            ),
        }
    }));
    losses.extend(has.beyond_language(&wanted).into_iter().map(|more| {
        let (what, written) = (more.sort.word(), &more.written);
        Loss {
            message: format!("the {what} `{written}` stands in the translation alone"),
            help: "take it out: what is no wording comes from the page that is translated"
                .to_owned(),
        }
    }));
    match losses.is_empty() {
        true => Ok(read),
        false => Err(losses),
    }
}

/// A thing as it stands in the words that are translated.
fn as_written(unit: &Unit, written: &str, sort: Sort) -> String {
    let code = unit.codes.iter().find(|code| code.holds == written);
    match code {
        Some(code) if sort != Sort::Number && code.close.is_empty() => format!("`{}`", code.open),
        Some(code) if sort != Sort::Number => format!("`{}…{}`", code.open, code.close),
        _ => format!("`{written}`"),
    }
}

/// Words that were read before: a unit without a place for each of its pieces.
pub(super) fn read(kind: UnitKind, text: &str, span: Span) -> Unit {
    let read = read_as(kind, text, span, &mut Problems::default());
    read.unwrap_or_else(|| Unit {
        kind,
        level: 0,
        span,
        text: text.to_owned(),
        digest: UnitDigest::of(text),
        pieces: vec![super::units::Piece::Words(text.to_owned())],
        codes: Vec::new(),
    })
}

/// Words as a unit of a kind; `None` where they would be read as something else.
fn read_as(kind: UnitKind, text: &str, span: Span, problems: &mut Problems) -> Option<Unit> {
    if matches!(kind, UnitKind::Title | UnitKind::Description) {
        return Some(of_phrase(
            kind,
            span,
            &markdown::phrase(text, span, problems),
        ));
    }
    // Before words of their own, these signs make the same of them as they do in a page. A cell is read like a
    // heading: what would begin a list or a quotation in a paragraph is words in both.
    let (format, before, wanted) = match kind {
        UnitKind::Idea => (Format::Easy, "", UnitKind::Idea),
        UnitKind::Heading | UnitKind::Cell => (Format::Plain, "## ", UnitKind::Heading),
        UnitKind::Item => (Format::Plain, "- ", UnitKind::Item),
        UnitKind::Block => (Format::Plain, "", UnitKind::Block),
        _ => (Format::Plain, "", UnitKind::Paragraph),
    };
    let text = format!("{before}{text}");
    let excerpt = Excerpt {
        source: span.source,
        text: &text,
        start: 0,
    };
    let dialect = Dialect::Fingerpost(format);
    let parsed = markdown::parse(excerpt, dialect, &Terms::default(), problems);
    let mut units = of_blocks(span.source, &text, &parsed.document.blocks);
    let only = units.pop().filter(|_| units.is_empty())?;
    // What begins further on stands in a list or quotation of its own.
    let begins = usize::try_from(only.span.start).is_ok_and(|at| at == before.len());
    (only.kind == wanted && begins).then_some(Unit {
        kind,
        level: 0,
        span,
        ..only
    })
}

/// What programs for texts change without being asked.
fn mended(kind: UnitKind, target: &str) -> String {
    let target = target.replace("\r\n", "\n").replace(['\r', '\u{feff}'], "");
    let mut mended = String::with_capacity(target.len());
    let mut rest = target.trim();
    // Quotes around the title of a link or picture, and what stands in the braces of a fact.
    while let Some((before, end, inside)) = next_mark(rest) {
        mended.push_str(before);
        let straight = inside.replace(['“', '”', '„', '«', '»'], "\"");
        mended.push_str(&straight.replace(['\u{a0}', '\u{202f}'], " "));
        rest = end;
    }
    mended.push_str(rest);
    match kind {
        UnitKind::Cell => with_bars_escaped(&mended),
        _ => mended,
    }
}

/// The text before what must be typed exactly, the text behind it, and itself.
fn next_mark(text: &str) -> Option<(&str, &str, &str)> {
    let marks = [("](", ")"), ("{{", "}}")];
    let starts = marks.iter().filter_map(|(open, close)| {
        let start = text.find(open)?;
        let inside = start + open.len();
        let end = inside + text[inside..].find(close)? + close.len();
        Some((start, end))
    });
    let (start, end) = starts.min()?;
    Some((&text[..start], &text[end..], &text[start..end]))
}

/// A bar in a cell would begin the next one.
fn with_bars_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for character in text.chars() {
        if character == '|' && before != '\\' {
            escaped.push('\\');
        }
        escaped.push(character);
        before = character;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{losses, read};
    use crate::content::kinds::UnitKind;
    use crate::source::{SourceId, Span};

    fn told(kind: UnitKind, source: &str, target: &str) -> Result<String, Vec<String>> {
        let unit = read(kind, source, Span::new(SourceId::none(), 0, 0));
        let told = losses(&unit, target);
        told.map(|it| it.text)
            .map_err(|it| it.into_iter().map(|it| it.message).collect())
    }

    #[test]
    fn what_is_no_wording_must_come_back() {
        let source = "Ring {{ contact.team.phone }}, or [ask](ask.md).";
        let paragraph = UnitKind::Paragraph;
        assert_eq!(
            told(
                paragraph,
                source,
                "[Zapytaj](ask.md) albo {{contact.team.phone}}."
            ),
            Ok("[Zapytaj](ask.md) albo {{ contact.team.phone }}.".to_owned())
        );
        assert_eq!(
            told(
                paragraph,
                source,
                "Zadzwoń na 01632 960 001 albo [zapytaj](ask.md)."
            ),
            Err(vec![
                "the fact `contact.team.phone` is lost".to_owned(),
                "the number `01632960001` stands in the translation alone".to_owned()
            ])
        );
        assert_eq!(
            told(paragraph, "Ring 999.", "Zadzwoń."),
            Err(vec!["the number `999` is lost".to_owned()])
        );
        assert!(told(paragraph, "Ask 2 people.", "Zapytaj dwie osoby.").is_ok());
    }

    #[test]
    fn a_picture_stays_before_its_sentence() {
        let source = "![](phone) Ring us.";
        assert_eq!(
            told(UnitKind::Idea, source, "![](phone) Zadzwoń."),
            Ok("![](phone) Zadzwoń.".to_owned())
        );
        assert!(told(UnitKind::Idea, source, "Zadzwoń.").is_err());
        assert!(told(UnitKind::Idea, source, "![](door) Zadzwoń.").is_err());
    }

    #[test]
    fn what_programs_for_texts_change_is_mended() {
        let source = "See [us](ask.md \"Ask\").";
        assert_eq!(
            told(
                UnitKind::Paragraph,
                source,
                "\u{feff}Zobacz [nas](ask.md „Ask”).\r\n"
            ),
            Ok("Zobacz [nas](ask.md \"Ask\").".to_owned())
        );
        assert_eq!(
            told(UnitKind::Cell, "One or two", "Jeden | dwa"),
            Ok("Jeden \\| dwa".to_owned())
        );
    }

    #[test]
    fn words_that_would_become_something_else_are_refused() {
        assert!(told(UnitKind::Paragraph, "First.", "1. Pierwszy.").is_err());
        assert!(told(UnitKind::Paragraph, "First.", "# Pierwszy").is_err());
        assert!(told(UnitKind::Paragraph, "First.", "Raz.\n\nDwa.").is_err());
        assert!(told(UnitKind::Paragraph, "First.", "<b>Raz</b>").is_err());
    }
}
