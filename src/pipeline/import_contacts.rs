//! `import contacts`: what a table of contacts would change in the files of a content folder.

use crate::content::decode::{Problems, SharedKeys};
use crate::content::kinds::{Contact, Provenance};
use crate::content::table::{AreaNames, Column, ContactRow, ReadTable, read};
use crate::content::values::{Format, Id, Phone};
use crate::content::yaml::{Excerpt, Node, Value, parse};
use crate::content::{self, Content, Loaded, yaml_text};
use crate::diagnostic::{Error, Findings};
use crate::source::{Door, SourceId, Sources};
use std::collections::{BTreeMap, BTreeSet};

/// What an import would do.
#[derive(Debug)]
pub struct ContactImport {
    /// The table, for the places of findings.
    pub sources: Sources,
    /// What is wrong in the table.
    pub findings: Findings,
    /// The columns as they were understood.
    pub columns: Vec<Column>,
    /// The files that would be written.
    pub changes: Vec<FileChange>,
    /// How many contacts are the same already.
    pub unchanged: usize,
    /// Contacts with a file of their own that the table does not name. They stay as they are.
    pub not_named: Vec<Id>,
    /// Files that cannot be changed without losing what stands in them.
    pub stuck: Vec<String>,
}

/// A file that would be written.
#[derive(Debug)]
pub struct FileChange {
    /// Its path below the content folder.
    pub path: String,
    /// Its text now; `None` where there is no such file.
    pub before: Option<String>,
    /// Its text then.
    pub after: String,
}

/// Reads a table and compares it with the contacts of a content folder.
///
/// # Errors
/// When the folder or the table cannot be read.
pub fn import_contacts(
    folder: &dyn Door,
    table: &dyn Door,
    table_shown_as: &str,
) -> Result<ContactImport, Error> {
    let (site, refused) = Sources::read(folder)?;
    let Loaded { content, .. } = content::load(&site, &refused);
    let (sources, refused) = Sources::read(table)?;
    let sources = sources.shown_below(table_shown_as);
    let mut problems = Problems::default();
    let file = sources.iter().next().map(|(id, _)| id);
    let read = match (file, refused.first()) {
        (_, Some(refused)) => {
            problems.add(content::refusal(refused));
            None
        }
        (Some(file), None) => read(&sources, file, &AreaNames::of(&content), &mut problems),
        (None, None) => None,
    };
    let mut findings = problems.into_list();
    let mut import = ContactImport {
        findings: Findings::default(),
        columns: Vec::new(),
        changes: Vec::new(),
        unchanged: 0,
        not_named: Vec::new(),
        stuck: Vec::new(),
        sources,
    };
    if let Some(read) = read {
        let known = Known::of(&site, &content);
        findings.extend(same_ids(&read));
        import.compare(read, &known);
    }
    import.findings = Findings::new(findings, &import.sources);
    Ok(import)
}

/// The contacts with files of their own.
struct Known<'s> {
    files: BTreeMap<Id, (SourceId, &'s str, &'s str)>,
    /// Contacts by their labels; none where two have the same.
    labels: BTreeMap<String, Option<Id>>,
}

impl<'s> Known<'s> {
    fn of(site: &'s Sources, content: &Content) -> Self {
        let paths = site.iter().filter_map(|(id, source)| {
            let name = source
                .path()
                .strip_prefix("contacts/")?
                .strip_suffix(".yaml")?;
            Some((Id::new(name)?, (id, source.path(), source.text())))
        });
        let files: BTreeMap<_, _> = paths.collect();
        let mut labels = BTreeMap::new();
        for contact in content
            .contacts
            .iter()
            .filter(|it| files.contains_key(&it.id))
        {
            let label = contact.value.label.in_first_language(Format::Plain);
            labels
                .entry(label.to_lowercase())
                .and_modify(|it| *it = None)
                .or_insert_with(|| Some(contact.id.clone()));
        }
        Self { files, labels }
    }

    /// The contact that a row is about: that with its id, or else the only one with its label.
    fn id_of(&self, row: &ContactRow) -> Option<Id> {
        let id = row.id.clone()?;
        if !row.is_made_up || self.files.contains_key(&id) {
            return Some(id);
        }
        let label = label_of(&row.node).unwrap_or_default().to_lowercase();
        self.labels.get(&label).cloned().flatten().or(Some(id))
    }
}

impl ContactImport {
    fn compare(&mut self, read: ReadTable, known: &Known<'_>) {
        self.columns = read.table.columns;
        let mut named = BTreeSet::new();
        for (row, contact) in read.table.rows.iter().zip(&read.contacts) {
            let (Some(id), Some(_)) = (known.id_of(row), contact) else {
                continue;
            };
            named.insert(id.clone());
            let Some((file, path, text)) = known.files.get(&id).copied() else {
                self.changes.push(FileChange {
                    path: format!("contacts/{id}.yaml"),
                    before: None,
                    after: new_text(&row.node),
                });
                continue;
            };
            match changed(file, text, row) {
                Some(after) if after == text => self.unchanged += 1,
                Some(after) => self.changes.push(FileChange {
                    path: path.to_owned(),
                    before: Some(text.to_owned()),
                    after,
                }),
                None => self.stuck.push(path.to_owned()),
            }
        }
        let others = known.files.keys().filter(|id| !named.contains(*id));
        self.not_named = others.cloned().collect();
    }
}

/// Rows that would write the same file.
fn same_ids(read: &ReadTable) -> Vec<crate::diagnostic::Finding> {
    let mut seen: BTreeMap<&Id, &Node> = BTreeMap::new();
    let mut found = Vec::new();
    for row in &read.table.rows {
        let Some(id) = &row.id else { continue };
        match seen.get(id) {
            Some(first) => found.push(
                crate::diagnostic::finding!(
                    DUPLICATE_ID, row.node.span,
                    "the contact `{id}` stands in two rows";
                    help: "take one of the two out, or give each an `id` of its own in a column `id`"
                )
                .also(first.span, "the first one"),
            ),
            None => {
                seen.insert(id, &row.node);
            }
        }
    }
    found
}

/// The keys in the order of the guide.
fn order() -> Vec<&'static str> {
    Contact::KEYS
        .iter()
        .chain(Provenance::KEYS)
        .copied()
        .collect()
}

fn pairs(node: &Node) -> &[(crate::content::yaml::Key, Node)] {
    match &node.value {
        Value::Map(pairs) => pairs,
        _ => &[],
    }
}

fn label_of(node: &Node) -> Option<&str> {
    let label = pairs(node).iter().find(|(key, _)| key.name == "label")?;
    match &label.1.value {
        Value::Scalar(text) => Some(text),
        Value::Map(levels) => levels.iter().find_map(|(level, it)| match &it.value {
            Value::Scalar(text) if level.name == "plain" => Some(text.as_str()),
            _ => None,
        }),
        _ => None,
    }
}

/// A whole new file.
fn new_text(row: &Node) -> String {
    let mut text = String::new();
    for key in order() {
        if let Some((_, node)) = pairs(row).iter().find(|(it, _)| it.name == key) {
            text.push_str(&yaml_text::entry(key, &written(key, node)));
        }
    }
    text
}

/// The text of a file with the values of a row: the same text where they are there already, and `None` where
/// it cannot be changed in place.
fn changed(file: SourceId, text: &str, row: &ContactRow) -> Option<String> {
    let now = parsed(file, text)?;
    let mut wanted: Vec<(&'static str, Value)> = Vec::new();
    for key in order() {
        let new = pairs(&row.node).iter().find(|(it, _)| it.name == key);
        let old = pairs(&now).iter().find(|(it, _)| it.name == key);
        let Some((_, new)) = new else { continue };
        let new = written(key, new);
        let value = match old {
            Some((_, old)) if is_same(key, old, &new) => continue,
            Some((_, old)) => merged(old, new),
            None => new.value,
        };
        wanted.push((key, value));
    }
    let is_there = |key: &&&str| pairs(&now).iter().any(|(it, _)| it.name == ***key);
    let cleared: Vec<&str> = row.cleared.iter().filter(is_there).copied().collect();
    if wanted.is_empty() && cleared.is_empty() {
        return Some(text.to_owned());
    }
    let after = yaml_text::edited(text, &wanted, &cleared, &order())?;
    // What was written must read as it was meant, or it is not written at all.
    let read = parsed(file, &after)?;
    let holds = |key: &str| {
        pairs(&read)
            .iter()
            .find(|(it, _)| it.name == key)
            .map(|it| &it.1)
    };
    let is_right = wanted
        .iter()
        .all(|(key, value)| holds(key).is_some_and(|it| yaml_text::is_equal(&it.value, value)));
    let is_gone = cleared.iter().all(|key| holds(key).is_none());
    let rest_stays = pairs(&now).iter().all(|(key, node)| {
        let is_touched =
            cleared.contains(&key.name.as_str()) || wanted.iter().any(|(it, _)| *it == key.name);
        is_touched || holds(&key.name).is_some_and(|it| yaml_text::is_equal(&it.value, &node.value))
    });
    (is_right && is_gone && rest_stays).then_some(after)
}

fn parsed(source: SourceId, text: &str) -> Option<Node> {
    let excerpt = Excerpt {
        source,
        text,
        start: 0,
    };
    parse(excerpt).ok()
}

/// A value as it is written: phone numbers in groups.
fn written(key: &str, node: &Node) -> Node {
    let mut node = node.clone();
    if let ("phone", Value::Scalar(text)) = (key, &mut node.value)
        && let Some(phone) = Phone::new(text)
    {
        *text = phone.shown().replace('\u{a0}', " ");
    }
    node
}

/// Whether a file says already what the table says. Words that the table has in one format only are compared
/// in that format.
fn is_same(key: &str, old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::Scalar(old), Value::Scalar(new)) if key == "phone" => {
            let dialled = |text: &str| Phone::new(text).map(|it| it.dialled().to_owned());
            dialled(old).is_some() && dialled(old) == dialled(new)
        }
        (Value::Map(levels), Value::Scalar(_)) => levels
            .iter()
            .any(|(level, it)| level.name == "plain" && yaml_text::is_equal(&it.value, &new.value)),
        (Value::Map(_), Value::Map(levels)) => levels.iter().all(|(level, new)| {
            let old = pairs(old).iter().find(|(it, _)| it.name == level.name);
            old.is_some_and(|(_, old)| yaml_text::is_equal(&old.value, &new.value))
        }),
        (Value::Scalar(_), Value::List(list)) if list.len() == 1 => {
            yaml_text::is_equal(&old.value, &list[0].value)
        }
        (old, new) => yaml_text::is_equal(old, new),
    }
}

/// New words beside those of other formats and languages, which stay.
fn merged(old: &Node, new: Node) -> Value {
    let Value::Map(levels) = &old.value else {
        return new.value;
    };
    let mut levels = levels.clone();
    let plain = [(
        crate::content::yaml::Key {
            span: new.span,
            name: "plain".to_owned(),
        },
        new.clone(),
    )];
    let changes = match &new.value {
        Value::Map(changes) => changes.as_slice(),
        _ => &plain,
    };
    for (level, node) in changes {
        match levels.iter_mut().find(|(it, _)| it.name == level.name) {
            Some((_, there)) => *there = node.clone(),
            None => levels.push((level.clone(), node.clone())),
        }
    }
    Value::Map(levels)
}
