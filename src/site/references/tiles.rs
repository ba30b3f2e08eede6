//! The map of squares: each area has a square of its own, or none has one.

use super::super::Site;
use crate::content::kinds::{Area, Tile};
use crate::content::{Broken, Entity};
use crate::diagnostic::{Finding, finding};
use std::collections::BTreeMap;

/// Two areas on one square, and areas without one where others have theirs.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let mut taken: BTreeMap<(u8, u8), (&Entity<Area>, &Tile)> = BTreeMap::new();
    let mut without = Vec::new();
    for area in &site.content.areas {
        let Some(tile) = &area.value.tile else {
            without.push(area);
            continue;
        };
        let (column, row) = (tile.column.0, tile.row.0);
        let Some((first, its)) = taken.get(&(row, column)) else {
            taken.insert((row, column), (area, tile));
            continue;
        };
        findings.push(
            finding!(
                MISPLACED_TILE,
                tile.span,
                "`{}` and `{}` lie on one square of the map: column {column}, row {row}",
                first.id,
                area.id
            )
            .also(its.span, "the other one")
            .help("give each area a square of its own"),
        );
    }
    // With real outlines, nobody needs squares.
    if taken.is_empty() || has_outlines(site) {
        return;
    }
    findings.extend(without.into_iter().map(|area| {
        finding!(
            MISPLACED_TILE, area.value.name.span,
            "other areas have a square on the map, and `{}` has none", area.id;
            help: "add `tile: {{ column: 3, row: 2 }}` with the place of its square, or take `tile` out of all areas"
        )
    }));
}

fn has_outlines(site: &Site<'_>) -> bool {
    site.content.outlines.is_some() || site.content.broken.contains(&Broken::Outlines)
}
