"""«Se over utkastet»: the handbook's own words, measured on invented drafts, in both Pythons."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from bench.drafts import (
    DRAFTS,
    LEAST_RECALL,
    MOST_ALARMS,
    ROLES,
    WORDS,
    arranged,
    drafts_of,
    measure,
    parted,
    read,
)
from hypothesis import given
from hypothesis import strategies as st
from stdnum.no import fodselsnummer

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.lint import example_findings
from handbook_ext.draft.load import load_lookover
from handbook_ext.draft.schema import draft_schema
from handbook_ext.engine.draft.look import CAME, look_over
from handbook_ext.engine.draft.pictures import checks
from handbook_ext.engine.service import reply
from tests.unit.test_grading import in_micropython

DATA = arranged()
CHECKS = DATA
CAME_ONCE = DATA["fingerprint"]
ABOUT = {"role": "mandat", "channel": "facebook", "kind": "innlegg", "extras": ["bilde", "ki"]}
ODD = [
    "",
    " \u200b\n\n",
    "😀 Amina (4) 👨‍👩‍👧 er på sykehus",
    "<script>alert(1)</script> <b>Amina</b>",
    "\u202eretsnom\u202c שלום مرحبا Amina (4) \u2067מ\u2069",
    "é" * 50 + " A\u0301mina",
    "\u0000\ufffd\ufffc\u2028syk\u2029han",
    "İSTANBUL ǅ ẞ ſ K",
    ". . . ... !!! ??? ((((4) 0000000000000000000000",
]


def look(text: str) -> Any:
    return look_over(text, ABOUT, DATA)


@pytest.mark.parametrize("kept", [False, True])
def test_something_is_found_in_enough_faulty_drafts_and_few_drafts_in_order_are_marked(
    *, kept: bool
) -> None:
    # What has been learnt is known well enough by some of it.
    drafts = drafts_of(kept=kept)[:: 1 if kept else 8]
    measured = measure(*parted(drafts), DATA)
    assert measured.noticed >= LEAST_RECALL * measured.faulty
    assert measured.alarms <= MOST_ALARMS


def test_the_words_are_sound_and_each_example_is_marked_as_it_says() -> None:
    loaded = load_lookover(WORDS, ROLES)
    assert loaded.faults == []
    assert loaded.lookover is not None
    assert list(example_findings(loaded.lookover, ["example.no"])) == []


def test_the_schema_beside_the_words_is_that_of_the_loader() -> None:
    written = json.loads(WORDS.with_name("draft-schema.json").read_text(encoding="utf-8"))
    assert draft_schema(ROLES) == written, "Write it anew: handbook schema"
    text = WORDS.read_text(encoding="utf-8")
    jsonschema.Draft202012Validator(written).validate(yaml.safe_load(text))
    assert text.partition("\n")[0] == "# yaml-language-server: $schema=draft-schema.json"


def test_check_digits_are_those_of_python_stdnum() -> None:
    weights = next(weights for tag, _p, weights in CHECKS["pictures"] if tag == "fodselsnummer")
    chance = random.Random(20)  # noqa: S311 - no secret
    right = 0
    for _each in range(20_000):
        number = f"{chance.randrange(10**11):011}"
        digits = [int(digit) for digit in number]
        expected = number[-2] == fodselsnummer.calc_check_digit1(number) and number[
            -1
        ] == fodselsnummer.calc_check_digit2(number)
        assert all(checks(digits, each) for each in weights) == expected
        right += expected
    assert right > 0


def test_micropython_finds_what_cpython_finds() -> None:
    drafts = [
        draft["text"] for name in ("faulty", "read") for draft in read(DRAFTS / f"{name}.yaml")
    ]
    texts = [*ODD, *drafts[::6]]
    # As a page does, the checks are sent once: to read them takes longer than all the drafts.
    asked = {"op": "look-over", "about": ABOUT}
    requests = [
        json.dumps(
            asked | {"text": text, "checks": CAME_ONCE if number else DATA}, ensure_ascii=False
        )
        for number, text in enumerate(texts)
    ]
    # A page sends no character that takes two units of UTF-16: look.ts.
    requests = [
        "".join(sign if sign < "\U00010000" else "\ufffc" for sign in each) for each in requests
    ]
    assert in_micropython(requests) == [json.loads(reply(each)) for each in requests]


def test_checks_that_came_last_need_not_come_again_in_both_pythons() -> None:
    asked = {"op": "look-over", "text": "Amina (4) er syk.", "about": ABOUT}
    others = {**DATA, "fingerprint": "0", "checks": DATA["checks"][:1]}
    sent = (CAME_ONCE, DATA, CAME_ONCE, others, CAME_ONCE, "0")
    requests = [json.dumps(asked | {"checks": checks}) for checks in sent]
    CAME.clear()
    replies = [json.loads(reply(each)) for each in requests]
    assert replies[0] == replies[4] == {"error": "no-checks"}
    assert replies[1]["hits"]
    assert replies[2] == replies[1]
    assert replies[5] == replies[3] != replies[1]
    assert in_micropython(requests) == replies


def test_checks_that_differ_in_a_word_have_another_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "utkast.yaml"
    file.write_text(WORDS.read_text("utf-8").replace("experience: ", "# ", 1), encoding="utf-8")
    before = load_lookover(file, ROLES).lookover
    file.write_text(file.read_text("utf-8").replace("words: [", "words: [fjelltopp, ", 1), "utf-8")
    after = load_lookover(file, ROLES).lookover
    assert before is not None
    assert after is not None
    prints = [arrange(each, [])["fingerprint"] for each in (before, before, after)]
    assert prints[0] == prints[1] != prints[2]


@given(st.text(max_size=200))
def test_hits_are_places_in_the_draft_whatever_it_is(text: str) -> None:
    got = look(text)
    for hit in got["hits"]:
        inside = 0 <= hit["start"] < hit["end"] <= len(text)
        assert inside or (hit["start"], hit["end"]) == (-1, -1)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_an_odd_draft_is_looked_over_too(text: str) -> None:
    assert {"hits", "left", "lines", "rules"} == set(look(text))


def test_ten_thousand_characters_of_anything_are_looked_over() -> None:
    for part in (
        "Amina (4) er syk og bor på Storgata 14. ",
        "syk",
        "(4)",
        "a.b/",
        "#",
        "!",
        "NÅ ",
        "søknaden ",
    ):
        text = (part * 10_000)[:10_000]
        assert "hits" in look(text), part


def test_each_label_is_a_check_and_no_identity_number_is_real() -> None:
    ids = [check["id"] for check in CHECKS["checks"]]
    for path in sorted(Path(DRAFTS).rglob("*.yaml")):
        for draft in read(path):
            for label in (*draft.get("faults", []), *draft.get("also", [])):
                assert any(name == label or name.startswith(f"{label}-") for name in ids), label
            for found in re.findall(r"\b\d{6} ?\d{5}\b", draft["text"]):
                number = found.replace(" ", "")
                digits = fodselsnummer.calc_check_digit1(number) + fodselsnummer.calc_check_digit2(
                    number
                )
                may_be_real = number.endswith(digits)
                assert not may_be_real or int(number[2:4]) > 80, "80 is added to a made-up month"
