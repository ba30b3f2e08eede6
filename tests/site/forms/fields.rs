//! The fields of a PDF against the rules of PDF/UA-1 and PDF/A-2 that count for forms, read by a library
//! that did not make the tags. Each rule is named as veraPDF names it.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A PDF with its fields.
pub struct Fields {
    pub document: Document,
}

impl Fields {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        Self { document }
    }

    fn dictionary(&self, id: ObjectId) -> &Dictionary {
        self.document.get_dictionary(id).expect("a dictionary")
    }

    fn get<'a>(&'a self, of: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let object = of.get(key.as_bytes()).ok()?;
        Some(self.document.dereference(object).expect("there").1)
    }

    pub fn form(&self) -> Option<&Dictionary> {
        let catalog = self.document.catalog().expect("a catalog");
        self.get(catalog, "AcroForm")?.as_dict().ok()
    }

    /// The boxes, page by page in the order in which they are tagged.
    pub fn widgets(&self) -> Vec<ObjectId> {
        let pages = self.document.page_iter();
        let annotations = pages.filter_map(|page| {
            let list = self.get(self.dictionary(page), "Annots")?;
            Some(list.as_array().expect("a list").clone())
        });
        annotations
            .flatten()
            .map(|it| it.as_reference().expect("an object of its own"))
            .filter(|id| name(self.dictionary(*id), "Subtype") == Some("Widget"))
            .collect()
    }

    /// The whole name of a field, from its parents, as `born.day`; the box of an answer to choose has that of
    /// its question.
    pub fn full_name(&self, id: ObjectId) -> String {
        let field = self.dictionary(id);
        let own = self.get(field, "T").and_then(text);
        let parent = field.get(b"Parent").and_then(Object::as_reference);
        let above = parent.ok().map(|parent| self.full_name(parent));
        let parts: Vec<String> = above.into_iter().chain(own).collect();
        parts.join(".")
    }

    /// What a screen reader says of each box, after the name of its field.
    pub fn names(&self) -> Vec<(String, String)> {
        let widgets = self.widgets().into_iter();
        widgets
            .map(|id| {
                let said = self.get(self.dictionary(id), "TU").and_then(text);
                (self.full_name(id), said.unwrap_or_default())
            })
            .collect()
    }

    /// What the boxes of a field to choose are exported as, in the order in which they are tagged.
    pub fn states(&self, field: &str) -> Vec<String> {
        let boxes = self.widgets().into_iter();
        let boxes = boxes.filter(|id| self.full_name(*id) == field);
        let states = boxes.flat_map(|id| {
            let looks = self
                .get(self.dictionary(id), "AP")
                .and_then(|it| it.as_dict().ok());
            let looks = looks.and_then(|it| self.get(it, "N")?.as_dict().ok());
            let names = looks.into_iter().flat_map(Dictionary::iter);
            names.map(|(name, _)| String::from_utf8_lossy(name).into_owned())
        });
        states.filter(|it| it != "Off").collect()
    }

    /// Everything that a rule forbids.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let tags = self.tags();
        for id in self.widgets() {
            let widget = self.dictionary(id);
            let name_of = self.full_name(id);
            let mut add = |rule: &str| faults.push(format!("{rule}: {name_of}"));
            if self
                .get(widget, "TU")
                .and_then(text)
                .is_none_or(|it| it.is_empty())
            {
                add("7.18.1-3");
            }
            match tags.get(&id).map(Vec::as_slice) {
                Some([("Form", 1)]) => {}
                Some([("Form", _)]) => add("7.18.4-2"),
                _ => add("7.18.4-1"),
            }
            let flags = widget.get(b"F").and_then(Object::as_i64).unwrap_or(0);
            if flags != 4 {
                add("6.3.2-2");
            }
            if ["A", "AA", "Border"]
                .iter()
                .any(|key| widget.has(key.as_bytes()))
            {
                add("6.4.1-1");
            }
            let look = self.get(widget, "AP").and_then(|it| it.as_dict().ok());
            if look.is_none_or(|it| it.len() != 1 || !it.has(b"N")) {
                add("6.3.3-1");
            }
            if self.type_of(id) == "Btn" && !widget.has(b"AS") {
                add("12.5.5");
            }
        }
        for page in self.document.page_iter() {
            let page = self.dictionary(page);
            if page.has(b"Annots") && name(page, "Tabs") != Some("S") {
                faults.push("7.18.3-1".to_owned());
            }
        }
        if let Some(form) = self.form() {
            if form.has(b"NeedAppearances") {
                faults.push("6.4.1-3".to_owned());
            }
            if form.has(b"XFA") {
                faults.push("7.15-1".to_owned());
            }
        }
        let catalog = self.document.catalog().expect("a catalog");
        if !catalog.has(b"Lang") {
            faults.push("7.2-25".to_owned());
        }
        faults
    }

    /// `Tx` or `Btn`, which parents hand down.
    pub fn type_of(&self, id: ObjectId) -> &str {
        let field = self.dictionary(id);
        match (
            name(field, "FT"),
            field.get(b"Parent").and_then(Object::as_reference),
        ) {
            (Some(own), _) => own,
            (None, Ok(parent)) => self.type_of(parent),
            (None, Err(_)) => "",
        }
    }

    /// For each annotation the tags that hold it, with how many kids these have.
    fn tags(&self) -> BTreeMap<ObjectId, Vec<(&str, usize)>> {
        let mut tags: BTreeMap<ObjectId, Vec<(&str, usize)>> = BTreeMap::new();
        for object in self.document.objects.values() {
            let Ok(tag) = object.as_dict() else { continue };
            let (Some(kind), Some(kids)) = (name(tag, "S"), self.get(tag, "K")) else {
                continue;
            };
            let one = [kids.clone()];
            let kids = kids.as_array().map_or(one.as_slice(), Vec::as_slice);
            for kid in kids {
                let kid = self.document.dereference(kid).expect("there").1;
                let Ok(kid) = kid.as_dict() else { continue };
                if let Ok(id) = kid.get(b"Obj").and_then(Object::as_reference) {
                    tags.entry(id).or_default().push((kind, kids.len()));
                }
            }
        }
        tags
    }

    /// The tag that holds an annotation.
    pub fn tag_of(&self, annotation: ObjectId) -> ObjectId {
        let holds = |tag: &Dictionary| {
            let kids = self.get(tag, "K")?;
            let one = [kids.clone()];
            let kids = kids.as_array().map_or(one.as_slice(), Vec::as_slice);
            let mut kids = kids
                .iter()
                .map(|kid| self.document.dereference(kid).expect("there").1);
            let is_it = |kid: &Object| {
                let of = kid.as_dict().and_then(|it| it.get(b"Obj"));
                of.and_then(Object::as_reference).ok() == Some(annotation)
            };
            kids.any(is_it).then_some(())
        };
        let mut objects = self.document.objects.iter();
        let found = objects.find(|(_, it)| it.as_dict().ok().and_then(holds).is_some());
        *found.expect("a tag").0
    }
}

fn name<'a>(of: &'a Dictionary, key: &str) -> Option<&'a str> {
    let name = of.get(key.as_bytes()).and_then(Object::as_name).ok()?;
    std::str::from_utf8(name).ok()
}

fn text(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}
