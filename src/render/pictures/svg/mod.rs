//! Drawings: an SVG is read strictly and written anew.
//!
//! Only what a still drawing needs gets through: shapes, text, gradients, clips, simple filters.
//! What could run, load or move is refused with its place; what an editor program left behind
//! (comments, metadata, its own namespaces) is dropped without a word. The output is written from
//! the tree, never copied from the source, so nothing unread can slip through.

mod allowed;
mod doctype;
mod references;
mod size;
mod values;
mod writing;

use roxmltree::{Document, Error, Node, ParsingOptions};

/// The largest drawing, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// The most elements, texts and comments in one drawing.
pub const MAX_NODES: u32 = 20_000;
/// How deep elements may stand in each other.
pub const MAX_DEPTH: usize = 64;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// A drawing that may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct CleanSvg {
    /// The SVG document.
    pub text: String,
    /// Width in CSS pixels.
    pub width: f32,
    /// Height in CSS pixels.
    pub height: f32,
}

/// Why a drawing may not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgProblem {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where, as byte offset in the source.
    pub at: usize,
    /// What to do instead.
    pub help: String,
}

impl SvgProblem {
    fn new(at: usize, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at,
            help: help.into(),
        }
    }
}

/// Reads a drawing and writes what is safe of it.
///
/// # Errors
/// When it is not an SVG, holds something that runs, loads or moves, or is too large.
pub fn cleaned(source: &str) -> Result<CleanSvg, SvgProblem> {
    if source.len() > MAX_BYTES {
        return Err(SvgProblem::new(
            0,
            format!("the drawing is larger than {} KB", MAX_BYTES / 1024),
            "save it without embedded photographs and without what only its editor needs (in \
             Illustrator: no “Preserve Illustrator Editing Capabilities”), or as PNG",
        ));
    }
    refuse_depth(source)?;
    doctype::refuse_unsafe(source)?;
    let options = ParsingOptions {
        // What it may hold has been counted.
        allow_dtd: true,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(source, options)
        .map_err(|error| unreadable(source, &error))?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(SvgProblem::new(
            root.range().start,
            "this is not an SVG drawing",
            format!("begin with `<svg xmlns=\"{SVG}\" viewBox=\"…\">`"),
        ));
    }
    refuse_style_sheet(document.root())?;
    let size = size::of(root)?;
    references::refuse_bombs(root)?;
    Ok(CleanSvg {
        text: writing::written(root, &size)?,
        width: size.width,
        height: size.height,
    })
}

/// Counts open elements before the real reading, which calls itself for each level: a megabyte of
/// `<g>` would exhaust the stack. Counts too many rather than too few.
fn refuse_depth(source: &str) -> Result<(), SvgProblem> {
    let mut depth = 0_usize;
    for (at, _) in source.match_indices('<') {
        let rest = &source.as_bytes()[at + 1..];
        match rest.first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'!' | b'?') | None => {}
            Some(_) => {
                // Not beyond the next `<`, which cannot stand in a tag: each byte is seen once.
                let end = rest.iter().position(|byte| b"<>".contains(byte));
                if !end.is_some_and(|end| rest[..=end].ends_with(b"/>")) {
                    depth += 1;
                }
            }
        }
        if depth > MAX_DEPTH {
            return Err(SvgProblem::new(
                at,
                format!("elements stand more than {MAX_DEPTH} deep in each other"),
                "ungroup the drawing in your editor",
            ));
        }
    }
    Ok(())
}

fn unreadable(source: &str, error: &Error) -> SvgProblem {
    match error {
        Error::UnknownEntityReference(name, place) => SvgProblem::new(
            offset(source, *place),
            format!("the drawing does not say what `&{name};` stands for"),
            "write the sign or the text itself, not its name",
        ),
        Error::NodesLimitReached => SvgProblem::new(
            0,
            format!("the drawing has more than {MAX_NODES} parts"),
            "simplify it in your editor, or save it as PNG",
        ),
        other => SvgProblem::new(
            offset(source, other.pos()),
            format!("the drawing is not well-formed XML: {other}"),
            "save it again as plain SVG from your editor",
        ),
    }
}

/// The byte at a row and column, both from 1.
fn offset(source: &str, place: roxmltree::TextPos) -> usize {
    let row = usize::try_from(place.row).unwrap_or_default().max(1);
    let column = usize::try_from(place.col).unwrap_or_default().max(1);
    let start: usize = source
        .split_inclusive('\n')
        .take(row - 1)
        .map(str::len)
        .sum();
    let line = &source[start..];
    let within = line
        .char_indices()
        .nth(column - 1)
        .map_or(line.len(), |(at, _)| at);
    start + within
}

/// Refuses a drawing whose look lies in another file: without it, all shapes would be black.
fn refuse_style_sheet(document: Node) -> Result<(), SvgProblem> {
    for node in document.descendants() {
        let Some(instruction) = node.pi().filter(|it| it.target == "xml-stylesheet") else {
            continue;
        };
        let value = instruction.value.unwrap_or_default();
        let address = value.split_once("href=").map_or("", |(_, rest)| rest);
        let address = address.trim_start_matches(['"', '\'']);
        let address = address.split(['"', '\'']).next().unwrap_or_default();
        // `#…` is a `<style>` of the drawing itself.
        if !address.starts_with('#') {
            return Err(SvgProblem::new(
                node.range().start,
                format!("the drawing takes its colours from `{address}`, which is not part of it"),
                "save it as plain SVG with the styles inside it, or delete `<?xml-stylesheet …?>`",
            ));
        }
    }
    Ok(())
}

/// The value of an attribute without a namespace; `roxmltree` would take one from any.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes()
        .find(|attribute| attribute.namespace().is_none() && attribute.name() == name)
        .map(|attribute| attribute.value())
}

/// Whether an element is part of the drawing. What an editor program keeps for itself is not.
///
/// # Errors
/// When the element could run, load or move something.
fn belongs(node: Node) -> Result<bool, SvgProblem> {
    let name = node.tag_name();
    let refused = |why: &str, help: &str| {
        Err(SvgProblem::new(
            node.range().start,
            format!("`<{}>` {why}", name.name()),
            help,
        ))
    };
    match name.namespace() {
        Some(SVG) => {}
        Some(XHTML) => return refused("is HTML, not part of a drawing", "delete it"),
        _ => return Ok(false),
    }
    if allowed::IGNORED_ELEMENTS.contains(&name.name()) || is_for_an_editor(node) {
        return Ok(false);
    }
    if allowed::ELEMENTS.contains(&name.name()) {
        return Ok(true);
    }
    match name.name() {
        "script" | "handler" | "listener" => refused("can run a program", "delete it"),
        "foreignObject" | "iframe" | "embed" | "object" | "audio" | "video" => {
            refused("brings another document into the picture", "delete it")
        }
        "animate" | "animateMotion" | "animateTransform" | "animateColor" | "set" | "discard" => {
            refused("makes the picture move", "save it as a still drawing")
        }
        "a" => refused("is a link", "put the link on the page, around the picture"),
        _ => refused(
            "does not belong in a drawing",
            "save it as plain SVG, with text and effects turned into paths",
        ),
    }
}

/// Whether this is what Illustrator keeps for itself in a `<switch>`: browsers do not know the extension
/// that it needs, so they show the drawing that stands beside it.
fn is_for_an_editor(node: Node) -> bool {
    node.tag_name().name() == "foreignObject"
        && attribute(node, "requiredExtensions")
            .is_some_and(|needs| needs.starts_with("http://ns.adobe.com/"))
}

#[cfg(test)]
mod tests;
