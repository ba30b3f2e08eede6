//! The stylesheet of all pages: the theme's colours, then the styles of each layer, the default theme first.
//! Styles for blocks that few pages have are files of their own, `forms.block.css`, which those pages load.

use super::css::Style;
use super::file::TokenValue;
use super::{Theme, fonts};
use crate::artifact::ContentHash;
use crate::site::addresses;
use crate::source::{SourceId, Sources};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A file of the theme as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleFile {
    /// Its path below the output folder, with the hash of its content.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The file of the theme that it is, where it is one alone.
    pub origin: Option<SourceId>,
}

/// The stylesheet of all pages, and the fonts that it loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleFiles {
    /// The stylesheet of all pages.
    pub stylesheet: StyleFile,
    /// The styles for some blocks, by the name of their file without `.block.css`.
    pub of_blocks: BTreeMap<String, StyleFile>,
    /// The fonts.
    pub fonts: Vec<StyleFile>,
}

impl StyleFiles {
    /// Those of a theme.
    pub fn of(theme: &Theme, sources: &Sources) -> Self {
        let mut published = BTreeMap::new();
        let mut files = Vec::new();
        for (name, source) in fonts::all(theme, sources) {
            let bytes = sources.get(source).bytes().to_vec();
            let address = addresses::font(name, ContentHash::of(&bytes));
            files.push(StyleFile {
                path: addresses::beside_stylesheet(&address),
                bytes,
                origin: Some(source),
            });
            published.insert(format!("{}{name}", addresses::FONTS), address);
        }
        let (site, of_blocks) = stylesheets(theme, sources, &published);
        let file = |name: &str, css: String| StyleFile {
            path: addresses::stylesheet(name, ContentHash::of(css.as_bytes())),
            bytes: css.into_bytes(),
            origin: None,
        };
        Self {
            stylesheet: file("site", site),
            of_blocks: of_blocks
                .into_iter()
                .map(|(name, css)| {
                    let file = file(&name, css);
                    (name, file)
                })
                .collect(),
            fonts: files,
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &StyleFile> {
        std::iter::once(&self.stylesheet)
            .chain(self.of_blocks.values())
            .chain(&self.fonts)
    }
}

/// The stylesheet of all pages and those of blocks by their names, with the addresses of fonts as they are
/// published, by those in the theme.
fn stylesheets(
    theme: &Theme,
    sources: &Sources,
    published: &BTreeMap<String, String>,
) -> (String, BTreeMap<String, String>) {
    let mut css = String::new();
    let mut of_blocks: BTreeMap<String, String> = BTreeMap::new();
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
        let css = match path.strip_suffix(".block.css") {
            Some(name) => of_blocks.entry(name.to_owned()).or_default(),
            None if path.ends_with(".css") => &mut css,
            None => continue,
        };
        push_lean(css, &with_addresses(text, published));
    }
    (css, of_blocks)
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

/// A style whose addresses are those of published files.
fn with_addresses<'t>(text: &'t str, published: &BTreeMap<String, String>) -> Cow<'t, str> {
    // Nearly every style loads nothing.
    if published.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    let mut done = 0;
    for address in Style::of(text).addresses {
        let Some(new) = published.get(address.text.trim()) else {
            continue;
        };
        let quoted = format!("\"{new}\"");
        // Without quotes, the address and its brackets are one token.
        let is_quoted = text[address.range.clone()].starts_with(['"', '\'']);
        let new = if is_quoted {
            quoted
        } else {
            format!("url({quoted})")
        };
        written.push_str(&text[done..address.range.start]);
        written.push_str(&new);
        done = address.range.end;
    }
    written.push_str(&text[done..]);
    Cow::Owned(written)
}

/// Without comments, and without white space that says nothing: a phone needs neither. Strings are left as they
/// are. White space before a colon stays, because it parts `p :hover` from `p:hover`.
fn push_lean(css: &mut String, text: &str) {
    let mut rest = text;
    let mut after_space = false;
    while let Some(character) = rest.chars().next() {
        let length = match character {
            '/' if rest.starts_with("/*") => match rest[2..].find("*/") {
                Some(end) => end + 4,
                None => rest.len(),
            },
            '"' | '\'' => string_length(rest, character),
            other => other.len_utf8(),
        };
        let (piece, behind) = rest.split_at(length);
        rest = behind;
        if piece.starts_with("/*") {
            continue;
        }
        if character.is_ascii_whitespace() {
            after_space = true;
            continue;
        }
        let is_apart = matches!(character, '{' | '}' | ';' | ',');
        let is_after = css.ends_with(['{', '}', ';', ',', ':', '\n']) || css.is_empty();
        if after_space && !is_apart && !is_after {
            css.push(' ');
        }
        after_space = false;
        // Nothing follows the last declaration of a block.
        if character == '}' && css.ends_with(';') {
            css.pop();
        }
        css.push_str(piece);
    }
    css.push('\n');
}

/// How long the string is that a text begins with, its quotes included.
fn string_length(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        if character == quote && !is_escaped {
            return at + 1;
        }
        is_escaped = character == '\\' && !is_escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[test]
    fn fonts_are_loaded_from_where_they_are_published() {
        let published =
            BTreeMap::from([("fonts/a.woff2".to_owned(), "fonts/a.1.woff2".to_owned())]);
        let style = "p { src: url(fonts/a.woff2), url( 'fonts/a.woff2' ), URL(\"fonts/\\61.woff2\"), \
                     url(#a) } /* url(fonts/a.woff2) */";
        assert_eq!(
            super::with_addresses(style, &published),
            "p { src: url(\"fonts/a.1.woff2\"), url( \"fonts/a.1.woff2\" ), URL(\"fonts/a.1.woff2\"), \
             url(#a) } /* url(fonts/a.woff2) */"
        );
    }

    #[test]
    fn comments_and_white_space_that_says_nothing_go() {
        let lean = |text: &str| {
            let mut css = String::new();
            super::push_lean(&mut css, text);
            css
        };
        for (text, expected) in [
            (
                "/* a\n b */\n  p {\n    color: var(--ink); /* c */\n  }\n\n",
                "p{color:var(--ink)}\n",
            ),
            (
                "a , b > c :hover { margin : 0 auto }",
                "a,b > c :hover{margin :0 auto}\n",
            ),
            (
                "@media (min-width: 40em) and (hover) { p { width: calc(1em + 2px); } }",
                "@media (min-width:40em) and (hover){p{width:calc(1em + 2px)}}\n",
            ),
            (
                "p::before { content: \"a : { \\\" ; }  /* b */\" ; color: red }",
                "p::before{content:\"a : { \\\" ; }  /* b */\";color:red}\n",
            ),
            ("q { quotes: '“' \"”\" }", "q{quotes:'“' \"”\"}\n"),
            ("/*/ a: b */ p { color: red; } /* open", "p{color:red}\n"),
        ] {
            assert_eq!(lean(text), expected);
        }
    }
}
