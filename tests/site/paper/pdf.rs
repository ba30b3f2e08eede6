//! A finished PDF, read by a library that did not write it.

use lopdf::{Dictionary, Document, Object};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A PDF.
pub struct Pdf {
    document: Document,
}

impl Pdf {
    /// Reads one.
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        Self { document }
    }

    fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).expect("there").1
    }

    fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        Some(self.follow(dictionary.get(key.as_bytes()).ok()?))
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("a catalog")
    }

    /// A text of the catalog, such as `Lang`.
    pub fn of_catalog(&self, key: &str) -> Option<String> {
        text(self.get(self.catalog(), key)?)
    }

    /// Whether it says that it is tagged.
    pub fn is_tagged(&self) -> bool {
        let marked = self
            .get(self.catalog(), "MarkInfo")
            .and_then(|info| self.get(info.as_dict().ok()?, "Marked"));
        matches!(marked, Some(Object::Boolean(true)))
    }

    /// Whether the window shows its title.
    pub fn shows_title(&self) -> bool {
        let shown = self
            .get(self.catalog(), "ViewerPreferences")
            .and_then(|it| self.get(it.as_dict().ok()?, "DisplayDocTitle"));
        matches!(shown, Some(Object::Boolean(true)))
    }

    /// Its metadata as XML.
    pub fn metadata(&self) -> String {
        let stream = self
            .get(self.catalog(), "Metadata")
            .expect("metadata")
            .as_stream()
            .expect("a stream");
        let bytes = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(bytes).expect("UTF-8")
    }

    /// What can be read on its pages, without any space: where a line ends is the business of a layout.
    pub fn words(&self) -> String {
        let numbers: Vec<u32> = self.document.get_pages().into_keys().collect();
        let text = self.document.extract_text(&numbers).expect("a text");
        text.split_whitespace().collect()
    }

    /// The same, page by page.
    pub fn words_of_pages(&self) -> Vec<String> {
        let pages = self.document.get_pages().into_keys();
        let words = pages.map(|number| {
            let text = self.document.extract_text(&[number]).expect("a text");
            text.split_whitespace().collect()
        });
        words.collect()
    }

    /// Where its links lead outside of it.
    pub fn addresses(&self) -> BTreeSet<String> {
        let objects = self.document.objects.values();
        let dictionaries = objects.filter_map(|object| object.as_dict().ok());
        let actions = dictionaries.filter_map(|it| match is(it, "Subtype", "Link") {
            true => self.get(it, "A")?.as_dict().ok(),
            false => is(it, "S", "URI").then_some(it),
        });
        let addresses = actions.filter_map(|it| self.get(it, "URI").and_then(text));
        addresses.collect()
    }

    /// Width and height of each page in millimetres, rounded.
    pub fn pages(&self) -> Vec<(u32, u32)> {
        let number = |object: &Object| f64::from(object.as_float().expect("a number"));
        self.document
            .page_iter()
            .map(|id| {
                let page = self.document.get_dictionary(id).expect("a page");
                let sides = self
                    .get(page, "MediaBox")
                    .expect("a box")
                    .as_array()
                    .expect("four");
                let mm = |from: usize, to: usize| {
                    let points = number(&sides[to]) - number(&sides[from]);
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                    let whole = (points * 25.4 / 72.0).round() as u32;
                    whole
                };
                (mm(0, 2), mm(1, 3))
            })
            .collect()
    }

    /// Every font: its name, whether it is embedded and says which letters its signs are.
    pub fn fonts(&self) -> BTreeMap<String, bool> {
        let objects = self.document.objects.values();
        let dictionaries = objects.filter_map(|object| object.as_dict().ok());
        dictionaries
            .filter(|it| is(it, "Type", "Font") && is(it, "Subtype", "Type0"))
            .map(|font| {
                let name = font
                    .get(b"BaseFont")
                    .and_then(Object::as_name)
                    .expect("a name");
                let below = self
                    .get(font, "DescendantFonts")
                    .and_then(|list| list.as_array().ok()?.first())
                    .map(|font| self.follow(font).as_dict().expect("a font"))
                    .expect("a font below");
                let descriptor = self.get(below, "FontDescriptor").expect("a descriptor");
                let descriptor = descriptor.as_dict().expect("a dictionary");
                let embedded = descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3");
                let name = String::from_utf8_lossy(name).into_owned();
                (name, embedded && font.has(b"ToUnicode"))
            })
            .collect()
    }

    /// The width and height in pixels of each picture made of pixels, without the masks of others.
    pub fn images(&self) -> Vec<(i64, i64)> {
        let objects = self.document.objects.values();
        let streams = objects.filter_map(|object| object.as_stream().ok());
        let images = streams.filter(|it| is(&it.dict, "Subtype", "Image"));
        let number = |of: &Dictionary, key: &[u8]| of.get(key).and_then(Object::as_i64).ok();
        images
            .filter_map(|it| Some((number(&it.dict, b"Width")?, number(&it.dict, b"Height")?)))
            .collect()
    }

    /// The tags in reading order, one a line and indented: what a screen reader is told.
    pub fn tags(&self) -> String {
        let mut out = String::new();
        if let Some(root) = self.get(self.catalog(), "StructTreeRoot") {
            self.push_kids(root.as_dict().expect("a root"), 0, &mut out);
        }
        out
    }

    fn push_kids(&self, of: &Dictionary, depth: usize, out: &mut String) {
        let Some(kids) = self.get(of, "K") else {
            return;
        };
        let one = [kids.clone()];
        let list = kids.as_array().map_or(one.as_slice(), Vec::as_slice);
        for kid in list {
            let Ok(kid) = self.follow(kid).as_dict() else {
                continue;
            };
            let Ok(kind) = kid.get(b"S").and_then(Object::as_name) else {
                continue;
            };
            let _ = write!(
                out,
                "{}{}",
                "  ".repeat(depth),
                String::from_utf8_lossy(kind)
            );
            for key in ["Alt", "Lang"] {
                if let Some(value) = self.get(kid, key).and_then(text) {
                    let _ = write!(out, " {key}={value:?}");
                }
            }
            out.push('\n');
            self.push_kids(kid, depth + 1, out);
        }
    }

    /// The bookmarks, indented.
    pub fn bookmarks(&self) -> String {
        let mut out = String::new();
        if let Some(outlines) = self.get(self.catalog(), "Outlines") {
            self.push_bookmarks(outlines.as_dict().expect("a list"), 0, &mut out);
        }
        out
    }

    fn push_bookmarks(&self, of: &Dictionary, depth: usize, out: &mut String) {
        let mut next = self.get(of, "First");
        while let Some(entry) = next {
            let entry = entry.as_dict().expect("a bookmark");
            let title = self.get(entry, "Title").and_then(text).expect("a title");
            let _ = writeln!(out, "{}{title}", "  ".repeat(depth));
            self.push_bookmarks(entry, depth + 1, out);
            next = self.get(entry, "Next");
        }
    }
}

fn is(dictionary: &Dictionary, key: &str, value: &str) -> bool {
    let name = dictionary.get(key.as_bytes()).and_then(Object::as_name);
    name.is_ok_and(|name| name == value.as_bytes())
}

fn text(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}
