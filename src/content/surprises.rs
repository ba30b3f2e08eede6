//! What YAML makes of words, where an author would not think of it.
//!
//! The tree keeps numbers, dates, `yes` and `012` as they were written, so that most surprises of YAML
//! cannot happen here. Four are left: a word that means nothing, a `#` that begins a note, a comma that parts what
//! belongs together, and an `&` or `!` that begins a name or a type.

use super::decode::Problems;
use super::yaml::{Excerpt, Key, Node, Value};
use crate::diagnostic::finding;
use crate::source::Span;

/// Finds words that YAML would not pass on.
pub fn surprises(excerpt: Excerpt<'_>, node: &Node, problems: &mut Problems) {
    values(excerpt, node, problems);
    names_and_types(excerpt, node, problems);
}

fn values(excerpt: Excerpt<'_>, node: &Node, problems: &mut Problems) {
    match &node.value {
        Value::Null => null_word(excerpt, node.span, problems),
        Value::Scalar(_) => {
            let value = written(excerpt, node.span);
            if !value.starts_with(['"', '\'', '|', '>']) {
                cut_by_comment(excerpt, value.trim(), node.span.end as usize, problems);
            }
        }
        Value::List(items) => {
            for item in items {
                values(excerpt, item, problems);
            }
        }
        Value::Map(pairs) => {
            parted_at_comma(pairs, problems);
            for (key, value) in pairs {
                nothing_but_comment(excerpt, key, value, problems);
                values(excerpt, value, problems);
            }
        }
    }
}

/// What stands in the file at a place.
fn written<'a>(excerpt: Excerpt<'a>, span: Span) -> &'a str {
    let start = (span.start as usize).saturating_sub(excerpt.start);
    let end = (span.end as usize).saturating_sub(excerpt.start);
    excerpt.text.get(start..end).unwrap_or_default()
}

/// `note: Null`, `note: ~`.
fn null_word(excerpt: Excerpt<'_>, span: Span, problems: &mut Problems) {
    let word = written(excerpt, span).trim();
    if word == "~" || word.eq_ignore_ascii_case("null") {
        problems.add(finding!(
            NULL_WORD, span, "YAML takes `{word}` for nothing, so it would not be shown";
            help: "for the word itself write it in quotes: \"{word}\"; for nothing, take the whole key away"
        ));
    }
}

/// `post: #5 Street`.
fn nothing_but_comment(excerpt: Excerpt<'_>, key: &Key, value: &Node, problems: &mut Problems) {
    if !matches!(value.value, Value::Null) {
        return;
    }
    let end = key.span.end as usize;
    let rest = excerpt.text.get(end.saturating_sub(excerpt.start)..);
    let rest = rest.unwrap_or_default();
    let colon = rest.len() - rest.trim_start_matches(['"', '\'', ' ']).len();
    if rest[colon..].starts_with(':') {
        cut_by_comment(excerpt, "", end + colon + 1, problems);
    }
}

/// `note: Room #5`. A note to oneself has a space behind its `#`.
fn cut_by_comment(excerpt: Excerpt<'_>, value: &str, end: usize, problems: &mut Problems) {
    let end = end.saturating_sub(excerpt.start);
    let rest = excerpt.text.get(end..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default().trim_end();
    let note = line.trim_start();
    let follows = note.len() < line.len();
    let is_word = note
        .strip_prefix('#')
        .is_some_and(|word| word.starts_with(|c: char| c.is_alphanumeric()));
    if follows && is_word {
        let start = excerpt.start + end + line.len() - note.len();
        let whole = format!("{value} {note}");
        problems.add(finding!(
            CUT_BY_COMMENT,
            Span::new(excerpt.source, start, start + note.len()),
            "YAML takes `{note}` for a note to yourself, so it would not be shown";
            help: "put the whole value in quotes: \"{}\"; for a note, write a space behind the `#`", whole.trim()
        ));
    }
}

/// `term: Care, Education and Treatment Review` with `also: [Care, Education and Treatment Reviews]`: two other forms,
/// of which the first is "Care". It shows where the two begin as a whole value beside them does.
fn parted_at_comma(pairs: &[(Key, Node)], problems: &mut Problems) {
    let wholes = pairs.iter().filter_map(|(_, node)| word(node));
    let wholes: Vec<String> = wholes
        .filter(|it| it.contains(", "))
        .map(str::to_lowercase)
        .collect();
    for (_, node) in pairs.iter().filter(|_| !wholes.is_empty()) {
        let Value::List(items) = &node.value else {
            continue;
        };
        for pair in items.windows(2) {
            let [Some(one), Some(other)] = [word(&pair[0]), word(&pair[1])] else {
                continue;
            };
            let joined = format!("{one}, {other}");
            let low = joined.to_lowercase();
            if wholes.iter().any(|whole| low.starts_with(whole)) {
                let (first, last) = (pair[0].span, pair[1].span);
                problems.add(finding!(
                    PARTED_AT_COMMA,
                    Span::new(first.source, first.start as usize, last.end as usize),
                    "YAML parts `{joined}` at its comma into two";
                    help: "put it in quotes: \"{joined}\""
                ));
            }
        }
    }
}

fn word(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar(text) => Some(text),
        Value::Null | Value::List(_) | Value::Map(_) => None,
    }
}

/// `post: &Co` names nothing "Co", and `note: !Important` is nothing of the type "Important". A name that
/// stands behind a `*` somewhere is meant.
fn names_and_types(excerpt: Excerpt<'_>, node: &Node, problems: &mut Problems) {
    let text = excerpt.text;
    let mut shown = Vec::new();
    scalars(node, &mut shown);
    for (at, _) in text.match_indices(['&', '!']) {
        let before = text[..at].chars().next_back();
        let begins = before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | ','));
        let place = excerpt.start + at;
        let is_shown = shown.iter().any(|span| {
            // What stands in quotes or in a block begins before its first letter.
            (span.start as usize..span.end as usize).contains(&place)
        });
        let line = text[..at].rsplit('\n').next().unwrap_or_default();
        let is_comment = line.trim_start().starts_with('#') || line.contains(" #");
        if !begins || is_shown || is_comment {
            continue;
        }
        let end = text[at..].find(|c: char| c.is_whitespace() || matches!(c, ',' | ']'));
        let word = &text[at..end.map_or(text.len(), |end| at + end)];
        let is_used = text[at..].starts_with('&') && text.contains(&format!("*{}", &word[1..]));
        if word.len() > 1 && !is_used {
            problems.add(finding!(
                NULL_WORD,
                Span::new(excerpt.source, place, place + word.len()),
                "YAML takes `{word}` for a sign of its own, so it would not be shown";
                help: "put the whole value in quotes: \"{word} …\""
            ));
        }
    }
}

/// The places of all words that are kept.
fn scalars(node: &Node, shown: &mut Vec<Span>) {
    match &node.value {
        Value::Null => {}
        Value::Scalar(_) => shown.push(node.span),
        Value::List(items) => items.iter().for_each(|item| scalars(item, shown)),
        Value::Map(pairs) => {
            for (key, value) in pairs {
                shown.push(key.span);
                scalars(value, shown);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::Problems;
    use super::super::yaml::{Excerpt, Value, parse};
    use super::surprises;
    use crate::source::SourceId;

    /// The first value, and the codes of what is found.
    fn read(text: &str) -> (Option<String>, Vec<&'static str>) {
        let excerpt = Excerpt {
            source: SourceId::none(),
            text,
            start: 0,
        };
        let mut problems = Problems::default();
        let node = match parse(excerpt) {
            Ok(node) => node,
            Err(finding) => return (None, vec![finding.rule.code]),
        };
        surprises(excerpt, &node, &mut problems);
        let value = match &node.value {
            Value::Map(pairs) => pairs.first().map(|(_, value)| value.value.clone()),
            _ => None,
        };
        let text = match value {
            Some(Value::Scalar(text)) => Some(text),
            _ => None,
        };
        let found = problems.into_list();
        (text, found.iter().map(|it| it.rule.code).collect())
    }

    #[test]
    fn what_an_author_wrote_is_kept_as_it_was_written() {
        for written in [
            "yes",
            "No",
            "off",
            "1e3",
            "0x1F",
            "012",
            "0o17",
            "1_000",
            "2026-11-22",
            "12:30",
            "5.10",
            "+5",
            ".5",
            "true",
            "Nullify",
            "null and void",
            "a#b",
            "C#",
            "1.0",
            "-0",
            "0191 4",
        ] {
            let (value, found) = read(&format!("a: {written}\nb: 1\n"));
            assert_eq!(
                (value.as_deref(), found),
                (Some(written), vec![]),
                "{written}"
            );
        }
    }

    #[test]
    fn nothing_is_lost_in_silence() {
        for (text, code) in [
            ("a: Null", "FP440"),
            ("a: ~", "FP440"),
            ("a: [null]", "FP440"),
            ("- NULL", "FP440"),
            ("a: Room #5", "FP441"),
            ("a: #5 Street", "FP441"),
            ("a:\n  - One\n  - Two #3\n", "FP441"),
            ("a: &Co", "FP440"),
            ("&amp;word", "FP440"),
            ("- &Co", "FP440"),
            ("a: [&Co, b]", "FP440"),
            ("a: &Co the people", "FP440"),
            ("a: !Important call us", "FP440"),
            ("a: 1\n---\nb: 2\n", "FP101"),
            ("a: 1\n...\nb: 2\n", "FP101"),
        ] {
            assert_eq!(read(text).1, [code], "{text}");
        }
        for text in [
            "a: one # a note",
            "a: \"one\" #note",
            "a: # a note\n  one",
            "a:\nb: 1",
            "a: |\n  one #5\n",
            "a: \"Null\"",
            "a: Mum & Dad! Now",
            "a: \"&Co\"",
            "a: |\n  &Co !x\n",
            "a: &x one\nb: *x",
            "a: one # &Co",
        ] {
            assert_eq!(read(text).1, [] as [&str; 0], "{text}");
        }
    }
}
