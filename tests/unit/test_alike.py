"""What must be unique is reported when it is repeated; what only looks similar is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.small_quiz import changed, load, only_fault

if TYPE_CHECKING:
    from pathlib import Path

ALIKE = {
    "options": (
        "text: Vente",
        "text: ' SVARE. '",
        12,
        "i «options»: «SVARE.». Skriv om den ene; den andre",
    ),
    "a role": ("[mandat]", "[mandat, mandat]", 5, "har «mandat» to ganger i «roles»."),
    "a rule": (
        "situation:",
        "rules: [krise, krise]\n    situation:",
        6,
        "har «krise» to ganger i «rules».",
    ),
}


@pytest.mark.parametrize(("old", "new", "line", "message"), ALIKE.values(), ids=ALIKE)
def test_what_stands_twice_is_reported_where_it_stands_again(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    fault = only_fault(tmp_path, old, new)
    assert message in str(fault)
    assert fault.place.line == line


@pytest.mark.parametrize("pair", [("+5", "-5"), ("C", "C++"), ("Ring?", "Ring"), ("15", "1,5")])
def test_texts_that_differ_in_a_sign_that_means_something_are_two(
    pair: tuple[str, str], tmp_path: Path
) -> None:
    text = changed("text: Svare", f"text: '{pair[0]}'").replace("text: Vente", f"text: '{pair[1]}'")
    assert not load(tmp_path, text).faults


def test_items_categories_and_points_alike_are_reported(tmp_path: Path) -> None:
    text = """\
rule: rolle
questions:
  - id: hvor
    type: classify
    roles: [mandat]
    situation: Noe har skjedd.
    prompt: Hvor?
    categories: [Ja, Nei, ja]
    items:
      - {text: En, category: Ja, feedback: Fordi.}
      - {text: En., category: Nei, feedback: Fordi.}
  - id: i-orden
    type: order
    roles: [mandat]
    situation: Noe annet har skjedd.
    prompt: Når?
    items:
      - {text: Ring, feedback: Fordi.}
      - {text: Ring, feedback: Fordi.}
  - id: hva-tenker-du
    type: reflect
    roles: [mandat]
    situation: Noe tredje har skjedd.
    prompt: Hva?
    points: [Ett, ett]
"""
    faults = load(tmp_path, text).faults
    assert [(fault.place.line, "to ganger i «" in str(fault)) for fault in faults] == [
        (8, True),
        (11, True),
        (19, True),
        (25, True),
    ]


@pytest.mark.parametrize(
    "taken",
    ["search", "constructor", "nul", "genindex", "rule-rolle", "klage-situation", "handbook"],
)
def test_an_id_that_something_else_on_pages_has_is_refused(taken: str, tmp_path: Path) -> None:
    fault = only_fault(tmp_path, "id: hva-na", f"id: {taken}")
    assert f"Id-en «{taken}» er holdt av til noe annet på sidene." in str(fault)
    assert fault.place.line == 3
