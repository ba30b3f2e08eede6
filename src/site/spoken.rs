//! Languages that an area asks for and the site does not have, and texts that only a machine has translated.

use super::pages::Ground;
use crate::content::Broken;
use crate::content::page::{PageHead, Translator};
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding};
use std::collections::BTreeMap;

/// What is wrong with the languages of a site.
pub(super) fn check(ground: Ground<'_, '_>) -> Vec<Finding> {
    if ground.content.broken.contains(&Broken::Site) {
        return Vec::new();
    }
    let mut findings = unknown(ground);
    findings.extend(unchecked(ground));
    findings
}

/// Languages of an area that the site does not have: no family there would find a page in them.
fn unknown(ground: Ground<'_, '_>) -> Vec<Finding> {
    let named = ground.content.areas.iter().flat_map(|area| {
        let named = &area.value.languages;
        named
            .iter()
            .map(move |language| (language, named.place(language)))
    });
    named
        .filter(|(language, _)| !ground.languages.contains(language))
        .filter_map(|(language, place)| {
            let tag = language.as_str();
            Some(finding!(
                AREA_LANGUAGE, place?,
                "this area is offered in `{tag}`, but the site has no such language";
                help: "add `{tag}` to `languages` in site.yaml, after the first language, or delete it here"
            ))
        })
        .collect()
}

/// One finding for each language in which a machine has translated pages or leaflets.
fn unchecked(ground: Ground<'_, '_>) -> Vec<Finding> {
    let content = ground.content;
    let leaflets = content.leaflets.iter().map(|leaflet| &leaflet.page);
    let all = content.pages.iter().chain(&content.news).chain(leaflets);
    let mut texts: BTreeMap<&LanguageTag, usize> = BTreeMap::new();
    for page in all.filter(|page| is_unchecked(&page.head)) {
        let language = page.variant.language.as_ref();
        *texts
            .entry(language.unwrap_or(&ground.languages[0]))
            .or_default() += 1;
    }
    let site = &content.site;
    let findings = texts.into_iter().map(|(language, count)| {
        let tag = language.as_str();
        finding!(
            UNCHECKED_TRANSLATION, site.languages.place(language).unwrap_or(site.span),
            "a machine has translated {} in `{tag}`, and nobody who speaks it has checked that",
            match count { 1 => "1 page or leaflet".to_owned(), _ => format!("{count} pages and leaflets") };
            help: "ask a speaker to read them. Then delete `translated_by: machine` in each, and say in `tested_by` who read it; until then each tells its readers"
        )
    });
    findings.collect()
}

/// Whether readers must be told that nobody has checked a translation.
fn is_unchecked(head: &PageHead) -> bool {
    head.translated_by == Some(Translator::Machine)
}
