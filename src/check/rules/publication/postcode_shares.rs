//! Postcode districts that are shared out more than once (rule PUB-21).

use crate::check::rules::prelude::*;
use crate::source::Span;
use std::collections::BTreeMap;

/// Postcode districts that are shared out more than once (rule PUB-21).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB21",
        name: "postcode-shares",
        severity: Severity::Error,
        why: "A family that looks itself up by postcode must not be sent to two areas by mistake.",
        source: "Office for National Statistics, ONS Postcode Directory",
    },
    family: Family::Publication,
    link: "https://geoportal.statistics.gov.uk/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Change(
        "areas/examplewick.yaml",
        "- { code: XX2, share: 0.4 }",
        "- { code: XX2 }",
    ),
    good: Example::Change(
        "areas/examplewick.yaml",
        "- { code: XX2, share: 0.4 }",
        "- { code: XX2, share: 0.3 }",
    ),
    check: Check::Site(|site, notes| {
        let mut sums: BTreeMap<&str, (f64, Span)> = BTreeMap::new();
        let outcodes = site.content.areas.iter().flat_map(|it| &it.value.outcodes);
        for here in outcodes.flat_map(|it| it.list.iter()) {
            let share = here.share.as_ref().map_or(1.0, |it| it.0);
            let code = &here.code;
            let (sum, last) = sums.entry(code.value.as_str()).or_insert((0.0, code.span));
            *sum += share;
            *last = code.span;
        }
        for (code, (sum, last)) in sums {
            if sum > 1.0 + ROUNDING {
                notes.add(
                    last,
                    format!("{code} is given to several areas, and their shares add up to {sum:.2}"),
                    "write `share:` in each of them: the part of the district that lies there, from 0 to 1",
                );
            }
        }
    }),
};

/// What shares of two decimals can be off by, in as many areas as may meet in a district.
const ROUNDING: f64 = 0.03;
