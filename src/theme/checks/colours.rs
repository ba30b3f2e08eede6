//! Names of colours that nothing knows or uses.

use super::{Stack, colours};
use crate::diagnostic::{Finding, nearest, rules};
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
        .flat_map(|style| style.asked.iter().map(|asked| asked.text.as_str()))
        .collect();
    let tokens = stack.layer().file.tokens.iter();
    tokens
        .flat_map(|tokens| &tokens.0)
        .map(|(name, _)| name)
        .filter(|name| !below.contains(name.as_str()) && !asked.contains(name.as_str()))
        .map(|name| {
            let message = format!("no style uses the colour `{}`", name.as_str());
            let near = nearest(name.as_str(), below.iter().copied());
            Finding::new(&rules::UNKNOWN_COLOUR, message)
                .at(name.span)
                .help(match near {
                    Some(near) => format!("write `{near}`"),
                    None => format!(
                        "use `var(--{})` in a style, or take the colour away",
                        name.as_str()
                    ),
                })
        })
        .collect()
}

fn pairs(stack: &Stack<'_>, known: &BTreeSet<&str>) -> Vec<Finding> {
    let pairs = stack.layer().file.contrast.iter();
    pairs
        .flat_map(|pair| [&pair.text, &pair.on])
        .filter(|name| !known.contains(name.as_str()))
        .map(|name| finding(name.as_str(), name.span, known, "", ""))
        .collect()
}

/// `var(--…)` that is no token and that no style sets.
fn unknown(stack: &Stack<'_>, known: &BTreeSet<&str>) -> Vec<Finding> {
    let declared = stack.styles().flat_map(|style| &style.declared);
    let declared = declared.map(String::as_str);
    let known: BTreeSet<&str> = known.iter().copied().chain(declared).collect();
    let mut findings = Vec::new();
    for (source, style) in stack.own_styles() {
        for asked in &style.asked {
            if !known.contains(asked.text.as_str()) {
                let span = Span::new(source, asked.range.start, asked.range.end);
                findings.push(finding(&asked.text, span, &known, "var(--", ")"));
            }
        }
    }
    findings
}

fn finding(name: &str, span: Span, known: &BTreeSet<&str>, open: &str, close: &str) -> Finding {
    let message = format!("there is no colour `{name}`");
    let near = nearest(name, known.iter().copied());
    Finding::new(&rules::UNKNOWN_COLOUR, message)
        .at(span)
        .help(match near {
            Some(near) => format!("write `{open}{near}{close}`"),
            None => format!("add `{name}` to `tokens` in theme.yaml, or write one that is there"),
        })
}
