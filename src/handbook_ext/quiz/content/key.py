"""The key as nodes: how each row is judged and why, or the points of a reflection."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.content.parts import lettered_list, mark
from handbook_ext.quiz.nodes import (
    handbook_key,
    handbook_key_end,
    handbook_key_entry,
    handbook_key_step,
    handbook_key_title,
    handbook_key_word,
    handbook_points,
    handbook_solution,
    handbook_way,
)
from handbook_ext.quiz.words import end_words
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from handbook_ext.quiz.content.parts import Parts
    from handbook_ext.quiz.view import Ending, Interaction, Listed, Row


def key(parts: Parts, title: str = "") -> handbook_key:
    """Return the key below a title, by default one that says what it has."""
    view = parts.view
    title = title or (_("Slik vurderer vi svarene") if view.is_judged else _("Momenter"))
    # It is folded: search must neither lead to hidden text nor give the answer away.
    found = handbook_key("", handbook_key_title(title, title), classes=["no-search"])
    for interaction in view.interactions:
        found += interaction_key(interaction, parts)
    found += [end_key(ending, parts) for ending in view.endings]
    if view.points:
        found += [points_list(parts), *parts.others()]
    return found


def points_list(parts: Parts) -> handbook_points:
    """Return the list of the reflection's points."""
    points = handbook_points()
    points += [nodes.list_item("", *parts.reader.blocks(point)) for point in parts.view.points]
    return points


def interaction_key(interaction: Interaction, parts: Parts) -> list[nodes.Element]:
    """Return the key of one interaction; that of a step is below the step's title."""
    if not interaction.key:
        return []
    listed = judged_rows(interaction, parts)
    if interaction.name:
        words = nodes.strong(interaction.title, interaction.title)
        return [
            handbook_key_step("", nodes.paragraph("", "", words), listed, step=interaction.name)
        ]
    return [listed, *(parts.others() if interaction.listed == "bullets" else [])]


def judged_rows(interaction: Interaction, parts: Parts) -> nodes.Element:
    """Return the rows in the key's list; on paper each has its judgement in the margin."""
    found = key_list(interaction.listed)
    found += [entry(row, interaction, parts) for row in interaction.key]
    return found


def key_list(listed: Listed) -> nodes.Element:
    """Return the empty list node for the key's rows."""
    match listed:
        case "letters":
            return lettered_list(nodes.enumerated_list)
        case "numbers":
            return nodes.enumerated_list(enumtype="arabic", prefix="", suffix=".")
        case "bullets":
            return nodes.bullet_list()
        case _ as other:
            assert_never(other)


def entry(row: Row, interaction: Interaction, parts: Parts) -> handbook_key_entry:
    """Return the key of a row: its text unless it is printed above, its judgement, and the reason."""
    node = handbook_key_entry(
        "",
        option=row.id.rpartition(".")[2],
        letter=row.letter,
        sign=row.sign,
        state=row.state,
        word=parts.judgement(row),
    )
    if interaction.listed != "letters" or parts.layout.key == "inside":
        node += parts.text(row.text)
    if interaction.listed == "letters" and parts.layout.key != "inside":
        node += key_word(row, parts)
    if row.reason is not None:
        node += parts.feedback(row.reason, row.rules)
    if row.onward:
        node += way_on(row, parts)
    return node


def key_word(row: Row, parts: Parts) -> handbook_key_word:
    """Return the text for how a row is judged, or for the category where it belongs."""
    if isinstance(row.solution, Text):
        words = parts.words(row.solution)
        return handbook_key_word("", "", handbook_solution(words, words))
    return handbook_key_word("", "", mark(row.state))


def way_on(row: Row, parts: Parts) -> handbook_way:
    """Return the link from an option to the step or end that it leads to."""
    title = parts.view.titles[row.onward]
    words = _("Videre til {place}").format(place=title.lower())
    link = nodes.reference(
        words, words, internal=True, refid=parts.part_id(row.onward), classes=["handbook-next"]
    )
    return handbook_way("", "", link, classes=["handbook-way"])


def end_key(ending: Ending, parts: Parts) -> handbook_key_end:
    """Return the key of an end."""
    word = end_words()[ending.state]
    judged = nodes.paragraph("", "", nodes.strong(ending.title, ending.title), nodes.Text(" "))
    judged += mark(ending.state, word)
    return handbook_key_end(
        "",
        judged,
        parts.feedback(ending.reason, ending.rules),
        end=ending.name,
        title=ending.title,
        state=ending.state,
        word=word,
    )
