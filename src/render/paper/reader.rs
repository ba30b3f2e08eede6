//! From the elements of a page's text to what stands on paper.

use super::nodes::{Block, Inline, Pair, plain};
use crate::markup::{Element, Node};

/// Finds the numbers of pictures by their addresses.
pub trait Pictures {
    /// The number of the picture at an address of the site; `None` for one that paper does not have.
    fn number(&mut self, src: &str) -> Option<usize>;
}

/// Makes whole addresses of those on the page.
pub trait Addresses {
    /// The whole address: `https://…`; `None` for a place on the same page.
    fn whole(&self, href: &str) -> Option<String>;
    /// An address of another site, as people type it.
    fn elsewhere(&self, href: &str) -> Option<String>;
}

/// Reads nodes as blocks.
pub struct Reader<'a> {
    /// Pictures.
    pub pictures: &'a mut dyn Pictures,
    /// Addresses.
    pub addresses: &'a dyn Addresses,
}

impl Reader<'_> {
    /// The blocks of a text.
    pub fn blocks(&mut self, nodes: &[Node]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut line: Vec<Inline> = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) if is_block(element) => {
                    flush(&mut line, &mut blocks);
                    self.block(element, &mut blocks);
                }
                other => self.inline(other, &mut line),
            }
        }
        flush(&mut line, &mut blocks);
        blocks
    }

    fn block(&mut self, element: &Element, out: &mut Vec<Block>) {
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => out.push(self.heading(element)),
            "p" | "figcaption" | "summary" => {
                let content = self.in_language(element);
                paragraph(content, out);
            }
            "ul" | "ol" => self.list(element, out),
            "dl" => out.push(Block::Pairs {
                pairs: self.pairs(element),
            }),
            "blockquote" => out.push(Block::Quote {
                blocks: self.blocks(&element.children),
            }),
            "pre" => out.push(Block::Code {
                text: words(&element.children).trim_end().to_owned(),
            }),
            "table" => out.push(self.table(element)),
            "hr" => out.push(Block::Rule),
            "img" => self.picture(element, out),
            // The code of a film stands beside it on a screen. Paper has the code of the page.
            "figure" if element.has_class("qr") => {}
            "section" | "article" | "figure" => {
                let rating = element
                    .classes()
                    .find_map(|class| class.strip_prefix("rated-"))
                    .map(str::to_owned);
                let blocks = beside(self.blocks(&element.children));
                if !blocks.is_empty() {
                    out.push(Block::Card { rating, blocks });
                }
            }
            _ if element.has_class("idea") => out.push(self.idea(element)),
            _ => out.extend(beside(self.blocks(&element.children))),
        }
    }

    fn heading(&mut self, element: &Element) -> Block {
        let level = element.name.as_bytes()[1] - b'0';
        let picture = self.first_picture(&element.children);
        Block::Heading {
            level: level.max(2),
            content: trimmed(self.inlines(&element.children)),
            picture,
        }
    }

    fn idea(&mut self, element: &Element) -> Block {
        let picture = element.children.iter().find_map(|node| match node {
            Node::Element(child) if child.name == "img" => {
                self.pictures.number(child.attribute("src")?)
            }
            _ => None,
        });
        let rest: Vec<Node> = element
            .children
            .iter()
            .filter(|node| !matches!(node, Node::Element(child) if child.name == "img"))
            .cloned()
            .collect();
        Block::Idea {
            picture,
            blocks: self.blocks(&rest),
        }
    }

    /// Entries that hold headings are parts of the text, not points of a list.
    fn list(&mut self, element: &Element, out: &mut Vec<Block>) {
        let entries: Vec<&Element> = elements(&element.children)
            .filter(|child| child.name == "li")
            .collect();
        let items: Vec<Vec<Block>> = entries
            .iter()
            .map(|entry| beside(self.blocks(&entry.children)))
            .filter(|blocks| !blocks.is_empty())
            .collect();
        let are_parts = items.iter().flatten().any(|block| {
            matches!(
                block,
                Block::Heading { .. } | Block::Card { .. } | Block::Idea { .. }
            )
        });
        if are_parts {
            out.extend(items.into_iter().flatten());
        } else if !items.is_empty() {
            let start = (element.name == "ol").then(|| {
                element
                    .attribute("start")
                    .and_then(|start| start.parse().ok())
                    .unwrap_or(1)
            });
            out.push(Block::List { start, items });
        }
    }

    fn pairs(&mut self, element: &Element) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for child in elements(&element.children) {
            match child.name.as_str() {
                "dt" => pairs.push(Pair {
                    name: trimmed(self.inlines(&child.children)),
                    blocks: Vec::new(),
                }),
                "dd" => {
                    let blocks = self.blocks(&child.children);
                    if let Some(pair) = pairs.last_mut() {
                        pair.blocks.extend(blocks);
                    }
                }
                _ => pairs.extend(self.pairs(child)),
            }
        }
        pairs
    }

    fn table(&mut self, element: &Element) -> Block {
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        self.rows(element, &mut rows);
        let head = if rows.is_empty() {
            Vec::new()
        } else {
            rows.remove(0)
        };
        Block::Table { head, rows }
    }

    fn rows(&mut self, element: &Element, rows: &mut Vec<Vec<Vec<Inline>>>) {
        for child in elements(&element.children) {
            if child.name == "tr" {
                let cells = elements(&child.children)
                    .map(|cell| trimmed(self.inlines(&cell.children)))
                    .collect();
                rows.push(cells);
            } else {
                self.rows(child, rows);
            }
        }
    }

    fn picture(&mut self, element: &Element, out: &mut Vec<Block>) {
        let number = element
            .attribute("src")
            .and_then(|src| self.pictures.number(src));
        if let Some(picture) = number {
            out.push(Block::Picture {
                picture,
                alt: element.attribute("alt").unwrap_or_default().to_owned(),
            });
        }
    }

    fn first_picture(&mut self, nodes: &[Node]) -> Option<usize> {
        elements(nodes).find_map(|element| {
            if element.name == "img" {
                self.pictures.number(element.attribute("src")?)
            } else {
                self.first_picture(&element.children)
            }
        })
    }

    fn inlines(&mut self, nodes: &[Node]) -> Vec<Inline> {
        let mut line = Vec::new();
        for node in nodes {
            self.inline(node, &mut line);
        }
        line
    }

    fn inline(&mut self, node: &Node, line: &mut Vec<Inline>) {
        let element = match node {
            Node::Text(text) => return push_text(text, line),
            Node::Element(element) => element,
        };
        // Words for screen readers alone tell links of a page apart; paper has no links to tell apart.
        if element.has_class("hidden") {
            return;
        }
        match element.name.as_str() {
            "br" => line.push(Inline::Break),
            "wbr" => {}
            "img" => {
                // A picture in a line is said in words: paper has room for pictures beside lines only.
                push_text(element.attribute("alt").unwrap_or_default(), line);
            }
            "strong" | "b" | "em" => {
                let content = self.inlines(&element.children);
                line.push(Inline::Strong { content });
            }
            "code" => line.push(Inline::Code {
                text: words(&element.children),
            }),
            "a" => self.link(element, line),
            _ => line.extend(self.in_language(element)),
        }
    }

    /// What an element holds, with its language where that is another one.
    fn in_language(&mut self, element: &Element) -> Vec<Inline> {
        let content = self.inlines(&element.children);
        match element.attribute("lang") {
            Some(lang) => Inline::in_language(lang, content),
            None => content,
        }
    }

    fn link(&mut self, element: &Element, line: &mut Vec<Inline>) {
        let mut content = self.inlines(&element.children);
        if element.has_class("term") {
            content = vec![Inline::Strong { content }];
        }
        let href = element
            .attribute("href")
            .and_then(|href| self.addresses.whole(href));
        let Some(href) = href else {
            line.extend(content);
            return;
        };
        let said = plain(&content);
        let address = self
            .addresses
            .elsewhere(&href)
            .filter(|address| !said.contains(address.as_str()));
        line.push(Inline::Link {
            href,
            content,
            address,
        });
    }
}

/// A decorative picture at the beginning stands beside what follows it in the same part of the text.
fn beside(mut blocks: Vec<Block>) -> Vec<Block> {
    match blocks.first() {
        Some(Block::Picture { picture, alt }) if alt.is_empty() && blocks.len() > 1 => {
            let picture = Some(*picture);
            vec![Block::Idea {
                picture,
                blocks: blocks.split_off(1),
            }]
        }
        _ => blocks,
    }
}

fn is_block(element: &Element) -> bool {
    matches!(
        element.name.as_str(),
        "h1" | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "p"
            | "ul"
            | "ol"
            | "dl"
            | "div"
            | "section"
            | "article"
            | "aside"
            | "nav"
            | "header"
            | "footer"
            | "figure"
            | "figcaption"
            | "blockquote"
            | "pre"
            | "table"
            | "hr"
            | "img"
            | "details"
            | "summary"
    )
}

fn elements(nodes: &[Node]) -> impl Iterator<Item = &Element> {
    nodes.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    })
}

/// Runs of white space are one space, and none at the beginning of a line.
fn push_text(text: &str, line: &mut Vec<Inline>) {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, ' ' | '\n' | '\t' | '\r') {
            if !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else {
            clean.push(character);
        }
    }
    let begins_line = matches!(line.last(), None | Some(Inline::Break));
    let clean = if begins_line {
        clean.trim_start_matches(' ')
    } else {
        &clean
    };
    if clean.is_empty() {
        return;
    }
    if let Some(Inline::Text { text }) = line.last_mut() {
        let clean = if text.ends_with(' ') {
            clean.trim_start_matches(' ')
        } else {
            clean
        };
        text.push_str(clean);
    } else {
        line.push(Inline::Text {
            text: clean.to_owned(),
        });
    }
}

fn trimmed(mut content: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text }) = content.last_mut() {
        let length = text.trim_end_matches(' ').len();
        text.truncate(length);
        if text.is_empty() {
            content.pop();
        }
    }
    content
}

fn flush(line: &mut Vec<Inline>, blocks: &mut Vec<Block>) {
    paragraph(std::mem::take(line), blocks);
}

fn paragraph(content: Vec<Inline>, blocks: &mut Vec<Block>) {
    let content = trimmed(content);
    if !plain(&content).trim().is_empty() {
        blocks.push(Block::Paragraph { content });
    }
}

/// All text, as it stands.
fn words(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => words(&element.children),
        })
        .collect()
}

#[cfg(test)]
mod tests;
