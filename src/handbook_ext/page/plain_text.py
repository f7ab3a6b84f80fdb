"""Paragraphs of rules and of other framed text, kept apart in plain text.

Sphinx' text builder ends no paragraph that stands right in an admonition, so the words of the
next one follow those of the last without so much as a space.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform


class KeepParagraphsApart(SphinxPostTransform):
    """Lay a container around each paragraph of an admonition but the first.

    The first follows the label on its line.
    """

    default_priority = 800
    formats = ("text",)

    def run(self, **kwargs: object) -> None:
        """Change the document that is about to be printed as text."""
        for block in self.document.findall(nodes.Element):
            if not isinstance(block, nodes.Admonition) or block.tagname == "seealso":
                continue
            paragraphs = [part for part in block.children if isinstance(part, nodes.paragraph)]
            for paragraph in paragraphs[1:]:
                block.replace(paragraph, nodes.container("", paragraph))
