"""Spreadsheets: the template can be filled in and imported, and a cell is always text."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from handbook_ext.errors import AuthorError
from handbook_ext.intake.columns import column_of, headings, template_csv, template_rows
from handbook_ext.intake.sheet import xlsx_bytes
from handbook_ext.locale import speak
from tests.unit.intake.imported import ROLES, Imported

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD = "Id;Type;Situasjon;Spørsmål;Svar 1;Vurdering 1;Begrunnelse 1;Svar 2;Vurdering 2;Begrunnelse 2;Roller\n"


@pytest.fixture
def spoken() -> Iterator[None]:
    yield
    speak("nb")


def test_a_row_is_a_question_with_all_that_its_cells_say(tmp_path: Path) -> None:
    row = "hvem;single;Noe skjer.;Hva gjør du?;Svarer;Beste svar;Rett.;Venter;bryter regelen;Galt.;mandat, ansatt\n"
    (draft,) = Imported(tmp_path / "b.csv", HEAD + row).drafts
    assert draft == {
        "id": "hvem",
        "draft": True,
        "type": "single",
        "roles": ["mandat", "ansatt"],
        "rules": [],
        "situation": "Noe skjer.",
        "prompt": "Hva gjør du?",
        "options": [
            {"text": "Svarer", "verdict": "best", "feedback": "Rett."},
            {"text": "Venter", "verdict": "breach", "feedback": "Galt."},
        ],
    }


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+47 71 69", "-2", '=HYPERLINK("http://a")'])
def test_a_formula_is_text(tmp_path: Path, cell: str) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    imported = Imported(tmp_path / "b.csv", f"{HEAD}a;;;Hva?;{quoted};x;;b;;;\n")
    assert imported.drafts[0]["options"][0]["text"] == cell
    assert [gap.place.line for draft in imported.loaded().drafts for gap in draft.gaps]
    book = Workbook()
    book.active.append(["Spørsmål", "Svar 1", "Svar 2"])
    book.active.append(["Hva?", cell, "b"])
    stream = io.BytesIO()
    book.save(stream)
    imported = Imported(tmp_path / "b.xlsx", stream.getvalue())
    assert imported.drafts[0]["options"][0]["text"] == cell


def test_commas_tabs_and_lines_in_cells_are_read_and_rows_are_placed_by_line(
    tmp_path: Path,
) -> None:
    text = 'Spørsmål,Svar 1,Svar 2\n"Hva,\nda?",a,b\n\nHvem?,a,b,c\n'
    imported = Imported(tmp_path / "b.csv", text)
    assert [draft["prompt"] for draft in imported.drafts] == ["Hva,\n\nda?", "Hvem?"]
    assert imported.told("Tapt") == ["5: cellen «c», som ingen overskrift har"]
    assert Imported(tmp_path / "b.tsv", text.replace(",", "\t")).drafts


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.usefixtures("spoken")
def test_the_template_is_in_the_handbooks_language_and_comes_back_as_a_draft(
    tmp_path: Path, language: str
) -> None:
    speak(language)
    for name, content in (
        ("mal.csv", template_csv(ROLES)),
        ("mal.xlsx", xlsx_bytes(template_rows(ROLES))),
    ):
        imported = Imported(tmp_path / name, content)
        (draft,) = imported.drafts
        assert [option["verdict"] for option in draft["options"]] == ["best", "risky"]
        assert draft["roles"] == ["mandat"]
        assert not [line for line in imported.said if ":1:" in line]
    speak("nb")
    # A template in another language is understood, too.
    assert {column_of(word) for word in headings().values()} >= {("id", 0), ("prompt", 0)}


def test_boxes_sorting_order_and_reflection_fit_into_rows(tmp_path: Path) -> None:
    rows = [
        "a;;;Hva?;a;x;;b;x;;",
        "b;sortering;;Hva?;katt;dyr;;eik;tre;;",
        "c;order;;Hva?;en;;;to;;;",
        "d;reflect;;Hva?;en;;;to;;;",
        "e;branch;;Hva?;en;;;to;;;",
    ]
    imported = Imported(tmp_path / "b.csv", HEAD + "\n".join(rows))
    assert [draft["type"] for draft in imported.drafts] == [
        "multiple",
        "classify",
        "order",
        "reflect",
    ]
    assert imported.drafts[1]["categories"] == ["dyr", "tre"]
    assert imported.drafts[3]["points"] == ["en", "to"]
    assert imported.told("Tapt") == ["6: spørsmålet: typen «branch» får ikke plass i en rad"]


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("a;b\n1;2\n", 1, "overskriftene"),
        (f"{HEAD}a;nonsens;;Hva?;a;x;;b;;;\n", 2, "Typen «nonsens»"),
        (f'{HEAD}a;;;"Hva?;a;x;;b;;;\n', 2, "kan ikke leses"),
        (HEAD, 1, "ingen spørsmål"),
        ("", 1, "ingen spørsmål"),
    ],
)
def test_a_fault_is_placed_on_its_line(tmp_path: Path, text: str, line: int, fault: str) -> None:
    with pytest.raises(AuthorError, match=fault) as raised:
        Imported(tmp_path / "bank.csv", text)
    assert raised.value.place.line == line


def test_a_workbook_that_grows_or_is_broken_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for number in range(3):
            packed.writestr(f"xl/{number}.xml", b" " * 40_000_000)
    for content in (stream.getvalue(), b"PK\x03\x04", b"", b"\x00" * 100):
        with pytest.raises(AuthorError, match="Regnearket kan ikke leses"):
            Imported(tmp_path / "b.xlsx", content)
