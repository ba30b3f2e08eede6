//! What other tools understand: marks of other dialects of Markdown, of wikis, forums and word
//! processors. Each is a pattern with what it is and what to write instead.

use super::Slips;
use super::live::{Kind, Leaf};
use crate::diagnostic::{Finding, Rule, rules};
use regex::Regex;
use std::sync::LazyLock;

/// Where a pattern is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    /// At the start of each line.
    Line,
    /// At the start of a paragraph, or of an entry of a list.
    Start,
    /// Everywhere.
    Anywhere,
}

/// One kind of mark.
struct Dialect {
    place: Where,
    /// One of these characters is in all of its finds, so that most text is passed over quickly.
    needs: &'static str,
    pattern: &'static str,
    rule: &'static Rule,
    /// What is found, behind the mark itself.
    says: &'static str,
    help: &'static str,
}

const OWN_WORDS: &str =
    "take the marks away: `**words**` is the only emphasis, and it is for a few words";
const AS_TEXT: &str = "write it as a paragraph, or under a heading of its own: `## …`";
const NO_MARK: &str = "take it away";

/// A mark of another tool.
const fn other(
    place: Where,
    needs: &'static str,
    pattern: &'static str,
    says: &'static str,
    help: &'static str,
) -> Dialect {
    Dialect {
        place,
        needs,
        pattern,
        rule: &rules::OTHER_DIALECT,
        says,
        help,
    }
}

/// A piece of HTML that nothing reads.
const fn html(pattern: &'static str, says: &'static str, help: &'static str) -> Dialect {
    Dialect {
        place: Where::Anywhere,
        needs: "<&",
        pattern,
        rule: &rules::RAW_HTML,
        says,
        help,
    }
}

/// A gap that somebody was to fill in. Letters for families may have one on purpose, so that most only warn.
const fn gap(pattern: &'static str) -> Dialect {
    Dialect {
        place: Where::Anywhere,
        needs: "[",
        pattern,
        rule: &rules::GAP_LEFT,
        says: "looks like a gap that nobody has filled in",
        help: "write the words, or a fact such as `{{ area.name }}`; for a gap that readers fill in write `____`, and for brackets that are meant `\\[` and `\\]`",
    }
}

/// The name of a fact that nothing answers.
const fn bare_fact(pattern: &'static str) -> Dialect {
    Dialect {
        place: Where::Anywhere,
        needs: ".",
        pattern,
        rule: &rules::SINGLE_BRACES,
        says: "is the name of a fact without its braces",
        help: "write two braces at both ends, as in `{{ contact.for.register.phone }}`",
    }
}

use Where::{Anywhere, Line, Start};

const DIALECTS: &[Dialect] = &[
    // Boxes, notes and warnings.
    other(
        Line,
        "!",
        r"^!!!\+?\s*\w*",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(
        Line,
        "?",
        r"^\?\?\?\+?\s*\w*",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(
        Line,
        ":",
        r"^:::+\s*\S*",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(
        Start,
        "[",
        r"^\[!\w+\]",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(
        Line,
        "$",
        r"^\$(?:CTA\b|[A-Z!]{1,3}\s*$)",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(Line, "^", r"^\^\S.*", "is a box of another tool", AS_TEXT),
    other(
        Line,
        "*",
        r"^\*\[[^\]\n]+\]:",
        "explains a short form in another tool",
        "put the word into glossary.yaml",
    ),
    other(
        Line,
        "'\"´‘’",
        "^(?:'{3}|\"{3}|´{3}|[‘’]{3})\\s*[\\w-]*\\s*$",
        "is no fence",
        "write three backticks: ```contacts above a block, and ``` below it",
    ),
    other(
        Line,
        "%",
        r"^%\S.*%\s*$",
        "is a box of another tool",
        AS_TEXT,
    ),
    other(
        Line,
        ".",
        r"^\.\.\s+[\w-]+::\s*\S*",
        "is a box of another tool",
        AS_TEXT,
    ),
    // A list of headings.
    other(
        Line,
        "[",
        r"(?i)^\[+_?toc_?\]+",
        "is a list of headings in another tool",
        "write a ```contents block",
    ),
    // Lists and steps.
    other(
        Start,
        "[",
        r"^\[[ xX]\]\s",
        "is a box to tick in another tool",
        "take it away; a leaflet with `layout: worksheet` has room to write in",
    ),
    other(
        Line,
        ":",
        r"^:\s+\S",
        "is a list of meanings in another tool",
        "write `**word**: what it means`, or put the word into glossary.yaml",
    ),
    other(
        Line,
        "s",
        r"^s\d+\.\s",
        "is a step in another tool",
        "write `1. `",
    ),
    // Headings.
    other(
        Line,
        "=",
        r"^={1,6}\s+\S.*",
        "is a heading in another tool",
        "write `## …`",
    ),
    other(
        Line,
        "h",
        r"^h[1-6]\.\s",
        "is a heading in another tool",
        "write `## …`",
    ),
    other(
        Line,
        "=-~^_*+",
        r"^(?:={3,}|~{3,}|\^{3,}|\+{3,})\s*$",
        "is a line of another tool",
        NO_MARK,
    ),
    // Emphasis of other kinds.
    other(
        Anywhere,
        "~",
        r"~~[^\s~][^~\n]*(?:~~)?|[^\s~]~~",
        "strikes words out in another tool",
        "leave out what no longer holds",
    ),
    other(
        Anywhere,
        "~",
        r"(?:^|[\s(])(?<mark>~[^\s~\d](?:[^~\n]*[^\s~])?~)(?:$|[^\p{L}\d~])",
        "marks words in another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "=",
        r"==[^\s=][^=\n]*==",
        "marks words in another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "+",
        r"\+\+\w[^+\n]*\w\+\+",
        "marks words in another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "|",
        r"\|\|[^|\s][^|\n]*\|\|",
        "hides words in another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "'",
        r"'''[^'\n]+'''",
        "marks words in another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "^",
        r"\^[^\s^]+\^",
        "raises words in another tool",
        "write the words on the line: `1st`, `m2`",
    ),
    other(
        Anywhere,
        "~",
        r"[\p{L}\d]~[\p{L}\d]+~",
        "lowers words in another tool",
        "write the words on the line: `CO2`",
    ),
    other(
        Anywhere,
        "$",
        r"\$\$[^$\n]+\$\$",
        "is a formula in another tool",
        "write it in words",
    ),
    // Notes, links and placeholders.
    other(
        Anywhere,
        "[",
        r"\[\^[^\]\s]+\]:?",
        "is a footnote in another tool",
        "write the note into the sentence, or below it in brackets",
    ),
    other(
        Anywhere,
        "^",
        r"\^\[[^\]\n]+\]",
        "is a footnote in another tool",
        "write the note into the sentence, or below it in brackets",
    ),
    other(
        Anywhere,
        "[",
        r"\[\[[^\[\]\n]+\]\]",
        "is a link in another tool",
        "write `[words](page.md)`",
    ),
    other(
        Anywhere,
        "[",
        r#"\[[a-z_-]+(?:\s+[\w-]+=["“”'][^"“”']*["“”'])+\s*/?\]"#,
        "is a building block of another tool",
        "take it away; a fenced block such as ```contacts shows facts",
    ),
    other(
        Anywhere,
        "[",
        r"\[/[a-zA-Z_-]+\]",
        "is a mark of another tool",
        OWN_WORDS,
    ),
    other(
        Anywhere,
        "[",
        r"\[(?:Image|InlineAttachment|embed|Contact):[^\]\n]*\]",
        "is a building block of another tool",
        "write `![](name-of-the-picture)` for a picture, or a fenced block for facts",
    ),
    other(
        Anywhere,
        ":",
        r"(?:^|\s)(?<mark>:[a-z][a-z0-9_+-]+:)(?:\s|$|[.,!?\x01])",
        "is a picture of another tool",
        "take it away, or write `![](name-of-the-picture)`",
    ),
    other(
        Anywhere,
        "%",
        r"%%?[A-Za-z]\w*[A-Za-z]%%?",
        "is a gap to fill in in another tool",
        "write the words, or a fact such as `{{ area.name }}`",
    ),
    other(
        Anywhere,
        "(",
        r"\(\(\s*[\w.-]+\s*\)\)",
        "is a gap to fill in in another tool",
        "write the words, or a fact such as `{{ area.name }}`",
    ),
    other(
        Anywhere,
        "<",
        r"<%[^\n]*?%>",
        "is a gap to fill in in another tool",
        "write the words, or a fact such as `{{ area.name }}`",
    ),
    other(
        Anywhere,
        "x",
        r"(?:^|\s)(?<mark>x\x01[^\x01\n]*\x01+x)(?:\s|$|[.,!?])",
        "is a button of another tool",
        "write a link alone: `[words](page.md)`",
    ),
    gap(concat!(
        r"(?i)\[\s*(?:insert|enter|fill in|type in|to be (?:confirmed|added|agreed|decided)",
        r"|(?:add|put|type|give|write) (?:an?|the|your|our|any|local|here|date|name|number|phone|link|text|details|address|email)\b)[^\[\]\n]*\]",
    )),
    gap(concat!(
        r"(?i)\[\s*(?:your|local|full|first|last)?\s*(?:name|surname|number|phone|telephone|mobile|date|day|month|year|time",
        r"|place|venue|area|address|postcode|email|council|borough|county|town|city|team|service|contact|link|url|website",
        r"|organisation|organization|trust|icb|role|job title|details|text|picture|photo|logo)",
        r"(?:\s+(?:here|name|names|number|address|details|title|of [\w ]+)){0,2}\s*\]",
    )),
    gap(r"(?i)\[\s*(?:tb[acd]|x{2,}|\?+|_+|lorem ipsum[^\]\n]*)\s*\]"),
    bare_fact(concat!(
        r"(?:^|[^\x01{\s]\s+|[(“‘])(?<mark>(?:(?:contact|provider|urgent)(?:\.[a-z0-9_-]+){1,2}",
        r"\.(?:label|name|phone|email|form|form_url|text|relay|bsl|bsl_url|post|hours|note|website|description|ages|who_for)",
        r"|area\.(?:name|councils|local_offer)|complaints\.(?:phone|email|url|post)|publisher\.(?:name|short_name|url)",
        r"|site\.(?:name|short_name)|page\.(?:title|url)|facts\.[a-z0-9_-]*_[a-z0-9_-]+))(?:$|[\s).,;:!?’”])",
    )),
    // HTML that is not whole.
    html(
        r"(?i)</?(?:a|abbr|article|aside|audio|b|big|blockquote|br|button|center|code|dd|del|details|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|link|main|mark|nav|ol|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)\b(?:[\s/][^<>\n]*)?>?",
        "is HTML that does not end",
        "take the tag away; the words can stay",
    ),
    html(
        r"&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|pound|euro|copy|reg|trade|bull|middot|times|deg|eacute|shy|#\d+|#[xX][0-9a-fA-F]+)\b;?",
        "is a name of a character that is not whole",
        "write the character itself",
    ),
    html(
        r"&[a-zA-Z][a-zA-Z0-9]{2,};",
        "is a name that no character has",
        "write the character itself",
    ),
];

static COMPILED: LazyLock<Vec<(Regex, &'static Dialect)>> = LazyLock::new(|| {
    DIALECTS
        .iter()
        .filter_map(|dialect| Some((Regex::new(dialect.pattern).ok()?, dialect)))
        .collect()
});

/// Marks of other tools.
pub fn dialects(leaf: &Leaf, slips: &mut Slips<'_>) {
    let whole = Slips::leaf_range(leaf);
    let present = Bytes::of(slips.words(&whole));
    for (pattern, dialect) in &*COMPILED {
        if !dialect.needs.bytes().any(|byte| present.has(byte)) {
            continue;
        }
        match dialect.place {
            Where::Anywhere => find(pattern, dialect, &whole, slips),
            Where::Line if leaf.kind != Kind::Cell => {
                for line in &leaf.lines {
                    find(pattern, dialect, line, slips);
                }
            }
            Where::Start if leaf.kind != Kind::Cell => {
                if let Some(line) = leaf.lines.first() {
                    find(pattern, dialect, line, slips);
                }
            }
            Where::Line | Where::Start => {}
        }
    }
}

fn find(pattern: &Regex, dialect: &Dialect, range: &std::ops::Range<usize>, slips: &mut Slips<'_>) {
    let words = slips.words(range);
    if !pattern.is_match(words) {
        return;
    }
    let words = words.to_owned();
    for found in pattern.captures_iter(&words) {
        let Some(mark) = found.name("mark").or_else(|| found.get(0)) else {
            continue;
        };
        let written = mark.as_str().trim_end();
        let start = range.start + mark.start();
        let at = start..start + written.len();
        // What stands in the file, with the markup in it.
        let written = slips.text[at.clone()].lines().next().unwrap_or_default();
        let message = format!("`{written}` {}, and is shown as it is here", dialect.says);
        slips.add(at, |span| {
            Finding::new(dialect.rule, message)
                .at(span)
                .help(dialect.help)
        });
    }
}

/// The bytes that a text holds.
struct Bytes([bool; 256]);

impl Bytes {
    fn of(text: &str) -> Self {
        let mut bytes = [false; 256];
        for byte in text.bytes() {
            bytes[usize::from(byte)] = true;
        }
        Self(bytes)
    }

    fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte)]
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPILED, DIALECTS};

    #[test]
    fn every_pattern_can_be_read() {
        assert_eq!(COMPILED.len(), DIALECTS.len());
    }
}
