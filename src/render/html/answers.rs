//! What the tree asks, answered for one page of one area.

use super::tree::{Answers, Href, Img};
use crate::content::values::{Email, Phone, Web};
use crate::document::{Fact, Image, Link};
use crate::render::view::Viewer;
use crate::site::{Destination, FactValue};
use crate::theme::Templates;
use pulldown_cmark_escape::{escape_href, escape_html_body_text};
use std::cell::RefCell;

/// Answers for one page. Problems of templates are kept for the caller.
pub struct PageAnswers<'a, 's, 'c> {
    /// What is known.
    pub viewer: Viewer<'s, 'c>,
    /// The templates of blocks.
    pub templates: &'a Templates,
    /// What the page's own template gets too; `block` comes to it.
    pub context: RefCell<tera::Context>,
    /// The page that explains the words of the glossary.
    pub glossary: Option<usize>,
    /// How many levels headings stand deeper than written: the text of a page inside a leaflet.
    pub deeper: u8,
    /// The first problem of a template.
    pub problem: RefCell<Option<tera::Error>>,
}

impl<'s, 'c: 's> Answers for PageAnswers<'_, 's, 'c> {
    fn level(&self, level: u8) -> u8 {
        (level + self.deeper).min(6)
    }

    fn link(&self, link: &Link) -> Option<Href> {
        if let Some(fact) = crate::site::fact_target(&link.target) {
            return self
                .viewer
                .scope
                .fact(&fact.0)
                .ok()
                .and_then(|value| fact_link(&value));
        }
        let destination = self.viewer.scope.link(&link.target).ok()?;
        Some(match destination {
            Destination::Page { href, language } => Href {
                href,
                class: None,
                hreflang: language.map(|tag| tag.as_str().to_owned()),
            },
            Destination::Web(href) => Href {
                href,
                ..Href::default()
            },
            Destination::Email(href) => Href {
                href,
                class: Some("email"),
                hreflang: None,
            },
            Destination::Phone(href) => Href {
                href,
                class: Some("phone"),
                hreflang: None,
            },
        })
    }

    fn image(&self, image: &Image) -> Option<Img> {
        let picture = self.viewer.shelf.get(&image.name)?;
        Some(Img {
            src: picture.src.clone(),
            size: Some((picture.width, picture.height)),
            srcset: picture.srcset.clone(),
            alt: picture.alt.clone(),
        })
    }

    fn fact(&self, fact: &Fact, out: &mut String) {
        match self.viewer.scope.fact(&fact.0) {
            Ok(FactValue::Text(text, None)) => push_text(out, &text),
            Ok(FactValue::Text(text, Some(language))) => {
                out.push_str("<span dir=\"auto\" lang=\"");
                push_text(out, language.as_str());
                out.push_str("\">");
                push_text(out, &text);
                out.push_str("</span>");
            }
            Ok(FactValue::Phone(phone)) => push_phone(out, phone),
            Ok(FactValue::Email(email)) => push_email(out, email),
            Ok(FactValue::Web(web)) => push_link(out, web.as_str(), None, web.shown()),
            Ok(FactValue::Links(links)) => {
                for (number, (name, web)) in links.iter().enumerate() {
                    if number > 0 {
                        out.push_str(", ");
                    }
                    push_link(out, Web::as_str(web), None, name);
                }
            }
            // A fact without an answer was found when the site was resolved.
            Err(_) => {}
        }
    }

    fn facts(&self, number: u32, level: u8, out: &mut String) {
        let Some(page) = self.viewer.scope.page else {
            return;
        };
        let blocks = &self.viewer.scope.site.pages[page].page.blocks;
        let Some(block) = usize::try_from(number)
            .ok()
            .and_then(|number| blocks.get(number))
        else {
            return;
        };
        let view = self.viewer.block(block, level);
        let name = format!("blocks/{}.html", block.kind.word());
        let mut context = self.context.borrow_mut();
        let html = tera::Value::try_from_serializable(&view).and_then(|view| {
            context.insert_value("block", view);
            self.templates.render(&name, &context)
        });
        match html {
            Ok(html) => out.push_str(html.trim()),
            Err(error) => {
                self.problem.borrow_mut().get_or_insert(error);
            }
        }
    }

    fn term(&self, id: &str) -> Option<String> {
        let known = self
            .viewer
            .scope
            .branch
            .terms
            .iter()
            .any(|term| term.id.value.as_str() == id);
        let page = self.glossary.filter(|_| known)?;
        let anchor = crate::site::term_anchor(id);
        Some(format!("{}#{anchor}", self.viewer.scope.site.href(page)))
    }

    fn table_name(&self) -> String {
        self.viewer
            .scope
            .page
            .map_or_else(String::new, |page| self.viewer.scope.site.title(page))
    }
}

/// A link whose address is a fact.
fn fact_link(value: &FactValue<'_>) -> Option<Href> {
    Some(match value {
        FactValue::Web(web) => Href {
            href: web.as_str().to_owned(),
            ..Href::default()
        },
        FactValue::Phone(phone) => Href {
            href: format!("tel:{}", phone.dialled()),
            class: Some("phone"),
            hreflang: None,
        },
        FactValue::Email(email) => Href {
            href: format!("mailto:{}", email.as_str()),
            class: Some("email"),
            hreflang: None,
        },
        FactValue::Links(links) => Href {
            href: links.first()?.1.as_str().to_owned(),
            ..Href::default()
        },
        FactValue::Text(..) => return None,
    })
}

fn push_phone(out: &mut String, phone: &Phone) {
    push_link(
        out,
        &format!("tel:{}", phone.dialled()),
        Some("phone"),
        phone.shown(),
    );
}

fn push_email(out: &mut String, email: &Email) {
    push_link(
        out,
        &format!("mailto:{}", email.as_str()),
        Some("email"),
        email.as_str(),
    );
}

fn push_link(out: &mut String, href: &str, class: Option<&str>, words: &str) {
    out.push_str("<a href=\"");
    // Writing to a String cannot fail.
    let _ = escape_href(&mut *out, href);
    out.push('"');
    if let Some(class) = class {
        out.push_str(" class=\"");
        out.push_str(class);
        out.push('"');
    }
    out.push('>');
    push_text(out, words);
    out.push_str("</a>");
}

fn push_text(out: &mut String, text: &str) {
    let _ = escape_html_body_text(out, text);
}
