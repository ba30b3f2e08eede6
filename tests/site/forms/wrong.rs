//! Forms that nobody could answer, or that go nowhere.

use super::{FORM, leaflet, site};
use crate::project::Project;

fn start_and_end(questions: &str) -> String {
    format!(
        "```form-start\nwho_sees: The team reads it.\n```\n\n{questions}\n\n```form-end\nfor: register\n```\n"
    )
}

#[test]
fn a_question_on_another_leaflet_cannot_be_answered() {
    let question = "«FP412»```write\nid: name\nquestion: What is your name?\n```\n";
    Project::new()
        .replace("leaflets/poster.md", "---\n", "---\n")
        .append("leaflets/poster.md", &format!("\n{question}"))
        .build()
        .finds_what_is_marked()
        .helps("write `layout: form`");
}

#[test]
fn a_question_in_a_list_has_no_room() {
    let body = start_and_end(
        "```write\nid: name\nquestion: What is your name?\n```\n\n- One:\n\n  «FP412»```write\n  id: two\n  question: What is it?\n  ```\n",
    );
    site(&body)
        .build()
        .finds_what_is_marked()
        .helps("begin the block at the start of a line");
}

#[test]
fn two_answers_of_one_name_are_told() {
    let body = start_and_end(
        "```write\nid: name\nquestion: What is your name?\n```\n\n```write\nid: «FP413»name\nquestion: Who helps you?\n```\n",
    );
    site(&body)
        .build()
        .finds_what_is_marked()
        .helps("give each question an `id` of its own");
}

#[test]
fn a_form_says_who_sees_it_and_where_it_goes() {
    let question = "```write\nid: name\nquestion: What is your name?\n```\n";
    let start = "```form-start\nwho_sees: The team reads it.\n```\n\n";
    let end = "\n```form-end\nfor: register\n```\n";
    for (body, help) in [
        (format!("{question}{end}"), "write the block `form-start`"),
        (
            format!("{question}\n{start}{end}"),
            "above the first question",
        ),
        (format!("{start}{question}"), "write the block `form-end`"),
        (
            format!("{start}{end}\n{question}"),
            "below the last question",
        ),
        (format!("{start}{end}"), "write a question"),
    ] {
        site(&body)
            .replace(
                "leaflets/ask-us.md",
                "title: Ask us",
                "title: «FP414»Ask us",
            )
            .build()
            .finds_what_is_marked()
            .helps(help);
    }
    let nobody = format!("{start}{question}\n«FP414»```form-end\n```\n");
    site(&nobody)
        .build()
        .finds_what_is_marked()
        .helps("write `for: register`");
}

#[test]
fn answers_that_cannot_be_told_apart_are_told() {
    let asks = |answers: &str| {
        start_and_end(&format!(
            "```choose\nid: a\nquestion: Do you want help?\n{answers}\n```\n"
        ))
    };
    site(&asks("«FP415»answers: [\"Yes\"]"))
        .build()
        .finds_what_is_marked()
        .helps("for one box to tick, write the block `tick`");
    site(&asks("answers: [\"Yes\", \"No\", «FP415»\"yes\"]"))
        .build()
        .finds_what_is_marked()
        .helps("keep one of the two");
}

#[test]
fn braces_in_a_question_and_a_hundred_lines_are_told() {
    let body = start_and_end(
        "```write\nid: a\nquestion: «FP416»\"Do you live in {{ area.name }}?\"\n```\n\n```write\nid: b\nquestion: What is it?\n«FP201»lines: 100\n```\n",
    );
    site(&body).build().finds_what_is_marked();
}

#[test]
fn a_contact_that_does_not_exist_gets_no_form() {
    let body = FORM.replace("for: register", "id: «FP302»nobody");
    site(&body).build().finds_what_is_marked();
    let body = FORM.replace(
        "```form-end\nfor: register",
        "«FP503»```form-end\nfor: hospital",
    );
    site(&body).build().finds_what_is_marked();
}

#[test]
fn two_forms_on_one_site_may_ask_the_same() {
    leaflet(site(FORM), "ask-again", FORM).build().is_clean();
}
