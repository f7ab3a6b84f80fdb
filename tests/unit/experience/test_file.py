"""The file of what example drafts have taught: that it fits them, and what is said of one that does not."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bench.drafts import HARD, ROLES, WORDS, files

from handbook_ext.draft.examples import read_examples
from handbook_ext.draft.experience import read_experience, write_experience
from handbook_ext.draft.learning import learn
from handbook_ext.draft.load import load_lookover
from tests.unit.experience.taught import ABOUT, FILE, examples
from tests.unit.test_grading import in_micropython

if TYPE_CHECKING:
    from handbook_ext.errors import AuthorError


def test_what_is_shipped_is_what_the_drafts_teach() -> None:
    loaded = load_lookover(WORDS, ROLES)
    assert loaded.lookover is not None
    faults: list[AuthorError] = []
    read = [read_examples(path, loaded.lookover, faults) for path in files(kept=False)]
    assert faults == []
    assert not any(each.is_kept for each in read)
    drafts = sum(len(each.drafts) for each in read)
    examples = sum(len(check.caught) + len(check.harmless) for check in loaded.lookover.checks)
    shipped = json.loads(WORDS.with_name(loaded.lookover.experience_file).read_text("utf-8"))
    assert shipped["drafts"] == drafts + examples, "Learn anew: handbook learn bench/drafts/*.yaml"


def test_each_set_that_measures_says_what_its_drafts_are_in_the_words_of_the_look() -> None:
    lookover = load_lookover(WORDS, ROLES).lookover
    assert lookover is not None
    faults: list[AuthorError] = []
    for path in (*files(kept=True), *HARD.glob("*.yaml")):
        read_examples(path, lookover, faults)
    assert [f"{fault.place}: {fault}" for fault in faults] == []


def test_what_is_written_is_read_again(file: Path) -> None:
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    taught = learn(lookover, examples(), [])
    assert taught["kinds"] == ["", "syk"]
    target = file.with_name("erfaring.json")
    write_experience(target, taught)
    del taught["drafts"]
    assert read_experience(target, ["syk", "roper"]) == taught


SOUND: dict[str, Any] = {
    "format": "handbook-experience",
    "version": 2,
    "kinds": ["", "syk"],
    "bases": [0, 0],
    "features": {"lege": [1, 3]},
    "marks": ["@bilde"],
    "trees": {"syk": [-20, [[2, 500, 5, -1, 8, -1, -8], [-1, 3]]]},
}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ""),
        ({"format": "x"}, "Filen er ikke laget av «handbook learn»."),
        ({"version": 1}, "Filen er skadet, eller laget av en annen utgave."),
        ({"kinds": ["syk", ""]}, "Filen er skadet"),
        ({"bases": [0]}, "Filen er skadet"),
        ({"bases": [0, "0"]}, "Filen er skadet"),
        ({"features": {"lege": [1]}}, "Filen er skadet"),
        ({"features": {"lege": [2, 3]}}, "Filen er skadet"),
        ({"features": {"lege": [1, 3.5]}}, "Filen er skadet"),
        ({"features": []}, "Filen er skadet"),
        ({"marks": [7]}, "Filen er skadet"),
        ({"trees": []}, "Filen er skadet"),
        ({"trees": {"borte": [0, []]}}, "Filen er skadet"),
        ({"trees": {"syk": [0]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[]]]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[-1]]]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[3, 500, 5, -1, 8, -1, -8]]]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[0, 500, 0, -1, 8, -1, -8]]]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[0, 500, 6, -1, 8, -1, -8]]]}}, "Filen er skadet"),
        ({"trees": {"syk": [0, [[0, 500, 5, -1, 8]]]}}, "Filen er skadet"),
        (
            {"kinds": ["", "borte"], "trees": {}},
            "Filen gjelder spørsmålet «borte», som ikke finnes lenger.",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_told_with_what_to_do(
    file: Path, change: dict[str, Any], said: str
) -> None:
    file.write_text(f"experience: erfaring.json\n{FILE}", encoding="utf-8")
    file.with_name("erfaring.json").write_text(json.dumps(SOUND | change), encoding="utf-8")
    loaded = load_lookover(file, ())
    assert [str(fault) for fault in loaded.faults] == ([str(loaded.faults[0])] if said else [])
    for fault in loaded.faults:
        assert str(fault).startswith(said)
        assert "handbook learn" in str(fault)
        assert Path(fault.place.path).name == "erfaring.json"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("borte.json", "Filen kan ikke leses"),
        ("../erfaring.json", "er ikke navnet på en fil i samme mappe"),
        ("utkast.yaml", "Filen er skadet"),
    ],
)
def test_a_name_that_leads_to_no_such_file_is_told(file: Path, name: str, said: str) -> None:
    file.write_text(f"experience: {name}\n{FILE}", encoding="utf-8")
    [fault] = load_lookover(file, ()).faults
    assert said in str(fault)


def test_damaged_experience_is_refused_by_the_engine_in_both_pythons(data: dict[str, Any]) -> None:
    for broken in ({"kinds": [""]}, {**SOUND, "bases": []}, {**SOUND, "features": {"x": "y"}}, 7):
        asked = {"op": "look-over", "text": "x y z", "about": ABOUT}
        request = json.dumps(asked | {"checks": data | {"experience": broken}})
        assert in_micropython([request]) == [{"error": "bad-checks"}], broken


def test_without_scikit_learn_nothing_is_learnt(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    monkeypatch.setitem(sys.modules, "sklearn.feature_extraction", None)
    with pytest.raises(ImportError):
        learn(lookover, examples(), [])
