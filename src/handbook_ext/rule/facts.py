"""The options of ``{rule}``, read one by one; faults are collected."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.approval import approval_line
from handbook_ext.rule.number import is_number
from handbook_ext.source.files import MAX_NAME

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sphinx.config import Config

    from handbook_ext.errors import Place


OPTIONS_OF = {
    "kind": "handbook_rule_kinds",
    "strength": "handbook_strengths",
    "audience": "handbook_roles",
    "approved": "handbook_approvals",
}
"""Where ``conf.py`` has the words that a fact is chosen from."""


class RuleFacts:
    """The facts about a rule; they cannot be used if there are ``faults``.

    ``slug`` is what the author wrote, valid or not.
    """

    def __init__(
        self, slug: str, options: Mapping[str, str | None], config: Config, place: Place
    ) -> None:
        self.slug = slug
        self.options = options
        self.place = place
        self.faults: list[AuthorError] = []
        self.needed = {"kind", *config.handbook_rule_facts}
        self.check_slug()
        self.kind = self.one_of("kind", self.option("kind"), config.handbook_rule_kinds)
        self.number = self.read_number()
        self.strength = self.one_of("strength", self.option("strength"), config.handbook_strengths)
        self.audience = self.read_audience(config.handbook_roles)
        self.approved = self.option("approved")
        if self.approved:
            try:
                approval_line(self.approved, config, place)
            except AuthorError as error:
                self.faults.append(error)

    def fault(self, fault: str, remedy: str) -> None:
        """Note a fault of the rule."""
        self.faults.append(AuthorError(self.place, fault, remedy))

    def check_slug(self) -> None:
        """Note a fault for a slug that cannot be part of a URL."""
        if self.slug != nodes.make_id(self.slug) or len(self.slug) > MAX_NAME:
            self.fault(
                _("Navnet «{slug}» kan ikke brukes i en adresse.").format(slug=self.slug[:40]),
                _("Bruk bare små bokstaver a–z, tall og bindestrek, og få av dem."),
            )

    def option(self, name: str) -> str:
        """Return an option's text; an empty one is a fault if rules must have it."""
        value = (self.options.get(name) or "").strip()
        if not value and name in self.needed:
            self.fault(
                _("Regelen «{slug}» mangler :{name}:.").format(slug=self.slug[:40], name=name),
                _("Legg til en linje med :{name}: under {{rule}}.").format(name=name),
            )
        return value

    def one_of(self, name: str, value: str, known: Collection[str]) -> str:
        """Return ``value``; an unknown one is a fault, with the nearest or all known values as the remedy."""
        if value and value not in known:
            near = get_close_matches(value.lower(), known, 1)
            if near:
                remedy = _("Mente du «{near}»?").format(near=near[0])
            else:
                listed = _("Bruk en av disse: {known}.").format(known=", ".join(known))
                if not known:
                    listed = _("{option} i conf.py er tom.").format(option=OPTIONS_OF[name])
                new = _("Er det nytt, så skriv det i {option} i conf.py først.")
                remedy = f"{listed} {new.format(option=OPTIONS_OF[name])}"
            fault = _(":{name}: {value} er ukjent.").format(name=name, value=value[:40])
            self.fault(fault, remedy)
        return value

    def read_number(self) -> str:
        """Return the rule's number within its kind; anything else is a fault."""
        number = self.option("number")
        if number and not is_number(number):
            self.fault(
                _("«{number}» er ikke et nummer.").format(number=number[:40]),
                _("Skriv for eksempel :number: 2, eller :number: 3.2 b."),
            )
        return number

    def read_audience(self, roles: Collection[str]) -> list[str]:
        """Return the roles that the rule applies to; a repeated one is a fault."""
        written = self.option("audience")
        audience = [role.strip() for role in written.split(",")] if written else []
        for role in audience:
            self.one_of("audience", role or "–", roles)
        for role in dict.fromkeys(role for role in audience if audience.count(role) > 1):
            self.fault(
                _(":audience: har «{role}» to ganger.").format(role=role[:40]), _("Fjern den ene.")
            )
        return audience
