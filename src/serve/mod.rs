//! `serve`: a preview of the site on this machine, with what the rules found on each page.
//!
//! A [`generation`] holds the site as it was resolved after a change, and answers for its files; the
//! [`stage`] knows which one is shown. [`http`] lets only this machine's own browser ask, and tells it by
//! server-sent events when to ask again. Nothing leaves the machine. Nothing is
//! written to the disk by looking; with forms ([`forms`]) the [`desk`] changes single files.

mod desk;
mod desk_pages;
mod editor;
mod form_page;
mod forms;
mod generation;
mod http;
mod items;
mod notes;
mod pages;
mod rules;
mod stage;

pub use editor::Editor;

use crate::diagnostic::Error;
use crate::pipeline::{PreviewOrder, ReadFolder};
use crate::source::{Disk, Watch};
use desk::Desk;
use generation::Generation;
use stage::{Changes, Stage};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The port that is tried first, where nobody asks for one.
const PORT: u16 = 4420;

/// What is to be shown, and where.
#[derive(Debug)]
pub struct ServeOrder {
    /// The content folder.
    pub content: PathBuf,
    /// The site, and the day on which it is looked at.
    pub preview: PreviewOrder,
    /// Whether the day was given, and does not change at midnight.
    pub is_fixed_day: bool,
    /// The port; `None` takes one that is free.
    pub port: Option<u16>,
    /// The editor that links to lines open.
    pub editor: Editor,
    /// Whether its pages may change the content.
    pub purpose: ServePurpose,
}

/// What a preview is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServePurpose {
    /// To look at the site.
    Look,
    /// To change its content with forms too.
    Edit,
}

/// Told what happens, in words for whoever sits before the terminal.
pub type Say = fn(&str);

/// Shows a site until the program is ended.
///
/// # Errors
/// [`Error::Usage`] when the port is taken or an area does not exist; [`Error::Door`] when there is no
/// such folder.
pub fn serve(order: ServeOrder, say: Say) -> Result<(), Error> {
    // What is wrong with the folder or the areas is told before anything is served.
    let read = ReadFolder::of(&Disk::new(&order.content))?;
    let listener = listener(order.port)?;
    let address = listener.local_addr().map_err(cannot_serve)?;
    listener.set_nonblocking(true).map_err(cannot_serve)?;
    let stage = Arc::new(Stage::new(notes::Places::new(
        &order.content,
        order.editor,
        order.purpose,
    )));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(cannot_serve)?;
    let desk = match order.purpose {
        ServePurpose::Look => None,
        ServePurpose::Edit => Some(Arc::new(Desk::new(
            order.content.clone(),
            order.preview.clone(),
            order.is_fixed_day,
        )?)),
    };
    let mut builder = Builder {
        order,
        stage: Arc::clone(&stage),
        say,
        shown: BTreeMap::new(),
    };
    // The first one is waited for: its mistakes on the command line end the program.
    builder.build(read)?;
    say(&format!(
        "Preview: http://{address}/\nIt shows each change when you save. Stop it with Ctrl+C."
    ));
    if let Some(desk) = &desk {
        say(&format!(
            "Forms: http://{address}/.fingerpost/edit/?token={}\nOpen this address in your browser, and give it to nobody.",
            desk.token.as_str()
        ));
    }
    std::thread::spawn(move || builder.follow());
    runtime
        .block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, http::router(stage, desk, address)).await
        })
        .map_err(cannot_serve)
}

/// The door on which the preview answers. Only programs of this machine reach it.
fn listener(port: Option<u16>) -> Result<TcpListener, Error> {
    let at = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => at(port).map_err(|reason| {
            Error::Usage(format!(
                "port {port} cannot be used ({reason}). Name another one with --port, or leave it out"
            ))
        }),
        None => at(PORT).or_else(|_| at(0)).map_err(cannot_serve),
    }
}

fn cannot_serve(reason: std::io::Error) -> Error {
    Error::Usage(format!("the preview cannot be shown: {reason}"))
}

/// Builds a generation for each change.
struct Builder {
    order: ServeOrder,
    stage: Arc<Stage>,
    say: Say,
    /// The files of the last try.
    shown: BTreeMap<String, u64>,
}

impl Builder {
    /// Waits for changes, for ever.
    fn follow(mut self) {
        let mut watch = Watch::new(&self.order.content);
        if !watch.is_told() {
            (self.say)("This folder tells no changes, so it is looked at every half second.");
        }
        let mut took = Duration::ZERO;
        loop {
            // Something may have been saved before anybody watched, so the first look comes at once.
            let began = Instant::now();
            let door = Disk::new(&self.order.content);
            let day = self.order.preview.choices.today;
            if !self.order.is_fixed_day {
                self.order.preview.choices.today = crate::pipeline::today(&door, None);
            }
            let is_new_day = day != self.order.preview.choices.today;
            match ReadFolder::of(&door) {
                Ok(read) if is_new_day || read.digests() != self.shown => {
                    if let Err(error) = self.build(read) {
                        self.stage.stop(&error.to_string());
                    }
                }
                Ok(_) => {}
                // It is moved away, perhaps for a moment.
                Err(error) => self.stage.stop(&error.to_string()),
            }
            took = took.max(began.elapsed()).min(Duration::from_secs(5));
            watch.wait(took);
        }
    }

    /// Tries to show what was read.
    fn build(&mut self, read: ReadFolder) -> Result<(), Error> {
        let began = Instant::now();
        let digests = read.digests();
        let changes = Changes::between(&self.shown, &digests);
        self.shown = digests;
        let tried = Generation::begin(read, self.order.preview.clone(), &self.stage, changes)?;
        let took = began.elapsed().as_millis();
        (self.say)(&match tried {
            None => format!("Shown after {took} ms"),
            Some(errors) => format!(
                "Not shown, because of {}. The last good version stays; its pages name what to mend",
                notes::count(errors, "error")
            ),
        });
        Ok(())
    }
}
