//! Facts that nobody knows, and links that lead nowhere.

use super::{Case, case, check};

#[test]
fn facts_and_links_that_lead_nowhere_are_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "a fact with a typing mistake",
        "write `{{ area.name }}`",
        |site| {
            site.replace(
                "pages/keyworkers.md",
                "{{ area.name }}",
                "«FP307»{{ area.nmae }}",
            )
        },
    ),
    case("a fact in a title", "write `{{ area.name }}`", |site| {
        site.replace(
            "pages/index.md",
            "title: Help in {{ area.name }}",
            "title: «FP307»Help in {{ area.nam }}",
        )
    }),
    case(
        "a fact of a contact that does not exist",
        "write `{{ contact.team.phone }}`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nCall «FP307»{{ contact.teem.phone }}.\n",
            )
        },
    ),
    case(
        "a fact of a contact for another purpose than there is",
        "write `{{ contact.for.keyworker.phone }}`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nCall «FP307»{{ contact.for.keyworkr.phone }}.\n",
            )
        },
    ),
    case(
        "a fact of a contact that is for another area",
        "say this sentence only where it is true",
        |site| {
            site.file("contacts/north.yaml", NORTH).append(
                "pages/keyworkers.md",
                "\nCall «FP307»{{ contact.north.phone }}.\n",
            )
        },
    ),
    case(
        "a block with a contact that is for another area",
        "name all of them in `areas`",
        |site| {
            site.file("contacts/north.yaml", NORTH).append(
                "pages/keyworkers.md",
                "\n```contacts\nid: «FP302»north\n```\n",
            )
        },
    ),
    case(
        "a fact of urgent help that does not exist",
        "write `{{ urgent.emergency.phone }}`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nCall «FP307»{{ urgent.emergence.phone }}.\n",
            )
        },
    ),
    case(
        "a fact that a contact does not have",
        "give the missing fact",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nWrite to «FP307»{{ contact.team.email }}.\n",
            )
        },
    ),
    case(
        "a fact of an area where people choose theirs",
        "only where it is true",
        |site| site.append("pages/home.md", "\nYou live in «FP307»{{ area.name }}.\n"),
    ),
    case(
        "braces around no fact",
        "such as `{{ area.name }}`",
        |site| site.append("pages/keyworkers.md", "\nThis is «FP307»{{ 1 + 1 }}.\n"),
    ),
    case(
        "a link to a page that does not exist",
        "write `keyworkers.md`",
        |site| {
            site.replace(
                "pages/index.md",
                "[keyworkers](keyworkers.md)",
                "«FP304»[keyworkers](keyworker.md)",
            )
        },
    ),
    case("a link without words", "write `[words](page.md)`", |site| {
        site.append("pages/keyworkers.md", "\nSee «FP304»[](index.md).\n")
    }),
    case(
        "a link to a heading that does not exist",
        "write `#who-to-ask`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nSee «FP305»[below](#who-to-aks).\n",
            )
        },
    ),
    case(
        "a link to a heading of another page",
        "write `#who-to-ask`",
        |site| {
            site.append(
                "pages/index.md",
                "\nSee «FP305»[who to ask](keyworkers.md#whom-to-ask).\n",
            )
        },
    ),
    case("a link that runs a script", "https://", |site| {
        site.append(
            "pages/keyworkers.md",
            "\n«FP306»[Go](javascript:alert(1)).\n",
        )
    }),
    case(
        "a link without encryption",
        "write `https://www.nhs.uk/`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP306»[NHS](http://www.nhs.uk/).\n",
            )
        },
    ),
    case(
        "a link to a page as the web has it",
        "write `keyworkers.md`",
        |site| {
            site.replace(
                "pages/index.md",
                "[keyworkers](keyworkers.md)",
                "«FP306»[keyworkers](/keyworkers/)",
            )
        },
    ),
    case(
        "a link that leads out of the folder",
        "the id of a page",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP304»[Secret](../../secret.md).\n",
            )
        },
    ),
    case(
        "an email address where a page belongs",
        "`https://`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nWrite to <team@example.org>.\n\n«FP306»[Go](team@example.org)\n",
            )
        },
    ),
    case(
        "a mailbox with slashes before it",
        "write `mailto:help@nhs.net`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP306»[us](mailto://help@nhs.net)\n",
            )
        },
    ),
    case(
        "a number whose press rings another",
        "write `tel:+441914980002`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nRing «FP475»[0191 498 0002](tel:+441914980001).\n",
            )
        },
    ),
    case(
        "a number from a contact whose press rings another",
        "write `tel:+441632960001`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nRing «FP475»[{{ contact.team.phone }}](tel:+441914980001).\n",
            )
        },
    ),
    case(
        "a number that leads to the number of a contact",
        "write `tel:+441914980001`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\nRing «FP475»[0191 498 0001]({{contact.team.phone}}).\n",
            )
        },
    ),
    case(
        "a mailbox whose press writes to another",
        "write `mailto:keyworkers@example.org`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP475»[keyworkers@example.org](mailto:kw@example.org)\n",
            )
        },
    ),
    case(
        "a web address that leads to another",
        "write `https://www.gov.uk`",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP475»[www.gov.uk](https://www.nhs.uk/)\n",
            )
        },
    ),
    case(
        "a number that no phone dials",
        "write a whole number",
        |site| site.append("pages/keyworkers.md", "\n«FP306»[Call](tel:12).\n"),
    ),
];

/// A contact of one area. Another one must not be offered in its place.
const NORTH: &str = "label: North team
for: [advice]
areas: [northtown]
phone: 01632 960 177
hours: Monday to Friday
checked_on: 2026-11-22
";
