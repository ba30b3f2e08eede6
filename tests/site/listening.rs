//! Pages that can be heard: read aloud by the device, or recorded.

use crate::project::{Built, Project};

const PLAIN: &str = "northtown/keyworkers/index.html";
const EASY: &str = "northtown/easy-read/keyworkers/index.html";
const BUTTON: &str = "Listen to this page";

fn policy(built: &Built) -> String {
    built.text("_headers")
}

#[test]
fn pages_for_families_can_be_read_aloud_and_no_others() {
    let built = Project::new()
        .file(
            "pages/for-staff.md",
            "---\ntitle: For staff\naudience: professionals\n---\nAsk about it.\n",
        )
        .build();
    built.is_clean();
    for page in [PLAIN, EASY, "northtown/index.html"] {
        let html = built.text(page);
        assert_eq!(html.matches(BUTTON).count(), 1, "{page}");
        assert!(html.contains("src=\"/assets/listen."), "{page}");
    }
    for page in ["index.html", "404.html", "northtown/for-staff/index.html"] {
        let html = built.text(page);
        assert!(
            !html.contains(BUTTON) && !html.contains("/assets/listen."),
            "{page}"
        );
    }
    assert!(!policy(&built).contains("media-src"));
}

#[test]
fn a_recording_beside_a_page_is_offered_instead() {
    let built = Project::new()
        .bytes("pages/keyworkers.easy.mp3", &vec![0; 1_240_000])
        .bytes("areas/southtown/keyworkers.m4a", &[1; 900])
        .build();
    built.is_clean();
    let easy = built.text(EASY);
    assert!(easy.contains("src=\"/recordings/keyworkers.easy.mp3\""));
    assert!(easy.contains("controls preload=\"none\""));
    assert!(easy.contains("(1.3 MB)"));
    assert!(!easy.contains(BUTTON) && !easy.contains("src=\"/assets/listen."));
    built.says(
        "southtown/keyworkers/index.html",
        "src=\"/recordings/southtown/keyworkers.m4a\"",
    );
    assert!(
        built.text(PLAIN).contains(BUTTON),
        "the recording is for another area"
    );
    built.has("recordings/keyworkers.easy.mp3");
    built.has("recordings/southtown/keyworkers.m4a");
    assert!(policy(&built).contains("media-src 'self';"));
}

#[test]
fn a_recording_that_no_page_can_offer_is_refused() {
    for (path, message, help) in [
        (
            "pages/keyworker.mp3",
            "there is no page `keyworker.md`",
            "such as `keyworkers`",
        ),
        (
            "pages/keyworkers.ur.mp3",
            "there is no page `keyworkers.ur.md`",
            "write `keyworkers.ur.md` beside it",
        ),
        (
            "areas/southtown/other-page.mp3",
            "there is no page `other-page.md`",
            "write `other-page.md`",
        ),
        (
            "pages/keyworkers.opus",
            "not every phone plays `.opus`",
            "`keyworkers.mp3`",
        ),
        (
            "pages/keyworkers.OPUS",
            "not every phone plays `.opus`",
            "`keyworkers.mp3`",
        ),
        (
            "pages/Key workers.mp3",
            "is not named like a page",
            "like the file that it reads",
        ),
    ] {
        let built = Project::new().bytes(path, &[0; 9]).build();
        let [said] = built.said() else {
            panic!("{path}: {:#?}", built.said());
        };
        assert_eq!(said.found.code, "FP449", "{path}");
        assert!(said.message.contains(message), "{path}: {}", said.message);
        assert!(said.help.contains(help), "{path}: {}", said.help);
    }
}

#[test]
fn the_ending_of_a_recording_may_be_in_capitals() {
    let built = Project::new()
        .bytes("pages/keyworkers.MP3", &[0; 9])
        .build();
    built.is_clean().has("recordings/keyworkers.MP3");
    built.says(PLAIN, "src=\"/recordings/keyworkers.MP3\"");
}

#[test]
fn a_recording_that_is_too_large_is_refused() {
    let built = Project::new()
        .bytes("pages/keyworkers.mp3", &vec![0; 10_000_001])
        .build();
    let codes: Vec<_> = built
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(codes, ["FP449"]);
}
