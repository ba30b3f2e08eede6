//! Help that is followed: whoever writes what a message says has put it right. Each case whose help says
//! what to write, word for word, is put right so; the finding must be gone, and no new error there.

use super::{Case, all};
use crate::project::{Project, Said};
use fingerpost::diagnostic::Severity;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::ops::Range;

/// What to do to a file.
#[derive(Debug, PartialEq, Eq)]
struct Edit {
    path: String,
    range: Range<usize>,
    text: String,
}

/// What stands between the first backticks behind a word, when the help goes on with nothing that
/// changes it: another way, or a reason.
fn said_behind<'h>(help: &'h str, word: &str) -> Option<&'h str> {
    let (text, rest) = help
        .strip_prefix(word)?
        .strip_prefix(" `")?
        .split_once('`')?;
    let goes_on = [" or ", ", or ", "; ", ", "];
    // A list says what there is, and not what is meant.
    let is_list = rest.starts_with(", `");
    let is_whole = rest.is_empty() || goes_on.iter().any(|it| rest.starts_with(it));
    // Three dots are for the author to fill in.
    (is_whole && !is_list && !text.contains('…')).then_some(text)
}

/// What a help asks for, where a machine can do it.
fn edit(said: &Said, text: &str) -> Option<Edit> {
    let (path, range) = said.span.clone()?;
    if range == (0..0) {
        // The file itself is spoken of: its name or its place.
        return None;
    }
    if let Some(new) = said_behind(&said.help, "write") {
        // Where a value is marked, a help may say it with its key.
        let before = &text[..range.start];
        let new = new
            .split_once(": ")
            .filter(|(key, _)| before.ends_with(&format!("{key}: ")))
            .map_or(new, |(_, value)| value);
        return Some(Edit {
            path,
            range,
            text: new.to_owned(),
        });
    }
    let new = said_behind(&said.help, "add")?;
    let is_key = new.split_once(':').is_some_and(|(key, _)| {
        !key.is_empty() && key.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
    });
    // A key goes where the record begins: below the first line of front matter, or above what is marked.
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line..range.start];
    let is_key_of_line = indent.bytes().all(|it| it == b' ');
    let at = if path.ends_with(".md") {
        text.find('\n')? + 1
    } else {
        line
    };
    let indent = if path.ends_with(".md") { "" } else { indent };
    (is_key && (is_key_of_line || path.ends_with(".md"))).then(|| Edit {
        path,
        range: at..at,
        text: format!("{indent}{new}\n"),
    })
}

fn errors(said: &[Said]) -> BTreeSet<(String, String)> {
    said.iter()
        .filter(|it| it.severity == Severity::Error)
        .map(|it| (it.found.code.clone(), it.message.clone()))
        .collect()
}

/// How many helps of a case were followed, and what went wrong.
fn follow(case: &Case) -> (usize, Vec<String>) {
    let project = case.project();
    let built = project.clone().build();
    let mut wrong = Vec::new();
    let mut followed = 0;
    for said in built.said() {
        let place = said.span.as_ref().and_then(|(path, _)| project.text(path));
        let Some(edit) = place.and_then(|text| edit(said, &text)) else {
            continue;
        };
        if KNOWN
            .iter()
            .any(|(code, help, _)| *code == said.found.code && said.help.contains(help))
        {
            continue;
        }
        followed += 1;
        let before = errors(built.said());
        let after = put_right(project.clone(), &edit).build();
        let again = after
            .said()
            .iter()
            .any(|it| it.found.code == said.found.code && it.message == said.message);
        let new: Vec<_> = errors(after.said()).difference(&before).cloned().collect();
        if again || !new.is_empty() {
            wrong.push(format!(
                "{}: {} says “{}”; followed, it {}: {new:?}",
                case.what,
                said.found,
                said.help,
                if again {
                    "says so again"
                } else {
                    "is another error"
                },
            ));
        }
    }
    (followed, wrong)
}

fn put_right(project: Project, edit: &Edit) -> Project {
    let mut text = project.text(&edit.path).expect("a text");
    text.replace_range(edit.range.clone(), &edit.text);
    project.file(&edit.path, &text)
}

/// Helps that lead on and not out, each with the reason.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "FP303",
        "write `northtown`",
        "in this case the contact is then missing in the other area",
    ),
    (
        "FP307",
        "write `{{ area.name }}`",
        "in front matter the quotes are marked too, and are needed",
    ),
    (
        "FP304",
        "write `[words](page.md)`",
        "shows a form, and not what to write",
    ),
    (
        "FP509",
        "add `formats_contact:",
        "the id is an example; a contact of this id is needed first",
    ),
    ("FP603", "add `alt:", "the key belongs below what is marked"),
    (
        "FP102",
        "write `easy.ar`",
        "the words are in a language that the site is not in",
    ),
];

#[test]
fn whoever_writes_what_the_help_says_is_done() {
    let cases: Vec<&Case> = all().collect();
    let done: Vec<(usize, Vec<String>)> = cases.into_par_iter().map(follow).collect();
    let followed: usize = done.iter().map(|(count, _)| count).sum();
    let wrong: Vec<String> = done.into_iter().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(followed > 35, "only {followed} helps could be followed");
}

#[test]
fn a_help_is_read_word_for_word() {
    assert_eq!(said_behind("write `phone`", "write"), Some("phone"));
    assert_eq!(said_behind("write `a` or `b`", "write"), Some("a"));
    assert_eq!(said_behind("write `a` to `b`", "write"), None);
    assert_eq!(said_behind("write `a`, `b` or `c`", "write"), None);
    assert_eq!(said_behind("write `title: …`", "write"), None);
    assert_eq!(said_behind("write a number", "write"), None);
    assert_eq!(
        said_behind("add `short: kw`, or a shorter word", "add"),
        Some("short: kw")
    );
}
