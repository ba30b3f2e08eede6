//! Layouts of leaflets that no leaflet reaches.

use super::Stack;
use crate::content::page::Layout;
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::Span;
use crate::theme::CARD_LAYOUT;

/// A file that is neither a layout's own nor imported by another one.
pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let own = stack.layouts().filter(|(layer, ..)| *layer == stack.top);
    own.filter(|(_, path, ..)| path.ends_with(".typ"))
        .filter(|(_, path, ..)| !is_layout(path) && !is_imported(stack, path))
        .map(|(_, path, source, _)| {
            let names = Layout::ALL.iter().map(|layout| layout.word());
            let names = names.chain([CARD_LAYOUT]);
            let stem = path.strip_suffix(".typ").unwrap_or(path);
            let help = match nearest(stem, names) {
                Some(near) => format!("name it `{near}.typ`, or import it in a layout"),
                None => "import it in a layout, or remove it".to_owned(),
            };
            finding!(
                UNUSED_TEMPLATE, Span::new(*source, 0, 0),
                "no leaflet uses the layout `{path}`";
                help: help
            )
        })
        .collect()
}

fn is_layout(path: &str) -> bool {
    let words = Layout::ALL.iter().map(|layout| layout.word());
    words
        .chain([CARD_LAYOUT])
        .any(|word| path.strip_suffix(".typ") == Some(word))
}

fn is_imported(stack: &Stack<'_>, path: &str) -> bool {
    let name = format!("/{path}\"");
    stack
        .layouts()
        .any(|(_, other, _, text)| other != path && text.contains(&name))
}
