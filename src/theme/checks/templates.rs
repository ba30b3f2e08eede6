//! Templates that no page reaches.

use super::Stack;
use crate::content::blocks::BlockKind;
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Span};
use crate::theme::mentions::Mentions;
use std::collections::{BTreeMap, BTreeSet};

/// The templates that pages begin with. Blocks have one of their own each.
const PAGES: &[&str] = &[
    "home.html",
    "index.html",
    "page.html",
    "leaflet.html",
    "redirect.html",
    "404.html",
    "embed.html",
    "parts/words.html",
    "report/overview.html",
    "report/duties.html",
    "report/rules.html",
    "report/text.html",
];

/// Layer and path below `templates/`.
type Name<'a> = (usize, &'a str);

struct ThemeTemplates<'a> {
    templates: BTreeMap<Name<'a>, (SourceId, &'a Mentions)>,
    /// The names of the layers, the layer itself first.
    layers: Vec<(usize, &'a str)>,
}

pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let templates = stack.templates();
    let layers = stack.layers.iter().enumerate();
    let book = ThemeTemplates {
        templates: templates
            .map(|(layer, path, source, names)| ((*layer, path.as_str()), (*source, names)))
            .collect(),
        layers: layers
            .map(|(number, layer)| (stack.top + number, layer.name.as_str()))
            .collect(),
    };
    let reached = book.reached();
    let own = book
        .templates
        .iter()
        .filter(|((layer, _), _)| *layer == stack.top);
    own.filter(|(name, _)| !reached.contains(*name))
        .map(|((_, path), (source, _))| book.finding(path, *source))
        .collect()
}

impl<'a> ThemeTemplates<'a> {
    /// Everything that some page needs.
    fn reached(&self) -> BTreeSet<Name<'a>> {
        let blocks = BlockKind::ALL.iter();
        let blocks = blocks.map(|kind| format!("blocks/{}.html", kind.word()));
        let pages = PAGES.iter().map(|page| (*page).to_owned());
        let mut next: Vec<Name<'a>> = pages
            .chain(blocks)
            .filter_map(|name| self.find(&name))
            .collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = next.pop() {
            if !reached.insert(name) {
                continue;
            }
            let Some((_, mentions)) = self.templates.get(&name) else {
                continue;
            };
            let templates = mentions.templates.iter();
            next.extend(templates.filter_map(|name| self.find(name)));
            let calls = mentions.calls.iter();
            next.extend(calls.filter_map(|component| self.defining(component)));
        }
        reached
    }

    /// As the template engine looks: by the whole name, then in each layer from the top.
    fn find(&self, name: &str) -> Option<Name<'a>> {
        let with_layer = self.layers.iter().filter_map(|(number, layer)| {
            let path = name.strip_prefix(layer)?.strip_prefix('/')?;
            Some((*number, path))
        });
        let without = self.layers.iter().map(|(number, _)| (*number, name));
        let mut names = with_layer.chain(without);
        names.find_map(|name| self.templates.keys().find(|known| **known == name).copied())
    }

    /// The template that defines a component: that of the upper layer of two.
    fn defining(&self, component: &str) -> Option<Name<'a>> {
        let mut templates = self.templates.iter();
        templates
            .find(|(_, (_, mentions))| mentions.defines.iter().any(|name| name == component))
            .map(|(name, _)| *name)
    }

    fn finding(&self, path: &str, source: SourceId) -> Finding {
        let others = self.templates.keys().map(|(_, path)| *path);
        let near = nearest(path, others.filter(|other| *other != path));
        let message = format!("no page uses the template `{path}`");
        finding!(
            UNUSED_TEMPLATE, Span::new(source, 0, 0),
            "{}", message;
            help: match near { Some(near) => format!("name it `{near}`, or include it in a template that is used"), None => "include it in a template that is used, or remove it".to_owned(), }
        )
    }
}
