//! Links of finished pages that lead to nothing on the site.

use crate::check::rules::prelude::*;
use crate::content::values::Format;
use crate::site::Site;
use crate::source::Span;

/// Links of finished pages that lead to nothing on the site.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "K01",
        name: "dead-link",
        severity: Severity::Error,
        why: "A link that leads nowhere leaves people lost.",
        source: "WCAG 2.2, 2.4.4",
    },
    family: Family::Links,
    link: "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer(
        "<footer class=\"site-foot\"><a href=\"/nowhere/\">Made by us</a></footer>",
    ),
    good: Example::Footer(
        "<footer class=\"site-foot\"><a href=\"/exampledale/ask/\">Made by us</a></footer>",
    ),
    check: Check::Web(|web, notes| {
        // What a link leads to may be in a file that cannot be read.
        if !web.site.content.broken.is_empty() {
            return;
        }
        let anchors = web.anchors();
        for page in &web.pages {
            let span = web.site.pages[page.page].page.head.title.span;
            for link in &page.links {
                let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
                let path = match address {
                    "" => page.path.clone(),
                    _ => match web.site.base.inside(address) {
                        Some("") => "index.html".to_owned(),
                        Some(inside) if inside.ends_with('/') => format!("{inside}index.html"),
                        Some(inside) => inside.to_owned(),
                        None => continue,
                    },
                };
                if !web.paths.contains(&path)
                    && let Some((span, message, help)) = missing_home(web.site, address)
                {
                    notes.add(span, message, help);
                } else if !web.paths.contains(&path) {
                    notes.add(
                        span,
                        format!("{link} leads to nothing on this site"),
                        "mend the address in the template or in the text",
                    );
                } else if !anchor.is_empty()
                    && anchors
                        .get(path.as_str())
                        .is_some_and(|ids| !ids.contains(anchor))
                {
                    notes.add(
                        span,
                        format!("{link} leads to a place that is not on its page"),
                        "mend what stands behind `#`",
                    );
                }
            }
        }
    }),
};

/// Where the home page of a format is missing that the menu of its pages leads to: the home page in the
/// other format, what is wrong, and what to write. `None` for any other address.
fn missing_home(site: &Site<'_>, address: &str) -> Option<(Span, String, String)> {
    let mut editions = site.editions.iter_enumerated();
    let (_, edition) = editions.find(|(id, _)| site.home_href(*id) == address)?;
    let top = site.branches[edition.branch].top_page();
    let twin = &site.editions[edition.twin?];
    let other = &site.pages[*twin.pages.get(top)?];
    let (format, ending) = match edition.format {
        Format::Easy => ("easy read", "easy.md"),
        Format::Plain => ("plain English", "md"),
    };
    Some((
        other.page.head.title.span,
        format!("there is no home page in {format}, and the menu there leads to it: {address}"),
        format!("write this page in {format} too, as {top}.{ending} beside this file"),
    ))
}
