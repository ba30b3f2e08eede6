//! What goes to translators, and what comes back from them.

use super::{
    accepted, exported, filled, imported, imported_bytes, is_fine, paths, site, told, untranslated,
    with,
};
use crate::project::Project;
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::pipeline::TranslationImport;
use fingerpost::translate::exchange::ExchangeFormat;

const FORMATS: [(ExchangeFormat, &str); 4] = [
    (ExchangeFormat::Xliff, "pl.xlf"),
    (ExchangeFormat::Po, "pl.po"),
    (ExchangeFormat::Csv, "pl.csv"),
    (ExchangeFormat::Html, "pl.html"),
];

/// The parts of the page in English and in Polish, in its order. Codes are as PO has them.
const WORDS: [(&str, &str); 11] = [
    ("Ask for help", "Poproś o pomoc"),
    (
        "Whom to ask in {{ site.name }}.",
        "Kogo pytać w {{ site.name }}.",
    ),
    (
        "Ring the team on 01632 960 001. You can ask at any time.",
        "Zadzwoń do zespołu pod numer 01632 960 001. Możesz pytać o każdej porze.",
    ),
    ("Who answers", "Kto odpowiada"),
    (
        "A keyworker of Northtown Council.",
        "Opiekun z Northtown Council.",
    ),
    (
        "[Your first page](index.md) says more.",
        "[Pierwsza strona](index.md) mówi więcej.",
    ),
    ("Day", "Dzień"),
    ("Time", "Godzina"),
    ("Monday", "Poniedziałek"),
    ("9am", "9 rano"),
    (
        "![](phone) Write to us *soon*.",
        "![](phone) Napisz do nas *wkrótce*.",
    ),
];

/// The page in Polish, filled in by a translator who has done so.
fn page(import: &TranslationImport) -> &str {
    let page = import
        .changes
        .iter()
        .find(|it| it.path == "pages/ask.pl.md");
    &page.expect("a page").after
}

#[test]
fn a_file_that_comes_back_as_it_went_changes_nothing() {
    let site = accepted(site(), "pl", TranslatedBy::Agency);
    for (format, name) in FORMATS {
        let import = imported(&site, name, &exported(&site, "pl", format));
        is_fine(&import);
        assert_eq!(paths(&import), Vec::<&str>::new(), "{name}");
        assert_eq!(import.unchanged, 1, "{name}");
    }
    // Without a list nobody knows whether the translation is one of the words of today.
    let site = super::site();
    for (format, name) in FORMATS {
        let import = imported(&site, name, &exported(&site, "pl", format));
        is_fine(&import);
        assert!(import.changes.is_empty(), "{name}: {:#?}", import.changes);
    }
}

#[test]
fn a_new_translation_is_the_page_with_other_words_in_it() {
    let site = untranslated();
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &WORDS);
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert_eq!(
        paths(&import),
        ["pages/ask.pl.md", "pages/ask.pl.units.yaml"]
    );
    assert_eq!(page(&import), super::POLISH);
    let list = &import.changes[1].after;
    assert!(list.starts_with("# What the translation"), "{list}");
    assert!(
        list.contains("by: agency\nchecked_by: \"Polish parents' group\"\non: 2026-11-22\n"),
        "{list}"
    );
    // What was written is read, fits, and goes out again as it came.
    let site = with(site, &import.changes);
    site.clone().build().is_clean();
    for (format, name) in FORMATS {
        let again = imported(&site, name, &exported(&site, "pl", format));
        is_fine(&again);
        assert!(again.changes.is_empty(), "{name}: {:#?}", again.changes);
    }
}

#[test]
fn translators_are_told_where_words_stand() {
    let site = untranslated().file(
        "glossary.yaml",
        "terms:\n  - id: keyworker\n    term: { plain: keyworker, pl: opiekun }\n    easy: { plain: A helper., pl: Pomocnik. }\n",
    );
    let po = exported(&site, "pl", ExchangeFormat::Po);
    for words in [
        "\"Language: pl\\n\"",
        "#. place: heading on https://guide.example.org/ask/\n",
        "#. picture: phone\n",
        "#. glossary: keyworker = opiekun\n",
        "#: pages/ask.md:5\n",
        "msgctxt \"pages/ask#",
    ] {
        assert!(po.contains(words), "{words} is not in\n{po}");
    }
    let xliff = exported(&site, "pl", ExchangeFormat::Xliff);
    for words in [
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en-GB\" trgLang=\"pl\">",
        "<file id=\"pages.ask\" original=\"pages/ask.md\">",
        "<note category=\"glossary\">keyworker = opiekun</note>",
        "Whom to ask in <ph id=\"1\" dataRef=\"d1\" type=\"other\" canCopy=\"no\" canDelete=\"no\" equiv=\"site.name\"/>.",
        "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"e1\" type=\"link\" canCopy=\"no\" canDelete=\"no\">Your first page</pc> says more.",
    ] {
        assert!(xliff.contains(words), "{words} is not in\n{xliff}");
    }
    assert!(!xliff.contains("kept"), "a block is no words:\n{xliff}");
    let csv = exported(&site, "pl", ExchangeFormat::Csv);
    assert!(csv.starts_with("\u{feff}id,notes,en-GB,pl\r\n"), "{csv}");
}

#[test]
fn what_was_lost_is_refused_with_its_place() {
    let site = untranslated();
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &WORDS);
    for (from, to, message) in [
        (
            "w {{ site.name }}.",
            "w urzędzie.",
            "the fact `site.name` is lost in pages/ask#",
        ),
        (
            "pod numer 01632 960 001",
            "pod numer 01632 960 011",
            "the number `01632960001` is lost in pages/ask#",
        ),
        (
            "[Pierwsza strona](index.md)",
            "Pierwsza strona",
            "the link `index.md` is lost in pages/ask#",
        ),
        (
            "![](phone) Napisz",
            "Napisz",
            "the picture `phone` is lost in pages/ask#",
        ),
        (
            "Możesz pytać",
            "Napisz na a@example.org albo pytaj",
            "the address `a@example.org` stands in the translation alone in pages/ask#",
        ),
        (
            "Opiekun z",
            "1. Opiekun z",
            "these words would not be read as one item in pages/ask#",
        ),
    ] {
        let line = po
            .lines()
            .position(|line| line.starts_with("msgstr") && line.contains(from));
        let line = line.expect(from);
        let import = imported(
            &site,
            "pl.po",
            &po.replacen(
                &format!("msgstr {}", after(&po, line)),
                &format!("msgstr {}", after(&po, line).replace(from, to)),
                1,
            ),
        );
        let told = told(&import.findings, &import.sources);
        // The id of a unit is two lines above its translation.
        let place = format!("FP457 pl.po:{}:1 {message}", line - 1);
        assert!(
            told.iter().any(|it| it.starts_with(&place)),
            "{place} is not in {told:#?}"
        );
        assert!(import.changes.is_empty(), "{to}: {:#?}", import.changes);
    }
}

/// What stands behind `msgstr` on a line.
fn after(po: &str, line: usize) -> String {
    let line = po.lines().nth(line).expect("a line");
    line.strip_prefix("msgstr ")
        .expect("a translation")
        .to_owned()
}

#[test]
fn swapped_parts_are_refused_where_they_hold_something() {
    let site = untranslated();
    let mut words = WORDS;
    (words[4].1, words[5].1) = (words[5].1, words[4].1);
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &words);
    let import = imported(&site, "pl.po", &po);
    let told = told(&import.findings, &import.sources);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(
        told[0].contains("the link `index.md` stands in the translation alone"),
        "{told:#?}"
    );
    assert!(told[1].contains("the link `index.md` is lost"), "{told:#?}");
}

#[test]
fn what_programs_change_without_being_asked_is_mended() {
    let site = untranslated();
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &WORDS);
    let windows = format!("\u{feff}{}", po.replace('\n', "\r\n"));
    assert_eq!(page(&imported(&site, "pl.po", &windows)), super::POLISH);
    let spaced = po.replace("{{ site.name }}.\"\n\n", "{{site.name}}.\"\n\n");
    assert_eq!(page(&imported(&site, "pl.po", &spaced)), super::POLISH);

    let site = with(site.clone(), &imported(&site, "pl.po", &po).changes);
    let xliff = exported(&site, "pl", ExchangeFormat::Xliff).replace("mówi więcej", "powie więcej");
    let right = page(&imported(&site, "pl.xlf", &xliff)).to_owned();
    assert!(
        right.contains("- [Pierwsza strona](index.md) powie więcej.\n"),
        "{right}"
    );
    let windows = format!("\u{feff}{}", xliff.replace('\n', "\r\n"));
    assert_eq!(page(&imported(&site, "pl.xlf", &windows)), right);
    let curly = xliff.replace(
        "<pc id=\"1\" dataRefStart=\"d1\"",
        "<pc id=“1” dataRefStart=“d1”",
    );
    assert_eq!(page(&imported(&site, "pl.xlf", &curly)), right);
    // Programs of some countries write semicolons.
    let csv = exported(&site, "pl", ExchangeFormat::Csv);
    let csv = csv.replace("mówi więcej", "powie więcej").replace(',', ";");
    assert_eq!(
        page(&imported(&site, "pl.csv", &csv.replace("\r\n", "\n"))),
        right
    );
}

#[test]
fn codes_of_an_agency_that_say_nothing_are_those_that_were_handed_over() {
    let site = accepted(site(), "pl", TranslatedBy::Agency);
    let xliff = exported(&site, "pl", ExchangeFormat::Xliff);
    let without: String = xliff
        .lines()
        .filter(|line| !line.contains("originalData>") && !line.contains("<data "))
        .map(|line| format!("{line}\n"))
        .collect();
    let import = imported(&site, "pl.xlf", &without);
    is_fine(&import);
    assert!(import.changes.is_empty(), "{:#?}", import.changes);
    // A code that nobody knows is refused.
    let wrong = without.replace("<ph id=\"1\" dataRef=\"d1\"", "<ph id=\"7\"");
    let import = imported(&site, "pl.xlf", &wrong);
    let told = told(&import.findings, &import.sources);
    assert!(told[0].contains("the code `7` of pages/ask#"), "{told:#?}");
    assert!(told[0].starts_with("FP457 pl.xlf:"), "{told:#?}");
}

#[test]
fn a_file_for_another_version_of_a_page_is_told_part_by_part() {
    let old = untranslated();
    let po = filled(&exported(&old, "pl", ExchangeFormat::Po), &WORDS);
    let new = old.replace("pages/ask.md", "Who answers", "Who is there");
    let import = imported(&new, "pl.po", &po);
    let told = told(&import.findings, &import.sources);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("FP458 pl.po:"), "{told:#?}");
    assert!(
        told[0].ends_with("no longer in pages/ask.md: “Who answers”"),
        "{told:#?}"
    );
    assert!(import.changes.is_empty());
    let unfinished = &import.unfinished;
    assert_eq!(
        (unfinished[0].open, unfinished[0].all),
        (1, 11),
        "{unfinished:?}"
    );

    let gone = new
        .without("pages/ask.md")
        .replace("pages/index.md", "[Ask](ask.md)", "Ask.");
    let import = imported(&gone, "pl.po", &po);
    let told = super::told(&import.findings, &import.sources);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].contains("there is no page `pages/ask.md`, so 11 parts"),
        "{told:#?}"
    );
}

#[test]
fn a_part_that_nobody_has_renewed_stays_and_is_still_known_as_stale() {
    let site = accepted(site(), "pl", TranslatedBy::Agency)
        .without("pages/ask.ar.md")
        .replace("pages/ask.md", "960 001", "960 002")
        .replace("pages/ask.md", "Who answers", "Who is there");
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let heading = "#, fuzzy\n#| msgid \"Who answers\"\n";
    assert!(po.contains(heading), "{po}");
    assert_eq!(po.matches("#, fuzzy\n").count(), 2, "{po}");
    // The heading is done, and the paragraph is not.
    let po = po
        .replace(heading, "")
        .replace("Kto odpowiada", "Kto tam jest");
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    let site = with(site, &import.changes);
    let built = site.build();
    let said: Vec<String> = built.said().iter().map(|it| it.found.to_string()).collect();
    assert_eq!(said, ["FP453 content/pages/ask.pl.md:5:1"]);
}

#[test]
fn a_page_that_has_changed_its_parts_is_laid_out_anew_with_the_words_that_are_there() {
    let site = accepted(site(), "pl", TranslatedBy::Agency)
        .without("pages/ask.ar.md")
        .replace(
            "pages/ask.pl.md",
            "title: Poproś",
            "last_reviewed: 2026-11-20 # by us\ntitle: Poproś",
        )
        .replace(
            "pages/ask.md",
            "## Who answers",
            "Wait a little.\n\n## Who answers",
        );
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let import = imported(
        &site,
        "pl.po",
        &filled(&po, &[("Wait a little.", "Poczekaj chwilę.")]),
    );
    is_fine(&import);
    let polish = super::POLISH
        .replace(
            "title: Poproś",
            "last_reviewed: 2026-11-20 # by us\ntitle: Poproś",
        )
        .replace("## Kto", "Poczekaj chwilę.\n\n## Kto");
    assert_eq!(page(&import), polish);
    with(site, &import.changes).build().is_clean();
}

#[test]
fn files_that_are_none_are_told() {
    let site = untranslated();
    let told_of = |site: &Project, name: &str, text: &str| {
        let import = imported(site, name, text);
        assert!(import.changes.is_empty());
        told(&import.findings, &import.sources)
    };
    let po = exported(&site, "pl", ExchangeFormat::Po);
    for (name, text, message) in [
        ("pl.xlf", "<xliff".to_owned(), "this is not XML"),
        (
            "pl.xlf",
            "<xliff version=\"1.2\"/>".to_owned(),
            "this is not XLIFF 2",
        ),
        ("pl.docx.txt", String::new(), "is no file that"),
        (
            "pl.csv",
            "a,b\r\n".to_owned(),
            "the first row does not name",
        ),
        (
            "pl.po",
            po.replace("\"Language: pl\\n\"", "\"Language: de\\n\""),
            "this file is in `de`",
        ),
        (
            "pl.po",
            po.replace("\"Language: pl\\n\"\n", ""),
            "does not say which language",
        ),
        (
            "pl.po",
            po.replace("msgstr \"\"\n\n#.", "msgstr \"\nx\n\n#."),
            "this line is none of a PO file",
        ),
        (
            "pl.po",
            po.replace("pages/ask#", "ask "),
            "is not the id of a unit",
        ),
    ] {
        let told = told_of(&site, name, &text);
        let is_told = |it: &String| it.starts_with("FP459") && it.contains(message);
        assert!(told.iter().any(is_told), "{message}: {told:#?}");
    }
}

#[test]
fn cells_are_no_formulas() {
    let site = untranslated().replace("pages/ask.md", "Who answers", "=2+2 or 'ours'");
    let csv = exported(&site, "pl", ExchangeFormat::Csv);
    assert!(csv.contains(",'=2+2 or 'ours',"), "{csv}");
    let line = csv
        .lines()
        .find(|line| line.contains("=2+2"))
        .expect("a line");
    let po = filled(
        &exported(&site, "pl", ExchangeFormat::Po),
        &[
            WORDS[0],
            WORDS[1],
            WORDS[2],
            WORDS[4],
            WORDS[5],
            WORDS[6],
            WORDS[7],
            WORDS[8],
            WORDS[9],
            WORDS[10],
            ("=2+2 or 'ours'", "=2+2 albo"),
        ],
    );
    let site = with(site.clone(), &imported(&site, "pl.po", &po).changes);
    let csv = exported(&site, "pl", ExchangeFormat::Csv);
    assert!(csv.contains(&format!("{line}'=2+2 albo")), "{csv}");
    assert!(imported(&site, "pl.csv", &csv).changes.is_empty());
}

#[test]
fn a_table_may_come_back_as_a_spreadsheet() {
    let site = untranslated();
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &WORDS);
    let site = with(site.clone(), &imported(&site, "pl.po", &po).changes);
    let csv = exported(&site, "pl", ExchangeFormat::Csv);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record.expect("a row").iter().enumerate() {
            let cell = cell.replace("więcej", "jeszcze więcej");
            let (row, column) = (
                u32::try_from(row).expect("few"),
                u16::try_from(column).expect("few"),
            );
            sheet.write_string(row, column, cell).expect("written");
        }
    }
    let bytes = book.save_to_buffer().expect("saved");
    let import = imported_bytes(&site, "pl.xlsx", bytes);
    is_fine(&import);
    assert!(
        page(&import).contains("mówi jeszcze więcej."),
        "{}",
        page(&import)
    );
}

#[test]
fn a_title_is_written_as_yaml_reads_it() {
    let site = untranslated().replace(
        "pages/ask.md",
        "description: Whom to ask in {{ site.name }}.",
        "description: >\n  Whom to ask\n  in {{ site.name }}. # here\npicture: phone # a note",
    );
    let mut words = WORDS;
    words[0].1 = "Poproś: pomoc #1";
    words[1] = (
        "Whom to ask in {{ site.name }}. # here",
        "Kogo: pytać w {{ site.name }}. # tu",
    );
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &words);
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    let page = page(&import).to_owned();
    assert!(page.contains("\ntitle: \"Poproś: pomoc #1\"\n"), "{page}");
    assert!(page.contains("\npicture: phone # a note\n"), "{page}");
    let site = with(site.clone(), &import.changes);
    site.clone().build().is_clean();
    let again = imported(&site, "pl.po", &exported(&site, "pl", ExchangeFormat::Po));
    is_fine(&again);
    assert!(again.changes.is_empty(), "{:#?}", again.changes);
}

#[test]
fn windows_line_ends_and_quotations_of_a_page_stay() {
    let page = "---\r\ntitle: Ask\r\n---\r\n> One line\r\n> and \\*another\\* one.\r\n\r\n1. First\r\n   goes on.\r\n2. Second\\\r\n   line.\r\n";
    let site = untranslated().file("pages/ask.md", page);
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let po = po
        .replace(
            "msgid \"Ask\"\nmsgstr \"\"",
            "msgid \"Ask\"\nmsgstr \"Zapytaj\"",
        )
        .replace(
            "msgid \"One line and \\\\*another\\\\* one.\"\nmsgstr \"\"",
            "msgid \"One line and \\\\*another\\\\* one.\"\nmsgstr \"Jedna \\\\*inna\\\\* linia.\"",
        )
        .replace(
            "msgid \"First goes on.\"\nmsgstr \"\"",
            "msgid \"First goes on.\"\nmsgstr \"Pierwsza.\"",
        )
        .replace(
            "\"line.\"\nmsgstr \"\"",
            "\"line.\"\nmsgstr \"Druga\\\\\\n\"\n\"linia.\"",
        );
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert!(import.unfinished.is_empty(), "{po}");
    assert_eq!(
        self::page(&import),
        "---\r\ntitle: Zapytaj\r\n---\r\n> Jedna \\*inna\\* linia.\r\n\r\n1. Pierwsza.\r\n2. Druga\\\nlinia.\r\n"
    );
    let site = with(site.clone(), &import.changes);
    site.clone().build().is_clean();
    for (format, name) in FORMATS {
        let again = imported(&site, name, &exported(&site, "pl", format));
        is_fine(&again);
        assert!(again.changes.is_empty(), "{name}: {:#?}", again.changes);
    }
}

#[test]
fn a_block_may_have_words_of_its_own_and_keeps_them() {
    let own = super::site().replace("pages/ask.pl.md", "kept", "zostaje");
    let site = accepted(own, "pl", TranslatedBy::Agency).without("pages/ask.ar.md");
    site.clone().build().is_clean();
    // The block of today would be in English: somebody has to translate it.
    let site = site
        .replace("pages/ask.md", "\nkept\n", "\nother\n")
        .replace("pages/ask.md", "Who answers", "Who is there");
    let heading = "#, fuzzy\n#| msgid \"Who answers\"\n";
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let po = po
        .replace(heading, "")
        .replace("Kto odpowiada", "Kto tam jest");
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert!(
        page(&import).contains("```text\nzostaje\n```"),
        "{}",
        page(&import)
    );
    let built = with(site, &import.changes).build();
    let said: Vec<String> = built.said().iter().map(|it| it.found.to_string()).collect();
    assert_eq!(said, ["FP453 content/pages/ask.pl.md:16:1"]);
    // One that is the same in all languages is that of today.
    let site = accepted(super::site(), "pl", TranslatedBy::Agency)
        .without("pages/ask.ar.md")
        .replace("pages/ask.md", "\nkept\n", "\nother\n");
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert_eq!(page(&import), super::POLISH.replace("kept", "other"));
    with(site, &import.changes).build().is_clean();
}

#[test]
fn whatever_comes_back_is_read_to_its_end() {
    let site = accepted(site(), "pl", TranslatedBy::Agency);
    for (format, name) in FORMATS {
        let whole = exported(&site, "pl", format);
        let characters: Vec<char> = whole.chars().collect();
        for at in (0..characters.len()).step_by(characters.len() / 40) {
            let (before, behind) = characters.split_at(at);
            let text = |parts: [&[char]; 3]| -> String { parts.concat().into_iter().collect() };
            for text in [
                text([before, &[], &[]]),
                text([before, &[], &behind[1.min(behind.len())..]]),
                text([before, &['"', '“', '{', '{', '\\'], behind]),
                text([behind, &['\n'], before]),
            ] {
                let import = imported(&site, name, &text);
                let _ = told(&import.findings, &import.sources);
            }
        }
    }
}

#[test]
fn a_table_may_come_back_from_an_office_program() {
    let site = accepted(site(), "ar", TranslatedBy::Speaker);
    let html = exported(&site, "ar", ExchangeFormat::Html);
    assert!(
        html.contains("<td lang=\"ar\" dir=\"rtl\">من يجيب</td>"),
        "{html}"
    );
    let saved = html
        .replace(
            "<td lang=\"ar\" dir=\"rtl\">من يجيب</td>",
            "<TD dir=rtl>\r\n<p class=MsoNormal><span>من الذي\r\n  يجيب</span></p></TD>",
        )
        .replace('\n', "\r\n");
    let import = imported(&site, "ar.htm", &saved);
    is_fine(&import);
    let page = &import.changes[0];
    assert_eq!(page.path, "pages/ask.ar.md");
    assert_eq!(page.after, super::ARABIC.replace("من يجيب", "من الذي يجيب"));
}
