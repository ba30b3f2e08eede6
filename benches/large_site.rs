//! A generator of large sites: areas × pages × words, the same bytes every time.
//!
//! Shared by the benchmark (`benches/stages.rs`) and the example that writes such a site to disk for
//! other programs to measure (`cargo run --release --example large_site -- DIR`).

use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// How large a site.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Areas; with none, all pages stand at the root.
    pub areas: usize,
    /// Different pages in all.
    pub pages: usize,
    /// Words a page.
    pub words: usize,
}

/// The look of its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The default theme.
    Default,
    /// One short layout of its own, like the one that other generators were measured with.
    OneLayout,
}

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

/// Writes the content folder of a site.
///
/// # Errors
/// When a file cannot be written.
pub fn write(dir: &Path, size: Size, look: Look) -> io::Result<()> {
    for folder in ["pages", "areas", "theme/templates", "contacts"] {
        std::fs::create_dir_all(dir.join(folder))?;
    }
    std::fs::write(dir.join("site.yaml"), site(size, look))?;
    if look == Look::OneLayout {
        std::fs::write(
            dir.join("theme/theme.yaml"),
            "name: one-layout\ncontract: 1\nextends: fingerpost\n",
        )?;
        for template in ["page.html", "index.html", "home.html"] {
            std::fs::write(dir.join("theme/templates").join(template), LAYOUT)?;
        }
    }
    for area in 0..size.areas {
        let id = format!("area-{area:04}");
        std::fs::write(dir.join(format!("areas/{id}.yaml")), area_file(area))?;
        std::fs::create_dir_all(dir.join("areas").join(&id))?;
    }
    if size.areas > 0 {
        std::fs::write(dir.join("contacts/team.yaml"), CONTACT)?;
        std::fs::write(
            dir.join("pages/home.md"),
            "---\ntitle: Choose your area\n---\n\n```areas\n```\n",
        )?;
    }
    std::fs::write(dir.join("pages/index.md"), page(0, 0, size.words))?;
    for number in 1..size.pages.max(1) {
        let text = page(number, number.saturating_sub(1), size.words);
        let path = match size.areas {
            0 => dir.join(format!("pages/page-{number:06}.md")),
            areas => dir.join(format!(
                "areas/area-{:04}/page-{number:06}.md",
                number % areas
            )),
        };
        std::fs::write(path, text)?;
    }
    Ok(())
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
    let size = Size {
        areas: 0,
        pages: 1,
        words: WORDS_OF_A_LEAFLET,
    };
    write(dir, size, Look::Default)?;
    let (folder, keys) = match paper {
        Paper::Leaflets => (
            "leaflets",
            "layout: handout\naudience: families\nformat: plain\nopens: index\n",
        ),
        Paper::Handouts => ("pages", "easy_read: not-needed\n"),
    };
    std::fs::create_dir_all(dir.join(folder))?;
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

const LAYOUT: &str = r#"<!doctype html>
<html lang="{{ edition.lang }}" dir="{{ edition.dir }}">
<head><meta charset="utf-8"><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}"><link rel="canonical" href="{{ page.url }}"></head>
<body>
<header><a href="{{ edition.home_href }}">{{ site.name }}</a></header>
<main>
<h1>{{ page.title }}</h1>
{{ body }}
</main>
<footer>{{ publisher.name }}</footer>
</body>
</html>
"#;

const CONTACT: &str =
    "label: The team\nfor: [register, formats]\nphone: 01632 960 001\nemail: team@example.org\n";

fn site(size: Size, look: Look) -> String {
    let mut site =
        "name: A large site\nbase_url: https://large.example.org/\nsample: true\n".to_owned();
    site.push_str("publisher:\n  name: A publisher\n  home_url: https://www.example.org/\n");
    if size.areas > 0 {
        site.push_str("  ods: QHM\n  gss: E54000050\n  policy_basis: [{ title: A policy, url: https://www.example.org/policy, status: policy, checked_on: 2026-11-22 }]\n");
        site.push_str("urgent_help: [{ id: emergency, label: Danger, phone: \"999\" }]\n");
        site.push_str("complaints: { email: complaints@example.org }\nformats_contact: team\n");
    }
    if look == Look::OneLayout {
        site.push_str("theme: own\n");
    }
    site
}

fn area_file(area: usize) -> String {
    format!(
        "name: Area {area}\ncouncils: [{{ name: Council {area}, gss: E{:08} }}]\nlocal_offer: [{{ name: Local Offer, url: https://www.example.org/{area} }}]\n",
        6_000_000 + area
    )
}

/// A page of about so many words: headings, paragraphs, a list, a link to the page before it.
fn page(number: usize, before: usize, words: usize) -> String {
    let mut numbers = Numbers(number as u64 + 1);
    let mut text = format!(
        "---\ntitle: Page {number} about help\ndescription: One sentence about page {number}.\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n"
    );
    let mut left = words;
    let mut paragraph = 0;
    while left > 0 {
        let length = left.min(40 + numbers.below(30));
        if paragraph % 4 == 0 {
            let _ = write!(
                text,
                "\n## {} {} {paragraph}\n",
                WORDS[numbers.below(30)],
                WORDS[numbers.below(30)]
            );
        }
        text.push('\n');
        if paragraph % 5 == 3 {
            list(&mut text, length, &mut numbers);
        } else {
            sentence(&mut text, length, &mut numbers);
        }
        left -= length;
        paragraph += 1;
    }
    let _ = write!(
        text,
        "\nRead [**the page before**](index.md), page {before}.\n"
    );
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

fn list(text: &mut String, length: usize, numbers: &mut Numbers) {
    let mut left = length;
    while left > 0 {
        let entry = left.min(8);
        text.push_str("- ");
        sentence(text, entry, numbers);
        left -= entry;
    }
}
