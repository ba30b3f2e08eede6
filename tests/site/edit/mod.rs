//! What the forms of `edit` write ([`written`]), whom and what they refuse ([`refused`]), and what can be taken
//! back.

mod refused;
mod written;

use crate::project::Project;
use crate::serve::{Answer, Preview};
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

const FORM: &str = "/.fingerpost/edit/form";
const TEAM: &str = "contacts/team.yaml";

/// A content folder with its forms.
fn desk(project: &Project) -> Preview {
    let room = TempDir::new().expect("a temporary folder");
    project.write_to(&room.path().join("content"));
    Preview::run(room, "edit")
}

fn encoded(fields: &[(String, String)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields);
    query.finish()
}

/// The value of an attribute in a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = start + tag[start..].find('"')?;
    Some(unescaped(&tag[start..end]))
}

fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (from, to) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(from, to);
    }
    text
}

/// The fields of the first form that is saved on a page, as a browser sends them.
fn fields(page: &str) -> Vec<(String, String)> {
    let start = page.find("novalidate").expect("a form");
    let form = &page[start..start + page[start..].find("</form>").expect("its end")];
    let mut sent = Vec::new();
    for part in form.split('<').skip(1) {
        let (tag, behind) = part.split_once('>').expect("a tag");
        let Some(name) = attribute(&format!(" {tag}"), "name") else {
            continue;
        };
        let value = attribute(tag, "value").unwrap_or_default();
        let is_chosen = || tag.contains(" checked");
        match tag.split(' ').next() {
            Some("textarea") => {
                let text = behind.strip_prefix('\n').unwrap_or(behind);
                sent.push((name, unescaped(text).replace('\n', "\r\n")));
            }
            Some("input") if tag.contains("\"radio\"") || tag.contains("\"checkbox\"") => {
                sent.extend(is_chosen().then_some((name, value)));
            }
            Some("input") => sent.push((name, value)),
            Some("select") => {
                let options = form.split(&format!("name=\"{name}\"")).nth(1);
                let options = options.and_then(|it| it.split("</select>").next());
                let chosen =
                    options.and_then(|it| it.split('<').find(|it| it.contains(" selected")));
                let value = chosen.and_then(|tag| attribute(tag, "value"));
                sent.push((name, value.unwrap_or_default()));
            }
            _ => {}
        }
    }
    sent
}

/// Fields with others in their place.
fn with(mut sent: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        let mut all = sent.iter_mut();
        match all.find(|(it, _)| it == name) {
            Some((_, there)) => (*value).clone_into(there),
            None => panic!("no field {name}"),
        }
    }
    sent
}

impl Preview {
    fn cookie(&self) -> String {
        let token = self.token.as_deref().expect("a token");
        format!("Cookie: fingerpost-{}={token}", self.address.port())
    }

    fn look(&self, path: &str) -> Answer {
        self.ask("GET", path, &[&self.cookie()])
    }

    fn form(&self, file: &str, at: &str) -> Answer {
        let query = [("file", file), ("at", at)].map(|(a, b)| (a.to_owned(), b.to_owned()));
        self.look(&format!("{FORM}?{}", encoded(&query)))
    }

    fn post(&self, path: &str, fields: &[(String, String)]) -> Answer {
        let own = format!("Origin: http://{}", self.address);
        self.post_with(path, fields, &[&own, &self.cookie()])
    }

    fn post_with(&self, path: &str, fields: &[(String, String)], head: &[&str]) -> Answer {
        let mut head = head.to_vec();
        head.push("Content-Type: application/x-www-form-urlencoded");
        self.send("POST", path, &head, &encoded(fields))
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a file")
    }

    /// Opens a form, changes fields and saves it.
    fn change(&self, file: &str, at: &str, changes: &[(&str, &str)]) -> Answer {
        let form = self.form(file, at);
        assert_eq!(form.status, 200, "{file} {at}");
        let sent = with(fields(&form.text()), changes);
        self.post(FORM, &sent)
    }
}

fn files(folder: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder).into_iter();
    let all = all
        .map(|it| it.expect("listed"))
        .filter(|it| it.file_type().is_file());
    all.map(|it| {
        let name = it.path().strip_prefix(folder).expect("below");
        (
            name.display().to_string(),
            fs::read(it.path()).expect("a file"),
        )
    })
    .collect()
}
