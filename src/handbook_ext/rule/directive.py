"""``{rule}`` and ``{approved}``: text that must stay as it was approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from handbook_ext.config import TONES
from handbook_ext.errors import AuthorError, Fault, Place, Subtype
from handbook_ext.locale import _
from handbook_ext.notes import FAULTS
from handbook_ext.rule.approval import approval_line
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.facts import RuleFacts
from handbook_ext.rule.nodes import handbook_approved, handbook_rule, strength_word
from handbook_ext.rule.notes import FAULTY_RULES
from handbook_ext.rule.options import typed_options
from handbook_ext.source.markdown import MarkdownReader
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class HandbookDirective(SphinxDirective):
    """A directive whose mistakes are noted as faults, and whose content is shown even then."""

    subtype: ClassVar[Subtype]
    is_literal: ClassVar[bool] = False
    """Whether only our small markup is interpreted in the content, even on a mistake."""
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    @property
    def place(self) -> Place:
        """The file and line of the directive."""
        return Place(*self.get_source_info())

    def run(self) -> list[nodes.Node]:
        """Return the nodes; on a mistake, note it and return the content alone."""
        self.options.update(self.typed())
        try:
            return self.build()
        except AuthorError as error:
            self.note([error])
            if self.is_literal and self.content:
                return self.parse_words()
            return self.parse_content_to_nodes()

    def typed(self) -> dict[str, str]:
        """Return the known options exactly as typed in MyST; empty in reStructuredText.

        The first of repeated ones counts; the others are noted as faults.
        """
        known = self.option_spec or {}
        options: dict[str, str] = {}
        for name, value in typed_options(self.block_text):
            if name in options:
                twice = _("{{{directive}}} har :{name}: to ganger.").format(
                    directive=self.name, name=name
                )
                self.note([AuthorError(self.place, twice, _("Fjern den ene."))])
            elif name in known and value:
                options[name] = value
        return options

    def build(self) -> list[nodes.Node]:
        """Return the nodes, or raise ``AuthorError``; subclasses override it."""
        raise NotImplementedError

    def parse_words(self, *, lists: bool = False) -> list[nodes.Node]:
        """Return the content's nodes: only our small markup is interpreted."""
        # MyST counts lines from the directive, reStructuredText from the top of the page.
        start = self.content_offset + (self.lineno if self.content.offset(0) == 0 else 0)
        text = Text("\n".join(self.content), Place(self.place.path, start + 1))
        return self.read(lambda reader: reader.blocks(text, lists=lists))

    def read(self, nodes_of: Callable[[MarkdownReader], list[nodes.Node]]) -> list[nodes.Node]:
        """Return what ``nodes_of`` makes with a reader for this page; note the reader's faults."""
        reader = MarkdownReader(self.place.path, self.env)
        found = nodes_of(reader)
        self.note(reader.faults)
        return found

    def note(self, faults: Iterable[AuthorError]) -> None:
        """Note faults with the page."""
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes[FAULTS] += [Fault.of(error, self.subtype) for error in faults]

    def argument(self) -> str:
        """Return the argument; raise ``AuthorError`` when it is missing."""
        if not self.arguments:
            fault = _("{{{name}}} mangler et ord etter klammene.").format(name=self.name)
            raise AuthorError(self.place, fault, self.argument_wanted())
        return str(self.arguments[0])

    def argument_wanted(self) -> str:
        """Return the remedy for a missing or wrong argument."""
        raise NotImplementedError

    def require_content(self, remedy: str) -> None:
        """Raise ``AuthorError`` for an empty block."""
        if not "".join(self.content).strip():
            raise AuthorError(self.place, _("{{{name}}} er tom.").format(name=self.name), remedy)


class ApprovedDirective(HandbookDirective):
    """Approved text that is not a numbered rule.

    ::

        :::{approved} 2012-04-12
        Planlegg og tenk langsiktig.
        :::
    """

    subtype = "approved"
    is_literal = True

    def argument_wanted(self) -> str:
        """Return the remedy for a missing or wrong argument."""
        return _("Skriv datoen for vedtaket, som åååå-mm-dd.")

    def build(self) -> list[nodes.Node]:
        """Return the block: a title, the text, and who approved it."""
        self.require_content(_("Skriv den godkjente teksten i blokken."))
        approval = approval_line(self.argument(), self.config, self.place)
        title = _("Godkjent tekst")
        block = handbook_approved(
            "",
            nodes.title(title, title),
            approved=self.argument(),
            classes=["handbook-approved"],
            support_smartquotes=False,  # it must stay letter for letter
        )
        self.set_source_info(block)
        block += self.parse_words(lists=True)
        block += approval
        return [block]


class RuleDirective(HandbookDirective):
    """A rule: its slug, its facts, and the approved text.

    Its title is that of the surrounding section.

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

    ``:limits:`` is guidance in one or two sentences: what the rule does not forbid. Posters and
    sheets print it below the approved text, as the page's own section has no room there.
    """

    subtype = "rule"
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = dict.fromkeys(
        ("kind", "number", "strength", "audience", "approved", "limits"), directives.unchanged
    )

    def build(self) -> list[nodes.Node]:
        """Return the rule; the domain notes it when the page has been read.

        All its faults are noted at once. Even then its text is shown and its slug known, so that links
        and quizzes that name it are not faults too.
        """
        facts = RuleFacts(self.argument(), self.options, self.config, self.place)
        faults = [*facts.faults]
        try:
            self.require_content(_("Skriv regelen slik den er godkjent."))
        except AuthorError as error:
            faults.append(error)
        if faults:
            HandbookDomain.of(self.env).notes(self.env.docname)[FAULTY_RULES].append(facts.slug)
            self.note(faults)
            return self.parse_words() if self.content else []
        title = nodes.title()
        title += nodes.Text(
            f"{self.config.handbook_rule_kinds[facts.kind]} {facts.number}".rstrip()
        )
        strength = self.config.handbook_strengths.get(facts.strength)
        if strength is not None:
            title += [nodes.Text(" "), strength_word(strength)]
        block = handbook_rule(
            "",
            title,
            slug=facts.slug,
            kind=facts.kind,
            number=facts.number,
            strength=facts.strength,
            tone=strength["tone"] if strength else TONES[0],
            audience=facts.audience or list(self.config.handbook_roles),
            approved=facts.approved,
            limits=self.options.get("limits", ""),
            ids=[f"regel-{facts.slug}"],
            classes=["handbook-rule"],
            support_smartquotes=False,  # as above
        )
        self.set_source_info(block)
        self.state.document.note_explicit_target(block)
        block += self.parse_words()
        if facts.audience:
            block += self.audience_line(facts.audience)
        if facts.approved:
            block += approval_line(facts.approved, self.config, self.place)
        return [block]

    def argument_wanted(self) -> str:
        """Return the remedy for a missing or wrong argument."""
        return _("Skriv regelens navn, for eksempel taushetsplikt.")

    def audience_line(self, roles: list[str]) -> nodes.paragraph:
        """Return the line «Gjelder …» with the roles."""
        words = [self.config.handbook_roles[role] for role in roles]
        text = _("Gjelder {roles}").format(roles=_(" og ").join(words))
        return nodes.paragraph(text, text, classes=["handbook-audience"])
