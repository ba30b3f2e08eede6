//! Questions to somebody at a terminal who has said nothing but the name of the folder.

use super::NewSite;
use super::councils;
use std::io::{BufRead, Result, Write};

/// Asks for the region, its councils and its languages. An empty answer ends a question; without a region the
/// site is about the invented one.
///
/// # Errors
/// When the terminal goes away.
pub(super) fn ask(input: &mut impl BufRead, out: &mut impl Write) -> Result<NewSite> {
    let mut new_site = NewSite::default();
    writeln!(
        out,
        "Three questions first. Press Enter at the first one for an example about an invented place."
    )?;
    while new_site.region.is_none() {
        let Some(region) = answer(input, out, "Your region, such as “South Yorkshire”: ")?
        else {
            return Ok(new_site);
        };
        match super::region(&region) {
            Ok(region) => new_site.region = Some(region),
            Err(problem) => writeln!(out, "{problem}")?,
        }
    }
    writeln!(
        out,
        "Now the councils, one in a line. Press Enter after the last."
    )?;
    loop {
        let Some(name) = answer(input, out, "A council, such as “Barnsley”: ")? else {
            if new_site.councils.is_empty() {
                // A site for a region without an area would have no page to build.
                writeln!(
                    out,
                    "Without a council, the site is about the invented place."
                )?;
                new_site.region = None;
            }
            break;
        };
        match councils::find(&name) {
            Ok(council) if new_site.councils.contains(&council) => {}
            Ok(council) => {
                writeln!(out, "  {}, {}", council.title(), council.code)?;
                new_site.councils.push(council);
            }
            Err(problem) => writeln!(out, "{problem}")?,
        }
    }
    while let Some(tag) = answer(input, out, "Another language than English, such as pl: ")? {
        match super::language(&tag) {
            Ok(tag) => new_site.add_language(tag),
            Err(problem) => writeln!(out, "{problem}")?,
        }
    }
    Ok(new_site)
}

/// What somebody writes in a line; none where that is nothing, or where there are no more lines.
fn answer(
    input: &mut impl BufRead,
    out: &mut impl Write,
    question: &str,
) -> Result<Option<String>> {
    write!(out, "{question}")?;
    out.flush()?;
    let mut line = String::new();
    input.read_line(&mut line)?;
    let line = line.trim();
    Ok((!line.is_empty()).then(|| line.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::ask;

    fn asked(answers: &str) -> (Option<String>, Vec<String>, Vec<String>, String) {
        let mut said = Vec::new();
        let new_site = ask(&mut answers.as_bytes(), &mut said).expect("a terminal");
        let places = new_site.councils.iter().map(|it| it.id()).collect();
        let said = String::from_utf8(said).expect("text");
        (new_site.region, places, new_site.languages, said)
    }

    #[test]
    fn an_empty_answer_asks_for_the_example() {
        let (region, councils, languages, _) = asked("\n");
        assert_eq!((region, councils.len(), languages.len()), (None, 0, 0));
        assert_eq!(asked("").0, None);
        assert_eq!(asked("South Yorkshire\n\n\n").0, None);
    }

    #[test]
    fn answers_that_cannot_be_used_are_asked_for_again() {
        let (region, councils, languages, said) = asked(
            "A: B\nSouth Yorkshire\nBarnsly\nBarnsley\nBarnsley\nE08000018\n\nPolish\npl\n\n",
        );
        assert_eq!(region.as_deref(), Some("South Yorkshire"));
        assert_eq!(councils, ["barnsley", "rotherham"]);
        assert_eq!(languages, ["pl"]);
        for words in [
            "cannot hold",
            "Write `Barnsley` (E08000038)",
            "`pl` (Polski)",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
}
