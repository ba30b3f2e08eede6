//! Forms: questions that families answer on a page, in a PDF and on paper.

mod facts;
mod fields;
mod paper;

use crate::project::{Page, Project};

/// A form with every kind of question.
const FORM: &str = "\
```form-start\nwho_sees: The register team reads your answers.\nchange_mind: Tell the team at any time.\n```\n\n\
## About you\n\n\
```write\nid: name\nquestion: What is your name?\nown: name\n```\n\n\
```date\nid: born\nquestion: When were you born?\nwhy: We help people up to 25.\n```\n\n\
```write\nid: worry\nquestion: What worries you?\nhelp: Write as much as you like.\nlines: 5\noptional: true\n```\n\n\
```tick\nid: reach\nquestion: How can we reach you?\nanswers: [By phone, By letter]\n```\n\n\
```choose\nid: agree\nquestion: Do you want to be on the register?\npicture: door\nanswers:\n  - words: \"Yes\"\n    picture: door\n  - \"No\"\n```\n\n\
```sign\nid: signed\nquestion: Sign your name.\n```\n\n\
```form-end\nfor: register\n```\n";

/// A site with that form as a leaflet.
fn site(body: &str) -> Project {
    leaflet(Project::new().area("northtown"), "ask-us", body)
}

/// A form as a leaflet of a site.
pub fn leaflet(site: Project, name: &str, body: &str) -> Project {
    site.file(
        &format!("leaflets/{name}.md"),
        &format!(
            "---\ntitle: Ask us\nlayout: form\naudience: families\nopens: keyworkers\n---\n{body}"
        ),
    )
}

#[test]
fn a_form_on_the_web_sends_and_keeps_nothing() {
    let built = site(FORM).build();
    built.is_clean();
    let html = built.text("leaflets/ask-us/index.html");
    // Where there is no form of HTML, there is nothing that a browser could send.
    assert!(
        !html.contains("<form") && !html.contains("action="),
        "{html}"
    );
    for said in [
        "Nothing that you type is sent or kept.",
        "The register team reads your answers.",
        "Tell the team at any time.",
        "Why we ask: We help people up to 25.",
        "(optional)",
        "Send this form",
        "01632 960 001",
    ] {
        assert!(html.contains(said), "{said}\n{html}");
    }
    let settings = built.text("_headers");
    assert!(settings.contains("form-action 'none'") && settings.contains("script-src 'self'"));
    // The buttons are for those whose browser has scripts: all others never see them.
    let (before, after) = html.split_once("data-form>").expect("a place for buttons");
    assert!(after.trim_start().starts_with("<template>"), "{after}");
    assert!(!before.contains("<button"), "{before}");
    let script = built.asset("form.js");
    assert!(html.contains(&script), "{script}");
}

#[test]
fn a_site_without_forms_has_no_script_of_forms() {
    let built = Project::new().build();
    built.is_clean();
    let paths = built.paths().into_iter();
    let scripts: Vec<String> = paths
        .filter(|path| path.starts_with("assets/form."))
        .collect();
    assert!(scripts.is_empty(), "{scripts:?}");
}

#[test]
fn every_field_has_its_question_as_a_name() {
    let html = site(FORM).build().text("leaflets/ask-us/index.html");
    let page = Page::of(&html);
    let ids: Vec<&str> = page.all("id").collect();
    let labels: Vec<&str> = page.all("for").collect();
    let mut fields = 0;
    for tag in page.tags() {
        let of = |name: &str| tag.attributes.get(name).map(String::as_str);
        if matches!(tag.name.as_str(), "input" | "textarea") {
            let id = of("id").expect("an id");
            assert_eq!(labels.iter().filter(|it| **it == id).count(), 1, "{id}");
            fields += 1;
        }
        if let Some(described) = of("aria-describedby") {
            assert!(ids.contains(&described), "{described}");
        }
    }
    // A name, three parts of a day, a text, two ticks, two answers, a name.
    assert_eq!(fields, 1 + 3 + 1 + 2 + 2 + 1, "{html}");
    assert_eq!(html.matches("<fieldset").count(), 3);
    assert_eq!(html.matches("<legend").count(), 3);
    for field in [
        "autocomplete=\"name\"",
        "aria-describedby=\"answer-worry-notes\"",
        "rows=\"5\"",
        "type=\"checkbox\" name=\"answer-reach\"",
        "type=\"radio\" name=\"answer-agree\" value=\"yes\"",
        "inputmode=\"numeric\"",
    ] {
        assert!(html.contains(field), "{field}\n{html}");
    }
}

#[test]
fn in_easy_read_questions_and_answers_have_their_pictures() {
    let body = "```form-start\nwho_sees: The team reads it.\n```\n\n\
        ```choose\nid: agree\nquestion: Do you want help?\npicture: door\nanswers:\n  - words: \"Yes\"\n    picture: door\n  - \"No\"\n```\n\n\
        ```form-end\nfor: register\n```\n";
    let easy = site(body).replace("leaflets/ask-us.md", "layout:", "format: easy\nlayout:");
    let built = easy.build();
    built.is_clean();
    let html = built.text("easy-read/leaflets/ask-us/index.html");
    let question = html.split("<fieldset").nth(1).expect("a question");
    let question = question.split("</fieldset>").next().unwrap_or_default();
    assert_eq!(question.matches("<img").count(), 2, "{question}");
    assert!(html.contains("This page does not send or keep your words."));
}

#[test]
fn two_forms_on_one_site_may_ask_the_same() {
    leaflet(site(FORM), "ask-again", FORM).build().is_clean();
}
