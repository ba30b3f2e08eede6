//! What would hurt a reader of paper: numbers that cannot be read, pictures that are missing, boxes with
//! nothing in them.

use super::pdf::Pdf;
use crate::project::{Built, Project};
use fingerpost::content::page::Layout;
use std::fs;

/// Layouts that have room for any text, with those of a folded sheet.
const ROOMY: [Layout; 5] = [
    Layout::Booklet,
    Layout::BookletA5,
    Layout::Handout,
    Layout::LargePrint,
    Layout::TriFold,
];

const ADDRESS: &str =
    "keyworkers-and-dynamic-support-register-team@northern-partnership.example.org";

fn leaflet(site: Project, layout: Layout, body: &str) -> Project {
    let word = layout.word();
    site.file(
        &format!("leaflets/{word}.md"),
        &format!(
            "---\ntitle: Help here\nlayout: {word}\naudience: families\nopens: keyworkers\n---\n{body}"
        ),
    )
}

fn in_layouts(layouts: &[Layout], body: &str) -> Built {
    let site = Project::new().without("leaflets/poster.md").with_leaflets();
    let site = layouts
        .iter()
        .fold(site, |site, layout| leaflet(site, *layout, body));
    site.area("northtown").build()
}

fn pdf(built: &Built, path: &str) -> Pdf {
    Pdf::read(&fs::read(built.out().join(path)).expect("published"))
}

/// Three short columns, seven days with long heads, two that always fit.
const TABLES: &str = "## Where\n\n\
    | Place | Phone | Email |\n|---|--:|---|\n\
    | Northtown library and learning centre | 01632 960 101 | <northtown.learning@example.org> |\n\n\
    ## When\n\n\
    | Day | Sessions for families | Telephone advice line | Brothers and sisters | Online meetings |\n\
    |---|:--:|---|---|--:|\n\
    | Wednesday | 9am to 11am | 1pm to 4pm | 4pm to 6pm | 7 |\n\
    | Thursday | 9am to 11am | 1pm to 4pm | 4pm to 6pm | 12 |\n\n\
    ## Cost\n\n| Item | Cost |\n|---|--:|\n| One | 5 |\n";

/// Every frame is measured, and words over others or off the paper would be found.
#[test]
fn numbers_in_tables_can_be_read_in_every_layout() {
    let built = in_layouts(&ROOMY, TABLES);
    built.is_clean();
    let tables = |layout: &str| {
        let tags = pdf(&built, &format!("leaflets/{layout}.pdf")).tags();
        tags.lines().filter(|it| it.trim() == "Table").count()
    };
    // What has no room is a list; a short one stays a table.
    assert_eq!((tables("booklet"), tables("tri-fold")), (3, 1));
}

#[test]
fn long_addresses_stay_on_the_paper() {
    let body = format!(
        "Email [{ADDRESS}](mailto:{ADDRESS}) or read \
         [more](https://northern-partnership.example.org/services/children-and-young-people/keyworkers-and-register).\n"
    );
    in_layouts(&ROOMY, &body).is_clean();
}

const PLACE: &str = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

#[test]
fn a_very_long_word_fits_the_sign_and_the_title() {
    let site = Project::new()
        .replace(
            "areas/northtown.yaml",
            "name: Northtown",
            &format!("name: {PLACE}"),
        )
        .with_leaflets();
    let site = [
        Layout::Poster,
        Layout::TriFold,
        Layout::Booklet,
        Layout::ContactCard,
    ]
    .iter()
    .fold(site, |site, layout| {
        leaflet(site, *layout, "Ask for help.\n")
    });
    site.area("northtown").build().is_clean();
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| {
        let byte = |value: u32| u8::try_from(value % 251).expect("a byte");
        image::Rgb([byte(x * 7 + y), byte(y * 3), byte(x * y / 7)])
    };
    let image = image::RgbImage::from_fn(width, height, pixel);
    let mut bytes = std::io::Cursor::new(Vec::new());
    image
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("written");
    bytes.into_inner()
}

fn with_photograph(site: Project) -> Project {
    site.bytes("pictures/our-team.png", &png(1200, 800)).file(
        "pictures/pictures.yaml",
        "licence: CC-BY-4.0\ncredit: Example Charity\npictures:\n  our-team:\n    alt: Our team\n",
    )
}

#[test]
fn a_photograph_is_printed_with_its_words_and_enough_dots() {
    let site = with_photograph(Project::new().without("leaflets/poster.md").with_leaflets());
    let body = "![Four people in front of a door](our-team)\n\nThis is our team.\n";
    let built = leaflet(site, Layout::Handout, body)
        .area("northtown")
        .build();
    built.is_clean();
    let pdf = pdf(&built, "leaflets/handout.pdf");
    let tags = pdf.tags();
    assert!(
        tags.contains("Figure Alt=\"Four people in front of a door\""),
        "{tags}"
    );
    // 120 mm at 200 dots an inch.
    let widest = pdf.images().into_iter().map(|(width, _)| width).max();
    assert!(widest >= Some(945), "{widest:?}");
}

#[test]
fn the_logo_of_the_publisher_is_on_leaflets() {
    let plain = Project::new().without("leaflets/poster.md").with_leaflets();
    for layout in [Layout::TriFold, Layout::Poster, Layout::Handout] {
        let site = with_photograph(plain.clone()).replace(
            "site.yaml",
            "publisher:\n",
            "publisher:\n  logo: our-team\n",
        );
        let built = leaflet(site, layout, "Ask for help.\n")
            .area("northtown")
            .build();
        built.is_clean();
        let images = pdf(&built, &format!("leaflets/{}.pdf", layout.word())).images();
        assert!(!images.is_empty(), "{}", layout.word());
    }
}

#[test]
fn where_nobody_can_be_asked_no_empty_box_is_printed() {
    let site = Project::without_areas().with_leaflets();
    let site = Layout::ALL.iter().fold(site, |site, layout| {
        let word = layout.word();
        site.file(
            &format!("leaflets/{word}.md"),
            &format!("---\ntitle: Help here\nlayout: {word}\naudience: families\nopens: index\n---\nHello.\n"),
        )
    });
    let built = site.build();
    assert!(built.is_published(), "{:#?}", built.said());
    let leaflets = built.paths().into_iter();
    let leaflets = leaflets.filter(|path| path.ends_with(".pdf") && path.contains("leaflets/"));
    for path in leaflets.filter(|path| !path.contains("for-printing")) {
        let said = pdf(&built, &path).bookmarks();
        for heading in ["Urgent help", "Another format"] {
            assert!(!said.contains(heading), "{path}:\n{said}");
        }
    }
}

#[test]
fn nobody_is_asked_to_write_in_a_folded_leaflet() {
    let built = in_layouts(&[Layout::TriFold], "## One\n\nAsk for help.\n");
    built.is_clean();
    let said = pdf(&built, "leaflets/tri-fold.pdf").bookmarks();
    assert!(!said.contains("Write or draw"), "{said}");
}

#[test]
fn a_number_to_text_is_shown_as_one_and_never_called() {
    let layouts = [ROOMY.as_slice(), &[Layout::Poster, Layout::ContactCard]].concat();
    let site = Project::new().without("leaflets/poster.md").with_leaflets();
    let site = site.append(
        "site.yaml",
        "urgent_help:\n  - id: text\n    label: You cannot talk\n    text: \"85258\"\n",
    );
    let site = site.replace(
        "site.yaml",
        "urgent_help:\n  - id: emergency\n    label: Someone is in danger now\n    phone: \"999\"\n",
        "",
    );
    let site = layouts
        .iter()
        .fold(site, |site, layout| leaflet(site, *layout, "Call us.\n"));
    let built = site.area("northtown").build();
    for layout in &layouts {
        let pdf = pdf(&built, &format!("leaflets/{}.pdf", layout.word()));
        let words = pdf.words();
        assert!(words.contains("Text85258"), "{}: {words}", layout.word());
        let addresses = pdf.addresses();
        assert!(
            addresses.contains("sms:85258") && !addresses.contains("tel:85258"),
            "{}: {addresses:?}",
            layout.word()
        );
    }
}
