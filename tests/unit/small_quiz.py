"""A valid quiz file with one question, to be changed and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.load import Loaded, load_quiz

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.errors import AuthorError

QUIZ = """\
rule: rolle
questions:
  - id: hva-na
    type: multiple
    roles: [mandat]
    situation: Noe har skjedd.
    prompt: Hva bør du gjøre?
    options:
      - text: Svare
        correct: true
        feedback: Rett.
      - text: Vente
        correct: false
        feedback: Galt.
"""


def load(folder: Path, text: str | bytes) -> Loaded:
    path = folder / "rolle.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return load_quiz(path, ["mandat", "ansatt"])


def changed(old: str, new: str) -> str:
    assert QUIZ.count(old) == 1, old
    return QUIZ.replace(old, new)


def only_fault(folder: Path, old: str, new: str) -> AuthorError:
    """Return the only fault of the quiz after a change; fail if there are more."""
    (fault,) = load(folder, changed(old, new)).faults
    return fault
