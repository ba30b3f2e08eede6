//! One page: its text inside the theme's template.

use super::answers::PageAnswers;
use super::tree::write;
use crate::diagnostic::Finding;
use crate::render::paper::Papers;
use crate::render::pictures::shelf::Shelf;
use crate::render::qr_path;
use crate::render::view::{
    PageView, QrView, Viewer, edition_view, page_view, publisher_view, site_view,
};
use crate::site::{Scope, Site};
use crate::theme::{Strings, Templates, finding_of};
use pulldown_cmark_escape::escape_html_body_text;
use std::cell::RefCell;
use std::fmt::Write;
use tera::{Context, Value};

/// What pages are made of.
#[derive(Debug, Clone, Copy)]
pub struct Materials<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// Pictures.
    pub shelf: &'s Shelf,
    /// Words of the interface.
    pub strings: &'s Strings,
    /// Templates.
    pub templates: &'s Templates,
    /// The leaflets that have been made.
    pub papers: &'s Papers,
}

impl<'s, 'c: 's> Materials<'s, 'c> {
    /// What is known, seen from a page or edition.
    pub fn viewer(&self, scope: Scope<'s, 'c>) -> Viewer<'s, 'c> {
        Viewer {
            scope,
            shelf: self.shelf,
            strings: self.strings,
            papers: self.papers,
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
    editions: Vec<Shared>,
}

/// What the pages of one edition share.
#[derive(Debug)]
struct Shared {
    values: [(&'static str, Value); 3],
    glossary: Option<usize>,
}

impl<'s, 'c: 's> Pages<'s, 'c> {
    /// Prepares all editions.
    pub fn new(materials: Materials<'s, 'c>) -> Self {
        let site = materials.site;
        let editions = (0..site.editions.len())
            .map(|number| Shared {
                values: shared(&materials.viewer(site.edition_scope(number))),
                glossary: site.glossary_page(&site.editions[number]),
            })
            .collect();
        Self {
            materials,
            editions,
        }
    }

    /// A page as HTML.
    ///
    /// # Errors
    /// A finding when a template asks for what is not there.
    pub fn render(&self, number: usize) -> Result<Vec<u8>, Box<Finding>> {
        let (body, mut context, template) = self.text(number)?;
        context.insert_value("body", Value::safe_string(&body));
        let mut html = Vec::with_capacity(body.len() + 8192);
        self.materials
            .templates
            .render_to(&format!("{template}.html"), &context, &mut html)
            .map_err(|error| self.materials.finding(&error))?;
        Ok(html)
    }

    /// The text of a page as HTML, without its frame: what paper shows too.
    ///
    /// # Errors
    /// A finding when the template of a block asks for what is not there.
    pub fn body(&self, number: usize) -> Result<String, Box<Finding>> {
        self.text(number).map(|(body, ..)| body)
    }

    fn text(&self, number: usize) -> Result<(String, Context, &'static str), Box<Finding>> {
        let materials = &self.materials;
        let site = materials.site;
        let viewer = materials.viewer(site.scope(number));
        let shared = &self.editions[site.pages[number].edition];
        let mut context = context(&shared.values);
        let view = page_view(&viewer, Some(self.qr(&viewer, number)));
        let fields =
            Value::try_from_serializable(&view).map_err(|error| materials.finding(&error))?;
        context.insert_value("page", fields);
        let mut answers = PageAnswers {
            viewer,
            templates: materials.templates,
            context: RefCell::new(context),
            glossary: shared.glossary,
            problem: RefCell::new(None),
            deeper: 0,
        };
        let mut body = self.written(number, &answers);
        let taken = self.taken(number);
        let several = taken.len() > 1;
        for page in taken {
            answers.viewer = materials.viewer(site.scope(page));
            if several {
                answers.deeper = 1;
                // Writing to a String cannot fail.
                let _ = write!(body, "<h2>");
                let _ = escape_html_body_text(&mut body, &site.title(page));
                let _ = writeln!(body, "</h2>");
            }
            body.push_str(&self.written(page, &answers));
        }
        if let Some(error) = answers.problem.into_inner() {
            return Err(materials.finding(&error));
        }
        let template = view.map_or("page", |view| view.template());
        Ok((body, answers.context.into_inner(), template))
    }

    fn written(&self, number: usize, answers: &PageAnswers<'_, 's, 'c>) -> String {
        let site = self.materials.site;
        let document = &site.pages[number].page.document;
        write(document, site.sources.text(document.source), answers)
    }

    /// The pages whose text a leaflet takes.
    fn taken(&self, number: usize) -> Vec<usize> {
        let site = self.materials.site;
        let scope = site.scope(number);
        let leaflet = site.pages[number].leaflet;
        let ids = leaflet.into_iter().flat_map(|leaflet| &leaflet.head.pages);
        ids.filter_map(|id| scope.find_page(id.value.as_str()))
            .collect()
    }

    fn qr(&self, viewer: &Viewer<'_, '_>, number: usize) -> QrView {
        let site = self.materials.site;
        let path = qr_path::of_page(site, number);
        let base = &site.base;
        let relative = site.on_paper(number);
        QrView {
            svg: base.href(&format!("{path}.svg")),
            png: base.href(&format!("{path}.png")),
            alt: viewer.qr_alt(&base.absolute(&relative)),
            address: base.shown(&relative),
        }
    }
}

fn context(values: &[(&'static str, Value)]) -> Context {
    let mut context = Context::new();
    for (name, value) in values {
        // Values are counted references: this copies none of them.
        context.insert_value(*name, value.clone());
    }
    context
}

fn shared<'s, 'c: 's>(viewer: &Viewer<'s, 'c>) -> [(&'static str, Value); 3] {
    [
        ("site", Value::from_serializable(&site_view(viewer))),
        (
            "publisher",
            Value::from_serializable(&publisher_view(viewer)),
        ),
        ("edition", Value::from_serializable(&edition_view(viewer))),
    ]
}

/// The page for addresses that lead nowhere, in the first edition.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn not_found<'s, 'c: 's>(materials: &Materials<'s, 'c>) -> Result<Vec<u8>, Box<Finding>> {
    let viewer = materials.viewer(materials.site.edition_scope(0));
    let mut context = context(&shared(&viewer));
    let mut html = Vec::new();
    Value::try_from_serializable(&PageView::not_found(&viewer))
        .and_then(|page| {
            context.insert_value("page", page);
            context.insert_value("body", Value::safe_string(""));
            materials
                .templates
                .render_to("404.html", &context, &mut html)
        })
        .map_err(|error| materials.finding(&error))?;
    Ok(html)
}

/// The page at an old or short address: it leads on at once, and says where for those whose browser
/// does not.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn redirect<'s, 'c: 's>(
    materials: &Materials<'s, 'c>,
    page: usize,
) -> Result<Vec<u8>, Box<Finding>> {
    let viewer = materials.viewer(materials.site.scope(page));
    let mut context = context(&shared(&viewer));
    let mut html = Vec::new();
    Value::try_from_serializable(&page_view(&viewer, None))
        .and_then(|page| {
            context.insert_value("page", page);
            materials
                .templates
                .render_to("redirect.html", &context, &mut html)
        })
        .map_err(|error| materials.finding(&error))?;
    Ok(html)
}
