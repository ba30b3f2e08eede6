//! Lists of questions that have none, and questions that nothing answers.

use super::{Case, case, check};

#[test]
fn what_is_wrong_with_questions_is_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "a list of questions on a page that asks nothing",
        "end each question with a question mark",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP812»```questions\n```\n\n## Who can help\n\nWe can.\n",
            )
        },
    ),
    case(
        "a question with nothing below it",
        "write the answer below it",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n```questions\n```\n\n## Who can help?\n\nWe can.\n\n«FP813»## Who pays?\n\n### Money\n\n## More\n\nCall us.\n",
            )
        },
    ),
    case(
        "a question that only a list of questions follows",
        "or take the question away",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n«FP813»## What is asked here?\n\n```questions\n```\n\n## Who can help?\n\nWe can.\n",
            )
        },
    ),
    case(
        "a question whose mark was forgotten",
        "end it with a question mark",
        |site| {
            site.append(
                "pages/keyworkers.md",
                "\n```questions\n```\n\n## Good to know\n\n### Who can help?\n\nWe can.\n\n#### By night\n\nNurses can.\n\n«FP815»### Who pays\n\nNobody.\n\n### When?\n\nNow.\n\n## More\n\nCall us.\n",
            )
        },
    ),
];
