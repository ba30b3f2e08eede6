//! Whom families are told to call: where several offers meet, where one has ended, and in another language.

use crate::paper::pdf::Pdf;
use crate::project::{Built, Project};
use std::fs;

const RIVER: &str = "name: River Trust\nkind: charity\noffers:\n  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 5\n    age_max: 18\n    who_for: Children\n    when: You live by the river.\n    contact: river\n";

fn team(name: &str, purposes: &str, number: &str) -> String {
    format!(
        "label: {name} team\nfor: [{purposes}]\nphone: 01632 960 {number}\nchecked_on: 2026-11-22\n"
    )
}

/// A block on the page about keyworkers, in both formats.
fn with_block(site: Project, block: &str) -> Project {
    let text = format!("\n## More\n\n```{block}\n```\n");
    site.append("pages/keyworkers.md", &text)
        .append("pages/keyworkers.easy.md", &text)
}

/// Keyworkers of two providers in Northtown, each with a team of its own.
fn two_teams() -> Project {
    let site = Project::new()
        .replace("contacts/team.yaml", "register, keyworker", "register")
        .append(
            "providers/helpers.yaml",
            "    when: You live on the hill.\n    contact: hill\n",
        )
        .file("providers/river.yaml", RIVER)
        .file("contacts/hill.yaml", &team("Hill", "keyworker", "011"))
        .file("contacts/river.yaml", &team("River", "keyworker", "012"));
    with_block(site, "contacts\nfor: keyworker")
}

/// The words of a handout without their spaces.
fn printed(built: &Built, path: &str) -> String {
    let pdf = fs::read(built.out().join(path)).expect("published");
    Pdf::read(&pdf).words()
}

#[test]
fn each_contact_of_several_offers_says_for_whom_it_is() {
    let built = two_teams().with_leaflets().build();
    built.is_clean();
    let page = built.text("northtown/keyworkers/index.html");
    for words in [
        "<p class=\"question\">Which of these is you?</p>",
        "<span>Hill team</span></h3>\n<p><strong>You live on the hill.</strong></p>",
        "<span>River team</span></h3>\n<p><strong>You live by the river.</strong></p>",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    built
        .says(
            "northtown/easy-read/keyworkers/index.html",
            "<p>You live by the river.</p>",
        )
        .says(
            "northtown/easy-read/keyworkers/index.html",
            "Which of these is you?",
        );
    // One provider alone serves the other area, and asks nothing there.
    let other = built.text("southtown/keyworkers/index.html");
    assert!(!other.contains("You live on the hill."), "{other}");
    for path in ["keyworkers", "keyworkers-easy-read"] {
        let words = printed(&built, &format!("northtown/leaflets/pages/{path}.pdf"));
        for said in ["Whichoftheseisyou", "Youliveonthehill", "Youlivebytheriver"] {
            assert!(words.contains(said), "{said}: {words}");
        }
    }
}

#[test]
fn a_contact_for_other_things_too_names_the_service_that_is_for_some() {
    let built = two_teams()
        .replace("contacts/hill.yaml", "[keyworker]", "[keyworker, advice]")
        .append("pages/keyworkers.md", "\n```contacts\nfor: advice\n```\n")
        .build();
    built.is_clean();
    let page = built.text("northtown/keyworkers/index.html");
    assert_eq!(page.matches("Hill team").count(), 2, "{page}");
    let words = "<strong>Keyworkers: You live on the hill.</strong>";
    assert_eq!(page.matches(words).count(), 1, "{page}");
}

#[test]
fn two_offers_with_one_contact_have_one_number() {
    let built = two_teams()
        .replace("providers/river.yaml", "contact: river", "contact: hill")
        .append(
            "pages/keyworkers.md",
            "\nCall {{ contact.for.keyworker.phone }}.\n",
        )
        .build();
    built.is_clean();
    let page = built.text("northtown/keyworkers/index.html");
    assert!(!page.contains("You live on the hill."), "{page}");
}

/// The offer of the only provider in another state, with a contact for keyworkers alone.
fn not_now(status: &str) -> Project {
    Project::new()
        .replace("contacts/team.yaml", "register, keyworker", "register")
        .replace("providers/helpers.yaml", "status: active", status)
        .replace(
            "pages/keyworkers.md",
            "{{ provider.keyworker.name }}",
            "others",
        )
        .file("contacts/hill.yaml", &team("Hill", "keyworker", "011"))
}

#[test]
fn an_offer_that_cannot_be_had_is_spoken_of_as_such() {
    for (status, runs, why) in [
        (
            "status: ended",
            "The Helpers ran the keyworker service here.",
            "This service has ended.",
        ),
        (
            "status: planned",
            "The Helpers will run the keyworker service here.",
            "This service has not started yet.",
        ),
        (
            "status: paused",
            "The Helpers has paused the keyworker service here.",
            "This service has stopped for now.",
        ),
        (
            "status: active\n    end: 2026-10-01",
            "The Helpers ran the keyworker service here.",
            "This service has ended.",
        ),
    ] {
        let site = with_block(not_now(status), "providers");
        let site = with_block(site, "contacts\nfor: keyworker");
        let site = with_block(site, "coverage").with_leaflets();
        let built = site.build();
        built.is_clean();
        for page in ["keyworkers", "easy-read/keyworkers"] {
            let path = format!("northtown/{page}/index.html");
            let page = built.text(&path);
            assert!(page.contains(runs), "{runs}: {page}");
            assert!(!page.contains("runs the keyworker"), "{page}");
            // Beside the offer, in the table of both areas, and beside the contact.
            assert!(page.matches(why).count() >= 4, "{why}: {page}");
        }
        for path in ["keyworkers", "keyworkers-easy-read"] {
            let words = printed(&built, &format!("northtown/leaflets/pages/{path}.pdf"));
            let squeezed = |text: &str| text.replace(' ', "");
            assert!(words.contains(&squeezed(runs)), "{runs}: {words}");
            assert!(!words.contains("runsthekeyworker"), "{words}");
            assert!(words.matches(&squeezed(why)).count() >= 4, "{words}");
        }
        // Nobody is told to call in vain by a poster.
        let poster = printed(&built, "northtown/leaflets/poster.pdf");
        assert!(!poster.contains("960011"), "{poster}");
    }
}

#[test]
fn the_contact_of_an_offer_that_has_ended_is_no_answer_to_a_fact() {
    let built = not_now("status: ended")
        .append(
            "pages/keyworkers.md",
            "\nCall «FP307»{{ contact.for.keyworker.phone }}.\n",
        )
        .build();
    built.finds_what_is_marked();
    assert!(
        built.said()[0].message.contains("an offer that is `ended`"),
        "{:#?}",
        built.said()
    );
}

#[test]
fn whoever_may_be_asked_about_a_decision_is_shown() {
    let site = Project::new()
        .without("leaflets/poster.md")
        .file("contacts/second.yaml", &team("Second", "register", "002"))
        .file(
            "register/challenge.yaml",
            "challenge:\n  - { id: talk, title: Talk, text: Talk to us., contact_for: register }\n",
        );
    let built = with_block(site, "challenge").with_leaflets().build();
    built.is_clean();
    let page = built.text("northtown/keyworkers/index.html");
    let shown = page.find("<section class=\"way\">").expect("a way");
    for words in ["Register team", "960 001", "Second team", "960 002"] {
        assert!(page[shown..].contains(words), "{words}: {page}");
    }
    let words = printed(&built, "northtown/leaflets/pages/keyworkers-easy-read.pdf");
    assert!(words.contains("Secondteam"), "{words}");
}

#[test]
fn english_names_and_addresses_on_a_page_in_another_language_say_so() {
    let built = Project::new()
        .append("site.yaml", "languages: [en-GB, ar]\n")
        .append("contacts/team.yaml", "post: Register team, 2 Example Street\n")
        .append("areas/northtown.yaml", "other_names: [The North]\n")
        .replace(
            "register/register.yaml",
            "no_fixed_time: true",
            "time: { within: 5, unit: working-days, from: the day you ask }",
        )
        .file("pages/index.ar.md", "---\ntitle: مثال\n---\nمثال\n")
        .file("pages/home.ar.md", "---\ntitle: مثال\n---\n```areas\n```\n")
        .file(
            "pages/keyworkers.ar.md",
            "---\ntitle: مثال\n---\n```providers\n```\n\n```contacts\n```\n\n```steps\n```\n\n```coverage\n```\n\n```complaints\n```\n",
        )
        .build();
    assert!(built.is_published(), "{:#?}", built.said());
    let page = built.text("northtown/ar/keyworkers/index.html");
    let english = |words: &str| format!("<span lang=\"en-GB\" dir=\"ltr\">{words}</span>");
    for words in [
        format!("<dd class=\"post\">{}", english("Register team")),
        format!("<br>{}", english("2 Example Street")),
        english("the day you ask"),
        format!("<h2>{}</h2>", english("The Helpers")),
        format!("<bdi>{}</bdi>", english("The Helpers")),
        format!("<strong>{}</strong>", english("The Helpers")),
        format!("<bdi>{}</bdi>", english("Example Integrated Care Board")),
        format!("<span class=\"arm\">{}</span>", english("Northtown")),
    ] {
        assert!(page.contains(&words), "{words}: {page}");
    }
    let first = built.text("ar/index.html");
    for words in [
        english("Northtown Council"),
        english("The North"),
        format!("href=\"/northtown/ar/\">{}", english("Northtown")),
    ] {
        assert!(first.contains(&words), "{words}: {first}");
    }
}
