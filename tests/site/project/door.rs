//! A folder in memory, whose files come in any order.

use fingerpost::source::{Door, DoorError, Entry, Refusal};
use std::collections::BTreeMap;

/// Files in memory.
#[derive(Debug)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
    seed: u64,
    today: jiff::civil::Date,
}

impl Memory {
    /// These files; each `seed` lists them in another order.
    pub fn new(files: BTreeMap<String, Vec<u8>>, seed: u64) -> Self {
        Self {
            files,
            seed,
            today: jiff::civil::date(2026, 11, 22),
        }
    }
}

impl Door for Memory {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let mut entries: Vec<Entry> = self
            .files
            .iter()
            .map(|(path, bytes)| Entry {
                path: path.clone(),
                size: bytes.len() as u64,
                refusal: None,
            })
            .collect();
        entries.sort_by_key(|entry| shuffled(&entry.path, self.seed));
        Ok(entries)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        let bytes = self.files.get(path).cloned();
        bytes.ok_or(Refusal::Unreadable(std::io::ErrorKind::NotFound))
    }

    fn today(&self) -> jiff::civil::Date {
        self.today
    }
}

/// A number for each name and seed without any order in it (FNV-1a).
fn shuffled(name: &str, seed: u64) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(name.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
