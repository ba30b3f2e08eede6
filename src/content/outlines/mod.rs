//! `outlines.geojson`: where the borders of areas run (RFC 7946).
//!
//! The boundaries of councils, as a portal such as the ONS Open Geography portal gives them out. Which outline is
//! whose, and how it is drawn, a later stage says.

mod collection;
mod position;
mod walk;

pub use position::Grid;

use super::values::Gss;
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};
use collection::{Collection, Feature, Shape};
use position::Position;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use walk::{NoJson, offset_of};

/// What `outlines.geojson` says.
#[derive(Debug)]
pub struct Outlines {
    /// What its coordinates mean.
    pub grid: Grid,
    /// The outlines, in the order of the file.
    pub list: Vec<Outline>,
    /// Its file.
    pub source: SourceId,
}

/// The outline of one council, or of whatever else has a code.
#[derive(Debug)]
pub struct Outline {
    /// The codes in its properties, sorted: that of a district may stand beside that of its county.
    pub codes: Vec<Gss>,
    /// Closed rings, islands and lakes alike, each without a repeated last point: x to the east and y to the north.
    pub rings: Vec<Vec<[f64; 2]>>,
    /// Where it stands.
    pub span: Span,
}

/// How to get a file that can be read.
const DOWNLOAD: &str = "download the boundaries of your councils as GeoJSON once more, such as “Local Authority \
                        Districts” from geoportal.statistics.gov.uk";

/// Reads the file. `None` when nothing in it can be used, and then a finding says why.
pub fn read(text: &str, source: SourceId, findings: &mut Vec<Finding>) -> Option<Outlines> {
    let file = File { text, source };
    match file.outlines() {
        Ok((outlines, wrong)) => {
            let is_whole = wrong.is_empty();
            findings.extend(wrong);
            is_whole.then_some(outlines)
        }
        Err(wrong) => {
            findings.push(*wrong);
            None
        }
    }
}

/// What is said of a file that is larger than `limit` bytes.
pub fn too_large(source: SourceId, limit: u64) -> Finding {
    finding!(
        LARGE_OUTLINES, Span::new(source, 0, 0),
        "these outlines are larger than {} MB", limit / 1024 / 1024;
        help: "download the boundaries with the fewest details, which the ONS calls BUC (ultra generalised), or those \
               of your councils alone"
    )
}

/// The file while it is read.
#[derive(Clone, Copy)]
struct File<'t> {
    text: &'t str,
    source: SourceId,
}

impl<'t> File<'t> {
    fn outlines(self) -> Result<(Outlines, Vec<Finding>), Box<Finding>> {
        let collection = Collection::of(self.text).map_err(|wrong| self.no_json(wrong))?;
        self.look_at_kind(&collection)?;
        let crs = collection.crs.map(|raw| (raw, self.span(raw)));
        let grid = match crs {
            None => Grid::Degrees,
            Some((raw, span)) => Grid::named(raw).ok_or_else(|| {
                finding!(
                    BAD_OUTLINES, span,
                    "the coordinates of this file are neither longitudes and latitudes nor of the British National Grid";
                    help: "export it again with coordinates in EPSG:4326, or in EPSG:27700"
                )
            })?,
        };
        let mut wrong = Vec::new();
        // What is wrong with every outline is said once.
        let mut said = BTreeSet::new();
        let mut list = Vec::new();
        for raw in collection.features.unwrap_or_default() {
            match self.outline(raw, grid, crs.is_some()) {
                Ok(outline) => list.extend(outline),
                Err(finding) => {
                    if said.insert(finding.message.clone()) {
                        wrong.push(*finding);
                    }
                }
            }
        }
        let has_codes = list.iter().any(|it| !it.codes.is_empty());
        if wrong.is_empty() && !has_codes {
            wrong.push(finding!(
                BAD_OUTLINES, Span::new(self.source, 0, 0),
                "no outline in this file has an ONS code, so nobody can tell whose it is";
                help: "export it with the column of codes, such as `LAD24CD`, which holds codes like E08000037"
            ));
        }
        wrong.extend(twice(&list));
        let source = self.source;
        Ok((Outlines { grid, list, source }, wrong))
    }

    /// Whether it is a collection of outlines, and all of it.
    fn look_at_kind(self, collection: &Collection<'t>) -> Result<(), Box<Finding>> {
        let start = Span::new(self.source, 0, 0);
        let kind = collection.kind.map(|raw| (raw, self.span(raw)));
        match kind {
            Some(("\"FeatureCollection\"", _)) => {}
            Some((
                kind @ ("\"Topology\"" | "\"Feature\"" | "\"Polygon\"" | "\"MultiPolygon\""),
                at,
            )) => {
                return Err(Box::new(finding!(
                    BAD_OUTLINES, at,
                    "this file is {}, and no collection of outlines", kind.trim_matches('"');
                    help: "export it as GeoJSON with one feature for each council (`FeatureCollection`)"
                )));
            }
            _ => {
                return Err(Box::new(finding!(
                    BAD_OUTLINES, start,
                    "this file is no GeoJSON: it does not say `\"type\": \"FeatureCollection\"`";
                    help: "choose “GeoJSON” where you download it, and neither “JSON” nor “Feature service”"
                )));
            }
        }
        if collection.features.is_none() {
            return Err(Box::new(finding!(
                BAD_OUTLINES, start, "this file has no `features`"; help: "{DOWNLOAD}"
            )));
        }
        let Some(at) = collection.broken_off() else {
            return Ok(());
        };
        Err(Box::new(finding!(
            BAD_OUTLINES, self.span(at),
            "this download broke off: the server says that it would have had more outlines";
            help: "download the whole file, or only your councils"
        )))
    }

    /// One feature. `None` for what is no outline and belongs to nobody.
    fn outline(
        self,
        raw: &'t str,
        grid: Grid,
        is_told: bool,
    ) -> Result<Option<Outline>, Box<Finding>> {
        let feature = Feature::of(raw).map_err(|wrong| self.no_json(wrong))?;
        let codes = feature.codes();
        let Some(geometry) = feature.geometry else {
            // Whoever needs it is told that the outline is missing.
            return Ok(None);
        };
        let span = self.span(raw);
        let shape = Shape::of(geometry).map_err(|wrong| self.no_json(wrong))?;
        let missing = || {
            finding!(
                BAD_OUTLINES, self.span(geometry),
                "this is no outline: an outline is a `Polygon` or a `MultiPolygon`";
                help: "download boundaries, and neither points nor lines"
            )
        };
        let (Some(kind), Some(coordinates)) = (shape.kind, shape.coordinates) else {
            return Err(Box::new(missing()));
        };
        let polygons: Vec<Vec<Vec<Position>>> = match kind {
            "Polygon" => vec![self.numbers(coordinates)?],
            "MultiPolygon" => self.numbers(coordinates)?,
            _ if codes.is_empty() => return Ok(None),
            _ => return Err(Box::new(missing())),
        };
        let at = self.span(coordinates);
        let rings: Vec<Vec<[f64; 2]>> = polygons
            .into_iter()
            .flatten()
            .map(|ring| position::ring(ring, grid, is_told, at))
            .collect::<Result<_, _>>()?;
        Ok(Some(Outline { codes, rings, span }))
    }

    /// Coordinates, read: numbers in arrays in arrays.
    fn numbers<T: Deserialize<'t>>(self, part: &'t str) -> Result<T, Box<Finding>> {
        serde_json::from_str(part).map_err(|error| {
            let at = self.offset(part) + offset_of(part, error.line(), error.column());
            Box::new(finding!(
                BAD_OUTLINES, Span::new(self.source, at, at),
                "this is not what coordinates look like here: numbers in brackets, as many brackets as the type asks for";
                help: "{DOWNLOAD}"
            ))
        })
    }

    fn no_json(self, wrong: NoJson<'_>) -> Box<Finding> {
        let span = |rest: &str| {
            let at = self.offset(rest);
            Span::new(self.source, at, at)
        };
        Box::new(match wrong {
            NoJson::BreaksOff(rest) => finding!(
                BAD_OUTLINES, span(rest), "this file breaks off here"; help: "{DOWNLOAD}"
            ),
            NoJson::Wrong(rest) => finding!(
                BAD_OUTLINES, span(rest), "this file is no GeoJSON: it cannot be read from here on"; help: "{DOWNLOAD}"
            ),
        })
    }

    fn span(self, part: &str) -> Span {
        let start = self.offset(part);
        Span::new(self.source, start, start + part.len())
    }

    /// How far from the beginning of the file a part of it begins, in bytes.
    fn offset(self, part: &str) -> usize {
        let start = self.text.as_ptr().addr();
        part.as_ptr().addr().saturating_sub(start)
    }
}

/// Two outlines of one council: at least one of them is wrong.
fn twice(list: &[Outline]) -> Vec<Finding> {
    let mut first = BTreeMap::new();
    let mut findings = Vec::new();
    for outline in list.iter().filter(|it| !it.codes.is_empty()) {
        let Some(span) = first.insert(&outline.codes, outline.span) else {
            continue;
        };
        let code = outline.codes.first().map_or("", Gss::as_str);
        findings.push(
            finding!(
                BAD_OUTLINES, outline.span, "there is a second outline of `{code}`";
                help: "take out the one that is out of date"
            )
            .also(span, "the other one"),
        );
    }
    findings
}

#[cfg(test)]
mod tests;
