//! The same mistake in every kind of file and entry: each kind has its own reader.

use crate::project::Project;

#[test]
fn an_unknown_key_is_found_in_every_kind_of_file_and_entry() {
    let site = every_kind()
        .into_iter()
        .fold(Project::new(), |site, (path, text, _)| {
            site.file(path, text)
        });
    site.build().finds_what_is_marked();
}

#[test]
fn what_a_kind_needs_is_asked_for_in_every_kind() {
    for (path, _, needs) in every_kind() {
        let (head, foot) = match path.ends_with(".md") {
            true => ("---\n", "\n---\nWords.\n"),
            false => ("", "\n"),
        };
        let built = Project::new()
            .file(path, &format!("{head}{{}}{foot}"))
            .build();
        let said: Vec<&str> = built
            .said()
            .iter()
            .filter(|said| said.found.code == "FP104")
            .filter(|said| matches!(&said.found.place, Some((file, _, _)) if file.ends_with(path)))
            .map(|said| said.message.as_str())
            .collect();
        for need in needs.split(' ') {
            let asked = said
                .iter()
                .any(|message| message.contains(&format!("`{need}`")));
            assert!(asked, "{path} does not ask for {need}: {said:#?}");
        }
    }
}

/// Path, a file with an unknown key at every level, and what such a file needs.
fn every_kind() -> Vec<(&'static str, &'static str, &'static str)> {
    vec![
        ("site.yaml", SITE, "name base_url publisher"),
        ("areas/northtown.yaml", AREA, "name councils local_offer"),
        ("providers/helpers.yaml", PROVIDER, "name kind offers"),
        ("contacts/team.yaml", CONTACT, "label for"),
        (
            "register/register.yaml",
            REGISTER,
            "ratings criteria steps consent referral challenge reviews",
        ),
        (
            "roles/keyworker.yaml",
            "name: A\nsummary: B\n«FP102»sumary: C\n",
            "name summary",
        ),
        (
            "glossary.yaml",
            "terms:\n  - id: a\n    term: a\n    easy: b\n    «FP102»hard: c\n«FP102»words: d\n",
            "terms",
        ),
        ("feedback.yaml", QUOTES, "quotes"),
        ("pages/keyworkers.md", PAGE, "title"),
        ("leaflets/poster.md", LEAFLET, "title layout audience opens"),
        ("pictures/pictures.yaml", PICTURES, "pictures"),
        ("theme/theme.yaml", THEME, "name contract"),
    ]
}

const SITE: &str = r#"name: Help
base_url: https://help.example.org/
sample: true
publisher:
  name: Example
  ods: QHM
  gss: E54000050
  home_url: https://www.england.nhs.uk/
  «FP102»homepage: x
  policy_basis:
    - title: The policy
      url: https://www.england.nhs.uk/policy/
      status: policy
      checked_on: 2026-11-22
      «FP102»checked_by: x
urgent_help:
  - id: emergency
    label: Danger
    phone: "999"
    «FP102»fon: x
complaints:
  email: complaints@example.org
  «FP102»mail: x
pals:
  name: PALS
  phone: 01632 960 002
  «FP102»fax: x
formats_contact: team
navigation:
  - title: Keyworkers
    pages: [keyworkers]
    «FP102»page: x
«FP102»url: x
"#;

const AREA: &str = r"name: Northtown
councils:
  - name: Northtown Council
    gss: E08000001
    «FP102»ons: x
local_offer:
  - name: Local Offer
    url: https://www.gov.uk/northtown
    «FP102»link: x
outcodes:
  list:
    - code: NE8
      «FP102»part: x
  «FP102»from: x
sendiass:
  name: SENDIASS
  phone: 01632 960 003
  «FP102»fax: x
«FP102»region: x
";

const PROVIDER: &str = r"name: The Helpers
kind: charity
offers:
  - service: keyworker
    status: active
    age_min: 0
    age_max: 25
    who_for: Children
    «FP102»age: x
«FP102»type: x
";

const CONTACT: &str = r"label: Register team
for: [register, keyworker, formats]
phone: 01632 960 001
«FP102»fax: x
";

const REGISTER: &str = r"ratings:
  - id: red
    label: Red
    meaning: Hard.
    what_you_get: [A keyworker]
    «FP102»means: x
criteria:
  - id: who
    title: Who
    rating: all
    all_of:
      - plain: You are autistic.
        «FP102»hard: x
      - any_of: [You are in hospital.]
        «FP102»none_of: x
      - score:
          at_least: 1
          of:
            - text: Home is hard.
              points: 1
              «FP102»point: x
          «FP102»most: x
    «FP102»reason: x
steps:
  - id: ask
    title: You ask
    who: You
    text: You ask.
    time:
      within: 5
      unit: days
      from: today
      «FP102»until: x
    «FP102»when: x
consent:
  - age: under-16
    who_decides: You
    change_mind: Tell us.
    forms:
      - title: Form
        url: https://www.gov.uk/form
        «FP102»link: x
    «FP102»ages: x
referral:
  - id: self
    kind: self
    title: Ask
    how: [phone]
    «FP102»why: x
challenge:
  - id: talk
    title: Talk
    text: Talk to us.
    «FP102»who: x
reviews:
  who_can_ask: You
  timing:
    - when: Soon
      source_url: https://www.gov.uk/
      «FP102»then: x
  «FP102»who: x
«FP102»colours: x
";

const QUOTES: &str = r"quotes:
  - id: there
    text: They were there.
    speaker: parent
    consent_recorded: true
    names_removed: true
    «FP102»name: x
«FP102»quote: x
";

const PAGE: &str = r"---
title: Keyworkers
sources:
  - title: The policy
    url: https://www.gov.uk/
    «FP102»page: x
«FP102»heading: x
---
```contacts
for: register
«FP102»kind: x
```

```areas
«FP102»only: northtown
```

```documents
- title: Policy
  url: https://www.gov.uk/policy
  format: PDF
  language: en
  «FP102»name: x
```

```video
title: Film
url: https://www.gov.uk/film
captions: true
transcript: Words.
«FP102»subtitles: x
```
";

const LEAFLET: &str = r"---
title: Keyworkers
layout: poster
audience: families
opens: keyworkers
«FP102»paper: x
---
Ask.
";

const PICTURES: &str = r"licence: CC0-1.0
credit: Example Charity
pictures:
  door:
    alt: An open door
    «FP102»text: x
«FP102»images: x
";

const THEME: &str = r##"name: Ours
contract: 1
tokens:
  ink:
    light: "#000000"
    dark: "#ffffff"
    «FP102»print: x
contrast:
  - text: ink
    "on": paper
    «FP102»under: x
«FP102»colours: x
"##;
