//! Translations: what is told when the words change that they were made from ([`stale`]), and what goes to
//! translators and comes back ([`exchange`]).

mod blocks;
mod exchange;
mod stale;
mod words;
mod workbook;

use crate::project::{Memory, Project};
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::content::values::Date;
use fingerpost::diagnostic::Findings;
use fingerpost::pipeline::{
    self, AcceptOrder, ExportOrder, FileChange, ImportOrder, TranslationImport,
};
use fingerpost::source::Sources;
use fingerpost::translate::Wanted;
use fingerpost::translate::exchange::ExchangeFormat;
use std::collections::BTreeMap;

const QUIET: &str = "checks:\n  - { rule: no-translation, level: off }\n  - { rule: unchecked-words, level: off }\n";

const ENGLISH: &str = "---\ntitle: Ask for help\ndescription: Whom to ask in {{ site.name }}.\n---\nRing the team on 01632 960 001. You can ask at any time.\n\n## Who answers\n\n- A keyworker of Northtown Council.\n- [Your first page](index.md) says more.\n\n| Day | Time |\n|---|---|\n| Monday | 9am |\n\n```text\nkept\n```\n\n![](phone) Write to us *soon*.\n";

const POLISH: &str = "---\ntitle: Poproś o pomoc\ndescription: Kogo pytać w {{ site.name }}.\n---\nZadzwoń do zespołu pod numer 01632 960 001. Możesz pytać o każdej porze.\n\n## Kto odpowiada\n\n- Opiekun z Northtown Council.\n- [Pierwsza strona](index.md) mówi więcej.\n\n| Dzień | Godzina |\n|---|---|\n| Poniedziałek | 9 rano |\n\n```text\nkept\n```\n\n![](phone) Napisz do nas *wkrótce*.\n";

const ARABIC: &str = "---\ntitle: اطلب المساعدة\ndescription: من تسأل في {{ site.name }}.\n---\nاتصل بالفريق على 01632 960 001. يمكنك أن تسأل في أي وقت.\n\n## من يجيب\n\n- عامل من Northtown Council.\n- [صفحتك الأولى](index.md) تقول المزيد.\n\n| اليوم | الوقت |\n|---|---|\n| الاثنين | ٩ صباحا |\n\n```text\nkept\n```\n\n![](phone) اكتب إلينا *قريبا*.\n";

/// A site in three languages, whose page `ask` is in all of them.
pub fn site() -> Project {
    let first = "---\ntitle: Start\n---\n[Ask](ask.md) ![](phone)\n";
    Project::without_areas()
        .append("site.yaml", "languages: [en-GB, pl, ar]\n")
        .append("site.yaml", QUIET)
        .append("pages/index.md", "\n[Ask](ask.md)\n")
        .file("pages/index.pl.md", first)
        .file("pages/index.ar.md", first)
        .file("pages/ask.md", ENGLISH)
        .file("pages/ask.pl.md", POLISH)
        .file("pages/ask.ar.md", ARABIC)
}

/// The same before anybody has translated `ask`.
fn untranslated() -> Project {
    site().without("pages/ask.pl.md").without("pages/ask.ar.md")
}

/// Nothing is wrong with what came back.
fn is_fine(import: &TranslationImport) {
    let told = told(&import.findings, &import.sources);
    assert!(told.is_empty(), "{told:#?}");
}

fn paths(import: &TranslationImport) -> Vec<&str> {
    import.changes.iter().map(|it| it.path.as_str()).collect()
}

/// What a file would be.
fn after<'i>(import: &'i TranslationImport, path: &str) -> &'i str {
    let change = import.changes.iter().find(|it| it.path == path);
    &change.expect(path).after
}

/// A PO file with these translations, each in the place of every empty one.
fn filled(po: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(po.to_owned(), |po, (english, polish)| {
        let empty = format!("msgid \"{english}\"\nmsgstr \"\"");
        assert!(po.contains(&empty), "{english} is not in\n{po}");
        po.replace(&empty, &format!("msgid \"{english}\"\nmsgstr \"{polish}\""))
    })
}

fn today() -> Date {
    Date(jiff::civil::date(2026, 11, 22))
}

/// The site with the lists of the translations of `ask` into one language, as they stand.
pub fn accepted(site: Project, language: &str, by: TranslatedBy) -> Project {
    accepted_page(site, ("ask", language), by)
}

/// The site with the list of the translation of a page into one language, as it stands.
pub fn accepted_page(site: Project, (page, language): (&str, &str), by: TranslatedBy) -> Project {
    let pages = vec![page.to_owned()];
    let order = AcceptOrder {
        shown_as: "content".to_owned(),
        language: language.to_owned(),
        wanted: Wanted { pages },
        by,
        checked_by: None,
        today: today(),
    };
    let accepted = pipeline::accept_translations(&site.in_memory(), &order).expect("accepted");
    assert!(
        accepted.findings.is_empty(),
        "{}",
        told(&accepted.findings, &accepted.sources).join("\n")
    );
    with(site, &accepted.changes)
}

/// The site with the lists of both translations.
pub fn all_accepted() -> Project {
    let site = accepted(site(), "pl", TranslatedBy::Agency);
    accepted(site, "ar", TranslatedBy::Speaker)
}

fn with(site: Project, changes: &[FileChange]) -> Project {
    changes
        .iter()
        .fold(site, |site, change| site.file(&change.path, &change.after))
}

/// `FP457 pl.po:12:1 message`, one for each finding.
fn told(findings: &Findings, sources: &Sources) -> Vec<String> {
    findings
        .iter()
        .map(|finding| {
            let place = Findings::place(finding, sources);
            let place = place.map_or_else(String::new, |it| {
                format!(" {}:{}:{}", it.file, it.line, it.column)
            });
            format!("{}{place} {}", finding.rule.code, finding.message)
        })
        .collect()
}

fn exported(site: &Project, language: &str, format: ExchangeFormat) -> String {
    let bytes = exported_bytes(site, (language, "ask"), format);
    String::from_utf8(bytes).expect("text")
}

/// What is handed over of a page or a YAML file.
fn exported_bytes(
    site: &Project,
    (language, page): (&str, &str),
    format: ExchangeFormat,
) -> Vec<u8> {
    let order = ExportOrder {
        shown_as: "content".to_owned(),
        language: language.to_owned(),
        wanted: Wanted {
            pages: vec![page.to_owned()],
        },
        format,
        today: today(),
    };
    let exported = pipeline::export_translation(&site.in_memory(), &order);
    exported.expect("exported").bytes
}

fn imported(site: &Project, name: &str, text: &str) -> TranslationImport {
    imported_bytes(site, name, text.as_bytes().to_vec())
}

fn imported_bytes(site: &Project, name: &str, bytes: Vec<u8>) -> TranslationImport {
    let file = BTreeMap::from([(name.to_owned(), bytes)]);
    let order = ImportOrder {
        shown_as: "content".to_owned(),
        by: TranslatedBy::Agency,
        checked_by: Some("Polish parents' group".to_owned()),
        today: today(),
    };
    let file = Memory::new(file, 0);
    pipeline::import_translation(&site.in_memory(), &file, "", &order).expect("read")
}
