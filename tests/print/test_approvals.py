"""When rules were approved at different times, print says when and by whom each one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.print import pdf
from tests.print.editions import add_editions, only

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

OLD = "Godkjent 12. april 2012 av rådmannens ledergruppe"
NEW = "Godkjent 2. november 2026 av kommunestyret"


@pytest.fixture
def two_approvals(handbook: PrintedHandbook) -> PrintedHandbook:
    """Return a handbook in which one rule of three was approved anew."""
    add_editions(handbook, only("ark-{rule}", "plakat-a4", "hefte-a"))
    handbook.change(
        "docs/conf.py",
        '"rådmannens ledergruppe"',
        '"rådmannens ledergruppe", "2026-11-02": "kommunestyret"',
    )
    handbook.change("docs/rad.md", ":approved: 2012-04-12", ":approved: 2026-11-02")
    return handbook


def test_sheet_poster_and_booklet_tell_which_rule_was_approved_when(
    two_approvals: PrintedHandbook,
) -> None:
    handbook = two_approvals
    sheet = pdf.words(handbook.print("ark-trovardig-ansatt"))
    assert NEW in sheet
    assert OLD not in sheet
    folder = handbook.folder / "docs" / "_build" / "print"
    other = pdf.words(folder / "ark-rolle.pdf")
    assert OLD in other
    assert NEW not in other
    poster = pdf.words(folder / "plakat-a4.pdf")
    assert f"Opptre ærlig, nøyaktig og med åpenhet. {NEW}" in poster
    assert f"{OLD}, når ikke annet står ved regelen" in poster
    assert poster.count("Godkjent") == 2
    booklet = pdf.words(folder / "hefte-a.pdf")
    assert (booklet.count(OLD), booklet.count(NEW)) == (2, 1)


def test_the_book_tells_it_at_each_rule_and_in_its_register(
    handbook: PrintedHandbook,
) -> None:
    handbook.change(
        "docs/conf.py",
        '"rådmannens ledergruppe"',
        '"rådmannens ledergruppe", "2026-11-02": "kommunestyret"',
    )
    handbook.change("docs/rad.md", ":approved: 2012-04-12", ":approved: 2026-11-02")
    words = pdf.words(handbook.print())
    assert f"bør ({NEW})" in words
    assert f"skal ({OLD})" in words
    assert words.count(NEW) == 2


def test_a_poster_of_one_approval_tells_it_once(all_editions: Path) -> None:
    poster = pdf.words(all_editions / "plakat-a4.pdf")
    assert poster.count("Godkjent") == 1
    assert "når ikke annet" not in poster
