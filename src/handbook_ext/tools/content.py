"""A tool as nodes of the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes as docutils_nodes

from handbook_ext.locale import _
from handbook_ext.tools import nodes
from handbook_ext.tools.question import CHOOSING
from handbook_ext.tools.texts.content import print_texts

if TYPE_CHECKING:
    from handbook_ext.source.markdown import MarkdownReader
    from handbook_ext.source.text import Text
    from handbook_ext.tools.model import Advice, Document, Part, Step, Tool
    from handbook_ext.tools.question import Question


def print_tool(tool: Tool, reader: MarkdownReader, language: str | None) -> nodes.handbook_tool:
    """Return a tool as nodes; raise ``AuthorError`` for a faulty text."""
    steps = [print_step(step, place, reader) for place, step in enumerate(tool.steps, 1)]
    block = nodes.handbook_tool(
        tool=tool.name,
        data=tool.data(),
        steps=[(step["step"], step[0].astext()) for step in steps],
        support_smartquotes=False,
    )
    parts = [] if steps else [print_part(part, reader) for part in tool.parts]
    block += [nodes.handbook_form("", *steps, *parts), nodes.handbook_checked()]
    missing = tool.missing.markdown if tool.missing else _("Dette mangler")
    outcome: list[docutils_nodes.Node] = [nodes.handbook_missing(title=missing)]
    if tool.document:
        outcome.append(print_document(tool.document, reader))
    if tool.texts:
        outcome += print_texts(tool.texts, list(tool.questions), reader, language)
    block += [print_result(tool, outcome, reader)] if steps else outcome
    if tool.advice:
        title = _("Dette bør dere tenke på")
        entries = (print_advice(entry, reader) for entry in tool.advice)
        block += nodes.handbook_advice_list(
            "",
            nodes.handbook_tool_title(title, title),
            nodes.handbook_advices("", *entries, bullet="*"),
        )
    return block


def print_step(step: Step, place: int, reader: MarkdownReader) -> nodes.handbook_tool_step:
    """Return a step: its title, its introduction and its parts."""
    block = nodes.handbook_tool_step(step=step.id, place=place)
    block += worded(nodes.handbook_tool_title(), step.title, reader)
    if step.intro:
        block += nodes.handbook_tool_intro("", *reader.blocks(step.intro))
    block += [print_part(part, reader) for part in step.parts]
    return block


def print_result(
    tool: Tool, outcome: list[docutils_nodes.Node], reader: MarkdownReader
) -> nodes.handbook_tool_result:
    """Return what follows the last step, below its title."""
    words = _("Resultatet")
    title: docutils_nodes.TextElement = nodes.handbook_tool_title(words, words)
    if tool.result:
        title = worded(nodes.handbook_tool_title(), tool.result, reader)
    return nodes.handbook_tool_result("", title, *outcome)


def print_part(part: Part, reader: MarkdownReader) -> nodes.handbook_tool_part:
    """Return a part: its title, its introduction and its questions."""
    block = nodes.handbook_tool_part(part=part.id)
    block += worded(nodes.handbook_tool_title(), part.title, reader)
    if part.intro:
        block += nodes.handbook_tool_intro("", *reader.blocks(part.intro))
    block += [print_question(question, reader) for question in part.questions]
    return block


def print_question(question: Question, reader: MarkdownReader) -> nodes.handbook_field:
    """Return one question with its help and its example."""
    block = nodes.handbook_field(
        question=question.id, kind=question.kind, required=question.required
    )
    block += worded(nodes.handbook_ask(required=question.required), question.ask, reader)
    if question.help:
        block += nodes.handbook_help("", *reader.blocks(question.help))
    if question.example:
        title = _("Eksempel")
        example = nodes.handbook_sample("", nodes.handbook_sample_title(title, title))
        example += reader.blocks(question.example)
        block += example
    if question.kind in CHOOSING:
        control = "radio" if question.kind == "choice" else "checkbox"
        ticks = nodes.handbook_ticks(bullet="*")
        for option in question.options:
            tick = nodes.handbook_tick(option=option.id, question=question.id, control=control)
            tick += worded(nodes.handbook_tick_text(), option.text, reader)
            ticks += tick
        block += ticks
    else:
        block += nodes.handbook_writing_room(question=question.id, kind=question.kind)
    return block


def print_advice(entry: Advice, reader: MarkdownReader) -> nodes.handbook_advice:
    """Return a piece of advice."""
    block = nodes.handbook_advice(advice=entry.id, at=entry.at)
    block += worded(nodes.handbook_advice_title(), entry.title, reader)
    block += reader.blocks(entry.text)
    return block


def print_document(document: Document, reader: MarkdownReader) -> nodes.handbook_document:
    """Return the document that the answers become: title, addressee and decision."""
    block = nodes.handbook_document()
    block += worded(nodes.handbook_tool_title(), document.title, reader)
    block += worded(docutils_nodes.paragraph(), document.to, reader)
    if document.intro:
        block += reader.blocks(document.intro)
    decision = nodes.handbook_decision()
    decision += worded(nodes.handbook_tool_title(), document.decision, reader)
    options = (listed(option, reader) for option in document.options)
    decision += nodes.handbook_decision_options("", *options, bullet="*")
    if document.room:
        decision += worded(nodes.handbook_decision_room(), document.room, reader)
    names = [name.markdown for name in document.signatures]
    signing = (listed(name, reader) for name in document.signatures)
    decision += nodes.handbook_signatures("", *signing, bullet="*", names=names)
    block += decision
    return block


def listed(text: Text, reader: MarkdownReader) -> docutils_nodes.list_item:
    """Return a text as a list item."""
    return docutils_nodes.list_item("", worded(docutils_nodes.paragraph(), text, reader))


def worded(
    node: docutils_nodes.TextElement, text: Text, reader: MarkdownReader
) -> docutils_nodes.TextElement:
    """Return ``node`` with a text of one paragraph in it."""
    node += reader.inline(text)
    node.source, node.line = text.place
    return node
