//! Markdown is CommonMark: the examples of the norm, through our tree.
//!
//! What our tree and writer make of an example must be what pulldown-cmark's own writer makes of it.
//! Examples with raw HTML are left out, because Fingerpost refuses it. That pulldown-cmark follows
//! the norm is tested over there; how many examples agree with the norm to the letter is counted here
//! all the same.

use crate::project::Memory;
use fingerpost::content::decode::Problems;
use fingerpost::content::markdown::{self, Dialect, Terms};
use fingerpost::content::yaml::Excerpt;
use fingerpost::document::Fact;
use fingerpost::render::html::write;
use fingerpost::site::Destination;
use fingerpost::source::{Sources, Span};
use fingerpost::text::blocks::ShownBlock;
use fingerpost::text::{Answers, Explained, Inline, ShownPicture, resolve};
use pulldown_cmark::{Event, Options, Parser};
use std::collections::BTreeMap;

const SPEC: &str = include_str!("commonmark-0.31.2.txt");
const FENCE: &str = "````````````````````````````````";

/// An example of the norm.
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

/// Tabs are written as arrows there.
fn examples() -> Vec<Example> {
    let opened = format!("{FENCE} example\n");
    let texts = SPEC.split(opened.as_str()).skip(1);
    texts
        .enumerate()
        .map(|(index, text)| {
            let (example, _) = text.split_once(FENCE).expect("an example ends");
            let (markdown, html) = example.split_once("\n.\n").map_or_else(
                || (String::new(), example.trim_start_matches(".\n").to_owned()),
                |(markdown, html)| (format!("{markdown}\n"), html.to_owned()),
            );
            Example {
                number: index + 1,
                markdown: markdown.replace('→', "\t"),
                html: html.replace('→', "\t"),
            }
        })
        .collect()
}

fn has_raw_html(markdown: &str) -> bool {
    Parser::new_ext(markdown, Options::empty())
        .any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

#[test]
fn examples_of_the_norm_become_the_html_of_the_library() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    let (mut compared, mut as_in_the_norm) = (0, 0);
    for example in examples
        .iter()
        .filter(|example| !has_raw_html(&example.markdown))
    {
        // Where a long address may break is ours to say.
        let ours = normal(&through_our_tree(&example.markdown).replace("<wbr>", ""));
        let theirs = normal(&through_the_library(&example.markdown));
        assert_eq!(
            ours, theirs,
            "example {}:\n{}",
            example.number, example.markdown
        );
        compared += 1;
        as_in_the_norm += usize::from(ours == normal(&example.html).replace("&quot;", "\""));
    }
    println!(
        "{compared} examples compared, {as_in_the_norm} of them letter for letter as in the norm"
    );
    assert_eq!(compared, 580);
}

fn through_our_tree(markdown: &str) -> String {
    let files = BTreeMap::from([("example.md".to_owned(), markdown.as_bytes().to_owned())]);
    let (sources, refused) = Sources::read(&Memory::new(files, 0)).expect("in memory");
    assert!(refused.is_empty());
    let source = sources.find("example.md").expect("it was read");
    let excerpt = Excerpt {
        source,
        text: sources.text(source),
        start: 0,
    };
    let mut problems = Problems::default();
    let parsed = markdown::parse(
        excerpt,
        Dialect::CommonMark,
        &Terms::default(),
        &mut problems,
    );
    assert!(problems.is_empty(), "{:?}", problems.into_list());
    let blocks = resolve(&parsed.document, sources.text(source), &AsWritten);
    write(&blocks, &mut |_, _| {
        panic!("CommonMark has no blocks of facts")
    })
}

fn through_the_library(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(markdown, Options::empty()));
    html
}

/// We write HTML, the library XHTML.
fn normal(html: &str) -> String {
    html.replace(" />", ">")
}

/// Addresses stay as they are written.
struct AsWritten;

impl<'t> Answers<'t> for AsWritten {
    fn link(&self, target: &'t str) -> Option<Destination<'t>> {
        Some(Destination::Web(target.to_owned()))
    }

    fn picture(&self, name: &'t str) -> Option<ShownPicture<'t>> {
        Some(ShownPicture {
            src: name,
            size: None,
            srcset: None,
            alt: "".into(),
            alt_language: None,
            title: "",
        })
    }

    fn fact(&self, fact: &Fact, _: Span, _: bool) -> Vec<Inline<'t>> {
        panic!("CommonMark has no facts: {fact:?}");
    }

    fn block(&self, number: u32, _: u8) -> Option<ShownBlock> {
        panic!("CommonMark has no blocks of facts: {number}");
    }

    fn term(&self, id: &str) -> Explained {
        panic!("CommonMark has no glossary: {id}");
    }

    fn table_name(&self) -> String {
        panic!("CommonMark has no tables");
    }
}

/// What the norm calls words may look like a slip to us, but nothing of it may stop us, and what it
/// escapes is never a slip.
#[test]
fn examples_of_the_norm_can_be_looked_through_for_slips() {
    let slips = |text: &str| {
        let files = [("text.md".to_owned(), text.as_bytes().to_vec())].into();
        let (sources, _) = Sources::read(&Memory::new(files, 0)).expect("in memory");
        let source = sources.find("text.md").expect("just put there");
        let excerpt = Excerpt {
            source,
            text,
            start: 0,
        };
        let mut problems = Problems::default();
        let dialect = Dialect::Fingerpost(fingerpost::content::values::Format::Plain);
        markdown::parse(excerpt, dialect, &Terms::default(), &mut problems);
        problems.into_list()
    };
    let found: usize = examples().iter().map(|it| slips(&it.markdown).len()).sum();
    assert!(found > 300, "the norm is full of odd cases: {found}");
    let marks = examples()
        .into_iter()
        .find(|it| it.markdown.starts_with("\\!\\\"\\#"))
        .expect("the example with every mark behind a backslash");
    let said = slips(&marks.markdown);
    assert!(said.is_empty(), "{said:?}");
}
