//! Sentences and paragraphs.

pub mod average_length;
pub mod long_paragraph;
pub mod long_sentence;
pub mod many_commas;
pub mod negatives;
pub mod never_says_you;
pub mod passive_voice;
pub mod rather_long_sentence;
pub mod semicolon;
pub mod several_ideas;
pub mod several_sentences;
pub mod third_person;
