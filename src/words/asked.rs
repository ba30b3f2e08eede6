//! What a question of a form asks for.
//!
//! Short lists of what forms ask families. A question that none of them knows is left alone.

use super::words;
use std::collections::BTreeSet;

/// Verbs that tell people what to do in a form.
const TELLS: &[&str] = &[
    "add", "answer", "ask", "attach", "choose", "circle", "describe", "draw", "explain", "fill",
    "give", "make", "pick", "please", "put", "say", "send", "share", "show", "sign", "stick",
    "tell", "think", "tick", "type", "use", "write",
];

/// Whether a text asks a question, or tells what to do.
pub fn asks_or_tells(text: &str) -> bool {
    let first = words(text).next();
    let tells = first.is_some_and(|word| TELLS.contains(&word.text.to_lowercase().as_str()));
    text.contains(['?', '؟']) || tells
}

/// What forms ask people for, as they name it, and one name for all of them. A longer name comes before a
/// shorter one that stands in it.
const FACTS: &[(&str, &str)] = &[
    ("date of birth", "the date of birth"),
    ("birthday", "the date of birth"),
    ("birth date", "the date of birth"),
    ("you born", "the date of birth"),
    ("they born", "the date of birth"),
    ("child born", "the date of birth"),
    ("person born", "the date of birth"),
    ("how old", "the age"),
    ("nhs number", "the NHS number"),
    ("national insurance number", "the National Insurance number"),
    ("email address", "an email address"),
    ("phone number", "a phone number"),
    ("telephone number", "a phone number"),
    ("mobile number", "a phone number"),
    ("email", "an email address"),
    ("phone", "a phone number"),
    ("postcode", "the postcode"),
    ("address", "the address"),
    ("you live", "the address"),
    ("they live", "the address"),
    ("child live", "the address"),
    ("age", "the age"),
    ("gender", "the gender"),
    ("ethnicity", "the ethnic group"),
    ("ethnic group", "the ethnic group"),
    ("religion", "the religion"),
    ("sexuality", "the sexual orientation"),
    ("sexual orientation", "the sexual orientation"),
    ("nationality", "the nationality"),
    ("diagnosis", "a diagnosis"),
    ("name", "a name"),
    ("school", "the school"),
    ("gp", "the doctor"),
    ("doctor", "the doctor"),
];

/// Facts of which the law, or good sense, wants a reason.
const PRIVATE: &[&str] = &[
    "the date of birth",
    "the age",
    "the NHS number",
    "the National Insurance number",
    "the address",
    "the postcode",
    "the gender",
    "the ethnic group",
    "the religion",
    "the sexual orientation",
    "the nationality",
    "a diagnosis",
];

/// The facts that a question asks for, each with the words that name it, in the order of the question.
fn facts(question: &str) -> Vec<(usize, &'static str, &'static str)> {
    let text = question.to_lowercase();
    let mut taken = vec![false; text.len()];
    let mut found = Vec::new();
    for (name, fact) in FACTS {
        for (at, _) in text.match_indices(name) {
            let end = at + name.len();
            let is_letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
            let within =
                is_letter(text[..at].chars().next_back()) || is_letter(text[end..].chars().next());
            if !within && !taken[at] {
                taken[at..end].fill(true);
                found.push((at, *name, *fact));
            }
        }
    }
    found.sort_unstable();
    found
}

/// A private fact that a question asks for. What a question only speaks of, such as a good age to talk, has
/// other words around it, so that a fact counts in short questions alone.
pub fn private(question: &str) -> Option<&'static str> {
    if words(question).count() > 12 {
        return None;
    }
    let mut facts = facts(question).into_iter().map(|(_, _, fact)| fact);
    facts.find(|fact| PRIVATE.contains(fact))
}

/// Words that begin a second question.
const SECOND: &[&str] = &[
    " and what ",
    " and why ",
    " and how ",
    " and when ",
    " and where ",
    " and who ",
    " and which ",
];

/// The two things that a question asks for at once.
pub fn two_at_once(question: &str) -> Option<(String, String)> {
    let mut parts = question.split_inclusive('?').map(str::trim);
    if let (Some(one), Some(other)) = (parts.next(), parts.next())
        && other.ends_with('?')
    {
        return Some((one.to_owned(), other.to_owned()));
    }
    let text = question.to_lowercase();
    // What becomes longer or shorter in small letters has no places in common with what was written.
    if text.len() == question.len()
        && let Some(at) = SECOND.iter().find_map(|it| text.find(it))
    {
        let second = at + " and ".len();
        let of_second = question.get(second..)?.split_whitespace().take(4);
        let first: Vec<&str> = question.get(..at)?.split_whitespace().take(4).collect();
        return Some((
            first.join(" ").trim_end_matches(',').to_owned(),
            of_second.collect::<Vec<_>>().join(" "),
        ));
    }
    let facts = facts(&text);
    facts.windows(2).find_map(|pair| {
        let [(at, one, fact), (next, other, second)] = pair else {
            return None;
        };
        let between = text.get(at + one.len()..*next)?.trim();
        let joined = matches!(between, "and" | "and your" | "/" | "and/or" | "," | "&")
            || between.starts_with("and your ");
        (joined && fact != second).then(|| ((*one).to_owned(), (*other).to_owned()))
    })
}

/// Words that say nothing about what is asked.
const AROUND: &[&str] = &[
    "a", "an", "are", "as", "can", "describe", "do", "does", "enter", "fill", "give", "here", "in",
    "is", "me", "of", "on", "please", "put", "say", "state", "tell", "the", "to", "type", "us",
    "was", "we", "were", "what", "what's", "where", "write", "your",
];

/// The words that make a question differ from others: two with the same ones ask the same.
pub fn what_is_asked(question: &str) -> BTreeSet<String> {
    let mut rest = question.to_lowercase();
    let mut asked = BTreeSet::new();
    for (at, name, fact) in facts(question).into_iter().rev() {
        if rest.get(at..at + name.len()) == Some(name) {
            rest.replace_range(at..at + name.len(), " ");
            asked.insert(fact.to_owned());
            // Of whom it is asked.
            let whose = name
                .split(' ')
                .filter(|it| ["child", "they", "person"].contains(it));
            asked.extend(whose.map(str::to_owned));
        }
    }
    let others = words(&rest).map(|word| word.text.to_lowercase());
    let has_facts = !asked.is_empty();
    let of_facts = |word: &str| has_facts && ["when", "you"].contains(&word);
    asked.extend(others.filter(|word| !AROUND.contains(&word.as_str()) && !of_facts(word)));
    asked
}

/// Words of those who ask for a yes.
const YES: &[&str] = &[
    "agree",
    "consent",
    "give permission",
    "your permission",
    "say yes",
    "want to be on",
    "share your information",
];
/// How a question begins that asks whether others may do something.
const MAY_WE: &[&str] = &[
    "can we ",
    "may we ",
    "could we ",
    "is it ok ",
    "is it okay ",
    "is it all right ",
    "are you happy for us ",
    "are you happy that we ",
    "do you want a ",
    "do you want to have ",
    "would you like a ",
];
/// What is done in such a question with what somebody told. Without it "Can we call you on a Monday?" is meant.
const OF_MAY_WE: &[&str] = &[
    "share",
    "tell",
    "pass",
    "give",
    "send",
    "show",
    "speak",
    "talk",
    "contact",
    "write to",
    "keyworker",
    "review",
];
/// How somebody wants to be reached is no yes: "Can we contact you by text?".
const TO_YOU: &[&str] = &[
    "contact you ",
    "send you ",
    "give you ",
    "show you ",
    "tell you ",
    "speak to you ",
    "speak with you ",
    "talk to you ",
    "talk with you ",
    "write to you ",
];
/// How a question begins about what was done before: whoever fills in the form can take nothing of it back.
const DID: &[&str] = &["did ", "has ", "have ", "who ", "when "];

/// Whether a question asks for a yes that can be taken back.
pub fn wants_a_yes(question: &str) -> bool {
    let text = question.to_lowercase();
    let begins = |with: &&str| text.starts_with(*with);
    let spaced = text.replace(|c: char| !c.is_alphanumeric(), " ") + " ";
    let says = |words: &[&str]| words.iter().any(|it| spaced.contains(it));
    let asks_leave = MAY_WE.iter().any(begins) && says(OF_MAY_WE) && !says(TO_YOU);
    let names_it = says(YES) && !DID.iter().any(begins);
    asks_leave || names_it
}

#[cfg(test)]
mod tests {
    use super::{asks_or_tells, private, two_at_once, wants_a_yes, what_is_asked};

    #[test]
    fn a_label_asks_nothing() {
        for asks in [
            "What is your name?",
            "Sign your name.",
            "Tick how we can talk to you.",
            "Please tell us more",
            "Do you agree? (optional)",
        ] {
            assert!(asks_or_tells(asks), "{asks}");
        }
        for label in ["Name", "Your worries", "Contact details:", ""] {
            assert!(!asks_or_tells(label), "{label}");
        }
    }

    #[test]
    fn two_questions_in_one_are_told_apart_from_one_with_and() {
        for two in [
            "What is your name and date of birth?",
            "What is your name and your address?",
            "What helps you? What does not?",
            "What have people tried, and what has helped?",
            "Name/postcode",
        ] {
            assert!(two_at_once(two).is_some(), "{two}");
        }
        for one in [
            "Write your phone number or your email.",
            "What do your mum and dad do?",
            "What helps you at home and at school?",
            "What is your email address?",
            "Who helps you now?",
        ] {
            assert_eq!(two_at_once(one), None, "{one}");
        }
    }

    #[test]
    fn what_is_private_is_known_by_its_names() {
        assert_eq!(private("When were you born?"), Some("the date of birth"));
        assert_eq!(private("How old are you?"), Some("the age"));
        assert_eq!(private("Where do you live?"), Some("the address"));
        assert_eq!(private("What is your email address?"), None);
        assert_eq!(private("What language do you speak?"), None);
        assert_eq!(private("What worries you?"), None);
    }

    #[test]
    fn the_same_question_in_other_words_is_the_same() {
        let same = |one: &str, other: &str| what_is_asked(one) == what_is_asked(other);
        assert!(same("What is your name?", "Write your name."));
        assert!(same("When were you born?", "What is your date of birth?"));
        assert!(same(
            "What is your phone number?",
            "Tell us your mobile number."
        ));
        assert!(!same("What is your name?", "What is your child's name?"));
        assert!(!same("When was your child born?", "When were you born?"));
        assert!(!same("Who helps you?", "Who do you trust?"));
    }

    #[test]
    fn a_yes_that_can_be_taken_back_is_known() {
        assert!(wants_a_yes("Do you agree to share your notes?"));
        assert!(wants_a_yes("Do you want to be on the register?"));
        for yes in [
            "Do you want a keyworker?",
            "Can we tell your school?",
            "May we share your records?",
            "Is it OK to share this with your GP?",
        ] {
            assert!(wants_a_yes(yes), "{yes}");
        }
        for other in [
            "Did the family say yes?",
            "Who gave permission?",
            "Do you want a call in the morning?",
            "Can we park near your house?",
            "Can we contact you by text?",
            "Is it OK to talk to you in the evening?",
            "Have you seen a doctor?",
        ] {
            assert!(!wants_a_yes(other), "{other}");
        }
        assert!(!wants_a_yes("How do you want our answer?"));
    }
}
