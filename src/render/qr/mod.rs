//! QR codes: the address of a page as squares that a phone can read.
//!
//! [`Code::published`] is the one call that a job needs. It makes the code of an address, reads it
//! back from its modules, and fails when the reading differs (rules Q01, Q05 and Q11 of
//! `domain/words-pictures-and-print.md`, ISO/IEC 18004). SVG and PNG are drawn from these modules. Nothing
//! here knows about pages, files or findings: the caller says which page the code belongs to.

mod drawing;
mod mask;
mod reading;

pub use reading::Raster;

use qrcode::canvas::Canvas;
use qrcode::types::QrError;
use qrcode::{EcLevel, Version, bits, ec};

/// Light modules on every side of a code (rule Q01; ISO/IEC 18004, 6.3.8).
pub const QUIET_ZONE: usize = 4;
/// Pixels a module in the PNG.
pub const PIXELS_A_MODULE: usize = 8;

/// Restores 15 % of the code words (rule Q05).
const LEVEL: EcLevel = EcLevel::M;

/// Why an address has no code.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// More than 2,331 bytes, or a few more when they are mostly digits.
    #[error("an address of {bytes} bytes does not fit in a QR code")]
    TooLong {
        /// Length of the address in bytes.
        bytes: usize,
    },
    /// Phones disagree on how bytes beyond ASCII are to be read.
    #[error("an address in a QR code must be plain ASCII: percent-encode it")]
    NotAscii,
    /// The encoder failed in a way that it should not.
    #[error("the QR code cannot be drawn: {0}")]
    Encoder(QrError),
    /// The PNG could not be written.
    #[error("the QR code cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// Reading the modules gave nothing.
    #[error("the QR code cannot be read back: {0}")]
    Unreadable(String),
    /// Reading the modules gave something else.
    #[error("the QR code reads `{read}` instead of `{address}`")]
    ReadsDifferently {
        /// What was asked for.
        address: String,
        /// What a phone would open.
        read: String,
    },
}

/// The modules of one address, without the quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Row by row from the top left corner; `true` is dark.
    modules: Vec<bool>,
    width: usize,
    version: i16,
}

impl Code {
    /// The smallest code of `address` at error correction level M.
    ///
    /// # Errors
    /// When the address is not ASCII or does not fit in the largest code.
    pub fn of(address: &str) -> Result<Self, CodeError> {
        if !address.is_ascii() {
            return Err(CodeError::NotAscii);
        }
        let failed = |error| match error {
            QrError::DataTooLong => CodeError::TooLong {
                bytes: address.len(),
            },
            other => CodeError::Encoder(other),
        };
        let bits = bits::encode_auto(address.as_bytes(), LEVEL).map_err(failed)?;
        let version = bits.version();
        let (data, correction) =
            ec::construct_codewords(&bits.into_bytes(), version, LEVEL).map_err(failed)?;
        let mut canvas = Canvas::new(version, LEVEL);
        canvas.draw_all_functional_patterns();
        canvas.draw_data(&data, &correction);
        let width = usize::from(version.width().unsigned_abs());
        Ok(Self {
            modules: mask::best(&canvas, width),
            width,
            version: number(version),
        })
    }

    /// The code of `address`, read back.
    ///
    /// # Errors
    /// When the address has no code, and when the modules do not read as the address
    /// (rule `unreadable-qr-code`).
    pub fn published(address: &str) -> Result<Self, CodeError> {
        let code = Self::of(address)?;
        let read = code.read_back()?;
        if read != address {
            return Err(CodeError::ReadsDifferently {
                address: address.to_owned(),
                read,
            });
        }
        Ok(code)
    }

    /// What a phone reads: the modules, corrected and decoded.
    ///
    /// # Errors
    /// When the modules are not a code.
    pub fn read_back(&self) -> Result<String, CodeError> {
        reading::read_back(self)
    }

    /// 1 to 40; above 4 the code is hard to scan from paper (rule Q06).
    pub fn version(&self) -> i16 {
        self.version
    }

    /// Modules a side, without the quiet zone.
    pub fn width_modules(&self) -> usize {
        self.width
    }

    /// The code as SVG: one path, quiet zone, one millimetre a module, so that even the smallest
    /// symbol is printed 21 mm wide (rules Q02 and Q03).
    pub fn svg(&self) -> String {
        drawing::svg(self)
    }

    /// The code as pixels.
    pub fn raster(&self) -> Raster {
        Raster::of(self)
    }

    /// The code as PNG in one bit of grey, eight pixels a module and a millimetre.
    ///
    /// # Errors
    /// When the PNG cannot be written, which would be a fault of the library.
    pub fn png(&self) -> Result<Vec<u8>, CodeError> {
        self.raster().png()
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.modules[y * self.width + x]
    }
}

fn number(version: Version) -> i16 {
    match version {
        Version::Normal(number) | Version::Micro(number) => number,
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, CodeError};

    fn address(length: usize) -> String {
        let start = "https://example.org/";
        let rest = ('a'..='z').chain('0'..='9').cycle();
        start.chars().chain(rest).take(length).collect()
    }

    #[test]
    fn versions_hold_as_many_bytes_as_the_norm_says() {
        // ISO/IEC 18004, table 7: bytes at level M.
        for (bytes, version) in [(14, 1), (26, 2), (42, 3), (62, 4), (84, 5), (213, 10)] {
            let full: String = "a".repeat(bytes);
            assert_eq!(Code::of(&full).unwrap().version(), version);
            let code = Code::of(&format!("{full}a")).unwrap();
            assert_eq!(code.version(), version + 1);
            let width = usize::try_from(version + 1).unwrap() * 4 + 17;
            assert_eq!(code.width_modules(), width);
        }
    }

    #[test]
    fn every_length_up_to_the_largest_code_reads_back() {
        for length in (20..300).chain((300..2331).step_by(97)).chain([2331]) {
            let address = address(length);
            let code = Code::published(&address);
            assert!(code.is_ok(), "{length}: {:?}", code.err());
        }
    }

    #[test]
    fn an_address_that_is_too_long_or_not_ascii_is_refused() {
        let long = "a".repeat(2332);
        assert!(matches!(
            Code::published(&long),
            Err(CodeError::TooLong { bytes: 2332 })
        ));
        assert!(matches!(
            Code::published(&"a".repeat(100_000)),
            Err(CodeError::TooLong { .. })
        ));
        let accent = Code::published("https://example.org/café");
        assert!(matches!(accent, Err(CodeError::NotAscii)));
    }

    #[test]
    fn an_empty_address_and_plain_digits_have_codes_too() {
        assert_eq!(Code::published("").unwrap().version, 1);
        assert!(Code::published("01632960000").is_ok());
        assert!(Code::published("HTTPS://EXAMPLE.ORG/A/1").is_ok());
    }

    #[test]
    fn the_same_address_gives_the_same_bytes() {
        let twice = [0, 1].map(|_| Code::published("https://example.org/gateshead/").unwrap());
        assert_eq!(twice[0], twice[1]);
    }
}
