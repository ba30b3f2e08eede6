//! How often rules of words and sentences are right, on the labelled sentences of `tests/words/labelled`.
//!
//! `cargo test --test site labelled -- --nocapture` prints precision and recall of each rule. With
//! `LABELS=1` it also prints what is wrong and what is missed among the sentences that may be looked at.
//! All sentences stand in one site, a page each.

use super::with_page;
use crate::project::Project;
use fingerpost::check::registry;
use fingerpost::check::rule::Profile;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

const TUNED: &str = include_str!("../../words/labelled/tuned.txt");
const HELD_OUT: &str = include_str!("../../words/labelled/held-out.txt");

/// A line of the files.
struct Sentence {
    profile: Profile,
    text: &'static str,
    labels: Vec<Label>,
}

/// What one rule should mark, in bytes of the sentence.
struct Label {
    rule: &'static str,
    at: Range<usize>,
}

/// What a rule was asked to find and what it found.
#[derive(Default)]
struct Count {
    /// Labels.
    labelled: usize,
    /// Labels that a finding stands on.
    met: usize,
    /// Findings.
    found: usize,
    /// Findings that stand on a label.
    right: usize,
}

impl Count {
    /// Whole per cent of findings that are right; 100 where nothing is found.
    fn precision(&self) -> usize {
        (self.right * 100).checked_div(self.found).unwrap_or(100)
    }

    /// Whole per cent of labels that are met; 100 where there is none.
    fn recall(&self) -> usize {
        (self.met * 100).checked_div(self.labelled).unwrap_or(100)
    }
}

fn sentences(file: &'static str) -> Vec<Sentence> {
    let lines = file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(sentence).collect()
}

fn sentence(line: &'static str) -> Sentence {
    let mut parts = line.split(" | ");
    let profile = match parts.next() {
        Some("plain") => Profile::Plain,
        Some("easy") => Profile::Easy,
        Some("professionals") => Profile::Professionals,
        other => panic!("{other:?} is nobody who reads: {line}"),
    };
    let text = parts.next().unwrap_or_default();
    let mut labels: Vec<Label> = Vec::new();
    for part in parts {
        let (rule, words) = part.split_once(": ").unwrap_or_default();
        assert!(registry::find(rule).is_some(), "no rule {rule}: {line}");
        // The same words may be marked twice: the second time behind the first.
        let same = labels.iter().filter(|it| it.rule == rule);
        let from = same.map(|it| it.at.end).max().unwrap_or(0);
        let at = text[from..].find(words).map(|at| from + at);
        let at = at.or_else(|| text.find(words));
        let at = at.unwrap_or_else(|| panic!("{words} stands nowhere: {line}"));
        labels.push(Label {
            rule,
            at: at..at + words.len(),
        });
    }
    Sentence {
        profile,
        text,
        labels,
    }
}

/// What each rule does with the sentences of a file, and a line for each slip of it.
fn measured(file: &'static str) -> (BTreeMap<&'static str, Count>, String) {
    let all = sentences(file);
    // Words that the glossary of the starter explains are hard elsewhere.
    let mut site = Project::of_folder("starter/content")
        .replace(
            "glossary.yaml",
            "term: consent\n    also: [consents, consented]",
            "term: permission",
        )
        .replace(
            "glossary.yaml",
            "term: advocate\n    also: [advocates]",
            "term: helper",
        );
    let mut places = BTreeMap::new();
    for (number, sentence) in all.iter().enumerate() {
        let (name, end, before) = match sentence.profile {
            Profile::Easy => (format!("words-easy-{number}"), "easy.md", "![](yes) "),
            _ => (format!("words-{number}"), "md", ""),
        };
        // A single passive on a page is not told, so each sentence stands twice. The first is measured.
        let body = format!("{before}{0}\n\n{before}{0}", sentence.text);
        site = with_page(site, &name, sentence.profile, &body);
        places.insert(format!("pages/{name}.{end}"), number);
    }
    let read = site.check();
    let mut found: Vec<Vec<(&'static str, Range<usize>)>> =
        all.iter().map(|_| Vec::new()).collect();
    for finding in read.findings.iter() {
        let Some(span) = finding.span else { continue };
        let file = read.sources.place(span).file;
        let path = file.rsplit_once("content/").map_or("", |(_, path)| path);
        let Some(number) = places.get(path) else {
            continue;
        };
        let text = read.sources.text(span.source);
        // What is said of the whole page stands on its head.
        if let Some(at) = text.find(all[*number].text)
            && let Some(start) = (span.start as usize).checked_sub(at)
            && start < all[*number].text.len()
        {
            // Two rules, one stricter than the other, for what an editor calls by one name.
            let help = finding.help.as_deref().unwrap_or_default();
            let rule = match finding.rule.name {
                // A long sentence with several ideas is told once, by its length.
                "long-sentence" if help.contains("its own picture") => "several-ideas",
                "service-word" => "jargon",
                "autistic-people" => "words-about-people",
                name => name,
            };
            found[*number].push((rule, start..span.end as usize - at));
        }
    }
    let named: BTreeSet<&str> = [TUNED, HELD_OUT]
        .into_iter()
        .flat_map(sentences)
        .flat_map(|it| it.labels)
        .map(|it| it.rule)
        .collect();
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    let mut slips = String::new();
    for (sentence, found) in all.iter().zip(&found) {
        let meets = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
        for label in &sentence.labels {
            let is_met = found
                .iter()
                .any(|(rule, at)| *rule == label.rule && meets(at, &label.at));
            let count = counts.entry(label.rule).or_default();
            count.labelled += 1;
            count.met += usize::from(is_met);
            if !is_met {
                let words = &sentence.text[label.at.clone()];
                let _ = writeln!(
                    slips,
                    "missed {}: “{words}” in {}",
                    label.rule, sentence.text
                );
            }
        }
        for (rule, at) in found.iter().filter(|(rule, _)| named.contains(rule)) {
            let is_right = sentence
                .labels
                .iter()
                .any(|it| it.rule == *rule && meets(at, &it.at));
            let count = counts.entry(rule).or_default();
            count.found += 1;
            count.right += usize::from(is_right);
            if !is_right {
                let words = sentence.text.get(at.clone()).unwrap_or_default();
                let _ = writeln!(slips, "wrong {rule}: “{words}” in {}", sentence.text);
            }
        }
    }
    (counts, slips)
}

/// A rule, and the least precision and recall of it in whole per cent: where it was tuned, and held out.
type Floor = (&'static str, [usize; 2], [usize; 2]);

const FLOORS: &[Floor] = &[
    ("about-the-reader", [100, 100], [100, 75]),
    ("bare-phone", [100, 100], [100, 100]),
    ("capitals", [100, 50], [100, 100]),
    ("childish-words", [100, 100], [100, 100]),
    ("contraction", [100, 100], [100, 100]),
    ("dash-in-range", [100, 100], [100, 100]),
    ("date-form", [100, 100], [100, 100]),
    ("double-negative", [100, 100], [80, 100]),
    ("idiom", [100, 100], [100, 66]),
    ("jargon", [100, 92], [90, 96]),
    ("large-number", [100, 100], [100, 100]),
    ("latin-words", [100, 100], [100, 100]),
    ("many-commas", [100, 100], [100, 100]),
    ("meaning-in-brackets", [100, 100], [100, 100]),
    ("passive-voice", [100, 95], [93, 96]),
    ("percentage", [100, 100], [100, 75]),
    ("personal-mailbox", [100, 100], [100, 100]),
    ("personal-name", [100, 100], [100, 100]),
    ("roman-numeral", [100, 100], [100, 100]),
    ("semicolon", [100, 100], [100, 100]),
    ("several-ideas", [100, 75], [100, 80]),
    ("should", [100, 100], [66, 100]),
    ("simpler-word", [97, 100], [92, 71]),
    ("slip", [100, 100], [100, 87]),
    ("spelled-number", [100, 100], [100, 100]),
    ("symbol", [100, 100], [100, 100]),
    ("time-form", [100, 100], [100, 87]),
    ("unexplained-short-name", [100, 100], [100, 100]),
    ("words-about-people", [100, 100], [100, 60]),
];

#[test]
fn labelled_words_are_found_and_others_left_alone() {
    let (tuned, slips) = measured(TUNED);
    let (held_out, others) = measured(HELD_OUT);
    let mut table = String::from(
        "rule                       tuned on: labelled found right precision recall   held out: the same\n",
    );
    let rules: BTreeSet<&str> = tuned.keys().chain(held_out.keys()).copied().collect();
    let none = Count::default();
    let mut low = Vec::new();
    for rule in &rules {
        let both = [&tuned, &held_out].map(|counts| counts.get(rule).unwrap_or(&none));
        let _ = write!(table, "{rule:34}");
        for count in both {
            let _ = write!(
                table,
                " {:8} {:5} {:5} {:8}% {:5}%   ",
                count.labelled,
                count.found,
                count.right,
                count.precision(),
                count.recall()
            );
        }
        table.push('\n');
        let floor = FLOORS.iter().find(|it| it.0 == *rule);
        let Some((_, tuned_on, held)) = floor else {
            low.push(format!("{rule} has no floor"));
            continue;
        };
        for (count, [precision, recall], half) in
            [(both[0], tuned_on, "tuned on"), (both[1], held, "held out")]
        {
            if count.precision() < *precision || count.recall() < *recall {
                low.push(format!(
                    "{rule}, {half}: precision {}%, not {precision}%, recall {}%, not {recall}%",
                    count.precision(),
                    count.recall()
                ));
            }
        }
    }
    println!("{table}");
    if std::env::var_os("LABELS").is_some() {
        println!("{slips}");
    }
    if std::env::var("LABELS").is_ok_and(|it| it == "all") {
        println!("{others}");
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}
