//! Blocks of the register: criteria, ratings, steps, consent, referral, challenge, reviews.

#![allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]

use super::{
    ContactView, DateView, EmailView, PhoneView, Viewer, WebView, WordsView, email_view,
    phone_view, web_view,
};
use crate::content::blocks::{
    ConsentOptions, CriteriaOptions, RatingsOptions, ReferralOptions, ReviewsOptions,
};
use crate::content::kinds::{
    Challenge, Colour, ConsentRule, CriteriaRating, CriteriaSet, Criterion, Group, Purpose, Step,
};
use crate::render::pictures::shelf::PictureView;
use serde::Serialize;

/// A colour and what it is called here.
#[derive(Debug, Clone, Serialize)]
pub struct RatingLabel {
    pub id: &'static str,
    pub label: WordsView,
}

#[derive(Debug, Serialize)]
pub struct RatingView {
    id: &'static str,
    label: WordsView,
    meaning: WordsView,
    what_you_get: Vec<WordsView>,
    review: Option<WordsView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct CriteriaView {
    id: String,
    title: WordsView,
    rating: Option<RatingLabel>,
    intro: Option<WordsView>,
    group: GroupView,
    source: Option<WebView>,
    approved_on: Option<DateView>,
    next_review: Option<DateView>,
}

#[derive(Debug, Serialize)]
pub struct GroupView {
    kind: &'static str,
    at_least: Option<u32>,
    items: Vec<CriterionView>,
}

#[derive(Debug, Serialize)]
pub struct CriterionView {
    words: Option<WordsView>,
    picture: Option<PictureView>,
    points: Option<u32>,
    group: Option<GroupView>,
}

#[derive(Debug, Serialize)]
pub struct TimeView {
    within: u32,
    unit: &'static str,
    from: WordsView,
}

#[derive(Debug, Serialize)]
pub struct StepView {
    number: usize,
    id: String,
    title: WordsView,
    who: WordsView,
    text: WordsView,
    time: Option<TimeView>,
    no_fixed_time: bool,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct FormView {
    title: WordsView,
    url: WebView,
}

#[derive(Debug, Serialize)]
pub struct ConsentView {
    age: &'static str,
    who_decides: WordsView,
    change_mind: WordsView,
    note: Option<WordsView>,
    forms: Vec<FormView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct RouteView {
    id: String,
    kind: &'static str,
    title: WordsView,
    how: Vec<&'static str>,
    help: Option<WordsView>,
    have_ready: Vec<WordsView>,
    form: Option<WebView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct ReferralView {
    routes: Vec<RouteView>,
    contacts: Vec<ContactView>,
}

#[derive(Debug, Serialize)]
pub struct ChallengeView {
    id: String,
    title: WordsView,
    text: WordsView,
    contact: Option<ContactView>,
    phone: Option<PhoneView>,
    email: Option<EmailView>,
    url: Option<WebView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct TimingView {
    when: WordsView,
    source: WebView,
}

#[derive(Debug, Serialize)]
pub struct ReviewsView {
    show: Option<&'static str>,
    who_can_ask: Option<WordsView>,
    who_comes: Vec<WordsView>,
    questions: Vec<WordsView>,
    timing: Vec<TimingView>,
    planner: Option<WebView>,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    /// A colour by the name that this area gives it, or by its own word.
    pub fn rating_label(&self, colour: Colour) -> RatingLabel {
        let label = match self.scope.branch.register.rating(colour) {
            Some(rating) => self.words(&rating.label),
            None => WordsView {
                text: colour.word().to_owned(),
                lines: vec![colour.word().to_owned()],
                lang: None,
                picture: None,
            },
        };
        RatingLabel {
            id: colour.word(),
            label,
        }
    }

    pub(super) fn ratings(&self, options: &RatingsOptions) -> Vec<RatingView> {
        self.scope
            .branch
            .register
            .ratings
            .iter()
            .filter(|rating| options.only.is_empty() || options.only.contains(&rating.id.value))
            .map(|rating| RatingView {
                id: rating.id.value.word(),
                label: self.words(&rating.label),
                meaning: self.words(&rating.meaning),
                what_you_get: self.list(&rating.what_you_get),
                review: self.maybe(rating.review.as_ref()),
                picture: self.picture(rating.picture.as_ref()),
            })
            .collect()
    }

    pub(super) fn criteria(&self, options: &CriteriaOptions) -> Vec<CriteriaView> {
        let wanted = |set: &&CriteriaSet| {
            let by_id =
                options.id.is_empty() || options.id.iter().any(|id| id.value == set.id.value);
            let by_rating = options.rating.is_empty()
                || colour_of(set.rating).is_some_and(|colour| options.rating.contains(&colour));
            by_id && by_rating
        };
        let sets = self.scope.branch.register.criteria.iter().filter(wanted);
        sets.map(|set| CriteriaView {
            id: set.id.value.to_string(),
            title: self.words(&set.title),
            rating: colour_of(set.rating).map(|colour| self.rating_label(colour)),
            intro: self.maybe(set.intro.as_ref()),
            group: self.group(&set.body.group),
            source: set.body.provenance.source_url.as_ref().map(web_view),
            approved_on: self.maybe_date(set.approved_on),
            next_review: self.maybe_date(set.body.provenance.next_review),
        })
        .collect()
    }

    fn group(&self, group: &Group) -> GroupView {
        let items = |list: &[Criterion]| list.iter().map(|item| self.criterion(item)).collect();
        match group {
            Group::All(list) => GroupView {
                kind: "all",
                at_least: None,
                items: items(list),
            },
            Group::Any(list) => GroupView {
                kind: "any",
                at_least: None,
                items: items(list),
            },
            Group::Score(score) => GroupView {
                kind: "score",
                at_least: Some(score.at_least),
                items: score
                    .of
                    .iter()
                    .map(|item| CriterionView {
                        words: Some(self.words(&item.text)),
                        picture: self.picture(item.picture.as_ref()),
                        points: Some(item.points),
                        group: None,
                    })
                    .collect(),
            },
        }
    }

    fn criterion(&self, criterion: &Criterion) -> CriterionView {
        match criterion {
            Criterion::Words(words) => CriterionView {
                words: Some(self.words(words)),
                picture: self.picture(words.picture.as_ref()),
                points: None,
                group: None,
            },
            Criterion::Group(group) => CriterionView {
                words: None,
                picture: None,
                points: None,
                group: Some(self.group(group)),
            },
        }
    }

    pub(super) fn steps(&self) -> Vec<StepView> {
        let steps = self.scope.branch.register.steps.iter().enumerate();
        steps
            .map(|(number, step)| self.step(number + 1, step))
            .collect()
    }

    fn step(&self, number: usize, step: &Step) -> StepView {
        StepView {
            number,
            id: step.id.value.to_string(),
            title: self.words(&step.title),
            who: self.words(&step.who),
            text: self.words(&step.text),
            time: step.time.as_ref().map(|time| TimeView {
                within: time.within,
                unit: time.unit.word(),
                from: self.words(&time.from),
            }),
            no_fixed_time: step.no_fixed_time == Some(true),
            picture: self.picture(step.picture.as_ref()),
        }
    }

    pub(super) fn consent(&self, options: &ConsentOptions) -> Vec<ConsentView> {
        let wanted =
            |rule: &&ConsentRule| options.age.is_empty() || options.age.contains(&rule.age.value);
        let rules = self.scope.branch.register.consent.iter().filter(wanted);
        rules
            .map(|rule| ConsentView {
                age: rule.age.value.word(),
                who_decides: self.words(&rule.who_decides),
                change_mind: self.words(&rule.change_mind),
                note: self.maybe(rule.note.as_ref()),
                forms: rule
                    .forms
                    .iter()
                    .map(|form| FormView {
                        title: self.words(&form.title),
                        url: web_view(&form.url.value),
                    })
                    .collect(),
                picture: self.picture(rule.picture.as_ref()),
            })
            .collect()
    }

    pub(super) fn referral(&self, options: &ReferralOptions) -> ReferralView {
        let routes = self.scope.branch.register.referral.iter();
        let routes =
            routes.filter(|route| options.kind.is_empty() || options.kind.contains(&route.kind));
        ReferralView {
            routes: routes
                .map(|route| RouteView {
                    id: route.id.value.to_string(),
                    kind: route.kind.word(),
                    title: self.words(&route.title),
                    how: route.how.iter().map(|channel| channel.word()).collect(),
                    help: self.maybe(route.help.as_ref()),
                    have_ready: self.list(&route.have_ready),
                    form: route.form_url.as_ref().map(|web| web_view(&web.value)),
                    picture: self.picture(route.picture.as_ref()),
                })
                .collect(),
            contacts: self
                .scope
                .branch
                .contacts_for(Purpose::Register)
                .into_iter()
                .map(|contact| self.contact(contact))
                .collect(),
        }
    }

    pub(super) fn challenge(&self) -> Vec<ChallengeView> {
        let ways = self.scope.branch.register.challenge.iter();
        ways.map(|way| self.way(way)).collect()
    }

    fn way(&self, way: &Challenge) -> ChallengeView {
        let contact = way
            .contact
            .as_ref()
            .and_then(|id| self.scope.branch.contact(id.value.as_str()));
        let for_purpose = || {
            let purpose = way.contact_for?;
            self.scope.branch.contacts_for(purpose).first().copied()
        };
        let contact = contact.or_else(for_purpose);
        ChallengeView {
            id: way.id.value.to_string(),
            title: self.words(&way.title),
            text: self.words(&way.text),
            contact: contact.map(|contact| self.contact(contact)),
            phone: way.phone.as_ref().map(|phone| phone_view(&phone.value)),
            email: way.email.as_ref().map(|email| email_view(&email.value)),
            url: way.url.as_ref().map(|web| web_view(&web.value)),
            picture: self.picture(way.picture.as_ref()),
        }
    }

    pub(super) fn reviews(&self, options: &ReviewsOptions) -> Option<ReviewsView> {
        let reviews = self.scope.branch.register.reviews?;
        Some(ReviewsView {
            show: options.show.map(|part| part.word()),
            who_can_ask: self.maybe(reviews.who_can_ask.as_ref()),
            who_comes: self.list(&reviews.who_comes),
            questions: self.list(&reviews.questions),
            timing: reviews
                .timing
                .iter()
                .map(|timing| TimingView {
                    when: self.words(&timing.when),
                    source: web_view(&timing.source_url),
                })
                .collect(),
            planner: reviews.planner_url.as_ref().map(|web| web_view(&web.value)),
        })
    }
}

fn colour_of(rating: CriteriaRating) -> Option<Colour> {
    match rating {
        CriteriaRating::All => None,
        CriteriaRating::Red => Some(Colour::Red),
        CriteriaRating::Amber => Some(Colour::Amber),
        CriteriaRating::Yellow => Some(Colour::Yellow),
        CriteriaRating::Green => Some(Colour::Green),
        CriteriaRating::Blue => Some(Colour::Blue),
    }
}
