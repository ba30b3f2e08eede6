//! `fingerpost new`.

mod ask;
mod councils;
mod tailor;

use super::date;
use crate::content::values::Date;
use crate::diagnostic::Error;
use crate::source::today;
use crate::theme::languages_with_words;
use clap::Args;
use councils::Council;
use include_dir::{Dir, DirEntry, include_dir};
use std::io::{IsTerminal, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tailor::{Files, dated, tailored};

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// The most letters of the name of a region.
const LONGEST: usize = 80;

/// A small site to start from.
///
/// Without options it is about an invented place; in a terminal you are asked.
#[derive(Debug, Args)]
pub struct New {
    /// The folder to make
    dir: PathBuf,
    /// The name of your region, such as "South Yorkshire"
    #[arg(long, value_name = "NAME", value_parser = region, requires = "councils")]
    region: Option<String>,
    /// A council of England, by its name or its ONS code, which becomes an area; repeat it for more
    #[arg(long = "council", value_name = "NAME", value_parser = councils::find, requires = "region")]
    councils: Vec<Council>,
    /// Another language than English, such as `pl`; repeat it for more
    #[arg(long = "language", value_name = "TAG", value_parser = language)]
    languages: Vec<String>,
    /// The day on which its texts are said to be read through, instead of today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
}

/// What a new site is about.
#[derive(Debug, Default)]
struct NewSite {
    /// `None` for the invented one.
    region: Option<String>,
    /// Each becomes an area. There is one at least where there is a region.
    councils: Vec<Council>,
    /// Besides English.
    languages: Vec<String>,
}

impl NewSite {
    /// Takes a language that is not there yet.
    fn add_language(&mut self, tag: String) {
        if !self.languages.contains(&tag) {
            self.languages.push(tag);
        }
    }

    /// What was made, in words.
    fn made(&self) -> String {
        match self.councils.len() {
            0 => "a site with two areas".to_owned(),
            1 => "a site with one area".to_owned(),
            areas => format!("a site with {areas} areas"),
        }
    }
}

impl New {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder exists and is not empty, or cannot be written.
    pub fn run(self) -> Result<ExitCode, Error> {
        check_free(&self.dir)?;
        let dir = self.dir.clone();
        let failed = |path: &Path, reason| Error::Write {
            path: path.display().to_string(),
            reason,
        };
        let day = self.date.map_or_else(today, |it| it.0);
        let new_site = self.new_site().map_err(|reason| failed(&dir, reason))?;
        let files = dated(tailored(starter(), &new_site), day);
        for (path, bytes) in &files {
            let target = dir.join(path);
            let folder = target.parent().unwrap_or(&dir);
            let made = std::fs::create_dir_all(folder);
            made.and_then(|()| std::fs::write(&target, bytes))
                .map_err(|reason| failed(&target, reason))?;
        }
        super::schema::write_for_editors(&dir)?;
        let (dir, made) = (dir.display(), new_site.made());
        super::say(&format!(
            "Made {made} in {dir}.\nRead {dir}/README.md, then build it:\n\n    cd {dir}\n    fingerpost build"
        ));
        Ok(ExitCode::SUCCESS)
    }

    /// What the options say. Without any, somebody at a terminal is asked; nothing else ever waits.
    fn new_site(self) -> std::io::Result<NewSite> {
        let mut new_site = NewSite {
            region: self.region,
            ..NewSite::default()
        };
        for council in self.councils {
            if !new_site.councils.contains(&council) {
                new_site.councils.push(council);
            }
        }
        for tag in self.languages {
            new_site.add_language(tag);
        }
        let says_nothing = new_site.region.is_none() && new_site.languages.is_empty();
        match says_nothing && stdin().is_terminal() && stdout().is_terminal() {
            true => ask::ask(&mut stdin().lock(), &mut stdout().lock()),
            false => Ok(new_site),
        }
    }
}

/// A folder that is not there, or is empty.
fn check_free(dir: &Path) -> Result<(), Error> {
    let name_another = |what| {
        let dir = dir.display();
        Error::Usage(format!(
            "{dir} {what}. Name a folder that does not exist yet."
        ))
    };
    if dir.is_file() {
        return Err(name_another("is a file"));
    }
    let is_empty = match std::fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => true,
    };
    if !is_empty {
        return Err(name_another("is not empty"));
    }
    crate::publish::check_new_folder(dir)
}

/// The name of a region. It is written into texts, where some signs would mean something.
fn region(name: &str) -> Result<String, String> {
    let name = name.trim();
    let is_fine = |c: char| c.is_alphabetic() || c.is_ascii_digit() || " -'’,.&()".contains(c);
    let begins = name.starts_with(char::is_alphabetic);
    match begins && name.chars().all(is_fine) && name.chars().count() <= LONGEST {
        true => Ok(name.to_owned()),
        false => Err(format!(
            "The name of a region begins with a letter, has at most {LONGEST}, and cannot hold signs such as `:` or `#`."
        )),
    }
}

/// The tag of a language that the program has words for.
fn language(tag: &str) -> Result<String, String> {
    let known = languages_with_words();
    let wanted = tag.trim().to_lowercase();
    if known.iter().any(|(tag, _)| *tag == wanted) {
        return Ok(wanted);
    }
    let known: Vec<String> = known
        .iter()
        .map(|(tag, name)| format!("`{tag}` ({name})"))
        .collect();
    Err(format!(
        "There are no words in “{}”. Write one of {}.",
        tag.trim(),
        known.join(", ")
    ))
}

/// The files of the starter.
fn starter() -> Files {
    let mut files = Files::new();
    collect(&STARTER, &mut files);
    files
}

fn collect(dir: &Dir<'_>, files: &mut Files) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, files),
            DirEntry::File(file) => {
                let parts = file.path().components();
                let parts: Vec<_> = parts.map(|it| it.as_os_str().to_string_lossy()).collect();
                files.insert(parts.join("/"), file.contents().to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{language, region};

    #[test]
    fn the_name_of_a_region_means_nothing_but_itself() {
        for name in [
            "South Yorkshire",
            "Bath & North East Somerset (B’NES)",
            " Å ",
        ] {
            assert_eq!(region(name).as_deref(), Ok(name.trim()));
        }
        let long = "a".repeat(81);
        for name in [
            "", "a: b", "a # b", "{{ a }}", "*a*", "[a]", "`a`", "a\nb", "1", &long,
        ] {
            assert!(region(name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_language_has_words_or_is_refused_with_those_that_have() {
        assert_eq!(language("PL").as_deref(), Ok("pl"));
        let said = language("Polish").expect_err("no tag");
        assert!(said.contains("`pl` (Polski)"), "{said}");
        assert!(language("en").is_err());
    }
}
