"""Rules and approved text in Typst."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.rule.nodes import handbook_strength

if TYPE_CHECKING:
    from docutils.nodes import Element, Node

    from handbook_ext.rule.nodes import handbook_approved, handbook_rule
    from handbook_ext.typst.writer import TypstWriter

AUDIENCE, APPROVAL = "handbook-audience", "handbook-approval"


def visit_rule(self: TypstWriter, node: handbook_rule) -> None:
    """Print the rule: its facts, then the approved text."""
    strength = node[0].next_node(handbook_strength)
    self.begin(
        "rule-block",
        slug=node["slug"],
        number=node["number"],
        strength=strength.astext() if strength else "",
        kind=self.config.handbook_rule_kinds[node["kind"]],
        audience=line_of(node, AUDIENCE),
        approved=line_of(node, APPROVAL),
    )
    print_words(self, node)


def visit_approved(self: TypstWriter, node: handbook_approved) -> None:
    """Print approved text."""
    self.begin("approved-block", title=node[0].astext(), approved=line_of(node, APPROVAL))
    print_words(self, node)


def visit_strength(self: TypstWriter, node: handbook_strength) -> None:
    """Print the text for the rule's strength."""
    self.call("strength-pill", node.astext())
    raise nodes.SkipNode


def depart(self: TypstWriter, node: Element) -> None:
    """Do nothing: the visitor printed the whole node."""


def print_words(self: TypstWriter, block: Element) -> None:
    """Print the approved text of a block, and close the block."""
    self.visit_all(approved_words(block))
    self.end_block()
    raise nodes.SkipNode


def approved_words(block: Element) -> list[Node]:
    """Return the approved nodes of a block, without its title and the lines below."""
    return [part for part in block.children[1:] if not is_line(part)]


def is_line(part: Node) -> bool:
    """Tell whether a node is a line below the approved text, such as its audience."""
    return isinstance(part, nodes.paragraph) and bool({AUDIENCE, APPROVAL} & set(part["classes"]))


def line_of(block: Element, kind: str) -> str:
    """Return the text of a line below the approved text."""
    found = (part for part in block if is_line(part) and kind in part["classes"])  # type: ignore[index]
    return "".join(part.astext() for part in found)
