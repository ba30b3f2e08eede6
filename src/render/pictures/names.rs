//! Every name of a picture that authors wrote, with its places.

use crate::content::Content;
use crate::content::decode::Spanned;
use crate::content::kinds::{Criterion, Group};
use crate::content::values::Id;
use crate::document::Visit;
use crate::source::Span;
use std::collections::BTreeMap;

/// Names and where they stand.
type Names = BTreeMap<String, Vec<Span>>;

/// All names in the content.
pub fn in_content(content: &Content) -> Names {
    let mut names = Names::new();
    let site = &content.site;
    add(&mut names, &site.publisher.logo);
    site.urgent_help
        .iter()
        .for_each(|it| add(&mut names, &it.picture));
    site.navigation
        .iter()
        .for_each(|it| add(&mut names, &it.picture));
    for area in &content.areas {
        area.value
            .urgent_help
            .iter()
            .for_each(|it| add(&mut names, &it.picture));
    }
    content
        .providers
        .iter()
        .for_each(|it| add(&mut names, &it.value.logo));
    content
        .contacts
        .iter()
        .for_each(|it| add(&mut names, &it.value.picture));
    content
        .roles
        .iter()
        .for_each(|it| add(&mut names, &it.value.picture));
    for file in &content.glossaries {
        file.value
            .terms
            .iter()
            .for_each(|it| add(&mut names, &it.picture));
    }
    in_register(content, &mut names);
    in_texts(content, &mut names);
    names
}

fn add(names: &mut Names, picture: &Option<Spanned<Id>>) {
    if let Some(picture) = picture {
        names
            .entry(picture.value.to_string())
            .or_default()
            .push(picture.span);
    }
}

fn in_register(content: &Content, names: &mut Names) {
    for file in &content.register {
        let register = &file.value;
        register
            .ratings
            .iter()
            .for_each(|it| add(names, &it.picture));
        register.steps.iter().for_each(|it| add(names, &it.picture));
        register
            .consent
            .iter()
            .for_each(|it| add(names, &it.picture));
        register
            .referral
            .iter()
            .for_each(|it| add(names, &it.picture));
        register
            .challenge
            .iter()
            .for_each(|it| add(names, &it.picture));
        register
            .criteria
            .iter()
            .for_each(|it| in_group(names, &it.body.group));
    }
}

fn in_group(names: &mut Names, group: &Group) {
    match group {
        Group::All(list) | Group::Any(list) => {
            for criterion in list {
                match criterion {
                    Criterion::Words(_, picture) => add(names, picture),
                    Criterion::Group(group) => in_group(names, group),
                }
            }
        }
        Group::Score(score) => score.of.iter().for_each(|it| add(names, &it.picture)),
    }
}

fn in_texts(content: &Content, names: &mut Names) {
    content
        .pages
        .iter()
        .for_each(|page| add(names, &page.head.picture));
    let pages = content.pages.iter().map(|page| &page.document);
    let leaflets = content.leaflets.iter().map(|leaflet| &leaflet.document);
    for document in pages.chain(leaflets) {
        document.walk(&mut |range, visit| {
            if let Visit::Image(image, _) = visit {
                names
                    .entry(image.name.to_string())
                    .or_default()
                    .push(document.span(range));
            }
        });
    }
}
