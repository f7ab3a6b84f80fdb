"""A question as outputs print it: what is asked, its rows, and how each row is judged.

Each type returns its view; every output (page, worksheet, key, card, notebook, terminal) prints
rows, and none needs to know the type.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from handbook_ext.quiz.control import Control
    from handbook_ext.source.text import Name, Text

Listed = Literal["letters", "numbers", "bullets"]
"""How the key lists its rows: by letter, in the right order, or only some of them. By letter,
the options have the texts; otherwise the key repeats them."""


@dataclass(frozen=True, slots=True)
class Row:
    """What can be chosen, sorted or marked, and how it is judged.

    ``id`` is the engine's id. What is not there to be chosen has no ``letter``. ``sign`` is its label on paper: its letter, or its number
    if lines are numbered. ``state`` is a key of :func:`quiz.words.state_words`, or empty.
    ``solution`` is where it belongs: a category, or a position counted from 1. A row without a
    ``reason`` needs no comment. ``rules`` are those that the
    reason rests on. ``onward`` names the interaction or ending it leads to.
    """

    id: str
    letter: str
    sign: str
    text: Text
    state: str = ""
    solution: Text | int | None = None
    reason: Text | None = None
    rules: tuple[Name, ...] = ()
    onward: str = ""


@dataclass(frozen=True, slots=True)
class Interaction:
    """One thing to answer: the question itself, or a step of a branch.

    ``rows`` are in the order shown, ``key`` in the order of the key. ``columns`` are the categories
    to sort into. ``nothing`` is the row to choose, after the others, when none of them is right. A
    step has a ``name`` in the file, a ``title`` («Steg 2a»), and perhaps a ``situation``: what has
    happened since the step before.
    """

    control: Control
    prompt: Text | None
    rows: tuple[Row, ...] = ()
    key: tuple[Row, ...] = ()
    listed: Listed = "letters"
    columns: tuple[Text, ...] = ()
    nothing: Row | None = None
    name: str = ""
    title: str = ""
    situation: Text | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """An end of a branch: its name in the file, its title, its outcome, and why."""

    name: str
    title: str
    text: Text
    state: str
    reason: Text
    rules: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class View:
    """Everything a question has to show.

    ``points`` are what good answers to a reflection contain; a reflection is not ``is_judged``.
    """

    interactions: tuple[Interaction, ...]
    endings: tuple[Ending, ...] = ()
    points: tuple[Text, ...] = ()
    is_judged: bool = True

    @property
    def titles(self) -> dict[str, str]:
        """The titles of steps and ends by name."""
        steps = {step.name: step.title for step in self.interactions if step.name}
        return steps | {end.name: end.title for end in self.endings}
