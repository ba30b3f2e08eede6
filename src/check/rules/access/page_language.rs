//! The language of a finished page and of its parts.

use crate::check::rules::prelude::*;
use crate::content::values::LanguageTag;

/// The language of a finished page and of its parts.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A06",
        name: "page-language",
        severity: Severity::Error,
        why: "A screen reader reads Urdu with an English voice when nothing says which it is.",
        source: "WCAG 2.2, 3.1.1 and 3.1.2",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#language-of-page",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\"><p lang=\"\">Made by us</p></footer>"),
    good: Example::Footer("<footer class=\"site-foot\"><p lang=\"fr\">Made by us</p></footer>"),
    check: Check::Finished(|page, notes| {
        let elements = &page.elements;
        let root = elements.iter().find(|it| it.name == "html");
        if root
            .and_then(|it| it.attribute("lang"))
            .is_none_or(|lang| LanguageTag::new(lang).is_none())
        {
            notes.add(
                page.span(),
                "the page does not say its language",
                "write `<html lang=\"{{ edition.lang }}\">` in the template",
            );
        }
        let odd = elements
            .iter()
            .skip(1)
            .filter_map(|it| it.attribute("lang"))
            .find(|lang| LanguageTag::new(lang).is_none());
        if let Some(lang) = odd {
            notes.add(
                page.span(),
                format!("`lang=\"{lang}\"` names no language"),
                "write a tag such as `ur`",
            );
        }
    }),
};
