//! Sentences and paragraphs.

pub mod average_length;
pub mod long_paragraph;
pub mod long_sentence;
pub mod many_commas;
pub mod negatives;
pub mod never_says_you;
pub mod passive_voice;
pub mod rather_long_sentence;
pub mod semicolon;
pub mod several_ideas;
pub mod several_sentences;
pub mod third_person;

use crate::words;
use crate::words::commas::commas;
use crate::words::ideas::SUBJECTS;

/// Where a long sentence is best cut in two, with the words around: “on any day | and we call you”.
/// `None` where no second part can stand alone.
fn cut(sentence: &str) -> Option<String> {
    let all: Vec<words::Word<'_>> = words::words(sentence).collect();
    // “If you are ill and we can come, …” is one clause of a longer one as far as its comma.
    let begins = all.first()?.text.to_lowercase();
    if OPENING.contains(&begins.as_str()) {
        return None;
    }
    let joins = words::ideas(sentence).joins.into_iter();
    let joining = joins.map(|join| join.start);
    let commas = commas(sentence).into_iter().map(|at| at + 1);
    let places = joining.chain(commas).filter_map(|at| {
        let place = all.iter().position(|word| word.start >= at)?;
        let [first, second] =
            [place, place + 1].map(|at| all.get(at).map(|it| it.text.to_lowercase()));
        let stands_alone =
            BEGINNINGS.contains(&first?.as_str()) && SUBJECTS.contains(&second?.as_str());
        let parts = (place, all.len() - place);
        // “… and so we have”: the cut is before the first of the two.
        let before = all.get(place.checked_sub(1)?)?.text;
        let stands_alone = stands_alone && !BEGINNINGS.contains(&before);
        (stands_alone && parts.0 >= SHORTEST && parts.1 >= SHORTEST).then_some(place)
    });
    let place = places.min_by_key(|place| place.abs_diff(all.len() - place))?;
    let first = all.get(place.checked_sub(AROUND)?)?.start;
    let at = all.get(place)?.start;
    let end = all.get((place + AROUND).min(all.len()) - 1)?.range().end;
    let before = sentence.get(first..at)?.trim_end().trim_end_matches(',');
    Some(format!("“… {before} | {} …”", sentence.get(at..end)?))
}

/// What to do about a long sentence, with the place where it can be cut if it has one.
fn shorter(sentence: &str) -> String {
    match cut(sentence) {
        Some(place) => format!("make two sentences of it: {place}"),
        None => "make two sentences of it, or leave words out".to_owned(),
    }
}

/// What to do about an easy sentence with more than one idea, with the place where it can be cut.
fn in_ideas(sentence: &str) -> String {
    match cut(sentence) {
        Some(place) => format!("make two sentences of it, each with its own picture: {place}"),
        None => "say one thing in it, and the other in a sentence with its own picture".to_owned(),
    }
}

/// Words that each part of a sentence has at least, to stand alone.
const SHORTEST: usize = 4;
/// Words that are shown on each side of a cut.
const AROUND: usize = 3;

/// Words that join two clauses and can begin a sentence.
const BEGINNINGS: &[&str] = &["and", "but", "so", "or"];

/// Words that begin a clause which needs another one behind it.
const OPENING: &[&str] = &[
    "if", "when", "while", "because", "although", "though", "as", "since", "unless", "until",
    "once", "after", "before", "whether", "where", "that",
];

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_cut_stands_before_a_part_that_can_stand_alone() {
        for (sentence, place) in [
            (
                "You can ask us for help on any day and we call you back before the evening.",
                Some("“… on any day | and we call …”"),
            ),
            (
                "If you are ill and cannot come to the meeting, you can phone us in the morning.",
                None,
            ),
            (
                "On the first Monday of each month, we meet people in the town hall.",
                None,
            ),
            (
                "You can ask by phone or by letter or in person at any place.",
                None,
            ),
            ("We call you and we help.", None),
            (
                "We want to help all of the children and young people and their families in the town.",
                None,
            ),
        ] {
            assert_eq!(cut(sentence).as_deref(), place, "{sentence}");
        }
    }
}
