//! Pages and news that are in one format and not in the other.

use super::chosen::{Chosen, PageInputs, head};
use crate::content::page::{EasyRead, Page, PageAudience};
use crate::content::values::Format;
use crate::diagnostic::{Finding, finding};

/// Twins that pages or news lack, on a site with easy read.
pub(super) fn check_twins(
    inputs: PageInputs<'_, '_>,
    pages: &Chosen<'_>,
    chosen: &Chosen<'_>,
    findings: &mut Vec<Finding>,
) {
    let any_easy = pages.keys().any(|(_, format, _)| *format == Format::Easy);
    for ((id, format, language), (_, page)) in chosen {
        if language.is_some() || page.has_ended(inputs.today) {
            continue;
        }
        let other = chosen.get(&(*id, format.other(), None));
        match other {
            None if inputs.is_broken(id) => {}
            None if *format == Format::Easy => findings.push(finding!(
                MISSING_FILE, head(page), "there is `{id}.easy.md`, but no `{id}.md`";
                help: "write {}/{id}.md, with the same facts in plain English", page.folder()
            )),
            None if any_easy && wants_twin(page) => findings.push(finding!(
                NO_TWIN, head(page), "the page `{id}` has no easy read twin";
                help: "write {id}.easy.md beside it, or say `easy_read: not-needed`"
            )),
            None => {}
            Some((_, other)) => findings.extend(twin_of_others(page, other)),
        }
    }
}

/// Whether a page in plain English should have one in easy read.
fn wants_twin(page: &Page) -> bool {
    page.head.easy_read != Some(EasyRead::NotNeeded)
        && page.head.audience != Some(PageAudience::Professionals)
}

/// A page in the folder of an area, beside one in the other format that is for others too: what the area
/// changed is changed for half of its readers.
fn twin_of_others(page: &Page, other: &Page) -> Option<Finding> {
    let area = page.area.as_ref().filter(|_| other.area.is_none())?;
    let folder = page.folder();
    let ending = match other.variant.format {
        Format::Easy => ".easy",
        Format::Plain => "",
    };
    let id = &page.variant.id;
    let finding = finding!(
        TWIN_OF_OTHERS, head(page),
        "this page is for `{area}` alone, and beside it stands the general `{id}{ending}.md`, which may say otherwise";
        help: "write {folder}/{id}{ending}.md, with what this page says"
    );
    Some(finding.also(head(other), "the general page"))
}
