//! Messages of the interface that nobody has translated, within pages of another language.
//!
//! A screen reader must be told that they are English (WCAG 2.2, 3.1.2), and their full stops must not
//! jump to the other side of a line that runs from right to left. The function `t` puts such messages
//! between marks; when a page is finished, the marks become an element with `lang` and `dir`, or are taken
//! away where no element can stand: in attributes and in the title of the page.

/// Begins a message in English. It is no character (Unicode, 23.7), so no author can have written it.
pub(super) const BEGINS: char = '\u{fdd0}';
/// Ends it.
pub(super) const ENDS: char = '\u{fdd1}';

const ELEMENT: &str = "<span lang=\"en\" dir=\"ltr\">";

/// A finished page, with its marks turned into elements.
pub fn with_languages(html: Vec<u8>) -> Vec<u8> {
    let mut mark = [0; 4];
    let mark = BEGINS.encode_utf8(&mut mark);
    if memchr::memmem::find(&html, mark.as_bytes()).is_none() {
        return html;
    }
    let Ok(text) = std::str::from_utf8(&html) else {
        return html;
    };
    let mut out = String::with_capacity(text.len() + 1024);
    let mut place = TextPlace::default();
    for (at, character) in text.char_indices() {
        match character {
            BEGINS if place.is_text() => out.push_str(ELEMENT),
            ENDS if place.is_text() => out.push_str("</span>"),
            BEGINS | ENDS => {}
            _ => {
                place.read(character, &text[at..]);
                out.push(character);
            }
        }
    }
    out.into_bytes()
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
                if rest.starts_with("<title>") {
                    self.in_title = true;
                } else if rest.starts_with("</title>") {
                    self.in_title = false;
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGINS, ENDS, with_languages};

    fn finished(html: &str) -> String {
        let marked = html.replace('[', &BEGINS.to_string());
        let marked = marked.replace(']', &ENDS.to_string());
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
    fn a_page_without_marks_stays_as_it_is() {
        assert_eq!(finished("<p>Call us</p>"), "<p>Call us</p>");
    }
}
