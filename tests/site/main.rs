//! Whole sites, from a content folder to the published files.
//!
//! [`project`] writes a content folder down in a test and builds it through the real doors. The
//! other rooms ask questions: what is said about broken content ([`broken`]), what is published
//! ([`cases`]), what the rules of `check` find ([`checks`]), how its report shows it
//! ([`report`]), what becomes of facts in each language and on paper ([`resolved`]), what an accessibility statement rests on ([`statement`]), whether its pages hang
//! together ([`links`]), what a preview answers ([`serve`]) and what its forms change ([`edit`]), what stands on paper ([`paper`]), whether it is always the same
//! ([`determinism`]), whether Markdown is CommonMark ([`commonmark`]), what the command line
//! promises ([`cli`]), what is new ([`news`]), who has agreed to a story ([`stories`]), what is not made again ([`unchanged`]), how videos play and what is told of their captions ([`videos`]), what readers are told ([`told`]), what becomes of translations ([`translate`]), what other programs read ([`open_data`], with its ids in [`feed_ids`] and the piece for other websites in [`embed`]), how a family finds its area ([`finder`]) and a page ([`search`]), how areas stand on a map ([`map`], or by their [`outlines`]), what themes change ([`themes`]), what hostile input can do ([`hostile`]), and
//! how the theme's own pictures are drawn ([`picture_set`]).
//!
//! [`questions`] asks where questions are answered, and `first_hour` whether the guide can be followed.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod broken;
mod called;
mod cases;
mod checks;
mod cli;
mod commonmark;
mod determinism;
mod documents;
mod edit;
mod embed;
mod feed_ids;
mod finder;
#[cfg(unix)]
mod first_hour;
mod forms;
mod hostile;
mod hosting;
mod languages;
mod links;
mod listening;
mod map;
mod news;
mod notices;
mod open_data;
mod outlines;
mod paper;
mod picture_set;
mod project;
mod questions;
mod release;
mod report;
mod resolved;
mod search;
mod serve;
mod sheets;
mod sitemap;
mod starter;
mod statement;
mod stories;
mod themes;
mod told;
mod translate;
mod unchanged;
mod videos;
mod words;
