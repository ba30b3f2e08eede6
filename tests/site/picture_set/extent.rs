//! How far a shape reaches on its canvas. Curves are followed in steps; arcs count with their ends.

use roxmltree::Node;

const STEPS: u8 = 16;

/// The box round a shape, in units of the canvas, without its outline.
#[derive(Debug)]
pub(super) struct Extent {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

type Point = (f32, f32);

impl Extent {
    pub(super) fn of(shape: Node) -> Self {
        let value = |name: &str| shape.attribute(name).map_or(0.0, number);
        let round = |rx: f32, ry: f32| {
            let (x, y) = (value("cx"), value("cy"));
            vec![(x - rx, y - ry), (x + rx, y + ry)]
        };
        Self::round(&match shape.tag_name().name() {
            "circle" => round(value("r"), value("r")),
            "ellipse" => round(value("rx"), value("ry")),
            "rect" => {
                let (x, y) = (value("x"), value("y"));
                vec![(x, y), (x + value("width"), y + value("height"))]
            }
            _ => Walk::along(shape.attribute("d").unwrap_or_default()),
        })
    }

    fn round(points: &[Point]) -> Self {
        let least = |values: &mut dyn Iterator<Item = f32>| values.fold(f32::MAX, f32::min);
        let most = |values: &mut dyn Iterator<Item = f32>| values.fold(f32::MIN, f32::max);
        Self {
            left: least(&mut points.iter().map(|point| point.0)),
            top: least(&mut points.iter().map(|point| point.1)),
            right: most(&mut points.iter().map(|point| point.0)),
            bottom: most(&mut points.iter().map(|point| point.1)),
        }
    }
}

/// All numbers of an attribute, written as tightly as path data may be: `q-.5.5-1 0`.
pub(super) fn numbers(text: &str) -> Vec<f32> {
    let mut spaced = String::new();
    let mut has_point = false;
    for sign in text.chars() {
        let begins = sign == '-' || (sign == '.' && has_point);
        if begins || !(sign.is_ascii_digit() || sign == '.') {
            spaced.push(' ');
            has_point = false;
        }
        if sign == '-' || sign == '.' || sign.is_ascii_digit() {
            spaced.push(sign);
            has_point |= sign == '.';
        }
    }
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(number)
        .collect()
}

fn number(word: &str) -> f32 {
    word.parse().expect("a number")
}

/// A pen on its way along path data.
#[derive(Default)]
struct Walk {
    start: Point,
    at: Point,
    /// The last control point of the step before: a `T` mirrors that of a `Q`, an `S` that of a `C`.
    control: Option<Point>,
    seen: Vec<Point>,
}

impl Walk {
    fn along(data: &str) -> Vec<Point> {
        let mut walk = Self::default();
        let heads = data.match_indices(|sign: char| sign.is_ascii_alphabetic());
        let starts: Vec<usize> = heads.map(|(at, _)| at).collect();
        for (number, start) in starts.iter().enumerate() {
            let end = starts.get(number + 1).copied().unwrap_or(data.len());
            walk.command(data.as_bytes()[*start], &numbers(&data[start + 1..end]));
        }
        walk.seen
    }

    fn command(&mut self, letter: u8, numbers: &[f32]) {
        let size = match letter.to_ascii_uppercase() {
            b'Z' => return self.at = self.start,
            b'H' | b'V' => 1,
            b'M' | b'L' | b'T' => 2,
            b'Q' | b'S' => 4,
            b'C' => 6,
            b'A' => 7,
            other => panic!("a path has the command {}", char::from(other)),
        };
        assert_eq!(
            numbers.len() % size,
            0,
            "{} {numbers:?}",
            char::from(letter)
        );
        for part in numbers.chunks(size) {
            self.step(letter, part);
        }
    }

    fn step(&mut self, letter: u8, part: &[f32]) {
        let from = self.at;
        let origin = if letter.is_ascii_lowercase() {
            from
        } else {
            (0.0, 0.0)
        };
        let point = |at: usize| (origin.0 + part[at], origin.1 + part[at + 1]);
        let mirrored = || {
            let (x, y) = self.control.unwrap_or(from);
            (2.0 * from.0 - x, 2.0 * from.1 - y)
        };
        let way = match letter.to_ascii_uppercase() {
            b'H' => vec![(origin.0 + part[0], from.1)],
            b'V' => vec![(from.0, origin.1 + part[0])],
            b'Q' => vec![point(0), point(2)],
            b'T' => vec![mirrored(), point(0)],
            b'C' => vec![point(0), point(2), point(4)],
            b'S' => vec![mirrored(), point(0), point(2)],
            b'A' => vec![point(5)],
            _ => vec![point(0)],
        };
        // The point before the last is the control point; a straight line has none.
        self.control = way.iter().rev().nth(1).copied();
        self.follow(from, &way);
        if letter.eq_ignore_ascii_case(&b'M') {
            self.start = self.at;
        }
    }

    /// Follows a line or curve with these control points to its end.
    fn follow(&mut self, from: Point, way: &[Point]) {
        let curve: Vec<Point> = std::iter::once(from).chain(way.iter().copied()).collect();
        for step in 1..=STEPS {
            self.at = on_curve(&curve, f32::from(step) / f32::from(STEPS));
            // A move draws nothing on its way: only where it ends counts, as for a line.
            if way.len() > 1 || step == STEPS {
                self.seen.push(self.at);
            }
        }
    }
}

/// The point at `share` of a curve (de Casteljau).
fn on_curve(curve: &[Point], share: f32) -> Point {
    let between = |pair: &[Point]| {
        let mix = |one: f32, two: f32| one + (two - one) * share;
        (mix(pair[0].0, pair[1].0), mix(pair[0].1, pair[1].1))
    };
    match curve {
        [point] => *point,
        _ => on_curve(&curve.windows(2).map(between).collect::<Vec<_>>(), share),
    }
}
