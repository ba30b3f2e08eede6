//! `check --report`: what was found, published as a small site.

use super::ready::Ready;
use crate::check::duty::Matrix;
use crate::diagnostic::{Error, Finding, Findings};
use crate::publish::{Publisher, Sink};
use crate::report::{Reading, report};

/// Makes the report and swaps it in. A template of a theme that does not work is a finding, and the
/// old report stays.
pub(super) fn publish(
    ready: &Ready<'_, '_>,
    findings: &mut Vec<Finding>,
    matrix: &Matrix,
    publisher: Publisher,
) -> Result<bool, Error> {
    let sorted = Findings::new(findings.clone(), ready.site.sources);
    let reading = Reading {
        site: ready.site,
        assets: ready.assets,
        findings: &sorted,
        matrix,
        styles: ready.assets.styles,
        templates: ready.templates,
    };
    match report(&reading) {
        Err(finding) => {
            findings.push(*finding);
            Ok(false)
        }
        Ok(artifacts) => {
            for artifact in artifacts {
                publisher.put(artifact)?;
            }
            // What cannot be removed lies beside the report, and does no harm there.
            let _ = publisher.swap(None)?;
            Ok(true)
        }
    }
}
