//! A site of one file: whatever it holds, loading and resolving it gives findings, never a panic.
//!
//! The first byte chooses what kind of file the rest is; its highest bit gives a page its front matter.
//! `cargo +nightly fuzz run content` (see CONTRIBUTING.md).
#![no_main]

use fingerpost::content::{self, values::Date};
use fingerpost::site::{Choices, Site};
use fingerpost::source::{Door, DoorError, Entry, Sources};
use libfuzzer_sys::fuzz_target;

const SITE: &str = "name: S\nbase_url: https://a.example.org/\nsample: true\npublisher: { name: P, home_url: https://a.example.org/ }\n";
const PLACES: &[&str] = &[
    "site.yaml", "areas/a.yaml", "providers/a.yaml", "contacts/a.yaml", "contacts.csv", "contacts.xlsx",
    "register/a.yaml", "roles/a.yaml", "glossary.yaml", "feedback.yaml", "pages/index.md",
    "pages/index.easy.md", "leaflets/a.md", "pictures/pictures.yaml",
];

struct Memory<'a> {
    files: Vec<(&'a str, &'a [u8])>,
}

impl Door for Memory<'_> {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let entry = |(path, bytes): &(&str, &[u8])| Entry {
            path: (*path).to_owned(),
            size: bytes.len() as u64,
            refusal: None,
        };
        Ok(self.files.iter().map(entry).collect())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, DoorError> {
        let found = self.files.iter().rev().find(|(name, _)| *name == path);
        Ok(found.map(|(_, bytes)| bytes.to_vec()).unwrap_or_default())
    }

    fn today(&self) -> jiff::civil::Date {
        jiff::civil::Date::constant(2026, 11, 22)
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let place = PLACES[usize::from(*first) % PLACES.len()];
    let mut files = vec![("site.yaml", SITE.as_bytes())];
    files.retain(|(path, _)| *path != place);
    // A page is only read on when its front matter is right, which chance seldom makes.
    let framed = [b"---\ntitle: A\n---\n", rest].concat();
    let is_page = place.starts_with("pages/") && first & 0x80 != 0;
    files.push((place, if is_page { &framed } else { rest }));
    let door = Memory { files };
    let Ok((sources, refused)) = Sources::read(&door) else { return };
    let loaded = content::load(&sources, &refused);
    let choices = Choices { base: None, areas: Vec::new(), today: Date(door.today()) };
    let _ = Site::resolve(&sources, &loaded.content, &choices);
});
