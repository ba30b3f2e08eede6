//! Words that do not stand where they can be read: off the paper, out of their box, over other words.
//!
//! Lines break where the engine may break them. What has no such place, or too little room, runs on
//! without a word of warning, so every frame of a finished leaflet is measured.

use super::blocks::BOXES;
use crate::artifact::{Misset, Slip};
use std::collections::BTreeMap;
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use typst::model::Destination;
use typst::visualize::Geometry;
use typst_layout::PagedDocument;

/// Nearer to the edge than this a printer leaves letters out, in millimetres.
const EDGE: f64 = 4.2;
/// Rounding, and letters that reach a little out of their advance, in points.
const TOLERANCE: f64 = 1.5;
/// Shapes that are narrower or lower are lines, not boxes, in points.
const BOX: f64 = 12.0;

/// All words of a leaflet that do not stand where they can be read, in the order of pages.
pub(super) fn misset(document: &PagedDocument) -> Vec<Misset> {
    let mut found = Vec::new();
    for (page, number) in document.pages().iter().zip(1..) {
        let mut sheet = Sheet::default();
        sheet.collect(&page.frame, Transform::identity());
        let size = page.frame.size();
        sheet.look(
            Rect::new(Point::zero(), size.to_point()),
            number,
            &mut found,
        );
    }
    found
}

/// How high each box to fill in is, by its address.
pub(super) fn heights_of_boxes(document: &PagedDocument) -> BTreeMap<String, Abs> {
    let mut heights = BTreeMap::new();
    for page in document.pages() {
        collect_boxes(&page.frame, &mut heights);
    }
    heights
}

fn collect_boxes(frame: &Frame, heights: &mut BTreeMap<String, Abs>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_boxes(&group.frame, heights),
            FrameItem::Link(Destination::Url(url), size) if url.as_str().starts_with(BOXES) => {
                heights.insert(url.as_str().to_owned(), size.y);
            }
            _ => {}
        }
    }
}

/// What stands on a page.
#[derive(Default)]
struct Sheet<'d> {
    words: Vec<Words<'d>>,
    boxes: Vec<Rect>,
}

/// A run of letters, from the height of its capitals to a little below its line.
struct Words<'d> {
    text: &'d str,
    place: Rect,
}

impl<'d> Sheet<'d> {
    fn collect(&mut self, frame: &'d Frame, at: Transform) {
        for (position, item) in frame.items() {
            let at = at.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.collect(&group.frame, at.pre_concat(group.transform));
                }
                FrameItem::Text(text) if !text.text.trim().is_empty() => {
                    let (above, below) = (-0.7 * text.size, 0.2 * text.size);
                    let letters = Rect::new(Point::with_y(above), Point::new(text.width(), below));
                    self.words.push(Words {
                        text: &text.text,
                        place: turned(letters, at),
                    });
                }
                // A line that slants is no box, however large the rectangle around it.
                FrameItem::Shape(shape, _) if !matches!(shape.geometry, Geometry::Line(_)) => {
                    let place = turned(shape.bbox(false), at);
                    if place.size().x.to_pt() > BOX && place.size().y.to_pt() > BOX {
                        self.boxes.push(place);
                    }
                }
                _ => {}
            }
        }
    }

    fn look(&mut self, page: Rect, number: usize, found: &mut Vec<Misset>) {
        let mut add = |words: &Words<'_>, slip| {
            found.push(Misset {
                words: words.text.trim().to_owned(),
                page: number,
                slip,
            });
        };
        let edge = edge_of(page.size().x);
        for words in &self.words {
            if !within(words.place, page, -edge) {
                add(words, Slip::OffPaper);
            } else if self.boxes.iter().any(|it| leaves(words.place, *it)) {
                add(words, Slip::OutOfBox);
            }
        }
        // From top to bottom: only what begins above the foot of a word can lie over it.
        self.words.sort_by_key(|it| it.place.min.y);
        for (number, words) in self.words.iter().enumerate() {
            let mut near = self.words[number + 1..]
                .iter()
                .take_while(|it| it.place.min.y < words.place.max.y);
            if near.any(|it| overlap(words.place, it.place)) {
                add(words, Slip::Overprinted);
            }
        }
    }
}

/// A rectangle where it comes to stand.
fn turned(it: Rect, by: Transform) -> Rect {
    let (one, other) = (it.min.transform(by), it.max.transform(by));
    Rect::new(one.min(other), one.max(other))
}

/// Small paper, such as a card, is printed on larger paper and cut.
fn edge_of(width: Abs) -> Abs {
    match width > Abs::mm(90.0) {
        true => Abs::mm(EDGE),
        false => Abs::mm(EDGE / 2.0),
    }
}

/// Whether something stands within a place that is larger by `more` on each side.
fn within(it: Rect, place: Rect, more: Abs) -> bool {
    it.min.x >= place.min.x - more
        && it.max.x <= place.max.x + more
        && it.min.y >= place.min.y - more
        && it.max.y <= place.max.y + more
}

/// Whether words stand in a box in part.
fn leaves(words: Rect, it: Rect) -> bool {
    let middle = (words.min.y + words.max.y) / 2.0;
    let is_beside = middle > it.min.y && middle < it.max.y;
    let more = Abs::pt(TOLERANCE);
    let meets = words.min.x < it.max.x - more && words.max.x > it.min.x + more;
    let sticks_out = words.max.x > it.max.x + more || words.min.x < it.min.x - more;
    is_beside && meets && sticks_out
}

/// Whether words lie over others, more than neighbours in a line or lines below each other may touch.
fn overlap(one: Rect, other: Rect) -> bool {
    let width = one.max.x.min(other.max.x) - one.min.x.max(other.min.x);
    let height = one.max.y.min(other.max.y) - one.min.y.max(other.min.y);
    let lower = one.size().y.min(other.size().y);
    width.to_pt() > TOLERANCE && height > 0.25 * lower
}

#[cfg(test)]
mod tests {
    use super::{Abs, Point, Rect, leaves, overlap, within};

    fn rect(left: f64, top: f64, right: f64, bottom: f64) -> Rect {
        let at = |x, y| Point::new(Abs::pt(x), Abs::pt(y));
        Rect::new(at(left, top), at(right, bottom))
    }

    #[test]
    fn words_stand_within_the_paper() {
        let page = rect(0.0, 0.0, 100.0, 100.0);
        assert!(within(rect(10.0, 10.0, 90.0, 20.0), page, -Abs::pt(5.0)));
        assert!(!within(rect(10.0, 10.0, 96.0, 20.0), page, -Abs::pt(5.0)));
        assert!(!within(rect(10.0, 90.0, 90.0, 99.0), page, -Abs::pt(5.0)));
    }

    #[test]
    fn words_that_begin_in_a_box_end_in_it() {
        let card = rect(10.0, 10.0, 60.0, 60.0);
        assert!(leaves(rect(20.0, 20.0, 70.0, 30.0), card));
        assert!(leaves(rect(0.0, 20.0, 20.0, 30.0), card));
        assert!(!leaves(rect(20.0, 20.0, 50.0, 30.0), card));
        // Beside it, and above it.
        assert!(!leaves(rect(60.5, 20.0, 90.0, 30.0), card));
        assert!(!leaves(rect(20.0, 0.0, 90.0, 9.0), card));
        // A box that words surround, such as a line below them, is not theirs.
        assert!(!leaves(rect(20.0, 5.0, 90.0, 12.0), card));
    }

    #[test]
    fn words_do_not_lie_over_others() {
        let word = rect(10.0, 10.0, 40.0, 20.0);
        assert!(overlap(word, rect(30.0, 12.0, 60.0, 22.0)));
        // The next word, the line below.
        assert!(!overlap(word, rect(39.5, 10.0, 60.0, 20.0)));
        assert!(!overlap(word, rect(10.0, 19.0, 40.0, 29.0)));
    }
}
