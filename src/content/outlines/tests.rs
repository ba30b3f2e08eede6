//! What is read from a file of outlines, and what is said of one that cannot be read.

use super::{Grid, Outlines, read};
use crate::source::SourceId;

const RING: &str = "[[-1.6,54.9],[-1.5,54.9],[-1.5,55.0],[-1.6,54.9]]";

fn feature(properties: &str, geometry: &str) -> String {
    format!("{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":{geometry}}}")
}

fn polygon(code: &str) -> String {
    let geometry = format!("{{\"type\":\"Polygon\",\"coordinates\":[{RING}]}}");
    feature(
        &format!("{{\"LAD24CD\":\"{code}\",\"LAD24NM\":\"North\"}}"),
        &geometry,
    )
}

fn collection(rest: &str, features: &[String]) -> String {
    format!(
        "{{\"type\":\"FeatureCollection\",{rest}\"features\":[{}]}}",
        features.join(",")
    )
}

/// What can be used, or the messages with where they begin.
fn tried(text: &str) -> Result<Outlines, Vec<(String, String)>> {
    let mut findings = Vec::new();
    let outlines = read(text, SourceId::none(), &mut findings);
    let said = findings.into_iter().map(|it| {
        let start = it.span.expect("a place").start;
        let rest = &text[usize::try_from(start).expect("small")..];
        (it.message, rest.chars().take(12).collect())
    });
    outlines.ok_or_else(|| said.collect())
}

fn message(text: &str) -> (String, String) {
    let mut said = tried(text).expect_err("something is wrong");
    assert_eq!(said.len(), 1, "{said:?}");
    said.remove(0)
}

#[test]
fn a_file_of_the_portal_is_read() {
    let multi = format!("{{\"type\":\"MultiPolygon\",\"coordinates\":[[{RING},{RING}],[{RING}]]}}");
    let codes = "{\"FID\":1,\"CTY24CD\":\"E10000001\",\"LAD24CD\":\" E07000001\",\"LONG\":-1.5}";
    let crs =
        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},";
    let text = collection(crs, &[polygon("E08000001"), feature(codes, &multi)]);
    let outlines = tried(&text).expect("outlines");
    assert_eq!(outlines.grid, Grid::Degrees);
    let of = |at: usize| -> (Vec<&str>, usize) {
        let it = &outlines.list[at];
        (
            it.codes.iter().map(super::Gss::as_str).collect(),
            it.rings.len(),
        )
    };
    assert_eq!(of(0), (vec!["E08000001"], 1));
    assert_eq!(of(1), (vec!["E07000001", "E10000001"], 3));
    assert_eq!(outlines.list[0].rings[0].len(), 3);
}

#[test]
fn the_british_national_grid_is_read_when_the_file_says_so() {
    let ring = "[[420000,560000,3],[430000,560000,3],[430000,570000,3],[420000,560000,3]]";
    let geometry = format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}");
    let features = [feature("{\"LAD24CD\":\"E08000001\"}", &geometry)];
    let crs =
        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},";
    assert_eq!(
        tried(&collection(crs, &features)).expect("outlines").grid,
        Grid::Metres
    );
    let (said, _) = message(&collection("", &features));
    assert!(said.contains("does not say of which grid"), "{said}");
    let (said, _) = message(&collection(&crs.replace("27700", "4326"), &features));
    assert!(said.contains("degrees, and these are metres"), "{said}");
    let (said, _) = message(&collection(crs, &[polygon("E08000001")]));
    assert!(
        said.contains("metres (EPSG:27700), and these are degrees"),
        "{said}"
    );
    let (said, at) = message(&collection(&crs.replace("27700", "3857"), &features));
    assert!(said.contains("neither longitudes"), "{said}");
    assert!(at.starts_with("{\"type\":\"nam"), "{at}");
}

#[test]
fn what_cannot_be_read_says_where() {
    let good = collection("", &[polygon("E08000001")]);
    let (said, _) = message(&good[..good.len() - 40]);
    assert!(said.contains("breaks off"), "{said}");
    for (wrong, words, place) in [
        ("<html>".to_owned(), "cannot be read from here on", "<html>"),
        (
            "{\"features\":[]}".to_owned(),
            "no GeoJSON",
            "{\"features\":",
        ),
        (
            "{\"type\":\"Topology\"}".to_owned(),
            "Topology",
            "\"Topology\"}",
        ),
        (
            "{\"type\":\"FeatureCollection\"}".to_owned(),
            "no `features`",
            "{",
        ),
        (
            good.replace("55.0", "\"x\""),
            "not what coordinates look like",
            "",
        ),
        (
            good.replace("E08000001", "North"),
            "no outline in this file has an ONS code",
            "{",
        ),
        (
            good.replace("-1.6,54.9", "54.9,-1.6"),
            "have changed places",
            "[[[54.9,-1.6",
        ),
        (
            good.replace("54.9", "4.9"),
            "not in the United Kingdom",
            "[[[",
        ),
        (
            good.replace("55.0],[-1.6", "55.0],[-1.7"),
            "not closed",
            "[[[",
        ),
        (
            good.replace("\"Polygon\"", "\"Point\""),
            "no outline",
            "{\"type\"",
        ),
        (
            collection(
                "\"properties\":{\"exceededTransferLimit\":true},",
                &[polygon("E08000001")],
            ),
            "broke off",
            "{\"exceeded",
        ),
        (
            collection("", &[polygon("E08000001"), polygon("E08000001")]),
            "a second outline of `E08000001`",
            "{\"type\":\"Fea",
        ),
    ] {
        let (said, at) = message(&wrong);
        assert!(said.contains(words), "{said}, not {words}");
        assert!(at.starts_with(place), "{said}: {at}");
    }
}

#[test]
fn what_is_wrong_with_each_outline_is_said_once() {
    let text = collection("", &[polygon("E08000001"), polygon("E08000002")]);
    message(&text.replace("-1.6,54.9", "54.9,-1.6"));
}

#[test]
fn features_without_an_outline_are_nobodys() {
    let none = feature("{\"LAD24CD\":\"E08000002\"}", "null");
    let point = feature("{}", "{\"type\":\"Point\",\"coordinates\":[-1.6,54.9]}");
    let outlines = tried(&collection("", &[polygon("E08000001"), none, point]));
    assert_eq!(outlines.expect("outlines").list.len(), 1);
}
