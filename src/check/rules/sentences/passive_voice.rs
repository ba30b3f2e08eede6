//! The passive voice. A heuristic: see [`crate::words::voice`].

use crate::check::rules::prelude::*;

/// The passive voice. A heuristic: see [`crate::words::voice`].
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S09",
        name: "passive-voice",
        severity: Severity::Warning,
        why: "“You will be called” hides who calls. “We will call you” is shorter, too.",
        source: "GOV.UK, accessible communication formats; NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::each(Severity::Warning, Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](phone) You will be called by the team."),
    good: Example::Text(Profile::Easy, "![](phone) The team will call you."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            for hit in words::passives(sentence) {
                let at = part.start + hit.start..part.start + hit.end;
                // “You are required to” and “you are advised to” are told as such, with better words.
                if ["required", "advised"]
                    .iter()
                    .any(|it| passage.words(&at).ends_with(it))
                {
                    continue;
                }
                notes.add(
                    passage.span(&at),
                    format!("“{}” seems to be passive", passage.words(&at)),
                    active(&sentence[hit.end..]),
                );
            }
        }
    }),
};

/// What to do about a passive, from the words behind it: they may name who does it.
fn active(behind: &str) -> String {
    let who = behind.strip_prefix(" by ").and_then(|agent| {
        let end = agent.find(['.', ',', ';', ':', '(', '?', '!']);
        let agent = agent[..end.unwrap_or(agent.len())].trim();
        let mut words = agent.split_whitespace();
        let is_somebody = words.next().is_some_and(|it| AGENTS.contains(&it));
        (is_somebody && (1..=3).contains(&words.count())).then_some(agent)
    });
    match who {
        Some(who) => format!("begin with who does it: “{who} …”"),
        None => "if readers need to know who does it, begin with “we”, “you” or a name".to_owned(),
    }
}

/// What stands before somebody who does something: “by the team”. “By phone” is a way.
const AGENTS: &[&str] = &["the", "a", "an", "our", "your", "their", "his", "her", "my"];
