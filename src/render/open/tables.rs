//! Contacts and who serves where as tables (CSV, RFC 4180), for those who keep lists of their own.
//!
//! They open in a spreadsheet as they are: with a byte order mark, since Excel takes other files for
//! Windows-1252, and without a cell that it would work out as a formula.

use super::described::{Describer, plain_spaces};
use crate::content::Entity;
use crate::content::decode::Spanned;
use crate::content::kinds::{Contact, Service};
use crate::content::values::{Date, Id, Web, Words};
use crate::render::html::Materials;
use crate::site::{Branch, BranchKind, Served, Site, covers};
use std::collections::BTreeSet;

/// All contacts of the site, with the headings that [`crate::content`] reads a table of contacts by.
pub fn contacts(materials: &Materials<'_, '_>) -> Vec<u8> {
    let describer = Describer::new(materials);
    let mut table = Table::new(
        &[
            "id",
            "label",
            "for",
            "areas",
            "phone",
            "email",
            "form_url",
            "text",
            "relay",
            "bsl_url",
            "post",
            "hours",
            "note",
            "checked_on",
        ],
        describer.resolver.sample(),
    );
    let site = describer.site();
    let counted: Vec<&Entity<Contact>> = site
        .content
        .contacts
        .iter()
        .filter(|contact| site.branches.iter().any(|it| counts(it, contact)))
        .collect();
    for (contact, id) in counted.iter().zip(ids(&counted)) {
        let value = &contact.value;
        let areas = areas(site, contact);
        let purposes: Vec<&str> = value.r#for.iter().map(|it| it.word()).collect();
        let words = |words: &Option<Words>| words.as_ref().map(|it| describer.words(it));
        let web = |web: &Option<Spanned<Web>>| web.as_ref().map(|it| it.value.as_str().to_owned());
        let [phone, text] = [
            value.phone.as_ref().map(|it| &it.value),
            value.text.as_ref().map(|it| it.value.number()),
        ];
        let email = value.email.as_ref().map(|it| it.value.as_str().to_owned());
        let checked = value.checked_on.map(|it| Date::from(it).0.to_string());
        let cells = [
            Some(id),
            Some(describer.words(&value.label)),
            Some(purposes.join(";")),
            Some(areas.join(";")),
            phone.map(plain_spaces),
            email,
            web(&value.form_url),
            text.map(plain_spaces),
            words(&value.relay),
            web(&value.bsl_url),
            value.post.as_ref().map(|it| it.as_str().to_owned()),
            words(&value.hours),
            words(&value.note),
            checked,
        ];
        table.row(cells.into_iter().map(Option::unwrap_or_default));
    }
    table.bytes()
}

/// Whether a contact counts in a branch where families ask: none with its id is nearer.
fn counts(branch: &Branch<'_>, contact: &Entity<Contact>) -> bool {
    let mut contacts = branch.contacts.iter();
    !matches!(branch.kind, BranchKind::Root) && contacts.any(|it| std::ptr::eq(*it, contact))
}

/// An id for each contact, which stands once in the table: the folder of an area may have one of the same name as
/// the folder of all, or of another area. One that is too long is left out, and is made of the label again.
fn ids(contacts: &[&Entity<Contact>]) -> Vec<String> {
    let of_all = contacts.iter().filter(|it| it.area.is_none());
    let mut taken: BTreeSet<String> = of_all.map(|it| it.id.to_string()).collect();
    let ids = contacts.iter().map(|contact| {
        let Some(area) = &contact.area else {
            return contact.id.to_string();
        };
        let plain = format!("{area}-{}", contact.id);
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let mut all = std::iter::once(plain.clone()).chain(numbered);
        let free = all.find(|id| taken.insert(id.clone()));
        free.filter(|id| Id::new(id).is_some()).unwrap_or_default()
    });
    ids.collect()
}

/// The areas of a contact as its author wrote them, but for those whose own contact has its id.
fn areas<'c>(site: &Site<'c>, contact: &'c Entity<Contact>) -> Vec<&'c str> {
    if let Some(area) = &contact.area {
        return vec![area.as_str()];
    }
    let scope = &contact.value.areas;
    let here = site.branches.iter().filter_map(|it| Some((it, it.area()?)));
    let meant = here.filter(|(_, area)| covers(scope, Some(&area.id)));
    let (counting, replaced): (Vec<_>, Vec<_>) =
        meant.partition(|(branch, _)| counts(branch, contact));
    match replaced.is_empty() {
        true => scope.iter().map(|it| it.value.as_str()).collect(),
        false => counting.iter().map(|(_, area)| area.id.as_str()).collect(),
    }
}

/// A row for each service in each area; one for an area where nobody offers a service.
pub fn coverage(materials: &Materials<'_, '_>) -> Vec<u8> {
    let describer = Describer::new(materials);
    let site = describer.site();
    let mut table = Table::new(
        &[
            "area", "councils", "codes", "service", "provider", "status", "age_min", "age_max",
            "who_for", "contact", "phone", "email", "page",
        ],
        describer.resolver.sample(),
    );
    let served = site.served();
    for (id, branch) in site.branches.iter_enumerated() {
        if matches!(branch.kind, BranchKind::Root) {
            continue;
        }
        let councils = branch.area().map(|area| area.value.councils.iter());
        let councils: Vec<_> = councils.into_iter().flatten().collect();
        let names: Vec<String> = councils
            .iter()
            .map(|it| describer.words(&it.name))
            .collect();
        let codes: Vec<&str> = councils.iter().map(|it| it.gss.value.as_str()).collect();
        let of_area = |service: Service| {
            let here = move |it: &&Served<'_>| {
                it.offer.offer.service == service && it.branches.contains(&id)
            };
            served.iter().filter(here)
        };
        for service in Service::ALL {
            let start = [
                describer.place(id),
                names.join("; "),
                codes.join(";"),
                describer.service(*service),
            ];
            let page = describer.home(id);
            let mut rows = of_area(*service).peekable();
            if rows.peek().is_none() {
                let none = describer.say(&format!("coverage-none-{}", service.word()));
                let empty = std::iter::repeat_n(String::new(), 7);
                let rest = std::iter::once(none).chain(empty).chain([page.clone()]);
                table.row(start.iter().cloned().chain(rest));
            }
            for it in rows {
                let (offer, ways) = (it.offer.offer, describer.ways(it));
                let rest = [
                    describer.words(&it.offer.provider.value.name),
                    it.status.word().to_owned(),
                    offer.age_min.0.to_string(),
                    match offer.age_max.is_limit() {
                        true => offer.age_max.0.to_string(),
                        false => String::new(),
                    },
                    describer.words(&offer.who_for),
                    it.contact
                        .map(|contact| describer.words(&contact.value.label))
                        .unwrap_or_default(),
                    ways.phone.unwrap_or_default(),
                    ways.email.unwrap_or_default().to_owned(),
                    page.clone(),
                ];
                table.row(start.iter().cloned().chain(rest));
            }
        }
    }
    table.bytes()
}

/// A table that grows by rows.
#[derive(Debug)]
struct Table {
    writer: csv::Writer<Vec<u8>>,
    /// What the last cell of each row says: that this is a sample.
    note: Option<String>,
}

impl Table {
    fn new(heads: &[&str], note: Option<String>) -> Self {
        let writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let mut table = Self { writer, note: None };
        let mark = note.as_ref().map(|_| "warning");
        table.row(heads.iter().copied().chain(mark).map(str::to_owned));
        table.note = note;
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let note = self.note.clone();
        let cells = cells.into_iter().chain(note).map(harmless);
        // Writing to memory cannot fail, and all rows have the same number of cells.
        let _ = self.writer.write_record(cells);
    }

    fn bytes(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

/// A cell that no spreadsheet works out: one that begins as a formula does gets an apostrophe before it, as
/// OWASP advises against CSV injection.
fn harmless(cell: String) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_cell_is_never_a_formula() {
        for cell in ["=1+1", "+44 1632 960 001", "-", "@SUM(A1)", "\t=1"] {
            assert_eq!(harmless(cell.to_owned()), format!("'{cell}"));
        }
        assert_eq!(harmless("01632 960 001".to_owned()), "01632 960 001");
    }
}
