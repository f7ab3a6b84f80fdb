"""``handbook print``: a booklet's address becomes PDFs with the page's numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from tests.print import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

PAGE = "https://x.example.no/kurs/hefte.html"


def run(handbook: PrintedHandbook, address: str, target: Path) -> Result:
    folder = str(handbook.folder / "docs")
    return CliRunner().invoke(main, ["--conf", folder, "print", address, "--til", str(target)])


def test_the_questions_of_an_address_come_in_its_order_with_the_same_numbers_in_every_pdf(
    handbook: PrintedHandbook, tmp_path: Path
) -> None:
    address = (
        f"{PAGE}#questions=utkastet,borte,hvem-snakker,hva-kan-vises&parts=worksheet,key,cards,plan"
    )
    result = run(handbook, address, tmp_path)
    assert result.exit_code == 0, result.output
    assert "Spørsmålet «borte» er ikke lenger i håndboka." in result.output
    found = {path.stem: path for path in tmp_path.glob("*.pdf")}
    assert sorted(found) == ["hefte-fasit", "hefte-kort", "hefte-oppgaver"]
    assert {name: pdf.faults(path) for name, path in found.items()} == {name: [] for name in found}
    worksheet, key = (pdf.words(found[f"hefte-{part}"]) for part in ("oppgaver", "fasit"))
    for words in (worksheet, key):
        assert re.findall(r"Spørsmål (\d)", words) == ["1", "2", "3"]
    assert "Beste svar" not in worksheet
    assert key.index("Bør endres") < key.index("Beste svar") < key.index("Riktig")
    cards = re.findall(r"Kort (\d)", pdf.words(found["hefte-kort"]))
    assert {number: cards.count(number) for number in cards} == {"1": 2, "2": 2, "3": 2}


@pytest.mark.parametrize(
    "address",
    [
        "draw=a&number=2&role=mandat&parts=worksheet",
        "trekning=a&antall=2&rolle=mandat&deler=oppgaver",
    ],
    ids=["today's", "an older one"],
)
def test_a_draw_in_the_address_is_drawn_and_takes_the_role(
    handbook: PrintedHandbook, tmp_path: Path, address: str
) -> None:
    printed = run(handbook, address, tmp_path)
    assert (printed.exit_code, printed.stderr) == (0, "")
    assert [path.stem for path in tmp_path.glob("*.pdf")] == ["hefte-oppgaver"]
    assert re.findall(r"Spørsmål (\d)", pdf.words(tmp_path / "hefte-oppgaver.pdf")) == ["1", "2"]


@pytest.mark.parametrize(
    ("address", "reported"),
    [
        (PAGE, "Adressen har ingen spørsmål."),
        (
            f"{PAGE}#questions=borte&role=<b>sjef</b>",
            "Håndboka har ingen rolle som heter «<b>sjef</b>».",
        ),
        (f"{PAGE}#questions=utkastet&parts=plan", "Planen skrives ut fra nettsiden."),
    ],
)
def test_an_address_that_makes_no_pdf_is_reported_and_ends_with_two(
    handbook: PrintedHandbook, tmp_path: Path, address: str, reported: str
) -> None:
    result = run(handbook, address, tmp_path)
    assert result.exit_code == 2
    assert reported in result.output
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_question_in_conf_py_that_the_handbook_lacks_is_reported_with_the_nearest(
    handbook: PrintedHandbook,
) -> None:
    path = handbook.folder / "docs" / "conf.py"
    entry = {"root": "index", "file": "x", "edition": "worksheet", "questions": ["hvem-snakka"]}
    handbook.write("docs/conf.py", path.read_text(encoding="utf-8") + f"handbook_print = [{entry}]")
    (reported,) = handbook.warnings()
    assert "har spørsmålet «hvem-snakka», som ikke finnes. Mente du «hvem-snakker»?" in reported
