//! Things for areas that do not exist: they are missed elsewhere, and that is no mistake of its own.

use crate::content::values::Id;
use crate::content::{Broken, Content};

/// Everything whose area, or one of whose `areas`, does not exist. Like a thing whose file has
/// problems, it may be meant for any area.
pub(super) fn astray(content: &Content) -> Vec<Broken> {
    let exists = |id: &Id| {
        content.areas.iter().any(|area| &area.id == id)
            || content.broken.contains(&Broken::Area(id.clone()))
    };
    let lost = content.entries().filter(|entry| {
        let mut named = entry
            .area
            .into_iter()
            .chain(entry.areas.iter().map(|it| &it.value));
        !named.all(exists)
    });
    lost.map(|entry| entry.broken).collect()
}
