//! What a new site changes for families, in words: pages, numbers, leaflets.
//!
//! Reads finished pages, because the published site is nothing else: what it was made of may be gone.

use crate::check::markup::{self, Element, Node};
use crate::publish::FileChange;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How many pages or leaflets are named; the others are counted.
const NAMED: usize = 20;

/// What changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Numbers and addresses to call and write to that no longer stand on a page, with these pages.
    pub gone_ways: BTreeMap<String, BTreeSet<String>>,
    /// Those that are new on a page.
    pub new_ways: BTreeMap<String, BTreeSet<String>>,
    /// Pages that were not there, by their names.
    pub new_pages: Vec<String>,
    /// Pages that are no longer there.
    pub gone_pages: Vec<String>,
    /// Pages whose words change.
    pub changed_pages: Vec<String>,
    /// Paths of PDFs that were not there.
    pub new_leaflets: Vec<String>,
    /// Those that are no longer there.
    pub gone_leaflets: Vec<String>,
    /// Those that change: copies that were printed are out of date.
    pub changed_leaflets: Vec<String>,
}

impl Difference {
    /// What the differences of files say to families.
    pub fn of(changes: &[FileChange]) -> Self {
        let mut difference = Self::default();
        for change in changes {
            let ending = change.path.rsplit('.').next().unwrap_or_default();
            match ending {
                "html" => difference.page(change),
                "pdf" => difference.leaflet(change),
                _ => {}
            }
        }
        difference
    }

    /// Whether families see no change at all.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    fn page(&mut self, change: &FileChange) {
        let read = |bytes: &Option<Vec<u8>>| bytes.as_deref().map(PageWords::of);
        let (before, after) = (read(&change.before), read(&change.after));
        let name = |words: &PageWords| format!("{} ({})", words.title, change.path);
        let (old, new) = match (&before, &after) {
            (None, Some(page)) => {
                self.new_pages.push(name(page));
                return;
            }
            (Some(page), None) => {
                self.gone_pages.push(name(page));
                return;
            }
            (Some(old), Some(new)) => (old, new),
            (None, None) => return,
        };
        if old.text != new.text || old.title != new.title || old.ways != new.ways {
            self.changed_pages.push(name(new));
        }
        for (these, others, list) in [
            (old, new, &mut self.gone_ways),
            (new, old, &mut self.new_ways),
        ] {
            let missing = these
                .ways
                .iter()
                .filter(|it| !others.ways.contains_key(it.0));
            for (_, shown) in missing {
                let pages = list.entry(shown.clone()).or_default();
                pages.insert(change.path.clone());
            }
        }
    }

    fn leaflet(&mut self, change: &FileChange) {
        let list = match (&change.before, &change.after) {
            (None, _) => &mut self.new_leaflets,
            (_, None) => &mut self.gone_leaflets,
            _ => &mut self.changed_leaflets,
        };
        list.push(change.path.clone());
    }
}

/// What a finished page says.
#[derive(Debug, Default, PartialEq, Eq)]
struct PageWords {
    title: String,
    /// All words of its main part.
    text: String,
    /// Numbers and addresses that its links call and write to, each as people write it.
    ways: BTreeMap<String, String>,
}

impl PageWords {
    fn of(html: &[u8]) -> Self {
        let nodes = markup::read(&String::from_utf8_lossy(html));
        let mut page = Self::default();
        Node::walk(&nodes, &mut |element| page.see(element));
        page
    }

    fn see(&mut self, element: &Element) {
        match element.name.as_str() {
            // Drawings may have titles of their own.
            "title" if self.title.is_empty() => self.title = words(&element.children),
            "main" => self.text = words(&element.children),
            "a" => {
                let href = element.attribute("href").unwrap_or_default();
                let way = href.split_once(':');
                if let Some((kind @ ("tel" | "sms" | "mailto"), way)) = way {
                    let said = words(&element.children);
                    let said = said.trim_matches(|it: char| !it.is_ascii_digit() && it != '+');
                    let is_number = kind != "mailto" && said.bytes().any(|it| it.is_ascii_digit());
                    let shown = if is_number { said } else { way };
                    self.ways.insert(href.to_owned(), shown.to_owned());
                }
            }
            _ => {}
        }
    }
}

fn words(nodes: &[Node]) -> String {
    let text = Node::text(nodes);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_nothing() {
            return writeln!(f, "Nothing changes for families.");
        }
        writeln!(f, "What changes for families:")?;
        ways(
            f,
            "These can no longer be called or written to",
            &self.gone_ways,
        )?;
        ways(f, "These are new", &self.new_ways)?;
        list(f, "New pages", &self.new_pages)?;
        list(f, "Pages that are no longer there", &self.gone_pages)?;
        list(f, "Pages with other words", &self.changed_pages)?;
        list(f, "New leaflets", &self.new_leaflets)?;
        list(f, "Leaflets that are no longer there", &self.gone_leaflets)?;
        list(
            f,
            "Leaflets that change, so printed copies are out of date",
            &self.changed_leaflets,
        )
    }
}

fn ways(
    f: &mut fmt::Formatter<'_>,
    what: &str,
    ways: &BTreeMap<String, BTreeSet<String>>,
) -> fmt::Result {
    let lines = ways.iter().map(|(way, pages)| {
        let first = pages.first().map_or("", String::as_str);
        match pages.len() {
            1 => format!("{way}, on {first}"),
            many => format!("{way}, on {many} pages, such as {first}"),
        }
    });
    list(f, what, &lines.collect::<Vec<_>>())
}

fn list(f: &mut fmt::Formatter<'_>, what: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{what} ({}):", lines.len())?;
    for line in lines.iter().take(NAMED) {
        writeln!(f, "  {line}")?;
    }
    match lines.len().saturating_sub(NAMED) {
        0 => Ok(()),
        more => writeln!(f, "  and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, FileChange};

    fn page(title: &str, main: &str) -> Option<Vec<u8>> {
        let html = format!(
            "<!doctype html><title>{title}</title><link href=/a.{main:.1}.css><main>{main}</main>"
        );
        Some(html.into_bytes())
    }

    fn change(path: &str, before: Option<Vec<u8>>, after: Option<Vec<u8>>) -> FileChange {
        FileChange {
            path: path.to_owned(),
            before,
            after,
        }
    }

    #[test]
    fn a_number_that_changes_is_named_with_its_pages() {
        let call = |number: &str| {
            page(
                "Ask",
                &format!("<a href=\"tel:+44{number}\">Call 0{number}</a>"),
            )
        };
        let changes = [
            change("a/index.html", call("1 1"), call("1 2")),
            change("b/index.html", call("1 1"), call("1 2")),
        ];
        let said = Difference::of(&changes).to_string();
        assert_eq!(
            said,
            "What changes for families:\n\n\
             These can no longer be called or written to (1):\n  \
             01 1, on 2 pages, such as a/index.html\n\n\
             These are new (1):\n  01 2, on 2 pages, such as a/index.html\n\n\
             Pages with other words (2):\n  Ask (a/index.html)\n  Ask (b/index.html)\n"
        );
    }

    #[test]
    fn what_families_do_not_see_is_no_change() {
        let changes = [
            change("index.html", page("A", "x"), page("A", " x\n ")),
            change("assets/site.1.css", Some(vec![1]), None),
            change("assets/site.2.css", None, Some(vec![1])),
        ];
        let difference = Difference::of(&changes);
        assert!(difference.is_nothing(), "{difference:?}");
        assert_eq!(difference.to_string(), "Nothing changes for families.\n");
    }

    #[test]
    fn pages_and_leaflets_come_and_go_and_many_are_counted() {
        let mut changes = vec![
            change("new/index.html", None, page("New", "x")),
            change("old/index.html", page("Old", "x"), None),
            change("new.pdf", None, Some(vec![1])),
            change("old.pdf", Some(vec![1]), None),
        ];
        let many =
            (0..25).map(|number| change(&format!("{number:02}.pdf"), Some(vec![1]), Some(vec![2])));
        changes.extend(many);
        let said = Difference::of(&changes).to_string();
        for words in [
            "New pages (1):\n  New (new/index.html)\n",
            "Pages that are no longer there (1):\n  Old (old/index.html)\n",
            "New leaflets (1):\n  new.pdf\n",
            "Leaflets that are no longer there (1):\n  old.pdf\n",
            "printed copies are out of date (25):\n  00.pdf\n",
            "  19.pdf\n  and 5 more\n",
        ] {
            assert!(said.contains(words), "{words}\n---\n{said}");
        }
        assert!(!said.contains("20.pdf"));
    }
}
