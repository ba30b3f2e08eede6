//! Pages whose review is due, or has no day (rules L38 and PUB-15).

use crate::check::rules::prelude::*;

/// Pages whose review is due, or has no day (rules L38 and PUB-15).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L38",
        name: "review-overdue",
        severity: Severity::Warning,
        why: "A page past its review may send people to a service that has moved.",
        source: "NHS service manual, standard for creating health content",
    },
    family: Family::Freshness,
    link: "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "pages/ask.md",
        "last_reviewed: 2026-11-22\nnext_review: 2027-05-22",
        "last_reviewed: 2026-05-01\nnext_review: 2026-11-01",
    ),
    good: Example::Change(
        "pages/ask.md",
        "last_reviewed: 2026-11-22\nnext_review: 2027-05-22",
        "last_reviewed: 2026-05-23\nnext_review: 2026-11-23",
    ),
    check: Check::Text(|text, notes| {
        // News ends by itself.
        let page = text.page.filter(|page| page.news().is_none());
        let Some(page) = page else { return };
        let today = text.site.today;
        match text.site.next_review(&page.head.provenance) {
            Some(review) if review < today => notes.add(
                text.head(),
                format!("this page was to be reviewed by {}", review.0),
                "read it through, then write the day in `last_reviewed` and the next one in `next_review`",
            ),
            Some(_) => {}
            None => notes.add(
                text.head(),
                "nothing says when this page is reviewed again",
                "write `last_reviewed: 2026-11-22` and `next_review:` in the front matter",
            ),
        }
    }),
};
