//! The themes that come with the program, and what a site may add to them.

use crate::project::Project;
use std::path::Path;

/// The small site with a theme from `themes/`.
fn in_theme(name: &str) -> Project {
    Project::new().append("site.yaml", &format!("theme: {name}\n"))
}

/// What `harbour` shows and the default theme does not.
const FOOT: &str = "class=\"foot-ask\"";

#[test]
fn a_site_takes_the_second_theme_by_its_name() {
    let built = in_theme("harbour").build();
    built.is_clean();
    let css = built.text(&built.asset("site.css"));
    assert!(css.contains("--paper:#fffefb;"), "its own colour");
    assert!(css.contains("--tile:#fbf4e6;"), "the colour below it");
    let (first, last) = (css.find("--round:.75rem"), css.find("--round:1.5rem"));
    assert!(
        first.is_some() && first < last,
        "its styles come after those below it"
    );
    let logo = built.asset("pictures/logo.svg");
    let logo = format!("<img class=\"site-logo\" src=\"/{logo}\"");
    for page in [
        "index.html",
        "northtown/index.html",
        "northtown/easy-read/index.html",
    ] {
        built.says(page, &logo);
    }
    assert!(
        built.text("index.html").contains("class=\"skip\""),
        "the frame below it"
    );
}

#[test]
fn the_foot_of_the_second_theme_asks_in_both_formats() {
    let contacts = "---\ntitle: Contacts\n---\n![](phone) Phone us.\n";
    let built = in_theme("harbour")
        .file("pages/contacts.md", contacts)
        .file("pages/contacts.easy.md", contacts)
        .build();
    built.is_clean();
    built.says("northtown/keyworkers/index.html", FOOT);
    built.says("northtown/keyworkers/index.html", "Not sure who to ask?");
    built.says(
        "northtown/easy-read/keyworkers/index.html",
        "Do you want to ask something?",
    );
}

#[test]
fn the_logo_of_the_publisher_takes_the_place_of_the_mark() {
    let with_logo = |site: Project| site.replace("site.yaml", "  ods:", "  logo: door\n  ods:");
    let built = with_logo(in_theme("harbour")).build();
    built.is_clean();
    let logo = format!(
        "<img class=\"site-logo\" src=\"/{}\" width=\"8\" height=\"8\" \
         alt=\"Example Integrated Care Board\">",
        built.asset("pictures/door.svg")
    );
    built.says("northtown/index.html", &logo);
    let built = with_logo(Project::new()).build();
    built.is_clean().says("northtown/index.html", &logo);
    let built = Project::new().build();
    assert!(!built.text("northtown/index.html").contains("site-logo"));
}

#[test]
fn a_site_extends_the_second_theme() {
    let built = Project::new()
        .file(
            "theme/theme.yaml",
            "name: Ours\ncontract: 1\nextends: harbour\ntokens:\n  \
             paper: { light: \"#fffff0\", dark: \"#101010\" }\n",
        )
        .file("theme/styles/own.css", ".ours { color: var(--foot) }\n")
        .build();
    built.is_clean();
    let css = built.text(&built.asset("site.css"));
    assert!(css.contains("--paper:#fffff0;"), "its own colour");
    assert!(css.contains("--foot:#0f3d42;"), "the second theme's");
    assert!(css.contains("--tile:#fbf4e6;"), "the default theme's");
    assert!(css.ends_with(".ours{color:var(--foot)}\n"));
    built.asset("pictures/logo.svg");
}

#[test]
fn the_second_theme_has_fewer_than_100_lines() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/harbour");
    let files = walkdir::WalkDir::new(folder).into_iter();
    let texts = files
        .map(|entry| entry.expect("listed"))
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| entry.path().extension().is_some_and(|it| it != "svg"))
        .map(|entry| std::fs::read_to_string(entry.path()).expect("a text"));
    let lines: usize = texts.map(|text| text.lines().count()).sum();
    assert!((20..100).contains(&lines), "{lines} lines");
}

#[test]
fn each_maker_of_a_themes_pictures_is_named_for_their_own() {
    let built = in_theme("harbour")
        .file(
            "pages/credits.md",
            "---\ntitle: Credits\neasy_read: not-needed\n---\n```credits\n```\n",
        )
        .build();
    built.is_clean();
    let page = built.text("northtown/credits/index.html");
    let section = |maker: &str| {
        let start = page.find(&format!("<h2>{maker}</h2>")).expect(maker);
        page[start..].split("</section>").next().unwrap_or_default()
    };
    assert!(section("Fingerpost").contains("A small boat"));
    assert!(!section("Fingerpost picture set").contains("A small boat"));
}

#[test]
fn a_font_of_the_theme_is_published_beside_the_stylesheet_and_allowed() {
    let plain = Project::new().build();
    assert!(!plain.text("_headers").contains("font-src"));
    let built = Project::new()
        .file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
        .bytes("theme/fonts/ours.woff2", b"wOF2 and more")
        .file(
            "theme/styles/own.css",
            "@font-face { font-family: Ours; src: url(\"fonts/ours.woff2\") format(\"woff2\") }\n\
             html { --sans: Ours, sans-serif }\n",
        )
        .build();
    built.is_clean();
    let font = built.asset("fonts/ours.woff2");
    assert_eq!(built.tree()[&font], b"wOF2 and more");
    let name = font.strip_prefix("assets/").expect("an asset");
    built.says(&built.asset("site.css"), &format!("url(\"{name}\")"));
    built.says("_headers", "font-src 'self'");
}

#[test]
fn codes_are_pictures_of_dots_only_where_a_template_asks_for_them() {
    Project::new()
        .build()
        .is_clean()
        .has("northtown/qr/keyworkers.svg")
        .lacks("northtown/qr/keyworkers.png");
    let foot =
        "{% if page.qr %}<p><a href=\"{{ page.qr.png }}\">The code, to print</a></p>{% endif %}\n";
    Project::new()
        .file(
            "theme/theme.yaml",
            "name: own\ncontract: 1\nextends: fingerpost\n",
        )
        .replace("site.yaml", "name:", "theme: own\nname:")
        .file("theme/templates/parts/page-foot.html", foot)
        .build()
        .is_clean()
        .has("northtown/qr/keyworkers.svg")
        .has("northtown/qr/keyworkers.png")
        .says(
            "northtown/keyworkers/index.html",
            "href=\"/northtown/qr/keyworkers.png\"",
        );
}
