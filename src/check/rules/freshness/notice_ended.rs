//! Notices and news whose last day has passed.

use crate::check::rules::prelude::*;

/// Notices and news whose last day has passed.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F07",
        name: "notice-ended",
        severity: Severity::Advice,
        why: "What has ended is shown to nobody, and whoever looks after the folder reads it for nothing.",
        source: "GOV.UK Design System, notification banner",
    },
    family: Family::Freshness,
    link: "https://design-system.service.gov.uk/components/notification-banner/",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::File(
        "notices/holiday.yaml",
        "title: We are closed\ntext: We are closed on Monday.\nuntil: 2026-03-01\n",
    ),
    good: Example::File(
        "notices/holiday.yaml",
        "title: We are closed\ntext: We are closed on Monday.\nuntil: 2027-03-01\n",
    ),
    check: Check::Site(|site, notes| {
        for notice in &site.content.notices {
            let until = &notice.value.until;
            if until.value < site.today {
                notes.add(
                    until.span,
                    format!(
                        "this notice ended on {}, and no page shows it",
                        until.value.0
                    ),
                    "delete the file, or write a new last day",
                );
            }
        }
        let news = site.content.news.iter();
        for days in news
            .filter(|it| it.has_ended(site.today))
            .filter_map(|it| it.news())
        {
            notes.add(
                days.until_span,
                format!(
                    "the last day of this news was {}: no page lists it any more, and its own page no longer shows its text",
                    days.show_until.0
                ),
                "write a new last day if it is still true; delete the file when nobody has its address any more",
            );
        }
    }),
};
