//! Reading and resolving: what every command begins with.

use super::clock::Clock;
use crate::check;
use crate::content::decode::Problems;
use crate::content::values::Date;
use crate::content::{self, Content, Loaded};
use crate::diagnostic::{Error, Finding, Findings, nearest};
use crate::render::html::Materials;
use crate::render::paper::{Engine, Fonts, NoPapers, PaperMaker};
use crate::render::pictures;
use crate::render::pictures::library::Library;
use crate::render::pictures::site_pictures::SitePictures;
use crate::render::{Script, SiteAssets};
use crate::site::{Choices, Site};
use crate::source::{Door, Refused, SourceId, Sources};
use crate::theme::{self, StyleFiles, Templates, Theme};
use std::collections::BTreeMap;
use std::fmt;
use tera::Value;

/// Told how far a run is.
pub trait Progress: Sync {
    /// A stage with so many steps begins.
    fn stage(&self, name: &'static str, steps: usize);
    /// One step is done.
    fn step(&self);
    /// Whether somebody still waits for the result. Where nobody does, what is left may be skipped.
    fn is_wanted(&self) -> bool {
        true
    }
}

/// Nobody watches.
#[derive(Debug)]
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// How much is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Everything.
    Whole,
    /// Everything but the leaflets, for a quick look.
    WithoutLeaflets,
    /// Pages alone, for measuring.
    Pages,
}

/// What every command that needs a resolved site begins with.
pub(super) struct Task<'a> {
    pub shown_as: &'a str,
    pub choices: &'a Choices,
    pub progress: &'a dyn Progress,
}

/// A site with everything that its pages and leaflets are made of.
#[derive(Clone, Copy)]
pub(super) struct Ready<'s, 'c> {
    pub site: &'s Site<'c>,
    pub theme: &'s Theme,
    pub assets: &'s SiteAssets<'s>,
    pub templates: &'s Templates,
    /// Whether all templates could be compiled.
    pub templates_work: bool,
    pub fonts: &'s Fonts,
    pub progress: &'s dyn Progress,
}

/// What came of a run: the files, everything that is wrong, and what the command was after; `None` when
/// there is not even a theme.
pub(super) type Outcome<T> = (Sources, Findings, Option<T>);

/// A content folder as it was read, before anything in it is understood.
pub struct ReadFolder {
    sources: Sources,
    refused: Vec<Refused>,
    clock: Clock,
}

impl fmt::Debug for ReadFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadFolder")
            .field("refused", &self.refused)
            .finish_non_exhaustive()
    }
}

impl ReadFolder {
    /// Reads every file.
    ///
    /// # Errors
    /// When the folder itself cannot be listed.
    pub fn of(door: &dyn Door) -> Result<Self, Error> {
        let clock = Clock::start();
        let (sources, refused) = Sources::read(door)?;
        Ok(Self {
            sources,
            refused,
            clock,
        })
    }

    /// The files.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// What they hold, as far as it can be read, and what is wrong with single files.
    pub fn load(&self) -> Loaded {
        content::load(&self.sources, &self.refused)
    }

    /// Whether a file can be used.
    pub fn is_usable(&self, file: SourceId) -> bool {
        !self.refused.iter().any(|refused| refused.file == file)
    }

    /// A number for the content of each file, by its path.
    pub fn digests(&self) -> BTreeMap<String, u64> {
        self.sources.digests()
    }
}

impl Task<'_> {
    /// Reads and resolves, then lets `work` have the site.
    pub fn with_site<T>(
        &self,
        door: &dyn Door,
        work: impl FnOnce(&Ready<'_, '_>, &mut Vec<Finding>, Clock) -> Result<T, Error>,
    ) -> Result<Outcome<T>, Error> {
        self.progress.stage("Reading", 0);
        self.with_read(ReadFolder::of(door)?, work)
    }

    /// Resolves what was read, then lets `work` have the site.
    pub fn with_read<T>(
        &self,
        read: ReadFolder,
        work: impl FnOnce(&Ready<'_, '_>, &mut Vec<Finding>, Clock) -> Result<T, Error>,
    ) -> Result<Outcome<T>, Error> {
        let ReadFolder {
            sources,
            refused,
            mut clock,
        } = read;
        let mut sources = sources.shown_below(self.shown_as);
        theme::add_to(&mut sources);
        clock.lap("read");

        self.progress.stage("Understanding", 0);
        let Loaded {
            content,
            mut findings,
        } = content::load(&sources, &refused);
        clock.lap("understand");
        self.check_areas(&content)?;

        let (site, problems) = Site::resolve(&sources, &content, self.choices);
        findings.extend(problems);
        clock.lap("resolve");

        let (theme, problems) = Theme::load(&sources, &content, &site.languages);
        findings.extend(problems);
        let Some(theme) = theme else {
            let findings = Findings::new(check::weighed(&content, findings), &sources);
            return Ok((sources, findings, None));
        };
        let (site_pictures, problems) =
            SitePictures::prepare(&sources, &content, &theme, &site.base);
        findings.extend(problems);
        clock.lap("pictures");
        let styles = StyleFiles::of(&theme, &sources);
        let pictures = site_pictures
            .iter()
            .map(|(name, picture)| (name.to_owned(), Value::from_serializable(picture)))
            .collect();
        let (templates, problems) =
            Templates::compile(&theme, &sources, pictures, shared(&site, &styles));
        let templates_work = problems.is_empty();
        findings.extend(problems);
        let (fonts, problems) = Fonts::load(&sources);
        findings.extend(problems);
        let ready = Ready {
            site: &site,
            theme: &theme,
            assets: &SiteAssets {
                strings: &theme.strings,
                site_pictures: &site_pictures,
                styles: &styles,
            },
            templates: &templates,
            templates_work,
            fonts: &fonts,
            progress: self.progress,
        };
        // What a site weighs as less than an error keeps nothing from being published.
        let mut findings = check::weighed(&content, findings);
        let done = work(&ready, &mut findings, clock)?;
        let findings = Findings::new(check::weighed(&content, findings), &sources);
        Ok((sources, findings, Some(done)))
    }

    /// An area that was asked for but does not exist is a mistake on the command line.
    fn check_areas(&self, content: &Content) -> Result<(), Error> {
        for id in &self.choices.areas {
            let ids = || content.areas.iter().map(|area| area.id.as_str());
            if !ids().any(|known| known == id) {
                let near = nearest(id, ids());
                let help = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
                return Err(Error::Usage(format!(
                    "There is no area `{id}` in {}.{help}",
                    self.shown_as
                )));
            }
        }
        Ok(())
    }
}

impl<'s, 'c: 's> Ready<'s, 'c> {
    /// What pages are made of, when nobody asks for leaflets.
    pub fn materials(&self) -> Materials<'s, 'c> {
        Materials {
            site: self.site,
            assets: self.assets,
            templates: self.templates,
            papers: &NoPapers,
        }
    }

    /// All pictures that the site can name, but for emoji.
    pub fn library(&self) -> Library {
        let (sources, content) = (self.site.sources, self.site.content);
        pictures::of_site(sources, content, self.theme, &mut Problems::default())
    }

    /// Where leaflets are made. It is costly to set up, so only where one is wanted.
    pub fn paper_maker(&self) -> PaperMaker<'s, 'c> {
        PaperMaker::new(
            self.materials(),
            Engine::new(self.theme, self.site.sources, self.fonts),
            theme::colours_by_day(self.theme),
        )
    }
}

/// What every page of every edition sees.
fn shared(site: &Site<'_>, styles: &StyleFiles) -> Vec<(&'static str, Value)> {
    let stylesheet = site.base.href(&styles.stylesheet.path);
    let value = Value::from_serializable(&BTreeMap::from([("stylesheet", stylesheet)]));
    let of_blocks = styles.of_blocks.iter();
    let of_blocks: BTreeMap<&str, String> = of_blocks
        .map(|(name, file)| (name.as_str(), site.base.href(&file.path)))
        .collect();
    let wanted = Script::of(site).into_iter();
    let scripts: BTreeMap<&str, String> = wanted
        .map(|script| (script.name(), site.base.href(script.path())))
        .collect();
    let scripts = Value::from_serializable(&scripts);
    let styles = Value::from_serializable(&of_blocks);
    vec![("assets", value), ("scripts", scripts), ("styles", styles)]
}

/// Today, as the command line or the door says.
pub fn today(door: &dyn Door, given: Option<Date>) -> Date {
    given.unwrap_or_else(|| Date(door.today()))
}
