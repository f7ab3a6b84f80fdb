"""Rules that do not state number, strength, audience or approval, where the handbook allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup, Tag

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

FACTS = {
    "number": ":number: 2\n",
    "strength": ":strength: skal ikke\n",
    "audience": ":audience: mandat\n",
    "approved": ":approved: 2012-04-12\n",
}
LINES = {
    "number": "Retningslinje skal ikke",
    "strength": "Retningslinje 2",
    "audience": "Gjelder deg som skriver på vegne av kommunen",
    "approved": "Godkjent 12. april 2012 av rådmannens ledergruppe",
}


def without(handbook: Handbook, *left_out: str) -> SphinxTestApp:
    """Build the handbook with facts left out of a rule, and no longer demanded."""
    for fact in left_out:
        handbook.change("docs/taushetsplikt.md", FACTS[fact], "")
    needed = [fact for fact in FACTS if fact not in left_out]
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8")
    handbook.write("docs/conf.py", f"{conf}handbook_rule_facts = {needed!r}\n")
    return handbook.build()


def page(app: SphinxTestApp, name: str) -> BeautifulSoup:
    return BeautifulSoup(app.outdir.joinpath(f"{name}.html").read_text("utf-8"), "html.parser")


def lines(app: SphinxTestApp) -> list[str]:
    rule = page(app, "taushetsplikt").select_one("#rule-taushetsplikt")
    assert isinstance(rule, Tag)
    return [" ".join(line.get_text().split()) for line in rule.select("p")]


@pytest.mark.parametrize("fact", FACTS)
def test_a_rule_says_what_it_states_and_nothing_in_place_of_the_rest(
    handbook: Handbook, fact: str
) -> None:
    app = without(handbook, fact)
    assert app.warning.getvalue() == ""
    shown = lines(app)
    if fact in {"audience", "approved"}:
        assert LINES[fact] not in shown
    else:
        assert shown[0] == LINES[fact]


def test_a_rule_that_states_nothing_is_its_kind_and_its_words(handbook: Handbook) -> None:
    app = without(handbook, *FACTS)
    assert app.warning.getvalue() == ""
    assert lines(app) == [
        "Retningslinje",
        "Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes.",
    ]
    register = " ".join(page(app, "handbook-rules").get_text().split())
    assert "Vern om taushetsplikten" in register


def test_what_a_handbook_demands_is_still_missed(handbook: Handbook) -> None:
    handbook.change("docs/taushetsplikt.md", FACTS["approved"], "")
    assert any("mangler :approved:" in warning for warning in handbook.warnings())


def test_numbers_as_statutes_have_them_are_shown_and_sorted(handbook: Handbook) -> None:
    handbook.change("docs/taushetsplikt.md", ":number: 2", ":number: 3.10 b")
    handbook.change("docs/rolle.md", ":number: 1", ":number: 3.2")
    handbook.change("docs/index.md", "Les {rule}", "```{rules} retningslinje\n```\n\nLes {rule}")
    app = handbook.build()
    assert app.warning.getvalue() == ""
    assert lines(app)[0] == "Retningslinje 3.10 b skal ikke"
    listed = [
        " ".join(item.get_text().split())
        for item in page(app, "index").select("ul.handbook-rules li")
    ]
    assert listed == ["3.2 Vær tydelig på rollen skal", "3.10 b Vern om taushetsplikten skal ikke"]
    register = " ".join(page(app, "handbook-rules").get_text().split())
    assert register.index("3.2 Vær tydelig") < register.index("3.10 b Vern om")


def test_a_list_with_a_gap_or_without_numbers_still_lists_every_rule(handbook: Handbook) -> None:
    handbook.change("docs/index.md", "Les {rule}", "```{rules} retningslinje\n```\n\nLes {rule}")
    app = without(handbook, "number")
    listed = [item.get_text() for item in page(app, "index").select(".handbook-rules li")]
    assert ["tydelig" in item for item in listed] == [True, False]
