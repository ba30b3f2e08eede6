//! Finished files of a leaflet, and how they are kept between builds: as one run of bytes that says
//! when it is not whole.

use crate::artifact::{PaperFile, PdfUse};

/// Keeps finished leaflets between builds.
pub trait Keeper: Sync {
    /// What was kept under a name.
    fn get(&self, name: &str) -> Option<Vec<u8>>;
    /// Keeps something. A keeper that cannot is no failure: the leaflet is made again next time.
    fn put(&self, name: &str, bytes: &[u8]);
}

/// Nothing is kept.
#[derive(Debug)]
pub struct KeepsNothing;

impl Keeper for KeepsNothing {
    fn get(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn put(&self, _: &str, _: &[u8]) {}
}

/// A finished file of a leaflet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// What it is.
    pub kind: PaperFile,
    /// How many pages it has; for a small picture, its width and height in pixels.
    pub size: (u32, u32),
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The number by which a kind of file is kept. A number is never used for another kind.
fn number(kind: PaperFile) -> u8 {
    match kind {
        PaperFile::Pdf(PdfUse::Read) => 0,
        PaperFile::Pdf(PdfUse::Print) => 1,
        PaperFile::Pdf(PdfUse::A3) => 2,
        PaperFile::Thumbnail => 3,
    }
}

fn kind(number: u8) -> Option<PaperFile> {
    Some(match number {
        0 => PaperFile::Pdf(PdfUse::Read),
        1 => PaperFile::Pdf(PdfUse::Print),
        2 => PaperFile::Pdf(PdfUse::A3),
        3 => PaperFile::Thumbnail,
        _ => return None,
    })
}

/// Files as one run of bytes: a fingerprint of the rest, then for each its kind, size, length, bytes.
pub fn packed(files: &[Finished]) -> Vec<u8> {
    let mut rest = Vec::new();
    for file in files {
        rest.push(number(file.kind));
        rest.extend(file.size.0.to_le_bytes());
        rest.extend(file.size.1.to_le_bytes());
        rest.extend((file.bytes.len() as u64).to_le_bytes());
        rest.extend(&file.bytes);
    }
    let mut packed = typst::utils::hash128(&rest).to_le_bytes().to_vec();
    packed.extend(rest);
    packed
}

/// The files again; `None` for anything that is not whole.
pub fn unpacked(packed: &[u8]) -> Option<Vec<Finished>> {
    let (fingerprint, mut rest) = packed.split_first_chunk::<16>()?;
    if typst::utils::hash128(&rest.to_vec()).to_le_bytes() != *fingerprint {
        return None;
    }
    let mut files = Vec::new();
    while let Some((kept, after)) = rest.split_first() {
        let (width, after) = after.split_first_chunk::<4>()?;
        let (height, after) = after.split_first_chunk::<4>()?;
        let (length, after) = after.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let bytes = after.get(..length)?;
        files.push(Finished {
            kind: kind(*kept)?,
            size: (u32::from_le_bytes(*width), u32::from_le_bytes(*height)),
            bytes: bytes.to_vec(),
        });
        rest = &after[length..];
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::{Finished, PaperFile, PdfUse, packed, unpacked};

    fn files() -> Vec<Finished> {
        vec![
            Finished {
                kind: PaperFile::Pdf(PdfUse::Read),
                size: (4, 0),
                bytes: b"%PDF".to_vec(),
            },
            Finished {
                kind: PaperFile::Thumbnail,
                size: (120, 170),
                bytes: Vec::new(),
            },
        ]
    }

    #[test]
    fn what_is_packed_comes_back() {
        assert_eq!(unpacked(&packed(&files())), Some(files()));
    }

    #[test]
    fn what_is_not_whole_is_not_used() {
        let whole = packed(&files());
        for length in 0..whole.len() {
            assert_eq!(unpacked(&whole[..length]), None, "{length}");
        }
        let mut changed = whole.clone();
        if let Some(byte) = changed.last_mut() {
            *byte ^= 1;
        }
        assert_eq!(unpacked(&changed), None);
    }
}
