//! Documents of office programs that stand alone (rule P06).

use crate::check::rules::prelude::*;
use crate::content::blocks::{BlockOptions, DocumentEntry};

/// Documents of office programs that stand alone (rule P06).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "P06",
        name: "document-without-alternative",
        severity: Severity::Warning,
        why: "A document cannot be read on every phone or with every screen reader, and a page can.",
        source: "Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018; GOV.UK, publishing accessible documents",
    },
    family: Family::Publication,
    link: "https://www.gov.uk/guidance/publishing-accessible-documents",
    levels: Levels::all(Severity::Warning).professionals(Some(Severity::Advice)),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "```documents\n- title: How to ask for a review\n  url: https://example.org/review.docx\n  format: Word\n  language: en-GB\n```\n",
    ),
    good: Example::Text(
        Profile::Plain,
        "```documents\n- title: How to ask for a review\n  url: https://example.org/review.docx\n  format: Word\n  language: en-GB\n  html_alternative: https://example.org/review\n```\n",
    ),
    check: Check::Text(|text, notes| {
        let blocks = text.page.into_iter().flat_map(|page| &page.blocks);
        for block in blocks {
            let BlockOptions::Documents(documents) = &block.options else {
                continue;
            };
            for document in documents.iter().filter(|it| is_alone(it, documents)) {
                notes.add(
                    document.span,
                    format!("“{}” can only be read as a document", document.title.as_str()),
                    "name the page that says the same (`page:`, or `html_alternative:` at another site); for a form to fill in, offer it as PDF under the same title too",
                );
            }
        }
    }),
};

/// Documents that need the program that made them, or one like it.
const OFFICE: &[&str] = &[
    "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
];

fn ending(document: &DocumentEntry) -> String {
    let address = document.url.as_ref().map(|it| it.url().path());
    let file = document.file.as_ref().map(|it| it.as_str());
    let name = address.or(file).unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_ascii_lowercase()
}

/// Whether nothing else says the same. A PDF of this site needs a page; beside a document of an office
/// program, a PDF with the same title will do. What others publish as PDF is theirs to mend.
fn is_alone(document: &DocumentEntry, all: &[DocumentEntry]) -> bool {
    if document.html_alternative.is_some() || document.page.is_some() {
        return false;
    }
    let ending = ending(document);
    if ending == "pdf" {
        let title = document.title.as_str();
        // That of a form to fill in stands beside the form.
        let beside = all
            .iter()
            .any(|it| it.title.as_str() == title && is_office(&self::ending(it)));
        return document.file.is_some() && !beside;
    }
    let is_beside = |it: &DocumentEntry| {
        it.title.as_str() == document.title.as_str() && !is_office(&self::ending(it))
    };
    is_office(&ending) && !all.iter().any(is_beside)
}

fn is_office(ending: &str) -> bool {
    OFFICE.contains(&ending)
}
