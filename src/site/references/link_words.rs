//! Links whose words name a number, a mailbox or a web address. A press must lead to that very one.

use super::super::Scope;
use super::super::facts::FactValue;
use super::super::links::Destination;
use crate::content::values::{Email, Format, Phone};
use crate::diagnostic::{Finding, finding};
use crate::document::{Inline, plain_text};
use crate::source::{SourceId, Span};

/// Where a press of a link leads.
#[derive(Debug, Clone, Copy)]
pub(super) enum Led<'a> {
    /// To a call, as a phone dials it.
    Phone(&'a str),
    /// To a mailbox.
    Email(&'a str),
    /// To another site.
    Web(&'a str),
    /// To a page of this site.
    Page,
}

impl<'a> Led<'a> {
    /// Of a link to a page, a number or an address.
    pub(super) fn to(destination: &'a Destination<'_>) -> Self {
        match destination {
            Destination::Page { .. } => Self::Page,
            Destination::Web(href) => Self::Web(href),
            Destination::Email(href) => Self::Email(mailbox(href)),
            Destination::Phone(href) => Self::Phone(href.trim_start_matches("tel:")),
        }
    }

    /// Of a link to a fact; `None` where it leads to several places.
    pub(super) fn to_fact(fact: &FactValue<'a>) -> Option<Self> {
        match fact {
            FactValue::Phone(phone) => Some(Self::Phone(phone.dialled())),
            FactValue::Email(email) => Some(Self::Email(email.as_str())),
            FactValue::Web(web) => Some(Self::Web(web.as_str())),
            _ => None,
        }
    }

    fn in_words(self) -> String {
        match self {
            Self::Phone(dialled) => Phone::new(dialled)
                .map_or_else(|| dialled.to_owned(), |phone| phone.shown().to_owned()),
            Self::Email(address) | Self::Web(address) => address.to_owned(),
            Self::Page => "a page of this site".to_owned(),
        }
    }
}

/// `mailto:` and what an email is to hold are no part of a mailbox.
fn mailbox(href: &str) -> &str {
    let address = href.trim_start_matches("mailto:");
    address.split('?').next().unwrap_or(address)
}

/// Compares the words of a link with where it leads. Words that name none are left alone.
pub(super) fn check(
    scope: &Scope<'_, '_>,
    (content, source): (&[Inline], SourceId),
    led: Led<'_>,
    span: Span,
) -> Option<Finding> {
    let written = scope.site.sources.text(source);
    let fact = |fact: &crate::document::Fact| match scope.fact(&fact.0) {
        Ok(FactValue::Phone(phone)) => phone.shown().to_owned(),
        Ok(FactValue::Email(email)) => email.as_str().to_owned(),
        Ok(FactValue::Web(web)) => web.as_str().to_owned(),
        Ok(FactValue::Words(words)) => words.in_first_language(Format::Plain).to_owned(),
        _ => String::new(),
    };
    let words = plain_text(content, &|range| range.of(written), &fact);
    let own = scope.site.content.site.base_url.value.url().host_str();
    let named = other(&words, led, own.unwrap_or_default())?;
    let target = named.target();
    let to = led.in_words();
    Some(finding!(
        LINK_ELSEWHERE, span,
        "the words of this link say {}, but it leads to {to}", named.said;
        help: "write `{target}` for where it leads, or other words"
    ))
}

/// What words name that is not where a link leads.
#[derive(Debug, PartialEq, Eq)]
struct Named {
    kind: NamedKind,
    said: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NamedKind {
    Phone,
    Email,
    Web,
}

impl Named {
    fn of(kind: NamedKind, said: &str) -> Self {
        let said = said.to_owned();
        Self { kind, said }
    }

    /// The address of a link that leads to it.
    fn target(&self) -> String {
        let said = &self.said;
        match self.kind {
            NamedKind::Phone => match Phone::new(said) {
                Some(phone) => format!("tel:{}", phone.dialled()),
                None => "tel:+44…".to_owned(),
            },
            NamedKind::Email => format!("mailto:{said}"),
            NamedKind::Web if said.contains("://") => said.clone(),
            NamedKind::Web => format!("https://{said}"),
        }
    }
}

/// What words of a link name, where it leads elsewhere. `own` is the host of this site.
fn other(words: &str, led: Led<'_>, own: &str) -> Option<Named> {
    let words = words.trim().trim_end_matches(is_end);
    let numbers = numbers(words);
    let mailboxes: Vec<&str> = parts(words).filter(|it| Email::new(it).is_some()).collect();
    let sites: Vec<WebName<'_>> = match WebName::alone(words) {
        Some(alone) => vec![alone],
        None => parts(words).filter_map(WebName::spelt_out).collect(),
    };
    // A sentence that leads to a page may well name a number; words that are one may not.
    let all =
        |kind, said: Option<&str>| said.filter(|it| *it == words).map(|it| Named::of(kind, it));
    let phone_alone = || {
        all(
            NamedKind::Phone,
            numbers.first().copied().filter(|it| it.len() > 6),
        )
    };
    let mailbox_alone = || all(NamedKind::Email, mailboxes.first().copied());
    let site_named = || {
        let site = sites.first()?;
        Some(Named::of(NamedKind::Web, site.written))
    };
    match led {
        Led::Phone(dialled) => match numbers.first() {
            Some(_)
                if numbers
                    .iter()
                    .any(|it| dialled_of(it) == dialled_of(dialled)) =>
            {
                None
            }
            Some(first) => Some(Named::of(NamedKind::Phone, first)),
            None => mailbox_alone().or_else(site_named),
        },
        Led::Email(address) => match mailboxes.first() {
            Some(_) if mailboxes.iter().any(|it| it.eq_ignore_ascii_case(address)) => None,
            Some(first) => Some(Named::of(NamedKind::Email, first)),
            None => phone_alone().or_else(site_named),
        },
        Led::Web(address) => match sites.first() {
            Some(_) if sites.iter().any(|it| it.leads_to(address)) => None,
            Some(_) => site_named(),
            None => phone_alone().or_else(mailbox_alone),
        },
        Led::Page => {
            let is_own = sites.iter().any(|it| it.has_host(own));
            let site = site_named().filter(|_| !is_own);
            phone_alone().or_else(mailbox_alone).or(site)
        }
    }
}

fn is_end(c: char) -> bool {
    ".,;:!?)”’\"'".contains(c)
}

/// What stands between spaces and brackets.
fn parts(words: &str) -> impl Iterator<Item = &str> {
    let parts = words.split(|c: char| c.is_whitespace() || "()<>[]“”‘’\"".contains(c));
    parts
        .map(|part| part.trim_matches(is_end))
        .filter(|part| !part.is_empty())
}

/// Numbers to call: those that a phone can dial, and those with a digit too many or too few.
fn numbers(words: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_ascii_digit() || " +()-\u{a0}".contains(c);
    let runs = words.split(|c: char| !is_part(c));
    let runs = runs.map(|run| run.trim_matches(|c: char| !c.is_ascii_digit() && !"+(".contains(c)));
    let runs = runs.map(|run| run.trim_end_matches([' ', '+', '(']));
    let is_number = |run: &&str| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let begins = run.starts_with(['0', '+', '(']);
        Phone::new(run).is_some() || (digits > 6 && begins)
    };
    runs.filter(|run| !run.is_empty())
        .filter(is_number)
        .collect()
}

/// A number in one form, with the code of its country.
fn dialled_of(number: &str) -> String {
    if let Some(phone) = Phone::new(number) {
        return phone.dialled().to_owned();
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('0') {
        Some(national) => format!("+44{national}"),
        None => format!("+{digits}"),
    }
}

/// An address of the web as people write it.
#[derive(Debug)]
struct WebName<'w> {
    written: &'w str,
    host: &'w str,
    /// Behind the host, without slashes around it.
    path: &'w str,
}

/// The ends of names that people write without `www.`.
const ENDS: [&str; 9] = [
    "uk", "org", "com", "net", "info", "eu", "scot", "wales", "london",
];

impl<'w> WebName<'w> {
    /// Words that are an address and nothing else.
    fn alone(words: &'w str) -> Option<Self> {
        let name = Self::read(words)?;
        let end = name.host.rsplit('.').next().unwrap_or_default();
        let is_known = ENDS.iter().any(|it| it.eq_ignore_ascii_case(end));
        (is_known || is_spelt_out(words)).then_some(name)
    }

    /// A word of a sentence that can be nothing but an address.
    fn spelt_out(word: &'w str) -> Option<Self> {
        is_spelt_out(word).then(|| Self::read(word)).flatten()
    }

    fn read(written: &'w str) -> Option<Self> {
        let (host, path) = parted(written);
        let is_letter = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
        let is_host = host.contains('.')
            && host.chars().all(is_letter)
            && host.split('.').all(|part| !part.is_empty());
        let has_letters = host.chars().any(char::is_alphabetic);
        (is_host && has_letters && !written.contains(char::is_whitespace)).then_some(Self {
            written,
            host,
            path,
        })
    }

    fn has_host(&self, host: &str) -> bool {
        let (host, _) = parted(host);
        self.host.eq_ignore_ascii_case(host)
    }

    /// Words without a path name a site, and a page of it is where they lead, or one at a name below its own.
    fn leads_to(&self, address: &str) -> bool {
        let (host, path) = parted(address);
        let (own, host) = (self.host.to_ascii_lowercase(), host.to_ascii_lowercase());
        let below = host
            .strip_suffix(&own)
            .and_then(|it| it.strip_suffix('.'))
            .unwrap_or_default();
        // Below these two others have their names, and only services are their own.
        let is_shared = own == "gov.uk" || own == "nhs.uk";
        let is_below = match is_shared {
            true => below == "service" || below.ends_with(".service"),
            false => !below.is_empty(),
        };
        let whole = path.split(['?', '#']).next().unwrap_or(path);
        let same_path = match self.path.trim_end_matches('…') {
            "" => true,
            start if self.path.ends_with('…') => path.starts_with(start),
            own => own == path || own == whole.trim_end_matches('/'),
        };
        (own == host || is_below) && same_path
    }
}

fn is_spelt_out(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    ["http://", "https://", "www."]
        .iter()
        .any(|it| lower.starts_with(it))
}

/// The host and the path of an address, without its scheme, `www.` and slashes at the ends.
fn parted(address: &str) -> (&str, &str) {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let is_www = rest
        .get(..4)
        .is_some_and(|it| it.eq_ignore_ascii_case("www."));
    let rest = if is_www { &rest[4..] } else { rest };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (&rest[..end], rest[end..].trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::{Led, other};

    fn said(words: &str, led: Led<'_>) -> Option<String> {
        other(words, led, "keyworkers.example.org").map(|it| it.said)
    }

    #[test]
    fn words_that_say_where_a_link_leads_are_right() {
        let phone = Led::Phone("+441914980001");
        for words in [
            "0191 498 0001",
            "+44 191 498 0001",
            "0044 191 498 0001",
            "(0191) 498 0001",
            "Call us on 0191\u{a0}498\u{a0}0001 (option 2)",
            "Call 07700 900 123, or 0191 498 0001",
            "Call us",
            "our 24/7 line",
            "Call by 2026-11-22",
        ] {
            assert_eq!(said(words, phone), None, "{words}");
        }
        assert_eq!(said("Call 111", Led::Phone("111")), None);
        let email = Led::Email("team@example.org");
        for words in [
            "Team@Example.org",
            "Write to team@example.org.",
            "Write to us",
        ] {
            assert_eq!(said(words, email), None, "{words}");
        }
        let web = Led::Web("https://www.gov.uk/dsr/?a=1#b");
        for words in [
            "GOV.UK",
            "www.gov.uk",
            "https://gov.uk/dsr",
            "gov.uk/dsr/",
            "gov.uk/d…",
            "Read it on GOV.UK",
            "Node.js",
            "the list of 2026",
            "NHS 111",
            "111",
        ] {
            assert_eq!(said(words, web), None, "{words}");
        }
        for (words, address) in [
            ("GOV.UK", "https://send.service.gov.uk/"),
            ("NHS.UK", "https://111.service.nhs.uk/"),
            (
                "gateshead.gov.uk",
                "https://localoffer.gateshead.gov.uk/register",
            ),
        ] {
            assert_eq!(said(words, Led::Web(address)), None, "{words}");
        }
        for words in [
            "keyworkers.example.org",
            "Who can ask for 1 of 2",
            "v2.0",
            "a.md",
        ] {
            assert_eq!(said(words, Led::Page), None, "{words}");
        }
    }

    #[test]
    fn words_that_name_something_else_are_found() {
        let phone = Led::Phone("+441914980001");
        let found = |words: &str, led| said(words, led).unwrap_or_default();
        for (words, number) in [
            ("0191 498 0002", "0191 498 0002"),
            ("Call 0191 498 0002.", "0191 498 0002"),
            ("0191 498 000", "0191 498 000"),
            ("999", "999"),
        ] {
            assert_eq!(found(words, phone), number);
        }
        assert_eq!(found("team@example.org", phone), "team@example.org");
        assert_eq!(found("www.gov.uk", phone), "www.gov.uk");
        let email = Led::Email("kw@example.org");
        assert_eq!(
            found("keyworkers@example.org", email),
            "keyworkers@example.org"
        );
        assert_eq!(found("Write to a@example.org", email), "a@example.org");
        assert_eq!(found("0191 498 0001", email), "0191 498 0001");
        let web = Led::Web("https://www.nhs.uk/dsr");
        for words in [
            "www.gov.uk",
            "gov.uk",
            "https://www.nhs.uk/other",
            "england.nhs.uk",
        ] {
            assert_eq!(found(words, web), words);
        }
        assert_eq!(found("See www.gov.uk for more", web), "www.gov.uk");
        for (words, address) in [
            ("gov.uk", "https://www.gateshead.gov.uk/"),
            ("nhs.uk", "https://www.england.nhs.uk/"),
            ("gateshead.gov.uk", "https://notgateshead.gov.uk/"),
            ("localoffer.gateshead.gov.uk", "https://gateshead.gov.uk/"),
        ] {
            assert_eq!(found(words, Led::Web(address)), words, "{address}");
        }
        assert_eq!(found("0191 498 0001", web), "0191 498 0001");
        assert_eq!(found("a@example.org", web), "a@example.org");
        for words in ["0191 498 0001", "a@example.org", "www.gov.uk"] {
            assert_eq!(found(words, Led::Page), words);
        }
    }
}
