"""Where the questions of a pool are printed: readers without scripts are led there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.nodes import handbook_pool_rule
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


def homes(self: HTML5Translator, node: Element) -> dict[str, str]:
    """Return the titles of the rules of the pools in a node, by their addresses from this page."""
    page = self.builder.current_docname
    rules = HandbookDomain.of(self.builder.env).rules
    slugs = [group["rule"] for group in node.findall(handbook_pool_rule)]
    return {
        f"{self.builder.get_relative_uri(page, rule.docname)}#{rule.anchor}": rule.title
        for rule in (rules[slug] for slug in slugs if slug in rules)
    }
