//! Themes: templates, styles, words of the interface, pictures, fonts, colours.
//!
//! A theme is a folder. Those of `themes/` are embedded in the binary; a site's own theme lies in
//! `content/theme/` and extends one of them: a template, string, colour or style of its own takes the
//! place of the one below. What templates are given is the contract, version [`CONTRACT`]; a template
//! that asks for what is not there is a finding with its file and line. [`contrast`] measures the
//! colours, and [`checks`] finds what would have no effect.

mod built_in;
mod checks;
mod contrast;
mod css;
mod faults;
mod file;
pub mod fonts;
mod foreign;
mod mentions;
mod own_names;
mod strings;
mod styles;
mod templates;

pub use built_in::{add_to, languages_with_words};
pub use faults::of as finding_of;
pub use file::{ThemeFile, TokenValue};
pub use foreign::with_languages;
pub use strings::Strings;
pub use styles::{StyleFile, StyleFiles, colours_by_day};
pub use templates::Templates;

use crate::content::decode::Problems;
use crate::content::values::{LanguageTag, PictureName};
use crate::content::yaml::{Excerpt, parse as parse_yaml};
use crate::content::{Content, decode::Decode};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Sources, Span};
use std::sync::Arc;

/// The version of what templates are given.
pub const CONTRACT: u32 = 1;
/// The default theme.
pub const DEFAULT: &str = "fingerpost";
/// The layout of cards, the pictures that messages show. All other layouts are those of leaflets.
pub const CARD_LAYOUT: &str = "card";
/// The name of a site's own theme, in `content/theme/`.
pub const OWN: &str = "own";

/// One folder of a theme, and its place among those it extends.
#[derive(Debug)]
pub struct Layer {
    /// Its name: the first part of the names of its templates.
    pub name: String,
    /// Where its files are, with a slash at the end.
    pub folder: String,
    /// `theme.yaml`.
    pub file: ThemeFile,
}

/// A theme ready for use: the site's own layer first, the default theme last.
#[derive(Debug)]
pub struct Theme {
    /// The layers.
    pub layers: Vec<Layer>,
    /// The words of the interface.
    pub strings: Arc<Strings>,
}

impl Theme {
    /// Loads the theme that `site.yaml` names, and all it extends.
    pub fn load(
        sources: &Sources,
        content: &Content,
        languages: &[LanguageTag],
    ) -> (Option<Self>, Vec<Finding>) {
        let mut problems = Problems::default();
        let named = content.site.theme.as_ref();
        let own_exists = sources.find("theme/theme.yaml").is_some();
        let first = match named {
            Some(name) => name.value.as_str(),
            None if own_exists => OWN,
            None => DEFAULT,
        };
        let layers = layers(sources, first, named.map(|name| name.span), &mut problems);
        let mut findings = problems.into_list();
        let Some(layers) = layers else {
            return (None, findings);
        };
        findings.extend(unread(sources, &layers, named.map(|name| name.span)));
        findings.extend(contrast::check(&layers));
        let mut strings = Strings::load(sources, &layers, languages, &mut findings);
        findings.extend(languages_of(content, &strings, languages));
        let (faults, unsayable) = checks::check_messages(sources, &layers);
        findings.extend(faults);
        strings.leave(unsayable);
        let theme = Self {
            layers,
            strings: Arc::new(strings),
        };
        findings.extend(checks::check(&theme, sources));
        (Some(theme), findings)
    }

    /// Names of the pictures that its templates ask for.
    pub fn pictures(&self) -> impl Iterator<Item = &PictureName> {
        self.layers.iter().flat_map(|layer| &layer.file.pictures)
    }

    /// The files of one of its folders, the most special layer first: path below the layer, file.
    pub fn files<'s>(
        &self,
        sources: &'s Sources,
        folder: &str,
    ) -> Vec<(usize, String, SourceId, &'s str)> {
        let mut files = Vec::new();
        for (number, layer) in self.layers.iter().enumerate() {
            let start = format!("{}{folder}/", layer.folder);
            for (id, source) in sources.iter() {
                if let Some(rest) = source.path().strip_prefix(&start) {
                    files.push((number, rest.to_owned(), id, source.text()));
                }
            }
        }
        files
    }
}

/// Languages without a name of their own, and those whose words nobody has checked.
fn languages_of(content: &Content, strings: &Strings, languages: &[LanguageTag]) -> Vec<Finding> {
    let site = &content.site;
    let mut findings = Vec::new();
    for language in languages {
        let place = site.languages.place(language).unwrap_or(site.span);
        let tag = language.as_str();
        if strings.own_name(tag).is_none() {
            findings.push(finding!(
                NO_LANGUAGE_NAME, place,
                "nobody knows the name of `{tag}` in that language";
                help: "write theme/strings/{tag}.ftl with the line `language-name = …`, and beside its folder theme/theme.yaml"
            ));
        }
        if strings.is_unchecked(language) {
            findings.push(finding!(
                UNCHECKED_WORDS, place,
                "a machine has written the words of the interface in `{tag}`, and no speaker has checked them";
                help: "ask a speaker to read themes/{DEFAULT}/strings/{tag}.ftl in the source of Fingerpost. Then write theme/strings/{tag}.ftl, which begins with `### checked-by: ` and who it was"
            ));
        }
    }
    findings
}

/// The layers from `first` down to the default theme.
fn layers(
    sources: &Sources,
    first: &str,
    span: Option<Span>,
    problems: &mut Problems,
) -> Option<Vec<Layer>> {
    let mut layers: Vec<Layer> = Vec::new();
    let mut next = Some((first.to_owned(), span));
    while let Some((name, span)) = next.take() {
        if layers.iter().any(|layer| layer.name == name) {
            problems.add(finding!(
                BAD_THEME, span?,
                "the theme `{name}` extends itself";
                help: "write `extends: fingerpost`"
            ));
            return None;
        }
        let folder = if name == OWN {
            "theme/".to_owned()
        } else {
            format!("themes/{name}/")
        };
        let Some(source) = sources.find(&format!("{folder}theme.yaml")) else {
            problems.add(no_theme(&name, span));
            return None;
        };
        let excerpt = Excerpt {
            source,
            text: sources.text(source),
            start: 0,
        };
        let node = match parse_yaml(excerpt) {
            Ok(node) => node,
            Err(finding) => {
                problems.add(*finding);
                return None;
            }
        };
        let file = ThemeFile::decode(&node, problems)?;
        if file.contract.value != CONTRACT {
            problems.add(
                finding!(
                    BAD_THEME, file.contract.span,
                    "this theme was made for contract {}, and Fingerpost has {CONTRACT}", file.contract.value;
                    help: "bring the theme up to date, then write `contract: {CONTRACT}`"
                ),
            );
            return None;
        }
        if name != DEFAULT {
            next = Some(match &file.extends {
                Some(base) => (base.value.to_string(), Some(base.span)),
                None => (DEFAULT.to_owned(), Some(file.span)),
            });
        }
        layers.push(Layer { name, folder, file });
    }
    Some(layers)
}

/// A finding when the site has a theme of its own that is not among the layers.
fn unread(sources: &Sources, layers: &[Layer], named: Option<Span>) -> Option<Finding> {
    if layers.iter().any(|layer| layer.name == OWN) {
        return None;
    }
    let mut files = sources.iter();
    let (first, _) = files.find(|(_, source)| source.path().starts_with("theme/"))?;
    let here = Span::new(first, 0, 0);
    let first = layers.first().map_or(DEFAULT, |layer| layer.name.as_str());
    Some(if sources.find("theme/theme.yaml").is_none() {
        finding!(
            MISSING_FILE, here,
            "theme/ has no theme.yaml, so nothing in it is read";
            help: "write theme/theme.yaml with `name`, `contract: 1` and `extends: fingerpost`"
        )
    } else {
        finding!(
            BAD_THEME, named.unwrap_or(here),
            "the site has a theme of its own, but takes `{first}`";
            help: "write `theme: own` here and `extends: {first}` in theme/theme.yaml, or take theme/ away"
        )
    })
}

fn no_theme(name: &str, span: Option<Span>) -> Finding {
    let finding = if name == OWN {
        finding!(
            BAD_THEME,
            "there is no theme/theme.yaml in the content folder";
            help: "write it with `name`, `contract: 1` and `extends: fingerpost`"
        )
    } else {
        let known = built_in::names();
        let finding = finding!(BAD_THEME, "there is no theme `{name}`");
        match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => finding.help(format!("write `{near}`")),
            None => finding.help(format!(
                "write {} or `own`",
                nearest::one_of(known.iter().map(String::as_str))
            )),
        }
    };
    match span {
        Some(span) => finding.at(span),
        None => finding,
    }
}
