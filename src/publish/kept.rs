//! Sites that were published before, kept beside the published one so that they can be put back.
//!
//! They are folders as the swap left them, `.<name>.fingerpost-kept-<number>`, counted upwards. Files that
//! did not change since are the same files on disk, so that each costs little.

use super::kind::Kind;
use super::leftovers::{self, KEPT};
use super::{MARKER, Publisher, Target, cannot_write, exchange};
use crate::diagnostic::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A site that was published before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSite {
    /// Its number: a higher one was replaced later.
    pub number: u32,
    /// When it was built, where the disk knows.
    pub built: Option<SystemTime>,
    folder: PathBuf,
}

/// The sites that are kept beside a published one, the one that was replaced last first.
///
/// # Errors
/// When the folder above cannot be listed.
pub fn kept(target: &Target) -> Result<Vec<KeptSite>, Error> {
    list(&target.site)
}

fn list(site: &Path) -> Result<Vec<KeptSite>, Error> {
    if !site.parent().is_some_and(Path::is_dir) {
        return Ok(Vec::new());
    }
    let prefix = leftovers::prefix(site, KEPT);
    let mut sites = Vec::new();
    for folder in leftovers::left(site, KEPT)? {
        let name = folder.file_name().unwrap_or_default().as_encoded_bytes();
        let number = name.get(prefix.len()..);
        let number = number.and_then(|it| std::str::from_utf8(it).ok()?.parse().ok());
        // The marker goes first when a folder is removed, so a folder that has it is whole.
        if let (Some(number), Some(Kind::Site)) = (number, Kind::of(&folder)) {
            let marker = fs::metadata(folder.join(MARKER));
            sites.push(KeptSite {
                number,
                built: marker.and_then(|it| it.modified()).ok(),
                folder,
            });
        }
    }
    sites.sort_by_key(|it| std::cmp::Reverse(it.number));
    Ok(sites)
}

/// Gives the folder of a site that was just replaced a name under which it is kept.
pub(super) fn keep(replaced: &Path, site: &Path) -> Result<(), Error> {
    let last = list(site)?.first().map_or(0, |it| it.number);
    let name = |number: u32| {
        let mut name = leftovers::prefix(site, KEPT);
        name.push(format!("{number:06}"));
        site.with_file_name(name)
    };
    // A folder that is no site, or cannot be read, may have the next name.
    let mut names = (last.saturating_add(1)..).map(name);
    let free = names.find(|it| fs::symlink_metadata(it).is_err());
    let free = free.unwrap_or_else(|| name(u32::MAX));
    fs::rename(replaced, &free).map_err(cannot_write(&free))
}

/// Removes all kept sites but the last ones.
pub(super) fn keep_only(last: usize, site: &Path) -> Result<(), Error> {
    let sites = list(site)?;
    let old = sites.iter().skip(last);
    old.for_each(|it| leftovers::remove_quietly(&it.folder));
    Ok(())
}

/// Puts a site back that was published before, in one step; the published one is kept in turn, as the last
/// one, so that this can be undone in the same way. `number` is that of [`KeptSite::number`], and the site
/// that was replaced last where it is left out.
///
/// # Errors
/// [`Error::Usage`] when there is no such site, and while a build publishes to the folder;
/// [`Error::Write`] when the disk says no. The published site is then still in its place.
pub fn restore(target: &Target, number: Option<u32>) -> Result<KeptSite, Error> {
    // Other builds see that somebody is at work. It leaves no trace.
    let at_work = Publisher::open(target)?;
    let site = &target.site;
    let mut sites = list(site)?.into_iter();
    let wanted = sites.find(|it| number.is_none_or(|number| it.number == number));
    let Some(wanted) = wanted else {
        let site = site.display();
        return Err(Error::Usage(match number {
            Some(number) => format!(
                "no site with the number {number} is kept beside {site}. See which there are with `fingerpost restore --list`"
            ),
            None => format!(
                "no site is kept beside {site}. `fingerpost build --keep 3` keeps the last three"
            ),
        }));
    };
    match fs::metadata(site) {
        Ok(published) => {
            let _ = fs::set_permissions(&wanted.folder, published.permissions());
            exchange(&wanted.folder, site).map_err(cannot_write(site))?;
            keep(&wanted.folder, site)?;
        }
        Err(_) => fs::rename(&wanted.folder, site).map_err(cannot_write(site))?,
    }
    drop(at_work);
    Ok(wanted)
}
