//! The address book: every path below the output folder, and every public address.
//!
//! Nothing else in the program puts an address together. A path is relative to the root of the site,
//! as [`crate::site::BaseUrl`] takes it; the path of a page ends with `/`, and its file is
//! `index.html` in there.

use super::{BranchKind, Edition, EditionId, PageId, Site, SitePage};
use crate::artifact::{ContentHash, PaperFile, PdfUse};
use crate::content::page::PageKind;
use crate::content::values::{Format, Id, LanguageTag, Web};
use crate::source::Span;

/// The page for addresses that lead nowhere.
pub const NOT_FOUND: &str = "404.html";
/// What search engines are told.
pub const ROBOTS: &str = "robots.txt";
/// Whom to tell of a fault in the site (RFC 9116).
pub const SECURITY: &str = ".well-known/security.txt";
/// The folder of the feed of services. All files in it are JSON, whatever they are called.
pub const FEED: &str = "api/";
/// The folder of tables for spreadsheets.
const TABLES: &str = "data/";
/// The folder of what pages are shown with. All files in it, and no others, have a [`ContentHash`] in their
/// names, so that browsers may keep them for ever.
pub const ASSETS: &str = "assets/";
/// The folder of pictures in it.
const PICTURES: &str = "pictures/";
/// The folder of the index of postcodes and names.
const FIND: &str = "find/";
/// The folder of the indexes of words.
const SEARCH: &str = "search/";
/// The folder of fonts, as the stylesheet beside it names it.
pub const FONTS: &str = "fonts/";
/// The folder of easy read pages within those of an area and language.
const EASY_READ: &str = "easy-read/";
/// The folder of leaflets and their pages.
const LEAFLETS: &str = "leaflets/";
/// The folder of news within that of its edition.
const NEWS: &str = "news/";
/// The folder of stories within that of its edition.
const STORIES: &str = "stories/";
/// The folder of QR codes.
const CODES: &str = "qr/";

/// The folder of recordings of pages.
pub const RECORDINGS: &str = "recordings/";

/// First parts of addresses that the output needs for itself.
const RESERVED: &[&str] = &[
    "easy-read",
    "qr",
    "leaflets",
    "pictures",
    "assets",
    "api",
    "search",
    "find",
    "data",
    "recordings",
];

/// The file of the addresses of all pages, or a part of it.
pub fn sitemap(part: usize) -> String {
    match part {
        0 => "sitemap.xml".to_owned(),
        part => format!("sitemap-{part}.xml"),
    }
}

/// A file of the feed of services: `services`, or nothing for what says that it is one. A program asks for a
/// folder, so each is the page of one.
pub fn feed(path: &str) -> String {
    match path {
        "" => page_file(FEED),
        path => page_file(&format!("{FEED}{path}/")),
    }
}

/// A table for spreadsheets.
pub fn table(name: &str) -> String {
    format!("{TABLES}{name}.csv")
}

/// The folders of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFolders {
    /// Its pages: `gateshead/ur/easy-read/`.
    pub pages: String,
    /// What both formats share, such as leaflets: `gateshead/ur/`.
    both_formats: String,
    /// Its QR codes: `gateshead/qr/ur/easy-read/`.
    codes: String,
}

impl EditionFolders {
    /// The folders of an edition below the folder of its branch (empty, or `gateshead/`). The first
    /// language of a site has no folder.
    pub fn new(branch: &str, language: Option<&LanguageTag>, format: Format) -> Self {
        let language = language.map_or_else(String::new, |it| format!("{}/", it.in_addresses()));
        let format = match format {
            Format::Plain => "",
            Format::Easy => EASY_READ,
        };
        Self {
            pages: format!("{branch}{language}{format}"),
            both_formats: format!("{branch}{language}"),
            codes: format!("{branch}{CODES}{language}{format}"),
        }
    }

    /// The address of a page, in a folder of its own among them or in none.
    fn page(&self, id: &Id, within: &str) -> String {
        format!("{}{within}{id}/", self.pages)
    }
}

impl Edition<'_> {
    /// The path of the piece of the site for the websites of others, in the language of the edition:
    /// `gateshead/embed.html`.
    pub fn embed(&self) -> String {
        format!("{}embed.html", self.folders.both_formats)
    }
}

impl Site<'_> {
    /// The address of a page below the root: empty, or ending with `/`.
    pub fn relative(&self, page: PageId) -> String {
        let (site_page, edition) = self.of(page);
        let (id, within) = (site_page.id(), within(site_page));
        let top = self.branches[edition.branch].top_page();
        match within.is_empty() && id.as_str() == top {
            true => edition.folders.pages.clone(),
            false => edition.folders.page(id, within),
        }
    }

    /// The address of a page as other pages write it.
    pub fn href(&self, page: PageId) -> String {
        self.base.href(&self.relative(page))
    }

    /// The address of the top of an edition as pages write it.
    pub fn home_href(&self, edition: EditionId) -> String {
        self.base.href(&self.editions[edition].folders.pages)
    }

    /// Every address that leads on to a page: its short one, and those that it had before.
    pub(super) fn redirects_to(&self, page: PageId) -> Vec<(String, Span)> {
        let (site_page, edition) = self.of(page);
        let head = &site_page.page.head;
        let short = head.short.iter().map(|it| {
            let address = self.short(page).unwrap_or_default();
            (address, it.span)
        });
        let former = head.moved_from.iter().map(|it| {
            let former = edition.folders.page(&it.value, within(site_page));
            (former, it.span)
        });
        short.chain(former).collect()
    }

    /// The short address of a page, where it has one. It lies outside the folder of the format, so that
    /// it stays short.
    fn short(&self, page: PageId) -> Option<String> {
        let (site_page, edition) = self.of(page);
        let short = site_page.page.head.short.as_ref()?;
        Some(format!("{}{}/", edition.folders.both_formats, short.value))
    }

    /// The address of a page that codes hold and paper shows.
    pub fn on_paper(&self, page: PageId) -> String {
        self.short(page).unwrap_or_else(|| self.relative(page))
    }

    /// The path of a page's QR code, without its ending: `gateshead/qr/easy-read/keyworkers`.
    pub fn code(&self, page: PageId) -> String {
        let (site_page, edition) = self.of(page);
        let leaflets = match site_page.leaflet {
            Some(_) => LEAFLETS,
            None => "",
        };
        format!("{}{leaflets}{}", edition.folders.codes, site_page.id())
    }

    /// The path of a file of a leaflet, or of the handout of a page:
    /// `gateshead/leaflets/keyworkers-a3.pdf`, `gateshead/leaflets/pages/ask-easy-read.pdf`.
    pub fn paper(&self, page: PageId, file: PaperFile) -> String {
        let (site_page, edition) = self.of(page);
        let folder = &edition.folders.both_formats;
        let id = site_page.id();
        let stem = match site_page.leaflet {
            Some(_) => format!("{folder}{LEAFLETS}{id}"),
            None if site_page.is_easy() => format!("{folder}{LEAFLETS}pages/{id}-easy-read"),
            None => format!("{folder}{LEAFLETS}pages/{id}"),
        };
        match file {
            PaperFile::Pdf(PdfUse::Read) => format!("{stem}.pdf"),
            PaperFile::Pdf(PdfUse::Print) => format!("{stem}-for-printing.pdf"),
            PaperFile::Pdf(PdfUse::A3) => format!("{stem}-a3.pdf"),
            PaperFile::Thumbnail => format!("{stem}.png"),
        }
    }

    /// The path of the card of an edition, which messages show: `gateshead/easy-read/card.png`.
    pub fn card(&self, edition: EditionId) -> String {
        format!("{}card.png", self.editions[edition].folders.pages)
    }

    /// The path of the feed of the news of an edition: `gateshead/news.xml`.
    pub fn news_feed(&self, edition: &Edition<'_>) -> String {
        format!("{}news.xml", edition.folders.pages)
    }

    fn of(&self, page: PageId) -> (&SitePage<'_>, &Edition<'_>) {
        let site_page = &self.pages[page];
        (site_page, &self.editions[site_page.edition])
    }
}

/// The folder of a page among those of its edition: empty for most.
fn within(page: &SitePage<'_>) -> &'static str {
    match &page.page.kind {
        _ if page.leaflet.is_some() => LEAFLETS,
        PageKind::Usual => "",
        PageKind::News(_) => NEWS,
        PageKind::Story(_) => STORIES,
    }
}

/// Whether an address cannot begin with this, because the output needs it: a folder of its own, or
/// that of a language.
pub(super) fn is_reserved(id: &str, languages: &[LanguageTag]) -> bool {
    let mut languages = languages.iter();
    RESERVED.contains(&id) || languages.any(|language| language.in_addresses() == id)
}

/// The folder of a branch: empty for what stands at the root.
pub(super) fn branch_folder(kind: BranchKind<'_>, is_alone: bool) -> String {
    match kind {
        BranchKind::Area(area) if !is_alone => format!("{}/", area.id),
        BranchKind::Area(_) | BranchKind::Root | BranchKind::Whole => String::new(),
    }
}

/// The file of a page at an address below the root.
pub fn page_file(relative: &str) -> String {
    format!("{relative}index.html")
}

/// The two files of a QR code: as SVG and as PNG.
pub fn code_files(path: &str) -> [String; 2] {
    [format!("{path}.svg"), format!("{path}.png")]
}

/// The path of a video's code, without its ending. The same video has the same code everywhere.
pub fn video_code(address: &Web) -> String {
    let mut hash = crc32fast::Hasher::new();
    hash.update(address.as_str().as_bytes());
    format!("{CODES}video-{:08x}", hash.finalize())
}

/// The path of a stylesheet: `site` for that of all pages, or the name of those for some blocks.
pub fn stylesheet(name: &str, hash: ContentHash) -> String {
    format!("{ASSETS}{name}.{hash}.css")
}

/// The path of a drawing.
pub fn drawing(name: &str, hash: ContentHash) -> String {
    format!("{ASSETS}{PICTURES}{name}.{hash}.svg")
}

/// The path of a photograph in one of its widths, in pixels.
pub fn photograph(name: &str, width: u32, hash: ContentHash, extension: &str) -> String {
    format!("{ASSETS}{PICTURES}{name}-{width}.{hash}.{extension}")
}

/// The path of the index of postcodes, or of the part of it with these first letters. In small letters, as all
/// paths are.
pub fn postcodes(letters: Option<&str>) -> String {
    match letters {
        Some(letters) => format!("{FIND}{}.txt", letters.to_lowercase()),
        None => format!("{FIND}postcodes.txt"),
    }
}

/// The path of the file of names of areas and of places in them. No letters of postcodes are as long.
pub fn place_names() -> String {
    format!("{FIND}names.txt")
}

/// The path of the index of words of an edition, whose pages stand in this folder.
pub fn search_index(pages: &str) -> String {
    format!("{SEARCH}{pages}words.txt")
}

/// The address of a font of the theme, `name.woff2`, as the stylesheet writes it, which lies beside the
/// folder of fonts.
pub fn font(name: &str, hash: ContentHash) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{FONTS}{stem}.{hash}.{extension}"),
        None => format!("{FONTS}{name}.{hash}"),
    }
}

/// The path of a script.
pub fn script(name: &str, hash: ContentHash) -> String {
    format!("{ASSETS}{name}.{hash}.js")
}

/// The path of what the stylesheet names so.
pub fn beside_stylesheet(address: &str) -> String {
    format!("{ASSETS}{address}")
}

#[cfg(test)]
mod tests {
    use super::EditionFolders;
    use crate::content::values::{Format, LanguageTag};

    #[test]
    fn folders_name_area_language_and_format_in_this_order() {
        let urdu = LanguageTag::new("ur").expect("a language");
        let folders = EditionFolders::new("gateshead/", Some(&urdu), Format::Easy);
        assert_eq!(folders.pages, "gateshead/ur/easy-read/");
        assert_eq!(folders.both_formats, "gateshead/ur/");
        assert_eq!(folders.codes, "gateshead/qr/ur/easy-read/");
        let first = EditionFolders::new("", None, Format::Plain);
        assert_eq!((first.pages.as_str(), first.codes.as_str()), ("", "qr/"));
    }
}
