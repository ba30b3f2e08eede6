//! Nothing is lost: no content, no published site, no file of somebody else.

use super::{Answer, Desk, with_a_mistake};
use crate::project::Project;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Every file below a folder with its bytes, hidden ones too.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("listed"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below");
            let bytes = fs::read(entry.path()).expect("readable");
            (path.display().to_string(), bytes)
        })
        .collect()
}

#[test]
fn content_is_refused_as_a_place_to_write_to_before_anything_is_read() {
    let desk = Desk::new(&with_a_mistake());
    desk.run(&["new", "site"]).exits(0);
    fs::rename(desk.path("site/content"), desk.path("site/c")).expect("moved");
    fs::remove_file(desk.path("site/README.md")).expect("removed");
    // A folder that looks like one of ours is refused too.
    fs::write(desk.path("site/.fingerpost"), "Fingerpost made this folder").expect("written");
    #[cfg(unix)]
    std::os::unix::fs::symlink("site", desk.path("link")).expect("linked");
    let before = tree(&desk.path("."));
    let cases: &[(&str, &[&str], &str)] = &[
        (
            ".",
            &["build", "site/c", "--out", "site"],
            "holds the content folder",
        ),
        (
            ".",
            &["check", "site/c", "--report", "site"],
            "holds the content folder",
        ),
        #[cfg(unix)]
        (
            ".",
            &["build", "site/c", "--out", "link"],
            "holds the content folder",
        ),
        #[cfg(unix)]
        (
            ".",
            &["build", "link/c", "--out", "site/c/x/y"],
            "lies inside the content folder",
        ),
        ("content", &["build", "."], "lies inside the content folder"),
        (
            "content",
            &["check", ".", "--report", "report"],
            "lies inside the content folder",
        ),
        (
            ".",
            &["check", "site/c", "--report", "site/report"],
            "replaces as a whole",
        ),
        (
            ".",
            &["new", "content/ours"],
            "lies inside the content folder",
        ),
        (".", &["new", "site/ours"], "replaces as a whole"),
        (
            ".",
            &["leaflet", "poster", "--out", "content/site.yaml"],
            "lies inside the content folder",
        ),
        (
            "content",
            &["leaflet", "poster", "--content", ".", "--out", "a.pdf"],
            "lies inside the content folder",
        ),
        (
            ".",
            &["leaflet", "poster", "--out", "content"],
            "is a folder",
        ),
    ];
    for (folder, args, words) in cases {
        let answer = desk.run_in(folder, args);
        answer.exits(2);
        assert!(answer.err.contains(words), "{args:?}: {}", answer.err);
        assert_eq!(
            answer.err.trim().lines().count(),
            1,
            "{args:?}: {}",
            answer.err
        );
        assert!(
            tree(&desk.path(".")) == before,
            "{args:?} changed something"
        );
    }
}

#[test]
fn a_site_may_be_brought_to_the_disk_before_it_is_swapped_in() {
    let desk = Desk::new(&Project::new());
    desk.run(&["build", "--no-leaflets"]).exits(0);
    let before = tree(&desk.path("public"));
    desk.run(&["build", "--no-leaflets", "--sync", "--out", "other"])
        .exits(0);
    assert!(tree(&desk.path("other")) == before);
}

#[test]
fn a_report_never_takes_the_place_of_a_site() {
    let desk = Desk::new(&Project::new());
    desk.run(&["build", "--no-leaflets"]).exits(0);
    let before = tree(&desk.path("."));
    let answer = desk.run(&["check", "--report", "public"]);
    assert!(
        answer.exits(2).err.contains("holds a site"),
        "{}",
        answer.err
    );
    assert!(tree(&desk.path(".")) == before);
    desk.run(&["check", "--report", "report"]);
    desk.run(&["check", "--report", "report"]);
    assert!(desk.path("report/index.html").is_file());
    desk.run(&["build", "--out", "report"]).exits(2);
}

#[test]
fn a_site_between_two_renames_comes_back_whatever_is_wrong_with_the_content() {
    let desk = Desk::new(&Project::new());
    desk.run(&["build", "--no-leaflets"]).exits(0);
    let before = tree(&desk.path("public"));
    let aside = desk.path(".public.fingerpost-old-1");
    for (args, code) in [
        (vec!["build", "no-such-folder"], 2),
        (vec!["build", "--area", "nowhere"], 2),
        (vec!["build", "--no-leaflets", "--deny", "advice"], 1),
    ] {
        fs::rename(desk.path("public"), &aside).expect("moved");
        let contact = desk.path("content/contacts/team.yaml");
        let good = fs::read(&contact).expect("there");
        fs::write(&contact, [&good[..], b"phnoe: 999\n"].concat()).expect("written");
        desk.run(&args).exits(code);
        assert!(tree(&desk.path("public")) == before, "{args:?}");
        fs::write(&contact, good).expect("written");
    }
}

/// The size of files is limited, which fails as a full disk does: in the middle of a write.
#[cfg(unix)]
#[test]
fn a_write_that_fails_leaves_nothing_behind() {
    let desk = Desk::new(&Project::new());
    let run = |limit: &str, out: &str| {
        let program = env!("CARGO_BIN_EXE_fingerpost");
        let script = format!("trap '' XFSZ; ulimit -f {limit}; exec {program} build --out {out}");
        let mut command = std::process::Command::new("sh");
        Answer::of(command.args(["-c", &script]).current_dir(desk.room.path()))
    };
    let content = tree(&desk.path("."));
    for _ in 0..2 {
        let answer = run("8", "public");
        assert!(
            answer.exits(2).err.contains("cannot write"),
            "{}",
            answer.err
        );
        let mut left = tree(&desk.path("."));
        left.remove(".public.fingerpost-cache/.fingerpost");
        assert_eq!(
            left.keys().collect::<Vec<_>>(),
            content.keys().collect::<Vec<_>>()
        );
    }
    run("unlimited", "public").exits(0);
}

/// What is done on a disk that gets full. Where no disk of its own can be had, the size of files is limited.
#[cfg(target_os = "linux")]
const ON_A_FULL_DISK: &str = r#"
set -eu
mkdir -p disk
if [ "$MOUNTED" = yes ]; then mount -t tmpfs -o size=16m none disk; fi
build() {
    rc=0
    "$FINGERPOST" build content --out disk/public --format plain >log 2>&1 || rc=$?
    [ "$rc" = "$1" ] || { echo "$rc and not $1"; cat log; exit 1; }
}
build 0
cp -R disk/public saved
find disk | sort >names
echo 'Another sentence.' >>content/pages/index.md
if [ "$MOUNTED" = yes ]; then
    head -c 16m /dev/zero >disk/filler 2>/dev/null || true
    truncate -s -64K disk/filler
else
    trap '' XFSZ
    ulimit -S -f 8
fi
for attempt in 1 2 3; do
    build 2
    grep -q 'cannot write' log || { cat log; exit 1; }
    [ "$MOUNTED" = no ] || grep -qi 'no space' log || { cat log; exit 1; }
    diff -r saved disk/public
    find disk ! -name filler | sort | diff names -
done
ulimit -S -f unlimited
rm -f disk/filler
build 0
grep -rq 'Another sentence' disk/public
"#;

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_site_and_nothing_else() {
    let own_room = ["--user", "--map-root-user", "--mount", "sh", "-c"];
    let mut probe = std::process::Command::new("unshare");
    let probe = probe
        .args(own_room)
        .arg("mount -t tmpfs none /mnt")
        .output();
    let can_mount = probe.is_ok_and(|it| it.status.success());
    let desk = Desk::new(&Project::new());
    let mut command = match can_mount {
        true => {
            let mut command = std::process::Command::new("unshare");
            command.args(own_room).env("MOUNTED", "yes");
            command
        }
        false => {
            eprintln!("no disk can be mounted here: the size of files is limited instead");
            let mut command = std::process::Command::new("sh");
            command.arg("-c").env("MOUNTED", "no");
            command
        }
    };
    command
        .arg(ON_A_FULL_DISK)
        .env("FINGERPOST", env!("CARGO_BIN_EXE_fingerpost"))
        .current_dir(desk.room.path());
    let answer = Answer::of(&mut command);
    assert!(answer.err.is_empty(), "{}", answer.err);
    answer.exits(0);
}

#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_said_the_exit_code_is_the_same() {
    let full = || {
        let file = fs::File::options().write(true).open("/dev/full");
        Stdio::from(file.expect("every Linux has it"))
    };
    let bad_page = Project::new().append("pages/index.md", "\n[a](nowhere.md)\n");
    let bad_theme = Project::new()
        .file(
            "theme/theme.yaml",
            "name: Own\ncontract: 1\nextends: fingerpost\n",
        )
        .file(
            "theme/templates/page.html",
            "{{ page.title | no_such_filter }}{{ nothing.at.all }}",
        );
    let cases: &[(&Project, &[&str], i32)] = &[
        (&bad_page, &["build"], 1),
        (&bad_theme, &["build"], 1),
        (&bad_page, &["build", "--out", "content"], 2),
        (&bad_page, &["build", "--no-such-option"], 2),
        (&bad_page, &["check"], 1),
    ];
    for (project, args, code) in cases {
        let desk = Desk::new(project);
        let mut command = desk.command(args);
        let status = command
            .stdout(full())
            .stderr(full())
            .status()
            .expect("it runs");
        assert_eq!(status.code(), Some(*code), "{args:?}");
    }
}

/// How often a build is killed; `FINGERPOST_KILLS=5000 cargo test --test site killed` tries longer.
const KILLS: u32 = 100;

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let kills = std::env::var("FINGERPOST_KILLS").ok();
    let kills = kills.and_then(|it| it.parse().ok()).unwrap_or(KILLS);
    let desk = Desk::new(&Project::new());
    let page = desk.path("content/pages/index.md");
    let text = fs::read_to_string(&page).expect("there");
    let versions = ["", "\nAnother sentence.\n"].map(|more| format!("{text}{more}"));
    let mut sites = Vec::new();
    let mut longest = Duration::ZERO;
    for version in &versions {
        fs::write(&page, version).expect("written");
        let began = Instant::now();
        desk.run(&["build", "--no-leaflets"]).exits(0);
        longest = longest.max(began.elapsed());
        sites.push(tree(&desk.path("public")));
    }
    assert!(sites[0] != sites[1]);
    for kill in 0..kills {
        fs::write(&page, &versions[kill as usize % 2]).expect("written");
        let mut command = desk.command(&["build", "--no-leaflets"]);
        let mut build = command.stdout(Stdio::null()).spawn().expect("it runs");
        std::thread::sleep(longest * kill / kills);
        build.kill().expect("killed, or ended before");
        build.wait().expect("ended");
        let now = tree(&desk.path("public"));
        assert!(sites.contains(&now), "after {kill} of {kills}");
    }
    desk.run(&["build", "--no-leaflets"]).exits(0);
    let hidden = fs::read_dir(desk.room.path()).expect("there");
    let hidden = hidden.map(|it| it.expect("listed").file_name().display().to_string());
    let hidden: Vec<String> = hidden
        .filter(|name| name.contains("fingerpost-new"))
        .collect();
    assert!(hidden.is_empty(), "{hidden:?}");
}
