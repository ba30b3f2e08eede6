//! News: a page of its own for what is new, and the last day on which it is told.

use super::decode::{Problems, Spanned, record};
use super::kinds::Provenance;
use super::markdown::{self, Dialect, Terms};
use super::page::{
    EasyRead, Page, PageHead, PageKind, TextFile, Variant, assembled, decode_head, split,
};
use super::values::{AnyDay, Areas, Date, Id, PictureName, Text};
use crate::diagnostic::finding;
use crate::source::Span;

record! {
    /// The front matter of news.
    pub struct NewsHead("the front matter of news", example "title: …") {
        /// Its heading.
        title: Spanned<Text>,
        /// The last day on which it is told.
        show_until: Spanned<AnyDay>,
        /// One sentence, for lists.
        description: Option<Spanned<Text>>,
        /// Its picture.
        picture: Option<PictureName>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Whether it needs a twin.
        easy_read: Option<EasyRead>,
        /// Ids that it had before: their addresses still lead here.
        moved_from: Vec<Spanned<Id>>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

/// From when to when a page is news.
#[derive(Debug, Clone, Copy)]
pub struct NewsDays {
    /// The day of the news, as the name of its file says it.
    pub date: Date,
    /// The last day on which it is told.
    pub show_until: Date,
    /// Where that stands.
    pub until_span: Span,
}

/// The day in front of an id: `2026-11-20-new-opening-hours`.
pub fn day_of(id: &Id) -> Option<Date> {
    let (day, name) = id.as_str().split_at_checked(10)?;
    let is_named = name.len() > 1 && name.starts_with('-');
    let date = day.parse::<jiff::civil::Date>().ok()?;
    // 0206 is a slip, not a year.
    (is_named && date.year() >= 1948).then_some(Date(date))
}

/// Reads news of a day.
pub fn news(
    file: TextFile<'_>,
    (date, variant): (Date, Variant),
    area: Option<Id>,
    terms: &Terms,
    problems: &mut Problems,
) -> Option<Page> {
    let (head, body) = split(file, problems)?;
    let head = decode_head::<NewsHead>(head, problems);
    let parsed = markdown::parse(body, Dialect::Fingerpost(variant.format), terms, problems);
    let head = head?;
    let (until, until_span) = (head.show_until.value.0, head.show_until.span);
    if until < date.0 {
        problems.add(finding!(
            DATES_REVERSED, until_span,
            "`show_until` is {until}, before {}, the day in the name of the file", date.0;
            help: "check the two dates"
        ));
    }
    let days = NewsDays {
        date,
        show_until: Date(until),
        until_span,
    };
    let page = assembled(page_head(head), variant, area, parsed, problems);
    Some(Page {
        kind: PageKind::News(days),
        ..page
    })
}

/// What news says about itself, as a page says it.
fn page_head(head: NewsHead) -> PageHead {
    PageHead {
        span: head.span,
        title: head.title,
        description: head.description,
        picture: head.picture,
        areas: head.areas,
        audience: None,
        easy_read: head.easy_read,
        parent: None,
        short: None,
        moved_from: head.moved_from,
        find_by: Vec::new(),
        sources: Vec::new(),
        tested_by: None,
        tested_on: None,
        provenance: head.provenance,
    }
}

#[cfg(test)]
mod tests {
    use super::{Id, day_of};

    #[test]
    fn the_day_stands_in_front_of_the_name() {
        let day = |id: &str| day_of(&Id::new(id).expect("an id")).map(|it| it.0.to_string());
        assert_eq!(day("2026-11-20-new-hours").as_deref(), Some("2026-11-20"));
        for bad in [
            "new-hours",
            "2026-11-20",
            "2026-02-30-new",
            "2026-11-200",
            "20-11-2026-new",
            "20261120-new",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
    }
}
