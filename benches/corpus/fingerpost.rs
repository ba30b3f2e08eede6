//! The corpus as a content folder of Fingerpost.

use super::layout::{ContactExpressions, Expressions, contacts, layout};
use super::{
    ADDRESS, HOURS, NAME, PICTURES, Page, Size, area, area_name, file_name, head, menu, picture,
};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Everything but the pages and the pictures themselves.
pub fn around(size: Size) -> Vec<(PathBuf, String)> {
    let mut files = vec![
        ("site.yaml".into(), site()),
        ("contacts.csv".into(), all_contacts(size)),
        ("pictures/pictures.yaml".into(), pictures()),
        (
            "pages/home.md".into(),
            "---\ntitle: Home\ndescription: All areas\n---\n\n```areas\n```\n".to_owned(),
        ),
        (
            "theme/theme.yaml".into(),
            "name: one-layout\ncontract: 1\nextends: fingerpost\n".to_owned(),
        ),
        (
            "theme/templates/blocks/contacts.html".into(),
            contacts(&CONTACT),
        ),
    ];
    let page = page_layout();
    for template in ["page", "index", "home"] {
        let path = format!("theme/templates/{template}.html");
        files.push((path.into(), page.clone()));
    }
    for number in 0..size.areas {
        let (id, name) = (area(number), area_name(number));
        let gss = 6_000_000 + number;
        files.push((
            format!("areas/{id}.yaml").into(),
            format!(
                "name: {name}\ncouncils: [{{ name: Council {number}, gss: E{gss:08} }}]\nlocal_offer: [{{ name: Local Offer, url: {ADDRESS}{number} }}]\n"
            ),
        ));
        files.push((format!("areas/{id}/index.md").into(), list(number, size)));
    }
    files
}

/// One page.
pub fn page(page: &Page) -> (PathBuf, String) {
    let Page {
        number,
        area: of,
        title,
        description,
        body,
    } = page;
    let path = format!("areas/{}/{}.md", area(*of), file_name(*number));
    let text = format!(
        "---\ntitle: \"{title}\"\ndescription: \"{description}\"\nlast_reviewed: 2026-11-01\nnext_review: 2027-05-01\n---\n{body}```contacts\nfor: advice\n```\n"
    );
    (path.into(), text)
}

fn site() -> String {
    format!(
        "name: {NAME}\nbase_url: {ADDRESS}\nsample: true\ntheme: own\npublisher:\n  name: An example council\n  home_url: {ADDRESS}\n  ods: QHM\n  gss: E54000050\n  policy_basis: [{{ title: A policy, url: {ADDRESS}policy, status: policy, checked_on: 2026-11-22 }}]\nurgent_help: [{{ id: emergency, label: Danger, phone: \"999\" }}]\ncomplaints: {{ email: complaints@example.org }}\nformats_contact: contact-000\n"
    )
}

fn all_contacts(size: Size) -> String {
    let mut rows = "id,label,for,areas,phone,email,hours,note\n".to_owned();
    for it in super::contacts(size) {
        let uses = if it.number == 0 {
            "advice;formats"
        } else {
            "advice"
        };
        let _ = writeln!(
            rows,
            "contact-{:03},{},{uses},{},{},{},\"{HOURS}\",{}",
            it.number,
            it.name,
            area(it.area),
            it.phone,
            it.email,
            it.role
        );
    }
    rows
}

fn pictures() -> String {
    let mut text = "licence: CC0-1.0\ncredit: A maker\npictures:\n".to_owned();
    for number in 0..PICTURES {
        let _ = write!(text, "  {}:\n    alt: A picture\n", picture(number));
    }
    text
}

/// The page that lists those of an area.
fn list(number: usize, size: Size) -> String {
    let mut text = format!(
        "---\ntitle: \"{}\"\ndescription: \"All pages\"\n---\n\n",
        area_name(number)
    );
    for page in (number..size.pages).step_by(size.areas) {
        let (title, description) = head(page);
        let _ = writeln!(text, "- [{title}]({}.md): {description}", file_name(page));
    }
    text
}

const CONTACT: ContactExpressions<'_> = ContactExpressions {
    each: "{%- for c in block.contacts %}",
    name: "{{ c.label.text }}",
    role: "{{ c.note.text }}",
    phone: "{{ c.phone.text }}",
    phone_link: "{{ c.phone.href }}",
    email: "{{ c.email.text }}",
    email_link: "{{ c.email.href }}",
    hours: "{{ c.hours.text }}",
    end: "{%- endfor %}",
};

fn page_layout() -> String {
    let entries: Vec<String> = menu()
        .map(|(words, number)| format!("<li><a href=\"/{}/\">{words}</a></li>", area(number)))
        .collect();
    layout(&Expressions {
        lang: "{{ edition.lang }}",
        title: "{{ page.title }}",
        description: "{{ page.description }}",
        address: "{{ page.url }}",
        stylesheet: "{{ assets.stylesheet }}",
        menu: &entries.join("\n"),
        breadcrumb: "<nav aria-label=\"Breadcrumb\"><ol>{% for c in page.breadcrumbs %}<li><a href=\"{{ c.href }}\">{{ c.title }}</a></li>{% endfor %}<li>{{ page.title }}</li></ol></nav>",
        body: "{{ body }}\n{% if page.last_reviewed %}<p>Last reviewed: {{ page.last_reviewed.text }}</p>{% endif %}",
    })
}
