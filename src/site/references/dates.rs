//! Days that cannot be meant: something done that lies ahead or long behind us, something due that lies too far ahead.

use super::super::Site;
use crate::content::values::{When, WrittenDay};
use crate::diagnostic::{Finding, finding};
use jiff::Span;

/// How many years ahead a day may be by which something is to be done. Three is our own choice: contacts
/// and policies of health services rarely stay as they are for longer.
pub const FAR: i64 = 3;

/// The year in which the NHS began: what was done before it says nothing of its services.
const EARLIEST: i16 = 1948;

/// Looks at every day that authors wrote.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let days = site.content.days.iter();
    findings.extend(days.filter_map(|day| problem(site, day)));
}

fn problem(site: &Site<'_>, day: &WrittenDay) -> Option<Finding> {
    let (date, today) = (day.date.0, site.today.0);
    match day.when {
        When::Any => None,
        When::Done if date.year() < EARLIEST => Some(finding!(EARLY_DATE, day.span,
            "{date} is too long ago, but this is the day when something was done";
            help: "check the year: write a day from {EARLIEST} on; today is {today}")),
        When::Done if date <= today => None,
        When::Done => Some(finding!(FUTURE_DATE, day.span,
            "{date} has not come yet, but this is the day when something was done";
            help: "write the day when it was done; today is {today}")),
        When::Due => {
            let last = today.saturating_add(Span::new().years(FAR));
            (date > last).then(|| {
                finding!(FAR_DATE, day.span,
                "{date} is more than {FAR} years away";
                help: "write a day up to {last}")
            })
        }
    }
}
