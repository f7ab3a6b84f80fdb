"""The poster: all rules on one sheet, each with its approved words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import empty_document, from_page, rule_block, rules_of
from handbook_ext.rule.model import strength_words
from handbook_ext.rule.typst import APPROVAL, is_line, line_of

if TYPE_CHECKING:
    from docutils import nodes

    from handbook_ext.print.builder import PrintBuilder
    from handbook_ext.print.edition.library import Library
    from handbook_ext.print.entry import Entry
    from handbook_ext.rule.model import Rule


def assemble(builder: PrintBuilder, entry: Entry) -> nodes.document:
    """Return the rules by their kinds."""
    env, library = builder.env, builder.library
    document = empty_document(library, entry)
    rules = rules_of(env, entry)
    approvals = dict.fromkeys(line_of(rule_block(library, rule), APPROVAL) for rule in rules)
    document += component(
        "poster",
        *(group(library, list(found)) for _kind, found in groupby(rules, lambda rule: rule.kind)),
        title=entry.title,
        subtitle=builder.config.project if builder.config.project != entry.title else None,
        foot=" · ".join(approvals),
        paper=entry.paper,
    )
    return document


def group(library: Library, rules: list[Rule]) -> handbook_component:
    """Return the rules of one kind, below what they are and for whom."""
    config = library.env.config
    kind = config.handbook_rule_kinds[rules[0].kind]
    numbers = sorted({rules[0].number, rules[-1].number})
    roles = dict.fromkeys(role for rule in rules for role in rule.audience)
    words = _(" og ").join(config.handbook_roles[role] for role in roles)
    return component(
        "poster-group",
        *(printed(library, rule) for rule in rules),
        title=f"{kind} {'–'.join(str(number) for number in numbers)}",
        audience=_("For {roles}").format(roles=words),
    )


def printed(library: Library, rule: Rule) -> handbook_component:
    """Return one rule."""
    words = [part for part in rule_block(library, rule).children[1:] if not is_line(part)]
    if words[0].astext() == rule.title:
        del words[0]  # what is approved begins with its title, which stands above
    return component(
        "poster-rule",
        from_page(rule, *words),
        number=rule.number,
        title=rule.title,
        strength=strength_words()[rule.strength],
    )
