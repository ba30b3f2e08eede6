//! The corpus as a site of Hugo.

use super::layout::{ContactExpressions, Expressions, contacts, layout};
use super::{ADDRESS, HOURS, NAME, Page, Size, area, area_name, file_name, menu};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Everything but the pages and the pictures themselves.
pub fn around(size: Size) -> Vec<(PathBuf, String)> {
    let menu: Vec<Value> = menu()
        .map(|(words, number)| json!({"title": words, "url": format!("/{}/", area(number))}))
        .collect();
    let config = json!({
        "baseURL": ADDRESS,
        "title": NAME,
        "disableKinds": ["taxonomy", "term", "RSS", "404", "robotsTXT"],
        "params": {"menu": menu},
    });
    let contacts: Vec<Value> = super::contacts(size)
        .map(|it| {
            json!({
                "area": area(it.area), "name": it.name, "role": it.role,
                "phone": it.phone, "email": it.email, "hours": HOURS,
            })
        })
        .collect();
    let areas: Vec<Value> = (0..size.areas)
        .map(|number| json!({"id": area(number), "title": area_name(number)}))
        .collect();
    let mut files = vec![
        ("hugo.json".into(), config.to_string()),
        (
            "data/contacts.json".into(),
            Value::Array(contacts).to_string(),
        ),
        ("data/areas.json".into(), Value::Array(areas).to_string()),
        ("static/style.css".into(), STYLE.to_owned()),
        ("layouts/page.html".into(), page_layout()),
        ("layouts/section.html".into(), section_layout()),
        ("layouts/home.html".into(), home_layout()),
        (
            "content/_index.md".into(),
            "---\ntitle: Home\ndescription: All areas\n---\n".to_owned(),
        ),
    ];
    for number in 0..size.areas {
        let text = format!(
            "---\ntitle: \"{}\"\ndescription: \"All pages\"\n---\n",
            area_name(number)
        );
        files.push((format!("content/{}/_index.md", area(number)).into(), text));
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
    let (id, name) = (area(*of), area_name(*of));
    let path = format!("content/{id}/{}.md", file_name(*number));
    let text = format!(
        "---\ntitle: \"{title}\"\ndescription: \"{description}\"\nextra:\n  area: {id}\n  area_title: \"{name}\"\n  reviewed: \"1 November 2026\"\n---\n{body}"
    );
    (path.into(), text)
}

const STYLE: &str = "body{font:19px/1.5 Arial,sans-serif;max-width:60rem;margin:auto;padding:1rem}\nnav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none}\n";

fn with_body(breadcrumb: &str, body: &str) -> String {
    layout(&Expressions {
        lang: "en",
        title: "{{ .Title }}",
        description: "{{ .Description }}",
        address: "{{ .Permalink }}",
        stylesheet: "/style.css",
        menu: "{{- range site.Params.menu }}\n<li><a href=\"{{ .url }}\">{{ .title }}</a></li>\n{{- end }}",
        breadcrumb,
        body,
    })
}

fn page_layout() -> String {
    let contacts = contacts(&ContactExpressions {
        each: "{{- range where hugo.Data.contacts \"area\" .Params.extra.area }}",
        name: "{{ .name }}",
        role: "{{ .role }}",
        phone: "{{ .phone }}",
        phone_link: "tel:{{ .phone }}",
        email: "{{ .email }}",
        email_link: "mailto:{{ .email }}",
        hours: "{{ .hours }}",
        end: "{{- end }}",
    });
    with_body(
        "<nav aria-label=\"Breadcrumb\"><ol><li><a href=\"/\">Home</a></li><li><a href=\"/{{ .Params.extra.area }}/\">{{ .Params.extra.area_title }}</a></li><li>{{ .Title }}</li></ol></nav>",
        &format!(
            "{{{{ .Content }}}}\n{contacts}\n<p>Last reviewed: {{{{ .Params.extra.reviewed }}}}</p>"
        ),
    )
}

fn section_layout() -> String {
    with_body(
        "<nav aria-label=\"Breadcrumb\"><ol><li><a href=\"/\">Home</a></li><li>{{ .Title }}</li></ol></nav>",
        "<ul>\n{{- range .Pages }}\n<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>: {{ .Description }}</li>\n{{- end }}\n</ul>",
    )
}

fn home_layout() -> String {
    with_body(
        "",
        "<ul>\n{{- range hugo.Data.areas }}\n<li><a href=\"/{{ .id }}/\">{{ .title }}</a></li>\n{{- end }}\n</ul>",
    )
}
