//! Labelled sentences, and how well a heuristic finds what is labelled. For tests only.

use std::fmt;

/// A sentence with what a person says of it.
pub struct Labelled {
    /// The sentence.
    pub text: &'static str,
    /// Whether it has a passive.
    pub passive: bool,
    /// Whether it holds more than one idea.
    pub several: bool,
    /// Whether nobody looked at it while the heuristics were made.
    pub held_out: bool,
}

/// The sample, in order.
pub fn labelled() -> impl Iterator<Item = Labelled> {
    include_str!("sentences.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .enumerate()
        .filter_map(|(number, line)| {
            let mut parts = line.splitn(3, '|');
            Some(Labelled {
                passive: parts.next()? == "P1",
                several: parts.next()? == "M1",
                text: parts.next()?,
                held_out: number % 2 == 1,
            })
        })
}

/// How often a heuristic is right.
#[derive(Default)]
pub struct Measure {
    hits: usize,
    false_alarms: usize,
    missed: usize,
    all: usize,
}

impl Measure {
    /// From pairs: what is labelled, what was found.
    pub fn of(pairs: impl Iterator<Item = (bool, bool)>) -> Self {
        let mut measure = Self::default();
        for (labelled, found) in pairs {
            measure.all += 1;
            measure.hits += usize::from(labelled && found);
            measure.false_alarms += usize::from(!labelled && found);
            measure.missed += usize::from(labelled && !found);
        }
        measure
    }

    /// The share of what was found that is labelled.
    pub fn precision(&self) -> f64 {
        self.hits as f64 / (self.hits + self.false_alarms).max(1) as f64
    }

    /// The share of what is labelled that was found.
    pub fn recall(&self) -> f64 {
        self.hits as f64 / (self.hits + self.missed).max(1) as f64
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (precision, recall) = (self.precision(), self.recall());
        write!(
            f,
            "precision {precision:.3}, recall {recall:.3}, n {}",
            self.all
        )
    }
}
