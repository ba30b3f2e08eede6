//! XLIFF 2 as it comes back from an agency.

use super::{Done, Returned, ReturnedUnit, Side, TargetPiece, split_id};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};
use roxmltree::{Document, Node};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The units of a file.
pub(super) fn read(source: SourceId, text: &str, findings: &mut Vec<Finding>) -> Returned {
    let text = with_straight_quotes(text);
    let document = match Document::parse(&text) {
        Ok(document) => document,
        Err(error) => {
            let at = offset(&text, error.pos());
            findings.push(finding!(
                BAD_HAND_OVER, Span::new(source, at, at),
                "this is not XML: {error}";
                help: "ask for the file as the program of the translator has saved it, without changes by hand"
            ));
            return Returned::default();
        }
    };
    let root = document.root_element();
    let at = |node: Node<'_, '_>| Span::new(source, node.range().start, node.range().end);
    let version = root.attribute("version").unwrap_or_default();
    if root.tag_name().name() != "xliff" || !version.starts_with("2.") {
        findings.push(finding!(
            BAD_HAND_OVER, at(root).part(0, 1),
            "this is not XLIFF 2";
            help: "ask for XLIFF 2.1, the form in which it was exported"
        ));
        return Returned::default();
    }
    let mut returned = Returned {
        language: root
            .attribute("trgLang")
            .map(|tag| (tag.to_owned(), at(root).part(0, 1))),
        units: Vec::new(),
    };
    for node in named(root, "unit") {
        match unit(node, at(node)) {
            Some(unit) => returned.units.push(unit),
            None => findings.push(finding!(
                BAD_HAND_OVER, at(node).part(0, 1),
                "this unit does not say which part of which page it is";
                help: "keep `name` as it was exported, such as `pages/ask#3f9a0c4be12d`"
            )),
        }
    }
    returned
}

fn named<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants()
        .filter(move |it| it.tag_name().name() == name)
}

fn unit(node: Node<'_, '_>, span: Span) -> Option<ReturnedUnit> {
    let name = node.attribute("name")?;
    let (page, id) = split_id(name)?;
    let data: BTreeMap<&str, String> = named(node, "data")
        .filter_map(|it| Some((it.attribute("id")?, words_of(it))))
        .collect();
    let segments: Vec<Node<'_, '_>> = named(node, "segment").collect();
    let mut target = Vec::new();
    let mut source = String::new();
    // A program may have cut a unit into sentences: `ignorable` is what stands between them.
    let parts = node
        .children()
        .filter(|it| matches!(it.tag_name().name(), "segment" | "ignorable"));
    for part in parts {
        let child =
            |name: &'static str| part.children().find(move |it| it.tag_name().name() == name);
        let of_source = child("source");
        let of_target = child("target");
        source.push_str(&of_source.map(words_of).unwrap_or_default());
        let is_between = part.tag_name().name() == "ignorable";
        let wanted = of_target.or(of_source.filter(|_| is_between));
        if let Some(wanted) = wanted {
            pieces(wanted, &data, &mut target);
        }
    }
    let is_open = segments
        .iter()
        .any(|it| it.attribute("state").unwrap_or("initial") == "initial");
    Some(ReturnedUnit {
        page: page.to_owned(),
        id: id.to_owned(),
        source,
        target,
        done: match is_open {
            true => Done::IfOther,
            false => Done::Yes,
        },
        span: Span {
            end: span.start + 5,
            ..span
        },
    })
}

fn words_of(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|it| it.text()).collect()
}

/// Words and codes. Marks that a program has put around words, such as `mrk`, are looked through.
fn pieces(node: Node<'_, '_>, data: &BTreeMap<&str, String>, pieces_of: &mut Vec<TargetPiece>) {
    for child in node.children() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            pieces_of.push(TargetPiece::Words(text.to_owned()));
            continue;
        }
        let written = |name: &str| child.attribute(name).and_then(|it| data.get(it)).cloned();
        let id = |name: &str| child.attribute(name).unwrap_or_default().to_owned();
        match child.tag_name().name() {
            "ph" => {
                let written = written("dataRef");
                pieces_of.push(TargetPiece::Code(id("id"), Side::Open, written));
            }
            "pc" => {
                let (start, end) = (written("dataRefStart"), written("dataRefEnd"));
                pieces_of.push(TargetPiece::Code(id("id"), Side::Open, start));
                pieces(child, data, pieces_of);
                pieces_of.push(TargetPiece::Code(id("id"), Side::Close, end));
            }
            "sc" => {
                let written = written("dataRef");
                pieces_of.push(TargetPiece::Code(id("id"), Side::Open, written));
            }
            "ec" => {
                let written = written("dataRef");
                let id = match child.attribute("startRef") {
                    Some(start) => start.to_owned(),
                    None => id("id"),
                };
                pieces_of.push(TargetPiece::Code(id, Side::Close, written));
            }
            _ => pieces(child, data, pieces_of),
        }
    }
}

/// Quotes around attributes, as a program for texts makes them of straight ones.
fn with_straight_quotes(text: &str) -> Cow<'_, str> {
    let is_curly = |it: char| matches!(it, '“' | '”' | '„' | '«' | '»');
    if !text.contains("=“") && !text.contains("=”") && !text.contains("=„") {
        return Cow::Borrowed(text);
    }
    let mut straight = String::with_capacity(text.len());
    let mut is_tag = false;
    for character in text.chars() {
        match character {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ => {}
        }
        straight.push(match is_tag && is_curly(character) {
            true => '"',
            false => character,
        });
    }
    Cow::Owned(straight)
}

fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let row = usize::try_from(place.row.saturating_sub(1)).unwrap_or_default();
    let start = match row {
        0 => 0,
        _ => text
            .match_indices('\n')
            .nth(row - 1)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    let column = usize::try_from(place.col.saturating_sub(1)).unwrap_or_default();
    text[start..]
        .char_indices()
        .nth(column)
        .map_or(text.len(), |(at, _)| start + at)
}
