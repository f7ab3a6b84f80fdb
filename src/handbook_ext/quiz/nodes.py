"""What a quiz is in the doctree.

Every node has a concrete docutils ancestor, so each builder prints the whole
quiz: questions, lettered options, and the key with its reasons. Only builders
that run scripts make a form of it (``html.py``).
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_quiz(nodes.container):
    """The questions of one rule. Attribute: ``rule`` (slug)."""


class handbook_question(nodes.admonition):
    """A question: title, situation, choice, key. Attributes: ``question``, ``data`` (dict)."""


class handbook_question_title(nodes.title):
    """«Spørsmål 1»."""


class handbook_situation(nodes.container):
    """What just happened."""


class handbook_choice(nodes.container):
    """The prompt and the options."""


class handbook_prompt(nodes.paragraph):
    """What the reader shall judge."""


class handbook_options(nodes.enumerated_list):
    """The options, lettered."""


class handbook_option(nodes.list_item):
    """One option. Attributes: ``letter``, ``control`` (radio or checkbox)."""


class handbook_option_text(nodes.paragraph):
    """The words of an option."""


class handbook_key(nodes.container):
    """The key: a title, then for each option how it is judged and why."""


class handbook_key_title(nodes.rubric):
    """«Fasit»."""


class handbook_key_entry(nodes.list_item):
    """The judgement of one option. Attributes: ``letter``, ``state``."""


class handbook_mark(nodes.strong):
    """The word for a judgement. Attribute: ``state``."""


class handbook_feedback(nodes.container):
    """Why an option is judged so, and the rules it rests on."""
