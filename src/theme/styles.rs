//! The one stylesheet: the theme's colours, then the styles of each layer, the default theme first.

use super::Theme;
use super::file::TokenValue;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The stylesheet as it is published.
pub fn stylesheet(theme: &Theme, sources: &Sources) -> String {
    let mut css = String::new();
    let tokens = tokens(theme);
    css.push_str(":root{color-scheme:light dark;");
    push_tokens(&mut css, &tokens, |value| value.light.as_str());
    css.push_str("}\n@media (prefers-color-scheme:dark){:root{");
    push_tokens(&mut css, &tokens, |value| value.dark.as_str());
    css.push_str("}}\n");
    let mut files = theme.files(sources, "styles");
    // The last rule wins in CSS, so the most special layer comes last.
    files.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    for (_, path, _, text) in files {
        if path.ends_with(".css") {
            push_lean(&mut css, text);
        }
    }
    css
}

/// The theme's colours by day, by name: what leaflets are printed in.
pub fn colours_by_day(theme: &Theme) -> BTreeMap<String, String> {
    tokens(theme)
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.light.as_str().to_owned()))
        .collect()
}

/// Colours of all layers; a more special layer's take the place of others.
fn tokens(theme: &Theme) -> BTreeMap<&str, &TokenValue> {
    let mut tokens = BTreeMap::new();
    for layer in theme.layers.iter().rev() {
        for (name, value) in layer.file.tokens.iter().flat_map(|tokens| &tokens.0) {
            tokens.insert(name.value.as_str(), value);
        }
    }
    tokens
}

fn push_tokens<'t>(
    css: &mut String,
    tokens: &BTreeMap<&str, &'t TokenValue>,
    get: impl Fn(&'t TokenValue) -> &'t str,
) {
    for (name, value) in tokens {
        // Writing to a String cannot fail.
        let _ = write!(css, "--{name}:{};", get(value));
    }
}

/// Without comments and indentation: a phone needs neither. Strings are left as they are.
fn push_lean(css: &mut String, text: &str) {
    let mut rest = text;
    let mut lean = String::with_capacity(text.len());
    while let Some(open) = rest.find("/*") {
        lean.push_str(&rest[..open]);
        rest = rest[open..]
            .find("*/")
            .map_or("", |close| &rest[open + close + 2..]);
    }
    lean.push_str(rest);
    for line in lean.lines().map(str::trim).filter(|line| !line.is_empty()) {
        css.push_str(line);
        css.push('\n');
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn comments_and_indentation_go() {
        let mut css = String::new();
        super::push_lean(
            &mut css,
            "/* a\n b */\n  p {\n    color: var(--ink); /* c */\n  }\n\n",
        );
        assert_eq!(css, "p {\ncolor: var(--ink);\n}\n");
    }
}
