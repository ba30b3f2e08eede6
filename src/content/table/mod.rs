//! Tables of contacts, as text or as spreadsheets, as people keep them.

mod contacts;
mod csv;
mod gather;
mod grid;
pub mod heads;
mod ids;
mod mend;
mod places;
mod row;
mod sheet;

pub use contacts::{Column, ContactRow, ContactTable};
pub use places::AreaNames;

use super::decode::{Decode, Problems};
use super::kinds::Contact;
use crate::diagnostic::{Finding, finding};
use crate::source::workbook::MAX_ROWS;
use crate::source::{SourceId, Sources, Span};
use grid::Grid;

/// A table with its contacts.
#[derive(Debug)]
pub struct ReadTable {
    /// How it was understood.
    pub table: ContactTable,
    /// The contact of each row; `None` where something is wrong with it.
    pub contacts: Vec<Option<Contact>>,
}

/// Reads a table; `None` when it cannot be read, which is told.
pub fn read(
    sources: &Sources,
    source: SourceId,
    areas: &AreaNames,
    problems: &mut Problems,
) -> Option<ReadTable> {
    let mut own = Problems::default();
    let grid = match sources.get(source).workbook() {
        Some(book) => sheet::grid(source, book, &mut own),
        None => csv::grid(source, sources.text(source), &mut own),
    };
    let read = grid.and_then(|grid| {
        let read = contacts_of(&grid, areas, &mut own);
        own.replace(|list| gather::gathered(list, &grid));
        read
    });
    problems.append(&mut own);
    read
}

fn contacts_of(grid: &Grid, areas: &AreaNames, problems: &mut Problems) -> Option<ReadTable> {
    let table = contacts::read(grid, areas, problems)?;
    let contacts = table.rows.iter().map(|row| {
        let contact = Contact::decode(&row.node, problems);
        contact.filter(|_| !row.is_spoiled)
    });
    let contacts = contacts.collect();
    Some(ReadTable { table, contacts })
}

fn too_many_rows(span: Span) -> Finding {
    finding!(
        BAD_TABLE, span,
        "this table has more than {MAX_ROWS} rows, so it is not read";
        help: "split it: the folder of an area may have a table of its own"
    )
}
