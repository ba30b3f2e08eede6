use super::{Conventions, Joined, ListPart};
use crate::content::values::LanguageTag;
use jiff::civil::date;

fn of(tag: &str) -> Conventions {
    Conventions::of(&LanguageTag::new(tag).expect("a tag"))
}

fn joined(tag: &str, how: Joined, things: &[&str]) -> String {
    let parts = of(tag).list(how, things).into_iter();
    let words = parts.map(|part| match part {
        ListPart::Thing(at) => things[at].to_owned(),
        ListPart::Words(words) => words,
    });
    words.collect()
}

/// Each language of the interface and others: its tag, a day, lists of two and three things with "and", of three
/// with "or", and 1,234,567. From CLDR 48, which ICU4X 2.4 brings; where CLDR writes a space that does not break
/// a line, it stands here too.
const WRITTEN: &[[&str; 6]] = &[
    [
        "en-GB",
        "22 November 2026",
        "A and B",
        "A, B and C",
        "A, B or C",
        "1,234,567",
    ],
    [
        "ar",
        "22 نوفمبر 2026",
        "A وB",
        "A وB وC",
        "A أو B أو C",
        "1,234,567",
    ],
    [
        "bn",
        "২২ নভেম্বর, ২০২৬",
        "A এবং B",
        "A, B এবং C",
        "A, B, বা C",
        "১২,৩৪,৫৬৭",
    ],
    [
        "cy",
        "22 Tachwedd 2026",
        "A a B",
        "A, B, a C",
        "A, B neu C",
        "1,234,567",
    ],
    [
        "fa",
        "۲۲ نوامبر ۲۰۲۶",
        "A و B",
        "A،\u{200f} B، و C",
        "A،\u{200f} B، یا C",
        "۱٬۲۳۴٬۵۶۷",
    ],
    [
        "gu",
        "22 નવેમ્બર, 2026",
        "A અને B",
        "A, B અને C",
        "A, B, અથવા C",
        "12,34,567",
    ],
    [
        "pa",
        "22 ਨਵੰਬਰ 2026",
        "A ਅਤੇ B",
        "A, B ਅਤੇ C",
        "A, B ਜਾਂ C",
        "12,34,567",
    ],
    [
        "pl",
        "22 listopada 2026",
        "A i B",
        "A, B i C",
        "A, B lub C",
        "1\u{a0}234\u{a0}567",
    ],
    [
        "pt",
        "22 de novembro de 2026",
        "A e B",
        "A, B e C",
        "A, B ou C",
        "1.234.567",
    ],
    [
        "ro",
        "22 noiembrie 2026",
        "A și B",
        "A, B și C",
        "A, B sau C",
        "1.234.567",
    ],
    [
        "so",
        "Noofeembar 22, 2026",
        "A iyo B",
        "A, B iyo C",
        "A, B ama C",
        "1,234,567",
    ],
    [
        "uk",
        "22 листопада 2026\u{202f}р.",
        "A і B",
        "A, B і C",
        "A, B або C",
        "1\u{a0}234\u{a0}567",
    ],
    [
        "ur",
        "22 نومبر، 2026",
        "A اور B",
        "A، B، اور C",
        "A، B، یا C",
        "1,234,567",
    ],
    [
        "fr",
        "22 novembre 2026",
        "A et B",
        "A, B et C",
        "A, B ou C",
        "1\u{202f}234\u{202f}567",
    ],
    [
        "tr",
        "22 Kasım 2026",
        "A ve B",
        "A, B ve C",
        "A, B veya C",
        "1.234.567",
    ],
    [
        "ti",
        "22 ሕዳር 2026",
        "Aን Bን",
        "A፣ Bን Cን",
        "A፣ B ወይ C",
        "1,234,567",
    ],
];

#[test]
fn each_language_writes_days_lists_and_numbers_in_its_own_way() {
    for [tag, day, two, three, or, number] in WRITTEN {
        let own = of(tag);
        assert_eq!(own.day(date(2026, 11, 22)), *day, "{tag}");
        assert_eq!(joined(tag, Joined::And, &[]), "", "{tag}");
        assert_eq!(joined(tag, Joined::And, &["A"]), "A", "{tag}");
        assert_eq!(joined(tag, Joined::And, &["A", "B"]), *two, "{tag}");
        assert_eq!(joined(tag, Joined::And, &["A", "B", "C"]), *three, "{tag}");
        assert_eq!(joined(tag, Joined::Or, &["A", "B", "C"]), *or, "{tag}");
        assert_eq!(own.number("1234567"), *number, "{tag}");
    }
}

#[test]
fn each_month_has_a_name_of_its_own_in_each_language() {
    for [tag, ..] in WRITTEN {
        let own = of(tag);
        let months = (1..=12).map(|month| own.day(date(2026, month, 1)));
        let mut months: Vec<String> = months.collect();
        months.sort();
        months.dedup();
        assert_eq!(months.len(), 12, "{tag}: {months:?}");
        assert!(!months.iter().any(|it| it.contains('/')), "{tag}");
    }
}

#[test]
fn english_without_a_country_is_british() {
    let own = of("en");
    assert_eq!(own.day(date(2026, 7, 1)), "1 July 2026");
    assert_eq!(joined("en", Joined::And, &["A", "B", "C"]), "A, B and C");
    assert_eq!(of("en-US").day(date(2026, 7, 1)), "July 1, 2026");
}

#[test]
fn a_language_that_nobody_has_described_is_never_half_in_english() {
    // Pahari-Potwari, and Punjabi in Arabic letters.
    for tag in ["phr", "pa-Arab"] {
        assert_eq!(of(tag).day(date(2026, 3, 1)), "2026/03/01", "{tag}");
        assert_eq!(joined(tag, Joined::And, &["A", "B"]), "A, B", "{tag}");
        assert_eq!(
            joined(tag, Joined::Or, &["A", "B", "C"]),
            "A, B, C",
            "{tag}"
        );
        assert_eq!(of(tag).number("1234"), "1,234", "{tag}");
    }
    // CLDR knows how Pashto lists three things, and not how it lists two.
    assert_eq!(joined("ps", Joined::Or, &["A", "B"]), "A, B");
}

#[test]
fn the_word_between_two_names_may_depend_on_the_second() {
    for (names, right) in [
        (["Ceredigion", "Powys"], "Ceredigion a Powys"),
        (["Powys", "Abertawe"], "Powys ac Abertawe"),
        (["Gwynedd", "Ynys Môn"], "Gwynedd ac Ynys Môn"),
        (["Conwy", "York"], "Conwy a York"),
        (["Sir y Fflint", "Wrecsam"], "Sir y Fflint a Wrecsam"),
    ] {
        assert_eq!(joined("cy", Joined::And, &names), right);
    }
    assert_eq!(joined("es", Joined::And, &["Ana", "Inés"]), "Ana e Inés");
}

#[test]
fn a_list_without_a_last_thing_has_the_comma_of_its_language() {
    for (tag, comma) in [
        ("en-GB", ", "),
        ("ur", "، "),
        ("ti", "፣ "),
        ("zh", "、"),
        ("phr", ", "),
    ] {
        assert_eq!(of(tag).between(), comma, "{tag}");
    }
}

#[test]
fn a_number_keeps_what_it_is_not_sure_of() {
    assert_eq!(of("pl").number("1234"), "1234");
    assert_eq!(of("pl").number("12345"), "12\u{a0}345");
    assert_eq!(of("fa").number("25"), "۲۵");
    assert_eq!(of("pl").quantity("1.3 MB"), "1,3 MB");
    assert_eq!(of("bn").quantity("84 KB"), "৮৪ KB");
    for text in ["about 2 MB", "A4", "0191 498 0000"] {
        assert_eq!(of("en-GB").quantity(text), text);
    }
}
