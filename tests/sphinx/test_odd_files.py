"""Files that cannot be read are told of, and never waited for."""

from __future__ import annotations

import os
import shutil
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


LONG = "n" * 300


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (f"{LONG}.png", None, f"Bildet /{LONG[:79]} finnes ikke."),
        ("lenke.png", "lenke.png", "Bildet /lenke.png finnes ikke."),
        ("tekst.png", b"Hei", "Filen /tekst.png er ikke et bilde av det slaget den heter."),
        ("tegning.jpg", b"<svg/>", "Filen /tegning.jpg er ikke et bilde av det slaget den heter."),
        (
            "plakat.png",
            b"\xff\xd8\xff",
            "Filen /plakat.png er ikke et bilde av det slaget den heter.",
        ),
    ],
    ids=["a long name", "a link to itself", "a text", "a drawing", "the other format"],
)
def test_what_is_no_picture_in_a_question_is_reported_at_its_line(
    handbook: Handbook, name: str, content: str | bytes | None, words: str
) -> None:
    path = handbook.folder / "docs" / name
    if isinstance(content, str):
        path.symlink_to(content)
    elif content is not None:
        path.write_bytes(content)
    handbook.change("quizzes/rolle.yaml", "Du svarer", f"![Et bilde](/{name}) Du svarer")
    ((line, message),) = at(run(handbook), "")
    assert line == 7
    assert message.startswith(words)


@pytest.mark.parametrize(
    ("folder", "page", "words"),
    [
        ("quizzes", "", "Filen kan ikke leses: den er en lenke til seg selv."),
        ("docs/_data", "# Plan\n\n:::{tool} plan\n:::\n", "Filen kan ikke leses: den er en lenke"),
        ("docs/_data", "# Kanaler\n\n:::{channels}\n:::\n", "Filen kan ikke leses: den er en"),
        ("docs/_data", "# Utkast\n\n:::{draft}\n:::\n", "Filen kan ikke leses: den er en lenke"),
    ],
    ids=["quizzes", "tools", "channels", "drafts"],
)
def test_a_folder_that_links_to_itself_is_reported(
    handbook: Handbook, folder: str, page: str, words: str
) -> None:
    path = handbook.folder / folder
    if path.is_dir():
        shutil.rmtree(path)
    path.symlink_to(path.name)
    if page:
        handbook.write("docs/rad.md", page)
    assert words in " ".join(message for _line, message in at(run(handbook), ".yaml"))


@pytest.mark.parametrize(
    "option", ["handbook_quiz_dir", "handbook_tool_dir", "handbook_channels", "handbook_draft"]
)
def test_a_path_that_no_file_can_have_is_reported_at_its_setting(
    handbook: Handbook, option: str
) -> None:
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8").splitlines()
    lines = [line for line in conf if not line.startswith(option)]
    handbook.write("docs/conf.py", "\n".join([*lines, f"{option} = 'mappe/{LONG}'", ""]))
    ((line, message),) = at(run(handbook), "")
    assert line == len(lines) + 1
    assert message.startswith(f"{option} skal være en sti, men er «mappe/nnn")
    assert message.endswith("n…». Bruk kortere navn.")


def test_facts_within_facts_without_end_are_reported_and_the_page_is_shown(
    handbook: Handbook,
) -> None:
    handbook.write("docs/rad.md", f"---\na: {'[' * 3000}\n---\n# Råd\n\nSe {{rule}}`rol`.\n")
    found = at(run(handbook), "rad.md")
    assert [line for line, _message in found] == [1, 6]
    assert "Innholdet er nøstet dypere enn 12 nivåer." in found[0][1]


PICTURE = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    "name", ["quizzes/rolle.yaml", "docs/_diagrams/kilde.svg", "docs/bilde.png", "docs/tekst.png"]
)
def test_a_file_that_was_missing_is_no_longer_once_it_is_there_however_old_it_is(
    handbook: Handbook, name: str
) -> None:
    path = handbook.folder / name
    content = path.read_bytes() if path.is_file() else PICTURE
    if path.suffix == ".png":
        shown = f"![Et bilde](/{path.name}) Du svarer"
        handbook.change("quizzes/rolle.yaml", "Du svarer", shown)
    path.unlink(missing_ok=True)
    if path.stem == "tekst":
        path.write_bytes(b"Hei")
    assert len(run(handbook)) == 1
    path.write_bytes(content)
    os.utime(path, (0, 0) if path.suffix == ".yaml" else None)
    assert run(handbook) == []
