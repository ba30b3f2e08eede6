//! What readers are told: the right number, the right day, the right text, on pages and on paper. Each of
//! these would send a family to a wrong place if it changed unseen.

use crate::paper::Pdf;
use crate::project::{Built, Page, Project};
use fingerpost::check::registry;
use std::collections::BTreeSet;
use std::fs;

const HEAD: &str = "---\ntitle: Ask\neasy_read: not-needed\n---\n";

/// A page about nothing but what a test asks.
fn page(body: &str) -> Project {
    Project::new().file("pages/ask.md", &format!("{HEAD}{body}\n"))
}

fn links(built: &Built, path: &str) -> Vec<String> {
    let page = Page::of(&built.text(path));
    page.all("href").map(str::to_owned).collect()
}

/// In this order, and each of them.
fn stand_in_order(text: &str, words: &[&str]) {
    let places: Vec<_> = words.iter().map(|it| text.find(it)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{words:?} stand at {places:?} in {text}"
    );
}

fn contact(name: &str, phone: &str, more: &str) -> String {
    format!("label: {name}\nfor: [register]\nphone: {phone}\n{more}checked_on: 2026-11-22\n")
}

/// The names of the files say the opposite, so that nothing but the rule puts them in order.
#[test]
fn the_contact_of_an_area_comes_before_the_general_one() {
    let site = page("Call {{ contact.for.register.phone }}.\n\n```contacts\nfor: register\n```")
        .file(
            "contacts/some.yaml",
            &contact("Some areas", "01632 960 102", "areas: [northtown]\n"),
        )
        .file(
            "areas/northtown/contacts/zz-own.yaml",
            &contact("Our own team", "01632 960 103", ""),
        )
        .build();
    site.is_clean();
    let own = site.text("northtown/ask/index.html");
    let main = own.split("<main").nth(1).expect("a main part");
    assert!(
        main.contains("Call <a href=\"tel:+441632960103\""),
        "{main}"
    );
    stand_in_order(main, &["Our own team", "Some areas", "Register team"]);
    let other = site.text("southtown/ask/index.html");
    assert!(other.contains("Call <a href=\"tel:+441632960001\""));
}

#[test]
fn the_usual_time_counts_from_the_last_review_on() {
    let site = Project::new()
        .append("site.yaml", "review_every_months: 6\n")
        .file(
            "pages/ask.md",
            &HEAD.replace("title", "last_reviewed: 2026-05-31\ntitle"),
        )
        .today(2026, 11, 29)
        .build();
    site.is_clean();
    let html = site.text("northtown/ask/index.html");
    assert!(html.contains("30 November 2026"), "{html}");
    assert!(!html.contains("2025"), "{html}");
}

#[test]
fn a_review_is_overdue_on_the_day_after_and_not_before() {
    let overdue = |day: i8| {
        let site = Project::of_folder("starter/content")
            .replace(
                "pages/ask.md",
                "last_reviewed: 2026-11-22\nnext_review: 2027-05-22",
                "last_reviewed: 2026-11-22\nnext_review: 2026-11-24",
            )
            .today(2026, 11, day);
        let read = site.check();
        read.findings.iter().any(|it| it.rule.code == "L38")
    };
    assert_eq!([23, 24, 25].map(overdue), [false, false, true]);
}

/// A page that names the provider cannot be built on a day when there is none.
#[test]
fn an_offer_counts_from_its_first_to_its_last_day() {
    for (dates, first, last) in [
        ("    end: 2026-11-24\n", 1, 24),
        ("    start: 2026-11-24\n", 24, 30),
        ("    start: 2026-11-24\n    end: 2026-11-24\n", 24, 24),
    ] {
        for day in [23, 24, 25] {
            let offer = format!("    status: active\n{dates}");
            let site = Project::new()
                .replace("providers/helpers.yaml", "    status: active\n", &offer)
                .today(2026, 11, day)
                .build();
            let is_offered = (first..=last).contains(&day);
            assert_eq!(
                site.is_published(),
                is_offered,
                "{dates} on {day}: {:#?}",
                site.said()
            );
            if is_offered {
                site.says("northtown/keyworkers/index.html", "The Helpers");
            }
        }
    }
}

#[test]
fn what_an_area_says_itself_beats_a_translation_of_what_is_said_elsewhere() {
    let site = Project::new()
        .replace(
            "site.yaml",
            "sample: true\n",
            "sample: true\nlanguages: [en-GB, ur]\nuntranslated: copy\n",
        )
        .file("pages/ask.md", &format!("{HEAD}General words.\n"))
        .file("pages/ask.ur.md", &format!("{HEAD}Translated words.\n"))
        .file(
            "areas/northtown/ask.md",
            &format!("{HEAD}Words of the north.\n"),
        )
        .build();
    assert!(site.is_published(), "{:#?}", site.said());
    let (north, south) = ("northtown/ur/ask/index.html", "southtown/ur/ask/index.html");
    site.says(north, "Words of the north.")
        .says(south, "Translated words.");
    assert!(!site.text(north).contains("Translated words."));
    // And its own translation beats both.
    let site = Project::new()
        .replace(
            "site.yaml",
            "sample: true\n",
            "sample: true\nlanguages: [en-GB, ur]\n",
        )
        .file("pages/ask.md", &format!("{HEAD}General words.\n"))
        .file(
            "areas/northtown/ask.md",
            &format!("{HEAD}Words of the north.\n"),
        )
        .file(
            "areas/northtown/ask.ur.md",
            &format!("{HEAD}Northern translation.\n"),
        )
        .build();
    site.says(north, "Northern translation.");
}

#[test]
fn easy_read_does_not_lead_to_pages_for_professionals() {
    let refer = "---\ntitle: Refer somebody\naudience: professionals\n---\n";
    let site = Project::new()
        .file("pages/refer.md", &format!("{refer}Words.\n"))
        .file("pages/refer.easy.md", &format!("{refer}![](door) Words.\n"))
        .replace(
            "site.yaml",
            "pages: [keyworkers]",
            "pages: [keyworkers, refer]",
        )
        .build();
    assert!(site.is_published(), "{:#?}", site.said());
    let plain = links(&site, "northtown/index.html");
    assert!(plain.contains(&"/northtown/refer/".to_owned()), "{plain:?}");
    let easy = links(&site, "northtown/easy-read/index.html");
    assert!(
        easy.contains(&"/northtown/easy-read/keyworkers/".to_owned())
            && !easy.contains(&"/northtown/easy-read/refer/".to_owned()),
        "{easy:?}"
    );
}

#[test]
fn a_list_of_leaflets_shows_those_for_its_readers() {
    let leaflet = |title: &str, audience: &str| {
        format!(
            "---\ntitle: {title}\nlayout: poster\naudience: {audience}\nopens: keyworkers\n---\nWords.\n"
        )
    };
    let shown = |options: &str| {
        let site = page(&format!("```leaflets\n{options}```"))
            .file("leaflets/poster.md", &leaflet("For families", "families"))
            .file("leaflets/staff.md", &leaflet("For staff", "professionals"))
            .with_leaflets()
            .area("northtown")
            .build();
        assert!(site.is_published(), "{:#?}", site.said());
        let html = site.text("ask/index.html");
        let main = html.split("<main").nth(1).expect("a main part").to_owned();
        ["For families", "For staff"].map(|title| main.contains(title))
    };
    assert_eq!(shown(""), [true, true]);
    assert_eq!(shown("audience: [professionals]\n"), [false, true]);
    assert_eq!(shown("audience: [families]\n"), [true, false]);
}

#[test]
fn a_block_of_the_register_without_anything_to_show_is_found() {
    for block in ["challenge", "consent", "referral", "reviews"] {
        let site = page(&format!("```{block}\n```")).build();
        let found = site.said().iter().filter(|said| {
            matches!(&said.found.place, Some((file, 5, _)) if file == "content/pages/ask.md")
        });
        assert_eq!(found.count(), 1, "{block}: {:#?}", site.said());
        assert!(!site.is_published(), "{block}");
    }
    for (block, text) in [("ratings", "ratings"), ("steps", "steps")] {
        let empty = page(&format!("```{block}\n```")).without("register/register.yaml");
        let said = empty.build();
        let is_named = |said: &str| said.contains(text);
        assert!(
            said.said().iter().any(|it| is_named(&it.message)),
            "{block}: {:#?}",
            said.said()
        );
    }
}

/// 62 bytes are the most that a code of version 4 holds, with squares that old phones read.
#[test]
fn an_address_may_be_as_long_as_a_coarse_code_holds() {
    let before = "https://help.example.org/northtown/".len();
    for (length, is_dense) in [(61, false), (62, false), (63, true)] {
        // A stroke ends the address.
        let id = "a".repeat(length - before - 1);
        let site = Project::new()
            .file(&format!("pages/{id}.md"), &format!("{HEAD}Words.\n"))
            .build();
        let found = site.said().iter().any(|it| it.found.code == "FP803");
        assert_eq!(found, is_dense, "{length}: {:#?}", site.said());
    }
}

/// The same words in a language that the rules know, and in one that they do not know.
#[test]
fn rules_of_english_leave_other_languages_alone() {
    let body = "You should call the DSPT; they can't help you, e.g. on your journey, because the form will be triaged by a clinician and will be assessed by someone else later on in the town.\n\nThere are four colours.\n\nAsk Mrs Bloggs to help you and to be with you and to listen to what you say at all of the meetings that you go to.\n\nAsk us to be on the register by phone or by letter or in person at any of our places in the town on a day.\n\nCall 12000 people, or 25% of them, who suffer from autism, by letter or in person at any of our places in the town.\n\nA keyworker helps you. Your key worker comes to meetings.\n";
    let text = format!(
        "---\ntitle: Ask Somebody Else For Help\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n{body}"
    );
    let found = |file: &str| -> BTreeSet<&'static str> {
        let site = Project::of_folder("starter/content")
            .replace("site.yaml", "languages: [en-GB]", "languages: [en-GB, ur]")
            .file("pages/example.md", "---\ntitle: Example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nHello.\n")
            .file(file, &text);
        let read = site.check();
        let of_check = read.findings.iter();
        of_check
            .filter(|it| registry::find(it.rule.code).is_some())
            .filter(|it| {
                it.span
                    .is_some_and(|span| read.sources.place(span).file.ends_with(file))
            })
            .map(|it| it.rule.code)
            .collect()
    };
    let english = found("pages/example.md");
    assert!(english.len() > 10, "{english:?}");
    let urdu = found("pages/example.ur.md");
    assert!(urdu.is_empty(), "{urdu:?}");
}

#[test]
fn letters_that_nobody_explains_are_found_up_to_six() {
    let said = |letters: &str| {
        let site = Project::of_folder("starter/content").file(
            "pages/example.md",
            &format!("---\ntitle: Example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nAsk the {letters} for a form.\n"),
        );
        site.check().findings.iter().any(|it| it.rule.code == "V05")
    };
    let lengths = ["D", "DS", "DSPTQ", "DSPTQR", "DSPTQRS", "DSPTQs"];
    assert_eq!(
        lengths.map(said),
        [false, true, true, true, false, true],
        "{lengths:?}"
    );
}

fn card(site: Project) -> String {
    let site = site
        .file(
            "leaflets/poster.md",
            "---\ntitle: Keyworkers\nlayout: contact-card\naudience: families\nopens: keyworkers\nversion: \"1\"\n---\nAsk for a keyworker.\n",
        )
        .area("northtown")
        .with_leaflets()
        .build();
    assert!(site.is_published(), "{:#?}", site.said());
    printed(&site, "leaflets/poster.pdf")
}

/// The words on paper, without the spaces between them: where lines end is the business of a layout.
fn printed(site: &Built, path: &str) -> String {
    let bytes = fs::read(site.out().join(path)).expect("published");
    Pdf::read(&bytes).words()
}

#[test]
fn a_card_shows_the_numbers_of_every_provider_or_of_the_nearest() {
    // Both contacts are for the whole area. Nothing says which of them a family calls, so the card has both.
    let keyworkers =
        |name: &str, phone: &str| contact(name, phone, "").replace("[register]", "[keyworker]");
    let offer = "    who_for: Autistic children and young people\n";
    let site = Project::new()
        .replace(
            "contacts/team.yaml",
            "[register, keyworker, formats]",
            "[register, formats]",
        )
        .file(
            "contacts/one.yaml",
            &keyworkers("One team", "01632 960 011"),
        )
        .file(
            "contacts/two.yaml",
            &keyworkers("Two team", "01632 960 012"),
        )
        .replace(
            "pages/keyworkers.md",
            "for {{ provider.keyworker.name }}",
            "here",
        );
    let one = card(site.clone());
    assert!(
        one.contains("01632960011") && one.contains("01632960012"),
        "{one}"
    );
    let second = format!(
        "name: The Others\nkind: charity\noffers:\n  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 0\n    age_max: 25\n{offer}    when: You live in the west\n    contact: two\n"
    );
    let both = site
        .replace(
            "providers/helpers.yaml",
            offer,
            &format!("{offer}    when: You live in the east\n    contact: one\n"),
        )
        .file("providers/others.yaml", &second);
    let both = card(both);
    assert!(
        both.contains("01632960011") && both.contains("01632960012"),
        "{both}"
    );
}

#[test]
fn words_for_screen_readers_alone_are_not_printed() {
    let site = page("```contacts\nfor: register\n```")
        .replace(
            "contacts/team.yaml",
            "hours:",
            "form_url: https://www.gov.uk/form\nhours:",
        )
        .area("northtown")
        .with_leaflets()
        .build();
    site.is_clean();
    let html = site.text("ask/index.html");
    let hidden = html
        .split("class=\"hidden\">")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("words for screen readers");
    let hidden: String = hidden.split_whitespace().collect();
    let paper = printed(&site, "leaflets/pages/ask.pdf");
    assert!(
        paper.contains("Registerteam") && paper.contains("01632960001"),
        "{paper}"
    );
    assert!(
        hidden.len() > 6 && !paper.contains(&hidden),
        "{hidden}: {paper}"
    );
}

/// A flow chart is a list for those who do not see its arrows, on a page and on paper.
#[test]
fn a_chart_of_steps_is_a_list_that_says_who_does_what() {
    let second = "    no_fixed_time: true\n  - id: answer\n    title: We answer\n    who: The panel\n    \
                  text: Wait for our letter.\n    time: { within: 5, unit: working-days, from: your call }\n";
    let site = page("```steps\nshow: chart\n```")
        .replace(
            "register/register.yaml",
            "    no_fixed_time: true\n",
            second,
        )
        .area("northtown")
        .with_leaflets()
        .build();
    site.is_clean();
    let html = site.text("ask/index.html");
    let chart = html.split("<ol class=\"chart\">").nth(1).expect("a list");
    let chart = chart.split("</ol>").next().expect("its end");
    assert_eq!(chart.matches("<li>").count(), 2, "{chart}");
    let said = ["You ask", "You", "We answer", "The panel", "5 working days"];
    stand_in_order(chart, &said);
    assert!(html.contains("/assets/steps."), "{html}");
    let bytes = fs::read(site.out().join("leaflets/pages/ask.pdf")).expect("published");
    let paper = Pdf::read(&bytes);
    stand_in_order(
        &paper.words(),
        &["Youask", "Weanswer", "Thepanel", "5workingdays"],
    );
    assert_eq!(paper.tags().matches("LI\n").count(), 2, "{}", paper.tags());
}
