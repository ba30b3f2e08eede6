//! Typst, kept to itself: templates and data in, laid-out pages and PDF out.
//!
//! No file system, no clock, no network: the compiler sees the theme's layouts, and the data and
//! pictures of one leaflet. The same virtual paths serve every leaflet, because Typst keeps each
//! path that it has ever seen.

use super::fillable::PaperForm;
use super::fonts::Fonts;
use crate::source::{SourceId, Sources, Span};
use crate::theme::Theme;
use std::collections::HashMap;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// The version of the engine: another one may lay out the same data differently.
pub const ENGINE: &str = "typst 0.15.1";
const EDITION: &str = "/edition.json";
const DATA: &str = "/data.json";

/// Everything that the leaflets of a build share.
#[derive(Debug)]
pub struct Engine<'f> {
    library: LazyHash<Library>,
    fonts: &'f Fonts,
    layouts: HashMap<FileId, Layout>,
    /// Tells apart sets of layouts.
    pub fingerprint: u128,
}

#[derive(Debug)]
struct Layout {
    source: Source,
    id: SourceId,
}

/// Data for layouts.
#[derive(Debug)]
pub struct Json {
    /// Its values.
    pub value: serde_json::Value,
    /// The file that a layout reads.
    pub file: Bytes,
}

impl Json {
    /// Data of a shape.
    ///
    /// # Errors
    /// Where JSON has no such shape.
    pub fn of(data: &impl serde::Serialize) -> serde_json::Result<Self> {
        let value = serde_json::to_value(data)?;
        let file = Bytes::from_string(value.to_string());
        Ok(Self { value, file })
    }
}

/// One leaflet: its data and its pictures.
#[derive(Debug)]
pub struct LeafletInput<'a> {
    /// The layout: `booklet`.
    pub layout: &'static str,
    /// What it shares with the other leaflets of its edition.
    pub edition: &'a Json,
    /// Its own data.
    pub data: Json,
    /// The bytes of each picture.
    pub pictures: Vec<Bytes>,
    /// What can be filled in.
    pub form: PaperForm,
}

impl LeafletInput<'_> {
    /// The files that the layout may read.
    fn files(&self) -> impl Iterator<Item = (FileId, Bytes)> {
        let data = [(EDITION, &self.edition.file), (DATA, &self.data.file)];
        let data = data.map(|(path, file)| (path.to_owned(), file.clone()));
        let pictures = self.pictures.iter().enumerate();
        let pictures = pictures.map(|(number, it)| (format!("/picture/{number}"), it.clone()));
        let all = data.into_iter().chain(pictures);
        all.filter_map(|(path, file)| Some((file_id(&path)?, file)))
    }
}

/// What Typst objects to: always a mistake in a layout, because content is checked before.
#[derive(Debug)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// Where in the theme's layouts.
    pub span: Option<Span>,
}

/// The standards that a PDF conforms to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// To be read: PDF/UA-1 and PDF/A-2a, tagged.
    Accessible,
    /// To be printed and folded: PDF/A-2b. An imposed sheet has no honest reading order.
    Print,
}

impl<'f> Engine<'f> {
    /// Layouts of a theme: the most special layer's file wins, and `/fingerpost/…` is always the
    /// default theme's.
    pub fn new(theme: &Theme, sources: &Sources, fonts: &'f Fonts) -> Self {
        let mut layouts = HashMap::new();
        let mut texts: Vec<(String, &str)> = Vec::new();
        for (layer, path, id, text) in theme.files(sources, "leaflets") {
            let named = format!("/{}/{path}", theme.layers[layer].name);
            for path in [format!("/{path}"), named] {
                if let Some(file) = file_id(&path) {
                    layouts.entry(file).or_insert_with(|| Layout {
                        source: Source::new(file, text.to_owned()),
                        id,
                    });
                    texts.push((path, text));
                }
            }
        }
        let fingerprint = typst::utils::hash128(&(texts, fonts.fingerprint(), ENGINE));
        let features = [Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            fonts,
            layouts,
            fingerprint,
        }
    }

    /// The fonts.
    pub fn fonts(&self) -> &'f Fonts {
        self.fonts
    }

    /// Lays out a leaflet. Every warning counts: an unknown font would lose the words silently.
    ///
    /// # Errors
    /// What is wrong with the layout.
    pub fn lay_out(&self, input: &LeafletInput<'_>) -> Result<PagedDocument, Vec<Fault>> {
        let Some(main) = file_id(&format!("/{}.typ", input.layout)) else {
            return Err(Vec::new());
        };
        let world = LeafletWorld {
            engine: self,
            main,
            files: input.files().collect(),
        };
        let result = typst::compile::<PagedDocument>(&world);
        let complaints: Vec<SourceDiagnostic> = match result.output {
            Ok(document) if result.warnings.is_empty() => return Ok(document),
            Ok(_) => result.warnings.into_iter().collect(),
            Err(errors) => errors.into_iter().collect(),
        };
        Err(complaints.iter().map(|it| world.fault(it)).collect())
    }

    /// A laid-out leaflet as PDF. `ident` is its lasting address.
    ///
    /// # Errors
    /// What keeps the PDF from its conformance.
    pub fn pdf(
        &self,
        document: &PagedDocument,
        ident: &str,
        conformance: Conformance,
    ) -> Result<Vec<u8>, Vec<Fault>> {
        let wanted: &[PdfStandard] = match conformance {
            Conformance::Accessible => &[PdfStandard::Ua_1, PdfStandard::A_2a],
            Conformance::Print => &[PdfStandard::A_2b],
        };
        let fault = |message: String| {
            vec![Fault {
                message,
                span: None,
            }]
        };
        let standards =
            PdfStandards::new(wanted).map_err(|error| fault(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some(crate::MADE_WITH.to_owned())),
            // For a leaflet without a date of its own: PDF/A asks for one, and the day of the build
            // would make another file of the same leaflet each day.
            timestamp: Datetime::from_ymd_hms(1970, 1, 1, 0, 0, 0).map(Timestamp::new_utc),
            standards,
            tagged: conformance == Conformance::Accessible,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(document, &options).map_err(|errors| {
            errors
                .iter()
                .map(|error| Fault {
                    message: error.message.to_string(),
                    span: self.place(error),
                })
                .collect()
        })
    }

    fn place(&self, complaint: &SourceDiagnostic) -> Option<Span> {
        let layout = self.layouts.get(&complaint.span.id()?)?;
        let range = match complaint.span.get() {
            typst::syntax::DiagSpanKind::Number { num, sub_range, .. } => {
                layout.source.range(num, sub_range)?
            }
            typst::syntax::DiagSpanKind::Range { range, .. } => range,
            typst::syntax::DiagSpanKind::Detached => return None,
        };
        Some(Span::new(layout.id, range.start, range.end))
    }
}

/// Forgets what Typst remembers of former leaflets. Between batches only: it is global.
pub fn forget() {
    typst::comemo::evict(0);
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What Typst sees while it lays out one leaflet.
struct LeafletWorld<'a> {
    engine: &'a Engine<'a>,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl LeafletWorld<'_> {
    fn fault(&self, complaint: &SourceDiagnostic) -> Fault {
        let mut message = complaint.message.to_string();
        for hint in &complaint.hints {
            message.push_str("; ");
            message.push_str(&hint.v);
        }
        let id = complaint.span.id();
        let layout = id.and_then(|id| self.engine.layouts.get(&id));
        let span = layout
            .zip(self.range(complaint.span))
            .map(|(layout, range)| Span::new(layout.id, range.start, range.end));
        Fault { message, span }
    }
}

impl World for LeafletWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match self.engine.layouts.get(&id) {
            Some(layout) => Ok(layout.source.clone()),
            None => Err(missing(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index)
    }

    /// Leaflets take their dates from the content.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
