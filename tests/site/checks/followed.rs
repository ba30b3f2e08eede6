//! Help that is followed: where a help says what to write, word for word, whoever writes it has put the
//! passage right. The rule is silent about it then, and nothing else is wrong that was right before.

use super::told_apart::CASES;
use super::with_page;
use crate::project::Project;
use fingerpost::check::registry;
use fingerpost::check::rule::{Example, Profile};
use fingerpost::diagnostic::Finding;
use std::collections::{BTreeMap, BTreeSet};

/// What a help says to write in place of what is marked, where a machine can do it: the first words in
/// quotes, when the help goes on with nothing that changes them. Three dots are for the author to fill in.
fn replacement(help: &str) -> Option<&str> {
    let (before, rest) = help.split_once('“')?;
    let (words, after) = rest.split_once('”')?;
    let asks = before == "write " || (before.ends_with(": ") && !before.contains("explain"));
    let goes_on = [" or ", ", or ", "; "];
    let is_whole = after.is_empty() || goes_on.iter().any(|it| after.starts_with(it));
    (asks && is_whole && !words.contains(['…', '|'])).then_some(words)
}

/// A text on a page of its own, and who reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tried {
    pub(super) profile: Profile,
    pub(super) body: String,
}

/// The bad example of each rule about texts, and all cases of `told_apart`.
pub(super) fn all() -> Vec<Tried> {
    let examples = registry::ALL.iter().filter_map(|rule| match &rule.bad {
        Example::Text(profile, body) => Some((*profile, (*body).to_owned())),
        _ => None,
    });
    let cases = CASES.iter().flat_map(|(profile, cases)| {
        let bodies = cases.iter().map(|(_, body, _)| (*body).to_owned());
        bodies.map(|body| (*profile, body))
    });
    examples
        .chain(cases)
        .map(|(profile, body)| Tried { profile, body })
        .collect()
}

pub(super) fn site(texts: &[Tried]) -> Project {
    let starter = Project::of_folder("starter/content");
    let pages = texts.iter().enumerate();
    pages.fold(starter, |site, (at, Tried { profile, body })| {
        with_page(site, &format!("tried-{at}"), *profile, body)
    })
}

/// What is said about a text, and which bytes of its file it marks.
pub(super) struct Told {
    pub(super) finding: Finding,
    pub(super) bytes: std::ops::Range<usize>,
}

/// What is told about each text, by its number, and the whole of its file.
pub(super) fn read(site: &Project, texts: usize) -> Vec<(String, Vec<Told>)> {
    let read = site.check();
    let path = |at: usize| {
        ["md", "easy.md"]
            .map(|end| format!("pages/tried-{at}.{end}"))
            .into_iter()
            .find(|path| site.text(path).is_some())
            .expect("each text has a page")
    };
    let numbers: BTreeMap<String, usize> = (0..texts).map(|at| (path(at), at)).collect();
    let mut told: Vec<(String, Vec<Told>)> = (0..texts)
        .map(|at| (site.text(&path(at)).expect("a page"), Vec::new()))
        .collect();
    for finding in read.findings.iter() {
        let Some(span) = finding.span else { continue };
        let file = read.sources.place(span).file;
        let file = file.rsplit_once("content/").map_or("", |(_, path)| path);
        if let Some(at) = numbers.get(file) {
            told[*at].1.push(Told {
                finding: finding.clone(),
                bytes: span.range(),
            });
        }
    }
    told
}

fn codes(told: &[Told]) -> BTreeSet<&'static str> {
    told.iter().map(|it| it.finding.rule.code).collect()
}

#[test]
fn whoever_writes_what_a_rule_says_has_put_it_right() {
    let texts = all();
    let before = read(&site(&texts), texts.len());

    let mut followed = Vec::new();
    let mut put_right = Vec::new();
    for ((file, told), tried) in before.iter().zip(&texts) {
        let body_at = file.len() - tried.body.len() - 1;
        for Told { finding, bytes } in told {
            let Some(words) = finding.help.as_deref().and_then(replacement) else {
                continue;
            };
            if registry::find(finding.rule.code).is_none() || bytes.start < body_at {
                continue;
            }
            let mut body = tried.body.clone();
            // An article goes with its noun: “an assessment” becomes “a check”, not “an a check”.
            let before = &tried.body[..bytes.start - body_at];
            let article = [" a ", " an "].iter().find(|it| before.ends_with(**it));
            let start = bytes.start - article.map_or(0, |it| it.len() - 1);
            body.replace_range(start - body_at..bytes.end - body_at, words);
            let written = start..start + words.len();
            followed.push((finding, written, codes(told)));
            put_right.push(Tried {
                profile: tried.profile,
                body,
            });
        }
    }
    let after = read(&site(&put_right), put_right.len());

    let mut wrong = Vec::new();
    for (((finding, written, known), tried), (_, told)) in
        followed.iter().zip(&put_right).zip(&after)
    {
        // What stands elsewhere was so before: a word is told at its first place, and then at the next.
        let here = told
            .iter()
            .filter(|it| it.bytes.start < written.end && written.start < it.bytes.end);
        let still: Vec<_> = here
            .map(|it| it.finding.rule.code)
            .filter(|code| *code == finding.rule.code || !known.contains(code))
            .collect();
        if !still.is_empty() {
            let help = finding.help.as_deref().unwrap_or_default();
            let (code, message, body) = (finding.rule.code, &finding.message, &tried.body);
            wrong.push(format!(
                "{code} {message}: {help}: “{body}” breaks {still:?}"
            ));
        }
    }
    let rules: BTreeSet<_> = followed.iter().map(|(it, ..)| it.rule.code).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(
        followed.len() > 50 && rules.len() > 12,
        "{} helps of {rules:?}",
        followed.len()
    );
}

#[test]
fn only_a_help_that_says_it_word_for_word_is_followed() {
    assert_eq!(replacement("write “later”"), Some("later"));
    assert_eq!(replacement("write “a”, or explain it"), Some("a"));
    assert_eq!(replacement("put commas in: “12,000”"), Some("12,000"));
    assert_eq!(replacement("write “to” in place of the dash"), None);
    assert_eq!(replacement("make two: “… you. You …”"), None);
    assert_eq!(replacement("write it in small letters"), None);
}
