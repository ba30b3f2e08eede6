//! A site's own theme that cannot be used.

use super::{Case, case, check};

#[test]
fn themes_that_cannot_be_used_are_found() {
    check(CASES);
}

const OURS: &str = "name: Ours\ncontract: 1\n";

pub const CASES: &[Case] = &[
    case(
        "a template that asks for what is not there",
        "docs/pages/themes.md",
        |site| {
            site.file("theme/theme.yaml", OURS).file(
                "theme/templates/parts/title.html",
                "<h1>{{ page.«FP701»tilte }}</h1>\n",
            )
        },
    ),
    case(
        "a template that is never closed",
        "docs/pages/themes.md",
        |site| {
            site.file("theme/theme.yaml", OURS).file(
                "theme/templates/parts/title.html",
                "{% if page.title %}<h1>{{ page.title }}«FP701»</h1>\n",
            )
        },
    ),
    case(
        "a template that asks for a message that is not there",
        "docs/pages/themes.md",
        |site| {
            site.file("theme/theme.yaml", OURS).file(
                "theme/templates/parts/title.html",
                "<h1>{{ «FP701»t(key=\"titel\") }}</h1>\n",
            )
        },
    ),
    case("a message that is not Fluent", "`key = words`", |site| {
        site.file("theme/theme.yaml", OURS)
            .file("theme/strings/en.ftl", "skip-link = Skip\nmenu«FP702»\n")
    }),
    case(
        "a language without messages",
        "theme/strings/ur.ftl",
        |site| {
            site.append("site.yaml", "languages: [en-GB, ur]\n")
                .expect_nowhere("FP703")
                .replace("pages/home.md", "title:", "«FP508»title:")
                .replace("pages/home.easy.md", "title:", "«FP508»title:")
                .replace("pages/index.md", "title:", "«FP508»title:")
                .replace("pages/index.easy.md", "title:", "«FP508»title:")
                .replace("pages/keyworkers.md", "title:", "«FP508»title:")
                .replace("pages/keyworkers.easy.md", "title:", "«FP508»title:")
        },
    ),
    case(
        "a theme that does not exist",
        "write `fingerpost`",
        |site| site.append("site.yaml", "theme: «FP704»fingerpots\n"),
    ),
    case("an own theme without its file", "`contract: 1`", |site| {
        site.append("site.yaml", "theme: «FP704»own\n")
    }),
    case(
        "a theme that was made for another Fingerpost",
        "write `contract: 1`",
        |site| site.file("theme/theme.yaml", "name: Ours\ncontract: «FP704»9\n"),
    ),
    case(
        "a theme that extends itself",
        "write `extends: fingerpost`",
        |site| {
            site.file(
                "theme/theme.yaml",
                "name: Ours\ncontract: 1\nextends: «FP704»own\n",
            )
        },
    ),
];
