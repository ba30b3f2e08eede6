//! Email and web addresses. One that is reserved for examples knows that it is.

use super::super::decode::{
    Decode, Problems, Shapes,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::{checked, scalar};
use crate::diagnostic::rules;

/// An email address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(email_address::EmailAddress);

impl Email {
    /// An address from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        // `//help@nhs.net` is one by the letter of the norm, and `mailto://help@nhs.net` reaches nobody.
        if text.starts_with('/') {
            return None;
        }
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

    fn shape(_: &mut Shapes) -> Shape {
        shape::words(r"[^@\s]+@[^@\s]+\.[^@\s]+", Self::EXAMPLE).meaning(Meaning::Email)
    }

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
            && matches!(url.host(), Some(url::Host::Domain(host)) if is_public_host(host))
            && !looks_like_another(text)
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

    fn shape(_: &mut Shapes) -> Shape {
        shape::words(r"[hH][tT][tT][pP][sS]://\S+", Self::EXAMPLE).meaning(Meaning::Web)
    }

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

/// Whether a host is a name that everybody can look up: no address in numbers, no name of one computer,
/// no empty part.
fn is_public_host(host: &str) -> bool {
    let is_local = host == "localhost" || host.ends_with(".localhost");
    host.contains('.') && !is_local && host.split('.').all(|part| !part.is_empty())
}

/// Whether the host of an address is typed with letters that look like those of English but are not: `а`
/// of Cyrillic in `аpple.com` leads somewhere else, and nobody sees it.
fn looks_like_another(text: &str) -> bool {
    let after_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = after_scheme.split(['/', '?', '#', '\\']).next();
    let is_look_alike = |letter: char| {
        matches!(letter,
            // Latin letters for phonetics and Turkish, Greek, Cyrillic, Armenian, Cherokee.
            'ı' | '\u{250}'..='\u{2af}'
            | '\u{370}'..='\u{58f}'
            | '\u{13a0}'..='\u{13ff}'
            | '\u{1c80}'..='\u{1c8f}'
            | '\u{1d00}'..='\u{1dbf}'
            | '\u{1f00}'..='\u{1fff}'
            | '\u{2de0}'..='\u{2dff}'
            | '\u{a640}'..='\u{a69f}'
            | '\u{ab70}'..='\u{abbf}')
    };
    host.unwrap_or_default().chars().any(is_look_alike)
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
    use super::Web;

    #[test]
    fn example_hosts_know_what_they_are() {
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
            "https://a.localhost/",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://ex..example.org/",
            "https://.example.org/",
            "https://example.org./",
            "https://www.nhs.uк/",
            "https://аpple.com/",
            "https://ɡov.uk/",
        ] {
            assert!(Web::new(bad).is_none(), "{bad}");
        }
        for good in ["https://bücher.example.org/", "https://www.nhs.uk/а"] {
            assert!(Web::new(good).is_some(), "{good}");
        }
    }
}
