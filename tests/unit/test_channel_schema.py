"""Editors of the register get completion and help that agree with the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from handbook_ext.channel.fields import CHANNEL
from handbook_ext.channel.load import load_channels
from handbook_ext.channel.schema import channel_schema
from handbook_ext.source.record import keys
from handbook_ext.tools.load import load_tool

FOLDER = Path(__file__).parents[2] / "docs" / "_data"
REGISTER = FOLDER / "kanaler.yaml"


def register() -> Any:
    """Return the register as schema validators see it: JSON has no dates, only texts."""
    return yaml.load(REGISTER.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - texts only


def test_the_schema_beside_the_register_is_that_of_the_loader() -> None:
    written = json.loads(FOLDER.joinpath("channel-schema.json").read_text(encoding="utf-8"))
    assert channel_schema() == written, "Write it anew: handbook schema"


def test_the_register_is_valid_and_names_its_schema() -> None:
    jsonschema.Draft202012Validator(channel_schema()).validate(register())
    first = REGISTER.read_text(encoding="utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=channel-schema.json"


def test_the_channels_that_come_along_are_said_to_be_made_up_and_lead_nowhere() -> None:
    loaded = load_channels(REGISTER)
    assert loaded.faults == []
    assert "OPPDIKTET" in REGISTER.read_text(encoding="utf-8").partition("channels:")[0]
    assert loaded.channels
    assert all(".example.no/" in channel.address for channel in loaded.channels)


def test_the_planner_asks_for_what_the_register_must_hold_but_for_the_approval() -> None:
    tool = load_tool(FOLDER / "kanalplan.yaml").tool
    assert tool
    asked = {question.register for question in tool.questions if question.register}
    assert set(keys(CHANNEL)) - asked == {"id", "address", "approved", "approved_by", "review"}


@pytest.mark.parametrize(
    "harm",
    [
        lambda channel: channel.update(ower=channel.pop("owner")),
        lambda channel: channel.update(address="example.no"),
        lambda channel: channel.update(approved="i fjor"),
        lambda channel: channel.update(id="Ny kanal"),
        *(lambda channel, key=field.key: channel.pop(key) for field in CHANNEL if field.required),
    ],
)
def test_what_the_loader_refuses_is_no_channel_to_an_editor_either(harm: Any) -> None:
    changed = register()
    harm(changed["channels"][0])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(channel_schema()).validate(changed)
