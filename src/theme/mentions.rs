//! What a template names: other templates, components, and texts that may be keys of messages.
//!
//! The template engine keeps this to itself, so the tags are read here: only their names, texts and
//! signs, never what they mean. Whether a template is right is for the engine.

/// What one template names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Templates that it extends or includes.
    pub templates: Vec<String>,
    /// Components that it defines.
    pub defines: Vec<String>,
    /// Components that it calls.
    pub calls: Vec<String>,
    /// Whole texts: `"menu"` in `t(key="menu")`.
    pub texts: Vec<String>,
    /// Beginnings of texts: `"step-"` in `t(key="step-" ~ step.id)`.
    pub beginnings: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lexeme<'t> {
    Word(&'t str),
    Text(&'t str),
    Sign(char),
}

impl Mentions {
    /// Reads a template.
    pub fn of(template: &str) -> Self {
        let mut mentions = Self::default();
        let mut rest = template;
        while let Some((kind, behind)) = next_tag(rest) {
            rest = match kind {
                '#' => behind.split_once("#}").map_or("", |(_, behind)| behind),
                _ => {
                    let (tokens, behind) = tokens(behind);
                    mentions.add(&tokens);
                    if tokens.first() == Some(&Lexeme::Word("raw")) {
                        behind.split_once("endraw").map_or("", |(_, behind)| behind)
                    } else {
                        behind
                    }
                }
            };
        }
        mentions
    }

    fn add(&mut self, tokens: &[Lexeme<'_>]) {
        let owned = |text: &str| text.to_owned();
        let first = tokens.first().copied();
        if let Some(Lexeme::Word("extends" | "include")) = first {
            let names = tokens.iter().filter_map(|token| match token {
                Lexeme::Text(name) => Some(owned(name)),
                _ => None,
            });
            self.templates.extend(names);
            return;
        }
        if let [Lexeme::Word("component"), Lexeme::Word(name), ..] = tokens {
            self.defines.push(owned(name));
        }
        for (number, token) in tokens.iter().enumerate() {
            match (token, tokens.get(number + 1)) {
                (Lexeme::Sign('<'), Some(Lexeme::Word(name))) => self.calls.push(owned(name)),
                (Lexeme::Text(text), Some(Lexeme::Sign('~'))) => self.beginnings.push(owned(text)),
                (Lexeme::Text(text), _) => self.texts.push(owned(text)),
                _ => {}
            }
        }
    }
}

/// The sign behind the next `{` that begins a tag, and what comes behind it.
fn next_tag(text: &str) -> Option<(char, &str)> {
    memchr::memchr_iter(b'{', text.as_bytes()).find_map(|at| {
        let sign = text[at + 1..].chars().next()?;
        matches!(sign, '{' | '%' | '#').then(|| (sign, &text[at + 2..]))
    })
}

/// The tokens of a tag, and what comes behind it.
fn tokens(mut rest: &str) -> (Vec<Lexeme<'_>>, &str) {
    let mut tokens = Vec::new();
    while let Some(sign) = rest.chars().next() {
        // A map may end where the tag does: `{{ {"a": {}} }}`. Nothing is lost when its second
        // brace is taken for the end: what follows is no tag then.
        if let Some(behind) = rest.strip_prefix("}}").or(rest.strip_prefix("%}")) {
            return (tokens, behind);
        }
        let (token, length) = match sign {
            '"' | '\'' | '`' => quoted(rest, sign),
            sign if is_of_word(sign) => {
                let end = rest.find(|sign| !is_of_word(sign)).unwrap_or(rest.len());
                (Some(Lexeme::Word(&rest[..end])), end)
            }
            sign if sign.is_whitespace() || sign == '-' => (None, sign.len_utf8()),
            sign => (Some(Lexeme::Sign(sign)), sign.len_utf8()),
        };
        tokens.extend(token);
        rest = &rest[length..];
    }
    (tokens, "")
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_' || sign == '.'
}

/// A text in quotes at the start of `rest`, and how long it is with them.
fn quoted(rest: &str, quote: char) -> (Option<Lexeme<'_>>, usize) {
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(1) {
        if sign == quote && !escaped {
            return (Some(Lexeme::Text(&rest[1..at])), at + 1);
        }
        escaped = sign == '\\' && !escaped;
    }
    (None, rest.len())
}

#[cfg(test)]
mod tests {
    use super::Mentions;

    fn owned(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn templates_components_and_texts_are_found() {
        let mentions = Mentions::of(
            r#"{%- extends "base.html" -%} {% include 'parts/a.html' %}
            {%- component fp.card(link, class="") -%}{%- endcomponent fp.card -%}
            {{ <fp.words w={step.title} /> }}{% if a < 3 %}{{ t(key="step-" ~ n, who="}}") }}{% endif %}"#,
        );
        assert_eq!(mentions.templates, owned(&["base.html", "parts/a.html"]));
        assert_eq!(mentions.defines, owned(&["fp.card"]));
        assert_eq!(mentions.calls[0], "fp.words");
        assert_eq!(mentions.beginnings, owned(&["step-"]));
        assert_eq!(mentions.texts, owned(&["", "}}"]));
    }

    #[test]
    fn comments_raw_parts_and_words_outside_tags_name_nothing() {
        let mentions = Mentions::of(
            r#"{# {% include "a.html" %} #}{% raw %}{% include "b.html" %}{% endraw %}<p class="c">"#,
        );
        assert_eq!(mentions, Mentions::default());
    }

    #[test]
    fn what_is_never_closed_ends_with_the_file() {
        for template in ["{{ t(key=\"a", "{% include", "{#", "{", "{{", "{{ \"\\"] {
            assert_eq!(Mentions::of(template).templates, owned(&[]));
        }
    }
}
