//! Photographs: decoded, turned upright, made small and stripped of everything but the pixels.
//!
//! A phone writes where and when a photograph was taken into the file. What is published is always
//! encoded anew from the pixels, so that nothing of this can leave (DESIGN §8, privacy).

use fast_image_resize::{ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader};
use std::collections::{BTreeSet, HashSet};
use std::io::Cursor;

/// The largest photograph, in pixels.
pub const MAX_PIXELS: u64 = 64_000_000;
/// The longest side, in pixels: that of WebP.
pub const MAX_SIDE: u32 = 16_383;

/// Of 100. Below about 80 edges begin to show rings.
const JPEG_QUALITY: u8 = 82;
/// For a photograph that its author has saved with a lower one.
const JPEG_LOWER: [u8; 4] = [72, 62, 50, 40];
/// A picture with more colours than this is a photograph rather than a chart or a screenshot.
const FEW_COLOURS: usize = 1024;
/// Enough for the profiles of phones and cameras (Display P3 has 548 bytes); those of calibrated
/// screens are larger and name the device.
const MAX_PROFILE: usize = 4096;

/// A photograph in the sizes that a page needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// The narrowest first; at least one.
    pub variants: Vec<Variant>,
    /// Width of the original when upright, in pixels.
    pub width: u32,
    /// Height of the original when upright, in pixels.
    pub height: u32,
}

/// A photograph in one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
    /// `jpg`, `png` or `webp`.
    pub extension: &'static str,
}

/// Why a photograph may not or cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoProblem {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do instead.
    pub help: &'static str,
}

const SAVE_AGAIN: &str = "save it again as JPEG or PNG from a picture program";
const MAKE_SMALLER: &str = "make it smaller in a picture program: 2000 pixels wide is plenty";

/// Decodes a PNG, JPEG or WebP and encodes it in each of `widths` that is smaller than the original, and
/// in the largest that is useful: the original's own width, or the widest asked for. Pictures are
/// never enlarged.
///
/// # Errors
/// When the bytes are no PNG, JPEG or WebP, are damaged, or are too many pixels.
pub fn prepared(bytes: &[u8], widths: &[u32]) -> Result<Photo, PhotoProblem> {
    let (image, profile) = decoded(bytes)?;
    let (width, height) = (image.width(), image.height());
    let original = Original {
        looks: Looks::of(&image),
        profile: profile.as_deref(),
        bytes: bytes.len(),
    };
    let widest = widths.iter().copied().max().filter(|widest| *widest > 0);
    let mut useful: BTreeSet<u32> = widths
        .iter()
        .copied()
        .filter(|wanted| (1..width).contains(wanted))
        .collect();
    useful.insert(widest.map_or(width, |widest| widest.min(width)));
    let encoded = |width| {
        let sized = resized(&image, width);
        let variant = sized.and_then(|image| original.encoded(&image));
        variant.map_err(|error| problem(&error))
    };
    let variants = useful.into_iter().map(encoded);
    let mut variants = variants.collect::<Result<Vec<_>, PhotoProblem>>()?;
    // Few colours blend into many where a picture is made smaller: its own size may have fewer bytes.
    variants.retain(|it| it.width == width || it.bytes.len() < bytes.len());
    if variants.is_empty() {
        variants.push(encoded(width)?);
    }
    Ok(Photo {
        variants: worthwhile(variants),
        width,
        height,
    })
}

/// Without the sizes that have no fewer bytes than a wider one: nobody is served by them.
fn worthwhile(variants: Vec<Variant>) -> Vec<Variant> {
    let mut kept: Vec<Variant> = Vec::with_capacity(variants.len());
    for variant in variants.into_iter().rev() {
        let is_less = kept
            .last()
            .is_none_or(|wider| variant.bytes.len() < wider.bytes.len());
        if is_less {
            kept.push(variant);
        }
    }
    kept.reverse();
    kept
}

/// The upright pixels, eight bits a channel, and the colour profile that they need.
fn decoded(bytes: &[u8]) -> Result<(DynamicImage, Option<Vec<u8>>), PhotoProblem> {
    let format = image::guess_format(bytes).ok();
    let format = format.filter(|format| {
        matches!(
            format,
            ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP
        )
    });
    let Some(format) = format else {
        return Err(PhotoProblem {
            message: "this is not a PNG, JPEG or WebP picture".to_owned(),
            help: SAVE_AGAIN,
        });
    };
    if format == ImageFormat::Jpeg && !has_jpeg_end(bytes) {
        return Err(damaged("its end is missing"));
    }
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let read = || -> Result<_, ImageError> {
        let mut decoder = reader.into_decoder()?;
        let (width, height) = decoder.dimensions();
        if let Some(problem) = too_large(width, height) {
            return Ok(Err(problem));
        }
        let orientation = decoder.orientation()?;
        let profile = decoder.icc_profile()?.filter(|profile| is_useful(profile));
        let mut image = DynamicImage::from_decoder(decoder)?;
        image.apply_orientation(orientation);
        Ok(Ok((image, profile)))
    };
    let (image, profile) = read().map_err(|error| problem(&error))??;
    let profile = profile.filter(|_| image.color().has_color());
    let image = if image.color().has_alpha() && is_transparent(&image) {
        DynamicImage::ImageRgba8(image.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(image.into_rgb8())
    };
    Ok((image, profile))
}

fn too_large(width: u32, height: u32) -> Option<PhotoProblem> {
    let pixels = u64::from(width) * u64::from(height);
    let allowed = pixels <= MAX_PIXELS && width.max(height) <= MAX_SIDE;
    (!allowed).then(|| PhotoProblem {
        message: format!(
            "the picture has {width} by {height} pixels: more than {} million, or a side longer than {MAX_SIDE}",
            MAX_PIXELS / 1_000_000
        ),
        help: MAKE_SMALLER,
    })
}

/// Whether the end of the picture is there (ITU-T T.81, annex B). The decoder paints what is missing
/// in grey and says nothing. Phones put small pictures before the real one and films after it, so
/// the search begins where the real one begins and need not end at the last bytes.
fn has_jpeg_end(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    const END: [u8; 2] = [0xff, 0xd9];
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xff, marker, high, low, ..] = *rest {
        if marker == START_OF_SCAN {
            return rest.windows(2).any(|pair| pair == END);
        }
        let is_filler = marker == 0xff;
        let length = 2 + usize::from(u16::from_be_bytes([high, low]));
        rest = rest
            .get(if is_filler { 1 } else { length }..)
            .unwrap_or_default();
    }
    false
}

/// Whether a colour profile is for RGB pixels (ICC.1:2022, 7.2.6) and small. Without it the colours
/// of most phones would look dull.
fn is_useful(profile: &[u8]) -> bool {
    profile.len() <= MAX_PROFILE && profile.get(16..20) == Some(b"RGB ")
}

fn is_transparent(image: &DynamicImage) -> bool {
    image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

/// What decides the format.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Looks {
    /// Many colours and opaque.
    Photograph,
    /// Few colours, or transparent: edges and letters must stay sharp.
    Drawing {
        /// Its colours, where they can be numbered: the most frequent first.
        colours: Option<Vec<[u8; 4]>>,
    },
}

impl Looks {
    fn of(image: &DynamicImage) -> Self {
        let drawing = || Self::Drawing {
            colours: palette::colours(&image.to_rgba8()),
        };
        let DynamicImage::ImageRgb8(opaque) = image else {
            return drawing();
        };
        let mut colours = HashSet::new();
        let many = opaque.pixels().any(|pixel| {
            colours.insert(pixel.0);
            colours.len() > FEW_COLOURS
        });
        // A handful of pixels cannot have many colours and yet may be a photograph: sharp is safe.
        if many { Self::Photograph } else { drawing() }
    }
}

fn resized(image: &DynamicImage, width: u32) -> Result<DynamicImage, ImageError> {
    if width == image.width() {
        return Ok(image.clone());
    }
    let exact = u64::from(image.height()) * u64::from(width);
    let rounded = (exact + u64::from(image.width()) / 2) / u64::from(image.width());
    let height = u32::try_from(rounded).unwrap_or(MAX_SIDE).max(1);
    let mut small = DynamicImage::new(width, height, image.color());
    let filter = ResizeAlg::Convolution(fast_image_resize::FilterType::Lanczos3);
    let options = ResizeOptions::new().resize_alg(filter);
    Resizer::new()
        .resize(image, &mut small, &options)
        .map_err(|error| ImageError::IoError(std::io::Error::other(error)))?;
    Ok(small)
}

/// What is known of a picture as its author has it.
struct Original<'a> {
    looks: Looks,
    profile: Option<&'a [u8]>,
    bytes: usize,
}

impl Original<'_> {
    /// The smallest of the formats that suit the picture, in one of its sizes.
    fn encoded(&self, image: &DynamicImage) -> Result<Variant, ImageError> {
        let (bytes, extension) = match &self.looks {
            Looks::Photograph => (self.photograph(image)?, "jpg"),
            Looks::Drawing { colours } => {
                let few = colours.as_ref().and_then(|it| palette::reduced(image, it));
                self.drawing(few.as_ref().unwrap_or(image))?
            }
        };
        Ok(Variant {
            width: image.width(),
            height: image.height(),
            bytes,
            extension,
        })
    }

    /// A photograph of low quality is not made larger in bytes by a better one.
    fn photograph(&self, image: &DynamicImage) -> Result<Vec<u8>, ImageError> {
        let mut bytes = jpeg(image, JPEG_QUALITY, self.profile)?;
        for quality in JPEG_LOWER {
            if bytes.len() <= self.bytes {
                break;
            }
            bytes = jpeg(image, quality, self.profile)?;
        }
        Ok(bytes)
    }

    fn drawing(&self, image: &DynamicImage) -> Result<(Vec<u8>, &'static str), ImageError> {
        let webp = webp(image, self.profile)?;
        let png = match palette::png(image, self.profile) {
            Some(png) => png,
            None => png(image, self.profile)?,
        };
        Ok(match webp.len() < png.len() {
            true => (webp, "webp"),
            false => (png, "png"),
        })
    }
}

fn jpeg(image: &DynamicImage, quality: u8, profile: Option<&[u8]>) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    write(encoder, image, profile)?;
    Ok(bytes)
}

fn png(image: &DynamicImage, profile: Option<&[u8]>) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    write(encoder, image, profile)?;
    Ok(bytes)
}

fn webp(image: &DynamicImage, profile: Option<&[u8]>) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    write(WebPEncoder::new_lossless(&mut bytes), image, profile)?;
    Ok(bytes)
}

fn write(
    mut encoder: impl ImageEncoder,
    image: &DynamicImage,
    profile: Option<&[u8]>,
) -> Result<(), ImageError> {
    if let Some(profile) = profile {
        // An encoder that cannot keep the profile writes a picture that is a little dull.
        let _ = encoder.set_icc_profile(profile.to_vec());
    }
    image.write_with_encoder(encoder)
}

fn problem(error: &ImageError) -> PhotoProblem {
    match error {
        ImageError::Limits(_) => PhotoProblem {
            message: "the picture needs too much memory".to_owned(),
            help: MAKE_SMALLER,
        },
        other => damaged(&other.to_string()),
    }
}

fn damaged(why: &str) -> PhotoProblem {
    PhotoProblem {
        message: format!("the picture is damaged: {why}"),
        help: SAVE_AGAIN,
    }
}

mod palette;
#[cfg(test)]
mod tests;
