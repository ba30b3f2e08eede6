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

/// All findings, layer by layer.
pub fn check(theme: &Theme, sources: &Sources) -> Vec<Finding> {
    let files = ThemeFiles::read(theme, sources);
    let layers = 0..theme.layers.len();
    layers
        .flat_map(|top| {
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
