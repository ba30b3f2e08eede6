//! What a document that pages offer says of itself: its size, and how many pages it has.

use super::files::ending;
use hayro_syntax::Pdf;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes of the part of an office document that counts its pages.
const MAX_PROPERTIES: u64 = 1024 * 1024;

/// Facts about a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentFacts {
    /// What people call its kind.
    pub format: &'static str,
    /// Its size in bytes.
    pub bytes: usize,
    /// How many pages or slides it has, where it says so.
    pub pages: Option<u32>,
}

/// Endings of documents, with what people call them.
const FORMATS: &[(&str, &str)] = &[
    ("pdf", "PDF"),
    ("docx", "Word"),
    ("odt", "OpenDocument text"),
    ("rtf", "Rich text"),
    ("txt", "Text"),
    ("xlsx", "Excel"),
    ("ods", "OpenDocument spreadsheet"),
    ("csv", "CSV"),
    ("pptx", "PowerPoint"),
    ("odp", "OpenDocument slides"),
    ("epub", "EPUB"),
    ("brf", "Braille"),
    ("mp3", "MP3"),
];

impl DocumentFacts {
    /// Looks into a document.
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        let ending = ending(path).unwrap_or_default();
        let format = FORMATS.iter().find(|(it, _)| *it == ending);
        let pages = match ending.as_str() {
            "pdf" => pages_of_pdf(bytes),
            "docx" => counted(bytes, "docProps/app.xml", "Pages"),
            "pptx" => counted(bytes, "docProps/app.xml", "Slides"),
            "odt" => counted(bytes, "meta.xml", "page-count"),
            _ => None,
        };
        Self {
            format: format.map_or("", |(_, name)| name),
            bytes: bytes.len(),
            pages: pages.filter(|it| *it > 0),
        }
    }

    /// The size as people read it.
    pub fn size(&self) -> String {
        size(self.bytes)
    }
}

/// A size as people read it (rule L34): "84 KB".
pub fn size(bytes: usize) -> String {
    if bytes < 1_000_000 {
        format!("{} KB", bytes.div_ceil(1000))
    } else {
        let tenths = bytes.div_ceil(100_000);
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

fn pages_of_pdf(bytes: &[u8]) -> Option<u32> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    u32::try_from(pdf.pages().len()).ok()
}

/// A number that an office program has written beside the document: the words of an element, or an attribute
/// of the statistics of OpenDocument.
fn counted(bytes: &[u8], part: &str, name: &str) -> Option<u32> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    let file = archive.by_name(part).ok()?;
    file.take(MAX_PROPERTIES).read_to_string(&mut text).ok()?;
    let document = roxmltree::Document::parse(&text).ok()?;
    document.descendants().find_map(|node| {
        let own = (node.tag_name().name() == name)
            .then(|| node.text())
            .flatten();
        let attribute = || {
            let mut attributes = node.attributes();
            attributes.find(|it| it.name() == name).map(|it| it.value())
        };
        own.or_else(attribute)?.trim().parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::{DocumentFacts, FORMATS, size};
    use crate::content::files::DOCUMENTS;
    use std::io::Write;

    fn archive(part: &str, text: &str) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        zip.start_file(part, stored).expect("begun");
        zip.write_all(text.as_bytes()).expect("written");
        zip.finish().expect("whole").into_inner()
    }

    #[test]
    fn office_documents_say_how_many_pages_they_have() {
        let word = archive(
            "docProps/app.xml",
            "<Properties><Pages>3</Pages></Properties>",
        );
        let facts = DocumentFacts::of("files/Form.DOCX", &word);
        assert_eq!((facts.format, facts.pages), ("Word", Some(3)));
        let slides = archive(
            "docProps/app.xml",
            "<Properties><Slides>12</Slides></Properties>",
        );
        assert_eq!(DocumentFacts::of("a.pptx", &slides).pages, Some(12));
        let open = archive("meta.xml", "<m xmlns:meta='x'><s meta:page-count='7'/></m>");
        assert_eq!(DocumentFacts::of("a.odt", &open).pages, Some(7));
        for (path, bytes) in [
            ("a.docx", b"PK".as_slice()),
            ("a.pdf", b"%PDF-1.7"),
            ("a.docx", &open),
        ] {
            assert_eq!(DocumentFacts::of(path, bytes).pages, None, "{path}");
        }
    }

    #[test]
    fn every_document_that_may_be_offered_has_a_name() {
        let names: Vec<&str> = FORMATS.iter().map(|(ending, _)| *ending).collect();
        assert_eq!(names, DOCUMENTS);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(size(1), "1 KB");
        assert_eq!(size(84_001), "85 KB");
        assert_eq!(size(1_240_000), "1.3 MB");
    }
}
