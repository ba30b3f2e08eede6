//! What may stand beside a word of a list: "this word, but not beside that one".
//!
//! "Solar panels" are no panels who decide, and nobody asks for a list who registers with a doctor. The
//! fourth field of an entry says so, with `_` for the entry itself: `not solar _, _ with`. After `only`
//! the entry is found nowhere else. `#` stands for a number.

/// The neighbours of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Neighbours {
    /// Words right before the entry, in small letters.
    before: Vec<String>,
    /// Words right behind it.
    behind: Vec<String>,
    /// Whether one of them must stand there; else none may.
    is_needed: bool,
}

impl Neighbours {
    /// From the fourth field of an entry; an empty one allows every neighbour.
    pub fn parse(field: &str) -> Self {
        let (rule, list) = field.trim().split_once(' ').unwrap_or_default();
        let mut neighbours = Self {
            is_needed: rule == "only",
            ..Self::default()
        };
        for one in list.split(',').map(str::trim) {
            if let Some(behind) = one.strip_prefix("_ ") {
                neighbours.behind.push(behind.to_owned());
            } else if let Some(before) = one.strip_suffix(" _") {
                neighbours.before.push(before.to_owned());
            }
        }
        neighbours
    }

    /// Whether the entry may be meant between these parts of a text.
    pub fn allow(&self, before: &str, behind: &str) -> bool {
        if self.before.is_empty() && self.behind.is_empty() {
            return true;
        }
        let is_there = self.before.iter().any(|it| ends(before, it))
            || self.behind.iter().any(|it| begins(behind, it));
        is_there == self.is_needed
    }
}

/// Whether a text ends with these words and a space or a hyphen.
fn ends(text: &str, wanted: &str) -> bool {
    let words = text.trim_end_matches(is_gap);
    let start = words.len().checked_sub(wanted.len());
    let Some(start) = start.filter(|at| *at > 0 || words.len() == wanted.len()) else {
        return false;
    };
    let is_whole = |at: usize| {
        let outside = words.get(..at).and_then(|it| it.chars().next_back());
        !outside.is_some_and(char::is_alphanumeric)
    };
    words.len() < text.len()
        && words
            .get(start..)
            .is_some_and(|it| it.eq_ignore_ascii_case(wanted))
        && is_whole(start)
}

/// Whether a text begins with a space or a hyphen and these words.
fn begins(text: &str, wanted: &str) -> bool {
    let words = text.trim_start_matches(is_gap);
    let is_apart = words.len() < text.len();
    if let Some(before) = wanted.strip_suffix('#') {
        let rest = words.get(before.len()..).unwrap_or_default();
        let is_same = words
            .get(..before.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(before));
        return is_apart && is_same && rest.starts_with(|it: char| it.is_ascii_digit());
    }
    let outside = words.get(wanted.len()..).and_then(|it| it.chars().next());
    is_apart
        && words
            .get(..wanted.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(wanted))
        && !outside.is_some_and(char::is_alphanumeric)
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::Neighbours;

    #[test]
    fn a_word_beside_another_is_not_meant() {
        let neighbours = Neighbours::parse("not solar _, _ with, _ to #");
        for (before, behind) in [
            ("Our solar ", "s"),
            ("Solar-", " "),
            ("", " with us"),
            ("", " to 3kg"),
        ] {
            assert!(!neighbours.allow(before, behind), "{before}_{behind}");
        }
        for (before, behind) in [
            ("Insolar ", ""),
            ("solar. A ", ""),
            ("", " without"),
            ("", " to us"),
            ("", ""),
        ] {
            assert!(neighbours.allow(before, behind), "{before}_{behind}");
        }
    }

    #[test]
    fn a_word_may_be_meant_only_beside_another() {
        let neighbours = Neighbours::parse("only _ a, you can _");
        assert!(neighbours.allow("We ", " a copy"));
        assert!(neighbours.allow("Today you can ", " copies"));
        assert!(!neighbours.allow("Your pay ", " is here"));
    }

    #[test]
    fn without_a_field_every_neighbour_may_stand_there() {
        assert!(Neighbours::parse("").allow("solar ", " with"));
    }
}
