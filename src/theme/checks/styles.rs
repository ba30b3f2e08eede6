//! Styles that cannot be read, and addresses that nothing answers.

use super::Stack;
use crate::diagnostic::{Finding, finding, nearest};
use crate::site::addresses;
use crate::source::Span;
use crate::theme::fonts;
use std::collections::BTreeSet;

pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let fonts: BTreeSet<String> = stack
        .layers
        .iter()
        .flat_map(|layer| fonts::of(layer, stack.sources))
        .map(|(name, _)| format!("{}{name}", addresses::FONTS))
        .collect();
    let mut findings = Vec::new();
    for (source, style) in stack.own_styles() {
        let at = |range: &std::ops::Range<usize>| Span::new(source, range.start, range.end);
        let say = |message: &str, help: String, range| finding!(BAD_STYLE, at(range), "{}", message; help: help);
        for fault in &style.faults {
            findings.push(say(fault.message, fault.help.to_owned(), &fault.range));
        }
        for import in &style.imports {
            let help = "put the rules into a file of their own in styles/: all of them are used";
            let message = "a page loads one stylesheet, so nothing can be imported";
            findings.push(say(message, help.to_owned(), import));
        }
        let known = || fonts.iter().map(String::as_str);
        for address in &style.addresses {
            let text = address.text.trim();
            // `#…` names a part of the page itself.
            if !text.starts_with('#') && !fonts.contains(text) {
                let (message, help) = nothing_there(text, nearest(text, known()));
                findings.push(say(&message, help, &address.range));
            }
        }
    }
    findings
}

fn nothing_there(address: &str, near: Option<&str>) -> (String, String) {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let is_elsewhere = address.starts_with("//") || matches!(scheme, Some("http" | "https"));
    if is_elsewhere {
        let message = format!("`{address}` is on another host, and pages load nothing from there");
        let help = "put a font into fonts/ of the theme and write `url(\"fonts/name.woff2\")`; \
                    show pictures with templates";
        return (message, help.to_owned());
    }
    let help = match near {
        Some(near) => format!("write `{near}`"),
        None => "write the address of a font in fonts/ of the theme, such as \
                 `url(\"fonts/name.woff2\")`; show pictures with templates"
            .to_owned(),
    };
    let message = match scheme {
        Some("data") => "a style may not bring its pictures and fonts inside it".to_owned(),
        _ => format!("there is nothing at `{address}` for a style to load"),
    };
    (message, help)
}
