"""Texts that a handbook may word in its own way, with ``handbook_words`` in ``conf.py``."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING

from handbook_ext.locale import later

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sphinx.application import Sphinx
    from sphinx.config import Config

WORDS = {
    "best": later("Beste svar"),
    "acceptable": later("Godt nok"),
    "risky": later("Risikabelt"),
    "breach": later("Bryter regelen"),
    "unlawful": later("Bryter loven"),
    "correct": later("Riktig"),
    "wrong": later("Galt"),
    "missed": later("Glemt"),
    "fault": later("Bør endres"),
    "ended-best": later("Gikk godt"),
    "ended-acceptable": later("Gikk greit"),
    "ended-risky": later("Kunne gått galt"),
    "ended-breach": later("Gikk galt"),
    "ended-unlawful": later("Gikk galt"),
    "private": later("Det blir ikke sendt til noen."),
    "answer": later("svar"),
}
"""The texts by key: how a row is judged, how a branch ended, what readers are promised about what
their browser stores, and the name of the function that notebooks answer with.
"""

_own: dict[str, str] = {}


def word(key: str) -> str:
    """Return a text in the handbook's own words, or else in its language."""
    return _own.get(key) or str(WORDS[key])


def answer_function() -> str:
    """Return the name of the function that notebooks answer with; a translation that is no name is not used."""
    name = word("answer")
    return name if name.isidentifier() and not iskeyword(name) else "answer"


def choose(words: Mapping[str, str]) -> None:
    """Use a handbook's own words from now on, in place of those of an earlier one in the process."""
    _own.clear()
    _own.update(words)


def setup(app: Sphinx) -> None:
    """Take the words of ``conf.py`` once they have been checked."""

    def take(_app: Sphinx, config: Config) -> None:
        choose(config.handbook_words)

    app.connect("config-inited", take, priority=110)
