"""The base of the handbook's directives: what an author gets wrong is noted, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from handbook_ext.errors import AuthorError, Fault, Place, Subtype
from handbook_ext.locale import _
from handbook_ext.notes import FAULTS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import CATALOGUES
from handbook_ext.rule.options import glued_options, typed_options
from handbook_ext.source.markdown import MarkdownReader
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Value = TypeVar("Value")


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
        self.of_page: list[nodes.Node] = []
        self.options.update(self.typed())
        self.depend_on_catalogues()
        try:
            found = self.build()
        except AuthorError as error:
            self.note([error])
            if self.is_literal and self.content:
                found = self.parse_words()
            else:
                return self.parse_content_to_nodes()
        self.keep_from_sphinx(found)
        return found

    def depend_on_catalogues(self) -> None:
        """Have the page read again when a catalogue changes."""
        domain = HandbookDomain.of(self.env)
        files = tuple(map(str, domain.edition.files))
        domain.notes(self.env.docname)[CATALOGUES] = files
        for file in files:
            self.env.note_dependency(file)

    def parse_content_to_nodes(
        self,
        allow_section_headings: bool = False,  # noqa: FBT001, FBT002 - Sphinx's signature
    ) -> list[nodes.Node]:
        """Return the content's nodes, which Sphinx translates like the rest of the page."""
        found = super().parse_content_to_nodes(allow_section_headings)
        self.of_page += found
        return found

    def keep_from_sphinx(self, found: Iterable[nodes.Node]) -> None:
        """Leave the directive's own texts out of what Sphinx translates: they are translated already."""
        for node in found:
            if node in self.of_page or not isinstance(node, nodes.Element):
                continue
            # Sphinx translates no inline node without the attribute, and removes those with it.
            if isinstance(node, nodes.TextElement) and not isinstance(node, nodes.Inline):
                node["translatable"] = False
            self.keep_from_sphinx(node.children)

    def said_plainly(self, words: str) -> str:
        """Return an option's text in the language of the edition; no character in it is markup."""
        return self.said(Text(words, self.place)).markdown if words.strip() else words

    def said(self, value: Value) -> Value:
        """Return texts in the language of the edition; translators find them in the page's catalogue."""
        return HandbookDomain.of(self.env).said(self.env.docname, value)

    def typed(self) -> dict[str, str]:
        """Return the known options exactly as typed in MyST; empty in reStructuredText.

        The first of repeated ones counts; the others are noted as faults.
        """
        known = self.option_spec or {}
        options: dict[str, str] = {}
        for line, name in glued_options(self.block_text):
            place = Place(self.place.path, self.place.line + line)
            fault = _("Det mangler et mellomrom etter :{name}:.").format(name=name)
            self.note([AuthorError(place, fault, _("Sett det inn."))])
        for name, value in typed_options(self.block_text):
            if name in options:
                twice = _("{{{directive}}} har :{name}: to ganger.").format(
                    directive=self.name, name=name
                )
                self.note([AuthorError(self.place, twice, _("Fjern den ene."))])
            elif name in known and value:
                options[name] = value
        return options

    def first_line(self) -> int:
        """Return the line of the page that the content starts on."""
        # MyST counts lines from the directive, reStructuredText from the top of the page.
        return self.content_offset + (self.lineno if self.content.offset(0) == 0 else 0) + 1

    def build(self) -> list[nodes.Node]:
        """Return the nodes, or raise ``AuthorError``; subclasses override it."""
        raise NotImplementedError

    def parse_words(self, *, lists: bool = False) -> list[nodes.Node]:
        """Return the content's nodes: only our small markup is interpreted."""
        text = Text("\n".join(self.content), Place(self.place.path, self.first_line()))
        return self.read(lambda reader: reader.blocks(self.said(text), lists=lists))

    def read(self, nodes_of: Callable[[MarkdownReader], list[nodes.Node]]) -> list[nodes.Node]:
        """Return what ``nodes_of`` makes with a reader for this page; note the reader's faults."""
        reader = MarkdownReader(self.env)
        found = nodes_of(reader)
        self.note(reader.faults)
        return found

    def note(self, faults: Iterable[AuthorError], subtype: Subtype | None = None) -> None:
        """Note faults with the page; those of another part's file have its subtype."""
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes[FAULTS] += [Fault.of(error, subtype or self.subtype) for error in faults]

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
