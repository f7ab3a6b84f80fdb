"""Lists of rules: on a page, and the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


def test_a_list_of_rules_has_number_title_and_strength_and_follows_changes(
    handbook: Handbook,
) -> None:
    listing = "\n:::{rules} retningslinje\n:::\n"
    handbook.change("docs/index.md", "```{toctree}", f"{listing}\n```{{toctree}}")
    assert handbook.warnings("html") == []
    page = handbook.folder.joinpath("docs/_build/html/index.html")

    def listed() -> list[str]:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        return [" ".join(li.get_text().split()) for li in soup.select(".handbook-rules li")]

    assert listed() == ["Vær tydelig på rollen skal", "Vern om taushetsplikten skal ikke"]
    handbook.change("docs/rolle.md", "# Vær tydelig på rollen", "# Vis hvem du er")
    assert handbook.warnings("html") == []
    assert listed()[0] == "Vis hvem du er skal"


def test_a_list_of_titles_leaves_out_the_strengths_and_what_they_mean(handbook: Handbook) -> None:
    listing = "\n:::{rules} retningslinje\n:titles:\n:::\n"
    handbook.change("docs/index.md", "```{toctree}", f"{listing}\n```{{toctree}}")
    page = handbook.build().outdir.joinpath("index.html").read_text(encoding="utf-8")
    listed = BeautifulSoup(page, "html.parser").select(".handbook-rules li")
    assert [" ".join(li.get_text().split()) for li in listed] == [
        "Vær tydelig på rollen",
        "Vern om taushetsplikten",
    ]


def test_a_list_of_an_unknown_kind_names_the_kinds(handbook: Handbook) -> None:
    handbook.change("docs/rad.md", ":::{rule}", ":::{rules} regler\n:::\n\n:::{rule}")
    assert handbook.warnings() == [
        (
            "docs/rad.md:3: WARNING: Det finnes ikke noe slag regler som heter «regler». "
            "Bruk en av disse: retningslinje, rad. [handbook.rule]"
        )
    ]


def test_the_register_tells_when_and_by_whom_each_rule_was_approved(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py",
        '"rådmannens ledergruppe"',
        '"rådmannens ledergruppe", "2026-11-02": "kommunestyret"',
    )
    handbook.change("docs/rad.md", ":approved: 2012-04-12", ":approved: 2026-11-02")
    page = handbook.build().outdir.joinpath("handbook-rules.html").read_text(encoding="utf-8")
    assert page.count("(Godkjent 12. april 2012 av rådmannens ledergruppe)") == 2
    assert page.count("(Godkjent 2. november 2026 av kommunestyret)") == 1


def test_a_list_of_rules_keeps_their_numbers_when_one_is_gone(handbook: Handbook) -> None:
    handbook.change("docs/taushetsplikt.md", ":number: 2", ":number: 5")
    handbook.change(
        "docs/index.md", "```{toctree}", ":::{rules} retningslinje\n:::\n\n```{toctree}"
    )
    app = handbook.build("text")
    lines = app.outdir.joinpath("index.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split()[0] for line in lines if line[:1].isdigit()] == ["1.", "5."]
    assert app.warning.getvalue() == ""
