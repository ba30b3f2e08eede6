//! What only shows when the site is put together.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn what_would_be_lost_on_the_way_out_is_found() {
    check(CASES);
}

/// A page with one block.
fn with_block(site: Project, block: &str) -> Project {
    site.append("pages/keyworkers.md", &format!("\n{block}"))
}

pub const CASES: &[Case] = &[
    case(
        "an area whose folder another format needs",
        "another id",
        |site| {
            site.file(
            "areas/easy-read.yaml",
            "name: Easy\ncouncils: [{ name: C, gss: E08000003 }]\nlocal_offer: [{ name: O, url: https://www.gov.uk/ }]\n",
        )
        .replace("providers/helpers.yaml", "southtown]", "southtown, easy-read]")
        .replace("pages/index.md", "title:", "«FP801»title:")
        },
    ),
    case(
        "whom to tell of a fault, where nobody looks for it",
        "take `security` out",
        |site| {
            site.append(
                "site.yaml",
                "security: «FP439»{ email: security@example.org, expires: 2027-05-22 }\n",
            )
            .base_url("https://example.org/help/")
        },
    ),
    case(
        "an address too long for a QR code",
        "shorter address",
        |site| {
            let long = "a".repeat(3_000);
            let block = format!(
                "«FP802»```video\ntitle: Film\nurl: https://www.gov.uk/{long}\ncaptions: true\ntranscript: Words.\n```\n"
            );
            with_block(site, &block)
        },
    ),
];
