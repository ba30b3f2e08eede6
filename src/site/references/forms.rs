//! Forms: do they stand where they can be filled in, do they begin and end, and has each answer a name of
//! its own?

use super::super::{PageId, Scope, Site};
use super::blocks;
use crate::content::blocks::{BlockKind, BlockOptions, ContactsOptions, FactBlock};
use crate::content::page::{Layout, Page};
use crate::diagnostic::{Finding, finding};
use crate::document::BlockContent;
use crate::source::Span;
use std::collections::BTreeMap;

/// Everything that is wrong with the form on a page. Messages do not name the area.
pub(super) fn check(site: &Site<'_>, number: PageId, findings: &mut Vec<Finding>) {
    let site_page = &site.pages[number];
    let scope = site.scope(number);
    let taken = site_page.leaflet.into_iter().flat_map(|leaflet| {
        let pages = leaflet.head.pages.iter();
        pages.filter_map(|id| scope.find_page(id.value.as_str()))
    });
    // What a leaflet takes from other pages is filled in on it too.
    let parts: Vec<&Page> = std::iter::once(number)
        .chain(taken)
        .map(|page| site.pages[page].page)
        .collect();
    let all: Vec<&FactBlock> = parts.iter().flat_map(|page| &page.blocks).collect();
    let Some(first) = all.iter().find(|block| is_of_form(block)) else {
        return;
    };
    let title = site_page.page.head.title.span;
    let is_own = |block: &FactBlock| block.span.source == title.source;
    let place = |block: &FactBlock| if is_own(block) { block.span } else { title };
    if site_page
        .leaflet
        .is_some_and(|leaflet| leaflet.head.layout != Layout::Form)
    {
        findings.push(finding!(
            NOT_A_FORM, place(first),
            "nobody can answer a question on this leaflet";
            help: "say `layout: form` at the head of the leaflet, or take the questions away"
        ));
        return;
    }
    within_others(site_page.page, findings);
    begins_and_ends(&all, title, findings);
    names(&all, &place, findings);
    ends(&scope, &all, findings);
}

fn is_of_form(block: &FactBlock) -> bool {
    block.question().is_some() || matches!(block.kind, BlockKind::FormStart | BlockKind::FormEnd)
}

/// A question inside a list or quote has no room on paper.
fn within_others(page: &Page, findings: &mut Vec<Finding>) {
    let top: Vec<u32> = page
        .document
        .blocks
        .iter()
        .filter_map(|block| match block.content {
            BlockContent::Facts { number, .. } => Some(number),
            _ => None,
        })
        .collect();
    for (block, number) in page.blocks.iter().zip(0..) {
        if is_of_form(block) && !top.contains(&number) {
            findings.push(finding!(
                NOT_A_FORM, block.span,
                "a question inside a list or quote has no room for its answer";
                help: "begin the block at the start of a line, with an empty line before it"
            ));
        }
    }
}

/// `form-start` comes before the first question, and `form-end` after the last.
fn begins_and_ends(all: &[&FactBlock], title: Span, findings: &mut Vec<Finding>) {
    let is_question = |block: &&FactBlock| block.question().is_some();
    let first = all.iter().position(is_question);
    let last = all.iter().rposition(is_question);
    let start = all.iter().position(|it| it.kind == BlockKind::FormStart);
    let end = all.iter().rposition(|it| it.kind == BlockKind::FormEnd);
    let (Some(first), Some(last)) = (first, last) else {
        findings.push(finding!(
            UNFINISHED_FORM, title, "this form asks nothing";
            help: "write a question, such as the block `write`, or take `form-start` and `form-end` away"
        ));
        return;
    };
    if start.is_none_or(|start| start > first) {
        findings.push(finding!(
            UNFINISHED_FORM, title,
            "this form does not say before its first question who will see the answers";
            help: "write the block `form-start` with `who_sees: …` above the first question"
        ));
    }
    if end.is_none_or(|end| end < last) {
        findings.push(finding!(
            UNFINISHED_FORM, title,
            "this form does not say after its last question where to send it";
            help: "write the block `form-end` with `for: register`, or `id:` of a contact, below the last question"
        ));
    }
}

/// Each answer has a name of its own.
fn names(all: &[&FactBlock], place: &dyn Fn(&FactBlock) -> Span, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for block in all {
        let Some(asked) = block.question() else {
            continue;
        };
        let id = asked.id.value.as_str();
        let is_own = place(block) == block.span;
        let here = if is_own { asked.id.span } else { place(block) };
        if let Some(first) = seen.get(id) {
            let finding = finding!(ANSWER_TWICE, here, "two answers have the name `{id}`");
            findings.push(
                finding
                    .also(*first, "the first one")
                    .help("give each question an `id` of its own"),
            );
        } else {
            seen.insert(id, here);
        }
    }
}

/// Somebody gets the form.
fn ends(scope: &Scope<'_, '_>, all: &[&FactBlock], findings: &mut Vec<Finding>) {
    for block in all {
        if let BlockOptions::FormEnd(ContactsOptions { r#for, id, .. }) = &block.options
            && r#for.is_empty()
            && id.is_empty()
        {
            findings.push(finding!(
                UNFINISHED_FORM, block.span,
                "this form does not say to whom it is sent";
                help: "write into the block `for: register`, or `id:` of a contact"
            ));
        }
        if let BlockOptions::FormEnd(options) = &block.options {
            blocks::check_contacts(scope, options, block.span, findings);
        }
    }
}
