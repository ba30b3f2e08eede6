//! What the preview answers, and whom.
//!
//! Other sites that are open in the same browser must neither read a preview nor make it do anything. So
//! the host that was asked for has to be this machine by name (a foreign name may lead here), a request
//! that another site causes is refused by its `Origin` and `Sec-Fetch-Site`, nothing may be asked from
//! another origin, and there is nothing but reading.

use super::desk::Desk;
use super::forms::FORMS;
use super::items::address;
use super::notes::{FileNotes, PageNotes};
use super::pages::{AllNotes, View, Views, as_printed};
use super::stage::{Event, Shown, Stage};
use crate::site::addresses::{FEED, NOT_FOUND, page_file};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::sse::{self, Sse};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

/// The folder of what is the preview's own. No page can lie there: ids do not begin with a full stop.
const OWN: &str = "/.fingerpost/";

/// What pages of the preview may do: load from here, and run the one script that keeps them fresh.
const POLICY: &str = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
/// For the view without scripts.
const POLICY_WITHOUT_SCRIPTS: &str = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/// What answers on the door `address`.
pub(super) fn router(stage: Arc<Stage>, desk: Option<Arc<Desk>>, address: SocketAddr) -> Router {
    let port = address.port();
    let hosts = ["127.0.0.1", "localhost", "[::1]"].map(|name| format!("{name}:{port}"));
    Router::new().fallback(answer).with_state(Server {
        stage,
        desk,
        port,
        hosts: Arc::new(hosts),
    })
}

#[derive(Debug, Clone)]
pub(super) struct Server {
    pub(super) stage: Arc<Stage>,
    /// Where forms are made; `None` where content is only looked at.
    pub(super) desk: Option<Arc<Desk>>,
    pub(super) port: u16,
    /// The names by which this machine may be asked.
    hosts: Arc<[String; 3]>,
}

impl Server {
    /// Why a request is refused; `None` where it is not.
    fn refusal(&self, method: &Method, path: &str, headers: &HeaderMap) -> Option<StatusCode> {
        let is_form = self.desk.is_some() && form_name(path).is_some();
        let text = |name: HeaderName| headers.get(name).map(|it| it.to_str().unwrap_or_default());
        let is_own = |host: &str| self.hosts.iter().any(|own| own == host);
        if !text(header::HOST).is_some_and(is_own) {
            return Some(StatusCode::MISDIRECTED_REQUEST);
        }
        let origin = text(header::ORIGIN);
        if origin.is_some_and(|it| !it.strip_prefix("http://").is_some_and(is_own)) {
            return Some(StatusCode::FORBIDDEN);
        }
        // A link in a mail may open the preview; a page of another site may not load parts of it.
        let site = text(HeaderName::from_static("sec-fetch-site"));
        let is_navigation = text(HeaderName::from_static("sec-fetch-mode")) == Some("navigate");
        let is_framed = text(HeaderName::from_static("sec-fetch-dest")) == Some("iframe");
        let is_foreign = matches!(site, Some("cross-site" | "same-site"));
        if is_foreign && (!is_navigation || is_framed) {
            return Some(StatusCode::FORBIDDEN);
        }
        match *method {
            Method::GET | Method::HEAD => None,
            // A form: one of our own pages must send it, and the browser must say so.
            Method::POST if is_form && origin.is_none() => Some(StatusCode::FORBIDDEN),
            Method::POST if is_form => None,
            _ => Some(StatusCode::METHOD_NOT_ALLOWED),
        }
    }
}

async fn answer(State(server): State<Server>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let mut response = match server.refusal(request.method(), uri.path(), headers) {
        Some(status) => status.into_response(),
        None if let Some(name) = form_name(uri.path()) => {
            let name = name.to_owned();
            server.form(&name, request).await
        }
        None => {
            let query = uri.query().unwrap_or_default();
            match uri.path().strip_prefix(OWN) {
                Some(name) => server.own(name, query).await,
                None => server.of_site(uri.path(), query, headers).await,
            }
        }
    };
    let headers = response.headers_mut();
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::REFERRER_POLICY)
        .or_insert(HeaderValue::from_static("no-referrer"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(POLICY));
    response
}

/// What stands behind the part that the addresses of forms have; `None` for other addresses.
fn form_name(path: &str) -> Option<&str> {
    path.strip_prefix(OWN)?.strip_prefix(FORMS)
}

/// The value of a parameter of an address.
pub(super) fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let found = pairs.find(|(key, _)| key == name)?;
    Some(found.1.into_owned())
}

pub(super) fn typed(kind: &'static str, bytes: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, kind)], bytes.into()).into_response()
}

pub(super) const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLES: &str = "text/css; charset=utf-8";

/// What kind of file it is, by its ending.
pub(super) fn kind(path: &str) -> &'static str {
    // The feed of services has JSON at the addresses of pages.
    if path.starts_with(FEED) {
        return "application/json";
    }
    let ending = path.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" => HTML,
        "css" => STYLES,
        "js" => SCRIPT,
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    }
}

impl Server {
    /// What is the preview's own.
    async fn own(&self, name: &str, query: &str) -> Response {
        match name {
            "preview.css" => typed(STYLES, include_str!("assets/preview.css")),
            "preview.js" => {
                let script = concat!(
                    include_str!("assets/idiomorph.min.js"),
                    "\n",
                    include_str!("assets/preview.js")
                );
                typed(SCRIPT, script)
            }
            "forms.css" => typed(STYLES, include_str!("assets/forms.css")),
            "forms.js" => typed(SCRIPT, include_str!("assets/forms.js")),
            "events" => self.events(),
            "notes" => {
                self.notes(&parameter(query, "page").unwrap_or_default())
                    .await
            }
            "findings" => self.findings().await,
            "views" => {
                let view = parameter(query, "as").and_then(|name| View::of(&name));
                match (view, parameter(query, "page")) {
                    (Some(view), Some(page)) => self.views(view, page).await,
                    _ => StatusCode::NOT_FOUND.into_response(),
                }
            }
            _ => StatusCode::NOT_FOUND.into_response(),
        }
    }

    /// Tells a browser whenever there is something new.
    fn events(&self) -> Response {
        let events = WatchStream::new(self.stage.events());
        let events = events.map(|event: Event| {
            let told = sse::Event::default();
            Ok::<_, Infallible>(match serde_json::to_string(&event) {
                Ok(text) => told.data(text),
                Err(error) => told.comment(error.to_string()),
            })
        });
        Sse::new(events)
            .keep_alive(sse::KeepAlive::default())
            .into_response()
    }

    /// What was found on one page.
    async fn notes(&self, page: &str) -> Response {
        let (shown, problems) = self.stage.look();
        let notes = self.page_notes(shown.as_ref(), page).await;
        let form = notes.file.as_deref().map(|file| address(file, ""));
        let mut all = serde_json::to_value(notes).unwrap_or_default();
        if self.desk.is_some() {
            let forms = serde_json::json!({ "page": form, "all": format!("{OWN}{FORMS}") });
            all["forms"] = forms;
        }
        all["problems"] = serde_json::to_value(&*problems.notes).unwrap_or_default();
        all["failure"] = serde_json::to_value(&problems.failure).unwrap_or_default();
        typed("application/json", all.to_string())
    }

    async fn page_notes(&self, shown: Option<&Shown>, page: &str) -> PageNotes {
        let Some(shown) = shown else {
            return PageNotes::default();
        };
        let (page, stage) = (page.to_owned(), Arc::clone(&self.stage));
        let notes = shown.ask(move |preview| {
            let path = preview.site().base.inside(&page).map(page_file);
            PageNotes::of(preview, &path.unwrap_or_default(), &stage.places)
        });
        notes.await.unwrap_or_default()
    }

    /// The page of all findings.
    async fn findings(&self) -> Response {
        let (shown, problems) = self.stage.look();
        let stage = Arc::clone(&self.stage);
        let all = match &shown {
            None => None,
            Some(shown) => {
                let look = shown.ask(move |preview| {
                    let findings = preview.findings();
                    AllNotes {
                        is_shown: true,
                        is_read: findings.is_some(),
                        files: findings
                            .map_or(Vec::new(), |it| FileNotes::all(preview, it, &stage.places)),
                        ..AllNotes::default()
                    }
                });
                look.await
            }
        };
        typed(HTML, all.unwrap_or_default().with(&problems).page())
    }

    /// Views of a page.
    async fn views(&self, view: View, page: String) -> Response {
        let (shown, _) = self.stage.look();
        // An address of this site and no other: it stands in frames.
        if !page.starts_with('/') || page.starts_with("//") || page.contains(['\\', '?', '#']) {
            return StatusCode::NOT_FOUND.into_response();
        }
        let notes = self.page_notes(shown.as_ref(), &page).await;
        typed(HTML, Views::new(page, view, notes).page())
    }

    /// A file of the site.
    async fn of_site(&self, path: &str, query: &str, headers: &HeaderMap) -> Response {
        // The generation may be over between the look and the question: then the next one is asked.
        for _ in 0..3 {
            let (shown, problems) = self.stage.look();
            let Some(shown) = shown else {
                let all = AllNotes::default().with(&problems);
                return (StatusCode::SERVICE_UNAVAILABLE, typed(HTML, all.page())).into_response();
            };
            let path = path.to_owned();
            if let Some(found) = shown.ask(move |preview| Found::of(preview, &path)).await {
                let view = parameter(query, "as").and_then(|name| View::of(&name));
                return found.response(shown.version(), view, headers);
            }
        }
        StatusCode::SERVICE_UNAVAILABLE.into_response()
    }
}

/// What is at an address of the site.
enum Found {
    File {
        path: String,
        bytes: Vec<u8>,
    },
    /// It is at another address.
    At(String),
    /// The page that says so, where it can be made.
    Nothing(Vec<u8>),
    /// The page cannot be made.
    Broken(String),
}

impl Found {
    fn of(preview: &crate::pipeline::Preview<'_, '_>, address: &str) -> Self {
        let base = &preview.site().base;
        let Some(relative) = base.inside(address) else {
            // The site may lie below a path.
            return match address {
                "/" => Self::At(base.href("")),
                _ => Self::nothing(preview),
            };
        };
        let path = if relative.is_empty() || relative.ends_with('/') {
            page_file(relative)
        } else {
            relative.to_owned()
        };
        match preview.file(&path) {
            Ok(Some(bytes)) => Self::File { path, bytes },
            Ok(None) if preview.has(&page_file(&format!("{relative}/"))) => {
                Self::At(base.href(&format!("{relative}/")))
            }
            Ok(None) => Self::nothing(preview),
            Err(finding) => Self::Broken(finding.message.clone()),
        }
    }

    fn nothing(preview: &crate::pipeline::Preview<'_, '_>) -> Self {
        Self::Nothing(preview.file(NOT_FOUND).ok().flatten().unwrap_or_default())
    }

    fn response(self, version: &str, view: Option<View>, headers: &HeaderMap) -> Response {
        match self {
            Self::At(address) => match HeaderValue::try_from(address) {
                Ok(to) => {
                    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to)]).into_response()
                }
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            },
            Self::Nothing(bytes) => {
                let page = with_script(bytes, version, None);
                (StatusCode::NOT_FOUND, typed(HTML, page)).into_response()
            }
            Self::Broken(message) => {
                let all = AllNotes {
                    failure: Some(format!("This page cannot be made: {message}")),
                    is_shown: true,
                    ..AllNotes::default()
                };
                (StatusCode::INTERNAL_SERVER_ERROR, typed(HTML, all.page())).into_response()
            }
            Self::File { path, bytes } => match kind(&path) {
                HTML => {
                    let mut response = typed(HTML, with_script(bytes, version, view));
                    if view == Some(View::NoScripts) {
                        let policy = HeaderValue::from_static(POLICY_WITHOUT_SCRIPTS);
                        let headers = response.headers_mut();
                        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
                    }
                    response
                }
                STYLES if view == Some(View::Print) => {
                    typed(STYLES, as_printed(&String::from_utf8_lossy(&bytes)))
                }
                kind => ranged(kind, bytes, headers),
            },
        }
    }
}

/// A page with the script that keeps it fresh, and with styles as they are wanted.
fn with_script(bytes: Vec<u8>, version: &str, view: Option<View>) -> String {
    let mut page = String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    if view == Some(View::NoScripts) {
        return page;
    }
    if view == Some(View::Print) {
        page = page.replace(".css\"", ".css?as=print\"");
    }
    let script =
        format!("<script src=\"{OWN}preview.js\" data-version=\"{version}\" defer></script>");
    match page.rfind("</body>") {
        Some(at) => page.insert_str(at, &script),
        // A theme may leave out the end of its pages.
        None if page.trim_start().starts_with("<!") => page.push_str(&script),
        // A piece for the websites of others: what somebody copies from here is what is published.
        None => {}
    }
    page
}

/// A file, or the part of it that was asked for: readers of PDFs load one page after the other.
fn ranged(kind: &'static str, bytes: Vec<u8>, headers: &HeaderMap) -> Response {
    let whole = bytes.len();
    let range = headers.get(header::RANGE).and_then(|it| it.to_str().ok());
    let Some(range) = range.and_then(|it| http_range_header::parse_range_header(it).ok()) else {
        let mut response = typed(kind, bytes);
        let accepts = HeaderValue::from_static("bytes");
        response
            .headers_mut()
            .insert(header::ACCEPT_RANGES, accepts);
        return response;
    };
    let part = range.validate(whole as u64).ok();
    // Several parts at once are answered with the whole, as the norm allows.
    let part = match part.as_deref() {
        Some([one]) => Some(*one.start() as usize..*one.end() as usize + 1),
        Some(_) => return typed(kind, bytes),
        None => None,
    };
    match part.and_then(|part| Some((part.clone(), bytes.get(part)?))) {
        Some((part, some)) => {
            let shown = format!("bytes {}-{}/{whole}", part.start, part.end - 1);
            let mut response = typed(kind, some.to_vec());
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            if let Ok(shown) = HeaderValue::try_from(shown) {
                response.headers_mut().insert(header::CONTENT_RANGE, shown);
            }
            response
        }
        None => {
            let shown = HeaderValue::try_from(format!("bytes */{whole}"));
            let mut response = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
            if let Ok(shown) = shown {
                response.headers_mut().insert(header::CONTENT_RANGE, shown);
            }
            response
        }
    }
}
