//! Values of attributes and style sheets that could lead out of the drawing.

use super::SvgProblem;

const OUTSIDE: &str = "put everything into the file itself: a picture may load nothing";

/// The start of a photograph that is part of the file.
const EMBEDDED: [&str; 3] = [
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
];

/// What loads, runs, moves or hides one of these.
const UNSAFE_CSS: [&str; 11] = [
    "@",
    "\\",
    "/*",
    "//",
    "expression",
    "javascript:",
    "data:",
    "image-set",
    "behavior",
    "-moz-binding",
    "animation",
];

/// The part of the drawing that a reference such as `#star` names.
pub(super) fn fragment(reference: &str) -> Option<&str> {
    reference
        .trim()
        .strip_prefix('#')
        .filter(|id| !id.is_empty())
}

/// Lets pass `#part`, and in an `<image>` a PNG or JPEG in base64.
pub(super) fn refuse_outside_reference(
    element: &str,
    value: &str,
    at: usize,
) -> Result<(), SvgProblem> {
    if fragment(value).is_some() {
        return Ok(());
    }
    let embedded = EMBEDDED
        .iter()
        .find_map(|start| value.trim().strip_prefix(start));
    match embedded {
        Some(data) if element == "image" && is_base64(data) => Ok(()),
        _ => Err(SvgProblem::new(
            at,
            format!("`{}` leads out of the picture", shortened(value)),
            OUTSIDE,
        )),
    }
}

fn is_base64(data: &str) -> bool {
    !data.is_empty()
        && data.bytes().all(|byte| {
            byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace() || b"+/=".contains(&byte)
        })
}

/// Lets pass CSS that only styles: `url(#part)`, but no other addresses, no rules with `@`, and no
/// escapes, which could hide both.
pub(super) fn refuse_unsafe_css(css: &str, at: usize) -> Result<(), SvgProblem> {
    let lower = css.to_ascii_lowercase();
    let refused = |what: &str, help: &str| {
        Err(SvgProblem::new(
            at,
            format!("`{what}` in a style does not belong in a picture"),
            help,
        ))
    };
    if let Some(word) = UNSAFE_CSS.iter().find(|word| lower.contains(**word)) {
        return refused(
            word,
            "save the drawing with plain attributes instead of a style sheet",
        );
    }
    match urls(css)
        .into_iter()
        .find(|target| fragment(target).is_none())
    {
        Some(target) => refused(&format!("url({})", shortened(target)), OUTSIDE),
        None => Ok(()),
    }
}

/// Lets pass `url(#part)` in an attribute such as `fill`.
pub(super) fn refuse_outside_url(value: &str, at: usize) -> Result<(), SvgProblem> {
    if value.contains(['(', '\\']) {
        refuse_unsafe_css(value, at)
    } else {
        Ok(())
    }
}

/// What stands in each `url(…)`, without quotes.
pub(super) fn urls(css: &str) -> Vec<&str> {
    // ASCII letters keep their length, so the places are the same in both.
    let lower = css.to_ascii_lowercase();
    let targets = lower.match_indices("url(").map(|(at, start)| {
        let rest = &css[at + start.len()..];
        let target = rest.split(')').next().unwrap_or_default();
        target.trim().trim_matches(['"', '\'']).trim()
    });
    targets.collect()
}

/// Enough of a value to know it again.
fn shortened(value: &str) -> String {
    const ENOUGH: usize = 40;
    if value.chars().count() <= ENOUGH {
        return value.to_owned();
    }
    value.chars().take(ENOUGH).chain(['…']).collect()
}
