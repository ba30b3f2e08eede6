//! Markdown that cannot become both a web page and a tagged PDF.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn texts_that_cannot_be_read_aloud_or_printed_are_found() {
    check(TEXTS);
}

#[test]
fn front_matter_that_does_not_begin_or_end_is_found() {
    check(FRONT_MATTER);
}

pub const TEXTS: &[Case] = &[
    case("a tag in a line", "write `**words**`", |site| {
        site.append("pages/keyworkers.md", "\nCall «FP401»<strong>now.\n")
    }),
    case("a block of HTML", "write a heading with `##`", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n«FP401»<details>\nMore\n</details>\n",
        )
    }),
    case("a script", "take it away", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n«FP401»<script>alert(1)</script>\n",
        )
    }),
    case("a video from elsewhere", "```video", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n«FP401»<iframe src=\"https://www.nhs.uk/\"></iframe>\n",
        )
    }),
    case(
        "a block with a typing mistake",
        "write `contacts`",
        |site| site.replace("pages/keyworkers.md", "```contacts", "```«FP402»contact"),
    ),
    case("a block that is like no other", "write `text`", |site| {
        site.append("pages/keyworkers.md", "\n```«FP402»xyzzy\n```\n")
    }),
    case("a heading of the first level", "write `##`", |site| {
        site.replace("pages/keyworkers.md", "## Who", "«FP403»# Who")
    }),
    case("a heading that skips a level", "write `###`", |site| {
        site.append("pages/keyworkers.md", "\n«FP404»#### When\n\nMonday.\n")
    }),
    case(
        "a page that begins with a deep heading",
        "write `##`",
        |site| site.replace("pages/keyworkers.easy.md", "## Who", "«FP404»### Who"),
    ),
    case(
        "a table without a word at the head of a column",
        "at the head of each column",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP405»| Day | |\n|---|---|\n| Monday | 9am |\n",
            )
        },
    ),
    case("quotes thirty deep", "use at most 24 levels", |site| {
        let outer = "> ".repeat(24);
        site.append(
            "pages/keyworkers.md",
            &format!("\n{outer}«FP406»> > > > > > deep\n"),
        )
    }),
    case(
        "a paragraph with more links than anybody reads",
        "begin a new paragraph",
        |site| crowd(site, "[other words](index.md) and more. "),
    ),
    case(
        "a paragraph with more marks than anybody reads",
        "begin a new paragraph",
        |site| crowd(site, "**other** words. "),
    ),
    case(
        "a paragraph with more facts than anybody reads",
        "begin a new paragraph",
        |site| crowd(site, "{{ area.name }} and more. "),
    ),
    case(
        "a text with more links than anybody reads",
        "several pages",
        |site| {
            let paragraph = format!("\n{}\n", "[other words](index.md) ".repeat(1_000));
            let many = paragraph.repeat(10);
            let page =
                format!("---\ntitle: Keyworkers\n---\n{many}\n«FP410»[other words](index.md)\n");
            site.file("pages/keyworkers.md", &page)
        },
    ),
    case("a fact that is never closed", "write `\\{{`", |site| {
        site.append(
            "pages/keyworkers.md",
            "\nYou live in «FP408»{{ area.name.\n",
        )
    }),
    case(
        "a fact in a title that is never closed",
        "close the fact",
        |site| {
            site.replace(
                "pages/index.md",
                "title: Help in {{ area.name }}",
                "title: «FP408»Help in {{ area.name",
            )
        },
    ),
    case("a heading without words", "take the `#` away", |site| {
        site.append("pages/keyworkers.md", "\n«FP409»##\n\nMonday.\n")
    }),
];

pub const FRONT_MATTER: &[Case] = &[
    case(
        "a page without front matter",
        "begin the file with a line `---`",
        |site| site.file("pages/keyworkers.md", "«FP407»Keyworkers help.\n"),
    ),
    case(
        "front matter that never ends",
        "then a line `---`",
        |site| {
            site.file(
                "pages/keyworkers.md",
                "«FP407»---\ntitle: Keyworkers\nKeyworkers help.\n",
            )
        },
    ),
    case(
        "an empty page",
        "begin the file with a line `---`",
        |site| site.file("pages/keyworkers.md", "«FP407»"),
    ),
    case("front matter without a title", "add `title: …`", |site| {
        site.file(
            "pages/keyworkers.md",
            "---\n«FP104»description: Help.\n---\nKeyworkers help.\n",
        )
    }),
    case(
        "a leaflet in a layout that does not exist",
        "write `tri-fold`",
        |site| {
            site.replace(
                "leaflets/poster.md",
                "layout: poster",
                "layout: «FP201»trifold",
            )
        },
    ),
];

/// A paragraph with a mark more than it may have.
fn crowd(site: Project, mark: &str) -> Project {
    let many = mark.repeat(1_000);
    site.append("pages/keyworkers.md", &format!("\n{many}«FP410»{mark}\n"))
}
