//! `fingerpost new`.

use crate::diagnostic::Error;
use clap::Args;
use include_dir::{Dir, DirEntry, include_dir};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// A small site to start from.
#[derive(Debug, Args)]
pub struct New {
    /// The folder to make
    dir: PathBuf,
}

impl New {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder exists and is not empty, or cannot be written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let failed = |path: &Path, reason| Error::Write {
            path: path.display().to_string(),
            reason,
        };
        if self.dir.is_file() {
            return Err(Error::Usage(format!(
                "{} is a file. Name a folder that does not exist yet.",
                self.dir.display()
            )));
        }
        let is_empty = match std::fs::read_dir(&self.dir) {
            Ok(mut entries) => entries.next().is_none(),
            Err(_) => true,
        };
        if !is_empty {
            return Err(Error::Usage(format!(
                "{} is not empty. Name a folder that does not exist yet.",
                self.dir.display()
            )));
        }
        crate::publish::check_new_folder(&self.dir)?;
        write(&STARTER, &self.dir).map_err(|(path, reason)| failed(&path, reason))?;
        super::schema::write_for_editors(&self.dir)?;
        let dir = self.dir.display();
        super::say(&format!(
            "Made a site with two areas in {dir}.\nRead {dir}/README.md, then build it:\n\n    cd {dir}\n    fingerpost build"
        ));
        Ok(ExitCode::SUCCESS)
    }
}

fn write(dir: &Dir<'_>, to: &Path) -> Result<(), (PathBuf, std::io::Error)> {
    std::fs::create_dir_all(to).map_err(|reason| (to.to_owned(), reason))?;
    for entry in dir.entries() {
        let name = entry.path().file_name().unwrap_or_default();
        let target = to.join(name);
        match entry {
            DirEntry::Dir(dir) => write(dir, &target)?,
            DirEntry::File(file) => {
                std::fs::write(&target, file.contents())
                    .map_err(|reason| (target.clone(), reason))?;
            }
        }
    }
    Ok(())
}
