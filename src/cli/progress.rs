//! A bar on a terminal, nothing in a pipe.

use crate::pipeline::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;

/// Shows how far a build is.
#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// A bar on standard error, when that is a terminal.
    pub fn new() -> Self {
        let target = if std::io::stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        if let Ok(style) = ProgressStyle::with_template("{msg:14} {bar:40} {pos} of {len}") {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// Takes the bar away.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}

impl Progress for Bar {
    fn stage(&self, name: &'static str, steps: usize) {
        self.bar.set_message(name);
        self.bar
            .set_length(u64::try_from(steps).unwrap_or(u64::MAX));
        self.bar.set_position(0);
    }

    fn step(&self) {
        self.bar.inc(1);
    }
}
