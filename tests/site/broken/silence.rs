//! What cannot be read makes the rules that need it silent: one mistake gives one finding, in its file.

use crate::project::Project;
use fingerpost::diagnostic::Findings;
use std::collections::BTreeSet;

/// A site that uses one file of each kind, so that everything would be missed.
fn site() -> Project {
    let blocks = [
        "glossary",
        "feedback",
        "roles",
        "ratings",
        "steps",
        "urgent-help",
        "providers",
    ];
    let fences: Vec<String> = blocks
        .iter()
        .map(|it| format!("\n```{it}\n```\n"))
        .collect();
    let page = format!(
        "\n![](door)\n\nAsk for consent. Call {{{{ contact.advice.phone }}}}. Read [more](more.md).\n{}\n```contacts\nfor: advice\n```\n",
        fences.concat()
    );
    // Words that rules would ask to be explained, if the glossary did not do so.
    let terms = ["DSPT", "workforce", "policy"].map(|term| {
        let id = term.to_lowercase();
        format!("  - id: {id}\n    term: {term}\n    plain: People.\n    easy: People.\n")
    });
    Project::new()
        .append("glossary.yaml", &terms.concat())
        .append("pages/keyworkers.easy.md", "\n![](door) The DSPT has a workforce.\n\n![](door) It has a policy.\n")
        .append("pages/keyworkers.md", &page)
        .file("pages/more.md", "---\ntitle: More\neasy_read: not-needed\nparent: keyworkers\n---\nMore.\n")
        .file("contacts.csv", "id,label,for,phone,checked_on\nadvice,Advice line,advice,01632 960 003,2026-11-22\n")
        .file("areas/northtown/roles/keyworker.yaml", "name: Keyworker\nsummary: Helps you.\n")
        .file("areas/northtown/own.md", "---\ntitle: Own\neasy_read: not-needed\n---\nOwn.\n")
        .append("pages/index.md", "\n```news\n```\n")
        .file("news/2026-11-20-hours.md", "---\ntitle: Hours\neasy_read: not-needed\nshow_until: 2026-12-31\n---\nNew.\n")
        .file("printed-links.yaml", "addresses: [\"https://help.example.org/northtown/more/\"]\n")
        .file("last-check.yaml", "checked_on: 2026-11-22\nfingerpost: 0.1.0\nrules: 1\npages: 1\nwarnings: 0\nadvice: 0\n")
        .file("postcodes.txt", "places: E08000001 E08000002\nNE8 0 3;1/1:aA\n")
        .file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
        .file("theme/strings/en.ftl", "skip-link = Go to the text\n")
}

const FILES: &[&str] = &[
    "site.yaml",
    "areas/northtown.yaml",
    "areas/northtown/own.md",
    "areas/northtown/roles/keyworker.yaml",
    "providers/helpers.yaml",
    "contacts/team.yaml",
    "contacts.csv",
    "register/register.yaml",
    "roles/keyworker.yaml",
    "glossary.yaml",
    "feedback.yaml",
    "pages/home.md",
    "pages/index.md",
    "pages/keyworkers.md",
    "pages/keyworkers.easy.md",
    "pages/more.md",
    "news/2026-11-20-hours.md",
    "leaflets/poster.md",
    "pictures/pictures.yaml",
    "pictures/door.svg",
    "printed-links.yaml",
    "last-check.yaml",
    "postcodes.txt",
    "theme/theme.yaml",
    "theme/strings/en.ftl",
];

/// Code, file and message of a finding.
type Said = (String, String, String);

/// What both commands say.
fn said(site: &Project) -> BTreeSet<Said> {
    let read = site.check();
    let checked = read.findings.iter().map(|finding| {
        let place = Findings::place(finding, &read.sources);
        let file = place.map_or_else(String::new, |place| place.file);
        let file = file
            .trim_start_matches("/home/somebody/content/")
            .to_owned();
        (finding.rule.code.to_owned(), file, finding.message.clone())
    });
    let mut all: BTreeSet<_> = checked.collect();
    let built = site.clone().build();
    all.extend(built.said().iter().map(|said| {
        let file = said.found.place.as_ref().map_or("", |(file, ..)| file);
        let file = file.trim_start_matches("content/").to_owned();
        (said.found.code.clone(), file, said.message.clone())
    }));
    all
}

/// What is said about other files than the broken one, and was not said before.
fn follow_ons(path: &str, fault: &str, broken: &Project, before: &BTreeSet<Said>) -> Vec<String> {
    let after = said(broken);
    let new: Vec<_> = after.difference(before).collect();
    let elsewhere = new.iter().filter(|(_, file, _)| file != path);
    let mut wrong: Vec<String> = elsewhere
        .map(|said| format!("{path} {fault}: {said:?}"))
        .collect();
    if !new.iter().any(|(_, file, _)| file == path) {
        wrong.push(format!("{path} {fault}: nothing is said about it"));
    }
    wrong
}

#[test]
fn a_file_that_cannot_be_read_is_the_only_one_that_is_spoken_of() {
    let before = said(&site());
    let mut wrong = Vec::new();
    for path in FILES {
        let mut bytes = site().content_of(path).into_bytes();
        bytes.extend(b"\xe9\n");
        let broken = site().bytes(path, &bytes);
        wrong.extend(follow_ons(path, "is not UTF-8", &broken, &before));
        let slip = match *path {
            "contacts.csv" => "Advice line\n01632 960 003\n",
            path if path.ends_with(".svg") => "<svg",
            path if path.ends_with(".ftl") => "}{\n",
            path if path.ends_with(".md") => "---\ntitle: \"More\n---\n",
            _ => "name: \"More\nid: x\n",
        };
        let broken = site().file(path, slip);
        wrong.extend(follow_ons(path, "cannot be parsed", &broken, &before));
        if path.ends_with(".yaml") {
            let broken = site().append(path, "zzz: 1\n");
            wrong.extend(follow_ons(path, "has a wrong key", &broken, &before));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The case of the issue: one misspelt key in the sample's glossary gave 212 errors.
#[test]
fn one_slip_in_the_glossary_of_the_sample_is_one_finding() {
    let built = Project::of_folder("content")
        .today(2026, 11, 27)
        .area("gateshead")
        .replace("glossary.yaml", "    easy:", "    eazy:")
        .build();
    assert_eq!(built.said().len(), 1, "{:#?}", built.said());
}
