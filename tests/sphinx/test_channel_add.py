"""``handbook channel add``: a plan that the planner saved becomes a channel of the register."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from handbook_ext.channel.load import load_channels
from handbook_ext.cli import main
from tests.sphinx.test_channels import IN_2030, PAGE, REGISTER, text_of

if TYPE_CHECKING:
    from handbook_ext.channel.model import Channel
    from tests.sphinx.small_handbook import Handbook

KEYS = ("name", "service", "purpose", "owner", "stand_in", "hours")
PLANNER = "parts:\n  - id: alt\n    title: Alt\n    questions:\n" + "".join(
    f"      - {{id: spm-{number}, ask: Hva?, kind: text, register: {key}}}\n"
    for number, key in enumerate(KEYS)
)
ANSWERS = {
    "spm-0": "Kinoen på video",
    "spm-1": "Kinoen",
    "spm-2": "Vise hva som går.",
    "spm-3": "Kinosjefen",
    "spm-4": "Billettøren",
    "spm-5": "Når kinoen er åpen",
}
APPROVED = ("--approved", "2026-05-06", "--approved-by", "kultursjefen", "--review", "2027-05-06")
PLACED = ("--id", "kinoen", "--address", "https://kino.example.no")
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


@pytest.fixture
def planned(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/kanaler.yaml", REGISTER)
    handbook.write("docs/_data/planlegger.yaml", PLANNER)
    handbook.write("docs/kanaler.md", PAGE)
    return handbook


def plan(handbook: Handbook, given: dict[str, Any], **changed: Any) -> str:
    """Save answers as the page does; return the file's path."""
    kept = [{"id": name, "asked": "Hva?", "answer": answer} for name, answer in given.items()]
    whole = {"format": "handbook-tool", "version": 1, "tool": "planlegger", "answers": kept}
    handbook.write("plan.json", json.dumps(whole | changed))
    return str(handbook.folder / "plan.json")


def add(handbook: Handbook, path: str, *options: str, typed: str = "") -> Result:
    conf = ["--conf", str(handbook.folder / "docs")]
    return CliRunner().invoke(main, [*conf, "channel", "add", path, *options], input=typed)


def register(handbook: Handbook) -> str:
    return handbook.folder.joinpath("docs/_data/kanaler.yaml").read_text(encoding="utf-8")


def last(handbook: Handbook) -> Channel:
    loaded = load_channels(handbook.folder / "docs/_data/kanaler.yaml")
    assert loaded.faults == []
    return loaded.channels[-1]


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


def test_what_was_chosen_in_a_plan_is_told_in_its_words(planned: Handbook) -> None:
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
    planned.write("docs/_data/kanaler.yaml", before)
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 0, result.output
    assert register(planned).startswith(kept or before.rstrip())
    assert last(planned).id == "kinoen"


def test_a_handbook_without_a_register_gets_one(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data/kanaler.yaml").unlink()
    assert add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED).exit_code == 0
    assert register(planned).startswith("# yaml-language-server: $schema=channel-schema.json\n")
    assert last(planned).id == "kinoen"


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


@pytest.mark.parametrize(("text", "line", "told"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_or_foreign_file_is_told_and_nothing_changes(
    planned: Handbook, text: str, line: int, told: str
) -> None:
    planned.write("plan.json", text)
    result = add(planned, str(planned.folder / "plan.json"), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert f"plan.json:{line}: {told}" in result.output
    assert "Traceback" not in result.output
    assert register(planned) == REGISTER


def test_a_file_that_is_no_text_is_told(planned: Handbook) -> None:
    planned.folder.joinpath("plan.json").write_bytes(b"\xff\xfe\x00")
    result = add(planned, str(planned.folder / "plan.json"), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "plan.json:1: Filen er skadet" in result.output


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--id", "biblioteket"), "«biblioteket» finnes fra før i kanalregisteret."),
        (("--id", "Ny kanal"), "kan ikke brukes i en adresse."),
        (("--approved", "i går"), "«approved: i går» er ingen dato."),
        (("--review", "2025-01-01"), "har neste gjennomgang før godkjenningen."),
        (("--address", "kino.example.no"), "Adressen «kino.example.no» kan ikke følges."),
    ],
)
def test_an_entry_that_the_register_cannot_hold_is_refused_and_nothing_changes(
    planned: Handbook, options: tuple[str, ...], told: str
) -> None:
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED, *options)
    assert result.exit_code == 2
    assert told in " ".join(result.output.split())
    assert register(planned) == REGISTER


def test_a_register_with_faults_is_to_be_mended_first(planned: Handbook) -> None:
    planned.change("docs/_data/kanaler.yaml", "approved: 2026-03-04", "approved: i fjor")
    before = register(planned)
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 1
    assert "kanaler.yaml:26: «approved: i fjor» er ingen dato." in result.output
    assert register(planned) == before


def test_channels_within_brackets_are_left_to_the_editor(planned: Handbook) -> None:
    (channel,) = load_channels(planned.folder / "docs/_data/kanaler.yaml").channels[1:]
    listed = ", ".join(f'{key}: "{getattr(channel, key)}"' for key in KEYS[1:] if key != "purpose")
    dates = "approved: 2026-03-04, approved_by: a, review: 2027-03-01"
    address = "id: brann, name: Brann, purpose: a, address: 'https://brann.example.no'"
    planned.write("docs/_data/kanaler.yaml", f"channels: [{{{address}, {listed}, {dates}}}]\n")
    before = register(planned)
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "kanaler.yaml:1: Kanalene står i klammer." in result.output
    assert register(planned) == before


def test_a_planner_with_a_fault_is_to_be_mended_first(planned: Handbook) -> None:
    planned.change("docs/_data/planlegger.yaml", "register: owner", "register: eier")
    result = add(planned, plan(planned, ANSWERS), *PLACED, *APPROVED)
    assert result.exit_code == 2
    assert "planlegger.yaml:8: «spm-3» har en ukjent verdi i «register»: «eier»." in result.output
    assert register(planned) == REGISTER


def test_lint_tells_of_channels_that_are_deserted_or_overdue(
    planned: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_2030)
    planned.change("docs/_data/kanaler.yaml", "    stand_in: Vakta\n", "")
    planned.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.review"]\nnitpicky')
    result = CliRunner().invoke(main, ["--conf", str(planned.folder / "docs"), "lint"])
    assert result.exit_code == 1
    assert "kanaler.yaml:15: «brann» har ingen stedfortreder." in result.output
    assert result.output.count("[overdue-channel]") == 2
