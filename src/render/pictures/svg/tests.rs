//! Drawings, friendly and hostile.

mod doctypes;
mod programs;

use super::{CleanSvg, MAX_BYTES, cleaned};

fn drawing(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 4">{inside}</svg>"#
    )
}

fn clean(inside: &str) -> String {
    let text = cleaned(&drawing(inside)).unwrap().text;
    let start = text.find('>').unwrap() + 1;
    text[start..]
        .trim_end()
        .trim_end_matches("</svg>")
        .to_owned()
}

/// The source from the place of the problem on.
fn refused(inside: &str) -> String {
    let source = drawing(inside);
    let problem = cleaned(&source).expect_err(inside);
    assert!(!problem.message.is_empty() && !problem.help.is_empty());
    source[problem.at..].to_owned()
}

#[test]
fn shapes_get_through_and_spaces_between_them_do_not() {
    let shapes = r##"<g fill="#000"><path d="M0 0h8"/><circle r="1"/></g>"##;
    assert_eq!(clean(shapes), shapes);
    assert_eq!(
        clean("<g>\n  <path d='M0 0\n h8'/>\n</g>"),
        r#"<g><path d="M0 0 h8"/></g>"#
    );
    assert_eq!(
        clean("<text x='1'>a &lt; b &amp; c</text>"),
        r#"<text x="1">a &lt; b &amp; c</text>"#
    );
}

#[test]
fn what_editors_leave_behind_is_dropped() {
    let inside = r#"<!-- made by X --><metadata><x/></metadata><title>t</title>
        <sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"><x/></sodipodi:namedview>
        <path xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="a" data-name="b" aria-label="c" d="M0 0"/>"#;
    assert_eq!(clean(inside), r#"<path d="M0 0"/>"#);
}

#[test]
fn scripts_and_other_documents_are_refused_with_their_place() {
    for inside in [
        "<script>alert(1)</script>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<animate attributeName='x'/>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<a href='https://example.org/'><path/></a>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='//example.org'/>",
        "<feImage href='#a'/>",
    ] {
        assert!(
            refused(&format!("<g>{inside}</g>")).starts_with(inside),
            "{inside}"
        );
    }
}

#[test]
fn event_attributes_are_refused_in_any_case_and_on_the_root() {
    for event in ["onload", "onclick", "ONLOAD", "onanything"] {
        let attribute = format!("{event}='alert(1)'");
        assert!(refused(&format!("<path {attribute}/>")).starts_with(&attribute));
    }
    let root = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"/>"#;
    assert!(root[cleaned(root).unwrap_err().at..].starts_with("onload"));
}

#[test]
fn references_may_only_lead_to_the_drawing_itself() {
    for value in [
        "https://example.org/a.svg#b",
        "//example.org/a",
        "a.svg#b",
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:image/svg+xml;base64,AAAA",
        "data:text/html;base64,AAAA",
        "data:image/png;base64,",
        "data:image/png;base64,AA'A",
        "",
        "#",
    ] {
        for element in ["use", "image"] {
            for name in ["href", "xlink:href"] {
                let attribute = format!("{name}=\"{value}\"");
                let inside = format!("<{element} {attribute}/>");
                assert!(refused(&inside).starts_with(&attribute), "{inside}");
            }
        }
    }
    refused("<use href='data:image/png;base64,AAAA'/>");
    let photo = r#"<image xlink:href="data:image/png;base64,AAAA"/>"#;
    assert_eq!(clean(photo), photo);
    let used = r##"<path id="a"/><use href="#a"/>"##;
    assert_eq!(clean(used), used.replace(" href", " xlink:href"));
    let both = r##"<path id="a"/><use href="#a" xlink:href="#b"/>"##;
    assert_eq!(clean(both), r##"<path id="a"/><use xlink:href="#a"/>"##);
}

#[test]
fn styles_may_only_style() {
    for css in [
        "@import 'https://example.org/a.css';",
        "path{fill:url(https://example.org/a)}",
        "path{fill:URL( \"//example.org/a\" )}",
        "path{fill:\\75rl(https:x)}",
        "path{fill:url(data:image/svg+xml,x)}",
        "path{background:image-set('a.png' 1x)}",
        "path{fill:u/**/rl(x)}",
        "path{animation:a 1s}",
        "path{width:expression(alert(1))}",
    ] {
        let css = css.replace('"', "&quot;");
        refused(&format!("<style>{css}</style>"));
        refused(&format!("<style><![CDATA[{css}]]></style>"));
        refused(&format!("<path style=\"{css}\"/>"));
    }
    refused("<path fill='url(https://example.org/a)'/>");
    refused("<path filter='URL(a.svg#b)'/>");
    refused("<path mask=' u\\72l(a.svg#b)'/>");
    let kept = r#"<style>.a &gt; .b{fill:url(#c)}</style><path fill="url(#c)" transform="scale(2)" style="stroke:red"/>"#;
    assert_eq!(clean(kept), kept);
}

#[test]
fn references_that_multiply_or_run_in_circles_are_refused() {
    let mut bomb = "<g id='n0'><path/></g>".to_owned();
    for level in 1..9 {
        let uses = format!("<use href='#n{}'/>", level - 1).repeat(10);
        bomb += &format!("<g id='n{level}'>{uses}</g>");
    }
    refused(&bomb);
    refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>");
    refused("<pattern id='a'><path fill='url(#a)'/></pattern>");
    let link = |link: usize| format!("<use id='n{link}' href='#n{}'/>", link + 1);
    let chain: Vec<String> = (0..5000).map(link).collect();
    refused(&chain.concat());
    clean("<use href='#nowhere'/>");
}

#[test]
fn drawings_that_are_too_deep_or_too_large_are_refused() {
    refused(&format!("{}{}", "<g>".repeat(70), "</g>".repeat(70)));
    refused(&"<g>".repeat(300_000));
    refused(&"<x><g a='>'>".repeat(50_000));
    refused(&"<g/>".repeat(21_000));
    refused(&format!("{}/>", "<a".repeat(300_000)));
    refused(&" ".repeat(MAX_BYTES));
    clean(&format!("{}{}", "<g>".repeat(60), "</g>".repeat(60)));
}

#[test]
fn what_is_not_svg_is_refused_with_a_place() {
    for source in [
        "",
        "hello",
        "<html/>",
        "<svg viewBox='0 0 1 1'/>",
        "<svg",
        "\u{feff}",
        "é<",
    ] {
        assert!(cleaned(source).is_err(), "{source}");
    }
    let source = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n é <g></p></svg>";
    let problem = cleaned(source).unwrap_err();
    assert!(source[problem.at..].starts_with("</p>"), "{problem:?}");
}

#[test]
fn the_size_comes_from_the_attributes_or_the_view_box() {
    let size = |attributes: &str| {
        let source = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
        cleaned(&source)
            .map(|CleanSvg { width, height, .. }| (width, height))
            .ok()
    };
    assert_eq!(size("viewBox='0 0 8 4'"), Some((8.0, 4.0)));
    assert_eq!(size("viewBox='0 0 8 4' width='100%'"), Some((8.0, 4.0)));
    assert_eq!(size("viewBox='0 0 8 4' width='1in'"), Some((96.0, 48.0)));
    assert_eq!(size("viewBox='0 0 8 4' height='8px'"), Some((16.0, 8.0)));
    assert_eq!(size("width='3' height='2'"), Some((3.0, 2.0)));
    for none in [
        "",
        "width='3'",
        "width='-3' height='2'",
        "viewBox='0 0 nan 1'",
        "width='1e9' height='1'",
    ] {
        assert_eq!(size(none), None, "{none}");
    }
    let text = cleaned("<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>")
        .unwrap()
        .text;
    assert!(
        text.contains(r#"width="3" height="2" viewBox="0 0 3 2""#),
        "{text}"
    );
}

#[test]
fn cleaning_twice_changes_nothing() {
    let inside = r##"<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><use xlink:href="#a"/><path fill="url(#a)"/>"##;
    let once = cleaned(&drawing(inside)).unwrap();
    assert_eq!(cleaned(&once.text).unwrap(), once);
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "(<(svg|g|/g|use|style|!--|!\\[CDATA\\[)|[ a-z'\"=#&;/>é]){0,60}") {
        let _ = cleaned(&text);
        let _ = cleaned(&drawing(&text));
    }
}
