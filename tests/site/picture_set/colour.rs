//! The palette as the README has it, and its numbers as WCAG 2.2 counts them.

use std::collections::BTreeMap;

/// A named colour of the palette.
#[derive(Debug)]
pub(super) struct Colour {
    hex: String,
    /// Its grey in the table.
    pub(super) said_grey: u8,
}

/// The rows of the table of colours: ``| name | `#colour` | grey | … |``.
pub(super) fn palette(readme: &str) -> BTreeMap<String, Colour> {
    let palette: BTreeMap<String, Colour> = readme.lines().filter_map(row).collect();
    assert!(palette.len() > 1, "the README has a table of colours");
    palette
}

fn row(line: &str) -> Option<(String, Colour)> {
    let mut cells = line.strip_prefix("| ")?.split(" | ");
    let name = cells.next()?.to_owned();
    let hex = cells.next()?.trim_matches('`').to_owned();
    let said_grey = cells.next()?.parse().ok()?;
    Some((name, Colour { hex, said_grey }))
}

impl Colour {
    pub(super) fn hex(&self) -> &str {
        &self.hex
    }

    /// Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
    fn luminance(&self) -> f64 {
        let part = |at: usize| {
            let byte = u8::from_str_radix(&self.hex[at..at + 2], 16).expect("two hex digits");
            let share = f64::from(byte) / 255.0;
            match share <= 0.04045 {
                true => share / 12.92,
                false => ((share + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    /// Contrast with another colour, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
    pub(super) fn contrast(&self, other: &Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    /// The grey of the same luminance, 0 to 255: what a printer without colour makes of it.
    pub(super) fn grey(&self) -> u8 {
        let share = 1.055 * self.luminance().powf(1.0 / 2.4) - 0.055;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the shares of these colours are between 0 and 1"
        )]
        let byte = (share * 255.0).round() as u8;
        byte
    }
}
