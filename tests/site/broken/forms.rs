//! Forms that nobody could answer, or that go nowhere.

use super::{Case, case, check};
use crate::forms::leaflet;
use crate::project::Project;

#[test]
fn forms_that_nobody_could_answer_are_found() {
    check(CASES);
}

const NAME: &str = "```write\nid: name\nquestion: What is your name?\n```\n";
const START: &str = "```form-start\nwho_sees: The team reads it.\n```\n\n";
const END: &str = "\n```form-end\nfor: register\n```\n";

/// A leaflet with questions between the two blocks that they need.
fn asking(site: Project, questions: &str) -> Project {
    leaflet(site, "ask-us", &format!("{START}{questions}\n{END}"))
}

/// A form with a choice.
fn choice(site: Project, answers: &str) -> Project {
    asking(
        site,
        &format!("```choose\nid: a\nquestion: Do you want help?\n{answers}\n```\n"),
    )
}

/// A form of which the whole is wrong.
fn unfinished(site: Project, body: &str) -> Project {
    leaflet(site, "ask-us", body).replace(
        "leaflets/ask-us.md",
        "title: Ask us",
        "title: «FP414»Ask us",
    )
}

pub const CASES: &[Case] = &[
    case("a question on a poster", "say `layout: form`", |site| {
        site.append("leaflets/poster.md", &format!("\n«FP412»{NAME}"))
    }),
    case(
        "a question in a list",
        "begin the block at the start of a line",
        |site| {
            asking(
                site,
                &format!(
                    "{NAME}\n- One:\n\n  «FP412»```write\n  id: two\n  question: What is it?\n  ```\n"
                ),
            )
        },
    ),
    case(
        "two answers of one name",
        "give each question an `id` of its own",
        |site| {
            asking(
                site,
                &format!("{NAME}\n```write\nid: «FP413»name\nquestion: Who helps you?\n```\n"),
            )
        },
    ),
    case(
        "a form that does not say who sees the answers",
        "write the block `form-start`",
        |site| unfinished(site, &format!("{NAME}{END}")),
    ),
    case(
        "a form that says too late who sees the answers",
        "above the first question",
        |site| unfinished(site, &format!("{NAME}\n{START}{END}")),
    ),
    case(
        "a form that does not end",
        "write the block `form-end`",
        |site| unfinished(site, &format!("{START}{NAME}")),
    ),
    case(
        "a form that ends before it asks",
        "below the last question",
        |site| unfinished(site, &format!("{START}{END}\n{NAME}")),
    ),
    case("a form that asks nothing", "write a question", |site| {
        unfinished(site, &format!("{START}{END}"))
    }),
    case(
        "a form for nobody",
        "write into the block `for: register`",
        |site| {
            let body = format!("{START}{NAME}\n«FP414»```form-end\n```\n");
            leaflet(site, "ask-us", &body)
        },
    ),
    case(
        "a choice with one answer",
        "for one box to tick, write the block `tick`",
        |site| choice(site, "«FP415»answers: [\"Yes\"]"),
    ),
    case(
        "a choice with the same answer twice",
        "keep one of the two",
        |site| choice(site, "answers: [\"Yes\", \"No\", «FP415»\"yes\"]"),
    ),
    case(
        "a fact in a question that nobody has given",
        "write `{{ area.name }}`",
        |site| {
            asking(
                site,
                "```write\nid: a\nquestion: «FP307»\"Do you live in {{ area.nam }}?\"\n```\n",
            )
        },
    ),
    case(
        "a fact in an answer that nothing closes",
        "close the fact",
        |site| choice(site, "answers: [«FP408»\"In {{ area.name\", \"No\"]"),
    ),
    case(
        "a mark in the help of a question",
        "take the marks away",
        |site| {
            asking(
                site,
                "```write\nid: a\nquestion: What is it?\nhelp: «FP421»Write **all** of it.\n```\n",
            )
        },
    ),
    case(
        "a question with room for a hundred lines",
        "write a number such as `4`",
        |site| {
            asking(
                site,
                "```write\nid: b\nquestion: What is it?\n«FP201»lines: 100\n```\n",
            )
        },
    ),
    case(
        "a form for a contact that does not exist",
        "write `team`",
        |site| {
            let end = "\n```form-end\nid: «FP302»teem\n```\n";
            leaflet(site, "ask-us", &format!("{START}{NAME}{end}"))
        },
    ),
    case(
        "a form for a purpose that has no contact",
        "hospital",
        |site| {
            let end = "\n«FP503»```form-end\nfor: hospital\n```\n";
            leaflet(site, "ask-us", &format!("{START}{NAME}{end}"))
        },
    ),
    case(
        "a field to search without a list",
        "write a block `a-z` below it",
        |site| {
            site.file(
                "pages/find-a-page.md",
                "---\ntitle: Find a page\neasy_read: not-needed\n---\n«FP438»```search\n```\n",
            )
        },
    ),
];
