//! Words that a text has again and again: told once, with their number.

use crate::check::notes::Notes;
use crate::check::passage::Passage;
use std::ops::Range;

/// Words that are wrong wherever they stand, in the order of reading.
#[derive(Default)]
pub(super) struct Repeated<'t> {
    all: Vec<One<'t>>,
}

struct One<'t> {
    passage: &'t Passage,
    at: Range<usize>,
    help: String,
    /// How often the text has these words.
    times: usize,
}

impl<'t> Repeated<'t> {
    /// Words in a passage, and what to write instead. Capitals make no other words of them.
    pub fn add(&mut self, passage: &'t Passage, at: Range<usize>, help: String) {
        let words = |passage: &Passage, at: &Range<usize>| passage.words(at).trim().to_lowercase();
        let new = words(passage, &at);
        let mut known = self.all.iter_mut();
        match known.find(|it| words(it.passage, &it.at) == new) {
            Some(one) => one.times += 1,
            None => self.all.push(One {
                passage,
                at,
                help,
                times: 1,
            }),
        }
    }

    /// Tells each once, where it stands first, and what is wrong with it.
    pub fn tell(self, notes: &mut Notes<'_>, wrong: &str) {
        for one in self.all {
            let words = one.passage.words(&one.at).trim();
            let message = match one.times {
                1 => format!("“{words}” {wrong}"),
                2 => format!("“{words}” {wrong}, and stands here twice"),
                times => format!("“{words}” {wrong}, and stands here {times} times"),
            };
            notes.add(one.passage.span(&one.at), message, one.help);
        }
    }
}
