//! Words in blocks: the questions and answers of forms, transcripts of videos, titles of documents.

use super::{
    accepted, after, exported, exported_bytes, filled, imported, imported_bytes, is_fine, paths,
    told, untranslated, with,
};
use crate::project::Project;
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::translate::exchange::ExchangeFormat;

const FORM: &str = "---
title: Ask
---
```form-start
who_sees: The team of {{ site.name }}.
```

```write
id: name
question: Your name? # short
help: As on letters.
own: name
```

```tick
id: ways
question: How shall we talk?
# Two ways.
answers:
  - In a letter
  - words: By phone
    picture: phone
```

```video
title: A talk
url: https://example.org/talk
captions: true
bsl: false
transcript: |
  Hello.

  Ring 01632 960 001.
```

```form-end
for: [register]
```
";

const WORDS: [(&str, &str); 8] = [
    ("Ask", "Zapytaj"),
    ("The team of {{ site.name }}.", "Zespół {{ site.name }}."),
    ("Your name?", "Imię: jakie?"),
    ("As on letters.", "Jak w listach."),
    ("How shall we talk?", "Jak mamy rozmawiać?"),
    ("In a letter", "List"),
    ("By phone", "Telefon"),
    ("A talk", "Rozmowa"),
];

const TRANSCRIPT: &str =
    "msgid \"\"\n\"Hello.\\n\"\n\"\\n\"\n\"Ring 01632 960 001.\"\nmsgstr \"\"\n";

const POLISH: &str = "---
title: Zapytaj
---
```form-start
who_sees: \"Zespół {{ site.name }}.\"
```

```write
id: name
question: \"Imię: jakie?\" # short
help: Jak w listach.
own: name
```

```tick
id: ways
question: Jak mamy rozmawiać?
# Two ways.
answers:
  - List
  - words: Telefon
    picture: phone
```

```video
title: Rozmowa
url: https://example.org/talk
captions: true
bsl: false
transcript: |
  Cześć.

  Zadzwoń: 01632 960 001.
```

```form-end
for: [register]
```
";

/// A form that nobody has translated.
fn site() -> Project {
    untranslated().file("pages/ask.md", FORM)
}

fn filled_po(site: &Project) -> String {
    let po = filled(&exported(site, "pl", ExchangeFormat::Po), &WORDS);
    assert!(po.contains(TRANSCRIPT), "{po}");
    let polish = "\"Cześć.\\n\"\n\"\\n\"\n\"Zadzwoń: 01632 960 001.\"\n";
    po.replace(TRANSCRIPT, &format!("{TRANSCRIPT}{polish}"))
}

/// The form as a translator has left it.
fn translated() -> Project {
    let site = site().file("pages/ask.pl.md", POLISH);
    accepted(site, "pl", TranslatedBy::Agency)
}

#[test]
fn questions_answers_and_transcripts_go_out_and_come_back() {
    let site = site();
    let po = exported(&site, "pl", ExchangeFormat::Po);
    for words in [
        "#. place: who sees the answers in a form on https://guide.example.org/ask/\n#: pages/ask.md:5\n",
        "#. place: question of a form on",
        "#. place: help with a question of a form on",
        "#. place: answer in a form on",
        "#. place: title of a video on",
        "#. place: transcript of a video on",
    ] {
        assert!(po.contains(words), "{words} is not in\n{po}");
    }
    let import = imported(&site, "pl.po", &filled_po(&site));
    is_fine(&import);
    assert!(import.unfinished.is_empty(), "{:#?}", import.unfinished);
    assert_eq!(after(&import, "pages/ask.pl.md"), POLISH);
    // What was written is what `accept` would write.
    let list = after(&import, "pages/ask.pl.units.yaml")
        .replace("checked_by: \"Polish parents' group\"\n", "");
    assert_eq!(
        list,
        translated()
            .text("pages/ask.pl.units.yaml")
            .expect("a list")
    );
}

#[test]
fn a_page_waits_for_the_words_of_its_blocks() {
    let site = site();
    let po = filled(&exported(&site, "pl", ExchangeFormat::Po), &WORDS);
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert!(import.changes.is_empty());
    let unfinished = &import.unfinished[0];
    assert_eq!((unfinished.open, unfinished.all), (1, 9));
}

#[test]
fn a_form_that_comes_back_as_it_went_changes_nothing() {
    let formats = [
        (ExchangeFormat::Xliff, "pl.xlf"),
        (ExchangeFormat::Po, "pl.po"),
        (ExchangeFormat::Csv, "pl.csv"),
        (ExchangeFormat::Html, "pl.html"),
        (ExchangeFormat::Xlsx, "pl.xlsx"),
    ];
    let english = POLISH.replace("Jak w listach.", "As on letters.");
    let own = POLISH.replace("captions: true", "captions: false # ours");
    let sites = [
        translated(),
        site().file("pages/ask.pl.md", POLISH),
        accepted(
            site().file("pages/ask.pl.md", &english),
            "pl",
            TranslatedBy::Agency,
        ),
        accepted(
            site().file("pages/ask.pl.md", &own),
            "pl",
            TranslatedBy::Agency,
        ),
        translated().replace("pages/ask.md", "By phone", "By phone or text"),
    ];
    for site in sites {
        for (format, name) in formats {
            let bytes = exported_bytes(&site, ("pl", "ask"), format);
            let import = imported_bytes(&site, name, bytes);
            is_fine(&import);
            assert_eq!(paths(&import), Vec::<&str>::new(), "{name}");
        }
    }
}

#[test]
fn what_the_words_of_a_block_have_lost_is_refused() {
    let site = site();
    let po = filled_po(&site);
    for (from, to, message) in [
        (
            "Zespół {{ site.name }}.",
            "Zespół.",
            "the fact `site.name` is lost in pages/ask#",
        ),
        (
            "Zadzwoń: 01632 960 001.",
            "Zadzwoń.",
            "the number `01632960001` is lost in pages/ask#",
        ),
        (
            "Telefon",
            "Telefon 01632 960 003",
            "the number `01632960003` stands in the translation alone",
        ),
    ] {
        assert!(po.contains(from), "{from}");
        let import = imported(&site, "pl.po", &po.replace(from, to));
        let told = told(&import.findings, &import.sources);
        assert_eq!(told.len(), 1, "{told:#?}");
        assert!(
            told[0].starts_with("FP457 pl.po:") && told[0].contains(message),
            "{told:#?}"
        );
        assert!(import.changes.is_empty());
    }
}

#[test]
fn one_answer_is_renewed_and_what_the_translation_has_of_its_own_stays() {
    let own = POLISH.replace("captions: true", "captions: false # ours");
    let site = accepted(
        site().file("pages/ask.pl.md", &own),
        "pl",
        TranslatedBy::Agency,
    )
    .replace("pages/ask.md", "By phone", "By phone or text")
    .replace("pages/ask.md", "A talk", "A long talk");
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let stale = |was: &str| format!("#, fuzzy\n#| msgid \"{was}\"\n");
    for was in ["By phone", "A talk"] {
        assert!(po.contains(&stale(was)), "{po}");
    }
    assert_eq!(po.matches("#, fuzzy\n").count(), 2, "{po}");
    let done = po
        .replace(&stale("A talk"), "")
        .replace("\"Rozmowa\"", "\"Długa rozmowa\"")
        .replace(&stale("By phone"), "")
        .replace("\"Telefon\"", "\"Telefon albo SMS\"");
    let import = imported(&site, "pl.po", &done);
    is_fine(&import);
    assert_eq!(
        after(&import, "pages/ask.pl.md"),
        own.replace("Rozmowa", "Długa rozmowa")
            .replace("Telefon", "Telefon albo SMS")
    );
    let renewed = with(site.clone(), &import.changes);
    let again = exported(&renewed, "pl", ExchangeFormat::Po);
    assert!(!again.contains("fuzzy"), "{again}");
    // Where one of two words of a block is renewed, the block is still told.
    let half = po
        .replace(&stale("A talk"), "")
        .replace("\"Rozmowa\"", "\"Długa rozmowa\"");
    let import = imported(&site, "pl.po", &half);
    is_fine(&import);
    let built = with(site, &import.changes).build();
    let said = built.said().iter().map(|it| it.found.to_string());
    let said: Vec<String> = said.filter(|it| it.starts_with("FP45")).collect();
    assert_eq!(said, ["FP453 content/pages/ask.pl.md:15:1"]);
}

#[test]
fn a_question_with_other_options_is_that_of_today_with_the_words_that_are_there() {
    let site = translated().replace(
        "pages/ask.md",
        "  - In a letter",
        "  - In a letter\n  - In person",
    );
    let po = exported(&site, "pl", ExchangeFormat::Po);
    // Answers that stand elsewhere now are known by their words.
    assert!(!po.contains("#, fuzzy\n"), "{po}");
    let done = filled(&po, &[("In person", "Osobiście")]);
    let import = imported(&site, "pl.po", &done);
    is_fine(&import);
    assert_eq!(
        after(&import, "pages/ask.pl.md"),
        POLISH.replace("  - List", "  - List\n  - Osobiście")
    );
    let own = site.replace("pages/ask.pl.md", "picture: phone", "picture: letter");
    let own = accepted_as_it_is(own);
    let import = imported(&own, "pl.po", &done);
    let told = told(&import.findings, &import.sources);
    assert!(
        told.iter().any(|it| it.starts_with("FP472 pl.po:")),
        "{told:#?}"
    );
    assert!(import.changes.is_empty());
}

/// The list beside the translation with the digest of a block that somebody has changed by hand.
fn accepted_as_it_is(site: Project) -> Project {
    let now = site.text("pages/ask.md").expect("a page");
    let before = site.file("pages/ask.md", FORM);
    let accepted = accepted(before, "pl", TranslatedBy::Agency);
    accepted.file("pages/ask.md", &now)
}

#[test]
fn titles_of_documents_are_words_too() {
    let page = "---\ntitle: Ask\n---\n```documents\n- title: A form\n  url: https://example.org/form.pdf\n  format: PDF\n  language: en-GB\n```\n";
    let site = untranslated().file("pages/ask.md", page);
    let po = exported(&site, "pl", ExchangeFormat::Po);
    let po = filled(&po, &[("Ask", "Zapytaj"), ("A form", "Formularz")]);
    let import = imported(&site, "pl.po", &po);
    is_fine(&import);
    assert_eq!(
        after(&import, "pages/ask.pl.md"),
        page.replace("Ask", "Zapytaj")
            .replace("A form", "Formularz")
    );
}
