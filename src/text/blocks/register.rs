//! Blocks of the register: criteria, ratings, steps, consent, referral, challenge, reviews.

#![allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]

use crate::content::blocks::{
    ConsentOptions, CriteriaOptions, RatingsOptions, ReferralOptions, ReviewPart, ReviewsOptions,
    StepsOptions, StepsShape,
};
use crate::content::kinds::{
    AgeBand, Challenge, Channel, Colour, ConsentRule, CriteriaSet, Criterion, Group, Purpose,
    ReferralKind, Step, Unit,
};
use crate::source::{SourceId, Span};
use crate::text::resolver::Resolver;
use crate::text::values::{
    Day, EmailLink, PhoneLink, Phrase, Picture, ShownContact, WebLink, email_link, phone_link,
    web_link,
};
use serde::Serialize;

/// A colour and what it is called here.
#[derive(Debug, Clone, Serialize)]
pub struct RatingLabel {
    pub id: Colour,
    pub label: Phrase,
}

#[derive(Debug, Serialize)]
pub struct ShownRating {
    pub id: Colour,
    pub label: Phrase,
    pub meaning: Phrase,
    pub what_you_get: Vec<Phrase>,
    pub review: Option<Phrase>,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownCriteria {
    pub id: String,
    pub title: Phrase,
    pub rating: Option<RatingLabel>,
    pub intro: Option<Phrase>,
    pub group: ShownGroup,
    pub source: Option<WebLink>,
    pub approved_on: Option<Day>,
    pub next_review: Option<Day>,
}

/// How the conditions of a group belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum GroupKind {
    /// All of them.
    All,
    /// At least one of them.
    Any,
    /// Points that add up.
    Score,
}

#[derive(Debug, Serialize)]
pub struct ShownGroup {
    pub kind: GroupKind,
    /// Whether it holds a group itself.
    pub nested: bool,
    pub at_least: Option<u32>,
    pub items: Vec<ShownCriterion>,
}

#[derive(Debug, Serialize)]
pub struct ShownCriterion {
    pub words: Option<Phrase>,
    pub picture: Option<Picture>,
    pub points: Option<u32>,
    pub group: Option<ShownGroup>,
}

#[derive(Debug, Serialize)]
pub struct ShownTime {
    pub within: u32,
    pub unit: Unit,
    pub from: Phrase,
}

#[derive(Debug, Serialize)]
pub struct ShownStep {
    pub number: usize,
    pub id: String,
    pub title: Phrase,
    pub who: Phrase,
    pub text: Phrase,
    pub time: Option<ShownTime>,
    pub no_fixed_time: bool,
    pub picture: Option<Picture>,
}

/// The steps of a register.
#[derive(Debug, Serialize)]
pub struct ShownSteps {
    pub steps: Vec<ShownStep>,
    /// Whether they are shown as a flow chart, without their texts.
    pub chart: bool,
    /// Steps without a time, where there are several: that is said once, below all of them.
    pub open: Option<OpenSteps>,
}

/// Which steps have no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OpenSteps {
    /// All of them.
    All,
    /// Those beside which no time stands.
    Rest,
}

#[derive(Debug, Serialize)]
pub struct ShownForm {
    pub title: Phrase,
    pub url: WebLink,
}

#[derive(Debug, Serialize)]
pub struct ShownConsent {
    pub age: AgeBand,
    pub who_decides: Phrase,
    pub change_mind: Phrase,
    pub note: Option<Phrase>,
    pub forms: Vec<ShownForm>,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownRoute {
    pub id: String,
    pub kind: ReferralKind,
    pub title: Phrase,
    pub how: Vec<Channel>,
    pub help: Option<Phrase>,
    pub have_ready: Vec<Phrase>,
    pub form: Option<WebLink>,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownReferral {
    pub routes: Vec<ShownRoute>,
    pub contacts: Vec<ShownContact>,
}

#[derive(Debug, Serialize)]
pub struct ShownChallenge {
    pub id: String,
    pub title: Phrase,
    pub text: Phrase,
    /// Whom to ask, where it is one contact.
    pub contact: Option<ShownContact>,
    /// All whom families may be meant to ask.
    pub contacts: Vec<ShownContact>,
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    pub url: Option<WebLink>,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownTiming {
    pub when: Phrase,
    pub source: WebLink,
}

#[derive(Debug, Serialize)]
pub struct ShownReviews {
    pub show: Option<ReviewPart>,
    pub who_can_ask: Option<Phrase>,
    pub who_comes: Vec<Phrase>,
    pub questions: Vec<Phrase>,
    pub timing: Vec<ShownTiming>,
    pub planner: Option<WebLink>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// A colour by the name that this area gives it, or by its own word.
    pub fn rating_label(&self, colour: Colour) -> RatingLabel {
        let label = match self.scope.branch.register.rating(colour) {
            Some(rating) => self.words(&rating.label),
            None => Phrase {
                text: colour.word().to_owned(),
                lines: vec![colour.word().to_owned()],
                lang: None,
                picture: None,
                span: Span::new(SourceId::none(), 0, 0),
            },
        };
        RatingLabel { id: colour, label }
    }

    pub(super) fn ratings(&self, options: &RatingsOptions) -> Vec<ShownRating> {
        self.scope
            .branch
            .register
            .ratings
            .iter()
            .filter(|rating| options.only.is_empty() || options.only.contains(&rating.id.value))
            .map(|rating| ShownRating {
                id: rating.id.value,
                label: self.words(&rating.label),
                meaning: self.words(&rating.meaning),
                what_you_get: self.list(&rating.what_you_get),
                review: self.maybe(rating.review.as_ref()),
                picture: self.picture(rating.picture.as_ref()),
            })
            .collect()
    }

    pub(super) fn criteria(&self, options: &CriteriaOptions) -> Vec<ShownCriteria> {
        let wanted = |set: &&CriteriaSet| {
            let by_id =
                options.id.is_empty() || options.id.iter().any(|id| id.value == set.id.value);
            let by_rating = options.rating.is_empty()
                || set
                    .rating
                    .colour()
                    .is_some_and(|colour| options.rating.contains(&colour));
            by_id && by_rating
        };
        let sets = self.scope.branch.register.criteria.iter().filter(wanted);
        sets.map(|set| ShownCriteria {
            id: set.id.value.to_string(),
            title: self.words(&set.title),
            rating: set.rating.colour().map(|colour| self.rating_label(colour)),
            intro: self.maybe(set.intro.as_ref()),
            group: self.group(&set.body.group),
            source: set.body.provenance.source_url.as_ref().map(web_link),
            approved_on: self.maybe_date(set.approved_on),
            next_review: self.maybe_date(set.body.provenance.next_review),
        })
        .collect()
    }

    fn group(&self, group: &Group) -> ShownGroup {
        let items = |list: &[Criterion]| list.iter().map(|item| self.criterion(item)).collect();
        match group {
            Group::All(list) => ShownGroup {
                kind: GroupKind::All,
                nested: is_nested(list),
                at_least: None,
                items: items(list),
            },
            Group::Any(list) => ShownGroup {
                kind: GroupKind::Any,
                nested: is_nested(list),
                at_least: None,
                items: items(list),
            },
            Group::Score(score) => ShownGroup {
                kind: GroupKind::Score,
                nested: false,
                at_least: Some(score.at_least),
                items: score
                    .of
                    .iter()
                    .map(|item| ShownCriterion {
                        words: Some(self.words(&item.text)),
                        // Authors write it beside the words too, as they do in other criteria.
                        picture: self.picture(item.picture.as_ref().or(item.text.picture.as_ref())),
                        points: Some(item.points),
                        group: None,
                    })
                    .collect(),
            },
        }
    }

    fn criterion(&self, criterion: &Criterion) -> ShownCriterion {
        match criterion {
            Criterion::Words(words) => ShownCriterion {
                words: Some(self.words(words)),
                picture: self.picture(words.picture.as_ref()),
                points: None,
                group: None,
            },
            Criterion::Group(group) => ShownCriterion {
                words: None,
                picture: None,
                points: None,
                group: Some(self.group(group)),
            },
        }
    }

    pub(super) fn steps(&self, options: &StepsOptions) -> ShownSteps {
        let chart = options.show == Some(StepsShape::Chart);
        let steps = self.scope.branch.register.steps.iter().enumerate();
        let mut steps: Vec<ShownStep> = steps
            .map(|(number, step)| self.step(number + 1, step))
            .collect();
        let open = steps.iter().filter(|step| step.no_fixed_time).count();
        if open < 2 {
            return ShownSteps {
                steps,
                chart,
                open: None,
            };
        }
        let all = open == steps.len();
        for step in &mut steps {
            step.no_fixed_time = false;
        }
        let open = if all { OpenSteps::All } else { OpenSteps::Rest };
        ShownSteps {
            steps,
            chart,
            open: Some(open),
        }
    }

    fn step(&self, number: usize, step: &Step) -> ShownStep {
        ShownStep {
            number,
            id: step.id.value.to_string(),
            title: self.words(&step.title),
            who: self.words(&step.who),
            text: self.words(&step.text),
            time: step.time.as_ref().map(|time| ShownTime {
                within: time.within,
                unit: time.unit,
                from: self.words(&time.from),
            }),
            no_fixed_time: step.no_fixed_time == Some(true),
            picture: self.picture(step.picture.as_ref()),
        }
    }

    pub(super) fn consent(&self, options: &ConsentOptions) -> Vec<ShownConsent> {
        let wanted =
            |rule: &&ConsentRule| options.age.is_empty() || options.age.contains(&rule.age.value);
        let rules = self.scope.branch.register.consent.iter().filter(wanted);
        rules
            .map(|rule| ShownConsent {
                age: rule.age.value,
                who_decides: self.words(&rule.who_decides),
                change_mind: self.words(&rule.change_mind),
                note: self.maybe(rule.note.as_ref()),
                forms: rule
                    .forms
                    .iter()
                    .map(|form| ShownForm {
                        title: self.words(&form.title),
                        url: web_link(&form.url.value),
                    })
                    .collect(),
                picture: self.picture(rule.picture.as_ref()),
            })
            .collect()
    }

    pub(super) fn referral(&self, options: &ReferralOptions) -> ShownReferral {
        let routes = self.scope.branch.register.referral.iter();
        let routes =
            routes.filter(|route| options.kind.is_empty() || options.kind.contains(&route.kind));
        ShownReferral {
            routes: routes
                .map(|route| ShownRoute {
                    id: route.id.value.to_string(),
                    kind: route.kind,
                    title: self.words(&route.title),
                    how: route.how.to_vec(),
                    help: self.maybe(route.help.as_ref()),
                    have_ready: self.list(&route.have_ready),
                    form: route.form_url.as_ref().map(|web| web_link(&web.value)),
                    picture: self.picture(route.picture.as_ref()),
                })
                .collect(),
            contacts: self
                .scope
                .branch
                .contacts_for(Purpose::Register)
                .into_iter()
                .map(|contact| self.contact_for(contact, &[Purpose::Register]))
                .collect(),
        }
    }

    pub(super) fn challenge(&self) -> Vec<ShownChallenge> {
        let ways = self.scope.branch.register.challenge.iter();
        ways.map(|way| self.way(way)).collect()
    }

    fn way(&self, way: &Challenge) -> ShownChallenge {
        let branch = self.scope.branch;
        let named = way.contact.as_ref();
        let named = named.and_then(|id| branch.contact(id.value.as_str()));
        let contacts: Vec<ShownContact> = match (named, way.contact_for) {
            (Some(contact), _) => vec![self.contact_for(contact, &[])],
            (None, Some(purpose)) => {
                let called = branch.all_called_for(purpose, self.scope.site.today);
                let called = called.into_iter();
                called.map(|it| self.contact_for(it, &[purpose])).collect()
            }
            (None, None) => Vec::new(),
        };
        let only = match contacts.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        };
        ShownChallenge {
            id: way.id.value.to_string(),
            title: self.words(&way.title),
            text: self.words(&way.text),
            contact: only,
            contacts,
            phone: way.phone.as_ref().map(|phone| phone_link(&phone.value)),
            email: way.email.as_ref().map(|email| email_link(&email.value)),
            url: way.url.as_ref().map(|web| web_link(&web.value)),
            picture: self.picture(way.picture.as_ref()),
        }
    }

    pub(super) fn reviews(&self, options: &ReviewsOptions) -> Option<ShownReviews> {
        let reviews = self.scope.branch.register.reviews?;
        Some(ShownReviews {
            show: options.show,
            who_can_ask: self.maybe(reviews.who_can_ask.as_ref()),
            who_comes: self.list(&reviews.who_comes),
            questions: self.list(&reviews.questions),
            timing: reviews
                .timing
                .iter()
                .map(|timing| ShownTiming {
                    when: self.words(&timing.when),
                    source: web_link(&timing.source_url),
                })
                .collect(),
            planner: reviews.planner_url.as_ref().map(|web| web_link(&web.value)),
        })
    }
}

fn is_nested(list: &[Criterion]) -> bool {
    list.iter().any(|it| matches!(it, Criterion::Group(_)))
}
