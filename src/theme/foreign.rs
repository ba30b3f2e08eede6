//! Words in another language than the page around them, and words that keep their own direction.
//!
//! A screen reader must be told that a message which nobody has translated is English (WCAG 2.2, 3.1.2), and
//! its full stop must not jump to the other side of a line that runs from right to left. The same is true of
//! names and numbers within such a line. The function `t` and the values of pages put such words between
//! marks; when a page is finished, the marks become an element with `lang` and `dir`, or are taken away where
//! no element can stand: in attributes and in the title of the page.

use crate::content::values::LanguageTag;
use crate::text::marks::{APART, BEGINS, ENDS, TAGGED};

/// A finished page, with its marks turned into elements.
pub fn with_languages(html: Vec<u8>) -> Vec<u8> {
    // The first two bytes of all marks, which begin few other letters.
    if memchr::memmem::find(&html, &[0xef, 0xb7]).is_none() {
        return html;
    }
    let Ok(text) = std::str::from_utf8(&html) else {
        return html;
    };
    let mut out = String::with_capacity(text.len() + 1024);
    let mut place = TextPlace::default();
    let mut ends = Vec::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        let opens = match character {
            BEGINS => after
                .split_once(TAGGED)
                .map(|(tag, words)| (element(tag), "</span>", words)),
            APART => Some(("<bdi>".to_owned(), "</bdi>", after)),
            _ => None,
        };
        rest = after;
        match (opens, character) {
            (Some((start, end, words)), _) => {
                let end = if place.is_text() { end } else { "" };
                if place.is_text() {
                    out.push_str(&start);
                }
                ends.push(end);
                rest = words;
            }
            (None, ENDS) => out.push_str(ends.pop().unwrap_or_default()),
            (None, _) => {
                place.read(character, after);
                out.push(character);
            }
        }
    }
    out.into_bytes()
}

fn element(tag: &str) -> String {
    let direction = LanguageTag::new(tag).map_or("auto", |tag| tag.direction());
    format!("<span lang=\"{tag}\" dir=\"{direction}\">")
}

/// Where in HTML a character stands.
#[derive(Debug, Default)]
struct TextPlace {
    in_tag: bool,
    /// The quote that ends the attribute.
    quote: Option<char>,
    in_title: bool,
}

impl TextPlace {
    fn is_text(&self) -> bool {
        !self.in_tag && !self.in_title
    }

    fn read(&mut self, character: char, rest: &str) {
        match (self.in_tag, self.quote, character) {
            (true, Some(quote), _) if character == quote => self.quote = None,
            (true, None, '"' | '\'') => self.quote = Some(character),
            (true, None, '>') => self.in_tag = false,
            (false, _, '<') => {
                self.in_tag = true;
                if rest.starts_with("title>") {
                    self.in_title = true;
                } else if rest.starts_with("/title>") {
                    self.in_title = false;
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{APART, BEGINS, ENDS, TAGGED, with_languages};

    fn finished(html: &str) -> String {
        let marked = html.replace('[', &format!("{BEGINS}en{TAGGED}"));
        let marked = marked.replace('{', &APART.to_string());
        let marked = marked.replace([']', '}'], &ENDS.to_string());
        String::from_utf8(with_languages(marked.into_bytes())).expect("it was text")
    }

    #[test]
    fn a_message_in_english_says_so_in_text_and_not_in_attributes_or_titles() {
        assert_eq!(
            finished("<title>[Menu]</title><nav aria-label='[Me>nu]'><p>[Call us]: 999</p></nav>"),
            "<title>Menu</title><nav aria-label='Me>nu'><p>\
             <span lang=\"en\" dir=\"ltr\">Call us</span>: 999</p></nav>"
        );
    }

    #[test]
    fn a_number_within_a_message_keeps_its_direction() {
        assert_eq!(
            finished("<p title='{999}'>[Call {999}] {111}</p>"),
            "<p title='999'><span lang=\"en\" dir=\"ltr\">Call <bdi>999</bdi></span> <bdi>111</bdi></p>"
        );
    }

    #[test]
    fn a_page_without_marks_stays_as_it_is() {
        assert_eq!(finished("<p>Call us</p>"), "<p>Call us</p>");
    }
}
