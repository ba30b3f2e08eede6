//! A content folder in a test, and what a build makes of it.
//!
//! [`Project::new`] is a small valid site with two areas. A test changes what it is about and
//! builds. Where something is wrong the text carries a mark, `«FP102»`, in front of the very
//! character that the finding must point at; the mark is taken out before the build:
//!
//! ```text
//! Project::new()
//!     .replace("contacts/team.yaml", "phone:", "«FP102»phnoe:")
//!     .build()
//!     .finds_what_is_marked()
//!     .helps("write `phone`");
//! ```

mod built;
mod door;
mod marks;
mod minimal;
mod page;

pub use built::{Built, Found, Said};
pub use door::Memory;
pub use minimal::FILES;
pub use page::Page;

use fingerpost::content::values::Date;
use fingerpost::diagnostic::{Error, Severity};
use fingerpost::pipeline::{self, CheckOrder, Extent, Order, ReadThrough, Silent};
use fingerpost::site::{BaseUrl, Choices};
use fingerpost::source::{Disk, Door};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A content folder that is not on a disk yet, and how to build it.
#[derive(Debug, Clone)]
pub struct Project {
    files: BTreeMap<String, Vec<u8>>,
    links: Vec<(String, PathBuf)>,
    expected: Vec<Found>,
    base: Option<BaseUrl>,
    areas: Vec<String>,
    today: Date,
    extent: Extent,
}

impl Project {
    /// Two areas, one thing of every kind, no findings.
    pub fn new() -> Self {
        minimal::FILES
            .iter()
            .fold(Self::empty(), |site, (path, text)| site.file(path, text))
    }

    /// One page at the root and nothing else.
    pub fn without_areas() -> Self {
        Self::empty()
            .file("site.yaml", minimal::SITE_WITHOUT_AREAS)
            .file("pages/index.md", "---\ntitle: Welcome\n---\nHello.\n")
    }

    /// No file at all.
    pub fn empty() -> Self {
        Self {
            files: BTreeMap::new(),
            links: Vec::new(),
            expected: Vec::new(),
            base: None,
            areas: Vec::new(),
            today: Date(jiff::civil::date(2026, 11, 22)),
            // Leaflets take most of the time, and most tests are not about them.
            extent: Extent::WithoutLeaflets,
        }
    }

    /// The content folder of a case in tests/cases.
    pub fn of_case(name: &str) -> Self {
        Self::of_folder(&format!("tests/cases/{name}/content"))
    }

    /// A content folder of this repository.
    pub fn of_folder(path: &str) -> Self {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let files = walkdir::WalkDir::new(&content).into_iter();
        files
            .map(|entry| entry.expect("listed"))
            .filter(|entry| entry.file_type().is_file())
            .fold(Self::empty(), |site, entry| {
                let path = entry.path().strip_prefix(&content).expect("below");
                let bytes = fs::read(entry.path()).expect("readable");
                site.bytes(&path.to_string_lossy().replace('\\', "/"), &bytes)
            })
    }

    /// A whole file, new or in the place of the old one.
    pub fn file(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    /// The same for a file that is no text.
    pub fn bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.files.insert(path.to_owned(), bytes.to_owned());
        self
    }

    /// A symbolic link.
    pub fn link(mut self, path: &str, target: &Path) -> Self {
        self.links.push((path.to_owned(), target.to_owned()));
        self
    }

    /// Takes a file away.
    pub fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "there is no {path}");
        self
    }

    /// Other words in a file, which must hold the old ones.
    pub fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let old = self.content_of(path);
        assert!(old.contains(from), "{path} does not hold {from:?}:\n{old}");
        self.file(path, &old.replacen(from, to, 1))
    }

    /// More words at the end of a file.
    pub fn append(self, path: &str, more: &str) -> Self {
        let old = self.content_of(path);
        self.file(path, &format!("{old}{more}"))
    }

    /// Whether the site is a sample, in which invented numbers and addresses may stand.
    pub fn sample(self, is_sample: bool) -> Self {
        self.replace(
            "site.yaml",
            "sample: true\n",
            &format!("sample: {is_sample}\n"),
        )
    }

    /// Builds this area alone.
    pub fn area(mut self, id: &str) -> Self {
        self.areas.push(id.to_owned());
        self
    }

    /// Where the site will be.
    pub fn base_url(mut self, address: &str) -> Self {
        self.base = Some(BaseUrl::new(address).expect("an address"));
        self
    }

    /// Another day than 22 November 2026.
    pub fn today(mut self, year: i16, month: i8, day: i8) -> Self {
        self.today = Date(jiff::civil::date(year, month, day));
        self
    }

    /// Makes the leaflets too.
    pub fn with_leaflets(mut self) -> Self {
        self.extent = Extent::Whole;
        self
    }

    /// A finding where no mark can stand: in a file that is no text.
    pub fn expect(mut self, code: &str, path: &str, line: usize, column: usize) -> Self {
        self.expected.push(Found::at(code, path, line, column));
        self
    }

    /// A finding without a place.
    pub fn expect_nowhere(mut self, code: &str) -> Self {
        self.expected.push(Found::nowhere(code));
        self
    }

    /// The findings that the marks, and the calls above, ask for.
    pub fn expected(&self) -> Vec<Found> {
        let marked = self
            .files
            .iter()
            .flat_map(|(path, bytes)| marks::split(path, bytes).1);
        let mut expected: Vec<Found> = marked.chain(self.expected.iter().cloned()).collect();
        expected.sort();
        expected
    }

    /// Builds from a real folder.
    pub fn build(self) -> Built {
        Built::first().then(self)
    }

    /// Reads it through, from memory.
    pub fn check(&self) -> ReadThrough {
        self.check_with(None, 0).expect("the folder can be read")
    }

    /// The same with a report in a folder; its files come in another order for each `seed`.
    pub fn check_with(&self, report: Option<&Path>, seed: u64) -> Result<ReadThrough, Error> {
        let order = CheckOrder {
            shown_as: "/home/somebody/content".to_owned(),
            choices: Choices {
                base: self.base.clone(),
                areas: self.areas.clone(),
                today: self.today,
            },
            report: report.map(Path::to_owned),
        };
        let door = Memory::new(self.clean_files(), seed);
        pipeline::check(&door, &order, &Silent)
    }

    /// Builds from memory, whose files come in another order for each `seed`.
    pub fn build_from_memory(self, seed: u64) -> Built {
        let door = Memory::new(self.clean_files(), seed);
        Built::first().by(&self, &door)
    }

    /// A door to its files.
    pub fn in_memory(&self) -> Memory {
        Memory::new(self.clean_files(), 0)
    }

    /// Writes the content folder.
    pub fn write_to(&self, folder: &Path) {
        for (path, bytes) in self.clean_files() {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("below the folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        for (path, target) in &self.links {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("below the folder")).expect("made");
            #[cfg(unix)]
            std::os::unix::fs::symlink(target, path).expect("linked");
        }
    }

    /// A file as it is built: without its marks. `None` where it is not there or no text.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = self.files.get(path)?;
        String::from_utf8(marks::split(path, bytes).0).ok()
    }

    /// The text of a file, with its marks.
    pub fn content_of(&self, path: &str) -> String {
        let bytes = self.files.get(path);
        let bytes = bytes.unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(bytes.clone()).expect("a text")
    }

    /// The files without marks.
    fn clean_files(&self) -> BTreeMap<String, Vec<u8>> {
        let files = self.files.iter();
        files
            .map(|(path, bytes)| (path.clone(), marks::split(path, bytes).0))
            .collect()
    }

    fn order(&self, out: &Path) -> Order {
        Order {
            shown_as: "content".to_owned(),
            out: out.to_owned(),
            choices: Choices {
                base: self.base.clone(),
                areas: self.areas.clone(),
                today: self.today,
            },
            sync: false,
            compare: false,
            keep: None,
            deny: Severity::Error,
            extent: self.extent,
        }
    }

    fn run(&self, door: &dyn Door, out: &Path) -> pipeline::Finished {
        pipeline::build(door, &self.order(out), &Silent).expect("the machine works")
    }

    fn run_in(&self, folder: &Path, out: &Path) -> pipeline::Finished {
        self.write_to(folder);
        self.run(&Disk::new(folder), out)
    }
}
