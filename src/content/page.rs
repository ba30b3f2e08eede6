//! Pages and leaflets: front matter and text. A leaflet is a page that is laid out on paper too.

use super::blocks::{Audience, BlockKind, FactBlock};
use super::decode::{Decode, Problems, Spanned, choice, record};
use super::kinds::Provenance;
use super::markdown::{self, Dialect, Terms};
use super::news::NewsDays;
use super::story::Story;
use super::surprises::surprises;
use super::values::{
    Areas, Date, DoneOn, Format, Id, LanguageTag, PageRef, PictureName, Text, Web,
};
use super::yaml::{Excerpt, parse as parse_yaml};
use crate::diagnostic::finding;
use crate::document::{Document, Inline, InlineContent};
use crate::source::SourceId;

choice! {
    /// Whom a page is for.
    pub enum PageAudience("an audience of a page") {
        /// Families and young people.
        Families = "families",
        /// Professionals.
        Professionals = "professionals",
    }
}

choice! {
    /// Said when a page has no easy read twin on purpose.
    pub enum EasyRead("a value of `easy_read`") {
        /// There is no twin on purpose.
        NotNeeded = "not-needed",
    }
}

record! {
    /// A document that a page rests on.
    pub struct PageSource("a source", example "{ title: …, url: https://… }") {
        /// Its title.
        title: Text,
        /// Its address.
        url: Web,
    }
}

record! {
    /// The front matter of a page.
    pub struct PageHead("the front matter of a page", example "title: …") {
        /// Its heading.
        title: Spanned<Text>,
        /// One sentence.
        description: Option<Spanned<Text>>,
        /// Its picture in easy read navigation.
        picture: Option<PictureName>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Whom it is for.
        audience: Option<PageAudience>,
        /// Whether it needs a twin.
        easy_read: Option<EasyRead>,
        /// The page above it.
        parent: Option<PageRef>,
        /// A short address for paper, which leads here: `/gateshead/ask-easy/`.
        short: Option<Spanned<Id>>,
        /// Ids that it had before: their addresses still lead here.
        moved_from: Vec<Spanned<Id>>,
        /// Words that people type when they look for it, and that need not stand in it.
        find_by: Vec<Text>,
        /// What it rests on.
        sources: Vec<PageSource>,
        /// Who tried it.
        tested_by: Option<Text>,
        /// When.
        tested_on: Option<DoneOn>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

choice! {
    /// How a leaflet is laid out.
    pub enum Layout("a layout") {
        /// A4 booklet.
        Booklet = "booklet",
        /// A5 booklet, to fold.
        BookletA5 = "booklet-a5",
        /// A page on paper.
        Handout = "handout",
        /// 18 point and more.
        LargePrint = "large-print",
        /// Folded twice.
        TriFold = "tri-fold",
        /// For a wall.
        Poster = "poster",
        /// For a wallet.
        ContactCard = "contact-card",
        /// One-page profile.
        Profile = "profile",
        /// To fill in.
        Worksheet = "worksheet",
        /// To fill in, around a person.
        Map = "map",
        /// Questions with room to answer them.
        Form = "form",
    }
}

choice! {
    /// The format of a leaflet.
    pub enum LeafletFormat("a format") {
        /// Plain English.
        Plain = "plain",
        /// Easy read.
        Easy = "easy",
    }
}

record! {
    /// The front matter of a leaflet.
    pub struct LeafletHead("the front matter of a leaflet", example "title: …") {
        /// Its heading.
        title: Spanned<Text>,
        /// One sentence.
        description: Option<Spanned<Text>>,
        /// How it is laid out.
        layout: Layout,
        /// Whom it is for.
        audience: Audience,
        /// The page that its QR code opens.
        opens: PageRef,
        /// Its format.
        format: Option<LeafletFormat>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Pages whose text it takes.
        pages: Vec<PageRef>,
        /// Its version.
        version: Option<Text>,
        /// Its picture: on the first page, and in lists.
        picture: Option<PictureName>,
        /// Who tried it.
        tested_by: Option<Text>,
        /// When.
        tested_on: Option<DoneOn>,
        /// Ids that it had before: their addresses still lead here.
        moved_from: Vec<Spanned<Id>>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

/// Which of the forms of a text a file holds: `keyworkers.easy.ur.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The id.
    pub id: Id,
    /// The format.
    pub format: Format,
    /// The language; `None` for the first language of the site.
    pub language: Option<LanguageTag>,
}

impl Variant {
    /// From the name of a file without `.md`.
    pub fn of(stem: &str) -> Option<Self> {
        let mut parts = stem.split('.');
        let id = Id::new(parts.next()?)?;
        let mut rest: Vec<&str> = parts.collect();
        let format = if rest.first() == Some(&"easy") {
            rest.remove(0);
            Format::Easy
        } else {
            Format::Plain
        };
        let language = match rest.as_slice() {
            [] => None,
            [tag] => Some(LanguageTag::new(tag)?),
            _ => return None,
        };
        Some(Self {
            id,
            format,
            language,
        })
    }
}

/// A page in one format and language.
#[derive(Debug)]
pub struct Page {
    /// Id, format and language.
    pub variant: Variant,
    /// The area whose folder it stands in.
    pub area: Option<Id>,
    /// Its front matter.
    pub head: PageHead,
    /// Its title, with facts.
    pub title: Vec<Inline>,
    /// Its description, with facts.
    pub description: Vec<Inline>,
    /// Its text.
    pub document: Document,
    /// The blocks of facts in its text.
    pub blocks: Vec<FactBlock>,
    /// What makes it news or a story, where it is one.
    pub kind: PageKind,
}

/// What a page is, by the folder that its file stands in.
#[derive(Debug)]
pub enum PageKind {
    /// Neither news nor a story, or the text of a leaflet.
    Usual,
    /// News, with its days.
    News(NewsDays),
    /// A story.
    Story(Story),
}

impl Page {
    /// Whether its own text has a block of a kind.
    pub fn shows(&self, kind: BlockKind) -> bool {
        self.blocks.iter().any(|block| block.kind == kind)
    }

    /// Whether it is news that is no longer told.
    pub fn has_ended(&self, today: Date) -> bool {
        self.news().is_some_and(|news| news.show_until < today)
    }

    /// The days of news; `None` for any other page.
    pub fn news(&self) -> Option<NewsDays> {
        match self.kind {
            PageKind::News(days) => Some(days),
            PageKind::Usual | PageKind::Story(_) => None,
        }
    }

    /// What makes it a story; `None` for any other page.
    pub fn story(&self) -> Option<&Story> {
        match &self.kind {
            PageKind::Story(story) => Some(story),
            PageKind::Usual | PageKind::News(_) => None,
        }
    }

    /// The folder of its file, below the content folder.
    pub fn folder(&self) -> String {
        let own = match self.kind {
            PageKind::Usual => None,
            PageKind::News(_) => Some("news"),
            PageKind::Story(_) => Some("stories"),
        };
        match (&self.area, own) {
            (Some(area), Some(own)) => format!("areas/{area}/{own}"),
            (Some(area), None) => format!("areas/{area}"),
            (None, own) => own.unwrap_or("pages").to_owned(),
        }
    }

    /// Whether it asks questions that can be answered.
    pub fn is_form(&self) -> bool {
        self.blocks.iter().any(|block| block.question().is_some())
    }
}

/// A leaflet: how it is laid out, and the page that holds the same words on the web.
#[derive(Debug)]
pub struct Leaflet {
    /// Its front matter.
    pub head: LeafletHead,
    /// Its text, as a page.
    pub page: Page,
}

/// A Markdown file before it is read.
#[derive(Debug, Clone, Copy)]
pub struct TextFile<'a> {
    /// The file.
    pub source: SourceId,
    /// Its text.
    pub text: &'a str,
}

/// Reads a page.
pub fn page(
    file: TextFile<'_>,
    variant: Variant,
    area: Option<Id>,
    terms: &Terms,
    problems: &mut Problems,
) -> Option<Page> {
    let (head, body) = split(file, problems)?;
    let head = decode_head::<PageHead>(head, problems);
    let dialect = Dialect::Fingerpost(variant.format);
    let parsed = markdown::parse(body, dialect, terms, problems);
    Some(assembled(head?, variant, area, parsed, problems))
}

/// A page from its parts: title and description are read for their facts.
pub(super) fn assembled(
    head: PageHead,
    variant: Variant,
    area: Option<Id>,
    parsed: markdown::Parsed,
    problems: &mut Problems,
) -> Page {
    let mut title = markdown::phrase(head.title.as_str(), head.title.span, problems);
    title.retain(|inline| {
        let holds_itself =
            matches!(&inline.content, InlineContent::Fact(fact) if &*fact.0 == "page.title");
        if holds_itself {
            problems.add(finding!(
                UNKNOWN_FACT, head.title.span,
                "a title cannot hold `page.title`: that is itself";
                help: "write the title in words, with facts such as `{{{{ area.name }}}}`"
            ));
        }
        !holds_itself
    });
    let description = head
        .description
        .as_ref()
        .map_or_else(Vec::new, |description| {
            markdown::phrase(description.as_str(), description.span, problems)
        });
    Page {
        variant,
        area,
        head,
        title,
        description,
        document: parsed.document,
        blocks: parsed.blocks,
        kind: PageKind::Usual,
    }
}

/// Reads a leaflet.
pub fn leaflet(
    file: TextFile<'_>,
    mut variant: Variant,
    area: Option<Id>,
    terms: &Terms,
    problems: &mut Problems,
) -> Option<Leaflet> {
    let (head, body) = split(file, problems)?;
    let head = decode_head::<LeafletHead>(head, problems);
    if let Some(LeafletFormat::Easy) = head.as_ref().and_then(|head| head.format) {
        variant.format = Format::Easy;
    }
    let parsed = markdown::parse(body, Dialect::Fingerpost(variant.format), terms, problems);
    let head = head?;
    let page_head = page_head(&head);
    let page = assembled(page_head, variant, area, parsed, problems);
    Some(Leaflet { head, page })
}

/// What a leaflet says about itself, as a page says it.
fn page_head(head: &LeafletHead) -> PageHead {
    PageHead {
        span: head.span,
        title: head.title.clone(),
        description: head.description.clone(),
        picture: head.picture.clone(),
        areas: head.areas.clone(),
        audience: Some(match head.audience {
            Audience::Professionals => PageAudience::Professionals,
            _ => PageAudience::Families,
        }),
        // A leaflet in plain English need not have one in easy read.
        easy_read: Some(EasyRead::NotNeeded),
        parent: None,
        short: None,
        moved_from: head.moved_from.clone(),
        find_by: Vec::new(),
        sources: Vec::new(),
        tested_by: head.tested_by.clone(),
        tested_on: head.tested_on,
        provenance: head.provenance.clone(),
    }
}

pub(super) fn decode_head<T: Decode>(head: Excerpt<'_>, problems: &mut Problems) -> Option<T> {
    match parse_yaml(head) {
        Ok(node) => {
            surprises(head, &node, problems);
            T::decode(&node, problems)
        }
        Err(finding) => {
            problems.add(*finding);
            None
        }
    }
}

/// Front matter and text of a file.
pub(super) fn split<'a>(
    file: TextFile<'a>,
    problems: &mut Problems,
) -> Option<(Excerpt<'a>, Excerpt<'a>)> {
    let excerpt = |start: usize, end: usize| Excerpt {
        source: file.source,
        text: &file.text[start..end],
        start,
    };
    let mut complain = |message: &str, at: usize| {
        problems.add(
            finding!(
                FRONT_MATTER, excerpt(at, at).head(),
                "{}", message;
                help: "begin the file with a line `---`, then `title: …` and the other keys, then a line `---`"
            ),
        );
        None
    };
    let mut lines = file.text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return complain("this page has no front matter", 0);
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "---" {
            return Some((
                excerpt(start, at),
                excerpt(at + line.len(), file.text.len()),
            ));
        }
        at += line.len();
    }
    complain("the front matter has no end", 0)
}

#[cfg(test)]
mod tests {
    use super::{Format, Variant};

    #[test]
    fn file_names_say_format_and_language() {
        let easy_urdu = Variant::of("keyworkers.easy.ur");
        assert!(easy_urdu.is_some_and(
            |v| v.format == Format::Easy && v.language.is_some_and(|l| l.as_str() == "ur")
        ));
        assert!(
            Variant::of("keyworkers")
                .is_some_and(|v| v.format == Format::Plain && v.language.is_none())
        );
        for bad in ["Keyworkers", "a.esay", "a.ur.easy", "a.easy.ur.md", ""] {
            assert!(Variant::of(bad).is_none(), "{bad}");
        }
    }
}
