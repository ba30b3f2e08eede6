//! Leaflets without a version (rule P05).

use crate::check::rules::prelude::*;

/// Leaflets without a version (rule P05).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "P05",
        name: "leaflet-without-version",
        severity: Severity::Warning,
        why: "Without a version nobody knows whether the poster on the wall is the newest.",
        source: "NHS service manual, standard for creating health content; rule P05",
    },
    family: Family::Publication,
    link: "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change("leaflets/poster.md", "version: \"1\"\n", ""),
    good: Example::Change("leaflets/poster.md", "version: \"1\"\n", "version: \"1\"\n"),
    check: Check::Text(|text, notes| {
        if let Some(leaflet) = text
            .leaflet
            .filter(|leaflet| leaflet.head.version.is_none())
        {
            notes.add(
                leaflet.head.title.span,
                "this leaflet has no version",
                "write `version: \"1\"`, and count up when its words change",
            );
        }
    }),
};
