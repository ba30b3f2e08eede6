//! What must not stand twice, and languages that the site does not have.

use super::super::decode::Problems;
use super::super::values::Id;
use super::super::{Broken, Content};
use crate::diagnostic::finding;
use crate::source::Span;
use std::collections::BTreeMap;

/// Ids that must not stand twice: in one list, and among the contacts of one folder.
pub(super) fn check_unique(content: &Content, problems: &mut Problems) {
    let mut contacts: BTreeMap<(Option<&Id>, &Id), Span> = BTreeMap::new();
    for contact in &content.contacts {
        let key = (contact.area.as_ref(), &contact.id);
        once(
            &mut contacts,
            key,
            contact.id.as_str(),
            contact.value.span,
            problems,
        );
    }
    for entry in content.entries() {
        for ids in entry.ids {
            let mut seen = BTreeMap::new();
            for (id, span) in ids {
                once(&mut seen, id, id, span, problems);
            }
        }
    }
}

/// Words in a language that the site does not have would be seen by nobody.
pub(super) fn check_languages(content: &Content, problems: &mut Problems) {
    let languages = problems.take_languages();
    if content.broken.contains(&Broken::Site) {
        return;
    }
    for (tag, span) in languages {
        if !content
            .site
            .languages
            .iter()
            .skip(1)
            .any(|known| *known == tag)
        {
            problems.add(finding!(
                UNKNOWN_ID, span,
                "the site is in no further language `{}`", tag.as_str();
                help: "add `{}` to `languages` in site.yaml, after the first language", tag.as_str()
            ));
        }
    }
}

fn once<K: Ord>(
    seen: &mut BTreeMap<K, Span>,
    key: K,
    id: &str,
    span: Span,
    problems: &mut Problems,
) {
    match seen.entry(key) {
        std::collections::btree_map::Entry::Vacant(entry) => {
            entry.insert(span);
        }
        std::collections::btree_map::Entry::Occupied(entry) => problems.add(
            finding!(DUPLICATE_ID, span, "the id `{id}` stands here twice")
                .also(*entry.get(), "the first one")
                .help("give one of the two another id"),
        ),
    }
}
