"""Measure what printing costs beside Typst alone: ``python bench/print.py [runs]``.

All editions of the handbook, and a generated book of about 200 pages. The pages are read
beforehand; a row is the median of fresh processes, taken by turns. «Typst alone» compiles
the same sources. Where WeasyPrint is installed, it prints the same pages from HTML.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.building import START, measured, write  # noqa: E402 - below the path

RULES = 62
"""So many rules with five questions each fill about 200 pages."""

PRINT = f"""{START}
from sphinx.cmd.build import main
conf, source, doctrees, out, switches = sys.argv[1:]
start = time.perf_counter()
code = main(["-q", "-b", "print", "-c", conf, "-d", doctrees, *switches.split(), source, out])
assert code == 0, code
"""
ALONE = f"""{START}
import typst
from handbook_ext.print.compile import font_folder
folder = pathlib.Path(sys.argv[1], "print")
start = time.perf_counter()
compiler = typst.Compiler(
    root=str(folder), font_paths=[str(font_folder())], ignore_system_fonts=True
)
for source in sorted(folder.glob("*.typ")):
    compiler.compile(str(source), format="pdf", pdf_standards=["ua-1"], timestamp=0)
"""
WEASY = f"""{START}
from weasyprint import HTML
page, out = sys.argv[1:]
start = time.perf_counter()
HTML(page).write_pdf(out, pdf_variant="pdf/ua-1")
"""

Rows = dict[str, list[tuple[float, ...]]]


def build(builder: str, conf: Path, source: Path, doctrees: Path, out: Path, *more: str) -> None:
    """Run a builder without measuring it."""
    places = ["-c", str(conf), "-d", str(doctrees), *more, str(source), str(out)]
    subprocess.run([sys.executable, "-m", "sphinx", "-q", "-b", builder, *places], check=True)


def measure(name: str, conf: Path, source: Path, folder: Path, rows: Rows, *more: str) -> None:
    """Print a handbook whose pages are read, then compile the same sources, each from nothing."""
    doctrees, out = folder / "doctrees", folder / "pdf"
    build("dummy", conf, source, doctrees, folder / "dummy", *more)
    for old in (*out.glob("*.pdf"), *doctrees.glob("print/*.stamp")):
        old.unlink()
    places = [str(place) for place in (conf, source, doctrees, out)]
    rows.setdefault(f"{name}, -b print", []).append(measured(PRINT, *places, " ".join(more)))
    rows.setdefault(f"{name}, Typst alone", []).append(measured(ALONE, str(doctrees)))
    if find_spec("weasyprint") is not None:
        build("singlehtml", conf, source, doctrees, folder / "html", *more)
        page = str(folder / "html" / "index.html")
        measured_there = measured(WEASY, page, str(folder / "weasy.pdf"))
        rows.setdefault(f"{name}, WeasyPrint", []).append(measured_there)


def count_pages(folder: Path) -> int:
    """Return how many pages all PDFs in a folder have."""
    import pikepdf  # noqa: PLC0415 - comes with the extra ``print``

    pages = 0
    for path in folder.glob("*.pdf"):
        with pikepdf.open(path) as document:
            pages += len(document.pages)
    return pages


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    rows: Rows = {}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write(folder / "big", RULES, plain=False)
        conf = folder / "big" / "conf.py"
        entry = '[{"root": "index", "file": "bok", "edition": "handbook"}]'
        conf.write_text(f"{conf.read_text('utf-8')}\nhandbook_print = {entry}\n", "utf-8")
        for _ in range(runs):
            measure("editions", ROOT, ROOT / "docs", folder / "a", rows, "-Dhandbook_lite=0")
            measure("book", folder / "big", folder / "big", folder / "b", rows)
        sizes = {"editions": count_pages(folder / "a/pdf"), "book": count_pages(folder / "b/pdf")}
    print(
        f"\nAll editions ({sizes['editions']} pages) and a generated book ({sizes['book']} pages),"
    )
    print(f"pages read beforehand, median of {runs}\n")
    medians = {}
    for row, taken in sorted(rows.items()):
        medians[row] = [statistics.median(values) for values in zip(*taken, strict=True)]
        seconds, busy, memory = medians[row]
        print(f"{row:<28}{seconds:>8.1f} s{busy:>8.1f} s cpu{memory:>8.0f} MB")
    print()
    for name in sizes:
        whole, alone = medians[f"{name}, -b print"][1], medians[f"{name}, Typst alone"][1]
        met = whole - alone <= alone
        print(
            f"{'met' if met else 'NOT MET':<9}{name}: our part ({whole - alone:.1f} s cpu) at most"
        )
        print(f"{'':<9}as long as Typst's own ({alone:.1f} s cpu)")


if __name__ == "__main__":
    main()
