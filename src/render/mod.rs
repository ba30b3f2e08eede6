//! Resolved text and theme to artifacts.
//!
//! [`plan`] lists every file that will be published, before any is made: two jobs for one path are a
//! finding that names both origins. Then each job is carried out on its own, in any order and on any
//! thread, and gives the bytes of its files.

mod assets;
mod finder;
mod hosting;
pub mod html;
mod job;
mod json;
mod open;
pub mod paper;
pub mod pictures;
pub mod qr;
mod scripts;
mod search;
mod shown;
mod sitemap;
mod small;
pub mod view;

pub use assets::SiteAssets;
pub use job::{Job, Plan, Workshop, plan};
pub use scripts::Script;
