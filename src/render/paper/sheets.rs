//! Pages on sheets: what a printer needs to fold a leaflet.
//!
//! Pure geometry over finished pages. Pages stand on a sheet in the order of folding, not of reading, so
//! what comes from here is for printing only, and its PDF is not tagged.

use typst::layout::{Abs, Axes, Frame, Point, Size};
use typst_layout::{Page, PagedDocument};

/// A4, upright, in millimetres.
const A4: (f64, f64) = (210.0, 297.0);
/// A business card (ISO 7810 ID-1 is 85.6 × 53.98; printers cut 85 × 55).
const CARD: (f64, f64) = (85.0, 55.0);

/// The order of pages in a booklet that is folded once and stapled: sheet by sheet, front then back,
/// left then right. Numbers from 0; those at or above `pages` are blank.
pub fn saddle_stitch(pages: usize) -> Vec<[usize; 2]> {
    let padded = pages.next_multiple_of(4).max(4);
    (0..padded / 2)
        .map(|side| {
            let (low, high) = (side, padded - 1 - side);
            // The front of a sheet has the later page on the left, its back on the right.
            if side % 2 == 0 {
                [high, low]
            } else {
                [low, high]
            }
        })
        .collect()
}

/// A5 pages as a booklet on A4 sheets. For a language that runs from right to left the book opens on
/// the other side.
pub fn booklet(document: &PagedDocument, from_right: bool) -> PagedDocument {
    let pages = document.pages();
    let sides = saddle_stitch(pages.len()).into_iter().map(|[left, right]| {
        let [left, right] = if from_right {
            [right, left]
        } else {
            [left, right]
        };
        side_by_side(&[pages.get(left), pages.get(right)], &[148.5, 148.5])
    });
    rebuilt(document, sides.collect())
}

/// Widths of the panels of a leaflet that is folded twice, in millimetres, left to right: the panel
/// that is folded in is narrower (rule P02).
pub const OUTSIDE: [f64; 3] = [97.0, 100.0, 100.0];
/// The inside, in millimetres, left to right.
pub const INSIDE: [f64; 3] = [100.0, 100.0, 97.0];

/// Six panels in reading order (cover, three inside, flap, back) on the two sides of an A4 sheet.
pub fn tri_fold(document: &PagedDocument, from_right: bool) -> PagedDocument {
    let pages = document.pages();
    let at = |number: usize| pages.get(number);
    let mut outside = [at(4), at(5), at(0)];
    let mut inside = [at(1), at(2), at(3)];
    let (mut outside_widths, mut inside_widths) = (OUTSIDE, INSIDE);
    if from_right {
        outside.reverse();
        inside.reverse();
        outside_widths.reverse();
        inside_widths.reverse();
    }
    rebuilt(
        document,
        vec![
            side_by_side(&outside, &outside_widths),
            side_by_side(&inside, &inside_widths),
        ],
    )
}

/// Ten cards on an A4 sheet, fronts and backs, with marks where to cut. Backs are mirrored, so that
/// they meet their fronts when the paper is turned over its long side.
pub fn cards(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages();
    let sheets = [(0, false), (1, true)]
        .into_iter()
        .filter_map(|(number, mirrored)| Some(card_sheet(&pages.get(number)?.frame, mirrored)))
        .collect();
    rebuilt(document, sheets)
}

fn card_sheet(card: &Frame, mirrored: bool) -> Frame {
    let (columns, rows) = (2, 5);
    let left = (A4.0 - CARD.0 * f64::from(columns)) / 2.0;
    let top = (A4.1 - CARD.1 * f64::from(rows)) / 2.0;
    let mut sheet = Frame::hard(size(A4));
    for row in 0..rows {
        for column in 0..columns {
            let column = if mirrored {
                columns - 1 - column
            } else {
                column
            };
            let at = point(
                left + CARD.0 * f64::from(column),
                top + CARD.1 * f64::from(row),
            );
            sheet.push_frame(at, card.clone());
        }
    }
    for column in 0..=columns {
        let x = left + CARD.0 * f64::from(column);
        mark(&mut sheet, (x, top - 6.0), (0.0, 4.0));
        mark(&mut sheet, (x, A4.1 - top + 2.0), (0.0, 4.0));
    }
    for row in 0..=rows {
        let y = top + CARD.1 * f64::from(row);
        mark(&mut sheet, (left - 6.0, y), (4.0, 0.0));
        mark(&mut sheet, (A4.0 - left + 2.0, y), (4.0, 0.0));
    }
    sheet
}

/// A thin line where to cut, from a place, so far to the right and down, in millimetres.
fn mark(sheet: &mut Frame, from: (f64, f64), along: (f64, f64)) {
    use typst::visualize::{FixedStroke, Geometry, Paint};
    let stroke = FixedStroke::from_pair(Paint::Solid(typst::visualize::Color::BLACK), Abs::pt(0.5));
    let line = Geometry::Line(point(along.0, along.1)).stroked(stroke);
    sheet.push(
        point(from.0, from.1),
        typst::layout::FrameItem::Shape(line, typst::syntax::Span::detached()),
    );
}

/// Pages beside each other on one A4 side, lying, each in the middle of its place. A page that does
/// not exist stays blank.
fn side_by_side<const N: usize>(pages: &[Option<&Page>; N], widths: &[f64; N]) -> Frame {
    let mut sheet = Frame::hard(size((A4.1, A4.0)));
    let mut x = 0.0;
    for (page, width) in pages.iter().zip(widths) {
        if let Some(page) = page {
            let inset = (Abs::mm(*width) - page.frame.width()) / 2.0;
            let at = Point::new(Abs::mm(x) + inset, Abs::zero());
            sheet.push_frame(at, page.frame.clone());
        }
        x += width;
    }
    sheet
}

fn rebuilt(document: &PagedDocument, sheets: Vec<Frame>) -> PagedDocument {
    let pages = sheets
        .into_iter()
        .zip(1..)
        .map(|(frame, number)| Page {
            frame,
            bleed: typst::layout::Sides::default(),
            fill: typst::foundations::Smart::Auto,
            numbering: None,
            supplement: typst::foundations::Content::empty(),
            number,
        })
        .collect();
    let info = typst::model::Document::info(document).clone();
    PagedDocument::new(pages, info)
}

fn size((width, height): (f64, f64)) -> Size {
    Axes::new(Abs::mm(width), Abs::mm(height))
}

fn point(x: f64, y: f64) -> Point {
    Point::new(Abs::mm(x), Abs::mm(y))
}

#[cfg(test)]
mod tests {
    use super::{A4, CARD, INSIDE, OUTSIDE, card_sheet, saddle_stitch, size};
    use typst::layout::{Frame, FrameItem};

    /// Where the cards stand on a sheet, in millimetres from its left edge and its top.
    fn places(mirrored: bool) -> Vec<(f64, f64)> {
        let sheet = card_sheet(&Frame::hard(size(CARD)), mirrored);
        let groups = sheet.items().filter_map(|(at, item)| match item {
            FrameItem::Group(_) => Some((at.x.to_mm(), at.y.to_mm())),
            _ => None,
        });
        groups.collect()
    }

    /// When the paper is turned over its long side, left is right.
    #[test]
    fn the_back_of_each_card_meets_its_front() {
        let (fronts, backs) = (places(false), places(true));
        assert_eq!((fronts.len(), backs.len()), (10, 10));
        for ((left, top), (back, its_top)) in fronts.into_iter().zip(backs) {
            assert!(
                (A4.0 - CARD.0 - left - back).abs() < 1e-6,
                "{left} and {back}"
            );
            assert!((top - its_top).abs() < 1e-6, "{top} and {its_top}");
        }
    }

    #[test]
    fn a_booklet_of_eight_pages_folds_in_order() {
        let human: Vec<[usize; 2]> = saddle_stitch(8)
            .into_iter()
            .map(|side| side.map(|page| page + 1))
            .collect();
        assert_eq!(human, [[8, 1], [2, 7], [6, 3], [4, 5]]);
    }

    #[test]
    fn a_booklet_is_padded_to_whole_sheets() {
        assert_eq!(saddle_stitch(1).len(), 2);
        assert_eq!(saddle_stitch(5).len(), 4);
        for pages in 1..40 {
            let mut all: Vec<usize> = saddle_stitch(pages).into_iter().flatten().collect();
            all.sort_unstable();
            let padded = pages.next_multiple_of(4);
            assert_eq!(all, (0..padded).collect::<Vec<_>>());
        }
    }

    #[test]
    fn panels_fill_the_sheet() {
        for panels in [OUTSIDE, INSIDE] {
            assert!((panels.iter().sum::<f64>() - 297.0).abs() < 1e-9);
        }
    }
}
