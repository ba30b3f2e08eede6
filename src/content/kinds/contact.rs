//! `contacts/*.yaml`, or a row of a table.

use super::super::decode::{NonEmpty, Spanned, choice, record};
use super::super::values::{
    Areas, DoneOn, Email, Phone, PictureName, Text, TextNumber, Web, Words,
};
use super::{Provenance, one_of};

choice! {
    /// What a contact is for.
    pub enum Purpose("a purpose of a contact") {
        /// The Dynamic Support Register.
        Register = "register",
        /// Keyworkers.
        Keyworker = "keyworker",
        /// Care, Education and Treatment Reviews.
        Review = "review",
        /// Other formats and languages.
        Formats = "formats",
        /// Advice.
        Advice = "advice",
        /// Hospital.
        Hospital = "hospital",
        /// What people think of the service.
        Feedback = "feedback",
    }
}

record! {
    /// `contacts/<id>.yaml`, or a row of `contacts.csv`.
    pub struct Contact("a contact", example "label: …") {
        /// The role; never a person.
        label: Words,
        /// What it is for.
        r#for: NonEmpty<Purpose>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Email address.
        email: Option<Spanned<Email>>,
        /// A form.
        form_url: Option<Spanned<Web>>,
        /// Number to text.
        text: Option<Spanned<TextNumber>>,
        /// Relay UK and the like.
        relay: Option<Words>,
        /// British Sign Language.
        bsl_url: Option<Spanned<Web>>,
        /// Postal address, with commas or new lines.
        post: Option<Text>,
        /// When somebody answers.
        hours: Option<Words>,
        /// More words.
        note: Option<Words>,
        /// Its picture.
        picture: Option<PictureName>,
        /// When somebody last tried it.
        checked_on: Option<DoneOn>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
    check |_, fields, problems| one_of(&["phone", "email", "form_url"], "a contact", fields, problems);
}
