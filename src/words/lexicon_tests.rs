//! What a lexicon finds, and what it leaves alone.

use super::{Entry, Lexicon};
use proptest::prelude::*;

fn found(list: &str, text: &str) -> Vec<String> {
    let lexicon = Lexicon::parse(list);
    let hits = lexicon.hits(text);
    hits.iter()
        .map(|hit| format!("{}>{}", &text[hit.range.clone()], hit.suggestion))
        .collect()
}

#[test]
fn a_word_is_found_in_all_forms_and_so_is_its_suggestion() {
    let list = "assist | help\npurchase | buy\n";
    assert_eq!(
        found(
            list,
            "Assist them. She assisted us, assisting you; who assists?"
        ),
        [
            "Assist>help",
            "assisted>helped",
            "assisting>helping",
            "assists>helps"
        ]
    );
    assert_eq!(found(list, "It was purchased."), ["purchased>bought"]);
    assert!(found(list, "An assistant has assists-like assistance").len() == 1);
}

#[test]
fn a_participle_follows_be_and_have() {
    let list = "award | give\n";
    assert_eq!(
        found(list, "They awarded it. It was awarded."),
        ["awarded>gave", "awarded>given"]
    );
}

#[test]
fn the_longest_phrase_wins_and_hits_do_not_overlap() {
    let list = "care\ncare plan | plan\ncare plan review\n";
    assert_eq!(
        found(list, "Your care plan and care plan review."),
        ["care plan>plan", "care plan review>"]
    );
}

#[test]
fn only_the_marked_word_of_a_phrase_has_forms() {
    let list = "step~ down | move~ to a less secure ward\nin order to | to\nvia!\n";
    assert_eq!(
        found(
            list,
            "He stepped down. A step-down ward, in order to rest; vias."
        ),
        [
            "stepped down>moved to a less secure ward",
            "step-down>move to a less secure ward",
            "in order to>to"
        ]
    );
}

#[test]
fn apostrophes_curly_or_straight_are_alike() {
    assert_eq!(
        found("can't | cannot", "I can’t and can't."),
        ["can’t>cannot", "can't>cannot"]
    );
    assert_eq!(found("advocate", "the advocate’s name"), ["advocate’s>"]);
}

#[test]
fn abbreviations_are_found_only_in_capitals() {
    assert_eq!(
        found("IT | computers!\nMDT", "Tell it to IT and the MDTs."),
        ["IT>computers", "MDTs>"]
    );
}

#[test]
fn stops_part_phrases_and_addresses_hide_words() {
    assert!(found("in order to", "It is in order. To me").is_empty());
    assert!(found("assessment", "See www.nhs.uk/assessment or assessment@a.uk").is_empty());
    assert_eq!(found("and/or | or", "him and/or her"), ["and/or>or"]);
    assert_eq!(
        found("e.g. | for example", "fruit, e.g. plums"),
        ["e.g>for example"]
    );
}

#[test]
fn a_closed_phrase_has_no_noun_behind_it() {
    let list = "the disabled$ | disabled people\n";
    assert_eq!(found(list, "Help for the disabled.").len(), 1);
    assert_eq!(found(list, "The disabled can come.").len(), 1);
    assert!(found(list, "The disabled child rests.").is_empty());
}

#[test]
fn plain_terms_are_found_with_their_plurals() {
    let lexicon = Lexicon::terms(["Child", "Care Plan", "GP"]);
    let text = "Children have care plans, GPs and a child's care plan; not gp.";
    let hits: Vec<&str> = lexicon
        .hits(text)
        .into_iter()
        .map(|hit| &text[hit.range])
        .collect();
    assert_eq!(
        hits,
        ["Children", "care plans", "GPs", "child's", "care plan"]
    );
}

#[test]
fn marks_are_gone_from_the_entries() {
    let lexicon = Lexicon::parse("# a list\n\nstep~ down | move~ on | why\n");
    let entry = Entry {
        phrase: "step down".into(),
        suggestion: "move on".into(),
        note: "why".into(),
        ..Entry::default()
    };
    assert_eq!(lexicon.entries(), [entry]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn hits_stand_in_the_text_in_order(text in "[a-cA-C '’/.é-]{0,60}") {
        let lexicon = Lexicon::parse("a\na b\nb~ c\nca\nab-c\n");
        let mut last = 0;
        for hit in lexicon.hits(&text) {
            prop_assert!(hit.range.start >= last);
            prop_assert!(text.get(hit.range.clone()).is_some());
            last = hit.range.end;
        }
    }
}

#[test]
fn an_entry_is_not_found_beside_what_gives_it_another_sense() {
    let list = "panel | group | | not solar _, _ beater\nrequest | ask~ for | | only _ a, _ #\n";
    assert_eq!(
        found(list, "Solar panels, a panel beater, the panel."),
        ["panel>group"]
    );
    assert_eq!(
        found(
            list,
            "Your request. You request a copy, and requested 2 more."
        ),
        ["request>ask for", "requested>asked for"]
    );
}
