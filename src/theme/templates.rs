//! Templates: tera 2, one instance for the whole build.

use super::mentions::Mentions;
use super::{Theme, faults};
use crate::content::values::Format;
use crate::diagnostic::{Finding, nearest};
use crate::source::Sources;
use crate::text::marks;
use fluent_bundle::{FluentArgs, FluentValue};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use tera::{Kwargs, State, Tera, Value};

/// The most findings about templates in one run.
const MANY: usize = 20;

/// The compiled templates of a theme.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Compiles all templates. `pictures` answers `picture(name=…)`; `shared` is seen by every page.
    /// Each template that cannot be compiled is a finding.
    pub fn compile(
        theme: &Theme,
        sources: &Sources,
        pictures: BTreeMap<String, Value>,
        shared: Vec<(&'static str, Value)>,
    ) -> (Self, Vec<Finding>) {
        let mut files: Vec<(String, &str)> = theme
            .files(sources, "templates")
            .into_iter()
            .filter(|(_, path, ..)| path.ends_with(".html"))
            .map(|(layer, path, _, text)| (format!("{}/{path}", theme.layers[layer].name), text))
            .collect();
        let mut findings = Vec::new();
        let mut lost = Vec::new();
        let mut is_emptied = false;
        // One bad template fails all. It is reported and emptied, so that those that name it still find
        // it, and the others are tried again.
        loop {
            let error = match try_all(theme, &files, &pictures, &shared) {
                Ok(tera) => return (Self { tera }, findings),
                Err(error) => error,
            };
            let mut found = faults::of_all(&error, sources);
            let bad: Vec<usize> = found
                .iter()
                .filter_map(|finding| Some(sources.text(finding.span?.source)))
                .filter_map(|text| {
                    files
                        .iter()
                        .position(|(_, known)| std::ptr::eq(*known, text))
                })
                .collect();
            // What stood in an emptied template is not missing.
            found.retain(|finding| {
                let names = |name: &String| finding.message.contains(&format!("`{name}`"));
                let is_block = finding.message.ends_with(faults::NO_SUCH_BLOCK);
                !(lost.iter().any(names) || is_emptied && is_block)
            });
            is_emptied |= !bad.is_empty();
            findings.extend(found);
            if bad.is_empty() || findings.len() >= MANY {
                let tera = Tera::default();
                return (Self { tera }, findings);
            }
            for number in bad {
                lost.extend(Mentions::of(files[number].1).defines);
                files[number].1 = "";
            }
        }
    }

    /// Renders a template.
    ///
    /// # Errors
    /// When the template asks for what is not there.
    pub fn render(&self, name: &str, context: &tera::Context) -> Result<String, tera::Error> {
        self.tera.render(name, context)
    }

    /// Renders a template onto the end of `out`.
    ///
    /// # Errors
    /// When the template asks for what is not there.
    pub fn render_to(
        &self,
        name: &str,
        context: &tera::Context,
        out: &mut Vec<u8>,
    ) -> Result<(), tera::Error> {
        self.tera.render_to(name, context, out)
    }
}

fn try_all(
    theme: &Theme,
    files: &[(String, &str)],
    pictures: &BTreeMap<String, Value>,
    shared: &[(&'static str, Value)],
) -> Result<Tera, tera::Error> {
    let mut tera = Tera::new();
    tera.set_fallback_prefixes(theme.layers.iter().map(|layer| format!("{}/", layer.name)))?;
    tera.register_function("t", Say::new(&theme.strings));
    let strings = Arc::clone(&theme.strings);
    tera.register_function(
        "between",
        move |_: Kwargs, state: &State| -> Result<Value, tera::Error> {
            let edition: Option<Value> = state.get("edition")?;
            let language = edition.as_ref().and_then(|it| it.get_from_path("lang"));
            let language = language.and_then(Value::as_str).unwrap_or("en");
            Ok(Value::from(strings.conventions(language).between()))
        },
    );
    let pictures = pictures.clone();
    tera.register_function("picture", move |kwargs: Kwargs, _: &State| -> Result<Value, tera::Error> {
        let name: String = kwargs.must_get("name")?;
        pictures.get(&name).cloned().ok_or_else(|| {
            tera::Error::message(format!(
                "there is no picture `{name}` here; pictures that templates ask for stand in `pictures` of theme.yaml"
            ))
        })
    });
    for (name, value) in shared {
        tera.global_context().insert_value(*name, value.clone());
    }
    tera.add_raw_templates(files.iter().map(|(name, text)| (name.as_str(), *text)))?;
    Ok(tera)
}

/// `t(key="…", …)`.
struct Say {
    strings: Arc<super::Strings>,
    /// Messages without arguments, escaped once, by language: plain and easy read.
    said: HashMap<String, [HashMap<String, Value>; 2]>,
}

impl Say {
    fn new(strings: &Arc<super::Strings>) -> Self {
        let all = |language: &str, format| {
            let said = strings.said(language, format);
            said.map(|(key, text)| {
                let html = in_language(strings, (language, key), &escaped(text));
                (key.to_owned(), Value::safe_string(&html))
            })
            .collect()
        };
        let said = strings
            .languages()
            .map(|language| {
                let both = [all(language, Format::Plain), all(language, Format::Easy)];
                (language.to_owned(), both)
            })
            .collect();
        Self {
            strings: Arc::clone(strings),
            said,
        }
    }
}

impl tera::Function<Result<Value, tera::Error>> for Say {
    fn call(&self, kwargs: Kwargs, state: &State) -> Result<Value, tera::Error> {
        let key = kwargs.must_get::<&str>("key")?;
        let edition: Option<Value> = state.get("edition")?;
        let edition = edition.as_ref();
        let field = |name| {
            edition
                .and_then(|edition| edition.get_from_path(name))
                .and_then(Value::as_str)
        };
        let language = field("lang").unwrap_or("en");
        let is_easy = field("format") == Some("easy");
        let said = self
            .said
            .get(language)
            .map(|said| &said[usize::from(is_easy)]);
        if let Some(value) = said.and_then(|said| said.get(key)) {
            return Ok(value.clone());
        }
        let format = if is_easy { Format::Easy } else { Format::Plain };
        let around = Around {
            is_right_to_left: field("dir") == Some("rtl"),
            // Within a message that nobody has translated, what it is given is in the language of the page.
            language: (!self.strings.is_translated(language, key)).then_some(language),
        };
        let args = arguments(&kwargs, around);
        let text = self
            .strings
            .say(language, format, key, args.as_ref())
            .ok_or_else(|| {
                let near = match nearest(key, self.strings.keys()) {
                    Some(near) if near != key => format!("; did you mean `{near}`?"),
                    Some(_) => "; check the arguments that the message needs".to_owned(),
                    None => String::new(),
                };
                tera::Error::message(format!(
                    "there is no message `{key}` in strings/*.ftl{near}"
                ))
            })?;
        let html = in_language(&self.strings, (language, key), &escaped(&text));
        Ok(Value::safe_string(&html))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// A message that nobody has translated, between marks: a finished page says there in which language it is.
/// The templates cannot do so, because a message may stand in an attribute.
fn in_language(strings: &super::Strings, (language, key): (&str, &str), html: &str) -> String {
    match strings.is_translated(language, key) {
        true => html.to_owned(),
        false => marks::in_language("en", html),
    }
}

/// The page around a message.
#[derive(Clone, Copy)]
struct Around<'p> {
    is_right_to_left: bool,
    /// The language of the page, where that of the message is another one.
    language: Option<&'p str>,
}

/// The values of a message. Names and numbers in a line from right to left keep their own direction, and a day in
/// a message in another language has its own language.
fn arguments(kwargs: &Kwargs, around: Around<'_>) -> Option<FluentArgs<'static>> {
    let mut args = FluentArgs::new();
    let mut any = false;
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else {
            continue;
        };
        any = true;
        let value = match value.as_number() {
            Some(number) => FluentValue::from(number.as_float()),
            None => FluentValue::from(around.kept(words(value))),
        };
        args.set(name.to_owned(), value);
    }
    any.then_some(args)
}

impl Around<'_> {
    /// Words with the marks that they need there.
    fn kept(self, words: String) -> String {
        match self.language {
            Some(language) if !words.starts_with(marks::BEGINS) => {
                marks::in_language(language, &words)
            }
            _ if self.is_right_to_left => marks::apart(&words),
            _ => words,
        }
    }
}

/// The text of a value. Words say their language where it is not that of the page.
fn words(value: &Value) -> String {
    let part = |name| value.get_from_path(name).and_then(Value::as_str);
    match (part("text"), part("lang")) {
        (Some(text), Some(language)) => marks::in_language(language, text),
        (Some(text), None) => text.to_owned(),
        (None, _) => value.to_string(),
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    // Writing to a String cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut html, text);
    html
}
