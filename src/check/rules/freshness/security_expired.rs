//! A file that says whom to tell of a fault, after its day.

use crate::check::rules::prelude::*;
use crate::content::values::Date;

/// A file that says whom to tell of a fault, after its day or too long before it.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F08",
        name: "security-expired",
        severity: Severity::Warning,
        why: "After its day, people who find a fault in the site take the address for one that nobody reads.",
        source: "RFC 9116, 2.5.5",
    },
    family: Family::Freshness,
    link: "https://www.rfc-editor.org/rfc/rfc9116#section-2.5.5",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "site.yaml",
        "languages: [en-GB]",
        "languages: [en-GB]\nsecurity: { email: security@example.org, expires: 2026-03-01 }",
    ),
    good: Example::Change(
        "site.yaml",
        "languages: [en-GB]",
        "languages: [en-GB]\nsecurity: { email: security@example.org, expires: 2027-03-01 }",
    ),
    check: Check::Site(|site, notes| {
        let Some(security) = &site.content.site.security else {
            return;
        };
        let day = Date::from(security.expires.value);
        let in_a_year = site.today.0.checked_add(jiff::Span::new().years(1));
        let (what, help) = if day < site.today {
            (
                format!("this says whom to tell of a fault until {}", day.0),
                "make sure that somebody still reads it, and write a day within a year",
            )
        } else if in_a_year.is_ok_and(|limit| day.0 > limit) {
            (
                format!("{} is more than a year away", day.0),
                "write a day within a year: the standard asks for it, because addresses change",
            )
        } else {
            return;
        };
        notes.add(security.expires.span, what, help);
    }),
};
