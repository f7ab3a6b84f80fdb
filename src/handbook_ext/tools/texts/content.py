"""A tool's texts as nodes, composed by the engine from the sample answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes as docutils_nodes

from handbook_ext.engine.compose import compose
from handbook_ext.locale import _
from handbook_ext.source.numbers import counted
from handbook_ext.tools.nodes import handbook_tick, handbook_tick_text, handbook_ticks
from handbook_ext.tools.nodes import handbook_tool_title as title_node
from handbook_ext.tools.texts import nodes
from handbook_ext.tools.texts.limit_table import print_limits
from handbook_ext.tools.texts.phrases import text_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.source.markdown import MarkdownReader
    from handbook_ext.tools.question import Question
    from handbook_ext.tools.texts.model import Composed, Texts

Mark = tuple[str, str, bool, str]
"""A point's or limit's id, its text, whether it is met, and the text for that."""


def print_texts(
    texts: Texts, questions: Sequence[Question], reader: MarkdownReader, language: str | None
) -> list[docutils_nodes.Node]:
    """Return the checklist of points, and the texts composed from the sample answers."""
    data = texts.data(questions)
    made = compose(**data, answers={question.id: question.sample for question in questions})
    block = nodes.handbook_texts("", titled(_("Tekstene")), data={**data, "example": made["texts"]})
    block += worded(
        nodes.handbook_texts_note(),
        _("Tekstene er laget av eksemplene i skjemaet. Bytt ut det som ikke passer hos dere."),
    )
    block += [
        print_composed(text, each, texts, reader, language)
        for text, each in zip(texts.texts, made["texts"], strict=True)
    ]
    if texts.limits:
        places = titled(_("Hvor mange tegn det er plass til"))
        block += nodes.handbook_limits("", places, print_limits(texts.limits, language))
    return [print_points(texts), block]


def print_points(texts: Texts) -> nodes.handbook_checklist:
    """Return the points as a checklist."""
    ticks = handbook_ticks(bullet="*")
    for point in texts.points:
        tick = handbook_tick(option=point.id, question="", control="checkbox")
        tick += worded(handbook_tick_text(), point.text.markdown)
        ticks += tick
    return nodes.handbook_checklist("", titled(_("Punktene teksten bør ha med")), ticks)


def print_composed(
    text: Composed,
    made: dict[str, Any],
    texts: Texts,
    reader: MarkdownReader,
    language: str | None,
) -> nodes.handbook_composed:
    """Return one text with its length, the points it covers, and the fields it fits into."""
    words = text_words()
    name = text.title.markdown
    block = nodes.handbook_composed(text=text.id, title=name)
    heading = title_node(name, "", *reader.inline(text.title))
    heading.source, heading.line = text.title.place
    paragraphs = (worded(docutils_nodes.paragraph(), each) for each in made["text"].split("\n\n"))
    block += [
        heading,
        nodes.handbook_composed_body("", *paragraphs, language=text.language),
        worded(
            nodes.handbook_length(), words["length"].format(count=counted(made["length"], language))
        ),
    ]
    points: list[Mark] = []
    for point in texts.points:
        is_held = point.id in made["points"]
        points.append(
            (point.id, point.text.markdown, is_held, words["held" if is_held else "lacking"])
        )
    block += print_marks("points", points)
    if texts.limits:
        limits = [
            (
                limit.id,
                limit.place_name,
                not over,
                words["over"].format(count=counted(over, language)) if over else words["fits"],
            )
            for limit, over in zip(texts.limits, made["over"], strict=True)
        ]
        block += print_marks("limits", limits)
    return block


def print_marks(about: str, marks: list[Mark]) -> nodes.handbook_marked:
    """Return which points or limits are met, by text and by sign."""
    words = text_words()
    some = sum(is_good for _id, _words, is_good, _state in marks)
    block = nodes.handbook_marked(about=about)
    block += worded(nodes.handbook_marked_sum(), words[about].format(some=some, all=len(marks)))
    entries = nodes.handbook_marked_list(bullet="*")
    for name, called, is_good, state in marks:
        line = docutils_nodes.paragraph()
        line += worded(nodes.handbook_sign(), words["good" if is_good else "poor"])
        line += docutils_nodes.Text(f" {called}: ")
        line += worded(nodes.handbook_state(), state)
        entries += nodes.handbook_marked_item("", line, item=name)
    block += entries
    return block


def titled(words: str) -> title_node:
    """Return a title node."""
    return title_node(words, words)


def worded(node: docutils_nodes.TextElement, words: str) -> docutils_nodes.TextElement:
    """Return ``node`` with plain text in it; no markup is interpreted."""
    node += docutils_nodes.Text(words)
    return node
