"""The questions of a rule on its page: a few to begin with, the others folded by role.

Asking all of them at once would tire readers. The engine chooses the first ones for an unknown
reader, and, where scripts run, again for one who states a role or work (``browser/src/round``).
All are on the page, readable without scripts. Other builders print them in the file's order.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.config import SCRIPTED_BUILDERS
from handbook_ext.engine.practice import line_up
from handbook_ext.locale import _
from handbook_ext.quiz.audience import for_roles
from handbook_ext.quiz.content import situation_id
from handbook_ext.quiz.nodes import (
    handbook_answer,
    handbook_more,
    handbook_more_group,
    handbook_question,
    handbook_question_title,
    handbook_quiz,
    handbook_round,
    handbook_situation,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

FIRST = 3
"""How many questions are asked first: what takes a few minutes."""

NOBODY = {"role": "", "work": ""}


class Rounds(SphinxPostTransform):
    """Arrange the questions of each whole quiz on a page as a round and the rest."""

    builders = SCRIPTED_BUILDERS
    default_priority = 6  # before links are resolved, so that copies get them too

    def run(self, **_options: object) -> None:
        """Arrange the quizzes of a page; one no longer than a round stays as it is."""
        for quiz in self.document.findall(handbook_quiz):
            if quiz["at_home"] and len(quiz.children) > FIRST:
                arrange(quiz, self.config)


def arrange(quiz: handbook_quiz, config: Config) -> None:
    """Split a quiz into a round and the rest, and number the questions in their new order."""
    questions = list(quiz.findall(handbook_question))
    by_id = {question["question"]: question for question in questions}
    for question in questions:
        if question["shares"] in by_id:
            bring_situation(question, by_id[question["shares"]])
    chosen = line_up([entry(question) for question in questions], NOBODY, [], 0)[:FIRST]
    first = [by_id[question_id] for question_id in chosen]
    rest = [question for question in questions if question not in first]
    quiz.clear()
    quiz += in_rounds(first, rest, config)


def in_rounds(
    first: list[handbook_question], rest: list[handbook_question], config: Config, role: str = ""
) -> list[nodes.Element]:
    """Return a round of the first questions and the rest folded, numbered in their new order.

    ``role`` is given when all of them are for a single role.
    """
    places = {name: place for place, name in enumerate(config.handbook_roles)}
    rest = sorted(rest, key=lambda each: sorted(places[name] for name in each["roles"]))
    for number, question in enumerate([*first, *rest], 1):
        title = next(question.findall(handbook_question_title))
        title.clear()
        title += nodes.Text(_("Spørsmål {number}").format(number=number))
    found: list[nodes.Element] = [handbook_round("", *first, role=role)]
    if rest:
        found.append(handbook_more(count=len(rest)))
    for _roles, group in groupby(rest, lambda question: set(question["roles"])):
        same = list(group)
        words = for_roles(config, same[0]["roles"])
        found[-1] += handbook_more_group("", nodes.rubric(words, words), *same)
    return found


def bring_situation(question: handbook_question, first: handbook_question) -> None:
    """Copy the shared situation into a later question of a series, as it may be shown alone."""
    shared, own = situation_id(first["question"]), situation_id(question["question"])
    found = next(part for part in first.children if isinstance(part, handbook_situation))
    situation = found.deepcopy()
    situation["describes"] = own
    for answer in question.findall(handbook_answer):
        if answer["described_by"] == shared:
            answer["described_by"] = own
    actor = next(at for at, part in enumerate(question) if not is_head(part))
    question.insert(actor, situation)


def is_head(part: nodes.Node) -> bool:
    """Tell whether a part of a question comes before its situation."""
    return isinstance(part, (nodes.title, nodes.paragraph))


def entry(question: handbook_question) -> dict[str, object]:
    """Return a question as ``engine.practice`` takes it."""
    names = ("roles", "work", "fingerprint")
    type_name = question["data"]["type"]
    return {"id": question["question"], "type": type_name, **{n: question[n] for n in names}}


def setup(app: Sphinx) -> None:
    """Register the transform for pages that are written."""
    app.add_post_transform(Rounds)
