//! `outlines.geojson` that cannot be used, or that does not fit the areas.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn outlines_that_cannot_be_used_are_found() {
    check(CASES);
}

const CREDIT: &str = "outlines_credit: ONS 2026\n";

/// Both towns, the second with another code.
fn outlines(second: &str) -> String {
    let feature = |code: &str, west: i32| {
        let east = west + 1;
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"LAD24CD\":\"{code}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[{west},54],[{east},54],[{east},55],[{west},54]]]}}}}"
        )
    };
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{},\n{}\n]}}\n",
        feature("E08000001", -2),
        feature(second, -1)
    )
}

fn site(second: &str) -> Project {
    Project::new()
        .append("site.yaml", CREDIT)
        .file("outlines.geojson", &outlines(second))
}

pub const CASES: &[Case] = &[
    case(
        "outlines under the name that they were downloaded with",
        "name it `outlines.geojson`",
        |site| site.file("Local_Authority_Districts.geojson", "«FP004»{}"),
    ),
    case(
        "outlines that are no GeoJSON",
        "choose “GeoJSON”",
        |site| {
            site.append("site.yaml", CREDIT)
                .file("outlines.geojson", "«FP465»{\"displayFieldName\": \"\"}")
        },
    ),
    case(
        "outlines that broke off",
        "download the boundaries of your councils",
        |site| {
            site.append("site.yaml", CREDIT).file(
                "outlines.geojson",
                "{\"type\": \"FeatureCollection\",«FP465»",
            )
        },
    ),
    case(
        "latitude before longitude",
        "in which the longitude comes first",
        |_| {
            site("E08000002").file(
                "outlines.geojson",
                &outlines("E08000002").replace("[[[-1,54]", "«FP465»[[[54,-1]"),
            )
        },
    ),
    case(
        "two outlines of one council",
        "take out the one that is out of date",
        |_| {
            site("E08000002").file(
                "outlines.geojson",
                &outlines("E08000001").replace(",\n{", ",\n«FP465»{"),
            )
        },
    ),
    case("outlines to the metre", "BUC (ultra generalised)", |site| {
        let large = format!("{{{}}}", " ".repeat(5 * 1024 * 1024));
        site.append("site.yaml", CREDIT)
            .file("outlines.geojson", &large)
            .expect("FP466", "outlines.geojson", 1, 1)
    }),
    case(
        "an area without an outline",
        "download boundaries of a year",
        |_| site("E08000003").replace("areas/southtown.yaml", "E08000002", "«FP467»E08000002"),
    ),
    case(
        "a part of a council with the outline of the whole",
        "write its code here: `outline: E07000030`",
        |_| {
            site("E08000002").replace(
                "areas/southtown.yaml",
                "gss: E08000002",
                "gss: «FP467»E08000002\n    part: the south",
            )
        },
    ),
    case(
        "two areas with one outline",
        "add the outline of each part",
        |_| {
            site("E08000002").replace(
                "areas/southtown.yaml",
                "    gss: E08000002",
                "    gss: E08000002\n  - name: Half of Northtown\n    gss: E08000001\n    part: the south\n    outline: «FP465»E08000001",
            )
        },
    ),
    case(
        "outlines without a credit",
        "write in site.yaml, for boundaries of the ONS",
        |site| {
            site.file(
                "outlines.geojson",
                &format!("«FP468»{}", outlines("E08000002")),
            )
        },
    ),
    case(
        "a credit without its year",
        "write the year of the boundaries",
        |_| {
            Project::new()
                .append("site.yaml", "outlines_credit: «FP468»ONS [year]\n")
                .file("outlines.geojson", &outlines("E08000002"))
        },
    ),
];
