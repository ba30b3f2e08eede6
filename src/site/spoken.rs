//! Languages that an area asks for and the site does not have.

use super::chosen::PageInputs;
use crate::content::Broken;
use crate::diagnostic::{Finding, finding};

/// Languages of an area that the site does not have: no family there would find a page in them.
pub(super) fn check(inputs: PageInputs<'_, '_>) -> Vec<Finding> {
    if inputs.content.broken.contains(&Broken::Site) {
        return Vec::new();
    }
    let named = inputs.content.areas.iter().flat_map(|area| {
        let named = &area.value.languages;
        named
            .iter()
            .map(move |language| (language, named.place(language)))
    });
    named
        .filter(|(language, _)| !inputs.languages.contains(language))
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
