//! Borders as a net: what two areas share stands in it once, and is made simpler once.
//!
//! A border between two areas of the map is one line, whoever asks for it. A border within one area (between two of
//! its councils) falls away. Lines are made simpler by Visvalingam's way: the corner goes first that changes the
//! least of the picture (M. Visvalingam, J. D. Whyatt: Line generalisation by repeated elimination of points, 1993).

use std::collections::{BTreeMap, BTreeSet};

/// A place on the drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// To the east.
    pub x: i32,
    /// To the south.
    pub y: i32,
}

/// The borders of all areas.
pub(super) struct Mesh {
    arcs: Vec<Arc>,
}

/// A line between two places at which borders meet, or an island.
struct Arc {
    points: Vec<Point>,
    /// The areas on its sides, one or two.
    areas: BTreeSet<usize>,
}

/// Corners that change less than this are never drawn: twice the area of their triangle.
const LEAST: i64 = 16;
/// Islands and lakes smaller than this are not drawn where more of the area is: twice their area.
const ISLAND: i64 = 120;
/// Most corners of all lines together, so that the page stays light: about 1 KB as it is sent.
const MOST: usize = 280;
/// And for each area, where there are many.
const EACH: usize = 16;
/// A corner that is always drawn.
const ALWAYS: i64 = i64::MAX;

type Edges = BTreeMap<(Point, Point), BTreeSet<usize>>;

impl Mesh {
    /// Of the rings of each area.
    pub(super) fn of(areas: &[Vec<Vec<Point>>]) -> Self {
        let mut arcs = arcs(&edges(areas));
        drop_islands(&mut arcs);
        let always = kept_corners(&arcs);
        let weights: Vec<Vec<i64>> = arcs
            .iter()
            .zip(always)
            .map(|(arc, always)| weights(&arc.points, always))
            .collect();
        let mut all: Vec<i64> = weights.iter().flatten().copied().collect();
        all.sort_unstable_by(|a, b| b.cmp(a));
        let most = MOST.max(areas.len() * EACH);
        let limit = all.get(most).copied().unwrap_or(0).max(LEAST);
        for (arc, weights) in arcs.iter_mut().zip(weights) {
            let mut weights = weights.into_iter();
            arc.points.retain(|_| {
                weights
                    .next()
                    .is_some_and(|weight| weight == ALWAYS || weight > limit)
            });
        }
        Self { arcs }
    }

    /// The closed lines around an area, islands and lakes alike, each without a repeated last place.
    pub(super) fn rings(&self, area: usize) -> Vec<Vec<Point>> {
        let own = self.arcs.iter().filter(|arc| arc.areas.contains(&area));
        let mut left: Vec<&[Point]> = own.map(|arc| arc.points.as_slice()).collect();
        let mut rings = Vec::new();
        while let Some(first) = left.pop() {
            let mut ring = first.to_vec();
            // At each place as many lines of an area end as begin, so that a walk always comes home.
            while ring.first() != ring.last() {
                let Some(end) = ring.last().copied() else {
                    break;
                };
                let next = left
                    .iter()
                    .position(|arc| arc.first() == Some(&end) || arc.last() == Some(&end));
                let Some(next) = next else {
                    break;
                };
                let arc = left.remove(next);
                match arc.first() == Some(&end) {
                    true => ring.extend(arc.iter().skip(1)),
                    false => ring.extend(arc.iter().rev().skip(1)),
                }
            }
            ring.pop();
            rings.push(ring);
        }
        rings
    }
}

/// Each piece of a border with the areas beside it. What an area has on both sides of itself is no border.
fn edges(areas: &[Vec<Vec<Point>>]) -> Edges {
    let mut edges = Edges::new();
    for (number, rings) in areas.iter().enumerate() {
        for ring in rings {
            let next = ring.iter().cycle().skip(1);
            for (from, to) in ring.iter().zip(next).filter(|(from, to)| from != to) {
                let beside = edges.entry((*from.min(to), *from.max(to))).or_default();
                if !beside.remove(&number) {
                    beside.insert(number);
                }
            }
        }
    }
    edges.retain(|_, beside| !beside.is_empty());
    edges
}

/// Lines from one place where borders meet to the next.
fn arcs(edges: &Edges) -> Vec<Arc> {
    let mut at: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        at.entry(*from).or_default().push(*to);
        at.entry(*to).or_default().push(*from);
    }
    let beside = |a: Point, b: Point| edges.get(&(a.min(b), a.max(b)));
    let is_meeting = |point: &Point, near: &[Point]| match near {
        [a, b] => beside(*point, *a) != beside(*point, *b),
        _ => true,
    };
    let meetings: BTreeSet<Point> = at
        .iter()
        .filter(|(point, near)| is_meeting(point, near))
        .map(|(point, _)| *point)
        .collect();
    let mut walked: BTreeSet<(Point, Point)> = BTreeSet::new();
    let mut arcs = Vec::new();
    // Islands have no such place: they begin anywhere, after everything else has been walked.
    let starts = meetings.iter().chain(at.keys());
    for start in starts {
        for second in at.get(start).into_iter().flatten() {
            if walked.contains(&(*start.min(second), *start.max(second))) {
                continue;
            }
            let mut points = vec![*start];
            let mut next = Some(*second);
            while let Some(point) = next {
                let from = points.last().copied().unwrap_or(point);
                walked.insert((from.min(point), from.max(point)));
                points.push(point);
                let is_end = point == *start || meetings.contains(&point);
                let near = at.get(&point).into_iter().flatten();
                next = near.copied().find(|it| *it != from && !is_end);
            }
            let areas = beside(*start, *second).cloned().unwrap_or_default();
            arcs.push(Arc { points, areas });
        }
    }
    arcs
}

/// Takes islands and lakes away that nobody would see, but never all that there is of an area.
fn drop_islands(arcs: &mut Vec<Arc>) {
    let size = |arc: &Arc| {
        let pairs = arc.points.iter().zip(arc.points.iter().skip(1));
        let twice: i64 = pairs
            .map(|(a, b)| i64::from(a.x) * i64::from(b.y) - i64::from(b.x) * i64::from(a.y))
            .sum();
        twice.abs()
    };
    let is_island = |arc: &Arc| arc.points.first() == arc.points.last();
    let mut largest: BTreeMap<usize, i64> = BTreeMap::new();
    for arc in arcs.iter() {
        let size = if is_island(arc) { size(arc) } else { ALWAYS };
        for area in &arc.areas {
            let most = largest.entry(*area).or_default();
            *most = size.max(*most);
        }
    }
    arcs.retain(|arc| {
        let size = size(arc);
        let is_all = |area: &usize| largest.get(area).is_some_and(|most| size >= *most);
        !is_island(arc) || size >= ISLAND || arc.areas.iter().any(is_all)
    });
}

/// How many corners each line keeps between its ends whatever happens, so that nothing falls flat: an island needs
/// three places, and of two lines between the same ends, each needs one.
fn kept_corners(arcs: &[Arc]) -> Vec<usize> {
    let ends = |arc: &Arc| {
        let (first, last) = (arc.points.first().copied(), arc.points.last().copied());
        (first.min(last), first.max(last))
    };
    let mut same: BTreeMap<_, usize> = BTreeMap::new();
    for arc in arcs {
        *same.entry(ends(arc)).or_default() += 1;
    }
    let kept = arcs.iter().map(|arc| match ends(arc) {
        (first, last) if first == last => 2,
        ends if same.get(&ends).is_some_and(|count| *count > 1) => 1,
        _ => 0,
    });
    kept.collect()
}

/// How much each place of a line matters, its ends and the `always` best corners most.
fn weights(points: &[Point], always: usize) -> Vec<i64> {
    let last = points.len().saturating_sub(1);
    let mut weights = vec![ALWAYS; points.len()];
    let mut before: Vec<usize> = (0..points.len()).map(|at| at.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (0..points.len()).map(|at| at + 1).collect();
    let triangle = |a: usize, b: usize, c: usize| twice_the_area(points[a], points[b], points[c]);
    let mut sizes: Vec<i64> = (0..points.len())
        .map(|at| match at {
            0 => ALWAYS,
            _ if at >= last => ALWAYS,
            _ => triangle(at - 1, at, at + 1),
        })
        .collect();
    let mut queue: BTreeSet<(i64, usize)> = (1..last).map(|at| (sizes[at], at)).collect();
    let mut least = 0;
    while queue.len() > always
        && let Some((size, at)) = queue.pop_first()
    {
        // A corner matters no less than those that went before it.
        least = size.max(least);
        weights[at] = least;
        let (left, right) = (before[at], after[at]);
        after[left] = right;
        before[right] = left;
        for near in [left, right] {
            if queue.remove(&(sizes[near], near)) {
                sizes[near] = triangle(before[near], near, after[near]);
                queue.insert((sizes[near], near));
            }
        }
    }
    weights
}

fn twice_the_area(a: Point, b: Point, c: Point) -> i64 {
    let [ax, ay, bx, by, cx, cy] = [a.x, a.y, b.x, b.y, c.x, c.y].map(i64::from);
    ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)).abs()
}
