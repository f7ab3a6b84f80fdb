"""A diagram is drawn on its page and described in text, by every builder in its own way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from tests.sphinx.drawing import DRAWING, PAGE, draw

if TYPE_CHECKING:
    from bs4 import Tag

    from tests.sphinx.small_handbook import Handbook


def page_of(handbook: Handbook, builder: str = "html", name: str = "rad.html") -> BeautifulSoup:
    app = handbook.build(builder)
    assert app.warning.getvalue() == ""
    return BeautifulSoup(app.outdir.joinpath(name).read_text(encoding="utf-8"), "html.parser")


def pointed_to(page: BeautifulSoup, drawing: Tag, attribute: str) -> str:
    (found,) = page.select(f"#{drawing[attribute]}")
    return " ".join(found.get_text().split())


@pytest.fixture(scope="module")
def page(shared: Handbook) -> BeautifulSoup:
    draw(shared)
    shared.write("docs/beside.svg", DRAWING)
    windows = DRAWING.replace("\n", "\r\n").encode("utf-8-sig")
    shared.folder.joinpath("docs/_diagrams/windows.svg").write_bytes(windows)
    for name in ("beside", "windows"):
        shared.write(f"docs/{name}.md", PAGE.replace("hvem.svg", f"{name}.svg"))
    shared.list_pages("beside", "windows")
    return page_of(shared)


def drawn(shared: Handbook, name: str) -> list[Tag]:
    """Return the drawings of another page of the handbook that is built once."""
    html = shared.folder.joinpath(f"docs/_build/html/{name}.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser").select(".handbook-diagram svg")


def test_a_drawing_is_named_and_its_text_is_pointed_to(page: BeautifulSoup) -> None:
    drawing = page.select_one("figure.handbook-diagram > svg[role=img]")
    assert drawing is not None
    assert pointed_to(page, drawing, "aria-labelledby") == "Hvem & hva"
    assert pointed_to(page, drawing, "aria-describedby") == "Bildet som tekst"
    assert pointed_to(page, drawing, "aria-details") == "Bildet som tekst Spør lederen. Svar."


def test_the_text_of_a_drawing_is_shown_from_the_start_and_can_hold_links(
    page: BeautifulSoup,
) -> None:
    link = page.select_one("figure details[open] li a")
    assert link is not None
    assert link["href"] == "rolle.html#rule-rolle"


def test_a_drawing_keeps_shapes_and_words_but_not_what_the_page_decides(
    page: BeautifulSoup,
) -> None:
    drawing = page.select_one(".handbook-diagram svg")
    assert drawing is not None
    assert drawing.get_text() == "Spør & svar <her>"
    assert not {"width", "font-family", "overflow"} & set(drawing.attrs)
    assert drawing.select("path.way[stroke]")
    assert [set(group.attrs) for group in drawing.select("g")] == [set()]


def test_ids_in_drawings_are_unique_and_still_point_to_each_other(handbook: Handbook) -> None:
    draw(handbook, page=f"{PAGE}\n{PAGE.removeprefix('# Hvem')}")
    handbook.change("docs/rolle.md", "## Prøv deg", PAGE.replace("# Hvem", "## Prøv deg"))
    page = page_of(handbook, "singlehtml", "index.html")
    ids = [part["id"] for part in page.select(".handbook-diagram [id], .handbook-diagram[id]")]
    assert len(ids) == len(set(ids)) == 3 * 5
    drawings = page.select(".handbook-diagram svg")
    assert len(drawings) == 3
    for drawing in drawings:
        (line,) = drawing.select("path.way")
        reference = str(line["marker-end"]).removeprefix("url(").removesuffix(")")
        assert drawing.select_one(reference) is not None


def test_a_changed_drawing_prints_its_page_again(handbook: Handbook) -> None:
    draw(handbook)
    page_of(handbook)
    handbook.change("docs/_diagrams/hvem.svg", "svar", "lytt")
    assert "Spør & lytt" in page_of(handbook).get_text()


def test_a_drawing_may_lie_beside_its_page(shared: Handbook, page: BeautifulSoup) -> None:
    assert len(drawn(shared, "beside")) == 1


def test_an_e_book_shows_the_file_as_an_image_with_its_text(handbook: Handbook) -> None:
    draw(handbook)
    page = page_of(handbook, "epub", "rad.xhtml")
    image = page.select_one("img")
    assert image is not None
    assert (image["src"], image["alt"]) == ("_images/hvem.svg", "Hvem & hva")
    assert "Bildet som tekst" in page.get_text()


def test_a_drawing_with_line_ends_of_windows_and_a_byte_order_mark_is_shown(
    shared: Handbook, page: BeautifulSoup
) -> None:
    [drawing] = drawn(shared, "windows")
    assert drawing.select("text")


def test_a_drawing_may_have_a_name_in_capitals(handbook: Handbook) -> None:
    draw(handbook)
    folder = handbook.folder / "docs" / "_diagrams"
    folder.joinpath("hvem.svg").rename(folder / "HVEM.SVG")
    handbook.change("docs/rad.md", "{diagram} hvem.svg", "{diagram} HVEM.SVG")
    assert handbook.warnings() == []
