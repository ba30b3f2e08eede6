//! What is to be made, and the making of it.

use super::html::{Materials, Pages, embed, not_found, redirect};
use super::open::OpenData;
use super::paper::{self, PaperJob};
use super::{Script, SiteAssets, finder, hosting, qr, search, shown, sitemap, small};
use crate::artifact::{Artifact, OutPath};
use crate::content::kinds::WebServer;
use crate::content::values::without_accents;
use crate::diagnostic::{Finding, finding};
use crate::site::on_paper::{Redirect, redirects};
use crate::site::{BranchKind, EditionId, PageId, Site, addresses};
use crate::source::{SourceId, Sources, Span};
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// One thing to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// A page of the site.
    Page(PageId),
    /// The QR code of a page.
    PageCode(PageId, CodeFiles),
    /// The QR code of another address. In a box: few jobs are of this kind, and a site has many.
    Code(Box<OtherCode>),
    /// A picture, by its number among those of the site.
    Picture(usize),
    /// A document or a recording that a page offers.
    File(SourceId),
    /// The page at an old or short address.
    Redirect(Box<Redirect>),
    /// The stylesheet, or a font that it loads, by its number.
    Style(usize),
    /// The page for addresses that lead nowhere.
    NotFound,
    /// `robots.txt`.
    Robots,
    /// The addresses of all pages: `sitemap.xml`, or a part of it, by its number.
    Sitemap(usize),
    /// What other programs read.
    Data(OpenData),
    /// A piece of the site for the websites of others, about the area of an edition.
    Embed(EditionId),
    /// The settings of a web server: what it says with each file.
    Settings(WebServer),
    /// A script of the pages.
    Script(Script),
    /// The index of postcodes, or a part of it, by its number.
    Postcodes(usize),
    /// The index of the words of an edition.
    Words(EditionId),
}

/// The QR code of an address that is no page of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCode {
    /// Where it goes, without the ending.
    pub path: String,
    /// What it opens.
    pub address: String,
    /// Where that was written.
    pub span: Span,
    /// Which files it has.
    pub files: CodeFiles,
}

/// Which files a QR code has. A large site has as many codes as pages, and a file that no page shows takes
/// as long to write as one that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFiles {
    /// The SVG.
    Svg,
    /// A PNG too, since a template asks for it.
    SvgAndPng,
}

impl CodeFiles {
    /// Those that the templates of a theme ask for. A template that only speaks of `png` gets it too: a file
    /// too many does no harm.
    fn asked_for(theme: &Theme, sources: &Sources) -> Self {
        let templates = theme.files(sources, "templates");
        match templates.iter().any(|(_, _, _, text)| text.contains("png")) {
            true => Self::SvgAndPng,
            false => Self::Svg,
        }
    }

    fn paths(self, path: &str) -> Vec<String> {
        let [svg, png] = addresses::code_files(path);
        match self {
            Self::Svg => vec![svg],
            Self::SvgAndPng => vec![svg, png],
        }
    }
}

/// All jobs, in groups that are carried out one after the other so that each can be timed.
#[derive(Debug, Default)]
pub struct Plan {
    /// Leaflets and handouts.
    pub papers: Vec<PaperJob>,
    /// Pages.
    pub pages: Vec<Job>,
    /// QR codes.
    pub codes: Vec<Job>,
    /// Everything else.
    pub files: Vec<Job>,
}

impl Plan {
    /// Every path that will be written.
    pub fn paths(&self, site: &Site<'_>, assets: &SiteAssets<'_>) -> BTreeSet<String> {
        let jobs = self.pages.iter().chain(&self.codes).chain(&self.files);
        let papers = self.papers.iter().flat_map(|paper| paper.paths(site));
        jobs.flat_map(|job| job.paths(site, assets))
            .chain(papers)
            .collect()
    }
}

/// Lists every job. Two that would write one path are a finding.
pub fn plan(site: &Site<'_>, theme: &Theme, assets: &SiteAssets<'_>) -> (Plan, Vec<Finding>) {
    let code_files = CodeFiles::asked_for(theme, site.sources);
    let page_code = |page| Job::PageCode(page, code_files);
    let mut plan = Plan {
        papers: paper::plan(site),
        pages: site.pages.keys().map(Job::Page).collect(),
        codes: site.printed_pages().map(page_code).collect(),
        files: Vec::new(),
    };
    plan.codes.extend(shown::codes(site, code_files));
    plan.files
        .extend((0..assets.site_pictures.files.len()).map(Job::Picture));
    plan.files.extend(shown::files(site).map(Job::File));
    let recordings = site.content.recordings.iter().map(|it| it.source);
    plan.files.extend(recordings.map(Job::File));
    plan.files
        .extend((0..assets.styles.iter().count()).map(Job::Style));
    plan.files.extend(
        redirects(site)
            .0
            .into_iter()
            .map(|it| Job::Redirect(Box::new(it))),
    );
    plan.files.extend([Job::NotFound, Job::Robots]);
    plan.files.extend(sitemap::jobs(site));
    plan.files
        .extend(OpenData::of(site).into_iter().map(Job::Data));
    plan.files.extend(site.with_embeds().map(Job::Embed));
    plan.files
        .extend(hosting::servers(site).into_iter().map(Job::Settings));
    plan.files
        .extend(Script::of(site).into_iter().map(Job::Script));
    plan.files.extend(finder::jobs(site));
    plan.files.extend(site.searched_editions().map(Job::Words));
    let findings = collisions(site, assets, &plan);
    (plan, findings)
}

/// Two jobs for one path. Some file systems do not tell capitals apart, so small letters decide.
///
/// A large site has hundreds of thousands of paths: they are compared by short fingerprints first,
/// and only those that agree are looked at as text.
fn collisions(site: &Site<'_>, assets: &SiteAssets<'_>, plan: &Plan) -> Vec<Finding> {
    let jobs = plan.pages.iter().chain(&plan.codes).chain(&plan.files);
    let all: Vec<Claim<'_>> = jobs
        .map(Claim::Job)
        .chain(plan.papers.iter().map(|paper| Claim::Paper(*paper)))
        .collect();
    let mut prints: Vec<(u64, usize)> = all
        .par_iter()
        .enumerate()
        .flat_map_iter(|(number, claim)| {
            let paths = claim.paths(site, assets).into_iter();
            paths.map(move |path| (fingerprint(&path.to_lowercase()), number))
        })
        .collect();
    prints.par_sort_unstable();
    let mut findings = Vec::new();
    for pair in prints.windows(2) {
        let [(first, one), (second, two)] = pair else {
            continue;
        };
        if first == second {
            findings.extend(collision(site, assets, all[*one], all[*two]));
        }
    }
    findings
}

/// Whatever wants a path.
#[derive(Debug, Clone, Copy)]
enum Claim<'a> {
    Job(&'a Job),
    Paper(PaperJob),
}

impl Claim<'_> {
    fn paths(self, site: &Site<'_>, assets: &SiteAssets<'_>) -> Vec<String> {
        match self {
            Self::Job(job) => job.paths(site, assets),
            Self::Paper(paper) => paper.paths(site),
        }
    }

    fn origin(self, site: &Site<'_>, assets: &SiteAssets<'_>) -> (String, Option<Span>) {
        match self {
            Self::Job(job) => job.origin(site, assets),
            Self::Paper(paper) => {
                let page = &site.pages[paper.page];
                let what = match page.leaflet {
                    Some(_) => "the leaflet",
                    None => "the handout of the page",
                };
                (format!("{what} `{}`", page.id()), Some(page.page.head.span))
            }
        }
    }
}

/// FNV-1a, 64 bits: two different paths of a site never agree by chance, and if they did, they are
/// compared as text.
fn fingerprint(path: &str) -> u64 {
    path.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn collision(
    site: &Site<'_>,
    assets: &SiteAssets<'_>,
    one: Claim<'_>,
    two: Claim<'_>,
) -> Option<Finding> {
    let paths: Vec<String> = one
        .paths(site, assets)
        .iter()
        .map(|path| path.to_lowercase())
        .collect();
    let path = two
        .paths(site, assets)
        .into_iter()
        .find(|path| paths.contains(&path.to_lowercase()))?;
    let (words, span) = two.origin(site, assets);
    let (other, other_span) = one.origin(site, assets);
    let mut finding = finding!(
        PATH_TWICE,
        "{words} and {other} would both be written to `{path}`";
        help: "give one of the two another id"
    );
    if let Some(span) = span.or(other_span) {
        finding = finding.at(span);
    }
    if let (Some(_), Some(other)) = (span, other_span) {
        finding = finding.also(other, "the other one");
    }
    Some(finding)
}

impl Job {
    /// The paths that it writes.
    pub fn paths(&self, site: &Site<'_>, assets: &SiteAssets<'_>) -> Vec<String> {
        let one = |path: &str| vec![path.to_owned()];
        match self {
            Self::Page(page) => vec![addresses::page_file(&site.relative(*page))],
            Self::PageCode(page, files) => files.paths(&site.code(*page)),
            Self::Code(other) => other.files.paths(&other.path),
            Self::Picture(number) => vec![assets.site_pictures.files[*number].path.clone()],
            Self::File(source) => vec![site.offered_path(*source)],
            Self::Redirect(redirect) => vec![addresses::page_file(&redirect.from)],
            Self::Style(number) => assets
                .styles
                .iter()
                .nth(*number)
                .map(|it| it.path.clone())
                .into_iter()
                .collect(),
            Self::NotFound => one(addresses::NOT_FOUND),
            Self::Robots => one(addresses::ROBOTS),
            Self::Sitemap(number) => vec![addresses::sitemap(*number)],
            Self::Data(data) => data.paths(site),
            Self::Embed(edition) => vec![site.editions[*edition].embed()],
            Self::Settings(server) => one(hosting::path(*server)),
            Self::Script(script) => one(script.path()),
            Self::Postcodes(number) => finder::paths(site, *number),
            Self::Words(edition) => {
                let path = site.search_index(&site.editions[*edition]);
                path.into_iter().collect()
            }
        }
    }

    /// What it is, in words, and where somebody asked for it.
    fn origin(&self, site: &Site<'_>, assets: &SiteAssets<'_>) -> (String, Option<Span>) {
        match self {
            Self::Page(page) | Self::PageCode(page, _) => {
                let site_page = &site.pages[*page];
                let what = if matches!(self, Self::Page(_)) {
                    "the page"
                } else {
                    "the QR code of the page"
                };
                let edition = &site.editions[site_page.edition];
                let place = match site.branches[edition.branch].kind {
                    BranchKind::Area(area) => format!(" of `{}`", area.id),
                    BranchKind::Root | BranchKind::Whole => String::new(),
                };
                (
                    format!("{what} `{}`{place}", site_page.id()),
                    Some(site_page.page.head.span),
                )
            }
            Self::Code(other) => (
                format!("the QR code of {}", other.address),
                Some(other.span),
            ),
            Self::Picture(number) => {
                let file = &assets.site_pictures.files[*number];
                (format!("the picture {}", file.path), file.origin)
            }
            Self::File(source) => (
                format!("the file {}", site.sources.get(*source).path()),
                Some(Span::new(*source, 0, 0)),
            ),
            Self::Redirect(redirect) => (
                format!("the address `{}`", redirect.from),
                Some(redirect.span),
            ),
            Self::Style(number) => {
                let font = assets.styles.iter().nth(*number).and_then(|it| it.origin);
                match font {
                    Some(source) => (
                        format!("the font {}", site.sources.get(source).path()),
                        Some(Span::new(source, 0, 0)),
                    ),
                    None => ("the stylesheet".to_owned(), None),
                }
            }
            Self::NotFound => ("the page for lost visitors".to_owned(), None),
            Self::Robots => ("robots.txt".to_owned(), None),
            Self::Sitemap(number) => (addresses::sitemap(*number), None),
            Self::Data(data) => (data.name().to_owned(), None),
            Self::Embed(edition) => (site.editions[*edition].embed(), None),
            Self::Settings(server) => (hosting::path(*server).to_owned(), None),
            Self::Script(script) => (format!("the script {}", script.path()), None),
            Self::Postcodes(_) => ("the index of postcodes".to_owned(), None),
            Self::Words(_) => ("an index of words".to_owned(), None),
        }
    }
}

/// Where jobs are carried out: everything that they may look at, nothing that they can change.
#[derive(Debug)]
pub struct Workshop<'s, 'c> {
    materials: Materials<'s, 'c>,
    pages: Pages<'s, 'c>,
}

impl<'s, 'c: 's> Workshop<'s, 'c> {
    /// A workshop for one build.
    pub fn new(materials: Materials<'s, 'c>) -> Self {
        Self {
            materials,
            pages: Pages::new(materials),
        }
    }

    /// Carries out one job.
    ///
    /// # Errors
    /// A finding when it cannot be carried out.
    pub fn make(&self, job: &Job) -> Result<Vec<Artifact>, Box<Finding>> {
        let (site, assets) = (self.materials.site, self.materials.assets);
        let bytes = match job {
            Job::Page(page) => vec![self.pages.render(*page)?],
            Job::PageCode(page, files) => {
                let address = site.base.absolute(&site.on_paper(*page));
                self.code(&address, *files, job)?
            }
            Job::Code(other) => self.code(&other.address, other.files, job)?,
            Job::Picture(number) => vec![assets.site_pictures.files[*number].bytes.clone()],
            Job::File(source) => vec![site.sources.get(*source).bytes().to_vec()],
            Job::Style(number) => {
                let file = assets.styles.iter().nth(*number);
                file.map(|it| it.bytes.clone()).into_iter().collect()
            }
            Job::Redirect(it) => vec![redirect(&self.materials, it.page)?],
            Job::NotFound => vec![not_found(&self.materials)?],
            Job::Robots => vec![small::robots(site).into_bytes()],
            Job::Sitemap(number) => vec![sitemap::text(site, *number).into_bytes()],
            Job::Data(data) => data.make(&self.materials),
            Job::Embed(edition) => vec![embed(&self.materials, *edition)?],
            Job::Settings(server) => vec![hosting::settings(*server, site, assets).into_bytes()],
            Job::Script(script) => vec![script.text().as_bytes().to_vec()],
            Job::Postcodes(number) => finder::postcodes(site, *number),
            Job::Words(edition) => vec![search::index(&self.materials, *edition).into_bytes()],
        };
        let paths = job.paths(site, assets);
        let mut artifacts = Vec::with_capacity(paths.len());
        for (path, bytes) in paths.into_iter().zip(bytes) {
            match OutPath::new(path.as_str()) {
                Some(path) => artifacts.push(Artifact { path, bytes }),
                None => return Err(self.bad_path(&path, job)),
            }
        }
        Ok(artifacts)
    }

    /// The files of a code, in the order of their paths.
    fn code(
        &self,
        address: &str,
        files: CodeFiles,
        job: &Job,
    ) -> Result<Vec<Vec<u8>>, Box<Finding>> {
        let code = qr::Code::published(address).and_then(|code| {
            let svg = code.svg().into_bytes();
            match files {
                CodeFiles::Svg => Ok(vec![svg]),
                CodeFiles::SvgAndPng => Ok(vec![svg, code.png()?]),
            }
        });
        code.map_err(|error| {
            let finding = finding!(
                UNREADABLE_CODE,
                "{}", error.to_string();
                help: "give the page a shorter id, or the site a shorter address"
            );
            Box::new(
                match job.origin(self.materials.site, self.materials.assets).1 {
                    Some(span) => finding.at(span),
                    None => finding,
                },
            )
        })
    }

    fn bad_path(&self, path: &str, job: &Job) -> Box<Finding> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let better: String = without_accents(name)
            .chars()
            .map(|c| match c {
                '.' | '_' => c,
                _ if c.is_ascii_alphanumeric() => c,
                _ => '-',
            })
            .collect();
        let finding = finding!(
            BAD_FILE_NAME,
            "`{path}` cannot be a path of the site";
            help: "name the file `{better}`: letters without accents, digits, hyphens, dots and underscores"
        );
        Box::new(
            match job.origin(self.materials.site, self.materials.assets).1 {
                Some(span) => finding.at(span),
                None => finding,
            },
        )
    }
}
