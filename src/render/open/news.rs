//! The news of an area as a feed (Atom, RFC 4287), for programs that collect news.
//!
//! Its days are those of the content, so that the same content makes the same feed on any day. What tells one
//! piece of news from all others (RFC 4151) does not change with the address of a preview.

use crate::content::kinds::Provenance;
use crate::content::page::Page;
use crate::content::values::Date;
use crate::render::html::Materials;
use crate::site::{BaseUrl, Edition, EditionId, PageId, Site};
use crate::text::Resolver;
use pulldown_cmark_escape::escape_html;

/// The year in the name of a feed. Such a name holds a day on which its host was known; news has its own, and a
/// feed has none, so all have the year in which the first one was made.
const YEAR_OF_FEEDS: u16 = 2026;

/// The editions with a feed.
pub fn feeds(site: &Site<'_>) -> impl Iterator<Item = EditionId> {
    let editions = site.editions.iter_enumerated();
    editions.filter_map(|(number, edition)| site.has_feed(edition).then_some(number))
}

/// The paths of all feeds.
pub fn paths(site: &Site<'_>) -> Vec<String> {
    let feeds = feeds(site);
    feeds
        .map(|edition| site.news_feed(&site.editions[edition]))
        .collect()
}

/// The bytes of all feeds, in the order of their paths.
pub fn files(materials: &Materials<'_, '_>) -> Vec<Vec<u8>> {
    let feeds = feeds(materials.site);
    feeds
        .map(|edition| feed(materials, edition).into_bytes())
        .collect()
}

fn feed<'s, 'c: 's>(materials: &Materials<'s, 'c>, number: EditionId) -> String {
    let site = materials.site;
    let resolver = materials.resolver(site.edition_scope(number));
    let edition = resolver.scope.edition;
    let (ended, told): (Vec<PageId>, Vec<PageId>) = edition
        .news
        .values()
        .partition(|page| site.has_ended(**page));
    let told = site.newest_first(told.into_iter());
    let changed = |pages: &[PageId]| {
        pages
            .iter()
            .filter_map(|it| updated(site.pages[*it].page))
            .max()
    };
    let page = site
        .news_page(edition)
        .map_or_else(String::new, |page| site.relative(page));
    let publisher = &site.content.site.publisher;
    let sample = resolver.sample();
    let mut xml = Xml::default();
    xml.open(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", edition.language.as_str()),
        ],
    );
    xml.text("id", &tag(site, edition, None));
    xml.text("title", &resolver.news_title());
    if let Some(sample) = &sample {
        xml.text("subtitle", sample);
    }
    xml.day("updated", changed(&told).or_else(|| changed(&ended)));
    let own = site.base.absolute(&site.news_feed(edition));
    xml.empty(
        "link",
        &[
            ("rel", "self"),
            ("type", "application/atom+xml"),
            ("href", &own),
        ],
    );
    let list = site.base.absolute(&page);
    xml.empty(
        "link",
        &[("rel", "alternate"), ("type", "text/html"), ("href", &list)],
    );
    xml.open("author", &[]);
    xml.text("name", &resolver.words(&publisher.name).text);
    xml.text("uri", publisher.home_url.as_str());
    xml.close("author");
    xml.text("generator", crate::MADE_WITH);
    for page in told {
        entry(
            &mut xml,
            &materials.resolver(site.scope(page)),
            page,
            sample.as_deref(),
        );
    }
    xml.close("feed");
    xml.0
}

fn entry<'s, 'c: 's>(
    xml: &mut Xml,
    resolver: &Resolver<'s, 'c>,
    number: PageId,
    sample: Option<&str>,
) {
    let scope = resolver.scope;
    let page = scope.site.pages[number].page;
    xml.open("entry", &[("xml:lang", scope.language.as_str())]);
    xml.text("id", &tag(scope.site, scope.edition, Some(page)));
    xml.text("title", &resolver.title(number));
    xml.day("updated", updated(page));
    xml.day("published", page.news().map(|news| news.date));
    let address = scope.site.base.absolute(&scope.site.relative(number));
    xml.empty(
        "link",
        &[
            ("rel", "alternate"),
            ("type", "text/html"),
            ("href", &address),
        ],
    );
    // Whoever reads one piece of news in another program does not see what the feed says of itself.
    let words = resolver.words_of(&page.description);
    let words: Vec<&str> = sample
        .into_iter()
        .chain(Some(words.as_str()).filter(|it| !it.is_empty()))
        .collect();
    if !words.is_empty() {
        xml.text("summary", &words.join(" "));
    }
    xml.close("entry");
}

/// The day on which news was told, or on which somebody last read it through after that.
fn updated(page: &Page) -> Option<Date> {
    let Provenance { last_reviewed, .. } = &page.head.provenance;
    let told = page.news().map(|news| news.date);
    let read = last_reviewed.map(Date::from);
    told.max(read)
}

/// What tells news, or a feed, from all others for ever (RFC 4151): the host that the content names, a day, and
/// the area and language with the id. An address would change when one area is built alone.
fn tag(site: &Site<'_>, edition: &Edition<'_>, page: Option<&Page>) -> String {
    let base = BaseUrl::from(&site.content.site.base_url.value);
    let area = site.branches[edition.branch].area();
    let area = area.map_or_else(String::new, |area| format!("{}/", area.id));
    let language = edition.language.in_addresses();
    let place = base.href(&format!("{area}{language}/news"));
    // A port is no part of such a name.
    let host = base.host().split(':').next().unwrap_or_default();
    let news = page.and_then(|page| Some((page.news()?.date, &page.variant.id)));
    match news {
        Some((date, id)) => format!("tag:{host},{}:{place}/{id}", date.0),
        None => format!("tag:{host},{YEAR_OF_FEEDS}:{place}"),
    }
}

/// XML while it is written.
#[derive(Debug)]
struct Xml(String);

impl Default for Xml {
    fn default() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }
}

impl Xml {
    fn begin(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escaped(value);
            self.0.push('"');
        }
        self.0.push_str(end);
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes, ">\n");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes, "/>\n");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.begin(name, &[], ">");
        self.escaped(text);
        self.close(name);
    }

    /// The beginning of a day, as RFC 3339 writes it.
    fn day(&mut self, name: &str, day: Option<Date>) {
        if let Some(day) = day {
            self.text(name, &format!("{}T00:00:00Z", day.0));
        }
    }

    fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push_str(">\n");
    }

    fn escaped(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = escape_html(&mut self.0, text);
    }
}
