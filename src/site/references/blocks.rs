//! Blocks of facts: do the ids in their options exist, and is there anything to show?

use super::super::Scope;
use super::{check_id, questions, sections, videos};
use crate::content::Broken;
use crate::content::blocks::{
    BlockKind, BlockOptions, ContactsOptions, DocumentEntry, FactBlock, PagesOptions,
};
use crate::content::decode::Spanned;
use crate::content::files;
use crate::content::kinds::Purpose;
use crate::content::things::ThingKind;
use crate::content::values::Id;
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{Source, Span};

/// Everything that is wrong with a block. Messages do not name the area.
pub(super) fn check(scope: &Scope<'_, '_>, block: &FactBlock, findings: &mut Vec<Finding>) {
    let (branch, content) = (scope.branch, scope.site.content);
    match &block.options {
        BlockOptions::Contacts(options) => check_contacts(scope, options, block.span, findings),
        BlockOptions::Roles(options) => {
            let known = || branch.roles.iter().map(|role| role.id.as_str());
            for id in &options.id {
                let broken = content.is_broken(ThingKind::Role, &id.value);
                check_id("role", id, known, broken, findings);
            }
        }
        BlockOptions::Criteria(options) => check_criteria(scope, &options.id, findings),
        BlockOptions::Pages(options) => check_pages(scope, options, findings),
        BlockOptions::Documents(documents) => {
            findings.extend(documents.iter().filter_map(|it| check_file(scope, it)));
        }
        BlockOptions::Video(video) => videos::check(scope, video, findings),
        BlockOptions::Questions => questions::check(scope, block.span, findings),
        BlockOptions::Search => findings.extend(check_search(scope, block.span)),
        _ => {}
    }
    findings.extend(sections::check(scope, block));
}

/// Whom a block names, or whom it asks for.
pub(super) fn check_contacts(
    scope: &Scope<'_, '_>,
    options: &ContactsOptions,
    span: Span,
    findings: &mut Vec<Finding>,
) {
    let (branch, content) = (scope.branch, scope.site.content);
    let known = || branch.contacts.iter().map(|contact| contact.id.as_str());
    for id in &options.id {
        if scope.is_elsewhere(id.value.as_str()) {
            findings.push(finding!(
                UNKNOWN_ID, id.span,
                "the contact `{}` is for some areas only, and this block stands in others too", id.value;
                help: "name all of them in `areas` of that contact, or show it on a page of its areas alone"
            ));
            continue;
        }
        let broken = content.is_broken(ThingKind::Contact, &id.value);
        check_id("contact", id, known, broken, findings);
    }
    for purpose in &options.r#for {
        findings.extend(check_purpose(scope, *purpose, span));
    }
}

/// The field that finds a page is made by a script, so the page needs its list for everybody else.
fn check_search(scope: &Scope<'_, '_>, span: Span) -> Option<Finding> {
    let page = scope.page.map(|page| scope.site.pages[page].page)?;
    (!page.shows(BlockKind::AToZ)).then(|| {
        finding!(
            SEARCH_WITHOUT_LIST, span,
            "this page has a field to search, and no list of all pages";
            help: "write a block `a-z` below it, for people whose browser runs no scripts"
        )
    })
}

/// An area may have criteria of its own that go without a set; it must exist somewhere.
fn check_criteria(scope: &Scope<'_, '_>, ids: &[Spanned<Id>], findings: &mut Vec<Finding>) {
    let files = &scope.site.content.register;
    let known = || {
        let sets = files.iter().flat_map(|file| &file.value.criteria);
        sets.map(|set| set.id.value.as_str())
    };
    let broken = scope.site.content.any_broken(ThingKind::Register);
    for id in ids {
        check_id("criteria set", id, known, broken, findings);
    }
}

fn check_pages(scope: &Scope<'_, '_>, options: &PagesOptions, findings: &mut Vec<Finding>) {
    if let Some(section) = &options.section
        && scope.section(section.as_str()).is_none()
        && !scope.site.content.broken.contains(&Broken::Site)
    {
        findings.push(finding!(
            UNKNOWN_ID, section.span,
            "there is no navigation section `{}`", section.as_str();
            help: "write its number, from 1, or its plain title as in site.yaml"
        ));
    }
}

fn check_file(scope: &Scope<'_, '_>, document: &DocumentEntry) -> Option<Finding> {
    let file = document.file.as_ref()?;
    let sources = scope.site.sources;
    let found = sources.find(file.as_str()).map(|id| sources.get(id));
    if found.is_some_and(may_be_offered) {
        return None;
    }
    let known = sources.iter().map(|(_, source)| source);
    let known = known.filter(|source| may_be_offered(source));
    let help = match nearest(file.as_str(), known.map(Source::path)) {
        Some(near) => format!("write `{near}`"),
        None => "put the document into the folder `files`, and write its path, such as `files/leaflet.pdf`"
            .to_owned(),
    };
    // What is for the program would be open to everybody.
    let message = match found {
        Some(_) => format!("`{}` is no document that can be offered", file.as_str()),
        None => format!("there is no file `{}`", file.as_str()),
    };
    Some(finding!(UNKNOWN_ID, file.span, "{}", message; help: help))
}

fn may_be_offered(source: &Source) -> bool {
    !source.is_built_in() && files::may_be_offered(source.path())
}

fn check_purpose(scope: &Scope<'_, '_>, purpose: Purpose, span: Span) -> Option<Finding> {
    let any_broken = scope.site.content.any_broken(ThingKind::Contact);
    if any_broken || !scope.branch.contacts_for(purpose).is_empty() {
        return None;
    }
    let word = purpose.word();
    let message = format!("there is no contact for `{word}`");
    let help =
        format!("write a contact with `for: [{word}]` and a phone number, email address or form");
    Some(finding!(NO_CONTACT, span, "{}", message; help: help))
}
