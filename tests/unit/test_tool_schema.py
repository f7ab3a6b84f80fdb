"""Editors of tools get completion and help that agree with the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from handbook_ext.engine.advice import CHECKS as ENGINE_CHECKS
from handbook_ext.engine.advice import KINDS as ENGINE_KINDS
from handbook_ext.tools.conditions import CHECKS
from handbook_ext.tools.model import KINDS
from handbook_ext.tools.schema import tool_schema

FOLDER = Path(__file__).parents[2] / "docs" / "_data"
PLAN = FOLDER / "kanalplan.yaml"


def plan() -> Any:
    return yaml.safe_load(PLAN.read_text(encoding="utf-8"))


def test_the_schema_beside_the_tools_is_that_of_the_loader() -> None:
    written = json.loads(FOLDER.joinpath("tool-schema.json").read_text(encoding="utf-8"))
    assert tool_schema() == written, "Write it anew: handbook schema"


def test_the_plan_is_valid_and_names_its_schema() -> None:
    jsonschema.Draft202012Validator(tool_schema()).validate(plan())
    first = PLAN.read_text(encoding="utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=tool-schema.json"


def test_kinds_and_checks_are_those_of_the_engine() -> None:
    assert KINDS == ENGINE_KINDS
    assert set(CHECKS) == set(ENGINE_CHECKS)


@pytest.mark.parametrize(
    "harm",
    [
        lambda tool: tool.update(part=tool.pop("parts")),
        lambda tool: tool["parts"][0]["questions"][0].update(kind="number"),
        lambda tool: tool["parts"][0]["questions"][0].update(options=[{"id": "a", "text": "A"}]),
        lambda tool: tool["parts"][0]["questions"][0].update(kind="choice"),
        lambda tool: tool["advice"][0]["when"].append({"sounds": "hvorfor"}),
        lambda tool: tool["advice"][0]["when"].append({"chosen": "alder"}),
        lambda tool: tool["document"].pop("signatures"),
    ],
    ids=["key", "kind", "options of a text", "choice without", "check", "half a check", "unsigned"],
)
def test_what_the_loader_refuses_is_no_tool_to_an_editor_either(harm: Any) -> None:
    tool = plan()
    harm(tool)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(tool_schema()).validate(tool)
