//! Headings of columns as people write them.

use super::super::values::LanguageTag;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The id of the contact.
    Id,
    /// The value of a key, or its words in one format and language: `easy`, `ur`, `easy.ur`.
    Key(&'static str, Option<String>),
    /// Nothing that is published: the column is for those who keep the table.
    Own,
}

/// Keys whose words may stand in two formats and several languages.
const WORDS: &[&str] = &["label", "relay", "hours", "note"];

/// Headings in small letters, with a space for every sign that is no letter or digit. Words that may mean
/// something else are not here: "notes" are often for the team alone, "updated" is no call to the number,
/// and a "website" is no form.
const NAMES: &[(&str, &[&str])] = &[
    (
        "id",
        &["id", "contact id", "ref", "reference", "short name"],
    ),
    (
        "label",
        &[
            "label",
            "team",
            "team name",
            "service",
            "service name",
            "name",
            "name of team",
            "name of service",
            "contact",
            "contact name",
            "role",
            "organisation",
            "department",
        ],
    ),
    (
        "for",
        &[
            "for",
            "what for",
            "purpose",
            "purposes",
            "type",
            "contact type",
            "type of contact",
            "kind",
            "category",
            "used for",
            "what it is for",
        ],
    ),
    (
        "areas",
        &[
            "areas",
            "area",
            "council",
            "councils",
            "council area",
            "council areas",
            "local authority",
            "local authorities",
            "local authority area",
            "la",
            "borough",
            "boroughs",
            "place",
            "places",
            "district",
            "locality",
            "localities",
            "area covered",
            "areas covered",
            "where",
        ],
    ),
    (
        "phone",
        &[
            "phone",
            "phone number",
            "phone no",
            "telephone",
            "telephone number",
            "telephone no",
            "tel",
            "tel no",
            "tel number",
            "contact number",
            "contact no",
            "number",
            "landline",
            "helpline",
            "mobile",
            "mobile number",
            "mobile no",
        ],
    ),
    (
        "email",
        &[
            "email",
            "e mail",
            "email address",
            "e mail address",
            "mailbox",
            "shared mailbox",
            "team email",
            "generic email",
            "shared email",
        ],
    ),
    (
        "form_url",
        &[
            "form url",
            "form",
            "online form",
            "web form",
            "contact form",
            "referral form",
            "form link",
            "link to form",
            "form address",
        ],
    ),
    (
        "text",
        &[
            "text",
            "text number",
            "text message",
            "text messages",
            "sms",
            "sms number",
            "text no",
        ],
    ),
    ("relay", &["relay", "relay uk", "text relay"]),
    (
        "bsl_url",
        &[
            "bsl url",
            "bsl",
            "bsl link",
            "bsl video",
            "sign language",
            "british sign language",
        ],
    ),
    (
        "post",
        &[
            "post",
            "address",
            "postal address",
            "post address",
            "office address",
        ],
    ),
    (
        "hours",
        &[
            "hours",
            "opening hours",
            "opening times",
            "open",
            "office hours",
            "when open",
            "hours open",
            "days and times",
            "times",
            "opening",
        ],
    ),
    (
        "note",
        &[
            "note",
            "note for families",
            "public note",
            "information for families",
            "more information",
        ],
    ),
    ("picture", &["picture", "symbol", "icon"]),
    (
        "checked_on",
        &[
            "checked on",
            "checked",
            "last checked",
            "date checked",
            "date last checked",
            "last checked on",
            "number last checked",
            "last tested",
            "date tested",
            "tested on",
            "last verified",
            "verified on",
            "date verified",
        ],
    ),
    ("owner", &["owner", "owned by", "kept by"]),
    ("source_url", &["source url", "source"]),
    (
        "last_reviewed",
        &["last reviewed", "reviewed", "reviewed on", "date reviewed"],
    ),
    (
        "next_review",
        &[
            "next review",
            "review due",
            "review by",
            "next review date",
            "review date",
        ],
    ),
];

/// What a heading means; `None` for one that is not known.
pub fn meaning(heading: &str) -> Option<Meaning> {
    let plain = simplified(heading);
    if plain.starts_with("internal") || plain.ends_with(" internal") {
        return Some(Meaning::Own);
    }
    if let Some(key) = key_of(&plain) {
        return Some(meant(key, None));
    }
    let (rest, is_easy, is_plain) = without_format(&plain);
    let (key, language) = match key_of(&rest) {
        Some(key) => (key, None),
        None => with_language(&rest)?,
    };
    if !WORDS.contains(&key) || (!is_easy && !is_plain && language.is_none()) {
        return None;
    }
    let level = match (is_easy, language) {
        (false, None) => None,
        (true, None) => Some("easy".to_owned()),
        (false, Some(language)) => Some(language.as_str().to_owned()),
        (true, Some(language)) => Some(format!("easy.{}", language.as_str())),
    };
    Some(meant(key, level))
}

/// The heading that may be meant by one with a typing mistake, and its key.
pub fn nearest(heading: &str) -> Option<(&'static str, Meaning)> {
    let plain = simplified(heading);
    let allowed = (plain.chars().count() / 4).max(1);
    let all = NAMES
        .iter()
        .flat_map(|(key, names)| names.iter().map(move |name| (*key, *name)));
    let near = all
        .filter(|(_, name)| name.len() > 3)
        .map(|(key, name)| (strsim::osa_distance(&plain, name), name, key))
        .filter(|(distance, ..)| (1..=allowed).contains(distance))
        .min()?;
    Some((near.1, meant(near.2, None)))
}

fn meant(key: &'static str, level: Option<String>) -> Meaning {
    match key {
        "id" => Meaning::Id,
        key => Meaning::Key(key, level),
    }
}

fn key_of(plain: &str) -> Option<&'static str> {
    let known = NAMES.iter().find(|(_, names)| names.contains(&plain));
    known.map(|(key, _)| *key)
}

/// Small letters and digits with single spaces between words.
pub(super) fn simplified(text: &str) -> String {
    let one_or_more = text.replace("(s)", "s");
    let letters = one_or_more.chars().flat_map(char::to_lowercase);
    let spaced: String = letters
        .filter(|it| !matches!(it, '\'' | '’'))
        .map(|it| if it.is_alphanumeric() { it } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without "easy read" or "plain English", and whether one of them stood there.
fn without_format(plain: &str) -> (String, bool, bool) {
    let padded = format!(" {plain} ");
    for (words, is_easy) in [
        (" in easy read ", true),
        (" easy read ", true),
        (" easyread ", true),
        (" easy ", true),
        (" in plain english ", false),
        (" plain english ", false),
        (" plain ", false),
    ] {
        if padded.contains(words) {
            let rest = padded.replacen(words, " ", 1).trim().to_owned();
            return (rest, is_easy, !is_easy);
        }
    }
    (plain.to_owned(), false, false)
}

/// A key with a language before or behind it, by its name or its tag.
fn with_language(plain: &str) -> Option<(&'static str, Option<LanguageTag>)> {
    let behind = plain.rsplit_once(' ');
    let before = plain.split_once(' ').map(|(first, rest)| (rest, first));
    for (rest, word) in [behind, before].into_iter().flatten() {
        let rest = rest.strip_suffix(" in").unwrap_or(rest);
        let tag = match word.len() {
            0 | 1 => None,
            2 | 3 => LanguageTag::new(word),
            _ => LanguageTag::suggestion(word),
        };
        if let (Some(key), Some(tag)) = (key_of(rest), tag) {
            return Some((key, Some(tag)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Meaning, NAMES, meaning, nearest, simplified};
    use crate::content::decode::SharedKeys;
    use crate::content::kinds::Contact;
    use crate::content::kinds::Provenance;

    #[test]
    fn headings_are_known_by_usual_names() {
        let key = |key| Some(Meaning::Key(key, None));
        for (heading, expected) in [
            ("Telephone", key("phone")),
            ("Tel. no.", key("phone")),
            ("E-mail", key("email")),
            ("Team", key("label")),
            ("Last checked:", key("checked_on")),
            ("checked_on", key("checked_on")),
            ("Council area(s)", key("areas")),
            ("Local Authority", key("areas")),
            ("ID", Some(Meaning::Id)),
            ("Notes", None),
            ("Internal notes", Some(Meaning::Own)),
            ("Notes (internal)", Some(Meaning::Own)),
        ] {
            assert_eq!(meaning(heading), expected, "{heading}");
        }
    }

    #[test]
    fn words_stand_in_two_formats_and_many_languages() {
        let key = |key, level: &str| Some(Meaning::Key(key, Some(level.to_owned())));
        for (heading, expected) in [
            ("label easy", key("label", "easy")),
            ("Team (easy read)", key("label", "easy")),
            ("Easy read opening hours", key("hours", "easy")),
            ("hours ur", key("hours", "ur")),
            ("Opening hours in Urdu", key("hours", "ur")),
            ("Note (easy read, Polish)", key("note", "easy.pl")),
            ("label_easy.ur", key("label", "easy.ur")),
            ("Team (plain English)", Some(Meaning::Key("label", None))),
            ("phone ur", None),
        ] {
            assert_eq!(meaning(heading), expected, "{heading}");
        }
    }

    #[test]
    fn a_typing_mistake_is_near_what_was_meant() {
        assert_eq!(nearest("phnoe").map(|it| it.0), Some("phone"));
        assert_eq!(nearest("Telehone").map(|it| it.0), Some("telephone"));
        assert_eq!(nearest("Manager"), None);
    }

    #[test]
    fn every_key_but_exceptions_has_a_heading_of_its_own_name() {
        for key in Contact::KEYS.iter().chain(Provenance::KEYS) {
            let known = meaning(key) == Some(Meaning::Key(key, None));
            assert_eq!(known, *key != "allow", "{key}");
        }
        for (_, names) in NAMES {
            for name in *names {
                assert_eq!(simplified(name), **name);
            }
        }
    }
}
