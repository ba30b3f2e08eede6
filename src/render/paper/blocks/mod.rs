//! How each block of facts looks on paper.
//!
//! Paper shows the same values as the theme's web templates (`templates/blocks/`), in the shapes that
//! layouts know: headings, paragraphs, ideas, lists, pairs and cards. A new kind of block does not compile
//! until it says here how it is printed.

mod coverage;
mod criteria;
mod form;
mod map;
mod media;
mod notices;
mod people;
mod register;
mod services;
mod statement;
mod ways;

use super::compose::Composer;
use super::nodes::Block;
use crate::text::blocks::{BlockValue, ShownBlock};

pub(super) use form::{BOXES, boxes_under_headings};

/// What stands on paper for a block of facts.
pub(super) fn facts<'s, 'c: 's>(
    composer: &mut Composer<'_, '_, 's, 'c>,
    block: &ShownBlock,
) -> Vec<Block> {
    let level = block.level;
    match &block.value {
        BlockValue::Areas { areas, .. } => composer.areas(areas),
        BlockValue::Contacts { contacts, ask } => {
            let question = ask.then(|| composer.paragraph("providers-ask", &[]));
            let contacts = composer.contacts(level, contacts);
            question.flatten().into_iter().chain(contacts).collect()
        }
        BlockValue::Providers(providers) => composer.providers(level, providers),
        BlockValue::Criteria { sets } => composer.criteria(level, sets),
        BlockValue::Ratings { ratings } => composer.ratings(level, ratings),
        BlockValue::Steps(steps) => composer.steps(level, steps),
        BlockValue::Consent { rules } => composer.consent(level, rules),
        BlockValue::Referral(referral) => composer.referral(level, referral),
        BlockValue::Challenge { ways } => composer.challenge(level, ways),
        BlockValue::Reviews(Some(reviews)) => composer.reviews(level, reviews),
        BlockValue::Reviews(None) => Vec::new(),
        BlockValue::Roles(roles) => composer.roles(level, roles),
        BlockValue::Feedback { quotes } => composer.feedback(quotes),
        BlockValue::Glossary { terms } => composer.glossary(level, terms),
        BlockValue::UrgentHelp { urgent } => composer.urgent_help(urgent),
        BlockValue::Complaints(complaints) => composer.complaints(level, complaints),
        BlockValue::Support(support) => composer.supports(level, support),
        BlockValue::LocalOffer { links } => composer.local_offer(links),
        BlockValue::Documents { documents } => composer.documents(documents),
        BlockValue::Video(video) => composer.video(video),
        BlockValue::Leaflets { leaflets } => composer.leaflets(level, leaflets),
        BlockValue::Contents { headings } => composer.contents(headings),
        // The questions stand below as headings. A list of them leads nowhere on paper, which has no links within
        // it and whose pages may be folded out of their order, and it would take the room of answers.
        BlockValue::Questions { .. } => Vec::new(),
        BlockValue::Pages { pages } => composer.pages(pages),
        BlockValue::News { news } => composer.news(news),
        BlockValue::Stories { stories } => composer.stories(stories),
        BlockValue::Coverage(coverage) => composer.coverage(level, coverage),
        BlockValue::Embed { file } => composer.embed(file),
        BlockValue::Map(map) => composer.map(map),
        // Nobody can type on paper.
        BlockValue::Search { .. } => Vec::new(),
        BlockValue::AToZ { letters } => composer.letters_in_order(level, letters),
        BlockValue::Accessibility(statement) => composer.statement(level, statement),
        BlockValue::Sources { sources } => composer.sources(sources),
        BlockValue::Credits { sets } => composer.credits(level, sets),
        BlockValue::FormStart(start) => composer.form_start(start),
        BlockValue::Question(asked) => composer.question(block.kind, asked),
        BlockValue::FormEnd { contacts, by_phone } => composer.form_end(level, contacts, *by_phone),
    }
}
