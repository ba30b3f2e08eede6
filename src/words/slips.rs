//! Slips of the pen that a spelling checker lets pass: a word written twice, “a” for “an”, two words
//! written as one.

use std::borrow::Cow;
use std::ops::Range;

use super::ideas::AUXILIARIES;
use super::tokens::{Word, compared, words};

/// A slip, and what was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Its bytes in the sentence.
    pub range: Range<usize>,
    /// The words that were meant, if only one thing can be meant.
    pub meant: Option<String>,
}

/// Words that good sentences may have twice: “we know that that helps”, “she had had a fall”.
const TWICE: &[&str] = &[
    "that", "had", "very", "really", "so", "no", "yes", "bye", "do", "many", "more", "much",
    "long", "far", "blah", "knock", "there", "ha", "well", "now", "who", "same",
];

/// Verbs behind which a small word belongs to them: “send it in in May”, “log on on Monday”.
const WITH_A_PARTICLE: &[&str] = &[
    "send", "sent", "hand", "handed", "come", "comes", "came", "go", "goes", "went", "log",
    "logged", "sign", "signed", "move", "moved", "carry", "carried", "join", "check", "checked",
    "pass", "passed", "stay", "live", "lived", "it", "them", "put", "get", "got", "let", "be",
    "is", "are", "was", "were", "turn", "turned", "switch", "switched", "pay", "paid", "bring",
    "brought", "drop", "believe", "depend", "rely", "look", "looked", "after", "ask", "asked",
    "need", "take", "taken",
];

/// Two words that are written as one by mistake, and what is meant.
const JOINED: &[(&str, &str)] = &[
    ("alot", "a lot"),
    ("anyday", "any day"),
    ("aswell", "as well"),
    ("atleast", "at least"),
    ("eachday", "each day"),
    ("eventhough", "even though"),
    ("everyday's", "every day’s"),
    ("everytime", "every time"),
    ("incase", "in case"),
    ("infact", "in fact"),
    ("infront", "in front"),
    ("inorder", "in order"),
    ("inspite", "in spite"),
    ("noone", "no one"),
    ("thankyou", "thank you"),
    ("upto", "up to"),
];

/// Verbs before the “of” that is heard for “have”: “you should of come”.
const BEFORE_HAVE: &[&str] = &["could", "might", "must", "should", "would"];

/// Words that end a part of a sentence, so that none of them can stand before another of them.
const SMALL: &[(&str, &str)] = &[
    ("a", "the"),
    ("the", "a"),
    ("the", "an"),
    ("an", "the"),
    ("a", "an"),
    ("an", "a"),
    ("the", "your"),
    ("the", "our"),
    ("your", "the"),
    ("our", "the"),
    ("a", "your"),
    ("the", "of"),
    ("the", "to"),
    ("the", "and"),
    ("the", "is"),
    ("of", "to"),
    ("to", "of"),
    ("with", "of"),
    ("of", "for"),
];

/// Words with a silent h.
const SILENT_H: &[&str] = &["hour", "honest", "honour", "heir"];

/// Words whose h some people leave out, and which nobody should mend.
const EITHER: &[&str] = &["histor", "hotel", "horr", "habitual", "hyster", "herb"];

/// The slips of a sentence, from left to right.
pub fn slips(sentence: &str) -> Vec<Slip> {
    let words: Vec<Word<'_>> = words(sentence).collect();
    let lower: Vec<Cow<'_, str>> = words.iter().map(|it| compared(it.text)).collect();
    let view = View {
        sentence,
        words: &words,
        lower: &lower,
    };
    (0..words.len()).filter_map(|at| view.slip(at)).collect()
}

struct View<'s> {
    sentence: &'s str,
    words: &'s [Word<'s>],
    lower: &'s [Cow<'s, str>],
}

impl View<'_> {
    fn word(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", AsRef::as_ref)
    }

    fn before(&self, at: usize, by: usize) -> &str {
        at.checked_sub(by).map_or("", |at| self.word(at))
    }

    /// The slip that begins with a word.
    fn slip(&self, at: usize) -> Option<Slip> {
        let (word, next) = (self.word(at), self.word(at + 1));
        if let Some((_, meant)) = JOINED.iter().find(|it| it.0 == word) {
            return Some(self.slip_of(at, at, Some((*meant).to_owned())));
        }
        if next.is_empty() || !self.is_joined(at) {
            return None;
        }
        if word == next && self.is_written_twice(at) {
            return Some(self.slip_of(at, at + 1, Some(self.words[at].text.to_owned())));
        }
        // “Vitamin A the body needs”: a letter that is a name.
        let is_letter = word == "a" && at > 0 && self.words[at].text == "A";
        if SMALL.contains(&(word, next)) && !is_letter && self.words[at + 1].text != "A" {
            return Some(self.slip_of(at, at + 1, None));
        }
        if BEFORE_HAVE.contains(&word) && next == "of" && self.word(at + 2) != "course" {
            let meant = format!("{} have", self.words[at].text);
            return Some(self.slip_of(at, at + 1, Some(meant)));
        }
        if self.lacks_a_noun(at) {
            return Some(self.slip_of(at, at + 1, None));
        }
        let right = match word {
            "a" if !is_letter && self.is_vowel(at + 1) == Some(true) => "an",
            "an" if self.is_vowel(at + 1) == Some(false) => "a",
            _ => return None,
        };
        let right = match self.words[at].text.starts_with('A') {
            true => right.replacen('a', "A", 1),
            false => right.to_owned(),
        };
        let meant = format!("{right} {}", self.words[at + 1].text);
        Some(self.slip_of(at, at + 1, Some(meant)))
    }

    fn slip_of(&self, first: usize, last: usize, meant: Option<String>) -> Slip {
        Slip {
            range: self.words[first].start..self.words[last].range().end,
            meant,
        }
    }

    /// Whether only space stands between a word and the next.
    fn is_joined(&self, at: usize) -> bool {
        let gap = self
            .words
            .get(at + 1)
            .and_then(|next| self.sentence.get(self.words[at].range().end..next.start));
        gap.is_some_and(|gap| !gap.is_empty() && gap.chars().all(char::is_whitespace))
    }

    /// Whether a word that stands twice side by side does so by mistake.
    fn is_written_twice(&self, at: usize) -> bool {
        let (word, behind) = (self.word(at), self.word(at + 2));
        let is_word = word.chars().all(|it| it.is_alphabetic() || it == '\'');
        // “Wagga Wagga” is a place.
        let is_name = [at, at + 1]
            .iter()
            .all(|at| self.words[*at].text.starts_with(char::is_uppercase));
        // “We knew that that helps”, but not “note that that the office is closed”.
        if word == "that" && matches!(behind, "the" | "a" | "an" | "we" | "you" | "your" | "our") {
            return true;
        }
        if !is_word || is_name || TWICE.contains(&word) {
            return false;
        }
        match word {
            // “What it is is a grant.”
            "is" | "was" | "are" => !self.lower[..at]
                .iter()
                .any(|it| matches!(&**it, "what" | "who" | "where" | "all" | "problem")),
            // “We tell you you can.”
            "you" | "it" | "her" | "they" => {
                !AUXILIARIES.contains(&behind) && !behind.is_empty() && !behind.ends_with('s')
            }
            "in" | "on" | "up" | "over" | "to" | "by" | "after" | "out" | "off" => {
                !WITH_A_PARTICLE.contains(&self.before(at, 1))
            }
            _ => true,
        }
    }

    /// “The contacts for on the next page”: something is for nothing.
    fn lacks_a_noun(&self, at: usize) -> bool {
        let is_pair = self.word(at) == "for"
                && matches!(self.word(at + 1), "on" | "at" | "of" | "in")
                // “For at least 3 months”, “for in all of them”.
                && !matches!(self.word(at + 2), "least" | "most" | "all");
        let article = matches!(self.before(at, 2), "the" | "our" | "these" | "your");
        let noun = self.before(at, 1);
        is_pair && article && noun.ends_with('s') && !noun.ends_with("ss")
    }

    /// Whether a word begins with the sound of a vowel; `None` where letters do not tell.
    fn is_vowel(&self, at: usize) -> Option<bool> {
        let (written, word) = (self.words.get(at)?.text, self.word(at));
        let second = written.chars().nth(1).unwrap_or('A');
        // “A and B”, “a in the list”: the letter itself. Names of letters are said in many ways.
        let is_small = matches!(
            word,
            "and"
                | "or"
                | "is"
                | "as"
                | "at"
                | "if"
                | "in"
                | "of"
                | "on"
                | "are"
                | "i"
                | "it"
                | "a"
        );
        if is_small || second.is_uppercase() || !second.is_alphabetic() {
            return None;
        }
        if EITHER.iter().any(|it| word.starts_with(it)) {
            return None;
        }
        if SILENT_H.iter().any(|it| word.starts_with(it)) {
            return Some(true);
        }
        let is_you = [
            "use", "usu", "usa", "ute", "uti", "ura", "uro", "uri", "ubi", "eu", "ewe",
        ]
        .iter()
        .any(|it| word.starts_with(it))
            || (word.starts_with("uni")
                && !["d", "n", "m"].iter().any(|it| word[3..].starts_with(it)));
        let is_one = word == "one" || word == "once" || word.starts_with("one-");
        if is_you || is_one {
            return Some(false);
        }
        let first = word.chars().next()?;
        first
            .is_ascii_alphabetic()
            .then_some(matches!(first, 'a' | 'e' | 'i' | 'o' | 'u'))
    }
}

#[cfg(test)]
mod tests {
    use super::slips;
    use proptest::prelude::*;

    #[test]
    fn slips_are_found_with_what_was_meant() {
        for (sentence, slip, meant) in [
            ("Ask the the team.", "the the", Some("the")),
            ("Bring a a form.", "a a", Some("a")),
            ("Bring an bag.", "an bag", Some("a bag")),
            ("A eye test is free.", "A eye", Some("An eye")),
            ("It takes a hour.", "a hour", Some("an hour")),
            ("Come anyday.", "anyday", Some("any day")),
            ("You should of come.", "should of", Some("should have")),
            ("The contacts for on page 2 are old.", "for on", None),
            ("Ask a the team.", "a the", None),
            (
                "Note that that the hall is shut.",
                "that that",
                Some("that"),
            ),
        ] {
            let found = slips(sentence);
            let said: Vec<_> = found
                .iter()
                .map(|it| (&sentence[it.range.clone()], it.meant.as_deref()))
                .collect();
            assert_eq!(said, [(slip, meant)], "{sentence}");
        }
    }

    #[test]
    fn what_only_looks_like_a_slip_is_left_alone() {
        for sentence in [
            "We knew that that would happen. She had had a fall.",
            "What it is is a grant. Send it in in May. We tell you you can.",
            "A useful unit, a European user, a one-off, an hour, an honest answer, an uninvited guest.",
            "An MRI scan, a UK form, an NHS number, a historic or an historic day.",
            "Vitamin A is good. Hepatitis A immunisation. Parts a and b. An x-ray. An 8 or a 9.",
            "The form you asked for on Monday. The ward she was cared for on.",
            "Come, come! Bora Bora. You should, of course, ask.",
        ] {
            assert_eq!(slips(sentence), [], "{sentence}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_read(text in "(a |an |the |A |é|uni|hour |of |should |alot|, ){0,14}") {
            for slip in slips(&text) {
                prop_assert!(text.get(slip.range).is_some());
            }
        }
    }
}
