"""Rules and approved text as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.rule.nodes import handbook_approved, handbook_rule


def visit_rule(self: HTML5Translator, node: handbook_rule) -> None:
    """Open the rule; ``starttag`` escapes what the author wrote."""
    attributes = {"data-rule": node["slug"], "data-strength": node["strength"]}
    self.body.append(self.starttag(node, "div", **attributes))


def visit_approved(self: HTML5Translator, node: handbook_approved) -> None:
    """Open the approved text."""
    self.body.append(self.starttag(node, "div"))


def depart_block(self: HTML5Translator, node: handbook_rule | handbook_approved) -> None:
    """Close either block."""
    self.body.append("</div>\n")
