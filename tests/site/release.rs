//! What is published of a version agrees with itself.

use std::fs;
use std::process::Command;

fn read(path: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    fs::read_to_string(format!("{root}{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

#[test]
fn the_changelog_and_the_workflow_of_a_new_site_name_the_version() {
    let changelog = read("CHANGELOG.md");
    let heading = changelog.lines().find(|line| line.starts_with("## "));
    let named = heading.and_then(|it| it.strip_prefix("## ")?.split(' ').next());
    assert_eq!(named, Some(VERSION));
    let workflow = read("starter/.github/workflows/site.yml");
    assert!(workflow.contains(&format!("FINGERPOST: \"{VERSION}\"")));
}

#[test]
fn archives_have_the_names_that_cargo_binstall_asks_for() {
    let cargo = read("Cargo.toml");
    assert!(cargo.contains("pkg-url = \"{ repo }/releases/download/v{ version }/{ name }-{ version }-{ target }{ archive-suffix }\""));
    assert!(cargo.contains("bin-dir = \"{ name }-{ version }-{ target }/{ bin }{ binary-ext }\""));
    let package = read(".ci/package");
    assert!(package.contains("name=\"fingerpost-$version-$target\""));
    assert!(package.contains("$out/$name.tar.gz") && package.contains("$out/$name.zip"));
    let wheel = read("pyproject.toml");
    assert!(wheel.contains("dynamic = [\"version\"]") && wheel.contains("bindings = \"bin\""));
}

#[test]
fn every_system_of_the_release_has_an_npm_package() {
    let systems: serde_json::Value =
        serde_json::from_str(&read("packaging/npm/systems.json")).expect("JSON");
    let workflow = read(".github/workflows/release.yml");
    let targets = systems.as_object().expect("systems").keys();
    for target in targets.clone() {
        assert!(
            workflow.contains(&format!("target: {target}, ")),
            "{target}"
        );
    }
    assert_eq!(targets.len(), workflow.matches("{ target: ").count());
}

#[test]
#[cfg(unix)]
fn a_tag_is_released_only_with_its_version_and_a_changelog_with_a_day() {
    let agree = |argument: &str| {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/agree");
        Command::new("bash")
            .args([script, argument])
            .output()
            .expect("it runs")
    };
    let wrong = agree("v99.0.0");
    assert!(!wrong.status.success() && String::from_utf8_lossy(&wrong.stderr).contains("99.0.0"));
    let right = agree(&format!("v{VERSION}"));
    let has_day = read("CHANGELOG.md").contains(&format!("## {VERSION} (2"));
    assert_eq!(right.status.success(), has_day);
    let notes = agree("--notes");
    assert!(String::from_utf8_lossy(&notes.stdout).contains("### Added"));
}
