//! Words that are put together by chance, the same each time.

/// A small generator of numbers that is the same everywhere (a 64-bit linear congruential one).
pub struct Numbers(u64);

impl Numbers {
    /// The numbers of one thing: what is made of it does not depend on what was made before.
    pub fn of(what: &str, number: usize) -> Self {
        let start = what.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut numbers = Self(start ^ (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        // The first ones of neighbours are alike.
        for _ in 0..3 {
            numbers.below(2);
        }
        numbers
    }

    /// The next number, below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit.max(1)
    }
}

/// So many words with blanks between them.
pub fn some_words(count: usize, numbers: &mut Numbers) -> String {
    let mut text = String::with_capacity(count * 7);
    for at in 0..count {
        if at > 0 {
            text.push(' ');
        }
        text.push_str(WORDS[numbers.below(WORDS.len())]);
    }
    text
}

/// So many words, the first with a capital letter.
pub fn title(count: usize, numbers: &mut Numbers) -> String {
    let words = some_words(count, numbers);
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// So many words in sentences of 8 to 14.
pub fn sentences(count: usize, numbers: &mut Numbers) -> String {
    let mut text = String::with_capacity(count * 7);
    let mut left = count;
    while left > 0 {
        let length = left.min(8 + numbers.below(7));
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&title(length, numbers));
        text.push('.');
        left -= length;
    }
    text
}

/// Plain words, as pages for families have them.
const WORDS: &[&str] = &[
    "about", "adult", "again", "agree", "answer", "anyone", "area", "arrive", "ask", "autumn",
    "aunt", "baby", "back", "bag", "because", "bed", "before", "begin", "bell", "below", "best",
    "birthday", "blue", "board", "body", "book", "both", "bread", "break", "bring", "brother",
    "build", "bus", "busy", "call", "calm", "card", "care", "carry", "chair", "chance", "change",
    "check", "child", "choice", "choose", "church", "circle", "class", "clean", "clear", "clock",
    "close", "clothes", "club", "cold", "colour", "come", "corner", "count", "cousin", "day",
    "decide", "dinner", "doctor", "door", "draw", "dream", "drive", "early", "easy", "eat",
    "empty", "end", "enjoy", "evening", "every", "example", "eye", "face", "fair", "family",
    "father", "feel", "field", "find", "first", "floor", "follow", "food", "foot", "forest",
    "forget", "form", "friend", "full", "funny", "garden", "gentle", "give", "glad", "glass",
    "good", "grass", "green", "ground", "group", "grow", "half", "hand", "happen", "happy", "hard",
    "hear", "heavy", "help", "hold", "holiday", "home", "hope", "hospital", "hour", "house",
    "hundred", "idea", "inside", "invite", "join", "journey", "keep", "kind", "kitchen", "know",
    "language", "large", "late", "laugh", "learn", "leave", "lesson", "letter", "light", "like",
    "line", "list", "listen", "little", "live", "long", "look", "lunch", "market", "matter",
    "meal", "mean", "meet", "message", "middle", "minute", "money", "month", "morning", "mother",
    "move", "music", "name", "near", "need", "never", "new", "night", "noise", "nurse", "offer",
    "often", "old", "open", "other", "outside", "page", "paint", "paper", "parent", "park", "part",
    "party", "pay", "people", "person", "phone", "picture", "place", "plan", "plant", "play",
    "please", "point", "problem", "promise", "quick", "quiet", "rain", "read", "ready", "reason",
    "remember", "rest", "right", "river", "road", "room", "round", "safe", "same", "school",
    "season", "send", "share", "shop", "short", "show", "simple", "sing", "sister", "sit", "sleep",
    "slow", "small", "smile", "soft", "someone", "song", "soon", "speak", "spring", "stand",
    "start", "station", "stay", "stone", "stop", "story", "street", "strong", "summer", "sun",
    "table", "take", "talk", "teacher", "team", "tell", "thank", "thing", "think", "ticket",
    "time", "today", "together", "town", "train", "tree", "try", "uncle", "under", "useful",
    "visit", "voice", "wait", "walk", "wall", "want", "warm", "watch", "water", "week", "welcome",
    "window", "winter", "woman", "wonder", "word", "work", "world", "worry", "write", "year",
    "young",
];
