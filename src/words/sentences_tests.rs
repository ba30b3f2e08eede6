//! Where sentences end, by example.

use super::sentences;
use proptest::prelude::*;

fn list(text: &str) -> Vec<&str> {
    sentences(text)
        .into_iter()
        .map(|range| &text[range])
        .collect()
}

/// Sentences are written with `|` between them.
fn assert_split(marked: &str) {
    let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
    assert_eq!(list(&marked.replace('|', " ")), expected);
}

#[test]
fn stops_and_questions_end_sentences() {
    assert_split("You can say no. | Who can help? | Call us! | Now");
    assert_split("Really?! | Yes. | call us. | we can help.");
}

#[test]
fn abbreviations_before_a_name_do_not() {
    assert_split("Dr. Shah and Mrs. Lee met Cllr. Khan. | They talked.");
    assert_split("Bring a toy, e.g. Lego, or a book (i.e. A4 size). | Then wait.");
    assert_split("It takes approx. 20 minutes. | It is art vs. Science.");
    assert_split("Go to Great St. Mary's church. | It is open.");
    assert_split("Go to St. Mary's. | Ask for No. 5. | St. Cuthbert lived here.");
}

#[test]
fn abbreviations_can_end_a_sentence() {
    assert_split("Come at 5 p.m. | Then go home.");
    assert_split("Come on Tues. 4 Aug. 2026. | Ring ext. 204. | Wait up to 18 wks. at most.");
    assert_split("Come at 9 a.m. Monday or 5 p.m. on Friday.");
    assert_split("Bring pens, paper, etc. | We have tea.");
    assert_split("Bring pens, etc. to the meeting (toys, games, etc.). | We have tea.");
    assert_split("Is it hard? | No. | She can help.");
    assert_split("We live at 12 High St. | Our door is red.");
    assert_split("He moved to the U.K. | He likes it. | The U.K. Government agreed.");
}

#[test]
fn times_decimals_and_addresses_hold_together() {
    assert_split("We open at 9.30am. | We close at 5:30pm. | It costs £2.50. | Bring 1.5 litres.");
    assert_split(
        "See www.nhs.uk/autism. | Or write to a.b@example.nhs.uk. | Or https://a.uk/b.html?c=1.",
    );
    assert_split("Call 0191 496 0000. | It is free.");
    assert_split(
        "Write to 1 High St., Newcastle upon Tyne. NE1 4LP"
            .replace(". NE1", ", NE1")
            .as_str(),
    );
}

#[test]
fn initials_and_list_numbers_hold_together() {
    assert_split("J. R. Smith is here. | This is by A. Jones.");
    assert_split("Choose plan B. | Then tell us.");
    assert_eq!(
        list("1. Call us.\n2. Wait.\na. Rest."),
        ["1. Call us.", "2. Wait.", "a. Rest."]
    );
    assert_split("She is 12. | He is 9.");
}

#[test]
fn ellipses_quotes_and_brackets_are_understood() {
    assert_split("Well... perhaps. | Well… | Then no.");
    assert_split("She said “I am fine.” | Then she left.");
    assert_split("“Why?” she asked. | \"Stop!\" he said.");
    assert_split("(You can say no.) | We will listen.");
    assert_split("Ask someone (a friend?) to come.");
}

#[test]
fn a_new_line_ends_a_sentence() {
    assert_eq!(
        list("What we do\r\nWe help.\n\n- Eat\n- Rest\n"),
        ["What we do", "We help.", "- Eat", "- Rest"]
    );
    assert!(list(" \n … \n").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_loses_no_letter(text in "[A-Za-z0-9 .!?…\n\"()’é]{0,60}") {
        let ranges = sentences(&text);
        let letters = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
        let mut last = 0;
        for range in &ranges {
            prop_assert!(range.start >= last && range.end > range.start);
            last = range.end;
        }
        let kept: usize = ranges.into_iter().map(|range| letters(&text[range])).sum();
        prop_assert_eq!(kept, letters(&text));
    }
}
