"""A word with its definition, in the doctree of builders whose pages run scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.glossary.notes import DEFINITIONS, is_term_link
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from docutils.nodes import Element


class handbook_term(nodes.inline):  # noqa: N801 - docutils names nodes so
    """The text of a link to the glossary. Attribute: ``definition`` (str)."""


class MarkTerms(SphinxPostTransform):
    """Attach the definition to the text of each link to the glossary.

    It runs before Sphinx resolves the links, which leaves their contents unchanged.
    """

    default_priority = 5
    builders = PAGE_BUILDERS

    def run(self, **kwargs: Any) -> None:  # noqa: ANN401 - the signature is Sphinx's
        """Wrap the text of each link whose term is defined."""
        links: list[Element] = list(self.document.findall(is_term_link))  # type: ignore[arg-type]
        known: dict[str, str] = {}
        if links:
            for notes in HandbookDomain.of(self.env).pages.values():
                found: dict[str, str] = notes[DEFINITIONS]
                known.update(found)
        for link in links:
            words, definition = link[0], known.get(link["reftarget"].lower())
            if isinstance(words, nodes.inline) and definition:
                marked = handbook_term("", "", *words.children, **words.attributes)
                marked["definition"] = definition
                marked["classes"] = [*words["classes"], "handbook-term"]
                link[0] = marked
