"""The words of one question where there is no form: what to answer, and why each part is judged so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.content.branch import in_reading_order, titles_of
from handbook_ext.quiz.model import (
    Branch,
    Choice,
    Classify,
    Order,
    Reflect,
    Spot,
    lettered,
)
from handbook_ext.quiz.words import hint, status_words
from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handbook_ext.quiz.model import Item, Option, Question, Segment
    from handbook_ext.source.text import Name, Text


class QuestionWords:
    """Print one question in words alone; ``titles`` are the rules' titles by slug.

    ``shown``, ``strong`` and ``heading`` are what a notebook does otherwise.
    """

    def __init__(self, question: Question, titles: Mapping[str, str]) -> None:
        self.question = question
        self.titles = titles

    def answer(self) -> list[str]:
        """Return paragraphs: the prompt, and what can be chosen."""
        body = self.question.body
        asked = [self.asked(self.question.prompt, hint(body.type))] if self.question.prompt else []
        match body:
            case Choice():
                return [*asked, self.listed(lettered(body.options))]
            case Classify():
                names = [
                    f"{self.strong(str(n))} {self.shown(text)}"
                    for n, text in enumerate(body.categories, 1)
                ]
                return [*asked, " · ".join(names), self.listed(lettered(body.items))]
            case Order():
                return [*asked, self.listed(body.shown(self.question.id))]
            case Spot():
                return [*asked, self.listed(lettered(body.segments))]
            case Branch():
                return self.branch(body)
            case Reflect():
                return asked

    def branch(self, body: Branch) -> list[str]:
        """Return the steps one below the other, then how each end went."""
        titles = titles_of(body)
        found = []
        for step in in_reading_order(body):
            found.append(self.heading(titles[step.name]))
            if step.situation:
                found.append(self.shown(step.situation))
            found += [self.asked(step.prompt, hint("single")), self.listed(lettered(step.options))]
        for end in body.ends:
            found += [self.heading(titles[end.name]), self.shown(end.text)]
        return found

    def asked(self, prompt: Text, what_to_do: str) -> str:
        """Return a prompt with its hint."""
        return f"{self.strong(self.shown(prompt))} {what_to_do}"

    def listed(self, things: Sequence[tuple[str, Option | Item | Segment]]) -> str:
        """Return a list of lettered things."""
        lines = (f"- {self.strong(letter)} {self.shown(thing.text)}" for letter, thing in things)
        return "\n".join(lines)

    def example(self) -> str:
        """Return an answer of the right shape, to be changed by who runs the cell."""
        match self.question.body:
            case Classify() as body:
                return " ".join(f"{letter.lower()}1" for letter, _item in lettered(body.items))
            case Order() as body:
                return "".join(x.lower() for x, _item in body.shown(self.question.id))
            case Reflect():
                return ""
            case _:
                return "a"

    def labels(self) -> dict[str, str]:
        """Return what the verdict calls each item of the engine's."""
        body = self.question.body
        if isinstance(body, Branch):
            titles = titles_of(body)
            chosen = {
                f"{step.name}.{letter.lower()}": f"{titles[step.name]}, {letter}"
                for step in body.steps
                for letter, _option in lettered(step.options)
            }
            return titles | chosen
        return {name: name.upper() for name in self.reasons()}

    def reasons(self) -> dict[str, str]:
        """Return why each item of the engine's is judged so, and the rules that rests on."""
        body = self.question.body
        match body:
            case Choice():
                return {
                    letter.lower(): self.reason(option.feedback, option.rules)
                    for letter, option in lettered(body.options)
                }
            case Classify():
                return {
                    letter.lower(): f"{self.plain(body.categories[item.category])}: "
                    + self.reason(item.feedback, item.rules)
                    for letter, item in lettered(body.items)
                }
            case Order():
                return {
                    letter.lower(): _("Nr. {number}. {reason}").format(
                        number=body.items.index(item) + 1,
                        reason=self.reason(item.feedback, item.rules),
                    )
                    for letter, item in body.shown(self.question.id)
                }
            case Spot():
                return {
                    letter.lower(): self.fault(segment)
                    for letter, segment in lettered(body.segments)
                }
            case Branch():
                chosen = {
                    f"{step.name}.{letter.lower()}": self.reason(option.feedback, option.rules)
                    for step in body.steps
                    for letter, option in lettered(step.options)
                }
                return chosen | {end.name: self.reason(end.feedback, ()) for end in body.ends}
            case Reflect():
                return {}

    def points(self) -> list[str]:
        """Return what good answers hold; nothing for other types than ``reflect``."""
        body = self.question.body
        return [self.plain(point) for point in body.points] if isinstance(body, Reflect) else []

    def fault(self, segment: Segment) -> str:
        """Return why a piece of a post should be changed, or that it can stand."""
        if segment.fault is None or segment.feedback is None:
            return status_words()["clean"]
        return self.reason(segment.feedback, (segment.fault,))

    def reason(self, text: Text, rules: tuple[Name, ...]) -> str:
        """Return why, and the rules it rests on, as the page's key has it."""
        names = ", ".join(self.titles.get(slug, slug) for slug in self.question.basis(rules))
        return f"{self.plain(text)} {_('Regel: ')}{names}"

    def situation(self) -> str:
        """Return what happened."""
        return self.shown(self.question.situation)

    def shown(self, text: Text) -> str:
        """Return a text as this output shows it."""
        return plain(text.markdown, self.titles)

    def strong(self, words: str) -> str:
        """Return words that weigh more."""
        return words

    def heading(self, words: str) -> str:
        """Return the title of a step or an end."""
        return words

    def plain(self, text: Text) -> str:
        """Return a text as one paragraph in words alone."""
        return " ".join(plain(text.markdown, self.titles).split())
