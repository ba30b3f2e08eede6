//! Texts with more than anybody reads.

use crate::project::Project;
use std::time::{Duration, Instant};

const LINK: &str = "[other words](index.md) and more. ";

#[test]
fn the_most_that_a_text_may_hold_is_laid_out_soon() {
    let links = format!("\n{}\n", LINK.repeat(1_000)).repeat(10);
    let words = "Some other words and more. ".repeat(37_000);
    for text in [links, format!("\n{words}\n")] {
        let began = Instant::now();
        let page = format!("---\ntitle: Welcome\n---\n{text}");
        assert!(page.len() < 1024 * 1024);
        let built = Project::without_areas()
            .file("pages/index.md", &page)
            .with_leaflets()
            .build();
        assert!(built.is_published(), "{:#?}", built.said());
        assert!(
            began.elapsed() < Duration::from_secs(120),
            "{:?}",
            began.elapsed()
        );
    }
}
