"""What makers and editors meet: the checklist in every builder, and faults with file, line and remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.draft_words import FRAME
from tests.print.pdf import faults, pages
from tests.sphinx.test_build import read_again

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE = "---\norphan: true\n---\n# Utkast\n\n:::{draft}\n:::\n"
WORDS = (
    FRAME
    + """\
  - {id: bilde, words: [se bildet]}
checks:
  - id: syk
    title: Helse
    ask: Er noen *syk*? Se [loven](https://example.no).
    line: folk
    rules: [rolle]
    words: [syk-]
    near: [bilde]
    caught: ['Se bildet, han er syk.']
    harmless: [Ingen er syk.]
"""
)
NAME = "docs/_data/draft.yaml"
FAULTS = {
    "line: folk": ("line: folkk", "15: «syk» har en ukjent verdi i «line»: «folkk»."),
    "lines:\n  - {id: folk, ask: Er alt greit?}\n": (
        "",
        "13: «syk» har en ukjent verdi i «line»: «folk». Det er ingen å velge blant ennå.",
    ),
    "near: [bilde]": ("near: [blide]", "18: «syk» har en ukjent verdi i «near»: «blide»."),
    "words: [syk-]": ("words: [sy-]", "17: «sy-» begynner med for få bokstaver."),
    "    words: [syk-]\n": ("", "12: «syk» ser ikke etter noe."),
    "words: [se bildet]": ("words: [se ...]", "10: «se ...» er ikke noe å se etter."),
    "rules: [rolle]": ("rules: [rollen]", "16: Regelen «rollen» finnes ikke."),
    "words: [syk-]\n": (
        'pictures: ["00"]\n    check_digits: [1 2 3]\n',
        "18: «1 2 3» er ikke vekter for sifrene i «pictures:».",
    ),
    "    near: [bilde]\n": (
        "    finds: sentence\n    over: mange\n",
        "19: «over» i «syk» er ikke et helt tall.",
    ),
    "    harmless: [Ingen": (
        "    finds: sentence\n    over: 010\n    harmless: [Ingen",
        "21: «over» i «syk» er ikke et helt tall.",
    ),
    "- {id: bilde, text: Bilde}": (
        "- {id: film, text: Film}",
        "6: Ingen gruppe heter «film».",
    ),
    "id: syk\n": ("id: bilde\n", "12: Id-en «bilde» er brukt to ganger."),
    "    caught:": (
        "    ways:\n      - {of: [blide]}\n    caught:",
        "20: Kombinasjon 1 i «syk» har en ukjent verdi i «of»: «blide».",
    ),
    "    harmless:": (
        "    ways:\n      - {near: [bilde]}\n    harmless:",
        "21: Kombinasjon 1 i «syk» mangler «of».",
    ),
    "title: Helse": ("tittel: Helse", "13: «syk» har en ukjent nøkkel: «tittel»."),
}


@pytest.fixture
def drafted(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    handbook.write(NAME, WORDS)
    handbook.write("docs/utkast.md", PAGE)
    return handbook


def test_a_builder_without_forms_prints_every_check_below_its_line(drafted: Handbook) -> None:
    app = drafted.build("text")
    text = (app.outdir / "utkast.txt").read_text(encoding="utf-8")
    assert drafted.warnings_of(app) == []
    assert text.index("Er alt greit?") < text.index("Helse") < text.index("Er noen *syk*?")


def test_on_paper_the_checks_are_a_list(drafted: Handbook) -> None:
    entry = {"root": "utkast", "file": "utkast", "edition": "page"}
    app = drafted.build("print", confoverrides={"handbook_print": [entry]})
    assert drafted.warnings_of(app) == []
    text = pages(app.outdir / "utkast.pdf")[0]
    assert faults(app.outdir / "utkast.pdf") == []
    assert text.index("Er alt greit?") < text.index("Helse") < text.index("Er noen syk?")


def test_the_page_has_the_engines_data_and_the_questions_addresses(drafted: Handbook) -> None:
    app = drafted.build("html")
    html = (app.outdir / "utkast.html").read_text(encoding="utf-8")
    assert drafted.warnings_of(app) == []
    script = (app.outdir / "utkast.draft.js").read_text(encoding="utf-8")
    assert '"near":["bilde"]' in script
    assert 'data-file="utkast.draft.js?v=' in html
    assert 'data-check="syk"' in html
    assert "handbook-draft.js" in html


@pytest.mark.parametrize("typed", FAULTS)
def test_a_fault_in_the_file_is_reported_with_its_line(drafted: Handbook, typed: str) -> None:
    wrong, message = FAULTS[typed]
    drafted.change(NAME, typed, wrong)
    warnings = drafted.warnings()
    assert any(f"{NAME}:{message}" in each.replace(": WARNING: ", ": ") for each in warnings)


def test_an_example_that_the_words_belie_is_a_finding_at_its_line(drafted: Handbook) -> None:
    drafted.change(NAME, "'Se bildet, han er syk.'", "Han er frisk.")
    drafted.change(NAME, "Ingen er syk.", "'Se bildet, hun er syk.'")
    found = [each for each in drafted.warnings() if "draft-" in each]
    assert [each.partition(" WARNING")[0] for each in found] == [f"{NAME}:19:", f"{NAME}:20:"]
    assert "finner ingenting i «Han er frisk.»" in found[0]
    assert "merker «syk» i et uskyldig eksempel" in found[1]


def test_a_missing_file_and_a_second_form_are_reported_at_the_directive(drafted: Handbook) -> None:
    drafted.write("docs/utkast.md", PAGE + "\n:::{draft}\n:::\n")
    assert (
        "docs/utkast.md:9: WARNING: Siden har «Se over utkastet» fra før." in drafted.warnings()[0]
    )
    drafted.folder.joinpath(NAME).unlink()
    drafted.write("docs/utkast.md", PAGE)
    missing = "docs/utkast.md:6: WARNING: Filen _data/draft.yaml finnes ikke."
    assert missing in drafted.warnings()[0]


def test_words_that_are_looked_for_are_no_texts_for_translators(drafted: Handbook) -> None:
    drafted.change(NAME, "groups:", "same: [ikke ikkje]\ngroups:")
    app = drafted.build("gettext", confoverrides={"gettext_compact": False})
    messages = (app.outdir / "utkast.pot").read_text(encoding="utf-8")
    assert "Er noen *syk*?" in messages
    assert "ikkje" not in messages
    assert "se bildet" not in messages


def test_other_words_in_a_reason_leave_the_page_alone_and_in_a_situation_they_do_not(
    drafted: Handbook,
) -> None:
    assert drafted.warnings("html") == []
    drafted.change("quizzes/rolle.yaml", "Da vet låneren", "Da skjønner låneren")
    assert "utkast" not in read_again(drafted)
    drafted.change("quizzes/rolle.yaml", "Tre andre venter", "Fire andre venter")
    assert "utkast" in read_again(drafted)
