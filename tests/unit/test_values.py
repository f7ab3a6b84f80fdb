"""What an author types is taken literally or refused at its line, never reinterpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.quiz.types.classify.model import Classify
from handbook_ext.quiz.types.multiple.model import Multiple
from handbook_ext.quiz.types.single.model import Single
from handbook_ext.source.markup import Words, parse
from handbook_ext.tools.texts.limits import load_limits
from tests.unit.small_quiz import QUIZ, changed, load, only_fault

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.errors import AuthorError

TRUE = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"]
FALSE = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off"]


@pytest.mark.parametrize(
    ("meant", "spelt"),
    [*(("true", spelt) for spelt in TRUE), *(("false", spelt) for spelt in FALSE)],
)
def test_every_spelling_of_a_truth_value_that_is_taken_keeps_its_meaning(
    meant: str, spelt: str, tmp_path: Path
) -> None:
    loaded = load(tmp_path, changed(f"correct: {meant}", f"correct: {spelt}"))
    assert not loaded.faults
    options = loaded.quiz.questions[0].data()["options"]
    assert [option["correct"] for option in options] == [True, False]


@pytest.mark.parametrize(
    "spelt",
    ["ja", "y", "1", "'true'", "tRue", "yES", "~", "", "sant", "[true]", "{}", "0x1", "nei"],
)
def test_what_is_no_truth_value_is_refused_at_its_line(spelt: str, tmp_path: Path) -> None:
    fault = only_fault(tmp_path, "correct: true", f"correct: {spelt}")
    assert "er verken true eller false. Skriv «correct: true»" in str(fault)
    assert fault.place.line == 10


TYPED = [
    "010",
    "0o17",
    "0x7f",
    "1_000",
    "1e3",
    "12:30:45",
    "17.",
    "2026-01-02",
    "2026-13-45",
    ".nan",
    ".inf",
    "no",
    "No",
    "on",
    "y",
    "true",
    "=",
    "<<",
    "+47",
    "1.0",
    "a#1",
]


@pytest.mark.parametrize("typed", TYPED)
def test_a_text_is_the_words_as_they_are_typed(typed: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, changed("text: Svare", f"text: {typed}"))
    assert not loaded.faults
    body = loaded.quiz.questions[0].body
    assert isinstance(body, Single | Multiple)
    assert body.options[0].text.markdown == typed


def test_categories_that_yaml_would_read_as_truth_values_are_words(tmp_path: Path) -> None:
    text = """\
rule: rolle
questions:
  - id: hva-na
    type: classify
    roles: [mandat]
    situation: Noe har skjedd.
    prompt: Hvor?
    categories: [yes, no, 010]
    items:
      - {text: 1, category: no, feedback: 2026-01-02}
      - {text: 2, category: 010, feedback: .5}
"""
    loaded = load(tmp_path, text)
    assert not loaded.faults
    body = loaded.quiz.questions[0].body
    assert isinstance(body, Classify)
    assert [category.markdown for category in body.categories] == ["yes", "no", "010"]
    assert [category for _item, category in body.items] == [1, 2]


def test_comments_stand_behind_what_is_no_text(tmp_path: Path) -> None:
    text = QUIZ.replace("id: hva-na", "id: hva-na  # aldri brukt før").replace(
        "correct: true", "correct: true  # rett"
    )
    loaded = load(tmp_path, text)
    assert not loaded.faults
    assert loaded.quiz.questions[0].id == "hva-na"


@pytest.mark.parametrize(
    "typed",
    [
        "Merk det\n          #sunndal",
        "Merk det\n\n          # sunndal",
        "Merk det\t# sunndal",
        "|\n          Merk det\n         #sunndal",
        ">\n           Merk det\n          #sunndal",
        "| #sunndal\n          er stille",
        "#sunndal\n          er stille",
    ],
)
def test_a_line_that_yaml_takes_for_a_comment_is_reported(typed: str, tmp_path: Path) -> None:
    (fault,) = load(tmp_path, changed("text: Svare", f"text: {typed}")).faults
    assert str(fault).startswith("Det som står etter «#», blir ikke med.")


def test_comments_on_lines_of_their_own_cut_nothing_off(tmp_path: Path) -> None:
    lines = []
    for line in QUIZ.splitlines():
        indented = len(line) - len(line.lstrip(" -"))
        lines += [line, f"{' ' * indented}# merknad"]
    loaded = load(tmp_path, "\n".join(lines))
    assert not loaded.faults
    assert len(loaded.quiz.questions) == 1


@pytest.mark.parametrize("sign", ["|", ">", ">-", "", "'"])
def test_a_blank_line_parts_paragraphs_however_the_text_is_written(
    sign: str, tmp_path: Path
) -> None:
    ends = sign if sign == "'" else ""
    start = "'" if ends else f"{sign}\n      "
    loaded = load(
        tmp_path, changed("Noe har skjedd.", f"{start}En\n      linje.\n\n      To{ends}")
    )
    parts = parse(loaded.quiz.questions[0].situation.markdown)
    assert [part.spans for part in parts] == [(Words("En linje."),), (Words("To"),)]


def test_a_misspelt_type_is_the_only_fault_reported(tmp_path: Path) -> None:
    for kind in ("multipel", "", "branch-"):
        faults = load(tmp_path, changed("type: multiple", f"type: {kind}")).faults
        assert [fault.place.line for fault in faults] == [4], faults


LIMIT = """\
limits:
  - id: bio
    channel: Instagram
    field: Bio
    most: 150
    source: Instagram
    checked: 2026-01-02
"""


def limit_faults(folder: Path, old: str, new: str) -> list[AuthorError]:
    """Return the faults of a file of limits with a change."""
    path = folder / "grenser.yaml"
    path.write_text(LIMIT.replace(old, new), encoding="utf-8")
    faults: list[AuthorError] = []
    load_limits(path, faults)
    return faults


@pytest.mark.parametrize(
    "most", ["010", "1_000", "0x7f", "1e3", "-5", "150.0", ".nan", "~", "no", "0"]
)
def test_a_number_that_is_typed_in_another_way_is_refused_not_counted(
    most: str, tmp_path: Path
) -> None:
    faults = limit_faults(tmp_path, "150", most)
    assert {fault.place.line for fault in faults} == {5}


@pytest.mark.parametrize(
    "day", ["2026-1-2", "02.01.2026", "2026-02-30", "20260102", "1_000", "i fjor"]
)
def test_a_date_that_is_none_is_refused(day: str, tmp_path: Path) -> None:
    (fault,) = limit_faults(tmp_path, "2026-01-02", day)
    assert f"«checked: {day}» er ingen dato." in str(fault)


def test_what_was_done_on_a_day_that_has_not_come_is_reported(tmp_path: Path) -> None:
    (fault,) = limit_faults(tmp_path, "2026-01-02", "2099-01-02")
    assert "«checked: 2099-01-02» har ikke vært ennå." in str(fault)


@pytest.mark.parametrize("nothing", ["\u200b", r'"\u00ad"', r'"\u2060 \ufeff"'])
def test_a_text_that_nobody_can_see_is_missing(nothing: str, tmp_path: Path) -> None:
    fault = only_fault(tmp_path, "text: Svare", f"text: {nothing}")
    assert "Alternativ 1 i «hva-na» mangler «text»." in str(fault)


@pytest.mark.parametrize("alike", ["Sva\u00adre", "Svare\u200b", "S\u2060vare."])
def test_options_that_differ_in_what_nobody_can_see_are_alike(alike: str, tmp_path: Path) -> None:
    fault = only_fault(tmp_path, "text: Vente", f"text: {alike}")
    assert "«hva-na» har samme tekst to ganger i «options»" in str(fault)


def test_a_value_of_several_lines_is_reported_on_one(tmp_path: Path) -> None:
    fault = only_fault(tmp_path, "type: multiple", "type: |\n      multipel")
    assert "«type»: «multipel ». Mente du «multiple»?" in str(fault)


ONE_MISTAKE = {
    "a misspelt key of what must be there": ("situation: Noe", "situasjon: Noe", 6),
    "roles misspelt": ("roles: [mandat]", "role: [mandat]", 5),
    "options misspelt": ("    options:", "    option:", 8),
    "an id that is a list": ("id: hva-na", "id: [hva-na]", 3),
}


@pytest.mark.parametrize("case", ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_one_mistake_is_one_fault(case: tuple[str, str, int], tmp_path: Path) -> None:
    old, new, line = case
    assert only_fault(tmp_path, old, new).place.line == line
