//! Things to read and watch, on paper: documents, videos, leaflets, pages, sources, makers of pictures.

use crate::content::page::Layout;
use crate::content::values::Format;
use crate::render::paper::compose::{
    Composer, Line, beside, card, entry, heading, list, named, words,
};
use crate::render::paper::nodes::{Block, Inline, plain};
use crate::text::blocks::{
    ShownDocument, ShownHeading, ShownLeaflet, ShownLength, ShownLetter, ShownNews, ShownVideo,
    UsedSource,
};
use crate::text::{Argument, Day, PageLink, ShownCredits};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn documents(&mut self, documents: &[ShownDocument]) -> Vec<Block> {
        let items = documents.iter().map(|it| self.document(it)).collect();
        list(None, items)
    }

    fn document(&mut self, document: &ShownDocument) -> Vec<Block> {
        let picture = self.named("download");
        let mut title = Line::default();
        title.text(&document.title);
        title.text(" (");
        title.text(&document.format);
        if let Some(size) = &document.size {
            title.text(", ");
            title.text(size);
        }
        if let Some(pages) = document.pages {
            title.text(", ");
            self.say(
                &mut title,
                "document-pages",
                &[("n", Argument::Number(pages))],
            );
        }
        title.text(")");
        let mut link = Line::default();
        self.link(&mut link, &document.url.href, title.into_pieces());
        let mut blocks = entry(link);
        let facts = self.about_document(document).into_iter().map(entry);
        blocks.extend(list(None, facts.collect()));
        beside(picture, blocks)
    }

    fn about_document(&self, document: &ShownDocument) -> Vec<Line> {
        let mut facts = Vec::new();
        if let Some(level) = document.level {
            facts.push(self.said(&format!("document-level-{}", level.word()), &[]));
        }
        if let Some(audience) = document.audience {
            facts.push(self.said(&format!("audience-{}", audience.word()), &[]));
        }
        if &document.language.tag != self.resolver.scope.language {
            let name = [("name", Argument::Text(&document.language.name))];
            facts.push(self.said("document-language", &name));
        }
        if let Some(date) = &document.last_updated {
            facts.push(self.said("document-updated", &[("date", date.argument())]));
        }
        if let Some(page) = &document.html_alternative {
            let mut line = Line::default();
            let title = [("title", Argument::Text(&document.title))];
            self.said_link(&mut line, &page.href, "document-html", &title);
            facts.push(line);
        }
        facts
    }

    /// A video. Its own code stands beside it on a screen; paper has the code of the page.
    pub(super) fn video(&mut self, video: &ShownVideo) -> Vec<Block> {
        let picture = self.named("video");
        let title = [("title", Argument::Text(&video.title))];
        let mut watch = self.said("video-watch", &title);
        if let Some(length) = &video.length {
            watch.text(" (");
            self.length(&mut watch, length);
            if let Some(film) = &video.film {
                watch.text(", ");
                watch.text(&film.size);
            }
            watch.text(")");
        }
        let mut link = Line::default();
        self.link(&mut link, &video.url.href, watch.into_pieces());
        let address = [("address", Argument::Text(&video.url.text))];
        let captions = match video.captions {
            true => "video-captions",
            false => "video-no-captions",
        };
        let mut facts = Vec::new();
        if video.film.is_none() {
            facts.push(entry(self.said("video-elsewhere", &address)));
        }
        facts.push(entry(self.said(captions, &[])));
        if video.bsl {
            facts.push(entry(self.said("video-bsl", &[])));
        }
        let mut about = entry(link);
        about.extend(list(None, facts));
        let mut blocks = beside(picture, about);
        if !video.transcript.is_empty() {
            blocks.extend(self.paragraph("video-transcript", &title));
            let paragraphs = video.transcript.iter();
            blocks.extend(paragraphs.flat_map(|text| {
                let mut line = Line::default();
                line.text(text);
                entry(line)
            }));
        }
        blocks
    }

    fn length(&self, line: &mut Line, length: &ShownLength) {
        if length.minutes > 0 {
            let minutes = [("n", Argument::Number(length.minutes))];
            self.say(line, "video-minutes", &minutes);
        }
        if length.minutes > 0 && length.seconds > 0 {
            line.text(" ");
        }
        if length.seconds > 0 {
            let seconds = [("n", Argument::Number(length.seconds))];
            self.say(line, "video-seconds", &seconds);
        }
    }

    pub(super) fn leaflets(&mut self, level: u8, leaflets: &[ShownLeaflet]) -> Vec<Block> {
        let items = leaflets.iter().map(|it| self.leaflet(it)).collect();
        let mut blocks = list(None, items);
        let scope = self.resolver.scope;
        let contact = scope.site.content.site.formats_contact.as_ref();
        let contact = contact.and_then(|id| scope.branch.contact(id.value.as_str()));
        if let Some(contact) = contact.map(|contact| self.resolver.contact(contact)) {
            let mut ask = vec![self.heading(level, "leaflets-ask-title", &[])];
            ask.extend(self.paragraph("leaflets-ask", &[]));
            ask.extend(self.contact_ways(&contact));
            blocks.extend(card(None, ask));
        }
        blocks
    }

    fn leaflet(&mut self, leaflet: &ShownLeaflet) -> Vec<Block> {
        let picture = self.named(match leaflet.layout {
            Layout::Poster => "poster",
            Layout::Form => "form",
            Layout::Booklet
            | Layout::BookletA5
            | Layout::Handout
            | Layout::LargePrint
            | Layout::TriFold
            | Layout::ContactCard
            | Layout::Profile
            | Layout::Worksheet
            | Layout::Map => "leaflet",
        });
        let mut title = Line::default();
        title.add(Inline::Strong {
            content: words(&leaflet.title),
        });
        let mut blocks = entry(title);
        if let Some(description) = &leaflet.description {
            let mut line = Line::default();
            line.text(description);
            blocks.extend(entry(line));
        }
        let layout = self.said(&format!("layout-{}", leaflet.layout.word()), &[]);
        let layout = plain(&layout.finish());
        let mut kind = self.said(
            &format!("leaflet-for-{}", leaflet.audience.word()),
            &[("layout", Argument::Text(&layout))],
        );
        if leaflet.format == Format::Easy {
            self.say(&mut kind, "leaflet-easy", &[]);
        }
        let mut facts = vec![entry(kind)];
        let mut add = |href: &str, key: &str, title: &str| {
            let mut line = Line::default();
            self.said_link(&mut line, href, key, &[("title", Argument::Text(title))]);
            facts.push(entry(line));
        };
        add(&leaflet.href, "leaflet-twin", &leaflet.title);
        if let Some(opens) = &leaflet.opens {
            add(&opens.href, "leaflet-page", &opens.title);
        }
        blocks.extend(list(None, facts));
        beside(picture, blocks)
    }

    /// The headings of the page. Paper has no links within it, so their words stand alone.
    pub(super) fn contents(&mut self, headings: &[ShownHeading]) -> Vec<Block> {
        let mut blocks = entry(self.said("contents-title", &[]));
        let near = headings.iter().filter(|heading| heading.level < 4);
        let items = near.map(|heading| {
            let mut line = Line::default();
            line.text(&heading.text);
            entry(line)
        });
        blocks.extend(list(None, items.collect()));
        blocks
    }

    pub(super) fn pages(&mut self, pages: &[PageLink]) -> Vec<Block> {
        let items = pages
            .iter()
            .map(|link| self.page_card(link, None))
            .collect();
        list(None, items)
    }

    pub(super) fn letters_in_order(&mut self, level: u8, letters: &[ShownLetter]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for of_letter in letters {
            let mut letter = Line::default();
            letter.text(&of_letter.letter);
            blocks.push(heading(level, letter, None));
            blocks.extend(self.pages(&of_letter.pages));
        }
        blocks
    }

    /// News, each with its day. Where there is none, that is said.
    pub(super) fn news(&mut self, news: &[ShownNews]) -> Vec<Block> {
        if news.is_empty() {
            return self.none("news-none");
        }
        let items = news.iter();
        let items = items.map(|it| self.page_card(&it.link, Some(&it.date)));
        let items = items.collect();
        list(None, items)
    }

    /// Stories. Where there is none, that is said.
    pub(super) fn stories(&mut self, stories: &[PageLink]) -> Vec<Block> {
        match stories {
            [] => self.none("stories-none"),
            stories => self.pages(stories),
        }
    }

    /// That a list has no entries.
    fn none(&mut self, key: &str) -> Vec<Block> {
        let blocks: Vec<Block> = self.paragraph(key, &[]).into_iter().collect();
        if !self.is_easy() {
            return blocks;
        }
        let picture = self.named("information");
        vec![Block::Idea { picture, blocks }]
    }

    /// The title of a page, and below it the day of news and what the page is about.
    fn page_card(&self, link: &PageLink, day: Option<&Day>) -> Vec<Block> {
        let mut line = Line::default();
        self.link(&mut line, &link.href, title_of(link).into_pieces());
        if let Some(day) = day {
            line.line_break();
            line.text(&day.text);
        }
        let description = link.description.as_ref().filter(|_| !self.is_easy());
        if let Some(description) = description {
            line.line_break();
            line.words(description, link.lang.as_ref());
        }
        entry(line)
    }

    pub(super) fn sources(&mut self, sources: &[UsedSource]) -> Vec<Block> {
        let items = sources.iter().map(|source| self.source(source)).collect();
        list(None, items)
    }

    fn source(&self, source: &UsedSource) -> Vec<Block> {
        let mut line = Line::default();
        self.link(
            &mut line,
            &source.url.href,
            named(&source.title).into_pieces(),
        );
        let mut blocks = entry(line);
        if !source.used_by.is_empty() {
            let mut used = self.said("sources-used-by", &[]);
            used.text(" ");
            for (number, link) in source.used_by.iter().enumerate() {
                if number > 0 {
                    used.text(", ");
                }
                self.link(&mut used, &link.href, words(&link.title));
            }
            blocks.extend(used.paragraph());
        }
        blocks
    }

    pub(super) fn credits(&mut self, level: u8, sets: &[ShownCredits]) -> Vec<Block> {
        let cards = sets.iter().filter_map(|set| self.credit(level, set));
        cards.collect()
    }

    fn credit(&mut self, level: u8, set: &ShownCredits) -> Option<Block> {
        let mut name = Line::default();
        name.text(&set.credit);
        let mut blocks = vec![heading(level, name, None)];
        let mut licence = self.said("credits-licence", &[]);
        licence.text(" ");
        match &set.licence_url {
            Some(url) => self.link(&mut licence, &url.href, words(&set.licence)),
            None => licence.text(&set.licence),
        }
        if let Some(source) = &set.source {
            licence.text(". ");
            self.say(&mut licence, "credits-source", &[]);
            licence.text(" ");
            self.web_link(&mut licence, source);
        }
        blocks.extend(licence.paragraph());
        let items = set.pictures.iter().map(|one| {
            let picture = self.leaflet_pictures.number(&one.src);
            let mut line = Line::default();
            line.text(&one.alt);
            beside(picture, entry(line))
        });
        let items = items.collect();
        blocks.extend(list(None, items));
        card(None, blocks)
    }
}

fn title_of(link: &PageLink) -> Line {
    let mut title = Line::default();
    title.words(&link.title, link.lang.as_ref());
    title
}
