#!/usr/bin/env python3
"""Record the counts and scores of textstat 0.7.4 for the tests of the formulas.

    python3 -m venv target/record && target/record/bin/pip install textstat==0.7.4 'setuptools<81' pyphen
    target/record/bin/python tests/words/record_textstat.py > src/words/samples/textstat.txt

One line for each text: its counts, its scores without rounding, its scores with rounding, the text.
"""

import importlib.metadata

from textstat.textstat import textstatistics

TEXTS = [
    "You can say no. We will listen to you. We will write down what you say.",
    "A keyworker helps you and your family. They come to meetings with you. They ask questions for you. You choose what they share.",
    "Your keyworker will contact you within five days. They will arrange a first meeting at a place that suits you, and they will explain how the register works.",
    "The multidisciplinary team undertakes comprehensive assessments to determine eligibility for community provision, notwithstanding existing arrangements.",
    "Red means that a young person is likely to go into hospital soon. Amber means that things are getting harder. Green means that things are going well. Blue means that a young person is in hospital now.",
    "If you are not happy with a decision, tell us. You can write, ring or come to see us. Somebody who did not make the decision will look at it again. We answer within twenty working days.",
    "Consent is required prior to inclusion on the register. Individuals with parental responsibility may provide consent on behalf of a child who lacks competence. Consent may be withdrawn at any time.",
    "Sleep is hard for many children. Keep the room dark. Keep the same time each night. Talk to the school nurse if nothing helps.",
    "Integrated commissioning arrangements facilitate collaborative decision-making between statutory organisations. Consequently, accountability mechanisms necessitate transparent documentation. Stakeholder engagement underpins continuous improvement.",
    "The bus goes to the hospital every ten minutes. There is a lift. There is a quiet room on the second floor. Ask at the desk for the key. The cafe is open all day.",
    "Before the review, the chair reads the notes, talks to the family and visits the young person. During the review, everyone gives their view. Afterwards the chair writes a report with clear actions, dates and names.",
    "We keep your information safe. We share it only with people who need it to help you. You can ask to see what we hold. You can ask us to change what is wrong. You can complain if we do not answer.",
    "Autistic people experience sensory environments differently, and professionals should therefore consider lighting, noise, smell and touch when planning appointments, because reasonable adjustments prevent distress.",
    "Help is free.",
]


def scores(stat, text):
    return [
        stat.flesch_reading_ease(text),
        stat.flesch_kincaid_grade(text),
        stat.smog_index(text),
        stat.gunning_fog(text),
        stat.automated_readability_index(text),
        stat.coleman_liau_index(text),
        stat.lix(text),
    ]


def counts(stat, text):
    return [
        stat.sentence_count(text),
        stat.lexicon_count(text),
        stat.syllable_count(text),
        stat.letter_count(text),
        stat.char_count(text),
        stat.polysyllabcount(text),
        stat.difficult_words(text, syllable_threshold=3),
        sum(len(word) > 6 for word in text.split()),
    ]


def main():
    exact, rounded = textstatistics(), textstatistics()
    exact.set_rounding(False)
    version = importlib.metadata.version("textstat")
    print(f"# Recorded from textstat {version} by tests/words/record_textstat.py.")
    print("# Its counts: sentences words syllables letters characters long difficult over-six | its scores")
    print("# without rounding: ease kincaid smog fog ari coleman lix | with rounding | text")
    for text in TEXTS:
        print(
            " ".join(map(str, counts(rounded, text))),
            " ".join(map(repr, scores(exact, text))),
            " ".join(map(repr, scores(rounded, text))),
            text,
            sep="|",
        )


if __name__ == "__main__":
    main()
