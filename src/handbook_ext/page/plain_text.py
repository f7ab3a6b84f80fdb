"""Separate the paragraphs of rules and other framed text in plain-text output.

Sphinx's text builder does not end paragraphs that are direct children of an admonition, so the
next one follows without even a space.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.config.look import is_site, is_within_ours


class KeepParagraphsApart(SphinxPostTransform):
    """Wrap each paragraph of an admonition, except the first, in a container.

    The first one follows the label on the same line. In a site that is not the handbook's, only
    those of its parts.
    """

    default_priority = 800
    formats = ("text",)

    def run(self, **kwargs: object) -> None:
        """Change the doctree that is about to be written as text."""
        for block in self.document.findall(nodes.Element):
            if not isinstance(block, nodes.Admonition) or block.tagname == "seealso":
                continue
            if not is_site(self.config) and not is_within_ours(block):
                continue
            paragraphs = [part for part in block.children if isinstance(part, nodes.paragraph)]
            for paragraph in paragraphs[1:]:
                block.replace(paragraph, nodes.container("", paragraph))
