//! The small picture of a sheet that a page shows: as PNG, as light as it can be, because families
//! load ten of them at once on an old phone.

use super::letters::{Canvas, Letters, without_words};
use typst_layout::Page;
use typst_render::RenderOptions;

/// Steps between two shades of a colour: 16 shades of each are more than a small picture of flat
/// drawings and letters shows.
const STEP: u8 = 17;

/// Part of the name of every kept file. Raise it when the drawing of small pictures changes, here or in
/// their letters, so that pictures from an earlier version are not taken for new ones.
pub const THUMBNAIL_VERSION: u32 = 2;

/// Pixels a point: an A4 page is 298 pixels wide, and shown at half that size.
const PIXELS_A_POINT: f64 = 0.5;

/// A sheet as PNG, with its width and height in pixels. Its letters are taken from those that other sheets
/// have had drawn.
pub fn of(page: &Page, letters: &Letters) -> Option<((u32, u32), Vec<u8>)> {
    let options = RenderOptions {
        pixel_per_pt: PIXELS_A_POINT.into(),
        ..RenderOptions::default()
    };
    let (frame, lines) = without_words(&page.frame);
    let without = Page {
        frame,
        ..page.clone()
    };
    let mut picture = typst_render::render(&without, &options);
    let size = (picture.width(), picture.height());
    let mut canvas = Canvas {
        pixels: picture.data_mut(),
        width: i32::try_from(size.0).ok()?,
        height: i32::try_from(size.1).ok()?,
    };
    letters.write(&lines, &mut canvas, PIXELS_A_POINT);
    Some((size, png(picture.data(), size)?))
}

/// A picture as PNG. `pixels` are red, green, blue and opacity, row by row.
fn png(pixels: &[u8], (width, height): (u32, u32)) -> Option<Vec<u8>> {
    match in_few_colours(pixels) {
        Some((palette, indexed)) => encoded(
            &indexed,
            (width, height),
            png::ColorType::Indexed,
            Some(palette),
        ),
        // A photograph keeps all of its colours. Paper has no holes, so opacity is left out.
        None => {
            let colours: Vec<u8> = pixels
                .chunks_exact(4)
                .flat_map(|pixel| &pixel[..3])
                .copied()
                .collect();
            encoded(&colours, (width, height), png::ColorType::Rgb, None)
        }
    }
}

/// A picture as PNG in its own colours, as it was drawn: nothing is copied.
pub(super) fn exact(pixels: &[u8], size: (u32, u32)) -> Option<Vec<u8>> {
    encoded(pixels, size, png::ColorType::Rgba, None)
}

/// The palette, and the place in it of each pixel; `None` with more colours than a palette holds.
fn in_few_colours(pixels: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    // 16 shades of each of three colours: every rounded colour has a place in this table.
    let mut places: Vec<Option<u8>> = vec![None; 16 * 16 * 16];
    let mut palette = Vec::new();
    let (pixels, _) = pixels.as_chunks::<4>();
    let mut indexed = vec![0; pixels.len()];
    // Most pixels are like the one before them.
    let (mut last, mut place) = (None, 0);
    for (pixel, index) in pixels.iter().zip(&mut indexed) {
        let colour = Some(u32::from_le_bytes(*pixel));
        if last != colour {
            last = colour;
            let steps = [pixel[0], pixel[1], pixel[2]].map(|shade| STEPS[usize::from(shade)]);
            let key = steps
                .iter()
                .fold(0, |key, step| key * 16 + usize::from(*step));
            place = match places[key] {
                Some(place) => place,
                None => {
                    let place = u8::try_from(palette.len() / 3).ok()?;
                    places[key] = Some(place);
                    palette.extend(steps.map(|step| step * STEP));
                    place
                }
            };
        }
        *index = place;
    }
    Some((palette, indexed))
}

/// The nearest of the 16 shades, 0 to 15, of each of the 256.
const STEPS: [u8; 256] = {
    let mut steps = [0; 256];
    let mut shade: u8 = 0;
    loop {
        steps[shade as usize] = shade / STEP + (shade % STEP > STEP / 2) as u8;
        if shade == u8::MAX {
            break steps;
        }
        shade += 1;
    }
};

fn encoded(
    rows: &[u8],
    (width, height): (u32, u32),
    colours: png::ColorType,
    palette: Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colours);
    if let Some(palette) = palette {
        encoder.set_palette(palette);
    }
    // Flat drawings repeat themselves: a filter would only hide that.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(2));
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(rows).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{STEPS, png};

    fn colours(bytes: &[u8]) -> Option<(png::ColorType, Vec<u8>)> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().ok()?;
        let kind = reader.info().color_type;
        let mut pixels = vec![0; reader.output_buffer_size()?];
        reader.next_frame(&mut pixels).ok()?;
        Some((kind, pixels))
    }

    #[test]
    fn a_drawing_has_a_palette_and_keeps_black_and_white() {
        let bytes = png(&[0, 0, 0, 255, 255, 255, 255, 255], (2, 1)).unwrap_or_default();
        let expected = (png::ColorType::Indexed, vec![0, 0, 0, 255, 255, 255]);
        assert_eq!(colours(&bytes), Some(expected));
    }

    #[test]
    fn a_photograph_keeps_its_colours() {
        let pixels: Vec<u8> = (0..=15)
            .flat_map(|red| {
                (0..=31)
                    .map(move |green| [red * 16 + 1, green * 8 + 1, (red + green) % 16 * 17, 255])
            })
            .flatten()
            .collect();
        let bytes = png(&pixels, (32, 16)).unwrap_or_default();
        let opaque: Vec<u8> = pixels.chunks(4).flat_map(|it| &it[..3]).copied().collect();
        assert_eq!(colours(&bytes), Some((png::ColorType::Rgb, opaque)));
    }

    #[test]
    fn shades_are_rounded_to_the_nearest_of_sixteen() {
        assert_eq!(
            [0, 8, 9, 17, 250, 255].map(|shade| STEPS[shade]),
            [0, 0, 1, 1, 15, 15]
        );
    }
}
