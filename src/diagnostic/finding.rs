//! The short form in which findings are written.

/// A finding with its place and its help, in one call. Messages and helps take arguments in braces,
/// as `format!` does; a help that is made elsewhere is given as an expression.
///
/// ```text
/// finding!(BAD_ID, span, "`{name}` cannot be an id"; help: "name it `{better}`")
/// finding!(MISSING_FILE, "the content folder is empty"; help: "`fingerpost new` makes one")
/// finding!(UNKNOWN_ID, span, "there is no page `{id}`"; help: like(id))
/// finding!(PRINTED_LINK, span, "{address} would lead nowhere")
/// ```
///
/// The first word is a constant of [`crate::diagnostic::rules`]. What is rare (a further place, another
/// severity) is added to the result: `.also(…)`, `.weighing(…)`.
macro_rules! finding {
    ($rule:ident, $message:literal $(, $argument:expr)* $(; help: $($help:tt)+)?) => {
        $crate::diagnostic::Finding::new(
            &$crate::diagnostic::rules::$rule,
            format!($message $(, $argument)*),
        )
        $(.help($crate::diagnostic::finding!(@words $($help)+)))?
    };
    ($rule:ident, $span:expr, $message:literal $(, $argument:expr)* $(; help: $($help:tt)+)?) => {
        $crate::diagnostic::finding!($rule, $message $(, $argument)* $(; help: $($help)+)?)
            .at($span)
    };
    (@words $words:literal $(, $argument:expr)* $(,)?) => {
        format!($words $(, $argument)*)
    };
    (@words $words:expr) => {
        $words
    };
}

pub(crate) use finding;

#[cfg(test)]
mod tests {
    use crate::source::{SourceId, Span};

    #[test]
    fn a_finding_has_its_place_its_words_and_its_help() {
        let (span, id) = (Span::new(SourceId::none(), 1, 2), "ask");
        let found =
            finding!(UNKNOWN_ID, span, "there is no page `{id}`"; help: "write `{}`", "asks");
        assert_eq!(found.span, Some(span));
        assert_eq!(found.message, "there is no page `ask`");
        assert_eq!(found.help.as_deref(), Some("write `asks`"));
        let help = "words".to_owned();
        let nowhere = finding!(UNKNOWN_ID, "{} is not there", id; help: help);
        assert_eq!(
            (nowhere.span, nowhere.help.as_deref()),
            (None, Some("words"))
        );
        assert!(finding!(UNKNOWN_ID, span, "not there").help.is_none());
    }
}
