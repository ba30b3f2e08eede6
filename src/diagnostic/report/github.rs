//! Workflow commands, which GitHub Actions shows as annotations beside the lines of a change.
//! <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>

use super::places::Places;
use super::visible::{one_line, visible};
use super::{Report, plain};
use crate::diagnostic::{Finding, Severity};
use crate::source::Place;
use std::io::{self, Write};

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    for finding in report.findings.from_level(report.level) {
        write_finding(finding, &mut places, out)?;
    }
    plain::write_end(report, out)
}

fn write_finding(
    finding: &Finding,
    places: &mut Places<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let command = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    write!(out, "::{command} ")?;
    let place = finding.span.map(|span| places.place(span));
    let mut message = one_line(&finding.message);
    if let Some(place) = place {
        write!(out, "file={},", property(&place.file))?;
        match place.cell {
            // A spreadsheet has no lines, so that the words name the cell.
            Some(cell) => message = format!("{}: {message}", one_line(&cell)),
            None => write_lines(&place, out)?,
        }
    }
    let rule = finding.rule;
    let title = property(&format!("{} {}", rule.code, rule.name));
    let message = data(&message);
    write!(out, "title={title}::{message}")?;
    if let Some(help) = &finding.help {
        write!(
            out,
            "%0A{}",
            data(&format!("Help: {}", visible(help.trim())))
        )?;
    }
    for (span, words) in &finding.also {
        let also = format!("{}: {}", places.place(*span).shown(), one_line(words));
        write!(out, "%0A{}", data(&also))?;
    }
    writeln!(out)
}

fn write_lines(place: &Place, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "line={},endLine={},", place.line, place.end_line)?;
    // Columns over several lines are refused.
    if place.line == place.end_line {
        write!(out, "col={},endColumn={},", place.column, place.end_column)?;
    }
    Ok(())
}

/// `escapeData` of actions/toolkit, packages/core/src/command.ts.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// `escapeProperty` of the same.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
