//! No text becomes markup, whoever wrote it and wherever it stands.

use crate::project::{Page, Project, Said};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody would try who wants to get out of a text.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "</title></head><body>",
    "</p></div></main>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "{% include \"base.html\" %}",
    "{# note #}",
    "{$name}",
    "[a](javascript:alert(1))",
    "![](phone)",
    "**strong** `code`",
    "<wbr><b>",
    "#set text(red)",
    "$ x $",
    "\\",
    "é漢🧑‍⚕️",
];

/// A site whose every free text is `text`.
fn saying(text: &str) -> Project {
    // JSON is YAML, and quotes what needs quotes.
    let text = &serde_json::Value::from(text).to_string();
    let filled = |file: &str| file.replace('@', text);
    Project::new()
        .replace(
            "site.yaml",
            "name: Help in our towns",
            &filled("name: @\nshort_name: @\ndescription: @\nfacts: { own: @ }"),
        )
        .replace(
            "site.yaml",
            "  name: Example Integrated Care Board",
            &filled("  name: @\n  short_name: @"),
        )
        .replace(
            "site.yaml",
            "    - title: The policy",
            &filled("    - title: @"),
        )
        .replace(
            "site.yaml",
            "    label: Someone is in danger now",
            &filled("    label: @\n    hours: @\n    note: @"),
        )
        .replace(
            "site.yaml",
            "complaints:\n",
            &filled("pals: { name: @, phone: \"999\" }\ncomplaints:\n  post: @\n"),
        )
        .replace("site.yaml", "title: Keyworkers", &filled("title: @"))
        .file("areas/northtown.yaml", &filled(AREA))
        // So that the block that shows it has something to show here too.
        .append(
            "areas/southtown.yaml",
            "sendiass: { name: Advice, phone: '999' }\n",
        )
        .file("providers/helpers.yaml", &filled(PROVIDER))
        .file("contacts/team.yaml", &filled(CONTACT))
        .file("register/register.yaml", &filled(REGISTER))
        .file("roles/keyworker.yaml", &filled(ROLE))
        .file("glossary.yaml", &filled(GLOSSARY))
        .file("feedback.yaml", &filled(QUOTES))
        .file("pictures/pictures.yaml", &filled(PICTURES))
        .file("pages/keyworkers.md", &filled(PAGE))
        .file("pages/keyworkers.easy.md", &filled(PAGE))
}

const AREA: &str = r"name: @
other_names: [@]
councils: [{ name: @, gss: E08000001, part: @ }]
local_offer: [{ name: @, url: https://www.gov.uk/northtown }]
sendiass: { name: @, note: @, phone: '999' }
note: @
";

const PROVIDER: &str = r"name: @
kind: charity
description: { plain: @, easy: @ }
charity_number: @
offers:
  - { service: keyworker, status: active, age_min: 0, age_max: 25, who_for: @, wait_note: @ }
";

const CONTACT: &str = r"label: @
for: [register, keyworker, formats]
phone: '999'
relay: @
post: @
hours: @
note: { plain: @, easy: @ }
";

const REGISTER: &str = r"ratings:
  - { id: red, label: @, meaning: @, what_you_get: [@], review: @ }
criteria:
  - { id: who, title: @, intro: @, rating: all, all_of: [@, { score: { at_least: 1, of: [{ text: @, points: 1 }] } }] }
steps:
  - { id: ask, title: @, who: @, text: @, time: { within: 5, unit: days, from: @ } }
consent:
  - { age: under-16, who_decides: @, change_mind: @, note: @, forms: [{ title: @, url: https://www.gov.uk/ }] }
referral:
  - { id: self, kind: self, title: @, how: [phone], help: @, have_ready: [@] }
challenge:
  - { id: talk, title: @, text: @, contact: team }
reviews: { who_can_ask: @, who_comes: [@], questions: [@], timing: [{ when: @, source_url: https://www.gov.uk/ }] }
";

const ROLE: &str = r"{ name: @, local_title: @, summary: @, does: [@], does_not: [@], skills: [@] }
";

const GLOSSARY: &str = r"terms:
  - { id: consent, term: @, also: [agree], easy: @, plain: @, say_it: @ }
";

const QUOTES: &str = r"quotes:
  - { id: there, text: @, easy: @, speaker: parent, consent_recorded: true, names_removed: true }
";

const PICTURES: &str = r"pictures:
  door: { alt: @, licence: @, credit: @ }
";

const PAGE: &str = "---
title: The page of {{ area.name }} and {{ facts.own }}
description: About {{ area.name }}
sources: [{ title: @, url: https://www.gov.uk/ }]
tested_by: @
---
Keyworkers in {{ area.name }} work for {{ provider.keyworker.name }}: {{ contact.team.label }},
{{ contact.team.hours }}, {{ contact.team.post }}, {{ facts.own }}, {{ area.councils }},
{{ area.local_offer }}, {{ urgent.emergency.label }}, {{ complaints.post }}, {{ page.title }}.

![](door)

## Blocks of {{ area.name }}

```contacts
```

```providers
```

```criteria
```

```ratings
```

```steps
```

```consent
```

```referral
```

```challenge
```

```reviews
```

```roles
show: [summary, does, does-not, skills]
```

```feedback
```

```glossary
```

```urgent-help
```

```complaints
```

```support
```

```local-offer
```

```documents
- { title: @, url: https://www.gov.uk/, format: @, size: @, language: en }
```

```video
{ title: @, url: https://www.gov.uk/film, captions: true, transcript: @ }
```

```pages
section: 1
```

```credits
```

```contents
```
";

/// Every page, by its path, without words.
fn skeletons(site: Project) -> BTreeMap<String, Vec<String>> {
    let built = site.build_from_memory(0);
    let paths = built.warns_of_marks_alone().paths().into_iter();
    paths
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path.clone(), Page::of(&built.text(&path)).skeleton()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_in_facts_never_becomes_markup(
        attacks in prop::collection::vec(select(ATTACKS), 1..6)
    ) {
        let hostile = format!("x {}", attacks.join(" "));
        let (found, expected) = (skeletons(saying(&hostile)), skeletons(saying("x words")));
        for (path, skeleton) in expected {
            prop_assert_eq!(&found[&path], &skeleton, "{} with {:?}", path, hostile);
        }
    }
}

#[test]
fn hostile_addresses_stay_addresses() {
    let site = |email: &str, url: &str| {
        Project::new()
            .append(
                "contacts/team.yaml",
                &format!("email: '{email}'\nform_url: '{url}'\n"),
            )
            .append(
                "pages/keyworkers.md",
                "\n{{ contact.team.email }} {{ contact.team.form }}\n",
            )
    };
    let harmless = skeletons(site("team@example.org", "https://example.org/form"));
    for (email, url) in [
        (
            "a&b@example.org",
            "https://example.org/?a=\"><script>alert(1)</script>",
        ),
        (
            "{{site.name}}@example.org",
            "https://example.org/{{site.name}}",
        ),
        ("\"<b>x</b>\"@example.org", "https://example.org/"),
        (
            "a'b@example.org",
            "https://example.org/#\"onclick=\"alert(1)",
        ),
    ] {
        let (email, url) = (email.replace('\'', "''"), url.replace('\'', "''"));
        assert_eq!(skeletons(site(&email, &url)), harmless, "{email} {url}");
    }
}

/// Facts have no answer in the words of YAML, so braces there are an error, and no template is obeyed.
#[test]
fn braces_are_refused_wherever_words_stand() {
    for braces in ["{{ site.name }}", "{{ 7 * 7 }}", "{{ now"] {
        let built = saying(&format!("x {braces}")).build_from_memory(0);
        assert!(!built.is_published());
        let found = |said: &&Said| said.found.code == "FP422";
        let found = built.said().iter().filter(found);
        assert!(found.count() > 20, "{braces}: {:#?}", built.said());
    }
}

/// What turns the order of letters or is seen by nobody never reaches a page: it is a finding.
#[test]
fn hidden_characters_are_refused_wherever_they_stand() {
    for hidden in [
        "\u{202e}tfel ot thgir\u{202c}",
        "\u{2066}\u{200f}",
        "key\u{feff}worker",
    ] {
        let built = saying(&format!("x {hidden}")).build_from_memory(0);
        let files: BTreeSet<String> = built
            .said()
            .iter()
            .filter(|said| ["FP430", "FP432"].contains(&said.found.code.as_str()))
            .filter_map(|said| said.found.place.as_ref().map(|(file, ..)| file.clone()))
            .collect();
        assert_eq!(files.len(), 11, "{hidden:?}: {files:#?}");
    }
}
