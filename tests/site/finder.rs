//! The field that finds an area, and the postcodes that it looks up, in a built site.

use crate::project::Project;

const POSTCODES: &str = "source: ONS Postcode Directory, November 2025\nplaces: E08000001 E08000002 E08000024 S12000026\nNE8 0 7;1/1:aA;2/2:aAB/3:bD\nTD1 3 1\n";

#[test]
fn a_site_with_postcodes_has_the_field_its_scripts_and_its_index() {
    let built = Project::new().file("postcodes.txt", POSTCODES).build();
    built.is_clean();
    let home = built.text("index.html");
    assert!(home.contains("data-find=\"/find/postcodes.txt\""), "{home}");
    let script = format!(
        "<script type=\"module\" src=\"/{}\">",
        built.asset("find.js")
    );
    assert!(home.contains(&script), "{home}");
    assert!(
        home.contains("data-area=\"northtown\" data-councils=\"Northtown Council\""),
        "{home}"
    );
    assert!(home.contains("database right 2025"), "{home}");
    assert_eq!(
        built.text("find/postcodes.txt"),
        "northtown southtown . S\nNE8 0 7;1/1:aA;2/2:aAB/3:bD\n"
    );
    built.asset("look-up.js");
    assert!(
        built
            .text("_headers")
            .contains("script-src 'self'; connect-src 'self'; base-uri")
    );
    // No other page has this script.
    let script = built.asset("find.js");
    for path in built.paths().iter().filter(|path| path.ends_with(".html")) {
        let is_home = path == "index.html" || path == "easy-read/index.html";
        let html = built.text(path);
        assert_eq!(html.contains(&script), is_home, "{path}");
    }
}

#[test]
fn the_postcodes_from_a_to_z_are_there_without_scripts() {
    let built = Project::new().file("postcodes.txt", POSTCODES).build();
    let home = built.text("index.html");
    let row = "<strong>NE8</strong> <a href=\"/northtown/\">Northtown</a>, <a href=\"/southtown/\">Southtown</a>, or an area that is not on this site</li>";
    assert!(home.contains(row), "{home}");
    let field = home.find("<input").expect("a field");
    let template = home.find("<template>").expect("a template");
    assert!(template < field, "the field is made by the script");
}

#[test]
fn names_and_places_of_areas_stand_in_a_file_of_their_own() {
    let built = Project::new()
        .file("postcodes.txt", POSTCODES)
        .replace(
            "areas/northtown.yaml",
            "local_offer:",
            "other_names: [Old North]\nplaces: [Upper Marsh, Mill End]\nlocal_offer:",
        )
        .replace(
            "areas/southtown.yaml",
            "local_offer:",
            "places: [Mill End]\nlocal_offer:",
        )
        .build();
    built.is_clean();
    assert_eq!(
        built.text("find/names.txt"),
        "Mill End|northtown\nMill End|southtown\nOld North|northtown\nUpper Marsh|northtown"
    );
    let home = built.text("index.html");
    assert!(home.contains("Old North"), "{home}");
    assert!(!home.contains("Mill End"), "{home}");
}

#[test]
fn councils_of_one_area_are_one_place() {
    let built = Project::new()
        .replace(
            "areas/northtown.yaml",
            "local_offer:",
            "  - name: The other\n    gss: E08000024\nlocal_offer:",
        )
        .file("postcodes.txt", POSTCODES)
        .build();
    assert_eq!(
        built.text("find/postcodes.txt"),
        "northtown southtown S\nNE8 0 7;1/1:aA;2/2:bD\n"
    );
}

#[test]
fn a_part_of_a_council_is_told_from_the_rest() {
    let built = Project::new()
        .replace(
            "areas/northtown.yaml",
            "gss: E08000001",
            "gss: E08000001\n    within: [E54000050]",
        )
        .file(
            "postcodes.txt",
            "places: E08000001 E08000001:E54000050 E08000002\nNE8 0 3;1/1:aA/2:bB\n",
        )
        .build();
    assert_eq!(
        built.is_clean().text("find/postcodes.txt"),
        ". northtown southtown\nNE8 0 3;1/1:aA/2:bB\n"
    );
}

#[test]
fn outcodes_of_areas_are_enough_and_shared_ones_are_asked_about() {
    let built = Project::new()
        .append("areas/northtown.yaml", "outcodes:\n  list: [{ code: NE8, share: 0.6 }, { code: NE10 }, { code: NE2, share: 0.5 }]\n")
        .append("areas/southtown.yaml", "outcodes:\n  list: [{ code: NE8, share: 0.39 }]\n")
        .build();
    assert_eq!(
        built.is_clean().text("find/postcodes.txt"),
        "northtown .+northtown northtown+southtown\nNE10 0 3ff\nNE2 1 3ff\nNE8 2 3ff\n"
    );
    let home = built.text("index.html");
    let place = |code: &str| {
        home.find(&format!("<strong>{code}</strong>"))
            .expect("listed")
    };
    assert!(place("NE2") < place("NE8") && place("NE8") < place("NE10"));
    assert!(
        !home.contains("Royal Mail data"),
        "nobody says where these come from"
    );
}

#[test]
fn a_site_without_postcodes_or_without_a_choice_has_no_script() {
    for site in [
        Project::new(),
        Project::new()
            .file("postcodes.txt", POSTCODES)
            .area("northtown"),
        Project::without_areas(),
    ] {
        let built = site.build();
        built.lacks("find/postcodes.txt");
        let paths = built.paths().into_iter();
        let mut scripts = paths.filter(|it| it.ends_with(".js"));
        assert!(scripts.all(|it| !it.contains("find.") && !it.contains("look-up.")));
        assert!(!built.text("index.html").contains("src=\"/assets/find."));
        assert!(!built.text("_headers").contains("connect-src"));
    }
}

#[test]
fn an_area_with_two_services_is_marked() {
    let second = "  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 0\n    age_max: 25\n    who_for: People of the hills\n    when: You live in the hills\n    contact: hills\n";
    let built = Project::new()
        .append(
            "providers/helpers.yaml",
            "    when: You live in the valley\n    contact: team\n",
        )
        .file(
            "contacts/hills.yaml",
            "label: The hill team\nfor: [keyworker]\nphone: 01632 960 002\nchecked_on: 2026-11-22\n",
        )
        .append("providers/helpers.yaml", second)
        .replace(
            "pages/keyworkers.md",
            "for {{ provider.keyworker.name }}",
            "here",
        )
        .file("postcodes.txt", POSTCODES)
        .build();
    let home = built.text("index.html");
    assert!(
        home.contains("data-councils=\"Northtown Council\" data-two>"),
        "{home}"
    );
    assert!(
        home.contains("data-councils=\"Southtown Council\">"),
        "{home}"
    );
}
