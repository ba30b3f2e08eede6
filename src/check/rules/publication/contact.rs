//! There is a contact for the register (rule PUB-03).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::kinds::Purpose;

/// There is a contact for the register (rule PUB-03).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB03",
        name: "register-contact",
        severity: Severity::Error,
        why: "A page without a phone number, a mailbox or a form has nobody behind it.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("contacts/register-exampledale.yaml"),
    good: Example::File(
        "contacts/register-exampledale.yaml",
        "label: Register team\nfor: [register, review]\nareas: [exampledale]\nphone: 01632 960 141\nchecked_on: 2026-11-22\n",
    ),
    check: Check::Duty("Whom to contact", |area| {
        let contacts = area.branch.contacts_for(Purpose::Register);
        match contacts.first() {
            None => Status::missing(
                "a contact for the register",
                "write a file in contacts/ with `for: [register]`",
            ),
            Some(contact) => area.dated(contact.value.span),
        }
    }),
};
