"""What cannot be printed: images without an alternative text, tables without a header row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _

if TYPE_CHECKING:
    from docutils.nodes import Node


def refusal(node: Node) -> tuple[str, str] | None:
    """Return why a node cannot be printed and what to do, or ``None`` when it can."""
    if isinstance(node, nodes.image) and not str(node.get("alt", "")).strip():
        return (
            _("Bildet {name} mangler en tekst for dem som ikke ser det.").format(name=node["uri"]),
            _("Skriv den mellom klammene: ![teksten]({name})").format(name=node["uri"]),
        )
    if isinstance(node, nodes.table) and next(node.findall(nodes.thead), None) is None:
        return (
            _("Tabellen mangler en rad med overskrifter."),
            _("Skriv overskriftene i den første raden, og en linje med --- under den."),
        )
    return None


def lacking_sign(sign: str) -> tuple[str, str]:
    """Return the fault and remedy for a character that no typeface has."""
    return (
        _("Skriften i PDF-ene mangler tegnet «{sign}».").format(sign=sign),
        _("Skriv det med ord, eller bruk et annet tegn."),
    )
