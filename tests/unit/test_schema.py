"""Editors of quiz files get completion and help that agree with the loader."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from handbook_ext.config.defaults import roles
from handbook_ext.quiz.frame import question_fields
from handbook_ext.quiz.schema import quiz_schema
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.record import keys

QUIZZES = Path(__file__).parents[2] / "quizzes"
SMALL = Path(__file__).parents[1] / "sphinx/roots/test-handbook/quizzes"
ROLES = roles()
WORK = runpy.run_path(str(QUIZZES.parent / "conf.py"))["handbook_work"]
SCHEMA: dict[str, Any] = json.loads(QUIZZES.joinpath("schema.json").read_text(encoding="utf-8"))


def test_the_schema_beside_the_quizzes_is_that_of_the_model() -> None:
    assert quiz_schema(ROLES, WORK) == SCHEMA, "Write it anew: handbook schema"


@pytest.mark.parametrize(
    "path", [*sorted(QUIZZES.glob("*.yaml")), *sorted(SMALL.glob("*.yaml"))], ids=lambda p: p.stem
)
def test_every_quiz_is_valid(path: Path) -> None:
    quiz = yaml.safe_load(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(SCHEMA).validate(quiz)


@pytest.mark.parametrize("kind", TYPES)
def test_a_type_has_just_the_keys_that_the_loader_reads(kind: str) -> None:
    assert tuple(SCHEMA["$defs"][kind]["properties"]) == keys(question_fields(TYPES[kind]))


def test_every_key_has_help_in_the_editor() -> None:
    def without_help(schema: Any, path: str = "") -> list[str]:
        if isinstance(schema, list):
            return [fault for entry in schema for fault in without_help(entry, path)]
        if not isinstance(schema, dict):
            return []
        missing = [
            f"{path}.{key}"
            for key, value in schema.get("properties", {}).items()
            if "description" not in value and path.rsplit(".", maxsplit=1)[-1] != "if"
        ]
        inner = [without_help(value, f"{path}.{key}") for key, value in schema.items()]
        return missing + [fault for faults in inner for fault in faults]

    assert without_help(SCHEMA) == []


def test_a_misspelt_key_is_no_quiz() -> None:
    quiz = yaml.safe_load(SMALL.joinpath("rolle.yaml").read_text(encoding="utf-8"))
    quiz["questions"][0]["promt"] = quiz["questions"][0].pop("prompt")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(quiz)
