//! What blocks of pages show besides words: files that they offer or play, and codes of other addresses.

use super::job::{CodeFiles, Job, OtherCode};
use crate::content::blocks::{BlockOptions, FactBlock};
use crate::site::{Site, addresses};
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// The blocks of all pages.
fn blocks<'s>(site: &'s Site<'_>) -> impl Iterator<Item = &'s FactBlock> {
    site.told_pages()
        .flat_map(|page| &site.pages[page].page.blocks)
}

/// Whether pages play sound or film of this site: browsers must be allowed to.
pub(super) fn has_media(site: &Site<'_>) -> bool {
    let plays =
        |block: &FactBlock| matches!(&block.options, BlockOptions::Video(video) if video.plays());
    !site.content.recordings.is_empty() || blocks(site).any(plays)
}

/// The files that pages offer or play.
pub(super) fn files(site: &Site<'_>) -> impl Iterator<Item = SourceId> {
    let mut files = BTreeSet::new();
    let mut add = |path: &str| files.extend(site.sources.find(path));
    for block in blocks(site) {
        match &block.options {
            BlockOptions::Documents(list) => {
                let paths = list.iter().filter_map(|it| it.file.as_ref());
                paths.for_each(|file| add(file.as_str()));
            }
            BlockOptions::Video(video) => video.files().for_each(|file| add(file.as_str())),
            _ => {}
        }
    }
    files.into_iter()
}

/// The codes of videos at other addresses. One of the site itself has the code of its page.
pub(super) fn codes(site: &Site<'_>, files: CodeFiles) -> impl Iterator<Item = Job> {
    let mut videos = BTreeMap::new();
    for block in blocks(site) {
        if let BlockOptions::Video(video) = &block.options
            && let Some(url) = &video.url
        {
            let path = addresses::video_code(&url.value);
            let address = url.value.as_str().to_owned();
            videos.entry(path).or_insert((address, block.span));
        }
    }
    videos.into_iter().map(move |(path, (address, span))| {
        Job::Code(Box::new(OtherCode {
            path,
            address,
            span,
            files,
        }))
    })
}
