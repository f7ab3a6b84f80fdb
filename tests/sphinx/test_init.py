"""``handbook init``: from an empty folder to a handbook that builds."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from click import unstyle
from click.testing import CliRunner

from handbook_ext.cli import main
from handbook_ext.quiz.types import TYPES
from handbook_ext.starter.answers import LANGUAGES, texts_in
from handbook_ext.starter.files import server
from handbook_ext.starter.markup import MARKUPS

if TYPE_CHECKING:
    from click.testing import Result

ROOT = Path(__file__).parents[2]
MADE = [(language, markup) for language in LANGUAGES for markup in MARKUPS]
GIVEN = ["--name", "Fjellvik på nett", "--approver", "Fjellvik"]
DEFAULTS = "\n\n\n"
PROPOSED = re.compile(r"^# (?=html_|handbook_\w+ =|    \"|\})", re.MULTILINE)
"""What stands before a setting that is proposed."""


def init(folder: Path, *options: str, typed: str = DEFAULTS) -> Result:
    return CliRunner().invoke(main, ["init", str(folder), *options], input=typed)


def keys(node: object) -> object:
    """Return the keys of nested dictionaries."""
    return {key: keys(value) for key, value in node.items()} if isinstance(node, dict) else None


@pytest.fixture(scope="module", params=MADE, ids=["-".join(made) for made in MADE])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    language, markup = request.param
    folder = tmp_path_factory.mktemp("new") / "fjellvik"
    result = init(folder, *GIVEN, "--language", language, "--markup", markup)
    assert result.exit_code == 0, result.output
    return folder


def test_a_new_handbook_has_nothing_to_put_right(made: Path) -> None:
    result = CliRunner().invoke(main, ["--conf", str(made), "lint"])
    assert result.exit_code == 0, result.output
    assert "conf.py:" not in result.output


def test_what_a_new_handbooks_settings_propose_can_be_used_by_removing_the_sign_before_it(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "fjellvik"
    init(folder, *GIVEN, "--language", "nb", "--markup", "myst")
    conf = folder / "conf.py"
    conf.write_text(PROPOSED.sub("", conf.read_text("utf-8")), "utf-8")
    used = runpy.run_path(str(conf))
    logo = folder / used["html_logo"]
    logo.parent.mkdir()
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    assert set(used["html_theme_options"]) == {"light_css_variables", "dark_css_variables"}
    assert used["handbook_print_look"]["accent"].startswith("#")
    assert used["handbook_fault_link"].startswith("mailto:")
    result = CliRunner().invoke(main, ["--conf", str(folder), "lint"])
    assert result.exit_code == 0, result.output


@pytest.mark.filterwarnings("ignore::sphinx.deprecation.RemovedInSphinx11Warning")  # Furo's
def test_a_new_handbook_is_built_with_pages_and_pdfs_and_says_what_to_publish(made: Path) -> None:
    conf = made / "conf.py"
    # The notebooks' site is the same in all six, and takes longer than all the rest.
    conf.write_text(conf.read_text("utf-8") + "handbook_lite = False\n", "utf-8")
    result = CliRunner().invoke(main, ["--conf", str(made), "build"])
    assert result.exit_code == 0, result.output
    site = made / "_build" / "html"
    assert str(site) in result.output
    assert len(list(site.glob("pdf/*.pdf"))) == 3
    rule = next(
        path for path in site.glob("*/*.html") if "handbook-quiz" in path.read_text("utf-8")
    )
    page = rule.read_text("utf-8")
    assert [kind for kind in TYPES if f'data-type="{kind}"' not in page] == []
    assert "Fjellvik på nett" in (site / "index.html").read_text("utf-8")


@pytest.mark.filterwarnings("ignore::sphinx.deprecation.RemovedInSphinx11Warning")  # Furo's
def test_a_new_handbook_is_built_in_each_of_its_languages(tmp_path: Path) -> None:
    folder = tmp_path / "fjellvik"
    init(folder, *GIVEN, "--language", "nn", "--markup", "myst")
    conf = folder / "conf.py"
    more = 'handbook_lite = False\nhandbook_languages = {"nn": "Nynorsk", "en": "English"}\n'
    conf.write_text(conf.read_text("utf-8") + more, "utf-8")
    rule = next(
        path for path in folder.glob("docs/*/*.md") if ":::{rule}" in path.read_text("utf-8")
    )
    title = next(
        line.removeprefix("# ")
        for line in rule.read_text("utf-8").splitlines()
        if line.startswith("# ")
    )
    words = folder / "docs/locales/en/LC_MESSAGES"
    words.mkdir(parents=True)
    entry = f'msgid "{title}"\nmsgstr "Our first rule"\n'
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    (words / f"{rule.parent.name}.po").write_text(head + entry, "utf-8")
    result = CliRunner().invoke(main, ["--conf", str(folder), "build"])
    assert result.exit_code == 0, result.output
    site = folder / "_build/html"
    page = f"{rule.parent.name}/{rule.stem}.html"
    english, original = ((site / path).read_text("utf-8") for path in (f"en/{page}", page))
    assert "Our first rule" in english
    assert "Check the answer" in english
    assert "Our first rule" not in original
    assert title in original
    assert "Sjekk svaret" in original
    assert f'href="../en/{page}"' in original
    assert f'href="../../{page}"' in english
    assert not (site / "en/pdf").exists()


def test_the_words_of_a_new_handbook_are_there_in_every_language() -> None:
    found = {language: texts_in(language) | {"kinds": {}} for language in LANGUAGES}
    assert keys(found["nn"]) == keys(found["nb"]) == keys(found["en"])
    pools = [yaml.safe_load(texts["questions"])["questions"] for texts in found.values()]
    assert len({tuple(question["type"] for question in pool) for pool in pools}) == 1


def test_what_is_asked_can_be_answered_in_ones_own_words(tmp_path: Path) -> None:
    typed = "en\nPhone rules\nnurses, ward managers\nmust, must not, may\nThe board\nrst\n"
    result = init(tmp_path / "ward", typed=typed)
    assert result.exit_code == 0, result.output
    conf = (tmp_path / "ward/conf.py").read_text("utf-8")
    assert '"ward-managers": "ward managers"' in conf
    assert '"must not": {"tone": "must-not"}' in conf
    assert "How binding" not in result.output
    assert "Who approves the rules?" in result.output


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text("mine", "utf-8")
    result = init(tmp_path, *GIVEN, "--language", "nb", "--markup", "myst")
    assert result.exit_code == 2
    assert "ikke tom" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["conf.py"]
    assert (tmp_path / "conf.py").read_text("utf-8") == "mine"


def test_a_file_in_the_folders_place_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "fjellvik").write_text("mine", "utf-8")
    result = init(tmp_path / "fjellvik", *GIVEN, "--language", "nb", "--markup", "myst")
    assert result.exit_code == 2
    assert (tmp_path / "fjellvik").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("option", "fault"),
    [
        (("--strengths", "skal, bør"), "Skriv tre ulike ord"),
        (("--roles", "!!, ansatte"), "Hver rolle trenger et eget navn"),
        (("--roles", "ansatte,,ledere"), "Skriv minst ett ord."),
    ],
)
def test_an_answer_that_does_not_do_is_refused_and_nothing_is_written(
    tmp_path: Path, option: tuple[str, str], fault: str
) -> None:
    result = init(tmp_path / "ny", *GIVEN, "--language", "nb", "--markup", "myst", *option)
    assert result.exit_code == 2
    assert fault in result.output
    assert not (tmp_path / "ny").exists()
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder_for_a_handbook(tmp_path: Path) -> None:
    (tmp_path / "ny").write_text("mine", "utf-8")
    result = init(tmp_path / "ny", *GIVEN, "--language", "nb", "--markup", "myst")
    assert result.exit_code == 2
    assert "er en fil. Velg et annet navn på mappa." in result.output
    assert (tmp_path / "ny").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("terminal", "proposed"),
    [("en_GB.UTF-8", "en"), ("C.UTF-8", "en"), ("de", "en"), ("nn_NO", "nn"), ("no_NO", "nb")],
)
def test_the_language_that_is_proposed_is_the_terminals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: str, proposed: str
) -> None:
    monkeypatch.chdir(tmp_path)  # outside a handbook, whose language counts more
    conversation = CliRunner().invoke(
        main, ["init", str(tmp_path / "ny")], input="", env={"LANGUAGE": terminal}
    )
    assert f"[{proposed}]:" in conversation.output


def test_the_configuration_of_a_server_is_the_one_that_is_tested_with_nginx() -> None:
    assert server("nb") == (ROOT / "deploy" / "nginx.conf").read_text("utf-8")


def test_the_command_explains_itself_in_the_language_of_the_handbook(tmp_path: Path) -> None:
    init(tmp_path / "ny", *GIVEN, "--language", "en", "--markup", "myst")
    said = CliRunner().invoke(main, ["--conf", str(tmp_path / "ny"), "--help"]).output
    assert "Help for those who write the rules" in said
    assert "COMMAND" in said
    assert "Lag" not in said
    nynorsk = {"LANGUAGE": "nn_NO.UTF-8"}
    said = CliRunner().invoke(main, ["--conf", str(tmp_path), "--help"], env=nynorsk).output
    assert "Hjelp til deg som skriv reglar" in said


def test_the_frame_of_its_help_is_in_nynorsk_too(tmp_path: Path) -> None:
    init(tmp_path / "ny", *GIVEN, "--language", "nn", "--markup", "myst")
    said = CliRunner().invoke(main, ["--conf", str(tmp_path / "ny"), "lint", "--help"]).output
    assert "Val:" in said


def test_help_is_in_one_language_where_the_terminal_names_none(tmp_path: Path) -> None:
    unnamed = {"LANGUAGE": "", "LC_ALL": "C.UTF-8"}
    said = CliRunner().invoke(main, ["--conf", str(tmp_path), "--help"], env=unnamed).output
    assert "Usage:" in said
    assert "Help for those who write the rules" in said


def test_what_is_refused_is_refused_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    unnamed = {"LANGUAGE": "", "LC_ALL": "C.UTF-8"}
    typed = "nynorsk\nFjellvik\n\nskal, bør\n\nFjellvik\nMarkdown\nmyst\n"
    result = CliRunner().invoke(main, ["init", str(tmp_path / "ny")], input=typed, env=unnamed)
    assert "Feil: Skriv tre ulike ord" in result.output
    assert "Error" not in result.output
    assert 'language = "nn_NO"' in (tmp_path / "ny/conf.py").read_text("utf-8")


def test_what_sphinx_finds_while_it_writes_is_told_with_the_path_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "fjellvik"
    init(folder, *GIVEN, "--language", "en", "--markup", "myst")
    monkeypatch.chdir(folder)
    command = sys.modules["handbook_ext.cli.build"]
    monkeypatch.setattr(command, "find_spec", lambda _package: None)  # no PDFs
    with folder.joinpath("docs/rules/answer.md").open("a", encoding="utf-8") as page:
        page.write("\n```python\na = $?\n```\n")
    result = CliRunner().invoke(main, ["build"])
    assert result.exit_code == 1
    said = unstyle(result.output)
    assert re.search(r"^docs/rules/answer\.md:\d+: WARNING: Lexing", said, re.MULTILINE)


@pytest.mark.parametrize("command", ["lint", "build", "preview", "review"])
def test_a_command_in_another_folder_says_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("handbook_ext.preview.server.serve", lambda *_given: None)
    bokmal = {"LANGUAGE": "nb_NO"}
    result = CliRunner().invoke(main, ["--conf", str(tmp_path), command], env=bokmal)
    assert result.exit_code == 2
    assert f"Det er ingen håndbok i {tmp_path}: conf.py mangler." in result.output
    assert "Gå til mappa til håndboka med cd" in result.output


def test_the_command_says_its_version() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert result.output.startswith("handbook 0.")
