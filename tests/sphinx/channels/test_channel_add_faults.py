"""The command that adds a channel: what it refuses, and how it says so."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from handbook_ext.channel.load import load_channels
from tests.sphinx.channels.register import REGISTER
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


DAMAGED = {
    "half a file": (
        '{"format": "handbook-tool",\n "version": 1',
        2,
        "Filen er skadet, eller er noe",
    ),
    "an empty file": ("", 1, "Filen er skadet"),
    "no JSON": ("channels:\n", 1, "Filen er skadet"),
    "a list": ("[]", 1, "Filen er ikke lagret av et verktøy i håndboka."),
    "a depth beyond reason": ("[" * 100_000, 1, "Filen er skadet"),
    "a number beyond reason": ("9" * 10_000, 1, "Filen er skadet"),
    "another's file": ('{"theme": "dark"}', 1, "Filen er ikke lagret av et verktøy"),
    "a newer form": (
        '{"format": "handbook-tool", "version": 2}',
        1,
        "Filen er lagret av en annen utgave av håndboka.",
    ),
    "no answers": (
        '{"format": "handbook-tool", "version": 1, "tool": "planlegger"}',
        1,
        "Filen er skadet",
    ),
    "half an answer": (
        '{"format": "handbook-tool", "version": 1, "tool": "planlegger", "answers": [{"id": "a"}]}',
        1,
        "Filen er skadet",
    ),
    "an answer that is a number": (
        (
            '{"format": "handbook-tool", "version": 1, "tool": "planlegger", '
            '"answers": [{"id": "spm-0", "asked": "", "answer": [1]}]}'
        ),
        1,
        "Filen er skadet",
    ),
    "a tool that is not here": (
        '{"format": "handbook-tool", "version": 1, "tool": "annet", "answers": []}',
        1,
        "Planen er laget med «annet», som håndboka ikke har.",
    ),
    "a tool in another folder": (
        '{"format": "handbook-tool", "version": 1, "tool": "../_data/planlegger", "answers": []}',
        1,
        "Planen er laget med «../_data/planlegger», som håndboka ikke har.",
    ),
    "nothing for the register": (
        '{"format": "handbook-tool", "version": 1, "tool": "planlegger", "answers": []}',
        1,
        "Planen har ingen svar som hører til i kanalregisteret.",
    ),
}


@pytest.mark.parametrize(("text", "line", "reported"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_or_foreign_file_is_reported_and_nothing_changes(
    planned: Handbook, text: str, line: int, reported: str
) -> None:
    planned.write("plan.json", text)
    result = add(planned, str(planned.folder / "plan.json"), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert f"plan.json:{line}: {reported}" in result.output
    assert "Traceback" not in result.output
    assert register(planned) == REGISTER


def test_a_file_that_is_no_text_is_reported(planned: Handbook) -> None:
    planned.folder.joinpath("plan.json").write_bytes(b"\xff\xfe\x00")
    result = add(planned, str(planned.folder / "plan.json"), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "plan.json:1: Filen er skadet" in result.output


def test_a_plan_that_is_a_pipe_is_reported_and_never_opened(planned: Handbook) -> None:
    pipe = planned.folder / "ror.json"
    os.mkfifo(pipe)
    result = add(planned, str(pipe), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "ror.json:1: «ror.json» er ingen vanlig fil." in result.output


@pytest.mark.parametrize(
    ("options", "reported"),
    [
        (("--id", "biblioteket"), "«biblioteket» finnes fra før i kanalregisteret."),
        (("--id", "Ny kanal"), "kan ikke brukes i en adresse."),
        (("--approved", "i går"), "«approved: i går» er ingen dato."),
        (("--review", "2025-01-01"), "har neste gjennomgang før godkjenningen."),
        (("--address", "kino.example.no"), "Adressen «kino.example.no» kan ikke følges."),
    ],
)
def test_an_entry_that_the_register_cannot_hold_is_refused_and_nothing_changes(
    planned: Handbook, options: tuple[str, ...], reported: str
) -> None:
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED, *options)
    assert result.exit_code == 2
    assert reported in " ".join(result.output.split())
    assert register(planned) == REGISTER


def test_a_register_with_faults_is_to_be_mended_first(planned: Handbook) -> None:
    planned.change("docs/_data/channels.yaml", "approved: 2026-03-04", "approved: i fjor")
    before = register(planned)
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 1
    assert "channels.yaml:26: «approved: i fjor» er ingen dato." in result.output
    assert register(planned) == before


def test_channels_within_brackets_are_written_below_each_other(planned: Handbook) -> None:
    (channel,) = load_channels(planned.folder / "docs/_data/channels.yaml").channels[1:]
    listed = ", ".join(f'{key}: "{getattr(channel, key)}"' for key in KEYS[1:] if key != "purpose")
    dates = "approved: 2026-03-04, approved_by: a, review: 2027-03-01"
    entry = f"{{id: brann, name: Brann, purpose: a, address: 'https://brann.example.no', {listed}, {dates}}}"
    planned.write("docs/_data/channels.yaml", f"channels: [{entry}] # alle\n")
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 0, result.output
    assert register(planned).startswith(f"channels: # alle\n  - {entry}\n  - id: kinoen\n")
    assert last(planned).id == "kinoen"


def test_a_planner_with_a_fault_is_to_be_mended_first(planned: Handbook) -> None:
    planned.change("docs/_data/planlegger.yaml", "register: owner", "register: eier")
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "planlegger.yaml:8: «spm-3» har en ukjent verdi i «register»: «eier»." in result.output
    assert register(planned) == REGISTER
