//! In which order findings are printed, and which of them.

use super::print_from;
use crate::diagnostic::report::Format;
use crate::diagnostic::{Finding, Findings, Severity, rules};
use crate::source::{Sources, Span};
use serde_json::Value;

/// Three files, each with an error, a warning and advice, in this order of their lines.
fn site() -> (Sources, Findings) {
    let mut sources = Sources::default();
    let mut list = Vec::new();
    for name in ["c.md", "a.md", "b.md"] {
        let source = sources.add_built_in(name.to_owned(), b"one\ntwo\nthree\n");
        for (start, rule) in [
            (0, &rules::RAW_HTML),
            (4, &rules::NO_TWIN),
            (8, &rules::DENSE_CODE),
        ] {
            list.push(Finding::new(rule, name).at(Span::new(source, start, start + 3)));
        }
    }
    let findings = Findings::new(list, &sources);
    (sources, findings)
}

fn at_level(format: Format, level: Severity) -> String {
    let (sources, findings) = site();
    print_from(&sources, &findings, format, level)
}

/// The places in what was printed, in their order: `a.md:1`.
fn places(printed: &str) -> Vec<String> {
    let known = ["a.md", "b.md", "c.md"];
    let lines = printed.lines();
    let places = lines.filter_map(|line| {
        let at = known.iter().find_map(|name| line.find(name))?;
        let mut parts = line[at..].split([':', ',']);
        let file = parts.next()?;
        let line = parts.next()?.trim_start_matches("line=");
        Some(format!("{file}:{line}"))
    });
    places.collect()
}

const WORST_LAST: [&str; 9] = [
    "a.md:3", "b.md:3", "c.md:3", "a.md:2", "b.md:2", "c.md:2", "a.md:1", "b.md:1", "c.md:1",
];
const AS_IN_FILES: [&str; 9] = [
    "a.md:1", "a.md:2", "a.md:3", "b.md:1", "b.md:2", "b.md:3", "c.md:1", "c.md:2", "c.md:3",
];

#[test]
fn people_read_the_errors_last_and_programs_the_order_of_the_files() {
    // The message is the name of the file, so each finding of `human` has one line with its place.
    let human = at_level(Format::Human, Severity::Advice);
    let arrows: Vec<&str> = human.lines().filter(|line| line.contains("-->")).collect();
    assert_eq!(places(&arrows.join("\n")), WORST_LAST);
    assert_eq!(
        places(&at_level(Format::Plain, Severity::Advice)),
        WORST_LAST
    );
    assert_eq!(
        places(&at_level(Format::Github, Severity::Advice)),
        AS_IN_FILES
    );
    let json: Value =
        serde_json::from_str(&at_level(Format::Json, Severity::Advice)).expect("JSON");
    let found = json["findings"].as_array().expect("a list").iter();
    let found: Vec<String> = found
        .map(|it| format!("{}:{}", it["file"].as_str().unwrap_or_default(), it["line"]))
        .collect();
    assert_eq!(found, AS_IN_FILES);
}

#[test]
fn a_level_hides_what_is_milder_and_the_summary_counts_it() {
    for format in [Format::Plain, Format::Human, Format::Github] {
        let errors = at_level(format, Severity::Error);
        let warnings = at_level(format, Severity::Warning);
        for (printed, lines) in [(&errors, vec!["1"]), (&warnings, vec!["2", "1"])] {
            let mut seen: Vec<String> = places(printed);
            seen.dedup();
            let seen = seen.iter().filter_map(|place| place.split(':').nth(1));
            assert!(seen.clone().all(|line| lines.contains(&line)), "{printed}");
        }
        let counts = "3 errors, 3 warnings, 3 pieces of advice.";
        let all = format!("{counts} Not shown: 3 warnings, 3 pieces of advice.\n");
        assert!(errors.contains(&all), "{errors}");
        let advice = format!("{counts} Not shown: 3 pieces of advice.\n");
        assert!(warnings.contains(&advice), "{warnings}");
        let none = at_level(format, Severity::Advice);
        assert!(none.contains(&format!("{counts}\n")), "{none}");
    }
    let json: Value = serde_json::from_str(&at_level(Format::Json, Severity::Error)).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["summary"]["advice"], 3);
    let sarif: Value =
        serde_json::from_str(&at_level(Format::Sarif, Severity::Warning)).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array();
    assert_eq!(results.map(Vec::len), Some(6));
}

#[test]
fn findings_that_differ_in_their_help_alone_come_in_one_order() {
    let mut sources = Sources::default();
    let source = sources.add_built_in("a.md".to_owned(), b"one\n");
    let finding = |help: &str| {
        let finding = Finding::new(&rules::RAW_HTML, "HTML");
        finding.at(Span::new(source, 0, 3)).help(help)
    };
    let kept = |one, two| {
        let findings = Findings::new(vec![finding(one), finding(two)], &sources);
        findings
            .iter()
            .map(|it| it.help.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(kept("a", "b"), kept("b", "a"));
}
