"""What is chosen, in the languages of the texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.locale import _
from handbook_ext.source.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.source.text import Text
    from handbook_ext.tools.question import Question

LANGUAGE = r"[a-z]{2,3}"
"""A language as HTML names it: nb, nn, en, se …"""


def read_words(option: Record) -> dict[str, Text]:
    """Return an option's words by language; one that is never written has none."""
    remedy = _("Skriv for eksempel «nb: på hverdager» og «nn: på kvardagar» under.")
    node = option.mapping("words", remedy) if "words" in option.fields else None
    if node is None:
        return {}
    keys = [key.value for key, _value in node.value if isinstance(key, yaml.ScalarNode)]
    languages = [key for key in keys if re.fullmatch(LANGUAGE, key)] or ["nb", "nn"]
    name = _("«words» i {name}").format(name=option.name)
    words = Record(node, name, option.path, option.faults, languages)
    return {language: words.markdown(language, remedy) for language in words.fields}


def check_words(tool: Record, questions: Iterable[Question], languages: Iterable[str]) -> None:
    """Note options that have words in some of the texts' languages only."""
    wanted = dict.fromkeys(languages)
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
