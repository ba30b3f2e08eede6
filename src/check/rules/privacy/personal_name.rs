//! Names of people in texts.

use crate::check::rules::prelude::*;
use crate::check::text::Text;
use crate::content::values::Format;
use crate::words::lists::FIRST_NAMES;

/// Names of people in texts.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F03",
        name: "personal-name",
        severity: Severity::Error,
        why: "Staff change, and a name on a poster stays there for years.",
        source: "UK GDPR, article 5; domain rule PUB-16",
    },
    family: Family::Privacy,
    link: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "Ask Mrs Bloggs to help you."),
    good: Example::Text(Profile::Plain, "Ask the register team to help you."),
    check: Check::Passage(|passage, text, notes| {
        let words: Vec<words::Word<'_>> = passage.each_word().collect();
        for (at, first) in words.iter().enumerate() {
            // “Dr J. P. Bloggs”: letters of first names may stand before the name.
            let behind = words[at + 1..].iter().take(MOST_LETTERS + 1);
            let Some((skipped, second)) = behind.enumerate().find(|(_, it)| it.letters() > 1)
            else {
                continue;
            };
            let is_name = second.text.starts_with(char::is_uppercase)
                && words[at + 1..at + 1 + skipped]
                    .iter()
                    .all(|it| it.text.starts_with(char::is_uppercase));
            // The name follows at once, but for the stop of `Dr.`
            let is_near = passage.text[first.range().end..second.start]
                .chars()
                .all(|it| it == ' ' || it == '.' || it.is_uppercase())
                && second.start <= first.range().end + 2 + 4 * skipped;
            let hit = first.start..second.range().end;
            if is_public(&words[..at]) {
                continue;
            }
            if is_of_a_place(&words[at + 1..]) {
                continue;
            }
            // “Nurse Practitioner” is a role, not the name of a nurse.
            let is_person = (TITLES.contains(&first.text) && !POSTS.contains(&second.text))
                || (FIRST_NAMES.contains(first.text)
                    && skipped == 0
                    && passage.text[first.range().end..second.start] == *" "
                    && !passage.is_marked(&hit, Mark::Fact)
                    && !is_known(passage.words(&hit), text));
            if is_person && is_name && is_near {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” names a person", passage.words(&hit)),
                    "write what they do, and not their name: “the headteacher”, “our team”",
                );
            }
        }
    }),
};

/// Nobody has more first names than this before the last one.
const MOST_LETTERS: usize = 4;

/// A minister, or whoever wrote a report, is no member of staff: the words just before the name say so.
fn is_public(before: &[words::Word<'_>]) -> bool {
    let near: Vec<String> = before
        .iter()
        .rev()
        .take(4)
        .map(|it| it.text.to_lowercase())
        .collect();
    let is_of_office = near.iter().any(|it| OFFICES.contains(&it.as_str()));
    let is_author = match near.as_slice() {
        [by, work, ..] => by == "by" && WORKS.contains(&work.as_str()),
        _ => false,
    };
    is_of_office || is_author
}

const OFFICES: &[&str] = &["minister", "author", "mp", "baroness", "lord"];

/// What stands before “by” and the name of its author.
const WORKS: &[&str] = &[
    "report",
    "review",
    "study",
    "book",
    "article",
    "written",
    "published",
];

/// “James Cook University Hospital”, “Alice Street”: places are called after people.
fn is_of_a_place(behind: &[words::Word<'_>]) -> bool {
    let near = behind.iter().take(4);
    near.take_while(|word| word.text.starts_with(char::is_uppercase))
        .any(|word| PLACES.contains(&word.text))
}

/// Whether the site itself is called so: a provider, an area.
fn is_known(name: &str, text: &Text<'_, '_>) -> bool {
    let content = text.site.content;
    let providers = content.providers.iter().map(|it| &it.value.name);
    let areas = content.areas.iter().map(|it| &it.value.name);
    providers
        .chain(areas)
        .any(|it| it.in_first_language(Format::Plain).contains(name))
}

const PLACES: &[&str] = &[
    "Academy",
    "Act",
    "Avenue",
    "Building",
    "Centre",
    "Charity",
    "Church",
    "Clinic",
    "Close",
    "College",
    "Crescent",
    "Court",
    "Drive",
    "Foundation",
    "Gardens",
    "Hall",
    "Hospice",
    "Hospital",
    "House",
    "Infirmary",
    "Library",
    "Lane",
    "Lodge",
    "Park",
    "Place",
    "Review",
    "Road",
    "School",
    "Terrace",
    "Theatre",
    "Service",
    "Square",
    "Surgery",
    "Street",
    "Trust",
    "Unit",
    "University",
    "Ward",
    "Way",
    "Wing",
];

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

const POSTS: &[&str] = &[
    "Adviser",
    "Advisor",
    "Associate",
    "Consultant",
    "Lead",
    "Manager",
    "Practitioner",
    "Prescriber",
    "Specialist",
    "Therapist",
];
