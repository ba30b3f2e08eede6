//! Leaflets: that each is a tagged PDF of its size, that the same words are the same file, and that
//! what is kept between builds is never stale.

mod cache;
mod hostile;
pub mod pdf;
mod slips;

use crate::project::{Built, Project};
use fingerpost::content::page::Layout;
pub use pdf::Pdf;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A text that every layout has room for, with every kind of block that a page may hold.
const TEXT: &str = "Ask for a keyworker in {{ area.name }}.\n\n\
    ## What they do\n\nThey [listen](https://www.gov.uk/listen).\n\n\
    ## Who to call\n\nCall {{ contact.team.phone }}.\n";

/// A text that only layouts without an end have room for.
const LONG: &str = "\n## More\n\n- One\n- Two\n\n1. First\n2. Second\n\n\
    | Name | Number |\n|---|---|\n| A | 1 |\n| B | 2 |\n\n> Somebody said this.\n\n\
    ```contacts\n```\n\n```steps\n```\n\n```ratings\n```\n";

/// Questions of every kind.
const FORM: &str = "```form-start\nwho_sees: The team reads it.\n```\n\n\
    ```write\nid: name\nquestion: What is your name?\n```\n\n\
    ```date\nid: born\nquestion: When were you born?\nwhy: We help people up to 25.\n```\n\n\
    ```tick\nid: reach\nquestion: How can we reach you?\nanswers: [By phone, By letter]\n```\n\n\
    ```sign\nid: signed\nquestion: Sign your name.\n```\n\n\
    ```form-end\nfor: register\n```\n";

const EASY_FORM: &str = "![](door) You can come in.\n\n\
    ```form-start\nwho_sees: The team reads it.\nchange_mind: You can say no later.\n```\n\n\
    ```choose\nid: agree\nquestion: Do you want help?\npicture: door\nanswers:\n  - words: \"Yes\"\n    picture: door\n  - \"No\"\n```\n\n\
    ```form-end\nfor: register\n```\n";

fn leaflet(site: Project, layout: Layout, easy: bool) -> Project {
    let word = layout.word();
    let long = matches!(
        layout,
        Layout::Booklet | Layout::BookletA5 | Layout::Handout | Layout::LargePrint
    );
    let (format, text) = match easy {
        true if layout == Layout::Form => ("format: easy\n", EASY_FORM.to_owned()),
        false if layout == Layout::Form => ("", format!("{TEXT}\n{FORM}")),
        true => (
            "format: easy\n",
            "![](phone) You can phone us.\n\n## How to ask\n\n![](door) You can come in.\n"
                .to_owned(),
        ),
        false => ("", format!("{TEXT}{}", if long { LONG } else { "" })),
    };
    let name = if easy {
        format!("{word}-easy")
    } else {
        word.to_owned()
    };
    site.file(
        &format!("leaflets/{name}.md"),
        &format!(
            "---\ntitle: Help here\nlayout: {word}\naudience: families\nopens: keyworkers\npicture: door\n\
             version: \"2\"\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n{format}---\n{text}"
        ),
    )
}

/// One leaflet of each layout, plain and easy.
fn all_layouts() -> Project {
    let site = Project::new().without("leaflets/poster.md").with_leaflets();
    Layout::ALL.iter().fold(site, |site, layout| {
        leaflet(leaflet(site, *layout, false), *layout, true)
    })
}

fn built() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let built = all_layouts().build();
        built.is_clean();
        built
    })
}

fn pdf(path: &str) -> Pdf {
    Pdf::read(&fs::read(built().out().join(path)).expect("published"))
}

/// All PDFs of an area that promise to be accessible.
fn accessible() -> Vec<String> {
    let paths = built().paths().into_iter();
    paths
        .filter(|path| path.ends_with(".pdf") && !path.ends_with("-for-printing.pdf"))
        .collect()
}

#[test]
fn every_leaflet_and_every_page_is_a_tagged_pdf() {
    let paths = accessible();
    // Two areas with 22 leaflets, two of them posters on A3 too, and 4 pages; the home in 2 formats.
    assert_eq!(paths.len(), 2 * (22 + 2 + 4) + 2, "{paths:#?}");
    for path in paths {
        let pdf = pdf(&path);
        assert!(pdf.is_tagged() && pdf.shows_title(), "{path}");
        assert_eq!(pdf.of_catalog("Lang").as_deref(), Some("en-GB"), "{path}");
        let metadata = pdf.metadata();
        for promise in [
            "<pdfuaid:part>1<",
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "<xmp:CreatorTool>Fingerpost 0.1.0<",
        ] {
            assert!(
                metadata.contains(promise),
                "{path} lacks {promise}:\n{metadata}"
            );
        }
        let tags = pdf.tags();
        assert_eq!(tags.matches("H1\n").count(), 1, "{path}\n{tags}");
        assert!(
            tags.contains("QR code. Opens https://help.example.org/"),
            "{path}\n{tags}"
        );
        let fonts = pdf.fonts();
        assert!(
            !fonts.is_empty() && fonts.values().all(|whole| *whole),
            "{path}: {fonts:?}"
        );
        // A card and a poster have no room for a heading, but for the number.
        let is_small = path.contains("contact-card") || path.contains("poster");
        assert!(
            is_small || pdf.bookmarks().contains("Urgent help"),
            "{path}\n{}",
            pdf.bookmarks()
        );
    }
}

#[test]
fn pages_have_the_size_of_their_layout() {
    let a4 = (210, 297);
    for (layout, usual, count) in [
        ("booklet", a4, None),
        ("booklet-a5", (149, 210), None),
        ("handout", a4, None),
        ("large-print", a4, None),
        ("poster", a4, Some(1)),
        ("poster-a3", (297, 420), Some(1)),
        ("contact-card", (85, 55), Some(2)),
        ("contact-card-for-printing", a4, Some(2)),
        ("booklet-a5-for-printing", (297, 210), None),
        ("tri-fold-for-printing", (297, 210), Some(2)),
        ("profile", a4, None),
        ("worksheet", a4, None),
        ("form", a4, None),
    ] {
        let pages = pdf(&format!("northtown/leaflets/{layout}.pdf")).pages();
        assert!(
            pages.iter().all(|page| *page == usual),
            "{layout}: {pages:?}"
        );
        assert!(
            count.is_none_or(|count| count == pages.len()),
            "{layout}: {pages:?}"
        );
    }
    let panels = pdf("northtown/leaflets/tri-fold.pdf").pages();
    assert_eq!(panels.len(), 6);
    assert!(
        panels
            .iter()
            .all(|(width, height)| (97..=100).contains(width) && *height == 210)
    );
    let logical = pdf("northtown/leaflets/booklet-a5.pdf").pages().len();
    let sides = pdf("northtown/leaflets/booklet-a5-for-printing.pdf")
        .pages()
        .len();
    assert_eq!(sides, logical.next_multiple_of(4) / 2);
}

#[test]
fn what_is_for_printing_alone_does_not_pretend_to_be_read() {
    let pdf = pdf("northtown/leaflets/tri-fold-for-printing.pdf");
    assert!(!pdf.is_tagged() && pdf.tags().is_empty());
    let metadata = pdf.metadata();
    assert!(metadata.contains("<pdfaid:conformance>B<") && !metadata.contains("pdfuaid"));
}

/// The tags are what a blind person hears: a change of them must be seen in review.
#[test]
fn the_tags_and_bookmarks_are_those_on_record() {
    let mut differences = Vec::new();
    for layout in Layout::ALL {
        for name in [layout.word().to_owned(), format!("{}-easy", layout.word())] {
            let pdf = pdf(&format!("northtown/leaflets/{name}.pdf"));
            let said = format!("Bookmarks\n\n{}\nTags\n\n{}", pdf.bookmarks(), pdf.tags());
            let record = record(&name);
            if std::env::var_os("UPDATE").is_some() {
                fs::write(&record, said).expect("written");
            } else if fs::read_to_string(&record).unwrap_or_default() != said {
                differences.push(format!("{}:\n{said}", record.display()));
            }
        }
    }
    assert!(
        differences.is_empty(),
        "{}\n\nWhen this is meant: UPDATE=1 cargo test --test site paper",
        differences.join("\n")
    );
}

fn record(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/site/paper/tags")
        .join(format!("{name}.txt"))
}

#[test]
fn a_leaflet_has_a_page_with_the_same_words_and_links_to_its_files() {
    let page = "northtown/leaflets/tri-fold/index.html";
    built()
        .says(page, "They")
        .says(page, "Print “Help here” (PDF, ");
    let html = built().text(page);
    for file in ["tri-fold.pdf", "tri-fold-for-printing.pdf", "tri-fold.png"] {
        assert!(
            html.contains(&format!("/northtown/leaflets/{file}\"")),
            "{file}"
        );
        built().has(&format!("northtown/leaflets/{file}"));
    }
    let handout = "northtown/leaflets/pages/keyworkers.pdf";
    built().has(handout);
    assert!(
        built()
            .text("northtown/keyworkers/index.html")
            .contains(handout)
    );
}

#[test]
fn a_notice_stands_on_handouts_and_on_no_leaflet() {
    let built = Project::new()
        .without("leaflets/poster.md")
        .area("northtown")
        .with_leaflets()
        .file(
            "notices/phones.yaml",
            "title: The phones are down\ntext: Write to us.\nuntil: 2026-12-27\n",
        )
        .build();
    let mut handouts = 0;
    for (path, bytes) in built.tree() {
        if path.ends_with(".pdf") {
            let is_handout = path.contains("leaflets/pages/");
            handouts += usize::from(is_handout);
            let words = Pdf::read(&bytes).words();
            let says = words.contains("Thephonesaredown") && words.contains("27December2026");
            assert_eq!(says, is_handout, "{path}: {words}");
        }
    }
    assert!(handouts > 1, "{handouts}");
}

#[test]
fn short_and_old_addresses_lead_to_the_page() {
    let site = Project::new()
        .replace(
            "pages/keyworkers.easy.md",
            "title:",
            "short: kw\nmoved_from: [helpers]\ntitle:",
        )
        .file(
            "printed-links.yaml",
            "addresses:\n  - https://help.example.org/northtown/kw/\n  - https://help.example.org/southtown/easy-read/helpers/\n",
        )
        .build();
    site.is_clean();
    for from in ["northtown/kw", "northtown/easy-read/helpers"] {
        let html = site.text(&format!("{from}/index.html"));
        assert!(
            html.contains("content=\"0; url=/northtown/easy-read/keyworkers/\""),
            "{html}"
        );
        assert!(
            html.contains("href=\"/northtown/easy-read/keyworkers/\""),
            "{html}"
        );
    }
    let page = site.text("northtown/easy-read/keyworkers/index.html");
    assert!(
        page.contains("QR code. Opens https://help.example.org/northtown/kw/"),
        "{page}"
    );
}

#[test]
fn text_from_right_to_left_is_laid_out_so() {
    // The font of signs has Arabic letters; a site would bring a better one.
    let site = Project::new()
        .replace("site.yaml", "sample: true\n", "sample: true\nlanguages: [en-GB, ar]\n")
        .file(
            "leaflets/poster.ar.md",
            "---\ntitle: مساعدة\nlayout: handout\naudience: families\nopens: keyworkers\n---\nاتصل على {{ contact.team.phone }}.\n",
        )
        .with_leaflets()
        .build();
    assert!(site.is_published(), "{:#?}", site.said());
    let pdf = fs::read(site.out().join("northtown/ar/leaflets/poster.pdf")).expect("published");
    let pdf = Pdf::read(&pdf);
    assert_eq!(pdf.of_catalog("Lang").as_deref(), Some("ar"));
    assert!(
        pdf.bookmarks().starts_with("مساعدة\n"),
        "{}",
        pdf.bookmarks()
    );
}

#[test]
fn leaflets_say_in_which_other_languages_their_page_is() {
    let poster = |title: &str, layout: &str| {
        format!(
            "---\ntitle: {title}\nlayout: {layout}\naudience: families\nopens: keyworkers\n---\nHelp.\n"
        )
    };
    let site = Project::new()
        .replace(
            "site.yaml",
            "sample: true\n",
            "sample: true\nlanguages: [en-GB, ar]\n",
        )
        .file(
            "pages/keyworkers.ar.md",
            "---\ntitle: مساعدة\n---\nمساعدة.\n",
        )
        .file("leaflets/poster.md", &poster("Help", "poster"))
        .file("leaflets/card.md", &poster("Card", "contact-card"))
        .with_leaflets();
    let built = site.build();
    let read = |path: &str| {
        let pdf = fs::read(built.out().join(path)).expect("published");
        Pdf::read(&pdf)
    };
    let address = "help.example.org/northtown/ar/keyworkers";
    let poster = read("northtown/leaflets/poster.pdf");
    assert!(poster.words().contains(address), "{}", poster.words());
    // What is in Arabic itself names English, and a card has no room.
    let arabic = read("northtown/ar/leaflets/pages/keyworkers.pdf");
    let said = arabic.words();
    assert!(
        said.contains("help.example.org/northtown/keyworkers"),
        "{said}"
    );
    let card = read("northtown/leaflets/card.pdf");
    assert!(!card.words().contains(address), "{}", card.words());
}
