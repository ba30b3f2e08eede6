//! What a rule is: one file each, with its reason, its source and its examples.

use super::duty::{AreaView, Status};
use super::finished::{Finished, Web};
use super::laid_out::LaidOut;
use super::notes::Notes;
use super::passage::Passage;
use super::text::Text;
use crate::diagnostic::{Rule, Severity};
use crate::site::Site;

/// A rule of `check`.
#[derive(Debug)]
pub struct CheckRule {
    /// Code, name, reason and source. Its severity is the default where a profile says nothing else.
    pub rule: Rule,
    /// What it is about.
    pub family: Family,
    /// The address of its source.
    pub link: &'static str,
    /// How much it matters for whom; the rule is not asked where it says nothing.
    pub levels: Levels,
    /// The limit that it measures with, where it has one.
    pub limits: Option<Limits>,
    /// What breaks it, and nothing else.
    pub bad: Example,
    /// What is right.
    pub good: Example,
    /// How it is found.
    pub check: Check,
}

/// How strict a rule is, with its limit, and for whom.
pub type Strictness = (Severity, Option<usize>, Vec<Profile>);

impl CheckRule {
    /// For whom it is how strict; those for whom it is the same stand together.
    pub fn strictness(&self) -> Vec<Strictness> {
        let mut groups: Vec<Strictness> = Vec::new();
        for profile in Profile::ALL {
            let Some(level) = self.levels.get(*profile) else {
                continue;
            };
            let limit = self.limits.and_then(|limits| limits.get(*profile));
            let mut same = groups.iter_mut();
            match same.find(|(other, its, _)| (*other, *its) == (level, limit)) {
                Some((.., who)) => who.push(*profile),
                None => groups.push((level, limit, vec![*profile])),
            }
        }
        groups
    }
}

/// What rules are about, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Sentences and paragraphs.
    Sentences,
    /// Words.
    Words,
    /// Numbers, dates, times and contacts in texts.
    Numbers,
    /// Headings, lists and pictures of a text.
    Structure,
    /// Questions of forms.
    Forms,
    /// Finished pages: names, roles, headings, languages.
    Access,
    /// Links and anchors of finished pages.
    Links,
    /// Leaflets as they are laid out.
    Paper,
    /// What must be published for every area.
    Publication,
    /// Reviews that are due.
    Freshness,
    /// Names and mailboxes of people.
    Privacy,
    /// The two formats of a page.
    Twins,
    /// The rules themselves: settings and allowances.
    Settings,
}

impl Family {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Sentences,
        Self::Words,
        Self::Numbers,
        Self::Structure,
        Self::Forms,
        Self::Access,
        Self::Links,
        Self::Paper,
        Self::Publication,
        Self::Freshness,
        Self::Privacy,
        Self::Twins,
        Self::Settings,
    ];

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Sentences => "Sentences",
            Self::Words => "Words",
            Self::Numbers => "Numbers, dates and contacts",
            Self::Structure => "Headings, lists and pictures",
            Self::Forms => "Questions of forms",
            Self::Access => "Finished pages",
            Self::Links => "Links",
            Self::Paper => "Leaflets on paper",
            Self::Publication => "What must be published",
            Self::Freshness => "Reviews",
            Self::Privacy => "Privacy",
            Self::Twins => "Plain English and easy read",
            Self::Settings => "Settings of rules",
        }
    }
}

/// Whom a text is for, and on what: sources ask for different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// Easy read, on the web and on paper.
    Easy,
    /// Plain English for families.
    Plain,
    /// Large print.
    LargePrint,
    /// A poster.
    Poster,
    /// Plain English for professionals: their terms may stand.
    Professionals,
}

impl Profile {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Easy,
        Self::Plain,
        Self::LargePrint,
        Self::Poster,
        Self::Professionals,
    ];

    /// Its name.
    pub fn title(self) -> &'static str {
        match self {
            Self::Easy => "easy read",
            Self::Plain => "plain English",
            Self::LargePrint => "large print",
            Self::Poster => "posters",
            Self::Professionals => "for professionals",
        }
    }
}

/// A value for each profile.
#[derive(Debug, Clone, Copy)]
pub struct PerProfile<T: 'static> {
    easy: Option<T>,
    plain: Option<T>,
    large_print: Option<T>,
    poster: Option<T>,
    professionals: Option<T>,
}

/// How much a rule matters for whom.
pub type Levels = PerProfile<Severity>;
/// The limits of a rule.
pub type Limits = PerProfile<usize>;

impl<T: Copy> PerProfile<T> {
    /// The same for everybody.
    pub const fn all(value: T) -> Self {
        Self {
            easy: Some(value),
            plain: Some(value),
            large_print: Some(value),
            poster: Some(value),
            professionals: Some(value),
        }
    }

    /// Only for easy read.
    pub const fn easy(value: T) -> Self {
        Self {
            easy: Some(value),
            plain: None,
            large_print: None,
            poster: None,
            professionals: None,
        }
    }

    /// Everything that is not easy read.
    pub const fn plain(value: T) -> Self {
        Self {
            easy: None,
            ..Self::all(value)
        }
    }

    /// One value for easy read and another for everything else.
    pub const fn each(easy: T, plain: T) -> Self {
        Self {
            easy: Some(easy),
            ..Self::all(plain)
        }
    }

    /// Another value for large print.
    #[must_use]
    pub const fn large_print(self, value: Option<T>) -> Self {
        Self {
            large_print: value,
            ..self
        }
    }

    /// Another value for professionals; `None` leaves them alone.
    #[must_use]
    pub const fn professionals(self, value: Option<T>) -> Self {
        Self {
            professionals: value,
            ..self
        }
    }

    /// The value for a profile.
    pub const fn get(&self, profile: Profile) -> Option<T> {
        match profile {
            Profile::Easy => self.easy,
            Profile::Plain => self.plain,
            Profile::LargePrint => self.large_print,
            Profile::Poster => self.poster,
            Profile::Professionals => self.professionals,
        }
    }
}

/// How a rule looks for what is wrong.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// At one passage at a time, in English.
    Passage(fn(&Passage, &Text<'_, '_>, &mut Notes<'_>)),
    /// At a whole text, in any language.
    Text(fn(&Text<'_, '_>, &mut Notes<'_>)),
    /// At an area: something that must be published there. The words are the duty's name.
    Duty(&'static str, fn(&AreaView<'_, '_>) -> Status),
    /// At the resolved site.
    Site(fn(&Site<'_>, &mut Notes<'_>)),
    /// At one finished page.
    Finished(fn(&Finished<'_, '_>, &mut Notes<'_>)),
    /// At one leaflet as it is laid out.
    LaidOut(fn(&LaidOut<'_, '_>, &mut Notes<'_>)),
    /// At all finished pages together.
    Web(fn(&Web<'_, '_>, &mut Notes<'_>)),
    /// It is found by the runner itself.
    Runner,
}

/// An example that the tests check, and that `explain` and the documentation show. All but the first
/// are changes to the starter site, which breaks no rule.
#[derive(Debug, Clone, Copy)]
pub enum Example {
    /// The body of a page.
    Text(Profile, &'static str),
    /// A file that is written anew: its path and its text.
    File(&'static str, &'static str),
    /// A file that is not there.
    Without(&'static str),
    /// A change to a file: its path, what stands there, what stands there now.
    Change(&'static str, &'static str, &'static str),
    /// A template of a theme: its path and its text.
    Template(&'static str, &'static str),
    /// A layout of leaflets of a theme: its name and its text.
    Layout(&'static str, &'static str),
    /// A sentence more at the end of a page and of its easy read twin: id, plain and easy.
    Both(&'static str, &'static str, &'static str),
    /// The foot of every page, as a theme might write it.
    Footer(&'static str),
}

impl Example {
    /// Where it stands, in words, and what stands there.
    pub fn shown(&self) -> (String, &'static str) {
        match *self {
            Self::Text(profile, text) => (profile.title().to_owned(), text),
            Self::File(path, text) | Self::Template(path, text) => (path.to_owned(), text),
            Self::Without(path) => (format!("without the file {path}"), ""),
            Self::Both(id, plain, easy) => (
                format!("pages/{id}.easy.md, where pages/{id}.md says “{plain}”"),
                easy,
            ),
            Self::Layout(name, text) => (format!("leaflets/{name}"), text),
            Self::Change(path, _, after) => (path.to_owned(), after),
            Self::Footer(text) => ("the foot of a theme".to_owned(), text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PerProfile, Profile};

    #[test]
    fn what_is_for_one_format_is_not_for_the_other() {
        let (easy, plain) = (PerProfile::easy(1), PerProfile::plain(1));
        let large = plain.large_print(Some(2));
        assert_eq!(large.get(Profile::LargePrint), Some(2));
        assert_eq!(large.get(Profile::Plain), Some(1));
        for profile in Profile::ALL.iter().copied() {
            let is_easy = profile == Profile::Easy;
            assert_eq!(easy.get(profile), is_easy.then_some(1), "{profile:?}");
            assert_eq!(plain.get(profile), (!is_easy).then_some(1), "{profile:?}");
        }
    }
}
