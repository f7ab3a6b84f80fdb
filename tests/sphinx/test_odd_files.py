"""Files that cannot be read are told of, and never waited for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.linted import at, run

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ror.png", "![Et rør](ror.png)"),
        ("ror.txt", "```{include} ror.txt\n```"),
        ("ror.txt", "{download}`ror.txt`"),
    ],
)
def test_a_pipe_that_a_page_shows_stops_the_build_and_is_named(
    handbook: Handbook, name: str, shown: str
) -> None:
    os.mkfifo(handbook.folder / "docs" / name)
    handbook.write("docs/rad.md", f"# Råd\n\n{shown}\n")
    result = CliRunner().invoke(main, ["--conf", str(handbook.folder / "docs"), "lint"])
    assert result.exit_code == 2
    assert f"{name}:1: «{name}» er ingen vanlig fil." in result.output


def test_a_page_that_is_a_pipe_is_left_out_and_reported(handbook: Handbook) -> None:
    os.mkfifo(handbook.folder / "docs" / "ror.md")
    assert at(run(handbook), "ror.md") == [
        (
            1,
            "«ror.md» er ingen vanlig fil. Legg en tekstfil der, eller fjern det som har navnet.",
        )
    ]


def test_a_page_in_another_encoding_is_reported_at_its_line(handbook: Handbook) -> None:
    page = "# Rad\n\nIngen fremmede tegn.\n\nHer står ett.\n"
    handbook.folder.joinpath("docs/rad.md").write_bytes(page.encode("latin-1"))
    assert at(run(handbook), "rad.md") == [
        (5, "Filen er ikke skrevet i UTF-8. Lagre den som UTF-8 i redigeringsprogrammet.")
    ]


def test_an_invisible_sign_on_a_page_is_reported_at_its_line(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Råd\n\nHer er\x0bet tegn.\n")
    ((line, message),) = at(run(handbook), "rad.md")
    assert line == 3
    assert message.startswith("Linjen har et usynlig tegn (U+000B). Slett det, eller skriv")


@pytest.mark.parametrize("name", ["bilder.yml", "bilder.YAML", "bilder.yaml.txt"])
def test_a_quiz_that_no_page_could_find_is_told_its_right_name(
    handbook: Handbook, name: str
) -> None:
    handbook.write(f"quizzes/{name}", "rule: bilder\n")
    ((line, message),) = at(run(handbook), name)
    ending = name.rpartition(".")[2]
    assert line == 1
    assert message == (
        f"Filen blir ikke lest: den slutter på .{ending}. Gi den navnet bilder.yaml."
    )


def test_a_quiz_in_a_folder_inside_the_quiz_folder_is_reported_and_other_files_are_not(
    handbook: Handbook,
) -> None:
    handbook.folder.joinpath("quizzes/utkast").mkdir()
    handbook.write("quizzes/utkast/bilder.yaml", "rule: bilder\nquestions:\n")
    handbook.write("quizzes/utkast/notater.yaml", "husk: å ringe\n")
    told = run(handbook)
    assert at(told, "bilder.yaml") == [
        (
            1,
            "Filen blir ikke lest: den ligger i en mappe inne i quizmappen. Flytt den til quizzes.",
        )
    ]
    assert at(told, "notater.yaml") == []
