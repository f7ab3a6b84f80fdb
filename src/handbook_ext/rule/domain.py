"""The domain ``handbook``: rules, links to them, and the notes on each page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from docutils import nodes
from docutils.utils import get_source_line
from sphinx.addnodes import pending_xref
from sphinx.domains import Domain, ObjType
from sphinx.util.nodes import make_refnode

from handbook_ext.errors import AuthorError, Fault, Place
from handbook_ext.locale import later
from handbook_ext.notes import FAULTS, PageNotes
from handbook_ext.rule.nodes import handbook_rule, mark_repeated_title, rule_of
from handbook_ext.rule.notes import (
    FAULTY_RULES,
    LINKS,
    MENTIONS,
    MESSAGES,
    RULES,
    Mention,
    PageLink,
)
from handbook_ext.rule.number import order_of
from handbook_ext.rule.role import RuleRole
from handbook_ext.source.translated import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from handbook_ext.rule.model import Rule
    from handbook_ext.translation import Edition

Value = TypeVar("Value")


class HandbookDomain(Domain):
    """Rules by slug, and for each page the features' notes on it.

    Everything is stored by page, so that a page that is read again, or in another
    process, replaces only its own notes.
    """

    name = "handbook"
    label = later("Håndbok")
    # "rule" is how inventories from before list them.
    object_types: ClassVar = {
        "entry": ObjType(later("regel"), "rule"),
        "rule": ObjType(later("regel"), "rule"),
    }
    roles: ClassVar = {"rule": RuleRole()}
    initial_data: ClassVar = {"pages": {}}
    data_version = 9
    _rules: dict[str, Rule] | None = None

    def setup(self) -> None:
        """Leave the register out of what can be linked to, as Sphinx would not; ``note_target`` adds it."""

    @classmethod
    def of(cls, env: BuildEnvironment) -> HandbookDomain:
        """Return the domain of an environment."""
        return cast("HandbookDomain", env.get_domain(cls.name))

    @property
    def pages(self) -> dict[str, PageNotes]:
        """The notes on each page, by docname."""
        return cast("dict[str, PageNotes]", self.data["pages"])

    @property
    def rules(self) -> dict[str, Rule]:
        """All rules by slug, in the order readers see them: by kind, then by number.

        If several rules share a slug, it has the first; ``rule.checks`` reports the others.
        """
        if self._rules is None:
            kinds = list(self.env.config.handbook_rule_kinds)
            found = sorted(
                (rule for notes in self.pages.values() for rule in notes[RULES]),
                key=lambda rule: (
                    kinds.index(rule.kind),
                    order_of(rule.number),
                    rule.slug,
                    rule.place,
                ),
            )
            self._rules = {}
            for rule in found:
                self._rules.setdefault(rule.slug, rule)
        return self._rules

    @property
    def names(self) -> list[str]:
        """The slugs of all rules, including rules with faults: these are reported once, at the rule."""
        faulty = (slug for notes in self.pages.values() for slug in notes[FAULTY_RULES])
        return [*dict.fromkeys([*self.rules, *faulty])]

    def notes(self, docname: str) -> PageNotes:
        """Return the notes on a page, to add to while it is read."""
        return self.pages.setdefault(docname, PageNotes())

    @property
    def edition(self) -> Edition:
        """The language that the handbook is built in."""
        return cast("Edition", self.env.config.handbook_translation)

    def said(self, docname: str, value: Value) -> Value:
        """Return a model in the language of the edition, and note its texts with a page.

        Translators find them in the page's catalogue.
        """
        self.notes(docname)[MESSAGES] += texts_of(value)
        return self.edition(value)

    def process_doc(self, env: BuildEnvironment, docname: str, document: nodes.document) -> None:
        """Note a page's rules, and its links whose faults we report ourselves."""
        page = str(env.doc2path(docname))
        for block in document.findall(handbook_rule):
            place = Place(block.source or page, block.line or 1)
            try:
                rule = rule_of(block, docname, place)
            except AuthorError as error:
                self.notes(docname)[FAULTY_RULES].append(block["slug"])
                self.note_fault(docname, Fault.of(error, "rule"))
            else:
                self._rules = None
                self.notes(docname)[RULES].append(rule)
                mark_repeated_title(block, rule.title)
        for link in document.findall(pending_xref):
            if link.get("refdomain") == self.name:
                source, line = get_source_line(link)
                place = Place(str(source or page), line or 1)
                notes, target = self.notes(docname), link["reftarget"]
                if link["reftype"] == "page":
                    notes[LINKS].append(PageLink(target, link["part"] or None, place))
                else:
                    notes[MENTIONS].append(Mention(target, place))

    def clear_doc(self, docname: str) -> None:
        """Drop all notes on a page."""
        self._rules = None
        self.pages.pop(docname, None)

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, object]) -> None:
        """Take over the notes on pages that another process read."""
        self._rules = None
        other = cast("dict[str, PageNotes]", otherdata["pages"])
        self.pages.update({page: other[page] for page in docnames & other.keys()})

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> nodes.reference | None:
        """Return the link to a rule or page; ``rule.checks`` reports the broken ones."""
        if typ == "page":
            if target not in env.all_docs:
                return None
            return make_refnode(builder, fromdocname, target, node["part"] or "", contnode)
        rule = self.rules.get(target)
        if rule is None:
            return None
        words = contnode if node.get("refexplicit") else nodes.inline(rule.title, rule.title)
        # A tooltip with the same text would make screen readers say it twice.
        title = rule.title if words.astext() != rule.title else None
        return make_refnode(builder, fromdocname, rule.docname, rule.anchor, words, title)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Return the rule that ``{any}`` refers to, if there is one."""
        link = self.resolve_xref(env, fromdocname, builder, "rule", target, node, contnode)
        return [("handbook:rule", link)] if link is not None else []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield the rules for search and for other handbooks.

        Their type is not "rule": Sphinx' search shortens the anchor ``rule-<name>`` of an object of that
        type, and restores it from the title.
        """
        for rule in self.rules.values():
            yield rule.slug, rule.title, "entry", rule.docname, rule.anchor, 1

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:  # noqa: A002, FBT001, FBT002 - the signature is Sphinx's
        """Return what search calls a rule; Sphinx would add the domain's label: «Håndbok regel»."""
        return str(type.lname)

    def note_fault(self, docname: str, fault: Fault) -> None:
        """Note a fault found while a page was read."""
        self.notes(docname)[FAULTS].append(fault)
