//! HTML in a text, and what to write instead.

use crate::diagnostic::{Finding, finding};
use crate::source::Span;

/// Where HTML stands: what can be written instead differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In running text, where a list, a table or a block can stand too.
    Text,
    /// In a heading, which is one line.
    Heading,
    /// In a cell of a table, which is one line too.
    Cell,
}

/// A finding for HTML, with what to write instead. `span` gives the place of a piece of `html`.
/// Comments are the author's own notes and pass.
pub fn refused(html: &str, place: Place, span: impl Fn(usize, usize) -> Span) -> Option<Finding> {
    let Some(start) = end_of_comments(html) else {
        let start = html.rfind("<!--").unwrap_or(0);
        return Some(finding!(
            RAW_HTML, span(start, start + 4), "this comment has no end";
            help: "write `-->` where it ends"
        ));
    };
    let rest = &html[start..];
    if rest.trim().is_empty() {
        return None;
    }
    let words = start + rest.len() - rest.trim_start().len();
    let tag = html[words..]
        .find('<')
        .map_or(html.len(), |tag| words + tag);
    if start > 0 && words < tag {
        let end = words + html[words..tag].trim_end().len();
        return Some(finding!(
            RAW_HTML, span(words, end), "words on the line of a comment are not shown";
            help: "begin a new line behind `-->`, with an empty line between"
        ));
    }
    let start = tag;
    let end = html[start..]
        .find('>')
        .map_or(html.len(), |close| start + close + 1);
    Some(finding!(
        RAW_HTML, span(start, end), "HTML cannot stand in a text";
        help: instead_of(&html[start..], place)
    ))
}

/// Where the comments at the beginning end; `None` when one has no end.
fn end_of_comments(html: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = &html[at..];
        let white = rest.len() - rest.trim_start().len();
        if !rest[white..].starts_with("<!--") {
            return Some(at);
        }
        at += white + rest[white..].find("-->")? + "-->".len();
    }
}

/// What to write instead of a tag, which must be possible where it stands.
fn instead_of(html: &str, place: Place) -> &'static str {
    let name: String = html
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase();
    let in_text = place == Place::Text;
    match name.as_str() {
        "br" => match place {
            Place::Text => "end the line with a backslash, or begin a new paragraph",
            Place::Heading => "take it away: a heading is one line",
            Place::Cell => {
                "take it away: a cell is one line. Write `;` between short pieces, or a row for each"
            }
        },
        "b" | "strong" => "write `**words**`",
        "i" | "em" | "u" => {
            "write the words without the tag: slanted and underlined words are hard to read"
        }
        "a" => "write `[words](https://…)`, or `[words](page.md)`",
        "img" | "svg" | "picture" => "write `![words](name-of-the-picture)`",
        "code" | "kbd" | "samp" | "tt" => "write `` `words` ``, or the words alone",
        "p" | "div" | "section" | "article" if in_text => {
            "take the tag away: an empty line begins a new paragraph"
        }
        "hr" if in_text => "write a line of three dashes, `---`, with an empty line above it",
        "blockquote" if in_text => "begin each line of the quote with `> `",
        "pre" if in_text => "write ```text on a line above it, and ``` on a line below",
        "table" | "thead" | "tbody" | "tr" | "td" | "th" if in_text => {
            "write a Markdown table: `| Day | Time |`"
        }
        "ul" | "ol" | "li" if in_text => "write a list: each entry begins with `- ` or `1. `",
        "ul" | "ol" | "li" | "table" | "thead" | "tbody" | "tr" | "td" | "th" | "blockquote"
        | "p" | "div" | "hr" | "pre" => match place {
            Place::Cell => {
                "take the tag away: write a row for each point, or the text below the table"
            }
            Place::Heading | Place::Text => "take the tag away, and write it below the heading",
        },
        "iframe" | "video" | "audio" | "embed" | "object" => {
            "write a ```video block on lines of its own: it shows a link with a QR code, and loads nothing from elsewhere"
        }
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if in_text => {
            "write a heading with `##` on a line of its own"
        }
        "details" | "summary" if in_text => "write a heading with `##` and the text below it",
        "script" | "style" => "take it away: scripts and styles belong to the theme",
        "abbr" | "dfn" => "take the tag away, and explain the word in glossary.yaml",
        _ => "take the tag away; the words can stay",
    }
}
