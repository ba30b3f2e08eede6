//! What is shown now, and who is told when that changes.

use super::notes::{Note, Places};
use crate::pipeline::Preview;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{oneshot, watch};

/// A question to the generation that is shown.
pub(super) type Ask = Box<dyn FnOnce(&Preview<'_, '_>) + Send>;

/// What kind of files changed between two generations: it decides how a browser takes the change over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Changes {
    /// Words alone: the page is changed in place, and keeps its scroll, focus and open details.
    Text,
    /// Pictures, styles, templates or fonts: the page is loaded again.
    Page,
}

impl Changes {
    /// What differs between two sets of files.
    pub fn between(old: &BTreeMap<String, u64>, new: &BTreeMap<String, u64>) -> Self {
        let is_text = |path: &str| {
            let (stem, ending) = path.rsplit_once('.').unwrap_or_default();
            !stem.starts_with("themes/")
                && !stem.starts_with("theme/")
                && matches!(ending, "md" | "yaml" | "yml" | "csv" | "xlsx" | "ftl")
        };
        let gone = old.keys().filter(|path| !new.contains_key(*path));
        let changed = new
            .iter()
            .filter(|(path, digest)| old.get(*path) != Some(digest));
        let mut all = changed.map(|(path, _)| path).chain(gone);
        if all.all(|path| is_text(path)) {
            Self::Text
        } else {
            Self::Page
        }
    }
}

/// What browsers are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Event {
    /// The generation that is shown; empty where there is none.
    pub version: String,
    /// The one before it.
    pub before: String,
    /// What changed between the two.
    pub changes: Changes,
    /// Counts up whenever there is something new to read about the pages.
    pub notes: u64,
}

/// A generation that answers questions.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    version: String,
    asks: Sender<Ask>,
    is_over: Arc<AtomicBool>,
}

impl Shown {
    pub fn new(version: String, asks: Sender<Ask>, is_over: Arc<AtomicBool>) -> Self {
        Self {
            version,
            asks,
            is_over,
        }
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Asks it something; `None` when it is over.
    pub async fn ask<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Preview<'_, '_>) -> T + Send + 'static,
    ) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        let ask: Ask = Box::new(move |preview| {
            // Whoever asked may be gone.
            let _ = reply.send(look(preview));
        });
        self.asks.send(ask).ok()?;
        answer.await.ok()
    }
}

/// Why the newest content is not shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Problems {
    /// What is wrong in the files.
    pub notes: Arc<Vec<Note>>,
    /// What is wrong with the folder or the machine.
    pub failure: Option<String>,
}

#[derive(Debug, Default)]
struct Now {
    shown: Option<Shown>,
    problems: Problems,
}

/// Which generation is shown, and why the newest one is not.
#[derive(Debug)]
pub(super) struct Stage {
    now: Mutex<Now>,
    events: watch::Sender<Event>,
    /// Where the files are, for links to them.
    pub places: Places,
}

impl Stage {
    pub fn new(places: Places) -> Self {
        let nothing = Event {
            version: String::new(),
            before: String::new(),
            changes: Changes::Page,
            notes: 0,
        };
        Self {
            now: Mutex::default(),
            events: watch::Sender::new(nothing),
            places,
        }
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The generation that is shown, and why the newest one is not.
    pub fn look(&self) -> (Option<Shown>, Problems) {
        let now = self.now();
        (now.shown.clone(), now.problems.clone())
    }

    /// Told of every change from now on, and of the state now.
    pub fn events(&self) -> watch::Receiver<Event> {
        self.events.subscribe()
    }

    /// Shows a generation in the place of the one before.
    pub fn show(&self, shown: Shown, changes: Changes) {
        let version = shown.version.clone();
        let mut now = self.now();
        if let Some(old) = now.shown.replace(shown) {
            old.is_over.store(true, Ordering::Relaxed);
        }
        now.problems = Problems::default();
        drop(now);
        self.events.send_modify(|event| {
            event.before = std::mem::replace(&mut event.version, version);
            event.changes = changes;
            event.notes += 1;
        });
    }

    /// There is something new to read about the pages of a generation.
    pub fn tell(&self, version: &str) {
        self.events.send_if_modified(|event| {
            let is_shown = event.version == version;
            event.notes += u64::from(is_shown);
            is_shown
        });
    }

    /// Says why the newest content is not shown. What was shown stays.
    pub fn refuse(&self, problems: Problems) {
        self.now().problems = problems;
        self.events.send_modify(|event| event.notes += 1);
    }

    /// Says that nothing can be read for now.
    pub fn stop(&self, failure: &str) {
        self.refuse(Problems {
            notes: Arc::default(),
            failure: Some(failure.to_owned()),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Changes;
    use std::collections::BTreeMap;

    fn files(all: &[(&str, u64)]) -> BTreeMap<String, u64> {
        let all = all.iter();
        all.map(|(path, digest)| ((*path).to_owned(), *digest))
            .collect()
    }

    #[test]
    fn words_change_a_page_in_place_and_all_else_loads_it_again() {
        let old = files(&[("pages/a.md", 1), ("pictures/a.png", 1)]);
        let kind = |new: &[(&str, u64)]| Changes::between(&old, &files(new));
        assert_eq!(
            kind(&[("pages/a.md", 2), ("pictures/a.png", 1)]),
            Changes::Text
        );
        assert_eq!(
            kind(&[("pages/a.md", 2), ("pictures/a.png", 2)]),
            Changes::Page
        );
        assert_eq!(kind(&[("pages/a.md", 1)]), Changes::Page);
        assert_eq!(
            kind(&[
                ("pages/a.md", 1),
                ("pictures/a.png", 1),
                ("themes/x/theme.yaml", 1)
            ]),
            Changes::Page
        );
    }
}
