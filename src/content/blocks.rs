//! Fenced blocks that put a set of facts into the text, and their options.

use super::decode::{Decode, NonEmpty, Problems, Spanned, choice, record};
use super::form::{
    Answer, Asked, ChooseOptions, DateOptions, FormStartOptions, SignOptions, TickOptions,
    WriteOptions,
};
use super::kinds::{AgeBand, Colour, Purpose, ReferralKind, Service, Speaker};
use super::values::{DoneOn, Id, LanguageTag, PageRef, Text, Web};
use super::video::VideoOptions;
use super::wording::Wording;
use super::yaml::Node;
use crate::diagnostic::{Finding, finding, rules};
use crate::source::Span;

/// Words behind a fence that mean code, not facts. Everything else is a typing mistake.
pub const CODE_LANGUAGES: &[&str] = &[
    "text",
    "yaml",
    "markdown",
    "html",
    "css",
    "csv",
    "json",
    "toml",
    "sh",
    "bash",
    "console",
    "rust",
    "tera",
    "fluent",
    "typst",
    "powershell",
    "xml",
    "svg",
];

/// Declares the kinds of blocks, each with the options that it takes, if any.
macro_rules! blocks {
    ($($(#[doc = $doc:literal])* $variant:ident = $word:literal $(($options:ty))?,)*) => {
        choice! {
            /// The kinds of blocks.
            pub enum BlockKind("a block") {
                $($(#[doc = $doc])* $variant = $word,)*
            }
        }

        /// What a block shows, with its options read and typed.
        #[derive(Debug)]
        pub enum BlockOptions {
            $($(#[doc = $doc])* $variant $(($options))?,)*
        }

        impl BlockOptions {
            /// Reads the options of a block.
            pub fn decode(kind: BlockKind, node: &Node, problems: &mut Problems) -> Option<Self> {
                match kind {
                    $(BlockKind::$variant => blocks!(@read $variant ($($options)?) node problems),)*
                }
            }
        }
    };
    (@read $variant:ident () $node:ident $problems:ident) => {
        NoOptions::decode($node, $problems).map(|_| Self::$variant)
    };
    (@read $variant:ident ($options:ty) $node:ident $problems:ident) => {
        <$options as Decode>::decode($node, $problems).map(Self::$variant)
    };
}

blocks! {
    /// The areas to choose from.
    Areas = "areas",
    /// Contacts.
    Contacts = "contacts"(ContactsOptions),
    /// Who runs a service here.
    Providers = "providers"(ProvidersOptions),
    /// Criteria sets.
    Criteria = "criteria"(CriteriaOptions),
    /// What the colours mean.
    Ratings = "ratings"(RatingsOptions),
    /// What happens next.
    Steps = "steps"(StepsOptions),
    /// Who decides.
    Consent = "consent"(ConsentOptions),
    /// How to ask.
    Referral = "referral"(ReferralOptions),
    /// How to question a decision.
    Challenge = "challenge",
    /// Care, Education and Treatment Reviews.
    Reviews = "reviews"(ReviewsOptions),
    /// The people who help.
    Roles = "roles"(RolesOptions),
    /// Quotes.
    Feedback = "feedback"(FeedbackOptions),
    /// All words explained.
    Glossary = "glossary",
    /// Urgent help.
    UrgentHelp = "urgent-help",
    /// How to complain.
    Complaints = "complaints",
    /// Advice, advocacy and the parent carer forum.
    Support = "support"(SupportOptions),
    /// The Local Offer.
    LocalOffer = "local-offer",
    /// Files.
    Documents = "documents"(NonEmpty<DocumentEntry>),
    /// A video.
    Video = "video"(VideoOptions),
    /// Leaflets and posters.
    Leaflets = "leaflets"(LeafletsOptions),
    /// The headings of this page.
    Contents = "contents",
    /// The questions that this page asks in its headings.
    Questions = "questions",
    /// Links to pages.
    Pages = "pages"(PagesOptions),
    /// What is new.
    News = "news",
    /// Stories for the readers of this page.
    Stories = "stories",
    /// The field that finds a page by words.
    Search = "search",
    /// Who serves where.
    Coverage = "coverage",
    /// A piece of the site for the websites of others.
    Embed = "embed",
    /// The areas as squares, where they lie, with who serves them.
    Map = "map"(ProvidersOptions),
    /// All pages, by the first letter of their titles.
    AToZ = "a-z",
    /// What was tested for the accessibility statement.
    Accessibility = "accessibility"(AccessibilityOptions),
    /// Where the facts come from.
    Sources = "sources",
    /// Pictures with their makers.
    Credits = "credits",
    /// How a form begins.
    FormStart = "form-start"(FormStartOptions),
    /// A question to answer in words.
    Write = "write"(WriteOptions),
    /// Boxes to tick.
    Tick = "tick"(TickOptions),
    /// One answer to choose.
    Choose = "choose"(ChooseOptions),
    /// A day to write.
    Date = "date"(DateOptions),
    /// A place to sign.
    Sign = "sign"(SignOptions),
    /// Where a form is sent.
    FormEnd = "form-end"(ContactsOptions),
}

impl FactBlock {
    /// The question, where it is one.
    pub fn question(&self) -> Option<&Asked> {
        match &self.options {
            BlockOptions::Write(options) => Some(&options.asked),
            BlockOptions::Tick(options) => Some(&options.asked),
            BlockOptions::Choose(options) => Some(&options.asked),
            BlockOptions::Date(options) => Some(&options.asked),
            BlockOptions::Sign(options) => Some(&options.asked),
            _ => None,
        }
    }

    /// Its own words, which may hold facts.
    pub fn wordings(&self) -> Vec<&Wording> {
        let asked = self.question().into_iter().flat_map(Asked::wordings);
        let more: Vec<&Wording> = match &self.options {
            BlockOptions::FormStart(start) => {
                let words = [Some(&start.who_sees), start.change_mind.as_ref()];
                words.into_iter().flatten().collect()
            }
            BlockOptions::Tick(options) => Answer::wordings(&options.answers),
            BlockOptions::Choose(options) => Answer::wordings(&options.answers),
            _ => Vec::new(),
        };
        asked.chain(more).collect()
    }
}

/// A block with its options.
#[derive(Debug)]
pub struct FactBlock {
    /// What it shows.
    pub kind: BlockKind,
    /// How.
    pub options: BlockOptions,
    /// Where it stands.
    pub span: Span,
}

choice! {
    /// A part of what is known about reviews.
    pub enum ReviewPart("a part of `reviews`") {
        /// Who comes.
        WhoComes = "who-comes",
        /// What is asked.
        Questions = "questions",
        /// When.
        Timing = "timing",
    }
}

choice! {
    /// What `steps` look like.
    pub enum StepsShape("what `steps` look like") {
        /// Boxes with arrows between them: who does what, and when.
        Chart = "chart",
    }
}

choice! {
    /// A part of what an accessibility statement says.
    pub enum StatementPart("a part of `accessibility`") {
        /// What was tested, how, when, and what came of it.
        Tests = "tests",
        /// What is known not to work.
        Problems = "problems",
    }
}

choice! {
    /// A part of what is known about a role.
    pub enum RolePart("a part of a role") {
        /// One sentence.
        Summary = "summary",
        /// What the person does.
        Does = "does",
        /// What the person does not do.
        DoesNot = "does-not",
        /// What the person is good at.
        Skills = "skills",
    }
}

choice! {
    /// A service beside the register.
    pub enum SupportKind("a support service") {
        /// Special educational needs advice.
        Sendiass = "sendiass",
        /// Parent carer forum.
        ParentCarerForum = "parent_carer_forum",
        /// Advocacy.
        Advocacy = "advocacy",
    }
}

choice! {
    /// Whom a document or leaflet is for.
    pub enum Audience("an audience") {
        /// Families.
        Families = "families",
        /// Young people.
        YoungPeople = "young-people",
        /// Professionals.
        Professionals = "professionals",
    }
}

choice! {
    /// The level of a document.
    pub enum Level("the level of a document") {
        /// Plain English.
        Plain = "plain",
        /// Easy read.
        Easy = "easy",
        /// Large print.
        LargePrint = "large-print",
        /// British Sign Language.
        Bsl = "bsl",
    }
}

macro_rules! options {
    ($($(#[doc = $doc:literal])* $name:ident { $($field:ident: $type:ty,)* })*) => {
        $(record! {
            $(#[doc = $doc])*
            pub struct $name("this block", example "") {
                $(#[doc = "See docs/pages/content-folder.md."] $field: $type,)*
            }
        })*
    };
}

options! {
    /// No options.
    NoOptions {}
    /// Which contacts.
    ContactsOptions { r#for: Vec<Purpose>, id: Vec<Spanned<Id>>, }
    /// Which service.
    ProvidersOptions { service: Option<Service>, }
    /// Which criteria.
    CriteriaOptions { rating: Vec<Colour>, id: Vec<Spanned<Id>>, }
    /// Which ratings.
    RatingsOptions { only: Vec<Colour>, }
    /// In which shape.
    StepsOptions { show: Option<StepsShape>, }
    /// Which age.
    ConsentOptions { age: Vec<AgeBand>, }
    /// Which routes.
    ReferralOptions { kind: Vec<ReferralKind>, }
    /// Which part.
    ReviewsOptions { show: Option<ReviewPart>, }
    /// Which part.
    AccessibilityOptions { show: Option<StatementPart>, }
    /// Which roles, and what of them.
    RolesOptions { id: Vec<Spanned<Id>>, show: Vec<RolePart>, }
    /// Whose words, and how many.
    FeedbackOptions { speaker: Vec<Speaker>, most: Option<u32>, }
    /// Which services.
    SupportOptions { only: Vec<SupportKind>, }
    /// For whom.
    LeafletsOptions { audience: Vec<Audience>, }
    /// Which pages: a section of the navigation by number or title, or pages by id.
    PagesOptions { section: Option<Spanned<Text>>, id: Vec<PageRef>, }
}

record! {
    /// A file to download or read.
    pub struct DocumentEntry("a document", example "{ title: …, url: https://…, format: PDF, language: en-GB, last_updated: 2026-11-22 }") {
        /// Its title.
        title: Text,
        /// Its address.
        url: Option<Spanned<Web>>,
        /// Its path in the content folder.
        file: Option<Spanned<Text>>,
        /// Its format, such as PDF; that of a file is known.
        format: Option<Text>,
        /// Its size, such as 545 KB.
        size: Option<Text>,
        /// How many pages it has.
        pages: Option<u32>,
        /// Its language.
        language: LanguageTag,
        /// Its level.
        level: Option<Level>,
        /// Whom it is for.
        audience: Option<Audience>,
        /// When it was last changed.
        last_updated: Option<DoneOn>,
        /// The same as a web page.
        html_alternative: Option<Spanned<Web>>,
        /// The page of this site that says the same.
        page: Option<PageRef>,
    }
    check |value, fields, problems| {
        if value.url.is_some() == value.file.is_some() {
            problems.add(
                Finding::new(&rules::MISSING_KEY, "a document needs either `url` or `file`")
                    .at(fields.span())
                    .help("add `url: https://…`, or `file:` with a path in the content folder"),
            );
        }
        if value.url.is_some() && value.format.is_none() {
            problems.add(finding!(
                MISSING_KEY, Span { end: fields.span().start, ..fields.span() },
                "a document at an address needs `format`";
                help: "add `format: …` with what it is, such as PDF"
            ));
        }
        let typed = ["size", "pages"].into_iter().filter(|key| value.file.is_some() && fields.has(key));
        for key in typed {
            problems.add(finding!(
                TYPED_FACT, fields.place(key),
                "`{key}` is read from the file, so that what stands here is not shown";
                help: "take `{key}` away"
            ));
        }
    };
}
