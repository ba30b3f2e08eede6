//! The councils of England that a new site can have areas for.
//!
//! They are those that look after social care and special educational needs: each has one Local Offer. Their
//! names and codes are those of the Office for National Statistics, in `councils.txt`.

use crate::diagnostic::nearest;
use crate::document::slug;

static LIST: &str = include_str!("councils.txt");

/// Words of names that tell no council from another.
const COMMON: &[&str] = &[
    "borough",
    "city",
    "corporation",
    "council",
    "county",
    "district",
    "metropolitan",
    "of",
    "royal",
    "the",
    "unitary",
];

/// A council.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Council {
    /// Its code, such as `E08000037`.
    pub code: &'static str,
    /// Its name in the list, such as "Bristol, City of".
    name: &'static str,
}

impl Council {
    /// The place, such as "Bristol".
    pub fn place(self) -> &'static str {
        // A name may have a comma of its own.
        match self.name.split_once(", ") {
            Some((place, kind)) if kind.ends_with(" of") => place,
            _ => self.name,
        }
    }

    /// What it calls itself in short, such as "Bristol Council" or "Kent County Council".
    pub fn title(self) -> String {
        let kind = match self.code.starts_with("E10") {
            true => "County Council",
            false => "Council",
        };
        format!("{} {kind}", self.place())
    }

    /// What becomes the address of its area, such as `bristol`.
    pub fn id(self) -> String {
        slug(self.place())
    }

    /// "`Bristol` (E06000023)".
    fn shown(self) -> String {
        format!("`{}` ({})", self.place(), self.code)
    }
}

/// All of them, in the order of their codes.
pub(super) fn all() -> impl Iterator<Item = Council> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    let parts = lines.filter_map(|line| line.split_once(' '));
    parts.map(|(code, name)| Council { code, name })
}

/// The council that somebody names, by its name or its code.
///
/// # Errors
/// What is wrong, with the names that may be meant.
pub(super) fn find(words: &str) -> Result<Council, String> {
    let wanted = bare(words);
    let is_meant =
        |it: &Council| it.code.eq_ignore_ascii_case(words.trim()) || bare(it.place()) == wanted;
    if let Some(council) = all().find(is_meant) {
        return Ok(council);
    }
    let near = near(&wanted);
    let help = match near.as_slice() {
        [] => "Write the name of a county, a unitary council, a metropolitan borough or a London borough of England, or \
               its code of the Office for National Statistics, such as E08000037."
            .to_owned(),
        near => {
            let names: Vec<String> = near.iter().map(|it| it.shown()).collect();
            format!("Write {}.", names.join(" or "))
        }
    };
    Err(format!("There is no council “{}”. {help}", words.trim()))
}

/// Councils with one of these words in their names, else the one with the most similar name.
fn near(wanted: &str) -> Vec<Council> {
    let shares = |it: &Council| {
        let name = bare(it.place());
        wanted.len() > 3 && (name.contains(wanted) || wanted.contains(&name))
    };
    let sharing: Vec<Council> = all().filter(shares).take(4).collect();
    if !sharing.is_empty() {
        return sharing;
    }
    let names: Vec<String> = all().map(|it| bare(it.place())).collect();
    let name = nearest(wanted, names.iter().map(String::as_str));
    all()
        .filter(|it| Some(bare(it.place()).as_str()) == name)
        .collect()
}

/// A name in small letters, without what other councils have in theirs too.
fn bare(name: &str) -> String {
    let name = slug(&name.replace('&', " and "));
    let words = name.split('-').filter(|word| !COMMON.contains(word));
    words.collect::<Vec<&str>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::{all, find};
    use std::collections::BTreeSet;

    #[test]
    fn each_council_has_a_code_an_address_and_a_name_of_its_own() {
        let ids: BTreeSet<String> = all().map(|it| it.id()).collect();
        let names: BTreeSet<String> = all().map(|it| super::bare(it.place())).collect();
        assert_eq!((all().count(), ids.len(), names.len()), (153, 153, 153));
        assert!(all().is_sorted_by_key(|it| it.code));
        assert!(ids.contains("bournemouth-christchurch-and-poole"));
    }

    #[test]
    fn a_council_is_found_by_any_of_its_names_and_by_its_code() {
        for words in [
            "Bristol",
            "bristol city council",
            "City of Bristol",
            "Bristol, City of",
            " e06000023 ",
        ] {
            assert_eq!(find(words).map(|it| it.place()), Ok("Bristol"), "{words}");
        }
        let title = |words: &str| find(words).map(|it| it.title());
        assert_eq!(title("kent").as_deref(), Ok("Kent County Council"));
        assert_eq!(title("St Helens").as_deref(), Ok("St. Helens Council"));
        let place = |words: &str| find(words).map(|it| it.place());
        assert_eq!(place("Brighton & Hove"), Ok("Brighton and Hove"));
        assert_eq!(place("City of London Corporation"), Ok("City of London"));
        assert_eq!(place("County Durham"), Ok("County Durham"));
    }

    #[test]
    fn a_name_that_is_not_there_is_answered_with_those_that_may_be_meant() {
        let said = |words: &str| find(words).err().unwrap_or_default();
        assert_eq!(
            said("Barnsly"),
            "There is no council “Barnsly”. Write `Barnsley` (E08000038)."
        );
        assert_eq!(
            said("Northampton"),
            "There is no council “Northampton”. Write `North Northamptonshire` (E06000061) or `West Northamptonshire` (E06000062)."
        );
        assert!(
            said("Atlantis").contains("a London borough"),
            "{}",
            said("Atlantis")
        );
    }
}
