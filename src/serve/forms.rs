//! The pages of `fingerpost edit`: who may ask for them, and what they answer.
//!
//! A form is shown, and taken in, only for a browser that has opened the address which the terminal showed. That
//! address holds a token; the browser keeps it as a cookie that scripts cannot read, that goes to these pages
//! alone, and that no page of another site has sent along (`SameSite=Strict`). So it stands in no other address,
//! and the pages of the preview can link to forms without knowing it. Since a cookie goes to every port of this
//! machine, it is not enough to write: the browser must say by `Origin` that one of our own pages sends the form.

use super::desk::{Desk, Listed, OpenFile, Saved, TEXT, Undone, says};
use super::desk_pages::{DeskPage, Group, NewPage, link};
use super::form_page::FormPage;
use super::http::{HTML, Server, parameter, typed};
use super::items::address;
use crate::content::schemas::SchemaKind;
use crate::diagnostic::Error;
use crate::edit::datum::shown;
use crate::edit::filled::Sent;
use crate::edit::labels::label;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{self, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The part of the preview's own addresses that forms have.
pub(super) const FORMS: &str = "edit/";

/// As the policy of all pages, but these send forms, and to nobody else.
const POLICY: &str = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/// The most bytes that a form may have: a text of the largest size, written in the longest way.
const MOST: usize = 3 * 4 * 1024 * 1024;

/// Whether a browser knows the token.
fn knows(desk: &Desk, headers: &HeaderMap, port: u16) -> bool {
    let name = cookie_name(port);
    let cookies = headers.get_all(header::COOKIE).iter();
    let mut pairs = cookies
        .filter_map(|it| it.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.any(|(key, value)| key == name && desk.token.is(value))
}

/// Two previews on one machine do not take each other's cookie away.
fn cookie_name(port: u16) -> String {
    format!("fingerpost-{port}")
}

fn see_other(to: &str) -> Response {
    match HeaderValue::try_from(to) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn page(status: StatusCode, words: String) -> Response {
    (status, typed(HTML, words)).into_response()
}

impl Server {
    /// Answers for a form; `name` is what stands behind `edit/`.
    pub(super) async fn form(&self, name: &str, request: Request) -> Response {
        let Some(desk) = self.desk.clone() else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let mut response = self.form_answer(desk, name, request).await;
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(POLICY),
        );
        // Without a referrer, browsers do not say either which page sends a form.
        headers.insert(
            header::REFERRER_POLICY,
            HeaderValue::from_static("same-origin"),
        );
        response
    }

    async fn form_answer(&self, desk: Arc<Desk>, name: &str, request: Request) -> Response {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let is_post = request.method() == Method::POST;
        if let Some(token) = parameter(&query, "token")
            && name.is_empty()
            && !is_post
        {
            return self.enter(&desk, &token);
        }
        if !knows(&desk, request.headers(), self.port) {
            return page(StatusCode::FORBIDDEN, DeskPage::stranger().page());
        }
        let answer = match (is_post, name) {
            (false, "") => self.list(desk, Vec::new()).await,
            (false, "form") => self.show(desk, &query).await,
            (false, "picture") => return self.picture(&query).await,
            (false, "new") => return new(&query),
            (true, "form" | "undo") => match sent(request).await {
                Ok(sent) if name == "form" => self.save(desk, sent).await,
                Ok(_) => self.undo(desk).await,
                Err(status) => return status.into_response(),
            },
            (true, _) => return StatusCode::METHOD_NOT_ALLOWED.into_response(),
            (false, _) => return StatusCode::NOT_FOUND.into_response(),
        };
        answer.unwrap_or_else(|error| {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            page(status, DeskPage::failed(&error.to_string()).page())
        })
    }

    /// The browser has the address of the terminal: it gets the cookie, and an address without the token.
    fn enter(&self, desk: &Desk, token: &str) -> Response {
        if !desk.token.is(token) {
            return page(StatusCode::FORBIDDEN, DeskPage::stranger().page());
        }
        let mut response = see_other("/.fingerpost/edit/");
        let cookie = format!(
            "{}={token}; Path=/.fingerpost/edit; HttpOnly; SameSite=Strict",
            cookie_name(self.port)
        );
        if let Ok(cookie) = HeaderValue::try_from(cookie) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        response
    }

    /// All files that have forms.
    async fn list(&self, desk: Arc<Desk>, said: Vec<String>) -> Result<Response, Error> {
        let (files, undo) = aside(move || Ok((desk.files()?, desk.last()))).await?;
        let list = DeskPage {
            title: "What do you want to change?".to_owned(),
            said,
            is_list: true,
            is_known: true,
            undo: undo.map(|(path, _)| path),
            groups: groups(&files),
        };
        Ok(page(StatusCode::OK, list.page()))
    }

    /// A form.
    async fn show(&self, desk: Arc<Desk>, query: &str) -> Result<Response, Error> {
        let path = parameter(query, "file").unwrap_or_default();
        let at = parameter(query, "at").unwrap_or_default();
        let is_whole = parameter(query, "as").as_deref() == Some("text");
        let Some((file, last)) = opened(&desk, path).await? else {
            return Ok(page(StatusCode::NOT_FOUND, DeskPage::no_file().page()));
        };
        let pictures = self.pictures().await;
        let rules = self.rules(&file).await;
        let mut view = FormPage::new(&file, &rules, &pictures, last);
        let made = match (is_whole, file.document()) {
            (false, Some(document)) => view.fill(&file, &document, &at, None),
            (true, _) => view.as_text(&file, None),
            (false, None) => {
                view.notice("This file cannot be shown as a form");
                view.say("Its keys and values cannot be read. Mend them in the text.");
                view.as_text(&file, None)
            }
        };
        Ok(match made {
            true => page(StatusCode::OK, view.page()),
            false => page(StatusCode::NOT_FOUND, DeskPage::no_file().page()),
        })
    }

    /// Takes a form in.
    async fn save(&self, desk: Arc<Desk>, sent: Sent) -> Result<Response, Error> {
        let path = sent.get("file").unwrap_or_default().to_owned();
        let at = sent.get("at").unwrap_or_default().to_owned();
        let Some((file, last)) = opened(&desk, path).await? else {
            return Ok(page(StatusCode::NOT_FOUND, DeskPage::no_file().page()));
        };
        if let Some(field) = sent.get("pick") {
            return Ok(self.pick(&file, field, &sent, last).await);
        }
        let (file, mut sent, saved) = aside(move || {
            let saved = desk.save(&file, &sent)?;
            Ok((file, sent, saved))
        })
        .await?;
        let pictures = self.pictures().await;
        let rules = super::rules::Rules::default();
        let mut view = FormPage::new(&file, &rules, &pictures, None);
        let (status, document) = match saved {
            Saved::Done(next) => {
                let mut to = address(&file.path, &shown(&next));
                if sent.get("whole").is_some() {
                    to.push_str("&as=text");
                }
                return Ok(see_other(&to));
            }
            Saved::Nowhere => {
                return Ok(page(StatusCode::NOT_FOUND, DeskPage::no_file().page()));
            }
            Saved::NotOurs => {
                view.notice("Nothing is written");
                view.say("This file is a link to another one. Change the file that it leads to.");
                (StatusCode::CONFLICT, file.document())
            }
            Saved::Stale {
                document,
                is_text_typed,
            } => {
                view.notice("Nothing is written: this file was changed by somebody else");
                match is_text_typed {
                    true => view.show_now(&file, sent.get("whole").is_some()),
                    // Nobody typed in the box: it shows what the file holds now.
                    false => sent.leave(TEXT),
                }
                view.say("It was changed while you had it open, in an editor or in another form. What you changed stands in the form below, and so does what the file holds now. Look through it, then save again.");
                (StatusCode::CONFLICT, document)
            }
            Saved::Stuck { document } => {
                view.notice("Nothing is written");
                view.say("This change cannot be made here without touching other lines of the file. Change the file as text.");
                (StatusCode::UNPROCESSABLE_ENTITY, document)
            }
            Saved::Refused {
                document,
                sources,
                errors,
            } => {
                view.refuse(&file, &errors, &sources);
                (StatusCode::UNPROCESSABLE_ENTITY, document)
            }
        };
        let made = match (sent.get("whole"), &document) {
            (None, Some(document)) => view.fill(&file, document, &at, Some(&sent)),
            _ => view.as_text(&file, Some(&sent)),
        };
        Ok(match made {
            true => page(status, view.page()),
            false => page(StatusCode::NOT_FOUND, DeskPage::no_file().page()),
        })
    }

    /// The same form with the pictures to choose from. Nothing is written.
    async fn pick(
        &self,
        file: &OpenFile,
        field: &str,
        sent: &Sent,
        last: Option<(String, String)>,
    ) -> Response {
        let pictures = self.pictures().await;
        let rules = super::rules::Rules::default();
        let mut view = FormPage::new(file, &rules, &pictures, last);
        view.pick(field);
        let at = sent.get("at").unwrap_or_default();
        let document = file
            .document()
            .and_then(|document| says(file, &document, at, sent));
        match document {
            Some(document) if view.fill(file, &document, at, Some(sent)) => {
                page(StatusCode::OK, view.page())
            }
            _ => page(StatusCode::NOT_FOUND, DeskPage::no_file().page()),
        }
    }

    /// Takes the last write back.
    async fn undo(&self, desk: Arc<Desk>) -> Result<Response, Error> {
        let undoing = Arc::clone(&desk);
        let undone = aside(move || undoing.undo()).await?;
        let said = match undone {
            Undone::Back(path) => format!("Taken back: {path} is as it was before."),
            Undone::Changed(path) => format!(
                "{path} was changed by something else since. It is left as it is, and this change cannot be taken back here."
            ),
            Undone::Nothing => "There is nothing to take back.".to_owned(),
        };
        self.list(desk, vec![said]).await
    }

    /// The pictures to choose from; none where there is no site to be seen.
    async fn pictures(&self) -> Vec<(String, String)> {
        match self.stage.look().0 {
            Some(shown) => shown
                .ask(|preview| preview.pictures())
                .await
                .unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// A picture, to choose it by looking.
    async fn picture(&self, query: &str) -> Response {
        let name = parameter(query, "name").unwrap_or_default();
        let found = match self.stage.look().0 {
            Some(shown) => shown
                .ask(move |preview| preview.picture(&name))
                .await
                .flatten(),
            None => None,
        };
        match found {
            Some((path, bytes)) => typed(super::http::kind(&path), bytes),
            None => StatusCode::NOT_FOUND.into_response(),
        }
    }
}

/// Asks what a new file is about, and leads to its form. Nothing is written yet.
fn new(query: &str) -> Response {
    let kind = parameter(query, "kind").unwrap_or_default();
    let kinds = SchemaKind::all().into_iter();
    let mut kinds = kinds.filter(|it| it.folder() == Some(kind.as_str()));
    let Some(kind) = kinds.next() else {
        return page(StatusCode::NOT_FOUND, DeskPage::no_file().page());
    };
    let words = parameter(query, "name");
    let path = words.as_deref().map(|words| Desk::path_of(kind, words));
    match path {
        Some(Some(path)) => see_other(&address(&path, "")),
        other => {
            let words = words.unwrap_or_default();
            let view = NewPage::new(kind, &words, other.is_some());
            page(StatusCode::OK, view.page())
        }
    }
}

/// A file, and what was written last.
type Opened = Option<(OpenFile, Option<(String, String)>)>;

async fn opened(desk: &Arc<Desk>, path: String) -> Result<Opened, Error> {
    let desk = Arc::clone(desk);
    aside(move || Ok(desk.open(&path)?.map(|file| (file, desk.last())))).await
}

/// Does what takes a while on another thread, so that others are answered meanwhile.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|reason| Err(Error::Usage(format!("this could not be done: {reason}"))))
}

/// What a browser sent.
async fn sent(request: Request) -> Result<Sent, StatusCode> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|it| it.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let body: Body = request.into_body();
    let bytes = to_bytes(body, MOST).await;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    Ok(Sent::new(url::form_urlencoded::parse(&bytes).into_owned()))
}

/// Files by their kinds, in the order of the guide.
fn groups(files: &[Listed]) -> Vec<Group> {
    let kinds = SchemaKind::all().into_iter();
    kinds
        .map(|kind| Group {
            label: label(kind.name()),
            add: kind
                .folder()
                .map(|folder| format!("/.fingerpost/edit/new?kind={folder}")),
            links: files
                .iter()
                .filter(|file| file.kind == kind)
                .map(link)
                .collect(),
        })
        .filter(|group| !group.links.is_empty() || group.add.is_some())
        .collect()
}
