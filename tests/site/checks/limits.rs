//! Each rule that measures, around its limit: what is just right passes, and what is one too much or one
//! too little does not.

use super::{HEAD, fired, fired_in_files, own_theme, with_page};
use crate::project::Project;
use fingerpost::check::registry;
use fingerpost::check::rule::{CheckRule, Profile};
use std::collections::BTreeSet;

/// What is as long, as many or as old as a number says, in a file of its own.
struct Sized {
    /// How a text of this size is written: the body of a page.
    body: fn(usize) -> String,
    /// From which size the rule speaks, for a limit.
    speaks_from: fn(usize) -> usize,
}

/// More than the limit is too much.
const ABOVE: fn(usize) -> usize = |limit| limit + 1;

/// How texts are written for the rules that measure one.
fn sized(name: &str) -> Option<Sized> {
    type Body = fn(usize) -> String;
    type Limit = fn(usize) -> usize;
    let (body, speaks_from): (Body, Limit) = match name {
        "long-sentence" | "rather-long-sentence" => (sentence, ABOVE),
        "long-sentences-on-average" => {
            (|size| [(); 4].map(|()| sentence(size)).join("\n\n"), ABOVE)
        }
        "several-ideas" => (
            |size| {
                let more = " today".repeat(size.saturating_sub(7));
                format!("![](phone) You can call us{more} and we help.")
            },
            ABOVE,
        ),
        "many-commas" => (
            |size| format!("![](phone) We help{}.", ", you can call".repeat(size)),
            ABOVE,
        ),
        "never-says-you" => (
            |size| format!("They{}.", " help".repeat(size - 1)),
            |limit| limit,
        ),
        "long-paragraph" => (
            |size| {
                "We help you at home and at school, by phone and by letter, each week. "
                    .repeat(size)
            },
            ABOVE,
        ),
        "long-list" => (|size| "- milk\n".repeat(size), ABOVE),
        "same-picture-again" => (|size| "![](phone) You can call us.\n\n".repeat(size), ABOVE),
        _ => return None,
    };
    Some(Sized { body, speaks_from })
}

/// A sentence of so many words, which can be cut in two where it has 8 of them.
fn sentence(words: usize) -> String {
    match words.checked_sub(8) {
        None => format!("You{}.", " can".repeat(words - 1)),
        Some(more) => format!("You can ask us{} and we can help.", " now".repeat(more)),
    }
}

/// The rules that measure something else than the body of a page; each has a test of its own below.
const ELSEWHERE: &[&str] = &[
    "long-title",
    "contact-not-checked",
    "tests-long-ago",
    "small-letters",
];

fn limit(rule: &CheckRule, profile: Profile) -> Option<usize> {
    rule.limits.and_then(|limits| limits.get(profile))
}

fn with_limits() -> impl Iterator<Item = &'static &'static CheckRule> {
    registry::ALL.iter().filter(|rule| rule.limits.is_some())
}

#[test]
fn every_rule_that_measures_is_tried_around_its_limit() {
    for rule in with_limits() {
        let name = rule.rule.name;
        let tried = sized(name).is_some() || ELSEWHERE.contains(&name);
        assert!(tried, "say how long a text for {name} is written");
    }
}

#[test]
fn texts_speak_from_their_limit_on_and_not_before() {
    let mut site = Project::of_folder("starter/content");
    let mut expected = Vec::new();
    for rule in with_limits() {
        let Some(Sized { body, speaks_from }) = sized(rule.rule.name) else {
            continue;
        };
        for profile in [Profile::Easy, Profile::Plain, Profile::Professionals] {
            let level = rule.levels.get(profile);
            let Some(limit) = limit(rule, profile).filter(|_| level.is_some()) else {
                continue;
            };
            let first = speaks_from(limit);
            for size in [first - 1, first, first + 1] {
                let text = body(size);
                let code = rule.rule.code;
                let name = format!("{}-{}-{size}", code, profile.title().replace(' ', "-"));
                let name = name.to_lowercase();
                site = with_page(site, &name, profile, &text);
                expected.push((name, code, size >= first));
            }
        }
    }
    assert_speaking(&site, &expected);
}

/// Which page breaks a rule, and which does not.
fn assert_speaking(site: &Project, expected: &[(String, &str, bool)]) {
    let files = fired_in_files(site);
    let wrong: Vec<String> = expected
        .iter()
        .filter_map(|(name, code, speaks)| {
            let found = files
                .iter()
                .filter(|(path, _)| {
                    let file = path.rsplit('/').next().unwrap_or_default();
                    file.split('.').next() == Some(name)
                })
                .any(|(_, fired)| fired.iter().any(|(it, _)| it == code));
            (found != *speaks).then(|| format!("{name}: {code} speaks: {found}"))
        })
        .collect();
    assert!(
        !expected.is_empty() && wrong.is_empty(),
        "{}",
        wrong.join("\n")
    );
}

/// It leaves the longest ones to the rule that is about them.
#[test]
fn a_sentence_is_called_long_once() {
    let of = |name: &str| registry::find(name).expect("a rule");
    let (long, rather) = (of("long-sentence"), of("rather-long-sentence"));
    let mut site = Project::of_folder("starter/content");
    let mut expected = Vec::new();
    for profile in [Profile::Plain, Profile::LargePrint] {
        let most = limit(long, profile).expect("a limit");
        for size in [most, most + 1] {
            let name = format!("once-{}-{size}", profile.title().replace(' ', "-")).to_lowercase();
            site = with_page(site, &name, profile, &sentence(size));
            expected.push((name.clone(), rather.rule.code, size == most));
            expected.push((name, long.rule.code, size > most));
        }
    }
    assert_speaking(&site, &expected);
}

#[test]
fn a_few_sentences_have_no_average() {
    let site = Project::of_folder("starter/content");
    let text = [(); 3].map(|()| sentence(24)).join("\n\n");
    let site = with_page(site, "few", Profile::Plain, &text);
    let found = fired(&site);
    assert!(found.iter().all(|(code, _)| *code != "S05"), "{found:?}");
    assert!(found.iter().any(|(code, _)| *code == "S02"), "{found:?}");
}

#[test]
fn a_title_may_have_65_letters() {
    let rule = registry::find("long-title").expect("a rule");
    let most = limit(rule, Profile::Plain).expect("a limit");
    let mut site = Project::of_folder("starter/content");
    let mut expected = Vec::new();
    for size in [most - 1, most, most + 1] {
        let name = format!("title-{size}");
        // Letters count, and not bytes.
        let title = format!("A{}", "é".repeat(size - 1));
        let text = format!("{}---\nHello.\n", HEAD.replace("An example", &title));
        site = site.file(&format!("pages/{name}.md"), &text);
        expected.push((name, rule.rule.code, size > most));
    }
    assert_speaking(&site, &expected);
}

/// So many days before the day of the tests.
fn days_ago(days: usize) -> jiff::civil::Date {
    let today = jiff::civil::date(2026, 11, 22);
    let days = i64::try_from(days).expect("few");
    today.saturating_sub(jiff::Span::new().days(days))
}

#[test]
fn a_contact_may_be_checked_once_a_year() {
    let rule = registry::find("contact-not-checked").expect("a rule");
    let most = limit(rule, Profile::Plain).expect("a limit");
    let mut site = Project::of_folder("starter/content");
    let mut expected = Vec::new();
    for size in [0, most - 1, most, most + 1] {
        let name = format!("team-{size}");
        let text = format!(
            "label: Team {size}\nfor: [advice]\nphone: 01632 960 150\nchecked_on: {}\n",
            days_ago(size)
        );
        site = site.file(&format!("contacts/{name}.yaml"), &text);
        expected.push((name, rule.rule.code, size > most));
    }
    assert_speaking(&site, &expected);
}

#[test]
fn a_test_counts_for_a_year() {
    let rule = registry::find("tests-long-ago").expect("a rule");
    let most = limit(rule, Profile::Plain).expect("a limit");
    let statement = "```accessibility\nshow: tests\n```";
    for size in [most - 1, most, most + 1] {
        let record = format!(
            "checked_on: {}\nfingerpost: 0.1.0\nrules: 77\npages: 30\nwarnings: 0\nadvice: 2\n",
            days_ago(size)
        );
        let site = Project::of_folder("starter/content").file("last-check.yaml", &record);
        let site = with_page(site, "statement", Profile::Professionals, statement);
        assert_speaking(
            &site,
            &[("statement".to_owned(), rule.rule.code, size > most)],
        );
    }
}

/// A layout whose smallest letters are as large as the title of the leaflet says.
const LETTERS: &str = "#import \"/fingerpost/base.typ\": *
#show: document-of.with((size: 20pt, picture: 20mm, gap: 5mm))
= One message
#text(size: float(data.title) * 1pt)[Small print]
";

#[test]
fn letters_may_be_as_small_as_the_rule_says() {
    let rule = registry::find("small-letters").expect("a rule");
    let mut site = own_theme(Project::of_folder("starter/content"));
    for layout in ["poster", "large-print"] {
        site = site.file(&format!("theme/leaflets/{layout}.typ"), LETTERS);
    }
    let mut expected = Vec::new();
    for (profile, layout, audience, ending, body) in [
        (Profile::Poster, "poster", "families", "md", "Hello."),
        (
            Profile::Professionals,
            "poster",
            "professionals",
            "md",
            "Hello.",
        ),
        (
            Profile::LargePrint,
            "large-print",
            "families",
            "md",
            "Hello.",
        ),
        (
            Profile::Easy,
            "poster",
            "families",
            "easy.md",
            "![](phone) Hello.",
        ),
    ] {
        let least = limit(rule, profile).expect("a limit");
        for size in [least - 1, least, least + 1] {
            let name = format!("{}-{size}", profile.title().replace(' ', "-"));
            let text = format!(
                "---\ntitle: \"{size}\"\nlayout: {layout}\naudience: {audience}\nopens: index\nversion: \"1\"\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n{body}\n"
            );
            site = site.file(&format!("leaflets/{name}.{ending}"), &text);
            expected.push((name, rule.rule.code, size < least));
        }
    }
    let sizes: BTreeSet<_> = expected.iter().map(|(name, ..)| name.clone()).collect();
    assert_eq!(sizes.len(), expected.len());
    assert_speaking(&site, &expected);
}
