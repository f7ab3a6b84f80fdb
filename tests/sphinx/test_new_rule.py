"""``handbook new rule``: the page that it writes, and the table of contents that it adds the page to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

GIVEN = {
    "slug": "bilder",
    "title": "Spør før du viser noen fram",
    "words": "Spør før du legger ut bilder av andre.",
    "kind": "retningslinje",
    "strength": "skal",
    "number": "9",
    "audience": "ansatt, mandat",
    "approved": "2012-04-12",
}


def run(folder: Path, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["--conf", str(folder), *arguments], input=typed)


def make(handbook: Handbook, typed: str = "", **changed: str | None) -> Result:
    given = {name: value for name, value in {**GIVEN, **changed}.items() if value is not None}
    options = [word for name, value in given.items() for word in (f"--{name}", value)]
    return run(handbook.folder / "docs", "new", "rule", *options, typed=typed)


def files(handbook: Handbook) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in handbook.folder.glob("docs/*.md")}


def test_a_new_rule_is_a_page_with_its_facts_that_is_listed_beside_its_kind(
    handbook: Handbook,
) -> None:
    result = make(handbook)
    assert result.exit_code == 0, result.output
    app = handbook.build("text")
    text = app.outdir.joinpath("bilder.txt").read_text("utf-8")
    assert "Spør før du legger ut bilder av andre." in text
    assert "Retningslinje 9" in text
    reported = [line for line in app.warning.getvalue().splitlines() if "bilder" in line]
    assert [line for line in reported if "toctree" in line] == []
    index = handbook.folder.joinpath("docs", "index.md").read_text("utf-8")
    assert index.index("taushetsplikt\n") < index.index("bilder\n") < index.index("rad\n")
    assert "handbook new question --rule bilder" in result.output


def test_what_is_not_given_is_asked_for_and_the_number_is_the_next(handbook: Handbook) -> None:
    typed = "Bilde!\nbilder\nSpør først\nSpør før du legger ut.\n1\n\n1\nsjef\nansatt\n1\n"
    result = make(handbook, typed, **dict.fromkeys(GIVEN))
    assert result.exit_code == 0, result.output
    page = handbook.folder.joinpath("docs", "bilder.md").read_text("utf-8")
    assert ":number: 3\n" in page
    assert ":audience: ansatt\n" in page
    assert "# Spør først\n" in page
    assert "«sjef» er ikke noe håndboka kjenner." in result.output


def test_where_no_one_can_answer_the_number_is_the_next_and_the_rest_must_be_given(
    handbook: Handbook,
) -> None:
    refused = make(handbook, number=None, strength=None)
    assert refused.exit_code == 2
    assert "Gi alle svarene med en gang: --slug, " in refused.output
    result = make(handbook, number=None)
    assert result.exit_code == 0, result.output
    assert ":number: 3\n" in handbook.folder.joinpath("docs", "bilder.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"slug": "rolle"}, "Regelen «rolle» finnes fra før."),
        ({"slug": "Æ"}, "Kortnavnet kan bare ha små bokstaver"),
        ({"slug": "index"}, "Filen finnes fra før. Ingenting er endret."),
        ({"kind": "lov"}, "«lov» er ikke noe håndboka kjenner. Velg en av: retningslinje, rad"),
        ({"strength": "kanskje"}, "«kanskje» er ikke noe håndboka kjenner."),
        ({"audience": "ansatt,sjef"}, "«sjef» er ikke noe håndboka kjenner."),
        ({"number": "ni"}, "Skriv et nummer som 2 eller 3.2 b."),
        (
            {"approved": "2025-01-01"},
            (
                "«2025-01-01» er ikke noe håndboka kjenner. Velg en av: 2012-04-12. "
                "Er det nytt, så skriv det i handbook_approvals i conf.py først."
            ),
        ),
        ({"words": " "}, "Skriv noe."),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_an_answer_that_cannot_be_used_is_refused_and_no_file_is_touched(
    handbook: Handbook, changed: dict[str, str], fault: str
) -> None:
    before = files(handbook)
    result = make(handbook, **changed)
    assert result.exit_code == 2
    assert fault in result.output
    assert files(handbook) == before


def test_a_rule_is_asked_only_what_the_handbooks_rules_say(handbook: Handbook) -> None:
    handbook.write("docs/conf.py", handbook_without_facts(handbook))
    result = make(handbook, number=None, strength=None, audience=None, approved=None)
    assert result.exit_code == 0, result.output
    page = handbook.folder.joinpath("docs", "bilder.md").read_text("utf-8")
    assert ":number:" not in page
    assert ":kind: retningslinje\n" in page


def handbook_without_facts(handbook: Handbook) -> str:
    conf = handbook.folder.joinpath("docs", "conf.py").read_text("utf-8")
    return f"{conf}handbook_rule_facts = []\n"


@pytest.mark.parametrize("markup", ["myst", "rst"])
def test_a_new_handbook_builds_with_a_new_rule_and_lint_asks_for_its_questions_alone(
    tmp_path: Path, markup: str
) -> None:
    folder = tmp_path / "fjellvik"
    answers = [
        "--language",
        "en",
        "--name",
        "Fjellvik",
        "--markup",
        markup,
        "--approver",
        "The board",
    ]
    made = CliRunner().invoke(main, ["init", str(folder), *answers], input="\n\n")
    assert made.exit_code == 0, made.output
    options = ("--slug", "photos", "--title", "Ask first", "--words", "Ask before you post photos.")
    result = run(folder, "new", "rule", *options, typed="\n" * 6)
    assert result.exit_code == 0, result.output
    linted = run(folder, "lint").output
    assert "photos" in linted
    assert [line for line in linted.splitlines() if "toctree" in line] == []


@pytest.mark.parametrize(
    ("markup", "block"), [("myst", ":::{rules} rad"), ("rst", ".. rules:: rad")]
)
def test_the_first_rule_of_a_kind_is_told_where_readers_will_look_for_it(
    tmp_path: Path, markup: str, block: str
) -> None:
    folder = tmp_path / "fjellvik"
    given = ["--language", "nb", "--name", "Fjellvik", "--markup", markup, "--approver", "styret"]
    CliRunner().invoke(main, ["init", str(folder), *given], input="\n\n")
    options = ("--title", "Vær raus", "--words", "Vær raus.")
    told = "Ingen side har en liste med dette slaget regler."
    listed = run(folder, "new", "rule", "--slug", "a", "--kind", "regel", *options, typed="\n" * 6)
    assert told not in listed.output
    first = run(folder, "new", "rule", "--slug", "b", "--kind", "rad", *options, typed="\n" * 6)
    assert told in first.output
    assert block in first.output
