//! The font of what people type into a form: it can write the names of the people who live here.
//!
//! A standard font of PDF readers has the letters of western Europe alone, and a field has one font. So a form
//! carries one that is put together from those of leaflets: all Latin, Greek and Cyrillic letters, and those of
//! each script that the site is written in, on every form, because a child with an Arabic name gets English forms
//! too.

use super::fonts::Fonts;
use crate::site::Site;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use kurbo::BezPath;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::RangeInclusive;
use ttf_parser::{Face, GlyphId, OutlineBuilder};
use unicode_script::{Script, UnicodeScript};
use write_fonts::FontBuilder;
use write_fonts::tables::glyf::{GlyfLocaBuilder, Glyph, SimpleGlyph};
use write_fonts::tables::{head::Head, hhea::Hhea, hmtx::Hmtx, hmtx::LongMetric, maxp::Maxp};

/// Letters that people write their names with, and the signs of usual texts.
const LETTERS: [RangeInclusive<char>; 6] = [
    ' '..='~',
    '\u{a0}'..='\u{24f}',
    '\u{370}'..='\u{52f}',
    '\u{1e00}'..='\u{1eff}',
    '\u{2010}'..='\u{2026}',
    '\u{20ac}'..='\u{20ac}',
];
/// Letters of names that not all fonts have: a font with these is asked first.
const RARE: &str = "aéłŵşžđ";
/// The size of the square that letters are drawn in, in units of the font.
const UNITS_PER_EM: u16 = 1000;

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
    /// A font for a site that is written in some scripts. Only fonts with TrueType outlines are asked.
    ///
    /// # Errors
    /// Says so where no font can be used, or none can be made of them.
    pub fn of(fonts: &Fonts, scripts: &[Script]) -> Result<Self, String> {
        let faces = fonts.all();
        let mut faces: Vec<Face<'_>> = faces
            .filter_map(|font| face(font.data(), font.index()))
            .collect();
        faces.sort_by_key(|face| {
            let has_rare = RARE.chars().all(|it| face.glyph_index(it).is_some());
            (!has_rare, face.is_bold())
        });
        let first = faces.first().ok_or("no font can be used for answers")?;
        let mut letters: BTreeMap<char, Letter<'_, '_>> = BTreeMap::new();
        for face in &faces {
            for letter in letters_of(face, scripts) {
                if let Some(glyph) = face.glyph_index(letter) {
                    letters.entry(letter).or_insert(Letter { face, glyph });
                }
            }
        }
        let missing = Letter {
            face: first,
            glyph: GlyphId(0),
        };
        Self::together(missing, &letters)
    }

    fn together(
        missing: Letter<'_, '_>,
        letters: &BTreeMap<char, Letter<'_, '_>>,
    ) -> Result<Self, String> {
        // The sign for what is missing comes first, and is no letter.
        let drawn: Vec<&Letter<'_, '_>> = [&missing].into_iter().chain(letters.values()).collect();
        let file = font_file(&drawn)?;
        let face = missing.face;
        let scaled = |units: i16| i64::from(units) * 1000 / i64::from(face.units_per_em());
        let bounds = face.global_bounding_box();
        let family = face.names().into_iter().find_map(|name| {
            let is_postscript = name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME;
            is_postscript.then(|| name.to_string()).flatten()
        });
        Ok(Self {
            // Six letters say that it is a part of a font (ISO 32000-1, 9.6.4).
            name: format!("ANSWER+{}", family.unwrap_or_else(|| "Font".to_owned())),
            unicode: packed(unicode(letters.keys()).as_bytes()),
            widths: drawn.iter().map(|letter| letter.width().into()).collect(),
            file: (packed(&file), file.len()),
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

/// The scripts of the languages of a site.
pub fn scripts(site: &Site<'_>) -> Vec<Script> {
    let editions = site.editions.iter();
    let named = editions.filter_map(|edition| edition.language.script());
    let named: BTreeSet<String> = named.collect();
    let known = named.iter().filter_map(|it| Script::from_short_name(it));
    known.collect()
}

/// A letter of one of the fonts.
struct Letter<'f, 'd> {
    face: &'f Face<'d>,
    glyph: GlyphId,
}

impl Letter<'_, '_> {
    fn scale(&self) -> f64 {
        f64::from(UNITS_PER_EM) / f64::from(self.face.units_per_em())
    }

    /// How far the next letter is, in thousandths.
    fn width(&self) -> u16 {
        let units = self.face.glyph_hor_advance(self.glyph).unwrap_or_default();
        let width =
            u32::from(units) * u32::from(UNITS_PER_EM) / u32::from(self.face.units_per_em());
        u16::try_from(width).unwrap_or(u16::MAX)
    }

    /// Its shape; nothing for a space.
    fn drawn(&self) -> Result<Glyph, String> {
        let mut outline = Outline(BezPath::new());
        if self.face.outline_glyph(self.glyph, &mut outline).is_none() {
            return Ok(Glyph::Empty);
        }
        outline.0.apply_affine(kurbo::Affine::scale(self.scale()));
        let glyph = SimpleGlyph::from_bezpath(&outline.0);
        let glyph = glyph.map_err(|_| "a letter of a font has no usual shape".to_owned())?;
        Ok(Glyph::Simple(glyph))
    }
}

/// The lines and curves of a letter.
struct Outline(BezPath);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to((x1, y1), (x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to((x1, y1), (x2, y2), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

/// The letters that a font has for names in any language of Europe, and in some other scripts with the shapes that
/// letters take beside others.
fn letters_of(face: &Face<'_>, scripts: &[Script]) -> Vec<char> {
    let mut letters: Vec<char> = LETTERS.iter().cloned().flatten().collect();
    let tables = face.tables().cmap.into_iter().flat_map(|it| it.subtables);
    for table in tables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        table.codepoints(|code| {
            let letter = char::from_u32(code);
            letters.extend(letter.filter(|it| scripts.contains(&it.script())));
        });
    }
    letters
}

/// A font file of some letters, in their order.
fn font_file(letters: &[&Letter<'_, '_>]) -> Result<Vec<u8>, String> {
    let unwritable = |error: write_fonts::error::Error| format!("no font can be written: {error}");
    let (mut glyphs, mut metrics) = (GlyfLocaBuilder::new(), Vec::new());
    for letter in letters {
        let glyph = letter.drawn()?;
        let left = match &glyph {
            Glyph::Simple(glyph) => glyph.bbox.x_min,
            _ => 0,
        };
        metrics.push(LongMetric::new(letter.width(), left));
        glyphs.add_glyph(&glyph).map_err(unwritable)?;
    }
    let (glyf, loca, format) = glyphs.build();
    let count = u16::try_from(letters.len()).map_err(|_| "a font has too many letters")?;
    let head = Head {
        units_per_em: UNITS_PER_EM,
        index_to_loc_format: format as i16,
        ..Head::default()
    };
    let hhea = Hhea {
        number_of_h_metrics: count,
        ..Hhea::default()
    };
    let mut font = FontBuilder::new();
    let unbuildable = |error: write_fonts::BuilderError| format!("no font can be written: {error}");
    font.add_table(&glyf).map_err(unbuildable)?;
    font.add_table(&loca).map_err(unbuildable)?;
    font.add_table(&head).map_err(unbuildable)?;
    font.add_table(&hhea).map_err(unbuildable)?;
    font.add_table(&Hmtx::new(metrics, Vec::new()))
        .map_err(unbuildable)?;
    font.add_table(&Maxp::new(count)).map_err(unbuildable)?;
    Ok(font.build())
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

/// Which letter each sign is (ISO 32000-1, 9.10.3): a reader finds the sign of a typed letter by it. The first sign
/// is none.
fn unicode<'l>(letters: impl Iterator<Item = &'l char>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let letters: Vec<(u32, char)> = (1u32..).zip(letters.copied()).collect();
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
