//! Every slip with what is found and how it is mended.

mod left;
mod links;
mod quiet;

use super::super::super::decode::Problems;
use super::super::super::values::Format;
use super::super::super::yaml::Excerpt;
use super::super::{Dialect, Terms, parse};
use crate::diagnostic::Finding;
use crate::source::{SourceId, Span};

fn findings(text: &str) -> Vec<Finding> {
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    let mut problems = Problems::default();
    let dialect = Dialect::Fingerpost(Format::Plain);
    parse(excerpt, dialect, &Terms::default(), &mut problems);
    problems.into_list()
}

/// Codes with the text that they point at.
fn found(text: &str) -> Vec<(&'static str, &str)> {
    let place =
        |span: Option<Span>| span.map_or("", |span| &text[span.start as usize..span.end as usize]);
    let findings = findings(text);
    findings
        .iter()
        .map(|finding| (finding.rule.code, place(finding.span)))
        .collect()
}

/// A slip, its code and place, words of the help, and the text as it is right.
type Slip = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn check(slips: &[Slip]) {
    for (text, code, at, help, mended) in slips {
        assert_eq!(found(text), [(*code, *at)], "{text}");
        let said = findings(text);
        let said = said[0].help.as_deref().unwrap_or_default();
        assert!(said.contains(help), "{text}: {said}");
        assert_eq!(found(mended), [], "mended: {mended}");
    }
}

#[test]
fn marks_that_mark_nothing_are_found() {
    check(&[
        (
            "Call **us now.",
            "FP421",
            "**",
            "`**words**`",
            "Call **us** now.",
        ),
        (
            "Call ** us ** now.",
            "FP421",
            "**",
            "next to the words",
            "Call **us** now.",
        ),
        (
            "Call __us now.",
            "FP421",
            "__",
            "`\\_\\_`",
            "Call \\_\\_us now.",
        ),
        ("*Terms apply", "FP421", "*", "`\\*`", "\\*Terms apply"),
        (
            "| A |\n|---|\n| **b |",
            "FP421",
            "**",
            "`**words**`",
            "| A |\n|---|\n| **b** |",
        ),
        ("- **One", "FP421", "**", "`**words**`", "- **One**"),
        ("## **One", "FP421", "**", "`**words**`", "## **One**"),
        (
            "[**us](a.md)",
            "FP421",
            "**",
            "`**words**`",
            "[**us**](a.md)",
        ),
        ("I don`t know.", "FP421", "`", "write ’", "I don’t know."),
        ("The end.\\", "FP421", "\\", "take it away", "The end."),
        (
            "| A |\n|---|\n| b\\ |",
            "FP421",
            "\\",
            "take it away",
            "| A |\n|---|\n| b |",
        ),
        (
            "In { area.name } now",
            "FP422",
            "{ area.name }",
            "write `{{ area.name }}`",
            "In {{ area.name }} now",
        ),
        (
            "In {area.name}} now",
            "FP422",
            "{area.name}}",
            "write `{{ area.name }}`",
            "In {{ area.name }} now",
        ),
        (
            "![](phone){width=50} Call.",
            "FP422",
            "{width=50}",
            "belong to the theme",
            "![](phone) Call.",
        ),
        (
            "## Help {#help}",
            "FP422",
            "{#help}",
            "of themselves",
            "## Help",
        ),
        (
            "{% include x %}",
            "FP422",
            "{% include x %}",
            "take it away",
            "Words.",
        ),
        ("A } here.", "FP422", "}", "`\\}`", "A \\} here."),
        ("A {b} here.", "FP422", "{b}", "`\\{`", "A \\{b\\} here."),
    ]);
}

#[test]
fn headings_lists_and_tables_that_are_none_are_found() {
    check(&[
        ("##Help", "FP423", "##", "write `## `", "## Help"),
        (
            "##\u{a0}Help",
            "FP423",
            "##\u{a0}",
            "write `## `",
            "## Help",
        ),
        (
            "#\u{a0}Help",
            "FP423",
            "#\u{a0}",
            "type yourself",
            "## Help",
        ),
        (
            "**Opening hours:**\n\n9am",
            "FP423",
            "**Opening hours:**",
            "write `## Opening hours`",
            "## Opening hours\n\n9am",
        ),
        (
            "One line\nand one more.\n---\nB",
            "FP423",
            "One line\nand one more.",
            "an empty line",
            "One line\nand one more.\n\n---\nB",
        ),
        ("• One\n\nTwo", "FP424", "•", "write `- `", "- One\n\nTwo"),
        ("\u{f0b7} One", "FP424", "\u{f0b7}", "write `- `", "- One"),
        ("o\tOne", "FP424", "o", "write `- `", "- One"),
        ("– One", "FP424", "–", "write `- `", "- One"),
        ("-\u{a0}One", "FP424", "-\u{a0}", "type it again", "- One"),
        (
            "1.\u{a0}One",
            "FP424",
            "1.\u{a0}",
            "type it again",
            "1. One",
        ),
        ("-One", "FP424", "-", "write `- `", "- One"),
        ("1.Call us", "FP424", "1.", "write `1. `", "1. Call us"),
        (
            "a) One\nb) Two",
            "FP424",
            "a)",
            "begin each entry",
            "- One\n- Two",
        ),
        (
            "| A | B |\n| a | b |",
            "FP425",
            "| A | B |",
            "`|---|---|`",
            "| A | B |\n|---|---|\n| a | b |",
        ),
        (
            "A | B\n---|---|---",
            "FP425",
            "---|---|---",
            "`|---|---|`",
            "A | B\n---|---\na|b",
        ),
        (
            "| A | B |\n|---|---|\n| a |",
            "FP426",
            "| a |",
            "one cell for each",
            "| A | B |\n|---|---|\n| a |  |",
        ),
        (
            "| A | B |\n|---|---|\n| a | b | c |",
            "FP426",
            "| a | b | c |",
            "`\\|`",
            "| A | B |\n|---|---|\n| a | b \\| c |",
        ),
        (
            "| A | B |\n|---|---|\n| a | b |\nCall us.",
            "FP426",
            "Call us.",
            "an empty line",
            "| A | B |\n|---|---|\n| a | b |\n\nCall us.",
        ),
    ]);
}

#[test]
fn marks_of_other_tools_are_found() {
    let mended = "Words.";
    for (text, at) in [
        ("- [ ] Call", "[ ]"),
        ("- [x] Call", "[x]"),
        ("Note[^1] here.", "[^1]"),
        ("[^1]: the note", "[^1]:"),
        ("~~old~~ new", "~~old~~"),
        ("Word\n: meaning", ": m"),
        ("The ==best== one", "==best=="),
        ("!!! note", "!!! note"),
        ("::: warning\nWords\n:::", "::: warning"),
        ("> [!NOTE]\n> Words", "[!NOTE]"),
        ("[TOC]", "[TOC]"),
        ("[[_TOC_]]", "[[_TOC_]]"),
        ("$CTA", "$CTA"),
        ("^This is new^", "^This is new^"),
        ("%This is a warning%", "%This is a warning%"),
        ("s1. Do it", "s1."),
        ("H~2~O", "H~2~"),
        ("the 1^st^ day", "^st^"),
        ("See [[home]].", "[[home]]"),
        ("Good :smile: day", ":smile:"),
        ("[gallery ids=\"1\"]", "[gallery ids=\"1\"]"),
        ("Dear %first_name%, hello", "%first_name%"),
        ("== Help", "== Help"),
        ("h2. Help", "h2."),
        ("'''bold''' words", "'''bold'''"),
    ] {
        let found = found(text);
        assert_eq!(found.first(), Some(&("FP427", at)), "{text}: {found:?}");
    }
    assert_eq!(found(mended), []);
    for text in [
        "Call <b now",
        "Call <br",
        "Fish &nbsp chips",
        "A &foobar; here",
        "&#8217 x",
    ] {
        assert_eq!(found(text).first().map(|it| it.0), Some("FP401"), "{text}");
    }
}

#[test]
fn lines_that_become_something_else_or_nothing_are_found() {
    check(&[
        (
            "Words.\n\n    ```contacts\n    ```\n",
            "FP428",
            "```contacts",
            "the spaces before it",
            "Words.\n\n```contacts\n```\n",
        ),
        (
            "Words.\n\n    Call us.\n",
            "FP428",
            "Call us.",
            "take the spaces away",
            "Words.\n\nCall us.\n",
        ),
        (
            "[Opening hours]: 9am\n\nCall.",
            "FP433",
            "[Opening hours]: 9am",
            "without the brackets",
            "Opening hours: 9am\n\nCall.",
        ),
        (
            "- [a]: b\n- Call.",
            "FP433",
            "[a]: b",
            "without the brackets",
            "- a: b\n- Call.",
        ),
        (
            "```contacts for: register\n```",
            "FP433",
            "for: register",
            "on the next line",
            "```contacts\nfor: register\n```",
        ),
        (
            "```contacts``` below",
            "FP402",
            "```contacts```",
            "on a line of its own",
            "```contacts\n```\n\nbelow",
        ),
    ]);
    let used = "See [the site][s].\n\n[s]: https://a.org/ 'Title'\n[//]: # (a note)\n";
    assert_eq!(found(used), []);
}
