//! Single values: dates, numbers, addresses, codes, words.

use super::{Case, case, check};

#[test]
fn values_that_cannot_be_true_are_found() {
    check(VALUES);
}

#[test]
fn codes_and_addresses_that_lead_nowhere_are_found() {
    check(ADDRESSES);
}

pub const VALUES: &[Case] = &[
    case(
        "a word that is none of those that count",
        "write `charity`",
        |site| {
            site.replace(
                "providers/helpers.yaml",
                "kind: charity",
                "kind: «FP201»charty",
            )
        },
    ),
    case("an age that nobody has", "from `0` to `120`", |site| {
        site.replace(
            "providers/helpers.yaml",
            "age_max: 25",
            "age_max: «FP201»250",
        )
    }),
    case("ages the wrong way round", "check the two ages", |site| {
        site.replace("providers/helpers.yaml", "age_min: 0", "age_min: 26")
            .replace(
                "providers/helpers.yaml",
                "age_max: 25",
                "«FP201»age_max: 25",
            )
    }),
    case(
        "more than the whole of a postcode district",
        "such as `0.72`",
        |site| {
            site.append(
                "areas/northtown.yaml",
                "outcodes:\n  list: [{ code: NE8, share: «FP201»1.5 }]\n",
            )
        },
    ),
    case("yes instead of true", "write `true` or `false`", |site| {
        site.replace(
            "feedback.yaml",
            "names_removed: true",
            "names_removed: «FP201»yes",
        )
    }),
    case("a number in words", "write a whole number", |site| {
        site.append("site.yaml", "review_every_months: «FP201»six\n")
    }),
    case("two groups in one criteria set", "keep one", |site| {
        site.append(
            "register/register.yaml",
            "criteria:\n  - id: who\n    title: Who\n    rating: all\n    all_of: [A.]\n    «FP201»any_of: [B.]\n",
        )
    }),
    case("a control character", "type the text again", |site| {
        site.append("contacts/team.yaml", "post: «FP431»\"One\\u0007Street\"\n")
    }),
    case("a colour that is none", "`\"#rrggbb\"`", |site| {
        site.file(
            "theme/theme.yaml",
            "name: Ours\ncontract: 1\ntokens:\n  ink: { light: «FP201»navy, dark: \"#ffffff\" }\n",
        )
    }),
    case("a day that does not exist", "2026-11-22", |site| {
        site.replace(
            "contacts/team.yaml",
            "checked_on: 2026-11-22",
            "checked_on: «FP202»2026-02-30",
        )
    }),
    case("a date as people say it", "2026-11-22", |site| {
        site.replace(
            "pages/keyworkers.md",
            "title:",
            "last_reviewed: «FP202»22 November 2026\ntitle:",
        )
    }),
    case(
        "a phone number that is too short",
        "check the digits",
        |site| site.replace("contacts/team.yaml", "01632 960 001", "«FP203»01632 960"),
    ),
    case(
        "a phone number with words",
        "opening times go into `hours`",
        |site| {
            site.replace(
                "contacts/team.yaml",
                "01632 960 001",
                "«FP203»01632 960 001 (mornings)",
            )
        },
    ),
    case(
        "an email address without its end",
        "team@example.org",
        |site| site.replace("site.yaml", "complaints@example.org", "«FP204»complaints@"),
    ),
    case("half an email address", "team@example.org", |site| {
        site.append("providers/helpers.yaml", "email: «FP204»helpers\n")
    }),
    case("an empty text", "write the text", |site| {
        site.replace(
            "contacts/team.yaml",
            "label: Register team",
            "label: «FP209»\"\"",
        )
    }),
    case("an empty list", "write at least one entry", |site| {
        site.file(
            "contacts/other.yaml",
            "label: Other\nfor: «FP209»[]\nphone: \"999\"\n",
        )
    }),
    case(
        "a review before the last one",
        "check the two dates",
        |site| {
            site.append(
                "roles/keyworker.yaml",
                "last_reviewed: 2026-11-22\n«FP210»next_review: 2026-05-22\n",
            )
        },
    ),
    case(
        "an offer that ends before it begins",
        "check the two dates",
        |site| {
            site.append(
                "providers/helpers.yaml",
                "    start: 2026-11-22\n    «FP210»end: 2026-01-01\n",
            )
        },
    ),
    case(
        "a council that ends before it begins",
        "check the two dates",
        |site| {
            site.replace(
                "areas/northtown.yaml",
                "gss: E08000001",
                "gss: E08000001\n    valid_from: 2026-04-01\n    «FP210»valid_to: 2023-04-01",
            )
        },
    ),
];

pub const ADDRESSES: &[Case] = &[
    case(
        "an address without encryption",
        "write `https://www.gov.uk/northtown`",
        |site| {
            site.replace(
                "areas/northtown.yaml",
                "https://www.gov.uk",
                "«FP205»http://www.gov.uk",
            )
        },
    ),
    case(
        "a script instead of an address",
        "beginning with `https://`",
        |site| {
            site.append(
                "contacts/team.yaml",
                "form_url: «FP205»javascript:alert(1)\n",
            )
        },
    ),
    case(
        "an address with a password",
        "beginning with `https://`",
        |site| {
            site.append(
                "providers/helpers.yaml",
                "website: «FP205»https://a:b@www.gov.uk/\n",
            )
        },
    ),
    case(
        "a council's code with a digit missing",
        "E08000037",
        |site| {
            site.replace(
                "areas/northtown.yaml",
                "gss: E08000001",
                "gss: «FP206»E0800001",
            )
        },
    ),
    case("a publisher's code in small letters", "QHM", |site| {
        site.replace("site.yaml", "ods: QHM", "ods: «FP206»qhm")
    }),
    case(
        "a whole postcode instead of its first half",
        "NE8",
        |site| {
            site.append(
                "areas/northtown.yaml",
                "outcodes:\n  list: [{ code: «FP206»NE8 1AA }]\n",
            )
        },
    ),
    case("a language by its English name", "en-GB", |site| {
        site.append(
            "site.yaml",
            "languages: [en-GB, «FP206»the Urdu language]\n",
        )
    }),
    case("an id with a space", "write `north-town`", |site| {
        site.append("contacts/team.yaml", "areas: [«FP207»North Town]\n")
    }),
    case(
        "an id that leads out of the folder",
        "small letters, digits and hyphens",
        |site| site.append("site.yaml", "footer: [«FP207»../secret]\n"),
    ),
    case(
        "a fact with a name that braces cannot hold",
        "`_` and `-`",
        |site| site.append("site.yaml", "facts:\n  «FP207»our line: Example Line\n"),
    ),
    case(
        "invented numbers and addresses outside a sample",
        "write the real one",
        |site| {
            site.sample(false)
                .replace("site.yaml", "https://help", "«FP208»https://help")
                .replace(
                    "site.yaml",
                    "complaints@example",
                    "«FP208»complaints@example",
                )
                .replace("contacts/team.yaml", "01632", "«FP208»01632")
        },
    ),
];
