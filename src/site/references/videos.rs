//! Videos of the site itself: are their files there, and do their captions end with them?

use super::super::Scope;
use crate::content::captions::Captions;
use crate::content::decode::Spanned;
use crate::content::files::FileKind;
use crate::content::files::classify;
use crate::content::values::Text;
use crate::content::video::{Signed, Subtitles, VideoOptions};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Span};

/// How long captions may stay after the end, in milliseconds: the length of a file is rounded.
const GRACE: u64 = 1000;

/// Everything that is wrong with a video.
pub(super) fn check(scope: &Scope<'_, '_>, video: &VideoOptions, findings: &mut Vec<Finding>) {
    let is_video = |kind: &FileKind| *kind == FileKind::Video;
    if let Some(file) = &video.file {
        findings.extend(missing(scope, file, "video", "files/….mp4", is_video));
    }
    if let Some(Signed::File(file)) = &video.bsl {
        findings.extend(missing(scope, file, "video", "files/….mp4", is_video));
    }
    if let Subtitles::File(file) = &video.captions {
        let is_captions = |kind: &FileKind| *kind == FileKind::Captions;
        let found = missing(scope, file, "file of captions", "files/….vtt", is_captions);
        findings.extend(found);
        findings.extend(too_late(scope, video, file));
    }
    findings.extend(typed_length(scope, video));
}

/// A file that is not there, or is none that can be shown so.
fn missing(
    scope: &Scope<'_, '_>,
    file: &Spanned<Text>,
    what: &str,
    example: &str,
    fits: impl Fn(&FileKind) -> bool,
) -> Option<Finding> {
    let sources = scope.site.sources;
    let fits = |path: &str| classify(path, SourceId::none()).is_ok_and(|kind| fits(&kind));
    if sources.find(file.as_str()).is_some() && fits(file.as_str()) {
        return None;
    }
    let own = sources.iter().filter(|(_, source)| !source.is_built_in());
    let known = own
        .map(|(_, source)| source.path())
        .filter(|path| fits(path));
    let help = match nearest(file.as_str(), known) {
        Some(near) => format!("write `{near}`"),
        None => {
            format!("put it into the folder `files`, and write its path, such as `{example}`")
        }
    };
    Some(finding!(UNKNOWN_ID, file.span, "there is no {what} `{}`", file.as_str(); help: help))
}

/// How long the video is, in milliseconds, where that is known.
fn length(scope: &Scope<'_, '_>, video: &VideoOptions) -> Option<u64> {
    let typed = |number: Option<u32>| u64::from(number.unwrap_or_default());
    let is_typed = video.minutes.is_some() || video.seconds.is_some();
    let seconds = seconds_of_file(scope, video).map(u64::from);
    let seconds = seconds.or_else(|| {
        is_typed.then(|| typed(video.minutes).saturating_mul(60) + typed(video.seconds))
    })?;
    Some(seconds.saturating_mul(1000))
}

fn seconds_of_file(scope: &Scope<'_, '_>, video: &VideoOptions) -> Option<u32> {
    let source = scope.site.sources.find(video.file.as_ref()?.as_str())?;
    scope.site.content.videos.get(&source)?.seconds
}

/// Captions that stay after the end: they belong to another video, or their times are wrong.
fn too_late(scope: &Scope<'_, '_>, video: &VideoOptions, file: &Spanned<Text>) -> Option<Finding> {
    let source = scope.site.sources.find(file.as_str())?;
    let last = scope
        .site
        .content
        .captions
        .get(&source)
        .and_then(Captions::last)?;
    let length = length(scope, video)?;
    (last.end > length + GRACE).then(|| {
        let (end, length) = (last.end.div_ceil(1000), length / 1000);
        finding!(
            BROKEN_CAPTIONS,
            file.span,
            "the last caption ends after {end} seconds, and the video after {length}"
        )
        .also(
            Span::new(source, last.times.start, last.times.end),
            "that caption",
        )
        .help(
            "look whether these are the captions of this video, and whether their times are right",
        )
    })
}

/// A length beside a file that says it.
fn typed_length(scope: &Scope<'_, '_>, video: &VideoOptions) -> Option<Finding> {
    let is_typed = video.minutes.is_some() || video.seconds.is_some();
    seconds_of_file(scope, video).filter(|_| is_typed)?;
    Some(finding!(
        TYPED_FACT, video.span,
        "how long this video is, is read from its file, so that what stands here is not shown";
        help: "take `minutes` and `seconds` away"
    ))
}
