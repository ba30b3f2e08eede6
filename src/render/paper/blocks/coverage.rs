//! Who serves where, on paper: a table, or in easy read the areas one after the other.

use super::services::{not_now, who_offers};
use crate::content::kinds::Service;
use crate::render::paper::compose::{Composer, Line, entry, heading, named};
use crate::render::paper::nodes::{Block, Inline};
use crate::text::blocks::{CoverageOffer, CoverageRow, ShownCoverage};
use crate::text::{Argument, WebLink};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn coverage(&mut self, level: u8, coverage: &ShownCoverage) -> Vec<Block> {
        if self.is_easy() {
            let rows = coverage.rows.iter();
            return rows
                .flat_map(|row| self.easy_row(level, coverage, row))
                .collect();
        }
        let mut head = vec![self.said("coverage-area", &[]).finish()];
        head.extend(coverage.services.iter().map(|service| {
            let key = format!("coverage-{}", service.word());
            self.said(&key, &[]).finish()
        }));
        let rows = coverage.rows.iter().map(|row| {
            let name = named(&row.name);
            let cells = coverage.services.iter().zip(&row.cells);
            let cells = cells.map(|(service, cell)| self.cell(*service, cell).finish());
            std::iter::once(name.finish()).chain(cells).collect()
        });
        vec![Block::Table {
            align: vec!["start"; head.len()],
            rows: rows.collect(),
            head,
        }]
    }

    /// Where a piece for the websites of others stands.
    pub(super) fn embed(&self, file: &WebLink) -> Vec<Block> {
        let mut line = Line::default();
        self.web_link(&mut line, file);
        line.paragraph().into_iter().collect()
    }

    fn easy_row(&mut self, level: u8, coverage: &ShownCoverage, row: &CoverageRow) -> Vec<Block> {
        let mut blocks = vec![heading(level, named(&row.name), None)];
        for (service, cell) in coverage.services.iter().zip(&row.cells) {
            let sign = match service {
                Service::Keyworker => "keyworker-and-young-person",
                Service::Register => "register",
            };
            let words = entry(self.cell(*service, cell));
            blocks.push(self.sign(sign, words));
        }
        blocks
    }

    /// The lines of a cell.
    fn cell(&self, service: Service, offers: &[CoverageOffer]) -> Line {
        if offers.is_empty() {
            let key = format!("coverage-none-{}", service.word());
            return self.said(&key, &[]);
        }
        let mut line = Line::default();
        for (number, offer) in offers.iter().enumerate() {
            if number > 0 {
                line.line_break();
            }
            if let Some(when) = offer.when.as_ref().filter(|_| offers.len() > 1) {
                line.phrase(when);
                line.line_break();
            }
            self.covered_by(&mut line, service, offer);
            line.line_break();
            self.covered_ages(&mut line, offer);
            if let Some(key) = not_now(offer.status) {
                line.line_break();
                self.say(&mut line, key, &[]);
            }
            self.covered_ways(&mut line, offer);
        }
        line
    }

    fn covered_by(&self, line: &mut Line, service: Service, offer: &CoverageOffer) {
        if self.is_easy() {
            let key = who_offers(service, offer.status);
            return self.say_with(line, &key, ("name", &offer.provider), &[]);
        }
        line.add(Inline::Strong {
            content: named(&offer.provider).into_pieces(),
        });
    }

    fn covered_ages(&self, line: &mut Line, offer: &CoverageOffer) {
        let from = ("from", Argument::Number(offer.age_min.into()));
        match (offer.age_min, offer.age_max) {
            (0, None) => self.say(line, "coverage-ages-all", &[]),
            (_, None) => self.say(line, "coverage-ages-from", &[from]),
            (0, Some(to)) => {
                let to = ("to", Argument::Number(to.into()));
                self.say(line, "coverage-ages-to", &[to]);
            }
            (_, Some(to)) => {
                let to = ("to", Argument::Number(to.into()));
                self.say(line, "coverage-ages", &[from, to]);
            }
        }
    }

    fn covered_ways(&self, line: &mut Line, offer: &CoverageOffer) {
        if let Some(phone) = &offer.phone {
            line.line_break();
            line.text(&phone.text);
        }
        if let Some(email) = &offer.email {
            line.line_break();
            line.text(&email.text);
        }
        if let (Some(web), None, None) = (&offer.web, &offer.phone, &offer.email) {
            line.line_break();
            self.web_link(line, web);
        }
    }
}
