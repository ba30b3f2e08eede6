//! Finished pages: names, roles, headings, landmarks, languages.

pub mod empty_link;
pub mod headings;
pub mod landmarks;
pub mod outside_host;
pub mod page_language;
pub mod picture_without_words;
pub mod skip_link;
pub mod table_heads;
pub mod two_same_ids;
pub mod unlabelled_field;
pub mod urgent_help_first;

use crate::check::markup::{Element, Node};

/// What a screen reader calls a link or a button: its words, and those of its pictures.
fn name_of(element: &Element) -> String {
    let mut name = Node::text(&element.children);
    Node::walk(&element.children, &mut |it| {
        name.push_str(it.attribute("alt").unwrap_or_default())
    });
    name.push_str(element.attribute("aria-label").unwrap_or_default());
    name
}
