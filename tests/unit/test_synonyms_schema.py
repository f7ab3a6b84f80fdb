"""Editors of synonyms get completion and help that agree with the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from handbook_ext.search.schema import synonyms_schema
from handbook_ext.search.synonyms import load_synonyms

FOLDER = Path(__file__).parents[2] / "docs" / "_data"
WORDS = FOLDER / "sokeord.yaml"


def is_valid(data: Any) -> bool:
    return bool(jsonschema.Draft202012Validator(synonyms_schema()).is_valid(data))


def test_the_schema_beside_the_words_is_that_of_the_loader() -> None:
    written = json.loads(FOLDER.joinpath("synonyms-schema.json").read_text(encoding="utf-8"))
    assert synonyms_schema() == written, "Write it anew: handbook schema"


def test_the_words_are_sound_and_name_their_schema() -> None:
    text = WORDS.read_text(encoding="utf-8")
    assert is_valid(yaml.load(text, yaml.BaseLoader))  # noqa: S506 - texts only
    assert load_synonyms(WORDS).faults == []
    assert text.partition("\n")[0] == "# yaml-language-server: $schema=synonyms-schema.json"


@pytest.mark.parametrize(
    "groups", [[], [["troll"]], ["troll"], [["legge ut", "publisere"]], [["troll", "troll"]]]
)
def test_what_the_loader_refuses_is_no_group_to_an_editor_either(
    groups: list[Any], tmp_path: Path
) -> None:
    path = tmp_path / "sokeord.yaml"
    path.write_text(json.dumps({"groups": groups}), encoding="utf-8")
    assert load_synonyms(path).faults
    assert not is_valid({"groups": groups})
