"""What keeps a whole handbook from being read is told in one line, with its place and a remedy, by every command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sphinx.locale
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from handbook_ext.preview.build import Job, build
from tests.sphinx.linted import at, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

COMMANDS = (("lint",), ("build",), ("show", "hvem-snakker"))


@pytest.fixture(autouse=True)
def own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start without a language, as a command does: an earlier test may have set another."""
    monkeypatch.setattr("sphinx.locale.translators", {})
    monkeypatch.setattr("handbook_ext.locale.translators", sphinx.locale.translators)


def command(folder: Path, *arguments: str, language: str = "nb") -> Result:
    return CliRunner().invoke(main, ["--conf", str(folder), *arguments], env={"LANGUAGE": language})


def conf_of(handbook: Handbook) -> str:
    return handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")


def line_of(handbook: Handbook, words: str) -> int:
    return next(n for n, line in enumerate(conf_of(handbook).splitlines(), 1) if words in line)


def assert_told_by_all(handbook: Handbook, line: int, words: str) -> None:
    """Check that lint, a build and another command say the same, and nothing else."""
    for arguments in COMMANDS:
        result = command(handbook.folder / "docs", *arguments)
        assert result.exit_code == (1 if arguments == ("lint",) else 2), result.output
        told = result.output.splitlines()
        assert f"conf.py:{line}: {words}" in told[0], result.output
        assert len(told) == (2 if arguments == ("lint",) else 1), result.output


def test_a_site_that_does_not_load_the_extension_is_told_so(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", ', "handbook_ext"', "")
    line = line_of(handbook, "extensions = ")
    words = 'Dette er ingen håndbok ennå: handbook_ext står ikke i extensions. Skriv "handbook_ext" der.'
    assert_told_by_all(handbook, line, words)


def test_a_theme_that_is_not_installed_is_told_at_its_line(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    handbook.write("docs/conf.py", conf_of(handbook) + 'html_theme = "vaart_tema"\n')
    line = line_of(handbook, "vaart_tema")
    words = "Temaet «vaart_tema» er ikke installert. Installer det (som regel med: pip install vaart_tema)"
    assert_told_by_all(handbook, line, words)
    monkeypatch.chdir(handbook.folder)
    told = command(handbook.folder / "docs", "build").output
    assert told.startswith(f"docs/conf.py:{line}: {words}")


def test_the_preview_tells_of_a_theme_that_is_not_installed(handbook: Handbook) -> None:
    handbook.write("docs/conf.py", conf_of(handbook) + 'html_theme = "vaart_tema"\n')
    docs = handbook.folder / "docs"
    (told,) = build(Job(docs, docs, handbook.folder / "_build")).warnings
    assert told.place.endswith(f"conf.py:{line_of(handbook, 'vaart_tema')}")
    assert told.words.startswith("Temaet «vaart_tema» er ikke installert.")


def test_a_theme_in_a_folder_of_the_sites_own_is_found(handbook: Handbook) -> None:
    theme = handbook.folder / "docs/_themes/vaart_tema"
    theme.mkdir(parents=True)
    theme.joinpath("theme.toml").write_text('[theme]\ninherit = "basic"\n', encoding="utf-8")
    own = 'html_theme = "vaart_tema"\nhtml_theme_path = ["_themes"]\n'
    handbook.write("docs/conf.py", conf_of(handbook) + own)
    assert run(handbook) == []


def test_a_folder_without_a_handbook_is_told_and_what_to_do(tmp_path: Path) -> None:
    for arguments in (*COMMANDS, ("preview",)):
        result = command(tmp_path, *arguments)
        assert result.exit_code == 2
        told = f"Det er ingen håndbok i {tmp_path}: conf.py mangler. Gå til mappa til håndboka"
        assert told in result.output
        assert list(tmp_path.iterdir()) == []


def test_a_handbook_without_its_front_page_is_told_so(handbook: Handbook) -> None:
    handbook.folder.joinpath("docs/index.md").unlink()
    assert_told_by_all(handbook, 1, "Forsida «index» finnes ikke i ")


def test_pages_in_markdown_need_its_parser(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", '"myst_parser", ', "")
    line = line_of(handbook, "extensions = ")
    assert_told_by_all(
        handbook, line, "Sidene er i Markdown, men myst_parser står ikke i extensions."
    )


def test_directives_that_are_shown_as_text_are_told_once_and_a_site_without_them_is_not(
    handbook: Handbook,
) -> None:
    line = line_of(handbook, "myst_enable_extensions")
    handbook.change("docs/conf.py", '"colon_fence"', "")
    told = [message for at_line, message in at(run(handbook), "conf.py") if at_line == line]
    words = "Sidene har direktiver som begynner med kolon, og MyST viser dem som tekst."
    assert told == [f'{words} Skriv myst_enable_extensions = ["colon_fence"].']
    for page in handbook.folder.glob("docs/*.md"):
        page.write_text("---\norphan: true\n---\n\n# Side\n\n:::{note}\nIkke vår.\n:::\n", "utf-8")
    assert at(run(handbook), "conf.py") == []


@pytest.mark.parametrize(
    ("page", "words", "line"),
    [
        ("rad.md", "# Råd\n\nSe `:::{quiz}`.\n\n.. quiz:: rolle\n", 5),
        ("rad.rst", "Råd\n===\n\n:::{quiz} rolle\n:::\n", 4),
    ],
)
def test_a_directive_in_the_other_markup_is_told_at_its_line(
    handbook: Handbook, page: str, words: str, line: int
) -> None:
    handbook.folder.joinpath("docs/rad.md").unlink()
    handbook.write(f"docs/{page}", words)
    wrong, right = (".. quiz::", ":::{quiz}") if page == "rad.md" else (":::{quiz}", ".. quiz::")
    told = at(run(handbook), page)
    assert told[:1] == [(line, f"«{wrong}» blir vist som tekst på denne siden. Skriv «{right}».")]


@pytest.mark.parametrize(
    ("environment", "beginning"),
    [
        ("C", "Usage:"),
        ("POSIX", "Usage:"),
        ("", "Usage:"),
        ("nn_NO.UTF-8:en", "Bruk:"),
        ("nb", "Bruk:"),
    ],
)
def test_a_terminal_without_a_language_gets_english(
    tmp_path: Path, environment: str, beginning: str
) -> None:
    said = command(tmp_path, "--help", language=environment).output
    assert said.startswith(beginning)
    assert ("COMMAND" in said) == (beginning == "Usage:")
