//! What was meant as markup and would reach families as it was typed, words that would vanish, and
//! characters that nobody sees.
//!
//! Each rule has a case here. Every slip that a detector knows stands in
//! `src/content/markdown/slips/tests.rs`.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn what_would_be_shown_as_it_was_typed_is_found() {
    check(SLIPS);
}

#[test]
fn words_that_would_vanish_are_found() {
    check(LOST);
}

#[test]
fn characters_that_nobody_sees_are_found_in_every_kind_of_file() {
    check(CHARACTERS);
}

/// A page with more text at its end.
fn page(site: Project, more: &str) -> Project {
    site.append("pages/keyworkers.md", &format!("\n{more}\n"))
}

pub const SLIPS: &[Case] = &[
    case(
        "a link with a space in its address",
        "write `[Write to us](mailto:a@example.org)`",
        |site| page(site, "«FP420»[Write to us](mailto: a@example.org)"),
    ),
    case("bold words without their end", "`**words**`", |site| {
        page(site, "Call «FP421»**us now.")
    }),
    case(
        "bold words in the words of YAML",
        "words of a YAML file are shown as they are",
        |site| site.append("contacts/team.yaml", "note: «FP421»Call **now**.\n"),
    ),
    case(
        "a fact in the words of YAML",
        "move the sentence to a page",
        |site| site.append("contacts/team.yaml", "note: «FP422»Call {{ area.name }}.\n"),
    ),
    case(
        "a list in the words of YAML",
        "words of a YAML file are shown as they are",
        |site| site.append("contacts/team.yaml", "note: |\n  «FP424»- One\n  - Two\n"),
    ),
    case(
        "a mailbox in the words of YAML",
        "write it into a key of its own",
        |site| site.append("contacts/team.yaml", "note: «FP429»Write to a@nhs.net.\n"),
    ),
    case(
        "a number in the words of YAML",
        "`{{ contact.ID.phone }}` in a page",
        |site| site.append("contacts/team.yaml", "note: «FP223»Call 01632 960 002.\n"),
    ),
    case(
        "a gap that nobody has filled in",
        "for a gap that readers fill in write `____`",
        |site| page(site, "Call «FP476»[insert number]."),
    ),
    case(
        "the name of a fact without braces",
        "write two braces at both ends",
        |site| page(site, "Call «FP422»contact.for.register.phone now."),
    ),
    case("a star at one end", "`\\*`", |site| {
        page(site, "Free«FP421»* for all.")
    }),
    case(
        "a fact in single braces",
        "write `{{ area.name }}`",
        |site| page(site, "You live in «FP422»{ area.name }."),
    ),
    case(
        "bold words in a title",
        "titles, descriptions and questions hold words",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title: Keyworkers",
                "title: «FP421»Key **workers**",
            )
        },
    ),
    case("a heading without its space", "write `## `", |site| {
        page(site, "«FP423»##Help")
    }),
    case(
        "a bold line as a heading",
        "write `## Opening hours`",
        |site| page(site, "«FP423»**Opening hours**\n\nMonday."),
    ),
    case("a list from Word", "write `- `", |site| {
        page(site, "«FP424»• Call us")
    }),
    case("a table without its row of dashes", "`|---|---|`", |site| {
        page(site, "«FP425»| Day | Time |\n| Monday | 9am |")
    }),
    case("a row with a cell too many", "for each column", |site| {
        page(
            site,
            "| Day | Time |\n|---|---|\n«FP426»| Monday | 9am | 5pm |",
        )
    }),
    case("a note of another tool", "as a paragraph", |site| {
        page(site, "«FP427»!!! note\nCall us.")
    }),
    case("a tag that does not end", "the words can stay", |site| {
        page(site, "Call «FP401»<b us.")
    }),
    case(
        "a fence behind four spaces",
        "the spaces before it",
        |site| page(site, "Call us.\n\n    «FP428»```contacts\n    ```"),
    ),
    case(
        "an address that nobody can press",
        "write `[words](https://www.nhs.uk/)`",
        |site| page(site, "See «FP429»https://www.nhs.uk/."),
    ),
    case(
        "words that are marked too often",
        "one `**` at both ends",
        |site| {
            let (before, after) = ("*a ".repeat(24), " a*".repeat(24));
            page(site, &format!("{before}«FP406»*deep*{after}"))
        },
    ),
    case(
        "a line break in a cell of a table",
        "a row for each",
        |site| page(site, "| Day |\n|---|\n| Monday«FP401»<br>Tuesday |"),
    ),
    case(
        "a list in a cell of a table",
        "a row for each point",
        |site| page(site, "| Day |\n|---|\n| «FP401»<ul> |"),
    ),
    case(
        "words on the line of a comment",
        "begin a new line behind `-->`",
        |site| page(site, "<!-- a --> «FP401»Call us. <!-- b -->"),
    ),
    case("a comment that never ends", "write `-->`", |site| {
        page(site, "«FP401»<!-- Call us.")
    }),
];

pub const LOST: &[Case] = &[
    case(
        "a line that names an address for links",
        "without the brackets",
        |site| page(site, "«FP433»[Opening hours]: 9am"),
    ),
    case(
        "options on the line of the fence",
        "on the next line",
        |site| page(site, "```contacts «FP433»for: register\n```"),
    ),
    case(
        "the word that means nothing in YAML",
        "in quotes: \"Null\"",
        |site| site.append("contacts/team.yaml", "note: «FP440»Null\n"),
    ),
    case(
        "a tilde in front matter",
        "take the whole key away",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title: Keyworkers",
                "title: Keyworkers\ndescription: «FP440»~",
            )
        },
    ),
    case("a value that a note cuts off", "\"Room #5\"", |site| {
        site.append("contacts/team.yaml", "post: Room «FP441»#5\n")
    }),
    case(
        "a word with a comma that becomes two",
        "in quotes: \"Care, Education and Treatment Reviews\"",
        |site| {
            site.append(
                "glossary.yaml",
                "  - id: review\n    term: Care, Education and Treatment Review\n    also: [«FP469»Care, Education and Treatment Reviews]\n    easy: It is a meeting.\n",
            )
        },
    ),
    case(
        "a value that begins with a number sign",
        "in quotes",
        |site| site.append("contacts/team.yaml", "post: «FP441»#5 Street\n"),
    ),
];

pub const CHARACTERS: &[Case] = &[
    case(
        "a soft hyphen in a page",
        "type it again: `keyworker`",
        |site| page(site, "Your key«FP430»\u{ad}worker calls you."),
    ),
    case(
        "a space without width in a value",
        "type it again: `keyworker`",
        |site| {
            site.append(
                "contacts/team.yaml",
                "note: Your key«FP430»\u{200b}worker.\n",
            )
        },
    ),
    case(
        "a space without width that YAML makes",
        "type it again: `keyworker`",
        |site| {
            site.append(
                "contacts/team.yaml",
                "note: «FP430»\"Your key\\u200Bworker.\"\n",
            )
        },
    ),
    case(
        "a soft hyphen in a table of contacts",
        "type it again: `Helpline`",
        |site| {
            site.file(
                "contacts.csv",
                "id,label,phone,for\nhelpline,Help«FP430»\u{ad}line,01632 960 009,advice\n",
            )
        },
    ),
    case("a control character in a page", "delete it", |site| {
        page(site, "Call«FP431»\0 us.")
    }),
    case("a control character in a value", "delete it", |site| {
        site.append("contacts/team.yaml", "note: Call«FP431»\u{b}us.\n")
    }),
    case("a control character in front matter", "delete it", |site| {
        site.replace(
            "pages/keyworkers.md",
            "title: Keyworkers",
            "title: Key«FP431»\u{1}workers",
        )
    }),
    case("a control character in a message", "delete it", |site| {
        site.file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
            .file("theme/strings/en.ftl", "skip-link = Skip«FP431»\u{7} it\n")
    }),
    case("a mark that turns the letters", "delete it", |site| {
        page(site, "Call «FP432»\u{202e}999.")
    }),
    case("letters that were lost", "save the file as UTF-8", |site| {
        page(site, "The caf«FP434»\u{fffd} is open.")
    }),
];
