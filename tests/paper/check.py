"""Leaflets, read by programs that did not make them: one of each layout of the built sample, and those of one
area in its other languages.

outloud and pdfua check PDF/UA-1, qpdf that the file is sound, zbar that a phone can read the code from
the rendered page, and pdftotext that the words of the leaflet's web page stand in it in their order. Forms
are filled in with PDFium, which is in Chrome and Edge, saved, and read back with pikepdf.

    python check.py SITE
"""

import ctypes
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pypdfium2
from pypdfium2 import raw as pdfium

# False alarms, each with its reason.
OUTLOUD_SKIPS = {
    "TBL-014": "takes the grids that place pictures beside words for tables",
}
PDFUA_SKIPS = {}


# Words of Arabic letters lie in a PDF as they are seen, from the left. Poppler and PDFium turn them around by rules of
# their own, each in other places, so the order of these words is not tried.
RIGHT_TO_LEFT = {"ar", "ur"}


def main(site):
    leaflets = Path(site) / "gateshead" / "leaflets"
    files = sorted(leaflets.glob("*.pdf")) + sorted((leaflets / "pages").glob("*.pdf"))
    accessible = [file for file in files if not file.stem.endswith("-for-printing")]
    if len(accessible) < 40:
        sys.exit(f"only {len(accessible)} leaflets in {leaflets}")
    twins = sorted(leaflets.glob("*/index.html")) + sorted(leaflets.parent.glob("easy-read/leaflets/*/index.html"))
    # Programs of their own look at the files: as many at once as there are processors.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        looks = [pool.submit(outloud, accessible)]
        looks += [pool.submit(look, file) for file in accessible for look in (pdfua, codes)]
        looks += [pool.submit(qpdf, file) for file in files]
        looks += [pool.submit(words, leaflets / f"{twin.parent.name}.pdf", twin) for twin in twins]
        problems = [problem for look in looks for problem in look.result()]
    forms = [file for file in accessible if can_be_filled(file)]
    if len(forms) < 10:
        sys.exit(f"only {len(forms)} forms in {leaflets}")
    for file in forms:
        problems += filled(file)
    translated = sorted((Path(site) / "newcastle").glob("*/leaflets/*.pdf"))
    if len(translated) < 15:
        sys.exit(f"only {len(translated)} leaflets in other languages in {site}/newcastle")
    problems += outloud([file for file in translated if not file.stem.endswith("-for-printing")])
    for file in translated:
        problems += qpdf(file)
        if not file.stem.endswith("-for-printing"):
            problems += pdfua(file) + codes(file) + language(file)
    for file in translated:
        language_of, area = file.parent.parent, file.parent.parent.parent
        for twin in (language_of / "leaflets" / file.stem, language_of / "easy-read" / "leaflets" / file.stem):
            if (twin / "index.html").exists() and language_of.name not in RIGHT_TO_LEFT:
                problems += [f"{area.name}/{language_of.name}: {it}" for it in words(file, twin / "index.html")]
    for problem in problems:
        print(problem)
    print(f"{len(files) + len(translated)} PDFs, {len(problems)} problems")
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


def language(file):
    """A leaflet says which language it is in: that of its folder."""
    with pikepdf.open(file) as document:
        said = str(document.Root.get("/Lang", ""))
    expected = file.parent.parent.name
    return [] if said == expected else [f"{file}: says that it is in “{said}”"]


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


# Names of families, with letters that no standard font of PDF has.
TYPED = "Zażółć Łukasz Şule Ŵyn\r\nЖанна"


def can_be_filled(file):
    with pikepdf.open(file) as document:
        return "/AcroForm" in document.Root


def filled(file):
    """Whatever is typed, ticked and chosen in a form is there when the saved file is read by somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        saved = Path(folder) / file.name
        names = fill(file, saved)
        with pikepdf.open(saved) as document:
            values = dict(fields(document.Root.AcroForm.Fields))
            drawn = written(document)
    if not names:
        return [f"{file.name}: nothing can be filled in"]
    problems = [f"{file.name}: “{it}” is not kept" for it in names if it not in values]
    for name, (kind, value) in values.items():
        # A box of one line has no room for a new line.
        kept = value.replace("\r\n", "") == TYPED.replace("\r\n", "")
        if not (kept if kind == "/Tx" else value not in ("", "/Off")):
            problems.append(f"{file.name}: “{name}” holds “{value}”")
    # Fonts of other makers would be needed for letters that the font of answers does not have.
    if drawn - {"ANSWER"}:
        problems.append(f"{file.name}: what was typed is shown in {sorted(drawn)}")
    return problems


def fill(file, saved):
    """Types, ticks or chooses in every box as a person would, and gives the names of the fields."""
    document = pypdfium2.PdfDocument(file)
    document.init_forms()
    form, names = document.formenv, []
    text = ctypes.create_string_buffer(TYPED.encode("utf-16-le") + b"\0\0")
    text = ctypes.cast(text, ctypes.POINTER(ctypes.c_ushort))
    for page in (document[number] for number in range(len(document))):
        for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
            box = pdfium.FPDFPage_GetAnnot(page, number)
            if pdfium.FPDFAnnot_GetSubtype(box) == pdfium.FPDF_ANNOT_WIDGET:
                names.append(name_of(form, box))
                if pdfium.FPDFAnnot_GetFormFieldType(form, box) == pdfium.FPDF_FORMFIELD_TEXTFIELD:
                    pdfium.FORM_SetFocusedAnnot(form, box)
                    pdfium.FORM_ReplaceSelection(form, page, text)
                else:
                    place = pdfium.FS_RECTF()
                    pdfium.FPDFAnnot_GetRect(box, place)
                    middle = (place.left + place.right) / 2, (place.top + place.bottom) / 2
                    pdfium.FORM_OnMouseMove(form, page, 0, *middle)
                    pdfium.FORM_OnLButtonDown(form, page, 0, *middle)
                    pdfium.FORM_OnLButtonUp(form, page, 0, *middle)
            pdfium.FPDFPage_CloseAnnot(box)
        pdfium.FORM_ForceToKillFocus(form)
    document.save(saved)
    return names


def name_of(form, box):
    size = pdfium.FPDFAnnot_GetFormFieldName(form, box, None, 0)
    name = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetFormFieldName(form, box, ctypes.cast(name, ctypes.POINTER(ctypes.c_ushort)), size)
    return name.raw.decode("utf-16-le").rstrip("\0")


def fields(list_of, above="", kind=None):
    """The whole name of each field, with its kind and value."""
    for field in list_of:
        name = ".".join(part for part in (above, str(field.get("/T", ""))) if part)
        own = str(field.get("/FT", kind))
        if "/V" in field or "/Kids" not in field:
            yield name, (own, str(field.get("/V", "")))
        if "/V" not in field:
            yield from fields(field.get("/Kids", []), name, own)


def written(document):
    """The first part of the names of all fonts that show what was typed."""
    fonts = set()
    for page in document.pages:
        for box in page.get("/Annots", []):
            look = box.get("/AP", {}).get("/N")
            if box.get("/Subtype") == "/Widget" and isinstance(look, pikepdf.Stream):
                used = look.get("/Resources", {}).get("/Font", {})
                shown = look.read_bytes()
                names = [name for name in used if f"{name} ".encode() in shown]
                fonts |= {str(used[name].BaseFont).strip("/").split("+")[0] for name in names}
    return fonts


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
            if tag not in ("img", "br", "wbr", "hr", "input"):
                self.depth += 1
            if tag in ("p", "li", "h2", "h3", "h4", "dt", "dd", "td", "th", "label", "legend"):
                self.lines.append("")
            # Words for screen readers, what says how to type, and the code of a film, are for the screen alone.
            if {"hidden", "qr", "on-screen"} & set(classes):
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
