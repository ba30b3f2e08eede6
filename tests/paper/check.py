"""Leaflets, read by programs that did not make them: one of each layout of the built sample.

outloud and pdfua check PDF/UA-1, qpdf that the file is sound, zbar that a phone can read the code from
the rendered page, and pdftotext that the words of the leaflet's web page stand in it in their order.

    python check.py SITE
"""

import html.parser
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# False alarms, each with its reason.
OUTLOUD_SKIPS = {
    "TBL-014": "takes the grids that place pictures beside words for tables",
}
PDFUA_SKIPS = {}


def main(site):
    leaflets = Path(site) / "gateshead" / "leaflets"
    files = sorted(leaflets.glob("*.pdf")) + sorted((leaflets / "pages").glob("*.pdf"))
    accessible = [file for file in files if not file.stem.endswith("-for-printing")]
    if len(accessible) < 40:
        sys.exit(f"only {len(accessible)} leaflets in {leaflets}")
    problems = []
    problems += outloud(accessible)
    for file in accessible:
        problems += pdfua(file)
        problems += codes(file)
    for file in files:
        problems += qpdf(file)
    for twin in sorted(leaflets.glob("*/index.html")) + sorted(leaflets.parent.glob("easy-read/leaflets/*/index.html")):
        problems += words(leaflets / f"{twin.parent.name}.pdf", twin)
    for problem in problems:
        print(problem)
    print(f"{len(files)} PDFs, {len(problems)} problems")
    sys.exit(1 if problems else 0)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def outloud(files):
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        skips = [part for rule in OUTLOUD_SKIPS for part in ("--skip", rule)]
        done = run("outloud", "--quiet", "--json", str(report), *skips, *map(str, files))
        if not report.exists():
            return [f"outloud did not run: {done.stderr.strip()}"]
        results = json.loads(report.read_text())
    found = [
        f"{Path(result['path']).name}: outloud {finding['rule']}: {finding['message']}"
        for result in results["results"]
        for finding in result["findings"]
        if finding["severity"] == "error"
    ]
    found += [f"{result['path']}: outloud: {result['error']}" for result in results["results"] if result["error"]]
    if len(results["results"]) != len(files):
        found.append(f"outloud looked at {len(results['results'])} of {len(files)} files")
    return found


def pdfua(file):
    done = run("pdfua", "check", str(file))
    if done.returncode in (0, 1, 2):
        return []
    return [f"{file.name}: pdfua: {done.stdout.strip() or done.stderr.strip()}"]


def qpdf(file):
    done = run("qpdf", "--check", str(file))
    return [] if done.returncode == 0 else [f"{file.name}: qpdf: {(done.stdout + done.stderr).strip()}"]


def codes(file):
    """The code on some page reads as an address, and that address is said in words there too."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "200", "-gray", str(file), f"{folder}/page")
        pages = sorted(Path(folder).glob("page*.pgm"))
        read = run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *map(str, pages))
    addresses = [line for line in read.stdout.splitlines() if line.strip()]
    if not addresses:
        return [f"{file.name}: no code can be read from its pages"]
    text = letters(run("pdftotext", str(file), "-").stdout)
    missing = [it for it in addresses if letters(it.removeprefix("https://")) not in text]
    return [f"{file.name}: the code opens {it}, which stands nowhere in words" for it in missing]


class Article(html.parser.HTMLParser):
    """The words of the text of a page, by lines."""

    def __init__(self):
        super().__init__()
        self.depth = 0
        self.silent = 0
        self.lines = [""]

    def handle_starttag(self, tag, attributes):
        classes = (dict(attributes).get("class") or "").split()
        if self.depth or "text" in classes and tag == "div":
            if tag not in ("img", "br", "wbr", "hr"):
                self.depth += 1
            if tag in ("p", "li", "h2", "h3", "h4", "dt", "dd", "td", "th"):
                self.lines.append("")
            # Words for screen readers, and the code of a film, are for the screen alone.
            if "hidden" in classes or "qr" in classes:
                self.silent = self.depth

    def handle_endtag(self, tag):
        if self.depth:
            self.depth -= 1
            if self.depth < self.silent:
                self.silent = 0
            self.lines.append("")

    def handle_data(self, data):
        if self.depth and not self.silent:
            self.lines[-1] += data


def letters(text):
    return re.sub(r"\W+", "", text)


def words(file, twin):
    """Every line of the web page stands in the PDF, in the same order."""
    article = Article()
    article.feed(twin.read_text())
    lines = [letters(line) for line in article.lines if line and letters(line)]
    if file.stem == "contact-card":
        # Its numbers come by themselves, in an order of their own.
        return []
    if file.stem.startswith("poster"):
        # The number stands in a band of its own, without the sentence around it.
        lines = [line for line in lines if not re.search(r"\d{9}", line)]
    if not lines:
        return [f"{twin}: no text was found"]
    printed = letters(run("pdftotext", "-raw", str(file), "-").stdout)
    at = 0
    for line in lines:
        found = printed.find(line, at)
        if found < 0:
            if line in printed:
                return [f"{file.name}: “{line}” does not stand in its place"]
            return [f"{file.name}: “{line}” is on the web page and not on paper"]
        at = found
    return []


main(sys.argv[1])
