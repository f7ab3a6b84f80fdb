"""Put the key of a question where its options stand, or leave it out.

A worksheet has no key at all. In a key and in the trainer's booklet each option is
printed once, with its judgement and reason, instead of a list of options and, below,
a list of reasons for letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from docutils import nodes
from sphinx.addnodes import pending_xref

from handbook_ext.quiz.nodes import (
    handbook_answer,
    handbook_basis,
    handbook_discuss,
    handbook_end,
    handbook_feedback,
    handbook_key,
    handbook_key_end,
    handbook_key_entry,
    handbook_key_step,
    handbook_mark,
    handbook_option_text,
    handbook_options,
    handbook_order,
    handbook_post,
    handbook_situation,
    handbook_step,
    handbook_writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element, Node

    from handbook_ext.quiz.nodes import handbook_question

Kind = TypeVar("Kind", bound=nodes.Element)


def without_key(question: handbook_question) -> None:
    """Take out the key and what to discuss: no word of them may be in a worksheet."""
    remove(question, handbook_key, handbook_discuss)


def with_key(question: handbook_question, *, situation: bool) -> None:
    """Let the key take the options' place; without ``situation`` for who has the worksheet too."""
    for hint in list(question.findall(nodes.inline)):
        if "handbook-hint" in hint["classes"]:
            hint.parent.remove(hint)
    remove(question, handbook_writing)
    leave_out_own_rule(question, question["rule"])
    if not situation:
        remove(question, handbook_situation, handbook_post)
    key = first(question, handbook_key)
    match question["data"]["type"]:
        case "single" | "multiple" | "classify":
            options = first(first(question, handbook_answer), handbook_options)
            judge(options, key[1])
        case "order":
            first(question, handbook_order).replace_self(key[1])
        case "spot":
            first(question, handbook_answer).extend(key.children[1:])
        case "branch":
            judge_thread(question, key)
        case _:
            return  # what good answers to a reflection hold stays below its title
    remove(question, handbook_key)


def keep_discussion(question: handbook_question) -> None:
    """Let what to discuss follow on the page of the last answer."""
    answers = list(
        question.findall(lambda node: isinstance(node, handbook_key_entry | handbook_end))
    )
    last = answers[-1:] or list(question.findall(handbook_basis))[-1:]  # that of a reflection
    for discuss in question.findall(handbook_discuss):
        for part in [discuss, *last]:
            part["talk"] = bool(last)


def leave_out_own_rule(holder: Element, slug: str) -> None:
    """Name only other rules than that of the chapter: it would stand below each reason."""
    for basis in list(holder.findall(handbook_basis)):
        if [link["reftarget"] for link in basis.findall(pending_xref)] == [slug]:
            basis.parent.remove(basis)


def judge(options: Element, entries: Node) -> None:
    """Put the words of options above their reasons, and these in the options' place."""
    words = list(options.findall(handbook_option_text))
    for entry, text in zip(entries.findall(handbook_key_entry), words, strict=True):
        entry.insert(0, text)
    options.replace_self(entries)


def judge_thread(question: handbook_question, key: handbook_key) -> None:
    """Do so with each step of a thread, and judge its ends."""
    steps = {step["step"]: step for step in question.findall(handbook_step)}
    for judged in list(key.findall(handbook_key_step)):
        judge(first(steps[judged["step"]], handbook_options), judged[1])
    ends = {end["end"]: end for end in question.findall(handbook_end)}
    for told in list(key.findall(handbook_key_end)):
        end = ends[told["end"]]
        end["state"] = told["state"]
        end["word"] = first(told, handbook_mark).astext()
        end += first(told, handbook_feedback)


def first(node: Element, kind: type[Kind]) -> Kind:
    """Return the first node of a kind in another."""
    found: Iterator[Kind] = node.findall(kind)
    return next(iter(found))


def remove(node: Element, *kinds: type[Element]) -> None:
    """Remove all nodes of some kinds."""
    for kind in kinds:
        for part in list(node.findall(kind)):
            part.parent.remove(part)


def reasons(feedback: handbook_feedback) -> list[Node]:
    """Return why, without the rules it rests on."""
    return [part for part in feedback if not isinstance(part, handbook_basis)]
