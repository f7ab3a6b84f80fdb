"""What example drafts have taught the look: sentences like them are asked about, and harmless words are not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bench.drafts import arranged

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.examples import Example
from handbook_ext.draft.learning import learn
from handbook_ext.draft.load import load_lookover
from handbook_ext.engine.draft.experience import WINDOW
from handbook_ext.engine.draft.look import look_over
from tests.unit.experience.taught import ABOUT, ABOUT_ONE, ILL, WELL, WHERE, examples
from tests.unit.test_grading import in_micropython

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def hits(text: str, data: dict[str, Any]) -> list[tuple[str, str, bool]]:
    return [
        (hit["check"], text[hit["start"] : hit["end"]], "like" in hit)
        for hit in look_over(text, ABOUT, data)["hits"]
    ]


def test_a_sentence_like_the_examples_is_asked_about_though_no_word_of_it_is_listed(
    data: dict[str, Any],
) -> None:
    text = "God mandag. Han kommer ikke tilbake fra legen."
    assert hits(text, data) == [("syk", "Han kommer ikke tilbake fra legen", True)]


def test_a_word_that_no_example_has_counts_as_those_of_its_group_do(data: dict[str, Any]) -> None:
    assert hits("I dag var det pannekaker og Anna.", data) == []
    found = hits("I dag var det kyssesjuke og Anna.", data)
    assert found == [("syk", "I dag var det kyssesjuke og Anna", True)]


def test_what_words_find_is_not_asked_about_where_examples_say_that_it_is_harmless(
    data: dict[str, Any],
) -> None:
    assert hits("Isen på oss er brukket.", data) == []
    assert hits("Hun kommer ikke tilbake fra Anna, hun har brukket noe.", data)[0][0] == "syk"


WEIGHTS: dict[str, Any] = {"kinds": ["", "syk"], "features": {}, "marks": [], "trees": {}}
"""Experience that no drafts have made; ``bases`` are to be added."""


def test_what_may_be_asked_in_vain_is_a_maybe_by_words_and_by_experience(
    data: dict[str, Any],
) -> None:
    def maybes(text: str, base: int) -> list[bool]:
        # The odds of anything are high, so that experience asks without a word, too.
        weights = WEIGHTS | {"bases": [20, base]}
        hits = look_over(text, ABOUT, data | {"experience": weights})["hits"]
        return ["maybe" in hit for hit in hits]

    for text in ("Hun har brukket noe.", "Hun kommer ikke."):
        assert maybes(text, -12) == []
        assert maybes(text, -10) == [True]
        assert maybes(text, 12) == [True]
        assert maybes(text, 13) == [False]
    assert maybes("!!", -12) == [False]


def test_a_question_is_no_maybe_at_one_place_if_it_is_sure_at_another(data: dict[str, Any]) -> None:
    weights = WEIGHTS | {"bases": [20, -6], "features": {"igjen": [1, 200]}}
    text = f"Han har brukket armen igjen. {'Kaffen er varm. ' * WINDOW} Hun har brukket noe."
    hits = look_over(text, ABOUT, data | {"experience": weights})["hits"]
    assert [(hit["check"], "maybe" in hit) for hit in hits] == [("syk", False), ("syk", False)]
    [alone] = look_over("Hun har brukket noe.", ABOUT, data | {"experience": weights})["hits"]
    assert alone["maybe"]


def test_what_is_known_of_a_draft_as_a_whole_decides_with_its_words(data: dict[str, Any]) -> None:
    # By their odds alone the words are asked about; by the tree, not in a message, and surely beside a picture.
    tree = [2, 500, 10, 3, 500, 8, -1, 0, -1, 2000, -1, -3000]
    marks = {"marks": ["=kind/melding", "@bilde"], "trees": {"syk": [0, [tree]]}}
    weights = WEIGHTS | {"bases": [20, 6]} | marks

    def found(**about: object) -> list[bool]:
        drafted = look_over("Hun har brukket noe.", ABOUT | about, data | {"experience": weights})
        return ["maybe" in hit for hit in drafted["hits"]]

    assert found(kind="innlegg") == [True]
    assert found(kind="melding") == []
    assert found(kind="innlegg", extras=["bilde"]) == [False]


def test_drafts_enough_teach_what_is_harmless_in_one_kind_of_draft_and_not_in_another(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook_ext.draft.learning.FEWEST_JUDGED", 100)
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    asked, none = frozenset({"syk"}), frozenset[str]()
    taught = [
        Example(
            f"{how} {where}, {when}.", (), asked if is_post and how in ILL else none, none, about
        )
        for is_post in (True, False)
        for about in [ABOUT_ONE | {"kind": "innlegg" if is_post else "melding"}]
        for how in (*ILL, *WELL)
        for where in WHERE
        for when in ("i dag", "i går")
    ]
    checks = arrange(replace(lookover, experience=learn(lookover, taught, [])), [])

    def found(kind: str, text: str) -> int:
        return len(look_over(text, ABOUT | {"kind": kind}, checks)["hits"])

    assert found("innlegg", "Hun kommer ikke tilbake fra legen.") == 1
    assert found("melding", "Hun kommer ikke tilbake fra legen.") == 0
    assert found("innlegg", "Nytt kurs starter hos naboen.") == 0


def test_a_kind_that_only_drafts_side_by_side_have_is_learnt_too(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook_ext.draft.learning.FEWEST_JUDGED", 100)
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    none = frozenset[str]()
    ill = [each for each in examples() if each.faults][:25]
    well = [Example(f"{how} {where}.", (), none, none) for how in WELL * 4 for where in WHERE]
    # The faulty ones are all in the first of five parts, so the other parts do not know of them.
    checks = arrange(replace(lookover, experience=learn(lookover, [*ill, *well], [])), [])
    assert checks["experience"]["trees"].keys() == {"syk"}
    assert hits("Vi åpner dørene for Anna.", checks) == []


def test_without_experience_all_that_words_find_is_sure(file: Path) -> None:
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    [hit] = look_over("Hun har brukket noe.", ABOUT, arrange(lookover, []))["hits"]
    assert "maybe" not in hit


def test_what_is_found_by_its_look_needs_no_experience(data: dict[str, Any]) -> None:
    assert hits("Vi åpner dørene for dem!!", data) == [("roper", "!!", False)]


def test_one_such_sentence_is_found_in_a_long_draft(data: dict[str, Any]) -> None:
    many = "Kaffen er varm. " * (3 * WINDOW)
    assert hits(many, data) == []
    found = hits(f"{many} Det står dårlig til med naboen. {many}", data)
    assert found == [("syk", "Det står dårlig til med naboen", True)]


def test_a_draft_without_words_is_not_weighed() -> None:
    about = ABOUT | {"extras": ["bilde"]}
    assert "alt-tekst" in {hit["check"] for hit in look_over("🎄", about, arranged())["hits"]}


def test_a_question_that_words_have_led_to_is_not_asked_twice(data: dict[str, Any]) -> None:
    found = hits("Det står dårlig til med Anna, hun har brukket beinet.", data)
    assert [check for check, _words, _like in found] == ["syk"]


def test_both_pythons_weigh_alike() -> None:
    texts = [example.text for example in examples()][::3]
    texts += ["", "x", "8", "Å " * 500, ". . .", " ".join(texts)]
    checks = arranged()
    asked = {"op": "look-over", "about": ABOUT}
    # As a page does, the checks are sent once: to read them takes longer than all the texts.
    requests = [
        json.dumps(
            asked | {"text": text, "checks": checks["fingerprint"] if number else checks},
            ensure_ascii=False,
        )
        for number, text in enumerate(texts)
    ]
    here = [look_over(text, ABOUT, checks) for text in texts]
    assert in_micropython(requests) == here
