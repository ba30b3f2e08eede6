//! Pictures that cannot be shown, and those that nobody may use.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn pictures_that_cannot_be_shown_or_used_are_found() {
    check(CASES);
}

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#17324d"/></svg>"##;

#[test]
fn a_picture_that_says_so_replaces_one_of_the_theme() {
    let site = Project::new()
        .append(
            "pictures/pictures.yaml",
            "  phone:\n    alt: Our phone\n    replaces: true\n",
        )
        .file("pictures/phone.svg", DRAWING);
    site.build().is_clean();
}

const SHOWN: &str = "\n![](door)\n";

/// A page that shows the picture `door`.
fn shown(site: Project) -> Project {
    site.append("pages/keyworkers.md", SHOWN)
}

pub const CASES: &[Case] = &[
    case(
        "a picture with the name of one of the theme",
        "write `replaces: true`",
        |site| {
            site.append("pictures/pictures.yaml", "  «FP320»team:\n    alt: Us\n")
                .file("pictures/team.svg", DRAWING)
        },
    ),
    case(
        "a picture that replaces none",
        "take `replaces` away",
        |site| site.append("pictures/pictures.yaml", "    replaces: «FP320»true\n"),
    ),
    case("a picture that does not exist", "write `phone`", |site| {
        site.replace(
            "pages/keyworkers.easy.md",
            "![](phone)",
            "«FP601»![](phnoe)",
        )
    }),
    case(
        "a word instead of the name of a picture",
        "write `door`",
        |site| {
            site.append("pictures/pictures.yaml", "    words: [entrance]\n")
                .append("pages/keyworkers.md", "\n«FP601»![](entrance)\n")
        },
    ),
    case(
        "a picture in a file of the register that does not exist",
        "put `xyzzy.svg` into pictures/",
        |site| {
            site.replace(
                "register/register.yaml",
                "    what_you_get",
                "    picture: «FP601»xyzzy\n    what_you_get",
            )
        },
    ),
    case("a photograph that is damaged", "save it again", |site| {
        shown(site.without("pictures/door.svg"))
            .bytes("pictures/door.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0broken")
            .expect("FP602", "pictures/door.jpg", 1, 1)
    }),
    case("a photograph that is a text", "save it again", |site| {
        shown(site.without("pictures/door.svg"))
            .bytes("pictures/door.png", b"This is no picture.")
            .expect("FP602", "pictures/door.png", 1, 1)
    }),
    case(
        "a picture without words",
        "add `alt: what it shows`",
        |site| {
            shown(site)
                .replace(
                    "pictures/pictures.yaml",
                    "alt: An open door",
                    "words: [entrance]",
                )
                .replace("pictures/door.svg", "<svg", "«FP603»<svg")
        },
    ),
    case("a picture that nobody may use", "add `licence: ", |site| {
        shown(site)
            .replace("pictures/pictures.yaml", "licence: CC0-1.0\n", "")
            .replace("pictures/door.svg", "<svg", "«FP604»<svg")
    }),
    case("a drawing with a script", "delete it", |site| {
        shown(site).replace(
            "pictures/door.svg",
            "</svg>",
            "«FP605»<script>alert(1)</script></svg>",
        )
    }),
    case(
        "a drawing with a picture from elsewhere",
        "put everything into the file itself",
        |site| {
            shown(site).replace(
                "pictures/door.svg",
                "</svg>",
                "<image «FP605»href=\"https://www.nhs.uk/a.png\"/></svg>",
            )
        },
    ),
    case("a drawing that is not XML", "plain SVG", |site| {
        shown(site).replace("pictures/door.svg", "</svg>", "«FP605»</g>")
    }),
    case(
        "a drawing that takes words from outside",
        "delete the entity",
        |site| {
            shown(site).replace(
                "pictures/door.svg",
                "<svg",
                "<!DOCTYPE svg [\n  «FP605»<!ENTITY a SYSTEM \"file:///etc/passwd\">\n]>\n<svg",
            )
        },
    ),
    case(
        "a drawing with a name for a sign",
        "write the sign or the text itself",
        |site| {
            shown(site).replace(
                "pictures/door.svg",
                "</svg>",
                "<text>a«FP605»&nbsp;b</text></svg>",
            )
        },
    ),
    case(
        "a drawing with its styles in another file",
        "delete `<?xml-stylesheet …?>`",
        |site| {
            shown(site).replace(
                "pictures/door.svg",
                "<svg",
                "«FP605»<?xml-stylesheet href=\"look.css\"?>\n<svg",
            )
        },
    ),
];

/// Drawing programs may write any encoding that the drawing names.
#[test]
fn a_drawing_in_another_encoding_is_shown() {
    let drawing = |encoding: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><text>é</text></svg>\n"
        )
    };
    let latin = drawing("ISO-8859-1").replace('é', "\u{1}").into_bytes();
    let latin: Vec<u8> = latin
        .into_iter()
        .map(|b| if b == 1 { 0xe9 } else { b })
        .collect();
    let wide = format!("\u{feff}{}", drawing("UTF-16"));
    let wide: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [latin, wide] {
        let built = shown(Project::new())
            .bytes("pictures/door.svg", &bytes)
            .build();
        built.is_clean();
        built.says(&built.asset("pictures/door.svg"), "<text>é</text>");
    }
}
