//! What the PDF engine objects to, as findings.

use super::engine::Fault;
use crate::diagnostic::{Finding, rules};
use crate::source::{Sources, Span};

/// Faults of a layout. What has no place in a layout belongs to what was to be laid out, at `place`.
pub(super) fn findings(
    faults: &[Fault],
    layout: &str,
    place: Span,
    sources: &Sources,
) -> Vec<Finding> {
    let finding = |fault: &Fault| {
        let own = fault
            .span
            .filter(|span| !sources.get(span.source).is_built_in());
        let said = &fault.message;
        // In a site's own layout its author made the mistake. The default ones are ours: what they cannot lay
        // out is left out, and the rest of the site goes on.
        let (rule, message, help) = match own {
            Some(_) => (
                &rules::BAD_LAYOUT,
                format!("the layout `{layout}` cannot be used: {said}"),
                "docs/pages/themes.md lists everything that layouts are given",
            ),
            None => (
                &rules::NOT_LAID_OUT,
                format!("this could not be laid out as `{layout}`: {said}"),
                "please report it with this text; the page itself is published",
            ),
        };
        Finding::new(rule, message)
            .at(own.unwrap_or(place))
            .help(help)
    };
    faults.iter().map(finding).collect()
}
