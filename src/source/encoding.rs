//! Drawings that are not UTF-8 but say what they are.
//!
//! XML may be in any encoding that it names (XML 1.0, section 4.3.3), and drawing programs make use of
//! that. Other files are typed by people, for whom one encoding is enough.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How far into a file its XML declaration may reach, in bytes.
const DECLARATION: usize = 200;

/// Whether a file may be in another encoding.
pub(super) fn may_differ(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".svg")
}

/// The text of a drawing in the encoding of its byte order mark, or else of its declaration.
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).or_else(|| Some((declared(bytes)?, 0)))?;
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
    Some(text.into_owned())
}

/// The encoding in `<?xml version="1.0" encoding="…"?>`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARATION)];
    let head: String = head.iter().map(|byte| char::from(*byte)).collect();
    let (declaration, _) = head.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value
        .chars()
        .next()
        .filter(|sign| matches!(sign, '"' | '\''))?;
    let (label, _) = value[1..].split_once(quote)?;
    // What cannot be read as UTF-8 is not UTF-8, and UTF-16 begins with its mark.
    Encoding::for_label(label.as_bytes())
        .filter(|it| *it != UTF_8 && *it != UTF_16LE && *it != UTF_16BE)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn drawings_are_read_in_the_encoding_that_they_name() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><text>caf\xe9</text>";
        let text = decoded(latin).unwrap_or_default();
        assert!(text.ends_with("<text>café</text>"), "{text}");
        let wide = "\u{feff}<text>café</text>".encode_utf16();
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = wide.clone().flat_map(order).collect();
            assert_eq!(decoded(&bytes).as_deref(), Some("<text>café</text>"));
        }
    }

    #[test]
    fn what_names_no_encoding_or_a_wrong_one_is_not_guessed() {
        for bytes in [
            b"<text>caf\xe9</text>".as_slice(),
            b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><text>caf\xe9</text>",
            b"<?xml version=\"1.0\" encoding=\"klingon\"?><text>caf\xe9</text>",
            b"<?xml version=\"1.0\" encoding=\"UTF-16\"?><text>caf\xe9</text>",
            b"<?xml version=\"1.0\" encoding=",
            b"\xff\xfe\x00",
            b"",
        ] {
            assert_eq!(decoded(bytes), None);
        }
    }
}
