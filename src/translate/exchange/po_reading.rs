//! PO files as they come back. Each entry keeps its place, which libraries for PO do not tell.

use super::{Done, Returned, ReturnedUnit, TargetPiece, split_id};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};

/// One entry while it is read.
#[derive(Debug, Default)]
struct Entry {
    /// Where its first line is.
    start: Option<(usize, usize)>,
    is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    string: Option<String>,
    /// What a line in quotes belongs to.
    last: Field,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Field {
    /// Nothing, or something that is not read: older words, plural forms.
    #[default]
    Other,
    Context,
    Id,
    String,
}

/// The units of a file.
pub(super) fn read(source: SourceId, text: &str, findings: &mut Vec<Finding>) -> Returned {
    let mut reader = Reader {
        source,
        returned: Returned::default(),
        findings,
    };
    let mut entry = Entry::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, content) = (at, line.trim());
        at += line.len();
        if content.is_empty() {
            reader.finish(std::mem::take(&mut entry));
            continue;
        }
        // Some tools leave no empty line between two entries.
        let begins = content.starts_with('#') || content.starts_with("msgctxt");
        if entry.string.is_some() && begins {
            reader.finish(std::mem::take(&mut entry));
        }
        if !entry.take(content, (start, start + line.trim_end().len())) {
            let place = Span::new(source, start, start + line.trim_end().len());
            reader.findings.push(finding!(
                BAD_HAND_OVER, place,
                "this line is none of a PO file";
                help: "put it in quotes, as the lines around it are, or export the file once more"
            ));
        }
    }
    reader.finish(entry);
    reader.returned
}

struct Reader<'f> {
    source: SourceId,
    returned: Returned,
    findings: &'f mut Vec<Finding>,
}

impl Reader<'_> {
    fn finish(&mut self, entry: Entry) {
        let (Some((start, end)), Some(id), Some(string)) = (entry.start, entry.id, entry.string)
        else {
            return;
        };
        let span = Span::new(self.source, start, end);
        let Some(context) = entry.context else {
            if id.is_empty() {
                let language = string
                    .lines()
                    .find_map(|line| line.strip_prefix("Language:"));
                let language = language.map(str::trim).filter(|it| !it.is_empty());
                self.returned.language = language.map(|it| (it.replace('_', "-"), span));
            }
            return;
        };
        match split_id(&context) {
            Some((page, id_of_unit)) => self.returned.units.push(ReturnedUnit {
                page: page.to_owned(),
                id: id_of_unit.to_owned(),
                source: id,
                target: vec![TargetPiece::Words(string)],
                done: match entry.is_fuzzy {
                    true => Done::No,
                    false => Done::Yes,
                },
                span,
            }),
            None => self.findings.push(finding!(
                BAD_HAND_OVER, span,
                "`{context}` is not the id of a unit";
                help: "keep `msgctxt` as it was exported, such as `pages/ask#3f9a0c4be12d`"
            )),
        }
    }
}

impl Entry {
    /// Takes a line; `false` where it is none of a PO file.
    fn take(&mut self, line: &str, place: (usize, usize)) -> bool {
        if let Some(comment) = line.strip_prefix('#') {
            // `#~` is an entry that somebody has retired: it is read by nobody.
            self.is_fuzzy |= comment.starts_with(',') && comment.contains("fuzzy");
            return true;
        }
        let fields = [
            ("msgctxt ", Field::Context),
            ("msgid ", Field::Id),
            ("msgstr ", Field::String),
            ("msgid_plural ", Field::Other),
            ("msgstr[", Field::Other),
        ];
        let field = fields
            .iter()
            .find_map(|(keyword, field)| Some((line.strip_prefix(keyword)?, *field)));
        let (quoted, field) = match field {
            Some((_, Field::Other)) => {
                self.last = Field::Other;
                return true;
            }
            Some(found) => found,
            None => (line, self.last),
        };
        let Some(text) = unquoted(quoted.trim()) else {
            return false;
        };
        if field == Field::Id || field == Field::Context {
            self.start.get_or_insert(place);
        }
        self.last = field;
        let place = match field {
            Field::Context => &mut self.context,
            Field::Id => &mut self.id,
            Field::String => &mut self.string,
            Field::Other => return true,
        };
        place.get_or_insert_default().push_str(&text);
        true
    }
}

/// The text in quotes.
fn unquoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut plain = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            '"' => return None,
            other => plain.push(other),
        }
    }
    Some(plain)
}
