"""The frame of a question on paper: its number, its prompt, what to discuss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode, inline

from handbook_ext.quiz.audience import audience
from handbook_ext.quiz.nodes import handbook_blank, handbook_situation

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

LONG = 1400
"""Letters: what is shorter fits a page for sure."""


def visit_question(self: TypstWriter, node: Element) -> None:
    """Open a question. What an edition wants of it stands in ``node["look"]``.

    ``answer`` has boxes and room for notes, ``key`` and ``trainer`` have judgements in the
    margin. Without a look it is part of the handbook, to be read.
    """
    look = node.get("look", "")
    has_situation = next(iter(node.findall(handbook_situation)), None) is not None
    self.begin(
        "question",
        number=node.get("number"),
        id=node["question"],
        title=node[0].astext(),
        level=self.level + 1,
        roles=audience(self.config, node["roles"], node["work"])
        if look in {"answer", "trainer"}
        else None,
        address=node.get("address"),
        qr=node.get("qr"),
        notes=look == "answer",
        whole=look in {"answer", "sheet"},
        long=len(node.astext()) > LONG,
        slim=look != "answer" and not (look == "trainer" and has_situation),
    )


def depart_question(self: TypstWriter, node: Element) -> None:
    """Close it."""
    self.end_block()


def visit_prompt(self: TypstWriter, node: Element) -> None:
    """Print what is asked, and the hint of what to do."""
    hints = [part for part in node if isinstance(part, inline) and is_hint(part)]
    writes = any(isinstance(part, handbook_blank) for part in node.parent)
    words = " ".join(part.astext() for part in hints)
    self.begin("prompt", hint=None if writes else words or None)  # that is of the page
    self.visit_all([part for part in node.children if part not in hints])
    self.end_block()
    raise SkipNode


def is_hint(part: Element) -> bool:
    """Tell whether a part of a prompt says what to do."""
    return "handbook-hint" in part["classes"]


def visit_discuss(self: TypstWriter, node: Element) -> None:
    """Print what a trainer may ask next."""
    title, *words = node.children
    self.begin("discuss", title.astext(), talk=node.get("talk", False))
    self.visit_all(words)
    self.end_block()
    raise SkipNode
