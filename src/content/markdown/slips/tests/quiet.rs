//! Texts in which nothing may be found, and titles.

use super::super::super::phrase;
use super::{Problems, SourceId, Span, found};

#[test]
fn words_marked_too_often_are_not_lost_in_silence() {
    let deep = |levels: usize| format!("{}deep{}", "*a ".repeat(levels), " a*".repeat(levels));
    assert_eq!(found(&deep(24)), []);
    assert_eq!(found(&deep(25)).first().map(|it| it.0), Some("FP406"));
}

#[test]
fn titles_and_descriptions_hold_words_and_facts_only() {
    let said = |text: &str| {
        let mut problems = Problems::default();
        phrase(text, Span::new(SourceId::none(), 0, 0), &mut problems);
        problems.into_list()
    };
    for text in [
        "**Help**",
        "{ area.name }",
        "[a](b.md)",
        "`code`",
        "<b>Help</b>",
        "~~old~~",
    ] {
        let said = said(text);
        assert_eq!(said.len(), 1, "{text}: {said:?}");
        let help = said[0].help.as_deref().unwrap_or_default();
        assert!(
            help.contains("titles, descriptions and questions"),
            "{help}"
        );
    }
    for text in [
        "Help in {{ area.name }}",
        "Free* help",
        "What is a key_worker?",
        "R&D: 5 * 3",
    ] {
        assert!(said(text).is_empty(), "{text}");
    }
}

#[test]
fn what_is_escaped_or_code_or_an_address_is_never_looked_at() {
    for text in [
        "\\*\\*us\\*\\* and \\*one and \\_two",
        "\\{{ area.name }} and \\{ area.name } and \\{\\{ a }}",
        "\\[x](page.md and \\[x]\\[y] \\![](x)",
        "\\# Help\n\n\\- One\n\n1\\. Two\n\n\\> Three",
        "\\~\\~old\\~\\~ \\`code \\\\ \\<b",
        "`**us` and ``[x](y`` and `{ area.name }` `<b` `~~a~~`",
        "```text\n**us\n[x](y\n{% x %}\n• One\n```",
        "````markdown\n```contacts\n```\n````",
        "[words](https://a.org/**us_{x}_~~) ![](a_b) <https://a.org/x_y_z>",
        "```contacts\nfor: register\n```",
        "&#42;&#42;us &lt;b &#91;x](y",
        "<!-- **us [x](y -->\n\nWords.",
        "[//]: # (**us)\n\nWords.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn ordinary_prose_gives_no_alarm() {
    let prose = include_str!("../prose.md");
    assert!(prose.split_whitespace().count() > 2_000);
    assert_eq!(found(prose), []);
}
