"""What comes after a question's last answer, and must stay with it: its rules, what to discuss.

The call of the last answer takes it as a second body, so that the theme can measure it there.
``quiz/content/frame.py`` marks the answer and its tail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.quiz.nodes import handbook_basis, handbook_discuss, handbook_question

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def print_tail(self: TypstWriter, answer: Element) -> None:
    """Open the second body of an answer and print what follows it; nothing for most answers."""
    if not answer.get("followed"):
        return
    self.between()
    question = answer
    while not isinstance(question, handbook_question):
        question = question.parent
    for node in question.findall():
        if isinstance(node, handbook_basis) and node.get("tail"):
            print_basis(self, node)
        elif isinstance(node, handbook_discuss):
            print_discuss(self, node)


def visit_basis(self: TypstWriter, node: Element) -> None:
    """Print the rules that a reason rests on."""
    if not node.get("tail"):
        print_basis(self, node)
    raise SkipNode


def print_basis(self: TypstWriter, node: Element) -> None:
    """Print the rules, wherever they are wanted."""
    self.begin("basis")
    self.visit_all(node.children)
    self.end_block()


def visit_discuss(self: TypstWriter, node: Element) -> None:
    """Print what a trainer may ask next."""
    if not node.get("tail"):
        print_discuss(self, node)
    raise SkipNode


def print_discuss(self: TypstWriter, node: Element) -> None:
    """Print what to discuss, wherever it is wanted."""
    title, *words = node.children
    self.begin("discuss", title.astext())
    self.visit_all(words)
    self.end_block()
