//! gettext PO: <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>.

use super::{HandOver, Row, Sheet, State};
use std::fmt::Write;

/// The file.
pub(super) fn write(over: &HandOver<'_>) -> String {
    let mut text = String::new();
    // Without a plural form nobody needs to know how they are made; tools ask for these lines.
    let head = [
        "Project-Id-Version: fingerpost".to_owned(),
        format!("Language: {}", over.to.as_str()),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
    ];
    let head: Vec<String> = head.iter().map(|line| format!("{line}\n")).collect();
    text.push_str("msgid \"\"\nmsgstr \"\"\n");
    for line in head {
        let _ = writeln!(text, "{}", quoted(&line));
    }
    for sheet in &over.sheets {
        for row in &sheet.rows {
            text.push('\n');
            unit(sheet, row, &mut text);
        }
    }
    text
}

fn unit(sheet: &Sheet, row: &Row, text: &mut String) {
    for note in &row.notes {
        for line in note.words.lines() {
            let _ = writeln!(text, "#. {}: {line}", note.about);
        }
    }
    let _ = writeln!(text, "#: {}:{}", sheet.file(), row.line);
    if let State::Stale(was) = &row.state {
        text.push_str("#, fuzzy\n");
        if let Some(was) = was {
            field("#| msgid", was, text);
        }
    }
    field("msgctxt", &format!("{}#{}", sheet.page, row.id), text);
    field("msgid", &row.unit.text, text);
    let target = row.target.as_ref().map_or("", |it| it.text.as_str());
    field("msgstr", target, text);
}

/// A keyword and its text; a text of more than one line has a line for each.
fn field(keyword: &str, value: &str, text: &mut String) {
    if !value.contains('\n') {
        let _ = writeln!(text, "{keyword} {}", quoted(value));
        return;
    }
    let before = keyword.strip_prefix("#|").map_or("", |_| "#| ");
    let _ = writeln!(text, "{keyword} \"\"");
    for line in value.split_inclusive('\n') {
        let _ = writeln!(text, "{before}{}", quoted(line));
    }
}

fn quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            other => text.push(other),
        }
    }
    text.push('"');
    text
}
