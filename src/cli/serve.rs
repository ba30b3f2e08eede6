//! `fingerpost serve`.

use super::reading::Reading;
use super::say;
use crate::diagnostic::{Error, Severity};
use crate::pipeline::PreviewOrder;
use crate::serve::{self, Editor, ServeOrder, ServePurpose};
use clap::Args;
use std::process::ExitCode;

/// A preview in your browser, kept fresh while you write.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    reading: Reading,
    /// The port on this machine; when left out, 4420 or one that is free
    #[arg(long, value_name = "NUMBER")]
    port: Option<u16>,
    /// The editor that opens when you follow a finding to its line
    #[arg(long, value_name = "EDITOR", value_enum, default_value = "vscode")]
    editor: Editor,
    /// From which severity on the last good version stays in place of a new one
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "error")]
    deny: Severity,
}

impl Serve {
    /// Runs the command, until it is ended.
    ///
    /// # Errors
    /// When there is no such folder or area, or the port is taken.
    pub fn run(self) -> Result<ExitCode, Error> {
        self.run_to(ServePurpose::Look)
    }

    fn run_to(self, purpose: ServePurpose) -> Result<ExitCode, Error> {
        let door = self.reading.door();
        let order = ServeOrder {
            content: self.reading.content_folder().to_owned(),
            preview: PreviewOrder {
                shown_as: self.reading.shown_as(),
                choices: self.reading.choices(&door),
                deny: self.deny,
            },
            is_fixed_day: self.reading.is_fixed_day(),
            port: self.port,
            editor: self.editor,
            purpose,
        };
        serve::serve(order, say)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The preview with forms that change the content.
#[derive(Debug, Args)]
pub struct Edit {
    #[command(flatten)]
    serve: Serve,
}

impl Edit {
    /// Runs the command, until it is ended.
    ///
    /// # Errors
    /// As [`Serve::run`].
    pub fn run(self) -> Result<ExitCode, Error> {
        self.serve.run_to(ServePurpose::Edit)
    }
}
