//! What a finished page loads from another host.

use crate::check::rules::prelude::*;

/// What a finished page loads from another host.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A09",
        name: "loads-from-elsewhere",
        severity: Severity::Error,
        why: "A picture or script from another host tells that host who reads this page.",
        source: "Fingerpost, DESIGN 8: no third party",
    },
    family: Family::Access,
    link: "https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/cookies-and-similar-technologies/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer(
        "<footer class=\"site-foot\"><img src=\"https://elsewhere.example.org/a.png\" alt=\"\"></footer>",
    ),
    good: Example::Footer(
        "<footer class=\"site-foot\"><img src=\"/exampledale/qr/ask.svg\" alt=\"\"></footer>",
    ),
    check: Check::Finished(|page, notes| {
        for element in &page.elements {
            let address = match element.name.as_str() {
                "img" | "script" | "iframe" | "source" | "video" | "audio" | "embed" => {
                    element.attribute("src")
                }
                "link"
                    if matches!(
                        element.attribute("rel"),
                        Some("stylesheet" | "icon" | "preload")
                    ) =>
                {
                    element.attribute("href")
                }
                _ => None,
            };
            if let Some(address) = address.filter(|it| it.contains("//")) {
                notes.add(
                    page.span(),
                    format!("the page loads {address} from another host"),
                    "put the file into the theme or into pictures/",
                );
            }
        }
    }),
};
