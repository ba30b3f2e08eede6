//! Readability as a drawing: one sign for each text along a line of years, stacked where several
//! texts are equally hard, with a row and a shape of its own for each format.

use super::readable::{Row, one_decimal};
use super::words::capital;
use crate::check::rule::Profile;
use serde::Serialize;

/// Years that the line shows; what lies beyond stands at its end.
const FIRST_YEAR: f64 = 5.0;
const LAST_YEAR: f64 = 20.0;
/// Texts within half a year stand above one another.
const STEP: f64 = 0.5;

/// The drawing is so wide, in units of its own.
const WIDTH: f64 = 360.0;
const MARGIN: f64 = 16.0;
/// Room for the words above a row.
const WORDS: f64 = 26.0;
/// A sign, and how high a stack of them may grow.
const SIGN: f64 = 9.0;
const TALLEST: f64 = 110.0;
/// Room for the years.
const FOOT: f64 = 44.0;

/// The drawing.
#[derive(Debug, Serialize)]
pub(super) struct Plot {
    height: String,
    /// Where the line of years lies.
    base: String,
    rows: Vec<PlotRow>,
    ticks: Vec<Tick>,
    /// What it shows, for those who do not see it.
    words: Vec<String>,
}

/// A format.
#[derive(Debug, Serialize)]
struct PlotRow {
    name: String,
    shape: &'static str,
    /// Where its words stand, and the ground on which signs stand.
    top: String,
    ground: String,
    signs: Vec<Sign>,
}

/// A text: the middle of its sign.
#[derive(Debug, Serialize)]
struct Sign {
    x: String,
    y: String,
}

/// A year.
#[derive(Debug, Serialize)]
struct Tick {
    x: String,
    year: String,
}

/// The drawing of these texts; `None` when all are too short to tell.
pub(super) fn plot(rows: &[Row]) -> Option<Plot> {
    let mut top = 0.0;
    let mut drawn = Vec::new();
    let mut words = Vec::new();
    for profile in Profile::ALL {
        let of_profile = rows.iter().filter(|row| row.profile == *profile);
        let mut ages: Vec<f64> = of_profile.filter_map(|row| row.age).collect();
        if ages.is_empty() {
            continue;
        }
        ages.sort_by(f64::total_cmp);
        let (row, height) = row(*profile, &ages, top);
        words.push(described(*profile, &ages));
        drawn.push(row);
        top += height;
    }
    (!drawn.is_empty()).then(|| Plot {
        height: units(top + FOOT),
        base: units(top + 4.0),
        rows: drawn,
        ticks: ticks(),
        words,
    })
}

fn row(profile: Profile, ages: &[f64], top: f64) -> (PlotRow, f64) {
    let mut stacks: Vec<(f64, usize)> = Vec::new();
    let mut places = Vec::new();
    for age in ages {
        let year = (age.clamp(FIRST_YEAR, LAST_YEAR) / STEP).round() * STEP;
        match stacks.last_mut() {
            Some((last, count)) if (*last - year).abs() < STEP / 2.0 => *count += 1,
            _ => stacks.push((year, 1)),
        }
        let level = stacks.last().map_or(1, |(_, count)| *count) - 1;
        places.push((year, level));
    }
    let tallest = stacks.iter().map(|(_, count)| *count).max().unwrap_or(1) as f64;
    let step = (TALLEST / tallest).min(SIGN + 1.0);
    let height = WORDS + step * (tallest - 1.0) + SIGN;
    let ground = top + height;
    let signs = places.iter().map(|(year, level)| Sign {
        x: units(x_of(*year)),
        y: units(ground - SIGN / 2.0 - step * *level as f64),
    });
    let count = ages.len();
    let row = PlotRow {
        name: format!("{} ({count})", capital(profile.title())),
        shape: shape(profile),
        top: units(top + WORDS - 10.0),
        ground: units(ground),
        signs: signs.collect(),
    };
    (row, height + 8.0)
}

fn shape(profile: Profile) -> &'static str {
    match profile {
        Profile::Easy => "circle",
        Profile::Plain => "square",
        Profile::LargePrint | Profile::Poster => "triangle",
        Profile::Professionals => "diamond",
    }
}

fn described(profile: Profile, ages: &[f64]) -> String {
    let name = capital(profile.title());
    if let [age] = ages {
        return format!("{name}: 1 text, {} years.", one_decimal(*age));
    }
    let count = ages.len();
    let of = |at: usize| one_decimal(ages.get(at).copied().unwrap_or_default());
    format!(
        "{name}: {count} texts, from {} to {} years, half of them at {} or less.",
        of(0),
        of(ages.len() - 1),
        of((ages.len() - 1) / 2),
    )
}

fn ticks() -> Vec<Tick> {
    let mut ticks = Vec::new();
    let mut year = FIRST_YEAR;
    while year <= LAST_YEAR {
        let words = if year == FIRST_YEAR {
            format!("≤{year}")
        } else if year == LAST_YEAR {
            format!("≥{year}")
        } else {
            year.to_string()
        };
        ticks.push(Tick {
            x: units(x_of(year)),
            year: words,
        });
        year += 3.0;
    }
    ticks
}

fn x_of(year: f64) -> f64 {
    MARGIN + (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR) * (WIDTH - 2.0 * MARGIN)
}

/// One decimal is finer than any screen.
fn units(number: f64) -> String {
    one_decimal(number)
}

#[cfg(test)]
mod tests {
    use super::{described, row};
    use crate::check::rule::Profile;

    #[test]
    fn texts_that_are_equally_hard_stand_above_one_another() {
        let (drawn, _) = row(Profile::Easy, &[9.0, 9.1, 12.0], 0.0);
        let places: Vec<(&str, &str)> = drawn
            .signs
            .iter()
            .map(|sign| (sign.x.as_str(), sign.y.as_str()))
            .collect();
        assert_eq!(places[0].0, places[1].0);
        assert_ne!(places[0].1, places[1].1);
        assert_eq!(places[0].1, places[2].1);
    }

    #[test]
    fn however_many_texts_there_are_the_drawing_does_not_grow_beyond_its_room() {
        let (_, height) = row(Profile::Plain, &[10.0; 10_000], 0.0);
        assert!(height < 160.0, "{height}");
    }

    #[test]
    fn what_it_shows_is_said_in_words() {
        assert_eq!(
            described(Profile::Easy, &[8.0, 9.0, 30.0]),
            "Easy read: 3 texts, from 8.0 to 30.0 years, half of them at 9.0 or less."
        );
        let one = described(Profile::Poster, &[11.54]);
        assert_eq!(one, "Posters: 1 text, 11.5 years.");
    }
}
