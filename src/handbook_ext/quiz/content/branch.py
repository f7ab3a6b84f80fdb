"""Print a branch: all its steps and ends one below the other, joined by links in the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.content.parts import Parts, lettered_list, mark
from handbook_ext.quiz.model import LETTERS, Branch, lettered
from handbook_ext.quiz.nodes import (
    handbook_end,
    handbook_key_end,
    handbook_key_step,
    handbook_outcome,
    handbook_step,
    handbook_step_title,
    handbook_steps,
)
from handbook_ext.quiz.words import end_words, hint

if TYPE_CHECKING:
    from handbook_ext.quiz.model import End, Option, Step


def answer(body: Branch, parts: Parts) -> handbook_steps:
    """Return the steps, the first one first, then the ends."""
    titles = titles_of(body)
    steps = handbook_steps()
    for step in in_reading_order(body):
        steps += print_step(step, titles[step.name], parts)
    for end in body.ends:
        outcome = handbook_outcome("", *parts.reader.blocks(end.text))
        title = titles[end.name]
        node_id = part_id(parts, end.name)
        steps += handbook_end(
            "",
            handbook_step_title(title, title),
            outcome,
            end=end.name,
            ids=[node_id],
            tabindex="-1",
        )
    return steps


def print_step(step: Step, title: str, parts: Parts) -> handbook_step:
    """Return one step with its options."""
    node_id = part_id(parts, step.name)
    node = handbook_step(
        "", handbook_step_title(title, title), step=step.name, ids=[node_id], tabindex="-1"
    )
    owner = parts.question.shares or parts.question.id
    if step.situation is not None:
        node += parts.situation(step.situation, node_id)
        owner = node_id
    group = parts.answer(step.prompt, hint("single"), owner)
    group += parts.options(step.options, "radio", step.name)
    node += group
    return node


def key(body: Branch, parts: Parts) -> list[nodes.Element]:
    """Return the judgement of each choice with a link to where it leads, and of each end."""
    titles = titles_of(body)
    found: list[nodes.Element] = []
    for step in in_reading_order(body):
        entries = lettered_list(nodes.enumerated_list)
        for letter, option in lettered(step.options):
            entry = parts.judged(letter, option)
            entry += way_on(option, titles, parts)
            entries += entry
        title = nodes.paragraph("", "", nodes.strong(titles[step.name], titles[step.name]))
        found.append(handbook_key_step("", title, entries, step=step.name))
    found += [print_end(end, titles[end.name], parts) for end in body.ends]
    return found


def print_end(end: End, title: str, parts: Parts) -> handbook_key_end:
    """Return the judgement of an end."""
    judged = nodes.paragraph("", "", nodes.strong(title, title), nodes.Text(" "))
    judged += mark(end.state, end_words()[end.state])
    feedback = parts.feedback(end.feedback, ())
    return handbook_key_end("", judged, feedback, end=end.name, state=end.state)


def way_on(option: Option, titles: dict[str, str], parts: Parts) -> nodes.paragraph:
    """Return the link from a choice to where it leads."""
    words = _("Videre til {place}").format(place=titles[option.next].lower())
    link = nodes.reference(
        words, words, internal=True, refid=part_id(parts, option.next), classes=["handbook-next"]
    )
    return nodes.paragraph("", "", link, classes=["handbook-way"])


def part_id(parts: Parts, name: str) -> str:
    """Return the id of a step or end on the page."""
    return f"{parts.question.id}-{name}"


def in_reading_order(body: Branch) -> list[Step]:
    """Return the steps by how many choices lead to them, the first one first."""
    depths = depths_of(body)
    return sorted(body.steps, key=lambda step: depths[step.name])


def depths_of(body: Branch) -> dict[str, int]:
    """Return how many choices lead to each step at the least."""
    leads = {step.name: [option.next for option in step.options] for step in body.steps}
    depths = {body.start: 1}
    agenda = [body.start]
    for name in agenda:
        for onward in leads[name]:
            if onward in leads and onward not in depths:
                depths[onward] = depths[name] + 1
                agenda.append(onward)
    return depths


def titles_of(body: Branch) -> dict[str, str]:
    """Return «Steg 1», «Steg 2a», «Steg 2b» … and «Slutt 1» … by the names of steps and ends."""
    depths = depths_of(body)
    titles = {}
    for depth in sorted(set(depths.values())):
        level = [step.name for step in body.steps if depths[step.name] == depth]
        for letter, name in zip(LETTERS.lower(), level, strict=False):
            number = f"{depth}{letter}" if len(level) > 1 else f"{depth}"
            titles[name] = _("Steg {number}").format(number=number)
    for place, end in enumerate(body.ends, 1):
        titles[end.name] = _("Slutt {number}").format(number=place)
    return titles
