//! Every rule of `check`: one line each.

use super::allow;
use super::rule::CheckRule;
use super::rules::{
    access, forms, freshness, links, numbers, paper, privacy, publication, sentences, structure,
    twins, words,
};

/// All rules, by family.
pub static ALL: &[&CheckRule] = &[
    // Sentences
    &sentences::long_sentence::RULE,
    &sentences::rather_long_sentence::RULE,
    &sentences::average_length::RULE,
    &sentences::several_ideas::RULE,
    &sentences::many_commas::RULE,
    &sentences::semicolon::RULE,
    &sentences::passive_voice::RULE,
    &sentences::third_person::RULE,
    &sentences::never_says_you::RULE,
    &sentences::negatives::RULE,
    &sentences::several_sentences::RULE,
    &sentences::long_paragraph::RULE,
    // Words
    &words::should::RULE,
    &words::hard_word::RULE,
    &words::bracketed_meaning::RULE,
    &words::no_glossary::RULE,
    &words::acronym::RULE,
    &words::latin::RULE,
    &words::two_names::RULE,
    &words::idiom::RULE,
    &words::jargon::RULE,
    &words::service_word::RULE,
    &words::simpler_word::RULE,
    &words::rare_word::RULE,
    &words::rather_rare_word::RULE,
    &words::contraction::RULE,
    &words::person_wording::RULE,
    &words::autistic::RULE,
    &words::childish::RULE,
    &words::slip::RULE,
    // Numbers
    &numbers::spelled_number::RULE,
    &numbers::large_number::RULE,
    &numbers::percentage::RULE,
    &numbers::roman_numeral::RULE,
    &numbers::symbol::RULE,
    &numbers::dash_in_range::RULE,
    &numbers::date_form::RULE,
    &numbers::time_form::RULE,
    &numbers::bare_phone::RULE,
    // Structure
    &structure::placeholder_text::RULE,
    &structure::idea_without_picture::RULE,
    &structure::picture_again::RULE,
    &structure::capitals::RULE,
    &structure::long_title::RULE,
    &structure::heading_form::RULE,
    &structure::long_list::RULE,
    &structure::vague_link::RULE,
    // Forms
    &forms::not_a_question::RULE,
    &forms::two_questions::RULE,
    &forms::private::RULE,
    &forms::asked_twice::RULE,
    &forms::own_mark::RULE,
    &forms::no_way_back::RULE,
    // Access
    &access::picture_without_words::RULE,
    &access::empty_link::RULE,
    &access::two_same_ids::RULE,
    &access::headings::RULE,
    &access::landmarks::RULE,
    &access::skip_link::RULE,
    &access::page_language::RULE,
    &access::table_heads::RULE,
    &access::unlabelled_field::RULE,
    &access::outside_host::RULE,
    &access::urgent_help_first::RULE,
    // Links
    &links::dead_link::RULE,
    // Leaflets on paper
    &paper::small_letters::RULE,
    // Publication
    &publication::leaflet_version::RULE,
    &publication::document_alternative::RULE,
    &publication::criteria::RULE,
    &publication::process::RULE,
    &publication::contact::RULE,
    &publication::self_referral::RULE,
    &publication::easy_read::RULE,
    &publication::consent::RULE,
    &publication::keyworkers::RULE,
    &publication::ratings_served::RULE,
    &publication::up_to_25::RULE,
    &publication::all_ratings::RULE,
    &publication::challenge::RULE,
    &publication::statutory_wording::RULE,
    &publication::complaints::RULE,
    &publication::reviews::RULE,
    &publication::postcode_shares::RULE,
    &publication::step_begins::RULE,
    // Freshness
    &freshness::contact_not_checked::RULE,
    &freshness::review_overdue::RULE,
    &freshness::tests_long_ago::RULE,
    &freshness::problem_overdue::RULE,
    &freshness::notice_ended::RULE,
    &freshness::security_expired::RULE,
    // Privacy
    &privacy::personal_name::RULE,
    &privacy::personal_mailbox::RULE,
    &privacy::quote_without_consent::RULE,
    // Twins
    &twins::facts_in_both::RULE,
    &twins::easy_says_otherwise::RULE,
    // Settings
    &allow::UNUSED,
];

/// A rule by its code or its name.
pub fn find(name: &str) -> Option<&'static CheckRule> {
    let is_it =
        |rule: &&&CheckRule| rule.rule.name == name || rule.rule.code.eq_ignore_ascii_case(name);
    ALL.iter().find(is_it).copied()
}
