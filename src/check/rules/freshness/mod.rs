//! Reviews that are due.

pub mod contact_not_checked;
pub mod notice_ended;
pub mod problem_overdue;
pub mod review_overdue;
pub mod security_expired;
pub mod tests_long_ago;
