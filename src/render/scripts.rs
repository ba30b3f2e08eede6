//! The scripts of pages, each on the pages that need it and on no other.

use crate::artifact::ContentHash;
use crate::content::blocks::BlockKind;
use crate::site::{Site, addresses};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// The field that finds an area.
    Find,
    /// What that reads postcodes with.
    LookUp,
    /// Hides notices that have ended.
    Notices,
    /// The field that finds a page.
    Search,
    /// What that ranks pages with.
    Rank,
    /// The buttons of forms.
    Form,
    /// The meanings of hard words at their place.
    Words,
    /// The buttons that have a page read aloud.
    Listen,
    /// What that chooses voices and sentences with.
    Speech,
    /// Offers the language of the browser.
    Offer,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Find,
        Self::LookUp,
        Self::Notices,
        Self::Search,
        Self::Rank,
        Self::Form,
        Self::Words,
        Self::Listen,
        Self::Speech,
        Self::Offer,
    ];

    /// Those that pages of a site load.
    pub fn of(site: &Site<'_>) -> Vec<Self> {
        let all = Self::ALL.into_iter();
        all.filter(|script| script.is_wanted(site)).collect()
    }

    fn is_wanted(self, site: &Site<'_>) -> bool {
        match self {
            Self::Find | Self::LookUp => site.places.is_some(),
            Self::Search | Self::Rank => site.searched_editions().next().is_some(),
            Self::Notices => site.branches.iter().any(|it| !it.notices.is_empty()),
            Self::Form => site
                .pages
                .iter()
                .any(|it| it.page.shows(BlockKind::FormEnd)),
            Self::Listen | Self::Speech => site.pages.keys().any(|number| site.reads_aloud(number)),
            Self::Offer => site
                .pages
                .keys()
                .any(|number| site.translations(number).len() > 1),
            Self::Words => site.pages.keys().any(|number| site.has_words(number)),
        }
    }

    /// Its path below the output folder.
    pub fn path(self) -> &'static str {
        &SCRIPTS[&self].0
    }

    /// What it says.
    pub fn text(self) -> &'static str {
        &SCRIPTS[&self].1
    }

    /// As templates know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Find => "find",
            Self::LookUp => "look_up",
            Self::Notices => "notices",
            Self::Form => "form",
            Self::Words => "words",
            Self::Listen => "listen",
            Self::Speech => "speech",
            Self::Search => "search",
            Self::Rank => "rank",
            Self::Offer => "offer",
        }
    }
}

/// Paths and texts. A script that takes from another names it by its published path.
static SCRIPTS: LazyLock<BTreeMap<Script, (String, String)>> = LazyLock::new(|| {
    let look_up = published("look-up", lean(include_str!("finder/look-up.js")));
    let find = naming(include_str!("finder/find.js"), "look-up.js", &look_up.0);
    let rank = published("rank", lean(include_str!("search/rank.js")));
    let search = naming(include_str!("search/search.js"), "rank.js", &rank.0);
    let speech = published("speech", lean(include_str!("listen/speech.js")));
    let listen = naming(include_str!("listen/listen.js"), "speech.js", &speech.0);
    BTreeMap::from([
        (Script::Listen, published("listen", lean(&listen))),
        (Script::Speech, speech),
        (Script::Find, published("find", lean(&find))),
        (Script::LookUp, look_up),
        (Script::Search, published("search", lean(&search))),
        (Script::Rank, rank),
        (
            Script::Notices,
            published("notices", lean(include_str!("notices.js"))),
        ),
        (
            Script::Form,
            published("form", lean(include_str!("form.js"))),
        ),
        (
            Script::Offer,
            published("offer", lean(include_str!("offer.js"))),
        ),
        (
            Script::Words,
            published("words", lean(include_str!("words.js"))),
        ),
    ])
});

/// A script that takes from another one by its published name.
fn naming(text: &str, other: &str, path: &str) -> String {
    text.replace(other, path.rsplit('/').next().unwrap_or_default())
}

fn published(name: &str, text: String) -> (String, String) {
    let path = addresses::script(name, ContentHash::of(text.as_bytes()));
    (path, text)
}

/// A script without its notes: a phone needs none.
fn lean(text: &str) -> String {
    let is_note = |line: &&str| ["//", "/**", "*"].iter().any(|mark| line.starts_with(mark));
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !is_note(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn scripts_are_sent_without_their_notes_and_small() {
        for script in Script::ALL {
            let text = script.text();
            assert!(!text.contains("//") && !text.contains("@param"), "{text}");
            let mut packed =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            std::io::Write::write_all(&mut packed, text.as_bytes()).expect("packed");
            let size = packed.finish().expect("packed").len();
            assert!(size < 4096, "{script:?}: {size} bytes");
        }
    }

    #[test]
    fn a_script_names_the_one_that_it_takes_from_by_its_published_path() {
        for (script, other) in [
            (Script::Find, Script::LookUp),
            (Script::Search, Script::Rank),
            (Script::Listen, Script::Speech),
        ] {
            let name = other.path().rsplit('/').next().expect("a name");
            let import = format!("from './{name}';");
            assert!(script.text().contains(&import), "{import}");
        }
    }
}
