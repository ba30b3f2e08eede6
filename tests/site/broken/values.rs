//! Single values: dates, numbers, addresses, codes, words.

use super::{Case, case, check};
use crate::project::Project;

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
    case(
        "a language in words",
        "write its tag, such as `ur`",
        |site| {
            site.append(
                "site.yaml",
                "languages: [en-GB, «FP224»the Urdu language]\n",
            )
        },
    ),
    case("a language by its English name", "write `ar`", |site| {
        site.append("site.yaml", "languages: [en-GB, «FP224»Arabic]\n")
    }),
    case("a country that has another code", "write `en-GB`", |site| {
        site.append("areas/northtown.yaml", "languages: [«FP224»en-UK]\n")
    }),
    case(
        "a language of words by its name",
        "write `easy.ar`",
        |site| {
            site.replace(
                "glossary.yaml",
                "easy: Consent means that you say yes.",
                "easy: { plain: Yes., «FP102»easy.arabic: نعم }",
            )
        },
    ),
    case(
        "a list that is not there",
        "add `terms: [{ id: consent, term: consent, easy: … }]`",
        |site| site.file("glossary.yaml", "«FP104»owner: Somebody\n"),
    ),
    case("one language twice", "keep one of the two", |site| {
        site.append("areas/northtown.yaml", "languages: [en-GB, «FP225»EN-gb]\n")
    }),
    case("a year with a digit too few", "2026-11-22", |site| {
        site.append("roles/keyworker.yaml", "last_reviewed: «FP202»0206-11-22\n")
    }),
    case("a day before the NHS began", "from 1948 on", |site| {
        site.replace(
            "contacts/team.yaml",
            "checked_on: 2026-11-22",
            "checked_on: «FP477»1926-11-22",
        )
    }),
    case("a day that has not come", "today is 2026-11-22", |site| {
        site.append("roles/keyworker.yaml", "last_reviewed: «FP220»2062-11-22\n")
    }),
    case(
        "a law that somebody will look at",
        "today is 2026-11-22",
        |site| {
            site.replace(
                "site.yaml",
                "checked_on: 2026-11-22",
                "checked_on: «FP220»2026-11-23",
            )
        },
    ),
    case(
        "a page that people will have tested",
        "today is 2026-11-22",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "title:",
                "tested_by: A group\ntested_on: «FP220»2027-01-01\ntitle:",
            )
        },
    ),
    case(
        "a check that will have been made",
        "today is 2026-11-22",
        |site| {
            site.file(
            "last-check.yaml",
            "checked_on: «FP220»2027-01-01\nfingerpost: 0.1.0\nrules: 1\npages: 1\nwarnings: 0\nadvice: 0\n",
        )
        },
    ),
    case(
        "a review that nobody will live to see",
        "up to 2029-11-22",
        |site| site.append("roles/keyworker.yaml", "next_review: «FP221»2029-11-23\n"),
    ),
    case("a promise far away", "up to 2029-11-22", |site| {
        site.append(
            "site.yaml",
            "accessibility:\n  problems: [{ problem: The map., mend_by: «FP221»2062-01-01 }]\n",
        )
    }),
    case(
        "a rating called by another colour",
        "write `id: yellow`",
        |site| {
            site.replace("register/register.yaml", "id: red", "id: green")
                .replace(
                    "register/register.yaml",
                    "label: Red",
                    "label: «FP222»Yellow",
                )
        },
    ),
    case(
        "a rating called by a colour that there is not",
        "the word red",
        |site| {
            site.replace(
                "register/register.yaml",
                "label: Red",
                "label: «FP222»Purple level",
            )
        },
    ),
    case("a phone number in a fact", "contact.ID.phone", |site| {
        site.append("site.yaml", "facts: { line: «FP223»Call 01632 960 555 }\n")
    }),
    case(
        "criteria five groups deep",
        "one condition in words",
        |site| site.append("register/register.yaml", &criteria(5)),
    ),
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

/// Criteria with so many groups within one another; the fifth is marked.
fn criteria(groups: usize) -> String {
    let mut text =
        "criteria:\n  - id: who\n    title: Who\n    rating: all\n    all_of:\n".to_owned();
    for depth in 1..groups {
        let mark = if depth == 4 { "«FP120»" } else { "" };
        let indent = " ".repeat(2 + 4 * depth);
        text.push_str(&format!("{indent}- {mark}any_of:\n"));
    }
    text.push_str(&format!(
        "{}- You are autistic.\n",
        " ".repeat(2 + 4 * groups)
    ));
    text
}

#[test]
fn what_stands_at_a_limit_is_fine() {
    let deep = Project::new()
        .append("register/register.yaml", &criteria(4))
        .append("pages/keyworkers.md", "\n```criteria\n```\n");
    deep.build().is_clean();
    let days = Project::new().append(
        "roles/keyworker.yaml",
        "last_reviewed: 2026-11-22\nnext_review: 2029-11-22\n",
    );
    days.build().is_clean();
    // A code can begin to count, and an offer to be made, on a day that has not come.
    let ahead = Project::new()
        .append("providers/helpers.yaml", "    end: 2062-01-01\n")
        .replace(
            "areas/northtown.yaml",
            "gss: E08000001",
            "gss: E08000001\n    valid_to: 2062-01-01",
        );
    ahead.build().is_clean();
}

/// `--date` counts as today.
#[test]
fn a_day_is_ahead_or_behind_as_seen_from_the_day_of_the_build() {
    let reviewed = || Project::new().append("roles/keyworker.yaml", "last_reviewed: 2026-12-01\n");
    reviewed().today(2026, 12, 1).build().is_clean();
    let early = reviewed().today(2026, 11, 30).build();
    early.fails_with("FP220", "content/roles/keyworker.yaml", 3);
}

/// Amber looks like yellow and orange, and some areas call it so.
#[test]
fn labels_that_fit_their_colour_are_fine() {
    for label in ["Yellow", "Orange", "Amber", "Second", "Amber (was yellow)"] {
        let site = Project::new()
            .replace("register/register.yaml", "id: red", "id: amber")
            .replace(
                "register/register.yaml",
                "label: Red",
                &format!("label: {label}"),
            );
        site.build().is_clean();
    }
    let yellow = Project::new()
        .replace("register/register.yaml", "id: red", "id: yellow")
        .replace("register/register.yaml", "label: Red", "label: Yellow");
    yellow.build().is_clean();
}

/// What is wrong in a file does not hide what else is wrong in it.
#[test]
fn a_bad_value_does_not_hide_an_unknown_name_in_the_same_file() {
    Project::new()
        .replace(
            "contacts/team.yaml",
            "phone: 01632 960 001",
            "phone: «FP203»01632\nareas: [«FP303»nothtown]",
        )
        .replace(
            "providers/helpers.yaml",
            "age_max: 25",
            "age_max: «FP201»250\n    contact: «FP302»taem",
        )
        .replace(
            "pages/keyworkers.md",
            "title:",
            "last_reviewed: «FP202»soon\nparent: «FP302»indx\ntitle:",
        )
        .build()
        .finds_what_is_marked();
}
