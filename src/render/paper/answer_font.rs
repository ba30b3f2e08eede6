//! The font of what people type into a form: it can write the names of the people who live here.
//!
//! A standard font of PDF readers has the letters of western Europe alone. So a form carries a font of the
//! leaflets with all Latin, Greek and Cyrillic letters, and the Arabic ones where lines run from right to left.

use super::fonts::Fonts;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::RangeInclusive;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

/// Letters that people write their names with, and the signs of usual texts.
const LETTERS: [RangeInclusive<char>; 6] = [
    ' '..='~',
    '\u{a0}'..='\u{24f}',
    '\u{370}'..='\u{52f}',
    '\u{1e00}'..='\u{1eff}',
    '\u{2010}'..='\u{2026}',
    '\u{20ac}'..='\u{20ac}',
];
/// The same where lines run from right to left: Arabic with the letters of Urdu, Pashto and Kurdish, and the
/// shapes that letters take beside others.
const LETTERS_FROM_RIGHT: [RangeInclusive<char>; 5] = [
    ' '..='~',
    '\u{a0}'..='\u{17f}',
    '\u{600}'..='\u{6ff}',
    '\u{fb50}'..='\u{fdff}',
    '\u{fe70}'..='\u{fefc}',
];

/// A font in the shape that PDF wants.
#[derive(Debug)]
pub struct AnswerFont {
    name: String,
    /// The font file, compressed, and its length before.
    file: (Vec<u8>, usize),
    /// Which letter each sign is, compressed.
    unicode: Vec<u8>,
    /// The width of each sign, from the first, in thousandths.
    widths: Vec<i64>,
    descriptor: Descriptor,
}

/// Measures of a font, in thousandths.
#[derive(Debug)]
struct Descriptor {
    bounds: [i64; 4],
    ascent: i64,
    descent: i64,
    capitals: i64,
}

impl AnswerFont {
    /// The first font that can write names. Only fonts with TrueType outlines are asked; one of them is
    /// embedded.
    pub fn of(fonts: &Fonts, from_right: bool) -> Option<Self> {
        let (needed, letters): (&str, &[RangeInclusive<char>]) = match from_right {
            true => ("اپژگئ", &LETTERS_FROM_RIGHT),
            false => ("aéłŵşžđ", &LETTERS),
        };
        let usable = || {
            fonts
                .all()
                .filter_map(|font| face(font.data(), font.index()))
        };
        let with_letters = usable().find(|face| {
            let mut needed = needed.chars();
            needed.all(|letter| face.glyph_index(letter).is_some())
        });
        let face = with_letters.or_else(|| usable().next())?;
        Self::subset(&face, letters)
    }

    fn subset(face: &Face<'_>, letters: &[RangeInclusive<char>]) -> Option<Self> {
        let mut glyphs = GlyphRemapper::new();
        // The sign for what is missing comes first, and is no letter.
        let mut signs: Vec<(GlyphId, Option<char>)> = vec![(GlyphId(0), None)];
        for letter in letters.iter().cloned().flatten() {
            if let Some(glyph) = face.glyph_index(letter)
                && glyphs.get(glyph.0).is_none()
            {
                glyphs.remap(glyph.0);
                signs.push((glyph, Some(letter)));
            }
        }
        let file = subsetter::subset(face.raw_face().data, 0, &glyphs).ok()?;
        let per_em = i64::from(face.units_per_em());
        let scaled = |units: i16| i64::from(units) * 1000 / per_em;
        let width = |glyph: GlyphId| {
            let units = face.glyph_hor_advance(glyph).unwrap_or_default();
            i64::from(units) * 1000 / per_em
        };
        let bounds = face.global_bounding_box();
        let family = face.names().into_iter().find_map(|name| {
            let is_postscript = name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME;
            is_postscript.then(|| name.to_string()).flatten()
        });
        Some(Self {
            // Six letters say that it is a part of a font (ISO 32000-1, 9.6.4).
            name: format!("ANSWER+{}", family.unwrap_or_else(|| "Font".to_owned())),
            file: (packed(&file), file.len()),
            unicode: packed(unicode(&signs).as_bytes()),
            widths: signs.iter().map(|(glyph, _)| width(*glyph)).collect(),
            descriptor: Descriptor {
                bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled),
                ascent: scaled(face.ascender()),
                descent: scaled(face.descender()),
                capitals: scaled(face.capital_height().unwrap_or_else(|| face.ascender())),
            },
        })
    }

    /// Puts it into a PDF.
    pub fn write(&self, document: &mut Document) -> ObjectId {
        let named = |name: &str| Object::Name(name.as_bytes().to_vec());
        let (file, length) = &self.file;
        let length = i64::try_from(*length).unwrap_or(i64::MAX);
        let file = document.add_object(stream(file, dictionary! { "Length1" => length }));
        let measures = &self.descriptor;
        let descriptor = document.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => named(&self.name),
            "Flags" => 32,
            "FontBBox" => measures.bounds.map(Object::Integer).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => measures.ascent,
            "Descent" => measures.descent,
            "CapHeight" => measures.capitals,
            "StemV" => 80,
            "FontFile2" => file,
        });
        let widths: Vec<Object> = self.widths.iter().copied().map(Object::Integer).collect();
        let below = document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => named(&self.name),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::String(b"Adobe".to_vec(), StringFormat::Literal),
                "Ordering" => Object::String(b"Identity".to_vec(), StringFormat::Literal),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 600,
            "W" => vec![0.into(), widths.into()],
            "CIDToGIDMap" => "Identity",
        });
        let unicode = document.add_object(stream(&self.unicode, Dictionary::new()));
        document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => named(&self.name),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![below.into()],
            "ToUnicode" => unicode,
        })
    }
}

fn face(data: &[u8], index: u32) -> Option<Face<'_>> {
    // A collection of fonts holds several in one file, and only a file of its own can be cut down here.
    let face = Face::parse(data, index).ok().filter(|_| index == 0)?;
    face.tables().glyf.is_some().then_some(face)
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    // Writing to memory cannot fail.
    let _ = packed.write_all(bytes);
    packed.finish().unwrap_or_default()
}

fn stream(packed: &[u8], mut keys: Dictionary) -> Stream {
    keys.set("Filter", "FlateDecode");
    Stream::new(keys, packed.to_vec())
}

/// Which letter each sign is (ISO 32000-1, 9.10.3): a reader finds the sign of a typed letter by it.
fn unicode(signs: &[(GlyphId, Option<char>)]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let letters = signs.iter().zip(0u32..);
    let letters: Vec<(u32, char)> = letters
        .filter_map(|((_, letter), at)| Some((at, (*letter)?)))
        .collect();
    // A list has a hundred entries at most (Adobe technical note 5014, 1.4.1).
    for some in letters.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", some.len());
        for (at, letter) in some {
            let _ = writeln!(map, "<{at:04X}> <{:04X}>", u32::from(*letter));
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
    map
}
