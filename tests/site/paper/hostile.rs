//! No text becomes Typst, whoever wrote it and wherever it stands.

use super::pdf::Pdf;
use crate::project::Project;
use std::fs;

/// Every marker of the language, and what else could lead a line astray.
const ATTACKS: &[&str] = &[
    "#set text(red)",
    "#panic(\"out\")",
    "#read(\"/data.json\")",
    "#import \"@preview/x:1.0.0\"",
    "= Heading",
    "*bold* _italic_ `raw` ```raw```",
    "$ x^2 $ <label> @label",
    "- list + enum / term: x",
    "// comment /* comment */",
    "\\u{41} \\ ~ --- -? ...",
    "[content] {code}",
    "\"quotes\" 'single'",
];

/// In a title as typed, most of them are findings; through a fact they reach it all the same.
#[test]
fn hostile_text_stays_text_in_every_field() {
    for attack in ATTACKS {
        let text = serde_json::Value::from(*attack).to_string();
        let escaped: String = attack
            .chars()
            .flat_map(|it| {
                it.is_ascii_punctuation()
                    .then_some('\\')
                    .into_iter()
                    .chain([it])
            })
            .collect();
        let site = Project::new()
            .replace(
                "site.yaml",
                "name: Help in our towns",
                &format!("name: {text}\nfacts: {{ own: {text} }}"),
            )
            .replace(
                "contacts/team.yaml",
                "hours: Monday to Friday, 9am to 5pm",
                &format!("hours: {text}\nnote: {text}"),
            )
            .file(
                "leaflets/poster.md",
                &format!(
                    "---\ntitle: \"{{{{ facts.own }}}}\"\ndescription: \"{{{{ facts.own }}}}\"\nlayout: booklet\naudience: families\nopens: keyworkers\nversion: {text}\n---\n{escaped}\n"
                ),
            )
            .with_leaflets()
            .build();
        site.warns_of_marks_alone();
        let bytes = fs::read(site.out().join("northtown/leaflets/poster.pdf")).expect("published");
        let pdf = Pdf::read(&bytes);
        assert!(
            pdf.bookmarks().starts_with(attack),
            "{attack}: {}",
            pdf.bookmarks()
        );
    }
}
