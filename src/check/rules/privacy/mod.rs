//! Names, mailboxes and words of people.

pub mod personal_mailbox;
pub mod personal_name;
pub mod quote_without_consent;
