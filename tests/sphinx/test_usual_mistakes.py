"""What authors get wrong most often is reported once, where they can mend it, and nothing that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.linted import at, run

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE, QUIZ, CONF = "docs/rolle.md", "quizzes/rolle.yaml", "docs/conf.py"


def line_of(handbook: Handbook, name: str, words: str) -> int:
    text = handbook.folder.joinpath(name).read_text("utf-8")
    return text[: text.index(words)].count("\n") + 1


MISTAKES = {
    "no space after a colon": (
        QUIZ,
        "prompt: ",
        "prompt:",
        "Det mangler et mellomrom etter kolonet. Skriv «prompt: » foran teksten.",
    ),
    "no colon": (QUIZ, "prompt: ", "prompt ", "Linjen mangler et kolon etter nøkkelen. Skriv"),
    "roles without brackets": (
        QUIZ,
        "roles: [mandat]",
        "roles: mandat",
        "«hvem-snakker» har ikke en liste av ord i «roles». Skriv for eksempel [mandat].",
    ),
    "a date as one writes it": (
        PAGE,
        ":approved: 2012-04-12",
        ":approved: 12.4.2012",
        "Datoen «12.4.2012» er ikke skrevet som i handbook_approvals. Skriv 2012-04-12.",
    ),
    "a language by its name": (
        CONF,
        'language = "nb_NO"',
        'language = "norsk bokmål"',
        "“norsk bokmål” is not the code of a language.",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_reported_once_where_it_is(handbook: Handbook, mistake: str) -> None:
    name, right, wrong, words = MISTAKES[mistake]
    text = handbook.folder.joinpath(name).read_text("utf-8")
    handbook.write(name, text.replace(right, wrong, 1))
    found = at(run(handbook), name)
    place = line_of(handbook, name, wrong) if name != PAGE else line_of(handbook, name, ":::{rule}")
    assert [line for line, _words in found] == [place], found
    assert found[0][1].startswith(words)


def test_a_key_that_a_setting_does_not_have_is_reported_once_with_those_it_has(
    handbook: Handbook,
) -> None:
    conf = handbook.folder.joinpath(CONF).read_text("utf-8")
    handbook.write(CONF, f'{conf}handbook_print_look = {{"colour": "#7a1f3d"}}\n')
    assert [words for _line, words in at(run(handbook), CONF)] == [
        (
            'Nøkkelen "colour" i handbook_print_look skal være en av disse: accent, typeface, fonts. '
            "Rett nøkkelen, eller ta den bort."
        )
    ]


def test_a_quiz_that_is_missing_can_be_made_by_the_command_that_is_named(
    handbook: Handbook,
) -> None:
    handbook.folder.joinpath(QUIZ).unlink()
    words = " ".join(words for _line, words in at(run(handbook), PAGE))
    assert "Quizfilen rolle.yaml finnes ikke i quizzes." in words
    assert "Lag den med «handbook new question», eller rett navnet etter {quiz}." in words


def test_a_rule_is_not_said_to_lack_questions_while_its_quiz_cannot_be_read(
    handbook: Handbook,
) -> None:
    conf = handbook.folder.joinpath(CONF).read_text("utf-8")
    handbook.write(CONF, f"{conf}handbook_fewest_questions = 1\n")
    handbook.write(QUIZ, "")
    assert at(run(handbook), PAGE) == []
    assert at(run(handbook), QUIZ) == [
        (
            1,
            (
                "Filen er tom, eller begynner ikke med nøkler. "
                "Begynn med disse nøklene: rule, questions."
            ),
        )
    ]


def test_two_colons_for_three_are_reported_where_they_are(handbook: Handbook) -> None:
    handbook.change(PAGE, ":::{rule}", "::{rule}")
    line = line_of(handbook, PAGE, "::{rule}")
    words = "«::{rule}» har bare to kolon, og blir vist slik det står. Skriv tre: :::{rule}"
    assert (line, words) in at(run(handbook), PAGE)


BLOCKS_MEANT = {
    ":::rule rolle": "«rule» er ikke i klammer, så blokken blir vist som kode. Skriv {rule}.",
    "``` rule rolle": "«rule» er ikke i klammer, så blokken blir vist som kode. Skriv {rule}.",
    ":::{rule}rolle": (
        "Det mangler et mellomrom etter {rule}, så blokken blir vist som kode. Skriv {rule} rolle."
    ),
}


@pytest.mark.parametrize("typed", BLOCKS_MEANT)
def test_a_block_that_is_shown_as_code_is_reported_where_it_begins(
    handbook: Handbook, typed: str
) -> None:
    handbook.change(PAGE, ":::{rule} rolle", typed)
    line = line_of(handbook, PAGE, typed)
    assert (line, BLOCKS_MEANT[typed]) in at(run(handbook), PAGE)


@pytest.mark.parametrize("option", ["kind", "number", "audience"])
def test_an_option_without_its_space_is_the_only_fault_and_is_read(
    handbook: Handbook, option: str
) -> None:
    handbook.change(PAGE, f":{option}: ", f":{option}:")
    line = line_of(handbook, PAGE, f":{option}:")
    words = f"Det mangler et mellomrom etter :{option}:. Sett det inn."
    assert at(run(handbook), PAGE) == [(line, words)]
    html = handbook.build().outdir.joinpath("rolle.html").read_text("utf-8")
    assert "Retningslinje 1 " in html
    assert f":{option}:" not in html


def test_words_in_angle_brackets_that_no_reader_would_see_are_reported(handbook: Handbook) -> None:
    page = "# Side\n\nEn <b>fet</b> linje<br> til <alle> i\n<merk her> `<kode>`.\n\n<leder>\n"
    handbook.write("docs/side.md", f"{page}\n<svg><path d='M0'/></svg> <my-own>x</my-own>\n")
    handbook.list_pages("side")
    remedy = "blir ikke vist: nettlesere tar det for HTML. Skriv \\"
    found = at(run(handbook), "side.md")
    assert sorted(words.replace(remedy, "") for _line, words in found) == [
        "«<alle>» <alle>, eller bytt det ut.",
        "«<leder>» <leder>, eller bytt det ut.",
        "«<merk her>» <merk her>, eller bytt det ut.",
    ]


def test_a_rule_that_is_not_closed_is_asked_for_its_end(handbook: Handbook) -> None:
    handbook.change(PAGE, "hvilken rolle du har.\n:::", "hvilken rolle du har.")
    line = line_of(handbook, PAGE, ":::{quiz}")
    [words] = [words for place, words in at(run(handbook), PAGE) if place == line]
    assert words.endswith("Mangler blokken over linjen ::: til slutt? Sett den inn.")


def test_a_quiz_without_its_rule_is_not_reported_on_pages_that_show_all_quizzes(
    handbook: Handbook,
) -> None:
    handbook.write("docs/alle.md", "---\norphan: true\n---\n\n# Alle\n\n:::{plenary}\n:::\n")
    handbook.change(PAGE, ":::{rule} rolle", ":::{rule} rollen")
    found = run(handbook)
    assert at(found, "alle.md") == []
    assert any("Regelen «rolle» finnes ikke." in words for _line, words in at(found, QUIZ))


def test_front_matter_that_is_no_list_of_facts_is_explained(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "---\nreviewed 2026-01-31\n---\n\n# Råd\n")
    words = [words for _line, words in at(run(handbook), "rad.md")]
    assert any(said.startswith("Det som står mellom strekene øverst på siden") for said in words)


def test_a_logo_that_is_missing_is_reported_at_its_setting(handbook: Handbook) -> None:
    conf = handbook.folder.joinpath(CONF).read_text("utf-8")
    handbook.write(CONF, f'{conf}html_theme = "furo"\nhtml_logo = "logo.svg"\n')
    line = line_of(handbook, CONF, "html_logo")
    words = "Bildefilen logo.svg i html_logo finnes ikke. Rett navnet, eller legg filen dit."
    assert at(run(handbook), CONF) == [(line, words)]


def test_a_build_says_what_stops_it_as_lint_does_before_anything_is_made(
    handbook: Handbook,
) -> None:
    handbook.change(QUIZ, "verdict: best", "verdict: beste")
    conf = handbook.folder / "docs"
    result = CliRunner().invoke(main, ["--conf", str(conf), "build"])
    assert result.exit_code == 1
    line = line_of(handbook, QUIZ, "verdict: beste")
    assert f"{QUIZ}:{line}: Alternativ" in result.output
    assert "WARNING" not in result.output
    assert "Byggingen stanset." in result.output
    assert not (conf / "_build/html").exists()
