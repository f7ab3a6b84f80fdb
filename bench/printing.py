"""Measure the printed editions: ``python bench/printing.py [runs [program of WeasyPrint]]``.

It prints the handbook's own editions and a generated handbook of some 200 pages, by the builder
``print`` with its pages already read, and by Typst alone from the sources that the builder wrote;
and, if WeasyPrint is named or on the path, by WeasyPrint from the generated handbook as one web
page. Rows are interleaved in one run, each in a fresh process.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.building import measured, write  # noqa: E402 - below the path

RULES_OF_200_PAGES = 40

START = """
import os, pathlib, resource, sys, time
os.environ["SOURCE_DATE_EPOCH"] = "0"
"""
BUILD = f"""{START}
from sphinx.cmd.build import main
conf, source, doctrees, out = sys.argv[1:]
start = time.perf_counter()
code = main(["-q", "-b", "print", "-c", conf, "-d", doctrees, source, out])
assert code == 0, code
"""
TYPST = f"""{START}
start = time.perf_counter()
import typst
folder, fonts, out = map(pathlib.Path, sys.argv[1:])
compiler = typst.Compiler(root=str(folder), font_paths=[str(fonts)], ignore_system_fonts=True)
for source in sorted(folder.glob("*.typ")):
    made = compiler.compile(str(source), format="pdf", pdf_standards=["ua-1"], timestamp=0)
    out.joinpath(source.stem + ".pdf").write_bytes(made)
"""
WEASYPRINT = f"""{START}
import subprocess
program, page, out = sys.argv[1:]
start = time.perf_counter()
subprocess.run([program, "-q", "--pdf-variant", "pdf/ua-1", page, out], check=True)
"""
FONTS = "from handbook_ext.print.typesetting import font_folder; print(font_folder())"


def emptied(folder: Path) -> Path:
    """Return an empty folder, deleting the old one."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


class Handbook:
    """A handbook, read once and then printed as often as asked."""

    def __init__(self, conf: Path, source: Path, place: Path) -> None:
        self.places = [str(conf), str(source), str(place / "doctrees"), str(place / "print")]
        self.place = place
        measured(BUILD, *self.places)

    def printed(self) -> tuple[float, ...]:
        """Return what the builder takes for all PDFs: seconds, processor seconds, MB."""
        emptied(self.place / "print")
        for kept in self.place.glob("doctrees/print/*.stamp"):
            kept.unlink()  # unchanged PDFs would not be made again
        return measured(BUILD, *self.places)

    def by_typst(self) -> tuple[float, ...]:
        """Return what Typst alone takes, in the same units."""
        fonts = subprocess.check_output([sys.executable, "-c", FONTS], text=True).strip()
        sources = self.place / "doctrees" / "print"
        return measured(TYPST, str(sources), fonts, str(emptied(self.place / "typst")))

    @property
    def pages(self) -> int:
        """The number of pages that the builder printed."""
        return sum(len(pikepdf.open(path).pages) for path in self.place.glob("print/*.pdf"))


def by_weasyprint(program: str, source: Path, place: Path) -> tuple[float, ...]:
    """Return what WeasyPrint takes for the whole handbook as one web page."""
    page = place / "single"
    build = ["-m", "sphinx", "-q", "-b", "singlehtml", str(source), str(page)]
    subprocess.run([sys.executable, *build], check=True)
    return measured(WEASYPRINT, program, str(page / "index.html"), str(place / "weasyprint.pdf"))


def main() -> None:
    """Print the table."""
    given = sys.argv[1:]
    number, name = (given + ["5", "weasyprint"][len(given) :])[:2]
    runs, program = int(number), shutil.which(name)
    rows: dict[str, list[tuple[float, ...]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source = place / "source"
        write(source, RULES_OF_200_PAGES, plain=False)
        entry = '[{"root": "index", "file": "bok", "edition": "handbook"}]'
        conf = source / "conf.py"
        conf.write_text(f"{conf.read_text('utf-8')}handbook_print = {entry}\n", "utf-8")
        handbooks = {
            "own editions": Handbook(ROOT, ROOT / "docs", place / "own"),
            "generated": Handbook(source, source, place / "generated"),
        }
        for _ in range(runs):
            for name, handbook in handbooks.items():
                rows.setdefault(f"{name}, builder print", []).append(handbook.printed())
                rows.setdefault(f"{name}, Typst alone", []).append(handbook.by_typst())
        if program:
            rows["generated, WeasyPrint"] = [by_weasyprint(program, source, place)]
        sizes = ", ".join(f"{name} {handbook.pages} pages" for name, handbook in handbooks.items())
    print(f"\n{sizes}, median of {runs} at {time.strftime('%H:%M')}\n")
    for name, found in rows.items():
        seconds, busy, megabytes = (
            statistics.median(column) for column in zip(*found, strict=True)
        )
        print(f"{name:<32}{seconds:>7.2f} s{busy:>8.2f} s busy{megabytes:>8.0f} MB")
    if not program:
        print("WeasyPrint is not installed, and was not measured.")


if __name__ == "__main__":
    main()
