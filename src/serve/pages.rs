//! The pages of the preview itself: all findings, and views of a page side by side.

use super::notes::{FileNotes, PageNotes};
use super::stage::Problems;
use serde::Serialize;
use tera::{Context, Tera};

/// A page and its template.
pub(super) fn rendered(name: &str, template: &str, view: &impl Serialize) -> String {
    let made = || {
        let mut tera = Tera::default();
        tera.add_raw_templates([
            (name, template),
            ("notes.html", include_str!("pages/notes.html")),
            ("fields.html", include_str!("pages/fields.html")),
            ("said.html", include_str!("pages/said.html")),
        ])?;
        tera.render(name, &Context::from_serialize(view)?)
    };
    // A test makes each of them.
    made().unwrap_or_else(|error: tera::Error| error.to_string())
}

/// All findings.
#[derive(Debug, Default, Serialize)]
pub(super) struct AllNotes {
    /// Whether there is a site to look at.
    pub is_shown: bool,
    /// Whether the rules have been run.
    pub is_read: bool,
    /// Why the newest content is not shown.
    pub failure: Option<String>,
    /// What keeps the newest content from being shown.
    pub problems: Vec<FileNotes>,
    /// What was found in the site that is shown.
    pub files: Vec<FileNotes>,
}

impl AllNotes {
    /// With what keeps the newest content from being shown.
    pub fn with(mut self, problems: &Problems) -> Self {
        let notes = problems.notes.iter().map(|note| (note.clone(), None));
        self.problems = FileNotes::grouped(notes);
        self.failure.clone_from(&problems.failure);
        self
    }

    /// The page.
    pub fn page(&self) -> String {
        rendered("all.html", include_str!("pages/all.html"), self)
    }
}

/// A way to look at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum View {
    /// As wide as a phone.
    Phone,
    /// As it is printed.
    Print,
    /// Plain English and easy read side by side.
    Formats,
    /// Without scripts.
    NoScripts,
}

impl View {
    /// From its name in an address.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "phone" => Some(Self::Phone),
            "print" => Some(Self::Print),
            "formats" => Some(Self::Formats),
            "no-scripts" => Some(Self::NoScripts),
            _ => None,
        }
    }
}

/// A page beside others, or in another form.
#[derive(Debug, Serialize)]
pub(super) struct Views {
    /// The address of the page.
    pub page: String,
    /// The same as a value within an address.
    encoded: String,
    /// How it is looked at.
    pub view: View,
    /// Its other format.
    pub twin: Option<String>,
}

impl Views {
    /// The view of a page.
    pub fn new(page: String, view: View, notes: PageNotes) -> Self {
        Self {
            encoded: url::form_urlencoded::byte_serialize(page.as_bytes()).collect(),
            page,
            view,
            twin: notes.twin,
        }
    }

    /// The page.
    pub fn page(&self) -> String {
        rendered("views.html", include_str!("pages/views.html"), self)
    }
}

/// Makes print styles hold on the screen: what is for print holds, what is for screens does not. Browsers
/// print no backgrounds, unless a theme insists on them.
pub(super) fn as_printed(css: &str) -> String {
    let mut printed = css
        .replace("@media print", "@media all")
        .replace("@media screen", "@media not all");
    if !css.contains("print-color-adjust") {
        printed.push_str("*,::before,::after{background:none!important}");
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::{AllNotes, View, Views, as_printed};
    use crate::serve::notes::PageNotes;
    use crate::serve::stage::Problems;

    #[test]
    fn its_pages_can_be_made_and_their_words_cannot_act() {
        let problems = Problems {
            notes: std::sync::Arc::default(),
            failure: Some("<b>no folder</b>".to_owned()),
        };
        let page = AllNotes::default().with(&problems).page();
        assert!(page.contains("&lt;b&gt;no folder&lt;/b&gt;"), "{page}");
        for name in ["phone", "print", "formats", "no-scripts"] {
            let view = View::of(name).expect("a view");
            let notes = PageNotes {
                twin: Some("/easy-read/".to_owned()),
                ..PageNotes::default()
            };
            let page = Views::new("/a/?\"><b>".to_owned(), view, notes).page();
            assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
            assert!(!page.contains("\"><b>"), "{page}");
            assert!(page.contains("<iframe"), "{page}");
        }
    }

    #[test]
    fn styles_for_print_hold_on_the_screen() {
        assert_eq!(
            as_printed("@media print{a{}}@media screen{b{}}"),
            "@media all{a{}}@media not all{b{}}*,::before,::after{background:none!important}"
        );
        let insists = "a{print-color-adjust:exact}";
        assert_eq!(as_printed(insists), insists);
    }
}
