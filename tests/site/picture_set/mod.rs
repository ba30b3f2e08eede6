//! The drawings of the default theme against what `themes/fingerpost/pictures/README.md` says of
//! them: one canvas, one outline, a few colours that hold in grey, and words for each.

mod colour;
mod extent;

use colour::{Colour, palette};
use extent::Extent;
use fingerpost::content::decode::{Decode, Problems};
use fingerpost::content::pictures::PictureList;
use fingerpost::content::yaml::{Excerpt, parse};
use fingerpost::render::pictures::svg::cleaned;
use fingerpost::source::Sources;
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The most bytes of one drawing: a page of easy read shows twenty of them.
const MAX_BYTES: usize = 2048;
/// Where lines may run, so that no half of an outline is cut at the edge of the canvas.
const MARGIN: f32 = 1.5;
const CANVAS: f32 = 96.0;

/// What the root of every drawing says, and no shape says again.
const ROOT: [(&str, &str); 6] = [
    ("viewBox", "0 0 96 96"),
    ("fill", "none"),
    ("stroke", "#17324d"),
    ("stroke-width", "3"),
    ("stroke-linecap", "round"),
    ("stroke-linejoin", "round"),
];

#[test]
fn every_drawing_has_the_same_canvas_and_the_same_outline() {
    each_drawing(|document| {
        let root = document.root_element();
        let said: Vec<_> = root
            .attributes()
            .map(|attribute| (attribute.name(), attribute.value()))
            .collect();
        (said != ROOT).then(|| format!("its root says {said:?}"))
    });
}

#[test]
fn every_drawing_is_made_of_plain_shapes_with_flat_fills() {
    each_shape(|shape| {
        let own: &[&str] = match shape.tag_name().name() {
            "path" => &["d"],
            "circle" => &["cx", "cy", "r"],
            "ellipse" => &["cx", "cy", "rx", "ry"],
            "rect" => &["x", "y", "width", "height", "rx"],
            other => return Some(format!("has a `{other}`")),
        };
        let odd = shape
            .attributes()
            .map(|attribute| attribute.name())
            .find(|name| *name != "fill" && !own.contains(name));
        odd.map(|name| format!("has a shape with `{name}`"))
    });
}

#[test]
fn every_fill_is_a_colour_of_the_palette_and_every_colour_is_used() {
    let palette = palette(&readme());
    let mut unused: BTreeSet<&str> = palette.values().map(Colour::hex).collect();
    for (name, svg) in drawings() {
        for fill in fills(&svg) {
            assert!(
                palette.values().any(|colour| colour.hex() == fill),
                "{name}: {fill} has no name in the palette"
            );
            unused.remove(fill.as_str());
        }
    }
    assert_eq!(unused, BTreeSet::new(), "colours that no drawing has");
}

#[test]
fn every_colour_stands_out_from_the_outline_and_has_its_grey_in_the_table() {
    let palette = palette(&readme());
    let ink = &palette["ink"];
    assert_eq!(ink.hex(), "#17324d");
    for (name, colour) in &palette {
        assert_eq!(colour.said_grey, colour.grey(), "the grey of {name}");
        let contrast = colour.contrast(ink);
        assert!(
            name == "ink" || contrast >= 3.0,
            "{name} has {contrast:.2}:1 against ink"
        );
    }
}

#[test]
fn every_number_stands_on_the_grid_of_half_units() {
    each_shape(|shape| {
        let off = shape
            .attributes()
            .filter(|attribute| attribute.name() != "fill")
            .flat_map(|attribute| extent::numbers(attribute.value()))
            .find(|number| (number * 2.0).fract() != 0.0);
        off.map(|number| format!("has {number}"))
    });
}

#[test]
fn no_outline_is_cut_at_the_edge() {
    each_shape(|shape| {
        let extent = Extent::of(shape);
        let least = extent.left.min(extent.top);
        let most = extent.right.max(extent.bottom);
        (least < MARGIN || most > CANVAS - MARGIN).then(|| format!("has a shape over {extent:?}"))
    });
}

#[test]
fn every_drawing_is_small_and_comes_whole_through_the_cleaner() {
    for (name, svg) in drawings() {
        assert!(svg.len() <= MAX_BYTES, "{name}: {} bytes", svg.len());
        let clean = cleaned(&svg).unwrap_or_else(|problem| panic!("{name}: {}", problem.message));
        let count = |text: &str| text.matches('<').count() - text.matches("</").count();
        assert_eq!(count(&clean.text), count(&svg), "{name} loses a shape");
    }
}

#[test]
fn every_drawing_has_words_of_its_own_and_the_licence_is_free() {
    let list = list();
    let text = |text: &Option<fingerpost::content::values::Text>| {
        text.as_ref().map(|text| text.as_str().to_owned())
    };
    assert_eq!(text(&list.licence).as_deref(), Some("CC0-1.0"));
    assert_eq!(
        text(&list.credit).as_deref(),
        Some("Fingerpost picture set")
    );
    let mut meant = BTreeMap::new();
    for (name, entry) in &list.pictures.0 {
        let name = name.value.as_str();
        let alt = text(&entry.alt).unwrap_or_default();
        assert!(
            alt.split(' ').count() >= 2,
            "{name}: {alt:?} says too little"
        );
        assert!(alt.len() <= 100, "{name}: {alt:?} says too much");
        assert!(!entry.words.is_empty(), "{name} has no other words");
        let said =
            std::iter::once(alt.as_str()).chain(entry.words.iter().map(|word| word.as_str()));
        for word in said {
            let other = meant.insert(word.to_lowercase(), name);
            assert_eq!(other, None, "`{word}` leads to {name} too");
        }
    }
    let names = list
        .pictures
        .0
        .iter()
        .map(|(name, _)| name.value.to_string());
    let listed: BTreeSet<String> = names.collect();
    let drawn: BTreeSet<String> = drawings().into_keys().collect();
    let alone: Vec<_> = listed.symmetric_difference(&drawn).collect();
    assert!(
        alone.is_empty(),
        "a drawing without words, or words without a drawing: {alone:?}"
    );
}

/// Asks of every drawing what is wrong with it.
fn each_drawing(wrong: impl Fn(&Document) -> Option<String>) {
    for (name, svg) in drawings() {
        let document = Document::parse(&svg).expect("a drawing is XML");
        let found = wrong(&document);
        assert_eq!(found, None, "{name}");
    }
}

/// Asks of every shape of every drawing what is wrong with it.
fn each_shape(wrong: impl Fn(Node) -> Option<String>) {
    each_drawing(|document| {
        let shapes = document.root_element().descendants().skip(1);
        shapes.filter(Node::is_element).find_map(&wrong)
    });
}

fn fills(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).expect("a drawing is XML");
    let shapes = document.root_element().descendants().skip(1);
    shapes
        .filter_map(|shape| shape.attribute("fill").map(str::to_owned))
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/fingerpost/pictures")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

fn readme() -> String {
    read(&folder().join("README.md"))
}

/// All drawings by name.
fn drawings() -> BTreeMap<String, String> {
    let files = std::fs::read_dir(folder()).expect("the folder is there");
    let paths = files.map(|file| file.expect("a file").path());
    let drawings: BTreeMap<String, String> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .map(|path| {
            let name = path.file_stem().expect("a file has a name");
            (name.to_string_lossy().into_owned(), read(&path))
        })
        .collect();
    assert!(drawings.len() >= 80, "only {} drawings", drawings.len());
    drawings
}

fn list() -> PictureList {
    let text = read(&folder().join("pictures.yaml"));
    let excerpt = Excerpt {
        source: Sources::default().add_built_in("pictures.yaml".to_owned(), b""),
        text: &text,
        start: 0,
    };
    let node = parse(excerpt).expect("pictures.yaml is YAML");
    PictureList::decode(&node, &mut Problems::default()).expect("and a list")
}
