//! Finished HTML as a tree of elements: for paper, and for checks of finished pages.
//!
//! What stands on paper is what stands on the page: blocks of facts are drawn once, by the theme's
//! templates, and read here, so that a leaflet and its web twin hold the same words whatever a theme
//! changes. The HTML is our own and well-formed, but a theme may forget an end tag, so one that
//! closes an outer element closes the inner ones too.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeMap;

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text with its entities decoded.
    Text(String),
}

/// An element with its attributes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// Its name in small letters.
    pub name: String,
    attributes: BTreeMap<String, String>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The classes.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.attribute("class")
            .unwrap_or_default()
            .split_ascii_whitespace()
    }

    /// Whether it has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.classes().any(|known| known == class)
    }
}

impl Node {
    /// Calls `visit` for every element, an outer one before those in it.
    pub fn walk<'n>(nodes: &'n [Self], visit: &mut dyn FnMut(&'n Element)) {
        for node in nodes {
            if let Self::Element(element) = node {
                visit(element);
                Self::walk(&element.children, visit);
            }
        }
    }

    /// All text, as it stands.
    pub fn text(nodes: &[Self]) -> String {
        let parts = nodes.iter().map(|node| match node {
            Self::Text(text) => text.clone(),
            Self::Element(element) => Self::text(&element.children),
        });
        parts.collect()
    }
}

/// Elements without content and end tag (HTML, 13.1.2).
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Reads HTML.
pub fn read(html: &str) -> Vec<Node> {
    let mut open = vec![Element::default()];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let element = Element {
                    name: text(&tag.name),
                    attributes: tag
                        .attributes
                        .iter()
                        .map(|(name, value)| (text(name), text(value)))
                        .collect(),
                    children: Vec::new(),
                };
                if tag.self_closing || VOID.contains(&element.name.as_str()) {
                    push(&mut open, Node::Element(element));
                } else {
                    open.push(element);
                }
            }
            Token::EndTag(tag) => close(&mut open, &text(&tag.name)),
            Token::String(string) => push(&mut open, Node::Text(text(&string))),
            _ => {}
        }
    }
    while open.len() > 1 {
        close_last(&mut open);
    }
    open.pop().map(|root| root.children).unwrap_or_default()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn push(open: &mut [Element], node: Node) {
    if let Some(last) = open.last_mut() {
        last.children.push(node);
    }
}

fn close(open: &mut Vec<Element>, name: &str) {
    let Some(at) = open.iter().rposition(|element| element.name == name) else {
        return;
    };
    while open.len() > at.max(1) {
        close_last(open);
    }
}

fn close_last(open: &mut Vec<Element>) {
    if let Some(element) = open.pop() {
        push(open, Node::Element(element));
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, read};

    fn shown(nodes: &[Node]) -> String {
        nodes
            .iter()
            .map(|node| match node {
                Node::Text(text) => text.clone(),
                Node::Element(element) => {
                    format!("({} {})", element.name, shown(&element.children))
                }
            })
            .collect()
    }

    #[test]
    fn elements_nest_and_void_ones_do_not() {
        let nodes = read("<p>a<br>b <a href='x'>c</a></p><hr>");
        assert_eq!(shown(&nodes), "(p a(br )b (a c))(hr )");
    }

    #[test]
    fn a_forgotten_end_tag_and_a_stray_one_do_no_harm() {
        assert_eq!(
            shown(&read("<ul><li>a<li>b</ul>c</p>")),
            "(ul (li a(li b)))c"
        );
    }

    #[test]
    fn entities_are_decoded_and_stay_text() {
        assert_eq!(
            shown(&read("<p>a &lt;b&gt; &amp;amp;</p>")),
            "(p a <b> &amp;)"
        );
    }
}
