//! Captions: what is read, and what is told.

use super::{Captions, Cue, read};
use crate::diagnostic::Finding;
use crate::source::Sources;
use proptest::prelude::*;

fn reading(text: &str) -> (Captions, Vec<Finding>) {
    let source = Sources::default().add_built_in("a.vtt".to_owned(), b"");
    let mut findings = Vec::new();
    let captions = read(text, source, &mut findings);
    (captions, findings)
}

fn told(text: &str) -> Vec<(&'static str, String)> {
    let (_, findings) = reading(text);
    let told = findings.into_iter().map(|it| {
        let place = it.span.map_or("", |span| &text[span.range()]);
        (it.rule.code, place.to_owned())
    });
    told.collect()
}

const GOOD: &str = "WEBVTT - Keyworkers\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE by the team\n\n1\n\
                    00:01.000 --> 00:04.000 line:0 align:start\n<v Sam>Hello, I am Sam.\nI am a keyworker.\n\n\
                    00:00:04.500 --> 00:00:06.000\nI help families.\n";

#[test]
fn what_the_standard_allows_is_read() {
    let (captions, findings) = reading(GOOD);
    assert_eq!(findings.len(), 0, "{findings:?}");
    let times = captions.cues.iter().map(|cue| (cue.start, cue.end));
    let times: Vec<_> = times.collect();
    assert_eq!(times, [(1000, 4000), (4500, 6000)]);
    assert_eq!(captions.cues[0].lines.len(), 2);
    assert_eq!(&GOOD[captions.cues[1].lines[0].clone()], "I help families.");
    for end in ["\r\n", "\r"] {
        let (other, findings) = reading(&GOOD.replace('\n', end));
        assert_eq!((other.cues.len(), findings.len()), (2, 0));
    }
}

#[test]
fn what_browsers_would_leave_out_is_told_at_its_place() {
    let cue = "00:01.000 --> 00:04.000\nHello\n";
    for (text, place) in [
        ("".to_owned(), ""),
        ("Hello\n".to_owned(), "Hello"),
        ("WEBVTTX\n".to_owned(), "WEBVTTX"),
        ("WEBVTT\n".to_owned(), "WEBVTT"),
        (format!("WEBVTT\n\n{cue}\nLost words\n"), "Lost words"),
        (
            format!("WEBVTT\n\n{cue}00:05.000 --> 00:06.000\nNext\n"),
            "00:05.000 --> 00:06.000",
        ),
        (
            "WEBVTT\n\n1:00 --> 00:04.000\nHello\n".to_owned(),
            "1:00 --> 00:04.000",
        ),
        (
            "WEBVTT\n\n00:60.000 --> 01:04.000\nHello\n".to_owned(),
            "00:60.000 --> 01:04.000",
        ),
        (
            "WEBVTT\n\n00:04.000 --> 00:04.000\nHello\n".to_owned(),
            "00:04.000 --> 00:04.000",
        ),
        (
            format!("WEBVTT\n\n00:02.000 --> 00:03.000\nHi\n\n{cue}"),
            "00:01.000 --> 00:04.000",
        ),
    ] {
        assert_eq!(told(&text), [("FP451", place.to_owned())], "{text}");
    }
}

#[test]
fn subrip_is_told_from_other_mistakes() {
    let (_, findings) = reading("1\n00:00:01,000 --> 00:00:04,000\nHello\n");
    let help = findings[0].help.as_deref().unwrap_or_default();
    assert!(help.starts_with("this is SubRip"), "{help}");
    let (_, findings) = reading("WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nHello\n");
    let help = findings[0].help.as_deref().unwrap_or_default();
    assert!(help.starts_with("write a point"), "{help}");
}

#[test]
fn what_is_hard_to_read_is_told_once_for_each_kind() {
    let line = "a".repeat(37);
    let fits = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{line}\n{line}\n");
    assert_eq!(told(&fits), []);
    let long =
        format!("{fits}\n00:03.000 --> 00:04.000\n{line}b\n\n00:05.000 --> 00:06.000\n{line}c\n");
    assert_eq!(told(&long), [("FP452", format!("{line}b"))]);
    let (_, findings) = reading(&long);
    assert!(findings[0].message.ends_with(" (and 1 more like this)"));
    for cue in [
        "00:01.000 --> 00:02.000\na\nb\nc\n",
        "00:01.000 --> 00:01.999\na\n",
        "00:01.000 --> 00:02.000\n<i></i>\n",
        "00:01.000 --> 00:02.000\n",
    ] {
        let text = format!("WEBVTT\n\n{cue}");
        let times = cue.lines().next().unwrap_or_default().to_owned();
        assert_eq!(told(&text), [("FP452", times)], "{cue}");
    }
}

fn written(cues: &[(u64, u64, Vec<String>)]) -> String {
    let moment = |at: u64| {
        let (hours, minutes) = (at / 3_600_000, at / 60_000 % 60);
        let (seconds, thousandths) = (at / 1000 % 60, at % 1000);
        format!("{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}")
    };
    let mut text = "WEBVTT\n".to_owned();
    for (start, end, lines) in cues {
        let (start, end) = (moment(*start), moment(*end));
        text.push_str(&format!("\n{start} --> {end}\n{}\n", lines.join("\n")));
    }
    text
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_place_lies_in_it(text in "(WEBVTT\n\n)?([0-9:., \n\r>-]|-->|NOTE|é|<|&|00:01.000){0,60}") {
        let (captions, findings) = reading(&text);
        for finding in &findings {
            let span = finding.span.expect("a place");
            prop_assert!(text.get(span.range()).is_some());
        }
        for Cue { times, lines, .. } in &captions.cues {
            prop_assert!(text.get(times.clone()).is_some());
            prop_assert!(lines.iter().all(|line| text.get(line.clone()).is_some()));
        }
        prop_assert!(!captions.cues.is_empty() || !findings.is_empty());
    }

    #[test]
    fn captions_that_were_written_are_read_back(
        cues in prop::collection::vec((0_u64..5_000, 1000_u64..9_000, prop::collection::vec("[a-z][a-z ]{0,30}[a-z]", 1..3)), 1..20)
    ) {
        let mut at = 0;
        let cues: Vec<_> = cues.into_iter().map(|(wait, length, lines)| {
            let start = at + wait;
            at = start + length;
            (start, at, lines)
        }).collect();
        let text = written(&cues);
        let (captions, findings) = reading(&text);
        prop_assert!(findings.is_empty(), "{findings:?}");
        let read: Vec<_> = captions.cues.iter().map(|cue| {
            let lines = cue.lines.iter().map(|line| text[line.clone()].to_owned()).collect();
            (cue.start, cue.end, lines)
        }).collect();
        prop_assert_eq!(read, cues);
    }
}
