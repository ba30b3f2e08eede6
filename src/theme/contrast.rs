//! Whether words can be read on their ground: the contrast of every pair that a theme names.
//!
//! The measure is that of WCAG 2.2: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>. Words need
//! 7:1 (1.4.6). Large words need 4.5:1, and so do parts of drawings, which is more than 1.4.11 asks.

use super::Layer;
use super::file::{Colour, ContrastPair, TokenValue};
use crate::content::decode::Spanned;
use crate::diagnostic::{Finding, finding};
use std::collections::BTreeMap;

/// Contrast that words need.
const WORDS: f64 = 7.0;
/// Contrast that large words and parts of drawings need.
const LARGE: f64 = 4.5;

/// Red, green and blue.
type Rgb = [u8; 3];

/// Light pages or dark pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn of(self, value: &TokenValue) -> &Spanned<Colour> {
        match self {
            Self::Light => &value.light,
            Self::Dark => &value.dark,
        }
    }
}

/// A colour, and the number of the layer that sets it: 0 is the most special.
#[derive(Debug, Clone, Copy)]
struct ColourToken<'t> {
    layer: usize,
    value: &'t TokenValue,
}

/// The colours that count, by name.
type Palette<'t> = BTreeMap<&'t str, ColourToken<'t>>;

/// A finding for every pair of every layer with too little contrast, at the token that the most
/// special layer sets. Pairs with unknown names are for [`super::checks`].
pub fn check(layers: &[Layer]) -> Vec<Finding> {
    let palette = palette(layers);
    let pairs: Vec<&ContrastPair> = layers
        .iter()
        .flat_map(|layer| &layer.file.contrast)
        .collect();
    let mut findings = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let measure = SchemeContrast {
            palette: &palette,
            pairs: &pairs,
            scheme,
        };
        findings.extend(pairs.iter().filter_map(|pair| measure.finding(pair)));
    }
    findings
}

fn palette(layers: &[Layer]) -> Palette<'_> {
    let mut palette = Palette::new();
    for (layer, file) in layers.iter().map(|layer| &layer.file).enumerate().rev() {
        for (name, value) in file.tokens.iter().flat_map(|tokens| &tokens.0) {
            palette.insert(name.value.as_str(), ColourToken { layer, value });
        }
    }
    palette
}

fn needed(pair: &ContrastPair) -> f64 {
    match pair.large {
        Some(true) => LARGE,
        _ => WORDS,
    }
}

/// All pairs in one scheme.
struct SchemeContrast<'m, 't> {
    palette: &'m Palette<'t>,
    pairs: &'m [&'m ContrastPair],
    scheme: Scheme,
}

impl SchemeContrast<'_, '_> {
    fn colour(&self, name: &str) -> Option<&Spanned<Colour>> {
        let token = self.palette.get(name)?;
        Some(self.scheme.of(token.value))
    }

    fn finding(&self, pair: &ContrastPair) -> Option<Finding> {
        let (text, ground) = (pair.text.as_str(), pair.on.as_str());
        let (ink, paper) = (self.colour(text)?, self.colour(ground)?);
        let measured = ratio(ink.rgb(), paper.rgb());
        let needed = needed(pair);
        if measured >= needed {
            return None;
        }
        // Of two colours from one layer the words change more easily than their ground.
        let ground_is_own = self.palette.get(ground)?.layer < self.palette.get(text)?.layer;
        let (own, other) = if ground_is_own {
            (ground, text)
        } else {
            (text, ground)
        };
        let message = format!(
            "`{text}` {} on `{ground}` {} has a contrast of {}:1 on {} pages, and {} {needed}:1",
            ink.as_str(),
            paper.as_str(),
            // Cut, not rounded: 6.999 must not be shown as enough.
            (measured * 100.0).floor() / 100.0,
            self.scheme.word(),
            match pair.large {
                Some(true) => "large words and parts of drawings need",
                _ => "words need",
            },
        );
        let finding = finding!(LOW_CONTRAST, self.colour(own)?.span, "{}", message)
            .also(pair.span, "the pair");
        Some(finding.help(self.help(pair, own, other)))
    }

    /// The nearest colour for `own` that passes in all its pairs, else in this one; where there is
    /// none, one for `other`.
    fn help(&self, pair: &ContrastPair, own: &str, other: &str) -> String {
        let this = [pair];
        let word = self.scheme.word();
        let choices = [(own, self.pairs), (own, &this[..]), (other, &this[..])];
        for (name, pairs) in choices {
            if let Some(colour) = self.nearest(name, pairs) {
                return if name == own {
                    format!("write `{word}: \"{colour}\"`")
                } else {
                    format!("no colour is enough here: give `{name}` `{word}: \"{colour}\"`")
                };
            }
        }
        format!("make one of `{own}` and `{other}` much darker, and the other much lighter")
    }

    /// The colour of the same hue, a little darker or lighter, with which these pairs pass.
    fn nearest(&self, name: &str, pairs: &[&ContrastPair]) -> Option<String> {
        let from = self.colour(name)?.rgb();
        let against: Vec<(Rgb, f64)> = pairs
            .iter()
            .filter_map(|pair| {
                let (text, ground) = (pair.text.as_str(), pair.on.as_str());
                let other = match name {
                    name if name == text => ground,
                    name if name == ground => text,
                    _ => return None,
                };
                Some((self.colour(other)?.rgb(), needed(pair)))
            })
            .collect();
        let passes = |colour: Rgb| {
            against
                .iter()
                .all(|(other, needed)| ratio(colour, *other) >= *needed)
        };
        let [red, green, blue] = shades(from).find(|colour| passes(*colour))?;
        Some(format!("#{red:02x}{green:02x}{blue:02x}"))
    }
}

/// The shades of a colour, the nearest first. Mixing with black or white leaves the hue as it is.
fn shades(from: Rgb) -> impl Iterator<Item = Rgb> {
    (1..=255).flat_map(move |step| [mixed(from, 0, step), mixed(from, 255, step)])
}

fn mixed(from: Rgb, with: u8, step: u32) -> Rgb {
    from.map(|part| {
        let sum = u32::from(part) * (255 - step) + u32::from(with) * step;
        u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
    })
}

/// The contrast of two colours, from 1 to 21.
fn ratio(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

#[cfg(test)]
mod tests;
