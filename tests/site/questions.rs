//! Pages of questions: their list, their answers, and what search engines read of both.

use crate::open_data::linked;
use crate::paper::pdf::Pdf;
use crate::project::Project;
use serde_json::Value;

const PLAIN: &str = "\
---
title: Questions
---
```questions
```

## About {{ area.name }}

This is no answer.

### Who is {{ contact.team.label }}?

They **listen**. Read [what a keyworker does](keyworkers.md), or [call them]({{contact.team.phone}}).

- They ask
- They answer

#### And at night

| Who | When |
|---|---|
| Nurses | All night |

### Can I *choose*?

Yes.

## How do I ask?

1. Call {{ contact.team.phone }}
2. Tell them

```contacts
id: team
```

## Whom to thank

Everybody.
";
const EASY: &str = "\
---
title: Questions
---
![](door) This is for you.

```questions
```

## Who can help?

![](door) The team can help.

![](door) Phone {{ contact.team.phone }}.
";
const PAGE: &str = "northtown/questions/index.html";
const EASY_PAGE: &str = "northtown/easy-read/questions/index.html";

fn with_questions() -> Project {
    Project::new()
        .file("pages/questions.md", PLAIN)
        .file("pages/questions.easy.md", EASY)
}

/// The questions of a page with their answers, as search engines read them. Numbers have plain spaces.
fn asked(data: &Value) -> Vec<(String, String)> {
    let word = |value: &Value| {
        let text = value.as_str().expect("words");
        text.replace('\u{a0}', " ")
    };
    let questions = data["mainEntity"].as_array().into_iter().flatten();
    questions
        .map(|it| {
            assert_eq!(it["@type"], "Question");
            let answer = &it["acceptedAnswer"];
            assert_eq!(answer["@type"], "Answer");
            (word(&it["name"]), word(&answer["text"]))
        })
        .collect()
}

#[test]
fn a_list_of_questions_leads_to_the_answers() {
    let built = with_questions().build();
    built.is_clean();
    let list = "<ul>\n\
        <li><a href=\"#who-is\">Who is Register team?</a></li>\n\
        <li><a href=\"#can-i-choose\">Can I choose?</a></li>\n\
        <li><a href=\"#how-do-i-ask\">How do I ask?</a></li>\n</ul>";
    let easy = "<li><a href=\"#who-can-help\">Who can help?</a></li>";
    built
        .says(PAGE, "Questions on this page")
        .says(PAGE, list)
        .says(PAGE, "id=\"how-do-i-ask\"")
        .says(EASY_PAGE, easy);
}

#[test]
fn search_engines_read_each_question_with_its_answer_in_words() {
    let built = with_questions().build();
    let data = linked(&built, PAGE);
    assert_eq!(data["@type"], "FAQPage");
    let right = [
        (
            "Who is Register team?",
            "They listen. Read what a keyworker does, or call them (01632 960 001).\n\
             - They ask\n- They answer\nAnd at night\nWho: Nurses; When: All night",
        ),
        ("Can I choose?", "Yes."),
        (
            "How do I ask?",
            "1. Call 01632 960 001\n2. Tell them\nRegister team\nPhone: 01632 960 001\n\
             Open: Monday to Friday, 9am to 5pm\nWe last tried this on 22 November 2026.",
        ),
    ];
    let right = right.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(asked(&data), right);
    let easy = asked(&linked(&built, EASY_PAGE));
    let answer = "The team can help.\nPhone 01632 960 001.";
    assert_eq!(easy, [("Who can help?".to_owned(), answer.to_owned())]);
    // A page that only has a question among its headings is a page like any other.
    let other = Project::new().append("pages/keyworkers.md", "\n## Who pays?\n\nNobody.\n");
    let data = linked(&other.build(), "northtown/keyworkers/index.html");
    assert_eq!(data["@type"], "WebPage");
    assert_eq!(data.get("mainEntity"), None);
}

#[test]
fn a_first_page_tells_its_questions_and_its_services() {
    let built = Project::new()
        .append(
            "pages/index.md",
            "\n```questions\n```\n\n## Who can help?\n\nWe can.\n",
        )
        .build();
    let data = linked(&built, "northtown/index.html");
    assert_eq!(data["@type"], "FAQPage");
    assert_eq!(data["mainEntity"][0]["@type"], "Question");
    assert_eq!(data["mainEntity"][1]["@type"], "GovernmentService");
}

#[test]
fn a_question_ends_as_its_language_writes_it() {
    let built = with_questions()
        .append("site.yaml", "languages: [en-GB, ur]\n")
        .file(
            "pages/questions.ur.md",
            "---\ntitle: سوال\n---\n```questions\n```\n\n## کون مدد کرتا ہے؟\n\nہم۔\n",
        )
        .build();
    let page = "northtown/ur/questions/index.html";
    let data = linked(&built, page);
    assert_eq!(
        asked(&data),
        [("کون مدد کرتا ہے؟".to_owned(), "ہم۔".to_owned())]
    );
    built.says(page, "اس صفحے کے سوال");
}

#[test]
fn paper_has_the_questions_with_their_answers_and_no_list_of_them() {
    let built = with_questions().with_leaflets().build();
    let bytes = built
        .tree()
        .remove("northtown/leaflets/pages/questions.pdf");
    let words = Pdf::read(&bytes.expect("a PDF")).words();
    assert!(!words.contains("Questionsonthispage"), "{words}");
    assert_eq!(words.matches("HowdoIask?").count(), 1, "{words}");
    assert!(words.contains("Tellthem"), "{words}");
}

#[test]
fn questions_of_news_that_has_ended_are_told_no_more() {
    let news = "---\ntitle: Hours\neasy_read: not-needed\nshow_until: 2026-11-21\n---\n\
        ```questions\n```\n\n## When do you close?\n\nAt 5pm.\n";
    let built = Project::new()
        .append("pages/index.md", "\n```news\n```\n")
        .append("pages/index.easy.md", "\n```news\n```\n")
        .file("news/2026-11-20-hours.md", news)
        .build();
    let page = "northtown/news/2026-11-20-hours/index.html";
    let data = linked(&built, page);
    assert_eq!(data["@type"], "WebPage");
    assert!(!built.text(page).contains("At 5pm"));
}
