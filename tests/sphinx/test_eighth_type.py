"""A type of question that brings only what is its own is whole in every output."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup

from handbook_ext.engine import types as engine_types
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.notebook import quiz_notebook
from handbook_ext.quiz.types import CONTROLS, TYPES
from handbook_ext.scenario.controls import control
from handbook_ext.source.record import Field, Shape
from tests.sphinx.counted_type import COUNTED, NUMBER, QUIZ, engine_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_ext.source.record import Record
    from tests.sphinx.small_handbook import Handbook

REASON = "Etter fire dager spør låneren andre."


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add the type to the tables that list types."""
    monkeypatch.setitem(TYPES, "counted", COUNTED)
    monkeypatch.setitem(CONTROLS, "number", NUMBER)
    monkeypatch.setattr(engine_types, "TYPES", (*engine_types.TYPES, "counted"))
    monkeypatch.setitem(sys.modules, "handbook_ext.engine.types.counted", engine_part())


@pytest.fixture
def counting(handbook: Handbook) -> Handbook:
    handbook.write("quizzes/rolle.yaml", QUIZ)
    return handbook


@pytest.fixture
def svar(tmp_path: Path) -> Callable[[str, str], None]:
    path = tmp_path / "rolle.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    notebook: Any = quiz_notebook(load_quiz(path, ["mandat"]).quiz, {"rolle": "Rollen"}, Path())
    names: dict[str, Any] = {}
    exec(notebook.cells[1].source, names)  # noqa: S102 - as a notebook does
    found: Callable[[str, str], None] = names["svar"]
    return found


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def test_its_page_has_its_control_and_its_key_without_a_letter(counting: Handbook) -> None:
    app = counting.build()
    assert app.warning.getvalue() == ""
    form: Any = soup((app.outdir / "rolle.html").read_text("utf-8")).find(id="hvor-mange")
    assert form.select_one("[name=response]") is not None
    (entry,) = form.select(".handbook-key li[data-option=a][data-state=correct]")
    assert entry.select_one(".handbook-letter") is None
    assert entry.get_text(" ", strip=True).startswith(f"4 dager {REASON}")


def test_its_hint_is_on_paper_beside_its_own_control(counting: Handbook) -> None:
    worksheet = {"root": "index", "file": "ark", "edition": "worksheet"}
    app = counting.build("print", confoverrides={"handbook_print": [worksheet]})
    assert app.warning.getvalue() == ""
    text = (Path(app.doctreedir) / "print" / "ark.typ").read_text("utf-8")
    assert "Skriv et tall, i dager." in text
    assert "lines-wanted: 1" in text


def test_a_bank_has_it_as_the_nearest_item_with_its_reason(counting: Handbook) -> None:
    app = counting.build("lms", confoverrides={"handbook_lms": ["moodle", "gift"]})
    for name in ("rolle.gift.txt", "rolle.moodle.xml"):
        text = (app.outdir / name).read_text("utf-8")
        assert REASON in text, name
        assert "4 dager" in text, name
    assert "hvor-mange: Plattformen retter ikke tallet." in app.status.getvalue()


def test_a_package_names_it_and_says_that_its_answers_are_written(counting: Handbook) -> None:
    app = counting.build("lms", confoverrides={"handbook_lms": ["scorm"]})
    html = next((Path(app.doctreedir) / "lms-pages").rglob("rolle.html")).read_text("utf-8")
    (panel,) = soup(html).select("[data-types]")
    said = json.loads(str(panel["data-types"]))
    assert said["counted"] == {"interaction": "numeric", "isOwnWords": False, "isWritten": True}
    assert [name for name, of in said.items() if of["isWritten"]] == ["reflect", "counted"]


def test_the_form_has_a_line_for_its_number_and_words_for_its_check(counting: Handbook) -> None:
    counting.write("docs/skriv.md", "# Skriv\n\n:::{scenario}\nPå papir.\n:::\n")
    counting.list_pages("skriv")
    app = counting.build()
    assert app.warning.getvalue() == ""
    page = soup((app.outdir / "skriv.html").read_text("utf-8"))
    (field,) = page.select("[data-fields=counted] [data-field=answer]")
    assert field.select_one("input[type=text]") is not None
    (form,) = page.select("handbook-scenario")
    assert json.loads(str(form["data-checks"]))["uncounted"] == "Tell igjen."


class Colour(Shape[str, None]):
    """A shape that the form does not know."""

    def read(self, record: Record, field: Field[Any], given: None = None) -> str:
        return ""


def test_the_form_refuses_a_field_that_it_has_no_control_for() -> None:
    with pytest.raises(TypeError, match="no control for the field 'answer'"):
        control(Field("answer", Colour(), "Farge."), "", COUNTED.labels(), {})


def test_a_change_of_its_reason_changes_its_fingerprint_and_lint_reads_it(
    tmp_path: Path, counting: Handbook
) -> None:
    path = tmp_path / "rolle.yaml"
    prints = set()
    for reason in (REASON, "Etter fem dager."):
        path.write_text(QUIZ.replace(REASON, reason), encoding="utf-8")
        (question,) = load_quiz(path, ["mandat"]).quiz.questions
        prints.add(question.fingerprint)
    assert len(prints) == 2
    counting.change("quizzes/rolle.yaml", REASON, "<Hvorfor, og hva som følger.>")
    counting.reported("Hele teksten står mellom < og >", "quizzes/rolle.yaml:9", "handbook.quiz")


def test_a_notebook_takes_a_typed_answer_whole_and_says_what_was_right(
    svar: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    svar("hvor-mange", "4")
    assert capsys.readouterr().out == f"4 dager – Riktig. {REASON} Regel: Rollen\n"
    svar("hvor-mange", ",4")
    assert capsys.readouterr().out.startswith("4 dager – Galt.")


def test_a_notebook_answers_what_it_cannot_take_with_the_hint(
    svar: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    svar("hvor-mange", "b")
    assert capsys.readouterr().out == "Skriv et tall, i dager.\n"
