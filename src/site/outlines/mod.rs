//! Real outlines of the areas: whose is which, and how they are drawn.
//!
//! The map is flat: in degrees, a degree of longitude is as long everywhere as it is at the middle latitude. For a
//! region, nobody sees the difference. What several areas share is made simpler once, so that neighbours leave no
//! gap between them ([`mesh`]).

mod labels;
mod mesh;

use super::Branch;
use crate::content::kinds::{Area, Council};
use crate::content::outlines::{Grid, Outline, Outlines};
use crate::content::values::{Date, Gss, Id};
use crate::content::{Broken, Content, Entity};
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use mesh::Mesh;
pub use mesh::Point;
use std::collections::BTreeMap;

/// The outlines of all areas that are built, drawn.
#[derive(Debug)]
pub struct DrawnMap {
    /// `viewBox` of the drawing: left, top, width and height, about two units for each pixel.
    pub frame: [i32; 4],
    /// The areas as they are read: from the north, and beside each other from the west.
    pub shapes: Vec<DrawnArea>,
}

/// One area on the map.
#[derive(Debug)]
pub struct DrawnArea {
    /// Which one.
    pub area: Id,
    /// Its outline, as the path of an SVG.
    pub path: String,
    /// The middle of its label, which is [`LABEL`] large.
    pub label: Point,
    /// A line from the label to the area, when the label has no room in the area.
    pub line: Option<[Point; 2]>,
}

/// Width and height of a label. The drawing is at most 960 wide, so a label keeps 24 pixels each way on the
/// narrowest phone (WCAG 2.2, 2.5.8).
pub const LABEL: [i32; 2] = [104, 84];

/// How wide and high the areas are drawn at most, without labels beside them.
const ROOM: [f64; 2] = [720.0, 1000.0];

/// Draws the areas that are built. All areas are looked at.
pub(super) fn draw(
    content: &Content,
    branches: &[Branch<'_>],
    today: Date,
    findings: &mut Vec<Finding>,
) -> Option<DrawnMap> {
    let outlines = content.outlines.as_ref()?;
    check_credit(content, outlines, findings);
    let found = find(&content.areas, outlines, today, findings);
    let built: Vec<&Entity<Area>> = branches.iter().filter_map(Branch::area).collect();
    let built: Vec<(&Entity<Area>, &Vec<&Outline>)> = built
        .into_iter()
        .filter_map(|area| Some((area, found.get(&area.id)?)))
        .collect();
    let areas = projected(outlines.grid, &built);
    let mesh = Mesh::of(&areas);
    let drawn: Vec<(usize, Vec<Vec<Point>>)> = (0..areas.len())
        .map(|area| (area, mesh.rings(area)))
        .collect();
    for ((area, _), (_, rings)) in built.iter().zip(&drawn) {
        if rings.is_empty() {
            findings.push(finding!(
                NO_OUTLINE, area.value.name.span,
                "the outline of `{}` is so small beside the others that nothing would be left of it on the map", area.id;
                help: "look in outlines.geojson whether its code stands beside the outline of something else"
            ));
        }
    }
    let drawn: Vec<(usize, Vec<Vec<Point>>)> = drawn
        .into_iter()
        .filter(|(_, rings)| !rings.is_empty())
        .collect();
    let rings: Vec<&[Vec<Point>]> = drawn.iter().map(|(_, rings)| rings.as_slice()).collect();
    let placed = labels::place(&rings);
    let shapes = placed.order.iter().map(|at| {
        let (area, rings) = &drawn[*at];
        let label = &placed.labels[*at];
        DrawnArea {
            area: built[*area].0.id.clone(),
            path: path(rings),
            label: label.middle,
            line: label
                .is_beside
                .then(|| [labels::edge(label.middle, label.anchor), label.anchor]),
        }
    });
    let shapes: Vec<DrawnArea> = shapes.collect();
    (!shapes.is_empty()).then_some(DrawnMap {
        frame: placed.frame,
        shapes,
    })
}

/// Nobody may show the outlines without the words of their licence.
fn check_credit(content: &Content, outlines: &Outlines, findings: &mut Vec<Finding>) {
    match &content.site.outlines_credit {
        Some(credit) if credit.value.as_str().contains("[year]") => findings.push(finding!(
            OUTLINES_UNCREDITED, credit.span,
            "the credit of the outlines does not say the year";
            help: "write the year of the boundaries in place of `[year]`"
        )),
        None if !content.broken.contains(&Broken::Site) => findings.push(finding!(
            OUTLINES_UNCREDITED, Span::new(outlines.source, 0, 0),
            "nothing says whom these outlines come from";
            help: "write in site.yaml, for boundaries of the ONS: `outlines_credit: \"Source: Office for National \
                   Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright \
                   and database right [year]\"`, with the year"
        )),
        Some(_) | None => {}
    }
}

/// The outlines of each area.
fn find<'c>(
    areas: &'c [Entity<Area>],
    outlines: &'c Outlines,
    today: Date,
    findings: &mut Vec<Finding>,
) -> BTreeMap<Id, Vec<&'c Outline>> {
    let mut by_code: BTreeMap<&Gss, Vec<usize>> = BTreeMap::new();
    for (number, outline) in outlines.list.iter().enumerate() {
        for code in &outline.codes {
            by_code.entry(code).or_default().push(number);
        }
    }
    // Who has an outline already.
    let mut taken: BTreeMap<usize, (&Id, Span)> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for area in areas {
        let mut own = Vec::new();
        for council in area.value.councils.iter().filter(|it| is_in_use(it, today)) {
            let (code, span) = code_of(council);
            let Some(numbers) = by_code.get(code) else {
                findings.push(without(area, council, code, span));
                continue;
            };
            if council.part.is_some() && council.outline.is_none() {
                findings.push(of_a_part(area, council, span));
            }
            for number in numbers {
                match taken.insert(*number, (&area.id, span)) {
                    Some((other, at)) if *other != area.id => {
                        findings.push(
                            finding!(
                                BAD_OUTLINES, span,
                                "`{other}` and `{}` would have the same outline on the map: `{}`", area.id, code.as_str();
                                help: "add the outline of each part to outlines.geojson, and write its code here as `outline`"
                            )
                            .also(at, "the other one"),
                        );
                    }
                    Some(_) => {}
                    None => own.push(&outlines.list[*number]),
                }
            }
        }
        if !own.is_empty() {
            found.insert(area.id.clone(), own);
        }
    }
    found
}

/// Whether the code of a council still counts.
fn is_in_use(council: &Council, today: Date) -> bool {
    council
        .valid_to
        .is_none_or(|last| Date::from(last).0 >= today.0)
}

fn code_of(council: &Council) -> (&Gss, Span) {
    let code = council.outline.as_ref().unwrap_or(&council.gss);
    (&code.value, code.span)
}

fn without(area: &Entity<Area>, council: &Council, code: &Gss, span: Span) -> Finding {
    let message = "outlines.geojson has no outline with the code";
    match council.part.is_some() && council.outline.is_none() {
        true => of_a_part(area, council, span),
        false => finding!(
            NO_OUTLINE, span,
            "{message} `{}`, which `{}` has", code.as_str(), area.id;
            help: "download boundaries of a year in which the code is in use, or mend the code here"
        ),
    }
}

fn of_a_part(area: &Entity<Area>, council: &Council, span: Span) -> Finding {
    let code = council.gss.value.as_str();
    finding!(
        NO_OUTLINE, span,
        "only a part of `{code}` is in `{}`, and nothing says which outline that part has", area.id;
        help: "add the outline of the part to outlines.geojson, such as that of a former district, and write its code \
               here: `outline: E07000030`; for the outline of all of it, write `outline: {code}`"
    )
}

/// All outlines on one drawing, y to the south: for each area its rings.
fn projected(grid: Grid, areas: &[(&Entity<Area>, &Vec<&Outline>)]) -> Vec<Vec<Vec<Point>>> {
    let all = || areas.iter().flat_map(|(_, own)| own.iter());
    let points = || all().flat_map(|it| it.rings.iter().flatten());
    let reach = |axis: usize| {
        let values = points().map(|point| point[axis]);
        values.fold((f64::MAX, f64::MIN), |(least, most), it| {
            (least.min(it), most.max(it))
        })
    };
    let ((west, east), (south, north)) = (reach(0), reach(1));
    let narrowing = match grid {
        Grid::Metres => 1.0,
        // Rounded, so that no two processors disagree.
        Grid::Degrees => (((south + north) / 2.0).to_radians().cos() * 1000.0).round() / 1000.0,
    };
    let fit = |room: f64, length: f64| room / length.max(f64::MIN_POSITIVE);
    let scale = fit(ROOM[0], (east - west) * narrowing).min(fit(ROOM[1], north - south));
    let place = |[x, y]: &[f64; 2]| Point {
        x: units((x - west) * narrowing * scale),
        y: units((north - y) * scale),
    };
    let ring = |ring: &Vec<[f64; 2]>| ring.iter().map(place).collect();
    areas
        .iter()
        .map(|(_, own)| {
            own.iter()
                .flat_map(|it| it.rings.iter().map(ring))
                .collect()
        })
        .collect()
}

/// The nearest whole number; the drawing is never larger than [`ROOM`].
fn units(length: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it lies within the drawing, and what is not a number becomes 0"
    )]
    let units = length.round().clamp(-10_000.0, 10_000.0) as i32;
    units
}

/// Rings as the path of an SVG: the first place of each, and then the steps from place to place.
fn path(rings: &[Vec<Point>]) -> String {
    use std::fmt::Write;
    let mut path = String::new();
    for ring in rings {
        let mut before = Point::default();
        for (number, point) in ring.iter().enumerate() {
            let (x, y) = (point.x - before.x, point.y - before.y);
            let begin = match number {
                0 => "M",
                1 => "l",
                // A minus sign parts two numbers.
                _ if x < 0 => "",
                _ => " ",
            };
            let between = if y < 0 { "" } else { " " };
            let written = write!(path, "{begin}{x}{between}{y}");
            debug_assert!(written.is_ok(), "a text takes everything");
            before = *point;
        }
        path.push('z');
    }
    path
}

#[cfg(test)]
mod tests;
