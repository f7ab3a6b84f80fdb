"""What authors write for kinds, strengths, roles and judgements is in the handbook's language, or in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sphinx.locale
from bs4 import BeautifulSoup
from click.testing import CliRunner

from handbook_ext.cli import main
from handbook_ext.quiz.skeletons import skeleton

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

POSTS = """\
# Råd

::::{posts}
:::{post} good
:from: The library
:why: It answers.

Glad you asked!
:::

:::{post} bad
:from: The library
:why: It does not.

No comment.
:::
::::
"""
OWN = {"good": {"word": "Do this", "state": "correct"}, "bad": {"state": "wrong"}}


@pytest.mark.parametrize("language", ["nb", "nn", "en", "de"])
def test_authors_write_in_the_language_of_the_handbook(handbook: Handbook, language: str) -> None:
    handbook.speak(language)
    assert handbook.warnings() == []


def test_an_english_handbook_needs_no_norwegian_word(handbook: Handbook) -> None:
    handbook.speak("en")
    rule = handbook.folder.joinpath("docs/rad.md").read_text("utf-8")
    for line in (":kind: advice", ":strength: should", ":audience: employee, elected"):
        assert f"\n{line}\n" in rule
    for judgement in ("like this", "better not like this"):
        assert f":::{{post}} {judgement}\n" in rule


def test_the_command_of_an_english_handbook_asks_for_no_norwegian_option(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sphinx.locale.translators", {})
    monkeypatch.setattr("handbook_ext.locale.translators", sphinx.locale.translators)
    handbook.speak("en")
    conf = str(handbook.folder / "docs")
    mistaken = CliRunner().invoke(main, ["--conf", conf, "new", "question", "--type", "quiz"])
    assert "Try 'main new question --help' for help." in mistaken.output
    shown = CliRunner().invoke(main, ["--conf", conf, "print", "--help"])
    assert "--to, --til FOLDER" in shown.output
    assert skeleton("branch", "id", "employee", "rule").count("well") == 2


def own(handbook: Handbook, judgements: object) -> None:
    """Give the handbook these judgements, and posts that use them."""
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8")
    handbook.write("docs/conf.py", f"{conf}\nhandbook_judgements = {judgements!r}\n")
    text = handbook.folder.joinpath("docs/rad.md").read_text("utf-8")
    rule = text[: text.index("::::{posts}")]
    handbook.write("docs/rad.md", rule + POSTS[POSTS.index("::::{posts}") :])


def test_examples_are_judged_in_the_handbooks_own_words(handbook: Handbook) -> None:
    own(handbook, OWN)
    app = handbook.build()
    assert app.warning.getvalue() == ""
    page = BeautifulSoup(app.outdir.joinpath("rad.html").read_text("utf-8"), "html.parser")
    marks = page.select("figcaption .handbook-mark")
    shown = [(mark["data-state"], mark.get_text(strip=True)) for mark in marks]
    assert shown == [("correct", "Do this"), ("wrong", "Bad")]


@pytest.mark.parametrize(
    ("judgements", "fault"),
    [
        (
            {**OWN, "bad": {"state": "worse"}},
            'handbook_judgements["bad"]["state"] skal være en av disse: correct, risky, wrong, men',
        ),
        (["good"], "handbook_judgements skal være en ordbok (dict), men er en liste (list)."),
    ],
    ids=["a state that there is not", "a list"],
)
def test_a_fault_in_the_judgements_is_told_at_its_place(
    handbook: Handbook, judgements: object, fault: str
) -> None:
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8")
    own(handbook, judgements)
    place = f"docs/conf.py:{conf.count(chr(10)) + 2}: WARNING: "
    assert [line for line in handbook.warnings() if line.startswith(place) and fault in line]
