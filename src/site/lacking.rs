//! Pages that are not in every language of the site: told once for each language, however many they are.

use super::BranchId;
use super::chosen::{Chosen, PageInputs, in_language};
use crate::content::Broken;
use crate::content::kinds::Untranslated;
use crate::content::page::{Page, PageAudience};
use crate::content::values::{Format, LanguageTag};
use crate::diagnostic::{Finding, finding};
use std::collections::{BTreeMap, BTreeSet};

/// What lacks in each further language of a site.
#[derive(Debug, Default)]
pub(super) struct Lacking<'s> {
    /// By language, the files that would hold the translations.
    files: BTreeMap<&'s LanguageTag, BTreeSet<String>>,
    /// The files of all pages that families read.
    all: BTreeSet<String>,
}

impl<'s> Lacking<'s> {
    /// Reads the pages of one branch. Nobody translates pages for professionals, and what lacks because
    /// its file is broken is told already.
    pub fn read(&mut self, inputs: PageInputs<'s, '_>, branch: BranchId, chosen: &Chosen<'_>) {
        let is_broken = |page: &Page| {
            let broken = &inputs.content.broken;
            broken.contains(&Broken::Page(page.variant.id.clone()))
        };
        for ((id, format, language), (_, page)) in chosen {
            let is_for_families = page.head.audience != Some(PageAudience::Professionals);
            if language.is_some()
                || !is_for_families
                || page.has_ended(inputs.today)
                || is_broken(page)
            {
                continue;
            }
            self.all.insert(file(page, None));
            for language in inputs.spoken(branch).skip(1) {
                let found = in_language(inputs, chosen, (id, *format), language);
                if !found.is_some_and(|(_, is_translated)| is_translated) {
                    let files = self.files.entry(language).or_default();
                    files.insert(file(page, Some(language)));
                }
            }
        }
    }

    /// One finding for each language.
    pub fn findings(self, inputs: PageInputs<'s, '_>) -> Vec<Finding> {
        let site = &inputs.content.site;
        if inputs.content.broken.contains(&Broken::Site) {
            return Vec::new();
        }
        let first = inputs.languages[0].as_str();
        let until = match site.untranslated {
            Some(Untranslated::Copy) => format!("the page in `{first}` stands there, and says so"),
            _ => format!("links lead to the page in `{first}`, and say so"),
        };
        let all = self.all.len();
        let findings = self.files.into_iter().map(|(language, files)| {
            let list: Vec<&str> = files.iter().map(String::as_str).collect();
            let place = site.languages.place(language).unwrap_or(site.span);
            finding!(
                NO_TRANSLATION, place,
                "{} of {all} pages are not in `{}`: {}", files.len(), language.as_str(), list.join(", ");
                help: "write them; until then {until}. A site that cannot have them all writes `rule: no-translation` and `level: off` in `checks`"
            )
        });
        findings.collect()
    }
}

/// The file of a page in a language, below the content folder.
fn file(page: &Page, language: Option<&LanguageTag>) -> String {
    let folder = page.folder();
    let easy = match page.variant.format {
        Format::Easy => ".easy",
        Format::Plain => "",
    };
    let tag = language.map_or_else(String::new, |it| format!(".{}", it.in_addresses()));
    format!("{folder}/{}{easy}{tag}.md", page.variant.id)
}
