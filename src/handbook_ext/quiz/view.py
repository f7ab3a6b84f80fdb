"""A question as outputs print it: what is asked, row by row, and how each row is judged.

A type of question tells its view; every output – page, worksheet, key, card, notebook, terminal –
prints rows, and none asks of which type a question is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from handbook_ext.quiz.control import Control
    from handbook_ext.source.text import Name, Text

Listed = Literal["letters", "numbers", "bullets"]
"""How the key lists its rows: by their letters, in their right order, or only some of them.
By letters the words are left to the options; else they stand in the key too."""


@dataclass(frozen=True, slots=True)
class Row:
    """What can be chosen, sorted or marked, and how that is judged.

    ``id`` is the engine's name for it. ``sign`` is what paper calls it: its letter, or its number
    where lines have numbers. ``state`` is a key of :func:`quiz.words.state_words`, or empty.
    ``solution`` is where it belongs: in a category, or at a place that counts from 1. A row
    without a ``reason`` is one that nothing is to be said of. ``rules`` are those that the
    reason rests on. ``onward`` names the interaction or ending that the choice leads to.
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

    ``control`` is what it is answered with. ``rows`` come as readers meet them, ``key`` as they are judged. ``columns`` are the categories
    to sort into. A step has a ``name`` in the file, a ``title`` («Steg 2a»), and maybe a
    ``situation``: what happened since the step before.
    """

    control: Control
    prompt: Text | None
    rows: tuple[Row, ...] = ()
    key: tuple[Row, ...] = ()
    listed: Listed = "letters"
    columns: tuple[Text, ...] = ()
    name: str = ""
    title: str = ""
    situation: Text | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a branch can end: its name in the file, its title, how it went, and why."""

    name: str
    title: str
    text: Text
    state: str
    reason: Text
    rules: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class View:
    """All that a type of question has to show.

    ``points`` are what good answers hold, where no answer gets a score: it is not ``is_judged``.
    """

    interactions: tuple[Interaction, ...]
    endings: tuple[Ending, ...] = ()
    points: tuple[Text, ...] = ()
    is_judged: bool = True

    @property
    def titles(self) -> dict[str, str]:
        """The titles of steps and ends by their names."""
        steps = {step.name: step.title for step in self.interactions if step.name}
        return steps | {end.name: end.title for end in self.endings}
