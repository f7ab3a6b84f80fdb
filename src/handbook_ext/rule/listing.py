"""``{rules}``: the rules of a kind as a list, each with its number and, unless left out, its strength."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.approval import approval_words
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.rule.nodes import handbook_rules, strength_word
from handbook_ext.rule.notes import KINDS_LISTED
from handbook_ext.rule.number import whole
from handbook_ext.rule.role import rule_link
from handbook_ext.unchanged import has_changed

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.rule.model import Rule


class RulesDirective(HandbookDirective):
    """List the rules of a kind.

    ::

        :::{rules} rule
        :titles:
        :::

    :titles: Leave the strengths out: beside a title that is itself an order, «must not» reads as its
        opposite.
    """

    option_spec: ClassVar = {"titles": directives.flag}
    subtype = "rule"
    has_content = False

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        kinds = ", ".join(self.config.handbook_rule_kinds)
        return _("Bruk en av disse: {known}.").format(known=kinds)

    def build(self) -> list[nodes.Node]:
        """Return an empty list; it is filled once all pages have been read."""
        kind = self.argument()
        if kind not in self.config.handbook_rule_kinds:
            fault = _("Det finnes ikke noe slag regler som heter «{kind}».").format(kind=kind)
            raise AuthorError(self.place, fault, self.argument_wanted())
        HandbookDomain.of(self.env).notes(self.env.docname)[KINDS_LISTED].add(kind)
        listing = handbook_rules(
            kind=kind,
            titles="titles" in self.options,
            classes=["handbook-rules"],
            enumtype="arabic",
            prefix="",
            suffix=".",
        )
        self.set_source_info(listing)
        return [listing]


class FillRules(SphinxPostTransform):
    """Fill the lists of rules with links, before links are resolved."""

    default_priority = 5  # before Sphinx resolves links

    def run(self, **_options: object) -> None:
        """Fill each list of the page."""
        rules = HandbookDomain.of(self.env).rules.values()
        for listing in list(self.document.findall(handbook_rules)):
            of_kind = [rule for rule in rules if rule.kind == listing["kind"]]
            lists = [self.filled(listing.copy(), run) for run in runs(of_kind)]
            meanings = [] if listing.get("titles") else self.meanings(of_kind)
            listing.replace_self([*lists, *meanings] or listing)

    def filled(self, listing: handbook_rules, rules: list[Rule]) -> nodes.Element:
        """Return a list of rules with consecutive numbers."""
        dated, titles = listing.get("dated", False), listing.get("titles", False)
        listing += [self.entry(rule, dated=dated, titles=titles) for rule in rules]
        first = whole(rules[0].number)
        if first is not None:
            listing["start"] = first
            return listing
        # Not numbers that a list counts: each is written before its rule.
        return nodes.bullet_list("", *listing.children, bullet="-", classes=listing["classes"])

    def meanings(self, rules: list[Rule]) -> list[nodes.paragraph]:
        """Return what the strengths of the rules mean, for each that has a meaning in ``conf.py``."""
        used = {rule.strength for rule in rules}
        return [
            nodes.paragraph("", "", strength_word(strength), nodes.Text(f" {strength['meaning']}"))
            for name, strength in self.config.handbook_strengths.items()
            if name in used and strength["meaning"]
        ]

    def entry(self, rule: Rule, *, dated: bool, titles: bool) -> nodes.list_item:
        """Return a rule as a link, with its strength unless ``titles``, and its approval if ``dated``."""
        line = nodes.paragraph()
        if rule.number and whole(rule.number) is None:
            line += nodes.Text(f"{rule.number} ")
        line += rule_link(rule.slug, self.env.docname)
        if rule.strength and not titles:
            line += [nodes.Text(" "), strength_word(self.config.handbook_strengths[rule.strength])]
        if dated and rule.approved:
            line += nodes.Text(f" ({approval_words(rule.approved, self.config)})")
        return nodes.list_item("", line)


def runs(rules: list[Rule]) -> list[list[Rule]]:
    """Return rules in runs with consecutive numbers, or all without whole ones: a list each."""
    found: list[list[Rule]] = []
    for rule in rules:
        if not found or not follows(whole(found[-1][-1].number), whole(rule.number)):
            found.append([])
        found[-1].append(rule)
    return found


def follows(before: int | None, number: int | None) -> bool:
    """Tell whether a number continues a list."""
    if before is None or number is None:
        return before is number
    return number == before + 1


def pages_with_lists(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the pages that list rules when those are others than in the last build."""
    domain = HandbookDomain.of(env)
    if not has_changed(app, "rules", list(domain.rules.values())):
        return []
    return [docname for docname, notes in domain.pages.items() if notes[KINDS_LISTED]]


def setup(app: Sphinx) -> None:
    """Register the directive and the transform that fills it."""
    app.add_directive("rules", RulesDirective)
    app.add_post_transform(FillRules)
    app.connect("env-updated", pages_with_lists)
