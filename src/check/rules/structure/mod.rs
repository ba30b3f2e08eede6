//! Headings, lists, links and pictures of texts.

pub mod capitals;
pub mod heading_form;
pub mod idea_without_picture;
pub mod long_list;
pub mod long_title;
pub mod picture_again;
pub mod placeholder_text;
pub mod vague_link;
