"""Print a quiz as a notebook: each question as text, and below it a cell to answer in."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import nbformat.v4 as nb

from handbook_ext.locale import _
from handbook_ext.quiz.words import CHOICE_HINTS, refusal_words, state_words, status_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from handbook_ext.quiz.model import ChoiceQuestion, Option, Quiz

KERNEL = {"name": "micropython", "display_name": "Python (håndbok)", "language": "python"}


def quiz_notebook(quiz: Quiz, titles: Mapping[str, str]) -> NotebookNode:
    """Return the notebook of a quiz; ``titles`` are the rules' titles by slug.

    It holds all that it needs and runs in every Python that can import the
    engine. The same quiz gives the same bytes.
    """
    title = titles.get(quiz.rule, quiz.rule)
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
    for number, question in enumerate(quiz.questions, 1):
        text = question_markdown(question, number, titles)
        letters = question.lettered()[0][0].lower()
        cells += [
            nb.new_markdown_cell(text, id=question.id[:64]),
            nb.new_code_cell(f'svar("{question.id}", "{letters}")', id=f"svar-{number}"),
        ]
    notebook: NotebookNode = nb.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
    return notebook


def opening_code(quiz: Quiz, titles: Mapping[str, str]) -> str:
    """Return the code that opens the quiz: its data, and the function ``svar``."""
    data = {
        "questions": {question.id: question.data() for question in quiz.questions},
        "reasons": {
            question.id: {
                letter.lower(): reason(option, question, titles)
                for letter, option in question.lettered()
            }
            for question in quiz.questions
        },
        "marks": state_words(),
        "tally": status_words()["tally"],
        "refusals": refusal_words(),
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return (
        "import json\n"
        "from handbook_ext.engine.notebook import open_quiz\n\n"
        f"svar = open_quiz(json.loads({text!r}))"
    )


def reason(option: Option, question: ChoiceQuestion, titles: Mapping[str, str]) -> str:
    """Return why an option is judged so and the rules it rests on, as the page's key has it."""
    words = " ".join(plain(option.feedback.markdown, titles).split())
    rules = ", ".join(titles.get(slug, slug) for slug in question.basis(option))
    return words + " " + _("Regel: ") + rules


def question_markdown(question: ChoiceQuestion, number: int, titles: Mapping[str, str]) -> str:
    """Return a question as Markdown that a notebook can show."""
    options = [
        f"- **{letter}** {plain(option.text.markdown, titles)}"
        for letter, option in question.lettered()
    ]
    heading = _("Spørsmål {number}").format(number=number)
    prompt = plain(question.prompt.markdown, titles)
    parts = [
        f"## {heading}",
        plain(question.situation.markdown, titles),
        f"**{prompt}** {CHOICE_HINTS[question.type]()}",
        "\n".join(options),
    ]
    return "\n\n".join(parts)


def plain(markdown: str, titles: Mapping[str, str]) -> str:
    """Return Markdown without the handbook's own links, which a notebook cannot follow.

    >>> plain("Se {rule}`rolle` og [kildene](/redaksjon/kilder.md).", {"rolle": "Rollen din"})
    'Se «Rollen din» og kildene.'
    """

    def name(found: re.Match[str]) -> str:
        words, slug = found["words"], found["slug"] or found["words"]
        return words.strip() if found["slug"] else f"«{titles.get(slug, slug)}»"

    named = re.sub(r"\{rule\}`(?P<words>[^`<]*?)(?:\s*<(?P<slug>[^`>]*)>)?`", name, markdown)
    return re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]*\)", r"\1", named)
