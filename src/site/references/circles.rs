//! Pages whose parents lead round in a circle.

use super::super::{PageId, Site};
use crate::diagnostic::{Finding, finding};

/// Follows the parents of each page within its edition; a page that is its own ancestor has none at
/// the top, and what leads back to the top is left out.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for edition in &site.editions {
        let parent = |page: PageId| {
            let named = site.pages[page].page.head.parent.as_ref()?;
            edition
                .pages
                .get(named.as_str())
                .map(|next| (named.span, *next))
        };
        for first in edition.pages.values() {
            let mut names = vec![site.pages[*first].id().to_string()];
            let mut at = *first;
            while let Some((_, next)) = parent(at)
                && names.len() <= edition.pages.len()
            {
                at = next;
                if at == *first {
                    break;
                }
                names.push(site.pages[at].id().to_string());
            }
            let (true, Some((span, _))) = (at == *first, parent(*first)) else {
                continue;
            };
            names.push(names[0].clone());
            let way = names.join("` → `");
            findings.push(finding!(PARENT_CIRCLE, span,
                "the parents lead round in a circle: `{way}`";
                help: "take `parent` away from the page that is at the top"));
        }
    }
}
