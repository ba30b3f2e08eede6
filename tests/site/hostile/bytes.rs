//! No bytes stop the program: there is always an answer, in words.

use super::targets;
use crate::project::FILES;
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces that mean something to one reader or another.
const PIECES: &[&str] = &[
    "---\n",
    "title: ",
    "label: ",
    "for: [register]\n",
    "phone: 999\n",
    "- ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    ": ",
    "#",
    "## ",
    "> ",
    "> > ",
    "1. ",
    "* ",
    "**",
    "_",
    "`",
    "```",
    "```contacts\n",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "![](",
    "<",
    ">",
    "<b>",
    "<!-- ",
    "-->",
    "&amp;",
    "&#0;",
    "{{",
    "}}",
    " area.name ",
    "{%",
    "%}",
    "{#",
    "|",
    "|---|",
    "\"",
    "'",
    "\\",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "? ",
    "%YAML 1.2\n",
    "...\n",
    ",",
    ";",
    "id,label,for\n",
    "=",
    "key = ",
    ".easy = ",
    "{ $x ->\n",
    "*[other] ",
    "<svg xmlns=\"http://www.w3.org/2000/svg\">",
    "</svg>",
    "<rect ",
    "width=\"8\" ",
    "/>",
    "<!DOCTYPE a [",
    "<!ENTITY a \"b\">",
    "\0",
    "\u{7f}",
    "\u{feff}",
    "\u{202e}",
    "é",
    "漢",
    "🧑‍⚕️",
    "words",
    "2026-11-22",
    "true",
    "0x1",
    "1e999",
    "-0",
    "~",
    "null",
];

fn soup() -> impl Strategy<Value = Vec<u8>> {
    let pieces =
        prop::collection::vec(select(PIECES), 0..60).prop_map(|it| it.concat().into_bytes());
    prop_oneof![4 => pieces, 1 => prop::collection::vec(any::<u8>(), 0..300)]
}

const READERS: &[&str] = &[
    "site.yaml",
    "areas/a.yaml",
    "contacts/a.yaml",
    "contacts.csv",
    "contacts.xlsx",
    "register/a.yaml",
    "glossary.yaml",
    "pages/a.md",
    "pages/a.easy.md",
    "leaflets/a.md",
    "pictures/pictures.yaml",
    "theme/theme.yaml",
    "theme/strings/en.ftl",
    "theme/templates/page.html",
    "theme/styles/own.css",
    "theme/styles/site.css",
    "fonts/ours.ttf",
    "theme/fonts/ours.otf",
];

/// Pieces of tables: of CSV, and of the cells and shared words of a spreadsheet.
const OF_TABLES: &[&str] = &[
    "id,label,for,phone\n",
    "desk,Help desk,register,01632 960 077\n",
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\0",
    "<row r=\"1\">",
    "<row r=\"4294967295\">",
    "</row>",
    "<c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>",
    "<c r=\"B1\" t=\"inlineStr\"><is><t>label</t></is></c>",
    "<c r=\"XFD1048576\" t=\"s\"><v>0</v></c>",
    "<c r=\"A2\" t=\"s\"><v>99999999999</v></c>",
    "<c r=\"A3\" t=\"d\"><v>2026-11-22T00:00:00</v></c>",
    "<c r=\"A4\" t=\"b\"><v>7</v></c>",
    "<c r=\"A5\" t=\"e\"><v>#REF!</v></c>",
    "<c r=\"ZZZZZZZZ9\"><v>1e999</v></c>",
    "<c><v>-0</v></c>",
    "<c r=\"é\">",
    "</c>",
    "<si><t>words</t></si>",
    "<si>",
    "é",
];

fn cells() -> impl Strategy<Value = String> {
    prop::collection::vec(select(OF_TABLES), 0..30).prop_map(|pieces| pieces.concat())
}

const PHOTOGRAPH: &[u8] = include_bytes!("../../cases/pictures/content/pictures/our-team.jpg");

/// What the theme says of itself, its words, its styles and a template.
const OF_THEME: &[(&str, &str)] = &[
    (
        "theme/theme.yaml",
        include_str!("../../../themes/fingerpost/theme.yaml"),
    ),
    (
        "theme/strings/en.ftl",
        include_str!("../../../themes/fingerpost/strings/en.ftl"),
    ),
    (
        "theme/styles/site.css",
        include_str!("../../../themes/fingerpost/styles/site.css"),
    ),
    (
        "theme/templates/page.html",
        include_str!("../../../themes/fingerpost/templates/page.html"),
    ),
];

fn damaged_content() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    select(FILES).prop_flat_map(|(path, whole)| (Just(path), damaged(whole.as_bytes())))
}

/// A file of a small site, or of the theme, with a few bytes changed.
fn damaged_file() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let files = select([FILES, OF_THEME].concat());
    files.prop_flat_map(|(path, whole)| (Just(path), damaged(whole.as_bytes())))
}

/// Bytes of a real file of one kind, a few of them changed or its end cut off: chance alone seldom gets
/// past the first bytes of a format.
fn damaged(whole: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12);
    (changes, any::<prop::sample::Index>(), any::<bool>()).prop_map(move |(changes, end, cut)| {
        let mut bytes = whole.to_vec();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        if cut {
            bytes.truncate(end.index(whole.len()));
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damaged_font_stops_a_reader(bytes in damaged(notosans::REGULAR_TTF)) {
        targets::file("fonts/ours.ttf", bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_stop_a_reader(path in select(READERS), bytes in soup()) {
        targets::file(path, bytes);
    }

    #[test]
    fn no_bytes_stop_the_reader_of_texts(bytes in soup()) {
        let page = [b"---\ntitle: A\n---\n".to_vec(), bytes].concat();
        targets::file("pages/a.md", page.clone());
        targets::file("pages/a.easy.md", page);
    }

    #[test]
    fn no_damaged_content_stops_its_reader((path, bytes) in damaged_content()) {
        targets::resolved(path, bytes);
    }

    #[test]
    fn no_table_stops_its_reader(text in cells()) {
        targets::table(&text);
    }

    #[test]
    fn no_bytes_stop_the_reader_of_drawings(bytes in soup()) {
        let text = String::from_utf8_lossy(&bytes);
        let framed = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">{text}</svg>");
        targets::drawing(&text);
        targets::drawing(&framed);
    }
}

proptest! {
    // Each is a whole small site, of which every page is made.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_bytes_stop_a_site(path in select([targets::CONTENT, targets::THEME].concat()), bytes in soup()) {
        targets::site(path, bytes);
    }

    #[test]
    fn no_damaged_file_stops_a_site((path, bytes) in damaged_file()) {
        targets::site(path, bytes);
    }

    #[test]
    fn no_text_stops_a_page_or_a_leaflet(text in soup()) {
        targets::page(&text);
        targets::leaflet(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damaged_photograph_stops_the_build(bytes in damaged(PHOTOGRAPH)) {
        targets::photograph(&bytes);
    }
}

/// Found by the fuzzer: what is wrong stood below no key, so nothing could be put in its place.
#[test]
fn a_site_file_that_is_wrong_in_places_that_nobody_looked_at_is_a_finding() {
    let wrong =
        "name: S\nbase_url: https://a.example.org/\npublisher:\n  name: P\n  home_url: \u{fffd}\n";
    let latin = wrong.replace('\u{fffd}', "@").into_bytes();
    let bytes = latin.into_iter();
    targets::site(
        "site.yaml",
        bytes.map(|it| if it == b'@' { 0x80 } else { it }).collect(),
    );
    let alias = "name: &x [1]\nshort_name: S\nbase_url: https://a.example.org/\ndescription: *x\npublisher: { name: *x, home_url: *x }\n";
    targets::site("site.yaml", alias.as_bytes().to_vec());
}
