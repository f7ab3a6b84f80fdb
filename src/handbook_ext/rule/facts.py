"""What the author of a rule says about it: read option by option, each mistake collected."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.approval import approval_line
from handbook_ext.rule.model import STRENGTHS
from handbook_ext.source.files import MAX_NAME

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sphinx.config import Config

    from handbook_ext.errors import Place


class RuleFacts:
    """The facts of a rule; where ``faults`` has any, they cannot be used.

    ``slug`` is what the author wrote, also when no address can hold it.
    """

    def __init__(
        self, slug: str, options: Mapping[str, str | None], config: Config, place: Place
    ) -> None:
        self.slug = slug
        self.options = options
        self.place = place
        self.faults: list[AuthorError] = []
        self.check_slug()
        self.kind = self.one_of("kind", self.option("kind"), config.handbook_rule_kinds)
        self.number = self.read_number()
        self.strength = self.one_of("strength", self.option("strength"), STRENGTHS)
        self.audience = self.read_audience(config.handbook_roles)
        self.approved = self.option("approved")
        if self.approved:
            try:
                approval_line(self.approved, config, place)
            except AuthorError as error:
                self.faults.append(error)

    def fault(self, fault: str, remedy: str) -> None:
        """Note a mistake."""
        self.faults.append(AuthorError(self.place, fault, remedy))

    def check_slug(self) -> None:
        """Note a name that no address can hold."""
        if self.slug != nodes.make_id(self.slug) or len(self.slug) > MAX_NAME:
            self.fault(
                _("Navnet «{slug}» kan ikke brukes i en adresse.").format(slug=self.slug[:40]),
                _("Bruk bare små bokstaver a–z, tall og bindestrek, og få av dem."),
            )

    def option(self, name: str) -> str:
        """Return an option's text; a missing or empty one is noted, and gives an empty text."""
        value = (self.options.get(name) or "").strip()
        if not value:
            self.fault(
                _("Regelen «{slug}» mangler :{name}:.").format(slug=self.slug[:40], name=name),
                _("Legg til en linje med :{name}: under {{rule}}.").format(name=name),
            )
        return value

    def one_of(self, name: str, value: str, known: Collection[str]) -> str:
        """Return ``value``; one that is unknown is noted, with the nearest or all that are known."""
        if value and value not in known:
            near = get_close_matches(value.lower(), known, 1)
            self.fault(
                _(":{name}: {value} er ukjent.").format(name=name, value=value[:40]),
                _("Mente du «{near}»?").format(near=near[0])
                if near
                else _("Bruk en av disse: {known}.").format(known=", ".join(known)),
            )
        return value

    def read_number(self) -> int:
        """Return the rule's number within its kind: as it is typed, or a fault."""
        number = self.option("number")
        if re.fullmatch("[1-9][0-9]{0,3}", number):
            return int(number)
        if number:
            self.fault(
                _("Nummeret «{number}» er ikke et helt tall.").format(number=number[:40]),
                _("Skriv for eksempel :number: 2."),
            )
        return 0

    def read_audience(self, roles: Collection[str]) -> list[str]:
        """Return the roles that the rule speaks to; one written twice is noted."""
        written = self.option("audience")
        audience = [role.strip() for role in written.split(",")] if written else []
        for role in audience:
            self.one_of("audience", role or "–", roles)
        for role in dict.fromkeys(role for role in audience if audience.count(role) > 1):
            self.fault(
                _(":audience: har «{role}» to ganger.").format(role=role[:40]), _("Fjern den ene.")
            )
        return audience
