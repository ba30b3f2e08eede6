//! Where the label of each area stands: in the area where there is room, otherwise beside all areas, with a line.

use super::LABEL;
use super::mesh::Point;
use std::cmp::Reverse;

/// All labels, and the frame around them and the areas.
pub(super) struct Labels {
    /// Left, top, width and height.
    pub(super) frame: [i32; 4],
    /// For each area.
    pub(super) labels: Vec<Label>,
    /// The areas as they are read: from the north, and beside each other from the west.
    pub(super) order: Vec<usize>,
}

/// One label.
pub(super) struct Label {
    /// The middle of it.
    pub(super) middle: Point,
    /// The place of the area that is farthest from its borders.
    pub(super) anchor: Point,
    /// Whether it stands beside the areas, so that a line must lead to the anchor.
    pub(super) is_beside: bool,
}

/// How far beside the areas the middle of a label may lie. The drawing stays at most 960 wide.
const BESIDE: i32 = 62;
/// How far above and below: there is room for two rows of labels.
const ABOVE: i32 = 150;
/// A line that crosses another one, or a label, is as bad as one that is longer by this.
const CROSSING: i64 = 250;
/// Between a label and anything else.
const GAP: i32 = 6;
/// How far the places are apart that are tried: within an area, and beside all.
const WITHIN: i32 = 10;
const OUTSIDE: i32 = 18;
/// Areas whose middles are not farther apart from north to south are read from the west.
const ROW: i32 = 90;

type Rings<'r> = &'r [Vec<Point>];

/// Places the labels of areas, each with its rings.
pub(super) fn place(areas: &[Rings<'_>]) -> Labels {
    let anchors: Vec<Point> = areas.iter().map(|rings| middle(rings)).collect();
    let mut order: Vec<usize> = (0..areas.len()).collect();
    order.sort_by_key(|at| {
        let Point { x, y } = Frame::around(areas[*at].iter().flatten()).middle();
        (y.div_euclid(ROW), x, y)
    });
    let mut labels: Vec<Option<Point>> = areas.iter().map(|rings| within(rings)).collect();
    let whole = Frame::around(areas.iter().copied().flatten().flatten());
    let mut lines: Vec<(Point, Point)> = Vec::new();
    let free = free_places(areas, whole);
    // Whoever is nearest to the outside goes first, so that its line is short and in nobody's way.
    let nearest = |at: &usize| free.iter().map(|it| distance(*it, anchors[*at])).min();
    let mut without: Vec<usize> = (0..areas.len())
        .filter(|at| labels[*at].is_none())
        .collect();
    without.sort_by_cached_key(|at| (nearest(at), *at));
    for at in without {
        let taken: Vec<Point> = labels.iter().flatten().copied().collect();
        let found = beside(&free, anchors[at], &taken, &lines);
        lines.extend(found.map(|middle| (middle, anchors[at])));
        labels[at] = Some(found.unwrap_or(anchors[at]));
    }
    let is_beside = |middle: Point| lines.iter().any(|(from, _)| *from == middle);
    let labels: Vec<Label> = labels
        .into_iter()
        .zip(&anchors)
        .map(|(middle, anchor)| {
            let middle = middle.unwrap_or(*anchor);
            Label {
                middle,
                anchor: *anchor,
                is_beside: is_beside(middle),
            }
        })
        .collect();
    let mut frame = whole;
    for label in &labels {
        frame.hold(Frame::of_label(label.middle));
    }
    Labels {
        frame: frame.grown(GAP).sides(),
        labels,
        order,
    }
}

/// The place within an area that is farthest from its borders, on a fine net; on no net, its first place.
fn middle(rings: Rings<'_>) -> Point {
    let frame = Frame::around(rings.iter().flatten());
    let step = ((frame.right - frame.left).min(frame.bottom - frame.top) / 24).max(1);
    let inside = frame.places(step).filter(|it| is_inside(rings, *it));
    let farthest = inside.max_by_key(|it| worth(rings, frame, *it));
    let first = || rings.iter().flatten().next().copied().unwrap_or_default();
    farthest.unwrap_or_else(first)
}

/// Where a whole label has room within an area, as far from its borders as can be.
fn within(rings: Rings<'_>) -> Option<Point> {
    let frame = Frame::around(rings.iter().flatten());
    let fits =
        |it: &Point| is_inside(rings, *it) && !crosses(rings, Frame::of_label(*it).grown(GAP));
    let places = frame.places(WITHIN).filter(fits);
    places.max_by_key(|it| worth(rings, frame, *it))
}

/// How good a place is for a label: far from all borders, and of two such places, the one nearer to the middle.
fn worth(rings: Rings<'_>, frame: Frame, it: Point) -> (i64, Reverse<(i64, Point)>) {
    let off = distance(frame.middle(), it);
    (room(rings, it), Reverse((off, it)))
}

/// Places for labels that lie beside all areas.
fn free_places(areas: &[Rings<'_>], whole: Frame) -> Vec<Point> {
    let room = Frame {
        left: whole.left - BESIDE,
        top: whole.top - ABOVE,
        right: whole.right + BESIDE,
        bottom: whole.bottom + ABOVE,
    };
    let is_free = |it: &Point| {
        let label = Frame::of_label(*it).grown(GAP);
        !areas
            .iter()
            .any(|rings| is_inside(rings, *it) || crosses(rings, label))
    };
    room.places(OUTSIDE).filter(is_free).collect()
}

/// The best place beside all areas: near, and with a line that crosses no other.
fn beside(
    free: &[Point],
    anchor: Point,
    taken: &[Point],
    lines: &[(Point, Point)],
) -> Option<Point> {
    let is_taken = |it: Point| {
        let label = Frame::of_label(it).grown(GAP);
        let mut others = taken.iter().map(|other| Frame::of_label(*other));
        let mut crossing = lines.iter();
        others.any(|other| label.touches(other))
            || crossing.any(|(from, to)| label.is_crossed(*from, *to))
    };
    let costs = |it: Point| {
        let labels = taken.iter().map(|other| Frame::of_label(*other));
        let through = labels.filter(|label| label.is_crossed(it, anchor)).count();
        let others = lines.iter();
        let crossed = others
            .filter(|(from, to)| do_cross(it, anchor, *from, *to))
            .count();
        let crossings = i64::try_from(through + crossed).unwrap_or(i64::MAX / CROSSING);
        (distance(it, anchor).isqrt() + crossings * CROSSING, it)
    };
    let places = free.iter().copied().filter(|it| !is_taken(*it));
    places.min_by_key(|it| costs(*it))
}

/// Where a line from the middle of a label to a place outside of it leaves the label.
pub(super) fn edge(middle: Point, to: Point) -> Point {
    let (x, y) = (to.x - middle.x, to.y - middle.y);
    let [width, height] = LABEL;
    // As far as the nearer of two sides: numbers up to a thousand, multiplied by up to a hundred.
    let (part, whole) = match x.abs() * height > y.abs() * width {
        true => (width / 2, x.abs()),
        false => (height / 2, y.abs()),
    };
    let along = |length: i32| length * part / whole.max(1);
    Point {
        x: middle.x + along(x),
        y: middle.y + along(y),
    }
}

/// A rectangle.
#[derive(Clone, Copy)]
struct Frame {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Frame {
    fn around<'p>(points: impl Iterator<Item = &'p Point>) -> Self {
        let mut points = points.copied();
        let Point { x, y } = points.next().unwrap_or_default();
        let mut frame = Self {
            left: x,
            top: y,
            right: x,
            bottom: y,
        };
        for Point { x, y } in points {
            frame.hold(Self {
                left: x,
                top: y,
                right: x,
                bottom: y,
            });
        }
        frame
    }

    fn of_label(middle: Point) -> Self {
        let [width, height] = LABEL;
        Self {
            left: middle.x - width / 2,
            top: middle.y - height / 2,
            right: middle.x + width / 2,
            bottom: middle.y + height / 2,
        }
    }

    fn middle(self) -> Point {
        Point {
            x: i32::midpoint(self.left, self.right),
            y: i32::midpoint(self.top, self.bottom),
        }
    }

    fn hold(&mut self, other: Self) {
        self.left = self.left.min(other.left);
        self.top = self.top.min(other.top);
        self.right = self.right.max(other.right);
        self.bottom = self.bottom.max(other.bottom);
    }

    fn grown(self, by: i32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    fn sides(self) -> [i32; 4] {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        [self.left, self.top, width, height]
    }

    fn touches(self, other: Self) -> bool {
        self.left <= other.right
            && other.left <= self.right
            && self.top <= other.bottom
            && other.top <= self.bottom
    }

    /// Whether a line has a part within.
    fn is_crossed(self, from: Point, to: Point) -> bool {
        let holds = |it: Point| {
            (self.left..=self.right).contains(&it.x) && (self.top..=self.bottom).contains(&it.y)
        };
        let corner = |x, y| Point { x, y };
        let corners = [
            corner(self.left, self.top),
            corner(self.right, self.bottom),
            corner(self.right, self.top),
            corner(self.left, self.bottom),
        ];
        holds(from)
            || holds(to)
            || do_cross(from, to, corners[0], corners[1])
            || do_cross(from, to, corners[2], corners[3])
    }

    /// Places on a net, row by row.
    fn places(self, step: i32) -> impl Iterator<Item = Point> {
        let to_step = move |from: i32, to: i32| {
            let count = usize::try_from((to - from) / step).unwrap_or_default();
            (0..=count).scan(from, move |at, _| {
                let here = *at;
                *at += step;
                Some(here)
            })
        };
        to_step(self.top, self.bottom)
            .flat_map(move |y| to_step(self.left, self.right).map(move |x| Point { x, y }))
    }
}

/// The sides of rings.
fn sides(rings: Rings<'_>) -> impl Iterator<Item = (Point, Point)> {
    rings.iter().flat_map(|ring| {
        let next = ring.iter().cycle().skip(1);
        ring.iter().copied().zip(next.copied())
    })
}

/// Whether a place is within an area: a ray to the east crosses its sides an odd number of times.
fn is_inside(rings: Rings<'_>, it: Point) -> bool {
    let crossed = sides(rings).filter(|(a, b)| {
        (a.y > it.y) != (b.y > it.y) && {
            let (upper, lower) = if a.y < b.y { (*a, *b) } else { (*b, *a) };
            turn(upper, lower, it) > 0
        }
    });
    crossed.count() % 2 == 1
}

fn crosses(rings: Rings<'_>, frame: Frame) -> bool {
    sides(rings).any(|(a, b)| frame.is_crossed(a, b))
}

/// On which side of the line from `a` to `b` a place is; 0 on it.
fn turn(a: Point, b: Point, it: Point) -> i64 {
    let [ax, ay, bx, by, x, y] = [a.x, a.y, b.x, b.y, it.x, it.y].map(i64::from);
    (bx - ax) * (y - ay) - (by - ay) * (x - ax)
}

fn do_cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let apart = |one: i64, other: i64| (one > 0) != (other > 0);
    apart(turn(a, b, c), turn(a, b, d)) && apart(turn(c, d, a), turn(c, d, b))
}

/// The square of how far apart two places are.
fn distance(a: Point, b: Point) -> i64 {
    let (x, y) = (i64::from(a.x - b.x), i64::from(a.y - b.y));
    x * x + y * y
}

/// The square of how far the nearest side is.
fn room(rings: Rings<'_>, it: Point) -> i64 {
    let to_side = |(a, b): (Point, Point)| {
        let (x, y) = (i64::from(b.x - a.x), i64::from(b.y - a.y));
        let along = i64::from(it.x - a.x) * x + i64::from(it.y - a.y) * y;
        let length = x * x + y * y;
        match along {
            _ if along <= 0 => distance(it, a),
            _ if along >= length => distance(it, b),
            // Whole numbers, so that no two processors disagree.
            _ => turn(a, b, it) * turn(a, b, it) / length,
        }
    };
    sides(rings).map(to_side).min().unwrap_or_default()
}
