//! What web servers are told, and addresses that change with what lies there.

use crate::project::{Page, Project};

const ALL: &str = "web_servers: [headers-file, apache, iis, nginx, caddy]\n";
const FILES: [&str; 5] = [
    "_headers",
    ".htaccess",
    "web.config",
    "nginx.conf",
    "Caddyfile",
];

#[test]
fn each_server_is_told_the_same() {
    let built = Project::new().append("site.yaml", ALL).build();
    built.is_clean();
    for file in FILES {
        built.says(file, "default-src 'none'; img-src 'self'; style-src 'self'");
        built.says(file, "frame-ancestors 'none'");
        built.says(file, "no-referrer");
        built.says(file, "nosniff");
        built.says(file, "noindex");
        built.says(file, "immutable");
        let text = built.text(file);
        let asked = ["31536000", "365.00:00:00"];
        assert!(asked.iter().any(|it| text.contains(it)), "{file}: {text}");
    }
}

#[test]
fn a_site_below_a_path_tells_it_for_that_path() {
    let built = Project::new()
        .append("site.yaml", ALL)
        .base_url("https://example.org/help/")
        .build();
    built
        .says("_headers", "/help/*\n")
        .says("_headers", "/help/assets/*\n");
    built.says(".htaccess", "ErrorDocument 404 /help/404.html\n");
    built.says("web.config", "path=\"/help/404.html\"");
    built
        .says("nginx.conf", "location /help/ {")
        .says("nginx.conf", "location /help/assets/ {");
    built
        .says("Caddyfile", "header /help/* {")
        .says("Caddyfile", "path /help/assets/*");
}

#[test]
fn a_piece_for_other_websites_is_listed_by_no_search_engine() {
    const LINES: [(&str, &str); 5] = [
        (
            "_headers",
            "/help/northtown/embed.html\n  X-Robots-Tag: noindex\n/help/southtown/embed.html\n  X-Robots-Tag: noindex\n",
        ),
        (
            ".htaccess",
            "Header always set X-Robots-Tag \"noindex\" \"expr=%{REQUEST_URI} =~ m#/embed.html$#\"\n",
        ),
        ("web.config", "<location path=\"southtown/embed.html\">"),
        ("nginx.conf", "location ~ ^/help/(.+/)?embed\\.html$ {"),
        (
            "Caddyfile",
            "header @fingerpost_pieces X-Robots-Tag \"noindex\"\n",
        ),
    ];
    let real = || {
        Project::new()
            .sample(false)
            .append("site.yaml", ALL)
            .replace("site.yaml", "help.example.org", "help.nhs.uk")
            .replace("site.yaml", "complaints@example.org", "complaints@nhs.net")
            .replace("contacts/team.yaml", "01632 960 001", "0191 498 1234")
            .base_url("https://www.nhs.uk/help/")
    };
    let built = real().build();
    for (file, line) in LINES {
        built.says(file, line);
        assert_eq!(
            built.text(file).matches("noindex").count(),
            if ["_headers", "web.config"].contains(&file) {
                2
            } else {
                1
            },
            "{file}"
        );
    }
    // Of a sample no file is listed, and where nobody helps there is no piece.
    let sample = Project::new().append("site.yaml", ALL).build();
    for file in FILES {
        assert!(!sample.text(file).contains("embed"), "{file}");
    }
    let none = real().without("providers/helpers.yaml");
    let none = none
        .replace(
            "pages/keyworkers.md",
            "work for {{ provider.keyworker.name }}",
            "help",
        )
        .build();
    for file in FILES {
        assert!(!none.text(file).contains("noindex"), "{file}");
    }
}

#[test]
fn only_the_named_servers_are_told_and_else_the_file_of_several_hosts() {
    let one = Project::new()
        .append("site.yaml", "web_servers: [iis, iis]\n")
        .build();
    one.is_clean().has("web.config");
    for file in FILES.iter().filter(|it| **it != "web.config") {
        one.lacks(file);
    }
    let none = Project::new().build();
    none.has("_headers").lacks(".htaccess").lacks("web.config");
}

#[test]
fn what_pages_are_shown_with_has_another_address_when_it_changes() {
    let site = || Project::new().replace("site.yaml", "  ods:", "  logo: door\n  ods:");
    let before = site().build();
    let after = site()
        .replace("pictures/door.svg", "<rect", "<rect opacity=\"0.5\"")
        .append("pages/keyworkers.md", "\nMore.\n")
        .build();
    assert_eq!(before.asset("site.css"), after.asset("site.css"));
    let (old, new) = (
        before.asset("pictures/door.svg"),
        after.asset("pictures/door.svg"),
    );
    assert_ne!(old, new);
    after.lacks(&old);
    let unchanged = |built: &crate::project::Built| built.asset("pictures/phone.svg");
    assert_eq!(unchanged(&before), unchanged(&after));
}

#[test]
fn everything_that_a_page_is_shown_with_is_there_and_may_be_kept() {
    let built = Project::new().build();
    let paths = built.paths();
    let mut seen = 0;
    for path in paths.iter().filter(|it| it.ends_with(".html")) {
        let page = Page::of(&built.text(path));
        for address in page.all("src").chain(page.all("href")) {
            let Some(asset) = address
                .strip_prefix('/')
                .filter(|it| it.starts_with("assets/"))
            else {
                continue;
            };
            seen += 1;
            assert!(paths.iter().any(|it| it == asset), "{path}: {asset}");
        }
    }
    assert!(seen > 50, "{seen}");
    for path in paths.iter().filter(|it| it.starts_with("assets/")) {
        let mut parts = path.rsplit('.').skip(1);
        let hash = parts.next().unwrap_or_default();
        assert!(
            hash.len() == 10 && hash.bytes().all(|it| it.is_ascii_hexdigit()),
            "{path}"
        );
    }
}
