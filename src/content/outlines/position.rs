//! Coordinates: what they mean, and whether they can be meant.

use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::ops::RangeInclusive;

/// Two coordinates as they are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Position(pub(super) [f64; 2]);

/// What coordinates mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grid {
    /// Degrees of longitude and latitude: EPSG:4326 and the like.
    Degrees,
    /// Metres to the east and to the north on the British National Grid: EPSG:27700.
    Metres,
}

/// Degrees and metres within which the United Kingdom lies; the codes of the ONS are for nothing else.
const LONGITUDES: RangeInclusive<f64> = -9.0..=2.5;
const LATITUDES: RangeInclusive<f64> = 49.0..=61.5;
const EASTINGS: RangeInclusive<f64> = -250_000.0..=700_000.0;
/// The south of Scilly is at 5,000: degrees are never taken for metres.
const NORTHINGS: RangeInclusive<f64> = 1_000.0..=1_300_000.0;

impl Grid {
    /// By the member `crs` of a file, as it is written.
    pub(super) fn named(crs: &str) -> Option<Self> {
        let name = crs.to_ascii_uppercase();
        let is = |code: &str| {
            name.match_indices(code).any(|(at, _)| {
                let next = name.as_bytes().get(at + code.len());
                let before = at.checked_sub(1).and_then(|it| name.as_bytes().get(it));
                !next.is_some_and(u8::is_ascii_digit) && !before.is_some_and(u8::is_ascii_digit)
            })
        };
        if is("27700") {
            return Some(Self::Metres);
        }
        (is("4326") || is("4258") || is("CRS84")).then_some(Self::Degrees)
    }

    fn holds(self, [x, y]: [f64; 2]) -> bool {
        match self {
            Self::Degrees => LONGITUDES.contains(&x) && LATITUDES.contains(&y),
            Self::Metres => EASTINGS.contains(&x) && NORTHINGS.contains(&y),
        }
    }

    /// What is wrong with a place that is not in the United Kingdom. `is_told` where the file itself says what its
    /// coordinates mean.
    fn misplaced(self, [x, y]: [f64; 2], is_told: bool, at: Span) -> Finding {
        let fits = |grid: Self| grid.holds([x, y]);
        match self {
            _ if Self::Degrees.holds([y, x]) => finding!(
                BAD_OUTLINES, at,
                "latitude and longitude have changed places in these coordinates, which begin with {x}";
                help: "export the file again as GeoJSON, in which the longitude comes first, as in [-1.6, 54.9]"
            ),
            Self::Degrees if fits(Self::Metres) && is_told => finding!(
                BAD_OUTLINES, at,
                "the file says that its coordinates are degrees, and these are metres: {x}, {y}";
                help: "export it again with coordinates in EPSG:4326"
            ),
            Self::Degrees if fits(Self::Metres) => finding!(
                BAD_OUTLINES, at,
                "these coordinates are metres, and the file does not say of which grid: {x}, {y}";
                help: "export it again with coordinates in EPSG:4326"
            ),
            Self::Metres if fits(Self::Degrees) => finding!(
                BAD_OUTLINES, at,
                "the file says that its coordinates are metres (EPSG:27700), and these are degrees: {x}, {y}";
                help: "take `crs` out of the file, or export it again with coordinates in EPSG:4326"
            ),
            _ => finding!(
                BAD_OUTLINES, at,
                "these coordinates are not in the United Kingdom: {x}, {y}";
                help: "export the file again with coordinates in EPSG:4326, as in [-1.6, 54.9]"
            ),
        }
    }
}

/// A ring without its repeated last point.
pub(super) fn ring(
    ring: Vec<Position>,
    grid: Grid,
    is_told: bool,
    at: Span,
) -> Result<Vec<[f64; 2]>, Box<Finding>> {
    let mut points: Vec<[f64; 2]> = ring.into_iter().map(|it| it.0).collect();
    if let Some(outside) = points.iter().find(|it| !grid.holds(**it)) {
        return Err(Box::new(grid.misplaced(*outside, is_told, at)));
    }
    let last = points.pop();
    if points.len() < 3 || points.first().copied() != last {
        return Err(Box::new(finding!(
            BAD_OUTLINES, at,
            "this outline is not closed: each of its rings needs four places or more, and the last must be the first";
            help: "export the boundaries as areas (polygons), and not as lines"
        )));
    }
    Ok(points)
}
