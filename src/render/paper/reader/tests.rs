//! What blocks are made of pieces of pages.

use super::{Addresses, Pictures, Reader};
use crate::markup;
use crate::render::paper::nodes::Block;

struct Shelf;
impl Pictures for Shelf {
    fn number(&mut self, src: &str) -> Option<usize> {
        src.strip_prefix("/pictures/")?.parse().ok()
    }
}
struct Nowhere;
impl Addresses for Nowhere {
    fn whole(&self, _href: &str) -> Option<String> {
        None
    }
    fn elsewhere(&self, _href: &str) -> Option<String> {
        None
    }
}

fn shown(html: &str) -> String {
    let mut reader = Reader {
        pictures: &mut Shelf,
        addresses: &Nowhere,
    };
    let blocks: Vec<String> = reader
        .blocks(&markup::read(html))
        .iter()
        .map(line)
        .collect();
    blocks.join(" ")
}

fn line(block: &Block) -> String {
    match block {
        Block::Idea { picture, blocks } => {
            let inner: Vec<String> = blocks.iter().map(line).collect();
            format!("idea {picture:?} [{}]", inner.join(" "))
        }
        Block::Card { blocks, .. } => {
            let inner: Vec<String> = blocks.iter().map(line).collect();
            format!("card [{}]", inner.join(" "))
        }
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}

const BY_PHONE: &str = r#"{"kind":"paragraph","content":[{"kind":"text","text":"By phone"}]}"#;

#[test]
fn a_sign_at_the_beginning_of_an_entry_stands_beside_its_words() {
    let html = "<ul><li><img src='/pictures/7' alt=''><span>By phone</span></li></ul>";
    assert_eq!(shown(html), format!("idea Some(7) [{BY_PHONE}]"));
}

#[test]
fn a_picture_that_says_something_stands_by_itself() {
    let html = "<figure><img src='/pictures/7' alt='A phone'><p>By phone</p></figure>";
    let picture = r#"{"kind":"picture","picture":7,"alt":"A phone"}"#;
    assert_eq!(shown(html), format!("card [{picture} {BY_PHONE}]"));
}

#[test]
fn the_code_of_a_film_stays_on_the_screen() {
    let html = "<figure class='qr'><img src='/qr/1.svg' alt='QR code'><figcaption>Point the camera</figcaption></figure><p>By phone</p>";
    assert_eq!(shown(html), BY_PHONE);
}

#[test]
fn a_paragraph_keeps_its_language() {
    assert_eq!(
        shown("<p lang='cy'>Ffoniwch</p>"),
        r#"{"kind":"paragraph","content":[{"kind":"language","lang":"cy","region":null,"dir":"ltr","content":[{"kind":"text","text":"Ffoniwch"}]}]}"#
    );
}
