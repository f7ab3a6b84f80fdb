"""A quiz's doctree nodes.

Every node has a concrete docutils ancestor, so each builder prints the whole
quiz: questions, lettered options, and the key with its reasons. Only builders
that run scripts make a form of it (folder ``html``).
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_quiz(nodes.container):
    """The questions of one rule.

    Attributes: ``rule`` (slug), ``at_home`` (bool), ``pool`` (all questions of the rule, also
    those not shown here: ``block.pool_data``).
    """


class handbook_round(nodes.container):
    """The questions that a page asks first; where scripts run, one at a time.

    Attribute: ``role``, if the questions are for a single role, otherwise an empty text.
    """


class handbook_more(nodes.container):
    """The other questions, folded. Attribute: ``count``."""


class handbook_more_group(nodes.container):
    """The folded questions for the same roles, below a line that names these."""


class handbook_pool(nodes.container):
    """Questions of several rules, in groups."""


class handbook_pool_file(nodes.container):
    """A pool in a file of its own, which the page loads on demand.

    Attributes: ``records`` (list of dicts for ``engine.booklet``; empty on other pages), and, if its
    questions are printed only when the page is written, ``discuss`` (whether with what to discuss).
    """


class handbook_pool_rule(nodes.container):
    """The questions of one rule in a pool, below its title. Attribute: ``rule`` (slug)."""


class handbook_question(nodes.admonition):
    """A question: title, situation, answer, actions, key.

    Attributes: ``question`` (id), ``data`` (dict), ``rule`` (slug), ``also`` (slugs of the other
    rules it practises), ``roles`` and ``work`` (lists of str), ``fingerprint``, ``shares`` (id of
    the question above whose situation it has too, or ``None``); on a page that is written also
    ``called``, its name there.
    """


class handbook_question_title(nodes.title):
    """«Spørsmål 1»."""


class handbook_audience(nodes.paragraph):
    """Whom the question is for, and the work that its situation comes from."""


class handbook_situation(nodes.container):
    """What has happened. Attribute: ``describes``, the id that a group of controls refers to."""


class handbook_answer(nodes.container):
    """The prompt and its controls. Attribute: ``described_by`` (id of a situation)."""


class handbook_prompt(nodes.paragraph):
    """What is asked."""


class handbook_options(nodes.enumerated_list):
    """The rows to choose, sort or mark, lettered.

    Attributes: ``control`` (the name of a ``quiz.control.Control``), ``columns`` (the names of
    the categories).
    """


class handbook_option(nodes.list_item):
    """One row.

    Attributes: ``control``, ``group`` (the name its inputs share), ``letter``, ``sign``
    (its label on paper), ``said`` (its text without markup), ``columns``, ``onward`` (the title of
    the step or end that it leads to, or an empty text).
    """


class handbook_nothing(nodes.paragraph):
    """The row to choose, after the others, when none of them is right.

    Attributes: ``control``, ``letter``, ``said`` (its text without markup).
    """


class handbook_option_text(nodes.paragraph):
    """The text of an option, item or segment."""


class handbook_categories(nodes.paragraph):
    """The categories on one line, for builders without forms."""


class handbook_steps(nodes.container):
    """The steps and ends of a branch."""


class handbook_step(nodes.container):
    """A step: title, what has happened since the last one, controls.

    Attributes: ``step`` (name), ``whole`` (whether paper keeps it on one page).
    """


class handbook_step_title(nodes.rubric):
    """«Steg 1», or «Slutt»."""


class handbook_end(nodes.container):
    """An end: title and outcome, and the reason if the key is inside.

    Attributes: ``end`` (name); if it is judged, also ``state`` and ``word``.
    """


class handbook_outcome(nodes.container):
    """How a branch ended."""


class handbook_blank(nodes.container):
    """Room for free text; builders without forms print nothing.

    Attribute: ``control`` (the name of a ``quiz.control.Control``).
    """


class handbook_actions(nodes.container):
    """The question on confidence, the buttons and the place for the verdict; without scripts, nothing.

    Attributes: ``question`` (its id), ``scored`` (bool), ``submit`` (the button's text).
    """


class handbook_key(nodes.container):
    """The key: a title, then how each row is judged and why."""


class handbook_key_title(nodes.rubric):
    """What the key has, in a few words."""


class handbook_key_step(nodes.container):
    """The key of one step of a branch. Attribute: ``step`` (name)."""


class handbook_key_end(nodes.container):
    """The judgement of one end of a branch.

    Attributes: ``end`` (name), ``title``, ``state``, ``word``.
    """


class handbook_key_entry(nodes.list_item):
    """The key of one row.

    Attributes: ``option`` (its id in the question or the step), ``letter`` or an empty text, ``sign`` (its
    label on paper), ``state`` or an empty text, ``word`` (its judgement in words).
    """


class handbook_key_word(nodes.paragraph):
    """How a row is judged, on a line of its own; on paper it is in the margin."""


class handbook_way(nodes.paragraph):
    """The link from an option of a branch to where it leads."""


class handbook_mark(nodes.strong):
    """The text of a judgement. Attribute: ``state``."""


class handbook_solution(nodes.strong):
    """The right category of an item."""


class handbook_feedback(nodes.container):
    """The reason for a judgement, and the rules it rests on."""


class handbook_basis(nodes.paragraph):
    """«Regel: …»: the rules a reason rests on."""


class handbook_discuss(nodes.container):
    """What a trainer may ask next; only in the trainer's editions."""


class handbook_discuss_title(nodes.rubric):
    """«Snakk om det»."""


class handbook_points(nodes.bullet_list):
    """The points of good answers to a reflection."""
