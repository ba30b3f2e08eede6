//! What would go wrong on paper, and addresses that stand there.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn what_would_go_wrong_on_paper_is_found() {
    check(CASES);
}

/// A leaflet with a title, a layout and a text.
fn leaflet(site: Project, title: &str, layout: &str, text: &str) -> Project {
    let file = format!(
        "---\ntitle: {title}\nlayout: {layout}\naudience: families\nopens: keyworkers\n---\n{text}"
    );
    site.file("leaflets/own.md", &file).with_leaflets()
}

/// An own theme with one layout.
fn with_layout(site: Project, path: &str, text: &str) -> Project {
    site.file(
        "theme/theme.yaml",
        "name: Own\ncontract: 1\nextends: fingerpost\n",
    )
    .file(path, text)
    .with_leaflets()
}

pub const CASES: &[Case] = &[
    case(
        "a page whose two addresses are too long",
        "add `short: who-to-ask-easy`",
        |site| {
            let head = "---\ntitle: «FP803»Long\n---\n";
            let path = "pages/who-to-ask-for-help-in-hospital-and-at-home";
            site.file(&format!("{path}.md"), &format!("{head}Words.\n"))
                .file(
                    &format!("{path}.easy.md"),
                    &format!("{head}![](yes) Words.\n"),
                )
        },
    ),
    case(
        "a page whose address is too long for a QR code on paper",
        "add `short: a-name-that-is-much-too`",
        |site| {
            site.file(
                "pages/a-name-that-is-much-too-long-for-a-coarse-code.md",
                "---\ntitle: «FP803»Long\neasy_read: not-needed\n---\nWords.\n",
            )
        },
    ),
    case(
        "a short address that is not short",
        "write a shorter word",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title:",
                "short: «FP803»a-name-that-is-much-too-long-for-a-coarse-code\ntitle:",
            )
        },
    ),
    case(
        "a short address that the output needs",
        "such as `qr-here`",
        |site| site.replace("pages/keyworkers.md", "title:", "short: «FP201»qr\ntitle:"),
    ),
    case("a short address that is a page", "another id", |site| {
        site.file(
            "pages/ask.md",
            "---\ntitle: Ask\neasy_read: not-needed\n---\nWords.\n",
        )
        .replace("pages/keyworkers.md", "title:", "short: «FP801»ask\ntitle:")
        .area("northtown")
    }),
    case(
        "an address on record that leads nowhere any more",
        "`moved_from: [old-id]`",
        |site| {
            site.file(
                "printed-links.yaml",
                "addresses:\n  - https://help.example.org/northtown/keyworkers/\n  - «FP804»https://help.example.org/northtown/helpers/\n",
            )
        },
    ),
    case(
        "a character in a leaflet that no font has",
        "put a font that has it into fonts/",
        |site| leaflet(site, "Help", "handout", "Ask for «FP805»漢 here.\n"),
    ),
    case(
        "a character in a leaflet that no font has, and that a comment of another file has too",
        "put a font that has it into fonts/",
        |site| {
            let site = site.append("areas/northtown.yaml", "# Ask for 漢 here.\n");
            leaflet(site, "Help", "handout", "Ask for «FP805»漢 here.\n")
        },
    ),
    case(
        "bold letters from social media",
        "type it with ordinary letters: `Call us`",
        |site| leaflet(site, "Help", "handout", "Words. «FP805»𝗖𝗮𝗹𝗹 𝘂𝘀 now.\n"),
    ),
    case(
        "digits and slanted letters from social media",
        "type it with ordinary letters: `0191`",
        |site| leaflet(site, "Help", "handout", "«FP805»𝟬𝟭𝟵𝟭 and «FP805»𝒞 here.\n"),
    ),
    case(
        "bold letters in a title",
        "type it with ordinary letters: `Help`",
        |site| leaflet(site, "«FP805»𝗛𝗲𝗹𝗽", "handout", "Words.\n"),
    ),
    case(
        "a character in a contact that no font has",
        "write it in other words",
        |site| {
            site.replace("contacts/team.yaml", "label: ", "label: «FP805»漢 ")
                .with_leaflets()
        },
    ),
    case(
        "a poster with a whole page of words",
        "write less",
        |site| {
            leaflet(
                site,
                "«FP806»Help",
                "poster",
                &"Ask for a keyworker.\n\n".repeat(60),
            )
        },
    ),
    case(
        "a number that runs off the paper in a narrow layout",
        "choose a layout with wider pages",
        |site| {
            // Words of letters break where they must. Numbers do not, so that none is read as two.
            let number = "0123456789".repeat(9);
            leaflet(site, "Help", "tri-fold", &format!("`«FP820»{number}`\n"))
        },
    ),
    case(
        "a number that runs off the paper, and that stands in another file too",
        "choose a layout with wider pages",
        |site| {
            let number = "0123456789".repeat(9);
            let site = site.append("areas/northtown.yaml", &format!("note: \"{number}\"\n"));
            leaflet(site, "Help", "tri-fold", &format!("`«FP820»{number}`.\n"))
        },
    ),
    case(
        "a sheet whose words leave no room to write",
        "write less under this heading",
        |site| {
            let words = "Ask for a keyworker.\n\n".repeat(7);
            leaflet(
                site,
                "«FP814»Help",
                "worksheet",
                &format!("## One\n\n{words}## Two\n\n## Three\n"),
            )
        },
    ),
    case(
        "a booklet that nobody reads to its end",
        "make two booklets of it",
        |site| {
            let parts: String = (1..25)
                .map(|part| format!("## Part {part}\n\nWords.\n\n"))
                .collect();
            leaflet(site, "«FP807»Everything", "booklet", &parts)
        },
    ),
    case(
        "a layout that asks for what is not there",
        "everything that layouts are given",
        |site| {
            let text = "#import \"/fingerpost/base.typ\": *\n#data.«FP808»tittle\n";
            with_layout(site, "theme/leaflets/poster.typ", text)
        },
    ),
    case(
        "a layout with an unknown font, whose words would be lost",
        "everything that layouts are given",
        |site| {
            let text = "#set document(title: \"A\")\n#set text(font: «FP808»\"Ariel\", fallback: false)\n= A\n";
            with_layout(site, "theme/leaflets/poster.typ", text)
        },
    ),
    case(
        "a layout with a typing mistake in its name",
        "name it `poster.typ`",
        |site| with_layout(site, "theme/leaflets/poter.typ", "«FP708»= Help\n"),
    ),
    case(
        "a web font among the fonts of leaflets",
        "as TTF or OTF",
        |site| {
            site.bytes("fonts/own.woff2", b"wOF2 and so on").expect(
                "FP809",
                "fonts/own.woff2",
                1,
                1,
            )
        },
    ),
    case(
        "a file among the fonts of leaflets that only has the name of one",
        "as TTF or OTF",
        |site| {
            site.bytes("fonts/own.ttf", b"no font")
                .expect("FP809", "fonts/own.ttf", 1, 1)
        },
    ),
    case(
        "an unknown layout",
        "write `booklet`, `booklet-a5`",
        |site| leaflet(site, "Help", "«FP201»flyer", "Words.\n"),
    ),
];
