"""The names of options in the languages of the texts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

import yaml

from handbook_ext.locale import _, later
from handbook_ext.source.record import Field, Shape
from handbook_ext.source.schema import TEXT as ANY_TEXT
from handbook_ext.source.shapes import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.source.record import Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.source.text import Text
    from handbook_ext.tools.question import Question

LANGUAGE = r"[a-z]{2,3}"
"""A language code as in HTML: nb, nn, en, se …"""


class WordsByLanguage(Shape["dict[str, Text]", None]):
    """A text in one language or more."""

    of: ClassVar[Schema] = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": f"^{LANGUAGE}$"},
        "additionalProperties": ANY_TEXT,
    }

    def read(self, record: Record, field: Field[Any], given: None = None) -> dict[str, Text]:
        """Return the texts by language."""
        node = record.fields[field.key]
        named = node.value if isinstance(node, yaml.MappingNode) else []
        written = [key.value for key, _value in named if isinstance(key, yaml.ScalarNode)]
        languages = [key for key in written if re.fullmatch(LANGUAGE, key)] or ["nb", "nn"]
        entry = record.mapping_of(node, field)
        name = _("«words» i {name}").format(name=record.name)
        declared = tuple(replace(field, key=key, shape=TEXT) for key in languages)
        return record.below(entry, name, declared).values() if entry else {}


WORDS: Field[dict[str, Text]] = Field(
    "words",
    WordsByLanguage(),
    later("Ordene i tekstene, på hvert språk. Uten dem blir valget aldri skrevet."),
    later("Skriv for eksempel «nb: på hverdager» og «nn: på kvardagar» under."),
    absent={},
)


def check_words(tool: Record, questions: Iterable[Question], languages: Iterable[str]) -> None:
    """Note options that are named in only some of the texts' languages; what is no language is a fault elsewhere."""
    wanted = dict.fromkeys(code for code in languages if re.fullmatch(LANGUAGE, code))
    for question in questions:
        for option in question.options:
            lacking = [language for language in wanted if language not in option.words]
            if option.words and lacking:
                tool.fault_at(
                    option.text.place,
                    _("«words» i «{option}» mangler {languages}.").format(
                        option=option.id, languages=", ".join(lacking)
                    ),
                    _("Skriv ordene på hvert språk som tekstene har."),
                )
