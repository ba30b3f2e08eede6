//! A published page as a browser reads it (WHATWG tokens), not as we wrote it.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeMap;

/// The start tags of a page, in their order.
#[derive(Debug)]
pub struct Page {
    tags: Vec<Tag>,
}

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// `a`.
    pub name: String,
    /// `href` and the like.
    pub attributes: BTreeMap<String, String>,
}

impl Page {
    /// Reads a page.
    pub fn of(html: &str) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let tags = Tokenizer::new(html).filter_map(|token| match token {
            Ok(Token::StartTag(tag)) => Some(Tag {
                name: text(&tag.name),
                attributes: tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect(),
            }),
            Ok(_) => None,
        });
        Self {
            tags: tags.collect(),
        }
    }

    /// All tags.
    pub fn tags(&self) -> &[Tag] {
        &self.tags
    }

    /// Names of tags and attributes without any words: what a text must not be able to change. Where
    /// a long address may break depends on the address.
    pub fn skeleton(&self) -> Vec<String> {
        let tags = self.tags.iter().filter(|tag| tag.name != "wbr");
        tags.map(|tag| {
            let attributes: Vec<&str> = tag.attributes.keys().map(String::as_str).collect();
            format!("{} {}", tag.name, attributes.join(" "))
        })
        .collect()
    }

    /// The values of an attribute, in their order.
    pub fn all<'p>(&'p self, attribute: &'p str) -> impl Iterator<Item = &'p str> {
        let tags = self.tags.iter();
        tags.filter_map(move |tag| tag.attributes.get(attribute).map(String::as_str))
    }
}

#[test]
fn what_is_escaped_is_no_tag() {
    let page = Page::of("<p title='a<b>'>&lt;b&gt; <i>x</i><!-- <u> --><wbr></p>");
    assert_eq!(page.skeleton(), ["p title", "i "]);
    assert_eq!(page.tags().len(), 3);
}
