//! The nearest valid name for one that does not exist.

/// The candidate that is most like `word`, if one is like it at all: at most a third of the letters
/// (and at least one) may differ, or one name contains the other.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase().replace('_', "-");
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let plain = candidate.to_lowercase().replace('_', "-");
            let distance = strsim::osa_distance(&word, &plain);
            let allowed = (plain.chars().count().max(word.chars().count()) / 3).max(1);
            let contains = word.len() >= 3
                && plain.len() >= 3
                && (plain.contains(&word) || word.contains(&plain));
            // Who writes `all` means `all_of` rather than `allow`.
            let is_first_part = plain
                .strip_prefix(&word)
                .is_some_and(|it| it.starts_with('-'));
            (distance <= allowed || contains).then_some((!is_first_part, distance, candidate))
        })
        .min()
        .map(|(.., candidate)| candidate)
}

/// Names in a sentence: `a`, `b` or `c`.
pub fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "or")
}

/// Names in a sentence: `a`, `b` and `c`.
pub fn all_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "and")
}

fn joined<'a>(names: impl IntoIterator<Item = &'a str>, last_word: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} {last_word} {last}", start.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_mistake_finds_its_name_and_a_stranger_finds_none() {
        let keys = ["phone", "email", "form_url", "next_review"];
        assert_eq!(nearest("phnoe", keys), Some("phone"));
        assert_eq!(nearest("next-review", keys), Some("next_review"));
        assert_eq!(nearest("form", keys), Some("form_url"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("all", ["allow", "all_of"]), Some("all_of"));
    }
}
