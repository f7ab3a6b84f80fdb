"""``{rule}`` and ``{approved}``: text that must stay as it was approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from handbook_ext.addresses import part_ids
from handbook_ext.config.defaults import TONES
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.approval import approval_line
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.facts import RuleFacts
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.rule.nodes import handbook_approved, handbook_rule, strength_word
from handbook_ext.rule.notes import FAULTY_RULES

if TYPE_CHECKING:
    from collections.abc import Callable


class ApprovedDirective(HandbookDirective):
    """Approved text that is not a numbered rule.

    ::

        :::{approved} 2026-11-02
        Plan ahead, and think of the long term.
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

        # Guard what is confidential

        :::{rule} confidentiality
        :kind: rule
        :number: 2
        :strength: must not
        :audience: staff
        :approved: 2026-11-02

        Do not publish what can be misused.
        :::

    :kind: What sort of rule it is: a key of ``handbook_rule_kinds``.
    :number: Its number, unique within its kind.
    :strength: How binding it is: a key of ``handbook_strengths``.
    :audience: The roles it applies to, with commas between: keys of ``handbook_roles``.
    :approved: The day of the approval it rests on: a key of ``handbook_approvals``.
    :limits: Guidance in one or two sentences: what the rule does not forbid. Posters and sheets print
        it below the approved text, as the page's own section has no room there.
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
            limits=self.said_plainly(self.options.get("limits", "")),
            ids=self.ids(facts.slug),
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

    def ids(self, slug: str) -> list[str]:
        """Return the rule's ids; a heading such as «Rule 3» above the rule «3» keeps the one that it has."""
        own, *older = part_ids("rule", slug)
        taken = self.state.document.ids
        if own in taken:
            own = f"handbook-{own}"
        return [own, *(each for each in older if each not in taken)]

    def argument_wanted(self) -> str:
        """Return the remedy for a missing or wrong argument."""
        return _("Skriv regelens navn, for eksempel taushetsplikt.")

    def audience_line(self, roles: list[str]) -> nodes.paragraph:
        """Return the line «Gjelder …» with the roles."""
        words = [self.config.handbook_roles[role] for role in roles]
        text = _("Gjelder {roles}").format(roles=_(" og ").join(words))
        return nodes.paragraph(text, text, classes=["handbook-audience"])
