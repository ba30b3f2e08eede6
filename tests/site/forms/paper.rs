//! Forms as PDF: every box is a field that a screen reader can name, and the same form is the same file.

use super::fields::Fields;
use super::{FORM, leaflet, site};
use crate::paper::Pdf;
use crate::project::Project;
use lopdf::{Dictionary, Object};
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let built = site(FORM).with_leaflets().build();
    built.is_clean();
    fs::read(built.out().join("leaflets/ask-us.pdf")).expect("published")
});

#[test]
fn each_box_is_a_field_with_the_visible_question_as_its_name() {
    let fields = Fields::read(&MADE);
    let names = fields.names();
    let names: Vec<(&str, &str)> = names
        .iter()
        .map(|(name, said)| (name.as_str(), said.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("name", "What is your name?"),
            ("born.day", "When were you born? Day"),
            ("born.month", "When were you born? Month"),
            ("born.year", "When were you born? Year"),
            ("worry", "What worries you? (optional)"),
            ("reach.by-phone", "How can we reach you? By phone"),
            ("reach.by-letter", "How can we reach you? By letter"),
            ("agree", "Do you want to be on the register? Yes"),
            ("agree", "Do you want to be on the register? No"),
            ("signed", "Sign your name."),
        ]
    );
    let types: Vec<&str> = fields
        .widgets()
        .into_iter()
        .map(|id| fields.type_of(id))
        .collect();
    assert_eq!(
        types.iter().filter(|it| **it == "Tx").count(),
        6,
        "{types:?}"
    );
    assert_eq!(
        types.iter().filter(|it| **it == "Btn").count(),
        4,
        "{types:?}"
    );
}

#[test]
fn fields_keep_the_rules_of_accessible_pdf() {
    assert_eq!(Fields::read(&MADE).faults(), Vec::<String>::new());
    let pdf = Pdf::read(&MADE);
    assert!(pdf.is_tagged() && pdf.fonts().values().all(|whole| *whole));
    let metadata = pdf.metadata();
    assert!(metadata.contains("<pdfuaid:part>1<") && metadata.contains("<pdfaid:conformance>A<"));
}

/// Boxes under headings ask nothing but their heading.
#[test]
fn the_boxes_of_a_sheet_can_be_filled_in_too() {
    let sheet = |layout: &str| {
        format!(
            "---\ntitle: A sheet\nlayout: {layout}\naudience: families\nopens: keyworkers\n---\n\
             Write here.\n\n## Me\n\nMy name.\n\n## My team\n\n## My friends\n"
        )
    };
    let layouts = ["profile", "worksheet", "map"];
    let site = layouts.iter().fold(
        Project::new().area("northtown").with_leaflets(),
        |site, layout| site.file(&format!("leaflets/a-{layout}.md"), &sheet(layout)),
    );
    let built = site.build();
    built.is_clean();
    for layout in layouts {
        let path = built.out().join(format!("leaflets/a-{layout}.pdf"));
        let fields = Fields::read(&fs::read(path).expect("published"));
        let names = fields.names();
        let names: Vec<(&str, &str)> = names
            .iter()
            .map(|(name, said)| (name.as_str(), said.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("box-1", "Me"),
                ("box-2", "My team"),
                ("box-3", "My friends")
            ],
            "{layout}"
        );
        assert_eq!(fields.faults(), Vec::<String>::new(), "{layout}");
    }
}

/// The rules are worth nothing if a broken form keeps them too.
#[test]
fn a_form_that_is_broken_on_purpose_is_told() {
    type Break = fn(&mut Fields);
    let breaks: [(&str, Break); 8] = [
        ("7.18.1-3: name", |it| {
            let first = it.widgets()[0];
            it.document
                .get_dictionary_mut(first)
                .expect("a box")
                .remove(b"TU");
        }),
        ("7.18.4-1: name", |it| {
            let tag = it.tag_of(it.widgets()[0]);
            it.document
                .get_dictionary_mut(tag)
                .expect("a tag")
                .set("S", "Link");
        }),
        ("7.18.4-2: name", |it| {
            let tag = it.tag_of(it.widgets()[0]);
            let tag = it.document.get_dictionary_mut(tag).expect("a tag");
            let kids = tag.get(b"K").expect("kids").clone();
            let mut kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids]);
            kids.push(7.into());
            tag.set("K", kids);
        }),
        ("6.3.2-2: name", |it| {
            let first = it.widgets()[0];
            it.document
                .get_dictionary_mut(first)
                .expect("a box")
                .set("F", 2);
        }),
        ("6.3.3-1: name", |it| {
            let first = it.widgets()[0];
            it.document
                .get_dictionary_mut(first)
                .expect("a box")
                .remove(b"AP");
        }),
        ("12.5.5: agree", |it| {
            let last = it.widgets()[8];
            it.document
                .get_dictionary_mut(last)
                .expect("a box")
                .remove(b"AS");
        }),
        ("7.18.3-1", |it| {
            let page = it.document.page_iter().next().expect("a page");
            it.document
                .get_dictionary_mut(page)
                .expect("a page")
                .remove(b"Tabs");
        }),
        ("6.4.1-3", |it| {
            let form = it.document.catalog().expect("a catalog").get(b"AcroForm");
            let form = form.and_then(Object::as_reference).expect("a form");
            let form = it.document.get_dictionary_mut(form).expect("a form");
            form.set("NeedAppearances", true);
        }),
    ];
    for (fault, break_it) in breaks {
        let mut fields = Fields::read(&MADE);
        break_it(&mut fields);
        assert_eq!(fields.faults(), [fault]);
    }
}

/// A font of PDF readers has the letters of western Europe alone.
#[test]
fn names_of_all_families_can_be_typed() {
    let letters = letters_to_type(&Fields::read(&MADE));
    for letter in "AzéŁłŚżŞğŵŷČđαЖї".chars() {
        assert!(letters.contains(&letter), "{letter}");
    }
    assert!(!letters.contains(&'ب'), "no page is in Arabic");
}

/// Who reads Arabic may get a form in English, and writes a name into it.
#[test]
fn names_in_the_script_of_any_language_of_the_site_can_be_typed() {
    let site = site(FORM).with_leaflets();
    let site = site.append("site.yaml", "languages: [en-GB, ar]\n").build();
    let pdf = fs::read(site.out().join("leaflets/ask-us.pdf")).expect("published");
    let fields = Fields::read(&pdf);
    assert_eq!(fields.faults(), Vec::<String>::new());
    let letters = letters_to_type(&fields);
    // Letters as they stand by themselves, and beside others.
    for letter in "AłЖزينب\u{fe91}".chars() {
        assert!(letters.contains(&letter), "{letter}");
    }
}

/// The letters that the font of answers says it has, and has a shape and a width for.
fn letters_to_type(fields: &Fields) -> BTreeSet<char> {
    let document = &fields.document;
    let get = |of: &Dictionary, key: &[u8]| {
        let value = of.get_deref(key, document).expect("there");
        match value {
            Object::Array(all) => document.dereference(&all[0]).expect("there").1.clone(),
            other => other.clone(),
        }
    };
    let font = document.objects.values().find_map(|object| {
        let font = object.as_dict().ok()?;
        let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
        (name.starts_with(b"ANSWER+") && font.has(b"ToUnicode")).then_some(font)
    });
    let font = font.expect("a font");
    let bytes = |object: Object| {
        let stream = object.as_stream().expect("a stream");
        stream.decompressed_content().expect("packed")
    };
    let below = get(font, b"DescendantFonts");
    let below = below.as_dict().expect("a font");
    let descriptor = get(below, b"FontDescriptor");
    let file = bytes(get(descriptor.as_dict().expect("measures"), b"FontFile2"));
    let face = ttf_parser::Face::parse(&file, 0).expect("a font file");
    let unicode = String::from_utf8(bytes(get(font, b"ToUnicode"))).expect("ASCII");
    let pairs = unicode.lines().filter_map(|line| {
        let pair = line.strip_prefix('<')?.strip_suffix('>')?;
        let (glyph, letter) = pair.split_once("> <")?;
        let letter = u32::from_str_radix(letter, 16).ok()?;
        Some((
            u16::from_str_radix(glyph, 16).ok()?,
            char::from_u32(letter)?,
        ))
    });
    let drawn = pairs.filter(|(glyph, _)| {
        let glyph = ttf_parser::GlyphId(*glyph);
        let width = face.glyph_hor_advance(glyph).unwrap_or_default();
        width > 0 && face.outline_glyph(glyph, &mut Seen).is_some()
    });
    drawn.map(|(_, letter)| letter).collect()
}

/// Looks at a shape, and keeps nothing of it.
struct Seen;

impl ttf_parser::OutlineBuilder for Seen {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {}
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
    fn close(&mut self) {}
}

/// Half of a sheet was left empty below the heading, because the ways to send a form did not fit there.
#[test]
fn how_to_send_a_form_stands_on_one_sheet() {
    for lines in [4, 6, 8, 10, 12] {
        let more = format!(
            "```write\nid: more\nquestion: What else do you want to say?\nlines: {lines}\n```\n\n```form-end"
        );
        let body = FORM.replace("```form-end", &more);
        let built = site(&body).with_leaflets().build();
        let pdf = fs::read(built.out().join("leaflets/ask-us.pdf")).expect("published");
        let pages = Pdf::read(&pdf).words_of_pages();
        let with = |words: &str| pages.iter().position(|page| page.contains(words));
        let heading = with("Sendthisform");
        assert!(heading.is_some(), "{pages:#?}");
        assert_eq!(
            heading,
            with("Welasttriedthis"),
            "{lines} lines: {pages:#?}"
        );
    }
}

#[test]
fn the_same_form_is_the_same_file() {
    let again = site(FORM).with_leaflets().build();
    let again = fs::read(again.out().join("leaflets/ask-us.pdf")).expect("published");
    assert!(again == *MADE);
}

#[test]
fn a_page_with_questions_is_printed_as_a_form() {
    let built = Project::new()
        .area("northtown")
        .with_leaflets()
        .append("pages/keyworkers.md", &format!("\n{FORM}"))
        .build();
    assert!(built.is_published(), "{:#?}", built.said());
    let pdf = fs::read(built.out().join("leaflets/pages/keyworkers.pdf")).expect("published");
    let fields = Fields::read(&pdf);
    assert_eq!(fields.widgets().len(), 10);
    assert_eq!(fields.faults(), Vec::<String>::new());
    let other = fs::read(built.out().join("leaflets/pages/index.pdf")).expect("published");
    assert!(Fields::read(&other).form().is_none());
}

#[test]
fn a_layout_that_forgets_a_box_is_told() {
    let built = leaflet(Project::new().area("northtown"), "ask-us", FORM)
        .with_leaflets()
        .file("theme/theme.yaml", "name: own\ncontract: 1\nextends: fingerpost\n")
        .file(
            "theme/leaflets/form.typ",
            "#import \"/base.typ\": *\n#show: document-of.with((size: 14pt))\n#heading(level: 1, data.title)\n",
        )
        .build();
    let said = built.said();
    assert!(
        said.iter().any(|it| it
            .message
            .contains("there is no box for “What is your name?”")),
        "{said:#?}"
    );
}

/// A reader without a font for what somebody has typed draws all boxes anew, and Poppler draws none that is chosen
/// unless it is told the sign.
#[test]
fn what_is_ticked_or_chosen_can_be_drawn_anew() {
    let fields = Fields::read(&MADE);
    let buttons = fields.widgets().into_iter();
    let buttons = buttons.filter(|id| fields.type_of(*id) == "Btn");
    let mut number = 0;
    for id in buttons {
        let button = fields.document.get_dictionary(id).expect("a box");
        let look = button.get(b"MK").and_then(Object::as_dict).expect("a look");
        let sign = look.get(b"CA").and_then(Object::as_str).expect("a sign");
        assert_eq!(sign, b"4");
        number += 1;
    }
    assert_eq!(number, 4);
}
