//! The small picture of a sheet that a page shows: as PNG, as light as it can be, because families
//! load ten of them at once on an old phone.

/// Steps between two shades of a colour: 16 shades of each are more than a small picture of flat
/// drawings and letters shows.
const STEP: u8 = 17;

/// How small pictures are drawn. Another number with every change of that, here or in their letters: what
/// was kept is then drawn anew.
pub const HAND: u32 = 2;

/// A sheet as PNG. `pixels` are red, green, blue and opacity, row by row.
pub fn png(pixels: &[u8], (width, height): (u32, u32)) -> Option<Vec<u8>> {
    match in_few_colours(pixels) {
        Some((palette, indexed)) => encoded(&indexed, (width, height), Some(palette)),
        // A photograph keeps all of its colours. Paper has no holes, so opacity is left out.
        None => {
            let colours: Vec<u8> = pixels
                .chunks_exact(4)
                .flat_map(|pixel| &pixel[..3])
                .copied()
                .collect();
            encoded(&colours, (width, height), None)
        }
    }
}

/// The palette, and the place in it of each pixel; `None` with more colours than a palette holds.
fn in_few_colours(pixels: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    // 16 shades of each of three colours: every rounded colour has a place in this table.
    let mut places: Vec<Option<u8>> = vec![None; 16 * 16 * 16];
    let mut palette = Vec::new();
    let mut indexed = Vec::with_capacity(pixels.len() / 4);
    // Most pixels are like the one before them.
    let runs = pixels.as_chunks::<4>().0.chunk_by(|one, next| one == next);
    for run in runs {
        let [red, green, blue, _] = run[0];
        let steps = [red, green, blue].map(step);
        let key = steps
            .iter()
            .fold(0, |key, step| key * 16 + usize::from(*step));
        let place = match places[key] {
            Some(place) => place,
            None => {
                let place = u8::try_from(palette.len() / 3).ok()?;
                places[key] = Some(place);
                palette.extend(steps.map(|step| step * STEP));
                place
            }
        };
        indexed.resize(indexed.len() + run.len(), place);
    }
    Some((palette, indexed))
}

/// The nearest of the 16 shades, 0 to 15.
fn step(shade: u8) -> u8 {
    shade / STEP + u8::from(shade % STEP > STEP / 2)
}

fn encoded(rows: &[u8], (width, height): (u32, u32), palette: Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    match palette {
        Some(palette) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
        }
        None => encoder.set_color(png::ColorType::Rgb),
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
    use super::{png, step};

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
        assert_eq!([0, 8, 9, 17, 250, 255].map(step), [0, 0, 1, 1, 15, 15]);
    }
}
