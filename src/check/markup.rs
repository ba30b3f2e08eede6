//! Finished HTML as a tree of elements, for rules about finished pages.
//!
//! Nothing learns from here what a text says: that is resolved text's business ([`crate::text`]). The HTML
//! is our own and well-formed, but a theme may forget an end tag, so one that closes an outer element
//! closes the inner ones too.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::convert::Infallible;

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
    attributes: Vec<(String, String)>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
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
    /// Calls `visit` for every element, an outer one before those in it. What stands in a `template` is no
    /// part of the page (HTML, 4.12.3): a script copies it when it is wanted, and browser tests look at that.
    pub fn walk<'n>(nodes: &'n [Self], visit: &mut dyn FnMut(&'n Element)) {
        for node in nodes {
            if let Self::Element(element) = node {
                visit(element);
                if element.name != "template" {
                    Self::walk(&element.children, visit);
                }
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
    let mut tree = Tree::default();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        tree.take(event);
        None::<Infallible>
    });
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    tree.finish()
}

/// The elements that are read so far.
#[derive(Debug, Default)]
struct Tree {
    /// What stands in no element.
    root: Vec<Node>,
    /// Elements whose end is still to come, the innermost one last.
    open: Vec<Element>,
    /// The element whose start tag is being read.
    tag: Element,
}

impl Tree {
    fn take(&mut self, event: CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Element {
                    name: text(name),
                    ..Element::default()
                };
            }
            CallbackEvent::AttributeName { name } => {
                self.tag.attributes.push((text(name), String::new()));
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, last)) = self.tag.attributes.last_mut() {
                    *last = text(value);
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let element = std::mem::take(&mut self.tag);
                if self_closing || VOID.contains(&element.name.as_str()) {
                    self.push(Node::Element(element));
                } else {
                    self.open.push(element);
                }
            }
            CallbackEvent::EndTag { name } => self.close(name),
            CallbackEvent::String { value } => self.push(Node::Text(text(value))),
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
    }

    fn push(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(last) => last.children.push(node),
            None => self.root.push(node),
        }
    }

    fn close(&mut self, name: &[u8]) {
        let is_named = |element: &Element| element.name.as_bytes() == name;
        if let Some(at) = self.open.iter().rposition(is_named) {
            self.close_to(at);
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth
            && let Some(element) = self.open.pop()
        {
            self.push(Node::Element(element));
        }
    }

    fn finish(mut self) -> Vec<Node> {
        self.close_to(0);
        self.root
    }
}

/// What comes from a text is text, so this changes nothing.
fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, read};

    #[test]
    fn what_stands_in_a_template_is_no_part_of_the_page() {
        let nodes = read("<p id=a></p><template><a id=b></a></template><p id=c></p>");
        let mut ids = Vec::new();
        Node::walk(&nodes, &mut |element| ids.extend(element.attribute("id")));
        assert_eq!(ids, ["a", "c"]);
    }

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
    fn attributes_keep_their_values_and_the_first_of_two_counts() {
        let nodes = read("<a href=x hidden class='b c' href=y title=\"&lt;\">a</a>");
        let Some(Node::Element(link)) = nodes.first() else {
            unreachable!("a link was read");
        };
        let values = ["href", "hidden", "class", "title", "id"].map(|name| link.attribute(name));
        assert_eq!(values, [Some("x"), Some(""), Some("b c"), Some("<"), None]);
        assert!(link.has_class("c"));
    }

    #[test]
    fn an_attribute_of_an_end_tag_is_nobodys() {
        assert_eq!(shown(&read("<p>a</p id=x><b>c</b>")), "(p a)(b c)");
    }

    #[test]
    fn entities_are_decoded_and_stay_text() {
        assert_eq!(
            shown(&read("<p>a &lt;b&gt; &amp;amp;</p>")),
            "(p a <b> &amp;)"
        );
    }
}
