//! `links record`: every address that a site puts on paper.

use crate::content::values::Date;
use crate::content::{self, Loaded};
use crate::diagnostic::{Error, Findings};
use crate::site::{Choices, Site, on_paper};
use crate::source::{Door, Sources};
use std::collections::BTreeSet;

/// Every address that a site puts on paper, and those on record before.
#[derive(Debug)]
pub struct OnPaper {
    /// The files, for the places of findings.
    pub sources: Sources,
    /// Everything that is wrong.
    pub findings: Findings,
    /// All addresses, in order.
    pub addresses: BTreeSet<String>,
    /// How many were not on record.
    pub new: usize,
}

/// Lists the addresses that a site puts on paper.
///
/// # Errors
/// When the folder cannot be read.
pub fn addresses_on_paper(door: &dyn Door, shown_as: &str) -> Result<OnPaper, Error> {
    let (sources, refused) = Sources::read(door)?;
    let sources = sources.shown_below(shown_as);
    let Loaded {
        content,
        mut findings,
    } = content::load(&sources, &refused);
    let choices = Choices {
        base: None,
        areas: Vec::new(),
        today: Date(door.today()),
    };
    let (site, problems) = Site::resolve(&sources, &content, &choices);
    findings.extend(problems);
    let record = content.printed_links.iter().flat_map(|it| &it.addresses);
    let mut addresses: BTreeSet<String> =
        record.map(|address| address.as_str().to_owned()).collect();
    let before = addresses.len();
    addresses.extend(on_paper::all(&site));
    Ok(OnPaper {
        new: addresses.len() - before,
        addresses,
        findings: Findings::new(findings, &sources),
        sources,
    })
}
