//! `roles/*.yaml`, `glossary.yaml` and `feedback.yaml`.

use super::super::decode::{NonEmpty, Spanned, choice, record};
use super::super::values::{Areas, Id, PictureName, Text, Words};
use super::{Provenance, Service};

record! {
    /// `roles/<id>.yaml`.
    pub struct Role("a role", example "name: Keyworker") {
        /// Its name.
        name: Words,
        /// What it is called here.
        local_title: Option<Words>,
        /// One sentence.
        summary: Words,
        /// What the person does.
        does: Vec<Words>,
        /// What the person does not do.
        does_not: Vec<Words>,
        /// What the person is good at.
        skills: Vec<Words>,
        /// Its picture.
        picture: Option<PictureName>,
        /// Small ones come first.
        order: Option<u32>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// `glossary.yaml`.
    pub struct GlossaryFile("the glossary", example "terms: […]") {
        /// The words.
        terms: NonEmpty<Term>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// A hard word.
    pub struct Term("a word of the glossary", example "{ id: consent, term: consent, easy: … }") {
        /// Its id.
        id: Spanned<Id>,
        /// The word.
        term: Words,
        /// Other forms of it.
        also: Vec<Text>,
        /// What it means, in easy words.
        easy: Words,
        /// What it means, in plain words.
        plain: Option<Words>,
        /// Its picture.
        picture: Option<PictureName>,
        /// How to say it.
        say_it: Option<Text>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// `feedback.yaml`.
    pub struct FeedbackFile("feedback", example "quotes: […]") {
        /// What people said.
        quotes: NonEmpty<Quote>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

choice! {
    /// Who said it.
    pub enum Speaker("a kind of speaker") {
        /// A parent or carer.
        Parent = "parent",
        /// A young person.
        YoungPerson = "young-person",
        /// A professional.
        Professional = "professional",
    }
}

record! {
    /// What somebody said.
    pub struct Quote("a quote", example "{ id: …, text: …, speaker: parent, consent_recorded: true, names_removed: true }") {
        /// Its id.
        id: Spanned<Id>,
        /// The words.
        text: Text,
        /// The words in easy read.
        easy: Option<Text>,
        /// Who said it.
        speaker: Speaker,
        /// Whether the speaker said yes to printing it.
        consent_recorded: bool,
        /// Whether names were taken out.
        names_removed: bool,
        /// Where; everywhere when empty.
        areas: Areas,
        /// About which service.
        service: Option<Service>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}
