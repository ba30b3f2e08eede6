//! One page: its text inside the theme's template.

use super::answers::PageAnswers;
use super::tree::write;
use crate::diagnostic::Finding;
use crate::render::pictures::shelf::Shelf;
use crate::render::qr_path;
use crate::render::view::{
    PageView, QrView, Viewer, edition_view, page_view, publisher_view, site_view,
};
use crate::site::Site;
use crate::theme::{Strings, Templates, finding_of};
use std::cell::RefCell;
use tera::{Context, Value};

/// What all pages need, made once.
#[derive(Debug)]
pub struct Pages<'s, 'c> {
    site: &'s Site<'c>,
    shelf: &'s Shelf,
    strings: &'s Strings,
    templates: &'s Templates,
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
    pub fn new(
        site: &'s Site<'c>,
        shelf: &'s Shelf,
        strings: &'s Strings,
        templates: &'s Templates,
    ) -> Self {
        let editions = (0..site.editions.len())
            .map(|number| Shared {
                values: shared(site, number, shelf, strings),
                glossary: site.glossary_page(number),
            })
            .collect();
        Self {
            site,
            shelf,
            strings,
            templates,
            editions,
        }
    }

    /// A page as HTML.
    ///
    /// # Errors
    /// A finding when a template asks for what is not there.
    pub fn render(&self, number: usize) -> Result<Vec<u8>, Box<Finding>> {
        let scope = self.site.scope(number);
        let viewer = Viewer {
            scope,
            shelf: self.shelf,
            strings: self.strings,
        };
        let page = &self.site.pages[number];
        let shared = &self.editions[page.edition];
        let mut context = context(&shared.values);
        let view = page_view(&viewer, Some(self.qr(&viewer, number)));
        let fields = Value::try_from_serializable(&view).map_err(|error| self.finding(&error))?;
        context.insert_value("page", fields);
        let answers = PageAnswers {
            viewer,
            templates: self.templates,
            context: RefCell::new(context),
            glossary: shared.glossary,
            problem: RefCell::new(None),
        };
        let document = &page.page.document;
        let body = write(document, self.site.sources.text(document.source), &answers);
        if let Some(error) = answers.problem.into_inner() {
            return Err(self.finding(&error));
        }
        let mut context = answers.context.into_inner();
        context.insert_value("body", Value::safe_string(&body));
        let mut html = Vec::with_capacity(body.len() + 8192);
        let template = format!("{}.html", view.map_or("page", |view| view.template()));
        self.templates
            .render_to(&template, &context, &mut html)
            .map_err(|error| self.finding(&error))?;
        Ok(html)
    }

    fn qr(&self, viewer: &Viewer<'_, '_>, number: usize) -> QrView {
        let path = qr_path::of_page(self.site, number);
        let base = &self.site.base;
        let relative = self.site.relative(number);
        QrView {
            svg: base.href(&format!("{path}.svg")),
            png: base.href(&format!("{path}.png")),
            alt: viewer.qr_alt(&base.absolute(&relative)),
            address: base.shown(&relative),
        }
    }

    fn finding(&self, error: &tera::Error) -> Box<Finding> {
        Box::new(finding_of(error, self.site.sources))
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

fn shared<'s, 'c: 's>(
    site: &'s Site<'c>,
    number: usize,
    shelf: &'s Shelf,
    strings: &'s Strings,
) -> [(&'static str, Value); 3] {
    let scope = site.edition_scope(number);
    let viewer = Viewer {
        scope,
        shelf,
        strings,
    };
    [
        ("site", Value::from_serializable(&site_view(&viewer))),
        (
            "publisher",
            Value::from_serializable(&publisher_view(&viewer)),
        ),
        (
            "edition",
            Value::from_serializable(&edition_view(site, number, shelf, strings)),
        ),
    ]
}

/// The page for addresses that lead nowhere, in the first edition.
///
/// # Errors
/// A finding when its template asks for what is not there.
pub fn not_found<'s, 'c: 's>(
    site: &'s Site<'c>,
    shelf: &'s Shelf,
    strings: &'s Strings,
    templates: &'s Templates,
) -> Result<Vec<u8>, Box<Finding>> {
    let mut context = context(&shared(site, 0, shelf, strings));
    let viewer = Viewer {
        scope: site.edition_scope(0),
        shelf,
        strings,
    };
    let mut html = Vec::new();
    Value::try_from_serializable(&PageView::not_found(&viewer))
        .and_then(|page| {
            context.insert_value("page", page);
            context.insert_value("body", Value::safe_string(""));
            templates.render_to("404.html", &context, &mut html)
        })
        .map_err(|error| Box::new(finding_of(&error, site.sources)))?;
    Ok(html)
}
