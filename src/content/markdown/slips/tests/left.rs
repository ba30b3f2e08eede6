//! What a second look found: marks, lists, tables, gaps and facts that reach families as they were typed.

use super::{check, found};

#[test]
fn headings_that_are_none_are_found() {
    check(&[
        ("#Help", "FP423", "#", "write `## `", "## Help"),
        ("## Help##", "FP423", "##", "take them away", "## Help"),
        (
            "title: x\n---\nB",
            "FP423",
            "title: x",
            "at its very top",
            "B",
        ),
        (
            "**Who to call**\nCall us.",
            "FP423",
            "**Who to call**",
            "write `## Who to call`",
            "## Who to call\n\nCall us.",
        ),
        (
            "**Who to call:**  \n9am",
            "FP423",
            "**Who to call:**",
            "write `## Who to call`",
            "## Who to call\n\n9am",
        ),
        (
            "*Who to call*",
            "FP423",
            "*Who to call*",
            "write `## Who to call`",
            "## Who to call",
        ),
    ]);
}

#[test]
fn lists_and_tables_that_are_none_are_found() {
    let table = "| Day |\n|---|\n| 1 |";
    check(&[
        ("— One", "FP424", "—", "write `- `", "- One"),
        ("-- One", "FP424", "--", "write `- `", "- One"),
        ("‐ One", "FP424", "‐", "write `- `", "- One"),
        ("✓ One", "FP424", "✓", "write `- `", "- One"),
        ("☐ One", "FP424", "☐", "write `- `", "- One"),
        ("❖ One", "FP424", "❖", "write `- `", "- One"),
        ("→ One", "FP424", "→", "write `- `", "- One"),
        ("(1) One", "FP424", "(1)", "`1. `", "1. One"),
        ("i. One", "FP424", "i.", "`1. `", "1. One"),
        ("(a) One", "FP424", "(a)", "`1. `", "1. One"),
        (
            "Bring: • a • b",
            "FP424",
            "•",
            "on a line of its own",
            "Bring:\n\n- a\n- b",
        ),
        (
            "| Day |\n|---|\n| - 1 |",
            "FP424",
            "-",
            "take it away",
            table,
        ),
        (
            "| Day |\n|---|\n| ## 1 |",
            "FP424",
            "##",
            "take it away",
            table,
        ),
        (
            "| Day |\n|---|\n| • 1 |",
            "FP424",
            "•",
            "take it away",
            table,
        ),
        ("## • Help", "FP424", "•", "take it away", "## Help"),
        (
            "Day | Time\nMonday | 9am",
            "FP425",
            "Day | Time",
            "`---|---`",
            "Day | Time\n---|---\nMonday | 9am",
        ),
    ]);
}

#[test]
fn marks_and_gaps_of_other_tools_are_found() {
    for (text, code, at) in [
        ("***us** now", "FP421", "*"),
        ("**us*** now", "FP421", "*"),
        ("*[DSR]: the register", "FP427", "*[DSR]:"),
        ("Call^[Any day] us", "FP427", "^[Any day]"),
        ("Call ~us~ now", "FP427", "~us~"),
        ("'''contacts\nfor: register\n'''", "FP427", "'''contacts"),
        ("Call <% x %> now", "FP427", "<% x %>"),
        ("See :ref:`page`", "FP427", ":ref:"),
        ("x[Start now](a.md)x", "FP427", "x[Start now](a.md)x"),
        ("Call (( number ))", "FP427", "(( number ))"),
        ("Dear [name], hello", "FP476", "[name]"),
        ("Call [insert number].", "FP476", "[insert number]"),
        (
            "Call [Your team name here].",
            "FP476",
            "[Your team name here]",
        ),
        ("It opens [TBC].", "FP476", "[TBC]"),
        (
            "Call contact.for.register.phone today",
            "FP422",
            "contact.for.register.phone",
        ),
        ("You live in area.name.", "FP422", "area.name"),
    ] {
        let found = found(text);
        assert_eq!(found.first(), Some(&(code, at)), "{text}: {found:?}");
    }
    for text in ["```\nfor: register\n```", "```\n```"] {
        assert_eq!(found(text).first().map(|it| it.0), Some("FP402"), "{text}");
    }
    assert_eq!(found("```\nName and place\n```"), []);
}

#[test]
fn addresses_by_their_names_alone_are_found() {
    check(&[
        (
            "See autism.org.uk for more",
            "FP429",
            "autism.org.uk",
            "(https://autism.org.uk)",
            "See [words](https://autism.org.uk) for more",
        ),
        (
            "It is on gov.uk.",
            "FP429",
            "gov.uk",
            "(https://gov.uk)",
            "It is on GOV.UK.",
        ),
        (
            "Get it from ftp://a.org/x",
            "FP429",
            "ftp://a.org/x",
            "(https://…)",
            "Get it from [words](https://a.org/x)",
        ),
        (
            "See http://a.org/x",
            "FP429",
            "http://a.org/x",
            "[words](https://a.org/x)",
            "See [words](https://a.org/x)",
        ),
    ]);
}
