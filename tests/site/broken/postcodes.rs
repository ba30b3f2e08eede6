//! `postcodes.txt` that somebody changed by hand, or that does not fit the areas any more.

use super::{Case, case, check};

#[test]
fn postcodes_that_cannot_be_used_are_found() {
    check(CASES);
}

const BOTH: &str = "places: E08000001 E08000002\n";

pub const CASES: &[Case] = &[
    case(
        "a line that was changed by hand",
        "fingerpost import postcodes FILE --write",
        |site| {
            site.file(
                "postcodes.txt",
                &format!("{BOTH}NE8 0 3;1/1:aA\n«FP435»NE9 0\n"),
            )
        },
    ),
    case(
        "a file without a postcode",
        "fingerpost import postcodes FILE --write",
        |site| site.file("postcodes.txt", &format!("«FP435»{BOTH}")),
    ),
    case(
        "a council whose postcodes were not imported",
        "look whether the code is right",
        |site| {
            site.replace("areas/southtown.yaml", "E08000002", "«FP436»E08000003")
                .file("postcodes.txt", &format!("{BOTH}NE8 0 3;1/1:aA\n"))
        },
    ),
    case(
        "a part of a council whose postcodes were not imported",
        "and whether `within` is",
        |site| {
            site.replace(
                "areas/southtown.yaml",
                "E08000002",
                "«FP436»E08000002\n    within: [E54000050]",
            )
            .file("postcodes.txt", &format!("{BOTH}NE8 0 3;1/1:aA\n"))
        },
    ),
];
