//! A code as pixels, and the reading of a code.
//!
//! The reader is `quircs`, which takes 0.01 ms a code. It is given the modules, so it need not search a
//! picture for them. The tests let another reader, `rqrr`, search the finished pictures, like a phone
//! does; it needs 0.22 ms for the decoding alone, two thirds of all that a code costs, and is not used for
//! each code of each page therefore.

use super::{Code, CodeError, PIXELS_A_MODULE, QUIET_ZONE};

/// What a phone reads: the modules, corrected and decoded.
pub(super) fn read_back(code: &Code) -> Result<String, CodeError> {
    let unreadable = |reason: String| CodeError::Unreadable(reason);
    let size = i32::try_from(code.width).map_err(|error| unreadable(error.to_string()))?;
    let mut modules = quircs::Code {
        corners: Default::default(),
        size,
        cell_bitmap: [0; BYTES_OF_THE_LARGEST],
    };
    let dark = code.modules.iter().enumerate().filter(|(_, dark)| **dark);
    for (at, _) in dark {
        if let Some(byte) = modules.cell_bitmap.get_mut(at / 8) {
            *byte |= 1 << (at % 8);
        }
    }
    let read = modules
        .decode()
        .map_err(|error| unreadable(error.to_string()))?;
    String::from_utf8(read.payload).map_err(|error| unreadable(error.to_string()))
}

/// A bit for each of 177 by 177 modules.
const BYTES_OF_THE_LARGEST: usize = 3917;

/// Pixels a metre: one millimetre a module (rule Q03 asks for 0.4 mm at least).
const PIXELS_A_METRE: u32 = 8000;

/// The pixels of a code with its quiet zone: one bit each, rows padded to whole bytes, 1 is white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    bits: Vec<u8>,
    /// Pixels a side.
    side: usize,
}

impl Raster {
    /// Draws `code`.
    pub(super) fn of(code: &Code) -> Self {
        let modules = code.width;
        let side = (modules + 2 * QUIET_ZONE) * PIXELS_A_MODULE;
        // Eight pixels a module: a module is a byte of each of its rows.
        let stride = side / 8;
        let mut bits = Vec::with_capacity(stride * side);
        bits.resize(stride * QUIET_ZONE * PIXELS_A_MODULE, u8::MAX);
        for y in 0..modules {
            let mut row = vec![u8::MAX; stride];
            for x in 0..modules {
                if code.is_dark(x, y) {
                    row[x + QUIET_ZONE] = 0;
                }
            }
            for _ in 0..PIXELS_A_MODULE {
                bits.extend_from_slice(&row);
            }
        }
        bits.resize(stride * side, u8::MAX);
        Self { bits, side }
    }

    /// Pixels a side.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether the pixel is black; pixels outside are white.
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        let byte = self.bits.get(y * self.side.div_ceil(8) + x / 8);
        x < self.side && byte.is_some_and(|byte| byte & (0x80 >> (x % 8)) == 0)
    }

    /// The pixels as PNG. Since every row comes eight times, the difference to the row above is
    /// almost always nothing, which the fastest compressor is made for.
    ///
    /// # Errors
    /// When the PNG cannot be written, which would be a fault of the library.
    pub fn png(&self) -> Result<Vec<u8>, CodeError> {
        let mut bytes = Vec::with_capacity(2048);
        let side = u32::try_from(self.side).unwrap_or(u32::MAX);
        let mut encoder = png::Encoder::new(&mut bytes, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        encoder.set_deflate_compression(png::DeflateCompression::FdeflateUltraFast);
        encoder.set_filter(png::Filter::Up);
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: PIXELS_A_METRE,
            yppu: PIXELS_A_METRE,
            unit: png::Unit::Meter,
        }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.bits)?;
        writer.finish()?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Code;

    fn found_by_rqrr(png: &[u8]) -> String {
        let image = image::load_from_memory(png).unwrap().into_luma8();
        let (width, height) = image.dimensions();
        let size = |side: u32| usize::try_from(side).unwrap();
        let pixel = |x: usize, y: usize| {
            image
                .get_pixel(u32::try_from(x).unwrap(), u32::try_from(y).unwrap())
                .0[0]
        };
        let mut prepared =
            rqrr::PreparedImage::prepare_from_greyscale(size(width), size(height), pixel);
        let grids = prepared.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_second_reader_finds_the_address_in_the_finished_png() {
        for length in (21..110).step_by(3).chain([150, 220, 400]) {
            let address: String = "https://example.org/AB/c/1234567890-"
                .chars()
                .cycle()
                .take(length)
                .collect();
            let png = Code::published(&address).unwrap().png().unwrap();
            assert_eq!(found_by_rqrr(&png), address);
        }
    }

    #[test]
    fn the_png_has_one_bit_a_pixel_and_is_small() {
        let code = Code::of("https://example.org/gateshead/keyworkers/ab/c").unwrap();
        let png = code.png().unwrap();
        assert!(png.len() < 2000, "{}", png.len());
        let reader = png::Decoder::new(std::io::Cursor::new(&png))
            .read_info()
            .unwrap();
        let info = reader.info();
        assert_eq!(info.bit_depth, png::BitDepth::One);
        assert_eq!(info.size(), (328, 328));
    }

    #[test]
    fn the_quiet_zone_is_white_on_all_sides() {
        let raster = Code::of("https://example.org/").unwrap().raster();
        let side = raster.side();
        for at in 0..side {
            for edge in (0..32).chain(side - 32..side) {
                assert!(!raster.is_black(at, edge) && !raster.is_black(edge, at));
            }
        }
        assert!(raster.is_black(32, 32));
        assert!(!raster.is_black(side, 32) && !raster.is_black(32, side));
    }

    #[test]
    fn a_few_spoilt_modules_are_corrected_and_many_are_an_error() {
        let address = "https://example.org/gateshead/";
        let code = Code::of(address).unwrap();
        let width = code.width;
        let spoil = |rows: std::ops::Range<usize>| {
            let mut spoilt = code.clone();
            for (at, dark) in spoilt.modules.iter_mut().enumerate() {
                if rows.contains(&(at / width)) && at % width > 10 {
                    *dark = false;
                }
            }
            spoilt
        };
        assert_eq!(spoil(10..12).read_back().unwrap(), address);
        assert!(spoil(8..25).read_back().is_err());
    }
}
