//! The same work for every generator: areas, pages of about 400 words with headings, a table, two lists,
//! six pictures, links and a contacts block, and one layout with a menu. The same bytes every time.
//!
//! Written as a content folder of Fingerpost, and as a site of Hugo with the same words, the same pictures
//! and the same markup around them. Shared by the benchmark of whole builds (`benches/stages.rs`) and by
//! the example that writes either to disk for other programs to measure
//! (`cargo run --release --example corpus -- DIR`).

mod fingerpost;
mod hugo;
mod layout;
mod words;

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use words::{Numbers, sentences, some_words, title};

/// How much there is of it.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Pages in all, beside the one that lists those of an area, and the home page.
    pub pages: usize,
    /// Areas; page `n` is in area `n % areas`.
    pub areas: usize,
}

impl Size {
    /// So many pages in 50 areas.
    pub fn of(pages: usize) -> Self {
        Self { pages, areas: 50 }
    }
}

/// For whom it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// A content folder with a theme of its own.
    Fingerpost,
    /// A site of Hugo.
    Hugo,
}

/// Writes the corpus into a folder that need not exist.
///
/// # Errors
/// When a file cannot be written.
pub fn write(dir: &Path, size: Size, dialect: Dialect) -> io::Result<()> {
    let around: Vec<(PathBuf, String)> = match dialect {
        Dialect::Fingerpost => fingerpost::around(size),
        Dialect::Hugo => hugo::around(size),
    };
    for (path, text) in around {
        write_file(&dir.join(path), &text)?;
    }
    let pictures = match dialect {
        Dialect::Fingerpost => "pictures",
        Dialect::Hugo => "static/images",
    };
    for number in 0..PICTURES {
        let path = dir.join(pictures).join(format!("{}.svg", picture(number)));
        write_file(&path, &drawing(number))?;
    }
    for number in 0..size.pages {
        let page = Page::new(number, size, dialect);
        let (path, text) = match dialect {
            Dialect::Fingerpost => fingerpost::page(&page),
            Dialect::Hugo => hugo::page(&page),
        };
        write_file(&dir.join(path), &text)?;
    }
    Ok(())
}

fn write_file(path: &Path, text: &str) -> io::Result<()> {
    match std::fs::write(path, text) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(path, text)
        }
        written => written,
    }
}

const NAME: &str = "Rights and Support";
const ADDRESS: &str = "https://www.example.org/";
const PICTURES: usize = 60;
const CONTACTS_AN_AREA: usize = 3;
const MENU: usize = 12;

fn area(number: usize) -> String {
    format!("area-{number:02}")
}

fn area_name(number: usize) -> String {
    let mut numbers = Numbers::of("area", number);
    format!("{} {number}", title(2, &mut numbers))
}

fn file_name(number: usize) -> String {
    format!("page-{number:06}")
}

fn picture(number: usize) -> String {
    format!("pic-{number:02}")
}

/// Ten circles in colours that one can see through.
fn drawing(number: usize) -> String {
    let mut numbers = Numbers::of("picture", number);
    let mut svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 120\" width=\"120\" height=\"120\">".to_owned();
    for _ in 0..10 {
        let (x, y, r) = (
            numbers.below(120),
            numbers.below(120),
            5 + numbers.below(25),
        );
        let colour = numbers.below(1 << 24);
        let _ = write!(
            svg,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"#{colour:06x}\" opacity=\".7\"/>"
        );
    }
    svg.push_str("</svg>");
    svg
}

/// Whom to ask in an area.
struct Contact {
    number: usize,
    area: usize,
    name: String,
    role: String,
    phone: String,
    email: String,
}

const HOURS: &str = "Monday to Friday, 9am to 5pm";

fn contacts(size: Size) -> impl Iterator<Item = Contact> {
    (0..size.areas * CONTACTS_AN_AREA).map(move |number| {
        let mut numbers = Numbers::of("contact", number);
        Contact {
            number,
            area: number % size.areas,
            name: title(2, &mut numbers),
            role: title(3, &mut numbers),
            // Numbers that are kept for stories, and never given out.
            phone: format!("01632 960 {:03}", number % 1000),
            email: format!("team{number}@example.org"),
        }
    })
}

/// The words of the menu; each entry leads to an area.
fn menu() -> impl Iterator<Item = (String, usize)> {
    (0..MENU).map(|number| (title(2, &mut Numbers::of("menu", number)), number))
}

/// One page, with its links and pictures as its generator writes them.
struct Page {
    number: usize,
    area: usize,
    title: String,
    description: String,
    body: String,
}

/// Title and description of a page, which lists show too.
fn head(number: usize) -> (String, String) {
    let mut numbers = Numbers::of("head", number);
    let title = format!("{} {number}", title(4, &mut numbers));
    (title, sentences(14, &mut numbers))
}

impl Page {
    fn new(number: usize, size: Size, dialect: Dialect) -> Self {
        let (title, description) = head(number);
        Self {
            number,
            area: number % size.areas,
            title,
            description,
            body: body(number, size, dialect),
        }
    }
}

fn body(number: usize, size: Size, dialect: Dialect) -> String {
    let mut r = Numbers::of("body", number);
    let mut text = String::with_capacity(3_600);
    let area_number = number % size.areas;
    // Another page of the same area: pages link to what their readers have.
    let of_area = (size.pages - area_number).div_ceil(size.areas);
    let other = r.below(of_area) * size.areas + area_number;
    let link = match dialect {
        Dialect::Fingerpost => format!("{}.md", file_name(other)),
        Dialect::Hugo => format!("/{}/{}/", area(area_number), file_name(other)),
    };
    // Writing to a String cannot fail.
    let _ = write!(
        text,
        "{}\n\n## {}\n\n",
        sentences(50, &mut r),
        title(4, &mut r)
    );
    let _ = write!(
        text,
        "{} Read [{}]({link}) **before you start**. {}\n\n",
        sentences(40, &mut r),
        some_words(3, &mut r),
        sentences(15, &mut r)
    );
    shown(&mut text, dialect, &mut r);
    let _ = write!(text, "## {}\n\n", title(4, &mut r));
    for _ in 0..5 {
        let _ = writeln!(text, "- {}", title(8, &mut r));
    }
    text.push('\n');
    shown(&mut text, dialect, &mut r);
    let _ = write!(
        text,
        "### {}\n\n{}\n\n",
        title(4, &mut r),
        sentences(60, &mut r)
    );
    shown(&mut text, dialect, &mut r);
    let _ = write!(
        text,
        "## {}\n\n| Service | When | Who can use it |\n| --- | --- | --- |\n",
        title(4, &mut r)
    );
    for _ in 0..5 {
        let cells = [2, 2, 3].map(|count| some_words(count, &mut r));
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text.push('\n');
    shown(&mut text, dialect, &mut r);
    let _ = write!(
        text,
        "### {}\n\n{} See [{}]({ADDRESS}help/{number}). *{}*\n\n",
        title(4, &mut r),
        sentences(40, &mut r),
        some_words(3, &mut r),
        sentences(8, &mut r)
    );
    shown(&mut text, dialect, &mut r);
    let _ = write!(text, "## {}\n\n", title(4, &mut r));
    for step in 1..=5 {
        let _ = writeln!(text, "{step}. {}", title(8, &mut r));
    }
    let _ = write!(
        text,
        "\n{} Call us or use [{}]({ADDRESS}form?p={number}). {}\n\n",
        sentences(40, &mut r),
        some_words(2, &mut r),
        sentences(12, &mut r)
    );
    shown(&mut text, dialect, &mut r);
    text
}

/// A picture on a line of its own.
fn shown(text: &mut String, dialect: Dialect, numbers: &mut Numbers) {
    let words = some_words(5, numbers);
    let name = picture(numbers.below(PICTURES));
    let address = match dialect {
        Dialect::Fingerpost => name,
        Dialect::Hugo => format!("/images/{name}.svg"),
    };
    let _ = write!(text, "![{words}]({address})\n\n");
}
