//! What came of a build.

use super::Project;
use fingerpost::diagnostic::report::Built as Counts;
use fingerpost::diagnostic::{Findings, Severity};
use fingerpost::publish::MARKER;
use fingerpost::source::{Door, Span};
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use tempfile::TempDir;

/// A finding: what a test asks for, and what a build says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// `content/areas/a.yaml`, line and column.
    pub place: Option<(String, usize, usize)>,
    /// `FP102`.
    pub code: String,
}

impl Found {
    /// In a file of the content folder.
    pub fn at(code: &str, path: &str, line: usize, column: usize) -> Self {
        Self {
            place: Some((format!("content/{path}"), line, column)),
            code: code.to_owned(),
        }
    }

    /// Without a place.
    pub fn nowhere(code: &str) -> Self {
        Self {
            place: None,
            code: code.to_owned(),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some((file, line, column)) => write!(f, "{} {file}:{line}:{column}", self.code),
            None => write!(f, "{} nowhere", self.code),
        }
    }
}

/// A finding as a build says it.
#[derive(Debug, Clone)]
pub struct Said {
    /// Code and place.
    pub found: Found,
    /// How much it matters.
    pub severity: Severity,
    /// What is marked: a path in the content folder, and bytes of the file.
    pub span: Option<(String, Range<usize>)>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

/// A build, with the folder that it published to.
#[derive(Debug)]
pub struct Built {
    room: TempDir,
    /// What was said, in its order.
    said: Vec<Said>,
    expected: Vec<Found>,
    counts: Option<Counts>,
}

impl Built {
    /// Nothing is built yet.
    pub(super) fn first() -> Self {
        Self {
            room: TempDir::new().expect("a temporary folder"),
            said: Vec::new(),
            expected: Vec::new(),
            counts: None,
        }
    }

    /// Builds another content folder, published to the same place.
    pub fn then(self, project: Project) -> Self {
        let content = TempDir::new_in(self.room.path()).expect("a temporary folder");
        let finished = project.run_in(content.path(), &self.out());
        self.finished(&project, finished)
    }

    /// The same through any door.
    pub(super) fn by(self, project: &Project, door: &dyn Door) -> Self {
        let finished = project.run(door, &self.out());
        self.finished(project, finished)
    }

    fn finished(self, project: &Project, finished: fingerpost::pipeline::Finished) -> Self {
        let said = finished.findings.iter().map(|finding| {
            let place = Findings::place(finding, &finished.sources);
            let path = |span: Span| {
                let file = finished.sources.place(span).file;
                file.strip_prefix("content/").map(str::to_owned)
            };
            let range = |span: Span| span.start as usize..span.end as usize;
            Said {
                severity: finding.severity(),
                span: finding
                    .span
                    .and_then(|span| Some((path(span)?, range(span)))),
                found: Found {
                    place: place.map(|place| (place.file, place.line, place.column)),
                    code: finding.rule.code.to_owned(),
                },
                message: finding.message.clone(),
                help: finding.help.clone().unwrap_or_default(),
            }
        });
        Self {
            said: said.collect(),
            expected: project.expected(),
            counts: finished.built,
            room: self.room,
        }
    }

    /// The published folder.
    pub fn out(&self) -> PathBuf {
        self.room.path().join("public")
    }

    /// Everything that was said, in its order.
    pub fn said(&self) -> &[Said] {
        &self.said
    }

    /// What was made; panics when nothing was published.
    pub fn counts(&self) -> &Counts {
        let said = &self.said;
        self.counts.as_ref().unwrap_or_else(|| panic!("{said:#?}"))
    }

    /// Whether the site was published.
    pub fn is_published(&self) -> bool {
        self.counts.is_some()
    }

    /// What differs between the marks and what was said.
    pub fn difference(&self) -> Option<String> {
        let said: Vec<&Found> = self.said.iter().map(|said| &said.found).collect();
        let same = said.iter().copied().eq(&self.expected);
        (!same).then(|| {
            format!(
                "marked: {:#?}\nbut found: {:#?}\n{:#?}",
                self.expected, said, self.said
            )
        })
    }

    /// The findings are those that the texts are marked with, in the order of the files, and no
    /// other.
    pub fn finds_what_is_marked(&self) -> &Self {
        if let Some(difference) = self.difference() {
            panic!("{difference}");
        }
        self
    }

    /// There are no findings, and the site is published.
    pub fn is_clean(&self) -> &Self {
        assert!(
            self.said.is_empty() && self.is_published(),
            "{:#?}",
            self.said
        );
        self
    }

    /// The site is published, and there are no findings but warnings that marks in the words of YAML are
    /// shown as they are.
    pub fn warns_of_marks_alone(&self) -> &Self {
        let is_of_marks = |said: &Said| {
            said.severity == Severity::Warning
                && said.found.code.starts_with("FP4")
                && said.help.contains("the words of a YAML file")
        };
        assert!(
            self.said.iter().all(is_of_marks) && self.is_published(),
            "{:#?}",
            self.said
        );
        self
    }

    /// One finding has this code and place.
    pub fn fails_with(&self, code: &str, file: &str, line: usize) -> &Self {
        let hit = self.said.iter().any(|said| {
            said.found.code == code
                && matches!(&said.found.place, Some((at, on, _)) if at == file && *on == line)
        });
        assert!(hit, "no {code} at {file}:{line} in {:#?}", self.said);
        self
    }

    /// One finding says what to write.
    pub fn helps(&self, words: &str) -> &Self {
        let hit = self.said.iter().any(|said| said.help.contains(words));
        assert!(hit, "nothing helps with {words:?} in {:#?}", self.said);
        self
    }

    /// The file is published.
    pub fn has(&self, path: &str) -> &Self {
        assert!(
            self.out().join(path).is_file(),
            "no {path} in {:#?}",
            self.paths()
        );
        self
    }

    /// The path of what pages are shown with, by its name without the hash of its content: `site.css` is
    /// `assets/site.0123456789.css`.
    pub fn asset(&self, name: &str) -> String {
        let (stem, extension) = name.rsplit_once('.').expect("an ending");
        let is_it = |path: &String| {
            let rest = path
                .strip_prefix("assets/")
                .and_then(|it| it.strip_prefix(stem));
            let rest = rest.and_then(|it| it.strip_suffix(extension));
            let hash = rest.and_then(|it| it.strip_prefix('.')?.strip_suffix('.'));
            hash.is_some_and(|it| it.len() == 10 && it.bytes().all(|it| it.is_ascii_hexdigit()))
        };
        let mut found = self.paths().into_iter().filter(is_it);
        let path = found
            .next()
            .unwrap_or_else(|| panic!("there is no asset {name}"));
        assert_eq!(found.next(), None, "a second {name}");
        path
    }

    /// The file is not published.
    pub fn lacks(&self, path: &str) -> &Self {
        assert!(!self.out().join(path).exists(), "{path} is there");
        self
    }

    /// A published text.
    pub fn text(&self, path: &str) -> String {
        self.has(path);
        fs::read_to_string(self.out().join(path)).expect("a text")
    }

    /// The page says this.
    pub fn says(&self, path: &str, words: &str) -> &Self {
        let text = self.text(path);
        assert!(
            text.contains(words),
            "{path} does not say {words:?}:\n{text}"
        );
        self
    }

    /// All published files, in the order of their paths.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let out = self.out();
        let files = walkdir::WalkDir::new(&out).min_depth(1).into_iter();
        files
            .map(|entry| entry.expect("listed"))
            .filter(|entry| entry.file_type().is_file() && entry.file_name() != MARKER)
            .map(|entry| {
                let path = entry.path().strip_prefix(&out).expect("below");
                let bytes = fs::read(entry.path()).expect("readable");
                (path.to_string_lossy().replace('\\', "/"), bytes)
            })
            .collect()
    }

    /// Their paths.
    pub fn paths(&self) -> Vec<String> {
        if self.out().is_dir() {
            self.tree().into_keys().collect()
        } else {
            Vec::new()
        }
    }
}
