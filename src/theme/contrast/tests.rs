//! Known values of WCAG, and which token is to blame.

use super::{LARGE, Rgb, WORDS, check, ratio, shades};
use crate::content::decode::{Decode, Problems};
use crate::content::yaml::{Excerpt, parse};
use crate::diagnostic::Finding;
use crate::source::{SourceId, Sources};
use crate::theme::{Layer, ThemeFile};

const BLACK: Rgb = [0; 3];
const WHITE: Rgb = [255; 3];

fn near(measured: f64, known: f64) {
    assert!(
        (measured - known).abs() < 0.005,
        "{measured} is not {known}"
    );
}

#[test]
fn ratios_are_those_that_wcag_is_known_by() {
    near(ratio(BLACK, WHITE), 21.0);
    near(ratio(WHITE, BLACK), 21.0);
    near(ratio(WHITE, WHITE), 1.0);
    // The lightest grey on white with 4.5:1 and with 7:1, and the greys beside them.
    near(ratio([0x76; 3], WHITE), 4.54);
    near(ratio([0x77; 3], WHITE), 4.48);
    near(ratio([0x59; 3], WHITE), 7.00);
    near(ratio([0x5a; 3], WHITE), 6.90);
    near(ratio([255, 0, 0], WHITE), 4.00);
    near(ratio([0, 255, 0], WHITE), 1.37);
    near(ratio([0, 0, 255], WHITE), 8.59);
    near(ratio([255, 255, 0], BLACK), 19.56);
}

#[test]
fn shades_go_to_black_and_to_white_and_keep_the_order_of_the_parts() {
    let all: Vec<Rgb> = shades([200, 100, 50]).collect();
    assert_eq!(all[all.len() - 2..], [BLACK, WHITE]);
    assert_eq!(all[..2], [[199, 100, 50], [200, 101, 51]]);
    assert!(
        all.iter()
            .all(|[red, green, blue]| red >= green && green >= blue)
    );
}

/// Layers from texts, the most special first.
fn layers(texts: &[&'static str]) -> (Sources, Vec<Layer>) {
    let mut sources = Sources::default();
    let read = |source: SourceId, text: &str| {
        let mut problems = Problems::default();
        let excerpt = Excerpt {
            source,
            text,
            start: 0,
        };
        let node = parse(excerpt).expect("the text is YAML");
        let file = ThemeFile::decode(&node, &mut problems);
        file.unwrap_or_else(|| panic!("{:?}", problems.into_list()))
    };
    let layers = texts.iter().enumerate().map(|(number, text)| {
        let source = sources.add_built_in(format!("{number}.yaml"), text.as_bytes());
        Layer {
            name: number.to_string(),
            folder: String::new(),
            file: read(source, text),
        }
    });
    let layers = layers.collect();
    (sources, layers)
}

/// What is said: the text that the finding points at, the message and the help.
fn said(texts: &[&'static str]) -> Vec<(String, String, String)> {
    let (sources, layers) = layers(texts);
    let say = |finding: Finding| {
        let span = finding.span.expect("a place");
        let text = &sources.text(span.source)[span.range()];
        let line = sources.place(span).file;
        (
            format!("{line} {text}"),
            finding.message,
            finding.help.expect("help"),
        )
    };
    check(&layers).into_iter().map(say).collect()
}

const BASE: &str = r##"name: Base
contract: 1
tokens:
  ink: { light: "#000000", dark: "#ffffff" }
  edge: { light: "#767676", dark: "#ffffff" }
  paper: { light: "#ffffff", dark: "#000000" }
contrast:
  - { text: ink, "on": paper }
  - { text: edge, "on": paper, large: true }
"##;

#[test]
fn a_theme_with_enough_contrast_has_no_finding() {
    assert_eq!(said(&[BASE]), []);
}

#[test]
fn the_words_that_a_layer_sets_are_to_blame_and_the_help_passes() {
    let own =
        "name: Own\ncontract: 1\ntokens: { ink: { light: \"#5a5a5a\", dark: \"#ffffff\" } }\n";
    let (place, message, help) = said(&[own, BASE]).remove(0);
    assert_eq!(place, "0.yaml \"#5a5a5a\"");
    assert_eq!(
        message,
        "`ink` #5a5a5a on `paper` #ffffff has a contrast of 6.89:1 on light pages, and words need 7:1"
    );
    assert_eq!(help, "write `light: \"#595959\"`");
    assert!(ratio([0x59; 3], WHITE) >= WORDS);
}

#[test]
fn the_ground_that_a_layer_sets_is_to_blame_when_the_words_are_from_below() {
    let own =
        "name: Own\ncontract: 1\ntokens: { paper: { light: \"#ffffff\", dark: \"#808080\" } }\n";
    let said = said(&[own, BASE]);
    assert_eq!(said.len(), 2, "as words and as a part: {said:#?}");
    for (place, message, help) in said {
        assert_eq!(place, "0.yaml \"#808080\"");
        assert!(message.contains("3.94:1 on dark pages"), "{message}");
        // One grey for both pairs.
        assert_eq!(help, "write `dark: \"#595959\"`");
    }
    assert!(ratio([0x76; 3], WHITE) >= LARGE);
}

#[test]
fn where_no_shade_is_enough_the_other_colour_is_proposed() {
    let own = r##"name: Own
contract: 1
tokens:
  ink: { light: "#404040", dark: "#ffffff" }
  paper: { light: "#808080", dark: "#000000" }
"##;
    let said = said(&[own, BASE]);
    let (_, message, help) = &said[0];
    assert!(
        message.starts_with("`ink` #404040 on `paper` #808080"),
        "{message}"
    );
    assert!(
        help.starts_with("no colour is enough here: give `paper` `light: \"#"),
        "{help}"
    );
}
