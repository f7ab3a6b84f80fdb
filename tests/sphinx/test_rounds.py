"""A rule's page asks three questions first; the others are folded, grouped by whom they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from bs4 import Tag

    from tests.sphinx.small_handbook import Handbook


def built(handbook: Handbook) -> Tag:
    app = handbook.build()
    text = app.outdir.joinpath("taushetsplikt.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser").select("handbook-quiz")[0]


def test_the_first_three_differ_in_type_and_the_others_stand_below_their_roles(
    handbook: Handbook,
) -> None:
    path = "quizzes/taushetsplikt.yaml"
    for name, role in (("utkastet", "ansatt"), ("kommentaren", "folkevalgt, ansatt")):
        text = handbook.folder.joinpath(path).read_text(encoding="utf-8")
        head, tail = text.split(f"id: {name}\n")
        handbook.write(path, f"{head}id: {name}\n{tail.replace('[mandat]', f'[{role}]', 1)}")
    quiz = built(handbook)
    assert len({form["data-type"] for form in quiz.select("handbook-round form[data-type]")}) == 3
    groups = {
        " ".join(group.select(".rubric")[0].get_text().split()): [
            str(form["id"]) for form in group.select("form")
        ]
        for group in quiz.select(".handbook-more-group")
    }
    assert list(groups.values()) == [["tenk-etter"], ["utkastet"], ["kommentaren"]]
    assert list(groups)[1] == "For ansatte"
    assert quiz.select(".handbook-more > summary")[0].get_text() == "Flere spørsmål (3)"
    titles = [title.get_text() for title in quiz.select(".handbook-question-title")]
    assert titles == [f"Spørsmål {number}" for number in range(1, 7)]


def test_a_later_question_of_a_series_has_the_situation_it_shares(handbook: Handbook) -> None:
    first, later = (
        built(handbook).select(f"form#{name}")[0]
        for name in ("hvor-horer-det-hjemme", "rekkefolgen")
    )
    texts = [form.select(".handbook-situation")[0].get_text() for form in (first, later)]
    assert texts[0] == texts[1]
    described = later.select("fieldset.handbook-answer")[0]["aria-describedby"]
    assert described == later.select(".handbook-situation")[0]["id"]


def test_each_question_says_whom_it_is_for_and_the_work_it_comes_from(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py", "nitpicky = True", 'nitpicky = True\nhandbook_work = {"h": "helse"}'
    )
    handbook.change("quizzes/taushetsplikt.yaml", "id: utkastet\n", "id: utkastet\n    work: [h]\n")
    quiz = built(handbook)
    reported = {
        form["id"]: form.select(".handbook-audience")[0].get_text()
        for form in quiz.select("form[data-type]")
    }
    assert reported["utkastet"] == f"{reported['tenk-etter']} · helse"
    text = handbook.build("text").outdir.joinpath("taushetsplikt.txt").read_text(encoding="utf-8")
    assert "· helse" in text


def test_a_quiz_no_longer_than_a_round_stands_open(handbook: Handbook) -> None:
    app = handbook.build()
    text = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert "<handbook-round" not in text
    assert "handbook-more" not in text


def test_other_builders_print_the_questions_as_they_stand_in_the_file(handbook: Handbook) -> None:
    text = handbook.build("text").outdir.joinpath("taushetsplikt.txt").read_text(encoding="utf-8")
    assert "Flere spørsmål" not in text
    assert text.index("Spørsmål 1") < text.index("Spørsmål 6")
