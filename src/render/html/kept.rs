//! Whether a template shows what its block holds. A theme of one's own may lose numbers that families need, and
//! nobody would notice: a page with one number less looks like any other.

use crate::diagnostic::{Finding, finding};
use crate::source::{Sources, Span};
use crate::text::blocks::ShownBlock;
use serde_json::Value;

/// Whether a site has templates of its own. The built-in ones show everything, as tests hold.
pub(super) fn has_own_templates(sources: &Sources) -> bool {
    let mut own = sources.iter().filter(|(_, source)| !source.is_built_in());
    own.any(|(_, source)| source.path().starts_with("theme/templates/"))
}

/// What a template with this name loses of its block, where it made this of it. `place` is for what no template of
/// the site does.
pub(super) fn lost(
    (name, html): (&str, &str),
    block: &ShownBlock,
    sources: &Sources,
    place: Span,
) -> Option<Finding> {
    let mut held = Held::default();
    held.look(&serde_json::to_value(block).ok()?, "");
    let is_shown = |way: &&Way| html.contains(&way.href) || html.contains(&way.text);
    let lost = held.ways.iter().find(|way| !is_shown(way));
    let own = sources.find(&format!("theme/templates/{name}"));
    let no_words =
        own.is_some() && !held.labels.is_empty() && !held.labels.iter().any(|it| html.contains(it));
    let what = match (lost, no_words) {
        (Some(_), _) => "phone numbers or emails",
        (None, true) => "all words",
        (None, false) => return None,
    };
    // A part of a template may be what is to blame.
    let part = || {
        let mut own = sources.iter().filter(|(_, source)| !source.is_built_in());
        own.find(|(_, source)| source.path().starts_with("theme/templates/parts/"))
            .map(|(id, _)| id)
    };
    let place = own
        .or_else(part)
        .map_or(place, |file| Span::new(file, 0, 0));
    Some(finding!(
        BLOCK_LOST, place,
        "pages are published without {what} that `{name}` is given";
        help: "show all that the template is given: docs/pages/themes.md lists it; to leave something out on one page, use the options of the block"
    ))
}

/// A number or mailbox.
struct Way {
    href: String,
    text: String,
}

/// What a block holds.
#[derive(Default)]
struct Held {
    ways: Vec<Way>,
    /// A word of each label and title.
    labels: Vec<String>,
}

impl Held {
    fn look(&mut self, value: &Value, key: &str) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.look(value, key)),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str);
                if let (Some(href), Some(text)) = (text("href"), text("text"))
                    && (href.starts_with("tel:") || href.starts_with("mailto:"))
                {
                    let (href, text) = (href.to_owned(), text.to_owned());
                    self.ways.push(Way { href, text });
                }
                let is_label = matches!(key, "label" | "title" | "name");
                if let (true, Some(text)) = (is_label, text("text")) {
                    let mut words = text.split(|c: char| !c.is_alphanumeric());
                    let word = words.find(|word| word.chars().count() > 2);
                    self.labels.extend(word.map(str::to_owned));
                }
                for (key, value) in fields {
                    self.look(value, key);
                }
            }
            _ => {}
        }
    }
}
