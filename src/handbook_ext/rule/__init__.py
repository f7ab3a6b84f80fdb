"""Rules: the blocks of approved text, links to them, and their register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.rule.directive import ApprovedDirective, RuleDirective
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.html import depart_block, visit_approved, visit_rule
from handbook_ext.rule.nodes import handbook_approved, handbook_rule
from handbook_ext.rule.role import RuleRole, keep_words

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the rule, the approved block, the domain and its checks."""
    app.add_node(handbook_rule, html=(visit_rule, depart_block))
    app.add_node(handbook_approved, html=(visit_approved, depart_block))
    app.add_domain(HandbookDomain)
    app.add_directive("rule", RuleDirective)
    app.add_directive("approved", ApprovedDirective)
    app.add_role("rule", RuleRole())
    app.connect("missing-reference", keep_words)
