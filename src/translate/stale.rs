//! What has changed in a text since it was translated, unit by unit.

use super::changes::{quoted, short};
use super::holds::{Holds, Thing};
use super::pairs::{Pair, Side, pairs};
use super::texts::{List, Texts, Translated};
use super::units::{Unit, of_page};
use super::words;
use crate::content::decode::Spanned;
use crate::content::kinds::{KeptUnit, SourceWords, TranslatedBy, UnitDigest, UnitKind, UnitsFile};
use crate::content::values::LanguageTag;
use crate::content::{Broken, Content};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of all translations.
#[derive(Debug, Default)]
pub struct Translations {
    /// By the file of a translation, its units whose facts have changed.
    stale: BTreeMap<SourceId, Vec<StaleUnit>>,
    /// The files that a machine has translated, and that nobody has checked.
    unchecked: BTreeSet<SourceId>,
}

/// A unit of a translation that says something else than the text of today.
#[derive(Debug, Clone, Copy)]
pub struct StaleUnit {
    /// The unit of the translation.
    pub place: Span,
    /// The unit of the text of today.
    pub source: Span,
}

impl Translations {
    /// Compares all translations with the texts of today.
    pub fn read(sources: &Sources, content: &Content) -> (Self, Vec<Finding>) {
        let mut found = Self::default();
        let mut findings = Vec::new();
        words::look(sources, content, &mut findings);
        if content.units.is_empty() {
            return (found, findings);
        }
        let texts = Texts::of(sources, content);
        for translated in texts.translations() {
            if let List::Read(list) = translated.list {
                let mut look = Look {
                    texts: &texts,
                    translated,
                    list,
                    stale: Vec::new(),
                    findings: &mut findings,
                };
                look.all(content);
                let stale = look.stale;
                let file = translated.page.document.source;
                if is_unchecked(&list.by, list.checked_by.is_some()) {
                    found.unchecked.insert(file);
                }
                if !stale.is_empty() {
                    found.stale.insert(file, stale);
                }
            }
        }
        for (list, page) in texts.lone_lists() {
            findings.push(finding!(
                UNITS_DO_NOT_FIT, Span::new(list, 0, 0),
                "there is no translation `{page}` beside this list";
                help: "name it like the translation that it is about, or delete it"
            ));
        }
        (found, findings)
    }

    /// Whether readers must be told that nobody has checked a translation.
    pub fn is_unchecked(&self, translation: SourceId) -> bool {
        self.unchecked.contains(&translation)
    }

    /// The units of a translation whose facts are not those of today, in the order of the text.
    pub fn stale(&self, translation: SourceId) -> &[StaleUnit] {
        self.stale.get(&translation).map_or(&[], Vec::as_slice)
    }
}

/// Translations of which nobody knows which words they were made from: one finding for each language.
pub fn without_list(sources: &Sources, content: &Content) -> Vec<Finding> {
    let texts = Texts::of(sources, content);
    let mut files: BTreeMap<&LanguageTag, Vec<&str>> = BTreeMap::new();
    for translated in texts.translations() {
        if matches!(translated.list, List::None) && translated.source.is_some() {
            let list = files.entry(translated.language).or_default();
            list.push(translated.path);
        }
    }
    for (language, path) in words::unlisted(sources, content) {
        files.entry(language).or_default().push(path);
    }
    let site = &content.site;
    let findings = files.into_iter().filter_map(|(language, files)| {
        let (tag, number) = (language.as_str(), files.len());
        let place = site.languages.place(language)?;
        Some(finding!(
            NO_UNITS, place,
            "{number} files with words in `{tag}` have no list of what these were made from, so nobody is told when that changes: {}", files.join(", ");
            help: "read them beside the pages of today, then run `fingerpost translate accept {tag}`, which writes the lists"
        ))
    });
    findings.collect()
}

/// One translation while it is looked at.
struct Look<'l, 'c> {
    texts: &'l Texts<'c>,
    translated: Translated<'c>,
    list: &'c UnitsFile,
    stale: Vec<StaleUnit>,
    findings: &'l mut Vec<Finding>,
}

impl Look<'_, '_> {
    fn all(&mut self, content: &Content) {
        let page = self.translated.page;
        let Some(source) = self.translated.source else {
            let is_broken = content
                .broken
                .contains(&Broken::Page(page.variant.id.clone()))
                || content
                    .broken
                    .contains(&Broken::Leaflet(page.variant.id.clone()));
            if !is_broken {
                self.findings.push(finding!(
                    UNITS_DO_NOT_FIT, self.list.span,
                    "there is no page in the first language that this was translated from";
                    help: "write that page, or delete this list and the translation"
                ));
            }
            return;
        };
        let what = format!("`{}`", self.translated.path);
        let who = (&self.list.by, self.list.checked_by.is_some());
        self.findings.extend(unchecked(content, who, &what));
        let now = of_page(source, self.texts.text(source));
        let own = of_page(page, self.texts.text(page));
        if let Some(finding) = misfit(self.list, self.translated, &own) {
            self.findings.push(finding);
            return;
        }
        self.compare(&own, &now);
    }

    fn compare(&mut self, own: &[Unit], now: &[Unit]) {
        let list = self.list;
        let kept = &list.units;
        let old: Vec<Side<'_>> = kept.iter().map(side_of_kept).collect();
        let new: Vec<Side<'_>> = now.iter().map(side_of_unit).collect();
        // Where what is new would stand: behind the translation of what stands before it.
        let mut behind = own.first().map(|unit| unit.span);
        for pair in pairs(&old, &new) {
            match pair {
                Pair::Same(..) => {}
                Pair::Moved(a, b) => self.moved(&own[a], &now[b]),
                Pair::Changed(a, b) => self.changed((&own[a], &kept[a]), &now[b]),
                Pair::Removed(a) => self.removed(&own[a], &kept[a]),
                Pair::Added(b) => self.added(behind, &now[b]),
            }
            if let Pair::Same(a, _) | Pair::Changed(a, _) = pair {
                behind = Some(own[a].span);
            }
        }
    }

    fn changed(&mut self, (own, kept): (&Unit, &KeptUnit), now: &Unit) {
        let (finding, has_facts) = change(own, (&as_unit(kept), now), &self.accept());
        if has_facts {
            self.stale.push(StaleUnit {
                place: own.span,
                source: now.span,
            });
        }
        self.findings.push(finding);
    }

    fn removed(&mut self, own: &Unit, kept: &KeptUnit) {
        let old = as_unit(kept);
        let (what, words) = (own.kind.word(), quoted(&old.text));
        let message = format!("this {what} was translated from “{words}”, which is gone");
        let help = format!("take it out here too, then {}", self.accept());
        let finding = match Holds::of(&old).is_empty() {
            true => finding!(STALE_WORDS, own.span, "{}", message; help: help),
            false => finding!(STALE_FACTS, own.span, "{}", message; help: help),
        };
        self.findings.push(finding);
    }

    fn added(&mut self, behind: Option<Span>, now: &Unit) {
        let place = behind.unwrap_or(self.translated.page.head.span);
        let (what, words) = (now.kind.word(), quoted(&now.text));
        let message = format!("a {what} that follows this is not translated: “{words}”");
        let help = format!("translate it, then {}", self.accept());
        let finding = match Holds::of(now).is_empty() {
            true => finding!(STALE_WORDS, place, "{}", message; help: help),
            false => finding!(STALE_FACTS, place, "{}", message; help: help),
        };
        self.findings
            .push(finding.also(now.span, "what is not translated"));
    }

    fn moved(&mut self, own: &Unit, now: &Unit) {
        let what = own.kind.word();
        let finding = finding!(
            STALE_WORDS, own.span,
            "this {what} stands in another place on the page that it was translated from";
            help: "put it there here too, then {}", self.accept()
        );
        self.findings
            .push(finding.also(now.span, "what it is a translation of"));
    }

    /// What to do when the translation is right again.
    fn accept(&self) -> String {
        let path = self.translated.page.variant.id.as_str();
        let tag = self.translated.language.as_str();
        let by = self.list.by.word();
        format!("run `fingerpost translate accept {tag} --page {path} --by {by} --write`")
    }
}

/// What a machine has translated and nobody has checked.
pub(super) fn unchecked(
    content: &Content,
    (by, is_checked): (&Spanned<TranslatedBy>, bool),
    what: &str,
) -> Option<Finding> {
    (is_unchecked(by, is_checked) && content.site.sample != Some(true)).then(|| {
        finding!(
            UNCHECKED_TRANSLATION, by.span,
            "a machine has translated {what}, and nobody has checked it";
            help: "let somebody read it who speaks the language, and write `checked_by:` with the role or group"
        )
    })
}

fn is_unchecked(by: &Spanned<TranslatedBy>, is_checked: bool) -> bool {
    by.value == TranslatedBy::Machine && !is_checked
}

/// A finding for a digest that is not that of its words.
pub(super) fn wrong_digest(
    digest: &Spanned<UnitDigest>,
    source: &Spanned<SourceWords>,
    language: &LanguageTag,
) -> Option<Finding> {
    let is_wrong = UnitDigest::of(source.as_str()) != digest.value;
    is_wrong.then(|| {
        finding!(
            UNITS_DO_NOT_FIT, digest.span,
            "this digest is not that of the words below it";
            help: "put the file back as it was before somebody changed it, or write it anew: `fingerpost translate accept {}`", language.as_str()
        )
    })
}

/// What is told of a translation whose words have changed, and whether more than wording has.
pub(super) fn change(own: &Unit, (old, now): (&Unit, &Unit), accept: &str) -> (Finding, bool) {
    let (was, is) = (Holds::of(old), Holds::of(now));
    let (gone, new) = (was.beyond(&is), is.beyond(&was));
    let (before, after) = short(&old.text, &now.text);
    let message = format!(
        "this {} was translated from “{before}”, which is now “{after}”",
        own.kind.word()
    );
    let has_facts = !gone.is_empty() || !new.is_empty() || own.kind == UnitKind::Block;
    let finding = match has_facts {
        true => finding!(STALE_FACTS, own.span, "{}", message;
            help: "{}then {accept}", in_words(&gone, &new)),
        false => finding!(STALE_WORDS, own.span, "{}", message;
            help: "see whether the translation still says the same, then {accept}"),
    };
    let finding = finding.also(now.span, "what it is a translation of");
    (finding, has_facts)
}

/// What to change, in words.
fn in_words(gone: &[Thing], new: &[Thing]) -> String {
    let list = |things: &[Thing]| {
        let things = things.iter();
        let things = things.map(|it| format!("the {} `{}`", it.sort.word(), it.written));
        things.collect::<Vec<_>>().join(", ")
    };
    match (gone.is_empty(), new.is_empty()) {
        (true, true) => "change it here too, ".to_owned(),
        (true, false) => format!("put in {}, ", list(new)),
        (false, true) => format!("take out {}, ", list(gone)),
        (false, false) => format!("put {} in the place of {}, ", list(new), list(gone)),
    }
}

/// A unit that was translated, as it is read: what it holds is known by the same eyes as that of today.
fn as_unit(kept: &KeptUnit) -> Unit {
    super::loss::read(kept.kind, kept.source.as_str(), kept.source.span)
}

pub(super) fn side_of_kept(kept: &KeptUnit) -> Side<'_> {
    Side {
        kind: kept.kind,
        digest: kept.digest.value,
        text: kept.source.as_str(),
    }
}

pub(super) fn side_of_unit(unit: &Unit) -> Side<'_> {
    Side {
        kind: unit.kind,
        digest: unit.digest,
        text: &unit.text,
    }
}

/// What is wrong with a list, if it is not that of a translation.
fn misfit(list: &UnitsFile, translated: Translated<'_>, own: &[Unit]) -> Option<Finding> {
    let path = translated.path;
    let mut kept = list.units.iter();
    let wrong = kept.find_map(|it| wrong_digest(&it.digest, &it.source, translated.language));
    if wrong.is_some() {
        return wrong;
    }
    let differs = list.units.iter().zip(own).find(|(a, b)| a.kind != b.kind);
    if let Some((kept, unit)) = differs {
        return Some(
            finding!(
                UNITS_DO_NOT_FIT, kept.span,
                "this is the {} of `{path}` in its list, but there stands the {} of something else", kept.kind.word(), unit.kind.word();
                help: "give the translation the same parts in the same order as the page that it was made from"
            )
            .also(unit.span, "what stands there"),
        );
    }
    let (listed, there) = (list.units.len(), own.len());
    (listed != there).then(|| {
        finding!(
            UNITS_DO_NOT_FIT, list.span,
            "this list has {listed} parts, but `{path}` has {there}";
            help: "give the translation a heading, paragraph and entry for each one of the page that it was made from, and no more"
        )
    })
}

/// The pairs of a list and a text of today.
pub(super) fn paired(list: &UnitsFile, now: &[Unit]) -> Vec<Pair> {
    let old: Vec<Side<'_>> = list.units.iter().map(side_of_kept).collect();
    let new: Vec<Side<'_>> = now.iter().map(side_of_unit).collect();
    pairs(&old, &new)
}

/// Whether a list is that of a translation as it stands.
pub(super) fn fits(list: &UnitsFile, translated: Translated<'_>, own: &[Unit]) -> bool {
    misfit(list, translated, own).is_none()
}
