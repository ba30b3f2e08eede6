//! The content tree as HTML.
//!
//! What the tree leaves open (where a link leads, what a fact is) is asked through [`Answers`], so
//! that one tree serves every area. With the answers of pure CommonMark the result is the same as
//! pulldown-cmark's own, as a test over the examples of the norm shows.

use crate::document::{
    Alignment, Block, BlockContent, Document, Fact, Image, Inline, InlineContent, Link, Table,
};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

/// What a walk over the tree cannot know.
pub trait Answers {
    /// The level of a heading that was written with this one.
    fn level(&self, level: u8) -> u8 {
        level
    }
    /// Where a link leads; `None` prints its words alone.
    fn link(&self, link: &Link) -> Option<Href>;
    /// A picture; `None` prints nothing.
    fn image(&self, image: &Image) -> Option<Img>;
    /// A fact, as HTML.
    fn fact(&self, fact: &Fact, out: &mut String);
    /// A set of facts, as HTML.
    fn facts(&self, number: u32, level: u8, out: &mut String);
    /// Where a word of the glossary is explained.
    fn term(&self, id: &str) -> Option<String>;
    /// The name of a table that stands under no heading.
    fn table_name(&self) -> String;
}

/// The start tag of a link.
#[derive(Debug, Default)]
pub struct Href {
    /// The address.
    pub href: String,
    /// A class, such as `phone`.
    pub class: Option<&'static str>,
    /// The language behind the link.
    pub hreflang: Option<String>,
}

/// A picture.
#[derive(Debug, Default)]
pub struct Img {
    /// Its address.
    pub src: String,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// Other widths.
    pub srcset: Option<String>,
    /// The words of the picture itself, used when the author gave none.
    pub alt: String,
}

/// Writes a document as HTML. `text` is the text of its file.
pub fn write(document: &Document, text: &str, answers: &dyn Answers) -> String {
    let mut writer = Writer {
        text,
        answers,
        out: String::with_capacity(text.len() + text.len() / 4),
        heading: None,
    };
    writer.blocks(&document.blocks);
    writer.out
}

struct Writer<'a> {
    text: &'a str,
    answers: &'a dyn Answers,
    out: String,
    /// The anchor of the last heading: it names tables.
    heading: Option<&'a str>,
}

impl<'a> Writer<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// Block tags begin on a new line.
    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn block(&mut self, block: &'a Block) {
        match &block.content {
            BlockContent::Paragraph(content) => {
                self.fresh_line();
                self.out.push_str("<p>");
                self.line(content);
                self.out.push_str("</p>\n");
            }
            BlockContent::Tight(content) => self.line(content),
            BlockContent::Heading {
                level,
                anchor,
                content,
            } => self.heading(*level, anchor, content),
            BlockContent::List { start, items } => self.list(*start, items),
            BlockContent::Quote(blocks) => {
                self.fresh_line();
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>\n");
            }
            BlockContent::Code { language, text } => self.code(language.as_deref(), text),
            BlockContent::Table(table) => self.table(table),
            BlockContent::Rule => {
                self.fresh_line();
                self.out.push_str("<hr>\n");
            }
            BlockContent::Idea {
                picture, content, ..
            } => self.idea(picture, content),
            BlockContent::Facts { number, level } => {
                self.fresh_line();
                let level = self.answers.level(*level);
                self.answers.facts(*number, level, &mut self.out);
                self.fresh_line();
            }
        }
    }

    fn heading(&mut self, level: u8, anchor: &'a str, content: &'a [Inline]) {
        self.fresh_line();
        let digit = char::from(b'0' + self.answers.level(level).clamp(1, 6));
        self.out.push_str("<h");
        self.out.push(digit);
        if !anchor.is_empty() {
            self.heading = Some(anchor);
            self.attribute("id", anchor);
        }
        self.out.push('>');
        self.line(content);
        self.out.push_str("</h");
        self.out.push(digit);
        self.out.push_str(">\n");
    }

    fn list(&mut self, start: Option<u64>, items: &'a [Vec<Block>]) {
        self.fresh_line();
        match start {
            None => self.out.push_str("<ul>\n"),
            Some(1) => self.out.push_str("<ol>\n"),
            Some(start) => {
                self.out.push_str("<ol");
                self.attribute("start", &start.to_string());
                self.out.push_str(">\n");
            }
        }
        for item in items {
            self.fresh_line();
            self.out.push_str("<li>");
            self.blocks(item);
            self.out.push_str("</li>\n");
        }
        self.out.push_str(if start.is_some() {
            "</ol>\n"
        } else {
            "</ul>\n"
        });
    }

    fn code(&mut self, language: Option<&str>, text: &str) {
        self.fresh_line();
        let word = language
            .and_then(|info| info.split(' ').next())
            .unwrap_or_default();
        self.out.push_str("<pre><code");
        if !word.is_empty() {
            self.attribute("class", &format!("language-{word}"));
        }
        self.out.push('>');
        self.push_text(text);
        self.out.push_str("</code></pre>\n");
    }

    /// A table scrolls by itself on a small screen, so it can be reached by keyboard and has a name.
    fn table(&mut self, table: &'a Table) {
        self.fresh_line();
        self.out
            .push_str("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        match self.heading {
            Some(heading) => self.attribute("aria-labelledby", heading),
            None => {
                let name = self.answers.table_name();
                self.attribute("aria-label", &name);
            }
        }
        self.out.push_str(">\n<table>\n<thead>\n<tr>");
        for (number, cell) in table.head.iter().enumerate() {
            // A first cell without words stands over the row headings: it heads nothing itself.
            if cell.is_empty() {
                self.out.push_str("<td></td>");
                continue;
            }
            self.out.push_str("<th scope=\"col\"");
            self.align(table.alignment.get(number));
            self.line(cell);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        let rows_have_heads = table.head.first().is_some_and(Vec::is_empty);
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (number, cell) in row.iter().enumerate() {
                let is_head = rows_have_heads && number == 0 && !cell.is_empty();
                self.out
                    .push_str(if is_head { "<th scope=\"row\"" } else { "<td" });
                self.align(table.alignment.get(number));
                self.line(cell);
                self.out.push_str(if is_head { "</th>" } else { "</td>" });
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn align(&mut self, alignment: Option<&Alignment>) {
        let class = match alignment {
            Some(Alignment::Right) => Some("end"),
            Some(Alignment::Center) => Some("middle"),
            Some(Alignment::Left | Alignment::None) | None => None,
        };
        if let Some(class) = class {
            self.attribute("class", class);
        }
        self.out.push('>');
    }

    fn idea(&mut self, picture: &'a Image, content: &'a [Inline]) {
        self.fresh_line();
        self.out.push_str("<div class=\"idea\">");
        self.image(picture, Some("idea-picture"), true);
        self.out.push_str("<p>");
        self.line(content);
        self.out.push_str("</p></div>\n");
    }

    fn line(&mut self, content: &'a [Inline]) {
        for inline in content {
            match &inline.content {
                InlineContent::Verbatim => self.push_text(inline.range.of(self.text)),
                InlineContent::Text(own) => self.push_text(own),
                InlineContent::SoftBreak => self.out.push('\n'),
                InlineContent::HardBreak => self.out.push_str("<br>\n"),
                InlineContent::Emphasis(content) => self.wrapped("em", content),
                InlineContent::Strong(content) => self.wrapped("strong", content),
                InlineContent::Code(code) => {
                    self.out.push_str("<code>");
                    self.push_text(code);
                    self.out.push_str("</code>");
                }
                InlineContent::Link(link) => self.link(link),
                InlineContent::Image(image) => self.image(image, None, false),
                InlineContent::Fact(fact) => self.answers.fact(fact, &mut self.out),
                InlineContent::Term(id) => self.term(id, inline.range.of(self.text)),
            }
        }
    }

    fn wrapped(&mut self, tag: &str, content: &'a [Inline]) {
        self.out.push('<');
        self.out.push_str(tag);
        self.out.push('>');
        self.line(content);
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn link(&mut self, link: &'a Link) {
        let Some(href) = self.answers.link(link) else {
            self.line(&link.content);
            return;
        };
        self.out.push_str("<a href=\"");
        // Writing to a String cannot fail.
        let _ = escape_href(&mut self.out, &href.href);
        self.out.push('"');
        if !link.title.is_empty() {
            self.attribute("title", &link.title);
        }
        if let Some(class) = href.class {
            self.attribute("class", class);
        }
        if let Some(language) = &href.hreflang {
            self.attribute("hreflang", language);
        }
        self.out.push('>');
        self.line(&link.content);
        self.out.push_str("</a>");
    }

    /// A picture. Beside a sentence that says the same it is decoration, unless its author gave words.
    fn image(&mut self, image: &'a Image, class: Option<&str>, decoration: bool) {
        let Some(img) = self.answers.image(image) else {
            return;
        };
        self.out.push_str("<img src=\"");
        let _ = escape_href(&mut self.out, &img.src);
        self.out.push('"');
        let words = crate::document::plain_text(&image.alt, &|range| range.of(self.text), &|_| {
            String::new()
        });
        let alt = if words.is_empty() && !decoration {
            img.alt
        } else {
            words
        };
        self.attribute("alt", &alt);
        if !image.title.is_empty() {
            self.attribute("title", &image.title);
        }
        if let Some((width, height)) = img.size {
            self.attribute("width", &width.to_string());
            self.attribute("height", &height.to_string());
        }
        if let Some(srcset) = &img.srcset {
            self.attribute("srcset", srcset);
            self.attribute("sizes", "(max-width: 42rem) 100vw, 42rem");
        }
        if let Some(class) = class {
            self.attribute("class", class);
        }
        self.out.push('>');
    }

    fn term(&mut self, id: &str, words: &str) {
        match self.answers.term(id) {
            Some(href) => {
                self.out.push_str("<a class=\"term\" href=\"");
                let _ = escape_href(&mut self.out, &href);
                self.out.push_str("\">");
                self.push_text(words);
                self.out.push_str("</a>");
            }
            None => self.push_text(words),
        }
    }

    fn push_text(&mut self, text: &str) {
        let _ = escape_html_body_text(&mut self.out, text);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        let _ = escape_html(&mut self.out, value);
        self.out.push('"');
    }
}
