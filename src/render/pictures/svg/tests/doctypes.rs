//! A DOCTYPE whose entities multiply, lead out of the drawing or cannot be read.

use super::super::{SvgProblem, cleaned};

/// A drawing with these declarations, and this text in it.
fn with(declarations: &str, text: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [{declarations}]>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>{text}</text></svg>"
    )
}

fn refused(source: &str) -> (SvgProblem, &str) {
    let problem = cleaned(source).expect_err(source);
    let place = &source[problem.at..];
    (problem, place)
}

/// Each entity stands ten times for the one before.
fn laughs(levels: usize) -> String {
    let mut declarations = "<!ENTITY l0 \"lol\">".to_owned();
    for level in 1..=levels {
        let inner = format!("&l{};", level - 1).repeat(10);
        declarations += &format!("<!ENTITY l{level} \"{inner}\">");
    }
    declarations
}

#[test]
fn a_few_laughs_are_read_and_a_billion_are_refused() {
    let few = cleaned(&with(&laughs(2), "&l2;")).expect("300 letters");
    assert!(few.text.contains(&"lol".repeat(100)), "{}", few.text);
    let billion = with(&laughs(7), "&l7;");
    let (problem, place) = refused(&billion);
    assert!(place.starts_with("<!ENTITY l6"), "{problem:?}");
    assert!(problem.message.contains("`l6`"), "{problem:?}");
    // They are refused where they are declared, used or not: what is declared is meant to be used.
    refused(&with(&laughs(7), ""));
    refused(&with(&laughs(9), "&l9;"));
}

#[test]
fn a_long_entity_that_is_used_often_is_refused_where_it_goes_beyond_the_budget() {
    let long = format!("<!ENTITY a \"{}\">", "a".repeat(20_000));
    let uses = "&a;".repeat(52);
    assert!(
        cleaned(&with(&long, &uses)).is_ok(),
        "52 times are a megabyte"
    );
    let source = with(&long, &"&a;".repeat(5_000));
    let (problem, place) = refused(&source);
    assert!(problem.message.contains("too much text") && place.starts_with("&a;"));
    let attribute = with(
        &long,
        &format!("</text><path d=\"{}\"/><text>", "&a;".repeat(60)),
    );
    refused(&attribute);
}

#[test]
fn entities_in_circles_and_in_long_chains_are_refused() {
    for declarations in [
        "<!ENTITY a \"&a;\">",
        "<!ENTITY a \"&b;\"><!ENTITY b \"&c;\"><!ENTITY c \"x &a;\">",
    ] {
        let source = with(declarations, "x");
        let (problem, place) = refused(&source);
        assert!(problem.message.contains("stands for itself"), "{problem:?}");
        assert!(place.starts_with("<!ENTITY a"), "{place}");
    }
    let link = |number: usize| format!("<!ENTITY a{number} \"&a{};\">", number + 1);
    let chain: String = (0..200).map(link).collect();
    refused(&with(&chain, "&a0;"));
    refused(&with(
        &format!("<!ENTITY b \"\"><!ENTITY a \"{}\">", "&b;".repeat(200)),
        "&a;",
    ));
}

#[test]
fn entities_from_outside_are_never_read() {
    for entity in [
        "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
        "<!ENTITY x PUBLIC \"-//A//B\" \"https://example.org/x\">",
        "<!ENTITY % x SYSTEM \"https://example.org/x.dtd\">",
        "<!ENTITY % x \"<!ENTITY y 'z'>\">",
        "<!ENTITY x SYSTEM \"a.gif\" NDATA gif>",
        "%x;",
    ] {
        let source = with(entity, "words");
        let (problem, place) = refused(&source);
        assert!(problem.message.contains("from outside"), "{problem:?}");
        assert!(place.starts_with(entity), "{place}");
        assert!(!problem.help.is_empty());
    }
}

#[test]
fn entities_hold_text_and_no_shapes() {
    let source = with("<!ENTITY x \"<script>alert(1)</script>\">", "&x;");
    assert!(refused(&source).1.starts_with("<!ENTITY x"));
    // Signs as numbers stay signs: what they spell is drawn as words and never run.
    let clean = cleaned(&with("<!ENTITY x \"&#60;script&#62;\">", "&x;"));
    assert!(clean.is_err() || clean.is_ok_and(|it| !it.text.contains("<script")));
    // A style that comes out of an entity is looked at like any other.
    let style = with(
        "<!ENTITY x \"fill:url(https://example.org/)\">",
        "</text><path style=\"&x;\"/><text>",
    );
    assert!(refused(&style).0.message.contains("in a style"));
}

#[test]
fn names_without_a_meaning_are_refused_at_their_place() {
    let source = with("", "a&nbsp;b");
    let (problem, place) = refused(&source);
    assert!(
        place.starts_with("&nbsp;") && problem.message.contains("&nbsp;"),
        "{problem:?}"
    );
    assert!(problem.help.contains("write the sign"), "{problem:?}");
}

#[test]
fn a_doctype_that_cannot_be_read_is_refused() {
    for declarations in [
        "<!ENTITY",
        "<!ENTITY x",
        "<!ENTITY x \"",
        "<!-- ",
        "<? ",
        "x",
        "<!ENTITY x 'y'",
    ] {
        refused(&with(declarations, "x"));
        refused(&format!("<!DOCTYPE svg [{declarations}"));
    }
    for start in [
        "<!DOCTYPE",
        "<!DOCTYPE svg",
        "<!DOCTYPE svg [",
        "<!DOCTYPE svg \"",
        "<!-- ",
        "<?xml ",
    ] {
        refused(start);
    }
    // Only a DOCTYPE at the head declares anything.
    refused("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><!DOCTYPE svg></svg>");
}

#[test]
fn a_style_sheet_in_another_file_is_refused_and_one_in_the_drawing_is_not() {
    let with = |address: &str| {
        format!(
            "<?xml version='1.0'?>\n<?xml-stylesheet type=\"text/css\" href=\"{address}\"?>\n\
             <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\
             <style id='s'>path{{fill:red}}</style><path/></svg>"
        )
    };
    let source = with("look.css");
    let (problem, place) = refused(&source);
    assert!(problem.message.contains("`look.css`") && place.starts_with("<?xml-stylesheet"));
    assert!(cleaned(&with("#s")).is_ok_and(|clean| !clean.text.contains("xml-stylesheet")));
}

proptest::proptest! {
    #[test]
    fn no_doctype_makes_the_reader_panic(text in "(<!ENTITY a \"|<!ENTITY b '|&a;|&b;|\">|'>|<!--|-->|<\\?|\\?>|%|[\\[\\] a-c'\"<>é]){0,40}") {
        let _ = cleaned(&format!("<!DOCTYPE {text}"));
        let _ = cleaned(&with(&text, "&a;&b;"));
    }
}
