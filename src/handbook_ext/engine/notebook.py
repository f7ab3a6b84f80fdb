"""Answer a quiz in a notebook: ``answer = open_quiz(quiz)``, then ``answer("id", "b")``.

The notebook calls the function by a name in the handbook's language.
"""

from .grading import grade
from .shapes import Refusal, letters_in
from .types import type_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


WIDTH = 90
"""Characters per line: as many as a projector shows in a legible size."""


def open_quiz(quiz: "dict[str, Any]") -> "Callable[[str, str], None]":
    """Return a function that prints the verdict on an answer in the page's words.

    ``quiz`` is what ``quiz.notebook`` writes into the notebook: ``questions``
    (data for the engine, by id), ``labels`` and ``reasons`` (by id and item),
    ``asked`` (by id, what to write where it is no letter), ``points`` (by id), and the words ``marks``, ``endings``, ``tally`` and
    its variants, ``shares``,
    ``onward`` and ``refusals``.

    >>> answer = open_quiz({"questions": {}, "refusals": {"unknown-question": "{question}?"}})
    >>> answer("hvem", "a")
    hvem?
    """

    def answer(question_id: str, letters: str = "") -> None:
        """Print the verdict on an answer: "b", "a, c", or "a1 b2" to sort into categories."""
        for line in verdict_lines(quiz, question_id, letters):
            print(line)  # noqa: T201 - a notebook's output

    return answer


def verdict_lines(quiz: "dict[str, Any]", question_id: str, letters: str) -> "list[str]":
    """Return the lines to print: a verdict, or a plain explanation of why there is none."""
    question = quiz["questions"].get(question_id)
    if question is None:
        return [quiz["refusals"]["unknown-question"].format(question=question_id)]
    points = quiz["points"].get(question_id)
    if points:
        return wrapped_all(points)
    try:
        verdict = grade(question, response_of(question["type"], letters))
    except Refusal as refusal:
        asked = quiz["asked"].get(question_id)
        return [asked or quiz["refusals"][refusal.args[0]].format(question=question_id)]
    return explain(quiz, question, verdict)


def response_of(question_type: str, typed: str) -> "list[Any]":
    """Return the response that a typed text stands for."""
    own = type_named(question_type)
    return own.response_of(typed) if hasattr(own, "response_of") else letters_in(typed)


def explain(
    quiz: "dict[str, Any]", question: "dict[str, Any]", verdict: "dict[str, Any]"
) -> "list[str]":
    """Return a summary, then marks and reasons for what was chosen or missed."""
    labels = quiz["labels"][question["id"]]
    reasons = quiz["reasons"][question["id"]]
    lines = summary(quiz, question["type"], [item["state"] for item in verdict["items"]])
    ends = question.get("ends", {})
    for item in verdict["items"]:
        if item["chosen"] or item["state"] == "missed":
            words = quiz["endings" if item["id"] in ends else "marks"]
            mark = words[item["state"]]
            lines += wrapped(labels[item["id"]] + " – " + mark + ". " + reasons[item["id"]])
    path = verdict.get("path") or [""]
    if path[-1] in question.get("steps", {}):
        lines.append(quiz["onward"].format(place=labels[path[-1]]))
    return lines


def summary(quiz: "dict[str, Any]", question_type: str, states: "list[str]") -> "list[str]":
    """Return how many items are right, for types that count them."""
    tally = type_named(question_type).TALLY
    if not tally:
        return []
    right = states.count("correct")
    counts = {
        "right": right,
        "count": len(states),
        "rights": right + states.count("missed"),
        "wrong": states.count("wrong"),
    }
    names = tallied(counts) if tally == "tally" else [tally]
    return [" ".join([quiz[name].format(**counts) for name in names])]


def tallied(counts: "dict[str, int]") -> "list[str]":
    """Return the names of the sentences on how many answers were found, and how many were wrong.

    >>> tallied({"right": 1, "rights": 1, "wrong": 1})
    ['tally_only', 'wrong_one']
    """
    names = ["tally"]
    if counts["rights"] == 1:
        names = ["tally_only" if counts["right"] else "tally_missed"]
    if counts["wrong"]:
        names.append("wrong_one" if counts["wrong"] == 1 else "wrong_many")
    return names


def wrapped_all(texts: "list[str]") -> "list[str]":
    """Return the lines of several wrapped texts, each with a dash in front."""
    lines = []
    for text in texts:
        lines += wrapped("– " + text)
    return lines


def wrapped(text: str) -> "list[str]":
    """Break a text between words: a notebook's output would break it anywhere.

    >>> wrapped("Da gjetter låneren. " * 5)[1]
    'låneren.'
    """
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines
