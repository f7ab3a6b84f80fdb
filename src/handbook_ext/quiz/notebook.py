"""Print a quiz as a notebook: each question as text, with a cell below it to answer in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import nbformat.v4 as nb

from handbook_ext.locale import _
from handbook_ext.locale.chosen import answer_function
from handbook_ext.quiz.notebook_question import NotebookQuestion, unmarked
from handbook_ext.quiz.plain_question import PlainQuestion
from handbook_ext.quiz.words import (
    end_words,
    refusal_words,
    state_words,
    status_words,
    tally_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from nbformat import NotebookNode

    from handbook_ext.quiz.model import Quiz

KERNEL = {"name": "handbook", "display_name": "MicroPython (handbook)", "language": "python"}
"""Our own, with the engine; the package of the kernel alone calls its own ``micropython``."""


def quiz_notebook(quiz: Quiz, titles: Mapping[str, str], pictures: Path) -> NotebookNode:
    """Return the notebook of a quiz; ``titles`` maps the slugs of rules to their titles.

    The paths of images are relative to the folder ``pictures``. The notebook is self-contained and
    runs in every Python that can import the engine. The output is deterministic.
    """
    title = unmarked(titles.get(quiz.rule, quiz.rule))
    intro = _(
        "Kjør cellene ovenfra og ned med Shift + Enter. "
        "Bytt bokstaven i svar-cellen, og kjør den en gang til, for å prøve et annet svar."
    )
    cells = [
        nb.new_markdown_cell(f"# {title}\n\n{intro}", id="start"),
        nb.new_code_cell(
            opening_code(quiz, titles),
            id="quiz",
            metadata={"jupyter": {"source_hidden": True}},
        ),
    ]
    answer = answer_function()
    for number, question in enumerate(quiz.questions, 1):
        words = NotebookQuestion(question, titles, pictures)
        heading = _("Spørsmål {number}").format(number=number)
        parts = [f"## {heading}", words.situation(), *words.answer()]
        example = json.dumps(words.example())
        cell = nb.new_markdown_cell("\n\n".join(parts), id=f"question-{number}")
        if words.attachments:
            cell["attachments"] = words.attachments
        cells += [
            cell,
            nb.new_code_cell(f'{answer}("{question.id}", {example})', id=f"answer-{number}"),
        ]
    notebook: NotebookNode = nb.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
    return notebook


def opening_code(quiz: Quiz, titles: Mapping[str, str]) -> str:
    """Return the code that defines the function to answer with, with the quiz's data."""
    words = {question.id: PlainQuestion(question, titles) for question in quiz.questions}
    status = status_words()
    data = {
        "questions": {question.id: question.data() for question in quiz.questions},
        "labels": {name: found.labels() for name, found in words.items()},
        "reasons": {name: found.reasons() for name, found in words.items()},
        "asked": {name: found.asked() for name, found in words.items()},
        "points": {name: found.points() for name, found in words.items()},
        "marks": state_words(),
        "endings": end_words(),
        **tally_words(),
        "shares": status["shares"],
        "onward": _("Gå videre til {place}, og skriv bokstaven for neste valg bak den første."),
        "refusals": refusal_words(),
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return (
        "import json\n"
        "from handbook_ext.engine.notebook import open_quiz\n\n"
        f"{answer_function()} = open_quiz(json.loads({text!r}))"
    )
