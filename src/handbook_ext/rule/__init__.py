"""Rules: blocks of approved text, links to them, and their register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config.look import is_site
from handbook_ext.rule import fences, listing, options, typst
from handbook_ext.rule.directive import ApprovedDirective, RuleDirective
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.html import (
    depart_block,
    depart_rules,
    depart_strength,
    visit_approved,
    visit_rule,
    visit_rules,
    visit_strength,
)
from handbook_ext.rule.index import RuleIndex, UnlinkedRuleIndex, escape_groups, note_target
from handbook_ext.rule.nodes import (
    handbook_approved,
    handbook_rule,
    handbook_rules,
    handbook_strength,
)
from handbook_ext.rule.role import RuleRole, keep_words

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directives, the domain and its checks."""
    app.add_node(
        handbook_rule, html=(visit_rule, depart_block), typst=(typst.visit_rule, typst.depart)
    )
    app.add_node(
        handbook_approved,
        html=(visit_approved, depart_block),
        typst=(typst.visit_approved, typst.depart),
    )
    app.add_node(handbook_rules, html=(visit_rules, depart_rules))
    app.add_node(
        handbook_strength,
        html=(visit_strength, depart_strength),
        typst=(typst.visit_strength, typst.depart),
    )
    app.add_domain(HandbookDomain)
    register = RuleIndex if is_site(app.config) else UnlinkedRuleIndex
    app.add_index_to_domain(HandbookDomain.name, register)
    app.add_directive("rule", RuleDirective)
    app.add_directive("approved", ApprovedDirective)
    app.add_role("rule", RuleRole())
    listing.setup(app)
    fences.setup(app)
    options.setup()
    app.connect("missing-reference", keep_words)
    app.connect("env-updated", note_target)
    app.connect("html-page-context", escape_groups)
