//! Addresses of the web and of mailboxes that nobody can press.

use super::Slips;
use super::live::Leaf;
use crate::diagnostic::finding;
use regex::Regex;
use std::sync::LazyLock;

/// Addresses outside of links.
pub fn addresses(leaf: &Leaf, slips: &mut Slips<'_>) {
    let whole = Slips::leaf_range(leaf);
    let words = slips.words(&whole);
    // Every one of them holds one of these, and most text none.
    if !words.contains(['@', '/', ':', '.']) {
        return;
    }
    let words = words.to_owned();
    for found in ADDRESS.captures_iter(&words) {
        let Some(found) = found.name("name").or_else(|| found.get(0)) else {
            continue;
        };
        let written = found
            .as_str()
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '"', '’', '”']);
        let at = whole.start + found.start()..whole.start + found.start() + written.len();
        let in_link = slips
            .live
            .links
            .iter()
            .any(|link| link.start <= at.start && at.end <= link.end);
        if in_link {
            continue;
        }
        let help = instead_of(written);
        let written = written.to_owned();
        slips.add(at, |span| {
            finding!(
                BARE_ADDRESS, span, "`{written}` is no link: nobody can press it";
                help: help
            )
        });
    }
}

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        // With its scheme, or as people say it.
        r"\b(?i:https?://|www\.)[^\s\x01\x02<>]+",
        // Another scheme, which no page can use.
        r"|\b[a-z][a-z0-9+-]+://[^\s\x01\x02<>]+",
        // A mailbox.
        r"|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        // A number to call. `Tel:` in a sentence is a word.
        r"|\btel:\s?\+?\d[\d\s-]*\d",
        r"|\bmailto:\S+",
        // A page of a site that is named without `https://`.
        r"|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|info)/[\w-]+[^\s\x01\x02<>]*",
        // Its name alone. GOV.UK, with capitals, is what people call it.
        r"|(?:^|[\s(“‘\x22'])(?<name>(?:[a-z0-9][a-z0-9-]*\.)+(?:uk|org|com|net|info|eu|scot|wales|london))(?:$|[^\w.@/-]|\.(?:$|\s))",
    ))
    .expect("a valid pattern")
});

fn instead_of(written: &str) -> String {
    let lower = written.to_lowercase();
    if lower.starts_with("tel:") {
        return "put the number into a file of contacts/ and write `{{ contact.ID.phone }}`"
            .to_owned();
    }
    if lower.starts_with("https://") {
        return format!("write `[words]({written})`, with words that say where it leads");
    }
    if let Some(rest) = lower.strip_prefix("http://") {
        let rest = &written[written.len() - rest.len()..];
        return format!("write `[words](https://{rest})`, with words that say where it leads");
    }
    if lower.contains("://") {
        return "write `[words](https://…)`, with the address of a page that leads to it"
            .to_owned();
    }
    let mailbox = written.strip_prefix("mailto:").unwrap_or(written);
    if mailbox.contains('@') && !lower.starts_with("www.") {
        return format!(
            "put it into a file of contacts/ and write `{{{{ contact.ID.email }}}}`, or write `<{mailbox}>`"
        );
    }
    format!("write `[words](https://{written})`, with words that say where it leads")
}
