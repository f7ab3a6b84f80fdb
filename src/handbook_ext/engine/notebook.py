"""Answer a quiz in a notebook: ``svar = open_quiz(quiz)``, then ``svar("id", "b")``."""

from .grading import grade
from .shapes import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


WIDTH = 90
"""Letters in a line; a projector shows as many at a size that can be read."""


def open_quiz(quiz: "dict[str, Any]") -> "Callable[[str, str], None]":
    """Return a function that prints the verdict on an answer, in the page's words.

    ``quiz`` is what ``quiz.notebook`` writes into the notebook: ``questions``
    (data for the engine, by id), ``reasons`` (by id and letter), and the words
    ``marks``, ``tally`` and ``refusals``.
    """

    def svar(question_id: str, letters: str) -> None:
        """Print the verdict on the options whose letters are given, as in "b" or "a, c"."""
        for line in verdict_lines(quiz, question_id, letters):
            print(line)  # noqa: T201 - a notebook's output

    return svar


def verdict_lines(quiz: "dict[str, Any]", question_id: str, letters: str) -> "list[str]":
    """Return what ``svar`` prints: a verdict, or plainly why there is none."""
    question = quiz["questions"].get(question_id)
    if question is None:
        return [quiz["refusals"]["unknown-question"].format(question=question_id)]
    response = [letter for letter in letters.lower() if letter not in " ,;"]
    try:
        verdict = grade(question, response)
    except Refusal as refusal:
        return [quiz["refusals"][refusal.args[0]].format(question=question_id)]
    return explain(quiz, question, verdict)


def explain(
    quiz: "dict[str, Any]", question: "dict[str, Any]", verdict: "dict[str, Any]"
) -> "list[str]":
    """Return the marks and reasons of the options that were chosen or missed."""
    states = [item["state"] for item in verdict["items"]]
    lines = []
    if question["type"] == "multiple":
        right = states.count("correct")
        rights = right + states.count("missed")
        wrong = states.count("wrong")
        lines.append(quiz["tally"].format(right=right, rights=rights, wrong=wrong))
    for item in verdict["items"]:
        if item["chosen"] or item["state"] == "missed":
            mark = quiz["marks"][item["state"]]
            reason = quiz["reasons"][question["id"]][item["id"]]
            lines += wrapped(item["id"].upper() + " – " + mark + ". " + reason)
    return lines


def wrapped(text: str) -> "list[str]":
    """Break a text between words: a notebook's output would break within them.

    >>> wrapped("Da gjetter låneren. " * 5)[1]
    'låneren.'
    """
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines
