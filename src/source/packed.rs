//! A large table outside of the content folder: as it is, packed with gzip, or within a ZIP file.

use super::disk::open_file;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

/// Opens a table and gives its name and its bytes, unpacked as they are read, to `read`. Of a ZIP file it is
/// the largest CSV file.
///
/// # Errors
/// When the file cannot be opened, or is a ZIP file without a CSV file.
pub fn with_table<T>(path: &Path, read: impl FnOnce(&str, &mut dyn Read) -> T) -> io::Result<T> {
    let no_file = || io::Error::new(io::ErrorKind::InvalidInput, "this is no file");
    let mut file = open_file(path)?.ok_or_else(no_file)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut head = Vec::new();
    file.by_ref().take(4).read_to_end(&mut head)?;
    file.rewind()?;
    match head.as_slice() {
        [b'P', b'K', 3, 4] => in_zip(file, read),
        [0x1f, 0x8b, ..] => {
            let unpacked = flate2::read::MultiGzDecoder::new(BufReader::new(file));
            Ok(read(&name, &mut BufReader::new(unpacked)))
        }
        _ => Ok(read(&name, &mut BufReader::new(file))),
    }
}

fn in_zip<T>(file: File, read: impl FnOnce(&str, &mut dyn Read) -> T) -> io::Result<T> {
    let mut archive = zip::ZipArchive::new(BufReader::new(file))?;
    let mut largest = None;
    for number in 0..archive.len() {
        let entry = archive.by_index(number)?;
        let is_table = entry.name()?.to_ascii_lowercase().ends_with(".csv");
        largest = largest.max(is_table.then(|| (entry.size(), number)));
    }
    let none = || {
        io::Error::new(
            io::ErrorKind::InvalidData,
            "this ZIP file holds no CSV file",
        )
    };
    let (_, number) = largest.ok_or_else(none)?;
    let entry = archive.by_index(number)?;
    let name = entry.name()?.into_owned();
    Ok(read(&name, &mut BufReader::new(entry)))
}
