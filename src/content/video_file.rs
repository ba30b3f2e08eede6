//! What the file of a video says of itself: how long it is, and how large its picture.
//!
//! Nothing is decoded: of MP4 (ISO/IEC 14496-12) two boxes with numbers are read, `mvhd` and `tkhd`. Of WebM only
//! the first bytes are looked at; its author says how long it is.

use super::files::ending;

/// Facts about a video.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VideoFacts {
    /// What people call its kind: "MP4".
    pub format: &'static str,
    /// Its media type, for browsers.
    pub kind: &'static str,
    /// Its size in bytes.
    pub bytes: usize,
    /// How long it is, in whole seconds, where it says so.
    pub seconds: Option<u32>,
    /// Width and height of the picture in pixels, where it says so.
    pub size: Option<(u32, u32)>,
}

impl VideoFacts {
    /// Looks into a file; `None` where it is not what its ending says.
    pub fn of(path: &str, bytes: &[u8]) -> Option<Self> {
        match ending(path).as_deref() {
            Some("mp4") => {
                let boxes: Vec<Part<'_>> = Parts(bytes).collect();
                boxes.iter().find(|it| it.kind == *b"ftyp")?;
                let movie = boxes.iter().find(|it| it.kind == *b"moov")?;
                Some(Self {
                    format: "MP4",
                    kind: "video/mp4",
                    bytes: bytes.len(),
                    seconds: seconds(movie.body),
                    size: size(movie.body),
                })
            }
            // An EBML header (RFC 8794) of the type `webm`.
            Some("webm") => {
                let head = &bytes[..bytes.len().min(64)];
                let is_webm = head.starts_with(&[0x1a, 0x45, 0xdf, 0xa3])
                    && head.windows(4).any(|it| it == b"webm");
                is_webm.then_some(Self {
                    format: "WebM",
                    kind: "video/webm",
                    bytes: bytes.len(),
                    seconds: None,
                    size: None,
                })
            }
            _ => None,
        }
    }
}

/// A box: its kind and what is in it.
#[derive(Debug, Clone, Copy)]
struct Part<'b> {
    kind: [u8; 4],
    body: &'b [u8],
}

/// The boxes of a file, or in a box, as far as they are whole.
struct Parts<'b>(&'b [u8]);

impl<'b> Iterator for Parts<'b> {
    type Item = Part<'b>;

    fn next(&mut self) -> Option<Part<'b>> {
        let length = number(self.0, 0)?;
        let kind = self.0.get(4..8)?.try_into().ok()?;
        let (head, length) = match length {
            // To the end of the file.
            0 => (8, self.0.len()),
            1 => (16, usize::try_from(long_number(self.0, 8)?).ok()?),
            length => (8, usize::try_from(length).ok()?),
        };
        let body = self.0.get(head..length)?;
        self.0 = self.0.get(length..)?;
        Some(Part { kind, body })
    }
}

fn part<'b>(bytes: &'b [u8], kind: &[u8; 4]) -> Option<&'b [u8]> {
    Parts(bytes).find(|it| it.kind == *kind).map(|it| it.body)
}

/// How long a film is: the number of its units, and how many make a second.
fn seconds(movie: &[u8]) -> Option<u32> {
    let head = part(movie, b"mvhd")?;
    let (units, length) = match head.first()? {
        0 => (number(head, 12)?, u64::from(number(head, 16)?)),
        _ => (number(head, 20)?, long_number(head, 24)?),
    };
    // All ones: not known.
    let is_known = length != u64::from(u32::MAX) && length != u64::MAX && length > 0 && units > 0;
    is_known.then(|| u32::try_from(length.div_ceil(u64::from(units))).ok())?
}

/// The picture of the first track that has one; each side is 16 bits before the point and 16 behind it. A phone that
/// is held upright films a picture that lies, and says in a matrix that it is to be turned.
fn size(movie: &[u8]) -> Option<(u32, u32)> {
    let tracks = Parts(movie).filter(|it| it.kind == *b"trak");
    let sizes = tracks.filter_map(|track| {
        let head = part(track.body, b"tkhd")?;
        let at = if *head.first()? == 0 { 76 } else { 88 };
        let (width, height) = (number(head, at)? >> 16, number(head, at + 4)? >> 16);
        match is_turned(head, at - 36)? {
            true => Some((height, width)),
            false => Some((width, height)),
        }
    });
    sizes
        .into_iter()
        .find(|(width, height)| *width > 0 && *height > 0)
}

/// Whether a matrix turns the picture onto its side: nothing of a side stays on its own axis (`a` and `d`), all of it
/// is on the other one (`b` and `c`).
fn is_turned(head: &[u8], matrix: usize) -> Option<bool> {
    let field = |index: usize| Some(number(head, matrix + 4 * index)? != 0);
    let (a, b, c, d) = (field(0)?, field(1)?, field(3)?, field(4)?);
    Some(!a && !d && b && c)
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(four))
}

fn long_number(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at + 8)?.try_into().ok()?;
    Some(u64::from_be_bytes(eight))
}

#[cfg(test)]
mod tests {
    use super::VideoFacts;
    use proptest::prelude::*;

    fn part(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 8).expect("short");
        [&length.to_be_bytes(), kind, body].concat()
    }

    /// The matrix of a film that is shown as it was made, in units of 1/65536, and in the last column of 1/2^30.
    const STRAIGHT: [i32; 9] = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
    /// Of one that was made upright: a quarter turn.
    const UPRIGHT: [i32; 9] = [0, 0x1_0000, 0, -0x1_0000, 0, 0, 0, 0, 0x4000_0000];

    fn film(units: u32, length: u32, width: u32, height: u32) -> Vec<u8> {
        turned_film(units, length, (width, height), STRAIGHT)
    }

    /// A film without pictures: what its heads say is all that is read.
    fn turned_film(
        units: u32,
        length: u32,
        (width, height): (u32, u32),
        matrix: [i32; 9],
    ) -> Vec<u8> {
        let mut head = vec![0; 12];
        head.extend(units.to_be_bytes());
        head.extend(length.to_be_bytes());
        let mut track = vec![0; 40];
        track.extend(matrix.iter().flat_map(|it| it.to_be_bytes()));
        track.extend((width << 16).to_be_bytes());
        track.extend((height << 16).to_be_bytes());
        let sound = part(b"trak", &part(b"tkhd", &[0; 84]));
        let picture = part(b"trak", &part(b"tkhd", &track));
        let movie = [part(b"mvhd", &head), sound, picture].concat();
        [
            part(b"ftyp", b"isom"),
            part(b"free", b""),
            part(b"moov", &movie),
        ]
        .concat()
    }

    #[test]
    fn a_film_says_how_long_and_how_large_it_is() {
        let facts = VideoFacts::of("files/A.MP4", &film(600, 60_001, 640, 360));
        let facts = facts.expect("a film");
        assert_eq!((facts.seconds, facts.size), (Some(101), Some((640, 360))));
        let unknown = VideoFacts::of("a.mp4", &film(600, u32::MAX, 0, 0)).expect("a film");
        assert_eq!((unknown.seconds, unknown.size), (None, None));
    }

    #[test]
    fn a_film_that_was_made_upright_is_higher_than_wide() {
        let size = |matrix| {
            let film = turned_film(600, 60_000, (1920, 1080), matrix);
            VideoFacts::of("a.mp4", &film).and_then(|it| it.size)
        };
        assert_eq!(size(STRAIGHT), Some((1920, 1080)));
        assert_eq!(size(UPRIGHT), Some((1080, 1920)));
        let other_way = UPRIGHT.map(|it| if it.abs() == 0x1_0000 { -it } else { it });
        assert_eq!(size(other_way), Some((1080, 1920)));
        let on_its_head = STRAIGHT.map(|it| if it == 0x1_0000 { -it } else { it });
        assert_eq!(size(on_its_head), Some((1920, 1080)));
        assert_eq!(size([0; 9]), Some((1920, 1080)), "it says nothing");
    }

    #[test]
    fn what_is_no_video_is_told_from_one() {
        let webm = b"\x1a\x45\xdf\xa3\x93\x42\x82\x84webm".as_slice();
        assert!(VideoFacts::of("a.webm", webm).is_some());
        for (path, bytes) in [
            ("a.webm", film(1, 1, 1, 1).as_slice()),
            ("a.mp4", webm),
            ("a.mp4", b""),
            ("a.mp4", b"<!doctype html>"),
            ("a.mov", &film(1, 1, 1, 1)),
        ] {
            assert_eq!(VideoFacts::of(path, bytes), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_looked_at(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0_usize..300) {
            let _ = VideoFacts::of("a.mp4", &bytes);
            let whole = film(600, 60_000, 640, 360);
            let _ = VideoFacts::of("a.mp4", &whole[..cut.min(whole.len())]);
        }
    }
}
