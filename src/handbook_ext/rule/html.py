"""Rules and approved text as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.rule.nodes import (
        handbook_approved,
        handbook_rule,
        handbook_rules,
        handbook_strength,
    )


def visit_rule(self: HTML5Translator, node: handbook_rule) -> None:
    """Open the rule; ``starttag`` escapes what the author wrote."""
    attributes = {
        "data-rule": node["slug"],
        "data-tone": node["tone"],
        "data-approved": node["approved"],
    }
    self.body.append(self.starttag(node, "div", **attributes))


def visit_approved(self: HTML5Translator, node: handbook_approved) -> None:
    """Open the approved text."""
    self.body.append(self.starttag(node, "div", **{"data-approved": node["approved"]}))


def visit_rules(self: HTML5Translator, node: handbook_rules) -> None:
    """Open the list of rules."""
    attributes = {"start": node["start"]} if node.get("start", 1) != 1 else {}
    self.body.append(self.starttag(node, "ol", **attributes))


def depart_rules(self: HTML5Translator, node: handbook_rules) -> None:
    """Close the list of rules."""
    self.body.append("</ol>\n")


def visit_strength(self: HTML5Translator, node: handbook_strength) -> None:
    """Open the text for the rule's strength."""
    attributes = {"data-tone": node["tone"]}
    self.body.append(self.starttag(node, "strong", "", CLASS="handbook-strength", **attributes))


def depart_strength(self: HTML5Translator, node: handbook_strength) -> None:
    """Close the text for the rule's strength."""
    self.body.append("</strong>")


def depart_block(self: HTML5Translator, node: handbook_rule | handbook_approved) -> None:
    """Close the rule or the approved text."""
    self.body.append("</div>\n")
