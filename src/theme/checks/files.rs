//! Files that a theme does not have, and that nothing would read.

use super::Stack;
use crate::content::values::{Id, LanguageTag};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{Source, SourceId, Span};

/// The folders of a theme, and how the names of their files end.
const FOLDERS: &[(&str, &str)] = &[
    ("fonts", ".woff2"),
    ("leaflets", ".typ"),
    ("pictures", ".svg"),
    ("strings", ".ftl"),
    ("styles", ".css"),
    ("templates", ".html"),
];
/// What may stand in any folder, for people.
const FOR_PEOPLE: &[&str] = &["README.md", "LICENSE", "NOTICE.md"];
/// The first bytes of a font as WOFF2.
const WOFF2: &[u8] = b"wOF2";

pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let folder = &stack.layer().folder;
    let files = stack.sources.iter();
    files
        .filter_map(|(id, source)| Some((id, source, source.path().strip_prefix(folder)?)))
        .filter_map(|(id, source, path)| problem(id, source, path))
        .collect()
}

fn problem(id: SourceId, source: &Source, path: &str) -> Option<Finding> {
    let parts: Vec<&str> = path.split('/').collect();
    let (name, folders) = parts.split_last()?;
    let known = ["theme.yaml", "pictures/pictures.yaml"];
    if known.contains(&path) || FOR_PEOPLE.contains(name) {
        return None;
    }
    let finding = match folders.first() {
        None => unknown(format!("a theme has no file `{path}`"), move_to(path)),
        Some(folder) => match FOLDERS.iter().find(|(known, _)| known == folder) {
            Some((folder, ending)) => in_folder(source, folder, folders.len(), name, ending)?,
            None => {
                let near = nearest(folder, FOLDERS.iter().map(|(known, _)| *known));
                let help = near.map(|near| format!("name the folder `{near}`"));
                unknown(
                    format!("a theme has no folder `{folder}`"),
                    help.unwrap_or_else(|| move_to(path)),
                )
            }
        },
    };
    Some(finding.at(Span::new(id, 0, 0)))
}

/// What is wrong with a file in a folder that themes have.
fn in_folder(
    source: &Source,
    folder: &str,
    depth: usize,
    name: &str,
    ending: &str,
) -> Option<Finding> {
    let Some(stem) = name.strip_suffix(ending) else {
        return Some(unknown(
            format!("`{name}` is not read, because its name does not end in `{ending}`"),
            other_ending(folder, name, ending),
        ));
    };
    if depth > 1 && !matches!(folder, "templates" | "styles" | "leaflets") {
        return Some(unknown(
            format!("`{folder}` has no folders of its own"),
            format!("move the file to `{folder}/{name}`"),
        ));
    }
    match folder {
        "strings" => language(stem),
        "fonts" => font(stem, source),
        _ => None,
    }
}

fn unknown(message: String, help: String) -> Finding {
    finding!(UNKNOWN_FILE, "{}", message; help: help)
}

/// Where a file without a place may belong.
fn move_to(path: &str) -> String {
    let ending = FOLDERS.iter().find(|(_, ending)| path.ends_with(ending));
    match ending {
        Some((folder, _)) => format!("move it to `{folder}/`"),
        None => format!(
            "move it out of the theme, or into {}",
            nearest::one_of(FOLDERS.iter().map(|(folder, _)| *folder))
        ),
    }
}

fn other_ending(folder: &str, name: &str, ending: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match folder {
        "pictures" => "save it as SVG, or put it into pictures/ of the site".to_owned(),
        "fonts" => "save it as WOFF2".to_owned(),
        _ => format!("name it `{stem}{ending}`"),
    }
}

/// What is wrong with the name of a file of messages.
fn language(stem: &str) -> Option<Finding> {
    let (message, help) = match LanguageTag::new(stem) {
        Some(tag) if tag.as_str() == stem => return None,
        Some(tag) => (
            format!("`{stem}` is not how the language is written"),
            format!("name it `{}.ftl`", tag.as_str()),
        ),
        None => (
            format!("`{stem}` is not a language"),
            "name it by the language, such as `en.ftl` or `ur.ftl`".to_owned(),
        ),
    };
    Some(finding!(BAD_FILE_NAME, "{}", message; help: help))
}

fn font(stem: &str, source: &Source) -> Option<Finding> {
    if Id::new(stem).is_none() {
        let help = match Id::suggestion(stem) {
            Some(id) => format!("name it `{id}.woff2`, here and in the styles"),
            None => "use small letters, digits and hyphens".to_owned(),
        };
        let message = format!("`{stem}` cannot be part of an address");
        return Some(finding!(BAD_FILE_NAME, "{}", message; help: help));
    }
    let is_font = source.bytes().starts_with(WOFF2);
    (!is_font).then(
        || finding!(BAD_STYLE, "this is not a WOFF2 font"; help: "save the font as WOFF2 again"),
    )
}
