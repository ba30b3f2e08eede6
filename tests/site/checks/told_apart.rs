//! What rules tell apart, in sentences of the kinds that editors write: the passage that a rule marks,
//! and its neighbours that it leaves alone. All texts stand in one site, a page each.

use super::with_page;
use crate::project::Project;
use fingerpost::check::rule::Profile;
use std::collections::BTreeMap;

/// Code of a rule, a text, and what the rule marks in it.
pub(super) type Case = (&'static str, &'static str, &'static [&'static str]);

/// All of them, by who reads the text.
pub(super) const CASES: &[(Profile, &[Case])] = &[(Profile::Plain, PLAIN), (Profile::Easy, EASY)];

const PLAIN: &[Case] = &[
    ("V14", "We've asked, and it's here. You'll see.", &[]),
    (
        "V14",
        "You don't pay. We should've asked.",
        &["don't", "should've"],
    ),
    (
        "V14",
        "A mother said “I don't know”. We don't say it.",
        &["don't"],
    ),
    ("V14", "> I can't wait.", &[]),
    (
        "V14",
        "We don't pay. You don't pay, and it isn't dear.",
        &["don't", "isn't"],
    ),
    ("S09", "Your form was lost. You can call us.", &[]),
    (
        "V21",
        "You have had these difficulties for at least 3 months.",
        &[],
    ),
    (
        "V05",
        "You may need an Independent Mobility Assessment, or IMA.",
        &[],
    ),
    ("V05", "It hurts WHEN WAKING UP.", &[]),
    ("L16", "It hurts WHEN WAKING UP.", &["WHEN WAKING UP"]),
    (
        "S11",
        "It is not opening bowels (the child does not do a poo).",
        &[],
    ),
    (
        "S09",
        "There can be set backs. There can be set backs.",
        &[],
    ),
    ("V12", "You must have a substantial disability.", &[]),
    (
        "S09",
        "Your form was sent. It was sent again.",
        &["was sent"],
    ),
    (
        "S09",
        "Your child is constipated. The baby is dehydrated.",
        &[],
    ),
    ("V12", "You can seek advice from a nurse.", &["seek advice"]),
    (
        "N05",
        "Ask a parent/carer. The Parent/carer signs it.",
        &["parent/carer"],
    ),
    (
        "N02",
        "You pay £139.58, or £1,139.58, or £1.25 million.",
        &[],
    ),
    ("N02", "About 12000 people live here.", &["12000"]),
    ("N02", "It is 2.54 miles away.", &["2.54"]),
    (
        "N02",
        "About 13 thousand people live here, of 5 million.",
        &["13 thousand"],
    ),
    (
        "N02",
        "See ISO 14289, section 7.21, and 1.4.11. Give reference 123456.",
        &[],
    ),
    (
        "N03",
        "We pay 85% of your costs, and 20% VAT. There is no risk.",
        &[],
    ),
    ("N03", "The price rose by 4% a year.", &[]),
    ("N03", "More than 25% of families asked.", &["25%"]),
    ("N03", "About 40% of young autistic people work.", &["40%"]),
    ("N03", "There is a 10% chance of it.", &["10%"]),
    ("N03", "We pay 50% of the support for families.", &[]),
    ("L16", "Ask the team (CETR) NHS ENGLAND. UK rules.", &[]),
    ("L16", "You MUST. NOT everyone knows.", &[]),
    ("L16", "You MUST NOT go.", &["MUST NOT"]),
    (
        "V05",
        "Ask the NHS CETR team. UK GDPR applies.",
        &["CETR", "GDPR"],
    ),
    ("V05", "Ask the ICS's team.", &["ICS's"]),
    ("V05", "Ask the D.W.P. first.", &["D.W.P"]),
    ("V05", "The TCaPS team helps.", &["TCaPS"]),
    (
        "V05",
        "Ask NOW for a CV and IT help from HM Courts. LGBTQI+ people too.",
        &[],
    ),
    (
        "V05",
        "The Dynamic Support Register (DSR) is here. The DSR's team helps.",
        &[],
    ),
    (
        "N07",
        "Open Mon to Fri, and on Sat 5 April. Come on Monday.",
        &["Mon to Fri", "Sat 5 April"],
    ),
    ("N07", "It is in part 1.4.11.", &[]),
    ("N07", "It was on 06.08.26.", &["06.08.26"]),
    ("N07", "It is for 2023/24.", &["2023/24"]),
    (
        "N07",
        "It began on August 6 2018, or August 6, 2018.",
        &["August 6 2018", "August 6, 2018"],
    ),
    ("N07", "It began in Jan. 2026.", &["Jan. 2026"]),
    ("N07", "It is on 6th Jan.", &["6th Jan"]),
    (
        "N07",
        "We meet on the 1st Tuesday of each month.",
        &["1st Tuesday"],
    ),
    (
        "N07",
        "It is 6 August 2026. In March 12 families came. You may go.",
        &[],
    ),
    ("N07", "It is in March 2026, and from 2023 to 2024.", &[]),
    ("N08", "Come at 10.30am.", &["10.30am"]),
    (
        "N08",
        "We are here 9.00 to 17.00 each day.",
        &["9.00 to 17.00"],
    ),
    ("N08", "Come at 10:30 am.", &["10:30 am"]),
    ("N08", "We close at 22:00.", &["22:00"]),
    ("N08", "Come at 12 noon.", &["12 noon"]),
    ("N08", "Come at 9AM.", &["9AM"]),
    ("N08", "Come until 17.30 today.", &["until 17.30"]),
    ("N08", "Come at 5p.m. today.", &["5p.m."]),
    (
        "N08",
        "Come at 5pm, 5:30pm or midday. It is £2.50 or 3.15 miles.",
        &[],
    ),
    ("S12", "Your passport should be valid.", &[]),
    ("S12", "These are credits you shouldn't have.", &[]),
    ("S12", "You should hear from us soon.", &[]),
    ("S12", "Ask what you should do.", &[]),
    ("S12", "If you are ill, you should ask us.", &["should"]),
    ("S12", "Your child should come with you.", &["should"]),
    ("N05", "A child/young person can ask.", &["child/young"]),
    ("N05", "Ask about HIV/AIDS. PDF/UA helps.", &[]),
    ("N05", "It is Red/Amber today.", &["Red/Amber"]),
    (
        "N05",
        "We are here 24/7. It is 30 km/h. See www.example.org/help/more.",
        &[],
    ),
    ("S08", "We call you; you can ask.", &[";"]),
    (
        "F03",
        "Ask Priya Patel, or Dr. J. P. Bloggs.",
        &["Priya Patel", "Dr. J. P. Bloggs"],
    ),
    ("F03", "Ask Kwame Mensah.", &["Kwame Mensah"]),
    (
        "F03",
        "Ask the Nurse Practitioner at Dr Gray's Hospital.",
        &[],
    ),
    ("F03", "The team is led by Sarah Bloggs.", &["Sarah Bloggs"]),
    (
        "F03",
        "This is the report by Sarah Bloggs. The Minister, Helen Bloggs, wrote.",
        &[],
    ),
    (
        "F03",
        "Ask Sarah Bloggs at the local authority, which administers it.",
        &["Sarah Bloggs"],
    ),
    (
        "PUB16",
        "Write to caroline.smith@example.org.",
        &["caroline.smith@example.o"],
    ),
    ("PUB16", "Write to teach.inengland@example.org.", &[]),
    ("PUB20", "You get Statutory Sick Pay.", &[]),
    ("PUB20", "It is a statutory register.", &["statutory"]),
    ("PUB20", "The council has a legal duty to mend roads.", &[]),
    (
        "PUB20",
        "We have a legal duty to keep the register.",
        &["legal duty"],
    ),
    ("S10", "We meet the individual needs of a child.", &[]),
    ("S10", "The individual needs to ask.", &["The individual"]),
    ("S10", "We ask the individual.", &["the individual"]),
    ("V18", "Your tummy may hurt.", &[]),
    (
        "V09",
        "Your journey to the hospital is short. It weighs up to 3kg.",
        &[],
    ),
    (
        "V09",
        "They met a wall of silence on their darkest day.",
        &["wall of silence", "darkest day"],
    ),
    (
        "V12",
        "Your pay request and Additional State Pension are here.",
        &[],
    ),
    ("V12", "You can request a copy.", &["request"]),
    ("S08", "They say “we call; you ask” to us.", &[]),
    (
        "S11",
        "You do not need it because it will not help. You cannot go without it.",
        &["without"],
    ),
    (
        "S09",
        "You are required to ask. You are advised to rest.",
        &[],
    ),
    (
        "S09",
        "You are asked to rest. You are asked to wait.",
        &["are asked"],
    ),
    ("S09", "It is made of wood. You are allowed to smoke.", &[]),
    ("S10", "Some service users wrote to us.", &["service users"]),
    ("V10", "Some service users wrote to us.", &[]),
    ("S10", "They said “service users must wait”.", &[]),
    ("S10", "The claimant must tell us.", &["The claimant"]),
    ("N06", "We are here 9.00-17.00, for ages 16-25.", &["16-25"]),
    ("N04", "King Charles III read part IV.", &["IV"]),
    ("F03", "The Miss Florence Wing is open.", &[]),
    ("PUB16", "Write to school.meals@example.org.", &[]),
];

const EASY: &[Case] = &[
    ("V14", "![](phone) We've asked you.", &["We've"]),
    ("S08", "![](phone) Question 1: can we call you?", &[]),
    (
        "S08",
        "![](phone) You can choose one thing: you can call us.",
        &[":"],
    ),
    (
        "V19",
        "![](yes) A consultation is when we ask people what they think. We have a consultation.",
        &[],
    ),
    (
        "V19",
        "![](yes) There is a consultation. The consultations end soon.",
        &["consultation"],
    ),
    (
        "V19",
        "![](yes) You can have **advocacy**. This means that someone speaks for you.",
        &[],
    ),
    (
        "V19",
        "![](yes) We go to Gateshead and Pelaw on weekdays.\n\n![](yes) Tell Mencap's helper.",
        &[],
    ),
    (
        "V19",
        "![](yes) He listens, chooses and remembers. She is kinder, unkind or calmest.",
        &[],
    ),
    (
        "V19",
        "![](yes) The behaviour of the organisation: a carer, a wheelchair, a postcode, an email.",
        &[],
    ),
    (
        "V19",
        "![](yes) It is multi-faceted, and easy-to-read.",
        &["multi-faceted"],
    ),
    (
        "V19",
        "![](yes) Learning disabilities and co-ordinators.",
        &["co-ordinators"],
    ),
    (
        "V20",
        "![](yes) People in poverty are isolated. Poverty hurts.",
        &["poverty", "isolated"],
    ),
    (
        "V19",
        "![](yes) Use a trolley. The bishop has a monkey.",
        &[],
    ),
    (
        "V19",
        "![](yes) You have a tenancy agreement. The tenancy ends.",
        &[],
    ),
    // One word, one finding.
    ("V19", "![](yes) We triage. We terminate it.", &[]),
    (
        "V01",
        "![](yes) We need legal evidence. Evidence is kept.",
        &["legal", "evidence"],
    ),
    (
        "V12",
        "![](yes) We assist you. We assisted him.",
        &["assist"],
    ),
    ("V01", "![](yes) The Electoral Commission helps.", &[]),
    (
        "V01",
        "![](yes) We have solar panels. Register with a GP. Ask local authorities.",
        &[],
    ),
    (
        "V20",
        "![](yes) We have solar panels. We have autumn leaflets.",
        &[],
    ),
    ("V20", "![](yes) The panel decides.", &["panel"]),
    (
        "V01",
        "![](yes) Use a blood pressure monitor. Wait in the recovery room.",
        &[],
    ),
    (
        "V01",
        "![](yes) You vote for people. We call these people candidates.",
        &[],
    ),
    (
        "V01",
        "![](yes) We have a policy and a workforce.",
        &["policy", "workforce"],
    ),
    ("S07", "![](phone) Bring pens, paper, toys and games.", &[]),
    ("S09", "![](yes) We buy the services which are needed.", &[]),
    (
        "S09",
        "![](yes) The services are needed by local people.",
        &["are needed"],
    ),
    (
        "V19",
        "![](yes) A blood transfusion is to take blood from a well person.",
        &[],
    ),
    ("V19", "![](yes) You need a transfusion.", &["transfusion"]),
    (
        "S06",
        "![](yes) They then have to buy the services that are needed.",
        &[],
    ),
    (
        "S07",
        "![](phone) When we call, if you are ill, tell us.",
        &["When we call, if you are ill, tell us."],
    ),
    (
        "V02",
        "![](yes) Members of Parliament (MPs) help (say yes).",
        &["(say yes)"],
    ),
    ("V02", "![](yes) The team (TCaPS) helps (2026).", &[]),
    (
        "S11",
        "![](yes) You do not need it because it will not help.",
        &["not"],
    ),
    (
        "S06",
        "![](yes) People can join in with the group as much as they want to.",
        &[],
    ),
    (
        "S06",
        "![](yes) Tell the staff what you like and what you do not like.",
        &[],
    ),
];

#[test]
fn a_rule_marks_what_is_wrong_and_leaves_its_neighbours_alone() {
    let mut site = Project::of_folder("starter/content");
    let mut cases = BTreeMap::new();
    for (profile, end, all) in [
        (Profile::Plain, "md", PLAIN),
        (Profile::Easy, "easy.md", EASY),
    ] {
        for (number, case) in all.iter().enumerate() {
            let name = format!("told-{}-{number}", end.replace('.', "-"));
            site = with_page(site, &name, profile, case.1);
            cases.insert(format!("pages/{name}.{end}"), (case, Vec::new()));
        }
    }
    let read = site.check();
    for finding in read.findings.iter() {
        let Some(span) = finding.span else { continue };
        let file = read.sources.place(span).file;
        let path = file.rsplit_once("content/").map_or("", |(_, path)| path);
        if let Some((case, marked)) = cases.get_mut(path).filter(|it| it.0.0 == finding.rule.code) {
            let text = read.sources.text(span.source);
            marked.push(text[span.start as usize..span.end as usize].trim());
            assert!(!case.1.is_empty());
        }
    }
    let wrong: Vec<String> = cases
        .values()
        .filter(|((_, _, expected), marked)| marked != expected)
        .map(|((code, text, expected), marked)| {
            format!("{code} {text}: {marked:?}, not {expected:?}")
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What to write is said of this text, and not of any.
#[test]
fn help_shows_this_text_made_better() {
    let site = with_page(
        Project::of_folder("starter/content"),
        "example",
        Profile::Plain,
        "It is 12000 miles.\n\nMore than 25% of families asked.\n\nIt is for 2023/24.\n\nIt was on 06/08/2026.\n\nWe close at 22:00.\n\nOpen Mon to Fri.\n\nClosed Sat 5 April.\n\nHere 9.00 to 17.00 today.\n\nIt is on 1st July.\n\nThe form is checked by our team.\n\nWe have additional rooms.\n\nHere 24 hours/day.\n\nA child/young person asks.\n\nWe call you; you can ask.\n\nYou can ask us for help by phone or by letter on any day of the week and we call you back before the evening of the same day.",
    );
    let read = site.check();
    for (code, help) in [
        ("N02", "put commas between thousands: “12,000”"),
        ("N03", "write “1 in 4”"),
        ("N07", "write “2023 to 2024”"),
        ("N07", "write “6 August 2026”"),
        ("N07", "write “1 July”"),
        ("S09", "begin with who does it: “our team …”"),
        ("V12", "write “more” or “extra”"),
        ("N08", "write “10pm”"),
        (
            "N05",
            "write “or” or “and” in place of the slash: “child or young …”",
        ),
        ("N07", "write “Monday to Friday”"),
        ("N07", "write “Saturday 5 April”"),
        ("N08", "write “9am to 5pm”"),
        (
            "N05",
            "write “a day” in place of the slash and what follows",
        ),
        ("S08", "make two sentences: “… you. You …”"),
        (
            "S01",
            "make two sentences of it: “… of the week | and we call …”",
        ),
    ] {
        let mut all = read.findings.iter().filter(|it| it.rule.code == code);
        assert!(
            all.any(|it| it.help.as_deref() == Some(help)),
            "{code}: {help}: {:?}",
            read.findings
                .iter()
                .filter(|it| it.rule.code == code)
                .map(|it| &it.help)
                .collect::<Vec<_>>()
        );
    }
}

/// A sentence that one rule leaves to another must not be left out by both.
#[test]
fn a_sentence_with_two_ideas_is_told_whatever_a_site_asks_of_long_sentences() {
    let words = "![](phone) You can call our kind team on any day of the week you like and we want to help you.";
    let codes = |setting: &str| -> Vec<&str> {
        let site = Project::of_folder("starter/content").append("site.yaml", setting);
        let read = with_page(site, "example", Profile::Easy, words).check();
        let of_sentences = read.findings.iter().map(|it| it.rule.code);
        of_sentences
            .filter(|code| matches!(*code, "S01" | "S06"))
            .collect()
    };
    let usual = codes("");
    assert_eq!(usual.len(), 1, "{usual:?}");
    for setting in ["level: off", "limit: 40"] {
        let told = codes(&format!(
            "checks:\n  - {{ rule: long-sentence, {setting} }}\n"
        ));
        assert_eq!(told.len(), 1, "{setting}: {told:?}");
        assert_ne!(told, usual, "{setting}");
    }
}

/// Nobody can say in its place who checks the form.
#[test]
fn help_names_nobody_whom_the_text_does_not_name() {
    let site = with_page(
        Project::of_folder("starter/content"),
        "example",
        Profile::Easy,
        "![](check) The form is checked.",
    );
    let read = site.check();
    let mut passives = read.findings.iter().filter(|it| it.rule.code == "S09");
    let help = passives.next().and_then(|it| it.help.as_deref());
    assert_eq!(help, Some("say who does it"));
    assert!(passives.next().is_none());
}

/// The menu of easy read pages leads to a home page in easy read, which nobody has written. No template
/// can mend that, and no page but the one that is missing.
#[test]
fn a_home_page_that_is_missing_in_easy_read_is_asked_for() {
    let site = Project::of_folder("starter/content").without("pages/index.easy.md");
    let read = site.check();
    let dead: Vec<_> = read
        .findings
        .iter()
        .filter(|it| it.rule.code == "K01")
        .collect();
    let said: Vec<_> = dead.iter().map(|it| (&it.message, &it.help)).collect();
    assert!(!dead.is_empty(), "the menu leads to it");
    for finding in dead {
        let place = finding.span.map(|span| read.sources.place(span).file);
        let file = place.unwrap_or_default();
        assert!(file.ends_with("pages/index.md"), "{file}: {said:#?}");
        let help = finding.help.clone().unwrap_or_default();
        assert!(help.contains("index.easy.md"), "{said:#?}");
    }
}
