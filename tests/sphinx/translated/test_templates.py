"""What translators get: each text once, on the page it belongs to, with its place in the author's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.quiz.load import load_quiz
from handbook_ext.source.translated import message, texts_of
from handbook_ext.translated.said import texts_of_page
from tests.sphinx.translated.marking import IN_THAT_LANGUAGE, LANGUAGE

if TYPE_CHECKING:
    from tests.sphinx.translated.conftest import Translated

SAYS = (
    "Spørsmål 1",
    "Slik vurderer vi svarene",
    "Snakk om det",
    "Dette bør dere tenke på",
    "Eksempel",
)


def homes(translated: Translated, text: str) -> list[str]:
    return [name for name, each in translated.catalogues.items() if text in each]


@pytest.mark.parametrize("rule", ["rolle", "taushetsplikt"])
def test_every_text_of_a_quiz_is_on_the_page_of_its_rule_and_no_other(
    translated: Translated, rule: str
) -> None:
    path = translated.handbook.folder / f"quizzes/{rule}.yaml"
    texts = texts_of(load_quiz(path, ["mandat"], ["helse"]).quiz)
    assert len(texts) > 5
    for text in texts:
        assert homes(translated, message(text.markdown)) == [rule]


@pytest.mark.parametrize(
    ("page", "text", "place"),
    [
        ("taushetsplikt", "Navnelapper på dørene.", "quizzes/taushetsplikt.yaml:9"),
        ("taushetsplikt", "Marker det som *ikke* kan stå.", "quizzes/taushetsplikt.yaml:41"),
        ("taushetsplikt", "Hva ville vært for mye?", "quizzes/taushetsplikt.yaml:86"),
        ("plan", "Uten en vikar står spørsmål åpne. Les {rule}`rolle`.", "_data/plan.yaml:42"),
        ("tekst", "oppgitt av andre", "_data/grenser.yaml:13"),
        ("kanaler", "Varsle om brann.\n\nSi fra når det er over.", "_data/channels.yaml:20"),
        ("utkast", "Er noen *syk*? Se [loven](https://example.no).", "_data/draft.yaml:14"),
        ("rad", "Er ryktet galt, tror færre på henne.", "rad.md:22"),
    ],
)
def test_a_text_is_as_its_author_wrote_it_with_its_file_and_line(
    translated: Translated, page: str, text: str, place: str
) -> None:
    entry = translated.catalogues[page].get(text)
    assert entry is not None
    assert next(f"{path}:{line}" for path, line in entry.locations).endswith(place)


def test_the_texts_counted_are_those_that_translators_get(translated: Translated) -> None:
    languages = {"nb": "Bokmål", LANGUAGE: "Deutsch"}
    for language in ("nb", LANGUAGE):
        settings = {**IN_THAT_LANGUAGE, "language": language, "handbook_languages": languages}
        app = translated.handbook.build("dummy", freshenv=True, confoverrides=settings)
        counted = {
            page: {said.message for said in texts_of_page(app.env, page)}
            for page in app.env.all_docs
        }
        got = {
            page: {str(entry.id) for entry in catalogue if entry.id}
            for page, catalogue in translated.catalogues.items()
            if page != "sphinx"
        }
        assert {page: texts for page, texts in counted.items() if texts} == got


def test_what_the_extension_says_itself_is_in_no_template(translated: Translated) -> None:
    assert [text for text in SAYS if homes(translated, text)] == []


def test_what_is_only_looked_for_or_has_a_language_of_its_own_is_in_no_template(
    translated: Translated,
) -> None:
    for text in ("se bildet", "Ingen er syk.", "{tjeneste} viser {om}.", "filmar"):
        assert homes(translated, text) == []


def test_a_text_of_conf_py_is_on_the_front_page_with_its_line(translated: Translated) -> None:
    lines = (translated.handbook.folder / "docs/conf.py").read_text("utf-8").splitlines()
    line = next(number for number, each in enumerate(lines, 1) if "helsearbeid" in each)
    entry = translated.catalogues["index"].get("helsearbeid")
    assert entry is not None
    [(path, found)] = entry.locations
    assert (path.rpartition("/")[2], found) == ("conf.py", line)
