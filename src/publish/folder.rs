//! Which folder is meant, and whether it is ours to replace.

use super::{MARKER, cannot_write};
use crate::diagnostic::Error;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// The folder `out` as an absolute path without links. It need not exist; the folder above it is
/// made. The absolute path stays right when the program changes its current folder.
pub(super) fn resolved(out: &Path) -> Result<PathBuf, Error> {
    match fs::symlink_metadata(out) {
        Ok(metadata) => match out.canonicalize() {
            Err(error) if metadata.is_symlink() && error.kind() == ErrorKind::NotFound => {
                Err(Error::Usage(format!(
                    "{} is a link that leads nowhere. Mend or remove the link",
                    out.display()
                )))
            }
            real => real.map_err(cannot_write(out)),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => not_yet_there(out),
        Err(error) => Err(cannot_write(out)(error)),
    }
}

fn not_yet_there(out: &Path) -> Result<PathBuf, Error> {
    let (Some(Component::Normal(name)), Some(above)) = (out.components().next_back(), out.parent())
    else {
        return Err(Error::Usage(format!(
            "`{}` is not the name of a folder",
            out.display()
        )));
    };
    let above = if above.as_os_str().is_empty() {
        Path::new(".")
    } else {
        above
    };
    fs::create_dir_all(above).map_err(cannot_write(above))?;
    let above = above.canonicalize().map_err(cannot_write(above))?;
    Ok(above.join(name))
}

/// Refuses everything that Fingerpost did not make, and what cannot be replaced as a whole.
pub(super) fn check_ours(site: &Path) -> Result<(), Error> {
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
        Ok(mut entries) => {
            let marked = fs::symlink_metadata(site.join(MARKER)).is_ok_and(|file| file.is_file());
            if !marked && entries.next().is_some() {
                return Err(not_ours());
            }
        }
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
    use super::{check_ours, holds_one_of, resolved};
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
                matches!(check_ours(&site), Err(Error::NotOurs { .. })),
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
