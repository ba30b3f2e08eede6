//! SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning and editors.

use super::Report;
use super::json::write_document;
use super::places::Places;
use crate::diagnostic::{Finding, Rule, Severity, rules};
use crate::source::{Place, Span};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, Write};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rules = known_rules(report);
    let numbers: BTreeMap<&str, usize> = rules
        .keys()
        .enumerate()
        .map(|(number, code)| (*code, number))
        .collect();
    let mut places = Places::new(report.sources);
    let results: Vec<Value> = report
        .findings
        .from_level(report.level)
        .map(|finding| result(finding, numbers[finding.rule.code], &mut places))
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Fingerpost",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.values().map(|rule| described(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    write_document(&document, out)
}

/// All rules by code: those of the registry, and any other that a finding names.
fn known_rules(report: &Report<'_>) -> BTreeMap<&'static str, &'static Rule> {
    let found = report.findings.iter().map(|finding| finding.rule);
    let registry = rules::ALL.iter().copied();
    registry
        .chain(found)
        .map(|rule| (rule.code, rule))
        .collect()
}

fn described(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.why },
        "help": { "text": format!("{} Source: {}", rule.why, rule.source) },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding, number: usize, places: &mut Places<'_>) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\nHelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    let also: Vec<Value> = finding
        .also
        .iter()
        .map(|(span, words)| {
            let mut location = location(*span, places);
            location["message"] = message(words);
            location
        })
        .collect();
    let mut result = json!({
        "ruleId": finding.rule.code,
        "ruleIndex": number,
        "level": level(finding.severity()),
        "message": message(&text),
    });
    if let Some(span) = finding.span {
        result["locations"] = json!([location(span, places)]);
    }
    if !also.is_empty() {
        result["relatedLocations"] = Value::Array(also);
    }
    result
}

/// A message for plain text. What looks like a link, `[words](address)`, would become one (section
/// 3.11.6), so its brackets are escaped.
fn message(text: &str) -> Value {
    if !text.contains("](") {
        return json!({ "text": text });
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if matches!(character, '[' | ']' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    json!({ "text": escaped })
}

fn location(span: Span, places: &mut Places<'_>) -> Value {
    let Place {
        file,
        line,
        column,
        end_line,
        end_column,
        cell,
    } = places.raw_place(span);
    if let Some(cell) = cell {
        return in_sheet(&file, &cell);
    }
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": address(&file) },
        "region": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
    }})
}

/// A cell: a spreadsheet has no lines, so that its name is a logical location (section 3.33).
fn in_sheet(file: &str, cell: &str) -> Value {
    let name = cell.rsplit_once('!').map_or(cell, |(_, name)| name);
    json!({
        "physicalLocation": { "artifactLocation": { "uri": address(file) } },
        "logicalLocations": [{ "name": name, "fullyQualifiedName": cell }],
    })
}

/// The path as a URI reference (RFC 3986): relative, or with `file:` when it begins at the root.
fn address(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    let parts = path.bytes().map(|byte| {
        if is_plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    std::iter::once(scheme.to_owned()).chain(parts).collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::{address, message};

    #[test]
    fn paths_become_addresses() {
        assert_eq!(address("content/pages/a b.md"), "content/pages/a%20b.md");
        assert_eq!(address("c:x/é%"), "c%3Ax/%C3%A9%25");
        assert_eq!(address("/srv/content/a.md"), "file:///srv/content/a.md");
        assert_eq!(address("../content/a.md"), "../content/a.md");
    }

    #[test]
    fn what_an_author_wrote_is_no_link() {
        assert_eq!(message("see [a](b)")["text"], "see \\[a\\](b)");
        assert_eq!(
            message("`[a]` and `{{ b }}`")["text"],
            "`[a]` and `{{ b }}`"
        );
    }
}
