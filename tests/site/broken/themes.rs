//! A site's own theme that cannot be used, or that would not do what its author meant.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn themes_that_cannot_be_used_are_found() {
    check(CASES);
}

#[test]
fn names_in_themes_that_nothing_knows_are_found() {
    check(NAMES);
}

#[test]
fn files_of_themes_that_nothing_reads_are_found() {
    check(FILES);
}

#[test]
fn styles_that_browsers_cannot_use_are_found() {
    check(STYLES);
}

const OURS: &str = "name: Ours\ncontract: 1\n";

pub const CASES: &[Case] = &[
    case(
        "a frame that leaves the text of every page out",
        "parts/body.html",
        |site| {
            site.file("theme/theme.yaml", OURS).file(
                "theme/templates/page.html",
                "«FP811»{% extends \"base.html\" %}\n{% block main %}<h1>{{ page.title }}</h1>{% endblock main %}\n",
            )
        },
    ),
    case(
        "a template of a block that leaves out its numbers",
        "show all that the template is given",
        |site| {
            site.file("theme/theme.yaml", OURS).file(
                "theme/templates/blocks/contacts.html",
                "«FP821»<p>Ask us.</p>\n",
            )
        },
    ),
    case(
        "a template of a block that leaves out all of its words",
        "show all that the template is given",
        |site| {
            site.append("pages/keyworkers.md", "\n```ratings\n```\n")
                .file("theme/theme.yaml", OURS)
                .file(
                    "theme/templates/blocks/ratings.html",
                    "«FP821»<p>Ask us.</p>\n",
                )
        },
    ),
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
        "theme/strings/fi.ftl",
        |site| {
            site.append("site.yaml", "languages: [en-GB, «FP508»fi]\n")
                .expect_nowhere("FP703")
        },
    ),
    case(
        "a language whose own name nobody knows",
        "the line `language-name = …`",
        |site| {
            site.append("site.yaml", "languages: [en-GB, «FP508»«FP513»tlh]\n")
                .expect_nowhere("FP703")
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
    case(
        "a theme of one's own that the site does not take",
        "write `theme: own` here and `extends: fingerpost`",
        |site| {
            site.file("theme/theme.yaml", OURS)
                .append("site.yaml", "theme: «FP704»fingerpost\n")
        },
    ),
    case(
        "a theme without its file",
        "write theme/theme.yaml",
        |site| {
            site.file(
                "theme/styles/own.css",
                "«FP002».note { color: var(--ink) }\n",
            )
        },
    ),
];

/// A theme with these keys in its file.
fn theme(site: Project, keys: &str) -> Project {
    site.file("theme/theme.yaml", &format!("{OURS}{keys}"))
}

/// A theme with one more file.
fn with(site: Project, path: &str, text: &str) -> Project {
    theme(site, "").file(&format!("theme/{path}"), text)
}

pub const NAMES: &[Case] = &[
    case(
        "words too pale for their ground",
        "write `light: \"#b5bfc8\"`",
        |site| {
            theme(
                site,
                "tokens: { sign-ink: { light: «FP705»\"#a9b4bf\", dark: \"#12212f\" } }\n",
            )
        },
    ),
    case(
        "an edge too pale for its ground",
        "write `dark: \"#",
        |site| {
            theme(
                site,
                "tokens: { rating-red: { light: \"#b3261e\", dark: «FP705»\"#7d2018\" } }\n",
            )
        },
    ),
    case(
        "a ground on which nothing can be read",
        "no colour is enough here: give `ground` `light: \"#",
        |site| {
            theme(
                site,
                "tokens:\n  words: { light: «FP705»\"#404040\", dark: \"#ffffff\" }\n  \
                 ground: { light: \"#808080\", dark: \"#000000\" }\n\
                 contrast:\n  - { text: words, \"on\": ground }\n",
            )
            .file(
                "theme/styles/own.css",
                ".a { color: var(--words); background: var(--ground) }\n",
            )
        },
    ),
    case("a colour with a typing mistake", "write `paper`", |site| {
        theme(
            site,
            "tokens: { «FP706»papper: { light: \"#ffffff\", dark: \"#000000\" } }\n",
        )
    }),
    case(
        "a new colour that no style uses",
        "use `var(--sea)`",
        |site| {
            theme(
                site,
                "tokens: { «FP706»sea: { light: \"#ffffff\", dark: \"#000000\" } }\n",
            )
        },
    ),
    case(
        "a pair of colours with a typing mistake",
        "write `ink`",
        |site| {
            theme(
                site,
                "contrast:\n  - { text: «FP706»inkk, \"on\": «FP706»papper }\n",
            )
        },
    ),
    case(
        "a style that asks for a colour that is not there",
        "write `var(--muted)`",
        |site| with(site, "styles/own.css", ".a { color: var(«FP706»--mutd) }\n"),
    ),
    case(
        "a message with a typing mistake",
        "write `skip-link`",
        |site| with(site, "strings/en.ftl", "# Ours\n«FP707»skip-lnk = Skip\n"),
    ),
    case(
        "a message that no template says",
        "`t(key=\"greeting\")`",
        |site| with(site, "strings/en-GB.ftl", "«FP707»greeting = Hello\n"),
    ),
    case(
        "an attribute of a message with a typing mistake",
        "write `easy`",
        |site| {
            with(
                site,
                "strings/en.ftl",
                "menu = Menu\nskip-link = Skip\n    .«FP707»eazy = Go on\n",
            )
        },
    ),
    case(
        "a picture of the theme that does not exist",
        "write `phone`",
        |site| theme(site, "pictures: [«FP601»phnoe]\n"),
    ),
];

const BOAT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#17324d"/></svg>
"##;

pub const FILES: &[Case] = &[
    case(
        "a folder with a typing mistake",
        "name the folder `styles`",
        |site| with(site, "style/own.css", "«FP003».a { color: var(--ink) }\n"),
    ),
    case(
        "a style outside its folder",
        "move it to `styles/`",
        |site| with(site, "own.css", "«FP003».a { color: var(--ink) }\n"),
    ),
    case(
        "a folder that themes do not have",
        "move it out of the theme",
        |site| with(site, "scripts/menu.js", "«FP003»alert(1)\n"),
    ),
    case(
        "a template with another ending",
        "name it `x.html`",
        |site| with(site, "templates/x.txt", "«FP003»Hello\n"),
    ),
    case(
        "messages in a folder of their own",
        "move the file to `strings/en.ftl`",
        |site| with(site, "strings/en/en.ftl", "«FP003»menu = Menu\n"),
    ),
    case(
        "messages by a language that is written in another way",
        "name it `en-GB.ftl`",
        |site| with(site, "strings/en_GB.ftl", "«FP004»menu = Menu\n"),
    ),
    case("a photograph in a theme", "save it as SVG", |site| {
        theme(site, "")
            .bytes("theme/pictures/boat.png", b"\x89PNG")
            .expect("FP003", "theme/pictures/boat.png", 1, 1)
    }),
    case(
        "a font that is none",
        "save the font as WOFF2 again",
        |site| {
            theme(site, "")
                .bytes("theme/fonts/ours.woff2", b"OTTO")
                .expect("FP709", "theme/fonts/ours.woff2", 1, 1)
        },
    ),
    case(
        "a template that nothing includes",
        "name it `parts/footer.html`",
        |site| {
            with(
                site,
                "templates/parts/foter.html",
                "«FP708»<footer></footer>\n",
            )
        },
    ),
    case(
        "a template that only such a template includes",
        "include it in a template",
        |site| {
            with(
                site,
                "templates/xyzzy.html",
                "«FP708»{% include \"abc/plugh.html\" %}\n",
            )
            .file("theme/templates/abc/plugh.html", "«FP708»<p></p>\n")
        },
    ),
    case(
        "a drawing that nobody describes",
        "add `boat:` to theme/pictures/pictures.yaml",
        |site| with(site, "pictures/boat.svg", &format!("«FP603»{BOAT}")),
    ),
    case(
        "a drawing of the theme without words",
        "alt: what it shows",
        |site| {
            with(site, "pictures/boat.svg", BOAT).file(
                "theme/pictures/pictures.yaml",
                "licence: CC0-1.0\ncredit: Us\npictures:\n  «FP603»boat: { words: [ship] }\n",
            )
        },
    ),
    case(
        "a drawing of the theme that nobody may use",
        "licence: CC-BY-4.0",
        |site| {
            with(site, "pictures/boat.svg", BOAT).file(
                "theme/pictures/pictures.yaml",
                "pictures:\n  «FP604»boat: { alt: A boat }\n",
            )
        },
    ),
    case(
        "a described drawing that is not there",
        "put the drawing there",
        |site| {
            with(
                site,
                "pictures/pictures.yaml",
                "licence: CC0-1.0\ncredit: Us\npictures:\n  «FP002»boat: { alt: A boat }\n",
            )
        },
    ),
    case(
        "a drawing of the theme with a script",
        "delete it",
        |site| {
            let boat = BOAT.replace("</svg>", "«FP605»<script>alert(1)</script></svg>");
            theme(site, "pictures: [boat]\n")
                .file("theme/pictures/boat.svg", &boat)
                .file(
                    "theme/pictures/pictures.yaml",
                    "licence: CC0-1.0\ncredit: Us\npictures:\n  boat: { alt: A boat }\n",
                )
        },
    ),
];

pub const STYLES: &[Case] = &[
    case(
        "a brace that is never closed",
        "write `}` where the block ends",
        |site| {
            with(
                site,
                "styles/own.css",
                ".a «FP709»{ color: var(--ink);\n.b { margin: 0 }\n",
            )
        },
    ),
    case("a brace too many", "remove it", |site| {
        with(site, "styles/own.css", ".a { margin: 0 }\n«FP709»}\n")
    }),
    case(
        "a missing semicolon",
        "end the declaration before it",
        |site| {
            with(
                site,
                "styles/own.css",
                ".a {\n  margin: 0\n  «FP709»padding: 0;\n}\n",
            )
        },
    ),
    case(
        "a picture from another host",
        "show pictures with templates",
        |site| {
            with(
                site,
                "styles/own.css",
                ".a { background: «FP709»url(https://example.com/a.png) }\n",
            )
        },
    ),
    case(
        "a font from another host",
        "url(\"fonts/name.woff2\")",
        |site| {
            with(
                site,
                "styles/own.css",
                "@font-face { font-family: Ours; src: url(«FP709»\"//example.com/a.woff2\") }\n",
            )
        },
    ),
    case(
        "a picture inside the style",
        "show pictures with templates",
        |site| {
            with(
                site,
                "styles/own.css",
                ".a { background: «FP709»url(data:image/png;base64,AAAA) }\n",
            )
        },
    ),
    case(
        "a font with a typing mistake",
        "write `fonts/ours.woff2`",
        |site| {
            with(
                site,
                "styles/own.css",
                "@font-face { font-family: Ours; src: url(«FP709»\"fonts/our.woff2\") }\n",
            )
            .bytes("theme/fonts/ours.woff2", b"wOF2")
        },
    ),
    case(
        "another stylesheet",
        "a file of their own in styles/",
        |site| with(site, "styles/own.css", "«FP709»@import \"other.css\";\n"),
    ),
];
