//! Urgent help before the heading of every page (rule PUB-14).

use crate::check::markup::Element;
use crate::check::rules::prelude::*;

/// Urgent help before the heading of every page (rule PUB-14).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB14",
        name: "urgent-help-first",
        severity: Severity::Error,
        why: "Somebody who is in danger must not have to look for the number.",
        source: "Practice of Together for Children, Sunderland; domain rule PUB-14",
    },
    family: Family::Access,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Template("parts/urgent-strip.html", "<p>Call us.</p>"),
    good: Example::Template(
        "parts/urgent-strip.html",
        "{% for help in edition.urgent %}{% include \"parts/urgent-item.html\" %}{% endfor %}",
    ),
    check: Check::Finished(|page, notes| {
        let site = page.site;
        let branch = site.scope(page.page).branch;
        let elements = &page.elements;
        let place =
            |wanted: &dyn Fn(&&&Element) -> bool| elements.iter().position(|it| wanted(&it));
        let heading = place(&|it| it.name == "h1");
        for help in &branch.urgent {
            let Some(phone) = &help.phone else { continue };
            let href = format!("tel:{}", phone.value.dialled());
            let call = place(&|it| it.attribute("href") == Some(&href));
            if call.is_none() || call > heading {
                notes.add(
                    page.span(),
                    format!("{} does not stand before the heading", phone.value.shown()),
                    "the template needs `parts/urgent-strip.html` above the main part",
                );
            }
        }
    }),
};
