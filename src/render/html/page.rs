//! One page: its text inside the theme's template.

use super::kept;
use super::tree::write;
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding};
use crate::render::SiteAssets;
use crate::render::paper::PaperSource;
use crate::render::pictures::site_pictures::SitePictures;
use crate::render::view::{
    PageView, block_view, edition_view, embed_view, page_view, publisher_view, site_view,
    words_view,
};
use crate::site::{EditionId, PageId, Scope, Site};
use crate::source::Span;
use crate::text::blocks::ShownBlock;
use crate::text::{Conventions, Resolver, ShownCode, Text};
use crate::theme::{Strings, Templates, finding_of, with_languages};
use tera::{Context, Value};
use typed_index_collections::TiVec;

/// What pages are made of.
#[derive(Debug, Clone, Copy)]
pub struct Materials<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// Words of the interface, and pictures.
    pub assets: &'s SiteAssets<'s>,
    /// Templates.
    pub templates: &'s Templates,
    /// Whom to ask for the leaflets of a page.
    pub papers: &'s dyn PaperSource,
}

impl<'s, 'c: 's> Materials<'s, 'c> {
    /// The words of the interface.
    pub fn strings(&self) -> &'s Strings {
        self.assets.strings
    }

    /// The pictures.
    pub fn site_pictures(&self) -> &'s SitePictures {
        self.assets.site_pictures
    }

    /// Resolves texts, seen from a page or edition.
    pub fn resolver(&self, scope: Scope<'s, 'c>) -> Resolver<'s, 'c> {
        Resolver {
            scope,
            assets: self.assets,
        }
    }

    fn finding(&self, error: &tera::Error) -> Box<Finding> {
        Box::new(finding_of(error, self.site.sources))
    }
}

/// All pages, and what those of an edition share, made once.
#[derive(Debug)]
pub struct Pages<'s, 'c> {
    materials: Materials<'s, 'c>,
    editions: TiVec<EditionId, Shared>,
    has_own_templates: bool,
}

/// What the pages of one edition share.
#[derive(Debug)]
struct Shared {
    /// In the language of the edition.
    own: Values,
    /// In the first language of the site, for texts that stand in for a translation.
    stand_in: Option<Values>,
}

type Values = [(&'static str, Value); 3];

impl<'s, 'c: 's> Pages<'s, 'c> {
    /// Prepares all editions.
    pub fn new(materials: Materials<'s, 'c>) -> Self {
        let site = materials.site;
        let first = site.first_language();
        let shared = |number: EditionId| {
            let scope = site.edition_scope(number);
            let card = materials.papers.has_card(number).then_some(number);
            let in_language = |language: &'s LanguageTag| {
                shared(&materials.resolver(Scope { language, ..scope }), card)
            };
            Shared {
                own: in_language(scope.language),
                stand_in: (scope.language != first).then(|| in_language(first)),
            }
        };
        Self {
            materials,
            editions: site.editions.keys().map(shared).collect(),
            has_own_templates: kept::has_own_templates(site.sources),
        }
    }

    /// A page as HTML.
    ///
    /// # Errors
    /// A finding when a template asks for what is not there, or loses the text of the page.
    pub fn render(&self, number: PageId) -> Result<Vec<u8>, Box<Finding>> {
        let materials = &self.materials;
        let site = materials.site;
        let scope = site.scope(number);
        let shared = &self.editions[site.pages[number].edition];
        // The frame around a text is in the language of the reader, whatever that of the text.
        let frame = materials.resolver(Scope {
            language: &scope.edition.language,
            ..scope
        });
        let view = page_view(
            &frame,
            number,
            site.pages[number]
                .is_printed()
                .then(|| self.code(&frame, number)),
            materials.papers,
        );
        let template = format!("{}.html", view.template());
        let page =
            Value::try_from_serializable(&view).map_err(|error| materials.finding(&error))?;
        let resolver = materials.resolver(scope);
        let text = resolver.text(number);
        let values = match (&shared.stand_in, site.pages[number].translated) {
            (Some(stand_in), false) => stand_in,
            _ => &shared.own,
        };
        let title = site.pages[number].page.head.title.span;
        let block = context(values, &page);
        let mut body = self.body((&text, title), resolver.conventions(), block)?;
        body.push_str(&self.words(&resolver, &text, context(values, &page))?);
        let mut context = context(&shared.own, &page);
        context.insert_value("body", Value::safe_string(&body));
        let mut html = Vec::with_capacity(body.len() + 8192);
        materials
            .templates
            .render_to(&template, &context, &mut html)
            .map_err(|error| materials.finding(&error))?;
        match holds(&html, &body) {
            true => Ok(with_languages(html)),
            false => Err(self.lost(number, &template)),
        }
    }

    /// The text of a page as HTML, without its frame.
    fn body(
        &self,
        (text, title): (&Text<'_>, Span),
        conventions: &Conventions,
        mut context: Context,
    ) -> Result<String, Box<Finding>> {
        let Materials {
            templates, papers, ..
        } = self.materials;
        let base = &self.materials.site.base;
        let mut problem = None;
        let mut lost = None;
        let mut facts = |block: &ShownBlock, out: &mut String| {
            let name = format!("blocks/{}.html", block.kind.word());
            let html = block_view(block, papers, base, conventions).and_then(|view| {
                context.insert_value("block", view);
                templates.render(&name, &context)
            });
            match html {
                Ok(html) => {
                    if self.has_own_templates && lost.is_none() {
                        let sources = self.materials.site.sources;
                        lost = kept::lost((&name, &html), block, sources, title);
                    }
                    out.push_str(html.trim());
                }
                Err(error) => {
                    problem.get_or_insert(error);
                }
            }
        };
        let mut body = String::new();
        for part in &text.parts {
            body.push_str(&write(&part.blocks, &mut facts));
        }
        match (problem, lost) {
            (Some(error), _) => Err(self.materials.finding(&error)),
            (None, Some(lost)) => Err(Box::new(lost)),
            (None, None) => Ok(body),
        }
    }

    /// What the words of the glossary mean that a text explains at its end.
    fn words(
        &self,
        resolver: &Resolver<'s, 'c>,
        text: &Text<'_>,
        mut context: Context,
    ) -> Result<String, Box<Finding>> {
        let Some(words) = words_view(resolver, text) else {
            return Ok(String::new());
        };
        let html = Value::try_from_serializable(&words).and_then(|words| {
            context.insert_value("words", words);
            self.materials
                .templates
                .render("parts/words.html", &context)
        });
        html.map_err(|error| self.materials.finding(&error))
    }

    /// A theme that leaves the text of a page out publishes empty pages, and nobody would notice. It is
    /// shown in the site's own template, once, however many pages have no text.
    fn lost(&self, number: PageId, template: &str) -> Box<Finding> {
        let Site { sources, pages, .. } = self.materials.site;
        let own = [template, "base.html", "parts/body.html"];
        let own = own
            .iter()
            .find_map(|name| sources.find(&format!("theme/templates/{name}")));
        let title = pages[number].page.head.title.span;
        Box::new(finding!(
            TEXT_LOST, own.map_or(title, |file| Span::new(file, 0, 0)),
            "pages that `{template}` shows are published without their text";
            help: "put `{{% include \"parts/body.html\" %}}` into the block `main` of the template, as base.html has it"
        ))
    }

    fn code(&self, resolver: &Resolver<'s, 'c>, number: PageId) -> ShownCode {
        let site = self.materials.site;
        let relative = site.on_paper(number);
        let address = site.base.absolute(&relative);
        resolver.qr_code(&site.code(number), &address, site.base.shown(&relative))
    }
}

/// Whether a finished file holds the text of its page.
fn holds(html: &[u8], body: &str) -> bool {
    // A template may take white space around it away.
    memchr::memmem::find(html, body.trim().as_bytes()).is_some()
}

fn context(values: &Values, page: &Value) -> Context {
    let mut context = Context::new();
    for (name, value) in values {
        // Values are counted references: this copies none of them.
        context.insert_value(*name, value.clone());
    }
    context.insert_value("page", page.clone());
    context
}

fn shared<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, card: Option<EditionId>) -> Values {
    [
        ("site", Value::from_serializable(&site_view(resolver))),
        (
            "publisher",
            Value::from_serializable(&publisher_view(resolver)),
        ),
        (
            "edition",
            Value::from_serializable(&edition_view(resolver, card)),
        ),
    ]
}

/// The page for addresses that lead nowhere, in the first edition.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn not_found<'s, 'c: 's>(materials: &Materials<'s, 'c>) -> Result<Vec<u8>, Box<Finding>> {
    let edition = EditionId::from(0);
    let resolver = materials.resolver(materials.site.edition_scope(edition));
    let mut html = Vec::new();
    Value::try_from_serializable(&PageView::not_found(&resolver))
        .and_then(|page| {
            let mut context = context(&shared(&resolver, None), &page);
            context.insert_value("body", Value::safe_string(""));
            materials
                .templates
                .render_to("404.html", &context, &mut html)
        })
        .map_err(|error| materials.finding(&error))?;
    Ok(with_languages(html))
}

/// The page at an old or short address: it leads on at once, and says where for those whose browser
/// does not.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn redirect<'s, 'c: 's>(
    materials: &Materials<'s, 'c>,
    number: PageId,
) -> Result<Vec<u8>, Box<Finding>> {
    let scope = materials.site.scope(number);
    let resolver = materials.resolver(Scope {
        language: &scope.edition.language,
        ..scope
    });
    let mut html = Vec::new();
    let view = page_view(&resolver, number, None, materials.papers);
    Value::try_from_serializable(&view)
        .and_then(|page| {
            let context = context(&shared(&resolver, None), &page);
            materials
                .templates
                .render_to("redirect.html", &context, &mut html)
        })
        .map_err(|error| materials.finding(&error))?;
    Ok(with_languages(html))
}

/// A piece of the site for the websites of others: an element by itself, in the words of an edition.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn embed<'s, 'c: 's>(
    materials: &Materials<'s, 'c>,
    edition: EditionId,
) -> Result<Vec<u8>, Box<Finding>> {
    let resolver = materials.resolver(materials.site.edition_scope(edition));
    let mut html = Vec::new();
    Value::try_from_serializable(&embed_view(&resolver))
        .and_then(|view| {
            let mut context = Context::new();
            for (name, value) in shared(&resolver, None) {
                context.insert_value(name, value);
            }
            context.insert_value("embed", view);
            materials
                .templates
                .render_to("embed.html", &context, &mut html)
        })
        .map_err(|error| materials.finding(&error))?;
    Ok(with_languages(html))
}
