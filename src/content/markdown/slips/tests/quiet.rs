//! Texts in which nothing may be found, and titles.

use super::super::super::phrase;
use super::super::look_at_words;
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
        "# Help",
        "#Help",
        "*Help",
        "*Help* now",
        "• Help",
        "See https://a.org",
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
fn words_of_yaml_hold_no_marks_at_all() {
    let said = |text: &str| {
        let mut problems = Problems::default();
        look_at_words(text, Span::new(SourceId::none(), 0, 0), &mut problems);
        problems.into_list()
    };
    for text in [
        "Call *us* now",
        "Call _us_ now",
        "## Help",
        "- One\n- Two",
        "Bring:\n• One\n• Two",
        "1. One\n2. Two",
        "> We help",
        "|a|b|",
        "a | b\nc | d",
        "See www.a.org",
        "See autism.org.uk",
        "Write to us@a.org",
        "Call 01632 960 001",
        "[insert number]",
    ] {
        let said = said(text);
        assert_eq!(said.len(), 1, "{text}: {said:?}");
        let help = said[0].help.as_deref().unwrap_or_default();
        assert!(help.contains("words of a YAML file"), "{text}: {help}");
    }
    for text in [
        "Free* help",
        "*",
        "A key_worker and a file_name",
        "With Relay UK, add 18001 before our number.",
        "In danger, call 999 or 111.",
        "Monday – Friday, 9am–5pm",
        "-5 to 20 °C",
        "> 18 years",
        "5 * 3 * 2",
        "2026-11-22 to 2026-12-01",
        "1.5 hours",
        "See GOV.UK",
        "Dr. A. Smith (the lead)",
        "We said: ask (1) the team and (2) us.",
    ] {
        assert!(said(text).is_empty(), "{text}: {:?}", said(text));
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
