//! News whose name, days or lists are wrong.

use super::{Case, case, check};

#[test]
fn news_that_nobody_would_find_is_found() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "news without a day",
        "name it `2026-11-20-opening-hours.md`",
        |site| {
            site.append("pages/index.md", LIST).file(
                "news/opening-hours.md",
                "«FP417»---\ntitle: Hours\nshow_until: 2026-12-31\n---\nNew.\n",
            )
        },
    ),
    case(
        "news of a day that does not exist",
        "name it `2026-11-20-hours.easy.md`",
        |site| {
            site.file(
                "areas/northtown/news/2026-02-30-hours.easy.md",
                "«FP417»---\ntitle: Hours\nshow_until: 2026-12-31\n---\n![](door) New.\n",
            )
        },
    ),
    case(
        "news with a day and no name",
        "name it `2026-11-20-new-opening-hours.md`",
        |site| {
            site.file(
                "news/2026-11-20.md",
                "«FP417»---\ntitle: Hours\nshow_until: 2026-12-31\n---\nNew.\n",
            )
        },
    ),
    case(
        "news that no page lists",
        "such as pages/index.md",
        |site| {
            site.file(
                "news/2026-11-20-hours.md",
                "---\ntitle: «FP418»Hours\neasy_read: not-needed\nshow_until: 2026-12-31\n---\nNew.\n",
            )
        },
    ),
    case(
        "news in easy read that only a plain page lists",
        "such as pages/index.easy.md",
        |site| {
            site.append("pages/index.md", LIST)
                .file(
                    "news/2026-11-20-hours.md",
                    "---\ntitle: Hours\nshow_until: 2026-12-31\n---\nNew.\n",
                )
                .file(
                    "news/2026-11-20-hours.easy.md",
                    "---\ntitle: «FP418»Hours\nshow_until: 2026-12-31\n---\n![](door) New.\n",
                )
        },
    ),
    case("news that ends before its day", "the two dates", |site| {
        site.append("pages/index.md", LIST).file(
            "news/2026-11-20-hours.md",
            "---\ntitle: Hours\neasy_read: not-needed\nshow_until: «FP210»2026-11-19\n---\nNew.\n",
        )
    }),
    case("news of a day that has not come", "is a notice", |site| {
        site.append("pages/index.md", LIST).file(
            "news/2026-11-23-hours.md",
            "«FP220»---\ntitle: Hours\neasy_read: not-needed\nshow_until: 2026-12-31\n---\nNew.\n",
        )
    }),
    case("news without its last day", "add `show_until", |site| {
        site.append("pages/index.md", LIST).file(
            "news/2026-11-20-hours.md",
            "---\n«FP104»title: Hours\n---\nNew.\n",
        )
    }),
    case(
        "news in an area that does not exist, in a language that is none of the site",
        "add `ur` to `languages`",
        |site| {
            site.append("pages/index.md", LIST)
                .file(
                    "news/2026-11-20-hours.md",
                    "---\ntitle: Hours\neasy_read: not-needed\nareas: [«FP303»nowhere]\nshow_until: 2026-12-31\n---\nNew.\n",
                )
                .file(
                    "news/2026-11-20-more.ur.md",
                    "---\n«FP302»title: Hours\nshow_until: 2026-12-31\n---\nNew.\n",
                )
        },
    ),
    case(
        "news in easy read alone",
        "write news/2026-11-20-hours.md",
        |site| {
            site.append("pages/index.easy.md", LIST).file(
                "news/2026-11-20-hours.easy.md",
                "---\n«FP002»title: Hours\nshow_until: 2026-12-31\n---\n![](door) New.\n",
            )
        },
    ),
    case(
        "news without easy read",
        "write 2026-11-20-hours.easy.md",
        |site| {
            site.append("pages/index.md", LIST).file(
                "news/2026-11-20-hours.md",
                "---\n«FP507»title: Hours\nshow_until: 2026-12-31\n---\nNew.\n",
            )
        },
    ),
    case("a link that leads nowhere", "the id of a page", |site| {
        site.append("pages/index.md", LIST).file(
            "news/2026-11-20-hours.md",
            "---\ntitle: Hours\neasy_read: not-needed\nshow_until: 2026-12-31\n---\nNew «FP304»[hours](nowhere.md).\n",
        )
    }),
];

/// The list of news on a page.
const LIST: &str = "\n```news\n```\n";
