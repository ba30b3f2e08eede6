//! Control characters, very long lines, and readers who leave.

use super::{findings, print, printed_alone, sources};
use crate::diagnostic::report::visible::acts;
use crate::diagnostic::report::{Format, Report};
use crate::diagnostic::{Finding, Findings, Severity, rules};
use crate::source::{Sources, Span};
use serde_json::Value;

#[test]
fn nothing_that_a_terminal_obeys_gets_through() {
    let text = "\u{1b}[2J\u{9b}31m\u{7}\u{202e}\u{7f}<b>\r\u{8}\n";
    for format in [
        Format::Human,
        Format::Plain,
        Format::Json,
        Format::Sarif,
        Format::Github,
    ] {
        let printed = printed_alone(format, text, text);
        let through: Vec<char> = printed
            .chars()
            .filter(|character| acts(*character) && *character != '\n')
            .collect();
        assert!(through.is_empty(), "{format:?}: {through:?}");
    }
    let json: Value = serde_json::from_str(&printed_alone(Format::Json, text, text)).expect("JSON");
    assert_eq!(
        json["findings"][0]["message"], text,
        "programs get it as it is"
    );
    assert_eq!(json["findings"][0]["file"], "a\u{1b}.md");
}

#[test]
fn a_place_deep_in_a_long_line_keeps_its_column_and_a_short_excerpt() {
    let text: &'static str =
        format!("{}<b>{}", "wörds ".repeat(5_000), " words".repeat(5_000)).leak();
    let mut sources = Sources::default();
    let source = sources.add_built_in("a.md".to_owned(), text.as_bytes());
    let at = text.find('<').expect("there");
    let finding = Finding::new(&rules::RAW_HTML, "raw HTML").at(Span::new(source, at, at + 3));
    let findings = Findings::new(vec![finding], &sources);
    for format in [Format::Human, Format::Plain] {
        let printed = print(&sources, &findings, format, false, None);
        assert!(printed.contains("a.md:1:30001"), "{printed}");
        assert!(printed.contains("<b>"), "{printed}");
        let longest = printed.lines().map(|line| line.chars().count()).max();
        assert!(longest < Some(180), "{printed}");
    }
    let human = print(&sources, &findings, Format::Human, false, None);
    let lines: Vec<&str> = human.lines().collect();
    let marked = lines
        .iter()
        .position(|line| line.contains("^^^"))
        .expect("a mark");
    let column = |line: &str, what: &str| line.find(what).map(|at| line[..at].chars().count());
    assert_eq!(
        column(lines[marked], "^^^"),
        column(lines[marked - 1], "<b>")
    );
}

#[test]
fn the_reader_of_a_pipe_may_go_away() {
    struct Gone;
    impl std::io::Write for Gone {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (sources, site, names) = sources();
    let findings = findings(&sources, site, names);
    let report = Report {
        findings: &findings,
        sources: &sources,
        level: Severity::Advice,
        outcome: crate::diagnostic::report::Outcome::NotBuilt,
    };
    for format in [
        Format::Human,
        Format::Plain,
        Format::Json,
        Format::Sarif,
        Format::Github,
    ] {
        let error = report
            .write(format, true, &mut Gone)
            .expect_err("nobody reads");
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe, "{format:?}");
    }
}
