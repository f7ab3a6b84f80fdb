"""``{practice}``: a few questions for a role, asked one at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from docutils.parsers.rst import directives

from handbook_ext.engine.practice import line_up
from handbook_ext.engine.selection import select
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.quiz.block import question_nodes
from handbook_ext.quiz.content import Layout
from handbook_ext.quiz.drawn import draw
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.quiz.pool import alone, choose_from
from handbook_ext.quiz.rounds import FIRST, in_rounds
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from docutils import nodes

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.nodes import handbook_question

    Asked = tuple[Path, Question]


MOST = 12
"""The maximum; more than that is a self-check."""
NUMBER = re.compile(r"[1-9][0-9]{0,3}")


class PracticeDirective(HandbookDirective):
    """Show a few questions for a role, from as many rules and of as many types as possible.

    ::

        :::{practice} staff
        :count: 3
        :work:
        :::

    Without a role, questions of all roles may come. Questions are linked to and checked on the pages of
    their own rules.

    :count: How many questions to ask.
    :only: Ids with spaces between: these are asked, in that order, such as those about a page's own
        topic.
    :work: As many questions for each role and kind of work too, folded: readers who say who they are
        get those.
    """

    subtype = "quiz"
    has_content = False
    option_spec: ClassVar = {
        "count": directives.unchanged,
        "only": directives.unchanged_required,
        "work": directives.flag,
    }

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Bruk en av disse: {known}.").format(known=", ".join(self.config.handbook_roles))

    def build(self) -> list[nodes.Node]:
        """Return the questions; raise ``AuthorError`` for an unknown role, or one without questions."""
        role = self.argument() if self.arguments else ""
        if role and role not in self.config.handbook_roles:
            fault = _("Det finnes ingen rolle som heter «{role}».").format(role=role)
            raise AuthorError(self.place, fault, self.argument_wanted())
        asked = {
            question.id: (path, alone(question))
            for path, quiz in choose_from(self)
            for question in quiz.questions
            if not role or role in question.roles
        }
        if not asked:
            raise AuthorError(
                self.place,
                _("Ingen spørsmål gjelder rollen «{role}».").format(role=role),
                _("Skriv rollen i roles: på minst ett spørsmål."),
            )
        first, rest = self.named(asked) if "only" in self.options else self.drawn(asked, role)
        block = handbook_quiz(
            rule="",
            at_home=False,
            pool=[],
            classes=["handbook-quiz", "handbook-practice", "no-search"],
            support_smartquotes=False,  # no smart quotes: text stays as it was typed
        )
        self.set_source_info(block)
        asked_first, asked_later = (
            list(self.printed(asked[name] for name in names)) for names in (first, rest)
        )
        block += in_rounds(asked_first, asked_later, self.config, role)
        return [block]

    def named(self, known: Collection[str]) -> tuple[list[str], list[str]]:
        """Return the ids that ``:only:`` names, and none to fold; raise ``AuthorError`` for others."""
        wanted = list(dict.fromkeys(self.options["only"].split()))
        for name in wanted:
            if name not in known:
                fault = _("Ingen quiz har noe spørsmål «{question}» her.").format(question=name)
                remedy = did_you_mean(name, known, _("Rett id-en, eller fjern den."))
                raise AuthorError(self.place, fault, remedy)
        return wanted, []

    def drawn(self, known: Mapping[str, Asked], role: str) -> tuple[list[str], list[str]]:
        """Return the ids of the questions asked first, and of those for other readers."""
        count = self.count()
        pool = [entry(question) for _path, question in known.values()]
        for_all = [{**question, "roles": [role]} for question in pool]
        first = select(for_all, role, count, role)
        rest = [name for name in self.of_each_kind(pool, role, count) if name not in first]
        return first, rest

    def count(self) -> int:
        """Return how many questions to ask; raise ``AuthorError`` for anything but a number."""
        words = str(self.options.get("count", FIRST))
        if not NUMBER.fullmatch(words) or int(words) > MOST:
            raise AuthorError(
                self.place,
                _("«{count}» er ikke et antall spørsmål.").format(count=words),
                _("Skriv et tall fra 1 til {most} etter :count:.").format(most=MOST),
            )
        return int(words)

    def printed(self, asked: Iterable[Asked]) -> Iterator[handbook_question]:
        """Yield questions as nodes without ids, since they can be linked to elsewhere."""
        for path, question in asked:
            draw(self.env, path, [question])
            reader = MarkdownReader(self.env)
            for node in question_nodes(reader, [question], Layout(), self.note):
                node["names"] = []
                yield node

    def of_each_kind(self, pool: list[dict[str, object]], role: str, count: int) -> list[str]:
        """Return the ids of the first questions for each role and kind of work, each id once."""
        if "work" not in self.options:
            return []
        roles = [role] if role else list(self.config.handbook_roles)
        readers = [{"role": role, "work": work} for work in self.config.handbook_work]
        readers += [{"role": each, "work": ""} for each in roles]
        lines = [line_up(pool, reader, [], 0)[:count] for reader in readers]
        return list(dict.fromkeys(name for line in lines for name in line))


def entry(question: Question) -> dict[str, object]:
    """Return a question as ``engine.selection`` and ``engine.practice`` take it."""
    return {
        "id": question.id,
        "rule": str(question.rules[0]),
        "roles": list(question.roles),
        "work": list(question.work),
        "type": question.body.type,
        "fingerprint": question.fingerprint,
    }
