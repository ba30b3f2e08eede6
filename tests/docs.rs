//! The guide and the starter against the code: what they say must be so.
//!
//! Keys, rules, options, pictures and template values are compared in both directions, and every
//! example of the guide is read by the code that reads an author's files.

use fingerpost::check::registry;
use fingerpost::check::rule::{CheckRule, Example, Family, Profile};
use fingerpost::content::blocks::{self, BlockKind};
use fingerpost::content::decode::{Decode, Problems, SharedKeys};
use fingerpost::content::form::{self, Asked};
use fingerpost::content::kinds::{self, Group, Provenance};
use fingerpost::content::markdown::Terms;
use fingerpost::content::news::{self, NewsHead, day_of};
use fingerpost::content::page::{self, LeafletHead, PageHead, PageSource, TextFile, Variant};
use fingerpost::content::pictures::{PictureEntry, PictureList};
use fingerpost::content::story::{self, StoryConsent, StoryHead};
use fingerpost::content::table::heads::meaning;
use fingerpost::content::things::{Place, ThingKind};
use fingerpost::content::values::Id;
use fingerpost::content::video;
use fingerpost::content::yaml::{Excerpt, parse};
use fingerpost::diagnostic::report::{Format, Report};
use fingerpost::diagnostic::{Rule, Severity, rules};
use fingerpost::pipeline::{self, Extent, Order, Silent};
use fingerpost::site::{BaseUrl, Choices};
use fingerpost::source::{Disk, SourceId, Sources};
use fingerpost::theme::ThemeFile;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A part of a page under one heading.
#[derive(Debug, Default)]
struct Part {
    /// The headings above it: `Register/Steps`.
    name: String,
    /// Its lines outside fences.
    lines: Vec<String>,
    /// Its fences: the word behind the fence, and the text.
    fences: Vec<(String, String)>,
}

impl Part {
    /// Everything between single backticks.
    fn code(&self) -> BTreeSet<String> {
        let lines = self.lines.iter();
        lines
            .flat_map(|line| line.split('`').skip(1).step_by(2))
            .map(str::to_owned)
            .collect()
    }

    /// What stands between backticks in the first column of tables whose head begins with `head`.
    fn first_column(&self, head: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut in_table = false;
        let mut before = "";
        for line in &self.lines {
            if !line.starts_with('|') {
                in_table = false;
            } else if !before.starts_with('|') {
                in_table = line.starts_with(&format!("| {head}"));
            } else if in_table {
                let cell = line.split('|').nth(1).unwrap_or_default();
                names.extend(cell.split('`').skip(1).step_by(2).map(str::to_owned));
            }
            before = line;
        }
        names
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect(path)
}

/// A page of the guide by its parts.
fn guide(name: &str) -> Vec<Part> {
    parts(&read(&format!("docs/pages/{name}.md")))
}

/// Kinds of files of the content folder that have a page of their own in the guide.
const PAGES_OF_KINDS: [(&str, &str); 9] = [
    ("Register", "register"),
    ("Contacts", "contacts-table"),
    ("Notices", "notices"),
    ("News", "news"),
    ("Stories", "stories"),
    ("Leaflets", "leaflet-files"),
    ("Forms", "forms"),
    ("Pictures", "own-pictures"),
    ("Translations", "translations"),
];

/// What the guide says of the content folder, with the pages of single kinds as parts of it.
fn content_folder() -> Vec<Part> {
    let mut parts = guide("content-folder");
    // Their parts here only say where to read on.
    parts.retain(|part| {
        !matches!(
            part.name.as_str(),
            "Register" | "Notices" | "News" | "Stories" | "Leaflets" | "Pictures"
        )
    });
    for (kind, page) in PAGES_OF_KINDS {
        parts.extend(guide(page).into_iter().map(|part| Part {
            name: match (part.name.as_str(), page) {
                ("", "contacts-table") => "Contacts/A table".to_owned(),
                ("", _) => kind.to_owned(),
                (name, _) => format!("{kind}/{name}"),
            },
            ..part
        }));
    }
    parts
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let mut second = String::new();
    let mut fence: Option<(usize, String, String)> = None;
    for line in text.lines() {
        let ticks = line.chars().take_while(|c| *c == '`').count();
        let last = parts.len() - 1;
        if let Some((length, _, inside)) = &mut fence {
            if ticks == *length && line.len() == ticks {
                parts[last]
                    .fences
                    .extend(fence.take().map(|(_, word, inside)| (word, inside)));
            } else {
                inside.push_str(line);
                inside.push('\n');
            }
        } else if ticks >= 3 {
            fence = Some((ticks, line[ticks..].to_owned(), String::new()));
        } else if let Some(heading) = line.strip_prefix("## ") {
            heading.clone_into(&mut second);
            parts.push(Part {
                name: second.clone(),
                ..Part::default()
            });
        } else if let Some(heading) = line.strip_prefix("### ") {
            parts.push(Part {
                name: format!("{second}/{heading}"),
                ..Part::default()
            });
        } else {
            parts[last].lines.push(line.to_owned());
        }
    }
    assert!(fence.is_none(), "a fence is not closed");
    parts
}

fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// A record of the content and its keys.
type Record = (&'static str, &'static [&'static str]);

macro_rules! keys {
    ($($record:ty),* $(,)?) => { vec![$((stringify!($record), <$record>::KEYS)),*] };
}

/// The records whose keys each part of the page about the content folder describes.
fn described() -> Vec<(&'static str, Vec<Record>)> {
    vec![
        (
            "What all kinds share/Where things come from",
            keys![Provenance, kinds::Allowance],
        ),
        (
            "Site",
            keys![
                kinds::SiteFile,
                kinds::Publisher,
                kinds::PolicyBasis,
                kinds::UrgentHelp,
                kinds::Complaints,
                kinds::Support,
                kinds::Section,
                kinds::Security,
                kinds::CheckSetting,
                kinds::Accessibility,
                kinds::AccessibilityTest,
                kinds::KnownProblem,
                kinds::LastCheck,
            ],
        ),
        (
            "Areas",
            keys![
                kinds::Area,
                kinds::Council,
                kinds::NamedLink,
                kinds::Outcodes,
                kinds::OutcodeShare,
                kinds::Tile,
                kinds::Support,
            ],
        ),
        ("Providers", keys![kinds::Provider, kinds::Offer]),
        ("Contacts", keys![kinds::Contact]),
        ("Register", keys![kinds::RegisterFile]),
        ("Register/Ratings", keys![kinds::Rating]),
        (
            "Register/Criteria",
            keys![kinds::CriteriaSet, Group, kinds::Score, kinds::ScoreItem,],
        ),
        ("Register/Steps", keys![kinds::Step, kinds::Time]),
        ("Register/Consent", keys![kinds::ConsentRule, kinds::Form]),
        ("Register/Referral", keys![kinds::ReferralRoute]),
        ("Register/Challenge", keys![kinds::Challenge]),
        (
            "Register/Reviews",
            keys![kinds::Reviews, kinds::ReviewTiming],
        ),
        ("Roles", keys![kinds::Role]),
        ("Notices", keys![kinds::Notice]),
        ("News", keys![NewsHead]),
        ("Stories", keys![StoryHead, StoryConsent, PageSource]),
        ("Glossary", keys![kinds::GlossaryFile, kinds::Term]),
        ("Feedback", keys![kinds::FeedbackFile, kinds::Quote]),
        ("Pages", keys![PageHead, PageSource]),
        ("Pages/Blocks", options()),
        ("Leaflets", keys![LeafletHead]),
        (
            "Forms/Blocks of a form",
            keys![
                form::WriteOptions,
                form::TickOptions,
                form::ChooseOptions,
                form::DateOptions,
                form::SignOptions,
            ],
        ),
        ("Forms/Questions", keys![Asked, form::AnswerEntry]),
        ("Forms/Start and end", keys![form::FormStartOptions]),
        ("Leaflets/Addresses on paper", keys![kinds::PrintedLinks]),
        ("Pictures", keys![PictureList, PictureEntry]),
        (
            "Translations/The list beside a translation",
            keys![
                kinds::UnitsFile,
                kinds::KeptUnit,
                kinds::WordsFile,
                kinds::KeptWords,
            ],
        ),
    ]
}

/// The options of all blocks.
fn options() -> Vec<Record> {
    keys![
        blocks::ContactsOptions,
        blocks::ProvidersOptions,
        blocks::CriteriaOptions,
        blocks::RatingsOptions,
        blocks::StepsOptions,
        blocks::ConsentOptions,
        blocks::ReferralOptions,
        blocks::ReviewsOptions,
        blocks::AccessibilityOptions,
        blocks::RolesOptions,
        blocks::FeedbackOptions,
        blocks::SupportOptions,
        blocks::LeafletsOptions,
        blocks::PagesOptions,
        blocks::DocumentEntry,
        video::VideoOptions,
    ]
}

/// The records that the code declares, read from the source: one that is forgotten above is described
/// nowhere.
fn declared() -> BTreeSet<String> {
    let files = walkdir::WalkDir::new(root().join("src/content")).into_iter();
    let files = files.map(|entry| entry.expect("listed"));
    let mut records = BTreeSet::new();
    for file in files.filter(|it| it.path().extension().is_some_and(|it| it == "rs")) {
        let text = std::fs::read_to_string(file.path()).expect("a source file");
        for line in text.lines().map(str::trim_start) {
            let record = line
                .strip_prefix("pub struct ")
                .and_then(|rest| rest.split_once("(\""))
                .filter(|(name, _)| !name.starts_with('$'));
            let options = line
                .split_once(" { ")
                .filter(|(name, _)| name.ends_with("Options") && !name.contains(' '));
            records.extend(record.or(options).map(|(name, _)| name.to_owned()));
        }
    }
    records
}

#[test]
fn every_record_that_the_code_declares_is_compared() {
    let records = declared();
    assert!(records.len() > 50, "only {} were found", records.len());
    let compared = described().into_iter().flat_map(|(_, records)| records);
    let compared: BTreeSet<String> = compared
        .filter_map(|(name, _)| name.rsplit("::").next())
        .map(str::to_owned)
        .collect();
    let forgotten: Vec<_> = records.difference(&compared).collect();
    assert!(forgotten.is_empty(), "{forgotten:?} stand in no list above");
    // What records share is written by hand.
    let gone: Vec<_> = compared.difference(&records).map(String::as_str).collect();
    assert_eq!(gone, ["Asked", "Group", "Provenance"]);
}

#[test]
fn every_key_is_described_under_its_kind_and_no_other() {
    let page = content_folder();
    for (name, keys) in described() {
        let part = page.iter().find(|part| part.name == name);
        let part = part.unwrap_or_else(|| panic!("content-folder.md has no part `{name}`"));
        let keys = keys.into_iter().flat_map(|(_, keys)| keys);
        let keys = set(keys.copied());
        let code = part.code();
        let missing: Vec<_> = keys.difference(&code).collect();
        assert!(missing.is_empty(), "`{name}` does not say {missing:?}");
        let said = part.first_column("key");
        let unknown: Vec<_> = said.difference(&keys).collect();
        assert!(
            unknown.is_empty(),
            "`{name}` describes {unknown:?}, which do not exist"
        );
    }
}

#[test]
fn every_kind_in_the_table_is_described_with_its_path_and_keys() {
    let page = content_folder();
    for kind in ThingKind::ALL {
        let path = match kind.place() {
            Place::Folder => format!("`{}/<id>.yaml`", kind.name()),
            Place::File => format!("`{}.yaml`", kind.name()),
        };
        let is_about = |line: &String| line.starts_with("The file") && line.contains(&path);
        let part = page.iter().find(|part| part.lines.iter().any(is_about));
        let part = part.unwrap_or_else(|| panic!("content-folder.md has no part for {path}"));
        let compared = described().into_iter().find(|(name, _)| *name == part.name);
        let (_, keys) = compared.unwrap_or_else(|| panic!("no test compares `{}`", part.name));
        assert!(
            keys.iter().any(|(_, keys)| *keys == kind.keys()),
            "the keys of {path} are not compared"
        );
    }
}

#[test]
fn every_kind_with_a_table_of_keys_is_compared() {
    let names = set(described().iter().map(|(name, _)| *name));
    for part in content_folder() {
        assert!(
            part.first_column("key").is_empty() || names.contains(&part.name),
            "`{}` has a table of keys that no test knows",
            part.name
        );
    }
}

#[test]
fn every_name_with_an_underscore_is_a_key() {
    let records = described().into_iter().flat_map(|(_, records)| records);
    let keys = set(records.flat_map(|(_, keys)| keys).copied());
    let of_content = |part: &Part| !part.name.starts_with("Forms/For themes");
    for part in content_folder().into_iter().filter(of_content) {
        for word in part.code() {
            let is_name =
                word.contains('_') && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(
                !is_name || word == "_" || keys.contains(&word),
                "`{}` says `{word}`, which is no key",
                part.name
            );
        }
    }
}

#[test]
fn every_block_is_described_and_no_other() {
    let page = content_folder();
    let parts = page
        .iter()
        .filter(|part| ["Pages/Blocks", "Forms/Blocks of a form"].contains(&part.name.as_str()));
    let said: BTreeSet<String> = parts.flat_map(|part| part.first_column("block")).collect();
    let blocks = set(BlockKind::ALL.iter().map(|kind| kind.word()));
    assert_eq!(said, blocks);
}

/// A place for examples to stand in.
fn nowhere() -> SourceId {
    Sources::default().add_built_in("example".to_owned(), b"")
}

fn problems_of(part: &str, text: &str, problems: Problems) {
    let messages: Vec<String> = problems
        .into_list()
        .into_iter()
        .map(|finding| format!("{}: {}", finding.rule.code, finding.message))
        .collect();
    assert!(
        messages.is_empty(),
        "an example in `{part}` is wrong: {messages:#?}\n{text}"
    );
}

fn read_yaml<T: Decode>(part: &str, text: &str) {
    let mut problems = Problems::default();
    let excerpt = Excerpt {
        source: nowhere(),
        text,
        start: 0,
    };
    match parse(excerpt) {
        Ok(node) => drop(T::decode(&node, &mut problems)),
        Err(finding) => problems.add(*finding),
    }
    problems_of(part, text, problems);
}

fn read_markdown(part: &str, text: &str) {
    let whole = if text.starts_with("---") {
        text.to_owned()
    } else {
        format!("---\ntitle: Example\n---\n{text}")
    };
    let file = TextFile {
        source: nowhere(),
        text: &whole,
    };
    let easy = if text.contains("![](") {
        "example.easy"
    } else {
        "example"
    };
    let variant = Variant::of(easy).expect("the name is an id");
    let terms = Terms::default();
    let mut problems = Problems::default();
    if whole.contains("\nshow_until:") {
        let id = Id::new("2026-11-20-example").expect("an id");
        let dated = (day_of(&id).expect("a day"), Variant { id, ..variant });
        drop(news::news(file, dated, None, &terms, &mut problems));
    } else if whole.contains("\nnames:") {
        drop(story::story(file, variant, None, &terms, &mut problems));
    } else if whole.contains("\nlayout:") {
        drop(page::leaflet(file, variant, None, &terms, &mut problems));
    } else {
        drop(page::page(file, variant, None, &terms, &mut problems));
    }
    problems_of(part, text, problems);
}

#[test]
fn the_examples_of_each_kind_are_right() {
    for part in content_folder() {
        let name = part.name.as_str();
        for (language, text) in &part.fences {
            match (
                name.split('/').next().unwrap_or_default(),
                language.as_str(),
            ) {
                ("Site", "yaml") => read_yaml::<kinds::SiteFile>(name, text),
                ("Areas", "yaml") => read_yaml::<kinds::Area>(name, text),
                ("Providers", "yaml") => read_yaml::<kinds::Provider>(name, text),
                ("Contacts", "yaml") => read_yaml::<kinds::Contact>(name, text),
                ("Register", "yaml") => read_yaml::<kinds::RegisterFile>(name, text),
                ("Roles", "yaml") => read_yaml::<kinds::Role>(name, text),
                ("Notices", "yaml") => read_yaml::<kinds::Notice>(name, text),
                ("Glossary", "yaml") => read_yaml::<kinds::GlossaryFile>(name, text),
                ("Feedback", "yaml") => read_yaml::<kinds::FeedbackFile>(name, text),
                ("Pictures", "yaml") => read_yaml::<PictureList>(name, text),
                ("Translations", "yaml") => read_yaml::<kinds::UnitsFile>(name, text),
                ("Translations", "sh") => {}
                ("Leaflets", "yaml") => read_yaml::<kinds::PrintedLinks>(name, text),
                ("Forms", "yaml") if name.ends_with("Start and end") => {
                    read_yaml::<form::FormStartOptions>(name, text);
                }
                ("Forms", "yaml") if text.contains("answers:") => {
                    read_yaml::<form::ChooseOptions>(name, text);
                }
                ("Forms", "yaml") => read_yaml::<form::WriteOptions>(name, text),
                ("Contacts", "csv") => {
                    let heads = text.lines().next().unwrap_or_default().split(',');
                    let unknown: Vec<&str> = heads.filter(|it| meaning(it).is_none()).collect();
                    assert!(unknown.is_empty(), "{unknown:?}");
                }
                (_, "markdown") => read_markdown(name, text),
                // A block of the guide itself.
                (_, "contents") | ("" | "What all kinds share", _) => {}
                other => panic!("an example of {other:?} is read by no test"),
            }
        }
    }
}

#[test]
fn the_examples_of_pages_are_right() {
    let starter = parts(&read("starter/README.md"));
    let pages = [starter, parts(&read("README.md")), guide("writing")];
    let mut read = 0;
    for part in pages.iter().flatten() {
        for (language, text) in &part.fences {
            if language == "markdown" {
                read_markdown(&part.name, text);
                read += 1;
            }
        }
    }
    assert!(read >= 8, "only {read} examples were found");
}

#[test]
fn the_page_of_findings_is_the_registry() {
    let said: Vec<String> = read("docs/pages/findings.md")
        .lines()
        .filter(|line| line.starts_with("| `FP"))
        .map(str::to_owned)
        .collect();
    let right: Vec<String> = rules::ALL
        .iter()
        .map(|rule| {
            let severity = rule.severity.word();
            format!(
                "| `{}` | `{}` | {severity} | {} | {} |",
                rule.code, rule.name, rule.why, rule.source
            )
        })
        .collect();
    let wrong: Vec<_> = right.iter().filter(|row| !said.contains(row)).collect();
    assert!(
        wrong.is_empty(),
        "write these rows into findings.md: {wrong:#?}"
    );
    assert_eq!(said, right, "the rows stand in the order of their codes");
}

/// The pages of rules, from the rules themselves: their names and texts. The first lists all rules, and
/// each family has a page of its own, so that nobody prints 50 sheets for one rule.
fn pages_of_rules() -> Vec<(String, String)> {
    let mut index = RULES_HEAD.to_owned();
    let mut pages = Vec::new();
    for family in Family::ALL {
        let name = format!("rules-{}", format!("{family:?}").to_lowercase());
        let of_family = || registry::ALL.iter().filter(|rule| rule.family == *family);
        let title = family.title();
        index.push_str(&format!(
            "\n## {title}\n\n| rule | code | why |\n|---|---|---|\n"
        ));
        let mut page = format!(
            "---\ntitle: \"Rules: {title}\"\ndescription: \"Rules of fingerpost check, with their reasons, sources and examples: {title}.\"\npicture: checklist\nlast_reviewed: 2026-11-22\n---\nThese are some of the [Rules of check](rules.md).\n",
        );
        for rule in of_family() {
            let Rule {
                name: own,
                code,
                why,
                ..
            } = rule.rule;
            index.push_str(&format!(
                "| [{own}]({name}.md#{own}) | `{code}` | {why} |\n"
            ));
            page.push_str(&described_rule(rule));
        }
        pages.push((name, page));
    }
    pages.push(("rules".to_owned(), index));
    pages
}

const RULES_HEAD: &str = "---
title: Rules of check
description: Every rule that fingerpost check asks, by what it is about.
picture: checklist
last_reviewed: 2026-11-22
---
`fingerpost check` asks these rules, and those of [Findings](findings.md). Each has its source and two examples on the page of its family. Each can be made stricter or milder, or be allowed in one file: see [The content folder](content-folder.md). `fingerpost explain` prints the same in a terminal.

Rules of words and sentences know only English. They find what a program can find. Whether a picture is right and a sentence is kind, people have to say: try your pages with people who have a learning disability, and write down who and when (`tested_by`, `tested_on`).
";

/// A text in a fence, which is longer than those that the text has itself.
fn fenced(language: &str, text: &str) -> String {
    let fence = match text.contains("```") {
        true => "````",
        false => "```",
    };
    format!("{fence}{language}\n{text}\n{fence}\n")
}

fn described_rule(rule: &CheckRule) -> String {
    let who: Vec<String> = rule
        .strictness()
        .iter()
        .map(|(level, limit, who)| {
            let limit = limit.map_or_else(String::new, |limit| format!(" (limit {limit})"));
            let level = capital(&format!("{}{limit}", level.word()));
            if who.len() == Profile::ALL.len() {
                return format!("{level} everywhere.");
            }
            let who: Vec<&str> = who.iter().map(|profile| profile.title()).collect();
            format!("{level}: {}.", who.join(", "))
        })
        .collect();
    let example = |example: &Example| match example {
        Example::Text(_, text) => fenced("text", text),
        Example::File(path, text) | Example::Template(path, text) => {
            format!("`{path}`:\n\n{}", fenced("text", text.trim_end()))
        }
        Example::Change(path, _, text) if text.trim().is_empty() => {
            format!("`{path}` without these lines.\n")
        }
        Example::Change(path, _, text) => {
            format!("`{path}`:\n\n{}", fenced("text", text.trim_end()))
        }
        Example::Without(path) => format!("A site without `{path}`.\n"),
        Example::Both(_, plain, easy) => {
            let [plain, easy] = [plain, easy].map(|it| fenced("markdown", it));
            format!("In plain English:\n\n{plain}\nIn easy read:\n\n{easy}")
        }
        Example::Layout(name, text) => {
            let layout = fenced("typst", text);
            format!("A theme with the layout `leaflets/{name}`:\n\n{layout}")
        }
        Example::Footer(text) => format!("A theme with this foot:\n\n{}", fenced("text", text)),
    };
    let name = rule.rule.name;
    let mut text = format!(
        "\n## {name}\n\n{} Code `{}`. Source: [{}]({}).\n\n{}\n\nThis breaks it:\n\n{}",
        rule.rule.why,
        rule.rule.code,
        rule.rule.source,
        rule.link,
        who.join(" "),
        example(&rule.bad)
    );
    text.push_str(&format!("\nThis is right:\n\n{}", example(&rule.good)));
    text
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[test]
fn every_rule_that_the_research_page_names_exists() {
    let page = read("docs/pages/research.md");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).collect();
    let numbers = rows.iter().filter(|row| !row.starts_with("| rule "));
    assert_eq!(numbers.count(), 105 + 21);
    let known = registry::ALL.iter().map(|rule| rule.rule.name);
    let known = set(known.chain(rules::ALL.iter().map(|rule| rule.name)));
    for row in rows {
        for name in row
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|it| !it.contains('_'))
        {
            assert!(known.contains(name), "{name} in: {row}");
        }
    }
}

#[test]
fn every_test_that_the_page_about_safety_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "tests"].map(|folder| root.join(folder));
    let files = folders.iter().flat_map(walkdir::WalkDir::new);
    let code: String = files
        .map(|entry| entry.expect("listed").into_path())
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect();
    let page = read("docs/pages/safety.md");
    let words = page.split('`').skip(1).step_by(2);
    let names: Vec<&str> = words.filter(|word| word.contains('_')).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        assert!(code.contains(&format!("fn {name}(")), "{name}");
    }
}

#[test]
fn the_pages_of_rules_are_made_from_the_rules() {
    for (name, page) in pages_of_rules() {
        let path = format!("docs/pages/{name}.md");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &page).expect("written");
        }
        assert!(
            read(&path) == page,
            "write {path} anew with `UPDATE=1 cargo test --test docs`"
        );
    }
}

#[test]
fn the_gallery_shows_every_picture_of_the_theme() {
    let list = read("themes/fingerpost/pictures/pictures.yaml");
    let excerpt = Excerpt {
        source: nowhere(),
        text: &list,
        start: 0,
    };
    let node = parse(excerpt).expect("pictures.yaml is YAML");
    let list = PictureList::decode(&node, &mut Problems::default()).expect("and a list");
    let right: Vec<String> = list
        .pictures
        .0
        .iter()
        .map(|(name, picture)| {
            let words: Vec<&str> = picture.words.iter().map(|word| word.as_str()).collect();
            let name = name.value.as_str();
            format!("| ![]({name}) | `{name}` | {} |", words.join(", "))
        })
        .collect();
    let said = read("docs/pages/picture-library.md");
    let said: BTreeSet<&str> = said
        .lines()
        .filter(|line| line.starts_with("| !["))
        .collect();
    let wrong: Vec<_> = right
        .iter()
        .filter(|row| !said.contains(row.as_str()))
        .collect();
    assert!(
        wrong.is_empty(),
        "write these rows into picture-library.md: {wrong:#?}"
    );
    assert_eq!(
        said.len(),
        right.len(),
        "a row shows a picture that is no longer there"
    );
}

/// The keys of everything that is serialized for templates, read from the source.
fn template_values() -> BTreeSet<String> {
    let folders = [
        "src/text",
        "src/text/blocks",
        "src/render/view",
        "src/render/paper",
    ];
    let entries = folders.iter().flat_map(|folder| {
        let entries = std::fs::read_dir(root().join(folder)).expect("the folder is there");
        entries.map(|entry| entry.expect("a file or folder").path())
    });
    let files = entries.filter(|path| path.extension().is_some_and(|it| it == "rs"));
    let mut values = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("a source file");
        let (mut serialized, mut flat) = (false, false);
        for line in text.lines() {
            if line.starts_with("#[derive(") {
                serialized = line.contains("Serialize");
            } else if line.starts_with('}') || line.starts_with("impl") {
                serialized = false;
            } else if serialized && line.starts_with(' ') {
                let field = line.trim();
                let field = field.strip_prefix("pub(super) ").unwrap_or(field);
                let field = field.strip_prefix("pub ").unwrap_or(field);
                let name = field.split_once(": ").map_or("", |(name, _)| name);
                let is_name = !name.is_empty()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                if is_name && !flat {
                    values.insert(name.to_owned());
                }
                flat = field.contains("serde(flatten)") || field.contains("serde(skip)");
            }
        }
    }
    values
}

#[test]
fn everything_that_templates_are_given_is_described() {
    let values = template_values();
    assert!(
        values.len() > 100,
        "only {} values were found",
        values.len()
    );
    let page = guide("themes");
    let forms = guide("forms");
    let is_for_themes = |part: &&Part| part.name.starts_with("For themes");
    let of_forms = forms.iter().filter(is_for_themes);
    let code: BTreeSet<String> = page.iter().chain(of_forms).flat_map(Part::code).collect();
    let missing: Vec<_> = values.difference(&code).collect();
    assert!(missing.is_empty(), "themes.md does not say {missing:?}");
    let keys = set(ThemeFile::KEYS.iter().copied());
    for part in &page {
        let known = if part.name == "theme.yaml" {
            &keys
        } else {
            &values
        };
        let said = part.first_column("key");
        let unknown: Vec<_> = said.difference(known).collect();
        assert!(
            unknown.is_empty(),
            "`{}` describes {unknown:?}, which do not exist",
            part.name
        );
    }
    let described = page
        .iter()
        .filter_map(|part| part.name.strip_prefix("Blocks/"));
    // The templates of a form are told in one list.
    let of_forms = forms
        .iter()
        .filter_map(|part| part.name.strip_prefix("For themes/"));
    let of_forms = of_forms.filter(|name| *name != "Layouts");
    let described: BTreeSet<&str> = described
        .chain(of_forms.flat_map(|name| name.split(", ")))
        .collect();
    let blocks: BTreeSet<_> = BlockKind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(described, blocks);
}

fn fingerpost(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("it prints UTF-8");
    (output.status.code(), text)
}

#[test]
fn every_option_of_commands_is_described_and_no_other() {
    for command in ["new", "build", "check", "leaflet"] {
        compare_options(command);
    }
}

fn compare_options(command: &str) {
    let (_, help) = fingerpost(&root(), &[command, "--help"]);
    let options: BTreeSet<&str> = help
        .split(|c: char| !(c.is_ascii_lowercase() || c == '-'))
        .filter(|word| word.starts_with("--") && *word != "--help")
        .collect();
    let page = guide("commands");
    let part = page
        .iter()
        .find(|part| part.name.ends_with(&format!("Options of {command}")));
    let said = part
        .expect("the options have a part")
        .first_column("option");
    let said: BTreeSet<&str> = said.iter().filter_map(|it| it.split(' ').next()).collect();
    assert_eq!(said, options, "{command}");
}

#[test]
fn what_check_adds_to_the_json_document_is_described() {
    let (_folder, site) = new_site();
    let (_, text) = fingerpost(&site, &["check", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(document["built"].is_null());
    let checked = document["checked"].as_object().expect("an object");
    let page = guide("commands");
    let part = page
        .iter()
        .find(|part| part.name.ends_with("Options of check"));
    let said = part.expect("the options have a part").code();
    let texts = checked["texts"].as_array().expect("an array");
    let keys = |value: &serde_json::Value| -> Vec<String> {
        let object = value.as_object().into_iter();
        object.flat_map(|it| it.keys().cloned()).collect()
    };
    let of_texts = texts
        .iter()
        .flat_map(|text| keys(text).into_iter().chain(keys(&text["scores"])));
    let all: BTreeSet<String> = checked.keys().cloned().chain(of_texts).collect();
    assert!(
        all.contains("words_a_sentence") && all.contains("reading_age"),
        "{all:?}"
    );
    for key in all.iter().map(String::as_str).chain(["checked"]) {
        assert!(said.contains(key), "{key}");
    }
    // The counts are those of the text: a page whose words are known.
    let text = texts
        .iter()
        .find(|it| it["file"] == "content/pages/privacy.md");
    let text = text.expect("each text in English has an entry");
    let (words, sentences) = (text["words"].as_f64(), text["sentences"].as_f64());
    let average = words
        .zip(sentences)
        .map(|(words, sentences)| (words / sentences * 10.0).round() / 10.0);
    assert_eq!(text["words_a_sentence"].as_f64(), average);
    assert_eq!(text["format"], "plain English");
}

/// A site made by `fingerpost new` in a folder that vanishes with the value.
fn new_site() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let (code, _) = fingerpost(folder.path(), &["new", "my-site"]);
    assert_eq!(code, Some(0));
    let site = folder.path().join("my-site");
    (folder, site)
}

fn write(path: PathBuf, text: &str) {
    let folder = path.parent().expect("a file stands in a folder");
    std::fs::create_dir_all(folder).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}

#[test]
fn the_message_in_the_readme_is_the_real_one() {
    let (_folder, site) = new_site();
    let readme = parts(&read("README.md"));
    let fences: Vec<_> = readme.iter().flat_map(|part| &part.fences).collect();
    let of = |language: &'static str| fences.iter().filter(move |(word, _)| word == language);
    let contact = of("yaml").map(|(_, text)| text).next().expect("a contact");
    let mut pages = of("markdown").map(|(_, text)| text);
    write(
        site.join("content/pages/not-sure.md"),
        pages.next().expect("a page"),
    );
    write(
        site.join("content/pages/not-sure.easy.md"),
        pages.next().expect("its twin"),
    );
    let file = || site.join("content/contacts/advice.yaml");
    write(file(), contact);
    let (code, text) = fingerpost(&site, &["build", "--deny", "advice"]);
    assert_eq!(code, Some(0), "the example is right: {text}");
    let wrong = contact
        .replace("960 150", "960 15")
        .replace("checked_on", "cheked_on");
    write(file(), &wrong);
    let (code, text) = fingerpost(&site, &["build"]);
    assert_eq!(code, Some(1));
    let message = of("text")
        .map(|(_, text)| text.trim())
        .next()
        .expect("a message");
    assert!(text.starts_with(message), "{text}");
}

#[test]
fn the_worked_example_of_a_theme_works() {
    let (_folder, site) = new_site();
    let page = read("docs/pages/themes.md");
    let (_, example) = page.split_once("## A worked example").expect("an example");
    // Each file is named at the head of the line before its fence.
    for file in example.split("\n`theme/").skip(1).take(4) {
        let (path, rest) = file.split_once('`').expect("a path");
        let text = parts(rest).remove(0).fences.remove(0).1;
        write(site.join("content/theme").join(path), &text);
    }
    let (code, text) = fingerpost(&site, &["build", "--deny", "advice"]);
    assert_eq!(code, Some(0), "{text}");
    let built =
        |path: &str| std::fs::read_to_string(site.join("public").join(path)).expect("a page");
    let page = built("index.html");
    let (_, style) = page.split_once("stylesheet\" href=\"/").expect("a style");
    let style = built(style.split('"').next().unwrap_or_default());
    assert!(style.contains("--sign:#0b5c4a;"));
    assert!(style.contains(".house-note"));
    for page in [
        "index.html",
        "exampledale/index.html",
        "exampledale/keyworkers/index.html",
    ] {
        assert!(built(page).contains("class=\"house-note\""), "{page}");
    }
    assert!(built("exampledale/keyworkers/index.html").contains("Find another area"));
    assert!(built("exampledale/easy-read/keyworkers/index.html").contains("Go to another area"));
}

#[test]
fn the_message_about_contrast_in_the_guide_is_the_real_one() {
    let (_folder, site) = new_site();
    let page = guide("themes");
    let part = page.iter().find(|part| part.name == "Colours/Contrast");
    let fences = &part.expect("contrast has a part").fences;
    let (_, message) = fences
        .iter()
        .find(|(word, _)| word == "text")
        .expect("a message");
    let (_, token) = message.split_once("4 | ").expect("line 4");
    let token = token.lines().next().expect("a token");
    write(
        site.join("content/theme/theme.yaml"),
        &format!("name: Exampleshire\ncontract: 1\ntokens:\n{token}\n"),
    );
    let (code, text) = fingerpost(&site, &["build"]);
    assert_eq!(code, Some(1), "{text}");
    let mut lines = message.lines().filter(|line| line.contains(':'));
    let said = |line: &str| text.lines().any(|it| it.trim() == line.trim());
    assert!(lines.all(said), "{text}");
}

/// Builds a content folder with the library and expects nothing to be found.
fn builds_without_findings(content: &str, base: Option<&str>) {
    let out = tempfile::tempdir().expect("a folder for the test");
    let door = Disk::new(root().join(content));
    let order = Order {
        shown_as: content.to_owned(),
        out: out.path().join("site"),
        choices: Choices {
            base: base.and_then(BaseUrl::new),
            areas: Vec::new(),
            today: pipeline::today(&door, None),
        },
        sync: false,
        compare: false,
        keep: None,
        deny: Severity::Warning,
        extent: Extent::Pages,
    };
    let finished = pipeline::build(&door, &order, &Silent).expect("the folders can be used");
    let mut printed = Vec::new();
    let report = Report {
        findings: &finished.findings,
        sources: &finished.sources,
        outcome: finished.built.as_ref().into(),
        level: Severity::Advice,
    };
    report
        .write(Format::Plain, false, &mut printed)
        .expect("a vector takes everything");
    assert!(
        !finished.findings.reach(Severity::Warning) && finished.built.is_some(),
        "{}",
        String::from_utf8_lossy(&printed)
    );
}

#[test]
fn the_guide_builds_without_findings() {
    builds_without_findings("docs", Some("https://fingerpost.example.org/docs/"));
}

#[test]
fn the_starter_builds_without_findings() {
    builds_without_findings("starter/content", None);
}
