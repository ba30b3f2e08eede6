//! YAML that cannot be read, and keys that are wrong, missing or there twice.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn yaml_that_cannot_be_read_is_found_where_it_breaks() {
    check(SYNTAX);
}

#[test]
fn keys_that_are_wrong_missing_or_there_twice_are_found() {
    check(KEYS);
}

/// Marks are counted by this crate; here a person counted.
#[test]
fn a_misspelt_key_is_found_in_line_six() {
    let site = Project::new().append("contacts/team.yaml", "onwer: The team\n");
    site.build()
        .fails_with("FP102", "content/contacts/team.yaml", 6)
        .helps("write `owner`");
}

#[test]
fn yaml_that_would_eat_all_memory_is_refused_and_says_so() {
    let level = |n: u32| format!("  - &l{n} [{}]\n", format!("*l{}, ", n - 1).repeat(9));
    let levels: String = (1..10).map(level).collect();
    let laughs = format!("note:\n  - &l0 lol\n{levels}");
    let depths = format!("note: {}{}\n", "[".repeat(100), "]".repeat(100));
    let aliases = format!("note:\n  - &a a\n{}", "  - *a\n".repeat(2_000));
    for bomb in [laughs, depths, aliases] {
        let built = Project::new().append("contacts/team.yaml", &bomb).build();
        let [said] = built.said() else {
            panic!("{:#?}", built.said());
        };
        assert_eq!(said.found.code, "FP101");
        assert!(said.help.contains("`*`"), "{said:#?}");
        assert!(
            !said.message.contains('{'),
            "words, not values of the program: {said:#?}"
        );
    }
}

pub const SYNTAX: &[Case] = &[
    case("a bracket that is never closed", "the brackets", |site| {
        site.replace(
            "contacts/team.yaml",
            "formats]\nphone:",
            "formats\nphone«FP101»:",
        )
    }),
    case("a tab in front of a key", "indent with spaces", |site| {
        site.append(
            "register/register.yaml",
            "consent:\n«FP101»\t- age: under-16\n",
        )
    }),
    case("a text with a colon", "stands in quotes", |site| {
        site.replace(
            "contacts/team.yaml",
            "hours: Monday",
            "hours: Monday«FP101»: all day,",
        )
    }),
    case("a quote that is never closed", "the quotes", |site| {
        site.append("contacts/team.yaml", "note: \"Please call us.\n«FP101»")
    }),
    case("front matter that is not YAML", "the brackets", |site| {
        site.replace(
            "pages/keyworkers.md",
            "title: Keyworkers",
            "title: «FP101»[Keyworkers",
        )
    }),
    case(
        "options of a block that are not YAML",
        "the brackets",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "for: register",
                "for: «FP101»[register",
            )
        },
    ),
];

pub const KEYS: &[Case] = &[
    case("a typing mistake in a key", "write `owner`", |site| {
        site.append("contacts/team.yaml", "«FP102»onwer: The team\n")
    }),
    case(
        "a typing mistake in a key that stands there already",
        "`phone` is here already: keep one of the two",
        |site| site.append("contacts/team.yaml", "«FP102»phnoe: 01632 960 002\n"),
    ),
    case(
        "a key that is like no other",
        "the keys are `name`, ",
        |site| site.append("site.yaml", "«FP102»xyzzy: 1\n"),
    ),
    case(
        "a level of words with a typing mistake",
        "write `plain`",
        |site| {
            site.replace(
                "contacts/team.yaml",
                "label: Register team",
                "label: { «FP102»plian: Team }",
            )
        },
    ),
    case("a level of words that does not exist", "`easy`", |site| {
        site.replace(
            "contacts/team.yaml",
            "label: Register team",
            "label: { plain: Team, «FP102»xyzzy: Team }",
        )
    }),
    case("a key that stands twice", "keep one of the two", |site| {
        site.append("contacts/team.yaml", "«FP103»phone: 01632 960 002\n")
    }),
    case(
        "a colour of the theme that stands twice",
        "keep one of the two",
        |site| {
            site.file(
            "theme/theme.yaml",
            "name: Ours\ncontract: 1\ntokens:\n  ink: &ink { light: \"#000000\", dark: \"#ffffff\" }\n  «FP103»ink: *ink\n",
        )
        },
    ),
    case("a key without its value", "write `label: ", |site| {
        site.replace(
            "contacts/team.yaml",
            "label: Register team",
            "«FP104»label:",
        )
    }),
    case("words without plain English", "add `plain: …`", |site| {
        site.replace(
            "contacts/team.yaml",
            "label: Register team",
            "label: «FP104»{ easy: Team }",
        )
    }),
    case(
        "a contact without a way to reach it",
        "add `phone`, `email` or `form_url`",
        |site| site.file("contacts/other.yaml", "«FP104»label: Team\nfor: [advice]\n"),
    ),
    case(
        "a register file without a section",
        "add `ratings`, ",
        |site| site.file("register/more.yaml", "«FP104»areas: [northtown]\n"),
    ),
    case("a step without a time", "no_fixed_time: true", |site| {
        site.replace("register/register.yaml", "    no_fixed_time: true\n", "")
            .replace(
                "register/register.yaml",
                "  - id: ask",
                "  - «FP104»id: ask",
            )
    }),
    case(
        "a document without an address",
        "add `url: https://…`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "```documents\n- «FP104»title: Policy\n  format: PDF\n  language: en\n```\n",
            )
        },
    ),
    case(
        "a publisher of areas without its codes",
        "add `ods: QHM`",
        |site| {
            site.replace("site.yaml", "  ods: QHM\n", "").replace(
                "site.yaml",
                "  name: Example",
                "  «FP104»name: Example",
            )
        },
    ),
    case("areas without urgent help", "add `urgent_help: ", |site| {
        let help = "urgent_help:\n  - id: emergency\n    label: Someone is in danger now\n    phone: \"999\"\n";
        site.replace("site.yaml", help, "")
            .replace("site.yaml", "name: Help", "«FP104»name: Help")
    }),
    case(
        "a single value where keys belong",
        "write keys such as `name: …`",
        |site| {
            site.replace(
                "areas/northtown.yaml",
                "  - name: Northtown Council\n    gss: E08000001",
                "  - «FP105»Northtown Council",
            )
        },
    ),
    case(
        "keys where a list belongs",
        "begin each entry with a dash",
        |site| site.append("site.yaml", "footer:\n  «FP105»about: true\n"),
    ),
    case(
        "a list where a phone number belongs",
        "write something like `01632",
        |site| {
            site.replace(
                "contacts/team.yaml",
                "phone: 01632 960 001",
                "phone: «FP105»[01632 960 001, \"999\"]",
            )
        },
    ),
    case(
        "a list where one word belongs",
        "`nhs`, `charity` or `council`",
        |site| {
            site.replace(
                "providers/helpers.yaml",
                "kind: charity",
                "kind: «FP105»[charity]",
            )
        },
    ),
    case("own facts as a list", "write `my_fact: …`", |site| {
        site.append("site.yaml", "facts: «FP105»[a, b]\n")
    }),
    case("pictures as a list", "write `our-team:`", |site| {
        site.file("pictures/pictures.yaml", "pictures: «FP105»[door]\n")
    }),
];
