"""What is wrong with a pack, or with the use of one, is told with its place and its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.packs.small_pack import MANIFEST, use
from tests.sphinx.packs.test_packs import OWN, UPON
from tests.sphinx.test_cli import run

if TYPE_CHECKING:
    from tests.sphinx.packs.small_pack import SmallPack
    from tests.sphinx.small_handbook import Handbook

CONF = "docs/conf.py:14: WARNING: "
OWN_FILE = "quizzes/trovardig.yaml"
SITE = "site-packages/nabo"


def only_warning(handbook: Handbook) -> str:
    """Build; return the one warning, with paths from the folder beside the handbook's."""
    [warning] = handbook.warnings()
    return warning.replace(f"{handbook.folder.parent}/", "")


def test_a_pack_that_is_not_installed_is_the_only_fault(handbook: Handbook) -> None:
    use(handbook, "ingen")
    handbook.change("docs/rolle.md", "{quiz} rolle", "{quiz} noe-i-pakken")
    assert only_warning(handbook) == (
        f"{CONF}Pakken «ingen» er ikke installert. Installer den med pip, eller ta den bort. "
        "[handbook.config]"
    )


def test_a_name_that_is_nearly_right_is_suggested(handbook: Handbook, pack: SmallPack) -> None:
    use(handbook, "nabo-som")
    assert only_warning(handbook) == (
        f"{CONF}Pakken «nabo-som» er ikke installert. Mente du «nabo-some»? [handbook.config]"
    )


def test_a_pack_that_is_named_twice_is_reported(adopter: Handbook) -> None:
    use(adopter, "nabo-some", "nabo-some")
    assert "Pakken «nabo-some» er nevnt to ganger." in only_warning(adopter)


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ("format: 2\nnytt: her\n", "yaml:1: WARNING: Pakken er skrevet i format 2, og denne"),
        ("roles: {}\n", "yaml:1: WARNING: Pakken mangler «format». Skriv 1."),
        ("format: 1\n", "yaml:1: WARNING: Pakken har noe annet enn nøkler i «roles». Skriv for"),
        ("format: 1\nroles: [mandat]\n", "yaml:2: WARNING: Pakken har noe annet enn nøkler"),
        ("format: 1\nroles: {a: }\n", "yaml:2: WARNING: Pakken mangler «roles»."),
        (f"{MANIFEST}farge: blå\n", "yaml:5: WARNING: Pakken har en ukjent nøkkel: «farge»."),
        ("format: 1\nroles: {", "yaml:3: WARNING: "),
    ],
)
def test_a_pack_that_says_something_wrong_of_itself_is_the_only_fault(
    adopter: Handbook, pack: SmallPack, manifest: str, told: str
) -> None:
    pack.write("pack.yaml", manifest)
    assert only_warning(adopter).startswith(f"{SITE}/pack.{told}")


def test_a_pack_without_its_folder_is_reported(adopter: Handbook, pack: SmallPack) -> None:
    pack.folder.rename(pack.folder.with_name("borte"))
    told = (
        "Pakken «nabo-some» er installert, men mappen «nabo» er der ikke. Installer pakken på nytt."
    )
    assert f"{CONF}{told}" in only_warning(adopter)


def test_two_packs_with_the_same_quiz_are_reported(
    adopter: Handbook, pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    type(pack)(pack.folder.parents[1] / "other", monkeypatch, "fjord")
    use(adopter, "nabo-some", "fjord-some")
    assert only_warning(adopter).startswith(
        "docs/conf.py:15: WARNING: Pakkene «nabo-some» og «fjord-some» har begge quizen «trovardig»."
    )


def test_a_quiz_that_no_pack_has_is_reported(adopter: Handbook) -> None:
    conf = adopter.folder.joinpath("docs/conf.py").read_text("utf-8")
    adopter.write("docs/conf.py", f"{conf}handbook_pack_quizzes = ['trovardigg']\n")
    assert only_warning(adopter) == (
        "docs/conf.py:15: WARNING: Ingen av pakkene har quizen «trovardigg». Mente du «trovardig»? "
        "[handbook.config]"
    )


def test_all_roles_and_work_that_the_handbook_lacks_are_told_at_once_where_the_pack_is_named(
    adopter: Handbook, pack: SmallPack
) -> None:
    pack.write(
        "pack.yaml", f"{MANIFEST}  lærling: lærlinger\n  vikar: vikarer\nwork:\n  havn: havna\n"
    )
    used = "roles: [lærling, vikar]\n    work: [havn]"
    pack.change("quizzes/trovardig.yaml", "roles: [ansatt]", used)
    assert only_warning(adopter) == (
        f"{CONF}Pakken «nabo-some» bruker ord som håndboka ikke har. "
        'Skriv "lærling": "lærlinger", "vikar": "vikarer" i handbook_roles og "havn": "havna" i '
        "handbook_work, eller utelat spørsmålene som bruker dem. [handbook.config]"
    )


def test_questions_that_are_left_out_need_no_roles(adopter: Handbook, pack: SmallPack) -> None:
    pack.write("pack.yaml", f"{MANIFEST}  vikar: vikarer\n")
    pack.change(
        "quizzes/trovardig.yaml",
        "id: ryktet\n    type: single\n    roles: [ansatt]",
        "id: ryktet\n    type: single\n    roles: [vikar]",
    )
    assert len(adopter.warnings()) == 1
    adopter.write(OWN_FILE, f"{UPON}without: [ryktet]\n")
    assert adopter.warnings() == []


@pytest.mark.parametrize(
    ("own", "line", "told"),
    [
        (
            "without: [rykte]",
            3,
            "Pakken «nabo-some» har ikke noe spørsmål «rykte» i denne quizen. Mente du «ryktet»?",
        ),
        (
            f"replace: [helt-annet]\n{OWN.format(id='helt-annet')}",
            3,
            "Pakken «nabo-some» har ikke noe spørsmål «helt-annet» i denne quizen. Ta bort id-en.",
        ),
        ("replace: [ryktet]", 3, "Spørsmålet «ryktet» skal erstattes, men er ikke i filen."),
        (
            f"replace: [ryktet]\nwithout: [ryktet]\n{OWN.format(id='ryktet')}",
            3,
            "Spørsmålet «ryktet» er både erstattet og utelatt.",
        ),
        (
            OWN.format(id="ryktet"),
            4,
            "Pakken «nabo-some» har også et spørsmål «ryktet». Skriv id-en i «replace»",
        ),
        ("without: ryktet", 3, "Quizen har ikke en liste av ord i «without»."),
        ("questions: []", 3, "Quizen mangler «questions»."),
    ],
)
def test_what_an_own_file_says_of_a_packs_questions_must_hold(
    adopter: Handbook, own: str, line: int, told: str
) -> None:
    adopter.write(OWN_FILE, UPON + own)
    assert only_warning(adopter).startswith(f"{OWN_FILE}:{line}: WARNING: {told}")


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (
            "rule: trovardig\npack: nabo\n",
            2,
            "Håndboka bruker ingen pakke som heter «nabo». Mente du «nabo-some»?",
        ),
        (
            "rule: trovardig\nwithout: [ryktet]\n" + OWN.format(id="a"),
            2,
            "Quizen har «without», men sier ikke hvilken pakke",
        ),
        ("rule: trovardig\npack:\n", 2, "Quizen mangler «pack»."),
    ],
)
def test_an_own_file_must_name_a_pack_of_the_handbook(
    adopter: Handbook, text: str, line: int, told: str
) -> None:
    adopter.write(OWN_FILE, text)
    warnings = adopter.warnings()
    assert warnings[0].startswith(f"{OWN_FILE}:{line}: WARNING: {told}"), warnings


def test_an_own_file_cannot_build_upon_a_quiz_that_the_pack_lacks(adopter: Handbook) -> None:
    adopter.write("quizzes/rolle.yaml", "rule: rolle\npack: nabo-some\n")
    assert only_warning(adopter).startswith(
        "quizzes/rolle.yaml:2: WARNING: Pakken «nabo-some» har ingen quiz «rolle» som håndboka bruker."
    )


def test_an_id_that_a_pack_and_another_quiz_both_have_is_reported_with_what_can_be_done(
    adopter: Handbook, pack: SmallPack
) -> None:
    pack.change("quizzes/trovardig.yaml", "id: ryktet", "id: hvem-snakker")
    told = only_warning(adopter)
    assert told.startswith(
        f"{SITE}/quizzes/trovardig.yaml:3: WARNING: Spørsmålet «hvem-snakker» finnes"
    )
    assert "utelate eller erstatte i en egen fil trovardig.yaml med «pack: nabo-some»" in told
    adopter.write(OWN_FILE, f"{UPON}without: [hvem-snakker]\n")
    assert adopter.warnings() == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("rule: trovardig\nquestions: [", 3),
        ("", 1),
        ("rule: trovardig\nquestions:\n\t- id: a\n", 3),
    ],
)
def test_a_packs_file_that_cannot_be_parsed_is_told_by_builds_and_commands(
    adopter: Handbook, pack: SmallPack, text: str, line: int
) -> None:
    pack.write("quizzes/trovardig.yaml", text)
    told = only_warning(adopter)
    assert told.startswith(f"{SITE}/quizzes/trovardig.yaml:{line}: WARNING: ")
    assert "Meld fra til dem som lager pakken" in told
    for command in (["review"], ["review", "--accept"], ["pack", "copy", "ryktet"]):
        result = run(adopter, *command)
        assert (result.exit_code, result.exception.__class__) == (2, SystemExit)
        assert f"{SITE}/quizzes/trovardig.yaml:{line}: " in result.output
    assert not adopter.folder.joinpath("docs/handbook-review.yaml").exists()


def test_commands_do_nothing_when_a_pack_is_missing(handbook: Handbook) -> None:
    use(handbook, "ingen")
    for command in (["review", "--accept"], ["pack", "copy", "ryktet"]):
        result = run(handbook, *command)
        assert result.exit_code == 2
        assert "conf.py:14: Pakken «ingen» er ikke installert." in result.output
    assert not handbook.folder.joinpath("docs/handbook-review.yaml").exists()


def test_an_own_file_with_a_mistake_does_not_make_the_packs_questions_wrong(
    adopter: Handbook,
) -> None:
    own = OWN.format(id="ryktet").replace("verdict: best", "verdict: beste")
    adopter.write(OWN_FILE, f"{UPON}replace: [ryktet]\n{own}")
    [warning] = adopter.warnings()
    assert "har en ukjent verdi i «verdict»" in warning
