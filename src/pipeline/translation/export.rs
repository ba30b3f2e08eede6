//! `translate export`: the units of pages as a file for translators.

use super::{Folder, check_wanted, ids_of};
use crate::content::Content;
use crate::content::kinds::{Term, UnitKind};
use crate::content::markdown::Terms;
use crate::content::page::Page;
use crate::content::values::{Date, Format, Id, LanguageTag};
use crate::diagnostic::Error;
use crate::site::{Choices, Site};
use crate::source::{Door, SourceId, Sources};
use crate::translate::exchange::{
    self, ExchangeFormat, HandOver, Note, Row, Sheet, State, has_words, ids,
};
use crate::translate::{
    BlockStanding, CodeKind, Standing, Texts, Unit, Wanted, WordsFileStanding, words_of_files,
};
use std::collections::BTreeMap;

/// What is to be handed over.
#[derive(Debug)]
pub struct ExportOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// The tag of the language that it is translated into.
    pub language: String,
    /// Which pages and YAML files.
    pub wanted: Wanted,
    /// In which form.
    pub format: ExchangeFormat,
    /// The day that counts as today: news that has ended is not handed over.
    pub today: Date,
}

/// What is handed over.
#[derive(Debug)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages are in it.
    pub pages: usize,
    /// How many YAML files.
    pub files: usize,
    /// How many units.
    pub units: usize,
    /// How many of them are not translated from the words of today.
    pub open: usize,
}

/// Writes the units of pages, the words in their blocks and those of YAML files for translators.
///
/// # Errors
/// When the folder cannot be read, or has no such language or page.
pub fn export_translation(door: &dyn Door, order: &ExportOrder) -> Result<Exported, Error> {
    let folder = Folder::read(door, &order.shown_as)?;
    let (sources, content) = (&folder.sources, &folder.content);
    let (from, to) = (folder.first_language(), folder.asked_for(&order.language)?);
    let texts = Texts::of(sources, content);
    let words = words_of_files(sources, content, to);
    let files: Vec<&str> = words.iter().map(|it| it.path).collect();
    check_wanted(&order.wanted, &texts, &files)?;
    let notes = Notes::of(sources, content, to, order.today);
    let pages = texts.for_translators(order.today);
    let pages = pages
        .filter(|(path, page)| order.wanted.has(path, page))
        .map(|(path, page)| sheet(&texts, (path, page), to, &notes));
    let has_rows = |sheet: &Sheet| !sheet.rows.is_empty();
    let mut sheets: Vec<Sheet> = pages.filter(has_rows).collect();
    let pages = sheets.len();
    let words = words
        .into_iter()
        .filter(|it| order.wanted.has_file(it.path));
    sheets.extend(words.map(|file| words_sheet(file, &notes)).filter(has_rows));
    let rows = || sheets.iter().flat_map(|sheet| &sheet.rows);
    let (files, units) = (sheets.len() - pages, rows().count());
    let open = rows().filter(|row| row.state != State::Done).count();
    let over = HandOver {
        from: &from,
        to,
        sheets,
    };
    let bytes = exchange::write(order.format, &over).map_err(|part| {
        Error::Usage(format!(
            "`{part}` is longer than a cell of a workbook can be. Export it as `xliff` or `po`."
        ))
    })?;
    Ok(Exported {
        bytes,
        pages,
        files,
        units,
        open,
    })
}

fn sheet(
    texts: &Texts<'_>,
    (path, page): (&str, &Page),
    to: &LanguageTag,
    notes: &Notes<'_>,
) -> Sheet {
    let standing = Standing::of(texts, (path, page), to);
    let blocks = standing.blocks();
    let address = notes.addresses.get(&page.document.source).cloned();
    let ids = ids_of(&standing, &blocks);
    let mut own: Vec<Option<Unit>> = standing.own.into_iter().map(Some).collect();
    let mut blocks = blocks.into_iter().zip(ids.words).peekable();
    let mut rows = Vec::new();
    let all = standing
        .units
        .into_iter()
        .zip(ids.units)
        .zip(standing.stands);
    for (number, ((unit, id), stands)) in all.enumerate() {
        if let Some((block, ids)) = blocks.next_if(|(block, _)| block.unit == number) {
            rows.extend(block_rows(block, ids, address.as_deref(), notes));
        }
        if !has_words(&unit) {
            continue;
        }
        let (target, state) = match stands {
            Some(stands) => (own[stands.own].take(), stands.state),
            None => (None, State::New),
        };
        let kind = match unit.kind {
            UnitKind::Item => "entry of a list",
            other => other.word(),
        };
        rows.push(Row {
            id,
            line: notes.sources.place(unit.span).line,
            notes: notes.about(&unit, on(kind, address.as_deref())),
            unit,
            target,
            state,
        });
    }
    Sheet {
        page: path.strip_suffix(".md").unwrap_or(path).to_owned(),
        address,
        rows,
    }
}

/// The words of a block.
fn block_rows<'n>(
    block: BlockStanding,
    ids: Vec<String>,
    address: Option<&'n str>,
    notes: &'n Notes<'_>,
) -> impl Iterator<Item = Row> + 'n {
    let parts = block.today.parts.into_iter().zip(block.parts).zip(ids);
    let parts = parts.filter(|((part, _), _)| has_words(&part.unit));
    parts.map(move |((part, standing), id)| Row {
        id,
        line: notes.sources.place(part.unit.span).line,
        notes: notes.about(&part.unit, on(part.what, address)),
        unit: part.unit,
        target: standing.own,
        state: standing.state,
    })
}

/// The words of a YAML file.
fn words_sheet(file: WordsFileStanding<'_>, notes: &Notes<'_>) -> Sheet {
    let ids = ids(file.words.iter().map(|it| &it.unit));
    let words = file.words.into_iter().zip(ids);
    let words = words.filter(|(words, _)| has_words(&words.unit));
    let rows = words.map(|(words, id)| {
        let level = match words.format {
            Format::Plain => "",
            Format::Easy => ", in easy read",
        };
        let place = format!("`{}` in {}{level}", words.key, file.path);
        let mut about = notes.about(&words.unit, place);
        about.extend(words.picture.map(|words| Note {
            about: "picture",
            words,
        }));
        Row {
            id,
            line: notes.sources.place(words.source.span).line,
            notes: about,
            unit: words.unit,
            target: words.own,
            state: words.state,
        }
    });
    Sheet {
        page: file.path.to_owned(),
        address: None,
        rows: rows.collect(),
    }
}

fn on(kind: &str, address: Option<&str>) -> String {
    match address {
        Some(address) => format!("{kind} on {address}"),
        None => kind.to_owned(),
    }
}

/// What translators are told about units.
struct Notes<'c> {
    sources: &'c Sources,
    /// Where readers find each text.
    addresses: BTreeMap<SourceId, String>,
    /// Words of the glossary in the first language.
    words: Terms,
    /// The same words in both languages.
    translated: BTreeMap<&'c Id, (&'c str, &'c str)>,
}

impl<'c> Notes<'c> {
    fn of(sources: &'c Sources, content: &'c Content, to: &LanguageTag, today: Date) -> Self {
        let choices = Choices {
            base: None,
            areas: Vec::new(),
            today,
        };
        // What is wrong with the site is left to `check`: an address that it would have is a help all the same.
        let (site, _) = Site::resolve(sources, content, &choices);
        let mut addresses = BTreeMap::new();
        for (number, page) in site.pages.iter_enumerated() {
            let file = page.page.document.source;
            let address = || site.base.absolute(&site.relative(number));
            addresses.entry(file).or_insert_with(address);
        }
        let terms = || {
            content
                .glossaries
                .iter()
                .flat_map(|file| file.value.terms.iter())
        };
        let forms = terms().flat_map(|term| {
            let also = term.also.iter().map(|it| it.as_str());
            std::iter::once(name(term))
                .chain(also)
                .map(|it| (it, &term.id.value))
        });
        let translated = terms().filter_map(|term| {
            let (word, is_translated) = term.term.get(Format::Plain, to);
            is_translated.then_some((&term.id.value, (name(term), word)))
        });
        Self {
            sources,
            addresses,
            words: Terms::new(forms),
            translated: translated.collect(),
        }
    }

    /// `place` says where they stand.
    fn about(&self, unit: &Unit, place: String) -> Vec<Note> {
        let mut notes = vec![Note {
            about: "place",
            words: place,
        }];
        let pictures = unit.codes.iter().filter(|it| it.kind == CodeKind::Picture);
        notes.extend(pictures.map(|picture| Note {
            about: "picture",
            words: picture.holds.clone(),
        }));
        let words = unit.words();
        let mut seen: Vec<&Id> = Vec::new();
        for found in self.words.find(&words) {
            let id = self.words.id(found);
            if let Some((word, translated)) = self.translated.get(id)
                && !seen.contains(&id)
            {
                seen.push(id);
                notes.push(Note {
                    about: "glossary",
                    words: format!("{word} = {translated}"),
                });
            }
        }
        notes
    }
}

fn name(term: &Term) -> &str {
    term.term.in_first_language(Format::Plain)
}
