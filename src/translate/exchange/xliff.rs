//! XLIFF 2.1: <https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html>.
//!
//! A page is a `file`, a unit a `unit` with one segment. What is no words is a code that a translator can move
//! and not change: `ph` where it stands alone, `pc` around words. What each stands for is in `originalData`.

use super::super::units::{Code, CodeKind, Piece, Unit};
use super::{HandOver, Note, Row, Sheet, State, numbers};
use std::fmt::Write;

/// The file.
pub(super) fn write(over: &HandOver<'_>) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        over.from.as_str(),
        over.to.as_str()
    );
    for sheet in &over.sheets {
        file(sheet, &mut text);
    }
    text.push_str("</xliff>\n");
    text
}

fn file(sheet: &Sheet, text: &mut String) {
    // An id has no slash in it.
    let id = escaped(&sheet.page.replace('/', "."));
    let page = escaped(&sheet.page);
    let original = escaped(&sheet.file());
    let _ = writeln!(text, "  <file id=\"{id}\" original=\"{original}\">");
    for row in &sheet.rows {
        unit(&page, row, text);
    }
    text.push_str("  </file>\n");
}

fn unit(page: &str, row: &Row, text: &mut String) {
    let id = &row.id;
    let _ = writeln!(text, "    <unit id=\"u{id}\" name=\"{page}#{id}\">");
    let was = match &row.state {
        State::Stale(was) => was.as_deref(),
        State::New | State::Done => None,
    };
    let was = was.map(|was| Note {
        about: "previous",
        words: was.to_owned(),
    });
    let notes: Vec<&Note> = row.notes.iter().chain(&was).collect();
    if !notes.is_empty() {
        text.push_str("      <notes>\n");
        for note in notes {
            let words = escaped(&note.words);
            let _ = writeln!(
                text,
                "        <note category=\"{}\">{words}</note>",
                note.about
            );
        }
        text.push_str("      </notes>\n");
    }
    let numbers_of_target = row.target.as_ref().map(|it| numbers(&row.unit, it));
    data(row, numbers_of_target.as_deref(), text);
    let state = match row.state {
        State::Done => "translated",
        State::New | State::Stale(_) => "initial",
    };
    let _ = writeln!(text, "      <segment state=\"{state}\">");
    let own: Vec<usize> = (1..=row.unit.codes.len()).collect();
    let source = inline(&row.unit, &own);
    let _ = writeln!(
        text,
        "        <source xml:space=\"preserve\">{source}</source>"
    );
    if let (Some(target), Some(numbers)) = (&row.target, &numbers_of_target) {
        let target = inline(target, numbers);
        let _ = writeln!(
            text,
            "        <target xml:space=\"preserve\">{target}</target>"
        );
    }
    text.push_str("      </segment>\n    </unit>\n");
}

/// What the codes stand for.
fn data(row: &Row, of_target: Option<&[usize]>, text: &mut String) {
    let own = row.unit.codes.iter().enumerate();
    let mut all: Vec<(usize, &Code)> = own.map(|(at, code)| (at + 1, code)).collect();
    let known = all.len();
    if let (Some(target), Some(numbers)) = (&row.target, of_target) {
        let more = numbers.iter().zip(&target.codes);
        all.extend(
            more.filter(|(number, _)| **number > known)
                .map(|(number, code)| (*number, code)),
        );
    }
    if all.is_empty() {
        return;
    }
    text.push_str("      <originalData>\n");
    for (number, code) in all {
        let open = escaped(&code.open);
        let _ = writeln!(text, "        <data id=\"d{number}\">{open}</data>");
        if !code.close.is_empty() {
            let close = escaped(&code.close);
            let _ = writeln!(text, "        <data id=\"e{number}\">{close}</data>");
        }
    }
    text.push_str("      </originalData>\n");
}

/// Words with their codes.
fn inline(unit: &Unit, numbers: &[usize]) -> String {
    let mut text = String::new();
    for piece in &unit.pieces {
        match piece {
            Piece::Words(words) => text.push_str(&escaped(words)),
            Piece::Single(at) => {
                let (number, code) = (numbers[*at], &unit.codes[*at]);
                let _ = write!(
                    text,
                    "<ph id=\"{number}\" dataRef=\"d{number}\"{} equiv=\"{}\"/>",
                    attributes(code),
                    escaped(&code.holds)
                );
            }
            Piece::Open(at) => {
                let (number, code) = (numbers[*at], &unit.codes[*at]);
                let _ = write!(
                    text,
                    "<pc id=\"{number}\" dataRefStart=\"d{number}\" dataRefEnd=\"e{number}\"{}>",
                    attributes(code)
                );
            }
            Piece::Close(_) => text.push_str("</pc>"),
        }
    }
    text
}

/// What may be done with a code: emphasis may be left out, and everything else must be there once.
fn attributes(code: &Code) -> &'static str {
    match code.kind {
        CodeKind::Fact | CodeKind::Verbatim => " type=\"other\" canCopy=\"no\" canDelete=\"no\"",
        CodeKind::Picture => " type=\"image\" canCopy=\"no\" canDelete=\"no\"",
        CodeKind::Link => " type=\"link\" canCopy=\"no\" canDelete=\"no\"",
        CodeKind::Emphasis => " type=\"fmt\"",
        CodeKind::Break => " type=\"fmt\" subType=\"xlf:lb\"",
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            // Nothing else below a space may stand in XML, and no page has it.
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}
