//! `register/*.yaml`: ratings, criteria, steps, consent, referral, challenge, reviews.

use super::super::decode::{NonEmpty, Spanned, choice, record};
use super::super::values::{Areas, ContactRef, Email, Id, Phone, PictureName, Web, Words};
use super::{CriteriaSet, Provenance, Purpose, one_of};
use crate::diagnostic::finding;

choice! {
    /// The ratings of the register.
    pub enum Colour("a rating") {
        /// High risk now.
        Red = "red",
        /// High risk soon.
        Amber = "amber",
        /// For areas whose levels have a yellow, in the place of amber or of green.
        Yellow = "yellow",
        /// Risks are managed well.
        Green = "green",
        /// In hospital.
        Blue = "blue",
    }
}

record! {
    /// `register/*.yaml`: one or more sections.
    pub struct RegisterFile("a register file", example "steps: […]") {
        /// Where; everywhere when empty.
        areas: Areas,
        /// What the colours mean.
        ratings: Vec<Rating>,
        /// Who is put on the register.
        criteria: Vec<CriteriaSet>,
        /// What happens, in order.
        steps: Vec<Step>,
        /// Who decides, by age.
        consent: Vec<ConsentRule>,
        /// How to ask.
        referral: Vec<ReferralRoute>,
        /// How to question a decision.
        challenge: Vec<Challenge>,
        /// Care, Education and Treatment Reviews.
        reviews: Option<Reviews>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
    check |_, fields, problems| one_of(
        &["ratings", "criteria", "steps", "consent", "referral", "challenge", "reviews"],
        "a register file", fields, problems,
    );
}

record! {
    /// What a colour means.
    pub struct Rating("a rating", example "{ id: red, label: Red, meaning: …, what_you_get: […] }") {
        /// The colour.
        id: Spanned<Colour>,
        /// What it is called here.
        label: Words,
        /// What it means.
        meaning: Words,
        /// What comes with it.
        what_you_get: NonEmpty<Words>,
        /// How often it is looked at.
        review: Option<Words>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// A step of the process.
    pub struct Step("a step", example "{ id: ask, title: …, who: …, text: …, no_fixed_time: true }") {
        /// Its id.
        id: Spanned<Id>,
        /// Its heading.
        title: Words,
        /// Who does it.
        who: Words,
        /// What happens.
        text: Words,
        /// How long it takes at most.
        time: Option<Time>,
        /// Said openly when there is no time.
        no_fixed_time: Option<bool>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
    check |value, fields, problems| {
        if value.time.is_some() == (value.no_fixed_time == Some(true)) {
            problems.add(
                finding!(
                    MISSING_KEY, fields.span(),
                    "a step needs either `time` or `no_fixed_time: true`";
                    help: "add `time: {{ within: 5, unit: working-days, from: … }}`, or say `no_fixed_time: true`"
                ),
            );
        }
    };
}

choice! {
    /// A unit of time.
    pub enum Unit("a unit of time") {
        /// Hours.
        Hours = "hours",
        /// Monday to Friday without holidays.
        WorkingDays = "working-days",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}

record! {
    /// A promise of time.
    pub struct Time("a time", example "{ within: 5, unit: working-days, from: … }") {
        /// How many.
        within: u32,
        /// Of what.
        unit: Unit,
        /// Counted from when.
        from: Words,
    }
}

choice! {
    /// Who a consent rule is for.
    pub enum AgeBand("an age band") {
        /// Up to 15.
        Under16 = "under-16",
        /// 16 and 17.
        From16To17 = "16-17",
        /// 18 and over.
        From18 = "18-and-over",
        /// Anyone who cannot make this decision at this time.
        LacksCapacity = "lacks-capacity",
    }
}

record! {
    /// Who decides.
    pub struct ConsentRule("a consent rule", example "{ age: under-16, who_decides: …, change_mind: … }") {
        /// For whom.
        age: Spanned<AgeBand>,
        /// Who says yes or no.
        who_decides: Words,
        /// How to change one's mind.
        change_mind: Words,
        /// More words.
        note: Option<Words>,
        /// Forms.
        forms: Vec<Form>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// A form.
    pub struct Form("a form", example "{ title: …, url: https://… }") {
        /// Its title.
        title: Words,
        /// Its address.
        url: Spanned<Web>,
    }
}

choice! {
    /// Who asks.
    pub enum ReferralKind("a kind of referral") {
        /// The young person.
        Own = "self",
        /// A parent or carer.
        Parent = "parent",
        /// A professional.
        Professional = "professional",
    }
}

choice! {
    /// A way to ask.
    pub enum Channel("a way to ask") {
        /// By phone.
        Phone = "phone",
        /// By email.
        Email = "email",
        /// With a form.
        Form = "form",
        /// By post.
        Post = "post",
        /// In person.
        InPerson = "in-person",
    }
}

record! {
    /// A way onto the register.
    pub struct ReferralRoute("a referral route", example "{ id: self, kind: self, title: …, how: [phone] }") {
        /// Its id.
        id: Spanned<Id>,
        /// Who asks.
        kind: ReferralKind,
        /// Its heading.
        title: Words,
        /// How.
        how: NonEmpty<Channel>,
        /// Help to do it.
        help: Option<Words>,
        /// What to have ready.
        have_ready: Vec<Words>,
        /// A form.
        form_url: Option<Spanned<Web>>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// A way to question a decision.
    pub struct Challenge("a way to question a decision", example "{ id: talk, title: …, text: … }") {
        /// Its id.
        id: Spanned<Id>,
        /// Its heading.
        title: Words,
        /// What to do.
        text: Words,
        /// Whom to ask: one contact by its id.
        contact: Option<ContactRef>,
        /// Whom to ask: whoever families of the area call for this purpose.
        contact_for: Option<Purpose>,
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Email address.
        email: Option<Spanned<Email>>,
        /// Address.
        url: Option<Spanned<Web>>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// Care, Education and Treatment Reviews.
    pub struct Reviews("reviews", example "{ who_can_ask: … }") {
        /// Who can ask for one.
        who_can_ask: Option<Words>,
        /// Who comes.
        who_comes: Vec<Words>,
        /// What is asked.
        questions: Vec<Words>,
        /// When they happen.
        timing: Vec<ReviewTiming>,
        /// A planner to fill in.
        planner_url: Option<Spanned<Web>>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// When a review happens, and who says so.
    pub struct ReviewTiming("the time of a review", example "{ when: …, source_url: https://… }") {
        /// When.
        when: Words,
        /// Who says so.
        source_url: Web,
    }
}
