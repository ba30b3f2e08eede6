//! Mailboxes that look like those of one person (rule PUB-16).

use crate::check::rules::numbers::pattern;
use crate::check::rules::prelude::*;
use crate::source::Span;
use regex::Regex;
use std::sync::LazyLock;

/// Mailboxes that look like those of one person (rule PUB-16).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB16",
        name: "personal-mailbox",
        severity: Severity::Warning,
        why: "People leave, and a family writes to an empty desk. A name is personal data, too.",
        source: "UK GDPR, article 5; domain rule PUB-16",
    },
    family: Family::Privacy,
    link: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "contacts/keyworkers.yaml",
        "email: ",
        "email: jo.bloggs@example.org\n#",
    ),
    good: Example::Change(
        "contacts/keyworkers.yaml",
        "email: ",
        "email: keyworkers.north@example.org\n#",
    ),
    check: Check::Site(|site, notes| {
        let places: Vec<String> = site
            .content
            .areas
            .iter()
            .map(|area| area.id.as_str().replace('-', ""))
            .collect();
        let mut look = |mailbox: &str, span: Span| {
            let mailbox = mailbox.to_lowercase();
            if looks_personal(&mailbox, &places) {
                notes.add(
                    span,
                    format!("`{mailbox}` looks like the mailbox of one person"),
                    "write the mailbox of the team; if it is one, allow this rule with the reason",
                );
            }
        };
        for email in site.content.contacts.iter().flat_map(|it| &it.value.email) {
            look(
                email.value.as_str().split('@').next().unwrap_or_default(),
                email.span,
            );
        }
        // In pages and leaflets the file itself is read: an address may stand in words or in a link.
        let pages = site.content.pages.iter().chain(&site.content.news);
        let leaflets = site.content.leaflets.iter().map(|it| &it.page);
        for page in pages.chain(leaflets) {
            let source = page.document.source;
            for found in ADDRESS.captures_iter(site.sources.text(source)) {
                if let Some(mailbox) = found.get(1) {
                    look(
                        mailbox.as_str(),
                        Span::new(
                            source,
                            mailbox.start(),
                            found.get(0).map_or(mailbox.end(), |it| it.end()),
                        ),
                    );
                }
            }
        }
    }),
};

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"([A-Za-z][A-Za-z0-9.'_-]*)@[A-Za-z0-9-]+\.[A-Za-z]"));

/// Two names with a stop between them, neither of which is the word for a team or a place.
fn looks_personal(mailbox: &str, places: &[String]) -> bool {
    let parts: Vec<&str> = mailbox.split('.').collect();
    let is_name = |part: &&str| {
        let letters = part.trim_end_matches(|it: char| it.is_ascii_digit());
        !letters.is_empty() && letters.chars().all(|it| it.is_alphabetic() || it == '-')
    };
    let is_role = |part: &str| {
        WHOLE_ROLES.contains(&part)
            || ROLES.iter().any(|role| part.contains(role))
            || places.iter().any(|place| place == part)
    };
    (2..=3).contains(&parts.len())
        && parts.iter().all(is_name)
        && !parts.iter().any(|part| is_role(part))
}

/// Words that teams call their mailboxes by, and that also stand within names: Caroline, Webster, Hubert.
const WHOLE_ROLES: &[&str] = &[
    "ask",
    "england",
    "hub",
    "inengland",
    "job",
    "jobs",
    "line",
    "meals",
    "media",
    "press",
    "send",
    "web",
];

/// Parts of words that teams call their mailboxes by.
const ROLES: &[&str] = &[
    "admin",
    "adult",
    "advice",
    "advoca",
    "answer",
    "autis",
    "benefit",
    "board",
    "book",
    "bus",
    "camhs",
    "care",
    "carer",
    "cetr",
    "children",
    "claim",
    "clinic",
    "club",
    "commission",
    "complain",
    "contact",
    "council",
    "customer",
    "dsp",
    "dsr",
    "duty",
    "dynamic",
    "easyread",
    "education",
    "enquir",
    "event",
    "famil",
    "feedback",
    "finance",
    "forum",
    "front",
    "general",
    "health",
    "hello",
    "help",
    "hospital",
    "housing",
    "icb",
    "inbox",
    "info",
    "intake",
    "key",
    "learning",
    "letters",
    "liaison",
    "libra",
    "library",
    "licen",
    "licens",
    "local",
    "mail",
    "meals",
    "meeting",
    "mental",
    "navigat",
    "nhs",
    "offer",
    "office",
    "pals",
    "parent",
    "parking",
    "partner",
    "patient",
    "payroll",
    "people",
    "planning",
    "post",
    "privacy",
    "public",
    "queries",
    "reception",
    "recruit",
    "referral",
    "register",
    "relation",
    "request",
    "research",
    "review",
    "safeguard",
    "school",
    "service",
    "social",
    "spoc",
    "staff",
    "support",
    "tax",
    "teach",
    "team",
    "training",
    "transform",
    "transport",
    "travel",
    "trust",
    "volunteer",
    "waste",
    "welcome",
    "work",
    "young",
    "youth",
];
