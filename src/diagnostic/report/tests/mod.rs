//! Every format with the same few findings.

mod hostile;
mod order;

use super::{Built, Format, Report};
use crate::diagnostic::{Finding, Findings, Severity, rules};
use crate::source::{SourceId, Sources, Span};
use serde_json::{Value, json};

const SITE: &str = "name: Ä\nurgent:\n  phnoe: 0191\n";
const NAMES: &str = "- dsr\n- dsr\n";

/// A site with a wrong key, an id used twice, and a site-wide warning.
fn sources() -> (Sources, SourceId, SourceId) {
    let mut sources = Sources::default();
    let site = sources.add_built_in("content/site.yaml".to_owned(), SITE.as_bytes());
    let names = sources.add_built_in("content/names.yaml".to_owned(), NAMES.as_bytes());
    (sources, site, names)
}

fn findings(sources: &Sources, site: SourceId, names: SourceId) -> Findings {
    let list = vec![
        Finding::new(&rules::UNKNOWN_KEY, "unknown key `phnoe`")
            .at(Span::new(site, 19, 24))
            .help("write `phone`"),
        Finding::new(&rules::DUPLICATE_ID, "two things have the id `dsr`")
            .at(Span::new(names, 8, 11))
            .also(Span::new(names, 2, 5), "the first is here"),
        Finding::new(
            &rules::NO_TRANSLATION,
            "no page is in Urdu, 100% of them: none",
        ),
    ];
    Findings::new(list, sources)
}

fn built() -> Built {
    Built {
        areas: 13,
        pages: 572,
        leaflets: 2,
        pdfs_missing: Default::default(),
        qr_codes: 572,
        pictures: 61,
        files_written: 12,
        files_unchanged: 1_500,
        seconds: vec![("understand", 0.123_456), ("read", 0.05)],
        published_to: Some("public".to_owned()),
    }
}

fn printed(format: Format, colour: bool, built: Option<&Built>) -> String {
    let (sources, site, names) = sources();
    let findings = findings(&sources, site, names);
    print(&sources, &findings, format, colour, built)
}

fn print(
    sources: &Sources,
    findings: &Findings,
    format: Format,
    colour: bool,
    built: Option<&Built>,
) -> String {
    let mut out = Vec::new();
    let report = Report {
        findings,
        sources,
        outcome: built.into(),
        level: Severity::Advice,
    };
    report
        .write(format, colour, &mut out)
        .expect("a vector takes everything");
    String::from_utf8(out).expect("text")
}

/// Those at or above a level, without colour.
fn print_from(sources: &Sources, findings: &Findings, format: Format, level: Severity) -> String {
    let mut out = Vec::new();
    let report = Report {
        findings,
        sources,
        outcome: super::Outcome::NotBuilt,
        level,
    };
    report
        .write(format, false, &mut out)
        .expect("a vector takes everything");
    String::from_utf8(out).expect("text")
}

/// One finding about a whole text, in a file of its own.
fn printed_alone(format: Format, text: &'static str, message: &str) -> String {
    let mut sources = Sources::default();
    let source = sources.add_built_in("a\u{1b}.md".to_owned(), text.as_bytes());
    let finding = Finding::new(&rules::RAW_HTML, message)
        .at(Span::new(source, 0, text.len()))
        .help(message)
        .also(Span::new(source, 0, 1), message);
    let findings = Findings::new(vec![finding], &sources);
    print(&sources, &findings, format, false, None)
}

fn parsed(format: Format, built: Option<&Built>) -> Value {
    serde_json::from_str(&printed(format, true, built)).expect("JSON")
}

#[test]
fn plain_says_one_thing_a_line() {
    assert_eq!(
        printed(Format::Plain, true, None),
        "warning: no page is in Urdu, 100% of them: none [FP508 no-translation]
content/names.yaml:2:3: error: two things have the id `dsr` [FP301 duplicate-id]
  Line 2: - dsr
  See also content/names.yaml:1:3: the first is here
content/site.yaml:3:3: error: unknown key `phnoe` [FP102 unknown-key]
  Help: write `phone`
  Line 3: phnoe: 0191
2 errors, 1 warning.
Nothing was published.
"
    );
}

#[test]
fn human_marks_the_place_in_its_line() {
    assert_eq!(
        printed(Format::Human, false, Some(&built())),
        "warning[FP508]: no page is in Urdu, 100% of them: none

error[FP301]: two things have the id `dsr`
 --> content/names.yaml:2:3
  |
2 | - dsr
  |   ^^^
  |
note: the first is here
 --> content/names.yaml:1:3
  |
1 | - dsr
  |   ---

error[FP102]: unknown key `phnoe`
 --> content/site.yaml:3:3
  |
3 |   phnoe: 0191
  |   ^^^^^
  |
  = help: write `phone`

2 errors, 1 warning.
Built 13 areas, 572 pages, 2 leaflets, 572 QR codes, 61 pictures in 0.2 seconds \
(understand 0.1, read 0.05). 12 files written, 1,500 unchanged. Published to public.
"
    );
}

#[test]
fn only_human_has_colour_and_only_when_asked() {
    for format in [
        Format::Human,
        Format::Plain,
        Format::Json,
        Format::Sarif,
        Format::Github,
    ] {
        let coloured = printed(format, true, None).contains('\u{1b}');
        assert_eq!(coloured, format == Format::Human, "{format:?}");
        assert!(
            !printed(format, false, None).contains('\u{1b}'),
            "{format:?}"
        );
    }
}

#[test]
fn json_keeps_its_contract() {
    assert_eq!(
        parsed(Format::Json, Some(&built())),
        json!({
            "findings": [
                {"code": "FP508", "rule": "no-translation", "severity": "warning",
                 "message": "no page is in Urdu, 100% of them: none", "file": null, "line": null,
                 "column": null, "help": null, "source": rules::NO_TRANSLATION.source},
                {"code": "FP301", "rule": "duplicate-id", "severity": "error",
                 "message": "two things have the id `dsr`", "file": "content/names.yaml", "line": 2,
                 "column": 3, "help": null, "source": rules::DUPLICATE_ID.source},
                {"code": "FP102", "rule": "unknown-key", "severity": "error",
                 "message": "unknown key `phnoe`", "file": "content/site.yaml", "line": 3,
                 "column": 3, "help": "write `phone`", "source": rules::UNKNOWN_KEY.source},
            ],
            "summary": {"errors": 2, "warnings": 1, "advice": 0},
            "built": {"pages": 572, "leaflets": 2, "pdfs_missing": {}, "qr_codes": 572,
                "pictures": 61, "files_written": 12, "files_unchanged": 1500,
                "seconds": {"understand": 0.123, "read": 0.05}},
        })
    );
    let text = printed(Format::Json, false, Some(&built()));
    assert!(
        text.find("understand") < text.find("\"read\""),
        "stages keep their order"
    );
    assert_eq!(parsed(Format::Json, None)["built"], Value::Null);
}

#[test]
fn sarif_has_rules_regions_and_related_places() {
    let log = parsed(Format::Sarif, None);
    let run = &log["runs"][0];
    assert_eq!(log["version"], "2.1.0");
    let known = run["tool"]["driver"]["rules"].as_array().expect("a list");
    assert_eq!(known.len(), rules::ALL.len());
    for result in run["results"].as_array().expect("a list") {
        let number =
            usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(known[number]["id"], result["ruleId"]);
    }
    let twice = &run["results"][1];
    let region =
        |line: u8| json!({"startLine": line, "startColumn": 3, "endLine": line, "endColumn": 6});
    let place = &twice["locations"][0]["physicalLocation"];
    assert_eq!(place["region"], region(2));
    assert_eq!(place["artifactLocation"]["uri"], "content/names.yaml");
    let first = &twice["relatedLocations"][0];
    assert_eq!(first["physicalLocation"]["region"], region(1));
    assert_eq!(first["message"]["text"], "the first is here");
    assert_eq!(
        run["results"][2]["message"]["text"],
        "unknown key `phnoe`\nHelp: write `phone`"
    );
    assert_eq!(run["results"][0].get("locations"), None);
}

#[test]
fn github_commands_are_escaped() {
    assert_eq!(
        printed(Format::Github, false, None),
        "::warning title=FP508 no-translation::no page is in Urdu, 100%25 of them: none
::error file=content/names.yaml,line=2,endLine=2,col=3,endColumn=6,title=FP301 duplicate-id\
::two things have the id `dsr`%0Acontent/names.yaml:1:3: the first is here
::error file=content/site.yaml,line=3,endLine=3,col=3,endColumn=8,title=FP102 unknown-key\
::unknown key `phnoe`%0AHelp: write `phone`
2 errors, 1 warning.
Nothing was published.
"
    );
    let hostile = printed_alone(Format::Github, "x\ny", "a\n::set-output name=x::%0A");
    let commands: Vec<&str> = hostile
        .lines()
        .filter(|line| line.starts_with("::"))
        .collect();
    assert_eq!(commands.len(), 1);
    assert!(commands[0].contains("a ::set-output name=x::%250A%0AHelp: a%0A::set"));
    assert!(
        !commands[0].contains("col="),
        "a span over lines has no columns"
    );
}

#[test]
fn no_findings_are_good_news() {
    let sources = Sources::default();
    let findings = Findings::default();
    for format in [Format::Human, Format::Plain, Format::Github] {
        let printed = print(&sources, &findings, format, false, None);
        assert_eq!(printed, "No problems found.\nNothing was published.\n");
    }
}
