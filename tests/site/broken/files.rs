//! Files that cannot be read, are missing, or are not where they belong.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn files_that_cannot_be_read_or_belong_elsewhere_are_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "captions whose times no browser reads",
        "write a point before the thousandths",
        |site| {
            site.file(
                "files/we.vtt",
                "WEBVTT\n\n«FP451»00:00:01,000 --> 00:00:04,000\nHello\n",
            )
        },
    ),
    case(
        "captions that are gone too soon",
        "let it stay for 1 s or more",
        |site| {
            site.file(
                "files/we.vtt",
                "WEBVTT\n\n«FP452»00:01.000 --> 00:01.500\nHello\n",
            )
        },
    ),
    case(
        "captions of another kind",
        "save the captions as WebVTT",
        |site| site.file("files/we.srt", "«FP003»1\n"),
    ),
    case("a video of another kind", "save the video as MP4", |site| {
        site.file("files/we.mov", "«FP003»moov")
    }),
    case("a file that nobody reads", "move it out", |site| {
        site.file("notes.txt", "«FP003»to do")
    }),
    case(
        "a folder with a typing mistake",
        "name the folder `pages`",
        |site| site.file("page/about.md", "«FP003»---\ntitle: About\n---\n"),
    ),
    case(
        "a file with a typing mistake",
        "name it `glossary.yaml`",
        |site| site.file("glosary.yaml", "«FP003»terms: []\n"),
    ),
    case(
        "an ending that is not read",
        "name it `more.yaml`",
        |site| site.file("contacts/more.yml", "«FP003»label: More\n"),
    ),
    case(
        "an ending behind the right one",
        "name it `more.md`",
        |site| site.file("pages/more.md.txt", "«FP003»---\ntitle: More\n---\n"),
    ),
    case(
        "a copy that a program kept",
        "move it out of the content folder",
        |site| site.file("pages/home.md.bak", "«FP003»---\ntitle: More\n---\n"),
    ),
    case("a name with an accent", "name it `cafe-lodz.md`", |site| {
        site.file("pages/café-łódź.md", "«FP004»---\ntitle: More\n---\n")
    }),
    case(
        "a page inside a folder of pages",
        "folders are not nested",
        |site| site.file("pages/help/more.md", "«FP003»---\ntitle: More\n---\n"),
    ),
    case(
        "a picture that no browser shows",
        "SVG, PNG, JPEG or WebP",
        |site| {
            site.bytes("pictures/team.gif", b"GIF89a")
                .expect("FP003", "pictures/team.gif", 1, 1)
        },
    ),
    case(
        "a spreadsheet in another format",
        "save it as `contacts.xlsx`",
        |site| {
            site.bytes("contacts.ods", b"PK\x03\x04\xff")
                .expect("FP003", "contacts.ods", 1, 1)
                .bytes("areas/northtown/contacts.xls", b"\xd0\xcf")
                .expect("FP003", "areas/northtown/contacts.xls", 1, 1)
        },
    ),
    case(
        "a document that a browser would show as a page of the site",
        "save it as PDF",
        |site| {
            site.bytes("files/form.html", b"<script>alert(1)</script>")
                .expect("FP003", "files/form.html", 1, 1)
        },
    ),
    case(
        "pages of a file that were typed",
        "take `pages` away",
        |site| {
            site.file("files/plan.txt", "A plan.\n").append(
            "pages/keyworkers.md",
            "\n```documents\n- title: A plan\n  file: files/plan.txt\n  language: en\n  «FP448»pages: 3\n```\n",
        )
        },
    ),
    case("a document elsewhere of no format", "such as PDF", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n```documents\n- «FP104»title: A plan\n  url: https://www.nhs.uk/plan\n  language: en\n```\n",
        )
    }),
    case(
        "a picture among the documents",
        "put it into `pictures`",
        |site| {
            site.bytes("files/2026/team.jpg", b"\xff\xd8").expect(
                "FP003",
                "files/2026/team.jpg",
                1,
                1,
            )
        },
    ),
    case(
        "a name with capitals and spaces",
        "name it `our-team.md`",
        |site| site.file("pages/Our Team.md", "«FP004»---\ntitle: Our team\n---\n"),
    ),
    case(
        "an ending that is no format",
        "`keyworkers.easy.ur.md`",
        |site| {
            site.file(
                "pages/keyworkers.esay.md",
                "«FP004»---\ntitle: Keyworkers\n---\n",
            )
        },
    ),
    case(
        "a page with a name that the output needs",
        "about-qr.md",
        |site| {
            site.file(
                "pages/qr.md",
                "---\n«FP004»title: Codes\neasy_read: not-needed\n---\n",
            )
        },
    ),
    case("a page that is not UTF-8", "save it as UTF-8", |site| {
        site.bytes("pages/cafe.md", b"---\ntitle: Cafe\n---\nA caf\xe9.\n")
            .expect("FP001", "pages/cafe.md", 4, 6)
    }),
    case("a page of more than 1 MB", "split a text", |site| {
        let long = "words ".repeat(1024 * 1024 / 6 + 1);
        site.file(
            "pages/long.md",
            &format!("«FP001»---\ntitle: Long\n---\n{long}"),
        )
    }),
    #[cfg(unix)]
    case(
        "a link that leads out of the folder",
        "copy the file",
        |site| {
            site.link("pages/secret.md", std::path::Path::new("/etc/hostname"))
                .expect("FP001", "pages/secret.md", 1, 1)
        },
    ),
    #[cfg(unix)]
    case("a link to a folder", "copy the file", |site| {
        site.link("pages/more", std::path::Path::new("../areas"))
            .expect("FP001", "pages/more", 1, 1)
    }),
    case(
        "a text with a capital ending",
        "name it `more.easy.md`",
        |site| site.file("pages/more.easy.MD", "«FP003»---\ntitle: More\n---\n"),
    ),
    case(
        "an area with a capital ending",
        "name it `easttown.yaml`",
        |site| site.file("areas/easttown.Yaml", "«FP003»name: Easttown\n"),
    ),
    case(
        "an area's own text with a capital ending",
        "name it `more.md`",
        |site| site.file("areas/northtown/more.MD", "«FP003»---\ntitle: More\n---\n"),
    ),
    case(
        "a list of pictures with another ending",
        "name it `pictures.yaml`",
        |site| site.file("pictures/pictures.yml", "«FP004»pictures: {}\n"),
    ),
    case(
        "a text whose name cannot be an id",
        "name it `our-team.easy.md`",
        |site| site.file("pages/Our Team.easy.md", "«FP004»---\ntitle: More\n---\n"),
    ),
    case(
        "a text in a language by its name",
        "name it `more.easy.ar.md`",
        |site| {
            site.file(
                "pages/more.easy.arabic.md",
                "«FP004»---\ntitle: More\n---\n",
            )
        },
    ),
    case("no site.yaml", "`fingerpost new`", |site| {
        // It has no place: the file is not there.
        site.without("site.yaml").expect_nowhere("FP002")
    }),
    case("an empty folder", "`fingerpost new`", |_| {
        // Neither the file nor its pages have a place yet.
        Project::empty()
            .expect_nowhere("FP002")
            .expect_nowhere("FP002")
    }),
    case(
        "no page where people choose their area",
        "write pages/home.md",
        |site| {
            site.without("pages/home.md")
                .without("pages/home.easy.md")
                .replace("site.yaml", "name: Help", "«FP002»name: Help")
        },
    ),
    case(
        "an easy read page without its plain one",
        "write pages/more.md",
        |site| {
            site.file(
                "pages/more.easy.md",
                "---\n«FP002»title: More\n---\n![](yes) Yes.\n",
            )
        },
    ),
    case(
        "a picture that is only in the list",
        "put the picture there",
        |site| {
            site.append(
                "pictures/pictures.yaml",
                "  «FP002»window:\n    alt: A window\n",
            )
        },
    ),
    case(
        "a picture in the list under a wrong file name",
        "correct its name",
        |site| site.append("pictures/pictures.yaml", "    file: «FP002»dor.svg\n"),
    ),
];

#[test]
fn a_byte_order_mark_and_windows_lines_are_read_like_any_other() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let contact = "label: Team\nfor: [advice]\n«FP102»phnoe: 999\nphone: \"999\"\n";
    let page = "---\ntitle: Café\neasy_read: not-needed\n---\nÉté: «FP401»<br>.\n\n## Two\n";
    let site = Project::new()
        .file("contacts/other.yaml", &windows(contact))
        .file("pages/cafe.md", &windows(page));
    site.build().finds_what_is_marked();
}

#[test]
fn files_that_people_and_their_computers_leave_lying_about_are_no_problem() {
    let site = Project::new()
        .file("README.md", "Our notes")
        .bytes(".DS_Store", b"\0\x01")
        .file("pages/.keyworkers.md.swp", "x")
        .file("Thumbs.db", "x");
    site.build().is_clean();
}

/// Litter of systems and programs is nobody's mistake, wherever it lies.
#[test]
fn what_systems_leave_in_folders_is_passed_over() {
    let litter = [
        "Thumbs.db",
        "pictures/Thumbs.db",
        "pages/desktop.ini",
        "pages/Desktop.ini",
        "pages/~$keyworkers.md",
        "contacts/team.yaml~",
        "areas/.DS_Store",
        "areas/northtown/Thumbs.db",
        "theme/Thumbs.db",
        "fonts/desktop.ini",
        "__MACOSX/pages/._keyworkers.md",
        "pages/Icon\r",
    ];
    let site = litter
        .into_iter()
        .fold(Project::new(), |site, path| site.bytes(path, b"\xff\x00"));
    site.build().is_clean();
}

/// What a document holds is for the program that reads it, and nobody's to change.
#[test]
fn documents_are_published_as_they_are() {
    let documents: [(&str, &[u8]); 4] = [
        ("files/policy.pdf", b"%PDF-1.7\xff\x00"),
        ("files/2026/form.docx", b"PK\x03\x04\xfe"),
        ("files/notes.txt", b"\xef\xbb\xbfTea\r\n\xff"),
        ("pictures/old-place.docx", b"PK\x03\x04\xfd"),
    ];
    let offered = documents.map(|(path, _)| {
        format!("- {{ title: A document, file: {path}, format: File, language: en }}\n")
    });
    let block = format!("\n```documents\n{}```\n", offered.concat());
    let site = Project::new()
        .bytes("files/nobody-offers-it.pdf", b"%PDF")
        .append("pages/keyworkers.md", &block);
    let site = documents
        .iter()
        .fold(site, |site, (path, bytes)| site.bytes(path, bytes));
    let built = site.build();
    built.is_clean();
    for (path, bytes) in documents {
        let published = std::fs::read(built.out().join(path)).expect("published");
        assert_eq!(published, bytes, "{path}");
        assert!(
            built
                .text("northtown/keyworkers/index.html")
                .contains(&format!("href=\"/{path}\"")),
            "{path}"
        );
    }
    assert!(!built.out().join("files/nobody-offers-it.pdf").exists());
}

/// macOS writes `é` as two characters, and people type it as one. The file is found, and what is said is
/// about its address alone.
#[test]
fn a_name_is_found_however_its_accents_are_composed() {
    for (on_disk, typed) in [("cafe\u{301}", "caf\u{e9}"), ("caf\u{e9}", "cafe\u{301}")] {
        let block = format!(
            "\n```documents\n- {{ title: Menu, file: pictures/{typed}.txt, format: TXT, language: en }}\n```\n"
        );
        Project::new()
            .file(&format!("pictures/{on_disk}.txt"), "Tea\n")
            .append("pages/keyworkers.md", &block)
            .expect("FP004", "pictures/caf\u{e9}.txt", 1, 1)
            .build()
            .finds_what_is_marked()
            .helps("name the file `cafe.txt`");
    }
}
