//! Names that point at nothing, and things that stand twice.

use super::{Case, case, check};

#[test]
fn names_that_point_at_nothing_are_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case("two terms with one id", "another id", |site| {
        site.append(
            "glossary.yaml",
            "  - id: «FP301»consent\n    term: agree\n    easy: To say yes.\n",
        )
    }),
    case("a contact in a table and in a file", "another id", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,phone\nteam,Team,register;formats,01632 960 002\n",
        )
        .replace("contacts/team.yaml", "label:", "«FP301»label:")
    }),
    case(
        "a picture that stands twice",
        "keep one of the two",
        |site| {
            site.append(
                "pictures/pictures.yaml",
                "  «FP301»door:\n    alt: A door\n",
            )
        },
    ),
    case("two ratings of one colour", "another id", |site| {
        site.replace(
            "register/register.yaml",
            "steps:",
            "  - id: «FP301»red\n    label: Crimson\n    meaning: Hard.\n    what_you_get: [Help]\nsteps:",
        )
    }),
    case(
        "a page in the navigation that does not exist",
        "write `keyworkers`",
        |site| {
            site.replace(
                "site.yaml",
                "pages: [keyworkers]",
                "pages: [«FP302»keyworker]",
            )
        },
    ),
    case(
        "a leaflet that opens no page",
        "write `keyworkers`",
        |site| {
            site.replace(
                "leaflets/poster.md",
                "opens: keyworkers",
                "opens: «FP302»key-workers",
            )
        },
    ),
    case(
        "a contact for other formats that does not exist",
        "write `team`",
        |site| {
            site.replace(
                "site.yaml",
                "formats_contact: team",
                "formats_contact: «FP302»teams",
            )
        },
    ),
    case(
        "a challenge that names no contact",
        "write `team`",
        |site| {
            site.append(
                "register/register.yaml",
                "challenge:\n  - { id: talk, title: Talk, text: Talk., contact: «FP302»teem }\n",
            )
        },
    ),
    case("a block that names no contact", "write `team`", |site| {
        site.replace("pages/keyworkers.md", "for: register", "id: «FP302»taem")
    }),
    case("a block that names no role", "write `keyworker`", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n```roles\nid: «FP302»keywork\n```\n",
        )
    }),
    case(
        "a block that names no section of the navigation",
        "its plain title",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n```pages\nsection: «FP302»Helpers\n```\n",
            )
        },
    ),
    case(
        "a file to download that is not there",
        "write `files/door.pdf`",
        |site| {
            site.bytes("files/door.pdf", b"%PDF").append(
            "pages/keyworkers.md",
            "\n```documents\n- { title: Door, file: «FP302»files/dor.pdf, format: PDF, language: en }\n```\n",
        )
        },
    ),
    case(
        "a file to download that is for the program",
        "folder `files`",
        |site| {
            site.append(
            "pages/keyworkers.md",
            "\n```documents\n- { title: Site, file: «FP302»site.yaml, format: TXT, language: en }\n```\n",
        )
        },
    ),
    case(
        "a drawing to download, which would be published as it is",
        "folder `files`",
        |site| {
            site.append(
            "pages/keyworkers.md",
            "\n```documents\n- { title: Door, file: «FP302»pictures/door.svg, format: SVG, language: en }\n```\n",
        )
        },
    ),
    case(
        "a page in a language that the site does not have",
        "add `ur` to `languages`",
        |site| {
            site.file(
                "pages/keyworkers.ur.md",
                "---\n«FP302»title: کلیدی کارکن\n---\n",
            )
        },
    ),
    case(
        "an offer in an area that does not exist",
        "write `southtown`",
        |site| {
            site.replace(
                "providers/helpers.yaml",
                "southtown]",
                "southtown, «FP303»southtwon]",
            )
        },
    ),
    case(
        "the only offer for an area, which is misspelt",
        "write `southtown`",
        |site| site.replace("providers/helpers.yaml", "southtown]", "«FP303»southtwon]"),
    ),
    case(
        "the only contact of an area, which is misspelt, and a page that shows it",
        "write `northtown`",
        |site| {
            site.file(
                "contacts/reviews.yaml",
                "label: Reviews\nfor: [review]\nphone: 999\nareas: [«FP303»nothtown]\n",
            )
            .append("pages/keyworkers.md", "\n```contacts\nfor: review\n```\n")
        },
    ),
    case(
        "a folder of an area that does not exist",
        "write `northtown`",
        |site| site.file("areas/nothtown/more.md", "«FP303»---\ntitle: More\n---\n"),
    ),
    case(
        "pages whose parents lead round",
        "take `parent` away",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title:",
                "parent: «FP321»more\ntitle:",
            )
            .file(
                "pages/more.md",
                "---\nparent: «FP321»keyworkers\ntitle: More\neasy_read: not-needed\n---\nMore.\n",
            )
        },
    ),
    case(
        "a page that is its own parent",
        "take `parent` away",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title:",
                "parent: «FP321»keyworkers\ntitle:",
            )
        },
    ),
    case("two pages with one short address", "another word", |site| {
        site.replace("pages/keyworkers.md", "title:", "short: help\ntitle:")
            .file(
                "pages/more.md",
                "---\nshort: «FP801»help\ntitle: More\neasy_read: not-needed\n---\nMore.\n",
            )
    }),
    case("an old id that is a page again", "another word", |site| {
        site.file(
            "pages/more.md",
            "---\nmoved_from: [«FP801»keyworkers]\ntitle: More\neasy_read: not-needed\n---\nMore.\n",
        )
    }),
    case(
        "a page for an area that does not exist",
        "the areas are `northtown` or `southtown`",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title:",
                "areas: [northtown, southtown, «FP303»utopia]\ntitle:",
            )
        },
    ),
];
