//! JSON where a browser may read it as HTML: in a page, or in a file that a web server takes for one.

/// The same JSON without a letter that has a meaning in HTML: each of these is written by its number (RFC 8259,
/// 7). They only stand in strings, where that means the same.
pub fn without_markup(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                text.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::without_markup;
    use serde_json::json;

    #[test]
    fn words_cannot_end_the_element_that_holds_them() {
        let text = without_markup(&json!({ "name": "</script><b>&\u{2028}" }).to_string());
        assert_eq!(
            text,
            r#"{"name":"\u003c/script\u003e\u003cb\u003e\u0026\u2028"}"#
        );
        let back: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(back["name"], "</script><b>&\u{2028}");
    }
}
