//! The piece of a site for the websites of others.

use crate::open_data::SECOND_PROVIDER;
use crate::project::Project;

#[test]
fn a_piece_for_the_websites_of_others_says_who_helps_there() {
    let built = Project::new()
        .append("site.yaml", "languages: [en-GB, ur]\n")
        .append("pages/keyworkers.md", "\n```embed\n```\n")
        .replace(
            "site.yaml",
            "    phone: \"999\"\n",
            "    phone: \"999\"\n  - id: text\n    label: You cannot talk\n    text: \"85258\"\n    url: https://shout.example.org/\n",
        )
        .file(
            "providers/keepers.yaml",
            &SECOND_PROVIDER.replace("status: active", "status: paused"),
        )
        .build();
    let piece = built.text("northtown/embed.html");
    assert!(piece.starts_with("<section lang=\"en-GB\""), "{piece}");
    // A short number to text is no number to call.
    for words in [">Call 999</a>", ">Text 85258</a>", ">shout<wbr>"] {
        assert!(piece.contains(words), "{words}: {piece}");
    }
    let text = piece.find("Text 85258").expect("there");
    assert!(piece[..text].ends_with(
        "href=\"sms:85258\" style=\"color:#0b4778;text-decoration:underline;display:inline-block\">"
    ));
    // Urgent help is not what somebody has tried, and stands above those who have been.
    let tried = "The numbers of these teams were last tried on 22 November 2026.";
    let places = [
        "Call 999",
        "<strong>The Helpers</strong>",
        tried,
        "Read more on",
    ];
    let places = places.map(|it| piece.find(it).unwrap_or_else(|| panic!("{it}: {piece}")));
    assert!(places.is_sorted(), "{piece}");
    for words in [
        "This is a sample.",
        "Help in our towns: Northtown",
        "<a href=\"tel:999\"",
        "<strong>The Helpers</strong>",
        "Up to age 25",
        "href=\"tel:+441632960001\"",
        "This service has stopped for now.",
        "href=\"https://help.example.org/northtown/\"",
        "href=\"https://help.example.org/northtown/easy-read/\"",
        "22 November 2026",
    ] {
        assert!(piece.contains(words), "{words}: {piece}");
    }
    // All addresses are whole, and nothing is loaded.
    for word in ["href=\"/", "src=", "class=", "<script", "<style", "<link"] {
        assert!(!piece.contains(word), "{word}: {piece}");
    }
    built.says(
        "northtown/ur/embed.html",
        "<section lang=\"ur\" dir=\"rtl\"",
    );
    built
        .lacks("northtown/easy-read/embed.html")
        .lacks("embed.html");
    built.says(
        "northtown/keyworkers/index.html",
        "<a href=\"/northtown/embed.html\" download>help<wbr>",
    );
}

#[test]
fn a_piece_of_nothing_is_not_asked_for() {
    Project::without_areas()
        .append("pages/index.md", "\n«FP505»```embed\n```\n")
        .build()
        .finds_what_is_marked()
        .lacks("embed.html");
}

#[test]
fn a_piece_does_not_say_that_numbers_were_tried_when_one_was_not() {
    let words = "The numbers of these teams were last tried on 22 November 2026.";
    let said = |site: Project| site.build().text("northtown/embed.html").contains(words);
    assert!(said(Project::new()));
    let untried = Project::new().replace("contacts/team.yaml", "checked_on: 2026-11-22\n", "");
    assert!(!said(untried));
}
