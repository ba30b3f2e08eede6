//! What would go wrong on paper, found while its author's file and line are still known.

use crate::artifact::{Misset, Slip};
use crate::content::page::Layout;
use crate::diagnostic::{Finding, finding};
use crate::site::Site;
use crate::source::{Sources, Span};
use crate::text::{Inline, InlineContent, Text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// Where the words of a leaflet's own text were written.
#[derive(Debug)]
pub struct SourcePlaces {
    /// Each character beyond ASCII with the place where it stands first.
    characters: BTreeMap<char, Span>,
    /// Where the leaflet as a whole is spoken of.
    title: Span,
}

impl SourcePlaces {
    /// Of a text.
    pub fn of(text: &Text<'_>, title: Span) -> Self {
        let mut characters = BTreeMap::new();
        text.each_inline(&mut |inline| {
            for (character, span) in rare_characters(inline) {
                characters.entry(character).or_insert(span);
            }
        });
        Self { characters, title }
    }
}

/// The characters of a piece of text that a font may lack, with their places.
fn rare_characters(inline: &Inline<'_>) -> Vec<(char, Span)> {
    let (text, is_verbatim) = match &inline.content {
        InlineContent::Text { text, is_verbatim } => (text.as_ref(), *is_verbatim),
        InlineContent::Term(term) => (term.words, true),
        InlineContent::Code(code) => (*code, false),
        InlineContent::Picture(picture) => (picture.alt.as_ref(), false),
        _ => return Vec::new(),
    };
    let rare = text.char_indices().filter(|(_, it)| !it.is_ascii());
    rare.map(|(at, character)| match is_verbatim {
        true => (character, inline.span.part(at, at + character.len_utf8())),
        false => (character, inline.span),
    })
    .collect()
}

/// Characters that no font of the leaflets has, each at the place where it is written.
pub fn unprintable(
    data: [&Value; 2],
    covers: &dyn Fn(char) -> bool,
    site: &Site<'_>,
    places: &SourcePlaces,
) -> Vec<Finding> {
    let mut missing: BTreeMap<char, String> = BTreeMap::new();
    for value in data {
        collect(value, &mut |text| {
            for character in text.chars().filter(|it| !is_printable(*it, covers)) {
                missing.entry(character).or_insert_with(|| text.to_owned());
            }
        });
    }
    let missing: Vec<(char, Span)> = missing
        .into_iter()
        .map(|(character, text)| {
            let own = places.characters.get(&character).copied();
            let place = own
                .or_else(|| in_words(character, &text, site))
                .or_else(|| {
                    let mut bytes = [0; 4];
                    let part = character.encode_utf8(&mut bytes);
                    in_files(part, &text, site.sources, places.title)
                });
            (character, place.unwrap_or(places.title))
        })
        .collect();
    let (styled, missing): (Vec<_>, Vec<_>) = missing
        .into_iter()
        .partition(|(it, _)| plain_letter(*it).is_some());
    let mut findings = styled_letters(&styled, site.sources);
    if missing.is_empty() {
        return findings;
    }
    if missing.len() > A_FEW {
        findings.push(without_font(&missing));
        return findings;
    }
    let each = missing.into_iter().map(|(character, place)| {
        finding!(
            UNPRINTABLE, place,
            "the character `{}` (U+{:04X}) cannot be printed: no font of the leaflets has it",
            character.escape_debug(), u32::from(character);
            help: "write it in other words, or put a font that has it into fonts/ as TTF or OTF"
        )
    });
    findings.extend(each);
    findings
}

/// The usual letter or digit that a sign stands for which only looks like bold, slanted or wide writing. Social
/// media are full of them; screen readers leave them out, or name each one.
fn plain_letter(sign: char) -> Option<char> {
    let is_styled = matches!(sign, '\u{1d400}'..='\u{1d7ff}' | '\u{ff01}'..='\u{ff5e}' | '\u{2460}'..='\u{24ff}'
        | '\u{2100}'..='\u{214f}' | '\u{1f100}'..='\u{1f1ff}');
    let mut plain = std::iter::once(sign).nfkc();
    let first = plain.next()?;
    let is_one = plain.next().is_none();
    // Letters of squares and circles have no usual form in Unicode, but their names say which they are.
    let first = match sign {
        '\u{1f130}'..='\u{1f149}' => letter(u32::from(sign) - 0x1f130),
        '\u{1f150}'..='\u{1f169}' => letter(u32::from(sign) - 0x1f150),
        '\u{1f170}'..='\u{1f189}' => letter(u32::from(sign) - 0x1f170),
        _ => Some(first).filter(|_| is_one),
    }?;
    (is_styled && first != sign && first.is_alphanumeric()).then_some(first)
}

/// A capital letter by its number.
fn letter(number: u32) -> Option<char> {
    char::from_u32(u32::from('A') + number)
}

/// One finding for each stretch of such letters.
fn styled_letters(styled: &[(char, Span)], sources: &Sources) -> Vec<Finding> {
    let mut stretches: BTreeMap<Span, String> = BTreeMap::new();
    for (sign, place) in styled {
        let (stretch, written) = stretch_around(*place, sources);
        let written = match written.contains(*sign) {
            true => written.to_owned(),
            false => sign.to_string(),
        };
        stretches.entry(stretch).or_insert(written);
    }
    let each = stretches.into_iter().map(|(place, written)| {
        let plain: String = written
            .chars()
            .map(|it| plain_letter(it).unwrap_or(it))
            .collect();
        finding!(
            UNPRINTABLE, place,
            "`{written}` is written with signs that only look like letters: they cannot be printed, and are not read aloud";
            help: "type it with ordinary letters: `{plain}`"
        )
    });
    each.collect()
}

/// The stretch of such letters, with the spaces between them, that begins in a place or goes on there.
fn stretch_around(place: Span, sources: &Sources) -> (Span, &str) {
    let text = sources.text(place.source);
    let range = place.range();
    let is_styled = |c: char| plain_letter(c).is_some();
    let Some(found) = text.get(range.clone()).and_then(|it| it.find(is_styled)) else {
        return (place, text.get(range).unwrap_or_default());
    };
    let at = range.start + found;
    let is_part = |c: char| is_styled(c) || c == ' ';
    let before = text[..at].trim_end_matches(is_part).len();
    let behind = text[at..].find(|c: char| !is_part(c));
    let stretch = &text[before..behind.map_or(text.len(), |end| at + end)];
    let start = before + stretch.len() - stretch.trim_start().len();
    let stretch = stretch.trim();
    (
        Span::new(place.source, start, start + stretch.len()),
        stretch,
    )
}

/// More characters than that are no slips of an author: the script has no font.
const A_FEW: usize = 3;

fn without_font(missing: &[(char, Span)]) -> Finding {
    let shown: Vec<String> = missing
        .iter()
        .take(A_FEW)
        .map(|(character, _)| format!("`{}`", character.escape_debug()))
        .collect();
    let place = missing.iter().map(|(_, place)| *place).min();
    finding!(
        UNPRINTABLE, place.unwrap_or(missing[0].1),
        "{} characters such as {} cannot be printed: no font of the leaflets has them",
        missing.len(), shown.join(", ");
        help: "put a font for this script into fonts/ as TTF or OTF"
    )
}

/// Where a character of a printed text stands in the words of a YAML file that say the same.
fn in_words(character: char, text: &str, site: &Site<'_>) -> Option<Span> {
    let same = site.content.words.iter().find(|words| {
        let mut lines = words.text.lines().filter(|line| line.contains(character));
        lines.any(|line| text.contains(line.trim()))
    })?;
    let written = site.sources.text(same.span.source);
    let start = same.span.start as usize;
    let at = written
        .get(start..same.span.end as usize)?
        .find(character)?;
    Some(same.span.part(at, at + character.len_utf8()))
}

/// Where a printed text stands in a file of its authors, but in no comment. The file with the title of the
/// leaflet comes before all others.
fn in_files(part: &str, text: &str, sources: &Sources, title: Span) -> Option<Span> {
    let in_text = text.find(part)?;
    let own = sources.iter().filter(|(_, source)| !source.is_built_in());
    let mut own: Vec<_> = own.collect();
    own.sort_by_key(|(id, _)| *id != title.source);
    own.into_iter()
        .flat_map(|(id, source)| {
            let found = source.text().match_indices(text);
            found.map(move |(at, _)| (id, source.text(), at))
        })
        .find(|(_, whole, at)| {
            let line = whole[..*at].rfind('\n').map_or(0, |end| end + 1);
            !whole[line..].trim_start().starts_with('#')
        })
        .map(|(id, _, at)| Span::new(id, at + in_text, at + in_text + part.len()))
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

/// More of them than this say nothing new: one long word stands on many pages.
const ENOUGH: usize = 5;

/// Words that cannot be read where they stand, each once, at the place where they are written.
pub fn misset(found: &[Misset], site: &Site<'_>, title: Span) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    // A stop behind a long word is no more than that word.
    let words = found
        .iter()
        .filter(|it| it.words.contains(char::is_alphanumeric));
    let new = words.filter(|it| told.insert(&it.words));
    new.take(ENOUGH)
        .map(|it| {
            let (words, page) = (&it.words, it.page);
            let place = in_files(&it.words, &it.words, site.sources, title).unwrap_or(title);
            let what = match it.slip {
                Slip::OffPaper => "run off the paper",
                Slip::OutOfBox => "run out of their box",
                Slip::Overprinted => "lie under other words",
            };
            finding!(
                MISSET, place,
                "on page {page} of the leaflet the words “{words}” {what} and cannot be read";
                help: "write shorter words, a table with fewer columns or a list, or choose a layout with wider pages"
            )
            .also(title, "this leaflet")
        })
        .collect()
}

/// Boxes to write in of which the words above have left too little.
pub fn cramped(boxes: &[String], title: Span) -> Vec<Finding> {
    let each = boxes.iter().map(|label| {
        finding!(
            CRAMPED_BOX, title,
            "the words under “{label}” leave no room to write there";
            help: "write less under this heading, or put the text above the first heading"
        )
    });
    each.collect()
}

/// Pages that a layout has; `None` where it may have any number.
fn room(layout: Layout) -> Option<usize> {
    match layout {
        Layout::Poster => Some(1),
        Layout::ContactCard => Some(2),
        Layout::TriFold => Some(6),
        Layout::Profile | Layout::Map => Some(2),
        Layout::Worksheet => Some(4),
        Layout::Booklet
        | Layout::BookletA5
        | Layout::Handout
        | Layout::LargePrint
        | Layout::Form => None,
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
    Some(finding!(
        NO_ROOM, title,
        "the layout `{}` has {has}, and this text needs {pages}, so the leaflet is not made", layout.word();
        help: "write less, or choose the layout `handout`"
    ))
}

/// A booklet that is longer than people read.
pub fn too_long(layout: Layout, pages: usize, title: Span) -> Option<Finding> {
    let is_booklet = matches!(layout, Layout::Booklet | Layout::BookletA5);
    (is_booklet && pages > LONG).then(|| {
        finding!(
            LONG_LEAFLET, title,
            "people read up to {LONG} pages, and this booklet has {pages}";
            help: "make two booklets of it"
        )
    })
}
