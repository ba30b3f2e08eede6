//! The fonts of leaflets: a site's own first, then the embedded ones. Never the machine's, because
//! then the same content would look different elsewhere.

use crate::diagnostic::{Finding, finding};
use crate::source::{Sources, Span};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontVariant, FontWeight};
use typst::utils::LazyHash;

/// Fonts ready for use.
pub struct Fonts {
    /// What Typst looks fonts up in.
    pub book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Names of the families, in the order in which they are tried.
    pub families: Vec<String>,
    /// For usual words and for bold ones, the font of each family that they are set in: no other one stands in
    /// for it.
    set_in: [Vec<usize>; 2],
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts")
            .field("families", &self.families)
            .finish_non_exhaustive()
    }
}

/// The embedded fonts: Noto Sans for words, DejaVu Sans for signs such as ☐ that it lacks.
fn embedded() -> [&'static [u8]; 4] {
    [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        dejavu::sans::regular(),
        dejavu::sans::bold(),
    ]
}

impl Fonts {
    /// The fonts of a site. A file in `fonts/` that cannot be used is a finding.
    pub fn load(sources: &Sources) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut fonts = Vec::new();
        let own = sources
            .iter()
            .filter(|(_, source)| !source.is_built_in() && source.path().starts_with("fonts/"));
        for (id, source) in own {
            let path = source.path();
            if path.ends_with(".txt") || path.ends_with(".md") {
                continue;
            }
            let read: Vec<Font> = Font::iter(Bytes::new(source.bytes().to_vec())).collect();
            let usable = path.ends_with(".ttf") || path.ends_with(".otf");
            if read.is_empty() || !usable {
                findings.push(
                    finding!(
                        BAD_FONT, Span::new(id, 0, 0),
                        "`{path}` is not a font that leaflets can use";
                        help: "put the font here as TTF or OTF, with a name that ends so; web fonts (WOFF) do not work on paper"
                    ),
                );
                continue;
            }
            fonts.extend(read);
        }
        for bytes in embedded() {
            fonts.extend(Font::iter(Bytes::new(bytes)));
        }
        let mut families: Vec<String> = Vec::new();
        for font in &fonts {
            if !families.contains(&font.info().family) {
                families.push(font.info().family.clone());
            }
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let set_in = [FontWeight::REGULAR, FontWeight::BOLD].map(|weight| {
            let variant = FontVariant {
                weight,
                ..FontVariant::default()
            };
            let chosen = families.iter();
            let chosen = chosen.filter_map(|it| book.select(&it.to_lowercase(), variant));
            chosen.collect()
        });
        let loaded = Self {
            book,
            fonts,
            families,
            set_in,
        };
        (loaded, findings)
    }

    /// The families in the order of a page. Fonts without Latin letters come last where lines run
    /// from left to right: they would set the digits and spaces of English in another script's font.
    pub fn families_for(&self, from_right: bool) -> Vec<String> {
        let has_latin = |family: &String| {
            let mut fonts = self.fonts.iter().map(Font::info);
            fonts.any(|info| info.family == *family && info.coverage.contains(u32::from('a')))
        };
        let (mut first, last): (Vec<String>, Vec<String>) = self
            .families
            .iter()
            .cloned()
            .partition(|family| from_right || has_latin(family));
        first.extend(last);
        first
    }

    /// Tells apart sets of fonts.
    pub fn fingerprint(&self) -> u128 {
        typst::utils::hash128(&self.fonts)
    }

    /// A font by its place in the book.
    pub fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// All fonts, in the order in which they are tried.
    pub fn all(&self) -> impl Iterator<Item = &Font> {
        self.fonts.iter()
    }

    /// Whether every character of the authors' files can be printed. A text that writes characters by
    /// their numbers may hold others.
    pub fn cover_all(&self, sources: &Sources) -> bool {
        let own = sources.iter().filter(|(_, source)| !source.is_built_in());
        own.map(|(_, source)| source.text()).all(|text| {
            let mut rare = text.chars().filter(|it| !it.is_ascii());
            rare.all(|it| self.covers(it)) && !text.contains("&")
        })
    }

    /// Whether a character can be printed, among usual words as among bold ones.
    pub fn covers(&self, character: char) -> bool {
        let code = u32::from(character);
        let has = |font: &usize| {
            let font = self.fonts.get(*font);
            font.is_some_and(|font| font.info().coverage.contains(code))
        };
        self.set_in.iter().all(|fonts| fonts.iter().any(has))
    }
}

#[cfg(test)]
mod tests {
    use super::Fonts;

    #[test]
    fn the_embedded_fonts_have_what_english_leaflets_need() {
        let (fonts, findings) = Fonts::load(&crate::source::Sources::default());
        assert!(findings.is_empty());
        assert_eq!(fonts.families, ["Noto Sans", "DejaVu Sans"]);
        for character in "Aé£–’“”•…☐✓☎ąłżŵ".chars() {
            assert!(fonts.covers(character), "{character}");
        }
        assert!(!fonts.covers('漢'));
        // DejaVu Sans has these in one weight alone.
        assert!(!fonts.covers('𝗖') && !fonts.covers('𝖢'));
    }
}
