//! Templates and messages of a theme that need themselves, or what is not there.

use super::{Case, case, check};
use crate::project::Project;

#[test]
fn templates_that_need_themselves_or_what_is_not_there_are_found_in_their_own_file() {
    check(TEMPLATES);
}

#[test]
fn messages_that_need_themselves_or_what_is_not_there_are_found_in_their_own_file() {
    check(MESSAGES);
}

/// A theme with this file.
fn with(site: Project, path: &str, text: &str) -> Project {
    site.file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
        .file(&format!("theme/{path}"), text)
}

pub const TEMPLATES: &[Case] = &[
    case(
        "a template that includes itself",
        "write `fingerpost/parts/title.html`",
        |site| {
            let text = "<p>é</p>{% include \"«FP701»parts/title.html\" %}\n";
            with(site, "templates/parts/title.html", text)
        },
    ),
    case(
        "two pairs of templates that include each other",
        "`parts/logo.html` takes in `parts/footer.html`",
        |site| {
            let site = with(
                site,
                "templates/parts/logo.html",
                "{% include \"parts/footer.html\" %}\n",
            )
            .file(
                "theme/templates/parts/footer.html",
                "{% include \"«FP701»parts/logo.html\" %}\n",
            );
            site.file(
                "theme/templates/parts/title.html",
                "{% include \"«FP701»parts/title.html\" %}\n",
            )
        },
    ),
    case(
        "a template in a circle with one of the program",
        "`page.html` takes in `base.html`",
        |site| {
            with(
                site,
                "templates/base.html",
                "{% extends \"«FP701»page.html\" %}\n",
            )
        },
    ),
    case(
        "a template that extends itself",
        "write `fingerpost/page.html`",
        |site| {
            with(
                site,
                "templates/page.html",
                "{% extends \"«FP701»page.html\" %}\n",
            )
        },
    ),
    case(
        "a template that extends what is not there",
        "write `fingerpost/page.html`",
        |site| {
            with(
                site,
                "templates/page.html",
                "{% extends \"«FP701»pgae.html\" %}\n",
            )
        },
    ),
    case(
        "a template that includes what is not there",
        "write `parts/title.html`",
        |site| {
            let text = "é {% include \"«FP701»parts/ttle.html\" %}\n";
            with(site, "templates/parts/logo.html", text)
        },
    ),
    case(
        "a block that no parent has, and a filter that there is not",
        "docs/pages/themes.md",
        |site| {
            let text = "{% extends \"base.html\" %}\n{% block «FP701»nonsense %}x{% endblock %}\n";
            with(site, "templates/page.html", text).file(
                "theme/templates/parts/title.html",
                "<h1>{{ page.title | «FP701»nofilter }}</h1>\n",
            )
        },
    ),
    case(
        "a component that calls itself without end",
        "call it under an `if`",
        |site| {
            let text = "{% component «FP701»own.a() %}{{ <own.a /> }}{% endcomponent own.a %}\n\
                        {{ <own.a /> }}\n";
            with(site, "templates/parts/title.html", text)
        },
    ),
    case(
        "a component that is defined twice",
        "keep one of them",
        |site| {
            let text = |mark: &str| {
                format!(
                    "{{% component {mark}own.a() %}}x{{% endcomponent own.a %}}{{{{ <own.a /> }}}}\n"
                )
            };
            with(site, "templates/parts/logo.html", &text(""))
                .file("theme/templates/parts/title.html", &text("«FP701»"))
        },
    ),
    case(
        "a component of the program with other values",
        "docs/pages/themes.md",
        |site| {
            let text = "{% component «FP701»fp.words() %}x{% endcomponent fp.words %}\n";
            with(site, "templates/parts/title.html", text)
        },
    ),
    case(
        "a template that cannot be read, and one that calls its component",
        "docs/pages/themes.md",
        |site| {
            let text = "{% component own.a() %}x{% endcomponent own.a %}{% if «FP701»%}\n";
            with(site, "templates/parts/title.html", text)
                .file("theme/templates/parts/logo.html", "{{ <own.a /> }}\n")
        },
    ),
];

pub const MESSAGES: &[Case] = &[
    case(
        "a message that takes itself in",
        "write the words themselves",
        |site| with(site, "strings/en.ftl", "menu = { «FP702»menu }\n"),
    ),
    case(
        "messages that take each other in",
        "write the words themselves in one of them",
        |site| {
            let text = "skip-link = { menu }\nmenu = Go to skip-link, { «FP702»skip-link }\n";
            with(site, "strings/en.ftl", text)
        },
    ),
    case(
        "terms that take each other in, and a message that does",
        "write the words themselves in one of them",
        |site| {
            let text = "-a = { «FP702»-b }\n-b = { -a }\nmenu = { -a }\n";
            with(site, "strings/en.ftl", text)
        },
    ),
    case(
        "a message that takes in what is not there",
        "write `{ skip-link }`",
        |site| with(site, "strings/en.ftl", "menu = { «FP702»skip-lnik }\n"),
    ),
    case(
        "a message with a value that it is not given",
        "write `{ $n }`",
        |site| with(site, "strings/en.ftl", "step-number = { «FP702»$nubmer }\n"),
    ),
    case(
        "a message with a function",
        "write the value alone",
        |site| {
            with(
                site,
                "strings/en.ftl",
                "step-number = { «FP702»NUMBER($n) }\n",
            )
        },
    ),
    case(
        "a message for easy read alone",
        "write its words behind `menu =`",
        |site| {
            with(
                site,
                "strings/en.ftl",
                "«FP702»menu =\n    .easy = The menu\n",
            )
        },
    ),
];

/// Urdu would be silent about it: the program says such a message in English.
#[test]
fn a_message_of_another_language_that_cannot_be_said_is_found() {
    let site = Project::new().append("site.yaml", "languages: [en-GB, ur]\n");
    let text = "menu = { $nothing }\nhome = { menu }\n";
    let built = with(site, "strings/ur.ftl", text).build();
    built.fails_with("FP702", "content/theme/strings/ur.ftl", 1);
    let found = built
        .said()
        .iter()
        .filter(|said| said.found.code == "FP702");
    assert_eq!(found.count(), 1, "{:#?}", built.said());
}
