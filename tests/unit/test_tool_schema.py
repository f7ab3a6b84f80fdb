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
from handbook_ext.tools.question import KINDS
from handbook_ext.tools.schema import limits_schema, tool_schema

FOLDER = Path(__file__).parents[2] / "docs" / "_data"


SCHEMAS = {"tool": tool_schema(), "limits": limits_schema()}
FILES = {"kanalplan": "tool", "informasjonstekst": "tool", "grenser": "limits"}


def read(name: str) -> Any:
    text = FOLDER.joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    # JSON has no dates, nor have editors that check YAML with a JSON Schema.
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def first(tool: Any) -> Any:
    """Return the first question of a form in steps."""
    return tool["steps"][0]["parts"][0]["questions"][0]


def plan() -> Any:
    return read("kanalplan")


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_beside_the_tools_is_that_of_the_loader(name: str) -> None:
    written = json.loads(FOLDER.joinpath(f"{name}-schema.json").read_text(encoding="utf-8"))
    assert SCHEMAS[name] == written, "Write it anew: handbook schema"


@pytest.mark.parametrize(("name", "schema"), FILES.items())
def test_each_file_is_valid_and_names_its_schema(name: str, schema: str) -> None:
    jsonschema.Draft202012Validator(SCHEMAS[schema]).validate(read(name))
    first = FOLDER.joinpath(f"{name}.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == f"# yaml-language-server: $schema={schema}-schema.json"


def test_kinds_and_checks_are_those_of_the_engine() -> None:
    assert KINDS == ENGINE_KINDS
    assert set(CHECKS) == set(ENGINE_CHECKS)


@pytest.mark.parametrize(
    "harm",
    [
        lambda tool: tool.update(step=tool.pop("steps")),
        lambda tool: tool.update(parts=tool["steps"][0]["parts"]),
        lambda tool: tool.update(steps=tool["steps"][:1]),
        lambda tool: tool.update(parts=tool.pop("steps")[0]["parts"]),
        lambda tool: first(tool).update(kind="number"),
        lambda tool: first(tool).update(options=[{"id": "a", "text": "A"}]),
        lambda tool: first(tool).update(kind="choice"),
        lambda tool: tool["advice"][0]["when"].append({"sounds": "hvorfor"}),
        lambda tool: tool["advice"][0]["when"].append({"chosen": "alder"}),
        lambda tool: tool["document"].pop("signatures"),
    ],
    ids=[
        "key",
        "both",
        "one step",
        "result",
        "kind",
        "options of a text",
        "choice without",
        "check",
        "half a check",
        "unsigned",
    ],
)
def test_what_the_loader_refuses_is_no_tool_to_an_editor_either(harm: Any) -> None:
    tool = plan()
    harm(tool)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(tool_schema()).validate(tool)


@pytest.mark.parametrize(
    "harm",
    [
        lambda tool: tool["texts"][0].pop("language"),
        lambda tool: tool["texts"][0].update(language="Nynorsk"),
        lambda tool: tool["texts"][0]["paragraphs"][0].update(sentences=[]),
        lambda tool: tool["texts"][0]["paragraphs"][0]["sentences"][0].update(point=["a"]),
        lambda tool: tool["points"][0].pop("text"),
        lambda tool: tool["parts"][0]["questions"][3]["options"][0].update(words="nyheter"),
        lambda tool: tool["parts"][0]["questions"][3]["options"][0].update(example="ja"),
    ],
    ids=["language", "its code", "no sentence", "key", "point", "words", "example"],
)
def test_texts_that_the_loader_refuses_are_none_to_an_editor_either(harm: Any) -> None:
    tool = read("informasjonstekst")
    harm(tool)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(tool_schema()).validate(tool)


@pytest.mark.parametrize(
    "harm",
    [{"most": 0}, {"most": "mange"}, {"address": "example.no"}, {"checked": "i går"}, {"max": 3}],
    ids=str,
)
def test_limits_that_the_loader_refuses_are_none_to_an_editor_either(harm: Any) -> None:
    limits = read("grenser")
    limits["limits"][0].update(harm)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(limits_schema()).validate(limits)
