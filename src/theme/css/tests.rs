//! Stylesheets that are whole, and those that are not.

use super::Style;

fn texts(addresses: &[super::Address]) -> Vec<&str> {
    let texts = addresses.iter();
    texts.map(|address| address.text.as_str()).collect()
}

/// The text at each fault, with what is said.
fn faults(css: &str) -> Vec<(&str, &str)> {
    let faults = Style::of(css).faults.into_iter();
    faults
        .map(|fault| (&css[fault.range], fault.message))
        .collect()
}

#[test]
fn properties_and_addresses_are_found_wherever_they_stand() {
    let style = Style::of(
        "@import \"a.css\";\n@property --new { syntax: \"*\"; inherits: true }\n\
         @media (min-width: 40rem) { .a:is(p, [x=\"]\"]) { --own: 1px; color: var( --ink , var(--old)); \
         background: URL('b.png'), url( c.png ) } }",
    );
    assert_eq!(style.declared, ["new", "own"]);
    let asked = style.asked.iter().map(|it| (it.name.as_str(), it.may_miss));
    assert_eq!(asked.collect::<Vec<_>>(), [("ink", true), ("old", false)]);
    assert_eq!(texts(&style.addresses), ["b.png", "c.png"]);
    assert_eq!(style.imports.len(), 1);
    assert_eq!(style.faults, []);
}

#[test]
fn what_is_opened_and_not_closed_is_found_where_it_opens() {
    let never = super::NEVER_CLOSED;
    assert_eq!(
        faults(".a { color: red;\n.b { color: blue }\n"),
        [("{", never)]
    );
    assert_eq!(
        faults(".a { color: var(--ink; }\n.b { x: y }"),
        [("var(", never)]
    );
    assert_eq!(faults(".a { content: \"} }"), [("\"} }", never)]);
    assert_eq!(faults("/* to do"), [("/* to do", never)]);
    assert_eq!(faults(".a { x: y } }"), [("}", "this closes nothing")]);
}

#[test]
fn a_missing_semicolon_is_found_and_nested_selectors_are_not() {
    let css =
        ".a { color: red\n  margin: 0; &:hover:focus { color: blue } p:first-child { x: y } }";
    assert_eq!(
        faults(css),
        [("margin", "there must be a semicolon before this")]
    );
    assert_eq!(
        faults(".a { color red }"),
        [("color red", "this is not a declaration")]
    );
    assert_eq!(faults("color: red;"), [("color: red", "this is no rule")]);
    assert_eq!(faults(".a { --map: a:b c:d; } @layer x;"), []);
}

#[test]
fn brackets_without_end_do_not_end_the_program() {
    for open in ["{", "(", "[", "a{", "var("] {
        assert!(!Style::of(&open.repeat(10_000)).faults.is_empty());
    }
}
