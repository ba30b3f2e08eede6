//! What rules say, word for word: every message and help about the examples of rules, the cases of
//! `told_apart` and the texts here, in one file that an editor can read through. After a change,
//! `UPDATE=1 cargo test --test site checks::said` writes it anew: read what is different aloud.

use super::followed::{Tried, all, read, site};
use fingerpost::check::registry;
use fingerpost::check::rule::Profile;
use std::fmt::Write as _;

const FILE: &str = "tests/site/checks/said.txt";

/// Texts with what rules say in other words: other numbers, other days, other people.
const MORE: &[(Profile, &str)] = &[
    (
        Profile::Plain,
        "All 100% of families asked, and 0% of them paid.",
    ),
    (
        Profile::Plain,
        "About 50% of people, 33% of children and 7% of adults asked.",
    ),
    (
        Profile::Plain,
        "We meet on the 2nd Friday, the 5th Monday and the 9th Sunday.",
    ),
    (Profile::Plain, "Open Tues and Weds, from Jan to Sept."),
    (
        Profile::Plain,
        "Come at 12.00, at 0:30, at 12:15pm or at 9 am.",
    ),
    (
        Profile::Plain,
        "Pay £1500 or £25000, and read 3 thousand pages.",
    ),
    (
        Profile::Plain,
        "The plan was written by the team, and it will be read.",
    ),
    (Profile::Plain, "Ask your GP/nurse & us re. the the form."),
    (Profile::Plain, "Dr Smith and Nurse Amina Khan work here."),
    (Profile::Plain, "DO NOT WAIT. Call us NOW."),
    (
        Profile::Easy,
        "![](yes) You should not worry, and you should ask us.",
    ),
    (
        Profile::Easy,
        "![](yes) The multidisciplinary professionals will collaborate.",
    ),
    (
        Profile::Easy,
        "![](yes) We listen, we write it down, we ask you, and we plan.",
    ),
    (
        Profile::Easy,
        "![](yes) He suffers from autism and has a meltdown.",
    ),
    (Profile::Easy, "![](yes) We call you; you can say no."),
    (
        Profile::Professionals,
        "The MDT must triage service users expeditiously.",
    ),
    (
        Profile::Professionals,
        "Patients must be discharged subsequently, viz. by 5pm.",
    ),
];

#[test]
fn every_message_is_as_an_editor_has_read_it() {
    let mut texts = all();
    texts.extend(MORE.iter().map(|(profile, body)| Tried {
        profile: *profile,
        body: (*body).to_owned(),
    }));
    let mut said = String::new();
    for (Tried { profile, body }, (file, told)) in
        texts.iter().zip(read(&site(&texts), texts.len()))
    {
        let body_at = file.len() - body.len() - 1;
        let _ = writeln!(said, "{profile:?}: {}", body.replace('\n', "\n  "));
        for it in told {
            let finding = &it.finding;
            // What `build` says, and what is said about the whole page, stands elsewhere.
            if registry::find(finding.rule.code).is_none() || it.bytes.start < body_at {
                continue;
            }
            let (code, severity) = (finding.rule.code, finding.severity());
            let help = finding.help.as_deref().unwrap_or("no help");
            let _ = writeln!(said, "- {code} {severity:?}: {}\n  {help}", finding.message);
        }
        said.push('\n');
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(FILE, &said).expect("written");
    }
    let kept = std::fs::read_to_string(FILE).expect("the file is kept");
    let at = kept
        .lines()
        .zip(said.lines())
        .position(|(one, other)| one != other);
    assert!(
        kept == said,
        "line {}: {FILE} is not what is said. When it is meant: UPDATE=1 cargo test --test site checks::said",
        at.unwrap_or_default() + 1
    );
}
