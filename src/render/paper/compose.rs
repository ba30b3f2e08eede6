//! How paper is put together from resolved values: lines, ideas, headings, lists.

use super::leaflet_pictures::LeafletPictures;
use super::nodes::{Block, Inline, Pair, plain};
use crate::content::values::LanguageTag;
use crate::site::{BaseUrl, Destination, PageId};
use crate::text::marks::BLANK;
use crate::text::{Argument, Name, Phrase, Picture, Resolver, WebLink};

/// Puts the text of one leaflet together.
pub(super) struct Composer<'a, 't, 's, 'c> {
    /// Seen from the page whose text it is.
    pub resolver: Resolver<'s, 'c>,
    /// The pictures of the leaflet.
    pub leaflet_pictures: &'a mut LeafletPictures<'t>,
}

/// Arguments of a message.
pub(super) type Arguments<'a> = &'a [(&'static str, Argument<'a>)];

/// A line that grows. White space is as in a browser: runs of it are one space, and none stands at the
/// beginning or end.
#[derive(Debug, Default)]
pub(super) struct Line {
    pieces: Vec<Inline>,
}

impl Line {
    /// Adds words to those before them.
    pub fn text(&mut self, text: &str) {
        push_text(text, &mut self.pieces);
    }

    /// Adds a piece.
    pub fn add(&mut self, piece: Inline) {
        self.pieces.push(piece);
    }

    /// Begins a new line within the paragraph.
    pub fn line_break(&mut self) {
        self.pieces.push(Inline::Break);
    }

    /// Adds words, marked where they are in another language.
    pub fn words(&mut self, text: &str, language: Option<&LanguageTag>) {
        match language {
            None => self.text(text),
            Some(language) => {
                let mut words = Self::default();
                words.text(text);
                self.add(Inline::in_language(language, words.pieces));
            }
        }
    }

    /// Adds a name.
    pub fn name(&mut self, name: &Name) {
        self.words(&name.text, name.lang.as_ref());
    }

    /// Adds a phrase.
    pub fn phrase(&mut self, phrase: &Phrase) {
        self.words(&phrase.text, phrase.lang.as_ref());
    }

    /// The pieces as they stand, for a link or emphasis that goes on.
    pub fn into_pieces(self) -> Vec<Inline> {
        self.pieces
    }

    /// The pieces of a whole line.
    pub fn finish(self) -> Vec<Inline> {
        trimmed(self.pieces)
    }

    /// A paragraph; `None` when there are no words in it.
    pub fn paragraph(self) -> Option<Block> {
        let content = self.finish();
        (!plain(&content).trim().is_empty()).then_some(Block::Paragraph { content })
    }
}

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub fn is_easy(&self) -> bool {
        self.resolver.scope.is_easy()
    }

    /// The number of a picture on this leaflet.
    pub fn number(&mut self, picture: &Picture) -> Option<usize> {
        self.leaflet_pictures.number(&picture.src)
    }

    /// The number of one of the theme's own pictures.
    pub fn named(&mut self, name: &str) -> Option<usize> {
        let picture = self.resolver.assets.picture(name)?;
        self.leaflet_pictures.number(&picture.src)
    }

    /// The number of an author's picture, or of one of the theme's.
    pub fn picture_or(&mut self, picture: Option<&Picture>, name: &str) -> Option<usize> {
        match picture {
            Some(picture) => self.number(picture),
            None => self.named(name),
        }
    }

    /// A message of the interface, at the end of a line.
    pub fn say(&self, line: &mut Line, key: &str, arguments: Arguments<'_>) {
        if let Some(said) = self.resolver.say(key, arguments) {
            line.words(&said.text, said.language.as_ref());
        }
    }

    /// A message with a name in it, at the end of a line. The name may be in another language than the message.
    pub fn say_with(
        &self,
        line: &mut Line,
        key: &str,
        (argument, name): (&'static str, &Name),
        others: Arguments<'_>,
    ) {
        let given = |text| {
            let mut all = others.to_vec();
            all.push((argument, Argument::Text(text)));
            all
        };
        if name.lang.is_none() {
            return self.say(line, key, &given(&name.text));
        }
        let blank = BLANK.to_string();
        let Some(said) = self.resolver.say(key, &given(&blank)) else {
            return;
        };
        for (number, part) in said.text.split(BLANK).enumerate() {
            if number > 0 {
                line.name(name);
            }
            if !part.is_empty() {
                line.words(part, said.language.as_ref());
            }
        }
    }

    /// A message with a name in it, as a line.
    pub fn said_with(&self, key: &str, name: (&'static str, &Name)) -> Line {
        let mut line = Line::default();
        self.say_with(&mut line, key, name, &[]);
        line
    }

    /// A message of the interface as a line.
    pub fn said(&self, key: &str, arguments: Arguments<'_>) -> Line {
        let mut line = Line::default();
        self.say(&mut line, key, arguments);
        line
    }

    /// A message as a paragraph.
    pub fn paragraph(&self, key: &str, arguments: Arguments<'_>) -> Option<Block> {
        self.said(key, arguments).paragraph()
    }

    /// A heading in the words of the interface.
    pub fn heading(&self, level: u8, key: &str, arguments: Arguments<'_>) -> Block {
        heading(level, self.said(key, arguments), None)
    }

    /// A heading with its picture.
    pub fn pictured_heading(
        &mut self,
        level: u8,
        words: &Phrase,
        picture: Option<&Picture>,
    ) -> Block {
        let picture = picture.and_then(|picture| self.number(picture));
        heading(level, phrase(words), picture)
    }

    /// A message with one of the theme's pictures beside it.
    pub fn idea(&mut self, name: &str, key: &str, arguments: Arguments<'_>) -> Block {
        let picture = self.named(name);
        let blocks = self.paragraph(key, arguments).into_iter().collect();
        Block::Idea { picture, blocks }
    }

    /// Words with a picture beside them: each line is one idea.
    pub fn idea_of(&mut self, picture: Option<&Picture>, name: &str, words: &Phrase) -> Block {
        let picture = self.picture_or(picture, name);
        Block::Idea {
            picture,
            blocks: lines(words),
        }
    }

    /// A list of words. In easy read each entry has its own picture where its author gave one; else one
    /// picture stands beside the whole list.
    pub fn points(&mut self, items: &[Phrase], name: &str) -> Vec<Block> {
        if !self.is_easy() {
            let items = items.iter().map(|item| entry(phrase(item)));
            return list(None, items.collect());
        }
        let has_own = items.first().is_some_and(|item| item.picture.is_some());
        if has_own {
            let ideas = items
                .iter()
                .map(|item| self.idea_of(item.picture.as_ref(), name, item));
            return ideas.collect();
        }
        let picture = self.named(name);
        let blocks = list(None, items.iter().map(lines).collect());
        vec![Block::Idea { picture, blocks }]
    }

    /// A link with its words; the words alone where it leads to a place on the same page.
    pub fn link(&self, line: &mut Line, href: &str, content: Vec<Inline>) {
        let base = &self.resolver.scope.site.base;
        match whole(base, href) {
            None => line.pieces.extend(content),
            Some(href) => {
                let said = plain(&content);
                let address = elsewhere(base, &href).filter(|it| !said.contains(it.as_str()));
                line.add(Inline::Link {
                    href,
                    content,
                    address,
                });
            }
        }
    }

    /// A link in the words of the interface.
    pub fn said_link(&self, line: &mut Line, href: &str, key: &str, arguments: Arguments<'_>) {
        self.link(line, href, self.said(key, arguments).into_pieces());
    }

    /// A link whose words are its address.
    pub fn web_link(&self, line: &mut Line, web: &WebLink) {
        self.link(line, &web.href, words(&web.text));
    }

    /// A link to a page of the site.
    pub fn page_link(&self, line: &mut Line, page: PageId, content: Vec<Inline>) {
        self.link(line, &self.resolver.scope.site.href(page), content);
    }

    /// Where a link of a text leads.
    pub fn destination(&self, line: &mut Line, to: &Destination<'_>, content: Vec<Inline>) {
        let (Destination::Page { href, .. }
        | Destination::Web(href)
        | Destination::Email(href)
        | Destination::Phone(href)) = to;
        self.link(line, href, content);
    }
}

/// A heading.
pub(super) fn heading(level: u8, words: Line, picture: Option<usize>) -> Block {
    Block::Heading {
        level: level.max(2),
        content: words.finish(),
        picture,
    }
}

/// A name as a line.
pub(super) fn named(name: &Name) -> Line {
    let mut line = Line::default();
    line.name(name);
    line
}

/// Words as pieces.
pub(super) fn words(text: &str) -> Vec<Inline> {
    let mut line = Line::default();
    line.text(text);
    line.into_pieces()
}

/// A phrase as a line.
pub(super) fn phrase(words: &Phrase) -> Line {
    let mut line = Line::default();
    line.phrase(words);
    line
}

/// A paragraph for each line of a phrase.
pub(super) fn lines(words: &Phrase) -> Vec<Block> {
    let lines = words.lines.iter();
    lines
        .filter_map(|text| {
            let mut line = Line::default();
            line.words(text, words.lang.as_ref());
            line.paragraph()
        })
        .collect()
}

/// A line as the entry of a list.
pub(super) fn entry(line: Line) -> Vec<Block> {
    line.paragraph().into_iter().collect()
}

/// Things that belong together; nothing where there are none.
pub(super) fn card(rating: Option<String>, blocks: Vec<Block>) -> Option<Block> {
    (!blocks.is_empty()).then_some(Block::Card { rating, blocks })
}

/// A name with what belongs to it.
pub(super) fn pair(name: Line, blocks: Vec<Block>) -> Pair {
    Pair {
        name: name.finish(),
        blocks,
    }
}

/// A list. Entries that hold headings, cards or ideas are parts of the text, not points of a list.
pub(super) fn list(start: Option<u64>, items: Vec<Vec<Block>>) -> Vec<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().filter(|item| !item.is_empty()).collect();
    let is_part = |block: &Block| {
        matches!(
            block,
            Block::Heading { .. } | Block::Card { .. } | Block::Idea { .. }
        )
    };
    if items.iter().flatten().any(is_part) {
        items.into_iter().flatten().collect()
    } else if items.is_empty() {
        Vec::new()
    } else {
        vec![Block::List { start, items }]
    }
}

/// A decorative picture beside what belongs to it; what paper does not have leaves the rest alone.
pub(super) fn beside(picture: Option<usize>, blocks: Vec<Block>) -> Vec<Block> {
    match picture {
        Some(_) if !blocks.is_empty() => vec![Block::Idea { picture, blocks }],
        _ => blocks,
    }
}

/// The whole address of a link; `None` for a place on the same page.
fn whole(base: &BaseUrl, href: &str) -> Option<String> {
    if href.starts_with('#') {
        return None;
    }
    let is_whole = ["https://", "http://", "mailto:", "tel:", "sms:"]
        .iter()
        .any(|start| href.starts_with(start));
    match is_whole {
        true => Some(href.to_owned()),
        false => base.whole(href),
    }
}

/// An address of another site, as people type it: paper shows it where the words of the link do not.
fn elsewhere(base: &BaseUrl, href: &str) -> Option<String> {
    let rest = href.strip_prefix("https://")?;
    (!href.starts_with(&base.absolute(""))).then(|| rest.trim_end_matches('/').to_owned())
}

/// Runs of white space are one space, and none at the beginning of a line.
fn push_text(text: &str, line: &mut Vec<Inline>) {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, ' ' | '\n' | '\t' | '\r') {
            if !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else {
            clean.push(character);
        }
    }
    let begins_line = matches!(line.last(), None | Some(Inline::Break));
    let clean = if begins_line {
        clean.trim_start_matches(' ')
    } else {
        &clean
    };
    if clean.is_empty() {
        return;
    }
    if let Some(Inline::Text { text }) = line.last_mut() {
        let clean = if text.ends_with(' ') {
            clean.trim_start_matches(' ')
        } else {
            clean
        };
        text.push_str(clean);
    } else {
        line.push(Inline::Text {
            text: clean.to_owned(),
        });
    }
}

fn trimmed(mut content: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text }) = content.last_mut() {
        let length = text.trim_end_matches(' ').len();
        text.truncate(length);
        if text.is_empty() {
            content.pop();
        }
    }
    content
}
