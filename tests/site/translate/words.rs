//! Words of YAML files: what goes to translators, and what comes back into the files.

use super::{after, exported_bytes, filled, imported, is_fine, paths, today, told, with};
use crate::project::Project;
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::pipeline::{self, AcceptOrder};
use fingerpost::translate::Wanted;
use fingerpost::translate::exchange::ExchangeFormat;

const TERMS: &str = "# Words that families hear.
terms:
  - id: keyworker
    term: keyworker # one word
    easy:
      plain: \"A helper: one person.\"
      easy: |
        One person.
        The person helps.
      picture: phone
    say_it: KEE-wur-ker
  - { id: plan, term: plan, easy: \"A plan, for you.\" }
  - id: call
    # Never another number.
    term: { plain: call 999, ar: \"اتصل 999\" }
    easy: Call.
";

/// A site with a glossary that nobody has translated into Polish.
fn site() -> Project {
    super::untranslated().file("glossary.yaml", TERMS)
}

const POLISH: [(&str, &str); 5] = [
    ("keyworker", "opiekun"),
    ("A helper: one person.", "Pomocnik: jedna osoba."),
    ("A plan, for you.", "Plan, dla ciebie."),
    ("call 999", "zadzwoń, 999"),
    ("Call.", "Zadzwoń."),
];

const TRANSLATED: &str = "# Words that families hear.
terms:
  - id: keyworker
    term: # one word
      plain: keyworker
      pl: opiekun
    easy:
      plain: \"A helper: one person.\"
      easy: |
        One person.
        The person helps.
      pl: \"Pomocnik: jedna osoba.\"
      easy.pl: |
        Jedna osoba.
        Ona pomaga.
      picture: phone
    say_it: KEE-wur-ker
  - { id: plan, term: plan, easy: { plain: \"A plan, for you.\", pl: \"Plan, dla ciebie.\" } }
  - id: call
    # Never another number.
    term: { plain: call 999, pl: \"zadzwoń, 999\", ar: \"اتصل 999\" }
    easy:
      plain: Call.
      pl: Zadzwoń.
";

const FORMATS: [(ExchangeFormat, &str); 5] = [
    (ExchangeFormat::Xliff, "pl.xlf"),
    (ExchangeFormat::Po, "pl.po"),
    (ExchangeFormat::Csv, "pl.csv"),
    (ExchangeFormat::Html, "pl.html"),
    (ExchangeFormat::Xlsx, "pl.xlsx"),
];

fn po(site: &Project) -> String {
    let bytes = exported_bytes(site, ("pl", "glossary.yaml"), ExchangeFormat::Po);
    String::from_utf8(bytes).expect("text")
}

/// The file with words for all but `plan`, whose word stays.
fn filled_po(site: &Project) -> String {
    let lines = "msgid \"\"\n\"One person.\\n\"\n\"The person helps.\"\nmsgstr \"\"\n";
    let po = filled(&po(site), &POLISH);
    assert!(po.contains(lines), "{po}");
    let polish = lines.replace(
        "msgstr \"\"\n",
        "msgstr \"\"\n\"Jedna osoba.\\n\"\n\"Ona pomaga.\"\n",
    );
    po.replace(lines, &polish)
}

/// The site as a translator has left it.
fn translated() -> Project {
    let site = site();
    let import = imported(&site, "pl.po", &filled_po(&site));
    with(site, &import.changes)
}

#[test]
fn words_go_out_with_their_notes_and_come_back_into_their_file() {
    let site = site();
    let po = po(&site);
    for words in [
        "#. place: `term` in glossary.yaml\n",
        "#. place: `easy` in glossary.yaml, in easy read\n#. picture: phone\n",
        "#: glossary.yaml:4\nmsgctxt \"glossary.yaml#",
    ] {
        assert!(po.contains(words), "{words} is not in\n{po}");
    }
    let import = imported(&site, "pl.po", &filled_po(&site));
    is_fine(&import);
    assert_eq!(paths(&import), ["glossary.yaml", "words.pl.units.yaml"]);
    assert_eq!(after(&import, "glossary.yaml"), TRANSLATED);
    let list = after(&import, "words.pl.units.yaml");
    assert!(
        list.contains("by: agency\nchecked_by: \"Polish parents' group\"\non: 2026-11-22\n"),
        "{list}"
    );
    assert_eq!(
        list.matches("  - file: glossary.yaml\n").count(),
        6,
        "{list}"
    );
    with(site, &import.changes).build().is_clean();
}

#[test]
fn words_that_come_back_as_they_went_change_nothing() {
    for site in [
        site(),
        translated(),
        translated().without("words.pl.units.yaml"),
    ] {
        for (format, name) in FORMATS {
            let bytes = exported_bytes(&site, ("pl", "glossary.yaml"), format);
            let import = super::imported_bytes(&site, name, bytes);
            is_fine(&import);
            assert_eq!(paths(&import), Vec::<&str>::new(), "{name}");
        }
    }
}

#[test]
fn what_words_have_lost_is_refused_with_its_place() {
    let site = site();
    let po = filled_po(&site);
    for (from, to, message) in [
        (
            "Plan, dla ciebie.",
            "Plan, {{ site.name }}.",
            "the fact `site.name` stands in the translation alone",
        ),
        ("zadzwoń, 999", "zadzwoń", "the number `999` is lost"),
        (
            "Zadzwoń.",
            "Zadzwoń na 01632 960 009.",
            "the number `01632960009` stands in the translation alone",
        ),
        ("Plan, dla ciebie.", "Plan {{ dla", "`{{` has no `}}`"),
    ] {
        assert!(po.contains(from), "{from}");
        let import = imported(&site, "pl.po", &po.replace(from, to));
        let told = told(&import.findings, &import.sources);
        let is_told = |it: &String| {
            it.starts_with("FP457 pl.po:") && it.contains(message) && it.contains("glossary.yaml#")
        };
        assert!(told.iter().any(is_told), "{message}: {told:#?}");
    }
    let import = imported(&site, "pl.po", &po.replace("glossary.yaml#", "words.yaml#"));
    let told = told(&import.findings, &import.sources);
    assert!(
        told[0].contains("there is no page `words.yaml`"),
        "{told:#?}"
    );
}

#[test]
fn words_that_have_changed_since_are_told_until_somebody_renews_them() {
    let site = translated().replace("glossary.yaml", "plain: call 999", "plain: call 998");
    let said = |site: Project| -> Vec<String> {
        let built = site.build();
        built.said().iter().map(|it| it.found.to_string()).collect()
    };
    assert_eq!(said(site.clone()), ["FP453 content/glossary.yaml:21:34"]);
    let po = po(&site);
    let stale = "#, fuzzy\n#| msgid \"call 999\"\n";
    assert!(po.contains(stale), "{po}");
    // Another word is done, and this one is not.
    let import = imported(
        &site,
        "pl.po",
        &po.replace("msgstr \"Zadzwoń.\"", "msgstr \"Proszę.\""),
    );
    is_fine(&import);
    let still = with(site.clone(), &import.changes);
    assert_eq!(said(still), ["FP453 content/glossary.yaml:21:34"]);
    let renewed = po
        .replace(stale, "")
        .replace("zadzwoń, 999", "zadzwoń, 998");
    let import = imported(&site, "pl.po", &renewed);
    is_fine(&import);
    assert_eq!(paths(&import), ["glossary.yaml", "words.pl.units.yaml"]);
    with(site, &import.changes).build().is_clean();
}

/// The site with the list of all words, as a machine has made them.
fn by_machine(site: Project) -> Project {
    let order = AcceptOrder {
        shown_as: "content".to_owned(),
        language: "pl".to_owned(),
        wanted: Wanted { pages: Vec::new() },
        by: TranslatedBy::Machine,
        checked_by: None,
        today: today(),
    };
    let accepted = pipeline::accept_translations(&site.in_memory(), &order).expect("accepted");
    let words = accepted.changes.into_iter();
    let words: Vec<_> = words
        .filter(|it| it.path == "words.pl.units.yaml")
        .collect();
    with(site, &words)
}

#[test]
fn what_a_machine_has_made_is_not_that_of_a_speaker_who_renewed_one_word() {
    let site = by_machine(translated());
    let list = site.text("words.pl.units.yaml").expect("a list");
    assert!(list.contains("by: machine\non: "), "{list}");
    let po = po(&site).replace("msgstr \"Zadzwoń.\"", "msgstr \"Proszę.\"");
    let order = |checked_by: Option<&str>| pipeline::ImportOrder {
        shown_as: "content".to_owned(),
        by: TranslatedBy::Speaker,
        checked_by: checked_by.map(str::to_owned),
        today: today(),
    };
    let header = |checked_by: Option<&str>| {
        let file = [("pl.po".to_owned(), po.clone().into_bytes())].into();
        let file = crate::project::Memory::new(file, 0);
        let import = pipeline::import_translation(&site.in_memory(), &file, "", &order(checked_by));
        let import = import.expect("read");
        let list = after(&import, "words.pl.units.yaml").to_owned();
        list.lines().skip(1).take(2).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(header(None), "by: machine\non: 2026-11-22");
    assert_eq!(
        header(Some("Parents")),
        "by: speaker\nchecked_by: \"Parents\""
    );
}

#[test]
fn accepting_words_after_they_came_back_changes_nothing() {
    let site = translated();
    let order = AcceptOrder {
        shown_as: "content".to_owned(),
        language: "pl".to_owned(),
        wanted: Wanted { pages: Vec::new() },
        by: TranslatedBy::Agency,
        checked_by: Some("Polish parents' group".to_owned()),
        today: today(),
    };
    let accepted = pipeline::accept_translations(&site.in_memory(), &order).expect("accepted");
    let changed = accepted.changes.iter().map(|it| it.path.as_str());
    let changed: Vec<&str> = changed.filter(|it| it.starts_with("words")).collect();
    assert_eq!(changed, Vec::<&str>::new());
}

#[test]
fn words_whose_file_cannot_be_changed_safely_are_refused() {
    // Both terms are one value, so that a translation of the one would be said of the other.
    let shared = "terms:\n  - id: one\n    term: &word word\n    easy: A word.\n  - id: two\n    term: *word\n    easy: Two.\n";
    let site = super::untranslated().file("glossary.yaml", shared);
    let po = po(&site);
    let import = imported(
        &site,
        "pl.po",
        &filled(&po, &[("word", "słowo"), ("Two.", "Dwa.")]),
    );
    let told = told(&import.findings, &import.sources);
    assert!(
        told.iter().all(|it| it.starts_with("FP472 pl.po:")),
        "{told:#?}"
    );
    if told.is_empty() {
        with(site, &import.changes).build().is_clean();
    }
}
