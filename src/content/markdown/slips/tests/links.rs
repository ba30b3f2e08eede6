//! Links, pictures and addresses that do not become what their author meant.

use super::check;

#[test]
fn links_and_pictures_that_are_none_are_found() {
    check(&[
        (
            "[Write to us](mailto: a@b.org)",
            "FP420",
            "[Write to us](mailto: a@b.org)",
            "write `[Write to us](mailto:a@b.org)`",
            "[Write to us](mailto:a@b.org)",
        ),
        (
            "See [Our site] (https://a.org/x).",
            "FP420",
            "[Our site] (https://a.org/x)",
            "write `[Our site](https://a.org/x)`",
            "See [Our site](https://a.org/x).",
        ),
        (
            "See [our site](https://a.org/x now.",
            "FP420",
            "[our site](https://a.org/x now.",
            "write `[our site](https://a.org/x)`",
            "See [our site](https://a.org/x) now.",
        ),
        (
            "A [x][undefined] here.",
            "FP420",
            "[x][undefined]",
            "write the address itself",
            "A [x](page.md) here.",
        ),
        (
            "A [x][] here.",
            "FP420",
            "[x][]",
            "`[x](page.md)`",
            "A [x](page.md) here.",
        ),
        (
            "![](phone Call us",
            "FP420",
            "![](phone Call us",
            "write `![](phone)`",
            "![](phone) Call us",
        ),
        (
            "![](our team) We help.",
            "FP420",
            "![](our team)",
            "write `![](our-team)`",
            "![](our-team) We help.",
        ),
        (
            "![phone] We help.",
            "FP420",
            "![phone]",
            "`![](name-of-the-picture)`",
            "![](phone) We help.",
        ),
        (
            "Our site](https://a.org/)",
            "FP420",
            "](https://a.org/)",
            "write `[words](https://a.org/)`",
            "[Our site](https://a.org/)",
        ),
        (
            "(https://a.org/)[Our site]",
            "FP420",
            "(https://a.org/)[Our site]",
            "write `[Our site](https://a.org/)`",
            "[Our site](https://a.org/)",
        ),
        (
            "Call <tel:01632 960 001>.",
            "FP420",
            "<tel:01632 960 001>",
            "(tel:01632960001)",
            "Call [words](tel:01632960001).",
        ),
        (
            "[Call](tel:{{ contact.a.phone }})",
            "FP420",
            "[Call](tel:{{ contact.a.phone }})",
            "write `[Call](tel:{{contact.a.phone}})`",
            "[Call](tel:{{contact.a.phone}})",
        ),
        (
            "[a]: https://a.org/ or so",
            "FP420",
            "[a]: https://a.org/ or so",
            "into the link itself",
            "[a](https://a.org/) or so",
        ),
    ]);
}

#[test]
fn addresses_that_nobody_can_press_are_found() {
    check(&[
        (
            "See https://a.org/x.",
            "FP429",
            "https://a.org/x",
            "[words](https://a.org/x)",
            "See [words](https://a.org/x).",
        ),
        (
            "See (www.a.org).",
            "FP429",
            "www.a.org",
            "(https://www.a.org)",
            "See ([words](https://www.a.org)).",
        ),
        (
            "Write to team@a.org, please",
            "FP429",
            "team@a.org",
            "<team@a.org>",
            "Write to <team@a.org>, please",
        ),
        (
            "See a.org/help now",
            "FP429",
            "a.org/help",
            "(https://a.org/help)",
            "See [words](https://a.org/help) now",
        ),
        (
            "tel: 01632 960 001",
            "FP429",
            "tel: 01632 960 001",
            "contacts/",
            "{{ contact.a.phone }}",
        ),
    ]);
}
