//! The card of an edition: the picture that a message shows where somebody shares a page of it.
//!
//! There is one for each area, format and language. The title of a page stands beside the card in every
//! message, so a card for each page would say it twice, and be a thousand files.

use super::engine::{Fault, Json, LeafletInput};
use super::fillable::PaperForm;
use super::leaflet_pictures::LeafletPictures;
use super::maker::{PaperMaker, unwritten};
use super::{faults, thumbnail};
use crate::artifact::{Artifact, OutPath};
use crate::diagnostic::Finding;
use crate::site::EditionId;
use crate::theme::CARD_LAYOUT;
use serde::Serialize;
use typst_render::RenderOptions;

/// Pixels a point. The layout is 600 points wide and 315 high: 1,200 by 630 pixels are what messages show
/// without cutting anything off.
const PIXELS_A_POINT: f64 = 2.0;

/// What a card has of its own, beside what all layouts are given of its edition.
#[derive(Debug, Serialize)]
struct CardData {
    /// The number of a picture.
    picture: Option<usize>,
}

impl<'s, 'c: 's> PaperMaker<'s, 'c> {
    /// Makes the card of an edition.
    ///
    /// # Errors
    /// What is wrong with its layout.
    pub fn card(&self, id: EditionId) -> Result<Artifact, Vec<Finding>> {
        let site = self.materials.site;
        let scope = site.edition_scope(id);
        let resolver = self.materials.resolver(scope);
        let mut leaflet_pictures =
            LeafletPictures::new(self.materials.site_pictures(), &self.cache);
        let home = scope.edition.pages.get(scope.branch.top_page());
        let picture = home.and_then(|page| site.pages[*page].page.head.picture.as_ref());
        let picture = resolver.picture(picture);
        let data = CardData {
            picture: picture.and_then(|it| leaflet_pictures.number(&it.src)),
        };
        let input = LeafletInput {
            layout: CARD_LAYOUT,
            edition: self.shared(id, true)?,
            data: Json::of(&data).map_err(|error| unwritten(&error))?,
            pictures: leaflet_pictures.files,
            form: PaperForm::default(),
        };
        let file = self.engine.lay_out(&input).and_then(|document| {
            let page = document.pages().first().map(|page| {
                let options = RenderOptions {
                    pixel_per_pt: PIXELS_A_POINT.into(),
                    ..RenderOptions::default()
                };
                typst_render::render(page, &options)
            });
            let file = page.and_then(|it| thumbnail::exact(it.data(), (it.width(), it.height())));
            let path = OutPath::new(site.card(id));
            path.zip(file).ok_or_else(|| {
                vec![Fault {
                    message: "it has no page".to_owned(),
                    span: None,
                }]
            })
        });
        let place = site.content.site.name.span;
        match file {
            Ok((path, bytes)) => Ok(Artifact { path, bytes }),
            Err(faults) => Err(faults::findings(&faults, CARD_LAYOUT, place, site.sources)),
        }
    }
}
