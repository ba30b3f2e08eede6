//! What the template engine complains of, as findings at their place in a template's own file.
//!
//! The engine knows the line of most faults. Of those between several templates (circles, a parent that
//! is not there) it only knows the names, so the place is looked up in the text. Where a template of the
//! site and one of the program take part, the one of the site is shown: its author can change it.

use super::mentions::Mentions;
use super::{DEFAULT, OWN};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Sources, Span};
use tera::ErrorKind;

/// How the engine ends its words about a block that no parent has.
pub(super) const NO_SUCH_BLOCK: &str = "is not defined in any parent template";

const HELP: &str = "docs/pages/themes.md lists everything that templates are given";

/// The findings for an error that templates give together, when they are compiled.
pub(super) fn of_all(error: &tera::Error, sources: &Sources) -> Vec<Finding> {
    match error.kind() {
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain,
        } => {
            let chain = std::iter::once(tpl).chain(inheritance_chain);
            vec![circle(&chain.collect::<Vec<_>>(), sources)]
        }
        ErrorKind::CircularInclude { include_chain, .. } => {
            vec![circle(&include_chain.iter().collect::<Vec<_>>(), sources)]
        }
        ErrorKind::MissingParent { current, parent } => vec![no_parent(current, parent, sources)],
        ErrorKind::Msg(text) => {
            let findings: Vec<Finding> = reports(text)
                .filter_map(|report| report.finding(sources))
                .collect();
            match findings.is_empty() {
                true => vec![twice(text, sources).unwrap_or_else(|| of(error, sources))],
                false => findings,
            }
        }
        _ => vec![of(error, sources)],
    }
}

/// The finding for an error of the template engine, at the template's file and line.
pub fn of(error: &tera::Error, sources: &Sources) -> Finding {
    let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else {
        let message = error.to_string();
        return endless(&message, sources).unwrap_or_else(|| unusable(&message));
    };
    let finding = unusable(report.message());
    let Some(source) = source_of(report.filename(), sources) else {
        return finding;
    };
    let range = &report.span().range;
    let place = Span::new(source, range.start, range.end);
    finding.at(own_component(place, sources).unwrap_or(place))
}

fn unusable(message: &str) -> Finding {
    finding!(BAD_TEMPLATE, "this template cannot be used: {message}"; help: HELP)
}

/// The file of a template by its name: `own/page.html` is `theme/templates/page.html`.
fn source_of(name: &str, sources: &Sources) -> Option<SourceId> {
    let path = match name.split_once('/') {
        Some((OWN, rest)) => format!("theme/templates/{rest}"),
        Some((theme, rest)) => format!("themes/{theme}/templates/{rest}"),
        None => name.to_owned(),
    };
    sources.find(&path)
}

/// The template without the name of its layer: as other templates name it.
fn plain(name: &str) -> &str {
    name.split_once('/').map_or(name, |(_, rest)| rest)
}

/// Templates that need each other in a circle. Shown at the name that closes it, in a file of the site
/// where there is one.
fn circle(chain: &[&String], sources: &Sources) -> Finding {
    let last = chain.last().copied();
    // What leads to the circle is no part of it.
    let start = chain.iter().position(|name| Some(*name) == last);
    let circle = &chain[start.filter(|at| at + 1 < chain.len()).unwrap_or_default()..];
    let links = circle.iter().zip(circle.iter().skip(1));
    let mut links: Vec<(Span, &str, &str)> = links
        .filter_map(|(from, to)| {
            let place = place_of(plain(to), source_of(from, sources)?, sources)?;
            Some((place, plain(from), plain(to)))
        })
        .collect();
    links.sort_by_key(|(place, ..)| sources.get(place.source).is_built_in());
    let Some((place, from, to)) = links.first().copied() else {
        let names: Vec<&str> = circle.iter().map(|name| plain(name)).collect();
        return unusable(&format!("it takes itself in: {}", names.join(", ")));
    };
    let below = format!("{DEFAULT}/{to}");
    let help = match from == to && source_of(&below, sources).is_some() {
        // A theme that adds to a template of the theme below means that one.
        true => format!("write `{below}`, or take this tag out"),
        false => format!("take this tag out: `{to}` takes in `{from}`"),
    };
    finding!(BAD_TEMPLATE, place, "the template `{from}` takes itself in"; help: help)
}

fn no_parent(current: &str, parent: &str, sources: &Sources) -> Finding {
    let finding = finding!(
        BAD_TEMPLATE,
        "there is no template `{parent}` to extend";
        help: like(parent, current, sources)
    );
    let place = source_of(current, sources).and_then(|it| place_of(parent, it, sources));
    match place {
        Some(place) => finding.at(place),
        None => finding,
    }
}

/// What to write for the name of a template that is not there. A template never takes itself in: one that
/// stands in for a template of the default theme means that one.
fn like(name: &str, current: &str, sources: &Sources) -> String {
    let known = sources.iter().filter_map(|(_, source)| {
        let (_, name) = source.path().split_once("templates/")?;
        let below = format!("{DEFAULT}/{name}");
        let is_own = name == plain(current);
        (!is_own || below != current && source_of(&below, sources).is_some()).then_some(name)
    });
    match nearest(name, known) {
        Some(near) if near == plain(current) => format!("write `{DEFAULT}/{near}`"),
        Some(near) => format!("write `{near}`"),
        None => "write the name of a template in templates/, such as `base.html`".to_owned(),
    }
}

/// A component that two templates of one theme define.
fn twice(message: &str, sources: &Sources) -> Option<Finding> {
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let [component, one, other] = names.as_slice() else {
        return None;
    };
    let place = |name: &str| {
        let source = source_of(name, sources)?;
        definition(component, source, sources)
    };
    let found = finding!(
        BAD_TEMPLATE,
        place(other)?,
        "the component `{component}` is defined in two templates";
        help: "keep one of them"
    );
    Some(found.also(place(one)?, "the other is here"))
}

/// Where a template names another one.
fn place_of(name: &str, source: SourceId, sources: &Sources) -> Option<Span> {
    let text = sources.text(source);
    let at = text.find(name)?;
    Some(Span::new(source, at, at + name.len()))
}

/// Where a template defines a component.
fn definition(component: &str, source: SourceId, sources: &Sources) -> Option<Span> {
    let text = sources.text(source);
    let mentions = Mentions::of(text);
    mentions.defines.iter().find(|name| *name == component)?;
    let tag = text.find(&format!("component {component}"))?;
    let at = tag + "component ".len();
    Some(Span::new(source, at, at + component.len()))
}

/// The site's own templates.
fn own(sources: &Sources) -> impl Iterator<Item = SourceId> {
    let templates = sources.iter().filter(|(_, source)| {
        source.path().starts_with("theme/templates/") && source.path().ends_with(".html")
    });
    templates.map(|(id, _)| id)
}

/// Where the site defines the component that a template of the program calls at `place` in vain.
fn own_component(place: Span, sources: &Sources) -> Option<Span> {
    if !sources.get(place.source).is_built_in() {
        return None;
    }
    let call = &sources.text(place.source)[place.range()];
    let call = call.trim_start_matches(['{', '%', '<', '-', ' ']);
    let end = call.find(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == '.'));
    let name = &call[..end.unwrap_or(call.len())];
    own(sources).find_map(|source| definition(name, source, sources))
}

/// A component of the site that calls itself, when components were called without end.
fn endless(message: &str, sources: &Sources) -> Option<Finding> {
    if !message.contains("recursion depth") {
        return None;
    }
    own(sources).find_map(|source| {
        let mentions = Mentions::of(sources.text(source));
        let defines = mentions.defines.iter();
        let name = defines.clone().find(|name| mentions.calls.contains(name))?;
        Some(finding!(
            BAD_TEMPLATE,
            definition(name, source, sources)?,
            "the component `{name}` calls itself more than 20 times";
            help: "call it under an `if` that ends sooner, or take the call out"
        ))
    })
}

/// One of the reports that the engine prints together in one text:
/// `error: words`, then ` --> own/page.html:1:35`, then the line and a row of `^`.
struct TeraMessage<'t> {
    message: &'t str,
    template: &'t str,
    line: usize,
    column: usize,
    width: usize,
}

fn reports(text: &str) -> impl Iterator<Item = TeraMessage<'_>> {
    text.split("\n\n").filter_map(|report| {
        let mut lines = report.lines();
        let message = lines.next()?.strip_prefix("error: ")?;
        let place = lines.next()?.trim_start().strip_prefix("--> ")?;
        let mut numbers = place.rsplitn(3, ':');
        let column = numbers.next()?.parse().ok()?;
        let line = numbers.next()?.parse().ok()?;
        Some(TeraMessage {
            message,
            template: numbers.next()?,
            line,
            column,
            width: report.rsplit(' ').next()?.matches('^').count(),
        })
    })
}

impl TeraMessage<'_> {
    fn finding(&self, sources: &Sources) -> Option<Finding> {
        let source = source_of(self.template, sources)?;
        let text = sources.text(source);
        let lines = text.split_inclusive('\n');
        let start: usize = lines.take(self.line.checked_sub(1)?).map(str::len).sum();
        let within = |column: usize| {
            let mut letters = text[start..].char_indices();
            letters.nth(column).map_or(text.len(), |(at, _)| start + at)
        };
        let column = self.column.checked_sub(1)?;
        let (mut start, mut end) = (within(column), within(column + self.width));
        // A name is marked without its quotes: it is what the help gives another word for.
        if text[start..end].len() > 1 && text[start..end].starts_with('"') {
            (start, end) = (start + 1, end - 1);
        }
        let place = Span::new(source, start, end);
        let unknown = self.message.strip_prefix("Unknown template `");
        Some(match unknown.and_then(|rest| rest.strip_suffix('`')) {
            Some(name) => finding!(
                BAD_TEMPLATE,
                place,
                "there is no template `{name}` to include";
                help: like(name, self.template, sources)
            ),
            None => unusable(self.message).at(place),
        })
    }
}
