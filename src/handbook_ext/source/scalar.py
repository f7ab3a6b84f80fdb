"""Scalar values: what YAML makes of them, and what authors meant."""

from __future__ import annotations

import re

import yaml

from handbook_ext.locale import _
from handbook_ext.source.cut import CUT
from handbook_ext.source.files import ESCAPED, hidden_sign

NULL = "tag:yaml.org,2002:null"
TEXT = "tag:yaml.org,2002:str"
SLUG = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
WEBSITE = r"https://[^\s/]\S*$"
"""An address that can be followed."""


def scalar(node: yaml.MappingNode, wanted: str) -> str:
    """Return a scalar value before its mapping has been checked; empty if there is none."""
    for key, value in node.value:
        if key.value == wanted and isinstance(value, yaml.ScalarNode):
            return str(value.value)
    return ""


def swallowed(node: yaml.ScalarNode) -> tuple[str, str] | None:
    """Return the fault and remedy of a text that YAML reads differently from how it looks."""
    quote = _("Sett hermetegn rundt hele teksten, eller skriv den under |.")
    if node.tag == NULL:
        return _("YAML leser «{word}» som ingenting.").format(word=node.value), quote
    if node.tag == CUT:
        return _("Det som står etter «#», blir ikke med."), _(
            "Sett hermetegn rundt hele teksten, eller flytt kommentaren til en egen linje, rykket "
            "inn som nøkkelen."
        )
    if hidden := ESCAPED.search(node.value):
        return hidden_sign(hidden[0]), _("Skriv teksten uten omvendt skråstrek.")
    return None


def paragraphs_of(node: yaml.ScalarNode) -> str:
    """Return a text with a blank line between its paragraphs.

    Where YAML joins lines, it leaves only one line break for each blank line.
    """
    joins_lines = not node.style or node.style in (">", "'")
    text = node.value.strip("\n")
    return re.sub(r"\n+", "\n\n", text) if joins_lines else text


def without_comment(node: yaml.Node) -> yaml.Node:
    """Return a node without the mark of a comment after it."""
    if node.tag == CUT:
        node.tag = TEXT
    return node


def truth_of(node: yaml.ScalarNode) -> bool | None:
    """Return the boolean that an unquoted word stands for in any version of YAML, or ``None``."""
    word: str = node.value
    spellings = (word.lower(), word.upper(), word.capitalize())
    if node.style or word not in spellings:
        return None
    return yaml.SafeLoader.bool_values.get(word.lower())


def is_nothing(node: yaml.Node) -> bool:
    """Tell whether a key has no value, or an empty list."""
    return (node.tag == NULL and not node.value) or node.value == []


def quoted(words: str) -> str:
    """Return a name in quotation marks, for messages."""
    return _("«{words}»").format(words=words)
