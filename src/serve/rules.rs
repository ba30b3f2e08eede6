//! What the rules say about one file, as soon as they have read it as it is now.

use super::desk::{OpenFile, place};
use super::http::Server;
use super::notes::{Marked, marks};
use crate::diagnostic::report::visible;
use crate::edit::datum::Way;
use crate::pipeline::Preview;
use std::time::Duration;

/// How long a page waits for the rules before it is shown without them.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What is known about a file.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Whether the rules have read it as it is.
    pub is_read: bool,
    /// What they found.
    pub found: Vec<Found>,
    /// A page that shows it.
    pub page: Option<String>,
}

/// A finding about a file.
#[derive(Debug)]
pub(super) struct Found {
    pub severity: &'static str,
    pub message: String,
    pub help: Option<String>,
    /// The place in its keys and values; `None` where it is about the text or the whole file.
    pub way: Option<Way>,
    /// The line of the file.
    pub line: usize,
    /// The words that it is about, in their sentence.
    pub marked: Option<Marked>,
}

impl Server {
    /// What the rules say about a file. It is waited for, but not for ever.
    pub(super) async fn rules(&self, file: &OpenFile) -> Rules {
        if !file.is_there {
            return Rules {
                is_read: true,
                ..Rules::default()
            };
        }
        let look = self.rules_of_now(file);
        let rules = tokio::time::timeout(PATIENCE, look).await;
        rules.unwrap_or_default()
    }

    async fn rules_of_now(&self, file: &OpenFile) -> Rules {
        let mut events = self.stage.events();
        loop {
            events.mark_unchanged();
            let (shown, problems) = self.stage.look();
            if let Some(shown) = shown {
                let (path, text, kind) = (file.path.clone(), file.text.clone(), file.kind);
                let look = shown.ask(move |preview| Rules::of(preview, (&path, kind), &text));
                match look.await.flatten() {
                    Some(rules) if rules.is_read => return rules,
                    // What is written now is not shown, and why is said on every page.
                    Some(rules) if !problems.notes.is_empty() => return rules,
                    _ => {}
                }
            } else if !problems.notes.is_empty() || problems.failure.is_some() {
                return Rules::default();
            }
            if events.changed().await.is_err() {
                return Rules::default();
            }
        }
    }
}

impl Rules {
    /// `None` where the preview shows another text of the file.
    fn of(
        preview: &Preview<'_, '_>,
        (path, kind): (&str, crate::content::schemas::SchemaKind),
        text: &str,
    ) -> Option<Self> {
        let site = preview.site();
        let id = site.sources.find(path)?;
        let shown = site.sources.text(id);
        if shown.replace("\r\n", "\n") != text {
            return None;
        }
        let mut pages = site.pages.iter_enumerated();
        let page = pages.find(|(_, it)| it.page.document.source == id);
        let page = page.map(|(page, _)| page);
        let href = page.map(|page| site.href(page));
        let Some(findings) = preview.findings() else {
            return Some(Self {
                page: href,
                ..Self::default()
            });
        };
        let own = findings
            .iter()
            .filter(|it| it.span.is_some_and(|span| span.source == id));
        let passages = page.map(|page| preview.passages(page)).unwrap_or_default();
        let found = own.map(|finding| Found {
            severity: finding.severity().word(),
            message: visible(&finding.message).into_owned(),
            help: finding.help.as_deref().map(|it| visible(it).into_owned()),
            way: place((path, kind), shown, finding, site.sources),
            line: finding.span.map_or(1, |span| site.sources.place(span).line),
            marked: page.and_then(|page| marks(preview, page, &passages, finding)),
        });
        Some(Self {
            is_read: true,
            found: found.collect(),
            page: href,
        })
    }
}
