//! Photographs, good and damaged.

use super::{FEW_COLOURS, JPEG_QUALITY, Photo, Variant, png, prepared, webp};
use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage};

fn jpeg(image: &DynamicImage, profile: Option<&[u8]>) -> Result<Vec<u8>, image::ImageError> {
    super::jpeg(image, JPEG_QUALITY, profile)
}

/// Many colours, the left half bright.
fn photograph(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let base = if x < width / 2 { 160 } else { 0 };
        let byte = |value: u32| u8::try_from(value % 90 + base).unwrap();
        Rgb([byte(x * 7 + y), byte(y * 3), byte(x * y / 7)])
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

fn sizes(photo: &Photo) -> Vec<(u32, u32)> {
    photo
        .variants
        .iter()
        .map(|variant| (variant.width, variant.height))
        .collect()
}

fn decoded(variant: &Variant) -> DynamicImage {
    let image = image::load_from_memory(&variant.bytes).unwrap();
    assert_eq!(
        (image.width(), image.height()),
        (variant.width, variant.height)
    );
    image
}

/// A JPEG with an EXIF block that says `orientation` and holds a secret.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"GPS: 54.9526 N");
    let length = u16::try_from(2 + 6 + tiff.len()).unwrap();
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(length.to_be_bytes());
    out.extend(b"Exif\0\0");
    out.extend(tiff);
    out.extend(&jpeg[2..]);
    out
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn a_photograph_is_made_smaller_but_never_larger() {
    let source = jpeg(&photograph(300, 200), None).unwrap();
    let photo = prepared(&source, &[600, 100, 150, 100, 0]).unwrap();
    assert_eq!((photo.width, photo.height), (300, 200));
    assert_eq!(sizes(&photo), [(100, 67), (150, 100), (300, 200)]);
    assert_eq!(
        sizes(&prepared(&source, &[100, 200]).unwrap()),
        [(100, 67), (200, 133)]
    );
    assert_eq!(sizes(&prepared(&source, &[300]).unwrap()), [(300, 200)]);
    assert_eq!(sizes(&prepared(&source, &[]).unwrap()), [(300, 200)]);
    for variant in &photo.variants {
        assert_eq!(variant.extension, "jpg");
        decoded(variant);
    }
}

#[test]
fn the_same_photograph_gives_the_same_bytes() {
    let source = png(&photograph(90, 60), None).unwrap();
    assert_eq!(prepared(&source, &[40, 80]), prepared(&source, &[80, 40]));
}

#[test]
fn a_turned_photograph_stands_upright_and_its_place_is_forgotten() {
    let turned = with_exif(&jpeg(&photograph(120, 80), None).unwrap(), 6);
    assert!(holds(&turned, b"GPS"));
    let photo = prepared(&turned, &[40]).unwrap();
    assert_eq!((photo.width, photo.height), (80, 120));
    assert_eq!(sizes(&photo), [(40, 60)]);
    // Turned clockwise by a quarter, the bright left half is on top.
    let image = decoded(&photo.variants[0]).into_luma8();
    assert!(image.get_pixel(20, 5).0[0] > 130 && image.get_pixel(20, 55).0[0] < 110);
    for variant in &photo.variants {
        assert!(!holds(&variant.bytes, b"GPS") && !holds(&variant.bytes, b"Exif"));
    }
}

#[test]
fn transparent_pictures_stay_transparent_and_opaque_ones_become_jpeg() {
    let alpha = |alpha: u8| {
        let image = photograph(120, 80).into_rgb8();
        let pixel = |x, y| {
            let Rgb([r, g, b]) = *image.get_pixel(x, y);
            Rgba([r, g, b, if x < 60 { alpha } else { 255 }])
        };
        png(
            &DynamicImage::ImageRgba8(RgbaImage::from_fn(120, 80, pixel)),
            None,
        )
        .unwrap()
    };
    let photo = prepared(&alpha(0), &[60]).unwrap();
    assert_ne!(photo.variants[0].extension, "jpg");
    let image = decoded(&photo.variants[0]).into_rgba8();
    assert_eq!(
        (image.get_pixel(5, 5).0[3], image.get_pixel(55, 5).0[3]),
        (0, 255)
    );
    let opaque = prepared(&alpha(255), &[60]).unwrap();
    assert_eq!(opaque.variants[0].extension, "jpg");
}

#[test]
fn charts_stay_sharp() {
    let pixel = |x: u32, y: u32| {
        if (x / 20 + y / 20).is_multiple_of(2) {
            Rgb([0, 90, 0])
        } else {
            Rgb([255; 3])
        }
    };
    let chart = DynamicImage::ImageRgb8(RgbImage::from_fn(200, 100, pixel));
    let photo = prepared(&png(&chart, None).unwrap(), &[400]).unwrap();
    assert_ne!(photo.variants[0].extension, "jpg");
    assert_eq!(decoded(&photo.variants[0]).into_rgb8(), chart.into_rgb8());
    const { assert!(FEW_COLOURS < 120 * 80) };
}

/// A map of 200 greys and two colours, each pixel another one than its neighbours: to make it smaller mixes
/// them, and a file of mixed colours is several times as large as one whose colours are numbered.
fn map(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let noise = x.wrapping_mul(2_654_435_761).wrapping_add(y * 40_503) >> 7;
        let grey = u8::try_from(noise % 200).unwrap();
        if x < width / 2 {
            Rgb([255, 254, 250])
        } else {
            Rgb([grey, grey, 90])
        }
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

#[test]
fn a_picture_made_smaller_never_has_more_bytes_than_its_source() {
    let image = map(600, 300);
    let source = super::palette::png(&image, None).unwrap();
    let photo = prepared(&source, &[200, 400, 500, 600]).unwrap();
    for variant in &photo.variants {
        assert!(
            variant.bytes.len() <= source.len(),
            "{} px: {} of {} bytes",
            variant.width,
            variant.bytes.len(),
            source.len()
        );
    }
    // A ground keeps its colour to the last bit.
    let small = decoded(&photo.variants[0]).into_rgb8();
    assert_eq!(small.get_pixel(20, 20), &Rgb([255, 254, 250]));
    // The whole picture is what it was.
    let whole = decoded(photo.variants.last().unwrap()).into_rgb8();
    assert_eq!(whole, image.into_rgb8());
    // A photograph that was saved with a low quality.
    let low = super::jpeg(&photograph(300, 200), 40, None).unwrap();
    let smaller = prepared(&low, &[240, 270, 300]).unwrap().variants;
    for variant in smaller.iter().filter(|it| it.width < 300) {
        assert!(variant.bytes.len() <= low.len(), "{}", variant.width);
    }
}

/// Fine lines of two colours are a small file, and one with more bytes wherever its lines no longer meet the pixels.
#[test]
fn a_picture_whose_smaller_sizes_are_no_smaller_stays_whole() {
    let pixel = |x: u32, y: u32| {
        Rgb([if x.is_multiple_of(5) || y.is_multiple_of(7) {
            0
        } else {
            255
        }; 3])
    };
    let image = DynamicImage::ImageRgb8(RgbImage::from_fn(600, 300, pixel));
    let source = super::palette::png(&image, None).unwrap();
    let photo = prepared(&source, &[211, 437]).unwrap();
    assert_eq!(sizes(&photo), [(600, 300)]);
    assert!(photo.variants[0].bytes.len() <= source.len());
}

#[test]
fn webp_is_read_too() {
    let source = webp(&photograph(90, 60), None).unwrap();
    assert_eq!(sizes(&prepared(&source, &[30]).unwrap()), [(30, 20)]);
    assert!(prepared(&source[..source.len() / 2], &[30]).is_err());
}

#[test]
fn one_pixel_is_a_picture() {
    let pixel = DynamicImage::ImageRgb8(RgbImage::from_pixel(1, 1, Rgb([1, 2, 3])));
    for source in [png(&pixel, None).unwrap(), jpeg(&pixel, None).unwrap()] {
        let photo = prepared(&source, &[1, 400]).unwrap();
        assert_eq!(sizes(&photo), [(1, 1)]);
    }
    let line = png(&photograph(2000, 1), None).unwrap();
    assert_eq!(sizes(&prepared(&line, &[10]).unwrap()), [(10, 1)]);
}

#[test]
fn grey_and_sixteen_bit_pictures_are_read() {
    let grey = DynamicImage::ImageLuma8(photograph(50, 50).into_luma8());
    let deep = DynamicImage::ImageRgba16(photograph(50, 50).into_rgba16());
    for image in [grey, deep] {
        assert_eq!(
            sizes(&prepared(&png(&image, None).unwrap(), &[20]).unwrap()),
            [(20, 20)]
        );
    }
}

#[test]
fn a_small_rgb_profile_stays_and_others_go() {
    let profile = |space: &[u8], length: usize| {
        let mut profile = vec![7; length];
        profile[16..20].copy_from_slice(space);
        profile
    };
    for (profile, stays) in [
        (profile(b"RGB ", 500), true),
        (profile(b"CMYK", 500), false),
        (profile(b"RGB ", 9000), false),
    ] {
        let source = jpeg(&photograph(60, 60), Some(&profile)).unwrap();
        let photo = prepared(&source, &[30]).unwrap();
        assert_eq!(holds(&photo.variants[0].bytes, &profile[..40]), stays);
    }
}

/// A PNG of which only the header is true.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(&photograph(2, 2), None).unwrap();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = u32::MAX;
    for byte in &bytes[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
    bytes
}

#[test]
fn a_bomb_is_known_by_its_header() {
    for (width, height) in [
        (60_000, 60_000),
        (16_000, 16_000),
        (20_000, 10),
        (1, 60_000),
    ] {
        let problem = prepared(&png_header(width, height), &[400]).unwrap_err();
        assert!(problem.message.contains("pixels"), "{problem:?}");
    }
    let problem = prepared(&png_header(4000, 4000), &[400]).unwrap_err();
    assert!(problem.message.contains("damaged"), "{problem:?}");
    assert!(prepared(&png_header(0, 5), &[400]).is_err());
}

#[test]
fn damaged_files_are_problems() {
    let jpeg = jpeg(&photograph(200, 200), None).unwrap();
    let png = png(&photograph(200, 200), None).unwrap();
    for file in [&jpeg, &png] {
        for length in [0, 1, 10, 40, file.len() / 2, file.len() * 9 / 10] {
            let problem = prepared(&file[..length], &[50]);
            assert!(problem.is_err(), "{length} of {}", file.len());
        }
    }
    for other in [
        &b"GIF89a\x01\0\x01\0"[..],
        b"<svg/>",
        b"RIFF\0\0\0\0WAVEfmt ",
    ] {
        assert!(
            prepared(other, &[50])
                .unwrap_err()
                .message
                .contains("not a PNG, JPEG or WebP")
        );
    }
    let film = [&jpeg[..], b"film \xff\xda more"].concat();
    assert!(prepared(&film, &[50]).is_ok());
    let preview = with_exif(&jpeg[..jpeg.len() - 2], 1);
    assert!(prepared(&preview, &[50]).is_err());
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_decoder_panic(at in 0_usize..4000, byte: u8, which: bool) {
        let image = photograph(24, 24);
        let mut file = if which { png(&image, None) } else { jpeg(&image, None) }.unwrap();
        let at = at % file.len();
        file[at] = byte;
        let _ = prepared(&file, &[10]);
    }
}
