//! `/.well-known/security.txt`: whom to tell of a fault in the site (RFC 9116).

use super::described::Describer;
use crate::content::values::Date;
use crate::render::html::Materials;
use crate::site::{Site, addresses};

/// Whether a site says whom to tell, at an address where anybody looks: the root of its host.
pub fn is_wanted(site: &Site<'_>) -> bool {
    site.content.site.security.is_some() && site.base.is_root()
}

/// The file.
pub fn text(materials: &Materials<'_, '_>) -> String {
    let site = materials.site;
    let Some(told) = &site.content.site.security else {
        return String::new();
    };
    let mut lines = Vec::new();
    lines.extend(
        Describer::new(materials)
            .resolver
            .sample()
            .map(|it| format!("# {it}")),
    );
    lines.extend(
        told.email
            .as_ref()
            .map(|it| format!("Contact: mailto:{}", it.value.as_str())),
    );
    lines.extend(
        told.form_url
            .as_ref()
            .map(|it| format!("Contact: {}", it.value.as_str())),
    );
    // Somebody reads it on that day too.
    lines.push(format!(
        "Expires: {}T23:59:59Z",
        Date::from(told.expires.value).0
    ));
    let languages = site.languages.iter().map(|it| it.as_str());
    lines.push(format!(
        "Preferred-Languages: {}",
        languages.collect::<Vec<_>>().join(", ")
    ));
    lines.push(format!(
        "Canonical: {}",
        site.base.absolute(addresses::SECURITY)
    ));
    lines.extend(
        told.policy_url
            .as_ref()
            .map(|it| format!("Policy: {}", it.value.as_str())),
    );
    lines.push(String::new());
    lines.join("\n")
}
