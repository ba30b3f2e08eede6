//! Translations of words that have changed, and lists that are not those of their translations.

use super::{Case, case, check};
use crate::translate::{accepted, all_accepted};
use fingerpost::content::kinds::TranslatedBy;

#[test]
fn translations_that_say_something_else_are_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "a number that has changed",
        "put the number `01632960002` in the place of the number `01632960001`",
        |_| {
            all_accepted()
                .replace("pages/ask.md", "960 001", "960 002")
                .replace("pages/ask.pl.md", "Zadzwoń", "«FP453»Zadzwoń")
                .replace("pages/ask.ar.md", "اتصل", "«FP453»اتصل")
        },
    ),
    case(
        "words that have changed",
        "see whether the translation still says the same",
        |_| {
            all_accepted()
                .replace("pages/ask.md", "You can ask", "You may ask")
                .replace("pages/ask.pl.md", "Zadzwoń", "«FP454»Zadzwoń")
                .replace("pages/ask.ar.md", "اتصل", "«FP454»اتصل")
        },
    ),
    case(
        "a list without its translation",
        "name it like the translation that it is about",
        |_| {
            all_accepted().without("pages/ask.pl.md").replace(
                "pages/ask.pl.units.yaml",
                "# What",
                "«FP455»# What",
            )
        },
    ),
    case(
        "a list that is named like a page in the first language",
        "such as `keyworkers.ur.units.yaml`",
        |site| site.file("pages/keyworkers.units.yaml", "«FP004»by: agency\n"),
    ),
    case(
        "a language of an area that the site does not have",
        "add `pl` to `languages` in site.yaml",
        |site| site.append("areas/northtown.yaml", "languages: [«FP516»pl]\n"),
    ),
    case(
        "a machine that nobody has checked",
        "write `checked_by:` with the role or group",
        |_| {
            accepted(crate::translate::site(), "pl", TranslatedBy::Machine)
                .replace("site.yaml", "sample: true\n", "")
                .replace(
                    "site.yaml",
                    "https://guide.example.org/",
                    "«FP208»https://guide.example.org/",
                )
                .replace("pages/ask.pl.units.yaml", "machine", "«FP419»machine")
        },
    ),
];
