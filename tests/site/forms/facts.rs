//! Facts in the words of a form: answered for each area, on the page, in the PDF and on paper.

use super::fields::Fields;
use super::leaflet;
use crate::paper::Pdf;
use crate::project::{Built, Project};
use std::fs;
use std::sync::LazyLock;

/// A form with a fact in every kind of words.
const FORM: &str = "\
```form-start\nwho_sees: The team of {{ area.name }} reads your answers.\nchange_mind: Ring {{ contact.for.register.phone }} at any time.\n```\n\n\
```write\nid: worry\nquestion: What worries you in {{ area.name }}?\nhelp: |\n  You can also ring us.\n  Our number is {{ contact.for.register.phone }}.\nwhy: Then {{ contact.team.label }} can help you.\nlines: 3\n```\n\n\
```date\nid: moved\nquestion: When did you move to {{ area.name }}?\n```\n\n\
```tick\nid: where\nquestion: Where do you go in {{ area.name }}?\nanswers: [\"School in {{ area.name }}\", College]\n```\n\n\
```choose\nid: reach\nquestion: How do you want to reach {{ contact.team.label }}?\nanswers:\n  - \"By phone: {{ contact.for.register.phone }}\"\n  - words: By letter to {{ area.name }}\n    picture: door\n```\n\n\
```sign\nid: signed\nquestion: Sign for {{ area.name }}.\n```\n\n\
```form-end\nfor: register\n```\n";

static MADE: LazyLock<Built> = LazyLock::new(|| {
    let built = leaflet(Project::new(), "ask-us", FORM)
        .with_leaflets()
        .build();
    built.is_clean();
    built
});

fn page(area: &str) -> String {
    MADE.text(&format!("{area}/leaflets/ask-us/index.html"))
}

fn pdf(area: &str) -> Vec<u8> {
    let path = MADE.out().join(format!("{area}/leaflets/ask-us.pdf"));
    fs::read(path).expect("published")
}

#[test]
fn a_page_answers_the_facts_of_a_form_for_its_area() {
    for (area, name) in [("northtown", "Northtown"), ("southtown", "Southtown")] {
        let html = page(area);
        assert!(!html.contains("{{"), "{html}");
        for said in [
            format!("The team of {name} reads your answers."),
            format!("What worries you in {name}?\n</label>"),
            format!("When did you move to {name}?"),
            format!("<span>School in {name}</span>"),
            format!("value=\"school-in-{name}\"").to_lowercase(),
            format!("Sign for {name}.\n</label>"),
            "Why we ask: Then Register team can help you.".to_owned(),
            "value=\"by-phone-01632-960-001\"".to_owned(),
        ] {
            assert!(html.contains(&said), "{said}\n{html}");
        }
    }
}

/// A click on the words of a box goes into the box, so that they hold no links.
#[test]
fn numbers_are_links_beside_a_box_and_words_in_its_name() {
    let html = page("northtown");
    let link = "<a class=\"phone\" href=\"tel:+441632960001\">01632 960 001</a>";
    for said in [
        format!("<p>Our number is {link}.</p>"),
        format!("Ring {link} at any time."),
    ] {
        assert!(html.contains(&said), "{said}\n{html}");
    }
    let labels = html.split("<label").skip(1);
    let mut labels = labels.map(|it| it.split("</label>").next().unwrap_or_default());
    assert!(labels.all(|label| !label.contains("<a ")), "{html}");
}

#[test]
fn the_boxes_of_a_pdf_are_named_with_the_facts() {
    let fields = Fields::read(&pdf("southtown"));
    let names = fields.names();
    let names: Vec<(&str, &str)> = names
        .iter()
        .map(|(name, said)| (name.as_str(), said.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("worry", "What worries you in Southtown?"),
            ("moved.day", "When did you move to Southtown? Day"),
            ("moved.month", "When did you move to Southtown? Month"),
            ("moved.year", "When did you move to Southtown? Year"),
            (
                "where.school-in-southtown",
                "Where do you go in Southtown? School in Southtown"
            ),
            ("where.college", "Where do you go in Southtown? College"),
            (
                "reach",
                "How do you want to reach Register team? By phone: 01632\u{a0}960\u{a0}001"
            ),
            (
                "reach",
                "How do you want to reach Register team? By letter to Southtown"
            ),
            ("signed", "Sign for Southtown."),
        ]
    );
    assert_eq!(
        fields.states("reach"),
        ["by-phone-01632-960-001", "by-letter-to-southtown"]
    );
    assert_eq!(fields.faults(), Vec::<String>::new());
}

#[test]
fn paper_prints_the_facts_of_a_form() {
    let text = Pdf::read(&pdf("northtown")).words();
    for said in [
        "What worries you in Northtown?",
        "Our number is 01632\u{a0}960\u{a0}001.",
        "By letter to Northtown",
        "The team of Northtown reads your answers.",
    ] {
        let said: String = said.split_whitespace().collect();
        assert!(text.contains(&said), "{said}\n{text}");
    }
    assert!(!text.contains("{{"), "{text}");
}

/// A name that nobody has translated is said in its own language, on the page and in the PDF.
#[test]
fn a_fact_in_another_language_says_so() {
    let form = "---\ntitle: Zapytaj nas\nlayout: form\naudience: families\nopens: keyworkers\n---\n\
        ```form-start\nwho_sees: \"Odpowiedzi czyta {{ contact.team.label }}.\"\n```\n\n\
        ```write\nid: worry\nquestion: \"O co zapytać: {{ contact.team.label }}?\"\nhelp: \"{{ contact.team.hours }}\"\n```\n\n\
        ```form-end\nfor: register\n```\n";
    let built = Project::new()
        .area("northtown")
        .with_leaflets()
        .append("site.yaml", "languages: [en-GB, pl]\n")
        .file(
            "pages/keyworkers.pl.md",
            "---\ntitle: Pomoc\n---\nPomagamy.\n",
        )
        .file("leaflets/ask-us.pl.md", form)
        .build();
    assert!(built.is_published(), "{:#?}", built.said());
    let html = built.text("pl/leaflets/ask-us/index.html");
    let team = "<span lang=\"en-GB\" dir=\"auto\">Register team</span>";
    for said in [
        format!("O co zapytać: {team}?\n</label>"),
        format!("Odpowiedzi czyta {team}."),
        "<p><span lang=\"en-GB\" dir=\"auto\">Monday to Friday, 9am to 5pm</span></p>".to_owned(),
    ] {
        assert!(html.contains(&said), "{said}\n{html}");
    }
    let pdf = fs::read(built.out().join("pl/leaflets/ask-us.pdf")).expect("published");
    // The help of the question, before its box.
    let tags = Pdf::read(&pdf).tags();
    assert!(tags.contains("  P Lang=\"en-GB\"\n  Form\n"), "{tags}");
}
