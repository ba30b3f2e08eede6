//! A change in few words: what stood there, and what stands there now.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// How many words are shown before and behind what has changed.
const AROUND: usize = 3;

/// The most words of one side.
const MOST: usize = 24;

/// What differs between two texts, each with a few words around it.
pub(super) fn short(old: &str, new: &str) -> (String, String) {
    let one: Vec<&str> = old.split_whitespace().collect();
    let other: Vec<&str> = new.split_whitespace().collect();
    let ops = capture_diff_slices(Algorithm::Myers, &one, &other);
    let equal = |op: &DiffOp| match op {
        DiffOp::Equal { len, .. } => *len,
        _ => 0,
    };
    let before = ops.first().map_or(0, equal).min(one.len());
    let behind = match ops.len() {
        0 | 1 => 0,
        _ => ops.last().map_or(0, equal),
    };
    (cut(&one, before, behind), cut(&other, before, behind))
}

/// A text by itself.
pub(super) fn quoted(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    cut(&words, 0, 0)
}

fn cut(words: &[&str], before: usize, behind: usize) -> String {
    let start = before.saturating_sub(AROUND);
    let end = (words.len() - behind + AROUND).min(words.len());
    let end = end.min(start + MOST);
    let mut text = String::new();
    if start > 0 {
        text.push_str("… ");
    }
    text.push_str(&words[start..end].join(" "));
    if end < words.len() {
        text.push_str(" …");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn only_what_has_changed_is_shown_with_some_words_around_it() {
        let old = "If you need help at any time of the day ring us on 01632 960 001 and we will answer you at once";
        let new = old.replace("001", "002");
        assert_eq!(
            short(old, &new),
            (
                "… on 01632 960 001 and we will …".to_owned(),
                "… on 01632 960 002 and we will …".to_owned()
            )
        );
        assert_eq!(short("a", ""), ("a".to_owned(), String::new()));
        assert_eq!(short("a b", "c"), ("a b".to_owned(), "c".to_owned()));
        assert_eq!(short("a", "a b"), ("a".to_owned(), "a b".to_owned()));
    }
}
