"""The command that adds a channel: what a plan becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.channels.register import IN_2030, REGISTER, text_of
from tests.sphinx.channels.saved_plan import (
    ANSWERS,
    APPROVED,
    KEYS,
    PLACED,
    add,
    last,
    plan,
    register,
)

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


ODD = {
    "quotation marks": "Si \"hei\", 'hei' og «hei»",
    "a colon": "Viktig: les dette",
    "a number sign": "Svar # ikke kommentar",
    "words that YAML has for itself": "null",
    "no": "no",
    "a number": "12:30",
    "a dash first": "- ikke en liste",
    "brackets": "[a, {b: c}] & *d !e %f @g `h`",
    "lines": "Én\nto\n\n  tre: fire\n# fem",
    "a tab at the start of a line": "Én\n\tto\n \ttre",
    "ten thousand letters": "Æ" * 10_000,
    "ten thousand words": "å være " * 10_000,
    "emoji": "🙈‍🔥 e\u0301 漢字 \u202eRTL\u202c",
    "breaks that are none": "a\u2028b c\ufeffd",
    "markup": "<img src=x onerror=alert(1)> {rule}`rolle` **b**",
    "backslashes": "C:\\ny\\tekst \\u00e5",
}


def test_a_saved_plan_becomes_a_channel_that_the_table_shows(planned: Handbook) -> None:
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 0, result.output
    assert "Skrev «kinoen» i " in result.output
    assert "linje 30." in result.output
    assert register(planned) == REGISTER + (
        "\n"
        "  - id: kinoen\n"
        "    name: Kinoen på video\n"
        "    service: Kinoen\n"
        "    address: https://kino.example.no\n"
        "    purpose: Vise hva som går.\n"
        "    owner: Kinosjefen\n"
        "    stand_in: Billettøren\n"
        "    hours: Når kinoen er åpen\n"
        "    approved: 2026-05-06\n"
        "    approved_by: kultursjefen\n"
        "    review: 2027-05-06\n"
    )
    assert register(planned).splitlines()[29] == "  - id: kinoen"
    text = text_of(planned.build())
    assert "Kinoen på video Tjeneste: Kinoen Formål: Vise hva som går." in text
    assert "Godkjent: 6. mai 2026 av kultursjefen" in text


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_whatever_is_written_in_a_plan_is_the_same_in_the_register(
    planned: Handbook, text: str
) -> None:
    answers = dict.fromkeys(ANSWERS, text)
    result = add(planned, plan(planned, answers), *PLACED, *APPROVED)
    assert result.exit_code == 0, result.output
    found = last(planned)
    assert [getattr(found, key) for key in KEYS] == [text.strip()] * len(KEYS)
    assert register(planned).startswith(REGISTER.rstrip())


def test_the_table_shows_what_was_written_as_it_was_written(planned: Handbook) -> None:
    names = ["quotation marks", "lines", "markup", "emoji", "backslashes", "ten thousand letters"]
    answers = dict(zip(ANSWERS, [ODD[name] for name in names], strict=True))
    assert add(planned, plan(planned, answers), *PLACED, *APPROVED).exit_code == 0
    app = planned.build()
    assert app.warning.getvalue() == ""
    text = text_of(app)
    assert [name for name in names if " ".join(ODD[name].split()) not in text] == []


def test_what_a_file_of_text_cannot_hold_becomes_signs_that_it_can(planned: Handbook) -> None:
    answers = ANSWERS | {"spm-2": "En \x00 og\x0b\x85en \ud83d alene"}
    assert add(planned, plan(planned, answers), *PLACED, *APPROVED).exit_code == 0
    assert last(planned).purpose == "En   og  en \ufffd alene"


def test_the_command_asks_for_what_the_plan_does_not_hold_until_it_can_be_used(
    planned: Handbook,
) -> None:
    answers = ANSWERS | {"spm-3": "  "}
    del answers["spm-4"]
    typed = [
        "kino.example.no",
        "https://kino.example.no",
        "Kinosjefen",
        "6. mai",
        "2026-05-06",
        "kultursjefen",
        "2027-05-06",
        "biblioteket",
        "",
    ]
    result = add(planned, plan(planned, answers), typed="\n".join([*typed, ""]))
    assert result.exit_code == 0, result.output
    assert "Feil: Adressen «kino.example.no» kan ikke følges." in result.output
    assert "Feil: «approved: 6. mai» er ingen dato." in result.output
    assert "Feil: «biblioteket» finnes fra før i kanalregisteret." in result.output
    found = last(planned)
    assert (found.id, found.owner, found.stand_in) == ("kinoen-pa-video", "Kinosjefen", None)
    assert result.output.count("Skriv rollen") == 2  # the owner and who approved


def test_an_answer_on_the_command_line_goes_before_the_plan(planned: Handbook) -> None:
    options = (*PLACED, *APPROVED, "--owner", "Kulturlederen", "--answers", "Maskinisten")
    assert add(planned, plan(planned, ANSWERS), *options).exit_code == 0
    assert (last(planned).owner, last(planned).answers) == ("Kulturlederen", "Maskinisten")


def test_what_was_chosen_in_a_plan_is_reported_in_its_words(planned: Handbook) -> None:
    kept = [{"id": "spm-5", "asked": "Når?", "answer": ["a", "b"], "words": ["Dag", "Kveld"]}]
    path = plan(planned, {}, answers=kept)
    filled = ("--name", "Kino", "--service", "Kino", "--purpose", "Vise", "--owner", "Sjefen")
    assert add(planned, path, *filled, *PLACED, *APPROVED).exit_code == 0
    assert last(planned).hours == "Dag, Kveld"


@pytest.mark.parametrize(
    ("before", "kept"),
    {
        "comments": (f"{REGISTER}# Husk ungdomsrådet.\n", f"{REGISTER}# Husk ungdomsrådet."),
        "no channel yet": ("# Ny\nchannels:\n", "# Ny\nchannels:"),
        "an empty list": ("channels: [] # ingen\n", "channels:  # ingen"),
        "entries without indent": (REGISTER.replace("\n  ", "\n"), None),
        "no newline at the end": (REGISTER.rstrip(), REGISTER.rstrip()),
    }.values(),
)
def test_the_rest_of_the_file_stays_as_it_is(
    planned: Handbook, before: str, kept: str | None
) -> None:
    planned.write("docs/_data/channels.yaml", before)
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 0, result.output
    assert register(planned).startswith(kept or before.rstrip())
    assert last(planned).id == "kinoen"


def test_a_handbook_without_a_register_gets_one(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data/channels.yaml").unlink()
    assert add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED).exit_code == 0
    assert register(planned).startswith("# yaml-language-server: $schema=channel-schema.json\n")
    assert last(planned).id == "kinoen"


def test_lint_reports_channels_that_are_deserted_or_overdue(
    planned: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_2030)
    planned.change("docs/_data/channels.yaml", "    stand_in: Vakta\n", "")
    planned.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.review"]\nnitpicky')
    result = CliRunner().invoke(main, ["--conf", str(planned.folder / "docs"), "lint"])
    assert result.exit_code == 1
    assert "channels.yaml:15: «brann» har ingen stedfortreder." in result.output
    assert result.output.count("[overdue-channel]") == 2
