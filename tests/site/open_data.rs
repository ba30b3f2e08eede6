//! What other programs read: the feed of services, tables, data in pages, and whom to tell of a fault.

use crate::project::{Built, Project};
use serde_json::Value;
use std::collections::BTreeSet;

fn json(built: &Built, path: &str) -> Value {
    assert!(built.is_published(), "{:#?}", built.said());
    serde_json::from_str(&built.text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The services of the feed, as its list has them.
pub fn listed(built: &Built) -> Vec<Value> {
    let page = json(built, "api/services/index.html");
    page["contents"].as_array().cloned().unwrap_or_default()
}

/// The rows of a table after its heads, by these.
fn rows(built: &Built, path: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    assert!(built.is_published(), "{:#?}", built.said());
    let text = built.text(path);
    let text = text.strip_prefix('\u{feff}').expect("a mark for Excel");
    assert!(text.ends_with("\r\n"), "{text:?}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().expect("heads").clone();
    let rows = reader.records().map(|row| {
        let row = row.expect("a row");
        let cells = heads.iter().zip(row.iter());
        cells
            .map(|(head, cell)| (head.to_owned(), cell.to_owned()))
            .collect()
    });
    rows.collect()
}

/// The data in a page.
pub fn linked(built: &Built, path: &str) -> Value {
    let html = built.text(path);
    let (_, rest) = html
        .split_once("<script type=\"application/ld+json\">")
        .expect("data");
    let (text, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub const SECOND_PROVIDER: &str = "name: Keepers
kind: nhs
ods: QHM
offers:
  - service: register
    status: active
    age_min: 0
    age_max: 120
    who_for: Everybody who is autistic
";

#[test]
fn one_service_stands_for_all_areas_where_families_call_the_same_contact() {
    let built = Project::new().build();
    let services = listed(&built);
    assert_eq!(services.len(), 1, "{services:#?}");
    let id = services[0]["id"].as_str().expect("an id");
    let whole = json(&built, &format!("api/services/{id}/index.html"));
    let codes: Vec<&str> = whole["service_areas"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["extent"].as_str())
        .collect();
    assert_eq!(codes, ["E08000001", "E08000002"]);
    assert_eq!(whole["url"], "https://help.example.org/");
    assert_eq!(whole["contacts"][0]["phones"][0]["number"], "01632 960 001");
    assert_eq!(
        whole["schedules"][0]["description"],
        "Monday to Friday, 9am to 5pm"
    );
    let description = whole["description"].as_str().expect("words");
    assert!(
        description.contains("Phone: 01632 960 001"),
        "{description}"
    );
    assert!(description.contains("Up to age 25"), "{description}");
}

#[test]
fn an_area_with_a_contact_of_its_own_is_a_service_of_its_own() {
    let built = Project::new()
        .file("providers/keepers.yaml", SECOND_PROVIDER)
        .file(
            "contacts/south.yaml",
            "label: Southtown team\nfor: [keyworker]\nareas: [southtown]\nphone: 01632 960 002\nchecked_on: 2026-11-22\n",
        )
        .build();
    let services = listed(&built);
    let said: BTreeSet<(&str, &str)> = services
        .iter()
        .filter_map(|it| Some((it["name"].as_str()?, it["url"].as_str()?)))
        .collect();
    let expected = [
        ("Register team", "https://help.example.org/"),
        ("Register team", "https://help.example.org/northtown/"),
        ("Southtown team", "https://help.example.org/southtown/"),
    ];
    assert_eq!(said, BTreeSet::from(expected));
    let keeper = services
        .iter()
        .find(|it| it["organization"]["name"] == "Keepers");
    let keeper = keeper.expect("the register");
    assert_eq!(keeper["minimum_age"], 0);
    // Nobody is too old.
    assert_eq!(keeper.get("maximum_age"), None);
    let codes = &keeper["organization"]["organization_identifiers"][0];
    assert_eq!(codes["identifier"], "QHM");
}

#[test]
fn what_cannot_be_had_today_says_so_everywhere() {
    let ended = |status: &str, more: &str| {
        Project::new()
            .replace(
                "providers/helpers.yaml",
                "status: active",
                &format!("status: {status}\n    {more}"),
            )
            .append(
                "pages/keyworkers.md",
                "\n```coverage\n```\n\n```providers\nservice: keyworker\n```\n",
            )
            .replace(
                "pages/keyworkers.md",
                "work for {{ provider.keyworker.name }}",
                "help",
            )
            .build()
    };
    for (status, dates, open, words) in [
        (
            "paused",
            "",
            "temporarily closed",
            "This service has stopped for now.",
        ),
        (
            "planned",
            "",
            "inactive",
            "This service has not started yet.",
        ),
        ("ended", "", "defunct", "This service has ended."),
        // It ended yesterday, whatever its author still calls it.
        (
            "active",
            "end: 2026-11-21",
            "defunct",
            "This service has ended.",
        ),
        (
            "active",
            "start: 2026-11-23",
            "inactive",
            "This service has not started yet.",
        ),
    ] {
        let built = ended(status, dates);
        assert!(built.is_published(), "{:#?}", built.said());
        let services = listed(&built);
        assert_eq!(services[0]["status"], open, "{status} {dates}");
        let description = services[0]["description"].as_str().expect("words");
        assert!(description.contains(words), "{description}");
        let page = built.text("northtown/keyworkers/index.html");
        assert_eq!(page.matches(words).count(), 3, "{status} {dates}: {page}");
        // Search engines are told of what can be had.
        let home = linked(&built, "northtown/index.html");
        assert_eq!(home.get("mainEntity"), None);
    }
    // On its last day it is still there.
    let today = ended("active", "end: 2026-11-22");
    assert_eq!(listed(&today)[0]["status"], "active");
}

#[test]
fn a_feed_says_what_it_is_and_its_files_name_each_other() {
    let built = Project::new()
        .file("providers/keepers.yaml", SECOND_PROVIDER)
        .build();
    let root = json(&built, "api/index.html");
    assert_eq!(root["version"], "HSDS-UK-3.0");
    for list in [
        "services",
        "taxonomies",
        "taxonomy_terms",
        "service_at_locations",
    ] {
        let page = json(&built, &format!("api/{list}/index.html"));
        let contents = page["contents"].as_array().expect("a list").len();
        assert_eq!(page["total_items"], contents, "{list}");
        assert_eq!(page["size"], contents, "{list}");
        assert_eq!(page["empty"], contents == 0, "{list}");
    }
    for service in listed(&built) {
        let id = service["id"].as_str().expect("an id");
        let whole = json(&built, &format!("api/services/{id}/index.html"));
        let term = whole["attributes"][0]["taxonomy_term_id"].as_str();
        let term = json(
            &built,
            &format!("api/taxonomy_terms/{}/index.html", term.expect("a term")),
        );
        assert_eq!(whole["attributes"][0]["taxonomy_term"], term);
        for (key, value) in service.as_object().expect("a service") {
            assert_eq!(&whole[key], value, "{key}");
        }
    }
}

#[test]
fn a_sample_says_in_all_of_them_that_it_is_one() {
    const WORDS: &str = "This is a sample.";
    let security = "security: { email: security@example.org, expires: 2027-05-22 }\n";
    let built = Project::new().append("site.yaml", security).build();
    assert!(built.text("api/index.html").contains(WORDS));
    for service in listed(&built) {
        assert!(
            service["alert"]
                .as_str()
                .is_some_and(|it| it.contains(WORDS))
        );
    }
    for table in ["data/contacts.csv", "data/coverage.csv"] {
        for row in rows(&built, table) {
            assert!(row["warning"].contains(WORDS), "{row:?}");
        }
    }
    built.says(".well-known/security.txt", "# This is a sample.");
    let page = linked(&built, "northtown/index.html");
    assert_eq!(page["creativeWorkStatus"], "Sample");
}

#[test]
fn the_table_of_contacts_is_read_back_as_the_same_contacts() {
    let built = Project::new()
        .file(
            "contacts/south.yaml",
            "label: \"=HYPERLINK(1)\"\nfor: [register, review]\nareas: [southtown]\nphone: 01632 960 002\ntext: 07700 900 123\n\
             post: 1 Example Street, Example Town\nnote: \"Say \\\"hello\\\", please\"\nchecked_on: 2026-11-22\n",
        )
        .build();
    let all = rows(&built, "data/contacts.csv");
    let south = all.iter().find(|row| row["id"] == "south").expect("a row");
    // No spreadsheet works it out.
    assert_eq!(south["label"], "'=HYPERLINK(1)");
    assert_eq!(south["for"], "register;review");
    assert_eq!(south["areas"], "southtown");
    assert_eq!(south["phone"], "01632 960 002");
    assert_eq!(south["text"], "07700 900123");
    assert_eq!(south["note"], "Say \"hello\", please");
    // As the table of a site that has no other contacts.
    let again = Project::new()
        .without("contacts/team.yaml")
        .bytes("contacts.csv", built.text("data/contacts.csv").as_bytes())
        .build();
    assert!(again.is_published(), "{:#?}", again.said());
    assert_eq!(rows(&again, "data/contacts.csv").len(), all.len());
    for row in rows(&again, "data/contacts.csv") {
        let before = all.iter().find(|it| it["id"] == row["id"]).expect("a row");
        for (head, cell) in row.iter().filter(|(head, _)| *head != "label") {
            assert_eq!(cell, &before[head], "{head}");
        }
    }
}

/// Two teams of one name, each in the folder of its area, and one of all that another area replaces.
fn with_folders() -> Project {
    let own = |label: &str, phone: &str| {
        format!("label: {label}\nfor: [review]\nphone: {phone}\nchecked_on: 2026-11-22\n")
    };
    Project::new()
        .file(
            "areas/northtown/contacts/review.yaml",
            &own("North review team", "01632 960 002"),
        )
        .file(
            "areas/southtown/contacts/review.yaml",
            &own("South review team", "01632 960 003"),
        )
        .file(
            "areas/southtown/contacts/advice.yaml",
            &own("South advice", "01632 960 004"),
        )
        .file("contacts/advice.yaml", &own("Advice", "01632 960 005"))
        .file(
            "contacts/northtown-review.yaml",
            &own("Another team", "01632 960 006"),
        )
}

#[test]
fn contacts_of_area_folders_have_ids_that_stand_once() {
    let built = with_folders().build();
    let all = rows(&built, "data/contacts.csv");
    let said: BTreeSet<[&str; 3]> = all
        .iter()
        .map(|row| ["id", "areas", "label"].map(|head| row[head].as_str()))
        .collect();
    let expected = [
        // It counts where no nearer one has its name.
        ["advice", "northtown", "Advice"],
        ["northtown-review", "", "Another team"],
        ["northtown-review-2", "northtown", "North review team"],
        ["southtown-advice", "southtown", "South advice"],
        ["southtown-review", "southtown", "South review team"],
        ["team", "", "Register team"],
    ];
    assert_eq!(said, BTreeSet::from(expected));
    assert_eq!(all.len(), expected.len());
    // As the table of a site that has no other contacts.
    let again = Project::new()
        .without("contacts/team.yaml")
        .bytes("contacts.csv", built.text("data/contacts.csv").as_bytes())
        .build();
    let again = rows(&again, "data/contacts.csv");
    assert_eq!(
        again.into_iter().collect::<BTreeSet<_>>(),
        all.iter().cloned().collect()
    );
}

#[test]
fn the_table_of_services_has_a_row_for_each_in_each_area() {
    let built = Project::new()
        .replace("pages/keyworkers.md", "work for {{ provider.keyworker.name }}", "help")
        .replace(
            "providers/helpers.yaml",
            "areas: [northtown, southtown]",
            "areas: [northtown]",
        )
        .file(
            "providers/others.yaml",
            "name: Others\nkind: charity\noffers:\n  - service: keyworker\n    areas: [southtown]\n    status: planned\n    \
             age_min: 5\n    age_max: 18\n    who_for: Children\n",
        )
        .build();
    let rows = rows(&built, "data/coverage.csv");
    let said: Vec<[&str; 6]> = rows
        .iter()
        .map(|row| {
            ["area", "codes", "service", "provider", "status", "age_max"]
                .map(|head| row[head].as_str())
        })
        .collect();
    assert_eq!(
        said,
        [
            [
                "Northtown",
                "E08000001",
                "Keyworkers",
                "The Helpers",
                "active",
                "25"
            ],
            [
                "Northtown",
                "E08000001",
                "Dynamic Support Register",
                "We do not know who keeps it",
                "",
                ""
            ],
            [
                "Southtown",
                "E08000002",
                "Keyworkers",
                "Others",
                "planned",
                "18"
            ],
            [
                "Southtown",
                "E08000002",
                "Dynamic Support Register",
                "We do not know who keeps it",
                "",
                ""
            ],
        ]
    );
    assert_eq!(rows[0]["page"], "https://help.example.org/northtown/");
}

#[test]
fn a_site_without_services_has_no_feed() {
    let built = Project::without_areas().build();
    let paths = built.paths();
    let of_data = |path: &&String| path.starts_with("api/") || path.starts_with("data/");
    assert_eq!(paths.iter().find(of_data), None);
    built.lacks(".well-known/security.txt");
    assert!(!built.text("_headers").contains("/api/"));
}

#[test]
fn each_server_is_told_what_the_files_of_the_feed_are() {
    const ALL: &str = "web_servers: [headers-file, apache, iis, nginx, caddy]\n";
    let built = Project::new()
        .append("site.yaml", ALL)
        .base_url("https://example.org/help/")
        .build();
    for file in [
        "_headers",
        ".htaccess",
        "web.config",
        "nginx.conf",
        "Caddyfile",
    ] {
        built.says(file, "application/json");
        built.says(file, "Access-Control-Allow-Origin");
        built.says(
            file,
            if file == "web.config" {
                "path=\"api\""
            } else {
                "/help/api/"
            },
        );
    }
}

#[test]
fn security_txt_is_what_its_standard_asks_for() {
    let built = Project::without_areas()
        .sample(false)
        .replace("site.yaml", "https://guide.example.org/", "https://help.nhs.uk/")
        .append(
            "site.yaml",
            "security:\n  email: security@nhs.uk\n  form_url: https://www.nhs.uk/report\n  policy_url: https://www.nhs.uk/policy\n  expires: 2027-05-22\n",
        )
        .build();
    assert!(built.is_published(), "{:#?}", built.said());
    let text = built.text(".well-known/security.txt");
    assert_eq!(
        text,
        "Contact: mailto:security@nhs.uk\n\
         Contact: https://www.nhs.uk/report\n\
         Expires: 2027-05-22T23:59:59Z\n\
         Preferred-Languages: en-GB\n\
         Canonical: https://help.nhs.uk/.well-known/security.txt\n\
         Policy: https://www.nhs.uk/policy\n"
    );
}

#[test]
fn nobody_looks_for_security_txt_in_a_folder_of_a_host() {
    Project::new()
        .append(
            "site.yaml",
            "security: «FP439»{ email: security@example.org, expires: 2027-05-22 }\n",
        )
        .base_url("https://example.org/help/")
        .build()
        .finds_what_is_marked()
        .lacks(".well-known/security.txt");
}

#[test]
fn a_page_says_what_it_is_about_in_its_own_words() {
    let built = Project::new()
        .replace(
            "areas/southtown.yaml",
            "name: Southtown\n",
            "name: \"South & </script> <b>\"\n",
        )
        .build();
    let home = linked(&built, "southtown/index.html");
    assert_eq!(home["name"], "Help in South & </script> <b>");
    assert_eq!(home["inLanguage"], "en-GB");
    let service = &home["mainEntity"][0];
    assert_eq!(service["@type"], "GovernmentService");
    assert_eq!(service["areaServed"][0]["identifier"], "E08000002");
    assert_eq!(service["audience"]["suggestedMaxAge"], 25);
    let point = &service["availableChannel"]["servicePhone"];
    assert_eq!(point["telephone"], "+441632960001");
    let page = linked(&built, "southtown/keyworkers/index.html");
    let path = &page["breadcrumb"]["itemListElement"];
    assert_eq!(path[0]["item"], "https://help.example.org/southtown/");
    assert_eq!(path[1]["item"], page["url"]);
    assert_eq!(page.get("mainEntity"), None);
}

#[test]
fn words_and_videos_are_told_where_they_stand() {
    let built = Project::new()
        .append(
            "pages/keyworkers.md",
            "\n```glossary\n```\n\n```video\ntitle: A film\nurl: https://www.gov.uk/film\nminutes: 2\ncaptions: true\ntranscript: Words.\n```\n",
        )
        .build();
    let page = linked(&built, "northtown/keyworkers/index.html");
    let term = &page["hasPart"]["hasDefinedTerm"][0];
    assert_eq!(term["name"], "consent");
    assert_eq!(term["description"], "Consent means that you say yes.");
    assert_eq!(page["video"][0]["duration"], "PT2M0S");
}

/// What a page names with `property`, such as `og:image`.
fn meta(built: &Built, path: &str, property: &str) -> Option<String> {
    let html = built.text(path);
    let (_, rest) = html.split_once(&format!("property=\"{property}\" content=\""))?;
    Some(rest.split('"').next().unwrap_or_default().to_owned())
}

#[test]
fn messages_show_the_card_of_the_area_and_format() {
    let site = || Project::new().without("leaflets/poster.md");
    let built = site().with_leaflets().build();
    assert!(built.is_published(), "{:#?}", built.said());
    let mut cards = BTreeSet::new();
    for (page, card) in [
        ("index.html", "card.png"),
        ("northtown/index.html", "northtown/card.png"),
        ("northtown/keyworkers/index.html", "northtown/card.png"),
        (
            "southtown/easy-read/keyworkers/index.html",
            "southtown/easy-read/card.png",
        ),
    ] {
        let address = meta(&built, page, "og:image").expect("a card");
        assert_eq!(address, format!("https://help.example.org/{card}"));
        let title = meta(&built, page, "og:title").expect("a title");
        built.says(page, &format!("<title>{title}"));
        let bytes = built.tree().remove(card).expect("the card");
        let decoder = png::Decoder::new(std::io::Cursor::new(&bytes));
        let reader = decoder.read_info().expect("a PNG");
        assert_eq!(reader.info().size(), (1200, 630));
        cards.insert(bytes);
    }
    assert_eq!(cards.len(), 3, "each says another area or format");
    assert_eq!(
        meta(&built, "northtown/index.html", "og:image:alt").as_deref(),
        Some("Northtown - Help in our towns")
    );
    // Without leaflets there is none, and no page names one.
    let pages = site().build();
    assert_eq!(meta(&pages, "index.html", "og:image"), None);
    assert!(!pages.paths().iter().any(|path| path.ends_with("card.png")));
}

#[test]
fn a_card_of_a_theme_that_cannot_be_laid_out_is_told_once() {
    Project::new()
        .without("leaflets/poster.md")
        .with_leaflets()
        .file(
            "theme/theme.yaml",
            "name: Own\ncontract: 1\nextends: fingerpost\n",
        )
        .file(
            "theme/leaflets/card.typ",
            "#set page(width: 60pt)\n#«FP808»nothing\n",
        )
        .build()
        .finds_what_is_marked();
}
