//! Names and suggestions.

use super::{FilePicture, Kind, Library, PictureData};
use crate::source::{SourceId, Sources};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn source(path: &str) -> SourceId {
    let mut sources = Sources::default();
    let ids = ["pictures/phone.jpg", "theme/pictures/all.svg"]
        .map(|path| (path, sources.add_built_in(path.to_owned(), b"")));
    let found = ids.into_iter().find(|(known, _)| *known == path);
    found.expect("one of the two").1
}

fn library() -> Library {
    let theme = |name: &str, other: &[&str]| FilePicture {
        name: name.to_owned(),
        source: source("theme/pictures/all.svg"),
        kind: Kind::Svg,
        alt: Some(format!("A {name}")),
        words: words(other),
        credit: Some("Fingerpost picture set".to_owned()),
        licence: Some("CC0-1.0".to_owned()),
        source_url: None,
    };
    let own = FilePicture {
        name: "phone".to_owned(),
        source: source("pictures/phone.jpg"),
        kind: Kind::Raster,
        alt: None,
        words: words(&["Our desk"]),
        credit: None,
        licence: Some("CC0-1.0".to_owned()),
        source_url: None,
    };
    let theme = vec![
        theme("phone", &["telephone"]),
        theme("young-person", &["teenager", "young adult"]),
        theme("letter", &["post"]),
    ];
    Library::new(vec![own], theme)
}

#[test]
fn the_sites_own_picture_comes_before_the_themes_and_that_before_twemoji() {
    let library = library();
    let own = library.find("phone").unwrap();
    assert_eq!(
        own.data,
        PictureData::File(source("pictures/phone.jpg"), Kind::Raster)
    );
    assert_eq!((own.alt, own.licence), (None, Some("CC0-1.0")));
    let theme = library.find("letter").unwrap();
    assert_eq!(
        theme.data,
        PictureData::File(source("theme/pictures/all.svg"), Kind::Svg)
    );
    assert_eq!(theme.credit, Some("Fingerpost picture set"));
    assert_eq!(library.find("duck").unwrap().credit, Some("Twemoji"));
}

#[test]
fn twemoji_has_one_name_with_hyphens_and_its_licence() {
    let library = Library::default();
    let hyphens = library.find("telephone-receiver").unwrap();
    assert_eq!(
        library.find("telephone_receiver").unwrap().data,
        hyphens.data
    );
    assert_eq!(
        library.find("telephone_receiver").unwrap().name,
        "telephone-receiver"
    );
    assert_eq!(hyphens.alt.as_deref(), Some("Telephone receiver"));
    assert_eq!(hyphens.licence, Some("CC-BY-4.0"));
    assert_eq!(
        hyphens.source_url,
        Some("https://github.com/jdecked/twemoji")
    );
    for none in ["", "+1", "../phone", "Duck", "no-such-thing", "télé"] {
        assert!(library.find(none).is_none(), "{none}");
    }
}

#[test]
fn twemoji_drawings_pass_the_cleaner() {
    let library = Library::default();
    for name in ["duck", "telephone-receiver", "rainbow", "heart"] {
        let PictureData::Svg(svg) = library.find(name).unwrap().data else {
            panic!("{name} is a drawing");
        };
        let clean = crate::render::pictures::svg::cleaned(svg).unwrap();
        assert_eq!((clean.width, clean.height), (36.0, 36.0));
    }
}

#[test]
fn words_do_not_resolve_but_suggest() {
    let library = library();
    assert!(library.find("teenager").is_none());
    assert_eq!(library.suggest("teenager"), Some("young-person"));
    assert_eq!(library.suggest("Young Adult"), Some("young-person"));
    assert_eq!(library.suggest("our desk"), Some("phone"));
    assert_eq!(library.suggest("teenagr"), Some("young-person"));
}

#[test]
fn typing_mistakes_suggest_and_strangers_do_not() {
    let library = library();
    assert_eq!(library.suggest("leter"), Some("letter"));
    assert_eq!(library.suggest("young person"), Some("young-person"));
    assert_eq!(library.suggest("wheelbarrow"), None);
    assert_eq!(library.suggest(""), None);
}
