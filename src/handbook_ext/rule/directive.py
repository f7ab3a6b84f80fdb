"""``{rule}`` and ``{approved}``: text that stands as it was approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from handbook_ext.errors import AuthorError, Fault, Place, Subtype
from handbook_ext.locale import _
from handbook_ext.rule.approval import approval_line
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.model import STRENGTHS
from handbook_ext.rule.nodes import handbook_approved, handbook_rule, strength_word
from handbook_ext.source.markdown import MarkdownReader
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable


class HandbookDirective(SphinxDirective):
    """A directive whose mistakes are noted as faults and leave their words on the page."""

    subtype: ClassVar[Subtype]
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    @property
    def place(self) -> Place:
        """Where the directive stands."""
        return Place(*self.get_source_info())

    def run(self) -> list[nodes.Node]:
        """Build the nodes; a mistake is noted, and the content stays readable."""
        try:
            return self.build()
        except AuthorError as error:
            self.note([error])
            return self.parse_content_to_nodes()

    def build(self) -> list[nodes.Node]:
        """Return the nodes, or raise ``AuthorError``."""
        raise NotImplementedError

    def parse_words(self, *, lists: bool = False) -> list[nodes.Node]:
        """Return the content's nodes: our small markup, and all else as it was typed."""
        # MyST counts from the directive, reStructuredText from the top of the page.
        start = self.content_offset + (self.lineno if self.content.offset(0) == 0 else 0)
        text = Text("\n".join(self.content), Place(self.place.path, start + 1))
        return self.read(lambda reader: reader.blocks(text, lists=lists))

    def read(self, nodes_of: Callable[[MarkdownReader], list[nodes.Node]]) -> list[nodes.Node]:
        """Return what a reader of this page's texts makes; note its faults."""
        reader = MarkdownReader(self.place.path, self.env)
        found = nodes_of(reader)
        self.note(reader.faults)
        return found

    def note(self, faults: Iterable[AuthorError]) -> None:
        """Note mistakes with the page."""
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes.faults += [Fault.of(error, self.subtype) for error in faults]

    def argument(self) -> str:
        """Return the argument; raises ``AuthorError`` when it is missing."""
        if not self.arguments:
            fault = _("{{{name}}} mangler et ord etter klammene.").format(name=self.name)
            raise AuthorError(self.place, fault, self.argument_wanted())
        return str(self.arguments[0])

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        raise NotImplementedError

    def require_content(self, remedy: str) -> None:
        """Raise ``AuthorError`` for an empty block."""
        if not "".join(self.content).strip():
            raise AuthorError(self.place, _("{{{name}}} er tom.").format(name=self.name), remedy)


class ApprovedDirective(HandbookDirective):
    """Approved text that is no numbered rule.

    ::

        :::{approved} 2012-04-12
        Planlegg og tenk langsiktig.
        :::
    """

    subtype = "approved"

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv datoen for vedtaket, som åååå-mm-dd.")

    def build(self) -> list[nodes.Node]:
        """Build the block: a title, the words, and who approved them."""
        self.require_content(_("Skriv den godkjente teksten i blokken."))
        approval = approval_line(self.argument(), self.config, self.place)
        title = _("Godkjent tekst")
        block = handbook_approved(
            "",
            nodes.title(title, title),
            classes=["handbook-approved"],
            support_smartquotes=False,  # it stands letter for letter
        )
        self.set_source_info(block)
        block += self.parse_words(lists=True)
        block += approval
        return [block]


class RuleDirective(HandbookDirective):
    """A rule: its slug, what is known about it, and the approved words.

    Its title is that of the section it stands in.

    ::

        # Vern om taushetsplikten

        :::{rule} taushetsplikt
        :kind: retningslinje
        :number: 2
        :strength: skal ikke
        :audience: mandat
        :approved: 2012-04-12

        Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes.
        :::
    """

    subtype = "rule"
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = dict.fromkeys(
        ("kind", "number", "strength", "audience", "approved"), directives.unchanged
    )

    def build(self) -> list[nodes.Node]:
        """Build the rule; the domain notes it when the page is read."""
        self.require_content(_("Skriv regelen slik den er godkjent."))
        kinds = self.config.handbook_rule_kinds
        kind = self.one_of("kind", self.option("kind"), kinds)
        strength = self.one_of("strength", self.option("strength"), STRENGTHS)
        audience = [role.strip() for role in self.option("audience").split(",")]
        approval = approval_line(self.option("approved"), self.config, self.place)
        number = self.number()
        title = f"{kinds[kind]} {number}"
        block = handbook_rule(
            "",
            nodes.title(title, title + " ", strength_word(strength)),
            slug=self.slug(),
            kind=kind,
            number=number,
            strength=strength,
            audience=audience,
            approved=self.option("approved"),
            ids=[f"regel-{self.slug()}"],
            classes=["handbook-rule"],
            support_smartquotes=False,  # as above
        )
        self.set_source_info(block)
        self.state.document.note_explicit_target(block)
        block += self.parse_words()
        block += [self.audience_line(audience), approval]
        return [block]

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv regelens navn, for eksempel taushetsplikt.")

    def slug(self) -> str:
        """Return the argument; raises ``AuthorError`` when no address can hold it."""
        slug = self.argument()
        if slug != nodes.make_id(slug):
            raise AuthorError(
                self.place,
                _("Navnet «{slug}» kan ikke brukes i en adresse.").format(slug=slug),
                _("Bruk bare små bokstaver a–z, tall og bindestrek."),
            )
        return slug

    def number(self) -> int:
        """Return the rule's number within its kind."""
        number = self.option("number")
        if not number.isdecimal():
            raise AuthorError(
                self.place,
                _("Nummeret «{number}» er ikke et helt tall.").format(number=number),
                _("Skriv for eksempel :number: 2."),
            )
        return int(number)

    def option(self, name: str) -> str:
        """Return an option's text; raises ``AuthorError`` when it is missing or empty."""
        value: str = self.options.get(name) or ""
        if not value.strip():
            raise AuthorError(
                self.place,
                _("Regelen «{slug}» mangler :{name}:.").format(slug=self.argument(), name=name),
                _("Legg til en linje med :{name}: under {{rule}}.").format(name=name),
            )
        return value.strip()

    def one_of(self, name: str, value: str, known: Collection[str]) -> str:
        """Return ``value`` when it is known; raises ``AuthorError`` with the choices."""
        if value not in known:
            raise AuthorError(
                self.place,
                _(":{name}: {value} er ukjent.").format(name=name, value=value),
                _("Bruk en av disse: {known}.").format(known=", ".join(known)),
            )
        return value

    def audience_line(self, roles: list[str]) -> nodes.paragraph:
        """Return «Gjelder …» for the roles."""
        known = self.config.handbook_roles
        words = [known[self.one_of("audience", role, known)] for role in roles]
        text = _("Gjelder {roles}").format(roles=_(" og ").join(words))
        return nodes.paragraph(text, text, classes=["handbook-audience"])
