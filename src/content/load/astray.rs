//! Things for areas that do not exist: they are missed elsewhere, and that is no mistake of its own.

use crate::content::decode::Spanned;
use crate::content::values::Id;
use crate::content::{Broken, Content};

/// Everything whose area, or one of whose `areas`, does not exist. Like a thing whose file has
/// problems, it may be meant for any area.
pub(super) fn astray(content: &Content) -> Vec<Broken> {
    let exists = |id: &Id| {
        content.areas.iter().any(|area| &area.id == id)
            || content.broken.contains(&Broken::Area(id.clone()))
    };
    let lost = |own: Option<&Id>, named: &[Spanned<Id>]| {
        let mut all = own.into_iter().chain(named.iter().map(|it| &it.value));
        !all.all(exists)
    };
    let mut astray = Vec::new();
    for it in &content.providers {
        let offers = it.value.offers.iter();
        if lost(it.area.as_ref(), &[]) || offers.clone().any(|offer| lost(None, &offer.areas)) {
            astray.push(Broken::Provider(it.id.clone()));
        }
    }
    let contacts = content.contacts.iter();
    let contacts = contacts.filter(|it| lost(it.area.as_ref(), &it.value.areas));
    astray.extend(contacts.map(|it| Broken::Contact(it.id.clone())));
    let register = content.register.iter();
    let register = register.filter(|it| lost(it.area.as_ref(), &it.value.areas));
    astray.extend(register.map(|it| Broken::Register(it.id.clone())));
    let pages = content.pages.iter();
    let pages = pages.filter(|it| lost(it.area.as_ref(), &it.head.areas));
    astray.extend(pages.map(|it| Broken::Page(it.variant.id.clone())));
    let leaflets = content.leaflets.iter();
    let leaflets = leaflets.filter(|it| lost(it.page.area.as_ref(), &it.head.areas));
    astray.extend(leaflets.map(|it| Broken::Leaflet(it.page.variant.id.clone())));
    astray
}
