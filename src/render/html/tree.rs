//! Resolved text as HTML.
//!
//! The nodes are written as they are. Only blocks of facts are asked for, because the theme's templates
//! show them. Of a text in pure CommonMark the result is the same as pulldown-cmark's own, as a test over
//! the examples of the norm shows.

use crate::content::values::LanguageTag;
use crate::document::Alignment;
use crate::site::Destination;
use crate::text::blocks::ShownBlock;
use crate::text::{
    Block, BlockContent, Inline, InlineContent, Link, ShownPicture, Table, TableName, Term,
};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

/// Writes blocks as HTML. `facts` writes a block of facts onto the end of what is there.
pub fn write(blocks: &[Block<'_>], facts: &mut dyn FnMut(&ShownBlock, &mut String)) -> String {
    let mut writer = HtmlWriter {
        facts,
        out: String::with_capacity(4096),
    };
    writer.blocks(blocks);
    writer.out
}

struct HtmlWriter<'a> {
    facts: &'a mut dyn FnMut(&ShownBlock, &mut String),
    out: String,
}

impl HtmlWriter<'_> {
    fn blocks(&mut self, blocks: &[Block<'_>]) {
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

    fn block(&mut self, block: &Block<'_>) {
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
            BlockContent::Code { language, text } => self.code(*language, text),
            BlockContent::Table(table) => self.table(table),
            BlockContent::Rule => {
                self.fresh_line();
                self.out.push_str("<hr>\n");
            }
            BlockContent::Idea { picture, content } => self.idea(picture.as_deref(), content),
            BlockContent::Facts(block) => {
                self.fresh_line();
                (self.facts)(block, &mut self.out);
                self.fresh_line();
            }
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, content: &[Inline<'_>]) {
        self.fresh_line();
        let digit = char::from(b'0' + level.clamp(1, 6));
        self.out.push_str("<h");
        self.out.push(digit);
        if !anchor.is_empty() {
            self.attribute("id", anchor);
        }
        self.out.push('>');
        self.line(content);
        self.out.push_str("</h");
        self.out.push(digit);
        self.out.push_str(">\n");
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block<'_>>]) {
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
    fn table(&mut self, table: &Table<'_>) {
        self.fresh_line();
        self.out
            .push_str("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        match &table.name {
            TableName::Heading(anchor) => self.attribute("aria-labelledby", anchor),
            TableName::Title(title) => self.attribute("aria-label", title),
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

    fn idea(&mut self, picture: Option<&ShownPicture<'_>>, content: &[Inline<'_>]) {
        self.fresh_line();
        self.out.push_str("<div class=\"idea\">");
        if let Some(picture) = picture {
            self.picture(picture, Some("idea-picture"));
        }
        self.out.push_str("<p>");
        self.line(content);
        self.out.push_str("</p></div>\n");
    }

    fn line(&mut self, content: &[Inline<'_>]) {
        for inline in content {
            match &inline.content {
                InlineContent::Text { text, .. } => self.push_text(text),
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
                InlineContent::Picture(picture) => self.picture(picture, None),
                InlineContent::Fact(content) => self.line(content),
                InlineContent::Term(term) => self.term(term),
                InlineContent::InLanguage(language, content) => {
                    self.in_language(language, content);
                }
            }
        }
    }

    fn in_language(&mut self, language: &LanguageTag, content: &[Inline<'_>]) {
        self.out.push_str("<span dir=\"auto\"");
        self.attribute("lang", language.as_str());
        self.out.push('>');
        self.line(content);
        self.out.push_str("</span>");
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline<'_>]) {
        self.out.push('<');
        self.out.push_str(tag);
        self.out.push('>');
        self.line(content);
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn link(&mut self, link: &Link<'_>) {
        let Some(destination) = &link.destination else {
            self.line(&link.content);
            return;
        };
        let (href, class, language) = match destination {
            Destination::Page { href, language } => (href, None, *language),
            Destination::Web(href) => (href, None, None),
            Destination::Email(href) => (href, Some("email"), None),
            Destination::Phone(href) => (href, Some("phone"), None),
        };
        self.start_of_link(href);
        if !link.title.is_empty() {
            self.attribute("title", link.title);
        }
        if let Some(class) = class {
            self.attribute("class", class);
        }
        if let Some(language) = language {
            self.attribute("hreflang", language.as_str());
        }
        self.out.push('>');
        self.line(&link.content);
        self.out.push_str("</a>");
    }

    fn start_of_link(&mut self, href: &str) {
        self.out.push_str("<a href=\"");
        // Writing to a String cannot fail.
        let _ = escape_href(&mut self.out, href);
        self.out.push('"');
    }

    fn picture(&mut self, picture: &ShownPicture<'_>, class: Option<&str>) {
        self.out.push_str("<img src=\"");
        let _ = escape_href(&mut self.out, picture.src);
        self.out.push('"');
        self.attribute("alt", &picture.alt);
        if !picture.title.is_empty() {
            self.attribute("title", picture.title);
        }
        if let Some((width, height)) = picture.size {
            self.attribute("width", &width.to_string());
            self.attribute("height", &height.to_string());
        }
        if let Some(srcset) = picture.srcset {
            self.attribute("srcset", srcset);
            self.attribute("sizes", "(max-width: 42rem) 100vw, 42rem");
        }
        if let Some(class) = class {
            self.attribute("class", class);
        }
        self.out.push('>');
    }

    fn term(&mut self, term: &Term<'_>) {
        match &term.href {
            Some(href) => {
                self.out.push_str("<a class=\"term\" href=\"");
                let _ = escape_href(&mut self.out, href);
                self.out.push_str("\">");
                self.push_text(term.words);
                self.out.push_str("</a>");
            }
            None => self.push_text(term.words),
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
