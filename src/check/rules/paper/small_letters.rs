//! Letters on paper that are too small to read (rule L07).

use crate::check::rules::prelude::*;
use crate::content::page::Layout;

/// Letters on paper that are too small to read (rule L07).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L07",
        name: "small-letters",
        severity: Severity::Error,
        why: "Nobody can make the letters on paper larger.",
        source: "GOV.UK, accessible communication formats",
    },
    family: Family::Paper,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::all(Severity::Error),
    limits: Some(Limits::each(14, 12).large_print(Some(16))),
    bad: Example::Layout(
        "poster.typ",
        "#import \"/fingerpost/base.typ\": *\n#show: document-of.with((size: 20pt, picture: 20mm, gap: 5mm))\n= One message\n#text(size: 9pt)[Small print]",
    ),
    good: Example::Layout(
        "poster.typ",
        "#import \"/fingerpost/base.typ\": *\n#show: document-of.with((size: 20pt, picture: 20mm, gap: 5mm))\n= One message\n#text(size: 14pt)[Small print]",
    ),
    check: Check::LaidOut(|leaflet, notes| {
        // A card for a wallet has room for numbers, and not for letters of this size.
        if leaflet.leaflet.head.layout == Layout::ContactCard {
            return;
        }
        let least = notes.limit();
        let smallest = leaflet.measured.letters.first_key_value();
        let Some((size, words)) = smallest.filter(|(size, _)| (**size as usize) < least * 100)
        else {
            return;
        };
        let (points, rest) = (size / 100, size % 100);
        let size = match rest {
            0 => points.to_string(),
            _ => format!("{points}.{rest:02}"),
        };
        notes.add(
            leaflet.span(),
            format!("on paper “{words}” is {size} points large, and {least} can be read"),
            "make the text size of the layout larger, or choose another layout",
        );
    }),
};
