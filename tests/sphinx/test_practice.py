"""An author puts a few questions for a role on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from bs4 import Tag

    from tests.sphinx.small_handbook import Handbook

PLACE = "docs/rad.md:3"


def page_with(options: str = "", role: str = " mandat") -> str:
    return f"# Prøv deg\n\n:::{{practice}}{role}\n{options}:::\n"


def built(handbook: Handbook) -> Tag:
    app = handbook.build()
    text = app.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser").select("handbook-quiz")[0]


def test_three_questions_of_several_rules_and_types_are_asked(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", page_with())
    forms = built(handbook).select("handbook-round form.handbook-question")
    assert len({form["data-question"] for form in forms}) == 3
    assert len({form["data-type"] for form in forms}) == 3
    assert {form["data-rule"] for form in forms} == {"rolle", "taushetsplikt"}


def test_without_a_role_the_questions_are_for_anybody(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "roles: [mandat]", "roles: [ansatt]")
    handbook.write("docs/rad.md", page_with(":count: 1\n:work:\n", role=""))
    practice = built(handbook)
    roles = {form["data-roles"] for form in practice.select("form[data-type]")}
    assert roles == {"mandat", "ansatt"}
    assert practice.select(".handbook-reader select[name=role]")


def test_the_same_questions_come_with_every_build(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", page_with(":count: 4\n"))
    ids = [[form["id"] for form in built(handbook).select("form[data-type]")] for _ in range(2)]
    assert len(ids[0]) == 4
    assert ids[0] == ids[1]


def test_the_questions_that_an_author_names_are_asked_in_that_order(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", page_with(":only: utkastet hvem-snakker\n", role=""))
    forms = built(handbook).select("handbook-round form.handbook-question")
    assert [form["data-question"] for form in forms] == ["utkastet", "hvem-snakker"]


def test_questions_for_each_kind_of_work_are_folded_where_the_author_wants_them(
    handbook: Handbook,
) -> None:
    handbook.change(
        "docs/conf.py", "nitpicky = True", 'nitpicky = True\nhandbook_work = {"h": "helse"}'
    )
    for name in ("rekkefolgen", "utkastet", "kommentaren"):
        handbook.change(
            "quizzes/taushetsplikt.yaml", f"id: {name}\n", f"id: {name}\n    work: [h]\n"
        )
    handbook.write("docs/rad.md", page_with(":count: 1\n:work:\n"))
    practice = built(handbook)
    first = practice.select("handbook-round form[data-type]")
    folded = practice.select(".handbook-more form[data-type]")
    assert len(first) == 1
    assert [form.get("data-work") for form in folded] in (["h"], ["h", None])
    assert practice.select(".handbook-reader select[name=work] option[value=h]")
    assert not practice.select(".handbook-reader select[name=role]")


def test_a_question_keeps_its_home_on_the_page_of_its_rule(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", page_with(":count: 12\n"))
    assert handbook.warnings() == []
    shown = [form["id"] for form in built(handbook).select("form[data-type]")]
    home = handbook.folder.joinpath("docs/_build/html/taushetsplikt.html").read_text("utf-8")
    assert {name for name in shown if f'id="{name}"' in home} == {*shown} - {"hvem-snakker"}


@pytest.mark.parametrize(
    ("page", "reported"),
    [
        (page_with(role=" nissen"), "Det finnes ingen rolle som heter «nissen»."),
        (page_with(role=" folkevalgt"), "Ingen spørsmål gjelder rollen «folkevalgt»."),
        (page_with(":count: mange\n"), "«mange» er ikke et antall spørsmål."),
        (page_with(":count: 0\n"), "«0» er ikke et antall spørsmål."),
        (page_with(":count: 13\n"), "«13» er ikke et antall spørsmål."),
        (page_with(":count: 03\n"), "«03» er ikke et antall spørsmål."),
        (page_with(f":count: {'9' * 5000}\n"), "er ikke et antall spørsmål."),
        (
            page_with(":only: utkasted\n", role=""),
            "Ingen quiz har noe spørsmål «utkasted» her. Mente du «utkastet»?",
        ),
    ],
    ids=[
        "unknown role",
        "role without questions",
        "a word",
        "none",
        "too many",
        "octal",
        "endless",
        "unknown id",
    ],
)
def test_what_cannot_be_asked_is_reported_at_its_line(
    handbook: Handbook, page: str, reported: str
) -> None:
    handbook.write("docs/rad.md", page)
    handbook.reported(reported, PLACE, "handbook.quiz")
