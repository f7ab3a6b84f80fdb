"""A handbook that names a pack has its quizzes everywhere, with its own words where it wants them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.rule.domain import HandbookDomain
from tests.sphinx.packs.small_pack import use
from tests.sphinx.test_cli import run

if TYPE_CHECKING:
    import pytest
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.packs.small_pack import SmallPack
    from tests.sphinx.small_handbook import Handbook

UPON = "rule: trovardig\npack: nabo-some\n"
OWN = """\
questions:
  - id: {id}
    type: single
    roles: [ansatt]
    situation: Fru Berg spør deg om skolen.
    prompt: Hva bør du svare?
    options:
      - {{text: Det som er vedtatt., verdict: best, feedback: Det vet hun å bruke.}}
      - {{text: Det du har hørt., verdict: risky, feedback: Det kan være galt.}}
"""
CHECK = "# Egentest\n\n:::{selftest} ansatt\n:::\n"


def shown(app: SphinxTestApp, page: str = "rad") -> dict[str, str]:
    """Return the words of each question on a page, by its id."""
    text = app.outdir.joinpath(f"{page}.html").read_text(encoding="utf-8")
    forms = BeautifulSoup(text, "html.parser").select("form.handbook-question")
    return {str(form["id"]): form.get_text(" ") for form in forms}


def test_a_page_shows_the_quiz_of_a_pack_without_a_warning(adopter: Handbook) -> None:
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert list(shown(app)) == ["ryktet", "bildet-fra-festen", "kollegaen-spor"]


def test_a_self_check_has_the_questions_of_a_pack(adopter: Handbook) -> None:
    adopter.write("docs/sjekk.md", CHECK)
    adopter.list_pages("sjekk")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert {"ryktet", "bildet-fra-festen"} <= shown(app, "sjekk").keys()


def test_a_worksheet_on_paper_has_the_questions_of_a_pack(adopter: Handbook) -> None:
    adopter.write("docs/ark.md", "# Ark\n")
    adopter.list_pages("ark")
    entry = {"root": "ark", "file": "ark", "edition": "worksheet", "seed": "A"}
    app = adopter.build("print", confoverrides={"handbook_print": [entry]})
    assert adopter.warnings_of(app) == []
    assert "ryktet om skolen" in app.doctreedir.joinpath("print", "ark.typ").read_text("utf-8")


def test_an_own_question_replaces_that_of_the_pack_where_it_was(adopter: Handbook) -> None:
    adopter.write("quizzes/trovardig.yaml", f"{UPON}replace: [ryktet]\n{OWN.format(id='ryktet')}")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert list(shown(app)) == ["ryktet", "bildet-fra-festen", "kollegaen-spor"]
    assert "Fru Berg" in shown(app)["ryktet"]
    assert "ryktet om skolen" not in shown(app)["ryktet"]


def test_a_question_that_is_left_out_is_on_no_page_and_in_no_self_check(adopter: Handbook) -> None:
    adopter.write("quizzes/trovardig.yaml", f"{UPON}without: [ryktet]\n")
    adopter.write("docs/sjekk.md", CHECK)
    adopter.list_pages("sjekk")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert "ryktet" not in shown(app).keys() | shown(app, "sjekk").keys()
    assert "bildet-fra-festen" in shown(app)


def test_an_own_question_comes_after_those_of_the_pack(adopter: Handbook) -> None:
    adopter.write("quizzes/trovardig.yaml", UPON + OWN.format(id="fru-berg"))
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert list(shown(app)) == ["ryktet", "bildet-fra-festen", "kollegaen-spor", "fru-berg"]


def test_who_shares_a_situation_has_it_when_the_first_question_of_the_series_is_left_out(
    adopter: Handbook,
) -> None:
    assert "bilde fra festen" not in shown(adopter.build())["kollegaen-spor"]
    adopter.write("quizzes/trovardig.yaml", f"{UPON}without: [bildet-fra-festen]\n")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert "bilde fra festen" in shown(app)["kollegaen-spor"]


def test_an_own_file_that_names_no_pack_is_the_whole_quiz(adopter: Handbook) -> None:
    adopter.write("quizzes/trovardig.yaml", "rule: trovardig\n" + OWN.format(id="fru-berg"))
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert list(shown(app)) == ["fru-berg"]


def test_pages_follow_a_pack_that_is_changed_beneath_the_handbooks_own_file(
    adopter: Handbook, pack: SmallPack
) -> None:
    adopter.write("quizzes/trovardig.yaml", f"{UPON}without: [bildet-fra-festen]\n")
    adopter.build()
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    assert "ryktet om broen" in shown(adopter.build())["ryktet"]


def test_pages_are_read_again_when_another_version_is_installed(
    adopter: Handbook, pack: SmallPack
) -> None:
    adopter.build("dummy")
    assert read_again(adopter) == []
    metadata = pack.info / "METADATA"
    metadata.write_text(metadata.read_text().replace("Version: 1.0", "Version: 2.0"))
    assert "rad" in read_again(adopter)


def read_again(handbook: Handbook) -> list[str]:
    """Build as one does a second time, and return the pages that were read."""
    read: list[str] = []
    app = handbook.make_app("dummy", srcdir=handbook.folder / "docs")
    app.connect("env-before-read-docs", lambda _app, _env, names: read.extend(names))
    app.build()
    return read


def test_a_handbook_may_take_some_quizzes_of_a_pack(adopter: Handbook, pack: SmallPack) -> None:
    other = pack.folder.joinpath("quizzes/trovardig.yaml").read_text("utf-8")
    pack.write("quizzes/varsom.yaml", other.replace("trovardig", "varsom"))
    [warning] = adopter.warnings()
    assert warning.startswith("docs/conf.py:14: WARNING: Ingen side viser disse quizene")
    assert "varsom." in warning
    adopter.change(
        "docs/conf.py", "handbook_packs", "handbook_pack_quizzes = ['trovardig']\nhandbook_packs"
    )
    assert adopter.warnings() == []


def test_weaknesses_of_a_packs_questions_are_not_reported_to_who_uses_it(
    adopter: Handbook, pack: SmallPack
) -> None:
    adopter.write("quizzes/trovardig.yaml", f"{UPON}{OWN.format(id='eget')}")
    adopter.change("quizzes/trovardig.yaml", "Hva bør du svare", "Hva bør du ikke svare")
    pack.change("quizzes/trovardig.yaml", "Hva bør du gjøre", "Hva bør du ikke gjøre")
    found = [line for line in run(adopter, "lint").output.splitlines() if "[negation]" in line]
    assert len(found) == 1
    assert found[0].startswith(str(adopter.folder / "quizzes/trovardig.yaml"))


def test_a_new_question_for_a_packs_quiz_leaves_the_packs_questions_where_they_are(
    adopter: Handbook,
) -> None:
    given = ["--rule", "trovardig", "--id", "nytt", "--type", "single", "--role", "ansatt"]
    result = run(adopter, "new", "question", *given)
    assert result.exit_code == 0, result.output
    notes = HandbookDomain.of(adopter.build("dummy").env).pages["rad"]
    [quiz] = notes[QUIZZES].values()
    ids = [question.id for question in quiz.questions]
    assert ids == ["ryktet", "bildet-fra-festen", "kollegaen-spor", "nytt"]


def test_nothing_of_a_pack_is_run(
    adopter: Handbook, pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "nabo", raising=False)
    pack.write("__init__.py", "raise SystemExit('run')\n")
    assert adopter.warnings() == []
    assert run(adopter, "pack", "list").exit_code == 0


def test_two_packs_may_be_used_together(
    adopter: Handbook, pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = type(pack)(pack.folder.parents[1] / "other", monkeypatch, "fjord")
    quiz = other.folder / "quizzes/trovardig.yaml"
    text = (
        quiz.read_text("utf-8").replace("trovardig", "taushetsplikt").replace("id: ", "id: fjord-")
    )
    quiz.unlink()
    other.write("quizzes/taushetsplikt.yaml", text)
    adopter.folder.joinpath("quizzes/taushetsplikt.yaml").unlink()
    adopter.change("docs/conf.py", "handbook_packs = ['nabo-some']\n", "")
    use(adopter, "nabo-some", "fjord-some")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert "fjord-ryktet" in shown(app, "taushetsplikt")
    assert "ryktet" in shown(app)


def test_a_question_names_only_rules_that_the_handbook_has(
    adopter: Handbook, pack: SmallPack
) -> None:
    other = pack.folder.joinpath("quizzes/trovardig.yaml").read_text("utf-8")
    pack.write(
        "quizzes/varsom.yaml", other.replace("trovardig", "varsom").replace("id: ", "id: v-")
    )
    pack.change("quizzes/trovardig.yaml", "id: ryktet", "id: ryktet\n    rules: [varsom, rolle]")
    pack.change("quizzes/trovardig.yaml", "verdict: risky", "verdict: risky, rules: [varsom]")
    adopter.change(
        "docs/conf.py", "handbook_packs", "handbook_pack_quizzes = ['trovardig']\nhandbook_packs"
    )
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert "varsom" not in app.outdir.joinpath("rad.html").read_text("utf-8")
    assert "Vær tydelig på rollen" in shown(app)["ryktet"]
    result = run(adopter, "show", "ryktet")
    assert (result.exit_code, "varsom" in result.output) == (0, False)
