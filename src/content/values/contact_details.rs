//! Phone numbers, email and web addresses.
//!
//! A wrong number hurts someone, so each is parsed by a library that knows its rules, and a number
//! or address that is reserved for examples knows that it is one.

use super::super::decode::{Decode, Problems};
use super::super::yaml::Node;
use super::{checked, scalar};
use crate::diagnostic::rules;
use phonenumber::{Mode, country};

/// A phone number that can be called from the United Kingdom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    shown: Box<str>,
    dialled: Box<str>,
    placeholder: bool,
}

/// Short numbers that families may be told to call: emergency services, NHS 111, the police, the
/// Samaritans and other 116 numbers.
const SHORT: &[&str] = &[
    "999", "112", "111", "101", "105", "119", "116000", "116006", "116111", "116117", "116123",
];

/// Ofcom's numbers for drama use, as the digits after +44 and how many more follow.
/// Source: <https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama>.
const DRAMA: &[&str] = &[
    "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960",
    "1414960", "1514960", "1614960", "2079460", "1914980", "2890180", "2920180", "1632960",
    "7700900", "8081570", "9098790", "3069990",
];

impl Phone {
    /// A number from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let odd = |c: char| !(c.is_ascii_digit() || " +()-\u{a0}".contains(c));
        if text.contains(odd) {
            return None;
        }
        if SHORT.contains(&digits.as_str()) {
            let shown = match digits.len() {
                6 => format!("{}\u{a0}{}", &digits[..3], &digits[3..]),
                _ => digits.clone(),
            };
            return Some(Self {
                shown: shown.into(),
                dialled: digits.into(),
                placeholder: false,
            });
        }
        let number = phonenumber::parse(Some(country::GB), text).ok()?;
        let national = number.national().value().to_string();
        let british = number.code().value() == 44;
        let placeholder = british
            && national.len() == 10
            && DRAMA.iter().any(|range| national.starts_with(range));
        if !placeholder && !phonenumber::is_valid(&number) {
            return None;
        }
        let mode = if british {
            Mode::National
        } else {
            Mode::International
        };
        let shown = if placeholder && national.starts_with("1632") {
            format!("01632 {} {}", &national[4..7], &national[7..])
        } else {
            number.format().mode(mode).to_string()
        };
        Some(Self {
            // No-break spaces: a number never breaks over two lines (rule N10).
            shown: shown.replace([' ', '-'], "\u{a0}").into(),
            dialled: number.format().mode(Mode::E164).to_string().into(),
            placeholder,
        })
    }

    /// Grouped as people read it, with no-break spaces.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// As a phone dials it: `+441632960001`, or a short number such as `999`.
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// Whether it is reserved for drama, and rings nowhere.
    pub fn is_placeholder(&self) -> bool {
        self.placeholder
    }
}

impl Decode for Phone {
    const EXAMPLE: &'static str = "01632 960 001";

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "a phone number", Self::EXAMPLE, problems)?.trim();
        let phone = Self::new(text);
        if phone.is_none() {
            let has_letters = text.chars().any(char::is_alphabetic);
            let help = if has_letters {
                "write the number alone, such as `01632 960 001`; words such as opening times go into `hours` or `note`"
            } else {
                "check the digits: write a number that exists, with its area code, such as `01632 960 001`"
            };
            problems.bad(
                &rules::BAD_PHONE,
                node,
                format!("`{text}` is not a phone number"),
                help,
            );
        }
        if phone.as_ref().is_some_and(Self::is_placeholder) {
            problems.placeholder(node, "this phone number");
        }
        phone
    }
}

/// A number for text messages: a phone number, or a short code of five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextNumber(Phone);

impl TextNumber {
    /// A number from text, if it is one. Short codes for texts have five digits and begin with 6, 7
    /// or 8 (UK short code register).
    pub fn new(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_code = digits.len() == 5
            && digits.starts_with(['6', '7', '8'])
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_code {
            return Some(Self(Phone {
                shown: digits.as_str().into(),
                dialled: digits.into(),
                placeholder: false,
            }));
        }
        Phone::new(text).map(Self)
    }

    /// As a number to show and dial.
    pub fn number(&self) -> &Phone {
        &self.0
    }
}

impl Decode for TextNumber {
    const EXAMPLE: &'static str = "\"85258\"";

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let number = checked(
            node,
            "a number for texts",
            &rules::BAD_PHONE,
            Self::EXAMPLE,
            problems,
            Self::new,
        );
        if number.as_ref().is_some_and(|number| number.0.placeholder) {
            problems.placeholder(node, "this phone number");
        }
        number
    }
}

/// An email address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(email_address::EmailAddress);

impl Email {
    /// An address from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        let options = email_address::Options::default()
            .without_display_text()
            .without_domain_literal()
            .with_required_tld();
        email_address::EmailAddress::parse_with_options(text, options)
            .ok()
            .map(Self)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        self.0.local_part()
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// Whether it is reserved for examples.
    pub fn is_placeholder(&self) -> bool {
        is_example_host(self.domain())
    }
}

impl Decode for Email {
    const EXAMPLE: &'static str = "team@example.org";

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let email = checked(
            node,
            "an email address",
            &rules::BAD_EMAIL,
            Self::EXAMPLE,
            problems,
            Self::new,
        );
        if email.as_ref().is_some_and(Self::is_placeholder) {
            problems.placeholder(node, "this email address");
        }
        email
    }
}

/// An `https` address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Web(url::Url);

impl Web {
    /// An address from text, if it is a safe one.
    pub fn new(text: &str) -> Option<Self> {
        let url = url::Url::parse(text).ok()?;
        let safe = url.scheme() == "https"
            && url.host_str().is_some_and(|host| host.contains('.'))
            && url.username().is_empty()
            && url.password().is_none()
            && !text.contains(char::is_whitespace);
        safe.then_some(Self(url))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The parsed address.
    pub fn url(&self) -> &url::Url {
        &self.0
    }

    /// Without `https://`, `www.` and a closing slash, as people read it.
    pub fn shown(&self) -> &str {
        let text = self.as_str();
        let text = text.strip_prefix("https://").unwrap_or(text);
        let text = text.strip_prefix("www.").unwrap_or(text);
        text.strip_suffix('/').unwrap_or(text)
    }

    /// Whether it is reserved for examples.
    pub fn is_placeholder(&self) -> bool {
        self.0.host_str().is_some_and(is_example_host)
    }
}

impl Decode for Web {
    const EXAMPLE: &'static str = "https://example.org/page";

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "a web address", Self::EXAMPLE, problems)?.trim();
        let address = Self::new(text);
        if address.is_none() {
            let help = if text.starts_with("http://") {
                format!("write `https://{}`", text.trim_start_matches("http://"))
            } else {
                "write the whole address, beginning with `https://`".to_owned()
            };
            problems.bad(
                &rules::BAD_ADDRESS,
                node,
                format!("`{text}` is not an https address"),
                &help,
            );
        }
        if address.as_ref().is_some_and(Self::is_placeholder) {
            problems.placeholder(node, "this web address");
        }
        address
    }
}

/// Names that are reserved for examples and tests (RFC 2606 and RFC 6761).
fn is_example_host(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let ends = |name: &str| host == name || host.ends_with(&format!(".{name}"));
    ["example.org", "example.com", "example.net"]
        .into_iter()
        .any(ends)
        || ["example", "test", "invalid", "localhost"]
            .into_iter()
            .any(ends)
}

#[cfg(test)]
mod tests {
    use super::{Phone, TextNumber, Web};

    fn shown(text: &str) -> Option<String> {
        Phone::new(text).map(|phone| phone.shown().replace('\u{a0}', " "))
    }

    #[test]
    fn numbers_are_grouped_and_dialled_in_full() {
        assert_eq!(shown("01632960001").as_deref(), Some("01632 960 001"));
        assert_eq!(shown("0191 498 0001").as_deref(), Some("0191 498 0001"));
        assert_eq!(shown("116 123").as_deref(), Some("116 123"));
        assert_eq!(
            Phone::new("01632 960 001")
                .map(|p| p.dialled().to_owned())
                .as_deref(),
            Some("+441632960001")
        );
        assert_eq!(
            Phone::new("999").map(|p| p.dialled().to_owned()).as_deref(),
            Some("999")
        );
    }

    #[test]
    fn texts_may_go_to_a_short_code_and_calls_may_not() {
        assert_eq!(
            TextNumber::new("85258")
                .map(|n| n.number().dialled().to_owned())
                .as_deref(),
            Some("85258")
        );
        assert!(TextNumber::new("12345").is_none());
        assert!(Phone::new("85258").is_none());
    }

    #[test]
    fn what_is_no_number_is_none() {
        for bad in [
            "",
            "12345",
            "0191 000",
            "call us",
            "01632 960 00",
            "0191 498 0001 x 4",
        ] {
            assert!(Phone::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn drama_numbers_and_example_hosts_know_what_they_are() {
        for number in [
            "01632 960 001",
            "0191 498 0123",
            "07700 900 123",
            "020 7946 0123",
        ] {
            assert!(
                Phone::new(number).is_some_and(|phone| phone.is_placeholder()),
                "{number}"
            );
        }
        assert!(!Phone::new("999").is_some_and(|phone| phone.is_placeholder()));
        assert!(Web::new("https://a.example.org/").is_some_and(|web| web.is_placeholder()));
        assert!(!Web::new("https://www.england.nhs.uk/").is_some_and(|web| web.is_placeholder()));
    }

    #[test]
    fn only_whole_https_addresses_are_taken() {
        for bad in [
            "http://nhs.uk",
            "javascript:alert(1)",
            "nhs.uk",
            "https://a b.uk",
            "https://u:p@nhs.uk/",
            "https://localhost/",
        ] {
            assert!(Web::new(bad).is_none(), "{bad}");
        }
    }
}
