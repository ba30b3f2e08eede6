//! What directories know the services of the feed by.

use crate::open_data::{SECOND_PROVIDER, listed};
use crate::project::{Built, Project};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn ids_stay_the_same_wherever_a_copy_of_the_site_is_built_for() {
    let ids =
        |built: &Built| -> Vec<Value> { listed(built).iter().map(|it| it["id"].clone()).collect() };
    let site = || Project::new().file("providers/keepers.yaml", SECOND_PROVIDER);
    let usual = ids(&site().build());
    assert_eq!(usual.len(), 2);
    let elsewhere = site().base_url("https://preview.example.org/a/").build();
    assert_eq!(ids(&elsewhere), usual);
    // Of a part of the site, too, as long as the contact is the same.
    assert_eq!(ids(&site().area("northtown").build()), usual);
    // Another word in a file does not change them, another site does.
    let reworded = site().replace("providers/helpers.yaml", "The Helpers", "Helpers");
    assert_eq!(ids(&reworded.build()), usual);
    let other = site().replace("site.yaml", "help.example.org", "aid.example.org");
    let other = ids(&other.build());
    assert!(other.iter().all(|id| !usual.contains(id)), "{other:?}");
}

#[test]
fn a_provider_of_an_area_alone_is_not_taken_for_another_of_its_name() {
    let own = |name: &str| {
        SECOND_PROVIDER
            .replace("name: Keepers", &format!("name: {name}"))
            .replace(
                "  - service: register\n",
                "  - service: register\n    contact: team\n",
            )
    };
    let built = Project::new()
        .file(
            "areas/northtown/providers/keepers.yaml",
            &own("North Keepers"),
        )
        .file(
            "areas/southtown/providers/keepers.yaml",
            &own("South Keepers"),
        )
        .build();
    let services = listed(&built);
    let keepers = services.iter().filter_map(|it| {
        let operator = &it["organization"];
        Some((
            operator["name"].as_str()?,
            it["id"].as_str()?,
            operator["id"].as_str()?,
        ))
    });
    let keepers: Vec<_> = keepers
        .filter(|(name, ..)| name.ends_with("Keepers"))
        .collect();
    let [(north, one, first), (south, two, second)] = keepers.as_slice() else {
        panic!("{keepers:?}");
    };
    assert_ne!((north, one, first), (south, two, second));
    assert!(north != south && one != two && first != second);
}

/// A provider with these offers of keyworkers, by their words and what else they say.
fn offering(offers: &[(&str, &str)]) -> Project {
    let offers: String = offers
        .iter()
        .map(|(words, more)| {
            format!(
                "  - service: keyworker\n    status: planned\n    age_min: 0\n    age_max: 25\n    who_for: {words}\n{more}"
            )
        })
        .collect();
    let provider = format!("name: Others\nkind: charity\noffers:\n{offers}");
    Project::new()
        .file("providers/helpers.yaml", &provider)
        .replace(
            "pages/keyworkers.md",
            "work for {{ provider.keyworker.name }}",
            "help",
        )
}

#[test]
fn an_offer_with_an_id_keeps_it_wherever_it_stands() {
    let ids = |offers: &[(&str, &str)]| -> BTreeMap<String, Value> {
        let built = offering(offers).build();
        let services = listed(&built);
        assert_eq!(services.len(), offers.len());
        let words = ["Days", "Evenings", "Nights"];
        let named = services.iter().filter_map(|it| {
            let description = it["description"].as_str()?;
            let word = words.iter().find(|word| description.contains(**word))?;
            Some(((*word).to_owned(), it["id"].clone()))
        });
        named.collect()
    };
    let evenings = ("Evenings", "    id: evenings\n");
    let before = ids(&[("Days", ""), evenings]);
    let after = ids(&[("Nights", "    id: nights\n"), evenings, ("Days", "")]);
    assert_eq!(before["Evenings"], after["Evenings"]);
    assert_eq!(before["Days"], after["Days"]);
    let different: BTreeSet<String> = after.values().map(Value::to_string).collect();
    assert_eq!(different.len(), 3);
}

#[test]
fn offers_that_only_their_order_tells_apart_are_told() {
    let built = offering(&[("Days", ""), ("Evenings", "")]).build();
    let codes: Vec<&str> = built
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(codes, ["FP460"]);
    built.helps("give each an `id` that stays");
    let one = offering(&[("Days", ""), ("Evenings", "    id: evenings\n")]);
    one.build().is_clean();
    let twice = [("Days", "    id: all\n"), ("Evenings", "    id: all\n")];
    let twice = offering(&twice).build();
    let codes: Vec<&str> = twice
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(codes, ["FP301"]);
}
