"""``handbook pack copy``: a question or a page of a pack becomes the handbook's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.packs.small_pack import QUIZ
from tests.sphinx.packs.test_packs import OWN, UPON, shown
from tests.sphinx.test_cli import run

if TYPE_CHECKING:
    from tests.sphinx.packs.small_pack import SmallPack
    from tests.sphinx.small_handbook import Handbook

OWN_FILE = "quizzes/trovardig.yaml"


def test_a_copied_question_is_shown_with_the_words_that_are_then_written(adopter: Handbook) -> None:
    result = run(adopter, "pack", "copy", "ryktet")
    assert result.exit_code == 0, result.output
    adopter.change(OWN_FILE, "En nabo spør", "Fru Berg spør")
    app = adopter.build()
    assert adopter.warnings_of(app) == []
    assert list(shown(app)) == ["ryktet", "bildet-fra-festen", "kollegaen-spor"]
    assert "Fru Berg spør" in shown(app)["ryktet"]


@pytest.mark.parametrize(
    ("own", "line"),
    [
        (
            f"{UPON}# Vår.\nreplace: [eget] # én\n{OWN.format(id='eget')}",
            "replace: [eget, ryktet] # én",
        ),
        (f"{UPON}replace:\n  - eget  # én\n{OWN.format(id='eget')}", "  - ryktet"),
        (f"{UPON}replace: []\n{OWN.format(id='annet')}", "replace: [ryktet]"),
        (f"{UPON}{OWN.format(id='annet')}", "replace: [ryktet]"),
        (f"{UPON}without: [eget]\n", "replace: [ryktet]"),
    ],
)
def test_a_question_is_copied_into_a_file_that_is_there_and_all_else_is_kept(
    adopter: Handbook, pack: SmallPack, own: str, line: str
) -> None:
    pack.write("quizzes/trovardig.yaml", QUIZ + OWN.format(id="eget").removeprefix("questions:\n"))
    adopter.write(OWN_FILE, own)
    result = run(adopter, "pack", "copy", "ryktet")
    assert result.exit_code == 0, result.output
    lines = adopter.folder.joinpath(OWN_FILE).read_text("utf-8").splitlines()
    assert line in lines
    missing = [kept for kept in own.splitlines() if kept not in lines]
    assert [kept for kept in missing if not kept.startswith("replace:")] == []
    assert [warning for warning in adopter.warnings() if "[handbook.lint]" not in warning] == []


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (f"{UPON}replace: [ryktet]\n{OWN.format(id='ryktet')}", ":3: Filen erstatter spørsmålet"),
        ("rule: trovardig\n" + OWN.format(id="a"), ":1: Filen bygger ikke på quizen i pakken"),
        (f"{UPON}questions: {{", ":4: "),
        (UPON + OWN.format(id="ryktet"), ":1: Det nye kan ikke føyes til"),
    ],
)
def test_an_own_file_that_cannot_take_the_question_is_left_byte_for_byte(
    adopter: Handbook, own: str, told: str
) -> None:
    adopter.write(OWN_FILE, own)
    result = run(adopter, "pack", "copy", "ryktet")
    assert result.exit_code == 2
    assert f"{OWN_FILE}{told}" in result.output
    assert adopter.folder.joinpath(OWN_FILE).read_text("utf-8") == own
    assert not adopter.folder.joinpath("docs/handbook-review.yaml").exists()


def test_a_question_of_a_series_is_not_copied_without_its_situation(adopter: Handbook) -> None:
    result = run(adopter, "pack", "copy", "kollegaen-spor")
    assert result.exit_code == 2
    assert "trovardig.yaml:21: Spørsmålet «kollegaen-spor» deler situasjonen" in result.output
    assert not adopter.folder.joinpath(OWN_FILE).exists()


def test_a_page_that_is_there_is_never_overwritten(adopter: Handbook) -> None:
    adopter.folder.joinpath("docs/rad").mkdir()
    adopter.write("docs/rad/svar-raskt.md", "# Vår egen\n")
    result = run(adopter, "pack", "copy", "rad/svar-raskt.md")
    assert result.exit_code == 2
    assert "svar-raskt.md:1: Filen finnes fra før, og kommandoen skriver aldri" in result.output
    assert adopter.folder.joinpath("docs/rad/svar-raskt.md").read_text("utf-8") == "# Vår egen\n"


def test_a_name_that_no_pack_has_is_refused_before_anything_is_copied(adopter: Handbook) -> None:
    result = run(adopter, "pack", "copy", "ryktet", "rad/svar-rask")
    assert result.exit_code == 2
    assert "Mente du «rad/svar-raskt»?" in " ".join(result.output.split())
    assert not adopter.folder.joinpath(OWN_FILE).exists()


def test_the_list_says_what_a_pack_has_and_needs(adopter: Handbook) -> None:
    told = run(adopter, "pack", "list").output
    assert told.splitlines() == [
        "nabo-some 1.0 CC-BY-4.0",
        "  Quizer: trovardig",
        "  Sider: rad/svar-raskt.md",
        "  handbook_roles: mandat (de som skriver for kommunen), ansatt (ansatte)",
    ]


def test_who_has_no_pack_is_told_so(handbook: Handbook) -> None:
    result = run(handbook, "pack", "list")
    assert (result.exit_code, result.output) == (0, "Ingen pakker er installert.\n")


def test_replacing_a_packs_question_by_a_saved_file_says_to_copy_it_first(
    adopter: Handbook,
) -> None:
    adopter.write("fil.yaml", "rule: trovardig\n" + OWN.format(id="ryktet"))
    file = str(adopter.folder / "fil.yaml")
    result = run(adopter, "new", "question", "--from", file, "--replace")
    assert result.exit_code == 2
    assert "Hent det først inn i deres egen fil: handbook pack copy ryktet" in result.output
    assert run(adopter, "pack", "copy", "ryktet").exit_code == 0
    assert run(adopter, "new", "question", "--from", file, "--replace").exit_code == 0
    assert "Fru Berg" in shown(adopter.build())["ryktet"]
