"""``handbook learn``: what example drafts teach the look, and what is said of files that cannot."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from tests.sphinx.test_draft import NAME, PAGE, WORDS

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

TAUGHT = "docs/_data/erfaring.json"


def drafts(count: int, text: str, faults: str = "") -> str:
    told = f", faults: [{faults}]" if faults else ""
    return "".join(
        f"  - {{text: 'Nummer {word} {text}.'{told}}}\n"
        for word in "abcdefghijklmnopqrstuvwxyzæøå"[:count]
    )


@pytest.fixture
def drafted(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    handbook.folder.joinpath("sett").mkdir()
    handbook.write(NAME, f"experience: erfaring.json\n{WORDS}")
    handbook.write("docs/utkast.md", PAGE)
    handbook.write("sett/a.yaml", "drafts:\n" + drafts(28, "kom aldri hjem", "syk"))
    handbook.write("sett/b.yaml", "drafts:\n" + drafts(28, "er åpen i dag"))
    return handbook


def learn(handbook: Handbook, *names: str) -> Result:
    conf = ["--conf", str(handbook.folder / "docs")]
    files = [str(handbook.folder / "sett" / name) for name in names]
    return CliRunner().invoke(main, [*conf, "learn", *files])


def test_what_is_learnt_is_written_beside_the_words_and_used_on_the_page(
    drafted: Handbook,
) -> None:
    result = learn(drafted, "a.yaml", "b.yaml")
    assert result.exit_code == 0, result.output
    assert "Lærte 1 slags spørsmål av 58 utkast." in result.output
    assert json.loads((drafted.folder / TAUGHT).read_text("utf-8"))["kinds"] == ["", "syk"]
    app = drafted.build("html")
    assert drafted.warnings_of(app) == []
    script = (app.outdir / "utkast.draft.js").read_text("utf-8")
    assert '"experience":{"kinds":["","syk"]' in script


def test_the_page_is_built_anew_when_something_has_been_learnt(drafted: Handbook) -> None:
    learn(drafted, "a.yaml", "b.yaml")
    first = drafted.build("html").outdir / "utkast.draft.js"
    before = first.read_text("utf-8")
    drafted.write("sett/c.yaml", "drafts:\n" + drafts(5, "kom heller ikke", "syk"))
    learn(drafted, "a.yaml", "b.yaml", "c.yaml")
    drafted.build("html")
    assert first.read_text("utf-8") != before


def test_nothing_is_learnt_from_a_file_that_is_kept_apart(drafted: Handbook) -> None:
    drafted.write(
        "sett/c.yaml", "kept: true\ndrafts:\n" + drafts(9, "er det verste jeg vet", "syk")
    )
    output = learn(drafted, "a.yaml", "b.yaml", "c.yaml").output
    assert "c.yaml, som har kept: true." in output
    assert "av 58 utkast" in output


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("drafts:\n  - {text: Hei., faults: [syk, sykk]}\n", "c.yaml:2: "),
        ("drafts:\n  - {teks: Hei.}\n", "c.yaml:2: "),
        (
            "drafts:\n  - {text: Hei., kind: comment}\n",
            "c.yaml:2: Utkast 1 har en ukjent verdi i «kind»",
        ),
        (
            "drafts:\n  - {text: Hei., channel: sms}\n",
            "Utkast 1 har en ukjent verdi i «channel»: «sms»",
        ),
        (
            "drafts:\n  - {text: Hei., role: sjef}\n",
            "Utkast 1 har en ukjent verdi i «role»: «sjef»",
        ),
        ("drafts:\n  - {text: Hei., language: nn}\n", "Utkast 1 har en ukjent nøkkel: «language»"),
        ("drafts: 7\n", "c.yaml:1: "),
        (
            "kept: kanskje\ndrafts:\n  - {text: Hei.}\n",
            "c.yaml:1: «kept» i Filen er verken true eller false.",
        ),
        ("{", "c.yaml:"),
    ],
)
def test_a_fault_in_a_file_is_told_with_its_line_and_nothing_is_written(
    drafted: Handbook, text: str, said: str
) -> None:
    drafted.write("sett/c.yaml", text)
    result = learn(drafted, "a.yaml", "b.yaml", "c.yaml")
    assert result.exit_code == 2
    assert said in result.output
    assert not (drafted.folder / TAUGHT).exists()


def test_drafts_that_are_all_alike_teach_nothing(drafted: Handbook) -> None:
    drafted.change(NAME, "    harmless: [Ingen er syk.]\n", "")
    result = learn(drafted, "a.yaml")
    assert result.exit_code == 2
    assert "Det er for få utkast å lære av." in result.output


def test_words_that_do_not_say_where_it_belongs_are_told_of_it(drafted: Handbook) -> None:
    drafted.write(NAME, WORDS)
    result = learn(drafted, "a.yaml", "b.yaml")
    assert result.exit_code == 2
    assert "Skriv for eksempel: experience: erfaring.json" in result.output


def test_without_scikit_learn_the_command_says_what_to_install(
    drafted: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.feature_extraction", None)
    result = learn(drafted, "a.yaml", "b.yaml")
    assert result.exit_code == 2
    assert "pip install handbook-ext[learn]" in result.output
