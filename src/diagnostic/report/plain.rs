//! One thing a line, for screen readers and pipes: no drawings, no colour, no columns to align.

use super::places::Places;
use super::summary;
use super::visible::{one_line, visible};
use super::{Outcome, Report};
use crate::diagnostic::Finding;
use std::io::{self, Write};

/// The most bytes of a line that are read aloud.
const LIMIT: usize = 160;

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    for finding in report.findings.worst_last(report.level) {
        write_finding(finding, &mut places, out)?;
    }
    write_end(report, out)
}

/// The summary, without colour.
pub(super) fn write_end(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (counts, not_shown) = (summary::counts(report), summary::not_shown(report));
    writeln!(out, "{counts}.{not_shown}")?;
    write_outcome(report, out)
}

/// What came of the run.
pub(super) fn write_outcome(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    match report.outcome {
        Outcome::Built(built) => writeln!(out, "{}", summary::built(built)),
        Outcome::NotBuilt => writeln!(out, "Nothing was published."),
        Outcome::Checked(checked) => writeln!(out, "{}", summary::checked(checked)),
    }
}

fn write_finding(
    finding: &Finding,
    places: &mut Places<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    if let Some(span) = finding.span {
        write!(out, "{}: ", places.place(span).shown())?;
    }
    let (word, message) = (finding.severity().word(), one_line(&finding.message));
    let rule = finding.rule;
    writeln!(out, "{word}: {message} [{} {}]", rule.code, rule.name)?;
    if let Some(help) = &finding.help {
        let help = visible(help.trim()).replace('\n', "\n    ");
        writeln!(out, "  Help: {help}")?;
    }
    if let Some(excerpt) = finding.span.and_then(|span| places.excerpt(span, LIMIT)) {
        let text = excerpt.text.lines().next().unwrap_or_default().trim();
        let what = match finding.span.and_then(|span| places.place(span).cell) {
            Some(_) => "Row",
            None => "Line",
        };
        writeln!(out, "  {what} {}: {text}", excerpt.line)?;
    }
    for (span, words) in &finding.also {
        let (place, words) = (places.place(*span).shown(), one_line(words));
        writeln!(out, "  See also {place}: {words}")?;
    }
    Ok(())
}
