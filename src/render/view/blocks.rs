//! What each block shows: one shape a kind.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::page::{HeadingView, NamedLanguage, SourceView, headings};
use super::register::RatingLabel;
use super::{
    ContactView, DateView, EmailView, PageLink, PhoneView, QrView, SupportView, UrgentView, Viewer,
    WebView, WordsView, email_view, phone_view, post_lines, web_view,
};
use crate::content::blocks::{
    BlockKind, BlockOptions, ContactsOptions, DocumentEntry, FactBlock, FeedbackOptions,
    LeafletsOptions, PagesOptions, RolesOptions, SupportKind, SupportOptions, VideoOptions,
};
use crate::content::kinds::{Provider, Role, Service};
use crate::content::values::Format;
use crate::content::{Entity, page::Leaflet};
use crate::render::pictures::shelf::{CreditSet, PictureView};
use crate::render::qr_path;
use crate::site::{BranchKind, ProviderOffer, Serving};
use serde::Serialize;
use std::collections::BTreeMap;

/// A block as its template gets it: `block.kind`, `block.easy`, `block.level` and the keys of its kind.
#[derive(Debug, Serialize)]
pub struct BlockView {
    kind: &'static str,
    easy: bool,
    level: u8,
    #[serde(flatten)]
    content: BlockContent,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum BlockContent {
    Areas {
        areas: Vec<AreaLink>,
    },
    Contacts {
        contacts: Vec<ContactView>,
    },
    Providers {
        service: &'static str,
        ask: bool,
        offers: Vec<OfferView>,
        contacts: Vec<ContactView>,
    },
    Criteria {
        sets: Vec<super::register::CriteriaView>,
    },
    Ratings {
        ratings: Vec<super::register::RatingView>,
    },
    Steps {
        steps: Vec<super::register::StepView>,
    },
    Consent {
        rules: Vec<super::register::ConsentView>,
    },
    Referral(super::register::ReferralView),
    Challenge {
        ways: Vec<super::register::ChallengeView>,
    },
    Reviews(Option<super::register::ReviewsView>),
    Roles {
        show: Vec<&'static str>,
        roles: Vec<RoleView>,
    },
    Feedback {
        quotes: Vec<QuoteView>,
    },
    Glossary {
        terms: Vec<TermView>,
    },
    Urgent {
        urgent: Vec<UrgentView>,
    },
    Complaints(ComplaintsView),
    Support(SupportsView),
    LocalOffer {
        links: Vec<NamedLinkView>,
    },
    Documents {
        documents: Vec<DocumentView>,
    },
    Video(VideoView),
    Leaflets {
        leaflets: Vec<LeafletView>,
    },
    Contents {
        headings: Vec<HeadingView>,
    },
    Pages {
        pages: Vec<PageLink>,
    },
    Sources {
        sources: Vec<UsedSource>,
    },
    Credits {
        sets: Vec<CreditSet>,
    },
}

#[derive(Debug, Serialize)]
struct AreaLink {
    id: String,
    name: String,
    href: String,
    councils: Vec<CouncilView>,
    other_names: Vec<String>,
    providers: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CouncilView {
    name: String,
    part: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct ProviderView {
    id: String,
    name: String,
    kind: &'static str,
    website: Option<WebView>,
    phone: Option<PhoneView>,
    email: Option<EmailView>,
    description: Option<WordsView>,
    logo: Option<PictureView>,
}

#[derive(Debug, Serialize)]
struct OfferView {
    provider: ProviderView,
    service: &'static str,
    status: &'static str,
    age_min: u8,
    age_max: u8,
    who_for: WordsView,
    on_waiting_list_too: Option<bool>,
    ratings: Vec<RatingLabel>,
    start: Option<DateView>,
    end: Option<DateView>,
    wait_note: Option<WordsView>,
    when: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct RoleView {
    id: String,
    name: WordsView,
    local_title: Option<WordsView>,
    summary: WordsView,
    does: Vec<WordsView>,
    does_not: Vec<WordsView>,
    skills: Vec<WordsView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
struct QuoteView {
    id: String,
    text: String,
    speaker: &'static str,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
struct TermView {
    id: String,
    term: String,
    say_it: Option<String>,
    easy: WordsView,
    plain: Option<WordsView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
struct ComplaintsView {
    phone: Option<PhoneView>,
    email: Option<EmailView>,
    url: Option<WebView>,
    post: Option<Vec<String>>,
    pals: Option<SupportView>,
    ombudsman: Option<SupportView>,
}

#[derive(Debug, Serialize)]
struct SupportsView {
    sendiass: Option<SupportView>,
    parent_carer_forum: Option<SupportView>,
    advocacy: Option<SupportView>,
}

#[derive(Debug, Serialize)]
struct NamedLinkView {
    name: WordsView,
    url: WebView,
}

#[derive(Debug, Serialize)]
struct DocumentView {
    title: String,
    url: WebView,
    format: String,
    size: Option<String>,
    pages: Option<u32>,
    language: NamedLanguage,
    level: Option<&'static str>,
    audience: Option<&'static str>,
    last_updated: Option<DateView>,
    html_alternative: Option<WebView>,
}

#[derive(Debug, Serialize)]
struct LengthView {
    minutes: u32,
    seconds: u32,
}

#[derive(Debug, Serialize)]
struct VideoView {
    title: String,
    url: WebView,
    length: Option<LengthView>,
    captions: bool,
    bsl: bool,
    transcript: Vec<String>,
    qr: QrView,
}

#[derive(Debug, Serialize)]
struct LeafletView {
    id: String,
    title: String,
    description: Option<String>,
    layout: &'static str,
    audience: &'static str,
    format: &'static str,
    opens: Option<PageLink>,
}

#[derive(Debug, Serialize)]
struct UsedSource {
    title: String,
    url: WebView,
    used_by: Vec<PageLink>,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    /// What a block shows here.
    pub fn block(&self, block: &FactBlock, level: u8) -> BlockView {
        BlockView {
            kind: block.kind.word(),
            easy: self.scope.is_easy(),
            level,
            content: self.content(block),
        }
    }

    fn content(&self, block: &FactBlock) -> BlockContent {
        match &block.options {
            BlockOptions::Contacts(options) => BlockContent::Contacts {
                contacts: self.contacts(options),
            },
            BlockOptions::Providers(options) => {
                self.providers(options.service.unwrap_or(Service::Keyworker))
            }
            BlockOptions::Criteria(options) => BlockContent::Criteria {
                sets: self.criteria(options),
            },
            BlockOptions::Ratings(options) => BlockContent::Ratings {
                ratings: self.ratings(options),
            },
            BlockOptions::Consent(options) => BlockContent::Consent {
                rules: self.consent(options),
            },
            BlockOptions::Referral(options) => BlockContent::Referral(self.referral(options)),
            BlockOptions::Reviews(options) => BlockContent::Reviews(self.reviews(options)),
            BlockOptions::Roles(options) => self.roles(options),
            BlockOptions::Feedback(options) => BlockContent::Feedback {
                quotes: self.quotes(options),
            },
            BlockOptions::Support(options) => BlockContent::Support(self.supports(options)),
            BlockOptions::Documents(list) => BlockContent::Documents {
                documents: list.iter().map(|it| self.document(it)).collect(),
            },
            BlockOptions::Video(options) => BlockContent::Video(self.video(options)),
            BlockOptions::Leaflets(options) => BlockContent::Leaflets {
                leaflets: self.leaflets(options),
            },
            BlockOptions::Pages(options) => BlockContent::Pages {
                pages: self.pages(options),
            },
            BlockOptions::None => self.without_options(block.kind),
        }
    }

    fn without_options(&self, kind: BlockKind) -> BlockContent {
        let branch = self.scope.branch;
        match kind {
            BlockKind::Areas => BlockContent::Areas {
                areas: self.areas(),
            },
            BlockKind::Steps => BlockContent::Steps {
                steps: self.steps(),
            },
            BlockKind::Challenge => BlockContent::Challenge {
                ways: self.challenge(),
            },
            BlockKind::Glossary => BlockContent::Glossary {
                terms: self.terms(),
            },
            BlockKind::Complaints => BlockContent::Complaints(self.complaints()),
            BlockKind::LocalOffer => BlockContent::LocalOffer {
                links: self.local_offer(),
            },
            BlockKind::Contents => BlockContent::Contents {
                headings: self
                    .scope
                    .page
                    .map_or_else(Vec::new, |page| headings(self, page)),
            },
            BlockKind::Sources => BlockContent::Sources {
                sources: self.sources(),
            },
            BlockKind::Credits => BlockContent::Credits {
                sets: self.shelf.credits(),
            },
            _ => BlockContent::Urgent {
                urgent: branch.urgent.iter().map(|help| self.urgent(help)).collect(),
            },
        }
    }

    fn areas(&self) -> Vec<AreaLink> {
        let site = self.scope.site;
        let own = self.scope.edition;
        let mut areas = Vec::new();
        for (number, branch) in site.branches.iter().enumerate() {
            let BranchKind::Area(area) = branch.kind else {
                continue;
            };
            let editions = || {
                site.editions
                    .iter()
                    .filter(|it| it.branch == number && it.language == own.language)
            };
            let edition = editions()
                .find(|it| it.format == own.format && it.pages.contains_key("index"))
                .or_else(|| editions().next());
            let Some(edition) = edition else { continue };
            let offers = branch.keyworker.active().iter();
            areas.push(AreaLink {
                id: area.id.to_string(),
                name: self.words(&area.value.name).text,
                href: site.base.href(&edition.prefix),
                councils: area
                    .value
                    .councils
                    .iter()
                    .map(|council| CouncilView {
                        name: self.words(&council.name).text,
                        part: self.maybe(council.part.as_ref()),
                    })
                    .collect(),
                other_names: area
                    .value
                    .other_names
                    .iter()
                    .map(|name| name.as_str().to_owned())
                    .collect(),
                providers: offers
                    .map(|it| self.words(&it.provider.value.name).text)
                    .collect(),
            });
        }
        areas.sort_by(|a, b| a.name.cmp(&b.name));
        areas
    }

    fn contacts(&self, options: &ContactsOptions) -> Vec<ContactView> {
        let branch = self.scope.branch;
        let mut chosen: Vec<&Entity<_>> = Vec::new();
        for id in &options.id {
            chosen.extend(branch.contact(id.value.as_str()));
        }
        for purpose in &options.r#for {
            chosen.extend(branch.contacts_for(*purpose));
        }
        if options.id.is_empty() && options.r#for.is_empty() {
            chosen.clone_from(&branch.contacts);
            chosen.sort_by_key(|contact| (contact.area.is_none(), contact.value.areas.is_empty()));
        }
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|contact| seen.insert(&contact.id));
        chosen
            .into_iter()
            .map(|contact| self.contact(contact))
            .collect()
    }

    fn providers(&self, service: Service) -> BlockContent {
        let serving = self.scope.branch.serving(service);
        // With nobody active, an offer that is paused or planned still tells families something.
        let offers = match serving {
            Serving::Nobody(others) => others.as_slice(),
            _ => serving.active(),
        };
        let contacts = if offers.is_empty() {
            self.scope
                .branch
                .contacts_for(crate::content::kinds::Purpose::Register)
        } else {
            Vec::new()
        };
        BlockContent::Providers {
            service: service.word(),
            ask: matches!(serving, Serving::Ask(_)),
            offers: offers.iter().map(|it| self.offer(it)).collect(),
            contacts: contacts
                .into_iter()
                .map(|contact| self.contact(contact))
                .collect(),
        }
    }

    fn offer(&self, it: &ProviderOffer<'_>) -> OfferView {
        let offer = it.offer;
        OfferView {
            provider: self.provider(it.provider),
            service: offer.service.word(),
            status: offer.status.word(),
            age_min: offer.age_min.0,
            age_max: offer.age_max.0,
            who_for: self.words(&offer.who_for),
            on_waiting_list_too: offer.on_waiting_list_too,
            ratings: offer
                .ratings
                .iter()
                .map(|colour| self.rating_label(*colour))
                .collect(),
            start: self.maybe_date(offer.start),
            end: self.maybe_date(offer.end),
            wait_note: self.maybe(offer.wait_note.as_ref()),
            when: self.maybe(offer.when.as_ref()),
        }
    }

    fn provider(&self, provider: &Entity<Provider>) -> ProviderView {
        let value = &provider.value;
        ProviderView {
            id: provider.id.to_string(),
            name: self.words(&value.name).text,
            kind: value.kind.word(),
            website: value.website.as_ref().map(|web| web_view(&web.value)),
            phone: value.phone.as_ref().map(|phone| phone_view(&phone.value)),
            email: value.email.as_ref().map(|email| email_view(&email.value)),
            description: self.maybe(value.description.as_ref()),
            logo: self.picture(value.logo.as_ref()),
        }
    }

    fn roles(&self, options: &RolesOptions) -> BlockContent {
        let wanted = |role: &&&Entity<Role>| {
            options.id.is_empty() || options.id.iter().any(|id| id.value == role.id)
        };
        let roles = self.scope.branch.roles.iter().filter(wanted);
        BlockContent::Roles {
            show: options.show.iter().map(|part| part.word()).collect(),
            roles: roles
                .map(|role| RoleView {
                    id: role.id.to_string(),
                    name: self.words(&role.value.name),
                    local_title: self.maybe(role.value.local_title.as_ref()),
                    summary: self.words(&role.value.summary),
                    does: self.list(&role.value.does),
                    does_not: self.list(&role.value.does_not),
                    skills: self.list(&role.value.skills),
                    picture: self.picture(role.value.picture.as_ref()),
                })
                .collect(),
        }
    }

    fn quotes(&self, options: &FeedbackOptions) -> Vec<QuoteView> {
        let most = options.most.map_or(usize::MAX, |most| {
            usize::try_from(most).unwrap_or(usize::MAX)
        });
        let first = self.scope.site.first_language();
        let foreign = (first != &self.scope.edition.language).then(|| first.as_str().to_owned());
        self.scope
            .branch
            .quotes
            .iter()
            .filter(|quote| options.speaker.is_empty() || options.speaker.contains(&quote.speaker))
            .take(most)
            .map(|quote| QuoteView {
                id: quote.id.value.to_string(),
                text: match (&quote.easy, self.scope.edition.format) {
                    (Some(easy), Format::Easy) => easy.as_str().to_owned(),
                    _ => quote.text.as_str().to_owned(),
                },
                speaker: quote.speaker.word(),
                lang: foreign.clone(),
            })
            .collect()
    }

    fn terms(&self) -> Vec<TermView> {
        let mut terms: Vec<TermView> = self
            .scope
            .branch
            .terms
            .iter()
            .map(|term| TermView {
                id: term.id.value.to_string(),
                term: self.words(&term.term).text,
                say_it: term.say_it.as_ref().map(|text| text.as_str().to_owned()),
                easy: self.words(&term.easy),
                plain: self.maybe(term.plain.as_ref()),
                picture: self.picture(term.picture.as_ref()),
            })
            .collect();
        terms.sort_by_cached_key(|term| (term.term.to_lowercase(), term.id.clone()));
        terms
    }

    fn complaints(&self) -> ComplaintsView {
        let file = &self.scope.site.content.site;
        let complaints = file.complaints.as_ref();
        ComplaintsView {
            phone: complaints
                .and_then(|it| it.phone.as_ref())
                .map(|phone| phone_view(&phone.value)),
            email: complaints
                .and_then(|it| it.email.as_ref())
                .map(|email| email_view(&email.value)),
            url: complaints
                .and_then(|it| it.url.as_ref())
                .map(|web| web_view(&web.value)),
            post: complaints
                .and_then(|it| it.post.as_ref())
                .map(|post| post_lines(post.as_str())),
            pals: file.pals.as_ref().map(|support| self.support(support)),
            ombudsman: file.ombudsman.as_ref().map(|support| self.support(support)),
        }
    }

    fn supports(&self, options: &SupportOptions) -> SupportsView {
        let area = self.scope.branch.area().map(|area| &area.value);
        let wanted = |kind: SupportKind| options.only.is_empty() || options.only.contains(&kind);
        let one = |kind: SupportKind| {
            let area = area.filter(|_| wanted(kind))?;
            let support = match kind {
                SupportKind::Sendiass => &area.sendiass,
                SupportKind::ParentCarerForum => &area.parent_carer_forum,
                SupportKind::Advocacy => &area.advocacy,
            };
            support.as_ref().map(|support| self.support(support))
        };
        SupportsView {
            sendiass: one(SupportKind::Sendiass),
            parent_carer_forum: one(SupportKind::ParentCarerForum),
            advocacy: one(SupportKind::Advocacy),
        }
    }

    fn local_offer(&self) -> Vec<NamedLinkView> {
        let area = self.scope.branch.area();
        let links = area
            .into_iter()
            .flat_map(|area| area.value.local_offer.iter());
        links
            .map(|link| NamedLinkView {
                name: self.words(&link.name),
                url: web_view(&link.url.value),
            })
            .collect()
    }

    fn document(&self, entry: &DocumentEntry) -> DocumentView {
        let site = self.scope.site;
        let url = match (&entry.url, &entry.file) {
            (Some(web), _) => web_view(&web.value),
            (None, file) => {
                let path = file.as_ref().map_or("", |file| file.as_str());
                WebView {
                    text: path.to_owned(),
                    href: site.base.href(path),
                }
            }
        };
        DocumentView {
            title: entry.title.as_str().to_owned(),
            url,
            format: entry.format.as_str().to_owned(),
            size: entry.size.as_ref().map(|size| size.as_str().to_owned()),
            pages: entry.pages,
            language: super::page::named(self, entry.language.as_str()),
            level: entry.level.map(|level| level.word()),
            audience: entry.audience.map(|audience| audience.word()),
            last_updated: self.maybe_date(entry.last_updated),
            html_alternative: entry
                .html_alternative
                .as_ref()
                .map(|web| web_view(&web.value)),
        }
    }

    fn video(&self, options: &VideoOptions) -> VideoView {
        let site = self.scope.site;
        let web = web_view(&options.url.value);
        let path = qr_path::of_video(&options.url.value);
        let length = (options.minutes.is_some() || options.seconds.is_some()).then(|| LengthView {
            minutes: options.minutes.unwrap_or_default(),
            seconds: options.seconds.unwrap_or_default(),
        });
        VideoView {
            title: options.title.as_str().to_owned(),
            length,
            captions: options.captions,
            bsl: options.bsl == Some(true),
            transcript: paragraphs(options.transcript.as_str()),
            qr: QrView {
                svg: site.base.href(&format!("{path}.svg")),
                png: site.base.href(&format!("{path}.png")),
                alt: self.qr_alt(&web.text),
                address: web.text.clone(),
            },
            url: web,
        }
    }

    fn leaflets(&self, options: &LeafletsOptions) -> Vec<LeafletView> {
        let wanted = |leaflet: &&&Leaflet| {
            options.audience.is_empty() || options.audience.contains(&leaflet.head.audience)
        };
        let leaflets = self.scope.branch.leaflets.iter().filter(wanted);
        leaflets.map(|leaflet| self.leaflet(leaflet)).collect()
    }

    fn leaflet(&self, leaflet: &Leaflet) -> LeafletView {
        let head = &leaflet.head;
        let phrase = |text: &str| {
            let mut problems = crate::content::decode::Problems::default();
            let inlines = crate::content::markdown::phrase(text, head.title.span, &mut problems);
            self.scope.phrase(&inlines)
        };
        LeafletView {
            id: leaflet.variant.id.to_string(),
            title: phrase(head.title.as_str()),
            description: head.description.as_ref().map(|text| phrase(text.as_str())),
            layout: head.layout.word(),
            audience: head.audience.word(),
            format: match head.format {
                Some(crate::content::page::LeafletFormat::Easy) => "easy",
                _ => leaflet.variant.format.word(),
            },
            opens: self
                .scope
                .find_page(head.opens.value.as_str())
                .map(|page| self.page_link(page)),
        }
    }

    fn pages(&self, options: &PagesOptions) -> Vec<PageLink> {
        let section = options
            .section
            .as_ref()
            .and_then(|name| self.scope.section(name.as_str()));
        let of_section = section.into_iter().flat_map(|section| section.pages.iter());
        let ids = of_section.chain(&options.id);
        ids.filter_map(|id| self.scope.find_page(id.value.as_str()))
            .map(|page| self.page_link(page))
            .collect()
    }

    /// The documents that the pages of this edition rest on, and the policy of the publisher.
    fn sources(&self) -> Vec<UsedSource> {
        let site = self.scope.site;
        let mut sources: BTreeMap<&str, (String, WebView, Vec<usize>)> = BTreeMap::new();
        for policy in &site.content.site.publisher.policy_basis {
            let entry = (
                policy.title.as_str().to_owned(),
                web_view(&policy.url),
                Vec::new(),
            );
            sources.insert(policy.url.as_str(), entry);
        }
        for page in self.scope.edition.pages.values() {
            for source in &site.pages[*page].page.head.sources {
                let view = SourceView {
                    title: source.title.as_str().to_owned(),
                    url: web_view(&source.url),
                };
                sources
                    .entry(source.url.as_str())
                    .or_insert_with(|| (view.title, view.url, Vec::new()))
                    .2
                    .push(*page);
            }
        }
        let mut list: Vec<UsedSource> = sources
            .into_values()
            .map(|(title, url, pages)| UsedSource {
                title,
                url,
                used_by: pages.into_iter().map(|page| self.page_link(page)).collect(),
            })
            .collect();
        list.sort_by(|a, b| a.title.cmp(&b.title));
        list
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}
