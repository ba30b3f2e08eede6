//! Stories: what somebody lived through, on a page of its own, and who has agreed to its being told.

use super::decode::{NonEmpty, Problems, Spanned, choice, record};
use super::kinds::Provenance;
use super::markdown::{self, Dialect, Terms};
use super::page::{
    EasyRead, Page, PageAudience, PageHead, PageKind, PageSource, TextFile, Variant, assembled,
    decode_head, split,
};
use super::values::{AnyDay, Areas, DoneOn, Id, PictureName, Text};
use crate::diagnostic::finding;

choice! {
    /// Who has agreed to a story: never a name.
    pub enum Agreed("one of those who can agree to a story") {
        /// The one whom it is about.
        Person = "person",
        /// A parent or carer.
        Parent = "parent",
        /// Others of the family.
        Family = "family",
        /// Somebody who works with them.
        Professional = "professional",
    }
}

choice! {
    /// What became of names and other words that tell who somebody is.
    pub enum Names("a value of `names`") {
        /// Others stand in their place.
        Changed = "changed",
        /// There are none.
        Removed = "removed",
        /// Nobody lived through it: it is an example.
        MadeUp = "made-up",
    }
}

impl Names {
    /// The words of the theme that say so on the page.
    pub fn said(self) -> &'static str {
        match self {
            Self::Changed => "story-names-changed",
            Self::Removed => "story-names-removed",
            Self::MadeUp => "story-made-up",
        }
    }
}

record! {
    /// Who has agreed to a story, and when that was written down.
    pub struct StoryConsent("the consent to a story", example "{ from: [person, parent], recorded_on: 2026-11-20 }") {
        /// Who has agreed: never a name.
        from: NonEmpty<Agreed>,
        /// When that was written down.
        recorded_on: DoneOn,
        /// The last day for which they have agreed.
        until: Option<Spanned<AnyDay>>,
    }
}

record! {
    /// The front matter of a story.
    pub struct StoryHead("the front matter of a story", example "title: …") {
        /// Its heading.
        title: Spanned<Text>,
        /// Who has agreed to it; needed unless it is made up.
        consent: Option<StoryConsent>,
        /// What became of the names in it.
        names: Option<Names>,
        /// One sentence, for lists.
        description: Option<Spanned<Text>>,
        /// Its picture.
        picture: Option<PictureName>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Whom it is for.
        audience: Option<PageAudience>,
        /// Whether it needs a twin.
        easy_read: Option<EasyRead>,
        /// A short address for paper, which leads here.
        short: Option<Spanned<Id>>,
        /// Ids that it had before: their addresses still lead here.
        moved_from: Vec<Spanned<Id>>,
        /// Words that people type when they look for it, and that need not stand in it.
        find_by: Vec<Text>,
        /// What it rests on.
        sources: Vec<PageSource>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

/// What makes a page a story.
#[derive(Debug, Clone)]
pub struct Story {
    /// What became of the names in it.
    pub names: Names,
    /// The last day for which people have agreed to it.
    pub until: Option<Spanned<AnyDay>>,
}

/// Reads a story.
pub fn story(
    file: TextFile<'_>,
    variant: Variant,
    area: Option<Id>,
    terms: &Terms,
    problems: &mut Problems,
) -> Option<Page> {
    let (head, body) = split(file, problems)?;
    let head = decode_head::<StoryHead>(head, problems);
    let parsed = markdown::parse(body, Dialect::Fingerpost(variant.format), terms, problems);
    let head = head?;
    let story = facts(&head, problems)?;
    let page = assembled(page_head(head), variant, area, parsed, problems);
    Some(Page {
        kind: PageKind::Story(story),
        ..page
    })
}

/// Without an answer to both questions, nobody may read it.
fn facts(head: &StoryHead, problems: &mut Problems) -> Option<Story> {
    if head.names.is_none() {
        problems.add(finding!(
            STORY_NAMES, head.title.span,
            "this story does not say what became of the names in it";
            help: "write `names: changed`, `names: removed`, or `names: made-up` for an example; the page says so to readers"
        ));
    }
    if head.consent.is_none() && head.names != Some(Names::MadeUp) {
        problems.add(finding!(
            STORY_CONSENT, head.title.span,
            "nobody is recorded to have agreed to this story";
            help: "ask the people in it, then write `consent: {{ from: [person], recorded_on: 2026-11-20 }}`, with who agreed and no name; a made-up example has `names: made-up`"
        ));
        return None;
    }
    let consent = head.consent.as_ref();
    Some(Story {
        names: head.names?,
        until: consent.and_then(|it| it.until.clone()),
    })
}

/// What a story says about itself, as a page says it.
fn page_head(head: StoryHead) -> PageHead {
    PageHead {
        span: head.span,
        title: head.title,
        description: head.description,
        picture: head.picture,
        areas: head.areas,
        audience: head.audience,
        easy_read: head.easy_read,
        parent: None,
        short: head.short,
        moved_from: head.moved_from,
        find_by: head.find_by,
        sources: head.sources,
        tested_by: None,
        tested_on: None,
        provenance: head.provenance,
    }
}
