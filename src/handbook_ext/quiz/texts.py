"""All texts of a question with what each is, for whoever reads them as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.quiz.model import Branch, Choice, Classify, Order, Reflect, Spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.quiz.model import Body, Option, Question
    from handbook_ext.source.text import Text

Kind = Literal["situation", "prompt", "option", "feedback", "other"]


class Part(NamedTuple):
    """A text and what it is; ``option`` is whatever a reader chooses, sorts or marks."""

    kind: Kind
    text: Text


def parts_of(question: Question) -> Iterator[Part]:
    """Yield the question's own texts in reading order; a shared situation comes once."""
    if question.shares is None:
        yield Part("situation", question.situation)
    if question.prompt:
        yield Part("prompt", question.prompt)
    yield from body_parts(question.body)
    if question.discuss:
        yield Part("other", question.discuss)


def body_parts(body: Body) -> Iterator[Part]:
    """Yield the texts that the type of a question brings."""
    match body:
        case Choice():
            yield from option_parts(body.options)
        case Classify() | Order():
            for item in body.items:
                yield Part("option", item.text)
                yield Part("feedback", item.feedback)
        case Spot():
            yield from segment_parts(body)
        case Branch():
            yield from branch_parts(body)
        case Reflect():
            yield from (Part("other", point) for point in body.points)


def segment_parts(body: Spot) -> Iterator[Part]:
    """Yield the texts of a draft post."""
    for segment in body.segments:
        yield Part("option", segment.text)
        if segment.feedback:
            yield Part("feedback", segment.feedback)


def branch_parts(body: Branch) -> Iterator[Part]:
    """Yield the texts of steps and ends."""
    for step in body.steps:
        if step.situation:
            yield Part("situation", step.situation)
        yield Part("prompt", step.prompt)
        yield from option_parts(step.options)
    for end in body.ends:
        yield Part("other", end.text)
        yield Part("feedback", end.feedback)


def option_parts(options: tuple[Option, ...]) -> Iterator[Part]:
    """Yield the texts of options."""
    for option in options:
        yield Part("option", option.text)
        yield Part("feedback", option.feedback)


def options_with_verdicts(question: Question) -> list[tuple[Option, ...]]:
    """Return each group of options of which one is best."""
    body = question.body
    if isinstance(body, Choice) and body.type == "single":
        return [body.options]
    if isinstance(body, Branch):
        return [step.options for step in body.steps]
    return []
