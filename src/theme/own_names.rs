//! The names of languages in these languages, as the Unicode Common Locale Data Repository writes them, with a
//! capital letter where the script has one: they stand alone on buttons.
//!
//! They are those that people in the United Kingdom speak most (Census 2021, main language), and its own. Names
//! of about a thousand others are those that `isolang` knows. A theme says another name with its message
//! `language-name`.

/// Tags in the order of the alphabet, with the names.
static NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycan"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("ig", "Igbo"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ku", "Kurdî"),
    ("kw", "Kernewek"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "Norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pa-Arab", "پنجابی"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "Oʻzbek"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("yue", "粵語"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The name of a language: that of its whole tag, else that of the language alone.
pub(super) fn of(tag: &str) -> Option<String> {
    let name = |tag: &str| {
        let at = NAMES.binary_search_by_key(&tag, |(known, _)| *known);
        at.ok().map(|at| NAMES[at].1)
    };
    let language = tag.split('-').next().unwrap_or(tag);
    let listed = name(tag).or_else(|| name(language));
    listed.map(str::to_owned).or_else(|| other(language))
}

/// The name of a language that does not stand above: the first of several, without how it sounds, which stands
/// behind it in brackets.
fn other(code: &str) -> Option<String> {
    let language = isolang::Language::from_639_1(code);
    let language = language.or_else(|| isolang::Language::from_639_3(code))?;
    let name = language
        .to_autonym()?
        .split([',', '(', '\u{200e}'])
        .next()?;
    let mut letters = name.trim().chars();
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{NAMES, of};
    use crate::content::values::LanguageTag;

    #[test]
    fn tags_are_registered_and_in_their_order() {
        assert!(NAMES.is_sorted_by_key(|(tag, _)| *tag));
        for (tag, _) in NAMES {
            assert!(LanguageTag::new(tag).is_some(), "{tag}");
        }
    }

    #[test]
    fn a_country_does_not_change_the_name_and_a_script_does() {
        assert_eq!(of("en-GB").as_deref(), Some("English"));
        assert_eq!(of("zh-Hant-HK").as_deref(), Some("中文"));
        assert_eq!(of("zh-Hant").as_deref(), Some("繁體中文"));
        assert_eq!(of("pa-Arab").as_deref(), Some("پنجابی"));
        assert_eq!(of("pa-Guru").as_deref(), Some("ਪੰਜਾਬੀ"));
    }

    #[test]
    fn a_name_from_elsewhere_is_one_name_with_a_capital_letter() {
        for (tag, name) in [
            ("ln", "Lingála"),
            ("pnb", "پنجابی"),
            ("aii", "ܐܬܘܪܝܐ"),
            ("luo", "Dholuo"),
            ("sd", "سنڌي"),
        ] {
            assert_eq!(of(tag).as_deref(), Some(name), "{tag}");
        }
    }

    #[test]
    fn some_languages_have_no_known_name() {
        // Klingon, British Sign Language, "no language", and what nobody can say.
        for tag in ["tlh", "bfi", "zxx", "qaa"] {
            assert_eq!(of(tag), None, "{tag}");
        }
    }
}
