//! Blocks of facts that would show nothing below a heading that promises something, and levels that an area does
//! not have.
//!
//! Silent where that is right and said elsewhere: lists of news and stories say that there is none, and an area
//! with criteria of its own may go without a set that a page names.

use super::super::Scope;
use super::ratings::unknown_rating;
use crate::content::Broken;
use crate::content::blocks::{
    BlockKind, BlockOptions, CriteriaOptions, FactBlock, FeedbackOptions, LeafletsOptions,
    PagesOptions, RatingsOptions, ReviewPart, ReviewsOptions, SupportKind, SupportOptions,
};
use crate::content::kinds::Colour;
use crate::content::things::ThingKind;
use crate::diagnostic::{Finding, finding};
use crate::document::Visit;

/// What is wrong with what a block would show. Messages do not name the area.
pub(super) fn check(scope: &Scope<'_, '_>, block: &FactBlock) -> Vec<Finding> {
    let levels = match &block.options {
        BlockOptions::Ratings(options) => unknown(scope, block, &options.only),
        BlockOptions::Criteria(options) => unknown(scope, block, &options.rating),
        _ => Vec::new(),
    };
    if !levels.is_empty() || is_unread(scope, block.kind) || !is_empty(scope, block) {
        return levels;
    }
    let word = block.kind.word();
    let help = match has_choice(&block.options) {
        true => "write what it asks for, ask for something else, or take the block away".to_owned(),
        false => instead_of(block.kind),
    };
    vec![finding!(SECTION_MISSING, block.span, "there is nothing to show in `{word}`"; help: help)]
}

/// Levels that a block asks for and its area does not have.
fn unknown(scope: &Scope<'_, '_>, block: &FactBlock, wanted: &[Colour]) -> Vec<Finding> {
    let register = &scope.branch.register;
    let is_known = |colour: &&Colour| register.rating(**colour).is_some();
    // Where an area has no levels at all, the block is empty as a whole.
    if register.ratings.is_empty() || is_unread(scope, block.kind) {
        return Vec::new();
    }
    let missing = wanted.iter().filter(|colour| !is_known(colour));
    missing
        .map(|colour| unknown_rating(block.span, *colour, "", register))
        .collect()
}

/// Whether a block shows what stands in the files of register/.
fn is_of_register(kind: BlockKind) -> bool {
    matches!(
        kind,
        BlockKind::Ratings
            | BlockKind::Criteria
            | BlockKind::Steps
            | BlockKind::Consent
            | BlockKind::Referral
            | BlockKind::Challenge
            | BlockKind::Reviews
    )
}

/// Whether a file could not be read that may hold what the block shows.
fn is_unread(scope: &Scope<'_, '_>, kind: BlockKind) -> bool {
    let content = scope.site.content;
    let any = |is_it: fn(&Broken) -> bool| content.broken.iter().any(is_it);
    match kind {
        _ if is_of_register(kind) => content.any_broken(ThingKind::Register),
        BlockKind::Roles => content.any_broken(ThingKind::Role),
        BlockKind::Glossary => content.any_broken(ThingKind::Glossary),
        BlockKind::Feedback => content.any_broken(ThingKind::Feedback),
        BlockKind::Coverage | BlockKind::Embed => content.any_broken(ThingKind::Provider),
        BlockKind::Map => any(|it| matches!(it, Broken::Area(_) | Broken::Outlines)),
        BlockKind::Support | BlockKind::LocalOffer => any(|it| matches!(it, Broken::Area(_))),
        BlockKind::Leaflets | BlockKind::Pages | BlockKind::Sources => {
            any(|it| matches!(it, Broken::Page(_) | Broken::Site))
        }
        BlockKind::UrgentHelp | BlockKind::Complaints => any(|it| matches!(it, Broken::Site)),
        _ => false,
    }
}

fn is_empty(scope: &Scope<'_, '_>, block: &FactBlock) -> bool {
    let (branch, register) = (scope.branch, &scope.branch.register);
    let content = scope.site.content;
    match &block.options {
        BlockOptions::Ratings(options) => no_ratings(scope, options),
        BlockOptions::Criteria(options) => no_criteria(scope, options),
        BlockOptions::Steps(_) => register.steps.is_empty(),
        BlockOptions::Consent(options) => {
            let mut rules = register.consent.iter();
            !rules.any(|it| is_chosen(&options.age, &it.age.value))
        }
        BlockOptions::Referral(options) => {
            let mut routes = register.referral.iter();
            !routes.any(|it| is_chosen(&options.kind, &it.kind))
        }
        BlockOptions::Challenge => register.challenge.is_empty(),
        BlockOptions::Reviews(options) => no_reviews(scope, options),
        // An id that does not exist is a finding of its own.
        BlockOptions::Roles(options) => options.id.is_empty() && branch.roles.is_empty(),
        BlockOptions::Feedback(options) => no_feedback(scope, options),
        BlockOptions::Glossary => branch.terms.is_empty(),
        BlockOptions::UrgentHelp => branch.urgent.is_empty(),
        BlockOptions::Complaints => content.site.complaints.is_none(),
        BlockOptions::Areas => !scope.site.has_areas(),
        BlockOptions::Coverage => content.providers.is_empty(),
        BlockOptions::Embed => !branch.has_embed(),
        BlockOptions::Map(_) => {
            let mut areas = content.areas.iter();
            areas.all(|it| it.value.tile.is_none()) && content.outlines.is_none()
        }
        BlockOptions::LocalOffer => branch.area().is_none(),
        BlockOptions::Support(options) => no_support(scope, options),
        BlockOptions::Leaflets(options) => no_leaflets(scope, options),
        BlockOptions::Pages(options) => no_pages(scope, options),
        BlockOptions::Contents => no_headings(scope),
        _ => false,
    }
}

/// Whether an option lets something through: without the option everything is shown.
fn is_chosen<T: PartialEq>(option: &[T], value: &T) -> bool {
    option.is_empty() || option.contains(value)
}

fn no_ratings(scope: &Scope<'_, '_>, options: &RatingsOptions) -> bool {
    let mut ratings = scope.branch.register.ratings.iter();
    !ratings.any(|it| is_chosen(&options.only, &it.id.value))
}

/// An area may have criteria of its own that go without a set which a page names.
fn no_criteria(scope: &Scope<'_, '_>, options: &CriteriaOptions) -> bool {
    let mut sets = scope.branch.register.criteria.iter();
    let is_wanted = |colour: Option<Colour>| match colour {
        Some(colour) => is_chosen(&options.rating, &colour),
        None => options.rating.is_empty(),
    };
    options.id.is_empty() && !sets.any(|it| is_wanted(it.rating.colour()))
}

fn no_reviews(scope: &Scope<'_, '_>, options: &ReviewsOptions) -> bool {
    let Some(reviews) = scope.branch.register.reviews else {
        return true;
    };
    let has = |part| match part {
        ReviewPart::WhoComes => !reviews.who_comes.is_empty(),
        ReviewPart::Questions => !reviews.questions.is_empty(),
        ReviewPart::Timing => !reviews.timing.is_empty(),
    };
    match options.show {
        Some(part) => !has(part),
        None => {
            let mut parts = ReviewPart::ALL.iter();
            !parts.any(|part| has(*part))
                && reviews.who_can_ask.is_none()
                && reviews.planner_url.is_none()
        }
    }
}

fn no_feedback(scope: &Scope<'_, '_>, options: &FeedbackOptions) -> bool {
    let mut quotes = scope.branch.quotes.iter();
    options.most == Some(0) || !quotes.any(|it| is_chosen(&options.speaker, &it.speaker))
}

fn no_support(scope: &Scope<'_, '_>, options: &SupportOptions) -> bool {
    let Some(area) = scope.branch.area().map(|area| &area.value) else {
        return true;
    };
    let mut kinds = SupportKind::ALL.iter();
    kinds.all(|kind| {
        let is_there = match kind {
            SupportKind::Sendiass => area.sendiass.is_some(),
            SupportKind::ParentCarerForum => area.parent_carer_forum.is_some(),
            SupportKind::Advocacy => area.advocacy.is_some(),
        };
        !(is_there && is_chosen(&options.only, kind))
    })
}

fn no_leaflets(scope: &Scope<'_, '_>, options: &LeafletsOptions) -> bool {
    let mut leaflets = scope.branch.leaflets.iter();
    !leaflets.any(|it| is_chosen(&options.audience, &it.head.audience))
}

fn no_pages(scope: &Scope<'_, '_>, options: &PagesOptions) -> bool {
    let section = options.section.as_ref();
    let section = section.map(|name| scope.section(name.as_str()));
    // A section that does not exist is a finding of its own.
    if matches!(section, Some(None)) {
        return false;
    }
    let of_section = section
        .flatten()
        .into_iter()
        .flat_map(|section| section.pages.iter());
    let mut ids = of_section.chain(&options.id);
    !ids.any(|id| scope.find_page(id.value.as_str()).is_some())
}

/// A list of headings has those of the second and third level.
fn no_headings(scope: &Scope<'_, '_>) -> bool {
    let Some(page) = scope.page.map(|page| scope.site.pages[page].page) else {
        return false;
    };
    let mut any = false;
    page.document.walk(&mut |_, visit| {
        any |= matches!(visit, Visit::Heading(..=3, ..));
    });
    !any
}

/// Whether an option chooses what is shown.
fn has_choice(options: &BlockOptions) -> bool {
    match options {
        BlockOptions::Ratings(options) => !options.only.is_empty(),
        BlockOptions::Criteria(options) => !options.rating.is_empty(),
        BlockOptions::Consent(options) => !options.age.is_empty(),
        BlockOptions::Referral(options) => !options.kind.is_empty(),
        BlockOptions::Reviews(options) => options.show.is_some(),
        BlockOptions::Feedback(options) => !options.speaker.is_empty() || options.most.is_some(),
        BlockOptions::Support(options) => !options.only.is_empty(),
        BlockOptions::Leaflets(options) => !options.audience.is_empty(),
        BlockOptions::Pages(options) => options.section.is_some() || !options.id.is_empty(),
        _ => false,
    }
}

fn instead_of(kind: BlockKind) -> String {
    let word = kind.word();
    match kind {
        _ if is_of_register(kind) => {
            format!("write `{word}:` in a file of register/, or take the block away")
        }
        BlockKind::Map => {
            "write where each area lies in its file, such as `tile: { column: 3, row: 2 }`, bring \
             `outlines.geojson`, or take the block away"
                .to_owned()
        }
        BlockKind::Support => {
            "write `sendiass:`, `parent_carer_forum:` or `advocacy:` in the file of the area, or take the block away"
                .to_owned()
        }
        BlockKind::LocalOffer | BlockKind::Areas => {
            "take the block away: it needs areas".to_owned()
        }
        BlockKind::Pages => "write `section:` or `id:` in it, or take the block away".to_owned(),
        BlockKind::Contents => "write headings with `##`, or take the block away".to_owned(),
        _ => "write what it shows, or take the block away".to_owned(),
    }
}
