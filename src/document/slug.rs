//! Anchors from headings.

/// The anchor of a heading: its letters and digits in small letters, joined by hyphens. Letters of
/// all scripts stay, so that an Urdu heading has an anchor too.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if matches!(c, '\'' | '’') {
            // "what's" reads better as "whats" than as "what-s".
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    while slug.ends_with('-') {
        slug.pop();
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn anchors_are_short_and_keep_every_script() {
        assert_eq!(
            slug("What’s a keyworker? (And why)"),
            "whats-a-keyworker-and-why"
        );
        assert_eq!(slug("کی ورکر"), "کی-ورکر");
        assert_eq!(slug("?!"), "");
    }
}
