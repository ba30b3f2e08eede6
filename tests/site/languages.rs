//! Sites in several languages: what readers get where a page is not in theirs, and how they change to it.

use crate::project::{Built, Project};
use crate::translate::accepted_page;
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::diagnostic::Severity;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const HEAD: &str = "---\ntitle: Example\n---\n";

/// A site whose home page is in Urdu and whose page `more` is not.
fn half_in_urdu() -> Project {
    Project::without_areas()
        .append(
            "site.yaml",
            "languages: [en-GB, ur]\nnavigation:\n  - { title: Help, pages: [index, more] }\nfooter: [more]\n",
        )
        .file("pages/index.ur.md", "---\ntitle: خوش آمدید\n---\n[مزید](more.md) ![](phone)\n")
        .file("pages/more.md", &format!("{HEAD}More words.\n"))
}

fn codes(site: &Built) -> Vec<&str> {
    site.said()
        .iter()
        .map(|said| said.found.code.as_str())
        .collect()
}

#[test]
fn links_to_a_page_that_is_not_translated_lead_to_the_first_language_and_say_so() {
    let site = half_in_urdu().build();
    assert!(site.is_published(), "{:#?}", site.said());
    site.lacks("ur/more/index.html")
        .lacks("qr/ur/more.svg")
        .has("qr/ur/index.svg");
    let page = site.text("ur/index.html");
    let link = "<a href=\"/more/\" hreflang=\"en-GB\">";
    // In the text, in the menu and at the foot: a card or a line, all with the same words behind them.
    assert!(
        page.contains(&format!("{link}مزید (انگریزی میں)</a>")),
        "{page}"
    );
    let note = "<span class=\"in-language\">(انگریزی میں)</span>";
    assert!(page.matches(note).count() >= 2, "{page}");
    let title = format!("{link}<span lang=\"en-GB\" dir=\"auto\">Example</span> {note}</a>");
    assert!(page.contains(&title), "{page}");
    // Nothing in English stands there without its language, the words of pictures neither.
    assert!(page.contains("\" lang=\"en-GB\" width="), "{page}");
    assert!(page.contains("<span lang=\"en-GB\" dir=\"ltr\">"), "{page}");
}

#[test]
fn a_site_may_copy_pages_that_are_not_translated() {
    let site = half_in_urdu()
        .append("site.yaml", "untranslated: copy\n")
        .build();
    let page = site.text("ur/more/index.html");
    assert!(
        page.contains("<div class=\"text\" lang=\"en-GB\" dir=\"ltr\">"),
        "{page}"
    );
    site.says("ur/index.html", "<a href=\"/ur/more/\">مزید</a>");
}

#[test]
fn each_language_is_told_once_and_may_be_told_never() {
    let site = half_in_urdu().file("pages/third.md", &format!("{HEAD}Words.\n"));
    let built = site.clone().build();
    assert_eq!(codes(&built), ["FP508", "FP514"]);
    let told = &built.said()[0];
    assert!(told.message.contains("2 of 3 pages"), "{}", told.message);
    assert!(
        told.message
            .ends_with("pages/more.ur.md, pages/third.ur.md"),
        "{}",
        told.message
    );
    let quiet = site.append(
        "site.yaml",
        "checks:\n  - { rule: no-translation, level: off }\n  - { rule: FP514, level: advice }\n",
    );
    let quiet = quiet.build();
    assert_eq!(codes(&quiet), ["FP514"]);
    assert_eq!(quiet.said()[0].severity, Severity::Advice);
}

#[test]
fn readers_change_to_a_language_by_its_own_name() {
    let site = half_in_urdu()
        .replace("site.yaml", "[en-GB, ur]", "[en-GB, ur, pl]")
        .file("pages/more.pl.md", "---\ntitle: Więcej\n---\nWięcej.\n")
        .build();
    let page = site.text("more/index.html");
    // There is no first page in Polish, and no page `more` in Urdu.
    for words in [">English</a>", ">Polski</a>", ">اردو: پہلا صفحہ</a>"] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert!(
        page.contains("href=\"/pl/more/\" lang=\"pl\" dir=\"ltr\" hreflang=\"pl\""),
        "{page}"
    );
    for (tag, path) in [("en-GB", ""), ("pl", "pl/"), ("x-default", "")] {
        let line = format!("hreflang=\"{tag}\" href=\"https://guide.example.org/{path}more/\"");
        assert!(page.contains(&line), "{line} in {page}");
    }
    assert!(
        !page.contains("<link rel=\"alternate\" hreflang=\"ur\""),
        "{page}"
    );
    let first = site.text("index.html");
    assert!(!first.contains(">Polski"), "{first}");
    assert!(site.text("404.html").contains(">اردو: پہلا صفحہ</a>"));
}

/// A site whose area Northtown is offered in Polish too, and Southtown in everything.
fn one_area_in_polish() -> Project {
    Project::new()
        .append("site.yaml", "languages: [en-GB, pl, ur]\n")
        .append("areas/northtown.yaml", "languages: [pl]\n")
        .file("pages/keyworkers.pl.md", "---\ntitle: Pomoc\n---\nPomoc.\n")
        .file("pages/keyworkers.ur.md", "---\ntitle: مدد\n---\nمدد۔\n")
}

#[test]
fn an_area_is_offered_in_the_languages_that_it_names() {
    let site = one_area_in_polish().build();
    assert!(site.is_published(), "{:#?}", site.said());
    site.has("northtown/pl/keyworkers/index.html")
        .lacks("northtown/ur/keyworkers/index.html")
        .lacks("northtown/qr/ur/keyworkers.svg")
        .has("southtown/ur/keyworkers/index.html")
        .has("southtown/pl/keyworkers/index.html");
    let page = site.text("northtown/keyworkers/index.html");
    assert!(page.contains(">Polski</a>"), "{page}");
    assert!(!page.contains("اردو"), "{page}");
    site.says("southtown/keyworkers/index.html", ">اردو</a>");
}

#[test]
fn a_page_that_is_in_another_language_too_can_be_offered_in_its_words() {
    let site = one_area_in_polish().build();
    let page = site.text("northtown/keyworkers/index.html");
    let link = "href=\"/northtown/pl/keyworkers/\" lang=\"pl\" dir=\"ltr\" hreflang=\"pl\" data-offer=\"Można to przeczytać po polsku\">Polski</a>";
    assert!(page.contains(link), "{page}");
    let back = site.text("northtown/pl/keyworkers/index.html");
    let link = "data-offer=\"You can read this in English\">English</a>";
    assert!(back.contains(link), "{back}");
    // What is in one language alone loads no script for it.
    let alone = site.text("northtown/index.html");
    assert!(
        !alone.contains("data-offer") && !alone.contains("/offer."),
        "{alone}"
    );
}

#[test]
fn readers_are_told_that_nobody_has_checked_a_translation() {
    let head = "---\ntitle: Help\nlast_reviewed: 2026-11-20\n---\nHelp.\n";
    let site = one_area_in_polish()
        .file("pages/help.md", head)
        .file("pages/help.pl.md", "---\ntitle: Pomoc\n---\nPomoc.\n");
    let site = accepted_page(site, ("help", "pl"), TranslatedBy::Machine);
    let built = site.clone().build();
    let words = "Ten tekst przetłumaczył komputer.";
    built.says("northtown/pl/help/index.html", words);
    let english = built.text("northtown/help/index.html");
    assert!(!english.contains("computer translated"), "{english}");
    // The list of units is where a speaker says so.
    let list = "pages/help.pl.units.yaml";
    let checked = site.replace(
        list,
        "by: machine\n",
        "by: machine\nchecked_by: A group of parents\n",
    );
    let checked = checked.build();
    let checked = checked.text("northtown/pl/help/index.html");
    assert!(!checked.contains(words), "{checked}");
}

#[test]
fn a_leaflet_takes_no_page_in_another_language() {
    let leaflet = "---\ntitle: مدد\nlayout: handout\naudience: families\nopens: more\npages: [«FP515»more]\n---\nمدد۔\n";
    let site = half_in_urdu()
        .append(
            "site.yaml",
            "checks:\n  - { rule: no-translation, level: off }\n  - { rule: unchecked-words, level: off }\n",
        )
        .file("leaflets/help.ur.md", leaflet);
    site.build()
        .finds_what_is_marked()
        .helps("translate that page");
}

#[test]
fn families_are_told_who_checked_the_words_of_a_machine() {
    let theme = "name: Ours\ncontract: 1\nextends: fingerpost\n";
    let site = half_in_urdu()
        .file("theme/theme.yaml", theme)
        .file("theme/strings/ur.ftl", "### checked-by: والدین کا گروپ\n")
        .build();
    assert_eq!(codes(&site), ["FP508"], "{:#?}", site.said());
    assert!(site.text("ur/index.html").contains("والدین کا گروپ"));
    assert!(
        !half_in_urdu()
            .build()
            .text("ur/index.html")
            .contains("کمپیوٹر")
    );
}

/// A page in each language that comes with Fingerpost and in three others, whose messages are English: its tag, a
/// day, what stands between three councils, and 12,345 pages in the form that the number needs.
const WRITTEN: &[(&str, &str, [&str; 2], &str)] = &[
    ("ar", "20 نوفمبر 2026", [" و", " و"], "12,345 صفحة"),
    ("bn", "২০ নভেম্বর, ২০২৬", [", ", " এবং "], "১২,৩৪৫ পাতা"),
    ("cy", "20 Tachwedd 2026", [", ", ", ac "], "12,345 tudalen"),
    (
        "fa",
        "۲۰ نوامبر ۲۰۲۶",
        ["،\u{200f} ", "، و "],
        "۱۲٬۳۴۵ صفحه",
    ),
    ("gu", "20 નવેમ્બર, 2026", [", ", " અને "], "12,345 પાનાં"),
    ("pa", "20 ਨਵੰਬਰ 2026", [", ", " ਅਤੇ "], "12,345 ਪੰਨੇ"),
    ("pl", "20 listopada 2026", [", ", " i "], "12 345 stron"),
    (
        "pt",
        "20 de novembro de 2026",
        [", ", " e "],
        "12.345 páginas",
    ),
    (
        "ro",
        "20 noiembrie 2026",
        [", ", " și "],
        "12.345 de pagini",
    ),
    ("so", "Noofeembar 20, 2026", [", ", " iyo "], "12,345 bog"),
    (
        "uk",
        "20 листопада 2026\u{202f}р.",
        [", ", " і "],
        "12 345 сторінок",
    ),
    ("ur", "20 نومبر، 2026", ["، ", "، اور "], "12,345 صفحے"),
    ("fr", "20 novembre 2026", [", ", " et "], "12,345 pages"),
    ("tr", "20 Kasım 2026", [", ", " ve "], "12,345 pages"),
    ("ti", "20 ሕዳር 2026", ["፣ ", "ን "], "12,345 pages"),
];

#[test]
fn days_lists_and_numbers_are_written_as_each_language_does() {
    let tags: Vec<&str> = WRITTEN.iter().map(|(tag, ..)| *tag).collect();
    let head = "---\ntitle: Title\nlast_reviewed: 2026-11-20\n---\n";
    let body = "{{ area.councils }}\n\n```documents\n- title: Plan\n  url: https://example.org/plan.pdf\n  format: PDF\n  size: 1.5 MB\n  pages: 12345\n  language: en-GB\n  page: keyworkers\n```\n";
    let site = Project::new()
        .append(
            "site.yaml",
            &format!("languages: [en-GB, {}]\n", tags.join(", ")),
        )
        .replace(
            "areas/northtown.yaml",
            "local_offer:",
            "  - { name: Oldtown Council, gss: E08000003 }\n  - { name: Upper Council, gss: E08000004 }\nlocal_offer:",
        );
    let site = tags.iter().fold(site, |site, tag| {
        site.file(
            &format!("pages/keyworkers.{tag}.md"),
            &format!("{head}{body}"),
        )
    });
    let site = site.build();
    assert!(site.is_published(), "{:#?}", site.said());
    let name = |name: &str| format!("<span dir=\"auto\" lang=\"en-GB\">{name}</span>");
    for (tag, day, [comma, and], number) in WRITTEN {
        let page = site.text(&format!("northtown/{tag}/keyworkers/index.html"));
        let page = page.replace('\u{a0}', " ");
        assert!(page.contains(day), "{tag}: {day} in {page}");
        assert!(
            !page.contains(&format!("{day}.")) || !day.ends_with('.'),
            "{tag}"
        );
        let [one, two, three] = ["Northtown Council", "Oldtown Council", "Upper Council"].map(name);
        let list = format!("{one}{comma}{two}{and}{three}");
        assert!(page.contains(&list), "{tag}: {list} in {page}");
        assert!(page.contains(number), "{tag}: {number} in {page}");
        // Areas with one council have it alone.
        let other = site.text(&format!("southtown/{tag}/keyworkers/index.html"));
        let alone = format!("<p>{}</p>", name("Southtown Council"));
        assert!(other.contains(&alone), "{tag}: {alone} in {other}");
    }
    // What nobody has translated is English, and the day in it says that it is not.
    let french = site.text("northtown/fr/keyworkers/index.html");
    let day = "<span lang=\"fr\" dir=\"ltr\">20 novembre 2026</span>";
    assert!(french.contains(day), "{french}");
}

/// What a translation of the words of the interface must have in common with the English ones.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    values: Vec<String>,
    /// The attribute `.easy`, with its values.
    easy: Option<Vec<String>>,
}

/// Messages that were added to the English words, and that wait for somebody who can translate them. Whoever
/// uses one of the languages is told that they lack (`FP703`).
const WAITING: &[&str] = &[];

/// What a licence asks for in these very words: it stays English, and pages mark it so.
const WORD_FOR_WORD: &str = "postcodes-credit";

/// The languages that come with Fingerpost, and the forms that their numbers need (Unicode CLDR 47, plural
/// rules of whole numbers and fractions).
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("bn", &["one", "other"]),
    ("cy", &["zero", "one", "two", "few", "many", "other"]),
    ("fa", &["one", "other"]),
    ("gu", &["one", "other"]),
    ("pa", &["one", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("pt", &["one", "many", "other"]),
    ("ro", &["one", "few", "other"]),
    ("so", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("ur", &["one", "other"]),
];

fn strings(tag: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/fingerpost/strings");
    fs::read_to_string(folder.join(format!("{tag}.ftl"))).expect("there")
}

fn values(words: &str) -> Vec<String> {
    let mut values: Vec<String> = words
        .split("{ $")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect()
        })
        .collect();
    values.sort();
    values.dedup();
    values
}

/// The messages of a file, each with all its lines.
fn messages(text: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let key = line.split_once(" =").map(|(key, _)| key);
        if let Some(key) = key.filter(|key| key.starts_with(|it: char| it.is_ascii_lowercase())) {
            assert!(!messages.contains_key(key), "{key} stands twice");
            last = Some(key);
        }
        if let Some(key) = last {
            let words = messages.entry(key).or_default();
            words.push_str(line);
            words.push('\n');
        }
    }
    messages
}

fn shape(message: &str) -> Shape {
    let (plain, easy) = match message.split_once("    .easy =") {
        Some((plain, easy)) => (plain, Some(easy)),
        None => (message, None),
    };
    Shape {
        values: values(plain),
        easy: easy.map(values),
    }
}

#[test]
fn each_language_has_all_messages_with_their_values_and_forms() {
    let english = strings("en");
    let english = messages(&english);
    for (tag, forms) in LANGUAGES {
        let text = strings(tag);
        assert!(text.contains("### made-by: "), "{tag}");
        assert!(text.contains("### checked-by: "), "{tag}");
        let own = messages(&text);
        for (key, message) in &english {
            let Some(own) = own.get(key) else {
                assert!(
                    WAITING.contains(key) || *key == WORD_FOR_WORD,
                    "{tag} lacks {key}"
                );
                continue;
            };
            assert_eq!(shape(own), shape(message), "{tag}: {key}");
            let choices = own
                .split(" ->\n")
                .skip(1)
                .zip(message.split(" ->\n").skip(1));
            for (own, message) in choices {
                let (own, message) = (variants(own), variants(message));
                // What chooses by something else than a number has the same choices everywhere.
                let wanted = match message.contains(&"en".to_owned()) {
                    true => message,
                    false => {
                        let fixed = message.into_iter().filter(|it| it == "0");
                        fixed.chain(forms.iter().map(|&it| it.to_owned())).collect()
                    }
                };
                assert_eq!(own, wanted, "{tag}: {key}");
            }
        }
        let unknown: Vec<_> = own
            .keys()
            .filter(|key| !english.contains_key(*key))
            .collect();
        assert!(
            unknown.is_empty(),
            "{tag} has {unknown:?}, which English has not"
        );
    }
    let waiting: Vec<_> = WAITING
        .iter()
        .filter(|key| {
            LANGUAGES
                .iter()
                .all(|(tag, _)| messages(&strings(tag)).contains_key(*key))
        })
        .collect();
    assert!(waiting.is_empty(), "translated by now: {waiting:?}");
}

#[test]
fn nothing_of_the_interface_stays_english_in_these_languages() {
    let tags: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
    let languages = format!("languages: [en-GB, {}]\n", tags.join(", "));
    let site = Project::without_areas().append("site.yaml", &languages);
    let site = tags.iter().fold(site, |site, tag| {
        let page = "---\ntitle: Title\nlast_reviewed: 2026-11-20\n---\nWords.\n";
        site.file(&format!("pages/index.{tag}.md"), page)
    });
    let built = site.build();
    assert!(
        codes(&built).iter().all(|code| *code == "FP514"),
        "{:#?}",
        built.said()
    );
    assert_eq!(codes(&built).len(), tags.len());
    for tag in tags {
        let page = built.text(&format!("{tag}/index.html"));
        assert!(!page.contains("lang=\"en\""), "{tag}: {page}");
        assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{page}");
        // All of them by their own names, in one list.
        let list = page
            .split_once("<nav class=\"languages\"")
            .expect("languages")
            .1;
        let list = list.split_once("</nav>").expect("its end").0;
        assert_eq!(list.matches("<li>").count(), LANGUAGES.len() + 1, "{tag}");
    }
}

/// The names of the variants of a choice.
fn variants(choice: &str) -> Vec<String> {
    let lines = choice
        .lines()
        .take_while(|line| !line.trim_start().starts_with('}'));
    lines
        .filter_map(|line| {
            let line = line.trim_start().trim_start_matches('*');
            let (name, _) = line.strip_prefix('[')?.split_once(']')?;
            Some(name.to_owned())
        })
        .collect()
}
