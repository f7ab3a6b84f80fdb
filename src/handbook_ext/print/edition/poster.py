"""The posters: all rules on one sheet, their titles alone or each with its approved words."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import (
    empty_document,
    from_page,
    guidance_words,
    rule_block,
    rules_of,
)
from handbook_ext.rule.approval import approval_words
from handbook_ext.rule.typst import is_line

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.config import Config

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.library import Library
    from handbook_ext.print.run import Run
    from handbook_ext.rule.model import Rule


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the rules grouped by kind."""
    env, library = run.env, run.library
    document = empty_document(library, entry)
    rules = rules_of(env, entry)
    approvals = Counter(rule.approved for rule in rules if rule.approved)
    most = max(approvals, key=approvals.__getitem__, default="")  # a tie goes to the first
    foot = approval_words(most, run.config) if most else ""
    if len(approvals) > 1:
        foot = _("{approval}, når ikke annet står ved regelen").format(approval=foot)
    if foot:
        foot = f"{foot}. {guidance_words()}"
    document += component(
        "poster",
        *(group(library, rules, most) for rules in by_kind(run, entry)),
        title=entry.title,
        subtitle=subtitle(run.config, entry),
        foot=foot,
        paper=entry.paper,
    )
    return document


def assemble_titles(run: Run, entry: Entry) -> nodes.document:
    """Return the titles by their kinds, to be read from across a room."""
    document = empty_document(run.library, entry)
    document += component(
        "titles-poster",
        *(
            component(
                "poster-group",
                *(
                    component("poster-title", number=rule.number, title=rule.title)
                    for rule in rules
                ),
                **group_facts(run.config, rules),
            )
            for rules in by_kind(run, entry)
        ),
        title=entry.title,
        subtitle=subtitle(run.config, entry),
        foot=_("Titlene er veiledning. Teksten til hver regel er det som er godkjent."),
        paper=entry.paper,
    )
    return document


def by_kind(run: Run, entry: Entry) -> list[list[Rule]]:
    """Return the rules of each kind."""
    rules = rules_of(run.env, entry)
    return [list(found) for _kind, found in groupby(rules, lambda rule: rule.kind)]


def subtitle(config: Config, entry: Entry) -> str | None:
    """Return the handbook's name, where the poster has another."""
    return config.project if config.project != entry.title else None


def group(library: Library, rules: list[Rule], most: str) -> handbook_component:
    """Return the rules of one kind below a heading that says what they are and whom they are for.

    ``most`` is the approval in the poster's footer; rules with another one state it.
    """
    shown = [printed(library, rule, most) for rule in rules]
    return component("poster-group", *shown, **group_facts(library.env.config, rules))


def group_facts(config: Config, rules: list[Rule]) -> dict[str, str]:
    """Return the title of the rules of one kind, and whom they are for."""
    kind = config.handbook_rule_kinds[rules[0].kind]
    numbers = dict.fromkeys(filter(None, (rules[0].number, rules[-1].number)))
    roles = dict.fromkeys(role for rule in rules for role in rule.audience)
    words = _(" og ").join(config.handbook_roles[role] for role in roles)
    return {
        "title": f"{kind} {'–'.join(numbers)}".rstrip(),
        "audience": _("For {roles}").format(roles=words),
    }


def printed(library: Library, rule: Rule, most: str) -> handbook_component:
    """Return one rule, with its approval if it is not ``most``."""
    block = rule_block(library, rule)
    words = [part for part in block.children[1:] if not is_line(part)]
    if words[0].astext() == rule.title:
        del words[0]  # the approved text begins with its title, which is already printed above
    strength = library.env.config.handbook_strengths.get(rule.strength)
    return component(
        "poster-rule",
        from_page(rule, *words),
        number=rule.number,
        title=rule.title,
        strength=strength["word"] if strength else "",
        approved=approval_words(rule.approved, library.env.config)
        if rule.approved not in {"", most}
        else None,
        limits=block["limits"] or None,
    )
