//! Names of people in texts.

use crate::check::rules::prelude::*;

/// Names of people in texts.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F03",
        name: "personal-name",
        severity: Severity::Warning,
        why: "Staff change, and a name on a poster stays there for years.",
        source: "UK GDPR, article 5; domain rule PUB-16",
    },
    family: Family::Privacy,
    link: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "Ask Mrs Bloggs to help you."),
    good: Example::Text(Profile::Plain, "Ask the register team to help you."),
    check: Check::Passage(|passage, _, notes| {
        let names = passage.each_word().skip(1);
        for (title, name) in passage.each_word().zip(names) {
            let is_name = name.letters() > 1 && name.text.starts_with(char::is_uppercase);
            // The name follows at once, but for the stop of `Dr.`
            let is_near = name.start <= title.range().end + 2;
            if TITLES.contains(&title.text) && is_name && is_near {
                let hit = title.start..name.range().end;
                notes.add(
                    passage.span(&hit),
                    format!("“{}” names a person", passage.words(&hit)),
                    "write the role: “the register team”",
                );
            }
        }
    }),
};

const TITLES: &[&str] = &[
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Prof",
    "Professor",
    "Nurse",
    "Sister",
];
