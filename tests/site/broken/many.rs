//! Many mistakes at once: all of them are said in one run, and nothing is published.

use crate::project::{Found, Project};

/// A site in which about everything is wrong.
fn site_with_many_mistakes() -> Project {
    Project::new()
        .file("notes.txt", "«FP003»to do\n")
        .file("pages/Our Team.md", "«FP004»---\ntitle: Our team\n---\n")
        .bytes("pages/cafe.md", b"---\ntitle: Caf\xe9\n---\n")
        .expect("FP001", "pages/cafe.md", 2, 11)
        .append(
            "site.yaml",
            "footer: [«FP302»abuot]\n«FP102»foter: [about]\n",
        )
        .replace(
            "site.yaml",
            "pages: [keyworkers]",
            "pages: [«FP302»keyworker]",
        )
        .replace(
            "areas/southtown.yaml",
            "gss: E08000002",
            "gss: «FP506»E08000001",
        )
        .file("areas/easttown.yaml", EASTTOWN)
        .file(
            "areas/westtown/more.md",
            "«FP303»---\ntitle: More\neasy_read: not-needed\n---\nMore.\n",
        )
        .append("contacts/team.yaml", "next_review: 2026-01-01\n")
        .replace(
            "contacts/team.yaml",
            "next_review",
            "last_reviewed: 2026-11-22\n«FP210»next_review",
        )
        .file("contacts/bad.yaml", BAD_CONTACT)
        .file(
            "contacts/worse.yaml",
            "label: \"Team\n«FP101»for: [advice]\n",
        )
        .file("providers/others.yaml", OTHERS)
        .file("register/more.yaml", MORE_REGISTER)
        .append(
            "glossary.yaml",
            "  - id: «FP301»consent\n    term: agree\n    easy: To say yes.\n",
        )
        .replace(
            "feedback.yaml",
            "speaker: parent",
            "speaker: «FP201»parents",
        )
        .append(
            "pictures/pictures.yaml",
            "  «FP002»window:\n    alt: A window\n",
        )
        .file("pages/mistakes.md", MISTAKES)
        .file("pages/dead-ends.md", DEAD_ENDS)
        .file("pages/empty.md", "«FP407»")
        .append(
            "pages/keyworkers.easy.md",
            "\n![](«FP601»phnoe) Phone us.\n",
        )
        .replace(
            "pages/keyworkers.easy.md",
            "![](«FP601»phnoe)",
            "«FP601»![](phnoe)",
        )
        .replace(
            "leaflets/poster.md",
            "layout: poster",
            "layout: «FP201»posterr",
        )
}

const EASTTOWN: &str = r"name: Easttown
councils:
  - name: Easttown Council
    gss: «FP206»E0800003
local_offer:
  - name: Easttown Local Offer
    url: «FP205»http://www.gov.uk/easttown
";

const BAD_CONTACT: &str = r"label: Bad team
for: [«FP201»registr]
areas: [«FP207»North Town]
phone: «FP203»01632 96
email: «FP204»bad@
checked_on: «FP202»2026-02-30
«FP103»label: Worse team
";

const OTHERS: &str = r"name: Others
kind: «FP105»[nhs]
offers:
  - «FP104»service: keyworker
    areas: [northtown]
    status: «FP201»actve
    age_min: 0
    age_max: «FP201»256
";

const MORE_REGISTER: &str = r"consent:
  - age: «FP201»under16
    who_decides: You
    «FP102»change_mnd: Tell us.
";

const MISTAKES: &str = r"---
title: Mistakes
easy_read: not-needed
last_reviewed: «FP202»today
---
«FP403»# Mistakes
";

const DEAD_ENDS: &str = r"---
title: «FP307»Dead ends in {{ area.nmae }}
easy_read: not-needed
areas: [northtown, «FP303»nothtown]
---
See «FP304»[more](moer.md), «FP305»[below](#belwo) or «FP306»[the NHS](http://www.nhs.uk/).

Call «FP307»{{ contact.teem.phone }}.«FP401»<br>

«FP404»### Times

«FP405»| Day | |
|---|---|
| Monday | 9am |

```«FP402»contcats
```

«FP601»![Our team](taem)

«FP409»##

Ask «FP408»{{ contact.team.
";

#[test]
fn all_mistakes_are_said_in_one_run_in_the_order_of_the_files() {
    let built = site_with_many_mistakes().build();
    built.finds_what_is_marked();
    assert!(built.said().len() >= 40, "{}", built.said().len());
    let places: Vec<&Found> = built.said().iter().map(|said| &said.found).collect();
    assert!(places.is_sorted());
}

#[test]
fn the_order_of_findings_does_not_depend_on_threads_or_on_the_order_of_files() {
    let said = |seed| {
        format!(
            "{:#?}",
            site_with_many_mistakes().build_from_memory(seed).said()
        )
    };
    let first = said(0);
    for seed in 1..4 {
        assert_eq!(said(seed), first);
    }
}

#[test]
fn nothing_is_published_and_the_old_site_stays_whole() {
    let built = Project::new().build();
    let before = built.is_clean().tree();
    let built = built.then(site_with_many_mistakes());
    assert!(!built.is_published());
    assert_eq!(built.tree(), before);
}

#[test]
fn a_mistake_that_shows_while_files_are_written_leaves_the_old_site_whole() {
    let built = Project::new().build();
    let before = built.is_clean().tree();
    let long = "a".repeat(3_000);
    let block = format!(
        "\n«FP802»```video\ntitle: Film\nurl: https://www.gov.uk/{long}\ncaptions: true\ntranscript: Words.\n```\n"
    );
    let built = built.then(Project::new().append("pages/keyworkers.md", &block));
    built.finds_what_is_marked();
    assert!(!built.is_published());
    assert_eq!(built.tree(), before);
}
