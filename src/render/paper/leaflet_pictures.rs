//! The pictures that one leaflet takes with it.

use crate::render::pictures::site_pictures::SitePictures;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use typst::foundations::Bytes;

/// The pictures of a site as the engine takes them, each copied and hashed once for all leaflets.
#[derive(Debug, Default)]
pub struct PictureCache {
    pictures: Mutex<FxHashMap<String, Bytes>>,
}

impl PictureCache {
    fn get(&self, site_pictures: &SitePictures, src: &str) -> Option<Bytes> {
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = pictures.get(src) {
            return Some(known.clone());
        }
        let bytes = Bytes::new(site_pictures.file_at(src)?.bytes.clone());
        pictures.insert(src.to_owned(), bytes.clone());
        Some(bytes)
    }

    /// The file of a picture that is printed, which may be one with more pixels.
    fn printed(&self, site_pictures: &SitePictures, src: &str) -> Option<Bytes> {
        let file = site_pictures.on_paper(src)?;
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = pictures
            .entry(file.path.clone())
            .or_insert_with(|| Bytes::new(file.bytes.clone()));
        Some(bytes.clone())
    }
}

/// The pictures of one leaflet, each once.
pub struct LeafletPictures<'a> {
    site_pictures: &'a SitePictures,
    cache: &'a PictureCache,
    /// The bytes of each.
    pub files: Vec<Bytes>,
    numbers: BTreeMap<String, usize>,
    /// The same for those that stand by themselves.
    printed: BTreeMap<String, usize>,
    /// The addresses of all.
    shown: BTreeSet<String>,
}

/// A picture that stands by itself.
#[derive(Debug, Clone, Copy)]
pub struct Printed {
    /// Its number.
    pub number: usize,
    /// In pixels, or in units of a drawing.
    pub width: u32,
    /// In pixels, or in units of a drawing.
    pub height: u32,
    /// Whether it is made of pixels.
    pub has_pixels: bool,
}

impl<'a> LeafletPictures<'a> {
    /// No pictures yet of those of a site.
    pub fn new(site_pictures: &'a SitePictures, cache: &'a PictureCache) -> Self {
        Self {
            site_pictures,
            cache,
            files: Vec::new(),
            numbers: BTreeMap::new(),
            printed: BTreeMap::new(),
            shown: BTreeSet::new(),
        }
    }

    /// Puts a picture of its own among them.
    pub fn add(&mut self, bytes: Bytes) -> usize {
        self.files.push(bytes);
        self.files.len() - 1
    }

    /// "Fingerpost (CC0-1.0)", once for each maker.
    pub fn credits(&self) -> Vec<String> {
        let mut credits: Vec<String> = self
            .shown
            .iter()
            .filter_map(|src| self.site_pictures.owner_of(src))
            .map(|(credit, licence)| format!("{credit} ({licence})"))
            .collect();
        credits.sort();
        credits.dedup();
        credits
    }

    /// A picture that stands by itself, with as many pixels as paper needs.
    pub fn printed(&mut self, src: &str) -> Option<Printed> {
        let file = self.site_pictures.on_paper(src)?;
        let ((width, height), has_pixels) = (file.size, file.has_pixels());
        let number = match self.printed.get(src) {
            Some(number) => *number,
            None => self.add(self.cache.printed(self.site_pictures, src)?),
        };
        self.printed.insert(src.to_owned(), number);
        self.shown.insert(src.to_owned());
        Some(Printed {
            number,
            width,
            height,
            has_pixels,
        })
    }

    /// The number of the picture at an address of the site; `None` for one that the site does not have.
    pub fn number(&mut self, src: &str) -> Option<usize> {
        if let Some(number) = self.numbers.get(src) {
            return Some(*number);
        }
        let number = self.add(self.cache.get(self.site_pictures, src)?);
        self.numbers.insert(src.to_owned(), number);
        self.shown.insert(src.to_owned());
        Some(number)
    }
}
