//! Stories that may not be told, or that nobody would find.

use super::{Case, case, check};

#[test]
fn a_story_that_may_not_be_told_is_found() {
    check(CASES);
}

const LIST: &str = "\n```stories\n```\n";

pub const CASES: &[Case] = &[
    case(
        "a story without recorded consent",
        "with who agreed and no name",
        |site| {
            site.file(
                "stories/a-call.md",
                "---\ntitle: «FP461»A call\neasy_read: not-needed\nnames: changed\n---\nIt was hard.\n",
            )
        },
    ),
    case(
        "a story that does not say what became of names",
        "`names: removed`",
        |site| {
            site.file(
                "stories/a-call.md",
                "---\ntitle: «FP462»A call\neasy_read: not-needed\nconsent: { from: [person], recorded_on: 2026-11-01 }\n---\nIt was hard.\n",
            )
        },
    ),
    case(
        "a story with a consent that has ended",
        "ask them again",
        |site| {
            site.append("pages/index.md", LIST).file(
                "stories/a-call.md",
                "---\ntitle: A call\neasy_read: not-needed\nnames: removed\nconsent: { from: [person], recorded_on: 2025-11-01, until: «FP463»2026-11-01 }\n---\nIt was hard.\n",
            )
        },
    ),
    case(
        "a story that no page lists",
        "such as pages/index.md",
        |site| {
            site.file(
                "stories/a-call.md",
                "---\ntitle: «FP464»A call\neasy_read: not-needed\nnames: made-up\n---\nIt was hard.\n",
            )
        },
    ),
    case(
        "a story for professionals that only families find",
        "for the same readers",
        |site| {
            site.append("pages/index.md", LIST).file(
                "stories/a-call.md",
                "---\ntitle: «FP464»A call\naudience: professionals\neasy_read: not-needed\nnames: made-up\n---\nIt was hard.\n",
            )
        },
    ),
];
