//! What only people can find out: which easy read texts were tried with people, by whom and when.
//! It is what authors wrote in `tested_by` and `tested_on`, and nothing is made up where they wrote
//! nothing.

use super::book::Book;
use super::words::{DateView, date};
use crate::check::rule::Profile;
use crate::diagnostic::report::visible;
use serde::Serialize;

/// An easy read text.
#[derive(Debug, Serialize)]
pub(super) struct Tried {
    href: String,
    path: String,
    title: String,
    who: Option<String>,
    when: Option<DateView>,
}

impl Tried {
    /// Whether its author says that people tried it.
    pub fn is_said(&self) -> bool {
        self.who.is_some() || self.when.is_some()
    }
}

/// All easy read pages and leaflets, in the order of their files.
pub(super) fn tried(book: &Book<'_, '_>) -> Vec<Tried> {
    let mut all = Vec::new();
    for file in &book.files {
        let texts = file.texts.iter().map(|read| &read.text);
        let easy = texts.filter(|text| text.profile == Profile::Easy);
        for page in easy.filter_map(|text| text.page) {
            let who = page.head.tested_by.as_ref();
            all.push(Tried {
                href: file.href.clone(),
                path: visible(file.path).into_owned(),
                title: visible(file.title().unwrap_or_default()).into_owned(),
                who: who.map(|who| visible(who.as_str()).into_owned()),
                when: page.head.tested_on.map(|day| date(day.into())),
            });
        }
    }
    all
}
