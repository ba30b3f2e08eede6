//! The table as an Excel workbook, for a community translator: one column with the words and one for theirs. What
//! is not theirs to change is grey and locked, without a password; what is still to be done is yellow, and says so
//! in a column that can be filtered.

use super::table::{STATE, cells, head};
use super::{HandOver, Row, Sheet, State};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

/// What a program writes for the day on which it was made: the same input gives the same bytes.
const MADE: (u16, u8, u8) = (2000, 1, 1);

/// The widths of the columns, in characters: id, notes, words, translation, state.
const WIDTHS: [u16; 5] = [12, 30, 55, 55, 10];

/// The column of the translation.
const TARGET: usize = 3;

/// The most characters of a cell (<https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3>).
const MOST: usize = 32_767;

/// How cells read from right to left, in Office Open XML.
const RIGHT_TO_LEFT: u8 = 2;

/// What the second sheet says.
const HOW: [&str; 7] = [
    "Write your words into the fourth column of the first sheet. The other columns are locked.",
    "Yellow: nobody has translated these words. Orange: they have changed since, so please write them anew.",
    "The last column says the same: new, changed or done. You can filter by it.",
    "Leave out nothing that stands in {{ }}, in [ ]( ) or behind ![ ]: facts, links and pictures. Put them where your sentence needs them.",
    "You may translate what stands between [ and ].",
    "Do not add, move or delete rows. You can leave rows empty and go on another day.",
    "Save the file as XLSX and send it back.",
];

/// The file.
///
/// # Errors
/// The id of a part that is longer than a cell can be.
pub(super) fn write(over: &HandOver<'_>) -> Result<Vec<u8>, String> {
    for sheet in &over.sheets {
        for row in &sheet.rows {
            let long = |cell: &String| cell.encode_utf16().count() > MOST;
            let cells = cells(sheet, row);
            if cells.iter().any(long) {
                let [id, ..] = cells;
                return Err(id);
            }
        }
    }
    // Nothing else can fail in memory.
    book(over).map_err(|error| error.to_string())
}

fn book(over: &HandOver<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = MADE;
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    words(book.add_worksheet(), over)?;
    how(book.add_worksheet())?;
    book.save_to_buffer()
}

fn words(sheet: &mut Worksheet, over: &HandOver<'_>) -> Result<(), XlsxError> {
    let looks = Looks::of(over);
    sheet.set_name(over.to.as_str())?;
    sheet.set_freeze_panes(1, 0)?;
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let heads = head(over).into_iter().chain([STATE]);
    for (column, head) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, head, &looks.head)?;
    }
    let rows = over
        .sheets
        .iter()
        .flat_map(|sheet| sheet.rows.iter().map(move |row| (sheet, row)));
    let mut last = 0;
    for (number, row) in (1..).zip(rows) {
        write_row(sheet, number, row, &looks)?;
        last = number;
    }
    sheet.autofilter(0, 0, last.max(1), 4)?;
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn write_row(
    sheet: &mut Worksheet,
    number: u32,
    (page, row): (&Sheet, &Row),
    looks: &Looks,
) -> Result<(), XlsxError> {
    let (state, target) = match row.state {
        State::New => ("new", &looks.new),
        State::Stale(_) => ("changed", &looks.changed),
        State::Done => ("done", &looks.done),
    };
    let cells = cells(page, row).into_iter().chain([state.to_owned()]);
    for ((column, cell), place) in (0..).zip(cells).zip(0..) {
        let look = match place {
            0 => &looks.id,
            TARGET => target,
            _ => &looks.locked,
        };
        sheet.write_string_with_format(number, column, cell, look)?;
    }
    Ok(())
}

fn how(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name("How to")?;
    sheet.set_column_width(0, 100)?;
    for (number, line) in (0..).zip(HOW) {
        sheet.write_string_with_format(number, 0, line, &wrapped)?;
    }
    Ok(())
}

/// What the cells look like.
struct Looks {
    head: Format,
    id: Format,
    locked: Format,
    new: Format,
    changed: Format,
    done: Format,
}

impl Looks {
    fn of(over: &HandOver<'_>) -> Self {
        let cell = || {
            Format::new()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Thin)
                .set_border_color(Color::RGB(0x00BF_BFBF))
        };
        let locked = || cell().set_background_color(Color::RGB(0x00F2_F2F2));
        // As text: what begins with a hyphen is no formula, and a number keeps its zeros.
        let own = || {
            let own = cell().set_unlocked().set_num_format("@");
            match over.to.direction() {
                "rtl" => own
                    .set_reading_direction(RIGHT_TO_LEFT)
                    .set_align(FormatAlign::Right),
                _ => own,
            }
        };
        Self {
            head: locked().set_bold(),
            id: locked().set_font_color(Color::RGB(0x0059_5959)),
            locked: locked(),
            new: own().set_background_color(Color::RGB(0x00FF_F8CC)),
            changed: own().set_background_color(Color::RGB(0x00FF_E0B8)),
            done: own(),
        }
    }
}
