//! What would stand on paper in words alone, for those who take neither marks nor pictures.

use super::compose::Composer;
use super::leaflet_pictures::{LeafletPictures, PictureCache};
use super::nodes::{Block, Inline, Pair};
use crate::content::values::Phone;
use crate::render::pictures::site_pictures::SitePictures;
use crate::text::{Block as TextBlock, Resolver};

/// The words of blocks of a text, seen from its page: a line for each paragraph, entry and row. Facts are
/// answered, and blocks of facts say what they say on paper. The number or mailbox behind a link stands in
/// brackets where the words of the link do not say it. Pictures are left out.
pub fn in_words<'s, 'c: 's, 'b, 't: 'b>(
    resolver: &Resolver<'s, 'c>,
    blocks: impl IntoIterator<Item = &'b TextBlock<'t>>,
) -> String {
    let (site_pictures, cache) = (SitePictures::default(), PictureCache::default());
    let mut composer = Composer {
        resolver: *resolver,
        leaflet_pictures: &mut LeafletPictures::new(&site_pictures, &cache),
    };
    let mut on_paper = Vec::new();
    for block in blocks {
        composer.block(block, &mut on_paper);
    }
    let mut lines = Vec::new();
    push_blocks(&on_paper, &mut lines);
    lines.join("\n")
}

fn push_blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        push_block(block, lines);
    }
}

fn push_block(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => lines.push(line(content)),
        Block::Idea { blocks, .. } | Block::Quote { blocks } | Block::Card { blocks, .. } => {
            push_blocks(blocks, lines);
        }
        Block::List { start, items } => {
            for (number, item) in (start.unwrap_or(1)..).zip(items) {
                let mark = start.map_or_else(|| "- ".to_owned(), |_| format!("{number}. "));
                lines.push(format!("{mark}{}", within(item)));
            }
        }
        Block::Pairs { pairs } => lines.extend(pairs.iter().map(pair)),
        Block::Code { text } => lines.push(text.clone()),
        Block::Table { head, rows, .. } => {
            let rows = rows.iter().map(|cells| row(head, cells));
            lines.extend(rows);
        }
        Block::Chart { boxes } => boxes.iter().for_each(|it| push_blocks(it, lines)),
        Block::Question(question) => lines.push(line(&question.question)),
        Block::Rule | Block::Picture { .. } => {}
    }
}

/// What stands in an entry, without a mark before its first line.
fn within(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    push_blocks(blocks, &mut lines);
    lines.join("\n")
}

/// "Phone: 01632 960 001".
fn pair(pair: &Pair) -> String {
    named(&pair.name, &within(&pair.blocks))
}

/// Each cell behind the head of its column.
fn row(head: &[Vec<Inline>], cells: &[Vec<Inline>]) -> String {
    let cells = head.iter().zip(cells);
    let cells: Vec<String> = cells.map(|(head, cell)| named(head, &line(cell))).collect();
    cells.join("; ")
}

fn named(name: &[Inline], value: &str) -> String {
    let name = line(name);
    match name.is_empty() {
        true => value.to_owned(),
        false => format!("{name}: {value}"),
    }
}

fn line(content: &[Inline]) -> String {
    let mut words = String::new();
    push_line(content, &mut words);
    words
}

fn push_line(content: &[Inline], words: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Code { text } => words.push_str(text),
            Inline::Strong { content } | Inline::Language { content, .. } => {
                push_line(content, words);
            }
            Inline::Link { href, content, .. } => {
                let said = line(content);
                words.push_str(&said);
                if let Some(way) = unsaid(href, &said) {
                    words.push_str(&format!(" ({way})"));
                }
            }
            Inline::Break => words.push('\n'),
        }
    }
}

/// The number or mailbox that a link opens, where its words have none.
fn unsaid(href: &str, said: &str) -> Option<String> {
    if let Some(number) = href.strip_prefix("tel:").or(href.strip_prefix("sms:")) {
        let phone = Phone::new(number)?;
        return (!said.contains(char::is_numeric)).then(|| phone.shown().to_owned());
    }
    let mailbox = href.strip_prefix("mailto:")?;
    (!said.contains('@')).then(|| mailbox.to_owned())
}
