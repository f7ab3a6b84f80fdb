"""Drafts as YAML: a gap is a key without a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = "# yaml-language-server: $schema=schema.json\n"
WIDTH = 100
LONG = 60
"""How long a text may be to stand beside its key."""
SHORT = ("roles", "rules", "work", "categories")
"""Lists that are written on one line."""


class Indented(yaml.SafeDumper):
    """Indents lists below their keys, as quiz files do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002 - PyYAML's signature
        """Indent, whatever is below."""
        super().increase_indent(flow, indentless=False)


def file_text(source: str, drafts: Sequence[dict[str, object]]) -> str:
    """Return a quiz file with only these drafts, made from a file called ``source``."""
    comment = _(
        "Utkast fra {source}. Ingen leser ser dem. «handbook lint» sier hva som mangler i hvert av dem,\n"
        "og hvor det skal når det er ferdig."
    ).format(source=" ".join(source.split()))
    lines = "".join(f"# {line}\n" for line in comment.splitlines())
    entries = "\n".join(entry_text(draft) for draft in drafts)
    return f"{HEAD}{lines}questions:\n{entries}"


def entry_text(draft: dict[str, object]) -> str:
    """Return a draft as YAML: an entry of a list, indented.

    >>> print(entry_text({"id": "a", "draft": True, "roles": [], "prompt": "Hva: «=1+1»?", "x": None}))
      - id: a
        draft: true
        roles: []
        prompt: 'Hva: «=1+1»?'
        x:
    <BLANKLINE>
    """
    listed = yaml.SequenceNode("tag:yaml.org,2002:seq", [node(draft)], flow_style=False)
    text = str(yaml.serialize(listed, Dumper=Indented, allow_unicode=True, width=WIDTH))
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def node(value: object, key: str = "") -> yaml.Node:
    """Return a value as a YAML node."""
    match value:
        case dict():
            pairs = [(node(name), node(inner, name)) for name, inner in value.items()]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
        case list():
            inner = [node(each) for each in value]
            flow = key in SHORT or not inner
            return yaml.SequenceNode("tag:yaml.org,2002:seq", inner, flow_style=flow)
        case bool():
            return yaml.ScalarNode("tag:yaml.org,2002:bool", str(value).lower())
        case None:
            return yaml.ScalarNode("tag:yaml.org,2002:null", "")
        case _:
            text = str(value)
            if "\n" in text or len(text) > LONG:
                # In a folded text, no sign needs quotation marks, and a line break is a new paragraph.
                folded = text.replace("\n\n", "\n")
                return yaml.ScalarNode("tag:yaml.org,2002:str", f"{folded}\n", style=">")
            return yaml.ScalarNode("tag:yaml.org,2002:str", text)
