//! `site.yaml`: the publisher, urgent help, complaints, navigation.

use super::super::decode::{
    NonEmpty, Problems, Shapes, Spanned, choice, record,
    shape::{self, Shape},
};
use super::super::values::{
    AnyDay, ContactRef, DoneOn, Email, Gss, Id, Languages, Ods, PageRef, Phone, PictureName, Text,
    TextNumber, Web, Words,
};
use super::{Accessibility, one_of};
use crate::diagnostic::{finding, rules};

record! {
    /// `site.yaml`.
    pub struct SiteFile("site.yaml", example "name: …") {
        /// The name of the site.
        name: Words,
        /// A shorter name.
        short_name: Option<Words>,
        /// One sentence for search engines.
        description: Option<Words>,
        /// Where the site will be.
        base_url: Spanned<Web>,
        /// Whether this is a sample with invented contacts.
        sample: Option<bool>,
        /// Languages, the first language first.
        languages: Languages,
        /// What stands where a page is not translated; `link` when nothing is said.
        untranslated: Option<Untranslated>,
        /// Who publishes it.
        publisher: Publisher,
        /// What to do in an emergency.
        urgent_help: Vec<UrgentHelp>,
        /// Where to complain.
        complaints: Option<Complaints>,
        /// Patient Advice and Liaison Service.
        pals: Option<Support>,
        /// Parliamentary and Health Service Ombudsman or the like.
        ombudsman: Option<Support>,
        /// Who sends other formats.
        formats_contact: Option<ContactRef>,
        /// How long a page is good for, in months.
        review_every_months: Option<u32>,
        /// The sections of the navigation.
        navigation: Vec<Section>,
        /// Page ids at the foot.
        footer: Vec<PageRef>,
        /// The author's own facts.
        facts: Option<OwnFacts>,
        /// Whom the outlines in `outlines.geojson` come from, in the words of their licence.
        outlines_credit: Option<Spanned<Text>>,
        /// Name of the theme.
        theme: Option<Spanned<Id>>,
        /// Web servers whose settings are written beside the pages; `headers-file` when nothing is said.
        web_servers: Vec<WebServer>,
        /// Whom to tell of a fault in the site itself.
        security: Option<Security>,
        /// What was tested, and what is known not to work.
        accessibility: Option<Accessibility>,
        /// How strict rules are here.
        checks: Vec<CheckSetting>,
        /// Terms that the site cannot do without: readability is counted with and without them.
        core_terms: Vec<Text>,
    }
}

record! {
    /// Whom to tell of a fault by which others could harm the site or its readers (RFC 9116).
    pub struct Security("whom to tell of a fault", example "{ email: security@example.org, expires: 2027-05-22 }") {
        /// Email address.
        email: Option<Spanned<Email>>,
        /// A form.
        form_url: Option<Spanned<Web>>,
        /// What is done with what people tell.
        policy_url: Option<Spanned<Web>>,
        /// The day from which this is no longer to be trusted.
        expires: Spanned<AnyDay>,
    }
    check |_, fields, problems| one_of(&["email", "form_url"], "`security`", fields, problems);
}

choice! {
    /// What readers of a language get where a page is not in it.
    pub enum Untranslated("what is done with pages that are not translated") {
        /// A link to the page in the first language, which says so.
        Link = "link",
        /// A copy of the page in the first language, with a notice.
        Copy = "copy",
    }
}

choice! {
    /// What sends the pages to readers, and reads its settings from a file.
    pub enum WebServer("a web server") {
        /// Hosts that read `_headers`, such as Netlify and Cloudflare Pages.
        HeadersFile = "headers-file",
        /// Apache, and what else reads `.htaccess`.
        Apache = "apache",
        /// Microsoft IIS.
        Iis = "iis",
        /// nginx.
        Nginx = "nginx",
        /// Caddy.
        Caddy = "caddy",
    }
}

choice! {
    /// How much a finding of a rule matters.
    pub enum CheckLevel("a level") {
        /// The rule is not asked.
        Off = "off",
        /// A hint.
        Advice = "advice",
        /// Readers may be shut out.
        Warning = "warning",
        /// It must not be published.
        Error = "error",
    }
}

record! {
    /// How strict a rule is.
    pub struct CheckSetting("a setting of a rule", example "{ rule: long-sentence, format: easy, level: warning }") {
        /// The name or code of the rule.
        rule: Spanned<Text>,
        /// Only there; everywhere when it is missing.
        format: Option<super::super::page::LeafletFormat>,
        /// How much it matters.
        level: Option<CheckLevel>,
        /// Its limit.
        limit: Option<Spanned<u32>>,
    }
    check |_, fields, problems| one_of(&["level", "limit"], "a setting of a rule", fields, problems);
}

record! {
    /// Who publishes a site.
    pub struct Publisher("a publisher", example "{ name: …, home_url: https://… }") {
        /// Full name.
        name: Words,
        /// Short name, as it stands in a sentence.
        short_name: Option<Words>,
        /// ODS code.
        ods: Option<Ods>,
        /// GSS code.
        gss: Option<Gss>,
        /// Its own site.
        home_url: Web,
        /// What it rests its register on.
        policy_basis: Vec<PolicyBasis>,
        /// Its accessibility statement.
        accessibility_statement_url: Option<Web>,
        /// Its privacy notice.
        privacy_url: Option<Web>,
        /// Its logo.
        logo: Option<PictureName>,
    }
}

choice! {
    /// Whether a law or policy is in force.
    pub enum PolicyStatus("the status of a policy") {
        /// A policy, not a law.
        Policy = "policy",
        /// A law that has not begun.
        EnactedNotCommenced = "enacted-not-commenced",
        /// A law in force.
        InForce = "in-force",
    }
}

record! {
    /// A law or policy that the site rests on.
    pub struct PolicyBasis("a policy", example "{ title: …, url: https://…, status: policy, checked_on: 2026-11-22 }") {
        /// Its title.
        title: Text,
        /// Its address.
        url: Web,
        /// Whether it is in force.
        status: PolicyStatus,
        /// When somebody last looked.
        checked_on: DoneOn,
    }
}

record! {
    /// What to do in an emergency.
    pub struct UrgentHelp("urgent help", example "{ id: emergency, label: Someone is in danger now, phone: \"999\" }") {
        /// Its id.
        id: Spanned<Id>,
        /// When it is meant.
        label: Words,
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Number to text.
        text: Option<Spanned<TextNumber>>,
        /// Address.
        url: Option<Spanned<Web>>,
        /// When somebody answers.
        hours: Option<Words>,
        /// More words.
        note: Option<Words>,
        /// Its picture.
        picture: Option<PictureName>,
    }
    check |_, fields, problems| one_of(&["phone", "text", "url"], "urgent help", fields, problems);
}

record! {
    /// Where to complain.
    pub struct Complaints("complaints", example "{ email: complaints@example.org }") {
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Email address.
        email: Option<Spanned<Email>>,
        /// Address of a form or page.
        url: Option<Spanned<Web>>,
        /// Postal address, with commas or new lines.
        post: Option<Text>,
    }
    check |_, fields, problems| one_of(&["phone", "email", "url", "post"], "complaints", fields, problems);
}

record! {
    /// A service beside the register: advice, advocacy, parent carer forum, PALS, ombudsman.
    pub struct Support("a support service", example "{ name: …, phone: 01632 960 001 }") {
        /// Its name.
        name: Words,
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Email address.
        email: Option<Spanned<Email>>,
        /// Address.
        url: Option<Spanned<Web>>,
        /// More words.
        note: Option<Words>,
    }
    check |_, fields, problems| one_of(&["phone", "email", "url"], "a support service", fields, problems);
}

record! {
    /// A section of the navigation.
    pub struct Section("a navigation section", example "{ title: …, pages: […] }") {
        /// Its heading.
        title: Words,
        /// Its picture.
        picture: Option<PictureName>,
        /// Page ids.
        pages: NonEmpty<PageRef>,
    }
}

/// The author's own short texts, by name.
#[derive(Debug, Clone, Default)]
pub struct OwnFacts(pub std::collections::BTreeMap<String, Words>);

impl super::super::decode::Decode for OwnFacts {
    const EXAMPLE: &'static str = "{ my_fact: … }";

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::named_values("[A-Za-z0-9_-]+", Words::shape(shapes))
    }

    fn decode(node: &super::super::yaml::Node, problems: &mut Problems) -> Option<Self> {
        let super::super::yaml::Value::Map(pairs) = &node.value else {
            problems.bad(
                &rules::WRONG_TYPE,
                node,
                "facts are names with texts".to_owned(),
                "write `my_fact: …`, indented, below `facts:`",
            );
            return None;
        };
        let mut facts = std::collections::BTreeMap::new();
        for (key, value) in pairs {
            let good = !key.name.is_empty()
                && key
                    .name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
            if !good {
                problems.add(finding!(
                    BAD_ID, key.span,
                    "`{}` cannot name a fact", key.name;
                    help: "write letters, digits, `_` and `-`"
                ));
            }
            let words = <Words as super::super::decode::Decode>::decode(value, problems);
            if let Some(words) = words
                && facts.insert(key.name.clone(), words).is_some()
            {
                problems.add(finding!(
                    DUPLICATE_KEY, key.span,
                    "`{}` stands here twice", key.name;
                    help: "keep one of the two"
                ));
            }
        }
        Some(Self(facts))
    }
}
