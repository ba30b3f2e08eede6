//! Contacts that nobody has tried for a year.

use crate::check::rules::prelude::*;

/// Contacts that nobody has tried for a year.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F02",
        name: "contact-not-checked",
        severity: Severity::Warning,
        why: "A number that nobody has called for a year may lead nowhere.",
        source: "NHS service manual, standard for creating health content",
    },
    family: Family::Freshness,
    link: "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    levels: Levels::all(Severity::Warning),
    limits: Some(Limits::all(366)),
    bad: Example::Change(
        "contacts/keyworkers.yaml",
        "checked_on: 2026-",
        "checked_on: 2024-",
    ),
    good: Example::Change(
        "contacts/keyworkers.yaml",
        "checked_on: 2026-",
        "checked_on: 2026-",
    ),
    check: Check::Site(|site, notes| {
        let most = i32::try_from(notes.limit()).unwrap_or(i32::MAX);
        for contact in &site.content.contacts {
            let stale = match contact.value.checked_on {
                None => Some("nobody has written down when this contact was last tried".to_owned()),
                Some(day) if day.is_invented() => None,
                Some(day) => {
                    let days = site.today.0.since(day.0).map_or(0, |span| span.get_days());
                    (days > most).then(|| format!("this contact was last tried on {}", day.0))
                }
            };
            if let Some(message) = stale {
                notes.add(
                    contact.value.label.span,
                    message,
                    "call the number and write to the mailbox, then write the day in `checked_on`",
                );
            }
        }
    }),
};
