//! Reviews that are due.

pub mod contact_not_checked;
pub mod review_overdue;
