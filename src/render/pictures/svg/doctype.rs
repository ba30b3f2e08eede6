//! The DOCTYPE that Illustrator, Graphviz and older programs write at the head of a drawing.
//!
//! Its entities are short names for texts, as a rule for the addresses of namespaces. They are let
//! through when they stand for plain text within a budget. What lies outside the file is never fetched:
//! an entity that names a file or an address is refused, and the address of the DTD itself is passed
//! over. The reader after this room scans a DOCTYPE in the same way, so that it meets no entity that was
//! not counted here.

use super::{MAX_BYTES, SvgProblem};
use std::collections::BTreeMap;

/// The most bytes that all entities of a drawing may stand for. Those of Illustrator are some hundreds.
const MAX_EXPANDED: usize = MAX_BYTES;
/// How many entities may stand in each other; the reader gives up at 10.
const MAX_CHAIN: usize = 8;
/// How many references one entity may hold; the reader gives up at 255.
const MAX_REFERENCES: usize = 64;

const WRITE_IT_OUT: &str =
    "save it as plain SVG from your editor, or write the text itself in the place of its name";

/// Refuses a DOCTYPE whose entities lead out of the drawing, hold shapes, or multiply.
pub(super) fn refuse_unsafe(source: &str) -> Result<(), SvgProblem> {
    let Some(start) = start(source) else {
        return Ok(());
    };
    let mut entities = Entities::default();
    let end = entities.read(source, start)?;
    entities.measure()?;
    entities.refuse_too_many(&source[end..], end)
}

/// Where the DOCTYPE begins: behind the XML declaration, comments and instructions for programs.
fn start(source: &str) -> Option<usize> {
    let mut rest = source.trim_start_matches('\u{feff}');
    loop {
        rest = rest.trim_start();
        let end = match rest {
            doctype if doctype.starts_with("<!DOCTYPE") => return Some(source.len() - rest.len()),
            comment if comment.starts_with("<!--") => comment.find("-->")? + 3,
            instruction if instruction.starts_with("<?") => instruction.find("?>")? + 2,
            _ => return None,
        };
        rest = &rest[end..];
    }
}

/// An entity: `<!ENTITY name "value">`.
#[derive(Debug, Clone, Copy)]
struct EntityDeclaration<'s> {
    value: &'s str,
    /// Where it is declared.
    at: usize,
}

#[derive(Debug, Default)]
struct Entities<'s> {
    by_name: BTreeMap<&'s str, EntityDeclaration<'s>>,
    /// How many bytes each stands for; `None` while that is being counted.
    sizes: BTreeMap<&'s str, Option<usize>>,
}

impl<'s> Entities<'s> {
    /// Reads the DOCTYPE at `start`, and says where it ends.
    fn read(&mut self, source: &'s str, start: usize) -> Result<usize, SvgProblem> {
        let mut scan = Scan { source, at: start };
        if !scan.reaches_subset() {
            return scan.end(">");
        }
        loop {
            scan.spaces();
            let rest = scan.rest();
            if rest.starts_with(']') {
                return scan.end(">");
            } else if rest.starts_with("<!ENTITY") {
                self.declare(&mut scan)?;
            } else if rest.starts_with("<!--") {
                scan.at = scan.end("-->")?;
            } else if rest.starts_with("<?") {
                scan.at = scan.end("?>")?;
            } else if rest.starts_with("<!") {
                // Declarations of elements and attributes only matter to programs that validate.
                scan.at = scan.end(">")?;
            } else if rest.starts_with('%') {
                return Err(outside(scan.at));
            } else {
                return Err(unfinished(scan.at));
            }
        }
    }

    fn declare(&mut self, scan: &mut Scan<'s>) -> Result<(), SvgProblem> {
        let at = scan.at;
        scan.at += "<!ENTITY".len();
        scan.spaces();
        if scan.rest().starts_with('%') {
            return Err(outside(at));
        }
        let name = scan.word();
        scan.spaces();
        let Some(value) = scan.quoted() else {
            return Err(outside(at));
        };
        if value.contains('<') {
            return Err(SvgProblem::new(
                at,
                format!("the entity `{name}` holds shapes, which no reader of this file would see"),
                "save it as plain SVG from your editor, or draw the shapes where they are shown",
            ));
        }
        scan.at = scan.end(">")?;
        // Of two with one name the first counts (XML 1.0, section 4.2).
        self.by_name
            .entry(name)
            .or_insert(EntityDeclaration { value, at });
        Ok(())
    }

    /// Counts what every entity stands for.
    fn measure(&mut self) -> Result<(), SvgProblem> {
        let names: Vec<&'s str> = self.by_name.keys().copied().collect();
        for name in names {
            self.size(name, 0)?;
        }
        Ok(())
    }

    /// The bytes that an entity stands for, once those in it are written out; 0 for one that is not
    /// declared, which is the reader's to refuse.
    fn size(&mut self, name: &'s str, chain: usize) -> Result<usize, SvgProblem> {
        let Some(EntityDeclaration { value, at }) = self.by_name.get(name).copied() else {
            return Ok(0);
        };
        let problem = |what: &str| Err(SvgProblem::new(at, what, WRITE_IT_OUT));
        match self.sizes.get(name) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => return problem(&format!("the entity `{name}` stands for itself")),
            None => {}
        }
        if chain == MAX_CHAIN {
            return problem(&format!("the entity `{name}` is the end of a long chain"));
        }
        self.sizes.insert(name, None);
        let mut size = value.len();
        for (number, (inner, _)) in references(value).enumerate() {
            if number == MAX_REFERENCES {
                return problem(&format!("the entity `{name}` names too many others"));
            }
            size = size.saturating_add(self.size(inner, chain + 1)?);
        }
        if size > MAX_EXPANDED {
            return problem(&format!("the entity `{name}` stands for too much text"));
        }
        self.sizes.insert(name, Some(size));
        Ok(size)
    }

    /// Counts what the drawing itself grows to.
    fn refuse_too_many(&self, drawing: &str, start: usize) -> Result<(), SvgProblem> {
        let mut total = 0_usize;
        for (name, at) in references(drawing) {
            let size = self.sizes.get(name).copied().flatten().unwrap_or_default();
            total = total.saturating_add(size);
            if total > MAX_EXPANDED {
                return Err(SvgProblem::new(
                    start + at,
                    "the entities of this drawing stand for too much text",
                    WRITE_IT_OUT,
                ));
            }
        }
        Ok(())
    }
}

/// The names in `&name;`, each with its place. Numbers of characters (`&#169;`) are none.
fn references(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.match_indices('&').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        // A name ends where a letter follows that cannot be part of one, so each byte is seen once.
        let end = rest.find(|sign: char| !is_of_name(sign))?;
        (end > 0 && rest[end..].starts_with(';')).then_some((&rest[..end], at))
    })
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.' | ':')
}

fn outside(at: usize) -> SvgProblem {
    SvgProblem::new(
        at,
        "this entity takes its text from outside the drawing",
        "save it as plain SVG from your editor, or delete the entity and what it is used for",
    )
}

fn unfinished(at: usize) -> SvgProblem {
    SvgProblem::new(
        at,
        "the DOCTYPE of this drawing cannot be read",
        "save it as plain SVG from your editor, or delete everything from `<!DOCTYPE` to its `>`",
    )
}

/// A place in the source that moves on.
struct Scan<'s> {
    source: &'s str,
    at: usize,
}

impl<'s> Scan<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn spaces(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn word(&mut self) -> &'s str {
        let rest = self.rest();
        let end = rest.find(|sign: char| !is_of_name(sign));
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        word
    }

    /// What stands in quotes here, without them.
    fn quoted(&mut self) -> Option<&'s str> {
        let rest = self.rest();
        let quote = rest
            .chars()
            .next()
            .filter(|sign| matches!(sign, '"' | '\''))?;
        let (value, _) = rest[1..].split_once(quote)?;
        self.at += value.len() + 2;
        Some(value)
    }

    /// The place behind the next `mark`.
    fn end(&self, mark: &str) -> Result<usize, SvgProblem> {
        let found = self.rest().find(mark);
        found
            .map(|found| self.at + found + mark.len())
            .ok_or_else(|| unfinished(self.at))
    }

    /// Goes on behind the `[` of the DOCTYPE, or to its `>` where it has none. Names of DTDs in quotes
    /// may hold both signs.
    fn reaches_subset(&mut self) -> bool {
        while let Some(sign) = self.rest().chars().next() {
            match sign {
                '[' => {
                    self.at += 1;
                    return true;
                }
                '>' => return false,
                '"' | '\'' if self.quoted().is_some() => {}
                other => self.at += other.len_utf8(),
            }
        }
        false
    }
}
