//! Headings in title case or with a full stop.

use crate::check::rules::prelude::*;
use crate::check::text::Text;
use crate::content::values::Format;

/// Headings in title case or with a full stop.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L26",
        name: "heading-form",
        severity: Severity::Warning,
        why: "Headings In Title Case are harder to read, and a full stop stops the eye.",
        source: "NHS service manual, formatting; NHS service manual, punctuation",
    },
    family: Family::Structure,
    link: "https://service-manual.nhs.uk/content/formatting",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "## Asking Somebody Else For Help\n\nYou can call us.",
    ),
    good: Example::Text(
        Profile::Plain,
        "## Asking somebody else for help\n\nYou can call us.",
    ),
    check: Check::Passage(|passage, text, notes| {
        if !matches!(passage.kind, Kind::Heading | Kind::Title) {
            return;
        }
        let all = 0..passage.text.len();
        let words = passage.text.trim_end();
        if words.ends_with('.') && !words.ends_with("..") {
            notes.add(
                passage.span(&all),
                "a heading with a full stop",
                "take the full stop away",
            );
        }
        if is_titled(words)
            && is_titled(&without_names(words, text))
            && !passage.is_marked(&all, Mark::Fact)
        {
            notes.add(
                passage.span(&all),
                format!("{} has a capital in each word", beginning(words)),
                "write only the first word and names with a capital",
            );
        }
    }),
};

/// Whether a word has a capital that only title case gives it. Names have capitals too, so words that
/// are never part of one are the sign, and every long word must have one.
fn is_titled(text: &str) -> bool {
    let is_capital = |word: &words::Word<'_>| word.text.starts_with(char::is_uppercase);
    let rest = || words::words(text).skip(1);
    let is_never_a_name =
        |word: &words::Word<'_>| NEVER_NAMES.contains(&word.text.to_lowercase().as_str());
    rest().any(|word| is_capital(&word) && is_never_a_name(&word))
        && rest()
            .filter(|word| word.letters() > 3)
            .all(|word| is_capital(&word))
}

/// Words of headings that stand in no name with a capital.
const NEVER_NAMES: &[&str] = &[
    "a", "about", "after", "and", "are", "ask", "asking", "at", "be", "before", "by", "can",
    "contact", "do", "does", "find", "finding", "for", "from", "get", "getting", "happens", "have",
    "help", "how", "if", "in", "is", "make", "making", "mean", "means", "my", "need", "next",
    "not", "of", "on", "or", "our", "say", "saying", "talk", "tell", "that", "the", "this", "to",
    "us", "use", "using", "we", "what", "when", "where", "who", "why", "with", "you", "your",
];

/// The words without the names and terms that the site knows.
fn without_names(words: &str, text: &Text<'_, '_>) -> String {
    let content = text.site.content;
    let terms = content
        .glossaries
        .iter()
        .flat_map(|file| file.value.terms.iter());
    let names = terms
        .map(|term| &term.term)
        .chain(content.areas.iter().map(|area| &area.value.name))
        .chain(
            content
                .providers
                .iter()
                .map(|provider| &provider.value.name),
        )
        .chain(content.roles.iter().map(|role| &role.value.name));
    // Small letters of ASCII alone: others can be longer, and places would move.
    let mut left = words.to_ascii_lowercase();
    let mut kept = words.to_owned();
    for name in names {
        let name = name.in_first_language(Format::Plain).to_ascii_lowercase();
        while let Some(at) = left.find(&name).filter(|_| !name.is_empty()) {
            left.replace_range(at..at + name.len(), "");
            kept.replace_range(at..at + name.len(), "");
        }
    }
    kept
}
