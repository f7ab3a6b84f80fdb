"""What GIFT holds becomes drafts; what is not certain is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from handbook_ext.errors import AuthorError
from tests.unit.intake.imported import Imported

if TYPE_CHECKING:
    from pathlib import Path


def one(tmp_path: Path, text: str) -> dict[str, Any]:
    (draft,) = Imported(tmp_path / "bank.gift", text).drafts
    return draft


def test_the_right_answer_is_best_and_the_verdict_of_a_wrong_one_is_left_open(
    tmp_path: Path,
) -> None:
    draft = one(tmp_path, "::Hvem svarer::Hvem svarer?{=Du #Rett.~%50%Naboen ~Ingen #Nei.}")
    assert draft["id"] == "hvem-svarer"
    assert draft["draft"] is True
    assert draft["type"] == "single"
    assert draft["options"] == [
        {"text": "Du", "verdict": "best", "feedback": "Rett."},
        {"text": "Naboen", "verdict": "acceptable", "feedback": None},
        {"text": "Ingen", "verdict": None, "feedback": "Nei."},
    ]


def test_weights_without_a_right_answer_are_boxes_to_tick(tmp_path: Path) -> None:
    draft = one(tmp_path, "Hva?{~%50%a ~%50%b ~%-100%c}")
    assert [(option["text"], option["correct"]) for option in draft["options"]] == [
        ("a", True),
        ("b", True),
        ("c", False),
    ]


def test_the_last_sentence_is_the_prompt_when_it_asks(tmp_path: Path) -> None:
    draft = one(tmp_path, "Du er på jobb. En nabo ringer. Hva gjør du?{=Svarer ~Venter}")
    assert (draft["situation"], draft["prompt"]) == (
        "Du er på jobb. En nabo ringer.",
        "Hva gjør du?",
    )
    alone = one(tmp_path, "Hva gjør du?{=Svarer ~Venter}")
    assert (alone["situation"], alone["prompt"]) == (None, "Hva gjør du?")


def test_matching_is_sorting_and_matching_with_positions_an_order(tmp_path: Path) -> None:
    sort = one(tmp_path, "Hva?{=katt -> dyr =eik -> tre =hund -> dyr}")
    assert sort["type"] == "classify"
    assert sort["categories"] == ["dyr", "tre"]
    assert [item["category"] for item in sort["items"]] == ["dyr", "tre", "dyr"]
    order = one(tmp_path, "Hva?{=sist -> 2 =først -> 1}")
    assert order["type"] == "order"
    assert [item["text"] for item in order["items"]] == ["først", "sist"]


def test_a_statement_gets_two_options_and_their_reasons(tmp_path: Path) -> None:
    draft = one(tmp_path, "Jorda er rund.{T#Jo.#Ja, den er det.}")
    assert draft["options"] == [
        {"text": "Riktig", "verdict": "best", "feedback": "Ja, den er det."},
        {"text": "Galt", "verdict": None, "feedback": "Jo."},
    ]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("To og to {=er =blir} fire.", ["er", "blir"]),
        ("Hvor mange?{#3:2}", ["3:2"]),
        ("Hvor mange?{#=1..5 #fint =%50%7:1}", ["1..5", "7:1"]),
        ("Hva mener du?{}", None),
    ],
)
def test_what_is_answered_in_words_becomes_a_reflection(
    tmp_path: Path, text: str, points: list[str] | None
) -> None:
    draft = one(tmp_path, text)
    assert draft["type"] == "reflect"
    assert draft["points"] == points


def test_a_missing_word_leaves_a_blank_in_the_sentence(tmp_path: Path) -> None:
    assert one(tmp_path, "Grant ligger {~i =under} gravsteinen.")["prompt"] == (
        "Grant ligger _____ gravsteinen."
    )


def test_escaped_signs_are_text_and_so_are_signs_in_a_tag(tmp_path: Path) -> None:
    draft = one(
        tmp_path,
        r"::n::[html]<p>a \= \{b\} \~ c\: \#1 \\ d</p>{=<a href=\"https://a.no/#x\">Se</a> ~nei}".replace(
            '\\"', '"'
        ),
    )
    assert draft["prompt"] == r"a = \{b} ~ c: #1 \ d" or draft["prompt"] == r"a = {b} ~ c: #1 \ d"
    assert draft["options"][0]["text"] == "[Se](https://a.no/#x)"


def test_lines_with_tags_and_an_id_are_read_as_moodle_writes_them(tmp_path: Path) -> None:
    imported = Imported(
        tmp_path / "bank.txt",
        "// question: 12 [id:hvem] [tag:role:mandat] [tag:rule:rolle] [tag:vår]\n::x::Hva?{=a ~b}",
    )
    (draft,) = imported.drafts
    assert (draft["id"], draft["roles"], draft["rules"]) == ("hvem", ["mandat"], ["rolle"])
    assert imported.told("Tapt") == ["2: etiketten «vår»"]


def test_a_category_that_is_a_rule_names_it_and_another_is_told_as_lost_once(
    tmp_path: Path,
) -> None:
    imported = Imported(
        tmp_path / "bank.txt",
        "$CATEGORY: top/Avklar rollen\n\nHva?{=a ~b}\n\n$CATEGORY: Vår 2019\n\nA?{=a ~b}\n\nB?{=a ~b}",
    )
    assert [draft["rules"] for draft in imported.drafts] == [["rolle"], [], []]
    assert imported.told("Tapt") == ["7: kategorien «Vår 2019»"]
    assert imported.told("Gjettet") == ["3: regelen «rolle», etter kategorien"]


def test_a_text_without_a_question_is_told_as_lost(tmp_path: Path) -> None:
    imported = Imported(tmp_path / "bank.txt", "Les dette først.\n\nHva?{=a ~b}")
    assert imported.told("Tapt") == ["1: en tekst uten spørsmål: «Les dette først.»"]


def test_two_right_answers_of_one_are_boxes_to_tick(tmp_path: Path) -> None:
    imported = Imported(tmp_path / "bank.txt", "Hva?{=a =b ~c}")
    assert imported.drafts[0]["type"] == "multiple"
    assert "1: flere svar er riktige, så leseren får krysse av for alle" in imported.told("Gjettet")


def test_what_is_said_to_all_becomes_the_reason_of_the_right_answer_only_if_it_has_none(
    tmp_path: Path,
) -> None:
    assert one(tmp_path, "A?{=a ~b####Fordi.}")["options"][0]["feedback"] == "Fordi."
    imported = Imported(tmp_path / "bank.txt", "A?{=a #Egen. ~b####Fordi.}")
    assert imported.drafts[0]["options"][0]["feedback"] == "Egen."
    assert imported.told("Tapt") == ["1: den felles tilbakemeldingen: «Fordi.»"]


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("A?{=a ~b}\n\nB?\n{=a ~b\n", 4, "krøllparentes"),
        ("A?{=a ~b}\n\nB? =a }\n", 3, "krøllparentes"),
        ("A?{=a ~b}\n\nB?\n{\n~a\n}", 4, "bare ett svar"),
        ("\n// bare en kommentar\n", 1, "ingen spørsmål"),
    ],
)
def test_a_fault_is_placed_on_its_line(tmp_path: Path, text: str, line: int, fault: str) -> None:
    with pytest.raises(AuthorError, match=fault) as raised:
        Imported(tmp_path / "bank.gift", text)
    assert raised.value.place.line == line


def test_ids_that_are_taken_or_reserved_are_replaced(tmp_path: Path) -> None:
    imported = Imported(
        tmp_path / "bank.txt",
        "::Brukt::A?{=a ~b}\n\n::Lik::B?{=a ~b}\n\n::Lik::C?{=a ~b}\n\n::index::D?{=a ~b}\n\n::7::?{=a ~b}",
    )
    assert [draft["id"] for draft in imported.drafts] == [
        "brukt-2",
        "lik",
        "lik-2",
        "sporsmal-7",
        "sporsmal-9",
    ]
