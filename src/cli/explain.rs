//! `fingerpost explain`.

use crate::check::registry;
use crate::check::rule::{CheckRule, Example, Family, Profile};
use crate::diagnostic::{Error, Rule, nearest, rules};
use clap::Args;
use std::fmt::Write as _;
use std::process::ExitCode;

/// What a rule is about.
#[derive(Debug, Args)]
pub struct Explain {
    /// The name or code of a rule; all of them are listed when it is left out
    rule: Option<String>,
}

impl Explain {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such rule.
    pub fn run(self) -> Result<ExitCode, Error> {
        let text = match &self.rule {
            None => list(),
            Some(name) => explained(name).ok_or_else(|| unknown(name))?,
        };
        super::say(text.trim_end());
        Ok(ExitCode::SUCCESS)
    }
}

fn unknown(name: &str) -> Error {
    let known = registry::ALL.iter().map(|it| &it.rule);
    let names = known.chain(rules::ALL.iter().copied()).map(|it| it.name);
    let help = match nearest(name, names) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "`fingerpost explain` lists all rules.".to_owned(),
    };
    Error::Usage(format!("There is no rule `{name}`. {help}"))
}

/// All rules, a line each.
fn list() -> String {
    let mut text = String::new();
    for family in Family::ALL {
        let _ = writeln!(text, "{}", family.title());
        for rule in registry::ALL.iter().filter(|it| it.family == *family) {
            line(&rule.rule, &mut text);
        }
        text.push('\n');
    }
    text.push_str("Found by `build` too\n");
    for rule in rules::ALL {
        line(rule, &mut text);
    }
    text
}

fn line(rule: &Rule, text: &mut String) {
    let _ = writeln!(
        text,
        "  {:6} {:32} {}",
        rule.code,
        rule.name,
        rule.severity.word()
    );
}

fn explained(name: &str) -> Option<String> {
    if let Some(rule) = registry::find(name) {
        return Some(of_check(rule));
    }
    let rule = rules::ALL
        .iter()
        .find(|it| it.name == name || it.code.eq_ignore_ascii_case(name))?;
    Some(head(rule))
}

fn head(rule: &Rule) -> String {
    format!(
        "{} {}\n\n{}\n\nSource: {}\n",
        rule.code, rule.name, rule.why, rule.source
    )
}

fn of_check(rule: &CheckRule) -> String {
    let mut text = head(&rule.rule);
    let _ = writeln!(text, "        {}\n", rule.link);
    for profile in Profile::ALL {
        if let Some(level) = rule.levels.get(*profile) {
            let limit = rule.limits.and_then(|limits| limits.get(*profile));
            let limit = limit.map_or_else(String::new, |limit| format!(", limit {limit}"));
            let _ = writeln!(text, "{}: {}{limit}", profile.title(), level.word());
        }
    }
    let _ = write!(
        text,
        "\nNot like this:\n{}\nLike this:\n{}\nIn site.yaml, `checks: [{{ rule: {name}, level: off }}]` changes it for the whole site;\nin a page or a file, `allow: [{{ rule: {name}, reason: … }}]` allows it there.\n",
        shown(&rule.bad),
        shown(&rule.good),
        name = rule.rule.name,
    );
    text
}

/// An example as an author would write it.
fn shown(example: &Example) -> String {
    let (place, text) = example.shown();
    let mut shown = format!("  ({place})\n");
    for line in text.trim_end().lines() {
        let _ = writeln!(shown, "  {line}");
    }
    shown
}
