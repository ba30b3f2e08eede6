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

/// A number on the next page would be nobody's.
#[test]
fn a_row_of_a_table_stands_on_one_page() {
    let row = |number: u32| {
        let words = format!("row {number} ends in{}", " a few more words".repeat(8));
        format!("| Place {number} | {words} and stop{number} |\n")
    };
    let rows: String = (100..160).map(row).collect();
    let built = in_layouts(
        &[Layout::Handout],
        &format!("## Where\n\n| Place | What |\n|---|---|\n{rows}"),
    );
    built.is_clean();
    let pages = pdf(&built, "leaflets/handout.pdf").words_of_pages();
    assert!(pages.len() > 2, "{}", pages.len());
    for number in 100..160 {
        let place = format!("Place{number}");
        let page = pages.iter().find(|words| words.contains(&place));
        let page = page.expect("a page with the row");
        assert!(page.contains(&format!("stop{number}")), "{number}");
    }
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

/// Paper that nobody folds has no empty page, however many pages its back takes.
#[test]
fn a_booklet_on_a4_is_filled_up_only_to_whole_sheets() {
    let crowded: String = (0..9)
        .map(|number| {
            format!("  - id: line-{number}\n    label: Someone to talk to at night, number {number}, for families\n    phone: \"111\"\n    hours: Any time, day or night, on every day of the year\n")
        })
        .collect();
    for topics in 1..5 {
        let body: String = (0..topics)
            .map(|number| format!("## Part {number}\n\nAsk for help.\n\n"))
            .collect();
        let site = Project::new().without("leaflets/poster.md").with_leaflets();
        let site = site.replace(
            "site.yaml",
            "urgent_help:\n",
            &format!("urgent_help:\n{crowded}"),
        );
        let built = leaflet(site, Layout::Booklet, &body)
            .area("northtown")
            .build();
        built.is_clean();
        let pdf = pdf(&built, "leaflets/booklet.pdf");
        let pages = pdf.pages().len();
        let notes = pdf.bookmarks().matches("Write or draw here").count();
        assert!(
            notes == 0 || pages.is_multiple_of(4),
            "{topics}: {notes} of {pages}"
        );
    }
}

/// The last sentence of a list of steps would be lost on a page of its own.
#[test]
fn what_ends_a_list_of_steps_stands_below_the_last_step() {
    let steps: String = (1..7)
        .map(|number| {
            let time = match number {
                1 => "time: { within: 5, unit: working-days, from: the day }",
                _ => "no_fixed_time: true",
            };
            format!("  - id: step-{number}\n    title: Part {number}\n    who: You\n    text: You ask for help.\n    {time}\n")
        })
        .collect();
    let site = Project::new().without("leaflets/poster.md").with_leaflets();
    let site = site.replace(
        "register/register.yaml",
        "steps:\n  - id: ask\n    title: You ask\n    who: You\n    text: You ask for help.\n    no_fixed_time: true\n",
        &format!("steps:\n{steps}"),
    );
    let body = "## What happens next\n\n```steps\n```\n";
    let site = leaflet(site, Layout::Booklet, body).replace(
        "leaflets/booklet.md",
        "layout:",
        "format: easy\nlayout:",
    );
    let built = site.area("northtown").build();
    built.is_clean();
    let pages = pdf(&built, "leaflets/booklet.pdf").words_of_pages();
    let last = pages.iter().find(|words| words.contains("othersteps"));
    let last = last.expect("a page that says so");
    assert!(last.contains("Step6"), "{pages:#?}");
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

#[test]
fn what_points_are_given_for_has_its_picture_in_easy_read() {
    let site = Project::new().append(
        "register/register.yaml",
        "source_url: https://www.gov.uk/criteria\ncriteria:\n  - id: who\n    title: Who it is for\n    rating: all\n    \
         score:\n      at_least: 2\n      of:\n        - points: 1\n          \
         text: { plain: You moved., easy: You moved., picture: door }\n        - points: 1\n          \
         text: You left school.\n          picture: phone\n    approved_on: 2026-11-02\n",
    );
    let site = site.append("pages/keyworkers.easy.md", "\n```criteria\n```\n");
    let built = site.area("northtown").build();
    let html = built.text("easy-read/keyworkers/index.html");
    let items = html.split("group-score").nth(1).expect("points");
    let items = items.split("</ul>").next().unwrap_or_default();
    assert!(
        items.contains("/door.") && items.contains("/phone."),
        "{items}"
    );
}

/// "You are autistic, or you are blind and you cannot hear, or …": what belongs to which word is told.
#[test]
fn conditions_three_deep_say_what_belongs_together() {
    let text = |words: &str| format!("{{ plain: {words}, easy: {words}, picture: door }}");
    let criteria = format!(
        "source_url: https://www.gov.uk/criteria\ncriteria:\n  - id: who\n    title: Who it is for\n    rating: all\n    \
         all_of:\n      - {}\n      - any_of:\n          - {}\n          - all_of:\n              - {}\n              - {}\n    \
         approved_on: 2026-11-02\n",
        text("You are one."),
        text("You are two."),
        text("You are three."),
        text("You are four."),
    );
    let site = Project::new().file("register/register.yaml", &criteria);
    let site = site.append("pages/keyworkers.easy.md", "\n```criteria\n```\n");
    let built = site.area("northtown").with_leaflets().build();

    let deepest = "orAllofthesearetrue:Youarethree.andYouarefour.";
    let paper = pdf(&built, "leaflets/pages/keyworkers-easy-read.pdf").words();
    assert!(paper.contains(deepest), "{paper}");
    let page = built.text("easy-read/keyworkers/index.html");
    let (_, deepest) = page.split_once(">or</p>").expect("bound by a word");
    assert!(
        deepest.starts_with("<p class=\"group-words\">All of these are true:</p>"),
        "{deepest}"
    );
}
