"""What a quiz is in the doctree.

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
    """The questions that a page asks first, one at a time where scripts run.

    Attribute: ``role``, the only one that the questions here are for, or the empty text.
    """


class handbook_more(nodes.container):
    """The other questions, folded. Attribute: ``count``."""


class handbook_more_group(nodes.container):
    """Those of them that are for the same roles, below a line that says which."""


class handbook_pool(nodes.container):
    """Questions of many rules, in groups."""


class handbook_pool_file(nodes.container):
    """A pool that pages load when it is asked for.

    Attribute: ``records`` (what ``engine.booklet`` takes; empty where no booklet is made).
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
    """What just happened. Attribute: ``describes``, the id that a group of controls points to."""


class handbook_answer(nodes.container):
    """The prompt and what it asks for. Attribute: ``described_by`` (id of a situation)."""


class handbook_prompt(nodes.paragraph):
    """What the reader shall judge."""


class handbook_options(nodes.enumerated_list):
    """What can be chosen, sorted or marked, lettered.

    Attributes: ``control`` (the name of a ``quiz.control.Control``), ``columns`` (the words of the categories).
    """


class handbook_option(nodes.list_item):
    """One of them.

    Attributes: ``control``, ``group`` (the name that its controls share), ``letter``, ``sign``
    (what paper calls it), ``said`` (its words), ``columns``, ``onward`` (the title of the step or
    end that it leads to, or the empty text).
    """


class handbook_option_text(nodes.paragraph):
    """The words of an option, item or segment."""


class handbook_categories(nodes.paragraph):
    """The categories in one line, for builders without forms."""


class handbook_steps(nodes.container):
    """The steps and ends of a branch."""


class handbook_step(nodes.container):
    """A step: title, what happened since, answer.

    Attributes: ``step`` (name), ``whole`` (whether paper keeps it on one page).
    """


class handbook_step_title(nodes.rubric):
    """«Steg 1», or «Slutt»."""


class handbook_end(nodes.container):
    """An end: title and outcome, and why where the key stands inside.

    Attributes: ``end`` (name); where it is judged also ``state`` and ``word``.
    """


class handbook_outcome(nodes.container):
    """How it went."""


class handbook_blank(nodes.container):
    """Room for an answer in one's own words; builders without forms have none.

    Attribute: ``control`` (the name of a ``quiz.control.Control``).
    """


class handbook_actions(nodes.container):
    """How sure the reader is, the buttons, and the place for the verdict; nothing without scripts.

    Attributes: ``question`` (its id), ``scored`` (bool), ``submit`` (the button's words).
    """


class handbook_key(nodes.container):
    """The key: a title, then how each part is judged and why."""


class handbook_key_title(nodes.rubric):
    """«Fasit»."""


class handbook_key_step(nodes.container):
    """The key of one step of a branch. Attribute: ``step`` (name)."""


class handbook_key_end(nodes.container):
    """The judgement of one end of a branch.

    Attributes: ``end`` (name), ``title``, ``state``, ``word``.
    """


class handbook_key_entry(nodes.list_item):
    """The key of one row.

    Attributes: ``letter``, ``sign`` (what paper calls it), ``state`` or the empty text, ``word``
    (how it is judged, in words).
    """


class handbook_key_word(nodes.paragraph):
    """How a row is judged, on a line of its own; on paper it stands in the margin."""


class handbook_way(nodes.paragraph):
    """The link from a choice in a branch to where it leads."""


class handbook_mark(nodes.strong):
    """The word for a judgement. Attribute: ``state``."""


class handbook_solution(nodes.strong):
    """The right category of an item."""


class handbook_feedback(nodes.container):
    """Why a part is judged so, and the rules it rests on."""


class handbook_basis(nodes.paragraph):
    """«Regel: …»: the rules that a reason rests on."""


class handbook_discuss(nodes.container):
    """What a trainer may ask next; only in the trainer's editions."""


class handbook_discuss_title(nodes.rubric):
    """«Snakk om det»."""


class handbook_points(nodes.bullet_list):
    """What good answers hold."""
