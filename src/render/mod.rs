//! Site and theme to artifacts.
//!
//! Fourth stage. [`plan`] lists every file that will be published, before any is made: two jobs for
//! one path are a finding that names both origins. Then each job is carried out on its own, in any
//! order and on any thread, and gives the bytes of its files.

pub mod html;
mod job;
pub mod paper;
pub mod pictures;
pub mod qr;
pub mod qr_path;
pub mod report;
mod small;
pub mod view;

pub use job::{Artifact, Job, Plan, Workshop, plan};
pub use small::STYLESHEET;
