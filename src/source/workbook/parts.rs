//! The parts of an XLSX file, which is a ZIP archive of XML (ECMA-376).

use super::{MAX_UNPACKED, Trouble};
use regex::bytes::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::LazyLock;
use zip::ZipArchive;

/// The archive, after a look at what it unpacks to.
pub(super) struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The part of each sheet, by its name.
    sheets: BTreeMap<String, String>,
}

impl<'b> Parts<'b> {
    /// Unpacks every part, one at a time: what a part says about its own size need not be true. What could
    /// be no place of a cell is refused, because the library counts such letters and digits without a limit.
    pub fn checked(bytes: &'b [u8]) -> Result<Self, Trouble> {
        let broken = |error: zip::result::ZipError| Trouble::Broken(error.to_string());
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        let mut left = MAX_UNPACKED;
        let mut part = Vec::new();
        for number in 0..archive.len() {
            // A part that cannot be unpacked is told by who needs it.
            let Ok(file) = archive.by_index(number) else {
                continue;
            };
            part.clear();
            let read = file.take(left + 1).read_to_end(&mut part);
            if read.is_err() {
                continue;
            }
            let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
            left = left.checked_sub(length).ok_or(Trouble::TooLarge)?;
            if NO_PLACE.is_match(&part) {
                return Err(Trouble::NoPlace);
            }
        }
        let mut parts = Self {
            archive,
            sheets: BTreeMap::new(),
        };
        parts.sheets = parts.sheet_parts().unwrap_or_default();
        Ok(parts)
    }

    /// The hidden rows of a sheet, from 0.
    pub fn hidden_rows(&mut self, sheet: &str) -> BTreeSet<u32> {
        let part = self.sheets.get(sheet).cloned();
        let Some(bytes) = part.and_then(|part| self.part(&part)) else {
            return BTreeSet::new();
        };
        let rows = ROW.find_iter(&bytes).map(|tag| tag.as_bytes());
        let hidden = rows.filter(|tag| HIDDEN.is_match(tag));
        let numbers = hidden.filter_map(|tag| {
            let digits = NUMBER.captures(tag)?.get(1)?.as_bytes();
            let row: u32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
            row.checked_sub(1)
        });
        numbers.collect()
    }

    fn part(&mut self, name: &str) -> Option<Vec<u8>> {
        let file = self.archive.by_name(name).ok()?;
        let mut bytes = Vec::new();
        file.take(MAX_UNPACKED).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The part of each sheet: the workbook names it by an id, and its relations say where that leads.
    fn sheet_parts(&mut self) -> Option<BTreeMap<String, String>> {
        let relations = String::from_utf8(self.part("xl/_rels/workbook.xml.rels")?).ok()?;
        let relations = roxmltree::Document::parse(&relations).ok()?;
        let targets: BTreeMap<&str, String> = relations
            .descendants()
            .filter_map(|it| Some((it.attribute("Id")?, it.attribute("Target")?)))
            .map(|(id, target)| match target.strip_prefix('/') {
                Some(whole) => (id, whole.to_owned()),
                None => (id, format!("xl/{target}")),
            })
            .collect();
        let book = String::from_utf8(self.part("xl/workbook.xml")?).ok()?;
        let book = roxmltree::Document::parse(&book).ok()?;
        let sheets = book
            .descendants()
            .filter(|it| it.tag_name().name() == "sheet");
        let parts = sheets.filter_map(|sheet| {
            let mut ids = sheet.attributes().filter(|it| it.name() == "id");
            let part = targets.get(ids.next()?.value())?;
            Some((sheet.attribute("name")?.to_owned(), part.clone()))
        });
        Some(parts.collect())
    }
}

/// A row, a cell or a range with more letters or digits than the last cell of any sheet, XFD1048576
/// (ECMA-376, part 1, 18.18.7).
static NO_PLACE: LazyLock<Regex> = LazyLock::new(|| {
    let long = "(?-u:[A-Za-z]{4}|[0-9]{8})";
    pattern(&format!(
        r#"(?-u)<(?:\w+:)?(?:c|row|dimension|mergeCell)\s[^<>]*?\b(?:r|ref)\s*=\s*(?:"[^"<>]*?{long}|'[^'<>]*?{long})"#
    ))
});
/// The tag of a row.
static ROW: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?-u)<(?:\w+:)?row\s[^<>]*>"));
/// That a row is hidden.
static HIDDEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?-u)\shidden\s*=\s*["'](?:1|true)["']"#));
/// The number of a row.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?-u)\sr\s*=\s*["'](\d{1,7})["']"#));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns are tried by tests")
}
