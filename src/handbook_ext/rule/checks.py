"""Faults in rules that can be found only when all pages have been read."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from handbook_ext.errors import Fault
from handbook_ext.locale import _
from handbook_ext.rule.notes import LINKS, MENTIONS, RULES
from handbook_ext.rule.number import order_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.errors import Place
    from handbook_ext.rule.domain import HandbookDomain
    from handbook_ext.rule.model import Rule
    from handbook_ext.rule.number import Order


def repeated_rules(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each rule whose slug another rule has."""
    for notes in domain.pages.values():
        for rule in notes[RULES]:
            first = domain.rules[rule.slug]
            if rule.place != first.place:
                fault = _("Regelen «{slug}» finnes fra før på siden {page}.").format(
                    slug=rule.slug, page=first.docname
                )
                yield Fault(rule.place, f"{fault} {_('Velg et annet navn.')}", "rule")


def repeated_numbers(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each rule with the same number as another of its kind."""
    first: dict[tuple[str, Order], Rule] = {}
    for rule in sorted(domain.rules.values(), key=lambda rule: rule.place):
        if not rule.number:
            continue
        other = first.setdefault((rule.kind, order_of(rule.number)), rule)
        if other is not rule:
            fault = _("Regelen «{slug}» har samme nummer som «{other}»: {number}.").format(
                slug=rule.slug, other=other.slug, number=rule.number
            )
            remedy = _("Gi den et annet i :number:; hvert slag har sin egen rekke.")
            yield Fault(rule.place, f"{fault} {remedy}", "rule")


def unknown_pages(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each link to a page, or a section of one, that does not exist."""
    env = domain.env
    for notes in domain.pages.values():
        for docname, part, place in notes[LINKS]:
            if docname not in env.all_docs:
                fault = _("Siden «/{page}» finnes ikke.").format(page=docname)
                near = get_close_matches(docname, env.all_docs, 1)
                remedy = _("Mente du «{near}»?").format(near=f"/{near[0]}.md") if near else ""
                yield Fault(place, f"{fault} {remedy or _('Rett lenken.')}", "page")
            elif part and part not in env.get_doctree(docname).ids:
                fault = _("Siden «/{page}» har ingen del som heter «{part}».").format(
                    page=docname, part=part
                )
                yield Fault(place, f"{fault} {_('Rett lenken, eller fjern det bak #.')}", "page")


def unknown_rules(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each link or quiz that names a rule that does not exist.

    Links that a page makes of all quizzes have its first line for a place: they are left out where the
    rule is reported in its quiz too.
    """
    known = domain.names
    mentions = [mention for notes in domain.pages.values() for mention in notes[MENTIONS]]
    written = {slug for slug, place in mentions if is_written(place)}
    for slug, place in mentions:
        if slug not in known and (is_written(place) or slug not in written):
            near = get_close_matches(slug, known, 1)
            fault = _("Regelen «{slug}» finnes ikke.").format(slug=slug)
            remedy = (
                _("Mente du «{near}»?").format(near=near[0])
                if near
                else _("Bruk en av disse: {known}.").format(known=", ".join(known) or "–")
            )
            yield Fault(place, f"{fault} {remedy}", "rule")


def is_written(place: Place) -> bool:
    """Tell whether an author wrote what is there; links made from all quizzes are on a page's first line."""
    return place.line > 1 or place.path.endswith(".yaml")
