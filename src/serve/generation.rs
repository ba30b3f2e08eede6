//! The site as it is after one change, alive for as long as it is shown.
//!
//! A resolved site borrows from the files that it was read from. So it stays where it was resolved, on a
//! thread of its own, and questions come to it.

use super::notes::Note;
use super::stage::{Ask, Changes, Problems, Shown, Stage};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{Preview, PreviewOrder, Progress, ReadFolder, preview};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};

/// One try to show the site.
pub(super) struct Generation {
    stage: Arc<Stage>,
    version: String,
    is_over: Arc<AtomicBool>,
}

impl Progress for Generation {
    fn stage(&self, _: &'static str, _: usize) {}

    fn step(&self) {}

    fn is_wanted(&self) -> bool {
        !self.is_over.load(Ordering::Relaxed)
    }
}

impl Generation {
    /// Resolves what was read and shows it; how many errors it has, where it cannot be shown.
    ///
    /// # Errors
    /// When an area that was asked for does not exist, or there is no thread to be had.
    pub fn begin(
        read: ReadFolder,
        order: PreviewOrder,
        stage: &Arc<Stage>,
        changes: Changes,
    ) -> Result<Option<usize>, Error> {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        // The number of the process keeps apart what a browser has from an earlier run.
        let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let generation = Self {
            stage: Arc::clone(stage),
            version: format!("{process}-{count}"),
            is_over: Arc::default(),
        };
        let (settle, settled) = mpsc::channel();
        let run = move || {
            let tell = settle.clone();
            let shown = |preview: &Preview<'_, '_>| {
                let (asks, queue) = mpsc::channel();
                let is_over = Arc::clone(&generation.is_over);
                let shown = Shown::new(generation.version.clone(), asks, is_over);
                generation.stage.show(shown, changes);
                let _ = tell.send(Ok(None));
                generation.answer(preview, queue);
            };
            let outcome = match preview(read, &order, &generation, shown) {
                Err(error) => Err(error),
                Ok(tried) if tried.shown.is_some() => return,
                Ok(tried) => {
                    let all = tried.findings.from_level(order.deny);
                    let places = &generation.stage.places;
                    let notes = all.map(|finding| Note::of(finding, &tried.sources, places));
                    generation.stage.refuse(Problems {
                        notes: Arc::new(notes.collect()),
                        failure: None,
                    });
                    Ok(Some(tried.findings.count(Severity::Error)))
                }
            };
            let _ = settle.send(outcome);
        };
        let thread = std::thread::Builder::new().name("generation".to_owned());
        thread.spawn(run).map_err(super::cannot_serve)?;
        match settled.recv() {
            Ok(outcome) => outcome,
            // It ended without a word: it is not shown.
            Err(_) => Ok(Some(0)),
        }
    }

    /// Answers until nobody can ask any more. The rules are run beside, on threads of their own: whoever
    /// waits for a page does not wait for them.
    fn answer(&self, preview: &Preview<'_, '_>, queue: Receiver<Ask>) {
        std::thread::scope(|threads| {
            threads.spawn(|| {
                let count = rayon::current_num_threads().saturating_sub(1).max(1);
                let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build();
                if let Ok(pool) = pool {
                    pool.install(|| preview.read_through());
                    self.stage.tell(&self.version);
                }
            });
            for ask in queue {
                threads.spawn(move || ask(preview));
            }
        });
    }
}
