"""A self-check without scripts: the whole pool of a role, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE = "# Egentest\n\n:::{selftest} mandat\n:::\n"


def built(handbook: Handbook, builder: str = "html") -> BeautifulSoup:
    handbook.write("docs/rad.md", PAGE)
    app = handbook.build(builder)
    text = app.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser").select("handbook-selftest")[0]  # type: ignore[return-value]


@pytest.fixture(scope="module")
def selftest(shared: Handbook) -> BeautifulSoup:
    return built(shared)


def test_all_questions_of_the_role_are_there_with_their_key(selftest: BeautifulSoup) -> None:
    forms = selftest.select("form.handbook-question")
    assert len(forms) > 2
    assert all("mandat" in str(form["data-roles"]).split() for form in forms)
    assert all(form.select_one("details.handbook-key") for form in forms)
    assert selftest["data-role"] == "mandat"


def test_what_only_scripts_can_do_is_hidden_and_a_sentence_says_what_is_here(
    selftest: BeautifulSoup,
) -> None:
    panels = selftest.select(
        ".handbook-selftest-start, .handbook-selftest-progress, .handbook-selftest-steps,"
        " .handbook-selftest-missing, .handbook-selftest-result"
    )
    assert len(panels) == 5
    assert all(panel.has_attr("hidden") for panel in panels)
    sentence = selftest.select_one(".handbook-selftest-plain")
    assert sentence is not None
    assert "alle spørsmålene for" in sentence.get_text()
    assert not sentence.has_attr("hidden")


def test_only_lengths_below_the_number_of_questions_are_offered(selftest: BeautifulSoup) -> None:
    count = len(selftest.select("form.handbook-question"))
    lengths = [str(box["value"]) for box in selftest.select("input[name=length]")]
    assert lengths == [*(text for text in ("6", "12") if int(text) < count), "all"]
    assert len(selftest.select("input[name=length][checked]")) == 1


def test_readers_can_say_what_their_work_is_where_questions_are_from_some(
    handbook: Handbook,
) -> None:
    assert built(handbook).select(".handbook-reader") == []
    handbook.change(
        "docs/conf.py",
        "nitpicky = True",
        'nitpicky = True\nhandbook_work = {"h": "helse", "k": "kultur"}',
    )
    handbook.change("quizzes/taushetsplikt.yaml", "id: utkastet\n", "id: utkastet\n    work: [k]\n")
    lists = built(handbook).select("form.handbook-selftest-start .handbook-reader select")
    assert [chosen["name"] for chosen in lists] == ["work"]  # the role is the page's
    values = [option["value"] for option in lists[0].select("option")]
    assert values == ["", "k"]


def test_a_handbook_without_an_edition_has_none_on_its_receipt(
    selftest: BeautifulSoup, handbook: Handbook
) -> None:
    assert "Utgave" not in selftest.select(".handbook-receipt")[0].get_text()
    handbook.change(
        "docs/conf.py", "nitpicky = True", 'nitpicky = True\nhandbook_edition = "3 & 4"'
    )
    assert "3 & 4" in built(handbook).select(".handbook-receipt")[0].get_text()


def test_an_unknown_role_is_reported_with_the_roles_there_are(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Egentest\n\n:::{selftest} ordfører\n:::\n")
    assert handbook.warnings() == [
        (
            "docs/rad.md:3: WARNING: Det finnes ingen rolle som heter «ordfører». "
            "Bruk en av disse: mandat, ansatt, folkevalgt. [handbook.quiz]"
        )
    ]


def test_a_missing_role_is_reported(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Egentest\n\n:::{selftest}\n:::\n")
    (warning,) = handbook.warnings()
    assert "{selftest} mangler et ord etter klammene. Bruk en av disse: mandat" in warning


def test_a_role_without_questions_is_reported(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", "nitpicky = True", "nitpicky = True\n" + ROLES)
    handbook.write("docs/rad.md", "# Egentest\n\n:::{selftest} gjest\n:::\n")
    (warning,) = handbook.warnings()
    assert "docs/rad.md:3: WARNING: Ingen spørsmål gjelder rollen «gjest»." in warning


ROLES = (
    "handbook_roles = {'mandat': 'oss', 'ansatt': 'ansatte',"
    " 'folkevalgt': 'folkevalgte', 'gjest': 'gjester'}"
)


def test_a_page_has_one_self_check(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", PAGE + "\n:::{selftest} mandat\n:::\n")
    (warning,) = handbook.warnings()
    assert "docs/rad.md:6: WARNING: Siden har en egentest fra før." in warning


def test_as_text_there_is_the_pool_and_nothing_that_needs_scripts(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", PAGE)
    text = handbook.build("text").outdir.joinpath("rad.txt").read_text(encoding="utf-8")
    assert "Slik vurderer vi svarene" in text
    assert "Se resultat" not in text
