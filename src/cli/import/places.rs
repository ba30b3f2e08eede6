//! `fingerpost import postcodes` and `fingerpost import outcodes`.

use super::super::{print_findings, say};
use crate::content::files::POSTCODES;
use crate::content::postcodes::Postcodes as Written;
use crate::content::postcodes::directory::{Shares, Wanted, is_wanted};
use crate::content::values::Format;
use crate::content::{Entity, kinds::Area};
use crate::diagnostic::{Error, Findings, Severity};
use crate::pipeline::{self, ReadAreas, ReadDirectory};
use crate::source::{Disk, Sources};
use crate::words::calendar::MONTHS;
use clap::Args;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Which council each postcode lies in.
#[derive(Debug, Args)]
pub struct Postcodes {
    #[command(flatten)]
    directory: Directory,
}

/// The first halves of postcodes of each area.
#[derive(Debug, Args)]
pub struct Outcodes {
    #[command(flatten)]
    directory: Directory,
}

#[derive(Debug, Args)]
struct Directory {
    /// The ONS Postcode Directory, as the ZIP file that it comes in, or as CSV, packed with gzip or not
    file: PathBuf,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Which edition it is, such as "November 2025", where the name of the file does not say it
    #[arg(long, value_name = "MONTH AND YEAR")]
    edition: Option<String>,
    /// Write it. Without this, it is only shown
    #[arg(long)]
    write: bool,
}

/// The areas and the directory, both read without a problem.
struct Both {
    areas: ReadAreas,
    directory: ReadDirectory,
    wanted: Vec<Wanted>,
    /// `ONS Postcode Directory, November 2025`.
    source: String,
}

impl Directory {
    /// Reads both; `None` when something is wrong, which is printed.
    fn read(&self) -> Result<Option<Both>, Error> {
        let door = Disk::new(&self.content);
        let areas = pipeline::read_areas(&door, &self.content.display().to_string())?;
        if !areas.findings.is_empty() {
            print_findings(&areas.findings, &areas.sources, Severity::Advice);
            return Ok(None);
        }
        let wanted = pipeline::wanted(&areas.content);
        let directory = match pipeline::read_directory(&self.file, &wanted)? {
            Ok(directory) => directory,
            Err(findings) => {
                refuse(&findings);
                return Ok(None);
            }
        };
        let edition = self.edition.clone().or_else(|| edition(&directory.name));
        Ok(Some(Both {
            source: match edition {
                Some(edition) => format!("ONS Postcode Directory, {}", edition.trim()),
                None => "ONS Postcode Directory".to_owned(),
            },
            areas,
            directory,
            wanted,
        }))
    }

    fn how_to_write(&self) -> &'static str {
        "Nothing is written yet. Look at it, then run the same command with --write."
    }
}

fn refuse(findings: &Findings) {
    print_findings(findings, &Sources::default(), Severity::Advice);
    say("Nothing is written.");
}

/// The edition that the name of a file says: `ONSPD_NOV_2025_UK.csv` gives `November 2025`.
fn edition(name: &str) -> Option<String> {
    let file = name.rsplit('/').next()?.to_ascii_uppercase();
    let (_, rest) = file.split_once("ONSPD_")?;
    let mut parts = rest.split(['_', '.']);
    let (month, year) = (parts.next()?, parts.next()?);
    let is_month = |full: &&&str| month.len() >= 3 && full.to_ascii_uppercase().starts_with(month);
    let month = MONTHS.iter().find(is_month)?;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| format!("{month} {year}"))
}

impl Postcodes {
    /// Runs the command.
    pub fn run(self) -> Result<ExitCode, Error> {
        let Some(both) = self.directory.read()? else {
            return Ok(ExitCode::from(1));
        };
        let postcodes = both.directory.reading.kept(&both.source, &both.wanted);
        let text = postcodes.to_text();
        let file = self.directory.content.join(POSTCODES);
        say(&both.told(&postcodes, &text, &file));
        match self.directory.write {
            true => {
                crate::publish::write_file(&file, text.as_bytes())?;
                say(&format!("Written to {}.", file.display()));
            }
            false => say(self.directory.how_to_write()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Both {
    /// What would be written, in words.
    fn told(&self, postcodes: &Written, text: &str, file: &Path) -> String {
        let reading = &self.directory.reading;
        let mut told = format!(
            "{}: {} postcodes have a council, {} have none.\n",
            self.source, reading.postcodes, reading.without_council
        );
        told.push_str(&match reading.knows_ended {
            true => format!("{} of them are not in use any more. They are kept, because people still type them.\n", reading.ended),
            false => "The file does not say which of them are not in use any more.\n".to_owned(),
        });
        let _ = writeln!(
            told,
            "{}: {} half postcodes touch an area of this site, {} bytes.\n",
            file.display(),
            postcodes.outcodes.len(),
            text.len()
        );
        for area in &self.areas.content.areas {
            let (any, whole) = touched(postcodes, &own(area));
            let _ = writeln!(
                told,
                "  {}: {}",
                name(area),
                match any {
                    0 => "no postcode. Are the codes of its councils right?".to_owned(),
                    _ => format!("{any} half postcodes, {whole} of them as a whole"),
                }
            );
            // Whoever reads only the line above would not see that a part of the area is missing.
            let councils = area.value.councils.iter().filter(|_| any > 0);
            for council in councils.filter(|it| touched(postcodes, &[Wanted::of(it)]).0 == 0) {
                let _ = writeln!(
                    told,
                    "    {}: no postcode. {}",
                    council.name.in_first_language(Format::Plain),
                    match council.within.is_empty() {
                        true => "Is its code right?",
                        false => "Does the file have a column with the codes of `within`?",
                    }
                );
            }
        }
        told
    }
}

/// How many half postcodes lie in a place, and how many of them as a whole.
fn touched(postcodes: &Written, own: &[Wanted]) -> (usize, usize) {
    let is_here = |place: &usize| is_wanted(&postcodes.places[*place], own);
    let sectors = || postcodes.outcodes.values().map(|it| it.values());
    let any = sectors().filter(|it| {
        it.clone()
            .any(|it| is_here(&it.most) || it.others.keys().any(is_here))
    });
    let whole = sectors().filter(|it| {
        it.clone()
            .all(|it| is_here(&it.most) && it.others.keys().all(is_here))
    });
    (any.count(), whole.count())
}

fn name(area: &Entity<Area>) -> &str {
    area.value.name.in_first_language(Format::Plain)
}

/// The councils of one area.
fn own(area: &Entity<Area>) -> Vec<Wanted> {
    area.value.councils.iter().map(Wanted::of).collect()
}

impl Outcodes {
    /// Runs the command.
    pub fn run(self) -> Result<ExitCode, Error> {
        let Some(both) = self.directory.read()? else {
            return Ok(ExitCode::from(1));
        };
        let shares = both.directory.reading.shares();
        let mut is_whole = true;
        for area in &both.areas.content.areas {
            let block = block(area, &shares, &both.source);
            let path = both.areas.sources.get(area.source).path();
            let text = both.areas.sources.text(area.source);
            let file = self.directory.content.join(path);
            let Some(new) = replaced(text, &block) else {
                is_whole = false;
                say(&format!(
                    "{} has its `outcodes` on one line. Put this in their place yourself:\n\n{block}",
                    file.display()
                ));
                continue;
            };
            match (new == text, self.directory.write) {
                (true, _) => say(&format!("{} stays as it is.", file.display())),
                (false, false) => say(&format!("{}:\n\n{block}", file.display())),
                (false, true) => {
                    crate::publish::write_file(&file, new.as_bytes())?;
                    say(&format!("{} is written.", file.display()));
                }
            }
        }
        if !self.directory.write {
            say(self.directory.how_to_write());
        }
        Ok(if is_whole {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(1)
        })
    }
}

/// The smallest share that is listed. Smaller ones are often a few postcodes that are not in use any more.
const SMALLEST: f64 = 0.005;

/// `outcodes:` of an area as YAML. What nobody had confirmed is still not confirmed.
fn block(area: &Entity<Area>, shares: &Shares, source: &str) -> String {
    let own = own(area);
    let before = area.value.outcodes.iter().flat_map(|it| it.list.iter());
    let unconfirmed: Vec<&str> = before
        .filter(|it| it.confirmed == Some(false))
        .map(|it| it.code.as_str())
        .collect();
    let mut found: Vec<(&str, f64)> = Vec::new();
    for (outcode, places) in shares {
        let here: u32 = places
            .iter()
            .filter(|(place, _)| is_wanted(place, &own))
            .map(|(_, share)| share.0)
            .sum();
        let all = places.values().next().map_or(0, |share| share.1);
        let share = f64::from(here) / f64::from(all.max(1));
        if share >= SMALLEST {
            found.push((outcode, share));
        }
    }
    // NE2 stands before NE10.
    found.sort_by_key(|(code, _)| {
        let letters = crate::content::postcodes::letters_of(code);
        (letters, code.len(), *code)
    });
    let mut block = format!("outcodes:\n  source: {source}\n  list:\n");
    for (code, share) in found {
        let share = match format!("{share:.2}").as_str() {
            "1.00" => String::new(),
            share => format!(", share: {}", share.trim_end_matches('0')),
        };
        let confirmed = if unconfirmed.contains(&code) {
            ", confirmed: false"
        } else {
            ""
        };
        let _ = writeln!(block, "    - {{ code: {code}{share}{confirmed} }}");
    }
    block
}

/// A file with another block of `outcodes`, all else as it was; `None` where they stand on one line.
fn replaced(text: &str, block: &str) -> Option<String> {
    let mut lines = text.split_inclusive('\n');
    let is_start = |line: &&str| line.starts_with("outcodes:");
    let Some(first) = lines.clone().find(is_start) else {
        let gap = if text.ends_with('\n') || text.is_empty() {
            ""
        } else {
            "\n"
        };
        return Some(format!("{text}{gap}{block}"));
    };
    let rest = first.trim_start_matches("outcodes:").trim();
    if !rest.is_empty() && !rest.starts_with('#') {
        return None;
    }
    let before: String = lines.by_ref().take_while(|line| !is_start(line)).collect();
    let belongs = |line: &&str| line.starts_with([' ', '-', '\t']) || line.trim().is_empty();
    let after: String = lines.skip_while(belongs).collect();
    Some(format!("{before}{block}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{edition, replaced};

    #[test]
    fn the_name_of_the_file_says_the_edition() {
        for (name, said) in [
            ("ONSPD_NOV_2025_UK.csv", Some("November 2025")),
            ("Data/ONSPD_AUG_2026_UK.csv", Some("August 2026")),
            ("onspd_feb_2026.zip", Some("February 2026")),
            ("ONSPD.csv", None),
            ("ONSPD_X_2025.csv", None),
            ("ONSPD_NOV_25.csv", None),
        ] {
            assert_eq!(edition(name).as_deref(), said, "{name}");
        }
    }

    #[test]
    fn only_the_block_of_outcodes_changes() {
        let block = "outcodes:\n  list:\n    - { code: NE8 }\n";
        let text = "# Who\nname: A\noutcodes:\n  source: x # y\n\n  list:\n    - { code: NE9 }\n# About help\nurgent_help: []\n";
        let new = "# Who\nname: A\noutcodes:\n  list:\n    - { code: NE8 }\n# About help\nurgent_help: []\n";
        assert_eq!(replaced(text, block).as_deref(), Some(new));
        assert_eq!(
            replaced("name: A", block),
            Some(format!("name: A\n{block}"))
        );
        assert_eq!(replaced("outcodes: { list: [] }\n", block), None);
    }
}
