"""What an author types is taken as it stands or refused at its line, never read as something else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from handbook_ext.channel.load import load_channels
from handbook_ext.quiz.load import Loaded, load_quiz
from handbook_ext.quiz.model import Choice, Classify
from handbook_ext.tools.texts.limits import load_limits

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.errors import AuthorError

QUIZ = """\
rule: rolle
questions:
  - id: hva-na
    type: multiple
    roles: [mandat]
    situation: Noe har skjedd.
    prompt: Hva bør du gjøre?
    options:
      - text: Svare
        correct: true
        feedback: Rett.
      - text: Vente
        correct: false
        feedback: Galt.
"""


def load(folder: Path, text: str | bytes) -> Loaded:
    path = folder / "rolle.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return load_quiz(path, ["mandat", "ansatt"])


def changed(old: str, new: str) -> str:
    assert QUIZ.count(old) == 1
    return QUIZ.replace(old, new)


@pytest.mark.parametrize("spelt", ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"])
def test_every_spelling_of_true_that_is_taken_is_true(spelt: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, changed("correct: true", f"correct: {spelt}"))
    assert not loaded.faults
    assert [option["correct"] for option in loaded.quiz.questions[0].data()["options"]] == [
        True,
        False,
    ]


@pytest.mark.parametrize("spelt", ["false", "False", "FALSE", "no", "No", "NO", "off", "Off"])
def test_every_spelling_of_false_that_is_taken_is_false(spelt: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, changed("correct: false", f"correct: {spelt}"))
    assert not loaded.faults
    assert [option["correct"] for option in loaded.quiz.questions[0].data()["options"]] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    "spelt",
    ["ja", "y", "1", "'true'", "tRue", "yES", "~", "", "sant", "[true]", "{}", "0x1", "nei"],
)
def test_what_is_no_truth_value_is_refused_at_its_line(spelt: str, tmp_path: Path) -> None:
    (fault,) = load(tmp_path, changed("correct: true", f"correct: {spelt}")).faults
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
    assert isinstance(body, Choice)
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
    assert [item.category for item in body.items] == [1, 2]


SWALLOWED = {
    "a tag": (
        "text: Svare",
        "text: !viktig Svare",
        9,
        "YAML leser «!viktig» som et merke, ikke som",
    ),
    "a bare tag": ("text: Svare", "text: ! Svare", 9, "YAML leser «!» som et merke"),
    "an anchor": ("text: Svare", "text: &amp Svare", 9, "YAML leser «&amp» som et merke"),
    "a tag of a list": ("roles: [mandat]", "roles: !!set [mandat]", 5, "som et merke"),
    "nothing": ("text: Svare", "text: null", 9, "YAML leser «null» som ingenting."),
    "nothing by a sign": ("text: Svare", "text: ~", 9, "YAML leser «~» som ingenting."),
    "a hashtag": (
        "text: Svare",
        "text: Svare #sunndal",
        9,
        "Det som står etter «#», blir ikke med.",
    ),
    "a comment": ("text: Svare", "text: Svare # nå", 9, "Sett hermetegn rundt hele teksten, eller"),
    "a bell by its code": ("text: Svare", r'text: "Sv\x07are"', 9, "usynlig tegn (U+0007)"),
    "a delete": ("text: Svare", "text: Sv\x7fare", 9, "usynlig tegn (U+007F)"),
    "a sign that ends lines": ("text: Svare", "text: Sv\u2028are", 9, "usynlig tegn (U+2028)"),
}


@pytest.mark.parametrize("case", SWALLOWED.values(), ids=SWALLOWED.keys())
def test_a_word_that_yaml_would_swallow_is_told_at_its_line(
    case: tuple[str, str, int, str], tmp_path: Path
) -> None:
    old, new, line, message = case
    (fault,) = load(tmp_path, changed(old, new)).faults
    assert message in str(fault)
    assert fault.place.line == line


def test_comments_stand_behind_what_is_no_text(tmp_path: Path) -> None:
    text = QUIZ.replace("id: hva-na", "id: hva-na  # aldri brukt før").replace(
        "correct: true", "correct: true  # rett"
    )
    loaded = load(tmp_path, text)
    assert not loaded.faults
    assert loaded.quiz.questions[0].id == "hva-na"


GRAMMAR = {
    "a quote that is never closed": ("text: Svare", 'text: "Svare', 9, "Et hermetegn åpnes her"),
    "a quote that the next one closes": (
        "text: Svare\n        correct: true\n        feedback: Rett.",
        'text: "Svare\n        correct: true\n        feedback: "Rett."',
        9,
        "Et hermetegn åpnes her, men lukkes ikke der teksten slutter.",
    ),
    "an apostrophe that the next one closes": (
        "text: Svare\n        correct: true\n        feedback: Rett.",
        "text: 'Svare\n        correct: true\n        feedback: 'Rett.'",
        9,
        "Et hermetegn åpnes her",
    ),
    "words behind a quote": ("text: Svare", 'text: "Svar" nå', 9, "Linjen hører ikke sammen"),
    "a link": (
        "text: Svare",
        "text: [Svar](rolle.md) nå",
        9,
        "Linjen hører ikke sammen med dem over.",
    ),
    "a colon": (
        "text: Svare",
        "text: Husk: svar",
        9,
        "Et kolon gjør resten av linjen til en ny nøkkel.",
    ),
    "a sign": ("text: Svare", "text: @alle", 9, "En verdi kan ikke begynne med «@»."),
    "per cent": ("text: Svare", "text: % av dem", 9, "En verdi kan ikke begynne med «%»."),
    "emphasis": (
        "text: Svare",
        "text: **Svar**",
        9,
        "En verdi kan ikke begynne med «*» eller «&».",
    ),
    "a folder of Windows": (
        "text: Svare",
        r'text: "C:\quiz"',
        9,
        "En omvendt skråstrek i hermetegn",
    ),
    "words on the line of a block": ("text: Svare", "text: | Svar", 9, "Det står noe etter «|»"),
    "a list on the line of its key": (
        "text: Svare",
        "text: - Svar",
        9,
        "En liste kan ikke begynne på",
    ),
    "a line too far in": (
        "    prompt: Hva",
        "      prompt: Hva",
        7,
        "Et kolon gjør resten av linjen til en ny nøkkel.",
    ),
}


@pytest.mark.parametrize("case", GRAMMAR.values(), ids=GRAMMAR.keys())
def test_what_is_no_yaml_is_told_in_the_authors_words_where_it_can_be_mended(
    case: tuple[str, str, int, str], tmp_path: Path
) -> None:
    old, new, line, message = case
    (fault,) = load(tmp_path, changed(old, new)).faults
    assert message in str(fault)
    assert fault.place.line == line


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


@pytest.mark.parametrize("case", ALIKE.values(), ids=ALIKE.keys())
def test_what_stands_twice_is_told_where_it_stands_again(
    case: tuple[str, str, int, str], tmp_path: Path
) -> None:
    old, new, line, message = case
    (fault,) = load(tmp_path, changed(old, new)).faults
    assert message in str(fault)
    assert fault.place.line == line


@pytest.mark.parametrize("pair", [("+5", "-5"), ("C", "C++"), ("Ring?", "Ring"), ("15", "1,5")])
def test_texts_that_differ_in_a_sign_that_means_something_are_two(
    pair: tuple[str, str], tmp_path: Path
) -> None:
    text = changed("text: Svare", f"text: '{pair[0]}'").replace("text: Vente", f"text: '{pair[1]}'")
    assert not load(tmp_path, text).faults


def test_items_categories_and_points_alike_are_told(tmp_path: Path) -> None:
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
    ["search", "constructor", "nul", "genindex", "regel-rolle", "klage-situasjon", "handbook"],
)
def test_an_id_that_something_else_on_pages_has_is_refused(taken: str, tmp_path: Path) -> None:
    (fault,) = load(tmp_path, changed("id: hva-na", f"id: {taken}")).faults
    assert f"Id-en «{taken}» er holdt av til noe annet på sidene." in str(fault)
    assert fault.place.line == 3


def test_a_misspelt_type_is_the_only_fault_told(tmp_path: Path) -> None:
    for kind in ("multipel", "", "branch-"):
        faults = load(tmp_path, changed("type: multiple", f"type: {kind}")).faults
        assert [fault.place.line for fault in faults] == [4], faults


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_and_a_byte_order_mark_change_nothing(ends: str, tmp_path: Path) -> None:
    plain = load(tmp_path, QUIZ)
    other = load(tmp_path, QUIZ.replace("\n", ends).encode("utf-8-sig"))
    assert not other.faults
    assert other.quiz == plain.quiz


def test_a_fault_has_the_same_line_with_line_ends_of_windows(tmp_path: Path) -> None:
    broken = changed("text: Vente", "text: @alle")
    (plain,), (other,) = (
        load(tmp_path, text).faults for text in (broken, broken.replace("\n", "\r\n"))
    )
    assert (plain.place, str(plain)) == (other.place, str(other))


def test_what_is_no_file_is_told_and_never_opened(tmp_path: Path) -> None:
    pipe, device, folder = (tmp_path / f"{name}.yaml" for name in ("ror", "null", "mappe"))
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    folder.mkdir()
    for path in (pipe, device, folder):
        (fault,) = load_quiz(path, ["mandat"]).faults
        assert str(fault).startswith(f"«{path.name}» er ingen vanlig fil.")
        assert load_channels(path).faults
    loop, far = tmp_path / "ring.yaml", tmp_path / f"{'x' * 300}.yaml"
    loop.symlink_to(loop)
    told = [str(load_quiz(path, ["mandat"]).faults[0]) for path in (loop, far)]
    assert "den er en lenke til seg selv" in told[0]
    assert "navnet er for langt" in told[1]


LIMIT = """\
limits:
  - id: bio
    channel: Instagram
    field: Bio
    most: 150
    source: Instagram
    checked: 2026-01-02
"""


@pytest.mark.parametrize(
    "most", ["010", "1_000", "0x7f", "1e3", "-5", "150.0", ".nan", "~", "no", "0"]
)
def test_a_number_that_is_typed_in_another_way_is_refused_not_counted(
    most: str, tmp_path: Path
) -> None:
    path = tmp_path / "grenser.yaml"
    path.write_text(LIMIT.replace("150", most), encoding="utf-8")
    faults: list[AuthorError] = []
    load_limits(path, faults)
    assert {fault.place.line for fault in faults} == {5}


@pytest.mark.parametrize(
    "day", ["2026-1-2", "02.01.2026", "2026-02-30", "20260102", "1_000", "i fjor"]
)
def test_a_date_that_is_none_is_refused(day: str, tmp_path: Path) -> None:
    path = tmp_path / "grenser.yaml"
    path.write_text(LIMIT.replace("2026-01-02", day), encoding="utf-8")
    faults: list[AuthorError] = []
    load_limits(path, faults)
    assert [f"«checked: {day}» er ingen dato." in str(fault) for fault in faults] == [True]


def test_what_was_done_on_a_day_that_has_not_come_is_told(tmp_path: Path) -> None:
    path = tmp_path / "grenser.yaml"
    path.write_text(LIMIT.replace("2026-01-02", "2099-01-02"), encoding="utf-8")
    faults: list[AuthorError] = []
    load_limits(path, faults)
    assert ["«checked: 2099-01-02» har ikke vært ennå." in str(fault) for fault in faults] == [True]
