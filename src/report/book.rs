//! Which file has which texts and findings, and where its page in the report lies.

use super::Reading;
use crate::check::passage::Kind;
use crate::check::readability::{Readability, core_terms};
use crate::check::registry;
use crate::check::rule::Check;
use crate::check::text::{Text, Unread};
use crate::diagnostic::{Finding, Rule};
use crate::site::Site;
use crate::source::SourceId;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that pages of the report are made from.
pub(super) struct Book<'s, 'c> {
    pub site: &'s Site<'c>,
    /// All findings, in their order.
    pub findings: Vec<&'s Finding>,
    /// Every file with a text or a finding, in the order of their paths.
    pub files: Vec<File<'s, 'c>>,
    /// Findings without a place.
    pub nowhere: Vec<&'s Finding>,
    /// Whether the site names core terms.
    pub has_terms: bool,
}

/// A file with its texts and findings.
pub(super) struct File<'s, 'c> {
    pub source: SourceId,
    /// Its path below the content folder.
    pub path: &'s str,
    /// Its page, from the folder of the report.
    pub href: String,
    /// Its texts: one for a page; one for each format and language of a YAML file.
    pub texts: Vec<Read<'s, 'c>>,
    /// Its findings, in the order of their places.
    pub findings: Vec<&'s Finding>,
    /// The name of the area whose file it is; `None` for the site as a whole.
    pub area: Option<&'s str>,
}

/// A text and its counts; `None` for one in another language than English.
pub(super) struct Read<'s, 'c> {
    pub text: Text<'s, 'c>,
    pub counts: Option<Readability>,
}

impl<'s, 'c: 's> Book<'s, 'c> {
    pub fn of(reading: &Reading<'s, 'c>) -> Self {
        let (site, findings) = (reading.site, reading.findings);
        let terms = core_terms(site);
        let texts: Vec<Read<'s, 'c>> = Unread::all(site, reading.assets)
            .par_iter()
            .map(|unread| {
                let text = unread.read();
                let counts = Readability::of(&text, &terms);
                Read { text, counts }
            })
            .collect();
        let mut by_file: BTreeMap<&str, (SourceId, Vec<Read<'s, 'c>>, Vec<&Finding>)> =
            BTreeMap::new();
        let entry = |source: SourceId| (site.sources.get(source).path(), source);
        for read in texts {
            let (path, source) = entry(read.text.source);
            by_file
                .entry(path)
                .or_insert((source, vec![], vec![]))
                .1
                .push(read);
        }
        let mut nowhere = Vec::new();
        for finding in findings.iter() {
            match finding.span.map(|span| entry(span.source)) {
                None => nowhere.push(finding),
                Some((path, source)) => by_file
                    .entry(path)
                    .or_insert((source, vec![], vec![]))
                    .2
                    .push(finding),
            }
        }
        let mut names = Names::default();
        let files = by_file.into_iter();
        Self {
            site,
            findings: findings.iter().collect(),
            files: files
                .map(|(path, (source, texts, findings))| File {
                    source,
                    path,
                    href: names.page_of(path),
                    texts,
                    findings,
                    area: area_of(site, path),
                })
                .collect(),
            nowhere,
            has_terms: !terms.entries().is_empty(),
        }
    }
}

impl File<'_, '_> {
    /// The title of its page, with its facts as on the first page that shows it; `None` for other
    /// files.
    pub fn title(&self) -> Option<&str> {
        let mut passages = self.texts.iter().flat_map(|read| &read.text.passages);
        let title = passages.find(|passage| passage.kind == Kind::Title);
        title.map(|passage| passage.text.as_str())
    }
}

/// The area whose file it is, by the folder of areas.
fn area_of<'s>(site: &'s Site<'_>, path: &str) -> Option<&'s str> {
    let id = path.strip_prefix("areas/")?.split(['/', '.']).next()?;
    let branch = |id: &str| {
        let mut branches = site.branches.iter();
        branches.find(|it| it.area().is_some_and(|area| area.id.as_str() == id))
    };
    branch(id).map(|branch| branch.name())
}

/// How a finding is looked for; `None` for one that `build` finds too.
pub(super) fn check_of(rule: &Rule) -> Option<Check> {
    registry::find(rule.code).map(|it| it.check)
}

/// Names of the pages of files: no two are the same, even where capitals are not told apart.
#[derive(Default)]
struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// `texts/pages-ask.easy.md.html`.
    fn page_of(&mut self, path: &str) -> String {
        let safe = |sign: char| {
            if sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_') {
                sign
            } else {
                '-'
            }
        };
        // Some file systems take no name over 255 bytes.
        let stem: String = path.chars().take(150).map(safe).collect();
        let mut number = 1;
        loop {
            let name = match number {
                1 => format!("texts/{stem}.html"),
                _ => format!("texts/{stem}-{number}.html"),
            };
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn each_file_has_a_page_of_its_own_with_a_safe_name() {
        let mut names = Names::default();
        let mut page = |path: &str| names.page_of(path);
        assert_eq!(page("pages/ask.easy.md"), "texts/pages-ask.easy.md.html");
        assert_eq!(page("pages-ask.easy.md"), "texts/pages-ask.easy.md-2.html");
        assert_eq!(page("Pages/Ask.easy.md"), "texts/Pages-Ask.easy.md-3.html");
        assert_eq!(page("é \"<b>.md"), "texts/----b-.md.html");
    }
}
