//! What would go wrong on paper, found while its author's file and line are still known.

use crate::content::page::Layout;
use crate::diagnostic::{Finding, rules};
use crate::site::Site;
use crate::source::{SourceId, Span};
use serde_json::Value;
use std::collections::BTreeSet;

/// Characters that no font of the leaflets has, each at the place where it is written.
pub fn unprintable(
    data: [&Value; 2],
    covers: &dyn Fn(char) -> bool,
    site: &Site<'_>,
    page: usize,
) -> Vec<Finding> {
    let mut missing = BTreeSet::new();
    for value in data {
        collect(value, &mut |text| {
            missing.extend(text.chars().filter(|it| !is_printable(*it, covers)));
        });
    }
    missing
        .into_iter()
        .map(|character| {
            let span = place(character, site, page);
            Finding::new(
                &rules::UNPRINTABLE,
                format!(
                    "the character `{}` (U+{:04X}) cannot be printed: no font of the leaflets has it",
                    character.escape_debug(),
                    u32::from(character)
                ),
            )
            .at(span)
            .help("write it in other words, or put a font that has it into fonts/ as TTF or OTF")
        })
        .collect()
}

/// Marks that steer a line without being seen need no glyph (Unicode, Default_Ignorable_Code_Point).
fn is_printable(character: char, covers: &dyn Fn(char) -> bool) -> bool {
    match character {
        '\n' | '\t' | ' ' | '\u{a0}' => true,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => {
            true
        }
        character if character.is_control() || character == '\u{feff}' => false,
        character => covers(character),
    }
}

/// Every text that is printed.
fn collect(value: &Value, each: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(values) => values.iter().for_each(|value| collect(value, each)),
        Value::Object(fields) => {
            let printed = fields
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "fonts" | "href" | "kind" | "colours"));
            printed.for_each(|(_, value)| collect(value, each));
        }
        _ => {}
    }
}

/// Where a character is written: in the text of the page, else in the first file that has it.
fn place(character: char, site: &Site<'_>, page: usize) -> Span {
    let own = site.pages[page].page.document.source;
    let others = site
        .sources
        .iter()
        .filter(|(id, _)| *id != own)
        .map(|(id, _)| id);
    let at = |id: SourceId| {
        let start = site.sources.text(id).find(character)?;
        Some(Span::new(id, start, start + character.len_utf8()))
    };
    at(own)
        .or_else(|| others.into_iter().find_map(at))
        .unwrap_or(site.pages[page].page.head.title.span)
}

/// Pages that a layout has; `None` where it may have any number.
fn room(layout: Layout) -> Option<usize> {
    match layout {
        Layout::Poster => Some(1),
        Layout::ContactCard => Some(2),
        Layout::TriFold => Some(6),
        Layout::Profile => Some(2),
        Layout::Worksheet => Some(4),
        Layout::Booklet | Layout::BookletA5 | Layout::Handout | Layout::LargePrint => None,
    }
}

/// Pages of a booklet above which people put it away (rule L22).
const LONG: usize = 20;

/// A leaflet that its layout has no room for: it is not made.
pub fn no_room(layout: Layout, pages: usize, title: Span) -> Option<Finding> {
    let room = room(layout).filter(|room| pages > *room)?;
    let has = if room == 1 {
        "1 page".to_owned()
    } else {
        format!("{room} pages")
    };
    Some(
        Finding::new(
            &rules::NO_ROOM,
            format!(
                "the layout `{}` has {has}, and this text needs {pages}, so the leaflet is not made",
                layout.word()
            ),
        )
        .at(title)
        .help("write less, or choose the layout `handout`"),
    )
}

/// A booklet that is longer than people read.
pub fn too_long(layout: Layout, pages: usize, title: Span) -> Option<Finding> {
    let is_booklet = matches!(layout, Layout::Booklet | Layout::BookletA5);
    (is_booklet && pages > LONG).then(|| {
        Finding::new(
            &rules::LONG_LEAFLET,
            format!("people read up to {LONG} pages, and this booklet has {pages}"),
        )
        .at(title)
        .help("make two booklets of it")
    })
}
