//! The register of an area: for each section the most special file that has it.

use super::coverage::{BranchKind, rank};
use crate::content::kinds::{
    Challenge, ConsentRule, CriteriaSet, Rating, ReferralRoute, RegisterFile, Reviews, Step,
};
use crate::content::{Content, Entity};
use crate::diagnostic::{Finding, finding};

/// What an area says about its register; a section that nobody wrote is empty.
#[derive(Debug, Default)]
pub struct Register<'c> {
    /// What the colours mean.
    pub ratings: &'c [Rating],
    /// Who is put on the register.
    pub criteria: &'c [CriteriaSet],
    /// What happens, in order.
    pub steps: &'c [Step],
    /// Who decides, by age.
    pub consent: &'c [ConsentRule],
    /// How to ask.
    pub referral: &'c [ReferralRoute],
    /// How to question a decision.
    pub challenge: &'c [Challenge],
    /// Care, Education and Treatment Reviews.
    pub reviews: Option<&'c Reviews>,
}

impl<'c> Register<'c> {
    /// The rating with a colour.
    pub fn rating(&self, colour: crate::content::kinds::Colour) -> Option<&'c Rating> {
        self.ratings.iter().find(|rating| rating.id.value == colour)
    }
}

/// The register of a branch.
pub fn of<'c>(
    content: &'c Content,
    kind: BranchKind<'c>,
    findings: &mut Vec<Finding>,
) -> Register<'c> {
    let area = match kind {
        BranchKind::Area(area) => Some(&area.id),
        BranchKind::Whole => None,
        BranchKind::Root => return Register::default(),
    };
    let files: Vec<(u8, &'c Entity<RegisterFile>)> = content
        .register
        .iter()
        .filter_map(|file| {
            let rank = rank(file.area.as_ref(), &file.value.areas, area)?;
            Some((rank, file))
        })
        .collect();
    let mut chosen = Chosen {
        files: &files,
        findings,
    };
    Register {
        ratings: chosen.list("ratings", |file| &file.ratings),
        criteria: chosen.list("criteria", |file| &file.criteria),
        steps: chosen.list("steps", |file| &file.steps),
        consent: chosen.list("consent", |file| &file.consent),
        referral: chosen.list("referral", |file| &file.referral),
        challenge: chosen.list("challenge", |file| &file.challenge),
        reviews: chosen
            .file("reviews", |file| file.reviews.is_some())
            .and_then(|file| file.value.reviews.as_ref()),
    }
}

struct Chosen<'c, 'a> {
    files: &'a [(u8, &'c Entity<RegisterFile>)],
    findings: &'a mut Vec<Finding>,
}

impl<'c> Chosen<'c, '_> {
    fn list<T>(&mut self, section: &str, get: impl Fn(&'c RegisterFile) -> &'c Vec<T>) -> &'c [T] {
        self.file(section, |file| !get(file).is_empty())
            .map_or(&[], |file| get(&file.value))
    }

    /// The most special file that has a section.
    fn file(
        &mut self,
        section: &str,
        has: impl Fn(&'c RegisterFile) -> bool,
    ) -> Option<&'c Entity<RegisterFile>> {
        let with = || self.files.iter().filter(|(_, file)| has(&file.value));
        let best = with().map(|(rank, _)| *rank).max()?;
        let mut candidates = with()
            .filter(|(rank, _)| *rank == best)
            .map(|(_, file)| *file);
        let first = candidates.next()?;
        if let Some(second) = candidates.next() {
            self.findings.push(
                finding!(
                    SECTION_TWICE,
                    second.value.span,
                    "two files have `{section}` for the same areas"
                )
                .also(first.value.span, "the other file")
                .help("keep one, or say in `areas:` where each of them counts"),
            );
        }
        Some(first)
    }
}
