//! Which area am I in? The scripts of the field, and the files that they look postcodes up in.

use super::Job;
use crate::site::{Site, addresses};

/// What is to be made of it: nothing for a site without areas to choose from or without postcodes.
pub fn jobs(site: &Site<'_>) -> Vec<Job> {
    let Some(places) = &site.places else {
        return Vec::new();
    };
    let scripts = addresses::FIND_SCRIPTS.map(Job::Script);
    let index = (0..places.index.files().len()).map(Job::Postcodes);
    scripts.into_iter().chain(index).collect()
}

/// The path of a file of the index.
pub fn paths(site: &Site<'_>, number: usize) -> Vec<String> {
    let places = site.places.iter();
    let files = places.flat_map(|it| it.index.files());
    files.skip(number).take(1).map(|(path, _)| path).collect()
}

/// What stands in it.
pub fn postcodes(site: &Site<'_>, number: usize) -> Vec<Vec<u8>> {
    let places = site.places.iter();
    let files = places.flat_map(|it| it.index.files());
    files
        .skip(number)
        .take(1)
        .map(|(_, text)| text.as_bytes().to_vec())
        .collect()
}

/// A script without its notes: a phone needs none.
pub fn script(path: &str) -> String {
    let text = match path {
        addresses::LOOK_UP_SCRIPT => include_str!("look-up.js"),
        _ => include_str!("find.js"),
    };
    let is_note = |line: &&str| ["//", "/**", "*"].iter().any(|mark| line.starts_with(mark));
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !is_note(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use crate::site::addresses;

    #[test]
    fn scripts_are_sent_without_their_notes_and_small() {
        for path in addresses::FIND_SCRIPTS {
            let script = super::script(path);
            assert!(
                !script.contains("//") && !script.contains("@param"),
                "{script}"
            );
            let mut packed =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            std::io::Write::write_all(&mut packed, script.as_bytes()).expect("packed");
            let size = packed.finish().expect("packed").len();
            assert!(size < 4096, "{path}: {size} bytes");
        }
    }
}
