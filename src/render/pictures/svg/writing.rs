//! The safe part of a drawing as text.

use super::size::Size;
use super::{SVG, SvgProblem, XLINK, XML, allowed, belongs, values};
use roxmltree::{Attribute, Node};
use std::fmt::Write;

/// The document: compact, attributes in the order of the source.
pub(super) fn written(root: Node, size: &Size) -> Result<String, SvgProblem> {
    let mut parts = String::new();
    for child in root.children() {
        write_node(child, &mut parts)?;
    }
    let mut attributes = String::new();
    let sized = ["viewBox", "width", "height"];
    write_attributes(root, &sized, &mut attributes)?;
    let [left, top, width, height] = size.view_box;
    let mut text = format!("<svg xmlns=\"{SVG}\"");
    if attributes.contains(" xlink:") || parts.contains(" xlink:") {
        let _ = write!(text, " xmlns:xlink=\"{XLINK}\"");
    }
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        " width=\"{}\" height=\"{}\" viewBox=\"{left} {top} {width} {height}\"{attributes}>{parts}</svg>",
        size.width, size.height
    );
    Ok(text)
}

fn write_node(node: Node, out: &mut String) -> Result<(), SvgProblem> {
    if node.is_text() {
        return write_text(node, out);
    }
    if !node.is_element() || !belongs(node)? {
        return Ok(());
    }
    let name = node.tag_name().name();
    out.push('<');
    out.push_str(name);
    write_attributes(node, &[], out)?;
    let opened = out.len();
    out.push('>');
    for child in node.children() {
        write_node(child, out)?;
    }
    if out.len() == opened + 1 {
        out.truncate(opened);
        out.push_str("/>");
    } else {
        let _ = write!(out, "</{name}>");
    }
    Ok(())
}

/// Text that is drawn, and style sheets; spaces between elements are left out.
fn write_text(node: Node, out: &mut String) -> Result<(), SvgProblem> {
    let parent = node.parent().map_or("", |parent| parent.tag_name().name());
    let text = node.text().unwrap_or_default();
    if !allowed::TEXT_ELEMENTS.contains(&parent) {
        return Ok(());
    }
    if parent == "style" {
        values::refuse_unsafe_css(text, node.range().start)?;
        escape(&collapsed(text), out);
    } else {
        escape(text, out);
    }
    Ok(())
}

fn write_attributes(node: Node, except: &[&str], out: &mut String) -> Result<(), SvgProblem> {
    for attribute in node.attributes() {
        let Some(name) = written_name(node, &attribute)? else {
            continue;
        };
        if !except.contains(&name) {
            let _ = write!(out, " {name}=\"");
            escape(&collapsed(attribute.value()), out);
            out.push('"');
        }
    }
    Ok(())
}

/// The name under which an attribute is written, or `None` when it is left out.
///
/// # Errors
/// When it could run or load something.
fn written_name<'a>(
    node: Node,
    attribute: &Attribute<'a, '_>,
) -> Result<Option<&'a str>, SvgProblem> {
    let (name, value, at) = (attribute.name(), attribute.value(), attribute.range().start);
    match (attribute.namespace(), name) {
        (None, _) if is_event(name) => Err(SvgProblem::new(
            at,
            format!("`{name}` can run a program"),
            "delete it",
        )),
        // The older spelling is the one that older phones know, too.
        (None | Some(XLINK), "href") => {
            values::refuse_outside_reference(node.tag_name().name(), value, at)?;
            let twice = attribute.namespace().is_some() && super::attribute(node, "href").is_some();
            Ok((!twice).then_some("xlink:href"))
        }
        (Some(XML), "space") => Ok(Some("xml:space")),
        (None, "style") => values::refuse_unsafe_css(value, at).map(|()| Some("style")),
        (None, _) if allowed::ATTRIBUTES.contains(&name) => {
            values::refuse_outside_url(value, at)?;
            Ok(Some(name))
        }
        _ => Ok(None),
    }
}

/// `onload` and its like.
fn is_event(name: &str) -> bool {
    let start = name.as_bytes().get(..2);
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"on")) && name.len() > 2
}

/// With one space where there are several, or line ends.
fn collapsed(value: &str) -> String {
    let mut words = value.split_whitespace();
    let mut out = String::with_capacity(value.len());
    if let Some(first) = words.next() {
        out.push_str(first);
    }
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}
