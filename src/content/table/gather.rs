//! One finding for what is wrong in the same way all down a column.

use super::grid::{Grid, listed};
use crate::diagnostic::Finding;
use std::collections::BTreeMap;

/// How many alike are told one by one.
const MOST_ALONE: usize = 3;

/// Joins more than three findings of one kind in one column, or about whole rows, into the first of them.
pub(super) fn gathered(list: Vec<Finding>, grid: &Grid) -> Vec<Finding> {
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    let positions: Vec<_> = list
        .iter()
        .map(|it| it.span.and_then(|span| grid.position(span)))
        .collect();
    for (at, finding) in list.iter().enumerate() {
        let Some((_, column)) = positions[at] else {
            continue;
        };
        // What is missing in rows has the same words in each of them.
        let words = column.is_none().then(|| finding.message.clone());
        let key = (finding.rule.code, column, words);
        groups.entry(key).or_default().push(at);
    }
    let mut list: Vec<Option<Finding>> = list.into_iter().map(Some).collect();
    for alike in groups.into_values().filter(|it| it.len() > MOST_ALONE) {
        let names = alike[1..].iter().filter_map(|at| positions[*at]);
        let names: Vec<String> = names.map(|(row, column)| grid.name(row, column)).collect();
        for at in &alike[1..] {
            list[*at] = None;
        }
        if let Some(first) = &mut list[alike[0]] {
            first.message = format!("{}; the same is wrong in {}", first.message, listed(&names));
        }
    }
    list.into_iter().flatten().collect()
}
