//! The map of areas as squares, in a built site.

use crate::paper::pdf::Pdf;
use crate::project::Project;

/// Both towns on a map, with what stands behind their places.
fn with_map(northtown: &str, southtown: &str) -> Project {
    let placed = |site: Project, area: &str, tile: &str| {
        let tile = format!("tile: {{ {tile} }}\ncouncils:");
        site.replace(&format!("areas/{area}.yaml"), "councils:", &tile)
    };
    let site = placed(Project::new(), "northtown", northtown);
    placed(site, "southtown", southtown)
        .append("pages/keyworkers.md", "\n```map\n```\n")
        .append("pages/keyworkers.easy.md", "\n```map\n```\n")
}

/// The map on a page of Northtown, without line breaks.
fn map(site: Project) -> String {
    let built = site.build();
    assert!(built.is_published(), "{:#?}", built.said());
    let text = built.text("northtown/keyworkers/index.html");
    let (_, map) = text.split_once("<figure class=\"map\">").expect("a map");
    let (map, _) = map.split_once("</figure>").expect("its end");
    map.replace('\n', "")
}

/// What a screen reader says of each square: the words of links, without what is hidden from it.
fn read_aloud(map: &str) -> Vec<String> {
    let tiles = map.split("class=\"tile\"").skip(1);
    let said = tiles.map(|tile| {
        let (tile, _) = tile.split_once("</a>").expect("an end");
        let mut words = String::new();
        let mut hidden = 0_usize;
        for piece in tile.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').expect("a tag");
            let is_hidden = tag.contains("aria-hidden");
            match tag.starts_with('/') {
                true => hidden = hidden.saturating_sub(1),
                false if hidden > 0 || is_hidden => hidden += 1,
                false => {}
            }
            if hidden == 0 {
                words.push_str(text);
            }
        }
        words
    });
    said.collect()
}

const OTHERS: &str = "name: The Others
kind: charity
phone: 01632 960 002
offers:
  - service: keyworker
    areas: [southtown]
    status: active
    age_min: 0
    age_max: 25
    who_for: Children
    when: You live by the sea.
";

#[test]
fn squares_stand_row_by_row_and_begin_in_the_first_row_and_column() {
    let map = map(with_map("column: 4, row: 7", "column: 3, row: 5"));
    assert!(map.contains("columns-2"), "{map}");
    let south = map.find("<li class=\"column-1 row-1\"><a class=\"tile\" href=\"/southtown/\"");
    let north = map.find(
        "<li class=\"column-2 row-3\"><a class=\"tile\" href=\"/northtown/\" aria-current=\"true\"",
    );
    assert!(south.is_some() && south < north, "{map}");
}

#[test]
fn a_screen_reader_hears_the_area_and_who_serves_it() {
    let map = map(with_map("column: 1, row: 1", "column: 1, row: 2"));
    assert_eq!(
        read_aloud(&map),
        [
            "Northtown: The Helpers You are here",
            "Southtown: The Helpers"
        ]
    );
}

#[test]
fn an_area_that_two_share_has_both_letters_and_both_names() {
    let site = with_map("column: 1, row: 1", "column: 1, row: 2")
        .replace(
            "providers/helpers.yaml",
            "areas: [northtown, southtown]",
            "areas: [northtown, southtown]\n    when: You live inland.\n    contact: team",
        )
        .file("providers/others.yaml", OTHERS);
    let map = map(site);
    assert_eq!(
        read_aloud(&map),
        [
            "Northtown: The Helpers You are here",
            "Southtown: The Helpers and The Others"
        ]
    );
    let both =
        "<span class=\"sign sign-1\"><b>A</b></span><span class=\"sign sign-2\"><b>B</b></span>";
    assert!(map.contains(both), "{map}");
    assert!(map.contains("Two letters in a square"), "{map}");
}

#[test]
fn an_area_that_nobody_serves_says_so() {
    let site = with_map("column: 1, row: 1", "column: 1, row: 2")
        .replace(
            "providers/helpers.yaml",
            "areas: [northtown, southtown]",
            "areas: [northtown]",
        )
        .replace("pages/keyworkers.md", "{{ provider.keyworker.name }}", "us")
        .file(
            "providers/others.yaml",
            &OTHERS.replace("status: active", "status: planned"),
        );
    let map = map(site);
    assert_eq!(read_aloud(&map)[1], "Southtown: No keyworker service yet");
    let key = "<span class=\"sign\"><b>–</b></span> No keyworker service yet</li>";
    assert!(map.contains(key), "{map}");
    assert!(!map.contains("Two letters"), "{map}");
}

#[test]
fn a_long_name_is_divided_and_read_aloud_whole() {
    let site = with_map("column: 1, row: 1", "column: 1, row: 2").replace(
        "areas/southtown.yaml",
        "name: Southtown\n",
        "name: Northumberland\n",
    );
    let map = map(site);
    assert!(map.contains(">Northum\u{ad}ber\u{ad}land<"), "{map}");
    assert_eq!(read_aloud(&map)[1], "Northumberland: The Helpers");
}

#[test]
fn a_shorter_name_of_a_square_is_read_with_the_whole_one() {
    let map = map(with_map(
        "column: 1, row: 1",
        "column: 1, row: 2, name: South",
    ));
    assert_eq!(read_aloud(&map)[1], "South (Southtown): The Helpers");
}

#[test]
fn a_leaflet_says_the_words_of_the_map() {
    let site = with_map("column: 1, row: 2, name: North", "column: 1, row: 1")
        .replace(
            "providers/helpers.yaml",
            "areas: [northtown, southtown]",
            "areas: [northtown]",
        )
        .replace("pages/keyworkers.md", "{{ provider.keyworker.name }}", "us")
        .file(
            "providers/others.yaml",
            &OTHERS.replace("status: active", "status: planned"),
        )
        .with_leaflets();
    let built = site.build();
    let mut tree = built.tree();
    for name in ["keyworkers", "keyworkers-easy-read"] {
        let bytes = tree.remove(&format!("northtown/leaflets/pages/{name}.pdf"));
        let words = Pdf::read(&bytes.expect("a PDF")).words();
        // From the north, each with its whole name.
        let title = words.find("Keyworkers:amapofwhohelpsineacharea");
        let south = words.find(
            "Southtown:No keyworker service yet"
                .replace(' ', "")
                .as_str(),
        );
        let south = south.or_else(|| words.find("Southtown:Therearenokeyworkershereyet."));
        let north = words.find("Northtown:TheHelpers");
        assert!(
            title.is_some() && title < south && south < north,
            "{name}: {words}"
        );
    }
}
