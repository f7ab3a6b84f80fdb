"""``{fields}``: what can be written in a file, taken from the declarations its reader uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.fields.tables import OUTLINES, TABLES
from handbook_ext.locale import _
from handbook_ext.quiz.types import TYPES
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.table import print_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from docutils.nodes import Node

    from handbook_ext.source.record import Field, Fields
    from handbook_ext.source.schema import Schema


class FieldsDirective(HandbookDirective):
    """Show a table of fields: each one's key, what to write, and whether it is optional.

    ::

        :::{fields} question
        :::
    """

    subtype = "page"
    has_content = False

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv en av disse: {known}.").format(known=", ".join(TABLES))

    def build(self) -> list[Node]:
        """Return the table; raise ``AuthorError`` when there is none of that name."""
        name = self.argument()
        if name not in TABLES:
            fault = _("Det finnes ingen felt som heter «{name}».").format(name=name[:40])
            raise AuthorError(self.place, fault, self.argument_wanted())
        known = {
            "type": TYPES,
            "roles": self.config.handbook_roles,
            "work": self.config.handbook_work,
        }
        heads = {_("Felt"): 16, _("Hva du skriver"): 60}
        found = rows(TABLES[name], known, nested=name not in OUTLINES)
        table = print_table(heads, found, "handbook-fields")
        self.set_source_info(table)
        return [table]


def rows(
    fields: Fields, known: Mapping[str, Collection[str]], owner: str = "", *, nested: bool = True
) -> Iterator[list[list[nodes.paragraph]]]:
    """Yield the cells of each field, followed by those of the fields ``nested`` in it."""
    for field in fields:
        key = nodes.paragraph("", "", nodes.literal("", field.key))
        if owner:
            key += nodes.Text(" " + _("i {owner}").format(owner=owner))
        text = " ".join(sentences(field, known.get(field.key)))
        yield [[key], [nodes.paragraph(text, text)]]
        if nested:
            yield from rows(field.shape.inner, {}, field.key)


def sentences(field: Field[object], known: Collection[str] | None) -> Iterator[str]:
    """Yield what to know about a field: its help, the words allowed, whether it is optional."""
    yield str(field.help)
    schema = field.shape.schema(known)
    if one := unnamed(schema, field):
        yield _("Bruk en av disse: {known}.").format(known=one)
    if some := unnamed(schema.get("items", {}), field):
        yield _("Bruk en eller flere av disse: {known}.").format(known=some)
    if not field.required:
        yield str(field.omitted or _("Kan utelates."))


def unnamed(schema: Schema, field: Field[object]) -> str:
    """Return the allowed words, unless the help names them."""
    words = schema.get("enum", [])
    return "" if all(word in field.help for word in words) else ", ".join(words)
