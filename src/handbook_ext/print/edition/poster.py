"""The poster: all rules on one sheet, each with its approved text."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import empty_document, from_page, rule_block, rules_of
from handbook_ext.rule.approval import approval_words
from handbook_ext.rule.model import strength_words
from handbook_ext.rule.typst import is_line

if TYPE_CHECKING:
    from docutils import nodes

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.library import Library
    from handbook_ext.print.run import Run
    from handbook_ext.rule.model import Rule


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the rules grouped by kind."""
    env, library = run.env, run.library
    document = empty_document(library, entry)
    rules = rules_of(env, entry)
    approvals = Counter(rule.approved for rule in rules)
    most = max(approvals, key=approvals.__getitem__, default="")  # a tie goes to the first
    foot = approval_words(most, run.config) if most else ""
    if len(approvals) > 1:
        foot = _("{approval}, når ikke annet står ved regelen").format(approval=foot)
    document += component(
        "poster",
        *(
            group(library, list(found), most)
            for _kind, found in groupby(rules, lambda rule: rule.kind)
        ),
        title=entry.title,
        subtitle=run.config.project if run.config.project != entry.title else None,
        foot=foot,
        paper=entry.paper,
    )
    return document


def group(library: Library, rules: list[Rule], most: str) -> handbook_component:
    """Return the rules of one kind below a heading that says what they are and whom they are for.

    ``most`` is the approval in the poster's footer; rules with another one state it.
    """
    config = library.env.config
    kind = config.handbook_rule_kinds[rules[0].kind]
    numbers = sorted({rules[0].number, rules[-1].number})
    roles = dict.fromkeys(role for rule in rules for role in rule.audience)
    words = _(" og ").join(config.handbook_roles[role] for role in roles)
    return component(
        "poster-group",
        *(printed(library, rule, most) for rule in rules),
        title=f"{kind} {'–'.join(str(number) for number in numbers)}",
        audience=_("For {roles}").format(roles=words),
    )


def printed(library: Library, rule: Rule, most: str) -> handbook_component:
    """Return one rule, with its approval if it is not ``most``."""
    words = [part for part in rule_block(library, rule).children[1:] if not is_line(part)]
    if words[0].astext() == rule.title:
        del words[0]  # the approved text begins with its title, which is already printed above
    return component(
        "poster-rule",
        from_page(rule, *words),
        number=rule.number,
        title=rule.title,
        strength=strength_words()[rule.strength],
        approved=approval_words(rule.approved, library.env.config)
        if rule.approved != most
        else None,
    )
