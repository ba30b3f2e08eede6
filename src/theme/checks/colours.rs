//! Names of colours that nothing knows or uses.

use super::{Stack, colours};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let known: BTreeSet<&str> = colours(stack.layers).collect();
    let mut findings = unused(stack);
    findings.extend(pairs(stack, &known));
    findings.extend(unknown(stack, &known));
    findings
}

/// Tokens that are neither in a layer below nor in a style: `papper` for `paper`.
fn unused(stack: &Stack<'_>) -> Vec<Finding> {
    let below: BTreeSet<&str> = colours(stack.below()).collect();
    let asked: BTreeSet<&str> = stack
        .styles()
        .flat_map(|style| style.asked.iter().map(|asked| asked.name.as_str()))
        .collect();
    let tokens = stack.layer().file.tokens.iter();
    tokens
        .flat_map(|tokens| &tokens.0)
        .map(|(name, _)| name)
        .filter(|name| !below.contains(name.as_str()) && !asked.contains(name.as_str()))
        .filter(|name| {
            let on_paper = format!("\"{}\"", name.as_str());
            !stack.layouts().any(|(.., text)| text.contains(&on_paper))
        })
        .map(|name| {
            let message = format!("no style uses the colour `{}`", name.as_str());
            let near = nearest(name.as_str(), below.iter().copied());
            finding!(
                UNKNOWN_COLOUR, name.span,
                "{}", message;
                help: match near { Some(near) => format!("write `{near}`"), None => format!("use `var(--{})` in a style, or remove the colour", name.as_str() ), }
            )
        })
        .collect()
}

fn pairs(stack: &Stack<'_>, known: &BTreeSet<&str>) -> Vec<Finding> {
    let pairs = stack.layer().file.contrast.iter();
    pairs
        .flat_map(|pair| [&pair.text, &pair.on])
        .filter(|name| !known.contains(name.as_str()))
        .map(|name| {
            let near = nearest(name.as_str(), known.iter().copied());
            let message = format!("there is no colour `{}`", name.as_str());
            let finding = finding!(UNKNOWN_COLOUR, name.span, "{}", message);
            finding.help(match near {
                Some(near) => format!("write `{near}`"),
                None => format!("add `{}` to `tokens`", name.as_str()),
            })
        })
        .collect()
}

/// `var(--…)` that is no token, that no style sets, and that has nothing in its place.
fn unknown(stack: &Stack<'_>, known: &BTreeSet<&str>) -> Vec<Finding> {
    let declared = stack.styles().flat_map(|style| &style.declared);
    let declared = declared.map(String::as_str);
    let known: BTreeSet<&str> = known.iter().copied().chain(declared).collect();
    let mut findings = Vec::new();
    for (source, style) in stack.own_styles() {
        for asked in &style.asked {
            let name = asked.name.as_str();
            if asked.may_miss || known.contains(name) {
                continue;
            }
            let near = nearest(name, known.iter().copied());
            let finding = finding!(
                UNKNOWN_COLOUR,
                "neither the colours of the theme nor a style sets `--{name}`"
            );
            let span = Span::new(source, asked.range.start, asked.range.end);
            findings.push(finding.at(span).help(match near {
                Some(near) => format!("write `var(--{near})`"),
                None => format!("add `{name}` to `tokens` in theme.yaml, or set `--{name}`"),
            }));
        }
    }
    findings
}
