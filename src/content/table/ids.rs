//! Ids of contacts whose table has none.

use super::super::values::Id;
use super::super::yaml::{Node, Value};
use super::contacts::ContactRow;
use super::heads::simplified;
use std::collections::BTreeMap;

/// Gives every row an id: the one that stands there, or one made of the label, with the first area where
/// several rows have the same label.
pub(super) fn name_rows(rows: &mut [ContactRow]) {
    let made_up = |row: &ContactRow| Id::suggestion(&cut(&first_words(&row.node, "label")?));
    let mut counts: BTreeMap<Id, usize> = BTreeMap::new();
    for id in rows.iter().filter(|it| it.id.is_none()).filter_map(made_up) {
        *counts.entry(id).or_default() += 1;
    }
    for row in rows.iter_mut().filter(|it| it.id.is_none()) {
        let base = made_up(row);
        let is_alone = base.as_ref().is_some_and(|id| counts.get(id) == Some(&1));
        let area = first_words(&row.node, "areas");
        row.id = match (base, area) {
            (Some(base), Some(area)) if !is_alone => {
                Id::suggestion(&cut(&format!("{base} {area}"))).or(Some(base))
            }
            (base, _) => base,
        };
        row.is_made_up = true;
    }
}

/// The first words of a key.
fn first_words(node: &Node, key: &str) -> Option<String> {
    let Value::Map(pairs) = &node.value else {
        return None;
    };
    let mut value = &pairs.iter().find(|(it, _)| it.name == key)?.1.value;
    loop {
        value = match value {
            Value::Scalar(text) => return Some(text.clone()),
            Value::List(list) => &list.first()?.value,
            Value::Map(pairs) => &pairs.first()?.1.value,
            Value::Null => return None,
        };
    }
}

/// As many whole words as an id has room for.
fn cut(text: &str) -> String {
    let mut kept = String::new();
    for word in simplified(text).split(' ') {
        if kept.len() + word.len() + 1 > Id::MAX {
            break;
        }
        kept.push_str(word);
        kept.push(' ');
    }
    kept
}
