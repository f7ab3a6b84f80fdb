"""The register of rules at the end of a book, the target of links to the web's register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.print.translator.blocks import UNLISTED
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.index import REGISTER, RuleIndex
from handbook_ext.rule.nodes import handbook_rules
from sphinx import addnodes

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def register(env: BuildEnvironment) -> addnodes.start_of_file:
    """Return the register as a page; its lists are filled when links are resolved."""
    title = str(RuleIndex.localname)
    page = nodes.section("", nodes.title(title, title), ids=["register"])
    kinds = env.config.handbook_rule_kinds
    for kind in dict.fromkeys(rule.kind for rule in HandbookDomain.of(env).rules.values()):
        name = nodes.title(kinds[kind], kinds[kind])
        rules = handbook_rules(kind=kind, enumtype="arabic", prefix="", suffix=".", dated=True)
        page += nodes.section("", name, rules, ids=[f"register-{kind}"], classes=[UNLISTED])
    return addnodes.start_of_file("", page, docname=REGISTER)
