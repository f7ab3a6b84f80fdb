"""The texts of one question where there is no form: what to answer, and the reason for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from handbook_ext.locale import _
from handbook_ext.quiz.words import state_words, status_words
from handbook_ext.source.plain import plain
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction, Row
    from handbook_ext.source.text import Name


class PlainQuestion:
    """Prints one question as plain text; ``titles`` maps slugs of rules to titles.

    Notebooks override ``shown``, ``strong`` and ``heading``.
    """

    def __init__(self, question: Question, titles: Mapping[str, str]) -> None:
        self.question = question
        self.view = question.view()
        self.titles = titles
        self.nothing = self.view.interactions[0].nothing

    def answer(self) -> list[str]:
        """Return paragraphs: the prompt, the rows, and the ends of a branch."""
        found: list[str] = []
        for interaction in self.view.interactions:
            found += self.interaction(interaction)
        for ending in self.view.endings:
            found += [self.heading(ending.title), self.shown(ending.text)]
        return found

    def interaction(self, interaction: Interaction) -> Iterator[str]:
        """Yield the paragraphs of one interaction; a step's title comes first."""
        if interaction.title:
            yield self.heading(interaction.title)
        if interaction.situation:
            yield self.shown(interaction.situation)
        if interaction.prompt:
            yield f"{self.strong(self.shown(interaction.prompt))} {interaction.control.hint()}"
        if interaction.columns:
            columns = enumerate(interaction.columns, 1)
            yield " · ".join(f"{self.strong(str(n))} {self.shown(text)}" for n, text in columns)
        if interaction.rows:
            lines = (
                f"- {self.strong(r.letter)} {self.shown(r.text)}" for r in choices(interaction)
            )
            yield "\n".join(lines)

    def example(self) -> str:
        """Return a sample answer, to be changed by whoever runs the cell."""
        interaction = self.view.interactions[0]
        letters = [row.letter.lower() for row in interaction.rows]
        return interaction.control.example(letters)

    def rows(self) -> Iterator[tuple[Interaction, Row]]:
        """Yield all rows, each with its interaction; where something is written, those of the key."""
        for interaction in self.view.interactions:
            for row in choices(interaction) or interaction.key:
                yield interaction, row

    def labels(self) -> dict[str, str]:
        """Return the label that a verdict uses for each of the engine's items.

        It is a row's letter, or its text where there are no letters to choose.
        """
        chosen = {
            row.id: f"{step.title}, {label}" if step.title else label
            for step, row in self.rows()
            for label in [row.letter if step.rows else self.plain(row.text)]
        }
        return self.view.titles | chosen

    def asked(self) -> str:
        """Return what to write, if it is no letter: the hint; otherwise an empty text."""
        first = self.view.interactions[0]
        return "" if first.rows else first.control.hint()

    def reasons(self) -> dict[str, str]:
        """Return the reason for each of the engine's items, and the rules it rests on."""
        found = {row.id: self.why(row) for _interaction, row in self.rows()}
        ends = {end.name: self.reason(end.reason, end.rules) for end in self.view.endings}
        return found | ends

    def states(self) -> dict[str, str]:
        """Return the judgement of each item in words, if it has one of its own."""
        words = state_words()
        return {row.id: words[row.state] for _interaction, row in self.rows() if row.state}

    def points(self) -> list[str]:
        """Return the points of a reflection; empty for other types."""
        return [self.plain(point) for point in self.view.points]

    def why(self, row: Row) -> str:
        """Return where a row belongs, if anywhere, and why, or that it has no fault."""
        if row.reason is None:
            return status_words()["faulty" if row is self.nothing else "clean"]
        reason = self.reason(row.reason, row.rules)
        match row.solution:
            case Text() as category:
                return f"{self.plain(category)}: {reason}"
            case int() as place:
                return _("Nr. {number}. {reason}").format(number=place, reason=reason)
            case None:
                return reason
            case _ as other:
                assert_never(other)

    def reason(self, text: Text, rules: tuple[Name, ...]) -> str:
        """Return a reason and the rules it rests on, as the page's key has it."""
        if not rules:
            return self.plain(text)
        names = ", ".join(self.titles.get(slug, slug) for slug in rules)
        return f"{self.plain(text)} {_('Regel: ')}{names}"

    def situation(self) -> str:
        """Return the situation."""
        return self.shown(self.question.situation)

    def shown(self, text: Text) -> str:
        """Return a text in this output's format."""
        return plain(text.markdown, self.titles)

    def strong(self, words: str) -> str:
        """Return emphasised text."""
        return words

    def heading(self, words: str) -> str:
        """Return the heading of a step or an end."""
        return words

    def plain(self, text: Text) -> str:
        """Return a text as one paragraph without markup."""
        return " ".join(plain(text.markdown, self.titles).split())


def choices(interaction: Interaction) -> tuple[Row, ...]:
    """Return the rows, and the one to choose when none of them is right."""
    nothing = interaction.nothing
    return interaction.rows if nothing is None else (*interaction.rows, nothing)
