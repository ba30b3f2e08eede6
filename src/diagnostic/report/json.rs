//! One JSON document, for programs. Its keys are a contract (docs/pages/commands.md): add keys,
//! never rename one.

use super::places::Places;
use super::visible::acts;
use super::{Built, Outcome, Report, TextFigures};
use crate::diagnostic::{Finding, Severity};
use serde::{Serialize, Serializer};
use std::io::{self, Write};

#[derive(Serialize)]
struct JsonReport<'a> {
    findings: Vec<JsonFinding<'a>>,
    summary: SeverityCounts,
    built: Option<Site<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<Pages<'a>>,
}

#[derive(Serialize)]
struct Pages<'a> {
    areas: usize,
    pages: usize,
    texts: &'a [TextFigures],
    #[serde(serialize_with = "in_order")]
    seconds: &'a [(&'static str, f64)],
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    code: &'static str,
    rule: &'static str,
    severity: Severity,
    message: &'a str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    help: Option<&'a str>,
    source: &'static str,
}

#[derive(Serialize)]
struct SeverityCounts {
    errors: usize,
    warnings: usize,
    advice: usize,
}

#[derive(Serialize)]
struct Site<'a> {
    pages: usize,
    leaflets: usize,
    pdfs_missing: &'a std::collections::BTreeMap<&'static str, usize>,
    qr_codes: usize,
    pictures: usize,
    files_written: usize,
    files_unchanged: usize,
    #[serde(serialize_with = "in_order")]
    seconds: &'a [(&'static str, f64)],
}

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    let document = JsonReport {
        findings: report
            .findings
            .from_level(report.level)
            .map(|finding| entry(finding, &mut places))
            .collect(),
        summary: SeverityCounts {
            errors: report.findings.count(Severity::Error),
            warnings: report.findings.count(Severity::Warning),
            advice: report.findings.count(Severity::Advice),
        },
        built: match report.outcome {
            Outcome::Built(built) => Some(site(built)),
            Outcome::NotBuilt | Outcome::Checked(_) => None,
        },
        checked: match report.outcome {
            Outcome::Checked(checked) => Some(Pages {
                areas: checked.areas,
                pages: checked.pages,
                texts: &checked.texts,
                seconds: &checked.seconds,
            }),
            Outcome::Built(_) | Outcome::NotBuilt => None,
        },
    };
    write_document(&document, out)
}

fn entry<'a>(finding: &'a Finding, places: &mut Places<'_>) -> JsonFinding<'a> {
    let place = finding.span.map(|span| places.raw_place(span));
    JsonFinding {
        code: finding.rule.code,
        rule: finding.rule.name,
        severity: finding.severity(),
        message: &finding.message,
        line: place.as_ref().map(|place| place.line),
        column: place.as_ref().map(|place| place.column),
        cell: place.as_ref().and_then(|place| place.cell.clone()),
        file: place.map(|place| place.file),
        help: finding.help.as_deref(),
        source: finding.rule.source,
    }
}

fn site(built: &Built) -> Site<'_> {
    Site {
        pages: built.pages,
        leaflets: built.leaflets,
        pdfs_missing: &built.pdfs_missing,
        qr_codes: built.qr_codes,
        pictures: built.pictures,
        files_written: built.files_written,
        files_unchanged: built.files_unchanged,
        seconds: &built.seconds,
    }
}

/// An object with the stages in their order, in whole milliseconds.
fn in_order<S: Serializer>(seconds: &&[(&str, f64)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(
        seconds
            .iter()
            .map(|(stage, seconds)| (stage, (seconds * 1000.0).round() / 1000.0)),
    )
}

/// One line of JSON with everything escaped that a terminal would obey.
pub(super) fn write_document(document: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, Escaping);
    document.serialize(&mut serializer)?;
    writeln!(out)
}

/// JSON itself only asks for the escape of U+0000 to U+001F (RFC 8259, section 7).
struct Escaping;

impl serde_json::ser::Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        text: &str,
    ) -> io::Result<()> {
        let mut written = 0;
        for (at, character) in text
            .char_indices()
            .filter(|(_, character)| acts(*character))
        {
            out.write_all(&text.as_bytes()[written..at])?;
            write!(out, "\\u{:04x}", u32::from(character))?;
            written = at + character.len_utf8();
        }
        out.write_all(&text.as_bytes()[written..])
    }
}
