//! Drawings and tables that are not UTF-8.
//!
//! XML may be in any encoding that it names (XML 1.0, section 4.3.3), and drawing programs make use of
//! that. Spreadsheet programs write tables as UTF-16, which has a mark, or in the encoding of the system,
//! which in western Europe is Windows-1252. Other files are typed by people, for whom one encoding is
//! enough.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far into a file its XML declaration may reach, in bytes.
const DECLARATION: usize = 200;

/// The text of a file that is not UTF-8; `None` where nobody can tell what it says.
pub(super) fn decoded(path: &str, bytes: &[u8]) -> Option<String> {
    match path.to_ascii_lowercase().rsplit('.').next() {
        Some("svg") => drawing(bytes),
        Some("csv") => table(bytes),
        _ => None,
    }
}

/// The text of a drawing in the encoding of its byte order mark, or else of its declaration.
fn drawing(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).or_else(|| Some((declared(bytes)?, 0)))?;
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
    Some(text.into_owned())
}

/// The text of a table in the encoding of its byte order mark, or else in Windows-1252 where that gives
/// only signs that people write: the old encoding of the Mac has others in their places.
fn table(bytes: &[u8]) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
        return Some(text.into_owned());
    }
    let text = WINDOWS_1252.decode_without_bom_handling_and_without_replacement(bytes)?;
    let is_usual = |sign: char| {
        sign.is_ascii()
            || matches!(sign,
                '\u{a0}' | '£' | '€' | '–' | '—' | '‘' | '’' | '“' | '”' | '…' | '•' | '°' | '·' | '½' | '¼'
                | 'à'..='ö' | 'ø'..='ÿ' | 'À' | 'Á' | 'Ç' | 'È' | 'É' | 'Ü' | 'Ö' | 'Ä')
    };
    text.chars().all(is_usual).then(|| text.into_owned())
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
    use super::{decoded, drawing};

    #[test]
    fn drawings_are_read_in_the_encoding_that_they_name() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><text>caf\xe9</text>";
        let text = drawing(latin).unwrap_or_default();
        assert!(text.ends_with("<text>café</text>"), "{text}");
        let wide = "\u{feff}<text>café</text>".encode_utf16();
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = wide.clone().flat_map(order).collect();
            assert_eq!(drawing(&bytes).as_deref(), Some("<text>café</text>"));
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
            assert_eq!(drawing(bytes), None);
        }
    }

    #[test]
    fn tables_are_read_as_spreadsheet_programs_write_them() {
        let of = |bytes: &[u8]| decoded("contacts.csv", bytes);
        let windows = of(b"hours\nMonday \x96 Friday, it\x92s \xa3 free");
        assert_eq!(
            windows.as_deref(),
            Some("hours\nMonday – Friday, it’s £ free")
        );
        let wide: Vec<u8> = "\u{feff}id\tcafé"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(of(&wide).as_deref(), Some("id\tcafé"));
        // The dash and the apostrophe of old Mac files.
        assert_eq!(of(b"Monday \xd0 Friday, it\xd5s"), None);
        assert_eq!(decoded("a.yaml", b"caf\xe9"), None);
    }
}
