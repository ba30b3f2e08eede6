//! Every kind of finding, in one place.
//!
//! Codes never change and are never used again. FP0xx: files. FP1xx: YAML and its keys. FP2xx: values.
//! FP3xx: ids and references. FP4xx: Markdown, characters, and words that would be lost. FP5xx: areas and
//! services. FP6xx: pictures. FP7xx: themes and strings. FP8xx: output, on the web and on paper.
//!
//! Retired: FP416, facts in a question, when they began to be answered there.

use super::{Rule, Severity};

const FORMAT: &str = "The content folder (docs/pages/content-folder.md)";
const PUBLICATION: &str = "Publication duty (docs/pages/content-folder.md)";

macro_rules! rules {
    ($($constant:ident: $code:literal $name:literal $severity:ident, $source:expr, $why:literal;)*) => {
        $(
            #[doc = $why]
            pub static $constant: Rule = Rule {
                code: $code,
                name: $name,
                severity: Severity::$severity,
                why: $why,
                source: $source,
            };
        )*

        /// All of them, in the order of their codes.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    UNREADABLE_FILE: "FP001" "unreadable-file" Error, FORMAT,
        "A file that cannot be read would be missing from the site, and nobody would be told.";
    MISSING_FILE: "FP002" "missing-file" Error, FORMAT,
        "A site needs this file.";
    UNKNOWN_FILE: "FP003" "unknown-file" Error, FORMAT,
        "A file in the wrong place is never read, and nobody would notice.";
    BAD_FILE_NAME: "FP004" "bad-file-name" Error, FORMAT,
        "The name of a file is its id and becomes part of an address.";
    BAD_YAML: "FP101" "bad-yaml" Error, "YAML 1.2",
        "The file cannot be understood.";
    UNKNOWN_KEY: "FP102" "unknown-key" Error, FORMAT,
        "A key that is not known is probably a typing mistake, and what it says would be lost.";
    DUPLICATE_KEY: "FP103" "duplicate-key" Error, "YAML 1.2",
        "One of the two values would be lost.";
    MISSING_KEY: "FP104" "missing-key" Error, FORMAT,
        "Families need this fact.";
    WRONG_TYPE: "FP105" "wrong-type" Error, FORMAT,
        "This key needs another kind of value.";
    BAD_TABLE: "FP106" "bad-table" Error, FORMAT,
        "A table of contacts that cannot be read would leave families without a number.";
    CRITERIA_TOO_DEEP: "FP120" "criteria-too-deep" Error, FORMAT,
        "Conditions within conditions within conditions cannot be followed, and have no room on a page.";
    BAD_VALUE: "FP201" "bad-value" Error, FORMAT,
        "Only certain values make sense here.";
    BAD_DATE: "FP202" "bad-date" Error, "ISO 8601",
        "A date that does not exist cannot be trusted.";
    BAD_PHONE: "FP203" "bad-phone" Error, "Ofcom numbering plan; NHS service manual, phone numbers",
        "A wrong phone number hurts someone.";
    BAD_EMAIL: "FP204" "bad-email" Error, "RFC 5321",
        "Messages to a wrong address are lost.";
    BAD_ADDRESS: "FP205" "bad-address" Error, "WHATWG URL Standard",
        "The link would lead nowhere.";
    BAD_CODE: "FP206" "bad-code" Error, "ONS and ODS code formats",
        "Codes tie an area to the national registers.";
    BAD_ID: "FP207" "bad-id" Error, FORMAT,
        "Ids become part of addresses and must stay readable.";
    PLACEHOLDER: "FP208" "placeholder" Error, "Ofcom numbers for drama use; RFC 2606",
        "An invented number or address on a real site leaves a family alone.";
    EMPTY_TEXT: "FP209" "empty-text" Error, FORMAT,
        "An empty text says nothing.";
    DATES_REVERSED: "FP210" "dates-reversed" Error, FORMAT,
        "The second date must not come before the first.";
    FUTURE_DATE: "FP220" "future-date" Error, FORMAT,
        "Families would read that something was done on a day that has not come.";
    FAR_DATE: "FP221" "far-date" Warning, PUBLICATION,
        "What nobody looks at for more than three years is likely to be wrong by then.";
    LABEL_COLOUR: "FP222" "label-colour" Error, "WCAG 2.2, 1.4.1",
        "A family that reads one colour and sees another does not know which is theirs.";
    NUMBER_AS_TEXT: "FP223" "number-as-text" Warning, FORMAT,
        "A number in a text goes stale when the contact changes, and a phone cannot call it.";
    UNKNOWN_LANGUAGE: "FP224" "unknown-language" Error, "BCP 47; IANA Language Subtag Registry",
        "A screen reader picks its voice by the tag of the language, and a wrong one makes words unintelligible.";
    LANGUAGE_TWICE: "FP225" "language-twice" Error, FORMAT,
        "One language cannot stand twice in a list.";
    DUPLICATE_ID: "FP301" "duplicate-id" Error, FORMAT,
        "Two things with one id cannot both be meant.";
    UNKNOWN_ID: "FP302" "unknown-id" Error, FORMAT,
        "What is named here does not exist.";
    UNKNOWN_AREA: "FP303" "unknown-area" Error, FORMAT,
        "The area does not exist.";
    BROKEN_LINK: "FP304" "broken-link" Error, "WCAG 2.2, 2.4.4",
        "A link that leads nowhere leaves people lost.";
    BROKEN_ANCHOR: "FP305" "broken-anchor" Error, "WCAG 2.2, 2.4.4",
        "The page has no such heading.";
    UNSAFE_LINK: "FP306" "unsafe-link" Error, FORMAT,
        "Only https, mailto and tel links are safe for readers and on paper.";
    UNKNOWN_FACT: "FP307" "unknown-fact" Error, FORMAT,
        "A fact that is not there would leave a hole in the sentence.";
    SEVERAL_ANSWERS: "FP311" "several-answers" Error, FORMAT,
        "A family must not be given one of several answers by chance.";
    PICTURE_REPLACED: "FP320" "picture-replaced" Error, FORMAT,
        "A picture of the same name would show in ratings, steps and roles that its author never saw.";
    PARENT_CIRCLE: "FP321" "parent-circle" Error, FORMAT,
        "Pages that lead to one another have no way back to the top.";
    RAW_HTML: "FP401" "raw-html" Error, FORMAT,
        "The same text must become a web page and a tagged PDF.";
    UNKNOWN_BLOCK: "FP402" "unknown-block" Error, FORMAT,
        "A fenced block with an unknown name would show its options to families.";
    TITLE_TWICE: "FP403" "title-twice" Error, "WCAG 2.2, 1.3.1 and 2.4.6",
        "A page has one heading of the first level: its title.";
    SKIPPED_HEADING: "FP404" "skipped-heading" Error, "WCAG 2.2, 1.3.1",
        "Screen reader users move by headings, and a gap sounds like something missing.";
    NO_TABLE_HEADER: "FP405" "no-table-header" Error, "WCAG 2.2, 1.3.1",
        "A table needs words at the head of its columns to make sense when read aloud.";
    TOO_DEEP: "FP406" "too-deep" Error, FORMAT,
        "Nobody can follow lists and quotes that are this deep, and they may be a mistake.";
    FRONT_MATTER: "FP407" "front-matter" Error, FORMAT,
        "A page needs a title and dates at its head.";
    UNCLOSED_FACT: "FP408" "unclosed-fact" Error, FORMAT,
        "Readers would see the braces.";
    NO_TITLE_TEXT: "FP409" "no-heading-text" Error, "WCAG 2.2, 2.4.6",
        "A heading without words cannot be found or read aloud.";
    CROWDED_TEXT: "FP410" "crowded-text" Error, FORMAT,
        "A paragraph with more than 1,000 links, marks and facts, or a text with more than 10,000, cannot be read, and takes very long to lay out on paper.";
    NOT_A_FORM: "FP412" "not-a-form" Error, FORMAT,
        "A question has room to be answered on a page and in the layout `form`, and nowhere else.";
    ANSWER_TWICE: "FP413" "answer-twice" Error, FORMAT,
        "Two answers of one name become one: what is written in the first box overwrites the second.";
    UNFINISHED_FORM: "FP414" "unfinished-form" Error, "UK General Data Protection Regulation, article 13",
        "People must know who will see their answers before they write, and where to send them.";
    NO_CHOICE: "FP415" "no-choice" Error, "WCAG 2.2, 3.3.2",
        "A question with one answer, or the same answer twice, cannot be answered.";
    UNDATED_NEWS: "FP417" "undated-news" Error, FORMAT,
        "News is listed by its day, which the name of its file says.";
    UNLISTED_NEWS: "FP418" "unlisted-news" Warning, FORMAT,
        "News that no page lists is found by nobody.";
    UNCHECKED_TRANSLATION: "FP419" "unchecked-translation" Error, "PIF TICK, translating health information",
        "A machine may say something else than it was given, and only a speaker notices.";
    LEFTOVER_LINK: "FP420" "leftover-link" Error, "WCAG 2.2, 2.4.4",
        "A link or picture that is not written right is shown with its brackets, and leads nowhere.";
    LEFTOVER_MARK: "FP421" "leftover-mark" Error, FORMAT,
        "A mark that marks nothing is shown to families, and read aloud.";
    SINGLE_BRACES: "FP422" "single-braces" Error, FORMAT,
        "Families would read the braces, not the fact that was meant.";
    LEFTOVER_HEADING: "FP423" "leftover-heading" Error, "WCAG 2.2, 1.3.1",
        "Screen reader users move by headings, and do not find one that only looks like it.";
    LEFTOVER_LIST: "FP424" "leftover-list" Error, "WCAG 2.2, 1.3.1",
        "Entries that make no list run into one paragraph, and nobody hears how many there are.";
    LEFTOVER_TABLE: "FP425" "leftover-table" Error, "WCAG 2.2, 1.3.1",
        "A table that is not written right is shown as bars and dashes.";
    UNEVEN_ROW: "FP426" "uneven-row" Error, "WCAG 2.2, 1.3.1",
        "A cell too many is not shown, and one too few leaves a fact out.";
    OTHER_DIALECT: "FP427" "other-dialect" Error, "CommonMark 0.31.2",
        "What only another tool understands is shown to families as it was typed.";
    INDENTED_TEXT: "FP428" "indented-text" Error, "CommonMark 0.31.2",
        "Spaces before a line turn it into code, which is hard to read and does not wrap.";
    BARE_ADDRESS: "FP429" "bare-address" Warning, "WCAG 2.2, 2.4.4",
        "An address that is no link cannot be pressed, and says little when it is read aloud.";
    HIDDEN_CHARACTER: "FP430" "hidden-character" Warning, FORMAT,
        "A character that nobody sees parts a word, so that neither search nor the rules know it.";
    CONTROL_CHARACTER: "FP431" "control-character" Error, "HTML Standard, 13.2.3.5",
        "A control character is no part of a text, and breaks pages and leaflets.";
    REVERSED_TEXT: "FP432" "reversed-text" Error, "Unicode Technical Standard 55",
        "A hidden character that turns the order of letters can change how a number is read.";
    LOST_WORDS: "FP433" "lost-words" Error, FORMAT,
        "Words that were written and are not shown leave a gap that nobody sees.";
    BROKEN_LETTERS: "FP434" "broken-letters" Error, "Unicode Standard, 3.9",
        "Letters that were lost when a file was saved in another encoding cannot be read.";
    BAD_POSTCODES: "FP435" "bad-postcodes" Error, FORMAT,
        "A list of postcodes that cannot be read would send a family to another council, or to none.";
    AREA_WITHOUT_POSTCODES: "FP436" "area-without-postcodes" Warning, FORMAT,
        "Whoever types a postcode of this area would read that it is not on this site.";
    BAD_DIRECTORY: "FP437" "bad-directory" Error, "Office for National Statistics, ONS Postcode Directory",
        "Postcodes from a file that is damaged, or another one, would send families to the wrong council.";
    SEARCH_WITHOUT_LIST: "FP438" "search-without-list" Error, "WCAG 2.2, 2.4.5",
        "The search needs a script. Without one, the list of all pages is the only other way.";
    SECURITY_BELOW_ROOT: "FP439" "security-below-root" Warning, "RFC 9116, 3",
        "People who find a fault in a site look for security.txt at the root of its host, and nowhere else.";
    NULL_WORD: "FP440" "null-word" Error, "YAML 1.2",
        "YAML takes this word for nothing, so what was written would not be shown.";
    CUT_BY_COMMENT: "FP441" "cut-by-comment" Error, "YAML 1.2",
        "YAML takes what follows a space and `#` for a note, so it would not be shown.";
    COLUMN_NOT_READ: "FP442" "column-not-read" Warning, FORMAT,
        "What stands in a column that is not known is not published, and nobody would notice.";
    LONE_CELL: "FP443" "lone-cell" Error, FORMAT,
        "A row with a single cell may be half a contact, and families would not find the other half.";
    CELL_WITHOUT_VALUE: "FP444" "cell-without-value" Error, "ECMA-376, part 1, 18.3.1.4",
        "A formula that has failed would be published as an error, or as nothing.";
    DIGITS_LOST: "FP445" "digits-lost" Error, "Ofcom numbering plan",
        "A number whose last digits a spreadsheet has rounded away rings somewhere else, or nowhere.";
    HIDDEN_ROW: "FP446" "hidden-row" Error, FORMAT,
        "A hidden row may be out of date, or left hidden by a filter, and both would mislead families.";
    SHEET_NOT_READ: "FP447" "sheet-not-read" Warning, FORMAT,
        "Contacts in a sheet that is not read are not published, and nobody would notice.";
    TYPED_FACT: "FP448" "typed-fact" Warning, FORMAT,
        "What is typed beside a file is wrong as soon as the file changes.";
    LONE_RECORDING: "FP449" "lone-recording" Error, FORMAT,
        "A recording that no page can offer is heard by nobody.";
    MISPLACED_TILE: "FP450" "misplaced-tile" Error, FORMAT,
        "A map that leaves out an area, or shows two in one place, sends families elsewhere.";
    BROKEN_CAPTIONS: "FP451" "broken-captions" Error, "W3C, WebVTT; WCAG 2.2, 1.2.2",
        "A browser leaves out what it cannot read, and whoever cannot hear the video misses it.";
    HARD_CAPTIONS: "FP452" "hard-captions" Warning, "BBC Subtitle Guidelines",
        "Captions that are long, or gone too soon, cannot be read while people watch.";
    STALE_FACTS: "FP453" "stale-facts" Error, "Accessible Information Standard (DAPB1605)",
        "A family that reads another language is told an old number, name or day, or is sent to the wrong page.";
    STALE_WORDS: "FP454" "stale-words" Warning, "Accessible Information Standard (DAPB1605)",
        "Who reads another language must be told the same.";
    UNITS_DO_NOT_FIT: "FP455" "units-do-not-fit" Error, FORMAT,
        "Nobody can tell which words of a translation are out of date, and a guess may be wrong.";
    NO_UNITS: "FP456" "no-units" Warning, FORMAT,
        "Nobody is told when the words change that a translation was made from.";
    LOST_IN_TRANSLATION: "FP457" "lost-in-translation" Error, FORMAT,
        "A fact, number, link or picture that a translation has lost helps nobody, and one that it has typed in grows old.";
    OTHER_VERSION: "FP458" "other-version" Warning, FORMAT,
        "A translation of words that are no longer there says what nobody else is told.";
    BAD_HAND_OVER: "FP459" "bad-hand-over" Error, FORMAT,
        "What cannot be read in a file from a translator would be lost, and the work with it.";
    COUNTED_OFFERS: "FP460" "counted-offers" Advice, "Open Referral UK 3.0, service id",
        "A directory takes one offer for the other as soon as a new one is written above it.";
    STORY_CONSENT: "FP461" "story-without-consent" Error, PUBLICATION,
        "A story belongs to the people in it: nobody else can say that it may be told.";
    STORY_NAMES: "FP462" "story-names" Error, PUBLICATION,
        "Readers must know whether the names are real, and families that nobody will know them.";
    STORY_CONSENT_ENDED: "FP463" "story-consent-ended" Error, PUBLICATION,
        "People agreed to a story for a time, and may not want it told any longer.";
    UNLISTED_STORY: "FP464" "unlisted-story" Warning, FORMAT,
        "A story that no page lists is found by nobody.";
    BAD_OUTLINES: "FP465" "bad-outlines" Error, "RFC 7946, GeoJSON",
        "Outlines that cannot be read, or that say two things, would show families in the wrong place.";
    LARGE_OUTLINES: "FP466" "large-outlines" Error, FORMAT,
        "A file with borders to the metre takes long to read, and nobody sees the difference on a phone.";
    NO_OUTLINE: "FP467" "no-outline" Error, FORMAT,
        "Whoever lives in an area that is missing on the map would not find it.";
    OUTLINES_UNCREDITED: "FP468" "outlines-uncredited" Error, "Open Government Licence v3.0",
        "Boundaries may be shown only together with the words that their licence asks for.";
    PARTED_AT_COMMA: "FP469" "parted-at-comma" Error, "YAML 1.2",
        "YAML takes a comma for the end of a value, so a word like “Care” would be explained as something else.";
    PICTURE_COLOUR: "FP470" "picture-colour" Error, "WCAG 2.2, 1.4.1",
        "Who looks at the pictures would be told of another level than who reads the words.";
    UNKNOWN_RATING: "FP471" "unknown-rating" Error, FORMAT,
        "A level that an area does not have has no name and no meaning for its families.";
    WORDS_NOT_WRITTEN: "FP472" "words-not-written" Error, FORMAT,
        "A translation that cannot be put into its file without harm to what stands around it would be lost.";
    LINK_ELSEWHERE: "FP475" "link-elsewhere" Error, "WCAG 2.2, 2.4.4",
        "Whoever reads one number or address and reaches another is sent to the wrong place, and nobody notices.";
    GAP_LEFT: "FP476" "gap-left" Error, FORMAT,
        "A gap that nobody has filled in leaves families without the fact that belongs there.";
    EARLY_DATE: "FP477" "early-date" Error, "National Health Service Act 1946, in force from 1948",
        "Families would read that something was done in a year that cannot be meant.";
    AREA_UNSERVED: "FP501" "area-unserved" Error, PUBLICATION,
        "Families here would not learn who their keyworkers are.";
    TWO_PROVIDERS: "FP502" "two-providers" Error, PUBLICATION,
        "Fingerpost never guesses which of two providers is meant.";
    NO_CONTACT: "FP503" "no-contact" Error, PUBLICATION,
        "Families here would have nobody to ask.";
    SECTION_TWICE: "FP504" "section-twice" Error, FORMAT,
        "Two files say the same thing for one area.";
    SECTION_MISSING: "FP505" "section-missing" Error, PUBLICATION,
        "A page asks for something that nobody has written for this area.";
    CODE_TWICE: "FP506" "code-twice" Error, FORMAT,
        "One council cannot be whole in two areas.";
    NO_TWIN: "FP507" "no-easy-read" Warning, "Accessible Information Standard (DAPB1605)",
        "People who need easy read are left out of this page.";
    NO_TRANSLATION: "FP508" "no-translation" Warning, "Accessible Information Standard (DAPB1605)",
        "Whoever reads that language is sent to words in another one.";
    NO_FORMATS_CONTACT: "FP509" "no-formats-contact" Error, "Accessible Information Standard (DAPB1605)",
        "People must be able to ask for another format.";
    TWIN_OF_OTHERS: "FP512" "twin-of-other-areas" Warning, "Accessible Information Standard (DAPB1605)",
        "Who reads easy read must be told the same as who reads plain English in the same area.";
    NO_LANGUAGE_NAME: "FP513" "no-language-name" Error, "W3C, Guiding users to translated pages",
        "People look for the name of their language as they write it, and cannot find it by a code.";
    UNCHECKED_WORDS: "FP514" "unchecked-words" Warning, "PIF TICK, translating health information",
        "A machine may say something else than it was given, and only a speaker notices.";
    LEAFLET_LANGUAGE: "FP515" "leaflet-in-two-languages" Error, "WCAG 2.2, 3.1.2",
        "Half of such a leaflet says nothing to the family that it is for.";
    AREA_LANGUAGE: "FP516" "area-language" Warning, PUBLICATION,
        "No family there would find a page in that language.";
    TWO_NUMBERS: "FP520" "two-numbers" Error, PUBLICATION,
        "A family that finds two numbers for one team cannot know which is right.";
    UNREACHABLE_OFFER: "FP521" "unreachable-offer" Error, PUBLICATION,
        "Families who are told that an offer is for them must be able to reach it.";
    CONTACT_ELSEWHERE: "FP522" "contact-elsewhere" Error, PUBLICATION,
        "Families would be sent to a team that is not for their area, or to nobody.";
    UNKNOWN_PICTURE: "FP601" "unknown-picture" Error, FORMAT,
        "An easy read sentence without its picture is harder to read.";
    BAD_PICTURE: "FP602" "bad-picture" Error, FORMAT,
        "The picture cannot be shown.";
    NO_ALT: "FP603" "no-alt" Error, "WCAG 2.2, 1.1.1",
        "People who cannot see the picture need its words.";
    NO_LICENCE: "FP604" "no-licence" Error, "Copyright, Designs and Patents Act 1988",
        "Nobody can tell whether the picture may be used.";
    UNSAFE_SVG: "FP605" "unsafe-svg" Error, FORMAT,
        "Scripts and outside references do not belong in a picture.";
    BAD_TEMPLATE: "FP701" "bad-template" Error, "Theme contract 1",
        "A template that cannot be used leaves pages without their frame.";
    BAD_STRING: "FP702" "bad-string" Error, "Fluent",
        "The words of the interface cannot be read.";
    MISSING_STRING: "FP703" "missing-string" Warning, "WCAG 2.2, 3.1.2",
        "Words of the interface stay in another language.";
    BAD_THEME: "FP704" "bad-theme" Error, "Theme contract 1",
        "The theme cannot be loaded.";
    LOW_CONTRAST: "FP705" "low-contrast" Error, "WCAG 2.2, 1.4.6 and 1.4.11",
        "Many people cannot read words whose colour is too close to their background.";
    UNKNOWN_COLOUR: "FP706" "unknown-colour" Error, "Theme contract 1",
        "A colour that is not known is probably a typing mistake, and pages keep the old one.";
    UNKNOWN_MESSAGE: "FP707" "unknown-message" Error, "Theme contract 1",
        "A message that nothing uses is never shown.";
    UNUSED_TEMPLATE: "FP708" "unused-template" Error, "Theme contract 1",
        "A template that no page uses is never shown, and nobody would notice.";
    BAD_STYLE: "FP709" "bad-style" Error, "CSS Syntax Level 3",
        "A style that cannot be read, or that needs what is not there, has no effect on pages.";
    PATH_TWICE: "FP801" "path-twice" Error, "Output paths",
        "One of the two would overwrite the other.";
    UNREADABLE_CODE: "FP802" "unreadable-qr-code" Error, "ISO/IEC 18004",
        "A QR code that cannot be read is worse than none.";
    DENSE_CODE: "FP803" "dense-qr-code" Advice, "Rule Q06; DENSO WAVE, QR code versions",
        "An old phone cannot read a code with many small squares from paper.";
    PRINTED_LINK: "FP804" "printed-link" Error, FORMAT,
        "Paper with this address hangs on walls and lies in drawers, so the address must keep working.";
    UNPRINTABLE: "FP805" "unprintable-character" Warning, "PDF/UA-1 (ISO 14289-1), 7.21",
        "A character that no font has would be an empty box on paper, so the leaflet is not made.";
    NO_ROOM: "FP806" "no-room-on-paper" Warning, FORMAT,
        "What does not fit would be cut off, so the leaflet is not made.";
    LONG_LEAFLET: "FP807" "long-leaflet" Warning, "Rule L22; Department of Health, 2009",
        "Many people do not read a long booklet to its end.";
    BAD_LAYOUT: "FP808" "bad-layout" Error, "Theme contract 1",
        "People get no leaflets from a layout that cannot be used.";
    BAD_FONT: "FP809" "bad-font" Error, FORMAT,
        "Without a font that works, the words of its language are lost on paper.";
    NOT_LAID_OUT: "FP810" "not-laid-out" Warning, "Fingerpost itself",
        "One leaflet that the program cannot lay out must not keep a whole site from families.";
    TEXT_LOST: "FP811" "text-lost" Error, "Theme contract 1",
        "A page without its text helps nobody.";
    NO_QUESTIONS: "FP812" "no-questions" Error, FORMAT,
        "A list of questions that has none says nothing.";
    UNANSWERED: "FP813" "unanswered-question" Error, FORMAT,
        "Whoever follows a question must find its answer.";
    CRAMPED_BOX: "FP814" "cramped-box" Warning, FORMAT,
        "A box without room to write is of no use on paper, and words that fill it may lie over others.";
    NOT_A_QUESTION: "FP815" "not-a-question" Warning, FORMAT,
        "A part between questions that asks nothing is missing from their list, and so is one whose question mark was forgotten.";
    MISSET: "FP820" "misset-words" Warning, "Rules L09 and N10; WCAG 2.2, 1.4.10",
        "A number or word that is cut off, or that lies over another one, cannot be read on paper.";
    BLOCK_LOST: "FP821" "block-lost" Error, "Theme contract 1",
        "A number that a template leaves out is missing where families look for it.";
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use std::collections::BTreeSet;

    #[test]
    fn codes_and_names_are_unique_and_codes_rise() {
        let codes: BTreeSet<_> = ALL.iter().map(|rule| rule.code).collect();
        let names: BTreeSet<_> = ALL.iter().map(|rule| rule.name).collect();
        assert_eq!((codes.len(), names.len()), (ALL.len(), ALL.len()));
        assert!(ALL.is_sorted_by_key(|rule| rule.code));
    }
}
