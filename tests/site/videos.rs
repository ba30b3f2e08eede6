//! Videos of the site itself: what a page plays, what a server allows, and what is told of captions.

use crate::paper::pdf::Pdf;
use crate::project::Project;

const PAGE: &str = "northtown/keyworkers/index.html";

const CAPTIONS: &str = "WEBVTT

00:00:01.000 --> 00:00:04.000
Hello, I am Sam.

00:00:04.500 --> 00:00:06.000
I help families.
";

/// An MP4 box.
fn part(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 8).expect("short");
    [&length.to_be_bytes(), kind, body].concat()
}

/// The heads of an MP4 film, as its standard writes them (ISO/IEC 14496-12), without a picture: as long as
/// `seconds`, 640 × 360.
fn film(seconds: u32) -> Vec<u8> {
    let mut head = vec![0; 12];
    head.extend(1000_u32.to_be_bytes());
    head.extend((seconds * 1000).to_be_bytes());
    let mut track = vec![0; 76];
    track.extend((640_u32 << 16).to_be_bytes());
    track.extend((360_u32 << 16).to_be_bytes());
    let picture = part(b"trak", &part(b"tkhd", &track));
    let movie = [part(b"mvhd", &head), picture].concat();
    [part(b"ftyp", b"isom"), part(b"moov", &movie)].concat()
}

/// A page with a video: the lines of the block between its title and its transcript.
fn showing(lines: &str) -> Project {
    let block = format!(
        "\n```video\ntitle: What we do\n{lines}transcript: Hello, I am Sam. I help families.\n```\n"
    );
    Project::new()
        .bytes("files/we.mp4", &film(200))
        .bytes("files/we-bsl.mp4", &film(240))
        .file("files/we.vtt", CAPTIONS)
        .append("pages/keyworkers.md", &block)
}

const OWN: &str = "file: files/we.mp4\ncaptions: files/we.vtt\nbsl: files/we-bsl.mp4\n";

#[test]
fn a_video_of_the_site_plays_in_its_page_and_loads_nothing_before() {
    let built = showing(OWN).build();
    built.is_clean();
    let page = built.text(PAGE);
    for words in [
        "<video class=\"film\" controls preload=\"none\" playsinline width=\"640\" height=\"360\" aria-label=\"Watch the video: What we do\">",
        "<source src=\"/files/we.mp4\" type=\"video/mp4\">",
        "<track kind=\"captions\" src=\"/files/we.vtt\" srclang=\"en-GB\" label=\"English\" default>",
        "<li>3 minutes 20 seconds, MP4, 1 KB</li>",
        "<a href=\"/files/we-bsl.mp4\">Watch the video: What we do (In British Sign Language), MP4, 1 KB</a>",
        "<p>Hello, I am Sam. I help families.</p>",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("autoplay"), "{page}");
    for file in ["files/we.mp4", "files/we-bsl.mp4", "files/we.vtt"] {
        built.has(file);
    }
    assert_eq!(built.text("files/we.vtt"), CAPTIONS);
}

#[test]
fn servers_allow_media_only_where_a_page_plays_something() {
    let own = showing(OWN).build();
    assert!(own.text("_headers").contains(" media-src 'self';"));
    let elsewhere = "url: https://www.england.nhs.uk/video/\ncaptions: true\nbsl: https://www.england.nhs.uk/bsl/\n";
    let elsewhere = showing(elsewhere).build();
    elsewhere.is_clean();
    assert!(!elsewhere.text("_headers").contains("media-src"));
    elsewhere.lacks("files/we.mp4");
    let page = elsewhere.text(PAGE);
    assert!(
        !page.contains("<video") && !page.contains("video.block"),
        "{page}"
    );
    assert!(page.contains("href=\"https://www.england.nhs.uk/bsl/\">Watch the video: What we do (In British Sign Language)</a>"), "{page}");
}

#[test]
fn a_poster_is_a_picture_of_the_site() {
    let built = showing(&format!("{OWN}poster: door\n")).build();
    built.is_clean();
    assert!(
        built
            .text(PAGE)
            .contains(" poster=\"/assets/pictures/door.")
    );
}

#[test]
fn what_is_wrong_with_a_video_is_told_at_its_place() {
    for (lines, help) in [
        ("captions: true\n", "add `url: https://…`, or `file:`"),
        (
            "file: «FP302»files/wee.mp4\ncaptions: files/we.vtt\n",
            "write `files/we.mp4`",
        ),
        (
            "file: «FP302»files/we.vtt\ncaptions: files/we.vtt\n",
            "write `files/we.mp4`",
        ),
        (
            "file: files/we.mp4\ncaptions: «FP302»files/me.vtt\n",
            "write `files/we.vtt`",
        ),
        (
            "file: files/we.mp4\n«FP201»captions: true\n",
            "write `captions: files/….vtt`",
        ),
        (
            "file: files/we.mp4\ncaptions: «FP201»files/we.srt\n",
            "write the path of a WebVTT file",
        ),
        (
            "url: https://www.england.nhs.uk/video/\n«FP201»captions: files/we.vtt\n",
            "`true` or `false`",
        ),
        (
            "file: files/we.mp4\ncaptions: files/we.vtt\nbsl: «FP201»files/we.pdf\n",
            "write the path of a video",
        ),
    ] {
        let built = showing(lines).build();
        match lines.contains('«') {
            true => built.finds_what_is_marked(),
            false => built.fails_with("FP104", "content/pages/keyworkers.md", 13),
        };
        built.helps(help);
    }
}

#[test]
fn captions_are_read_with_the_place_of_each_mistake() {
    let with = |captions: &str| showing(OWN).file("files/we.vtt", captions).build();
    with(&CAPTIONS.replace("00:00:04.500", "«FP451»00:00:04,500"))
        .finds_what_is_marked()
        .helps("write a point before the thousandths");
    with(&CAPTIONS.replace(
        "Hello, I am Sam.",
        "«FP452»Hello, I am Sam, and I have a lot to say.",
    ))
    .finds_what_is_marked()
    .helps("divide it where people pause");
    with("«FP451»1\n00:00:01,000 --> 00:00:04,000\nHello\n")
        .finds_what_is_marked()
        .helps("this is SubRip");
}

#[test]
fn captions_that_end_after_the_video_are_told() {
    let late = CAPTIONS.replace("00:00:06.000", "00:03:22.000");
    let built = showing(&OWN.replace("captions: ", "captions: «FP451»"))
        .file("files/we.vtt", &late)
        .build();
    built.finds_what_is_marked();
    let said = &built.said()[0].message;
    assert_eq!(
        said,
        "the last caption ends after 202 seconds, and the video after 200"
    );
    let just = CAPTIONS.replace("00:00:06.000", "00:03:21.000");
    showing(OWN).file("files/we.vtt", &just).build().is_clean();
}

#[test]
fn what_is_no_video_is_not_published() {
    showing(OWN)
        .file("files/we.mp4", "«FP001»<!doctype html>")
        .build()
        .finds_what_is_marked()
        .helps("save it once more as MP4");
}

#[test]
fn a_length_beside_a_file_that_says_it_is_told_and_not_shown() {
    let built = showing(&format!("{OWN}minutes: 9\n")).build();
    let codes = built.said().iter().map(|it| it.found.code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["FP448"]);
    assert!(!built.text(PAGE).contains("9 minutes"));
}

#[test]
fn a_leaflet_says_what_a_video_says() {
    let built = showing(OWN).with_leaflets().build();
    built.is_clean();
    let mut tree = built.tree();
    let bytes = tree.remove("northtown/leaflets/pages/keyworkers.pdf");
    let words = Pdf::read(&bytes.expect("a PDF")).words();
    for said in [
        "Watch the video: What we do (3 minutes 20 seconds, 1 KB)",
        "It has subtitles.",
        "It has British Sign Language.",
        "Read what the video says: What we do",
        "Hello, I am Sam. I help families.",
    ] {
        assert!(words.contains(&said.replace(' ', "")), "{said}: {words}");
    }
}
