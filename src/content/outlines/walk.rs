//! JSON taken apart into texts, so that the place of each part in its file is known.

use serde::de::IgnoredAny;
use serde_json::Deserializer;

/// Why a text is no JSON, and from which byte on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoJson<'t> {
    /// It ends where more must come.
    BreaksOff(&'t str),
    /// What stands here cannot stand here.
    Wrong(&'t str),
}

/// The members of an object with their values as they are written; `None` for anything else.
pub(super) fn members(text: &str) -> Result<Option<Vec<(&str, &str)>>, NoJson<'_>> {
    let mut walk = Walk {
        rest: text.trim_start(),
    };
    if !walk.takes('{') {
        return Ok(None);
    }
    let mut members = Vec::new();
    if !walk.takes('}') {
        loop {
            let key = walk.value()?;
            walk.must_take(&[':'])?;
            members.push((key.trim_matches('"'), walk.value()?));
            if walk.must_take(&[',', '}'])? == '}' {
                break;
            }
        }
    }
    walk.ends().map(|()| Some(members))
}

/// The elements of an array as they are written; `None` for anything else.
pub(super) fn elements(text: &str) -> Result<Option<Vec<&str>>, NoJson<'_>> {
    let mut walk = Walk {
        rest: text.trim_start(),
    };
    if !walk.takes('[') {
        return Ok(None);
    }
    let mut elements = Vec::new();
    if !walk.takes(']') {
        loop {
            elements.push(walk.value()?);
            if walk.must_take(&[',', ']'])? == ']' {
                break;
            }
        }
    }
    walk.ends().map(|()| Some(elements))
}

/// What is left of a text.
struct Walk<'t> {
    rest: &'t str,
}

impl<'t> Walk<'t> {
    fn takes(&mut self, sign: char) -> bool {
        let found = self.rest.strip_prefix(sign);
        self.rest = found.unwrap_or(self.rest).trim_start();
        found.is_some()
    }

    fn must_take(&mut self, signs: &[char]) -> Result<char, NoJson<'t>> {
        let found = signs.iter().copied().find(|sign| self.takes(*sign));
        found.ok_or_else(|| self.wrong(0))
    }

    /// A whole value, however deep.
    fn value(&mut self) -> Result<&'t str, NoJson<'t>> {
        let mut values = Deserializer::from_str(self.rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(_)) => {
                let (value, rest) = self.rest.split_at(values.byte_offset());
                self.rest = rest.trim_start();
                Ok(value)
            }
            Some(Err(error)) => Err(self.wrong(offset_of(self.rest, error.line(), error.column()))),
            None => Err(self.wrong(0)),
        }
    }

    fn ends(&self) -> Result<(), NoJson<'t>> {
        match self.rest {
            "" => Ok(()),
            rest => Err(NoJson::Wrong(rest)),
        }
    }

    fn wrong(&self, at: usize) -> NoJson<'t> {
        match self.rest.split_at(at).1 {
            rest if rest.len() <= 1 => NoJson::BreaksOff(rest),
            rest => NoJson::Wrong(rest),
        }
    }
}

/// Bytes before a line and column, both from 1, as the parser counts them.
pub(super) fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let before: usize = lines.map(str::len).sum();
    let mut at = (before + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{NoJson, elements, members};

    #[test]
    fn objects_and_arrays_are_taken_apart() {
        assert_eq!(
            members(" {\"a\" : [1, {\"b\":2}],\n\"c\":null} "),
            Ok(Some(vec![("a", "[1, {\"b\":2}]"), ("c", "null")]))
        );
        assert_eq!(
            elements("[1, \"]\" ,[2]]"),
            Ok(Some(vec!["1", "\"]\"", "[2]"]))
        );
        assert_eq!(
            (members("{}"), elements("[ ]")),
            (Ok(Some(vec![])), Ok(Some(vec![])))
        );
        assert_eq!((members("[]"), elements("{}")), (Ok(None), Ok(None)));
    }

    #[test]
    fn what_is_no_json_says_where() {
        assert_eq!(members("{\"a\":1 x"), Err(NoJson::BreaksOff("x")));
        assert_eq!(
            members("{\"a\":1; \"b\":2}"),
            Err(NoJson::Wrong("; \"b\":2}"))
        );
        assert_eq!(members("{\"a\":"), Err(NoJson::BreaksOff("")));
        assert_eq!(elements("[1,2"), Err(NoJson::BreaksOff("")));
        assert_eq!(elements("[1] more"), Err(NoJson::Wrong("more")));
    }
}
