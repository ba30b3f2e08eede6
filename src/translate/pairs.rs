//! Which unit of a text of today is which one of those that were translated.

use crate::content::kinds::{UnitDigest, UnitKind};
use similar::{Algorithm, DiffOp, TextDiff, capture_diff_slices};
use std::collections::BTreeMap;

/// A unit as it is compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'u> {
    pub(super) kind: UnitKind,
    pub(super) digest: UnitDigest,
    pub(super) text: &'u str,
}

/// What has become of a unit: numbers of the units that were translated, and of those of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// It is as it was.
    Same(usize, usize),
    /// It is as it was, and stands elsewhere.
    Moved(usize, usize),
    /// It has other words.
    Changed(usize, usize),
    /// It is gone.
    Removed(usize),
    /// It is new.
    Added(usize),
}

/// How alike two texts must be to be one text that has changed, where their number says nothing.
const ALIKE: f32 = 0.5;

/// How many units of today one that has changed is looked for among.
const REACH: usize = 8;

/// Pairs all units, in the order of both texts.
pub(super) fn pairs(old: &[Side<'_>], new: &[Side<'_>]) -> Vec<Pair> {
    let digests = |side: &[Side<'_>]| side.iter().map(|it| it.digest).collect::<Vec<_>>();
    let ops = capture_diff_slices(Algorithm::Myers, &digests(old), &digests(new));
    let mut pairs = Vec::new();
    for op in ops {
        match op {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } => pairs.extend((0..len).map(|at| Pair::Same(old_index + at, new_index + at))),
            DiffOp::Delete {
                old_index, old_len, ..
            } => pairs.extend((old_index..old_index + old_len).map(Pair::Removed)),
            DiffOp::Insert {
                new_index, new_len, ..
            } => pairs.extend((new_index..new_index + new_len).map(Pair::Added)),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => pairs.extend(replaced(
                (old, old_index..old_index + old_len),
                (new, new_index..new_index + new_len),
            )),
        }
    }
    moved(old, new, pairs)
}

type Stretch<'s, 'u> = (&'s [Side<'u>], std::ops::Range<usize>);

/// Units that stand where others stood.
fn replaced((old, olds): Stretch<'_, '_>, (new, news): Stretch<'_, '_>) -> Vec<Pair> {
    let same_kinds = olds.len() == news.len()
        && olds
            .clone()
            .zip(news.clone())
            .all(|(a, b)| old[a].kind == new[b].kind);
    if same_kinds {
        return olds.zip(news).map(|(a, b)| Pair::Changed(a, b)).collect();
    }
    let mut pairs = Vec::new();
    let mut next = news.start;
    for a in olds {
        let near = next..news.end.min(next + REACH);
        let alike = near
            .filter(|b| old[a].kind == new[*b].kind)
            .find(|b| TextDiff::from_words(old[a].text, new[*b].text).ratio() >= ALIKE);
        match alike {
            Some(b) => {
                pairs.extend((next..b).map(Pair::Added));
                pairs.push(Pair::Changed(a, b));
                next = b + 1;
            }
            None => pairs.push(Pair::Removed(a)),
        }
    }
    pairs.extend((next..news.end).map(Pair::Added));
    pairs
}

/// What is gone in one place and new in another has moved.
fn moved(old: &[Side<'_>], new: &[Side<'_>], pairs: Vec<Pair>) -> Vec<Pair> {
    let mut gone: BTreeMap<UnitDigest, Vec<usize>> = BTreeMap::new();
    for pair in pairs.iter().rev() {
        if let Pair::Removed(a) = pair {
            gone.entry(old[*a].digest).or_default().push(*a);
        }
    }
    let mut found = Vec::new();
    let pairs: Vec<Pair> = pairs
        .into_iter()
        .map(|pair| match pair {
            Pair::Added(b) => match gone.get_mut(&new[b].digest).and_then(Vec::pop) {
                Some(a) => {
                    found.push(a);
                    Pair::Moved(a, b)
                }
                None => pair,
            },
            _ => pair,
        })
        .collect();
    let is_left = |pair: &Pair| !matches!(pair, Pair::Removed(a) if found.contains(a));
    pairs.into_iter().filter(is_left).collect()
}

#[cfg(test)]
mod tests {
    use super::{Pair, Side, pairs};
    use crate::content::kinds::{UnitDigest, UnitKind};

    fn sides<'t>(texts: &[&'t str]) -> Vec<Side<'t>> {
        let side = |text: &&'t str| Side {
            kind: match text.starts_with('#') {
                true => UnitKind::Heading,
                false => UnitKind::Paragraph,
            },
            digest: UnitDigest::of(text),
            text,
        };
        texts.iter().map(side).collect()
    }

    #[test]
    fn units_are_told_apart_by_their_words_and_then_by_their_place() {
        let old = sides(&["# One", "Ring us on 1.", "Ask.", "Wait."]);
        let paired = |texts: &[&str]| pairs(&old, &sides(texts));
        assert_eq!(
            paired(&["# One", "Ring us on 2.", "Ask.", "Wait."]),
            [
                Pair::Same(0, 0),
                Pair::Changed(1, 1),
                Pair::Same(2, 2),
                Pair::Same(3, 3)
            ]
        );
        assert_eq!(
            paired(&["# One", "New words here.", "Ring us on 2.", "Ask.", "Wait."]),
            [
                Pair::Same(0, 0),
                Pair::Added(1),
                Pair::Changed(1, 2),
                Pair::Same(2, 3),
                Pair::Same(3, 4)
            ]
        );
        assert_eq!(
            paired(&["# One", "Ask.", "Wait."]),
            [
                Pair::Same(0, 0),
                Pair::Removed(1),
                Pair::Same(2, 1),
                Pair::Same(3, 2)
            ]
        );
        let swapped = paired(&["# One", "Ring us on 1.", "Wait.", "Ask."]);
        assert!(
            swapped.iter().any(|it| matches!(it, Pair::Moved(..))),
            "{swapped:?}"
        );
        assert!(
            !swapped
                .iter()
                .any(|it| matches!(it, Pair::Removed(_) | Pair::Added(_)))
        );
    }
}
