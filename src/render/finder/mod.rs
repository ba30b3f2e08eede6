//! Which area am I in? The files that the script of the field looks postcodes and names up in.

use super::Job;
use crate::site::Site;

/// What is to be made of it: nothing for a site without areas to choose from or without postcodes.
pub fn jobs(site: &Site<'_>) -> Vec<Job> {
    let Some(places) = &site.places else {
        return Vec::new();
    };
    let files = 0..places.files().len();
    files.map(Job::Postcodes).collect()
}

/// The path of a file of the index.
pub fn paths(site: &Site<'_>, number: usize) -> Vec<String> {
    let places = site.places.iter();
    let files = places.flat_map(|it| it.files());
    files.skip(number).take(1).map(|(path, _)| path).collect()
}

/// What stands in it.
pub fn postcodes(site: &Site<'_>, number: usize) -> Vec<Vec<u8>> {
    let places = site.places.iter();
    let files = places.flat_map(|it| it.files());
    files
        .skip(number)
        .take(1)
        .map(|(_, text)| text.as_bytes().to_vec())
        .collect()
}
