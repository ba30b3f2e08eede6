//! What is told, and where, when words change that a translation was made from.

use super::{accepted, all_accepted, site};
use crate::project::{Built, Project};
use fingerpost::content::kinds::TranslatedBy;

/// What is said of the page `ask`, as code, file, line and column.
fn said(built: &Built) -> Vec<String> {
    let said = built.said().iter();
    said.map(|it| format!("{}", it.found)).collect()
}

fn changed(from: &str, to: &str) -> Built {
    all_accepted().replace("pages/ask.md", from, to).build()
}

#[test]
fn nothing_is_said_of_translations_of_the_words_of_today() {
    all_accepted().build().is_clean();
    // How a paragraph is laid out in its file does not matter, and neither does a slip that is put right in a
    // translation.
    all_accepted()
        .replace("pages/ask.md", "You can ask", "You can\nask")
        .replace("pages/ask.pl.md", "Możesz", "Mogą Państwo")
        .build()
        .is_clean();
}

#[test]
fn a_changed_phone_number_is_told_in_each_language_and_nowhere_else() {
    let built = changed("01632 960 001", "01632 960 002");
    assert_eq!(
        said(&built),
        [
            "FP453 content/pages/ask.ar.md:5:1",
            "FP453 content/pages/ask.pl.md:5:1"
        ]
    );
    assert!(!built.is_published());
    for said in built.said() {
        assert_eq!(
            said.message,
            "this paragraph was translated from “… on 01632 960 001. You can ask …”, which is now “… on 01632 960 002. You can ask …”"
        );
        assert!(
            said.help
                .contains("put the number `01632960002` in the place of the number `01632960001`"),
            "{}",
            said.help
        );
        assert!(said.help.contains(" --page ask --by "), "{}", said.help);
    }
}

#[test]
fn facts_names_days_and_links_weigh_more_than_wording() {
    for (from, to, code) in [
        ("You can ask", "You may ask", "FP454"),
        ("at any time", "on Tuesday", "FP453"),
        ("Northtown Council", "Southtown Council", "FP453"),
        ("(index.md)", "(ask.md)", "FP453"),
        ("in {{ site.name }}", "in {{ publisher.name }}", "FP453"),
        ("![](phone)", "![](email)", "FP453"),
        ("9am", "10am", "FP453"),
        ("Who answers", "Who is there", "FP454"),
        ("*soon*", "soon", "FP454"),
        ("\nkept\n", "\nother\n", "FP453"),
    ] {
        let built = changed(from, to);
        let codes: Vec<&str> = built
            .said()
            .iter()
            .map(|it| it.found.code.as_str())
            .collect();
        assert_eq!(codes, [code, code], "{from} -> {to}: {:#?}", built.said());
    }
}

#[test]
fn parts_that_are_new_gone_or_elsewhere_are_told_by_themselves() {
    let new = changed("- [Your first", "- Wait a little.\n- [Your first");
    assert_eq!(
        said(&new),
        [
            "FP454 content/pages/ask.ar.md:9:3",
            "FP454 content/pages/ask.pl.md:9:3"
        ]
    );
    assert!(new.said()[0].message.contains("“Wait a little.”"));
    let new = changed("- [Your first", "- Ring 999.\n- [Your first");
    assert!(said(&new).iter().all(|it| it.starts_with("FP453")));
    let gone = changed("- A keyworker of Northtown Council.\n", "");
    assert_eq!(
        said(&gone),
        [
            "FP453 content/pages/ask.ar.md:9:3",
            "FP453 content/pages/ask.pl.md:9:3"
        ]
    );
    let swapped = changed(
        "- A keyworker of Northtown Council.\n- [Your first page](index.md) says more.\n",
        "- [Your first page](index.md) says more.\n- A keyworker of Northtown Council.\n",
    );
    let codes: Vec<&str> = swapped
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(codes, ["FP454", "FP454"], "{:#?}", swapped.said());
}

#[test]
fn a_list_that_is_not_that_of_its_translation_is_told_and_nothing_is_guessed() {
    let site = all_accepted().replace("pages/ask.md", "01632 960 001", "01632 960 002");
    let line = |site: Project| said(&site.without("pages/ask.ar.units.yaml").build());
    let more = site.clone().append("pages/ask.pl.md", "\nCześć.\n");
    assert_eq!(line(more), ["FP455 content/pages/ask.pl.units.yaml:2:1"]);
    let other = site.clone().replace("pages/ask.pl.md", "## Kto", "Kto");
    assert_eq!(line(other), ["FP455 content/pages/ask.pl.units.yaml:17:5"]);
    let typed = site.replace("pages/ask.pl.units.yaml", "960 001", "960 003");
    assert_eq!(line(typed), ["FP455 content/pages/ask.pl.units.yaml:14:13"]);
}

#[test]
fn a_list_that_cannot_be_read_is_one_finding() {
    let site = all_accepted().without("pages/ask.ar.units.yaml").replace(
        "pages/ask.pl.units.yaml",
        "by: agency",
        "by: «FP201»somebody",
    );
    site.build().finds_what_is_marked();
}

#[test]
fn translations_without_a_list_are_told_once_for_each_language_by_check_alone() {
    let site = accepted(site(), "ar", TranslatedBy::Speaker);
    site.clone().build().is_clean();
    let read = site.check();
    let found: Vec<String> = read
        .findings
        .iter()
        .filter(|it| it.rule.code == "FP456")
        .map(|it| it.message.clone())
        .collect();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].ends_with(": pages/ask.pl.md, pages/index.pl.md"),
        "{found:#?}"
    );
    assert!(found[1].ends_with(": pages/index.ar.md"), "{found:#?}");
}

#[test]
fn readers_find_the_sentence_of_today_behind_one_whose_facts_have_changed() {
    let site = all_accepted()
        .replace("pages/ask.md", "960 001", "960 002")
        .replace(
            "pages/ask.md",
            "[Your first page](index.md) says",
            "[Your first page](index.md) and 999 say",
        )
        .replace(
            "site.yaml",
            "checks:\n",
            "checks:\n  - { rule: stale-facts, level: warning }\n",
        )
        .build();
    assert!(site.is_published(), "{:#?}", site.said());
    site.says(
        "pl/ask/index.html",
        "o każdej porze.<br>\n<strong>To się zmieniło. Teraz jest tu napisane:</strong> <span dir=\"auto\" lang=\"en-GB\">Ring the team on 01632 960 002. You can ask at any time.</span> (po angielsku)</p>",
    );
    // Its links lead on in the language of the reader.
    site.says(
        "pl/ask/index.html",
        "<span dir=\"auto\" lang=\"en-GB\"><a href=\"/pl/\">Your first page</a> and 999 say more.</span> (po angielsku)</li>",
    );
    site.says("ar/ask/index.html", "(بالإنجليزية)</p>");
    let english = site.text("ask/index.html");
    assert!(!english.contains("changed"), "{english}");
}

/// The site with an area's worth of words in YAML, in both languages.
fn with_words() -> Project {
    let words = "terms:\n  - id: consent\n    term: { plain: consent, pl: zgoda, ar: موافقة }\n    easy:\n      plain: You say yes. Ring 85258.\n      pl: Zgadzasz się. Zadzwoń 85258.\n      ar: تقول نعم. اتصل 85258.\n";
    let site = site().file("glossary.yaml", words);
    ["pl", "ar"].into_iter().fold(site, |site, language| {
        let order = fingerpost::pipeline::AcceptOrder {
            shown_as: "content".to_owned(),
            language: language.to_owned(),
            wanted: fingerpost::translate::Wanted::default(),
            by: TranslatedBy::Speaker,
            checked_by: None,
            today: super::today(),
        };
        let accepted = fingerpost::pipeline::accept_translations(&site.in_memory(), &order);
        super::with(site, &accepted.expect("accepted").changes)
    })
}

#[test]
fn words_in_yaml_are_known_as_pages_are() {
    let site = with_words();
    let list = site.content_of("words.pl.units.yaml");
    assert!(list.contains("  - file: glossary.yaml\n"), "{list}");
    assert!(list.contains("    source: \"consent\"\n"), "{list}");
    site.clone().build().is_clean();
    let number = site
        .clone()
        .replace("glossary.yaml", "yes. Ring 85258", "yes. Ring 85259")
        .build();
    assert_eq!(
        said(&number),
        [
            "FP453 content/glossary.yaml:6:11",
            "FP453 content/glossary.yaml:7:11"
        ]
    );
    let words = site
        .clone()
        .replace("glossary.yaml", "plain: consent", "plain: saying yes")
        .build();
    assert_eq!(
        said(&words),
        [
            "FP454 content/glossary.yaml:3:36",
            "FP454 content/glossary.yaml:3:47"
        ]
    );
    // A slip that is put right in a translation does not matter, and a new one has no list.
    let mended = site.replace("glossary.yaml", "pl: zgoda", "pl: Zgoda");
    mended.clone().build().is_clean();
    let more = mended.append(
        "glossary.yaml",
        "  - id: more\n    term: more\n    easy: { plain: More., pl: Więcej. }\n",
    );
    more.clone().build().is_clean();
    let read = more.check();
    let found: Vec<&str> = read
        .findings
        .iter()
        .filter(|it| it.rule.code == "FP456")
        .map(|it| it.message.as_str())
        .collect();
    assert!(
        found[0].ends_with(": pages/index.pl.md, glossary.yaml"),
        "{found:#?}"
    );
}
