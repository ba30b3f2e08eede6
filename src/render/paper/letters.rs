//! The letters of small pictures. The engine draws each letter anew for the very place where it
//! stands, which is most of the work of a picture. Here a letter is drawn once for each quarter of a
//! pixel, and then put down wherever it is wanted, in every leaflet of a build.

use pixglyph::{Bitmap, Glyph};
use rustc_hash::FxHashMap;
use std::sync::{Mutex, PoisonError};
use ttf_parser::GlyphId;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point};
use typst::text::{FontInstance, TextItem};
use typst::visualize::{Paint, ProcessColor};

/// Letters of a face that are kept. Leaflets of a build have far fewer, unless a language has
/// thousands.
const MOST: usize = 20_000;
/// Places within a pixel, to the right and down, that are told apart.
const PARTS: i32 = 4;

/// A font in a size: the bits of its pixels an em.
type Face = (FontInstance, u32);
/// Letters by their number and how far to the right and down in a pixel they stand; `None` for those
/// without an outline, such as spaces.
type Drawn = FxHashMap<(u16, (i32, i32)), Option<Bitmap>>;

/// Letters as they were drawn.
#[derive(Default)]
pub struct Letters {
    drawn: Mutex<FxHashMap<Face, Drawn>>,
}

impl std::fmt::Debug for Letters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letters").finish_non_exhaustive()
    }
}

/// A line of words, and where it stands on its sheet.
pub struct Line {
    at: Point,
    text: TextItem,
    /// Red, green, blue and opacity.
    ink: [u8; 4],
}

/// A sheet without its plain words, and these. What is drawn over words, turned, cut off or in more
/// than one colour stays with the engine.
pub fn without_words(frame: &Frame) -> (Frame, Vec<Line>) {
    let mut lines = Vec::new();
    let rest = taken(frame, Point::zero(), &mut lines);
    (rest, lines)
}

fn taken(frame: &Frame, at: Point, lines: &mut Vec<Line>) -> Frame {
    let mut rest = Frame::new(frame.size(), frame.kind());
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Text(text) => match plain_ink(text) {
                Some(ink) => lines.push(Line {
                    at,
                    text: text.clone(),
                    ink,
                }),
                None => rest.push(*place, item.clone()),
            },
            FrameItem::Group(group) if group.clip.is_none() && group.transform.is_identity() => {
                let frame = taken(&group.frame, at, lines);
                let group = GroupItem {
                    frame,
                    ..group.clone()
                };
                rest.push(*place, FrameItem::Group(group));
            }
            _ => rest.push(*place, item.clone()),
        }
    }
    rest
}

/// The colour of words in one colour, in a font of outlines.
fn plain_ink(text: &TextItem) -> Option<[u8; 4]> {
    let tables = text.font.ttf().tables();
    let has_pictures = tables.colr.is_some()
        || tables.svg.is_some()
        || tables.sbix.is_some()
        || tables.cbdt.is_some()
        || tables.ebdt.is_some()
        || tables.bdat.is_some();
    match &text.fill {
        Paint::Solid(color) if text.stroke.is_none() && !has_pictures => {
            let shades = ProcessColor::from(color.to_rgb()).to_vec4();
            Some(shades.map(|shade| (shade * 255.0).round() as u8))
        }
        _ => None,
    }
}

/// A picture that words are put on: red, green, blue and opacity, row by row. It has no holes.
pub struct Canvas<'a> {
    /// The pixels.
    pub pixels: &'a mut [u8],
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
}

impl Letters {
    /// Puts lines on a picture that has so many pixels a point.
    pub fn write(&self, lines: &[Line], canvas: &mut Canvas<'_>, scale: f64) {
        let mut faces = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        for Line { at, text, ink } in lines {
            let em = (text.size.to_pt() * scale) as f32;
            let face = (text.font.clone(), em.to_bits());
            let drawn = faces.entry(face).or_default();
            let mut pen = Point::zero();
            for glyph in &text.glyphs {
                let x = at.x + pen.x + glyph.x_offset.at(text.size);
                let y = at.y - pen.y - glyph.y_offset.at(text.size);
                let (column, right) = in_parts(x, scale);
                let (row, down) = in_parts(y, scale);
                if drawn.len() >= MOST {
                    drawn.clear();
                }
                let letter = drawn.entry((glyph.id, (right, down))).or_insert_with(|| {
                    let outline = Glyph::load(text.font.ttf(), GlyphId(glyph.id))?;
                    Some(outline.rasterize(part(right), part(down), em))
                });
                if let Some(letter) = letter {
                    canvas.put(letter, (column, row), *ink);
                }
                pen.x += glyph.x_advance.at(text.size);
                pen.y += glyph.y_advance.at(text.size);
            }
        }
    }
}

/// A place as whole pixels, and parts of one.
fn in_parts(place: Abs, scale: f64) -> (i32, i32) {
    let parts = (place.to_pt() * scale * f64::from(PARTS)).round() as i32;
    (parts.div_euclid(PARTS), parts.rem_euclid(PARTS))
}

fn part(parts: i32) -> f32 {
    parts as f32 / PARTS as f32
}

impl Canvas<'_> {
    fn put(
        &mut self,
        letter: &Bitmap,
        (column, row): (i32, i32),
        [red, green, blue, opacity]: [u8; 4],
    ) {
        let (left, top) = (column + letter.left, row + letter.top);
        let rows = letter.coverage.chunks_exact(letter.width.max(1) as usize);
        for (y, covered) in (top..self.height).zip(rows) {
            for (x, covered) in (left..self.width).zip(covered) {
                if *covered == 0 || x < 0 || y < 0 {
                    continue;
                }
                let ink = u32::from(*covered) * u32::from(opacity) / 255;
                let place = (y * self.width + x) as usize * 4;
                for (shade, new) in self.pixels[place..place + 3]
                    .iter_mut()
                    .zip([red, green, blue])
                {
                    let mixed = u32::from(*shade) * (255 - ink) + u32::from(new) * ink;
                    *shade = ((mixed + 127) / 255) as u8;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Canvas, in_parts};
    use pixglyph::Bitmap;
    use typst::layout::Abs;

    #[test]
    fn places_are_told_apart_by_quarters_of_a_pixel() {
        let places = [10.0, 10.4, 10.6, 11.9, -0.5].map(|place| in_parts(Abs::pt(place), 0.5));
        assert_eq!(places, [(5, 0), (5, 1), (5, 1), (6, 0), (-1, 3)]);
    }

    #[test]
    fn a_letter_covers_what_is_below_it_and_ends_at_the_edge() {
        let mut pixels = [255; 2 * 2 * 4];
        let mut canvas = Canvas {
            pixels: &mut pixels,
            width: 2,
            height: 2,
        };
        let letter = Bitmap {
            left: -1,
            top: 0,
            width: 3,
            height: 1,
            coverage: vec![255, 255, 51],
        };
        canvas.put(&letter, (0, 1), [0, 100, 255, 255]);
        canvas.put(&letter, (0, 2), [0, 100, 255, 255]);
        let below = [0, 100, 255, 255, 204, 224, 255, 255];
        assert_eq!(pixels[..8], [255; 8]);
        assert_eq!(pixels[8..], below);
    }
}
