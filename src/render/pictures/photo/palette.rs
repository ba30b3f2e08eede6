//! Drawings of few colours: a PNG whose pixels are numbers of colours, as screenshots and charts are saved.

use color_quant::NeuQuant;
use image::{DynamicImage, Rgba, RgbaImage};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What one byte can number.
const MOST: usize = 256;

/// Fewer pixels than this have nothing to learn colours from, and are small in any case.
const ENOUGH_PIXELS: usize = 4096;

/// Every how many pixels the colours of a picture are learnt from.
const SAMPLE: i32 = 10;

/// The colours of a picture, the most frequent first; `None` where they are too many to be numbered.
pub(super) fn colours(image: &RgbaImage) -> Option<Vec<[u8; 4]>> {
    let mut counted: BTreeMap<[u8; 4], usize> = BTreeMap::new();
    for pixel in image.pixels() {
        *counted.entry(pixel.0).or_default() += 1;
        if counted.len() > MOST {
            return None;
        }
    }
    let mut colours: Vec<_> = counted.into_iter().collect();
    colours.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    Some(colours.into_iter().map(|(colour, _)| colour).collect())
}

/// A picture that was made smaller, with no more colours than can be numbered: to make it smaller mixes
/// colours at every edge. Those of the original that fill whole parts of it stay as they are.
pub(super) fn reduced(image: &DynamicImage, original: &[[u8; 4]]) -> Option<DynamicImage> {
    let mut pixels = image.to_rgba8();
    if colours(&pixels).is_some() || pixels.pixels().len() < ENOUGH_PIXELS {
        return None;
    }
    let learnt = NeuQuant::new(SAMPLE, MOST, pixels.as_raw());
    let mut palette: Vec<[u8; 4]> = (0..MOST).filter_map(|it| learnt.lookup(it)).collect();
    // From the rarest of them to the most frequent, which so wins where two are near each other.
    for colour in original.iter().take(KEPT).rev() {
        if let Some(near) = palette.get_mut(learnt.index_of(colour)) {
            *near = *colour;
        }
    }
    let is_opaque = !image.color().has_alpha();
    for pixel in pixels.pixels_mut() {
        let Rgba([.., alpha]) = *pixel;
        let mut colour = *palette.get(learnt.index_of(&pixel.0))?;
        if is_opaque || alpha == u8::MAX {
            colour[3] = u8::MAX;
        }
        *pixel = Rgba(colour);
    }
    Some(match is_opaque {
        true => DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8()),
        false => DynamicImage::ImageRgba8(pixels),
    })
}

/// Colours of the original that are kept: grounds, lines and letters have few.
const KEPT: usize = 16;

/// A picture as PNG with a palette; `None` where it has too many colours.
pub(super) fn png(image: &DynamicImage, profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let pixels = image.to_rgba8();
    let palette = colours(&pixels)?;
    let numbers: BTreeMap<[u8; 4], u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    let rows: Option<Vec<u8>> = pixels
        .pixels()
        .map(|it| numbers.get(&it.0).copied())
        .collect();
    let mut info = png::Info::with_size(image.width(), image.height());
    info.color_type = png::ColorType::Indexed;
    info.bit_depth = png::BitDepth::Eight;
    let rgb = palette.iter().flat_map(|it| it[..3].to_vec());
    info.palette = Some(Cow::Owned(rgb.collect()));
    if image.color().has_alpha() {
        info.trns = Some(Cow::Owned(palette.iter().map(|it| it[3]).collect()));
    }
    info.icc_profile = profile.map(|it| Cow::Owned(it.to_vec()));
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::with_info(&mut bytes, info).ok()?;
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rows?).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
