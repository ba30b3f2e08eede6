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
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let prose = || text.passages.iter().filter(|passage| passage.is_prose());
        let mut found = Vec::new();
        for passage in prose() {
            for (part, sentence) in passage.each_sentence() {
                for hit in words::passives(sentence) {
                    let agent = agent(&sentence[hit.end..]);
                    let at = part.start + hit.start..part.start + hit.end;
                    // “You are required to” and “you are advised to” are told as such, with better words.
                    let told = ["required", "advised"];
                    if told.iter().any(|it| passage.words(&at).ends_with(it)) {
                        continue;
                    }
                    found.push((passage, at, agent));
                }
            }
        }
        // One here and there does no harm in plain English. Many make a text cold: that is told once.
        let sentences: usize = prose().map(|passage| passage.sentences.len()).sum();
        let is_often = found.len() > 1 && found.len() * OFTEN > sentences;
        let is_easy = notes.profile() == Profile::Easy;
        let unnamed = found.iter().filter(|(.., agent)| agent.is_none()).count();
        let mut is_told = false;
        for (passage, at, agent) in found {
            let seems = format!("“{}” seems to be passive", passage.words(&at));
            let (message, help) = match agent {
                Some(agent) => (seems, format!("begin with who does it: “{agent} …”")),
                None if is_easy => (seems, "say who does it".to_owned()),
                None if is_told || !is_often => continue,
                None => {
                    is_told = true;
                    match unnamed - 1 {
                        0 => (seems, "say who does it".to_owned()),
                        more => (
                            format!("{seems}, like {more} more here"),
                            "say who does it, in most of these sentences".to_owned(),
                        ),
                    }
                }
            };
            notes.add(passage.span(&at), message, help);
        }
    }),
};

/// In plain English, passives are told where there is one in every so many sentences, and more than one.
const OFTEN: usize = 6;

/// Who does it, where “by” says so: “by the school nurse”. Not “by email”, “by 5pm”, “by asking”.
fn agent(behind: &str) -> Option<String> {
    // “Is looked at by our team”: a small word may stand between.
    let particle = PARTICLES.iter().find_map(|it| behind.strip_prefix(it));
    let behind = particle.unwrap_or(behind).strip_prefix(" by ")?;
    let all: Vec<words::Word<'_>> = words::words(behind).collect();
    let first = all.first()?.text;
    let is_person = DETERMINERS.contains(&first) || first.ends_with('s');
    let rest = all.iter().enumerate().skip(1);
    let mut end = rest.take_while(|(at, word)| {
        let gap = behind.get(all[at - 1].range().end..word.start);
        *at < 4 && gap == Some(" ") && !ENDS.contains(&word.text)
    });
    let last = end.by_ref().last().map_or(0, |(at, _)| at);
    // A single “the” names nobody.
    let is_whole = last > 0 || !DETERMINERS.contains(&first);
    (is_person && is_whole).then(|| behind.get(..all[last].range().end).map(str::to_owned))?
}

const PARTICLES: &[&str] = &[
    " at", " after", " for", " out", " up", " over", " down", " on", " in",
];

const DETERMINERS: &[&str] = &["the", "our", "your", "a", "an", "their", "local"];

/// Words that end the name of who does something.
const ENDS: &[&str] = &[
    "and", "or", "but", "in", "on", "at", "to", "for", "from", "of", "who", "that", "which",
    "when", "if", "before", "after", "with", "within", "as", "so", "is", "are", "until", "each",
    "every",
];

#[cfg(test)]
mod tests {
    use super::agent;

    #[test]
    fn who_does_it_is_named_behind_by() {
        for (behind, name) in [
            (" by the school nurse in May.", Some("the school nurse")),
            (" at by our team.", Some("our team")),
            (" by volunteers.", Some("volunteers")),
            (" by our team, too", Some("our team")),
            (" by email.", None),
            (" by 5pm.", None),
            (" on Monday.", None),
        ] {
            assert_eq!(agent(behind).as_deref(), name, "{behind}");
        }
    }
}
