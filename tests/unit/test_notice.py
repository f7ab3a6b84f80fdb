"""The texts of «Informasjonstekst» say what they claim to say, and promise nothing more."""

from __future__ import annotations

import itertools
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.engine.compose import compose
from handbook_ext.engine.fold import is_space
from handbook_ext.engine.service import reply
from handbook_ext.tools.load import load_tool
from tests.unit.test_advice_properties import written
from tests.unit.test_grading import in_micropython

if TYPE_CHECKING:
    from handbook_ext.tools.model import Tool
    from handbook_ext.tools.texts.model import Texts

FILE = Path(__file__).parents[2] / "docs/_data/informasjonstekst.yaml"
FORMS = ("kort", "middels", "lang")
SAYS = {
    "nb": {
        "presentasjon": r"Siden til Fjellvik bibliotek|Her forteller Fjellvik bibliotek om arr",
        "ekstra": r"i tillegg til",
        "hvem": r"Ansatte (skriver og )?svarer",
        "nar": r"(?i:svarer|svar) på hverdager kl\. 9–15",
        "saker": r"(?s)Vi behandler ikke (enkelt)?saker her.*kan (likevel )?bli arkivert",
        "sletting": r"(?s)(fjerne reklame|Reklame, .*kan bli fjernet).*likt for alle",
        "personvern": r"fjerne .*private opplysninger|reglene for personvern, fjerner vi",
    },
    "nn": {
        "presentasjon": r"Sida til Fjellvik bibliotek|Her fortel Fjellvik bibliotek om arr",
        "ekstra": r"i tillegg til",
        "hvem": r"Tilsette (skriv og )?svarar",
        "nar": r"(?i:svarar|svar) på kvardagar kl\. 9–15",
        "saker": r"(?s)Vi behandlar ikkje (enkelt)?saker her.*kan (likevel )?bli arkivert",
        "sletting": r"(?s)(fjerne reklame|Reklame, .*kan bli fjerna).*likt for alle",
        "personvern": r"fjerne .*private opplysningar|reglane for personvern, fjernar vi",
    },
}
"""What a text composed from the samples must say to cover a point."""
OTHER = {
    "nn": "ikke siden tjenesten hva hvem noe gjør gjøre blir jeg dere deres hverdager åpent "
    "skoledager fjernet fjerner skriver svarer forteller trusler opplysninger reglene nyheter "
    "arrangementer åpningstider frister driftsmeldinger plasser ansatte kommunens nettsted samme "
    "senest uke komme bryter vær uenig kommer viktigste",
    "nb": "ikkje sida tenesta kva kven noko gjere kvardagar ope skuledagar fjerna fjernar "
    "svarar fortel truslar opplysningar reglane nyhende arrangement opningstider fristar "
    "driftsmeldingar plassar tilsette nettstaden same seinast veke kome bryt ver ueinig kjem dei",
}
"""Words of the other written language."""
PROMISES = re.compile(
    r"(arkiverer|arkiverar) (ikke|ikkje)|(ikke|ikkje) (bli )?arkiver|slett|alltid|garanter|"
    r"søk|anonym|vedtak",
    re.IGNORECASE,
)
"""What no such text may say: see «Grensene» in docs/strategi/informere.md."""


@cache
def notice() -> tuple[Tool, Texts]:
    tool = load_tool(FILE).tool
    assert tool is not None
    assert tool.texts is not None
    return tool, tool.texts


def examples() -> dict[str, str | list[str]]:
    return {question.id: question.sample for question in notice()[0].questions}


def made_of(answers: dict[str, Any]) -> list[dict[str, Any]]:
    tool, texts = notice()
    made = compose(**texts.data(list(tool.questions)), answers=answers)["texts"]
    assert [text["id"] for text in made] == [text.id for text in texts.texts]
    return made


def languages() -> dict[str, str]:
    return {text.id: text.language for text in notice()[1].texts}


def words_in(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.lower()))


def test_there_is_a_short_a_medium_and_a_long_form_in_both_languages() -> None:
    wanted = [f"{form}-{language}" for form in FORMS for language in ("nb", "nn")]
    assert list(languages())[: len(wanted)] == wanted


def test_the_points_are_the_seven_of_the_strategy() -> None:
    assert [point.id for point in notice()[1].points] == list(SAYS["nb"]) == list(SAYS["nn"])


@pytest.mark.parametrize("made", made_of(examples()), ids=lambda made: made["id"])
def test_a_text_says_just_what_it_claims_to_say(made: dict[str, Any]) -> None:
    says = SAYS[languages()[made["id"]]]
    said = [point for point, words in says.items() if re.search(words, made["text"])]
    assert sorted(made["points"]) == sorted(said)
    if made["id"].startswith(FORMS):
        assert sorted(said) == sorted(says)


@pytest.mark.parametrize("blank", [question.id for question in notice()[0].questions])
def test_without_an_answer_no_text_claims_more_than_it_says(blank: str) -> None:
    nothing = "" if isinstance(examples()[blank], str) else []
    for made in made_of(examples() | {blank: nothing}):
        says = dict(SAYS[languages()[made["id"]]])
        if blank == "timer":
            says["nar"] = says["nar"].replace(r" kl\. 9–15", "")
        unsaid = [point for point in made["points"] if not re.search(says[point], made["text"])]
        assert unsaid == []


def test_an_empty_form_leaves_out_all_that_only_the_reader_knows() -> None:
    for made in made_of({}):
        assert set(made["points"]) <= {"ekstra", "saker", "sletting", "personvern"}
        assert not re.search(r"[{}]|\s[.,]|  ", made["text"])


def test_the_short_form_is_near_250_characters_and_fits_a_post_on_x() -> None:
    limits = [limit.id for limit in notice()[1].limits]
    short = [made for made in made_of(examples()) if made["id"].startswith("kort")]
    assert short
    for made in short:
        assert 225 <= made["length"] <= 275
        assert made["over"][limits.index("x-innlegg")] == 0


def test_what_is_said_to_fit_fits() -> None:
    most = [limit.most for limit in notice()[1].limits]
    for made in made_of(examples()):
        assert made["length"] == len(made["text"])  # the samples have no emoji
        assert made["over"] == [max(0, len(made["text"]) - limit) for limit in most]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_whatever_is_chosen_a_text_is_in_one_written_language(language: str) -> None:
    tool, _texts = notice()
    foreign = words_in(OTHER[language])
    for question in tool.questions:
        for option in question.options:
            for teneste, timer in itertools.product(("", "Fjellvik bibliotek"), ("", "9–15")):
                changed = {question.id: [option.id], "teneste": teneste, "timer": timer}
                for made in made_of(examples() | changed):
                    if languages()[made["id"]] == language:
                        assert words_in(made["text"]) & foreign == set(), made["id"]


def test_a_name_in_nynorsk_stands_in_the_texts_in_nynorsk_alone() -> None:
    answers = examples() | {"tjeneste": "kulturskolen", "teneste": "kulturskulen"}
    for made in made_of(answers):
        wanted, other = "kulturskolen", "kulturskulen"
        if languages()[made["id"]] == "nn":
            wanted, other = other, wanted
        assert made["text"].count(wanted) == 1
        assert other not in made["text"]


def test_no_text_promises_what_the_law_does_not_allow() -> None:
    for made in made_of(examples()):
        assert not PROMISES.search(made["text"]), made["id"]


def test_who_ticks_that_cases_can_be_taken_up_gets_texts_that_do_not_say_so() -> None:
    case = ["sporsmal", "forslag", "sak"]
    assert made_of(examples() | {"bruk": case}) == made_of(examples())
    assert made_of(examples() | {"bruk": ["sak"]}) == made_of(examples() | {"bruk": []})


@st.composite
def answered(draw: st.DrawFn) -> dict[str, Any]:
    """Draw answers to the real form."""
    answers: dict[str, Any] = {}
    for question in notice()[0].questions:
        if draw(st.booleans()):
            options = [option.id for option in question.options]
            most = 1 if question.kind == "choice" else len(options)
            chosen = st.lists(st.sampled_from(options or [""]), max_size=most, unique=True)
            answers[question.id] = draw(chosen if options else written)
    return answers


@given(answered())
def test_whatever_is_answered_stands_in_a_text_once_it_is_asked_for(
    answers: dict[str, Any],
) -> None:
    name = answers.get("navn", "")
    for made in made_of(answers):
        assert made["length"] == len(made["text"].encode("utf-16-le")) // 2
        assert len(set(made["points"])) == len(made["points"])
        assert "\n\n\n" not in made["text"]
        if made["id"] == "lang-nb" and not is_space(name.replace(".", " ")):
            assert made["text"].startswith("Velkommen til ")


def test_micropython_writes_the_same_texts_whatever_is_answered() -> None:
    tool, texts = notice()
    data = texts.data(list(tool.questions))
    asked: list[str] = []

    @settings(max_examples=60)
    @given(answered())
    def collect(answers: dict[str, Any]) -> None:
        request = {"op": "compose", **data, "answers": answers}
        asked.append(json.dumps(request, ensure_ascii=False))

    collect()
    wanted = [json.loads(reply(request)) for request in asked]
    reported = [
        (got, want) for got, want in zip(in_micropython(asked), wanted, strict=True) if got != want
    ]
    assert reported == []
    assert not any("error" in want for want in wanted)
