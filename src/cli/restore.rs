//! `fingerpost restore`.

use super::say;
use crate::diagnostic::Error;
use crate::publish::{self, KeptSite, Kind, Target};
use clap::Args;
use jiff::Timestamp;
use std::path::PathBuf;
use std::process::ExitCode;

/// A site that `build --keep` kept, back in its place.
#[derive(Debug, Args)]
pub struct Restore {
    /// Number of the site, as `--list` says it; when left out, the one that was replaced last
    #[arg(value_name = "NUMBER", conflicts_with = "list")]
    number: Option<u32>,
    /// Where the site is published
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Say which sites are kept, and change nothing
    #[arg(long)]
    list: bool,
}

impl Restore {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such site, or a folder cannot be read or written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let target = Target::new(&self.out, Kind::Site, None)?;
        let out = self.out.display();
        if self.list {
            let sites = publish::kept(&target)?;
            if sites.is_empty() {
                say(&format!("No site is kept beside {out}."));
            }
            for site in &sites {
                say(&described(site));
            }
            return Ok(ExitCode::SUCCESS);
        }
        let restored = publish::restore(&target, self.number)?;
        say(&format!(
            "{out} is again the {}. The site that it replaced is kept: `fingerpost restore` brings it back.",
            described(&restored)
        ));
        Ok(ExitCode::SUCCESS)
    }
}

fn described(site: &KeptSite) -> String {
    let built = site.built.and_then(|it| Timestamp::try_from(it).ok());
    let built = built.map_or_else(String::new, |it| {
        format!(", built {}", it.strftime("%Y-%m-%d %H:%M UTC"))
    });
    format!("site {}{built}", site.number)
}
