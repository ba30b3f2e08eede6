//! What a file of the content folder is, told by its path.

use super::news::day_of;
use super::page::Variant;
use super::recording::{is_sound, variant};
use super::things::{Place, ThingKind};
use super::values::{Date, Id, LanguageTag};
use crate::diagnostic::{Finding, nearest, rules};
use crate::source::{SourceId, Span};

/// A kind of file with what its path says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// `site.yaml`.
    Site,
    /// `areas/<id>.yaml`.
    Area(Id),
    /// A thing that an area's folder may hold too.
    Thing(Option<Id>, Thing),
    /// `pictures/pictures.yaml`.
    PictureList,
    /// `printed-links.yaml`.
    PrintedLinks,
    /// `last-check.yaml`.
    LastCheck,
    /// `postcodes.txt`.
    Postcodes,
    /// `outlines.geojson`.
    Outlines,
    /// A picture of the site's own: its name.
    Picture(Id),
    /// A file of the site's own theme or its fonts, read by a later stage.
    Theme,
    /// A document that a page may offer.
    Offered,
    /// A video that a page may show.
    Video,
    /// The captions of a video.
    Captions,
    /// A recording of a page, for all areas or for one.
    Recording(Option<Id>, Variant),
    /// Which words a translation was made from: it stands beside the translation.
    Units,
    /// The same for the words of all YAML files in one language.
    WordUnits(LanguageTag),
    /// Not for Fingerpost.
    Ignored,
}

/// What both the content folder and an area's own folder may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// One of the kinds in the table: `providers/<id>.yaml`, `glossary.yaml`.
    Yaml(ThingKind, Id),
    /// `contacts.csv`.
    ContactsCsv,
    /// `contacts.xlsx`.
    ContactsXlsx,
    /// `pages/<variant>.md`, or `<variant>.md` in an area's folder.
    Page(Variant),
    /// `leaflets/<variant>.md`.
    Leaflet(Variant),
    /// `stories/<variant>.md`.
    Story(Variant),
    /// `news/<date>-<variant>.md`; the date is a part of the id.
    News(Date, Variant),
}

const FOLDERS: &[&str] = &[
    "areas",
    "providers",
    "contacts",
    "register",
    "roles",
    "notices",
    "news",
    "stories",
    "pages",
    "leaflets",
    "pictures",
    "files",
    "theme",
    "fonts",
];
const ROOT_FILES: &[&str] = &[
    "site.yaml",
    "glossary.yaml",
    "feedback.yaml",
    "contacts.csv",
    "contacts.xlsx",
    PRINTED_LINKS,
    LAST_CHECK,
    POSTCODES,
    OUTLINES,
];

/// The file that `fingerpost links record` writes.
pub const PRINTED_LINKS: &str = "printed-links.yaml";

/// The file that `fingerpost check --record` writes.
pub const LAST_CHECK: &str = "last-check.yaml";

/// The file that `fingerpost import postcodes` writes.
pub const POSTCODES: &str = "postcodes.txt";

/// The borders of areas.
pub const OUTLINES: &str = "outlines.geojson";

/// Endings of documents that pages may offer: what is read with a program of its own. What a browser would
/// run or show as a page of the site is not among them, and photographs, which may say where they were
/// taken, are not either.
pub const DOCUMENTS: &[&str] = &[
    "pdf", "docx", "odt", "rtf", "txt", "xlsx", "ods", "csv", "pptx", "odp", "epub", "brf", "mp3",
];

/// Endings of videos that every browser of the last years plays.
pub const VIDEOS: &[&str] = &["mp4", "webm"];

/// The ending of captions.
pub const CAPTIONS: &str = "vtt";

/// How the name of a file ends that says which words a translation was made from.
pub const UNITS: &str = ".units.yaml";

/// How the name of a file begins that says so of the words of YAML files.
pub const WORDS: &str = "words.";

/// Whether a page may offer the file with this path as a document.
pub fn may_be_offered(path: &str) -> bool {
    matches!(classify(path, SourceId::none()), Ok(FileKind::Offered))
}

/// Files for the people who look after the folder.
const IGNORED: &[&str] = &["README.md", "LICENSE", "CHANGELOG.md"];

/// What the file is.
///
/// # Errors
/// A finding for a file that would never be read, or whose name cannot be an id.
pub fn classify(path: &str, source: SourceId) -> Result<FileKind, Box<Finding>> {
    let parts: Vec<&str> = path.split('/').collect();
    let file = Path {
        source,
        whole: path,
    };
    match parts.as_slice() {
        [name] if IGNORED.contains(name) => Ok(FileKind::Ignored),
        ["site.yaml"] => Ok(FileKind::Site),
        [PRINTED_LINKS] => Ok(FileKind::PrintedLinks),
        [LAST_CHECK] => Ok(FileKind::LastCheck),
        [POSTCODES] => Ok(FileKind::Postcodes),
        [OUTLINES] => Ok(FileKind::Outlines),
        [name] if has_ending(name, &["geojson"]) => Err(file.wrong_name(name, OUTLINES.to_owned())),
        [name] if let Some(language) = words_in(name) => Ok(FileKind::WordUnits(language)),
        ["theme" | "fonts", ..] => Ok(FileKind::Theme),
        ["pictures", "pictures.yaml"] => Ok(FileKind::PictureList),
        ["pictures", name] if has_ending(name, &["yaml", "yml"]) => {
            Err(file.wrong_name(name, "pictures.yaml".to_owned()))
        }
        ["pictures", name] => file.picture(name),
        ["files", .., name] => file.document(name),
        ["pages", name] if is_sound(name) => Ok(FileKind::Recording(None, variant(name, source)?)),
        ["areas", area, name] | ["areas", area, "pages", name] if is_sound(name) => {
            let area = file.id(area, "")?;
            Ok(FileKind::Recording(Some(area), variant(name, source)?))
        }
        ["pages" | "leaflets" | "news" | "stories", name]
        | ["areas", _, name]
        | ["areas", _, "pages" | "leaflets" | "news" | "stories", name]
            if name.ends_with(UNITS) =>
        {
            file.units(name)
        }
        ["areas", name] => Ok(FileKind::Area(file.id(name, ".yaml")?)),
        ["areas", area, rest @ ..] if !rest.is_empty() => {
            let area = file.id(area, "")?;
            let thing = match rest {
                [name] if has_ending(name, TEXTS) => file.text(name).map(Thing::Page)?,
                _ => file.thing(rest)?,
            };
            Ok(FileKind::Thing(Some(area), thing))
        }
        rest => file.thing(rest).map(|thing| FileKind::Thing(None, thing)),
    }
}

/// The language of a list of translated words: `words.ur.units.yaml`.
fn words_in(name: &str) -> Option<LanguageTag> {
    let tag = name.strip_prefix(WORDS)?.strip_suffix(UNITS)?;
    LanguageTag::new(tag)
}

/// Endings of copies that programs keep of a file.
const BACKUPS: &[&str] = &["bak", "old", "orig", "tmp", "swp"];

/// Endings of spreadsheets that are not read.
const SHEETS: &[&str] = &["ods", "fods", "xls", "xlsm", "xlsb", "numbers", "tsv"];

/// Endings of texts, as programs for Markdown write them.
const TEXTS: &[&str] = &["md", "markdown", "mdown", "mkd"];

/// Whether a name has one of these endings, in small or capital letters.
fn has_ending(name: &str, endings: &[&str]) -> bool {
    ending(name).is_some_and(|ending| endings.contains(&ending.as_str()))
}

/// What stands behind the last point of a name, in small letters.
pub(super) fn ending(name: &str) -> Option<String> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(ending.to_ascii_lowercase())
}

struct Path<'a> {
    source: SourceId,
    whole: &'a str,
}

impl Path<'_> {
    fn thing(&self, parts: &[&str]) -> Result<Thing, Box<Finding>> {
        for kind in ThingKind::ALL {
            match (kind.place(), parts) {
                (Place::Folder, [folder, name]) if *folder == kind.name() => {
                    return Ok(Thing::Yaml(*kind, self.id(name, ".yaml")?));
                }
                (Place::File, [name]) if name.strip_suffix(".yaml") == Some(kind.name()) => {
                    return Ok(Thing::Yaml(*kind, self.id(name, ".yaml")?));
                }
                (Place::Folder | Place::File, _) => {}
            }
        }
        Ok(match parts {
            ["contacts.csv"] => Thing::ContactsCsv,
            ["contacts.xlsx"] => Thing::ContactsXlsx,
            [name] if name.starts_with("contacts.") && has_ending(name, SHEETS) => {
                return Err(self.other_sheet(name));
            }
            ["pages", name] => Thing::Page(self.text(name)?),
            ["leaflets", name] => Thing::Leaflet(self.text(name)?),
            ["stories", name] => Thing::Story(self.text(name)?),
            ["news", name] => self.news(name)?,
            _ => return Err(self.unknown(parts)),
        })
    }

    fn id(&self, name: &str, ending: &str) -> Result<Id, Box<Finding>> {
        let Some(stem) = name.strip_suffix(ending) else {
            return Err(self.wrong_ending(name, ending));
        };
        Id::new(stem).ok_or_else(|| self.bad_name(stem, ending))
    }

    fn text(&self, name: &str) -> Result<Variant, Box<Finding>> {
        let Some(stem) = name.strip_suffix(".md") else {
            return Err(self.wrong_ending(name, ".md"));
        };
        Variant::of(stem).ok_or_else(|| {
            let (id, rest) = stem.split_once('.').unwrap_or((stem, ""));
            if Id::new(id).is_none() {
                let dot = if rest.is_empty() { "" } else { "." };
                return self.bad_name(id, &format!("{dot}{rest}.md"));
            }
            let (easy, language) = match rest.strip_prefix("easy.") {
                Some(language) => (".easy", language),
                None => ("", rest),
            };
            if let Some(tag) = LanguageTag::suggestion(language) {
                return self.wrong_name(name, format!("{id}{easy}.{}.md", tag.in_addresses()));
            }
            self.finding(
                &rules::BAD_FILE_NAME,
                format!("`{name}` is not the name of a page"),
                format!("name it `{id}.md`, `{id}.easy.md`, `{id}.ur.md` or `{id}.easy.ur.md`"),
            )
        })
    }

    fn units(&self, name: &str) -> Result<FileKind, Box<Finding>> {
        let stem = name.strip_suffix(UNITS).unwrap_or(name);
        match Variant::of(stem).is_some_and(|variant| variant.language.is_some()) {
            true => Ok(FileKind::Units),
            false => Err(self.finding(
                &rules::BAD_FILE_NAME,
                format!("`{name}` is not named like a translation"),
                format!("name it like the file beside it, such as `keyworkers.ur{UNITS}` for `keyworkers.ur.md`"),
            )),
        }
    }

    fn news(&self, name: &str) -> Result<Thing, Box<Finding>> {
        let variant = self.text(name)?;
        if let Some(day) = day_of(&variant.id) {
            return Ok(Thing::News(day, variant));
        }
        let words = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
        let words = match words.starts_with('.') {
            true => format!("new-opening-hours{words}"),
            false => words.to_owned(),
        };
        Err(self.finding(
            &rules::UNDATED_NEWS,
            format!("`{name}` does not begin with a day and a name"),
            format!(
                "name it `2026-11-20-{words}`: year, month and day of the news, then a few words"
            ),
        ))
    }

    fn picture(&self, name: &str) -> Result<FileKind, Box<Finding>> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        match ending.to_ascii_lowercase().as_str() {
            "svg" | "png" | "jpg" | "jpeg" | "webp" => Id::new(stem)
                .map(FileKind::Picture)
                .ok_or_else(|| self.bad_name(stem, &format!(".{ending}"))),
            // Documents that a page offers may lie beside the pictures.
            _ if has_ending(name, DOCUMENTS) => Ok(FileKind::Offered),
            _ => Err(self.finding(
                &rules::UNKNOWN_FILE,
                format!("`{name}` is not a picture that can be shown"),
                "save it as SVG, PNG, JPEG or WebP".to_owned(),
            )),
        }
    }

    fn other_sheet(&self, name: &str) -> Box<Finding> {
        self.finding(
            &rules::UNKNOWN_FILE,
            format!("`{name}` is not read: of spreadsheets, only XLSX is"),
            "save it as `contacts.xlsx` in the program that made it, or as `contacts.csv`"
                .to_owned(),
        )
    }

    fn document(&self, name: &str) -> Result<FileKind, Box<Finding>> {
        let is_picture = has_ending(name, &["svg", "png", "jpg", "jpeg", "webp"]);
        match name {
            _ if has_ending(name, DOCUMENTS) => Ok(FileKind::Offered),
            _ if has_ending(name, VIDEOS) => Ok(FileKind::Video),
            _ if has_ending(name, &[CAPTIONS]) => Ok(FileKind::Captions),
            _ => Err(self.finding(
                &rules::UNKNOWN_FILE,
                format!("`{name}` is not a document that can be offered"),
                match ending(name).unwrap_or_default().as_str() {
                    _ if is_picture => "put it into `pictures`, and show it on a page",
                    "mov" | "m4v" | "avi" | "wmv" | "mkv" | "mpg" | "mpeg" | "3gp" | "ogv" => {
                        "save the video as MP4 (H.264), which every phone plays"
                    }
                    "srt" | "sbv" | "ass" | "ttml" | "dfxp" => {
                        "save the captions as WebVTT, with the ending `.vtt`"
                    }
                    _ => "save it as PDF, or as a document of an office program",
                }
                .to_owned(),
            )),
        }
    }

    fn bad_name(&self, stem: &str, ending: &str) -> Box<Finding> {
        let help = match Id::suggestion(stem) {
            Some(id) => format!("name it `{id}{ending}`: small letters, digits and hyphens"),
            None => "use small letters, digits and hyphens".to_owned(),
        };
        self.finding(
            &rules::BAD_FILE_NAME,
            format!("`{stem}` cannot be an id"),
            help,
        )
    }

    /// A name that can be read once its ending is right; a stem that is no id would be a finding of its
    /// own after that.
    fn wrong_ending(&self, name: &str, ending: &str) -> Box<Finding> {
        let whole = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        // An ending that is hidden on many screens stands behind the right one: `help.md.txt`.
        let whole = whole.strip_suffix(ending).unwrap_or(whole);
        let (stem, rest) = match ending {
            ".md" => whole.split_once('.').unwrap_or((whole, "")),
            _ => (whole, ""),
        };
        let dot = if rest.is_empty() { "" } else { "." };
        let better = match Id::suggestion(stem) {
            Some(id) => format!("{id}{dot}{rest}{ending}"),
            None => format!("{whole}{ending}"),
        };
        let help = match has_ending(name, BACKUPS) {
            true => {
                "move it out of the content folder: an older copy is no part of the site".to_owned()
            }
            false => format!("name it `{better}`, if that is what it holds"),
        };
        self.finding(
            &rules::UNKNOWN_FILE,
            format!("`{name}` is not read, because its name does not end in `{ending}`"),
            help,
        )
    }

    fn wrong_name(&self, name: &str, better: String) -> Box<Finding> {
        self.finding(
            &rules::BAD_FILE_NAME,
            format!("`{name}` is not a name that Fingerpost knows"),
            format!("name it `{better}`"),
        )
    }

    fn unknown(&self, parts: &[&str]) -> Box<Finding> {
        let name = parts.first().copied().unwrap_or_default();
        let help = match (
            parts.len(),
            nearest(name, FOLDERS.iter().chain(ROOT_FILES).copied()),
        ) {
            (1, Some(near)) if near.contains('.') => format!("name it `{near}`"),
            (2.., Some(near)) if near != name && !near.contains('.') => {
                format!("name the folder `{near}`")
            }
            (2.., Some(_)) => {
                "see the list of files in docs/pages/content-folder.md: folders are not nested"
                    .to_owned()
            }
            _ => format!(
                "move it out of the content folder, or into {}",
                nearest::one_of(FOLDERS.iter().copied())
            ),
        };
        self.finding(
            &rules::UNKNOWN_FILE,
            format!("Fingerpost does not know the file `{}`", self.whole),
            help,
        )
    }

    fn finding(
        &self,
        rule: &'static crate::diagnostic::Rule,
        message: String,
        help: String,
    ) -> Box<Finding> {
        Box::new(
            Finding::new(rule, message)
                .at(Span::new(self.source, 0, 0))
                .help(help),
        )
    }
}
