//! What a web server sends with the files, written as the settings of several servers.
//!
//! The policy is strict because the pages need next to nothing: no other host, no frame. Files in
//! [`addresses::ASSETS`] never change under their names, and are kept for a year; everything else keeps its
//! address when it changes, and is asked for again after a minute.

use super::{Script, SiteAssets};
use crate::content::kinds::WebServer;
use crate::site::{Site, addresses};
use std::fmt::Write;

/// How long files are kept whose names change with their content (RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// How long all others are kept, in seconds.
const SHORT: u32 = 60;

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
        let sound = match site.content.recordings.is_empty() {
            true => "",
            false => " media-src 'self';",
        };
        let content = format!(
            "default-src 'none'; img-src 'self'; style-src 'self';{fonts}{scripts}{index}{sound} base-uri 'none'; \
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
        if site.content.site.sample == Some(true) {
            headers.push(("X-Robots-Tag", "noindex".to_owned()));
        }
        Self {
            root: site.base.href(""),
            headers,
        }
    }

    /// The address of what lies at a path.
    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// One line for each header of every file.
    fn lines(&self, line: impl Fn(&str, &str) -> String) -> String {
        let lines = self.headers.iter();
        lines.map(|(name, value)| line(name, value)).collect()
    }

    /// `_headers`. Hosts join the values of a header that two of its rules set, so only one does: what is
    /// kept for a short time is left to them, and they ask for it again each time.
    fn headers_file(&self) -> String {
        format!(
            "{}*\n{}{}*\n  Cache-Control: {FOR_EVER}\n",
            self.root,
            self.lines(|name, value| format!("  {name}: {value}\n")),
            self.at(addresses::ASSETS),
        )
    }

    /// `.htaccess`, for a folder whose server allows `AllowOverride FileInfo`. It may only hold what that
    /// allows: one other line, and the server shows no page at all.
    fn apache(&self) -> String {
        format!(
            "# Apache reads this file where its settings say \"AllowOverride FileInfo\" for this folder.\n\
             AddDefaultCharset utf-8\n\
             AddType font/woff2 .woff2\n\
             AddType image/svg+xml .svg\n\
             ErrorDocument 404 {}\n\
             <IfModule mod_headers.c>\n{}\
             \x20 Header set Cache-Control \"public, max-age={SHORT}\"\n\
             \x20 Header set Cache-Control \"{FOR_EVER}\" \"expr=%{{REQUEST_URI}} =~ m#^{}#\"\n\
             </IfModule>\n",
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
        let types: String = [(".woff2", "font/woff2"), (".svg", "image/svg+xml")]
            .iter()
            .map(|(ending, kind)| {
                format!(
                    "      <remove fileExtension=\"{ending}\" />\n      \
                     <mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\" />\n"
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
</configuration>
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
        for (place, cache) in [
            (self.root.clone(), format!("public, max-age={SHORT}")),
            (self.at(addresses::ASSETS), FOR_EVER.to_owned()),
        ] {
            // Writing to a String cannot fail.
            let _ = write!(
                text,
                "location {place} {{\n  index index.html;\n  charset utf-8;\n  error_page 404 {};\n{headers}  \
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
        format!(
            "# In the block of this site in your Caddyfile, after its \"root\":\n\
             #   import /path/of/this/folder/Caddyfile\n\
             header {root}* {{\n{}}}\n\
             @fingerpost_kept path {kept}*\n\
             header @fingerpost_kept Cache-Control \"{FOR_EVER}\"\n\
             @fingerpost_others {{\n\tpath {root}*\n\tnot path {kept}*\n}}\n\
             header @fingerpost_others Cache-Control \"public, max-age={SHORT}\"\n\
             handle_errors {{\n\t@fingerpost_lost expression {{err.status_code}} == 404\n\theader -Cache-Control\n\trewrite @fingerpost_lost {}\n\tfile_server\n}}\n\
             file_server\n",
            self.lines(|name, value| format!("\t{name} \"{value}\"\n")),
            self.at(addresses::NOT_FOUND),
        )
    }
}
