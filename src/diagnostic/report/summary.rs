//! The last lines of a report, for people.

use super::{Built, Checked, Report};
use crate::diagnostic::Severity;
use crate::diagnostic::report::visible::one_line;

/// How many findings there are, such as `3 errors, 1 warning`.
pub(super) fn counts(report: &Report<'_>) -> String {
    let counts = in_words(report, |_| true);
    if counts.is_empty() {
        "No problems found".to_owned()
    } else {
        counts
    }
}

/// How many of them are too mild to be printed, as a further sentence. A short list must not look like
/// a clean site.
pub(super) fn not_shown(report: &Report<'_>) -> String {
    let hidden = in_words(report, |severity| severity < report.level);
    if hidden.is_empty() {
        String::new()
    } else {
        format!(" Not shown: {hidden}.")
    }
}

/// The counts of some severities, the worst first.
fn in_words(report: &Report<'_>, which: impl Fn(Severity) -> bool) -> String {
    let severities = Severity::ALL.into_iter().rev().filter(|it| which(*it));
    let counts = severities.filter_map(|severity| {
        let (one, many) = match severity {
            Severity::Error => ("error", "errors"),
            Severity::Warning => ("warning", "warnings"),
            Severity::Advice => ("piece of advice", "pieces of advice"),
        };
        counted(report.findings.count(severity), one, many)
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// What was built, how fast, and where it went.
pub(super) fn built(built: &Built) -> String {
    let things = [
        counted(built.areas, "area", "areas"),
        counted(built.pages, "page", "pages"),
        counted(built.leaflets, "leaflet", "leaflets"),
        counted(built.qr_codes, "QR code", "QR codes"),
        counted(built.pictures, "picture", "pictures"),
    ];
    let things: Vec<String> = things.into_iter().flatten().collect();
    let things = if things.is_empty() {
        "nothing".to_owned()
    } else {
        things.join(", ")
    };
    let files = match built.files_written {
        1 => "1 file written".to_owned(),
        many => format!("{} files written", thousands(many)),
    };
    let fate = match &built.published_to {
        Some(folder) => format!(
            "{files}, {} unchanged. Published to {}.",
            thousands(built.files_unchanged),
            one_line(folder)
        ),
        None => "Nothing was published.".to_owned(),
    };
    format!(
        "Built {things} in {} seconds{}. {fate}{}",
        rounded(total(&built.seconds)),
        stages(&built.seconds),
        missing(built)
    )
}

/// How many PDFs are missing, and why: who prints them must not find out at the printer.
fn missing(built: &Built) -> String {
    let count = built.pdfs_missing.values().sum();
    let Some(count) = counted(count, "PDF is missing", "PDFs are missing") else {
        return String::new();
    };
    let why = built.pdfs_missing.iter();
    let why: Vec<String> = why.map(|(rule, count)| format!("{rule} {count}")).collect();
    format!(" {count} ({}).", why.join(", "))
}

/// What was read through, and how fast.
pub(super) fn checked(checked: &Checked) -> String {
    let things = [
        counted(checked.areas, "area", "areas"),
        counted(checked.pages, "page", "pages"),
    ];
    let things: Vec<String> = things.into_iter().flatten().collect();
    format!(
        "Checked {} in {} seconds{}.",
        things.join(", "),
        rounded(total(&checked.seconds)),
        stages(&checked.seconds)
    )
}

fn total(seconds: &[(&str, f64)]) -> f64 {
    seconds.iter().fold(0.0, |sum, (_, stage)| sum + stage)
}

fn stages(seconds: &[(&str, f64)]) -> String {
    if seconds.is_empty() {
        return String::new();
    }
    let stages: Vec<String> = seconds
        .iter()
        .map(|(stage, seconds)| format!("{stage} {}", rounded(*seconds)))
        .collect();
    format!(" ({})", stages.join(", "))
}

/// Two digits tell enough of a short time, whole seconds of a long one.
fn rounded(seconds: f64) -> String {
    match seconds {
        short if short < 0.095 => format!("{short:.2}"),
        middle if middle < 9.95 => format!("{middle:.1}"),
        long => format!("{long:.0}"),
    }
}

fn counted(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        more => Some(format!("{} {many}", thousands(more))),
    }
}

/// A number with a comma after each group of three digits.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{built, rounded, thousands};
    use crate::diagnostic::report::Built;

    #[test]
    fn thousands_have_commas() {
        let numbers = [0, 12, 999, 1_000, 12_345, 1_234_567].map(thousands);
        assert_eq!(numbers, ["0", "12", "999", "1,000", "12,345", "1,234,567"]);
    }

    #[test]
    fn times_are_as_exact_as_people_need() {
        let times = [0.0, 0.0512, 0.0949, 0.1, 0.94, 9.94, 9.96, 83.4].map(rounded);
        assert_eq!(
            times,
            ["0.00", "0.05", "0.09", "0.1", "0.9", "9.9", "10", "83"]
        );
    }

    #[test]
    fn a_build_is_told_in_a_sentence() {
        let mut site = Built {
            areas: 13,
            pages: 1_572,
            leaflets: 0,
            pdfs_missing: Default::default(),
            qr_codes: 572,
            pictures: 1,
            files_written: 12,
            files_unchanged: 1_500,
            seconds: vec![("read", 0.05), ("understand", 0.8)],
            published_to: Some("public".to_owned()),
        };
        assert_eq!(
            built(&site),
            "Built 13 areas, 1,572 pages, 572 QR codes, 1 picture in 0.9 seconds \
             (read 0.05, understand 0.8). 12 files written, 1,500 unchanged. Published to public."
        );
        site.published_to = None;
        assert!(built(&site).ends_with("understand 0.8). Nothing was published."));
        let nothing = "Built nothing in 0.00 seconds. Nothing was published.";
        assert_eq!(built(&Built::default()), nothing);
    }
}
