//! The rules of `check`, in the starter site: each on its own two examples ([`examples`]) and around its
//! limits ([`limits`]), with its help followed ([`followed`]) and
//! every message as it is read ([`said`]), what settings and allowances change, and
//! where findings stand.

mod examples;
mod followed;
mod labelled;
mod limits;
mod said;
mod told_apart;

use super::project::Project;
use fingerpost::check::registry;
use fingerpost::check::rule::{Example, Profile};
use fingerpost::diagnostic::Severity;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const HEAD: &str = "---\ntitle: An example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n";

/// The starter site with an example in it.
fn with(example: &Example) -> Project {
    let site = Project::of_folder("starter/content");
    match example {
        Example::Text(profile, body) => with_page(site, "example", *profile, body),
        Example::File(path, text) => site.file(path, text),
        Example::Without(path) => site.without(path),
        Example::Change(path, before, after) => site.replace(path, before, after),
        Example::Template(path, text) => {
            own_theme(site).file(&format!("theme/templates/{path}"), text)
        }
        Example::Both(id, plain, easy) => site
            .append(&format!("pages/{id}.md"), &format!("\n{plain}\n"))
            .append(&format!("pages/{id}.easy.md"), &format!("\n{easy}\n")),
        Example::Layout(name, text) => {
            own_theme(site).file(&format!("theme/leaflets/{name}"), text)
        }
        Example::Footer(text) => own_theme(site).file("theme/templates/parts/footer.html", text),
    }
}

/// The site with a page of its own for a text, whose file begins with `name`.
fn with_page(site: Project, name: &str, profile: Profile, body: &str) -> Project {
    let (ending, more) = match profile {
        Profile::Easy => ("easy.md", ""),
        Profile::Professionals => ("md", "audience: professionals\n"),
        Profile::Plain | Profile::LargePrint | Profile::Poster => ("md", ""),
    };
    site.file(
        &format!("pages/{name}.{ending}"),
        &format!("{HEAD}{more}---\n{body}\n"),
    )
}

/// The site with a theme of its own, which changes nothing yet.
fn own_theme(site: Project) -> Project {
    site.append("site.yaml", "\ntheme: own\n").file(
        "theme/theme.yaml",
        "name: own\ncontract: 1\nextends: fingerpost\n",
    )
}

type Fired = BTreeSet<(&'static str, String)>;

/// Codes of rules of `check` that fire on a site, with their messages, but for the advice that the
/// starter gets too.
fn fired(site: &Project) -> Fired {
    all_fired(site).difference(&BEFORE).cloned().collect()
}

/// What fires on the starter as it is.
static BEFORE: LazyLock<Fired> =
    LazyLock::new(|| all_fired(&Project::of_folder("starter/content")));

fn all_fired(site: &Project) -> Fired {
    let placed = fired_in_files(site).into_iter();
    placed.flat_map(|(_, fired)| fired).collect()
}

/// What fires in which file of the content folder; without a place, in none.
fn fired_in_files(site: &Project) -> BTreeMap<String, Fired> {
    let read = site.check();
    let mut files: BTreeMap<String, Fired> = BTreeMap::new();
    let of_check = read.findings.iter();
    for finding in of_check.filter(|it| registry::find(it.rule.code).is_some()) {
        let place = finding.span.map(|span| read.sources.place(span).file);
        let file = place.unwrap_or_default();
        let file = file.rsplit_once("content/").map_or("", |(_, path)| path);
        let fired = files.entry(file.to_owned()).or_default();
        fired.insert((finding.rule.code, finding.message.clone()));
    }
    files
}

#[test]
fn rules_have_codes_names_and_reasons_of_their_own() {
    let codes: BTreeSet<_> = registry::ALL.iter().map(|it| it.rule.code).collect();
    let names: BTreeSet<_> = registry::ALL.iter().map(|it| it.rule.name).collect();
    assert_eq!(
        (codes.len(), names.len()),
        (registry::ALL.len(), registry::ALL.len())
    );
    // Two links with the same words lead to the same place (WCAG 2.2, 2.4.9).
    let sources: BTreeSet<_> = registry::ALL.iter().map(|it| it.rule.source).collect();
    let addresses: BTreeSet<_> = registry::ALL
        .iter()
        .map(|it| (it.rule.source, it.link))
        .collect();
    assert_eq!(sources.len(), addresses.len(), "{addresses:#?}");
    for rule in registry::ALL {
        assert!(
            rule.rule.why.ends_with('.'),
            "{}: a whole sentence",
            rule.rule.name
        );
        assert!(
            rule.link.starts_with("https://"),
            "{}: an address",
            rule.rule.name
        );
        let strictest = Profile::ALL
            .iter()
            .filter_map(|it| rule.levels.get(*it))
            .max();
        assert_eq!(strictest, Some(rule.rule.severity), "{}", rule.rule.name);
    }
}

#[test]
fn the_sample_and_the_starter_break_no_rule() {
    for folder in ["content", "starter/content"] {
        let read = Project::of_folder(folder).check();
        let wrong: Vec<_> = read
            .findings
            .iter()
            .filter(|finding| finding.severity() > Severity::Advice)
            .map(|finding| format!("{}: {}", finding.rule.code, finding.message))
            .collect();
        assert!(wrong.is_empty(), "{folder}\n{}", wrong.join("\n"));
    }
}

#[test]
fn a_site_says_how_strict_a_rule_is_and_where_its_limit_lies() {
    let long = "---\ntitle: Home\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nYou can ask us to send you all of the notes of the meeting by letter or by email, too.\n";
    let site = Project::of_folder("starter/content").file("pages/example.md", long);
    assert!(fired(&site).is_empty());
    let strict = site.append(
        "site.yaml",
        "\nchecks:\n  - { rule: long-sentence, format: plain, limit: 10, level: error }\n",
    );
    let read = strict.check();
    let found: Vec<_> = read
        .findings
        .iter()
        .filter(|it| it.rule.code == "S01")
        .collect();
    assert!(
        found.iter().any(|it| it.severity() == Severity::Error),
        "{found:?}"
    );
    assert!(found.iter().all(|it| it.severity() == Severity::Error));
    let off = strict.append("site.yaml", "  - { rule: S01, level: off }\n");
    assert!(fired(&off).iter().all(|(code, _)| *code != "S01"));
}

#[test]
fn a_page_may_break_a_rule_with_a_reason() {
    let rule = registry::find("long-sentence").expect("known");
    let site = with(&rule.bad);
    let allowed = site.replace(
        "pages/example.md",
        "title:",
        "allow:\n  - { rule: long-sentence, reason: The law says it so. }\ntitle:",
    );
    assert!(fired(&allowed).is_empty());
}

#[test]
fn a_part_of_a_site_does_not_call_allowances_of_the_rest_unused() {
    let long = "You can ask to be on the register by phone or by letter or in person at any of our places in the town on every day of the week.";
    let page = format!(
        "{HEAD}allow:\n  - {{ rule: long-sentence, reason: The law says it so. }}\n---\n{long}\n"
    );
    let site = Project::of_folder("starter/content").file("areas/examplewick/example.md", &page);
    assert!(fired(&site).is_empty());
    assert!(
        fired(&site.area("exampledale"))
            .iter()
            .all(|(code, _)| *code != "C01")
    );
}

#[test]
fn the_rule_about_allowances_obeys_the_settings_too() {
    let rule = registry::find("unused-allowance").expect("known");
    let site = with(&rule.bad).append(
        "site.yaml",
        "\nchecks:\n  - { rule: unused-allowance, level: off }\n",
    );
    assert!(fired(&site).is_empty());
}

#[test]
fn a_rule_that_does_not_exist_is_named_with_its_nearest() {
    let site = Project::of_folder("starter/content").append(
        "site.yaml",
        "\nchecks:\n  - { rule: long-sentense, level: off }\n",
    );
    let read = site.check();
    let finding = read
        .findings
        .iter()
        .find(|it| it.rule.code == "FP302")
        .expect("found");
    assert_eq!(finding.help.as_deref(), Some("write `long-sentence`"));
}

#[test]
fn the_place_of_a_finding_is_where_its_author_wrote_it() {
    let site = Project::of_folder("starter/content").file(
        "pages/example.md",
        "---\ntitle: Home\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nCall **us** in {{ area.name }},\nPLEASE CALL US.\n",
    );
    let read = site.check();
    let finding = read
        .findings
        .iter()
        .find(|it| it.rule.code == "L16")
        .expect("found");
    let place = read.sources.place(finding.span.expect("a place"));
    assert_eq!((place.line, place.column), (7, 1));
}

fn found(site: &Project) -> Vec<String> {
    let read = site.check();
    let all = read.findings.iter();
    all.map(|it| format!("{}: {}", it.rule.code, it.message))
        .collect()
}

#[test]
fn what_stands_in_a_file_and_on_no_page_is_not_published() {
    let block = "```criteria\nid: who\n```\n";
    let starter = || Project::of_folder("starter/content");
    let neither = starter().replace("pages/register.md", block, "").replace(
        "pages/register.easy.md",
        block,
        "",
    );
    let said = found(&neither);
    let expected = "PUB01: Exampledale lacks a page that shows `criteria`";
    assert!(said.iter().any(|it| it == expected), "{said:#?}");
    let plain_only = starter().replace("pages/register.easy.md", block, "");
    let said = found(&plain_only);
    let expected = "PUB06: Exampledale lacks an easy read page that shows `criteria`";
    assert!(said.iter().any(|it| it == expected), "{said:#?}");
}

#[test]
fn what_a_theme_does_on_every_page_is_said_once() {
    let site = with(&Example::Template("parts/skip-link.html", ""));
    let said = found(&site);
    let of_rule: Vec<_> = said.iter().filter(|it| it.starts_with("A11")).collect();
    assert_eq!(of_rule.len(), 1, "{of_rule:#?}");
    assert!(of_rule[0].ends_with(" more pages"), "{of_rule:#?}");
}

#[test]
fn names_and_mailboxes_of_people_are_found_where_they_stand() {
    let page = |body: &str| format!("{HEAD}audience: professionals\n---\n{body}\n");
    let with_page = |body: &str| {
        let site = Project::of_folder("starter/content");
        found(&site.file("pages/example.md", &page(body)))
    };
    let is_private = |it: &String| it.starts_with("F03") || it.starts_with("PUB16");
    for (body, count) in [
        ("Ask Charlotte Example, who leads the team.", 1),
        ("Write to charlotte.example@example.org.", 1),
        ("[Write to us](mailto:charlotte.example@example.org).", 1),
        ("You can go to James Cook University Hospital.", 0),
        ("Write to register.team@example.org.", 0),
    ] {
        let said = with_page(body);
        let private: Vec<_> = said.iter().filter(|it| is_private(it)).collect();
        assert_eq!(private.len(), count, "{body}: {said:#?}");
    }
    let quote = Project::of_folder("starter/content").replace(
        "feedback.yaml",
        "text: ",
        "text: Charlotte says ",
    );
    let said = found(&quote);
    assert!(
        said.iter()
            .any(|it| it.contains("“Charlotte” is still in this quote")),
        "{said:#?}"
    );
}
