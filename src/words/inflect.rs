//! Forms of a word: "assist" gives "assists", "assisted" and "assisting".
//!
//! Made so that word lists need only the base form. Spelling is British. No part of speech is known,
//! so a noun gets forms of a verb too: they do no harm, because nobody writes them.

/// A form of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// As it stands in a list.
    Base,
    /// The plural of a noun, the third person of a verb: "policies", "applies".
    S,
    /// The past: "applied", "gave".
    Past,
    /// The past participle, where it is not the past: "given".
    Participle,
    /// "applying".
    Ing,
}

/// Verbs that are not regular: base, past, participle.
const VERBS: &[(&str, &str, &str)] = &[
    ("arise", "arose", "arisen"),
    ("be", "was", "been"),
    ("bear", "bore", "born"),
    ("beat", "beat", "beaten"),
    ("become", "became", "become"),
    ("begin", "began", "begun"),
    ("bend", "bent", "bent"),
    ("bind", "bound", "bound"),
    ("bite", "bit", "bitten"),
    ("bleed", "bled", "bled"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("breed", "bred", "bred"),
    ("bring", "brought", "brought"),
    ("build", "built", "built"),
    ("burst", "burst", "burst"),
    ("buy", "bought", "bought"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("cling", "clung", "clung"),
    ("come", "came", "come"),
    ("cost", "cost", "cost"),
    ("creep", "crept", "crept"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("dig", "dug", "dug"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("feel", "felt", "felt"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("fly", "flew", "flown"),
    ("forget", "forgot", "forgotten"),
    ("forgive", "forgave", "forgiven"),
    ("freeze", "froze", "frozen"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grow", "grew", "grown"),
    ("hang", "hung", "hung"),
    ("have", "had", "had"),
    ("hear", "heard", "heard"),
    ("hide", "hid", "hidden"),
    ("hit", "hit", "hit"),
    ("hold", "held", "held"),
    ("hurt", "hurt", "hurt"),
    ("keep", "kept", "kept"),
    ("kneel", "knelt", "knelt"),
    ("know", "knew", "known"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("learn", "learned", "learned"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("let", "let", "let"),
    ("lie", "lay", "lain"),
    ("light", "lit", "lit"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mean", "meant", "meant"),
    ("meet", "met", "met"),
    ("mislead", "misled", "misled"),
    ("overcome", "overcame", "overcome"),
    ("oversee", "oversaw", "overseen"),
    ("pay", "paid", "paid"),
    ("put", "put", "put"),
    ("quit", "quit", "quit"),
    ("read", "read", "read"),
    ("ride", "rode", "ridden"),
    ("ring", "rang", "rung"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("seek", "sought", "sought"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("set", "set", "set"),
    ("shake", "shook", "shaken"),
    ("shine", "shone", "shone"),
    ("shoot", "shot", "shot"),
    ("show", "showed", "shown"),
    ("shrink", "shrank", "shrunk"),
    ("shut", "shut", "shut"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("sit", "sat", "sat"),
    ("sleep", "slept", "slept"),
    ("slide", "slid", "slid"),
    ("speak", "spoke", "spoken"),
    ("spend", "spent", "spent"),
    ("spin", "spun", "spun"),
    ("split", "split", "split"),
    ("spread", "spread", "spread"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("sting", "stung", "stung"),
    ("strike", "struck", "struck"),
    ("swear", "swore", "sworn"),
    ("sweep", "swept", "swept"),
    ("swell", "swelled", "swollen"),
    ("swim", "swam", "swum"),
    ("swing", "swung", "swung"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("throw", "threw", "thrown"),
    ("tread", "trod", "trodden"),
    ("understand", "understood", "understood"),
    ("undertake", "undertook", "undertaken"),
    ("wake", "woke", "woken"),
    ("wear", "wore", "worn"),
    ("weep", "wept", "wept"),
    ("win", "won", "won"),
    ("wind", "wound", "wound"),
    ("withdraw", "withdrew", "withdrawn"),
    ("write", "wrote", "written"),
];

/// Nouns and verbs whose form in -s is not regular.
const PLURALS: &[(&str, &str)] = &[
    ("be", "is"),
    ("child", "children"),
    ("grandchild", "grandchildren"),
    ("person", "people"),
    ("man", "men"),
    ("woman", "women"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("have", "has"),
    ("mouse", "mice"),
    ("life", "lives"),
    ("wife", "wives"),
    ("knife", "knives"),
    ("half", "halves"),
    ("shelf", "shelves"),
    ("self", "selves"),
    ("leaf", "leaves"),
    ("loaf", "loaves"),
    ("crisis", "crises"),
    ("basis", "bases"),
    ("diagnosis", "diagnoses"),
    ("prognosis", "prognoses"),
    ("hypothesis", "hypotheses"),
    ("analysis", "analyses"),
    ("emphasis", "emphases"),
    ("criterion", "criteria"),
    ("phenomenon", "phenomena"),
    ("stimulus", "stimuli"),
    ("bacterium", "bacteria"),
    ("go", "goes"),
    ("do", "does"),
    ("veto", "vetoes"),
    ("echo", "echoes"),
    ("hero", "heroes"),
];

/// Longer verbs that double their last letter, because its syllable is stressed.
const DOUBLING: &[&str] = &[
    "admit", "begin", "commit", "confer", "control", "defer", "deter", "equip", "forget", "incur",
    "infer", "occur", "omit", "permit", "prefer", "readmit", "recur", "refer", "regret", "remit",
    "submit", "transfer", "transmit", "upset", "format", "overlap", "input",
];

/// The form of a word.
///
/// Only the word itself: "take part" is for whoever knows that "take" is what changes.
pub fn inflect(base: &str, form: Form) -> String {
    let irregular = VERBS.iter().find(|(verb, ..)| *verb == base);
    match (form, irregular) {
        (Form::Base, _) => base.to_owned(),
        (Form::Past, Some((_, past, _))) => (*past).to_owned(),
        (Form::Participle, Some((.., participle))) => (*participle).to_owned(),
        (Form::Past | Form::Participle, None) => ed(base),
        (Form::S, _) => s(base),
        (Form::Ing, _) => ing(base),
    }
}

/// All forms of a word that differ from it and from each other, with the word itself first.
pub fn forms(base: &str) -> Vec<(Form, String)> {
    let mut found: Vec<(Form, String)> = vec![(Form::Base, base.to_owned())];
    for form in [Form::S, Form::Past, Form::Participle, Form::Ing] {
        let text = inflect(base, form);
        if found.iter().all(|(_, known)| *known != text) {
            found.push((form, text));
        }
    }
    found
}

/// The words that a word may be a form of: "listen" for "listens", "stop" for "stopped".
///
/// Some that nobody writes are among them: no list of words is asked.
pub fn bases(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let irregular = VERBS
        .iter()
        .filter(|(_, past, participle)| *past == word || *participle == word)
        .map(|(base, ..)| *base);
    let plurals = PLURALS.iter().filter(|(_, plural)| *plural == word);
    found.extend(irregular.map(str::to_owned));
    found.extend(plurals.map(|(base, _)| (*base).to_owned()));
    for (end, form) in [("s", Form::S), ("ed", Form::Past), ("ing", Form::Ing)] {
        let Some(stem) = word.strip_suffix(end) else {
            continue;
        };
        // What spelling changes before an ending: "applies", "stopped", "making", "dying".
        let mut back = stem.chars().rev();
        let is_double = back.next() == back.next();
        let shorter = |by: usize| {
            stem.get(..stem.len().saturating_sub(by))
                .unwrap_or_default()
        };
        let candidates = [
            stem.to_owned(),
            format!("{stem}e"),
            shorter(usize::from(is_double)).to_owned(),
            stem.strip_suffix('e').unwrap_or_default().to_owned(),
            stem.strip_suffix("ie")
                .map_or_else(String::new, |it| format!("{it}y")),
            stem.strip_suffix('i')
                .map_or_else(String::new, |it| format!("{it}y")),
            stem.strip_suffix('y')
                .map_or_else(String::new, |it| format!("{it}ie")),
        ];
        for base in candidates {
            if base.len() > 1 && inflect(&base, form) == word && !found.contains(&base) {
                found.push(base);
            }
        }
    }
    found
}

/// A word, the words that it may be a form of, and all their forms, each once and the word first.
pub fn family(word: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for base in std::iter::once(word.to_owned()).chain(bases(word)) {
        for (_, form) in forms(&base) {
            if !all.contains(&form) {
                all.push(form);
            }
        }
    }
    all
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The stem of "policy", but not of "delay".
fn before_y(base: &str) -> Option<&str> {
    base.strip_suffix('y')
        .filter(|stem| !stem.is_empty() && !stem.ends_with(is_vowel))
}

fn s(base: &str) -> String {
    if let Some((_, plural)) = PLURALS.iter().find(|(noun, _)| *noun == base) {
        return (*plural).to_owned();
    }
    if let Some(stem) = before_y(base) {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|end| base.ends_with(end));
    format!("{base}{}", if hisses { "es" } else { "s" })
}

fn ed(base: &str) -> String {
    if let Some(stem) = before_y(base) {
        return format!("{stem}ied");
    }
    match base.strip_suffix('e') {
        Some(stem) => format!("{stem}ed"),
        None => format!("{}ed", doubled(base)),
    }
}

fn ing(base: &str) -> String {
    if let Some(stem) = base.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    let keeps_e = ["ee", "oe", "ye"].iter().any(|end| base.ends_with(end)) || base == "be";
    match base.strip_suffix('e') {
        Some(stem) if !keeps_e => format!("{stem}ing"),
        _ => format!("{}ing", doubled(base)),
    }
}

/// The stem before -ed and -ing: "stop" gives "stopp", "cancel" gives "cancell".
fn doubled(base: &str) -> String {
    let mut back = base.chars().rev();
    let last = back.next().unwrap_or_default();
    let vowel = back.next().is_some_and(is_vowel);
    let closed = !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y');
    let before = back.next();
    let single = before.is_some_and(|c| !is_vowel(c)) || base.contains("qui");
    let short = base.chars().filter(|c| is_vowel(*c)).count() == 1;
    let doubles = short || last == 'l' || DOUBLING.contains(&base);
    if closed && vowel && single && doubles {
        format!("{base}{last}")
    } else {
        base.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, bases, family, forms, inflect};

    fn all(base: &str) -> String {
        let forms: Vec<String> = forms(base).into_iter().map(|(_, text)| text).collect();
        forms.join(" ")
    }

    #[test]
    fn regular_words_follow_the_rules_of_spelling() {
        assert_eq!(all("assist"), "assist assists assisted assisting");
        assert_eq!(
            all("facilitate"),
            "facilitate facilitates facilitated facilitating"
        );
        assert_eq!(all("policy"), "policy policies policied policying");
        assert_eq!(all("delay"), "delay delays delayed delaying");
        assert_eq!(all("access"), "access accesses accessed accessing");
        assert_eq!(all("agree"), "agree agrees agreed agreeing");
    }

    #[test]
    fn last_letters_double_as_in_britain() {
        assert_eq!(all("stop"), "stop stops stopped stopping");
        assert_eq!(all("refer"), "refer refers referred referring");
        assert_eq!(all("cancel"), "cancel cancels cancelled cancelling");
        assert_eq!(all("offer"), "offer offers offered offering");
        assert_eq!(all("need"), "need needs needed needing");
        assert_eq!(all("review"), "review reviews reviewed reviewing");
        assert_eq!(all("appeal"), "appeal appeals appealed appealing");
    }

    #[test]
    fn irregular_words_stand_in_tables() {
        assert_eq!(inflect("child", Form::S), "children");
        assert_eq!(inflect("diagnosis", Form::S), "diagnoses");
        assert_eq!(
            all("undertake"),
            "undertake undertakes undertook undertaken undertaking"
        );
        assert_eq!(all("buy"), "buy buys bought buying");
        assert_eq!(inflect("die", Form::Ing), "dying");
    }

    #[test]
    fn a_form_leads_back_to_its_word() {
        for (form, base) in [
            ("listens", "listen"),
            ("policies", "policy"),
            ("chooses", "choose"),
            ("boxes", "box"),
            ("stopped", "stop"),
            ("applied", "apply"),
            ("making", "make"),
            ("dying", "die"),
            ("swam", "swim"),
            ("criteria", "criterion"),
        ] {
            assert!(bases(form).iter().any(|it| it == base), "{form}");
        }
        assert!(bases("help").is_empty());
        let all = family("isolated");
        assert_eq!(all[0], "isolated");
        for form in ["isolate", "isolates", "isolating"] {
            assert!(all.iter().any(|it| it == form), "{form}");
        }
    }
}
