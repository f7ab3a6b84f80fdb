"""A field is declared once: its reader, its schema and its row for editors agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from handbook_ext.errors import Place
from handbook_ext.fields.directive import rows
from handbook_ext.fields.tables import TABLES
from handbook_ext.source.file_schema import mapping
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, Record
from handbook_ext.source.shapes import FLAG, TEXT
from handbook_ext.source.text import Text
from handbook_ext.source.words import Word
from handbook_ext.tools.conditions import CHECKS

if TYPE_CHECKING:
    from handbook_ext.errors import AuthorError

EDITORS = Path(__file__).parents[2] / "docs"
PIECE = (
    Field("text", TEXT, "Ordene.", "Skriv ordene."),
    Field("kind", Word(("a", "b")), "Slaget.", named="sort"),
    Field("last", FLAG, "Om det er det siste.", "Skriv true.", absent=False),
)
FILE = (Field("pieces", Entries(PIECE, "Bit {number}"), "Bitene.", "Skriv en bit."),)


PAGES = (Field("pages", Entries(FILE, "Side {number}"), "Sidene.", "Skriv en side."),)


def read(text: str) -> tuple[list[dict[str, object]], list[str], bool]:
    """Return the pieces of the first page, the faults, and whether the file is valid."""
    faults: list[AuthorError] = []
    node = yaml.compose(text)
    assert isinstance(node, yaml.MappingNode)
    file = Record(node, "Filen", "fil.yaml", faults, PAGES)
    pages = file.values(pages=lambda page: page.values(pieces=Record.values))["pages"]
    reported = [f"{fault.place.line}: {fault}" for fault in faults]
    return list(pages[0]["pieces"]), reported, file.sound


def test_what_is_declared_is_read_by_its_name_in_the_model() -> None:
    first, second = "{text: Hei, kind: b}", "{text: Ha, kind: a, last: yes}"
    pieces, faults, sound = read(f"pages:\n- pieces:\n  - {first}\n  - {second}\n")
    place = Place("fil.yaml", 3)
    assert pieces == [
        {"text": Text("Hei", place), "sort": "b", "last": False},
        {"text": Text("Ha", place._replace(line=4)), "sort": "a", "last": True},
    ]
    assert (faults, sound) == ([], True)


@pytest.mark.parametrize(
    ("wrong", "reported"),
    [
        ("{kind: b}", "3: Bit 1 mangler «text». Skriv ordene."),
        ("{text: Hei, kind: c}", "3: Bit 1 har en ukjent verdi i «kind»: «c»."),
        (
            "{text: Hei, kind: a, lst: true}",
            "3: Bit 1 har en ukjent nøkkel: «lst». Mente du «last»?",
        ),
        ("{text: Hei, kind: a, kind: b}", "3: Bit 1 har nøkkelen «kind» to ganger."),
    ],
)
def test_a_fault_in_an_entry_is_reported_there_and_spoils_all_that_it_is_in(
    wrong: str, reported: str
) -> None:
    _pieces, (fault,), sound = read(f"pages:\n- pieces:\n  - {wrong}\n")
    assert fault.startswith(reported)
    assert not sound


def test_the_schema_demands_what_the_reader_demands() -> None:
    entry = mapping(FILE)["properties"]["pieces"]["items"]
    assert entry["required"] == ["text", "kind"]
    assert entry["properties"]["kind"] == {"description": "Slaget.", "enum": ["a", "b"]}
    assert not entry["additionalProperties"]


def test_an_editor_is_shown_each_field_and_those_in_it() -> None:
    shown = [[cell[0].astext() for cell in row] for row in rows(FILE, {})]
    assert shown == [
        ["pieces", "Bitene."],
        ["text i pieces", "Ordene."],
        ["kind i pieces", "Slaget. Bruk en av disse: a, b."],
        ["last i pieces", "Om det er det siste. Kan utelates."],
    ]


def test_the_handbooks_own_tables_are_on_its_pages() -> None:
    pages = "\n".join(path.read_text(encoding="utf-8") for path in EDITORS.rglob("*.md"))
    by_hand = {"advice", "document", "text", "tool", "tool-part"}
    assert [name for name in TABLES if f"{{fields}} {name}\n" not in pages] == sorted(by_hand)
    tools = EDITORS.joinpath("redaksjon/verktoy.md").read_text(encoding="utf-8")
    assert [check for check in CHECKS if f"| `{check}: " not in tools] == []
