"""A tool's doctree nodes.

Every node has a concrete docutils ancestor, so each builder prints the whole tool: questions,
help, examples, options, advice and what is decided. Only builders that run scripts make a form
of it (folder ``html``).
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_tool(nodes.container):
    """A form, its advice and its output.

    Attributes: ``tool`` (name), ``data`` (what ``engine.advice`` takes), ``steps`` (pairs of id and
    title; empty when the form is not divided).
    """


class handbook_form(nodes.container):
    """All questions, in parts, which may be in steps."""


class handbook_tool_step(nodes.container):
    """Parts that are answered together, below a title. Attributes: ``step`` (id), ``place`` (from 1)."""


class handbook_tool_part(nodes.container):
    """Questions on one subject, below a title. Attribute: ``part`` (id)."""


class handbook_tool_title(nodes.rubric):
    """The title of a step, of a part, of the advice, or of an output."""


class handbook_tool_intro(nodes.container):
    """The introduction to a part."""


class handbook_checked(nodes.container):
    """The place for what the check of the answers says; builders without forms print nothing."""


class handbook_missing(nodes.container):
    """The place for the list of missing answers; builders without forms print nothing.

    Attribute: ``title``.
    """


class handbook_tool_result(nodes.container):
    """What follows the last step, below a title: what is missing, and the output."""


class handbook_field(nodes.container):
    """A question: prompt, help, example and control.

    Attributes: ``question`` (id), ``kind``, ``required`` (bool).
    """


class handbook_ask(nodes.paragraph):
    """The prompt. Attribute: ``required`` (bool)."""


class handbook_help(nodes.container):
    """What a good answer contains."""


class handbook_sample(nodes.container):
    """A sample answer below its title."""


class handbook_sample_title(nodes.paragraph):
    """«Eksempel»."""


class handbook_writing_room(nodes.container):
    """Room to write an answer; builders without forms print nothing."""


class handbook_ticks(nodes.bullet_list):
    """The options of a question."""


class handbook_tick(nodes.list_item):
    """An option. Attributes: ``option`` (id), ``question`` (id), ``control`` (radio or checkbox)."""


class handbook_tick_text(nodes.paragraph):
    """The text of an option."""


class handbook_advice_list(nodes.container):
    """All advice below a title, complete, so that it can be read without answers."""


class handbook_advices(nodes.bullet_list):
    """The pieces of advice."""


class handbook_advice(nodes.list_item):
    """A piece of advice: its title, then the text. Attributes: ``advice`` (id), ``at`` (question)."""


class handbook_advice_title(nodes.paragraph):
    """The advice in a few words."""


class handbook_document(nodes.container):
    """The document that the answers become: title, addressee and decision."""


class handbook_decision(nodes.container):
    """Room for a decision, below its title."""


class handbook_decision_options(nodes.bullet_list):
    """What can be decided."""


class handbook_decision_room(nodes.paragraph):
    """What to write about the decision."""


class handbook_signatures(nodes.bullet_list):
    """Who signs. Attribute: ``names`` (list of str)."""
