//! Where somebody else is quoted, read once for each passage.

use std::ops::Range;

/// The quotation marks of a text.
#[derive(Debug)]
pub(super) struct Quotes {
    /// Where a quotation in ‘ or “ begins and ends, in their order: a byte, and whether one is open from
    /// there on.
    edges: Vec<(usize, bool)>,
    /// Straight marks, which open and close in turn.
    straight: Vec<usize>,
}

impl Quotes {
    pub(super) fn of(text: &str) -> Self {
        let (mut edges, mut straight) = (Vec::new(), Vec::new());
        let (mut is_in_double, mut is_in_single) = (false, false);
        for (at, mark) in text.match_indices(['“', '”', '‘', '’', '"']) {
            match mark {
                "“" => is_in_double = true,
                "”" => is_in_double = false,
                "‘" => is_in_single = true,
                // Before a letter it is an apostrophe, and no quotation ends there.
                "’" => is_in_single &= text[at + mark.len()..].starts_with(char::is_alphanumeric),
                _ => {
                    straight.push(at);
                    continue;
                }
            }
            edges.push((at, is_in_double || is_in_single));
        }
        Self { edges, straight }
    }

    /// Whether a part of the text stands in a quotation.
    pub(super) fn hold(&self, part: &Range<usize>) -> bool {
        let before = self.edges.partition_point(|(at, _)| *at < part.start);
        let is_open = before
            .checked_sub(1)
            .is_some_and(|number| self.edges[number].1);
        let opened = self.straight.partition_point(|at| *at < part.start) % 2 == 1;
        // One that never closes means inches, or is a slip.
        let closes = self.straight.last().is_some_and(|at| *at >= part.end);
        is_open || (opened && closes)
    }
}

#[cfg(test)]
mod tests {
    use super::Quotes;

    #[test]
    fn quotations_are_told_from_apostrophes_and_inches() {
        for (text, word, is_quoted) in [
            ("She said “I can’t” and we can’t.", "I", true),
            ("She said “I can’t” and we can’t.", "we", false),
            ("He said ‘it isn’t so’. We know.", "so", true),
            ("He said ‘it isn’t so’. We know.", "We", false),
            ("They say \"yes\" and we go.", "yes", true),
            ("They say \"yes\" and we go.", "go", false),
            ("A pipe of 5\" and a word.", "word", false),
            ("Nobody is quoted.", "quoted", false),
        ] {
            let at = text.find(word).expect("there");
            assert_eq!(
                Quotes::of(text).hold(&(at..at + word.len())),
                is_quoted,
                "{text}: {word}"
            );
        }
    }
}
