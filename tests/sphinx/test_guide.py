"""An author divides a page into steps, and the page says how long it takes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from bs4 import Tag

    from tests.sphinx.small_handbook import Handbook

GUIDE = ":::{guide}\n:::\n"


def steps(*words: int, extra: str = "") -> str:
    sections = [f"## Steg {place}\n\n{'ord ' * count}\n" for place, count in enumerate(words, 1)]
    return "\n".join(["# Ny her", GUIDE, *sections, extra])


def built(handbook: Handbook) -> Tag:
    app = handbook.build()
    text = app.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser").select("handbook-guide")[0]


def test_a_guide_says_how_many_steps_it_has_and_how_long_they_take_to_read(
    handbook: Handbook,
) -> None:
    handbook.write("docs/rad.md", steps(5, 390, 410))
    guide = built(handbook)
    assert json.loads(str(guide["data-minutes"])) == [1, 2, 3]
    assert guide.select("p")[0].get_text() == "3 steg, omtrent 6 minutter."


def test_questions_take_time_too_with_one_reason_each_and_those_that_are_folded_none(
    handbook: Handbook,
) -> None:
    handbook.write("docs/rad.md", steps(5, 5, extra=":::{practice} mandat\n:count: 4\n:::\n"))
    [short, long] = json.loads(str(built(handbook)["data-minutes"]))
    assert (short, long > short) == (1, True)
    handbook.write(
        "docs/rad.md", steps(5, 5, extra=":::{practice} mandat\n:count: 4\n:work:\n:::\n")
    )
    assert json.loads(str(built(handbook)["data-minutes"])) == [short, long]


def test_what_only_scripts_can_do_is_hidden(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", steps(5, 5))
    panels = built(handbook).select(
        ".handbook-guide-progress, .handbook-guide-steps, .handbook-guide-end"
    )
    assert [panel.has_attr("hidden") for panel in panels] == [True] * 3


def test_other_builders_print_the_sentence_and_the_sections(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", steps(5, 5))
    text = handbook.build("text").outdir.joinpath("rad.txt").read_text(encoding="utf-8")
    assert "2 steg, omtrent 2 minutter." in text
    assert "Steg 2" in text


def test_a_second_guide_on_a_page_is_reported(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", steps(5, extra=GUIDE))
    handbook.reported("Siden har en {guide} fra før.", "docs/rad.md:9", "handbook.page")


def test_chapters_that_are_steps_are_not_listed_beside_the_page(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", steps(5, 5, 5, 5))
    app = handbook.build(confoverrides={"html_theme": "furo"})
    assert "handbook-headings" not in app.outdir.joinpath("rad.html").read_text("utf-8")
    handbook.change("docs/rad.md", GUIDE, "")
    app = handbook.build(confoverrides={"html_theme": "furo"})
    assert "handbook-headings" in app.outdir.joinpath("rad.html").read_text("utf-8")
