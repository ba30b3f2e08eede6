//! A finished PDF that can be filled in: the one step that the engine does not take itself, kept in this file
//! so that it can go when Typst makes forms.
//!
//! A layout puts a link around each empty box (`render/paper/blocks/form.rs` gives the addresses). Typst
//! tags these links in their place of the reading order. Here each becomes a field of a form (ISO 32000-1,
//! 12.7) inside a `Form` tag, as PDF/UA-1, 7.18.4 asks, with the question as its name for screen readers
//! (7.18.1). Fields carry their own empty appearance, because PDF/A forbids to leave that to the reader.

use super::answer_font::AnswerFont;
use super::blocks::BOXES;
use super::nodes::{AnswerBox, Block, Question};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};
use std::collections::BTreeMap;

/// Changes with what this file makes of a layout, so that leaflets that were kept are made again.
pub const FILLABLE_VERSION: u32 = 3;

/// The name of the font of answers among the fonts of the form. PDFium, which shows PDFs in Chrome and Edge,
/// looks letters beyond those of western Europe up in a font of its own, and loses some, unless the name is
/// one of those that it takes for fonts of signs (`CPDF_BAFontMap`). To other readers a name is a name.
const FONT: &str = "Wingdings";
/// Room for more lines than one, under a heading.
const LINES_OF_BOX: u32 = 2;
/// What a line by hand needs, in points: 7 mm.
const LINE_BY_HAND: f64 = 20.0;
/// Bit 13 of a text field: several lines (table 228).
const SEVERAL_LINES: i64 = 1 << 12;
/// Bit 16 of a button: one of several (table 226).
const RADIO: i64 = 1 << 15;
/// A tick among the signs of Zapf Dingbats (annex D.6).
const TICK: &str = "4";
/// Bit 3 of an annotation: it is printed (table 165).
const PRINTED: i64 = 1 << 2;

/// A form on paper.
#[derive(Debug, Clone, Default)]
pub struct PaperForm {
    questions: Vec<Question>,
    /// The size of letters that are typed, in points.
    size: u32,
    from_right: bool,
}

impl PaperForm {
    /// The questions among some blocks, and boxes that ask nothing but their heading.
    pub fn of(blocks: &[Block], boxes: &[AnswerBox], size: u32, from_right: bool) -> Self {
        let questions = blocks.iter().filter_map(|block| match block {
            Block::Question(question) => Some(question.as_ref().clone()),
            _ => None,
        });
        let boxes = boxes.iter().map(|it| Question {
            answered: "write",
            name: it.href.strip_prefix(BOXES).unwrap_or_default().to_owned(),
            label: it.label.clone(),
            picture: None,
            question: Vec::new(),
            notes: Vec::new(),
            lines: LINES_OF_BOX,
            boxes: vec![it.clone()],
        });
        Self {
            questions: questions.chain(boxes).collect(),
            size,
            from_right,
        }
    }

    /// The names of boxes for several lines that have no room for one, given how high each is, in points.
    pub fn cramped(&self, height: &dyn Fn(&str) -> Option<f64>) -> Vec<String> {
        let alone = self.questions.iter().filter(|it| it.lines > 1);
        let boxes = alone.flat_map(|it| &it.boxes);
        let cramped = boxes.filter(|it| height(&it.href).is_some_and(|it| it < LINE_BY_HAND));
        cramped.map(|it| it.label.clone()).collect()
    }

    /// Whether there is nothing to fill in.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }
}

/// Makes the boxes of a PDF fillable.
///
/// # Errors
/// Says what the layout forgot, in words for whoever wrote it.
pub fn fillable(pdf: &[u8], form: &PaperForm, font: &AnswerFont) -> Result<Vec<u8>, String> {
    let unreadable = |error: lopdf::Error| format!("the PDF cannot be read: {error}");
    let mut document = Document::load_mem(pdf).map_err(unreadable)?;
    let places = Places::of(&document);
    let mut writer = FieldWriter {
        document: &mut document,
        places,
        form,
    };
    let mut fields = Vec::new();
    for question in &form.questions {
        fields.push(writer.question(question)?);
    }
    let font = font.write(&mut document);
    let form = dictionary! {
        "Fields" => fields,
        "DR" => dictionary! { "Font" => dictionary! { FONT => font } },
        "DA" => Object::string_literal(format!("/{FONT} {} Tf 0 g", form.size)),
    };
    let form = document.add_object(form);
    document
        .catalog_mut()
        .map_err(unreadable)?
        .set("AcroForm", form);
    let mut bytes = Vec::with_capacity(pdf.len() + 65_536);
    document
        .save_to(&mut bytes)
        .map_err(|error| format!("the PDF cannot be written: {error}"))?;
    Ok(bytes)
}

/// Where the links around boxes stand: the annotation of each address, and the tag around it.
struct Places {
    links: BTreeMap<String, ObjectId>,
    tags: BTreeMap<ObjectId, ObjectId>,
}

impl Places {
    fn of(document: &Document) -> Self {
        let mut places = Self {
            links: BTreeMap::new(),
            tags: BTreeMap::new(),
        };
        for (id, object) in &document.objects {
            let Ok(it) = object.as_dict() else { continue };
            if let Some(address) = address(document, it) {
                places.links.insert(address, *id);
            } else if let Some(annotation) = only_kid(document, it) {
                places.tags.insert(annotation, *id);
            }
        }
        places
    }
}

/// The address of a link.
fn address(document: &Document, annotation: &Dictionary) -> Option<String> {
    let action = annotation.get_deref(b"A", document).ok()?.as_dict().ok()?;
    let uri = action.get_deref(b"URI", document).ok()?.as_str().ok()?;
    String::from_utf8(uri.to_vec()).ok()
}

/// The annotation in a tag of a link that holds nothing else: PDF/UA-1 wants no other kid in a `Form`
/// (veraPDF, 7.18.4-2).
fn only_kid(document: &Document, tag: &Dictionary) -> Option<ObjectId> {
    if tag.get(b"S").ok()?.as_name().ok()? != b"Link" {
        return None;
    }
    let kids = tag.get_deref(b"K", document).ok()?;
    let kid = match kids {
        Object::Array(kids) if kids.len() == 1 => document.dereference(&kids[0]).ok()?.1,
        Object::Array(_) => return None,
        kid => kid,
    };
    kid.as_dict().ok()?.get(b"Obj").ok()?.as_reference().ok()
}

/// Turns links into fields.
struct FieldWriter<'a> {
    document: &'a mut Document,
    places: Places,
    form: &'a PaperForm,
}

impl FieldWriter<'_> {
    /// One question: a field by itself, or one with a field for each of its boxes.
    fn question(&mut self, question: &Question) -> Result<Object, String> {
        let whole = match question.boxes.as_slice() {
            [alone] if alone.name.is_none() => Some(alone),
            _ => None,
        };
        if let Some(alone) = whole {
            let id = self.widget(alone)?;
            let size = self.form.size;
            let from_right = self.form.from_right;
            let field = self.field(id)?;
            field.set("T", text_string(&question.name));
            write_in(field, size, from_right);
            if question.lines > 1 {
                field.set("Ff", SEVERAL_LINES);
            }
            return Ok(Object::Reference(id));
        }
        let parent = self.document.new_object_id();
        let mut kids = Vec::new();
        for part in &question.boxes {
            kids.push(Object::Reference(self.part(question, part, parent)?));
        }
        let mut field = dictionary! { "T" => text_string(&question.name), "Kids" => kids };
        if question.answered == "choose" {
            field.set("FT", "Btn");
            field.set("Ff", RADIO);
            field.set("V", "Off");
            field.set("TU", text_string(&question.label));
        }
        self.document.objects.insert(parent, field.into());
        Ok(Object::Reference(parent))
    }

    /// One of several boxes of a question.
    fn part(
        &mut self,
        question: &Question,
        part: &AnswerBox,
        parent: ObjectId,
    ) -> Result<ObjectId, String> {
        let id = self.widget(part)?;
        let name = part.name.clone().unwrap_or_default();
        let (size, from_right) = (self.form.size, self.form.from_right);
        match question.answered {
            "date" => write_in(self.field(id)?, size, from_right),
            answered => {
                let tick = self.tick(id)?;
                let off = self.appearance(id, String::new())?;
                let field = self.field(id)?;
                // What is chosen is the name of the answer; what is ticked is "Yes" (12.7.4.2.3).
                let state = match answered {
                    "choose" => name.as_str(),
                    _ => "Yes",
                };
                field.set(
                    "AP",
                    dictionary! { "N" => dictionary! { state => tick, "Off" => off } },
                );
                field.set("AS", "Off");
                // Where a reader has to draw boxes anew, because somebody has typed letters that no font here has,
                // it draws the sign of this name for what is chosen (table 189), and Poppler nothing without it.
                field.set("MK", dictionary! { "CA" => Object::string_literal(TICK) });
                if answered != "choose" {
                    field.set("FT", "Btn");
                    field.set("V", "Off");
                }
            }
        }
        let field = self.field(id)?;
        field.set("Parent", parent);
        if question.answered != "choose" {
            field.set("T", text_string(&name));
        }
        Ok(id)
    }

    /// The link around a box becomes an empty field without a name, and its tag that of a form.
    fn widget(&mut self, part: &AnswerBox) -> Result<ObjectId, String> {
        let forgotten = || format!("there is no box for “{}”", part.label);
        let id = *self.places.links.get(&part.href).ok_or_else(forgotten)?;
        let tag = self.places.tags.get(&id);
        let tag = *tag.ok_or_else(|| format!("the box for “{}” is not empty", part.label))?;
        let tag = self.document.get_dictionary_mut(tag);
        tag.map_err(|_| forgotten())?.set("S", "Form");
        let empty = self.appearance(id, String::new())?;
        let field = self.field(id)?;
        for key in ["A", "Border", "BS", "C", "Contents", "QuadPoints", "H"] {
            field.remove(key.as_bytes());
        }
        field.set("Subtype", "Widget");
        field.set("TU", text_string(&part.label));
        field.set("F", PRINTED);
        field.set("AP", dictionary! { "N" => empty });
        Ok(id)
    }

    fn field(&mut self, id: ObjectId) -> Result<&mut Dictionary, String> {
        let field = self.document.get_dictionary_mut(id);
        field.map_err(|error| format!("a box cannot be read: {error}"))
    }

    /// Width and height of a box.
    fn size(&self, id: ObjectId) -> Option<(f32, f32)> {
        let field = self.document.get_dictionary(id).ok()?;
        let sides = field
            .get_deref(b"Rect", self.document)
            .ok()?
            .as_array()
            .ok()?;
        let side = |at: usize| sides.get(at)?.as_float().ok();
        Some(((side(2)? - side(0)?).abs(), (side(3)? - side(1)?).abs()))
    }

    /// What a box looks like.
    fn appearance(&mut self, id: ObjectId, content: String) -> Result<ObjectId, String> {
        let (width, height) = self.size(id).ok_or("a box has no size")?;
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
            "Resources" => Dictionary::new(),
        };
        let stream = Stream::new(form, content.into_bytes());
        Ok(self.document.add_object(stream))
    }

    /// A tick, drawn so that it needs no font of signs.
    fn tick(&mut self, id: ObjectId) -> Result<ObjectId, String> {
        let (width, height) = self.size(id).ok_or("a box has no size")?;
        let at = |across: f32, up: f32| format!("{:.2} {:.2}", across * width, up * height);
        let content = format!(
            "q {:.2} w 1 J 1 j {} m {} l {} l S Q",
            0.11 * height,
            at(0.2, 0.5),
            at(0.42, 0.24),
            at(0.8, 0.78),
        );
        self.appearance(id, content)
    }
}

/// A field to write in.
fn write_in(field: &mut Dictionary, size: u32, from_right: bool) {
    field.set("FT", "Tx");
    field.set(
        "DA",
        Object::string_literal(format!("/{FONT} {size} Tf 0 g")),
    );
    if from_right {
        field.set("Q", 2);
    }
}
