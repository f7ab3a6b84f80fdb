"""What we write for learning platforms comes back as the question that it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from handbook_ext.lms import gift, moodle
from handbook_ext.lms.item import Part, items_of
from handbook_ext.quiz.load import load_quiz
from handbook_ext.starter.answers import texts_in
from tests.prose import ROOT
from tests.unit.intake.imported import ROLES, Imported

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.lms.item import Item

WORK = ["oppvekst", "helse", "kjokken-renhold", "teknisk", "kultur", "servicetorg", "politikk"]
TITLES = {path.stem: f"Regel om {path.stem}, og mer" for path in ROOT.glob("quizzes/*.yaml")}
EVERY_TYPE = "rule: rolle\n" + texts_in("nb")["questions"].replace(
    "roles: ROLES", "roles: [mandat]"
).replace("fault: RULE", "fault: rolle")
ODD = r"a ~b =c #d {e} :f \\g -> &amp; $i$ // “j” 100 % *k* [l](m)"


def exported(path: Path) -> list[Item]:
    """Return what platforms get of a quiz file, or of one with drafts alone."""
    loaded = load_quiz(path, ROLES, WORK)
    assert not loaded.faults
    whole = [draft.question for draft in loaded.drafts if draft.question]
    return [
        item
        for question in (*loaded.quiz.questions, *whole)
        for item in items_of(question, TITLES, ROOT / "docs")
    ]


def as_held(item: Item) -> Item:
    """Return an item without what its pictures and its nearest kind say."""
    return replace(item, files=(), nearest="")


@pytest.mark.parametrize("form", [gift, moodle])
@pytest.mark.parametrize("rule", ["", "odd", "rolle", "taushetsplikt"])
def test_prompts_options_reasons_and_weights_come_back(
    tmp_path: Path, form: Any, rule: str
) -> None:
    source = ROOT / "quizzes" / f"{rule}.yaml"
    if not source.is_file():
        source = tmp_path / "rolle.yaml"
        text = EVERY_TYPE.replace("Svar at dere finner det ut, og når svaret kommer.", f"'{ODD}'")
        source.write_text(text if rule else EVERY_TYPE, encoding="utf-8")
    items = exported(source)
    bank = form.bank("Håndboka", [Part("alt", tuple(items))])
    imported = Imported(tmp_path / f"bank.{form.EXTENSION}", bank, titles=TITLES, work=WORK)
    assert not [line for line in imported.told("Tapt") if "kategorien" not in line]
    # Pieces of a post that may stay have no reason, and only those are gaps.
    drafts = imported.loaded().drafts
    gaps = [str(gap) for draft in drafts for gap in draft.gaps]
    assert all("mangler «feedback»" in gap for gap in gaps), gaps
    assert len(drafts) == len(items)
    known = {item.name: as_held(item) for item in items}
    again = exported(tmp_path / "utkast.yaml")
    assert len(again) >= len(items) * 2 // 3
    for item in again:
        assert as_held(item) == known[item.name]
    kept = {item.name for item in again}
    held = [item for item in items if item.name in kept]
    one, other = (
        form.bank("x", [Part("y", tuple(item for item in found if not item.files))])
        for found in (again, held)
    )
    assert one == other
