//! What a web server sends with the files, written as the settings of several servers.
//!
//! The policy is strict because the pages need next to nothing: no other host, no frame. Files in
//! [`addresses::ASSETS`] never change under their names, and are kept for a year; everything else keeps its
//! address when it changes, and is asked for again after a minute.

use super::open::OpenData;
use super::{Script, SiteAssets, shown};
use crate::content::kinds::WebServer;
use crate::site::{Site, addresses};
use std::fmt::Write;

/// How long files are kept whose names change with their content (RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// How long all others are kept, in seconds.
const SHORT: u32 = 60;
/// What a file of the feed of services is, though its name says that it is a page.
const FEED_TYPE: &str = "application/json";
/// Who may read the feed from a page of their own: everybody.
const FEED_READERS: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// What keeps search engines from listing a file: nobody is to find a piece for the websites of others by itself.
const UNLISTED: (&str, &str) = ("X-Robots-Tag", "noindex");
/// The name of all files with such a piece.
const PIECE: &str = "embed.html";

/// Which servers a site writes settings for: those that it names, or else the file that several hosts read
/// and the others pass over.
pub fn servers(site: &Site<'_>) -> Vec<WebServer> {
    let mut servers = site.content.site.web_servers.clone();
    if servers.is_empty() {
        servers.push(WebServer::HeadersFile);
    }
    servers.sort_unstable_by_key(|it| path(*it));
    servers.dedup();
    servers
}

/// Where the settings of a server stand.
pub fn path(server: WebServer) -> &'static str {
    match server {
        WebServer::HeadersFile => "_headers",
        WebServer::Apache => ".htaccess",
        WebServer::Iis => "web.config",
        WebServer::Nginx => "nginx.conf",
        WebServer::Caddy => "Caddyfile",
    }
}

/// The settings of one server.
pub fn settings(server: WebServer, site: &Site<'_>, assets: &SiteAssets<'_>) -> String {
    let policy = Policy::of(site, assets);
    match server {
        WebServer::HeadersFile => policy.headers_file(),
        WebServer::Apache => policy.apache(),
        WebServer::Iis => policy.iis(),
        WebServer::Nginx => policy.nginx(),
        WebServer::Caddy => policy.caddy(),
    }
}

/// What is sent.
#[derive(Debug)]
struct Policy {
    /// The path of the site on its host: `/`, or `/keyworkers/`.
    root: String,
    /// Headers of every file.
    headers: Vec<(&'static str, String)>,
    /// Whether there is a feed of services.
    has_feed: bool,
    /// The pieces for the websites of others; none where no file may be listed anyway.
    pieces: Vec<String>,
}

impl Policy {
    fn of(site: &Site<'_>, assets: &SiteAssets<'_>) -> Self {
        // Only a theme that brings fonts has them loaded.
        let fonts = match assets.styles.fonts.is_empty() {
            true => "",
            false => " font-src 'self';",
        };
        // Only pages with a script of our own have one, and only those of the fields that find an area or a
        // page read a file, our own index of postcodes or of words.
        let scripts = match Script::of(site).is_empty() {
            true => "",
            false => " script-src 'self';",
        };
        let reads_index = site.places.is_some() || site.searched_editions().next().is_some();
        let index = match reads_index {
            true => " connect-src 'self';",
            false => "",
        };
        let media = match shown::has_media(site) {
            true => " media-src 'self';",
            false => "",
        };
        let content = format!(
            "default-src 'none'; img-src 'self'; style-src 'self';{fonts}{scripts}{index}{media} base-uri 'none'; \
             form-action 'none'; frame-ancestors 'none'"
        );
        let mut headers = vec![
            ("Content-Security-Policy", content),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            (
                "Permissions-Policy",
                "geolocation=(), camera=(), microphone=()".to_owned(),
            ),
        ];
        let is_sample = site.content.site.sample == Some(true);
        if is_sample {
            headers.push((UNLISTED.0, UNLISTED.1.to_owned()));
        }
        let pieces = site.with_embeds().filter(|_| !is_sample);
        Self {
            root: site.base.href(""),
            headers,
            has_feed: OpenData::of(site).contains(&OpenData::Feed),
            pieces: pieces.map(|it| site.editions[it].embed()).collect(),
        }
    }

    /// The address of what lies at a path.
    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// What is said of the feed alone, where there is one; it gets the folder of that.
    fn for_feed(&self, text: impl Fn(&str) -> String) -> String {
        match self.has_feed {
            true => text(&self.at(addresses::FEED)),
            false => String::new(),
        }
    }

    /// What is said of all pieces for the websites of others, where there are some.
    fn for_pieces(&self, text: impl FnOnce(&str, &str) -> String) -> String {
        match self.pieces.is_empty() {
            true => String::new(),
            false => text(UNLISTED.0, UNLISTED.1),
        }
    }

    /// The addresses of all of them, as a regular expression.
    fn pieces_pattern(&self) -> String {
        let (root, name) = (&self.root, PIECE.replace('.', r"\."));
        format!("^{root}(.+/)?{name}$")
    }

    /// What is said of each of them.
    fn for_each_piece(&self, text: impl Fn(&str) -> String) -> String {
        self.pieces
            .iter()
            .map(|path| text(&self.at(path)))
            .collect()
    }

    /// One line for each header of every file.
    fn lines(&self, line: impl Fn(&str, &str) -> String) -> String {
        let lines = self.headers.iter();
        lines.map(|(name, value)| line(name, value)).collect()
    }

    /// `_headers`. Hosts join the values of a header that two of its rules set, so only one does: what is
    /// kept for a short time is left to them, and they ask for it again each time.
    fn headers_file(&self) -> String {
        let (readers, all) = FEED_READERS;
        let feed = self
            .for_feed(|feed| format!("{feed}*\n  Content-Type: {FEED_TYPE}\n  {readers}: {all}\n"));
        // Last, because some hosts read no more than the first hundred rules.
        let (name, value) = UNLISTED;
        let pieces = self.for_each_piece(|path| format!("{path}\n  {name}: {value}\n"));
        format!(
            "{}*\n{}{}*\n  Cache-Control: {FOR_EVER}\n{feed}{pieces}",
            self.root,
            self.lines(|name, value| format!("  {name}: {value}\n")),
            self.at(addresses::ASSETS),
        )
    }

    /// `.htaccess`, for a folder whose server allows `AllowOverride FileInfo`. It may only hold what that
    /// allows: one other line, and the server shows no page at all.
    fn apache(&self) -> String {
        let (readers, all) = FEED_READERS;
        let feed = self.for_feed(|feed| {
            format!(
                "<If \"%{{REQUEST_URI}} =~ m#^{feed}#\">\n  ForceType {FEED_TYPE}\n  <IfModule mod_headers.c>\n    \
                 Header set {readers} \"{all}\"\n  </IfModule>\n</If>\n"
            )
        });
        let pieces = self.for_pieces(|name, value| {
            format!(
                "  Header always set {name} \"{value}\" \"expr=%{{REQUEST_URI}} =~ m#/{PIECE}$#\"\n"
            )
        });
        format!(
            "# Apache reads this file where its settings say \"AllowOverride FileInfo\" for this folder.\n\
             AddDefaultCharset utf-8\n\
             AddType font/woff2 .woff2\n\
             AddType image/svg+xml .svg\n\
             AddType text/vtt .vtt\n\
             ErrorDocument 404 {}\n\
             <IfModule mod_headers.c>\n{}\
             \x20 Header set Cache-Control \"public, max-age={SHORT}\"\n\
             \x20 Header set Cache-Control \"{FOR_EVER}\" \"expr=%{{REQUEST_URI}} =~ m#^{}#\"\n{pieces}\
             </IfModule>\n{feed}",
            self.at(addresses::NOT_FOUND),
            self.lines(|name, value| format!("  Header always set {name} \"{value}\"\n")),
            self.at(addresses::ASSETS),
        )
    }

    /// `web.config`.
    fn iis(&self) -> String {
        let headers = self.lines(|name, value| {
            format!(
                "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />\n"
            )
        });
        let types: String = [
            (".woff2", "font/woff2"),
            (".svg", "image/svg+xml"),
            (".vtt", "text/vtt"),
            (".m4a", "audio/mp4"),
            (".mp4", "video/mp4"),
            (".webm", "video/webm"),
        ]
        .iter()
        .map(|(ending, kind)| {
            format!(
                "      <remove fileExtension=\"{ending}\" />\n      \
                     <mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\" />\n"
            )
        })
        .collect();
        let (readers, all) = FEED_READERS;
        let feed = self.for_feed(|_| {
            format!(
                r#"  <location path="{}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="{readers}" value="{all}" />
        </customHeaders>
      </httpProtocol>
      <staticContent>
        <remove fileExtension=".html" />
        <mimeMap fileExtension=".html" mimeType="{FEED_TYPE}" />
      </staticContent>
    </system.webServer>
  </location>
"#,
                addresses::FEED.trim_end_matches('/'),
            )
        });
        let (name, value) = UNLISTED;
        let pieces: String = self
            .pieces
            .iter()
            .map(|path| {
                format!(
                    r#"  <location path="{path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="{name}" value="{value}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
"#
                )
            })
            .collect();
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
{headers}      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="{}" responseMode="ExecuteURL" />
    </httpErrors>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:01:00" />
{types}    </staticContent>
  </system.webServer>
  <location path="{}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
{feed}{pieces}</configuration>
"#,
            self.at(addresses::NOT_FOUND),
            addresses::ASSETS.trim_end_matches('/'),
        )
    }

    /// Lines for a `server` of nginx. A place with a header of its own takes none from around it, so all
    /// stand in both. What is not there is not kept: it may come.
    fn nginx(&self) -> String {
        let headers =
            self.lines(|name, value| format!("  add_header {name} \"{value}\" always;\n"));
        let mut text = "# In the \"server\" of this site, instead of its \"location /\":\n\
                        #   include /path/of/this/folder/nginx.conf;\n"
            .to_owned();
        let short = format!("public, max-age={SHORT}");
        let (readers, all) = FEED_READERS;
        let feed = self.has_feed.then(|| {
            let more = format!(
                "  types {{ }}\n  default_type {FEED_TYPE};\n  add_header {readers} \"{all}\";\n"
            );
            (self.at(addresses::FEED), short.clone(), more)
        });
        let of_pieces = format!("~ {}", self.pieces_pattern());
        let pieces =
            self.for_pieces(|name, value| format!("  add_header {name} \"{value}\" always;\n"));
        let pieces = (!pieces.is_empty()).then(|| (of_pieces, short.clone(), pieces));
        let places = [
            (self.root.clone(), short, String::new()),
            (
                self.at(addresses::ASSETS),
                FOR_EVER.to_owned(),
                String::new(),
            ),
        ];
        for (place, cache, more) in places.into_iter().chain(feed).chain(pieces) {
            // Writing to a String cannot fail.
            let _ = write!(
                text,
                "location {place} {{\n  index index.html;\n  charset utf-8;\n  error_page 404 {};\n{more}{headers}  \
                 add_header Cache-Control \"{cache}\";\n}}\n",
                self.at(addresses::NOT_FOUND),
            );
        }
        text
    }

    /// Lines for a site of Caddy.
    fn caddy(&self) -> String {
        let root = &self.root;
        let kept = self.at(addresses::ASSETS);
        let (readers, all) = FEED_READERS;
        let feed = self.for_feed(|feed| {
            format!("header {feed}* {{\n\tContent-Type {FEED_TYPE}\n\t{readers} \"{all}\"\n}}\n")
        });
        let pieces = self.for_pieces(|name, value| {
            format!(
                "@fingerpost_pieces path_regexp {}\nheader @fingerpost_pieces {name} \"{value}\"\n",
                self.pieces_pattern()
            )
        });
        format!(
            "# In the block of this site in your Caddyfile, after its \"root\":\n\
             #   import /path/of/this/folder/Caddyfile\n\
             header {root}* {{\n{}}}\n\
             @fingerpost_kept path {kept}*\n\
             header @fingerpost_kept Cache-Control \"{FOR_EVER}\"\n\
             @fingerpost_others {{\n\tpath {root}*\n\tnot path {kept}*\n}}\n\
             header @fingerpost_others Cache-Control \"public, max-age={SHORT}\"\n{feed}{pieces}\
             handle_errors {{\n\t@fingerpost_lost expression {{err.status_code}} == 404\n\theader -Cache-Control\n\trewrite @fingerpost_lost {}\n\tfile_server\n}}\n\
             file_server\n",
            self.lines(|name, value| format!("\t{name} \"{value}\"\n")),
            self.at(addresses::NOT_FOUND),
        )
    }
}
