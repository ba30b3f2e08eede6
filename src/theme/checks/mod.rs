//! Mistakes in a theme that would pass without a word: names that nothing knows, files that nothing
//! reads, templates that nothing shows, styles that no browser can use.
//!
//! Each layer is looked at as if it were the most special one. What lies above it does not count: a
//! theme must be right for every site that extends it.

mod colours;
mod files;
mod layouts;
mod messages;
mod references;
mod styles;
mod templates;

pub(super) use references::check as check_messages;

use super::css::Style;
use super::mentions::Mentions;
use super::{Layer, Theme};
use crate::diagnostic::Finding;
use crate::source::{SourceId, Sources};

/// All findings about the layers that are the site's own.
pub fn check(theme: &Theme, sources: &Sources) -> Vec<Finding> {
    faults(theme, sources, &own_layers(&theme.layers, sources))
}

/// The numbers of the layers that are the site's own. Those of the program are many files, the same for every site:
/// they are left to its tests.
fn own_layers(layers: &[Layer], sources: &Sources) -> Vec<usize> {
    let is_own = |number: &usize| {
        let file = sources.find(&format!("{}theme.yaml", layers[*number].folder));
        file.is_none_or(|file| !sources.get(file).is_built_in())
    };
    (0..layers.len()).filter(is_own).collect()
}

/// All findings about these layers, one after the other.
fn faults(theme: &Theme, sources: &Sources, layers: &[usize]) -> Vec<Finding> {
    if layers.is_empty() {
        return Vec::new();
    }
    let files = ThemeFiles::read(theme, sources);
    layers
        .iter()
        .flat_map(|&top| {
            let stack = Stack {
                sources,
                layers: &theme.layers[top..],
                top,
                files: &files,
            };
            let mut findings = files::check(&stack);
            findings.extend(colours::check(&stack));
            findings.extend(styles::check(&stack));
            findings.extend(templates::check(&stack));
            findings.extend(layouts::check(&stack));
            findings.extend(messages::check(&stack));
            findings
        })
        .collect()
}

/// The styles, templates and layouts of a theme, each with the number of its layer.
struct ThemeFiles<'a> {
    styles: Vec<(usize, SourceId, Style)>,
    templates: Vec<(usize, String, SourceId, Mentions)>,
    layouts: Vec<(usize, String, SourceId, &'a str)>,
}

impl<'a> ThemeFiles<'a> {
    fn read(theme: &Theme, sources: &'a Sources) -> Self {
        let styles = theme.files(sources, "styles").into_iter();
        let templates = theme.files(sources, "templates").into_iter();
        Self {
            styles: styles
                .filter(|(_, path, ..)| path.ends_with(".css"))
                .map(|(layer, _, source, text)| (layer, source, Style::of(text)))
                .collect(),
            templates: templates
                .filter(|(_, path, ..)| path.ends_with(".html"))
                .map(|(layer, path, source, text)| (layer, path, source, Mentions::of(text)))
                .collect(),
            layouts: theme.files(sources, "leaflets"),
        }
    }
}

/// A layer and those that it extends.
struct Stack<'a> {
    sources: &'a Sources,
    /// The layer itself first.
    layers: &'a [Layer],
    /// Its number in the theme.
    top: usize,
    files: &'a ThemeFiles<'a>,
}

impl<'a> Stack<'a> {
    /// The layer itself.
    fn layer(&self) -> &'a Layer {
        &self.layers[0]
    }

    /// The layers that it extends.
    fn below(&self) -> &'a [Layer] {
        &self.layers[1..]
    }

    /// The styles of all its layers.
    fn styles(&self) -> impl Iterator<Item = &'a Style> {
        let top = self.top;
        let styles = self.files.styles.iter();
        styles
            .filter(move |(layer, ..)| *layer >= top)
            .map(|(_, _, style)| style)
    }

    /// The styles of the layer itself.
    fn own_styles(&self) -> impl Iterator<Item = (SourceId, &'a Style)> {
        let top = self.top;
        let styles = self.files.styles.iter();
        styles
            .filter(move |(layer, ..)| *layer == top)
            .map(|(_, source, style)| (*source, style))
    }

    /// The templates of all its layers: layer, path below `templates/`, file, and what it names.
    fn templates(&self) -> impl Iterator<Item = &'a (usize, String, SourceId, Mentions)> {
        let top = self.top;
        let templates = self.files.templates.iter();
        templates.filter(move |(layer, ..)| *layer >= top)
    }

    /// The layouts of all its layers: layer, path below `leaflets/`, file, text.
    fn layouts(&self) -> impl Iterator<Item = &'a (usize, String, SourceId, &'a str)> {
        let top = self.top;
        let layouts = self.files.layouts.iter();
        layouts.filter(move |(layer, ..)| *layer >= top)
    }
}

/// The names of the colours of these layers.
fn colours(layers: &[Layer]) -> impl Iterator<Item = &str> {
    let tokens = layers.iter().flat_map(|layer| &layer.file.tokens);
    tokens.flat_map(|tokens| tokens.0.iter().map(|(name, _)| name.value.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{faults, references};
    use crate::content::decode::Problems;
    use crate::source::Sources;
    use crate::theme::{Strings, Theme, built_in, layers};
    use std::sync::Arc;

    #[test]
    fn the_programs_own_themes_have_no_faults() {
        let mut sources = Sources::default();
        built_in::add_to(&mut sources);
        for name in built_in::names() {
            let mut problems = Problems::default();
            let layers = layers(&sources, &name, None, &mut problems).expect("a theme");
            let all: Vec<usize> = (0..layers.len()).collect();
            let (mut found, _) = references::faults(&sources, &layers, &all);
            let strings = Strings::load(&sources, &layers, &[], &mut found);
            let theme = Theme {
                layers,
                strings: Arc::new(strings),
            };
            found.extend(faults(&theme, &sources, &all));
            found.extend(problems.into_list());
            assert!(found.is_empty(), "{name}: {found:#?}");
        }
    }
}
