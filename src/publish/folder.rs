//! Which folder is meant, and whether it may be replaced.

use super::{Kind, cannot_write};
use crate::diagnostic::Error;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// The folder `out` as an absolute path without links. Neither it nor the folders above it need exist,
/// and none is made. The absolute path stays right when the program changes its current folder.
pub(super) fn resolved(out: &Path) -> Result<PathBuf, Error> {
    let no_name = || Error::Usage(format!("`{}` is not the name of a folder", out.display()));
    let mut missing = Vec::new();
    let mut there = out;
    loop {
        let shown = match there.as_os_str().is_empty() {
            true => Path::new("."),
            false => there,
        };
        match shown.canonicalize() {
            Ok(_) if out.as_os_str().is_empty() => return Err(no_name()),
            Ok(real) if missing.is_empty() => return Ok(real),
            Ok(real) => return below(real, &missing).ok_or_else(no_name),
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(cannot_write(out)(error));
            }
            Err(_) if fs::symlink_metadata(shown).is_ok_and(|it| it.is_symlink()) => {
                return Err(Error::Usage(format!(
                    "{} is a link that leads nowhere. Mend or remove the link",
                    shown.display()
                )));
            }
            Err(_) => {}
        }
        let (Some(last), Some(above)) = (there.components().next_back(), there.parent()) else {
            return Err(no_name());
        };
        missing.push(last);
        there = above;
    }
}

/// The path of something that is not there, below a folder that is. `missing` names its parts, the last
/// one first. `None` when it does not end in a name.
fn below(mut real: PathBuf, missing: &[Component<'_>]) -> Option<PathBuf> {
    if !matches!(missing.first(), Some(Component::Normal(_))) {
        return None;
    }
    for part in missing.iter().rev() {
        match part {
            Component::Normal(name) => real.push(name),
            // What is not there yet is no link, so the way back is plain.
            Component::ParentDir => {
                real.pop();
            }
            _ => {}
        }
    }
    Some(real)
}

/// Refuses a place that is, holds, or lies inside the folder `content`, which is read: what is published
/// would replace it, or be read as content the next time. `shown` is the place as it was typed.
pub(super) fn check_apart(place: &Path, shown: &Path, content: &Path) -> Result<(), Error> {
    // A content folder that is not there is told by whoever reads it.
    let Ok(content) = content.canonicalize() else {
        return Ok(());
    };
    let (place_shown, content_shown) = (shown.display(), content.display());
    let relation = if lies_in(place, &content) {
        if place == content {
            "is"
        } else {
            "lies inside"
        }
    } else if lies_in(&content, place) {
        "holds"
    } else {
        return Ok(());
    };
    Err(Error::Usage(format!(
        "{place_shown} {relation} the content folder {content_shown}, which is only read. \
         Name a place outside it"
    )))
}

/// Refuses a place inside a folder that Fingerpost made: it would go when that folder is replaced.
pub(super) fn check_not_inside_ours(place: &Path) -> Result<(), Error> {
    let mut above = place.ancestors().skip(1);
    match above.find(|folder| Kind::of(folder).is_some()) {
        None => Ok(()),
        Some(folder) => Err(Error::Usage(format!(
            "{} lies inside {}, which Fingerpost made and replaces as a whole. Name a folder outside it",
            place.display(),
            folder.display()
        ))),
    }
}

/// Whether `inner` is the folder `outer`, or lies in it. Folders are compared, not their names alone:
/// one folder may have several, where capital letters do not count or a folder is mounted twice.
fn lies_in(inner: &Path, outer: &Path) -> bool {
    inner.ancestors().any(|folder| is_same(folder, outer))
}

#[cfg(unix)]
fn is_same(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |path: &Path| {
        let metadata = fs::metadata(path).ok()?;
        Some((metadata.dev(), metadata.ino()))
    };
    one == other || number(one).is_some_and(|it| Some(it) == number(other))
}

#[cfg(not(unix))]
fn is_same(one: &Path, other: &Path) -> bool {
    one == other
}

/// Refuses everything that Fingerpost did not make, what was made as another kind, and what cannot be
/// replaced as a whole.
pub(super) fn check_ours(site: &Path, kind: Kind) -> Result<(), Error> {
    let not_ours = || Error::NotOurs {
        path: site.display().to_string(),
    };
    let here = std::env::current_dir().and_then(fs::canonicalize).ok();
    let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    if holds_one_of(site, [here, home].iter().flatten().map(PathBuf::as_path)) {
        return Err(not_ours());
    }
    match fs::read_dir(site) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(not_ours()),
        Err(error) => return Err(cannot_write(site)(error)),
        Ok(mut entries) => match Kind::of(site) {
            None if entries.next().is_some() => return Err(not_ours()),
            Some(other) if other != kind => {
                return Err(Error::Usage(format!(
                    "{} holds {}, and {} would take its place. Name another folder",
                    site.display(),
                    other.words(),
                    kind.words()
                )));
            }
            _ => {}
        },
    }
    if is_mount_point(site).map_err(cannot_write(site))? {
        return Err(Error::Usage(format!(
            "{} is a disk or volume of its own and cannot be replaced in one step. \
             Give a folder inside it with --out",
            site.display()
        )));
    }
    Ok(())
}

/// Whether `site` is the root, or one of `places` lies in it: the current and the home folder would
/// go with it.
fn holds_one_of<'a>(site: &Path, places: impl IntoIterator<Item = &'a Path>) -> bool {
    site.parent().is_none() || places.into_iter().any(|place| place.starts_with(site))
}

/// Mount points cannot be renamed (`EBUSY`): better to say so before the build than after it.
#[cfg(unix)]
fn is_mount_point(site: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev());
    match site.parent() {
        Some(above) => Ok(device(site)? != device(above)?),
        None => Ok(true),
    }
}

#[cfg(not(unix))]
fn is_mount_point(_site: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::{Kind, check_ours, holds_one_of, resolved};
    use crate::diagnostic::Error;
    use std::path::Path;

    #[test]
    fn the_root_and_what_holds_the_home_or_current_folder_are_never_ours() {
        let places = [Path::new("/home/ann"), Path::new("/srv/site")];
        for site in ["/", "/home", "/home/ann", "/srv", "/srv/site"] {
            assert!(holds_one_of(Path::new(site), places), "{site}");
        }
        for site in ["/srv/site/public", "/home/annabel", "/home/ann/public"] {
            assert!(!holds_one_of(Path::new(site), places), "{site}");
        }
    }

    #[test]
    fn the_current_folder_is_refused_by_any_name() {
        for name in [".", "./", "..", "src/.."] {
            let site = resolved(Path::new(name)).expect("exists");
            assert!(
                matches!(check_ours(&site, Kind::Site), Err(Error::NotOurs { .. })),
                "{name}"
            );
        }
    }

    #[test]
    fn a_path_without_a_name_is_refused() {
        for name in ["", "no-such-folder/.."] {
            assert!(
                matches!(resolved(Path::new(name)), Err(Error::Usage(_))),
                "{name}"
            );
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_mount_point_is_told_from_a_folder() {
        use super::is_mount_point;
        assert!(is_mount_point(Path::new("/proc")).expect("every Linux has it"));
        assert!(!is_mount_point(Path::new("/usr/bin")).expect("every Linux has it"));
    }
}
