//! Findings as the Rust compiler shows them: an excerpt of the file with the place marked in it.

use super::Report;
use super::places::{Excerpt, Places};
use super::visible::{one_line, visible};
use super::{plain, summary};
use crate::diagnostic::{Finding, Severity};
use crate::source::Span;
use annotate_snippets::renderer::{
    DEFAULT_ERROR_STYLE, DEFAULT_INFO_STYLE, DEFAULT_NOTE_STYLE, DEFAULT_WARNING_STYLE, Style,
};
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};
use std::io::{self, Write};

/// Columns that fit most windows.
const WIDTH: usize = 100;
/// The longest line, in bytes, that the renderer is given to cut: it walks through every character.
const LIMIT: usize = 2_000;

pub(super) fn write(report: &Report<'_>, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    write_excerpts(report, colour, out)?;
    write_counts(report, colour, out)?;
    plain::write_outcome(report, out)
}

/// The findings without the lines about a build. Nothing is said where there are none: the command
/// goes on to say what it did.
pub(super) fn write_findings(
    report: &Report<'_>,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    write_excerpts(report, colour, out)?;
    write_counts(report, colour, out)
}

fn write_counts(report: &Report<'_>, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut counts = summary::counts(report);
    if colour {
        let style = worst(report);
        counts = format!("{style}{counts}{style:#}");
    }
    writeln!(out, "{counts}.{}", summary::not_shown(report))
}

fn write_excerpts(report: &Report<'_>, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(WIDTH);
    let mut places = Places::new(report.sources);
    for finding in report.findings.worst_last(report.level) {
        writeln!(out, "{}\n", renderer.render(&groups(finding, &mut places)))?;
    }
    Ok(())
}

fn groups<'a>(finding: &Finding, places: &mut Places<'_>) -> Vec<Group<'a>> {
    let title = level(finding.severity())
        .primary_title(one_line(&finding.message))
        .id(finding.rule.code);
    let mut first = Group::with_title(title);
    if let Some(span) = finding.span {
        first = first.elements(shown(places, span, AnnotationKind::Primary));
    }
    if let Some(help) = &finding.help {
        first = first.element(Level::HELP.message(visible(help.trim()).into_owned()));
    }
    let also = finding.also.iter().map(|(span, words)| {
        Level::NOTE.secondary_title(one_line(words)).elements(shown(
            places,
            *span,
            AnnotationKind::Context,
        ))
    });
    std::iter::once(first).chain(also).collect()
}

/// A place: its excerpt with a mark, or its name alone where the lines are blank.
fn shown<'a>(places: &mut Places<'_>, span: Span, kind: AnnotationKind) -> Vec<Element<'a>> {
    let place = places.place(span);
    let origin = match place.cell {
        Some(_) => Origin::path(place.shown()),
        None => Origin::path(place.file.clone())
            .line(place.line)
            .char_column(place.column),
    };
    match places.excerpt(span, LIMIT) {
        None => vec![origin.into()],
        // The renderer takes the column from the excerpt, which is wrong in a cut line and in a sheet.
        Some(excerpt) if excerpt.is_cut_before || place.cell.is_some() => {
            vec![origin.into(), snippet(excerpt, kind).into()]
        }
        Some(excerpt) => vec![snippet(excerpt, kind).path(place.file).into()],
    }
}

fn snippet<'a>(excerpt: Excerpt, kind: AnnotationKind) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(excerpt.text)
        .line_start(excerpt.line)
        .annotation(kind.span(excerpt.mark))
}

fn level<'a>(severity: Severity) -> Level<'a> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO.with_name(severity.word()),
    }
}

/// The colour of the worst finding, for the summary.
fn worst(report: &Report<'_>) -> Style {
    match report.findings.iter().map(Finding::severity).max() {
        Some(Severity::Error) => DEFAULT_ERROR_STYLE,
        Some(Severity::Warning) => DEFAULT_WARNING_STYLE,
        Some(Severity::Advice) => DEFAULT_INFO_STYLE,
        None => DEFAULT_NOTE_STYLE,
    }
}
