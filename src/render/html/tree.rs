//! Resolved text as HTML.
//!
//! The nodes are written as they are. Only blocks of facts are asked for, because the theme's templates
//! show them. Of a text in pure CommonMark the result is the same as pulldown-cmark's own, but for the places
//! where long addresses may break, as a test over the examples of the norm shows.

use crate::content::values::LanguageTag;
use crate::document::Alignment;
use crate::site::{Destination, term_anchor};
use crate::text::blocks::ShownBlock;
use crate::text::{
    Block, BlockContent, Explained, Inline, InlineContent, Link, ShownPicture, Table, TableName,
    Term, plain,
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

    /// A table scrolls by itself on a small screen, so it can be reached by keyboard and has a name. One
    /// that is too wide for paper carries the words of its head in each cell: there it is a list.
    fn table(&mut self, table: &Table<'_>) {
        self.fresh_line();
        let heads = heads_for_paper(table);
        self.out.push_str(match heads {
            Some(_) => "<div class=\"table wide\" role=\"group\" tabindex=\"0\"",
            None => "<div class=\"table\" role=\"group\" tabindex=\"0\"",
        });
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
                let head = heads.as_ref().and_then(|heads| heads.get(number));
                let is_named = !is_head && !cell.is_empty();
                if let Some(head) = head.filter(|it| is_named && !it.is_empty()) {
                    self.attribute("data-head", head);
                }
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
        match words_of(link) {
            Words::Address(address) => self.push_address(address),
            Words::Number(number) => self.push_text(&number.replace('\u{a0}', " ")),
            Words::Others => self.line(&link.content),
        }
        self.out.push_str("</a>");
    }

    /// A long address may break before its dots and its @ and after its strokes, never with a hyphen.
    fn push_address(&mut self, address: &str) {
        let mut rest = address;
        while let Some(at) = rest.find(['.', '@', '/']) {
            self.push_text(&rest[..at]);
            let (sign, after) = rest[at..].split_at(1);
            match sign {
                "/" => self.out.push_str("/<wbr>"),
                sign => {
                    self.out.push_str("<wbr>");
                    self.out.push_str(sign);
                }
            }
            rest = after;
        }
        self.push_text(rest);
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
        if let Some(language) = picture.alt_language {
            self.attribute("lang", language.as_str());
        }
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
        let own;
        let href = match &term.explained {
            Explained { here: true, .. } => {
                own = format!("#{}", term_anchor(term.id));
                &own
            }
            Explained {
                elsewhere: Some(href),
                ..
            } => href,
            Explained { .. } => return self.push_text(term.words),
        };
        self.out.push_str("<a class=\"term\" href=\"");
        let _ = escape_href(&mut self.out, href);
        self.out.push_str("\">");
        self.push_text(term.words);
        self.out.push_str("</a>");
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

/// What the words of a link are.
enum Words<'l> {
    /// The address that it leads to, which is long.
    Address(&'l str),
    /// The number that it calls. Its groups are kept together by the styles of `.phone`, as long as there is room.
    Number(&'l str),
    /// Anything else.
    Others,
}

fn words_of<'l>(link: &'l Link<'_>) -> Words<'l> {
    let [
        Inline {
            content: InlineContent::Text { text, .. },
            ..
        },
    ] = link.content.as_slice()
    else {
        return Words::Others;
    };
    let is_address = text.contains(['@', '.']) && !text.contains(char::is_whitespace);
    match link.destination {
        Some(Destination::Email(_) | Destination::Web(_))
            if is_address && text.len() > SHORT_ADDRESS =>
        {
            Words::Address(text)
        }
        Some(Destination::Phone(_)) => Words::Number(text),
        _ => Words::Others,
    }
}

/// An address of so many letters fits into a line of the narrowest phone.
const SHORT_ADDRESS: usize = 16;

/// Letters of 16 pt that an A4 page has room for, less some for wide ones.
const LETTERS_OF_A_LINE: usize = 60;

/// What the padding of a column takes, in letters.
const COLUMN: usize = 3;

/// The words of the head of a table whose longest words have no room beside each other on paper.
fn heads_for_paper(table: &Table<'_>) -> Option<Vec<String>> {
    let longest = |cell: &Vec<Inline<'_>>| {
        let words = numbers_kept(&plain(cell));
        let words = words.split(|it: char| it.is_whitespace() || "@./".contains(it));
        words.map(|it| it.chars().count()).max().unwrap_or(0)
    };
    let columns = 0..table.head.len();
    let letters = columns.map(|number| {
        let rows = table.rows.iter().filter_map(|row| row.get(number));
        let cells = rows.chain(table.head.get(number));
        cells.map(longest).max().unwrap_or(0) + COLUMN
    });
    let is_wide = letters.sum::<usize>() > LETTERS_OF_A_LINE;
    is_wide.then(|| table.head.iter().map(|cell| plain(cell)).collect())
}

/// Words with the spaces in their numbers taken out: a phone number is never broken.
fn numbers_kept(words: &str) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        let after_digit = kept.ends_with(|it: char| it.is_ascii_digit());
        let before_digit = letters.peek().is_some_and(char::is_ascii_digit);
        if letter != ' ' || !after_digit || !before_digit {
            kept.push(letter);
        }
    }
    kept
}
