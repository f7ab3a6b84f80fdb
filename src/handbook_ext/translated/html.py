"""The share of a page that is translated, as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.translated.nodes import handbook_share


def visit_share(self: HTML5Translator, node: handbook_share) -> None:
    """Print the bar; screen readers get the numbers beside it."""
    attributes: dict[str, Any] = {
        "max": str(node["all"]),
        "value": str(node["done"]),
        "aria-hidden": "true",
    }
    self.body.append(self.starttag(node, "meter", "", CLASS="handbook-share", **attributes))


def depart_share(self: HTML5Translator, node: handbook_share) -> None:
    """Close the bar."""
    self.body.append("</meter> ")
