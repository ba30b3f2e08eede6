//! The pages around forms: the list of all, the beginning of a new file, and what is said where there is no form.

use super::desk::Listed;
use super::items::address;
use super::pages::rendered;
use crate::content::schemas::SchemaKind;
use crate::edit::labels::label;
use serde::Serialize;

/// The list of all forms, or a page that says why there is none.
#[derive(Debug, Default, Serialize)]
pub(super) struct DeskPage {
    pub title: String,
    /// What happened.
    pub said: Vec<String>,
    /// Whether it lists the forms.
    pub is_list: bool,
    /// Whether the browser knows the token.
    pub is_known: bool,
    /// The file whose change can be taken back.
    pub undo: Option<String>,
    pub groups: Vec<Group>,
}

/// The files of a kind.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    pub label: String,
    /// Where a new file begins.
    pub add: Option<String>,
    pub links: Vec<FileLink>,
}

/// A link to the form of a file.
#[derive(Debug, Serialize)]
pub(super) struct FileLink {
    href: String,
    label: String,
    path: String,
}

/// A file as the list names it.
pub(super) fn link(file: &Listed) -> FileLink {
    FileLink {
        href: address(&file.path, ""),
        label: match file.told.as_str() {
            "" => file.path.clone(),
            told => told.to_owned(),
        },
        path: file.path.clone(),
    }
}

impl DeskPage {
    fn with(title: &str, said: &str, is_known: bool) -> Self {
        Self {
            title: title.to_owned(),
            said: vec![said.to_owned()],
            is_known,
            ..Self::default()
        }
    }

    /// For a browser that does not know the token.
    pub fn stranger() -> Self {
        Self::with(
            "Open the address that the terminal shows",
            "Forms open only in the browser that was given the address with the token. It is another one each time that fingerpost edit is started. If you typed something that was not saved, go back, keep a copy of it, and open the new address.",
            false,
        )
    }

    /// Where there is nothing to change.
    pub fn no_file() -> Self {
        Self::with(
            "There is no form here",
            "This file, or this part of it, does not exist, or it is not one that is written by hand.",
            true,
        )
    }

    /// When the machine fails.
    pub fn failed(reason: &str) -> Self {
        Self::with("This did not work", reason, true)
    }

    /// The page.
    pub fn page(&self) -> String {
        rendered("desk.html", include_str!("pages/desk.html"), self)
    }
}

/// What a new file is about.
#[derive(Debug, Serialize)]
pub(super) struct NewPage {
    label: String,
    kind: &'static str,
    name: String,
    is_wrong: bool,
}

impl NewPage {
    pub fn new(kind: SchemaKind, name: &str, is_wrong: bool) -> Self {
        Self {
            label: label(kind.name()),
            kind: kind.name(),
            name: name.to_owned(),
            is_wrong,
        }
    }

    /// The page.
    pub fn page(&self) -> String {
        rendered("new.html", include_str!("pages/new.html"), self)
    }
}
