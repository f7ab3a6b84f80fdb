"""The frame of a question on paper: its number and its prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode, inline

from handbook_ext.quiz.audience import role_words, work_words
from handbook_ext.quiz.nodes import handbook_blank, handbook_situation
from handbook_ext.quiz.types import CONTROLS

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

LONG = 1400
"""In characters: anything shorter is sure to fit on a page."""


def visit_question(self: TypstWriter, node: Element) -> None:
    """Open a question; its edition's look is in ``node["look"]``.

    ``answer`` has boxes and room for notes; ``key`` and ``trainer`` have judgements in the
    margin. Without a look, the question is part of the handbook, for reading.
    """
    look = node.get("look", "")
    has_situation = next(iter(node.findall(handbook_situation)), None) is not None
    self.begin(
        "question",
        number=node.get("number"),
        id=node["question"],
        title=node[0].astext(),
        level=self.level + 1,
        roles=role_words(self.config, node["roles"]),
        work=work_words(self.config, node["work"]),
        address=node.get("address"),
        qr=node.get("qr"),
        notes=look == "answer",
        whole=look in {"answer", "sheet"},
        long=len(node.astext()) > LONG,
        slim=look != "answer" and not (look == "trainer" and has_situation),
    )


def depart_question(self: TypstWriter, node: Element) -> None:
    """Close the question."""
    self.end_block()


def visit_prompt(self: TypstWriter, node: Element) -> None:
    """Print the prompt and the hint."""
    hints = [part for part in node if isinstance(part, inline) and is_hint(part)]
    blanks = [part for part in node.parent if isinstance(part, handbook_blank)]
    is_hinted = all(CONTROLS[blank["control"]].paper.has_hint for blank in blanks)
    words = " ".join(part.astext() for part in hints)
    self.begin("prompt", hint=(words or None) if is_hinted else None)
    self.visit_all([part for part in node.children if part not in hints])
    self.end_block()
    raise SkipNode


def is_hint(part: Element) -> bool:
    """Tell whether a part of a prompt is its hint."""
    return "handbook-hint" in part["classes"]
