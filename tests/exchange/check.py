"""Files for translators, read and filled in by programs that did not make them.

polib, the Translate Toolkit, which Weblate reads files with, and openpyxl open what `fingerpost translate export`
writes, find in it what our table has, put a translation into each part, and save it in their own way.
`fingerpost translate import` then takes the same pages and words from all of them.

    python check.py FINGERPOST CONTENT
"""

import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import polib
from lxml import etree
from translate.storage import po, xliff2

LANGUAGE = "cy"


def main(fingerpost, content):
    with tempfile.TemporaryDirectory() as room:
        desk = Desk(Path(fingerpost).resolve(), Path(content), Path(room))
        table = desk.table()
        if len(table) < 200:
            sys.exit(f"only {len(table)} parts in the table")
        problems = read_po(desk, table) + read_xliff(desk, table) + read_workbook(desk, table)
        names = ("polib.po", "toolkit.po", "toolkit.xlf", "openpyxl.xlsx")
        taken = [desk.taken(name) for name in names]
        if not taken[0]:
            problems.append("nothing was taken back")
        # Words that were taken over as they are make the page that they are from, byte for byte.
        for path, text in taken[0].items():
            page = desk.room / "content" / path.replace(f".{LANGUAGE}.", ".")
            if path.endswith(".md") and text != page.read_text(encoding="utf-8"):
                problems.append(f"{path} is not the page that it is made of")
        for other in taken[1:]:
            if other != taken[0]:
                problems.append("two programs make two translations of one")
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(table)} parts, {len(taken[0])} files, as polib, the Translate Toolkit and openpyxl have them")


class Desk:
    """A copy of the content, in one more language that nobody has translated."""

    def __init__(self, fingerpost, content, room):
        self.fingerpost, self.room = fingerpost, room
        shutil.copytree(content, room / "content")
        site = room / "content" / "site.yaml"
        lines = site.read_text(encoding="utf-8").splitlines()
        lines = [line for line in lines if not line.startswith("languages:")]
        site.write_text("\n".join([*lines, f"languages: [en-GB, {LANGUAGE}]", ""]), encoding="utf-8")

    def run(self, *arguments):
        done = subprocess.run(
            [self.fingerpost, "translate", *arguments, "--date", "2026-11-22"],
            cwd=self.room, capture_output=True, text=True, check=False,
        )
        if done.returncode != 0:
            sys.exit(f"{arguments}: {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr}")

    def export(self, form, name):
        self.run("export", LANGUAGE, "--format", form, "--out", name)
        return self.room / name

    def table(self):
        """Every part by its id, as the table has it."""
        path = self.export("csv", "table.csv")
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        return {row["id"]: plain(row["en-GB"]) for row in rows}

    def taken(self, name):
        """What an import writes, each file with its text; all is put back as it was."""
        content = self.room / "content"
        before = files(content)
        self.run("import", name, "--by", "agency", "--write")
        after = files(content)
        for path in after:
            if path not in before:
                path.unlink()
            elif after[path] != before[path]:
                path.write_bytes(before[path])
        written = [path for path in sorted(after) if after[path] != before.get(path)]
        return {str(path.relative_to(content)): after[path].decode("utf-8") for path in written}


def files(folder):
    """Every file below a folder with its bytes."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def plain(cell):
    """A cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r'") else cell


def read_po(desk, table):
    path = desk.export("po", "new.po")
    file = polib.pofile(str(path))
    problems = []
    if file.metadata.get("Language") != LANGUAGE:
        problems.append(f"polib reads the language {file.metadata.get('Language')}")
    found = {entry.msgctxt: entry.msgid for entry in file}
    if found != table or len(file) != len(table):
        problems.append("polib finds other parts than the table has")
    for entry in file:
        entry.msgstr = entry.msgid
    file.save(str(desk.room / "polib.po"))

    store = po.pofile.parsefile(str(path))
    units = [unit for unit in store.units if not unit.isheader()]
    found = {unit.getcontext(): str(unit.source) for unit in units}
    if found != table:
        problems.append("the Translate Toolkit finds other parts in PO than the table has")
    for unit in units:
        unit.target = unit.source
        if not unit.getnotes("developer"):
            problems.append(f"{unit.getcontext()} has no note")
    store.savefile(str(desk.room / "toolkit.po"))
    return problems


def read_xliff(desk, table):
    path = desk.export("xliff", "new.xlf")
    problems = []
    # The toolkit knows the units of one file at a time; what it makes of codes is its own business, so that
    # the elements themselves are copied.
    store = xliff2.Xliff2File.parsefile(str(path))
    if (store.sourcelanguage, store.targetlanguage) != ("en-GB", LANGUAGE):
        problems.append(f"the Translate Toolkit reads {store.sourcelanguage}, {store.targetlanguage}")
    units = [unit for unit in store.units if unit.source is not None]
    names = [unit.getunitelement().get("name") for unit in units]
    if names != list(table):
        problems.append("the Translate Toolkit finds other parts in XLIFF than the table has")
    for unit in units:
        segment = unit.xmlelement
        source = segment.find(unit.namespaced("source"))
        target = etree.fromstring(etree.tostring(source, with_tail=False))
        target.tag = unit.namespaced("target")
        segment.append(target)
        unit.marktranslated()
        if "place" not in (note.get("category") for note in unit.getunitelement().iter(unit.namespaced("note"))):
            problems.append(f"{unit.getid()} has no note")
    store.savefile(str(desk.room / "toolkit.xlf"))
    return problems


def read_workbook(desk, table):
    path = desk.export("xlsx", "new.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head, *rows = sheet.iter_rows()
    problems = []
    if [cell.value for cell in head] != ["id", "notes", "en-GB", LANGUAGE, "state"]:
        problems.append("openpyxl finds other columns than the workbook should have")
    if {row[0].value: row[2].value for row in rows} != table:
        problems.append("openpyxl finds other parts than the table has")
    if not sheet.protection.sheet or any(row[2].protection.locked == row[3].protection.locked for row in rows):
        problems.append("openpyxl finds other cells locked than those that are no translator's")
    for row in rows:
        row[3].value = row[2].value
    book.save(desk.room / "openpyxl.xlsx")
    return problems


if __name__ == "__main__":
    main(*sys.argv[1:])
