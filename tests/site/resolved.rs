//! Resolved texts: the same facts on the page, on paper and for the rules of `check`, in one language.

use crate::paper::pdf::Pdf;
use crate::project::Project;
use std::fs;

/// A second provider in Northtown, for other families.
fn two_providers(site: Project) -> Project {
    site.file(
        "contacts/helpline.yaml",
        "label: Helpers line\nfor: [advice]\nphone: 111\n",
    )
    .append(
        "providers/helpers.yaml",
        "    when: You live on the hill.\n    contact: helpline\n",
    )
    .file(
        "providers/river.yaml",
        "name: River Trust\nkind: charity\nphone: 119\noffers:\n  - service: keyworker\n    areas: [northtown]\n    status: active\n    age_min: 5\n    age_max: 18\n    who_for: Children\n    when: You live by the river.\n",
    )
}

/// A layout that prints whom to call as headings, so that bookmarks of the PDF show them.
const CALLERS: &str = "#import \"/base.typ\": *\n#show: document-of.with((size: 12pt, small: 10pt))\n\
    #heading(level: 1, data.title)\n\
    #for it in data.contacts [\n#heading(level: 2)[#inlines(it.label):#if it.when != none [ #inlines(it.when)] #it.phone]\n]\n\
    #image(picture-at(code.picture), alt: code.alt, width: 2cm)\n";

#[test]
fn paper_shows_each_of_several_providers_with_the_families_that_it_is_for() {
    let built = two_providers(Project::new())
        .file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
        .file("theme/leaflets/poster.typ", CALLERS)
        .with_leaflets()
        .build();
    built.is_clean();
    let callers = |path: &str| {
        let pdf = fs::read(built.out().join(path)).expect("published");
        let bookmarks = Pdf::read(&pdf).bookmarks();
        let lines = bookmarks.lines().skip(1);
        lines.map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        callers("northtown/leaflets/poster.pdf"),
        [
            "Register team: 01632\u{a0}960\u{a0}001",
            "Helpers line: You live on the hill. 111",
            "River Trust: You live by the river. 119",
        ]
    );
    // Where only one provider is, its families call the contact that its offer names, as on its pages.
    assert_eq!(
        callers("southtown/leaflets/poster.pdf"),
        [
            "Register team: 01632\u{a0}960\u{a0}001",
            "Helpers line: 111",
        ]
    );
}

#[test]
fn a_page_shows_the_contact_that_an_offer_names() {
    let built = two_providers(Project::new())
        .append("pages/keyworkers.md", "\n```providers\n```\n")
        .build();
    built.is_clean();
    let page = "northtown/keyworkers/index.html";
    built
        .says(page, "href=\"tel:111\"")
        .says(page, "href=\"tel:119\"");
}

/// Easy read says yes to those who may ask, and nothing to all others: a no would be one more sentence.
#[test]
fn an_easy_handout_says_who_can_ask_before_the_assessment() {
    let sentence = "Youcanaskwhileyouwait";
    for (choice, is_said) in [
        ("    on_waiting_list_too: true\n", true),
        ("    on_waiting_list_too: false\n", false),
        ("", false),
    ] {
        let built = Project::new()
            .append("providers/helpers.yaml", choice)
            .append("pages/keyworkers.easy.md", "\n```providers\n```\n")
            .with_leaflets()
            .build();
        let path = "northtown/leaflets/pages/keyworkers-easy-read.pdf";
        let pdf = fs::read(built.out().join(path)).expect("published");
        let words = Pdf::read(&pdf).words();
        assert_eq!(words.contains(sentence), is_said, "{choice}: {words}");
    }
}

/// A site in English and Welsh, whose Welsh pages are not written yet.
fn without_translations() -> Project {
    Project::new()
        .append("site.yaml", "languages: [en-GB, cy]\nuntranslated: copy\n")
        .replace("areas/northtown.yaml", "name: Northtown\n", "name: { plain: Northtown, cy: Trefogledd }\n")
        .replace(
            "areas/northtown.yaml",
            "local_offer:",
            "  - { name: Second Council, gss: E08000003 }\nlocal_offer:",
        )
        .append(
            "pages/keyworkers.md",
            "\nIt covers {{ area.councils }} in {{ area.name }}. Ages {{ provider.keyworker.ages }}.\n",
        )
}

#[test]
fn a_text_that_stands_in_for_a_translation_has_its_facts_in_its_own_language() {
    let built = without_translations().build();
    for page in ["northtown/keyworkers", "northtown/cy/keyworkers"] {
        built.says(
            &format!("{page}/index.html"),
            "It covers Northtown Council and Second Council in Northtown. Ages 0 to 25.",
        );
    }
    // The frame around it is in the reader's language.
    let page = "northtown/cy/keyworkers/index.html";
    built.says(page, "<span class=\"arm\">Trefogledd</span>");
    built.says(page, "<div class=\"text\" lang=\"en-GB\" dir=\"ltr\">");
}

#[test]
fn a_list_of_facts_is_joined_as_its_language_does() {
    let built = without_translations()
        .file("theme/theme.yaml", "name: Ours\ncontract: 1\n")
        .file(
            "theme/strings/cy.ftl",
            "ages-range = { $from } i { $to }\n",
        )
        .file(
            "pages/keyworkers.cy.md",
            "---\ntitle: Gweithwyr\n---\n{{ area.councils }}, {{ area.name }}, {{ provider.keyworker.ages }}\n",
        )
        .build();
    built.says(
        "northtown/cy/keyworkers/index.html",
        "Council</span> a <span dir=\"auto\" lang=\"en-GB\">Second Council</span>, Trefogledd, 0 i 25",
    );
}

#[test]
fn a_missing_character_is_told_where_it_is_written_and_costs_only_the_paper_that_needs_it() {
    let built = Project::new()
        .file("glossary.yaml", "# 漢\nterms:\n  - id: consent\n    term: consent\n    easy: Consent means that you say yes.\n")
        .append("pages/keyworkers.md", "\nSay «FP805»漢 to us.\n")
        .with_leaflets()
        .build();
    built.finds_what_is_marked();
    for area in ["northtown", "southtown"] {
        built.lacks(&format!("{area}/leaflets/pages/keyworkers.pdf"));
        built.has(&format!("{area}/leaflets/pages/keyworkers-easy-read.pdf"));
        built.has(&format!("{area}/leaflets/poster.pdf"));
    }
}

#[test]
fn check_finds_what_build_cannot_print() {
    let site = Project::new().append("pages/keyworkers.md", "\nSay 漢 to us.\n");
    let read = site.check();
    let found = read.findings.iter().filter(|it| it.rule.code == "FP805");
    assert_eq!(found.count(), 1);
}

/// Laying out leaflets takes most of the time, and nothing will be published.
#[test]
fn with_an_error_nothing_is_laid_out() {
    let too_long = "Ask for a keyworker.\n\n".repeat(200);
    let site = Project::new()
        .append("leaflets/poster.md", &too_long)
        .with_leaflets();
    let said = |site: Project| {
        let built = site.build();
        let said = built.said().iter().map(|said| said.found.code.clone());
        said.collect::<Vec<_>>()
    };
    assert_eq!(said(site.clone())[0], "FP806");
    let with_error = site.append("pages/index.md", "\n[Ask](nowhere.md)\n");
    assert_eq!(said(with_error), ["FP304"]);
}
