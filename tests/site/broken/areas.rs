//! What an area lacks, or has twice.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn what_an_area_lacks_or_has_twice_is_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "a page of one area beside a twin that is for all",
        "write areas/northtown/ask.easy.md",
        |site| {
            site.file("pages/ask.md", "---\ntitle: Ask\n---\nCall us.\n")
                .file("pages/ask.easy.md", "---\ntitle: Ask\n---\nCall us.\n")
                .file(
                    "areas/northtown/ask.md",
                    "---\n«FP512»title: Ask\n---\nWrite to us.\n",
                )
        },
    ),
    case(
        "two areas on one square of the map",
        "give each area a square of its own",
        |site| {
            placed(site, "northtown", "column: 1, row: 2").replace(
                "areas/southtown.yaml",
                "councils:",
                "tile: «FP450»{ column: 1, row: 2 }\ncouncils:",
            )
        },
    ),
    case(
        "an area without a square where another has one",
        "add `tile: { column: 3, row: 2 }`",
        |site| {
            placed(site, "northtown", "column: 1, row: 2").replace(
                "areas/southtown.yaml",
                "name: Southtown\n",
                "name: «FP450»Southtown\n",
            )
        },
    ),
    case(
        "a square beyond the map",
        "write a column from `1`, in the west, to `8`",
        |site| placed(site, "northtown", "column: «FP201»9, row: 2"),
    ),
    case(
        "offers that only their order tells apart",
        "give each an `id` that stays",
        |site| {
            site.append(
                "providers/helpers.yaml",
                "  - «FP460»service: keyworker\n    status: planned\n    age_min: 0\n    age_max: 25\n    who_for: Children\n",
            )
        },
    ),
    case(
        "a map without squares",
        "such as `tile: { column: 3, row: 2 }`",
        |site| site.append("pages/keyworkers.md", "\n«FP505»```map\n```\n"),
    ),
    case(
        "words that a machine has written",
        "### checked-by: ",
        |site| site.append("site.yaml", "languages: [en-GB, «FP508»«FP514»ur]\n"),
    ),
    case(
        "a leaflet that takes a page in another language",
        "translate that page",
        |site| {
            site.append("site.yaml", "languages: [en-GB, «FP508»«FP514»ur]\n").file(
                "leaflets/help.ur.md",
                "---\ntitle: مدد\nlayout: handout\naudience: families\nopens: keyworkers\npages: [«FP515»keyworkers]\n---\nمدد۔\n",
            )
        },
    ),
    case(
        "ages that differ between two providers",
        "put a block",
        |site| {
            two_offers(site)
                .append("providers/helpers.yaml", "    contact: team\n")
                .append(
                    "pages/keyworkers.md",
                    "\n«FP311»{{ provider.keyworker.ages }}\n",
                )
                .replace("pages/keyworkers.md", "{{ provider.keyworker.name }}", "us")
        },
    ),
    case(
        "one of two contacts by chance",
        "name one of them, such as",
        |site| {
            site.file("contacts/a.yaml", "label: A\nfor: [advice]\nphone: 999\n")
                .file("contacts/b.yaml", "label: B\nfor: [advice]\nphone: 111\n")
                .append(
                    "pages/keyworkers.md",
                    "\nCall «FP311»{{ contact.for.advice.phone }}.\n",
                )
        },
    ),
    case(
        "the number of one of two offers for both",
        "into each of these offers",
        |site| {
            two_offers(site)
                .append(
                    "providers/helpers.yaml",
                    "website: https://www.gov.uk/helpers\n",
                )
                .append(
                    "pages/keyworkers.md",
                    "\nCall «FP311»{{ contact.for.keyworker.phone }}.\n",
                )
        },
    ),
    case(
        "a poster with one of two numbers by chance",
        "name one of them as `contact:`",
        |site| {
            site.file(
                "contacts/second.yaml",
                "label: Second team\nfor: [register]\nphone: 01632 960 002\n",
            )
            .replace("leaflets/poster.md", "title: ", "title: «FP311»")
        },
    ),
    case(
        "a level with the picture of another",
        "write `picture: rating-red`",
        |site| {
            site.replace(
                "register/register.yaml",
                "label: Red",
                "label: Red\n    picture: «FP470»rating-green",
            )
        },
    ),
    case(
        "words of a level with the picture of another",
        "write `picture: rating-red`",
        |site| {
            site.replace(
                "register/register.yaml",
                "[A keyworker]",
                "[{ plain: A keyworker, easy: A keyworker, picture: «FP470»rating-amber }]",
            )
        },
    ),
    case(
        "an offer for a level that its areas do not have",
        "the ratings there are `red`",
        |site| {
            site.append(
                "providers/helpers.yaml",
                "    ratings: [red, «FP471»green]\n",
            )
        },
    ),
    case(
        "criteria for a level that an area does not have",
        "the ratings there are `red`",
        |site| {
            site.append(
                "register/register.yaml",
                "criteria:\n  - { id: who, title: Who, rating: «FP471»amber, any_of: [You are autistic.] }\n",
            )
        },
    ),
    case(
        "a block for a level that an area does not have",
        "take `yellow` out here",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP471»```ratings\nonly: [red, yellow]\n```\n",
            )
        },
    ),
    case(
        "criteria of a level that has none",
        "ask for something else",
        |site| {
            site.append(
                "register/register.yaml",
                "criteria:\n  - { id: who, title: Who, rating: all, any_of: [You are autistic.] }\n",
            )
            .append(
                "pages/keyworkers.md",
                "\n«FP505»```criteria\nrating: red\n```\n",
            )
        },
    ),
    case(
        "words of people who said none",
        "ask for something else",
        |site| {
            site.append(
            "pages/keyworkers.md",
            "\n«FP505»```feedback\nspeaker: professional\n```\n\n«FP505»```feedback\nmost: 0\n```\n",
        )
        },
    ),
    case(
        "a part of reviews that is missing",
        "ask for something else",
        |site| {
            site.append("register/register.yaml", "reviews: { who_can_ask: You }\n")
                .append(
                    "pages/keyworkers.md",
                    "\n«FP505»```reviews\nshow: timing\n```\n",
                )
        },
    ),
    case(
        "a list of a page that only another area has",
        "ask for something else",
        |site| {
            site.file(
                "areas/northtown/drop-in.md",
                "---\ntitle: Drop in\n---\nCome in.\n",
            )
            .file(
                "areas/northtown/drop-in.easy.md",
                "---\ntitle: Drop in\n---\nCome in.\n",
            )
            .append(
                "pages/keyworkers.md",
                "\n«FP505»```pages\nid: drop-in\n```\n",
            )
        },
    ),
    case(
        "a service that no area names",
        "ask for something else",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP505»```support\nonly: advocacy\n```\n",
            )
        },
    ),
    case(
        "leaflets for readers who have none",
        "ask for something else",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP505»```leaflets\naudience: professionals\n```\n",
            )
        },
    ),
    case(
        "a list of headings on a page without any",
        "write headings",
        |site| site.append("pages/index.md", "\n«FP505»```contents\n```\n"),
    ),
    case(
        "criteria that nobody has written",
        "write `criteria:`",
        |site| site.append("pages/keyworkers.md", "\n«FP505»```criteria\n```\n"),
    ),
    case(
        "an area that nobody serves",
        "add `southtown` to the `areas`",
        |site| {
            site.replace(
                "providers/helpers.yaml",
                "[northtown, southtown]",
                "[northtown]",
            )
            .replace(
                "areas/southtown.yaml",
                "name: Southtown",
                "name: «FP501»Southtown",
            )
            .replace("pages/keyworkers.md", "{{ provider.keyworker.name }}", "us")
        },
    ),
    case(
        "two providers in one area",
        "add `when:` to both offers",
        |site| {
            site.replace("providers/helpers.yaml", "areas: [northtown, southtown]\n    ", "")
            .replace("providers/helpers.yaml", "- service", "- «FP502»service")
            .append("providers/helpers.yaml", "    contact: team\n")
            .file(
                "providers/others.yaml",
                "name: Others\nkind: nhs\noffers:\n  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 0\n    age_max: 18\n    who_for: Children\n    when: You live by the river.\n    contact: team\n",
            )
        },
    ),
    case(
        "an offer beside another that nobody could reach",
        "add `contact:` with the id of a contact",
        |site| two_offers(site).replace("providers/helpers.yaml", "- service", "- «FP521»service"),
    ),
    case(
        "a provider with another number than the contact of its offer",
        "write the same in both places",
        |site| {
            site.append(
                "providers/helpers.yaml",
                "    contact: team\nphone: «FP520»01632 960 002\n",
            )
        },
    ),
    case(
        "a provider with another number than the only contact for its service",
        "write the same in both places",
        |site| site.append("providers/helpers.yaml", "phone: «FP520»01632 960 002\n"),
    ),
    case(
        "a provider with another email than its contact",
        "write the same in both places",
        |site| {
            site.append("contacts/team.yaml", "email: team@example.org\n")
                .append(
                    "providers/helpers.yaml",
                    "phone: 01632 960001\nemail: «FP520»teams@example.org\n",
                )
        },
    ),
    case(
        "a provider with another number than the contact of one of its areas",
        "write the same in both places",
        |site| {
            site.append("providers/helpers.yaml", "phone: «FP520»01632 960 001\n").file(
                "contacts/north.yaml",
                "label: Northern team\nfor: [keyworker]\nphone: 01632 960 009\nareas: [northtown]\n",
            )
        },
    ),
    case(
        "complaints with another number in the register than in site.yaml",
        "write the same in both places",
        |site| {
            site.replace("site.yaml", "complaints:", "complaints:\n  phone: 01632 960 190")
                .append(
                    "register/register.yaml",
                    "challenge:\n  - id: complain\n    title: Make a complaint\n    text: Tell us.\n    phone: «FP520»01632 960 199\n",
                )
        },
    ),
    case(
        "complaints with another email in the register than in site.yaml",
        "write the same in both places",
        |site| {
            site.append(
                "register/register.yaml",
                "challenge:\n  - id: unhappy\n    title: Complain to us\n    text: Tell us.\n    email: «FP520»complain@example.org\n",
            )
        },
    ),
    case(
        "a way to question a decision with another number than its contact",
        "write the same in both places",
        |site| {
            site.append(
                "register/register.yaml",
                "challenge:\n  - id: ask\n    title: Ask us\n    text: Call us.\n    contact: team\n    phone: «FP520»01632 960 199\n",
            )
        },
    ),
    case(
        "an ombudsman with two numbers",
        "write the same number in both places",
        |site| {
            site.append(
                "site.yaml",
                "ombudsman:\n  name: Ombudsman\n  phone: 01632 960 150\n",
            )
            .append(
                "register/register.yaml",
                "challenge:\n  - id: last\n    title: Ombudsman\n    text: Go there last.\n    phone: «FP520»01632 960 151\n",
            )
        },
    ),
    case(
        "urgent help with another number than the contact of its name",
        "write the same number in both places",
        |site| {
            site.replace(
                "site.yaml",
                "complaints:",
                "  - { id: crisis, label: register team, phone: «FP520»01632 960 009 }\ncomplaints:",
            )
        },
    ),
    case("an offer that names no contact", "write `team`", |site| {
        site.append("providers/helpers.yaml", "    contact: «FP302»teem\n")
    }),
    case(
        "an offer whose contact is for another area",
        "add `southtown` to the `areas` of that contact",
        |site| {
            site.append("providers/helpers.yaml", "    contact: «FP522»north\n")
                .file(
                    "contacts/north.yaml",
                    "label: Northern team\nfor: [keyworker]\nphone: 999\nareas: [northtown]\n",
                )
        },
    ),
    case(
        "a block of contacts that finds none",
        "`for: [review]`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP503»```contacts\nfor: review\n```\n",
            )
        },
    ),
    case(
        "a section of the register in two files",
        "say in `areas:`",
        |site| {
            site.file(
            "register/steps.yaml",
            "«FP504»steps:\n  - { id: ask, title: Ask, who: You, text: Ask us., no_fixed_time: true }\n",
        )
        },
    ),
    case(
        "a block that has nothing to show",
        "write `consent:` in a file of register/",
        |site| site.append("pages/keyworkers.md", "\n«FP505»```consent\n```\n"),
    ),
    case(
        "a block for areas on the page where people choose",
        "take the block away",
        |site| site.append("pages/home.md", "\n«FP505»```local-offer\n```\n"),
    ),
    case(
        "one council whole in two areas",
        "say with `part:`",
        |site| {
            site.replace(
                "areas/southtown.yaml",
                "gss: E08000002",
                "gss: «FP506»E08000001",
            )
        },
    ),
    case(
        "a page without its easy read twin",
        "write keyworkers.easy.md beside it",
        |site| {
            site.without("pages/keyworkers.easy.md").replace(
                "pages/keyworkers.md",
                "title:",
                "«FP507»title:",
            )
        },
    ),
    case(
        "nobody to ask for other formats",
        "add `formats_contact: ",
        |site| {
            site.replace("site.yaml", "formats_contact: team\n", "")
                .replace("site.yaml", "name: Help", "«FP509»name: Help")
        },
    ),
];

/// Two offers for keyworkers in Northtown, each with its `when`; the second has a contact.
fn two_offers(site: Project) -> Project {
    site.append("providers/helpers.yaml", "    when: You live on the hill.\n")
        .file(
            "providers/others.yaml",
            "name: Others\nkind: nhs\noffers:\n  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 0\n    age_max: 18\n    who_for: Children\n    when: You live by the river.\n    contact: team\n",
        )
}

/// Where each area has a team of its own, a number of their provider would be a second one for the same help.
#[test]
fn a_provider_beside_local_teams_leaves_the_numbers_to_them() {
    let team = |area: &str, number: &str| {
        format!(
            "label: Team of {area}\nfor: [keyworker]\nareas: [{area}]\nphone: 01632 960 {number}\nchecked_on: 2026-11-22\n"
        )
    };
    let site = Project::new()
        .replace("contacts/team.yaml", "keyworker, ", "")
        .file("contacts/north.yaml", &team("northtown", "003"))
        .file("contacts/south.yaml", &team("southtown", "004"));
    site.clone().build().is_clean();
    let twice = site.append("providers/helpers.yaml", "phone: 01632 960 002\n");
    let built = twice.build();
    built.fails_with("FP520", "content/providers/helpers.yaml", 10);
}

#[test]
fn two_offers_that_can_be_reached_are_fine() {
    let by_contact =
        two_offers(Project::new()).append("providers/helpers.yaml", "    contact: team\n");
    by_contact.build().is_clean();
    let by_phone = two_offers(Project::new()).append(
        "providers/helpers.yaml",
        "website: https://www.gov.uk/helpers\n",
    );
    by_phone.build().is_clean();
}

/// Easy read and translations are duties that must not stop a page from being published.
#[test]
fn a_missing_twin_or_translation_is_said_and_the_page_is_published_all_the_same() {
    let site = crate::project::Project::without_areas()
        .append("site.yaml", "languages: [en-GB, «FP508»fi]\n")
        .file("pages/more.md", "---\ntitle: More\n---\nMore.\n")
        .file("pages/more.fi.md", "---\ntitle: Lisää\n---\nLisää.\n")
        .expect_nowhere("FP703");
    site.build()
        .finds_what_is_marked()
        .helps("links lead to the page in `en-GB`")
        .lacks("fi/index.html")
        .says("fi/more/index.html", "Lisää.");
}

/// An area with its square on the map.
fn placed(site: Project, area: &str, place: &str) -> Project {
    let tile = format!("tile: {{ {place} }}\ncouncils:");
    site.replace(&format!("areas/{area}.yaml"), "councils:", &tile)
}

/// A number for something else is no second number.
#[test]
fn numbers_that_are_rightly_others_are_fine() {
    let north = |purpose: &str| {
        format!(
            "label: Northern team\nfor: [{purpose}]\nphone: 01632 960 009\nareas: [northtown]\n"
        )
    };
    let provider = || Project::new().append("providers/helpers.yaml", "phone: 01632 960 001\n");
    // For another purpose.
    let other = provider().file("contacts/north.yaml", &north("review"));
    other.build().is_clean();
    // The offer says which contact is meant.
    let named = Project::new()
        .append(
            "providers/helpers.yaml",
            "    contact: team\nphone: 01632 960 001\n",
        )
        .file("contacts/north.yaml", &north("keyworker"));
    named.build().is_clean();
    // Complaints about somebody else, and ways that are no complaint.
    let ways = "challenge:\n  - { id: talk, title: Talk to us, text: Call us., phone: 01632 960 101 }\n  - { id: council, title: Complain to the council, text: Call them., phone: 01632 960 102 }\n";
    let complaints = Project::new()
        .replace(
            "site.yaml",
            "complaints:",
            "complaints:\n  phone: 01632 960 190",
        )
        .append("register/register.yaml", ways);
    complaints.build().is_clean();
}
