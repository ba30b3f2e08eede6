//! The names of languages in these languages, as the Unicode Common Locale Data Repository writes them.
//!
//! They are those that people in the United Kingdom speak most (Census 2021, main language), and its own. A
//! theme says another name with its message `language-name`.

/// Tags in the order of the alphabet, with the names.
static NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("be", "беларуская"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "čeština"),
    ("cy", "Cymraeg"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fil", "Filipino"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Indonesia"),
    ("ig", "Igbo"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ku", "kurdî"),
    ("kw", "kernewek"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "polski"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("uz", "oʻzbek"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("yue", "粵語"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The name of a language: that of its whole tag, else that of the language alone.
pub(super) fn of(tag: &str) -> Option<&'static str> {
    let name = |tag: &str| {
        let at = NAMES.binary_search_by_key(&tag, |(known, _)| *known);
        at.ok().map(|at| NAMES[at].1)
    };
    let language = tag.split('-').next().unwrap_or(tag);
    name(tag).or_else(|| name(language))
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
        assert_eq!(of("en-GB"), Some("English"));
        assert_eq!(of("zh-Hant-HK"), Some("中文"));
        assert_eq!(of("zh-Hant"), Some("繁體中文"));
        assert_eq!(of("tlh"), None);
    }
}
