//! Sites with nothing but paper, the same bytes every time: what `benches/paper.rs` and one row of
//! `benches/stages.rs` measure.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

const WORDS: &[&str] = &[
    "people", "help", "family", "school", "meeting", "plan", "home", "listen", "question", "area",
    "team", "support", "young", "person", "choice", "time", "letter", "phone", "week", "friend",
    "safe", "calm", "ask", "answer", "review", "worker", "local", "service", "change", "together",
    "the", "and", "you", "your", "can", "with", "when", "will", "for", "about",
];

/// A small generator of numbers that is the same everywhere (a 64-bit linear congruential one).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// Leaflets, each with a small picture of its first page.
    Leaflets,
    /// The same words as pages, each with its handout, which has no small picture.
    Handouts,
}

/// Writes the content folder of a site with nothing but so much paper of two pages each.
///
/// # Errors
/// When a file cannot be written.
pub fn write_paper(dir: &Path, count: usize, paper: Paper) -> io::Result<()> {
    let (folder, keys) = match paper {
        Paper::Leaflets => (
            "leaflets",
            "layout: handout\naudience: families\nformat: plain\nopens: index\n",
        ),
        Paper::Handouts => ("pages", "easy_read: not-needed\n"),
    };
    for folder in ["pages", folder] {
        std::fs::create_dir_all(dir.join(folder))?;
    }
    std::fs::write(
        dir.join("site.yaml"),
        "name: Paper\nbase_url: https://large.example.org/\nsample: true\npublisher:\n  name: A publisher\n  home_url: https://www.example.org/\n",
    )?;
    std::fs::write(
        dir.join("pages/index.md"),
        "---\ntitle: Paper\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n\nAll that is printed.\n",
    )?;
    for number in 0..count {
        let path = dir.join(format!("{folder}/{}.md", leaflet_id(number)));
        std::fs::write(path, leaflet(number, keys))?;
    }
    Ok(())
}

/// The id of a leaflet.
pub fn leaflet_id(number: usize) -> String {
    format!("leaflet-{number:05}")
}

/// With four pictures, the contacts and the code, as much as two sheets of A4 hold.
const WORDS_OF_A_LEAFLET: usize = 160;

fn leaflet(number: usize, keys: &str) -> String {
    let mut numbers = Numbers(number as u64 + 1);
    let mut text = format!(
        "---\ntitle: Leaflet {number}\n{keys}last_reviewed: 2026-11-22\nnext_review: 2027-05-22\nowner: A team\n---\n"
    );
    for picture in ["family", "listening", "meeting", "phone"] {
        let _ = write!(
            text,
            "\n## {}\n\n![A picture]({picture})\n\n",
            WORDS[numbers.below(30)]
        );
        sentence(&mut text, WORDS_OF_A_LEAFLET / 4, &mut numbers);
    }
    text
}

fn sentence(text: &mut String, length: usize, numbers: &mut Numbers) {
    for word in 0..length {
        let next = WORDS[numbers.below(WORDS.len())];
        match word % 12 {
            0 => {
                let mut letters = next.chars();
                text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                text.push_str(letters.as_str());
            }
            7 if numbers.below(6) == 0 => {
                let _ = write!(text, "**{next}**");
            }
            _ => text.push_str(next),
        }
        text.push_str(if word % 12 == 11 || word + 1 == length {
            ".\n"
        } else {
            " "
        });
    }
}
