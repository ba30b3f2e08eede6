//! The making of each leaflet: data, checks, layout, sheets, files.

use super::answer_font::{AnswerFont, scripts};
use super::checks::{self, SourcePlaces};
use super::data::{EditionData, PaperData, Sheet};
use super::engine::{Conformance, Engine, Fault, Json, LeafletInput};
use super::faults;
use super::fillable::{FILLABLE_VERSION, PaperForm, fillable};
use super::filler::Filler;
use super::frames::{heights_of_boxes, misset};
use super::keep::{Finished, Keeper, packed, unpacked};
use super::leaflet_pictures::PictureCache;
use super::letters::Letters;
use super::measured::measured;
use super::sheets;
use super::thumbnail;
use crate::artifact::{
    Artifact, LaidOut, OutPath, PaperFacts, PaperFile, PdfFacts, PdfUse, ThumbnailFacts,
};
use crate::content::page::Layout;
use crate::diagnostic::{Finding, finding};
use crate::render::html::Materials;
use crate::site::{EditionId, PageId, Scope, Site};
use crate::source::Span;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use typed_index_collections::TiVec;
use typst_layout::PagedDocument;

/// The size of letters that are typed into a form, in points: that of easy read.
const LETTERS_OF_ANSWERS: u32 = 16;

/// The paper of one page: a leaflet, or the handout of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperJob {
    /// The page.
    pub page: PageId,
    /// How it is laid out.
    pub layout: Layout,
}

/// Every leaflet of a site, and a handout of every page but news.
pub fn plan(site: &Site<'_>) -> Vec<PaperJob> {
    let pages = site.printed_pages();
    pages
        .map(|page| PaperJob {
            page,
            layout: site.pages[page].layout(),
        })
        .collect()
}

impl PaperJob {
    /// The PDF beside the one to read.
    fn second(self) -> Option<PdfUse> {
        match self.layout {
            Layout::BookletA5 | Layout::TriFold | Layout::ContactCard => Some(PdfUse::Print),
            Layout::Poster => Some(PdfUse::A3),
            Layout::Booklet
            | Layout::Handout
            | Layout::LargePrint
            | Layout::Profile
            | Layout::Worksheet
            | Layout::Map
            | Layout::Form => None,
        }
    }

    /// How many PDFs are made of it.
    pub fn pdfs(self) -> usize {
        1 + usize::from(self.second().is_some())
    }

    /// What is made, in the order in which it is offered.
    fn kinds(self, site: &Site<'_>) -> Vec<PaperFile> {
        let mut kinds = vec![PaperFile::Pdf(PdfUse::Read)];
        kinds.extend(self.second().map(PaperFile::Pdf));
        if site.pages[self.page].leaflet.is_some() {
            kinds.push(PaperFile::Thumbnail);
        }
        kinds
    }

    /// The paths that it writes.
    pub fn paths(self, site: &Site<'_>) -> Vec<String> {
        let kinds = self.kinds(site).into_iter();
        kinds.map(|kind| site.paper(self.page, kind)).collect()
    }
}

/// Where leaflets are made.
#[derive(Debug)]
pub struct PaperMaker<'s, 'c> {
    pub(super) materials: Materials<'s, 'c>,
    pub(super) engine: Engine<'s>,
    colours: BTreeMap<String, String>,
    letters: Letters,
    pub(super) cache: PictureCache,
    /// What the leaflets of each edition share, once the first of them is made: in the language of the
    /// edition, and in the first one, for texts that stand in for a translation.
    editions: TiVec<EditionId, [OnceLock<serde_json::Result<Json>>; 2]>,
    /// The font of what is typed into forms, once it is wanted.
    answers: OnceLock<Result<AnswerFont, String>>,
}

/// The files of one leaflet, and what pages say about them.
#[derive(Debug)]
pub struct PaperWork {
    /// The files.
    pub artifacts: Vec<Artifact>,
    /// What pages say about them.
    pub made: PaperFacts,
    /// What is wrong, though not wrong enough to have made nothing.
    pub findings: Vec<Finding>,
}

impl<'s, 'c: 's> PaperMaker<'s, 'c> {
    /// What makes the paper of one build.
    pub fn new(
        materials: Materials<'s, 'c>,
        engine: Engine<'s>,
        colours: BTreeMap<String, String>,
    ) -> Self {
        let editions = materials.site.editions.iter();
        Self {
            materials,
            engine,
            colours,
            letters: Letters::default(),
            cache: PictureCache::default(),
            editions: editions.map(|_| Default::default()).collect(),
            answers: Default::default(),
        }
    }

    /// Makes one leaflet, or takes it from what was kept.
    ///
    /// # Errors
    /// What is wrong with its text or with the layout.
    pub fn make(&self, job: PaperJob, keeper: &dyn Keeper) -> Result<PaperWork, Vec<Finding>> {
        let input = self.input(job)?;
        let name = self.name(job, &input);
        let kept = keeper.get(&name).and_then(|bytes| unpacked(&bytes));
        let made = match kept {
            Some(files) => return Ok(self.work(job, files)),
            None => self.files(job, &input)?,
        };
        let (files, slips) = made;
        // What has slips is made again each time, so that they are told each time.
        if slips.is_empty() {
            keeper.put(&name, &packed(&files));
        }
        let mut work = self.work(job, files);
        work.findings.extend(slips);
        Ok(work)
    }

    /// Lays out one leaflet and measures it, with what is wrong though not wrong enough to make none.
    ///
    /// # Errors
    /// What is wrong with its text or with the layout.
    pub fn measure(&self, job: PaperJob) -> Result<(LaidOut, Vec<Finding>), Vec<Finding>> {
        let input = self.input(job)?;
        let document = self.laid_out(job, &input)?;
        let measured = measured(&document);
        let mut findings = self.slips(job, &input.form, &document);
        findings.extend(checks::too_long(
            job.layout,
            measured.pages,
            self.title(job),
        ));
        Ok((measured, findings))
    }

    /// Words that cannot be read where they stand, and boxes that nobody can write in.
    fn slips(&self, job: PaperJob, form: &PaperForm, document: &PagedDocument) -> Vec<Finding> {
        let title = self.title(job);
        let mut found = checks::misset(&misset(document), self.materials.site, title);
        if !form.is_empty() {
            let heights = heights_of_boxes(document);
            let cramped = form.cramped(&|href| heights.get(href).map(|it| it.to_pt()));
            found.extend(checks::cramped(&cramped, title));
        }
        found
    }

    /// What goes into the layout, when all of it can be printed.
    fn input(&self, job: PaperJob) -> Result<LeafletInput<'_>, Vec<Finding>> {
        let (input, places) = self.filled(job, Sheet::Usual)?;
        let covers = |character| self.engine.fonts().covers(character);
        let site = self.materials.site;
        let data = [&input.edition.value, &input.data.value];
        let unprintable = checks::unprintable(data, &covers, site, &places);
        match unprintable.is_empty() {
            true => Ok(input),
            false => Err(unprintable),
        }
    }

    fn filled(
        &self,
        job: PaperJob,
        sheet: Sheet,
    ) -> Result<(LeafletInput<'_>, SourcePlaces), Vec<Finding>> {
        let filler = Filler {
            resolver: self.materials.resolver(self.materials.site.scope(job.page)),
            page: job.page,
            site_pictures: self.materials.site_pictures(),
            cache: &self.cache,
        };
        let mut filled = filler
            .fill(job.layout, sheet)
            .map_err(|finding| vec![*finding])?;
        // A language that no font has letters for is left out here, and told where its own pages are printed.
        let covers = |said: &str| said.chars().all(|it| self.engine.fonts().covers(it));
        let also = &mut filled.data.also;
        also.retain(|it| {
            [&it.words, &it.qr.opens, &it.qr.alt]
                .iter()
                .all(|it| covers(it))
        });
        let input = LeafletInput {
            layout: job.layout.word(),
            edition: self.edition(job)?,
            form: self.form(job, &filled.data),
            data: Json::of(&filled.data).map_err(|error| unwritten(&error))?,
            pictures: filled.pictures,
        };
        Ok((input, filled.places))
    }

    /// What can be filled in on a leaflet.
    fn form(&self, job: PaperJob, data: &PaperData) -> PaperForm {
        PaperForm::of(
            &data.body,
            &data.boxes,
            LETTERS_OF_ANSWERS,
            self.runs_from_right(job),
        )
    }

    /// A PDF in which the boxes of its form can be filled in.
    fn with_form(&self, form: &PaperForm, pdf: Finished) -> Result<Finished, Fault> {
        if form.is_empty() {
            return Ok(pdf);
        }
        let font = self
            .answers
            .get_or_init(|| AnswerFont::of(self.engine.fonts(), &scripts(self.materials.site)));
        let made = font.as_ref().map_err(Clone::clone);
        let made = made.and_then(|font| fillable(&pdf.bytes, form, font));
        match made {
            Ok(bytes) => Ok(Finished { bytes, ..pdf }),
            Err(message) => Err(Fault {
                message,
                span: None,
            }),
        }
    }

    /// How much there is to print on one leaflet, in bytes of its data.
    pub fn weight(&self, job: PaperJob) -> usize {
        self.input(job).map_or(0, |input| input.data.file.len())
    }

    /// What is wrong with the text of one leaflet before it is laid out: what no font can print.
    pub fn check_text(&self, job: PaperJob) -> Vec<Finding> {
        self.input(job).err().unwrap_or_default()
    }

    fn edition(&self, job: PaperJob) -> Result<&Json, Vec<Finding>> {
        let page = &self.materials.site.pages[job.page];
        self.shared(page.edition, page.translated)
    }

    /// What the leaflets of an edition share, in its language or in the first one.
    pub(super) fn shared(
        &self,
        edition: EditionId,
        translated: bool,
    ) -> Result<&Json, Vec<Finding>> {
        let site = self.materials.site;
        let shared = &self.editions[edition][usize::from(!translated)];
        let shared = shared.get_or_init(|| {
            let own = site.edition_scope(edition);
            let language = match translated {
                true => own.language,
                false => site.first_language(),
            };
            let scope = Scope { language, ..own };
            let from_right = language.direction() == "rtl";
            let fonts = self.engine.fonts().families_for(from_right);
            Json::of(&EditionData::of(
                &self.materials.resolver(scope),
                self.materials.strings(),
                fonts,
                self.colours.clone(),
            ))
        });
        shared.as_ref().map_err(unwritten)
    }

    /// Where the title of a page is written: what is wrong with the whole of a leaflet is shown there.
    fn title(&self, job: PaperJob) -> Span {
        self.materials.site.pages[job.page].page.head.title.span
    }

    fn runs_from_right(&self, job: PaperJob) -> bool {
        let scope = self.materials.site.scope(job.page);
        scope.language.direction() == "rtl"
    }

    /// The fingerprint of everything that a leaflet is made of.
    fn name(&self, job: PaperJob, input: &LeafletInput<'_>) -> String {
        let kinds = job.paths(self.materials.site).len();
        let all = (
            self.engine.fingerprint,
            crate::MADE_WITH,
            input.layout,
            (&input.edition.file, &input.data.file, &input.pictures),
            self.ident(job),
            (kinds, thumbnail::THUMBNAIL_VERSION, FILLABLE_VERSION),
            (!input.form.is_empty()).then(|| scripts(self.materials.site)),
        );
        format!("{:032x}", typst::utils::hash128(&all))
    }

    /// The lasting address of a leaflet.
    fn ident(&self, job: PaperJob) -> String {
        let site = self.materials.site;
        site.base
            .absolute(&site.paper(job.page, PaperFile::Pdf(PdfUse::Read)))
    }

    fn files(
        &self,
        job: PaperJob,
        input: &LeafletInput<'_>,
    ) -> Result<(Vec<Finished>, Vec<Finding>), Vec<Finding>> {
        let document = self.laid_out(job, input)?;
        let slips = self.slips(job, &input.form, &document);
        let site = self.materials.site;
        let is_right_to_left = self.runs_from_right(job);
        let mut files = Vec::new();
        for kind in job.kinds(site) {
            files.push(match kind {
                PaperFile::Pdf(PdfUse::Read) => {
                    let pdf = self.pdf(job, &document, Conformance::Accessible, kind)?;
                    self.with_form(&input.form, pdf)
                        .map_err(|fault| self.findings(job, &[fault]))?
                }
                PaperFile::Pdf(PdfUse::Print) => {
                    let sheets = match job.layout {
                        Layout::TriFold => sheets::tri_fold(&document, is_right_to_left),
                        Layout::ContactCard => sheets::cards(&document),
                        _ => sheets::booklet(&document, is_right_to_left),
                    };
                    self.pdf(job, &sheets, Conformance::Print, kind)?
                }
                PaperFile::Pdf(PdfUse::A3) => {
                    let (large, _) = self.filled(job, Sheet::A3)?;
                    let large = self.laid_out(job, &large)?;
                    self.pdf(job, &large, Conformance::Accessible, kind)?
                }
                PaperFile::Thumbnail => self.thumbnail(job, &document)?,
            });
        }
        Ok((files, slips))
    }

    fn laid_out(
        &self,
        job: PaperJob,
        input: &LeafletInput<'_>,
    ) -> Result<PagedDocument, Vec<Finding>> {
        let document = self
            .engine
            .lay_out(input)
            .map_err(|faults| self.findings(job, &faults))?;
        let pages = document.pages().len();
        match checks::no_room(job.layout, pages, self.title(job)) {
            Some(finding) => Err(vec![finding]),
            None => Ok(document),
        }
    }

    fn pdf(
        &self,
        job: PaperJob,
        document: &PagedDocument,
        conformance: Conformance,
        kind: PaperFile,
    ) -> Result<Finished, Vec<Finding>> {
        let ident = self.ident(job);
        let bytes = self
            .engine
            .pdf(document, &ident, conformance)
            .map_err(|faults| self.findings(job, &faults))?;
        let pages = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
        Ok(Finished {
            kind,
            size: (pages, 0),
            bytes,
        })
    }

    fn thumbnail(&self, job: PaperJob, document: &PagedDocument) -> Result<Finished, Vec<Finding>> {
        match document
            .pages()
            .first()
            .and_then(|page| thumbnail::of(page, &self.letters))
        {
            Some((size, bytes)) => Ok(Finished {
                kind: PaperFile::Thumbnail,
                size,
                bytes,
            }),
            None => Err(self.findings(
                job,
                &[Fault {
                    message: "it has no first page".to_owned(),
                    span: None,
                }],
            )),
        }
    }

    fn findings(&self, job: PaperJob, faults: &[Fault]) -> Vec<Finding> {
        let sources = self.materials.site.sources;
        faults::findings(faults, job.layout.word(), self.title(job), sources)
    }

    fn work(&self, job: PaperJob, files: Vec<Finished>) -> PaperWork {
        let site = self.materials.site;
        let mut work = PaperWork {
            artifacts: Vec::with_capacity(files.len()),
            made: PaperFacts::default(),
            findings: Vec::new(),
        };
        for file in files {
            let path = site.paper(job.page, file.kind);
            match file.kind {
                PaperFile::Pdf(r#use) => {
                    let pages = usize::try_from(file.size.0).unwrap_or(usize::MAX);
                    if r#use == PdfUse::Read {
                        let long = checks::too_long(job.layout, pages, self.title(job));
                        work.findings.extend(long);
                    }
                    work.made.files.push(PdfFacts {
                        r#use,
                        path: path.clone(),
                        bytes: file.bytes.len(),
                        pages,
                    });
                }
                PaperFile::Thumbnail => {
                    work.made.thumbnail = Some(ThumbnailFacts {
                        path: path.clone(),
                        width: file.size.0,
                        height: file.size.1,
                    });
                }
            }
            if let Some(path) = OutPath::new(path) {
                work.artifacts.push(Artifact {
                    path,
                    bytes: file.bytes,
                });
            }
        }
        work
    }
}

pub(super) fn unwritten(error: &serde_json::Error) -> Vec<Finding> {
    let message = format!("the data of a leaflet cannot be written: {error}");
    vec![finding!(BAD_LAYOUT, "{}", message)]
}
