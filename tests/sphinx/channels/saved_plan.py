"""A plan as the page saves it, and the command that adds its channel to the register."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner, Result

from handbook_ext.channel.load import load_channels
from handbook_ext.cli import main

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
    return handbook.folder.joinpath("docs/_data/channels.yaml").read_text(encoding="utf-8")


def last(handbook: Handbook) -> Channel:
    loaded = load_channels(handbook.folder / "docs/_data/channels.yaml")
    assert loaded.faults == []
    return loaded.channels[-1]
