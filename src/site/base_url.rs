//! Where the site will be, and the addresses of its pages.

use crate::content::values::Web;

/// The address of the root of the site; always ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl {
    /// Without the path: `https://keyworkers.example.org`.
    origin: String,
    /// The path with a slash at both ends: `/`, `/keyworkers/`.
    path: String,
    placeholder: bool,
}

impl BaseUrl {
    /// From text, for the command line; `http` is taken for the reader's own machine only.
    pub fn new(text: &str) -> Option<Self> {
        if let Some(web) = Web::new(text) {
            return Some(Self::from(&web));
        }
        let url = url::Url::parse(text).ok()?;
        let own = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        (own && url.scheme() == "http").then(|| Self::of(&url, false))
    }

    fn of(url: &url::Url, placeholder: bool) -> Self {
        let mut path = url.path().to_owned();
        if !path.ends_with('/') {
            path.push('/');
        }
        Self {
            origin: url.origin().ascii_serialization(),
            path,
            placeholder,
        }
    }

    /// The address of a page as other pages of the site write it. `relative` is empty or ends with
    /// `/`, or names a file.
    pub fn href(&self, relative: &str) -> String {
        format!("{}{relative}", self.path)
    }

    /// The whole address, for paper, QR codes and search engines.
    pub fn absolute(&self, relative: &str) -> String {
        format!("{}{}{relative}", self.origin, self.path)
    }

    /// What a page writes as `/keyworkers/ask/`, from the root of the site; `None` for what is not
    /// below it.
    pub fn inside<'h>(&self, href: &'h str) -> Option<&'h str> {
        href.strip_prefix(&self.path)
    }

    /// The whole address of what a page writes as `/keyworkers/ask/`; `None` for what is not below
    /// the root.
    pub fn whole(&self, href: &str) -> Option<String> {
        Some(self.absolute(href.strip_prefix(&self.path)?))
    }

    /// The whole address as people read it: without `https://` and the closing slash.
    pub fn shown(&self, relative: &str) -> String {
        let whole = self.absolute(relative);
        let short = whole
            .split_once("://")
            .map_or(whole.as_str(), |(_, rest)| rest);
        short.strip_suffix('/').unwrap_or(short).to_owned()
    }

    /// The host that it lies on, as people read it.
    pub fn host(&self) -> &str {
        let origin = self.origin.as_str();
        origin.split_once("://").map_or(origin, |(_, host)| host)
    }

    /// Whether it is that of a host, and not of a folder on one.
    pub fn is_root(&self) -> bool {
        self.path == "/"
    }

    /// Whether it is reserved for examples.
    pub fn is_placeholder(&self) -> bool {
        self.placeholder
    }
}

impl From<&Web> for BaseUrl {
    fn from(web: &Web) -> Self {
        Self::of(web.url(), web.is_placeholder())
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn addresses_keep_the_path_of_the_site() {
        let base = BaseUrl::new("https://www.example.org/keyworkers");
        let base = base.as_ref();
        assert_eq!(
            base.map(|b| b.href("gateshead/")).as_deref(),
            Some("/keyworkers/gateshead/")
        );
        assert_eq!(
            base.map(|b| b.shown("gateshead/")).as_deref(),
            Some("www.example.org/keyworkers/gateshead")
        );
        assert!(BaseUrl::new("http://nhs.uk/").is_none());
        assert!(BaseUrl::new("http://127.0.0.1:8000/").is_some());
    }
}
