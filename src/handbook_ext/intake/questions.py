"""Drafts made of what was found: what is certain is filled in, and what is not is left open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from docutils.nodes import make_id

from handbook_ext.intake.bodies import Bodies
from handbook_ext.locale import _
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.ids import RESERVED
from handbook_ext.source.scalar import SLUG

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from handbook_ext.intake.found import Found
    from handbook_ext.intake.report import Report

LONGEST_ID = 60
SENTENCES = re.compile(r"(?<=[.!?»])\s+(?=[^\s.!?]*[^\W\d_])")
STRONG = re.compile(r"(?<!\\)\*\*")
TAG = re.compile(r"(?P<key>role|rule|work):(?P<value>.+)")


class Known(NamedTuple):
    """What the handbook has: its rules with their titles, roles, kinds of work, and ids in use."""

    rules: Mapping[str, str]
    roles: Collection[str]
    work: Collection[str]
    ids: Collection[str]


class Maker:
    """Makes a draft of each question; no two of them have the same id."""

    def __init__(self, known: Known, report: Report) -> None:
        self.known = known
        self.report = report
        self.bodies = Bodies(known.rules, report)
        self.taken = set(known.ids)
        self.reported: set[str] = set()

    def draft(self, found: Found) -> dict[str, object]:
        """Return the fields of a draft, in order; ``None`` is a gap."""
        tags = self.tags_of(found)
        rules = tags["rule"] or self.by_category(found)
        situation, prompt = self.divided(found)
        kind, body = self.bodies.body(found, rules)
        name = self.unused_id(found, prompt or situation)
        kept = _("«{id}»: {kind}, {count} alternativer")
        self.report.kept(
            found.line, kept.format(id=name, kind=TYPES[kind].name(), count=len(found.answers))
        )
        return {
            "id": name,
            "draft": True,
            "type": kind,
            "roles": tags["role"],
            **({"work": tags["work"]} if tags["work"] else {}),
            "rules": rules,
            "situation": situation or None,
            "prompt": prompt or None,
            **body,
            **({"discuss": found.discuss} if found.discuss else {}),
        }

    def tags_of(self, found: Found) -> dict[str, list[str]]:
        """Return the roles, rules and kinds of work that tags name; others are reported as lost."""
        known = {"role": self.known.roles, "rule": self.known.rules, "work": self.known.work}
        used: dict[str, list[str]] = {key: [] for key in known}
        for tag in dict.fromkeys(found.tags):
            match = TAG.fullmatch(tag.strip())
            if match and match["value"].strip() in known[match["key"]]:
                used[match["key"]].append(match["value"].strip())
            elif tag.strip():
                self.lose_once(found, _("etiketten «{tag}»").format(tag=tag.strip()[:60]))
        return used

    def by_category(self, found: Found) -> list[str]:
        """Return the rule whose title or slug is the category's name; report another name once."""
        name = found.category.casefold()
        for slug, title in self.known.rules.items():
            if name in {slug, title.casefold()}:
                self.report.guessed(
                    found.line, _("regelen «{rule}», etter kategorien").format(rule=slug)
                )
                return [slug]
        if name:
            self.lose_once(found, _("kategorien «{name}»").format(name=found.category[:60]))
        return []

    def lose_once(self, found: Found, words: str) -> None:
        """Report what many questions may have as lost, at the first of them."""
        if words not in self.reported:
            self.reported.add(words)
            self.report.lost(found.line, words)

    def divided(self, found: Found) -> tuple[str, str]:
        """Return the situation and the prompt: the last paragraph, or the question that ends the only one."""
        if found.prompt:
            return found.words, found.prompt
        paragraphs = found.words.split("\n\n")
        if len(paragraphs) > 1:
            self.report.guessed(
                found.line, _("det siste avsnittet er spørsmålet, og resten er situasjonen")
            )
            return "\n\n".join(paragraphs[:-1]), unmarked(paragraphs[-1])
        sentences = SENTENCES.split(found.words)
        if len(sentences) > 1 and sentences[-1].endswith("?"):
            self.report.guessed(
                found.line, _("den siste setningen er spørsmålet, og resten er situasjonen")
            )
            return found.words.removesuffix(sentences[-1]).strip(), sentences[-1]
        return "", unmarked(found.words)

    def unused_id(self, found: Found, words: str) -> str:
        """Return an id that nothing has, made from the question's name, or else from its words."""
        proposed = shortened(make_id(found.name)) or shortened(make_id(words))
        if not re.fullmatch(SLUG, proposed) or RESERVED.fullmatch(proposed):
            proposed = f"{_('sporsmal')}-{found.line}"
        name, number = proposed, 2
        while name in self.taken:
            name, number = f"{proposed}-{number}", number + 1
        if name != proposed and proposed in self.known.ids:
            fault = _("id-en «{id}» er i bruk; utkastet heter «{name}»")
            self.report.guessed(found.line, fault.format(id=proposed, name=name))
        self.taken.add(name)
        return name


def unmarked(prompt: str) -> str:
    """Return a prompt that is strong as a whole, as prompts are in our own files, without those marks.

    >>> unmarked("**Hva bør du** *ikke* **gjøre?**"), unmarked("Hva bør du **ikke** gjøre?")
    ('Hva bør du *ikke* gjøre?', 'Hva bør du **ikke** gjøre?')
    """
    return STRONG.sub("", prompt) if prompt.startswith("**") else prompt


def shortened(name: str) -> str:
    """Return an id that is not too long, cut between words.

    >>> shortened("hva-gjor-du-" * 6)
    'hva-gjor-du-hva-gjor-du-hva-gjor-du-hva-gjor-du-hva-gjor-du'
    """
    if len(name) <= LONGEST_ID:
        return name
    return (name[: LONGEST_ID + 1].rpartition("-")[0] or name[:LONGEST_ID]).strip("-")
