"""Questions as learning platforms have them: items of a few kinds, with weights and feedback.

A platform knows fewer kinds than we do, so each control says which is nearest. A branch becomes an item
for each of its steps. What is lost is in ``nearest``, and the builder reports it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.engine.shapes import VERDICT_SCORES
from handbook_ext.lms.html_words import HtmlWords
from handbook_ext.locale import _
from handbook_ext.quiz.words import state_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from handbook_ext.lms.html_words import File
    from handbook_ext.quiz.control import ItemKind
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction, Row

RIGHT = {"correct", "fault"}
WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen or put in its place, as HTML.

    ``weight`` is a percentage of the score: below 0 for what is wrong to tick. ``place`` is the
    category or the position where it belongs.
    """

    text: str
    weight: float = 0.0
    reason: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a question bank; ``words`` and ``afterwards`` are HTML.

    ``name`` is unique in the handbook, and the same in every build. ``afterwards`` is what is said when
    it has been answered, where no choice has a reason of its own.
    """

    name: str
    kind: ItemKind
    words: str
    choices: tuple[Choice, ...]
    afterwards: str
    tags: tuple[str, ...]
    files: tuple[File, ...]
    nearest: str = ""


class Part(NamedTuple):
    """Items on one rule, and its title: a category below that of the handbook."""

    title: str
    items: tuple[Item, ...]


def items_of(question: Question, titles: Mapping[str, str], pictures: Path) -> list[Item]:
    """Return a question as items; ``titles`` maps the slugs of rules to their titles."""
    words = HtmlWords(question, titles, pictures)
    tags = (
        *(f"role:{role}" for role in question.roles),
        *(f"rule:{rule}" for rule in question.rules),
        *(f"work:{work}" for work in question.work),
    )
    found = []
    for interaction in words.view.interactions:
        kind = interaction.control.item
        asked = shown_above(words, interaction)
        choices = choices_of(words, interaction, kind)
        found.append(
            Item(
                name=f"{question.id}-{interaction.name}" if interaction.name else question.id,
                kind=kind,
                words=asked,
                choices=choices,
                afterwards=said_after(words, interaction, kind),
                tags=tags,
                files=tuple(words.files.values()),
                nearest=nearest_of(interaction),
            )
        )
    return found


def shown_above(words: HtmlWords, interaction: Interaction) -> str:
    """Return what stands above the choices: the situation, and what is asked."""
    parts = [words.situation()]
    if interaction.title:
        parts.append(f"<p><strong>{interaction.title}</strong></p>")
    if interaction.situation:
        parts.append(words.shown(interaction.situation))
    if interaction.prompt:
        parts.append(f"<p><strong>{words.line(interaction.prompt)}</strong></p>")
    return "".join(parts)


def choices_of(words: HtmlWords, interaction: Interaction, kind: ItemKind) -> tuple[Choice, ...]:
    """Return the choices of an interaction, with the weights of their kind."""
    rows = interaction.key if kind == "order" else interaction.rows
    if kind == "several" and interaction.nothing is not None:
        rows = (*rows, interaction.nothing)
    rights = sum(row.state in RIGHT for row in rows)
    return tuple(
        Choice(
            text=words.line(row.text),
            weight=weight_of(row, kind, rights),
            reason=reason_of(words, row),
            place=place_of(words, row),
        )
        for row in rows
    )


def weight_of(row: Row, kind: ItemKind, rights: int) -> float:
    """Return what choosing a row is worth, in percent.

    Right ticks share the whole; a wrong one takes as much away as a right one gives, as the engine has
    it, so that ticking everything gains nothing.
    """
    if kind == "one":
        return WHOLE * VERDICT_SCORES[row.state]
    if kind == "several":
        share = WHOLE / max(1, rights)
        return share if row.state in RIGHT else -share
    return 0.0


def reason_of(words: HtmlWords, row: Row) -> str:
    """Return the judgement of a row and its reason, if it has one."""
    judged = state_words().get(row.state, "")
    head = f"<strong>{judged}</strong>. " if judged else ""
    return f"{head}{words.reason(row.reason, row.rules)}" if row.reason else head.strip()


def place_of(words: HtmlWords, row: Row) -> str:
    """Return the category or the position of a row."""
    if row.solution is None:
        return ""
    return str(row.solution) if isinstance(row.solution, int) else words.plain(row.solution)


def said_after(words: HtmlWords, interaction: Interaction, kind: ItemKind) -> str:
    """Return the reasons of an item whose choices have no feedback of their own on the platform."""
    if kind in {"one", "several"}:
        return ""
    points = "".join(f"<li>{words.line(point)}</li>" for point in words.view.points)
    if points:
        return f"<p>{_('Gode svar har med:')}</p><ul>{points}</ul>"
    lines = "".join(
        f"<li>{words.line(row.text)} – {words.why(row)}</li>" for row in interaction.key
    )
    return f"<ul>{lines}</ul>" if lines else ""


def nearest_of(interaction: Interaction) -> str:
    """Return what became of an interaction that no platform has, or nothing."""
    if interaction.name:
        return _("Hvert steg er blitt et eget spørsmål, og veien mellom dem er borte.")
    return interaction.control.lost()
