//! The pictures that one leaflet takes with it.

use super::reader::Pictures;
use crate::render::pictures::shelf::Shelf;
use std::collections::BTreeMap;

/// The pictures of one leaflet, each once.
pub struct Tray<'a> {
    shelf: &'a Shelf,
    /// The bytes of each.
    pub files: Vec<Vec<u8>>,
    numbers: BTreeMap<String, usize>,
}

impl<'a> Tray<'a> {
    /// An empty tray below a shelf.
    pub fn new(shelf: &'a Shelf) -> Self {
        Self {
            shelf,
            files: Vec::new(),
            numbers: BTreeMap::new(),
        }
    }

    /// Puts a picture of its own on the tray.
    pub fn add(&mut self, bytes: Vec<u8>) -> usize {
        self.files.push(bytes);
        self.files.len() - 1
    }

    /// "Fingerpost (CC0-1.0)", once for each maker.
    pub fn credits(&self) -> Vec<String> {
        let mut credits: Vec<String> = self
            .numbers
            .keys()
            .filter_map(|src| self.shelf.owner_of(src))
            .map(|(credit, licence)| format!("{credit} ({licence})"))
            .collect();
        credits.sort();
        credits.dedup();
        credits
    }
}

impl Pictures for Tray<'_> {
    fn number(&mut self, src: &str) -> Option<usize> {
        if let Some(number) = self.numbers.get(src) {
            return Some(*number);
        }
        let file = self.shelf.file_at(src)?;
        let number = self.add(file.bytes.clone());
        self.numbers.insert(src.to_owned(), number);
        Some(number)
    }
}
