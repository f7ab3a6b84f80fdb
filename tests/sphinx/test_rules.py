"""Rules: their blocks, links, register and faults."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup
from sphinx.testing.util import SphinxTestApp
from sphinx.util.inventory import InventoryFile

from tests.sphinx.small_handbook import Handbook


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    shared.change("docs/index.md", "Les {rule}", 'Les "nå" {rule}')
    return shared.build()


def test_a_rule_tells_number_strength_audience_and_approval(site: SphinxTestApp) -> None:
    page = site.outdir.joinpath("taushetsplikt.html").read_text(encoding="utf-8")
    rule = BeautifulSoup(page, "html.parser").select_one("#rule-taushetsplikt")
    assert rule is not None
    assert [" ".join(line.get_text().split()) for line in rule.select("p")] == [
        "Retningslinje 2 skal ikke",
        "Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes.",
        "Gjelder deg som skriver på vegne av kommunen",
        "Godkjent 12. april 2012 av rådmannens ledergruppe",
    ]


def test_a_first_line_that_is_the_title_of_the_page_again_is_marked(handbook: Handbook) -> None:
    words = "Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes."
    handbook.change("docs/taushetsplikt.md", words, f"**Vern om taushetsplikten**\n\n{words}")
    page = handbook.build().outdir.joinpath("taushetsplikt.html").read_text(encoding="utf-8")
    marked = BeautifulSoup(page, "html.parser").select("#rule-taushetsplikt .handbook-title-again")
    assert [line.get_text() for line in marked] == ["Vern om taushetsplikten"]


@pytest.mark.parametrize("title", ["Rule taushetsplikt", "Regel taushetsplikt"])
def test_a_heading_that_has_a_rules_address_keeps_it_and_links_to_the_rule_still_find_it(
    handbook: Handbook, title: str
) -> None:
    handbook.change("docs/taushetsplikt.md", "# Vern om taushetsplikten", f"# {title}")
    app = handbook.build()
    assert app.warning.getvalue() == ""
    index, page = (
        BeautifulSoup(app.outdir.joinpath(f"{name}.html").read_text("utf-8"), "html.parser")
        for name in ("index", "taushetsplikt")
    )
    link = index.select_one("section > p a[href^='taushetsplikt.html#']")
    assert link is not None
    found = page.find(id=str(link["href"]).partition("#")[2])
    assert found is not None
    assert "handbook-rule" in found["class"]


def test_approved_text_keeps_its_quotation_marks(site: SphinxTestApp) -> None:
    page = site.outdir.joinpath("index.html").read_text(encoding="utf-8")
    text = BeautifulSoup(page, "html.parser").get_text()
    assert 'også når siden er "betjent".' in text
    assert "Les «nå»" in text


def test_links_to_rules_have_the_rules_title_or_own_words(site: SphinxTestApp) -> None:
    page = site.outdir.joinpath("index.html").read_text(encoding="utf-8")
    links = BeautifulSoup(page, "html.parser").select("section > p a.reference")
    assert [(link.get_text(), link["href"]) for link in links] == [
        ("Vær tydelig på rollen", "rolle.html#rule-rolle"),
        ("om taushet", "taushetsplikt.html#rule-taushetsplikt"),
    ]


def test_the_register_lists_rules_by_kind_and_number(site: SphinxTestApp) -> None:
    page = site.outdir.joinpath("handbook-rules.html").read_text(encoding="utf-8")
    text = " ".join(BeautifulSoup(page, "html.parser").get_text().split())
    first, second = text.index("1. Vær tydelig på rollen"), text.index("2. Vern om taushetsplikten")
    assert first < second < text.index("1. Vær troverdig")


def test_other_handbooks_can_link_to_the_rules(site: SphinxTestApp) -> None:
    inventory = site.outdir.joinpath("objects.inv").read_bytes()
    rules = InventoryFile.loads(inventory, uri="").data["handbook:entry"]
    assert sorted(rules) == ["rolle", "taushetsplikt", "trovardig"]


def test_search_of_other_themes_leads_to_the_rule_itself(site: SphinxTestApp) -> None:
    index = site.outdir.joinpath("searchindex.js").read_text(encoding="utf-8")
    found = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))["objects"]
    anchors = {name: anchor for _page, _type, _first, anchor, name in found[""]}
    assert anchors["Vær tydelig på rollen"] == "rule-rolle"


RULE = """\
:::{rule} rolle
:kind: retningslinje
:number: 1
:strength: skal
:audience: mandat
:approved: 2012-04-12
"""

FAULTS = {
    "an unknown strength": (
        (":strength: skal", ":strength: må"),
        (
            "docs/rolle.md:3: WARNING: :strength: må er ukjent. Bruk en av disse: skal, skal ikke, bør. "
            "Er det nytt, så skriv det i handbook_strengths i conf.py først."
        ),
    ),
    "an unknown kind": ((":kind: retningslinje", ":kind: lov"), ":kind: lov er ukjent."),
    "an unknown audience": ((":audience: mandat", ":audience: alle"), ":audience: alle er ukjent."),
    "an unknown approval": (
        ("2012-04-12", "2013-04-12"),
        "Vedtaket «2013-04-12» finnes ikke. Bruk et av dem i handbook_approvals i conf.py: 2012-04-12.",
    ),
    "a number in words": (
        (":number: 1", ":number: en"),
        "«en» er ikke et nummer. Skriv for eksempel :number: 2, eller :number: 3.2 b.",
    ),
    "a missing option": (
        (":number: 1\n", ""),
        "Regelen «rolle» mangler :number:. Legg til en linje med :number: under {rule}.",
    ),
    "a slug that no address can hold": (
        ("{rule} rolle", "{rule} Rollen_din"),
        "Navnet «Rollen_din» kan ikke brukes i en adresse. Bruk bare små bokstaver",
    ),
    "an empty rule": (
        ("Vær bevisst og tydelig på hvilken rolle du har.\n", ""),
        "{rule} er tom. Skriv regelen slik den er godkjent.",
    ),
    "no heading": (
        ("# Vær tydelig på rollen\n", ""),
        "Regelen «rolle» står ikke under noen overskrift. Gi siden en overskrift",
    ),
}


@pytest.mark.parametrize("case", FAULTS.values(), ids=FAULTS.keys())
def test_a_rule_with_a_fault_is_placed_explained_and_still_readable(
    handbook: Handbook, case: tuple[tuple[str, str], str]
) -> None:
    (old, new), message = case
    handbook.change("docs/rolle.md", old, new)
    app = handbook.build()
    assert app.statuscode == 1
    warnings = [line for line in app.warning.getvalue().splitlines() if message in line]
    assert len(warnings) == 1, app.warning.getvalue()
    assert "rolle.md:" in warnings[0]
    assert "[handbook.rule]" in warnings[0]


def test_a_second_rule_with_a_slug_names_the_first(handbook: Handbook) -> None:
    handbook.change("docs/taushetsplikt.md", "{rule} taushetsplikt", "{rule} rolle")
    assert (
        "docs/taushetsplikt.md:3: WARNING: Regelen «rolle» finnes fra før på siden rolle. "
        "Velg et annet navn. [handbook.rule]"
    ) in handbook.warnings()


def test_a_link_to_no_rule_is_reported_once_with_the_rules_there_are(handbook: Handbook) -> None:
    handbook.change("docs/index.md", "{rule}`rolle`", "{rule}`roller`")
    assert handbook.warnings() == [
        (
            "docs/index.md:3: WARNING: Regelen «roller» finnes ikke. "
            "Mente du «rolle»? [handbook.rule]"
        )
    ]


def test_a_link_to_what_resembles_no_rule_is_reported_with_the_rules_there_are(
    handbook: Handbook,
) -> None:
    handbook.change("docs/index.md", "{rule}`rolle`", "{rule}`xyz`")
    (warning,) = handbook.warnings()
    assert "Bruk en av disse: rolle, taushetsplikt, trovardig. [handbook.rule]" in warning


def test_a_rule_with_several_mistakes_tells_them_all_and_stays_known(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", ":strength: skal", ":strength: Skall")
    handbook.change("docs/rolle.md", ":number: 1", ":number: 01")
    handbook.change("docs/rolle.md", ":audience: mandat", ":audience: mandat, alle, mandat")
    warnings = handbook.warnings()
    for reported in (
        ":strength: Skall er ukjent. Mente du «skal»?",
        "«01» er ikke et nummer.",
        ":audience: alle er ukjent.",
        ":audience: har «mandat» to ganger.",
    ):
        assert [reported in warning for warning in warnings].count(True) == 1, warnings
    assert len(warnings) == 4
    assert {warning.split(" WARNING")[0] for warning in warnings} == {"docs/rolle.md:3:"}


def test_a_rule_without_a_heading_stays_known_to_links_and_quizzes(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", "# Vær tydelig på rollen\n", "")
    reported = [warning for warning in handbook.warnings() if "[handbook.rule]" in warning]
    assert ["står ikke under noen overskrift" in warning for warning in reported] == [True]


def test_two_rules_of_a_kind_with_one_number_are_reported(handbook: Handbook) -> None:
    handbook.change("docs/taushetsplikt.md", ":number: 2", ":number: 1")
    assert handbook.warnings() == [
        (
            "docs/taushetsplikt.md:3: WARNING: Regelen «taushetsplikt» har samme nummer som "
            "«rolle»: 1. Gi den et annet i :number:; hvert slag har sin egen rekke. [handbook.rule]"
        )
    ]


def test_the_same_number_in_another_spelling_is_the_same_number(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", ":number: 1", ":number: 3 b")
    handbook.change("docs/taushetsplikt.md", ":number: 2", ":number: 3b")
    [warning] = handbook.warnings()
    assert "Regelen «taushetsplikt» har samme nummer som «rolle»: 3b." in warning


ARGUMENTS = {
    "{rule}": "{rule} mangler et ord etter klammene. Skriv regelens navn",
    "{approved}": "{approved} mangler et ord etter klammene. Skriv datoen for vedtaket",
    "{quiz}": "{quiz} mangler et ord etter klammene. Skriv navnet på regelen",
    "{quiz} rolle og krise": "Quizfilen rolle og krise.yaml finnes ikke",
    "{quiz} rolle.yaml": "Ingen fil kan hete «rolle.yaml». Skriv bare navnet, uten mappe og uten .yaml.",
    "{tool} plan.YML": "Ingen fil kan hete «plan.YML».",
    "{diagram} plakat.png": "«plakat.png» er ingen SVG-fil. Skriv navnet på SVG-filen.",
    "{quiz} ../docs/conf": "Ingen fil kan hete «../docs/conf». Skriv bare navnet, uten mappe",
    "{quiz} /etc/passwd": "Ingen fil kan hete «/etc/passwd».",
    "{tool} ../index": "Ingen fil kan hete «../index».",
    "{quiz} " + 300 * "x": f"Ingen fil kan hete «{80 * 'x'}».",
    "{tool} " + 300 * "x": f"Ingen fil kan hete «{80 * 'x'}».",
}
"""Directives with a wrong argument, and what their author is reported."""


@pytest.fixture(scope="module")
def reported_of_arguments(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what is reported of a handbook with a page for each of these directives."""
    handbook = Handbook(tmp_path_factory.mktemp("arguments") / "handbook", SphinxTestApp)
    names = [f"side-{number}" for number in range(len(ARGUMENTS))]
    for name, written in zip(names, ARGUMENTS, strict=True):
        handbook.write(f"docs/{name}.md", f"# Råd\n\n:::{written}\nOrd.\n:::\n")
    handbook.list_pages(*names)
    return handbook.warnings()


@pytest.mark.parametrize(("number", "reported"), list(enumerate(ARGUMENTS.values())), ids=ARGUMENTS)
def test_a_directive_with_a_wrong_argument_is_reported(
    reported_of_arguments: list[str], number: int, reported: str
) -> None:
    place = f"docs/side-{number}.md:"
    warnings = [
        line for line in reported_of_arguments if line.startswith(place) and reported in line
    ]
    assert len(warnings) == 1
    assert warnings[0].startswith(f"{place}3: WARNING")


def test_approved_text_with_an_unknown_approval_is_reported(handbook: Handbook) -> None:
    handbook.change("docs/index.md", "2012-04-12", "i fjor")
    assert handbook.warnings() == [
        (
            "docs/index.md:5: WARNING: Vedtaket «i fjor» finnes ikke. "
            "Bruk et av dem i handbook_approvals i conf.py: 2012-04-12. "
            "Er vedtaket nytt, legger du det inn der først. [handbook.approved]"
        )
    ]
