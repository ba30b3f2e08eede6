//! Word lists and how they are found in a text.
//!
//! A list needs only base forms; the lexicon knows their other forms, joins hyphens and spaces, and
//! finds all entries in one pass. It does not know what an entry is for.

use rustc_hash::FxHashMap;
use std::ops::Range;

use super::inflect::{Form, forms, inflect};
use super::neighbours::Neighbours;
use super::tokens::{Word, compared, words};

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The words to find, as a reader knows them: "step down".
    pub phrase: String,
    /// What to write instead, or what it means; may be empty, may have alternatives with commas.
    pub suggestion: String,
    /// Why it is in the list; may be empty.
    pub note: String,
    /// What it stands beside, or does not, where it is meant.
    pub beside: Neighbours,
}

/// A place where an entry stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'l> {
    /// Its bytes.
    pub range: Range<usize>,
    /// The entry.
    pub entry: &'l Entry,
    /// Which form of it was found.
    pub form: Form,
    /// The suggestion in the same form: "helped" for "assisted".
    pub suggestion: String,
}

/// A list, ready to be looked for.
///
/// The marks of a phrase: a single word stands for all its forms, unless `!` follows ("via!"). In
/// several words only the one before `~` has forms ("step~ down"). A phrase with two capitals in a
/// word is found only as it is written ("MDT"). In suggestions, `~` marks the word that follows the
/// form of the hit ("move~ on"); a single word needs none, and `!` keeps it as it is.
///
/// `$` behind a phrase keeps "the disabled" apart from "the disabled child": the phrase is found only
/// at a stop or before a small word, where no noun follows.
#[derive(Debug, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    suggestions: Vec<String>,
    /// Spellings by their first token, longest first.
    spellings: FxHashMap<String, Vec<Spelling>>,
}

#[derive(Debug)]
struct Spelling {
    rest: Vec<String>,
    /// Written as it is found, if the entry is an abbreviation.
    exact: Option<String>,
    form: Form,
    /// Whether no noun may follow.
    closed: bool,
    entry: usize,
}

/// Words before which "the disabled" stands alone.
const NO_NOUNS: &[&str] = &[
    "and", "or", "but", "who", "whose", "that", "which", "is", "are", "was", "were", "have", "has",
    "had", "can", "may", "must", "will", "should", "do", "in", "on", "at", "of", "to", "for",
    "from", "with", "without", "by", "as", "if", "when", "than", "like", "need", "get", "often",
    "also", "not", "there",
];

/// A text made ready for lists: its words to compare, parts of a compound each on their own.
#[derive(Debug, Default)]
pub struct Tokens {
    /// All of them in small letters, one behind the other.
    lower: String,
    tokens: Vec<Token>,
}

#[derive(Debug)]
struct Token {
    /// In small letters.
    lower: Range<usize>,
    /// In the text.
    range: Range<usize>,
}

impl Tokens {
    /// Those of a text with its words. Addresses and numbers give none that could be found.
    pub fn of<'t>(text: &str, words: impl Iterator<Item = Word<'t>>) -> Self {
        let mut all = Self {
            lower: String::with_capacity(text.len()),
            ..Self::default()
        };
        for word in words {
            let is_address = word.text.contains(['@', ':']);
            if is_address || (word.text.contains('/') && word.text.contains('.')) {
                continue;
            }
            let mut start = word.start;
            for part in word.text.split(['-', '\u{2010}', '\u{2011}']) {
                if !part.is_empty() {
                    all.add(part, start);
                }
                let end = start + part.len();
                start = end + text[end..].chars().next().map_or(0, char::len_utf8);
            }
        }
        all
    }

    fn add(&mut self, part: &str, start: usize) {
        let from = self.lower.len();
        self.lower.push_str(&compared(part));
        self.tokens.push(Token {
            lower: from..self.lower.len(),
            range: start..start + part.len(),
        });
    }

    fn from(&self, at: usize) -> TokenView<'_> {
        TokenView {
            lower: &self.lower,
            tokens: &self.tokens[at..],
        }
    }
}

/// Tokens from one of them on.
#[derive(Clone, Copy)]
struct TokenView<'t> {
    lower: &'t str,
    tokens: &'t [Token],
}

impl<'t> TokenView<'t> {
    fn get(self, at: usize) -> Option<&'t str> {
        self.tokens
            .get(at)
            .map(|token| &self.lower[token.lower.clone()])
    }
}

impl Lexicon {
    /// A lexicon of entries. Of two with the same spelling the first counts.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut lexicon = Self::default();
        for entry in entries {
            lexicon.add(entry);
        }
        for spellings in lexicon.spellings.values_mut() {
            spellings.sort_by_key(|one| (std::cmp::Reverse(one.rest.len()), one.form, one.entry));
        }
        lexicon
    }

    /// A lexicon from a file: a line is `phrase | suggestion | note | neighbours`; only the first
    /// must be there, and [`Neighbours`] says what the last is.
    /// Lines that begin with `#` and empty lines do not count.
    pub fn parse(text: &str) -> Self {
        Self::new(entries(text))
    }

    /// A lexicon of plain terms, such as names of services, with their plurals. No marks are read.
    pub fn terms<'t>(terms: impl IntoIterator<Item = &'t str>) -> Self {
        let marked = |term: &str| {
            let plain = term.replace(['~', '!', '$'], "");
            let keeps = plain.split(' ').any(is_abbreviation);
            format!("{}~", if keeps { plain } else { plain.to_lowercase() })
        };
        Self::new(terms.into_iter().map(|term| Entry {
            phrase: marked(term),
            ..Entry::default()
        }))
    }

    /// Its entries, in order, without marks.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// All hits in a text, from left to right; the longest phrase wins, and no hits overlap.
    pub fn hits(&self, text: &str) -> Vec<Hit<'_>> {
        self.hits_in(text, &Tokens::of(text, words(text)))
    }

    /// The same, for a text that other lists look through too.
    pub fn hits_in(&self, text: &str, tokens: &Tokens) -> Vec<Hit<'_>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.tokens.len() {
            let Some((spelling, length)) = self.spelling_at(text, tokens.from(at)) else {
                at += 1;
                continue;
            };
            let (first, last) = (&tokens.tokens[at], &tokens.tokens[at + length - 1]);
            let beside = &self.entries[spelling.entry].beside;
            if !beside.allow(&text[..first.range.start], &text[last.range.end..]) {
                at += 1;
                continue;
            }
            let before = at.checked_sub(1).and_then(|i| tokens.from(i).get(0));
            found.push(Hit {
                range: first.range.start..last.range.end,
                entry: &self.entries[spelling.entry],
                form: spelling.form,
                suggestion: in_form(&self.suggestions[spelling.entry], spelling.form, before),
            });
            at += length;
        }
        found
    }

    /// The longest spelling at the start of the tokens, and its number of tokens.
    fn spelling_at(&self, text: &str, tokens: TokenView<'_>) -> Option<(&Spelling, usize)> {
        let first = tokens.get(0)?;
        let whole = self.spellings.get(first).into_iter().flatten();
        let owner = first.strip_suffix("'s");
        let possessive = owner.and_then(|owner| self.spellings.get(owner));
        let possessive = possessive.into_iter().flatten();
        whole
            .chain(possessive.filter(|spelling| spelling.rest.is_empty()))
            .filter(|spelling| stands_at(text, tokens, spelling))
            .map(|spelling| (spelling, spelling.rest.len() + 1))
            .max_by_key(|(spelling, length)| (*length, std::cmp::Reverse(spelling.form)))
    }

    fn add(&mut self, entry: Entry) {
        let closed = entry.phrase.ends_with('$');
        let (phrase, spellings) = spellings(entry.phrase.trim_end_matches('$'));
        let number = self.entries.len();
        let exact = phrase
            .split(' ')
            .any(is_abbreviation)
            .then(|| phrase.clone());
        for (form, spelling) in spellings {
            let tokens = Tokens::of(&spelling, words(&spelling));
            let mut parts = (0..).map_while(|at| tokens.from(0).get(at).map(str::to_owned));
            let Some(first) = parts.next() else { continue };
            let exact = exact.as_ref().map(|_| spelling.clone());
            let rest = parts.collect();
            let spelling = Spelling {
                rest,
                exact,
                form,
                closed,
                entry: number,
            };
            self.spellings.entry(first).or_default().push(spelling);
        }
        self.suggestions.push(entry.suggestion.clone());
        self.entries.push(Entry {
            phrase,
            suggestion: entry.suggestion.replace(['~', '!'], ""),
            note: entry.note,
            beside: entry.beside,
        });
    }
}

/// The entries of a file, marks and all.
pub fn entries(text: &str) -> impl Iterator<Item = Entry> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut parts = line.splitn(4, '|').map(|part| part.trim().to_owned());
            Entry {
                phrase: parts.next().unwrap_or_default(),
                suggestion: parts.next().unwrap_or_default(),
                note: parts.next().unwrap_or_default(),
                beside: Neighbours::parse(&parts.next().unwrap_or_default()),
            }
        })
}

/// "MDT", but not "Gateshead".
fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2
}

/// A phrase without its marks, and all spellings of it.
fn spellings(marked: &str) -> (String, Vec<(Form, String)>) {
    if let Some(phrase) = marked.strip_suffix('!') {
        return (phrase.to_owned(), vec![(Form::Base, phrase.to_owned())]);
    }
    if let Some((head, tail)) = marked.split_once('~') {
        let (start, word) = head.rsplit_once(' ').unwrap_or(("", head));
        let whole = |word: &str| format!("{start} {word}{tail}").trim().to_owned();
        let all = forms(word)
            .into_iter()
            .map(|(form, word)| (form, whole(&word)));
        return (whole(word), all.collect());
    }
    let all = if marked.contains(' ') {
        vec![(Form::Base, marked.to_owned())]
    } else if is_abbreviation(marked) {
        vec![
            (Form::Base, marked.to_owned()),
            (Form::S, format!("{marked}s")),
        ]
    } else {
        forms(marked)
    };
    (marked.to_owned(), all)
}

fn without_s(token: &str) -> &str {
    token.strip_suffix("'s").unwrap_or("")
}

/// Whether a spelling stands at the start of the tokens. A possessive 's behind the last is allowed.
fn stands_at(text: &str, tokens: TokenView<'_>, spelling: &Spelling) -> bool {
    let length = spelling.rest.len() + 1;
    let Some(part) = tokens.tokens.get(..length) else {
        return false;
    };
    let mut rest = spelling.rest.iter().enumerate();
    let same = rest.all(|(index, word)| {
        let token = tokens.get(index + 1).unwrap_or_default();
        token == word || (index + 2 == length && without_s(token) == word)
    });
    let written = &text[part[0].range.start..part[length - 1].range.end];
    let exact = &spelling.exact;
    same && part
        .windows(2)
        .all(|pair| is_joined(text, &pair[0], &pair[1]))
        && exact
            .as_ref()
            .is_none_or(|exact| written.starts_with(exact.as_str()))
        && !(spelling.closed && noun_may_follow(text, tokens, length - 1))
}

/// Whether nothing but space, hyphens or slashes stands between two words.
fn is_joined(text: &str, one: &Token, next: &Token) -> bool {
    text[one.range.end..next.range.start]
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '-' | '/' | '\u{2010}' | '\u{2011}'))
}

/// Whether the word at a place may belong to a noun behind it.
fn noun_may_follow(text: &str, tokens: TokenView<'_>, at: usize) -> bool {
    let (Some([last, next]), Some(word)) = (tokens.tokens.get(at..at + 2), tokens.get(at + 1))
    else {
        return false;
    };
    is_joined(text, last, next) && !NO_NOUNS.contains(&word)
}

/// A suggestion in the form of the hit: "utilised" suggests "used". `before` is the word in front of
/// the hit. Behind "is", "has", "the" or the like, the past of "give" is "given" and not "gave".
fn in_form(marked: &str, form: Form, before: Option<&str>) -> String {
    let participle = before.is_some_and(|word| {
        let helpers = [
            "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "a",
            "an", "the", "your", "our", "their", "having", "get", "gets", "got", "not", "been",
            "it's", "i've", "we've", "they've", "you've",
        ];
        helpers.contains(&word)
    });
    let form = if form == Form::Past && participle {
        Form::Participle
    } else {
        form
    };
    let one = |alternative: &str| {
        if let Some(fixed) = alternative.strip_suffix('!') {
            return fixed.to_owned();
        }
        if let Some((head, tail)) = alternative.split_once('~') {
            let (start, word) = head.rsplit_once(' ').unwrap_or(("", head));
            return format!("{start} {}{tail}", inflect(word, form))
                .trim()
                .to_owned();
        }
        if alternative.contains(' ') {
            alternative.to_owned()
        } else {
            inflect(alternative, form)
        }
    };
    marked
        .split(", ")
        .filter(|one| !one.is_empty())
        .map(one)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
