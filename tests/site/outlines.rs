//! The map of areas by their real outlines, in a built site.

use crate::project::{Built, Project};

/// Northtown in the west, Southtown in the east, with a border that goes to and fro, and a third that is nobody's.
fn geojson() -> String {
    let border: Vec<String> = (0..=20)
        .map(|at| {
            format!(
                "[{:.3},{:.2}]",
                -1.60 + f64::from(at % 2) * 0.004,
                54.5 + f64::from(at) * 0.02
            )
        })
        .collect();
    let west = format!("[[-2.1,54.5],{},[-2.1,54.9],[-2.1,54.5]]", border.join(","));
    let back: Vec<&str> = border.iter().rev().map(String::as_str).collect();
    let east = format!("[[-1.3,54.9],{},[-1.3,54.5],[-1.3,54.9]]", back.join(","));
    let far = "[[-5.0,50.0],[-4.0,50.0],[-4.0,51.0],[-5.0,50.0]]";
    let feature = |code: &str, ring: &str| {
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"LAD24CD\":\"{code}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}}}"
        )
    };
    let features = [
        feature("E08000001", &west),
        feature("E08000002", &east),
        feature("E08000009", far),
    ];
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n",
        features.join(",\n")
    )
}

const CREDIT: &str = "outlines_credit: \"Source: <b>ONS</b> & others 2026\"\n";

fn with_outlines() -> Project {
    Project::new()
        .file("outlines.geojson", &geojson())
        .append("site.yaml", CREDIT)
        .append("pages/keyworkers.md", "\n```map\n```\n")
        .append("pages/keyworkers.easy.md", "\n```map\n```\n")
}

fn published(site: Project) -> Built {
    let built = site.build();
    assert!(built.is_published(), "{:#?}", built.said());
    built
}

/// The map on a page of Northtown, without line breaks.
fn map(built: &Built) -> String {
    let text = built.text("northtown/keyworkers/index.html");
    let (_, map) = text
        .split_once("<figure class=\"map outlined\">")
        .expect("a map");
    let (map, _) = map.split_once("</figure>").expect("its end");
    map.replace('\n', "")
}

#[test]
fn outlines_take_the_place_of_squares_and_each_leads_to_its_area() {
    let map = map(&published(with_outlines()));
    for area in ["northtown", "southtown"] {
        let link = format!("<a href=\"/{area}/\" tabindex=\"-1\"");
        assert_eq!(
            map.matches(&link).count(),
            1,
            "an outline with its label: {map}"
        );
        assert!(
            map.contains(&format!("class=\"tile\" href=\"/{area}/\"")),
            "{map}"
        );
    }
    assert_eq!(map.matches("class=\"outline-here\"").count(), 1, "{map}");
    // Read from the west, and nothing of what is nobody's.
    assert!(
        map.contains(">A1</text>") && map.contains(">A2</text>") && !map.contains(">A3</text>"),
        "{map}"
    );
    let rows = [
        "1</span><span class=\"tile-words\">",
        "2</span><span class=\"tile-words\">",
    ];
    let said: Vec<bool> = rows.map(|row| map.contains(row)).to_vec();
    assert_eq!(said, [true, true], "{map}");
}

#[test]
fn neighbours_are_drawn_with_the_same_border() {
    let map = map(&published(with_outlines()));
    let paths: Vec<Vec<(i32, i32)>> = map
        .split("<path d=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once("\" fill"))
        .filter(|(path, _)| path.ends_with('z'))
        .map(|(path, _)| corners(path))
        .collect();
    assert_eq!(paths.len(), 2, "{map}");
    let shared = paths[0].iter().filter(|corner| paths[1].contains(corner));
    assert!(shared.count() >= 2, "{paths:?}");
}

/// The corners of a path with one ring.
fn corners(path: &str) -> Vec<(i32, i32)> {
    let spaced = path.replace('-', " -").replace(['M', 'l', 'z'], " ");
    let numbers: Vec<i32> = spaced
        .split_whitespace()
        .map(|it| it.parse().expect("a number"))
        .collect();
    let steps = numbers.chunks(2).map(|pair| (pair[0], pair[1]));
    let walk = steps.scan((0, 0), |at, (x, y)| {
        *at = (at.0 + x, at.1 + y);
        Some(*at)
    });
    walk.collect()
}

#[test]
fn the_credit_stands_below_the_map_as_it_is_written() {
    let map = map(&published(with_outlines()));
    assert!(map.contains("Source: &lt;b&gt;ONS&lt;"), "{map}");
    assert!(!map.contains("<b>ONS"), "{map}");
}

#[test]
fn pages_without_outlines_load_no_styles_for_them() {
    let built = published(with_outlines());
    let with = built.text("northtown/keyworkers/index.html");
    assert!(with.contains("/outlines."), "{with}");
    assert!(!built.text("northtown/index.html").contains("/outlines."));
}

#[test]
fn the_drawing_is_small_and_always_the_same() {
    let (first, second) = (
        map(&published(with_outlines())),
        map(&published(with_outlines())),
    );
    assert_eq!(first, second);
    let (_, drawing) = first.split_once("<svg").expect("a drawing");
    assert!(drawing.len() < 9_000, "{}", drawing.len());
}

#[test]
fn the_order_of_features_makes_no_difference() {
    let text = geojson();
    let mut lines: Vec<&str> = text.lines().collect();
    let (first, last) = (lines.remove(0), lines.pop().expect("an end"));
    lines.reverse();
    let features: Vec<&str> = lines
        .iter()
        .map(|line| line.trim_end_matches(','))
        .collect();
    let turned = format!("{first}\n{}\n{last}\n", features.join(",\n"));
    let other = published(with_outlines().file("outlines.geojson", &turned));
    assert_eq!(map(&other), map(&published(with_outlines())));
}

#[test]
fn a_code_that_is_not_in_use_any_more_needs_no_outline() {
    let site = with_outlines().replace(
        "areas/southtown.yaml",
        "councils:\n",
        "councils:\n  - name: Old Southtown\n    gss: E07000009\n    valid_to: 2023-03-31\n",
    );
    published(site);
}

#[test]
fn a_part_of_a_council_has_an_outline_of_its_own() {
    let site = with_outlines().replace(
        "areas/southtown.yaml",
        "gss: E08000002\n",
        "gss: E08000007\n    part: the south\n    outline: E08000002\n",
    );
    assert!(map(&published(site)).contains(">A2</text>"));
}
