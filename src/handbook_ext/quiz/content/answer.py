"""The answer part as nodes: the rows of each interaction, and the ends of a branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.content.key import judged_rows
from handbook_ext.quiz.content.parts import lettered_list
from handbook_ext.quiz.nodes import (
    handbook_blank,
    handbook_categories,
    handbook_end,
    handbook_nothing,
    handbook_option,
    handbook_options,
    handbook_outcome,
    handbook_step,
    handbook_step_title,
    handbook_steps,
)
from handbook_ext.quiz.words import end_words

if TYPE_CHECKING:
    from docutils import nodes

    from handbook_ext.quiz.content.parts import Parts
    from handbook_ext.quiz.nodes import handbook_answer
    from handbook_ext.quiz.view import Ending, Interaction, Row


def answer(parts: Parts) -> nodes.Element:
    """Return the question's one group of controls, or the steps of a branch."""
    question, view = parts.question, parts.view
    if not view.endings:
        return group(view.interactions[0], parts, question.shares or question.id)
    steps = handbook_steps()
    steps += [step(interaction, parts) for interaction in view.interactions]
    steps += [end(ending, parts) for ending in view.endings]
    return steps


def group(interaction: Interaction, parts: Parts, owner: str) -> handbook_answer:
    """Return a group of controls, or its rows with their judgements.

    ``owner`` is the id of the question or step whose situation describes the group.
    """
    found = parts.answer(interaction, owner)
    control = interaction.control
    if parts.layout.key != "inside":
        blank = handbook_blank(control=control.name)
        found += rows(interaction, parts) if control.has_rows else [blank]
    elif interaction.listed == "bullets" and control.has_rows:
        # A key of only some rows cannot replace all of them.
        found += rows(interaction, parts) if parts.layout.recall else []
        found += [judged_rows(interaction, parts), *parts.others()]
    elif interaction.key:
        found += judged_rows(interaction, parts)
    return found


def rows(interaction: Interaction, parts: Parts) -> list[nodes.Element]:
    """Return the rows with their controls, below the categories if there are any."""
    columns = [parts.words(column) for column in interaction.columns]
    name = interaction.name or "response"
    found = lettered_list(handbook_options)
    found["control"], found["columns"] = interaction.control.name, columns
    titles = parts.view.titles
    for row in interaction.rows:
        text = parts.text(row.text)
        found += handbook_option(
            "",
            text,
            control=interaction.control.name,
            group=name,
            letter=row.letter,
            sign=row.sign,
            said=" ".join(text.astext().split()),
            columns=columns,
            onward=titles.get(row.onward, ""),
        )
    if interaction.nothing is not None:
        return [found, nothing(interaction.nothing, interaction, parts)]
    if not columns:
        return [found]
    line = _("Kategorier: {categories}").format(categories=" · ".join(columns))
    return [handbook_categories(line, line), found]


def nothing(row: Row, interaction: Interaction, parts: Parts) -> handbook_nothing:
    """Return the row to choose when none of the others is right."""
    text = parts.text(row.text)
    return handbook_nothing(
        "",
        "",
        *text.children,
        control=interaction.control.name,
        letter=row.letter,
        said=text.astext(),
    )


def step(interaction: Interaction, parts: Parts) -> handbook_step:
    """Return one step of a branch."""
    step_id, title = parts.part_id(interaction.name), interaction.title
    node = handbook_step(
        "",
        handbook_step_title(title, title),
        step=interaction.name,
        whole=parts.layout.key == "left out",
        ids=[step_id],
        tabindex="-1",
    )
    owner = parts.question.shares or parts.question.id
    if interaction.situation is not None:
        if parts.layout.recall:
            node += parts.situation(interaction.situation, step_id)
        owner = step_id
    node += group(interaction, parts, owner)
    return node


def end(ending: Ending, parts: Parts) -> handbook_end:
    """Return one end of a branch."""
    node = handbook_end(
        "",
        handbook_step_title(ending.title, ending.title),
        handbook_outcome("", *parts.reader.blocks(ending.text)),
        end=ending.name,
        ids=[parts.part_id(ending.name)],
        tabindex="-1",
    )
    if parts.layout.key == "inside":
        node["state"], node["word"] = ending.state, end_words()[ending.state]
        node += parts.feedback(ending.reason, ending.rules)
    return node
