"""Links to rules: the role ``{rule}``, and the same link made in code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.roles import XRefRole

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


class RuleRole(XRefRole):
    """Link to a rule by its title, or by words of one's own.

    ::

        Read {rule}`confidentiality`, and think of {rule}`who might see it <confidentiality>`.
    """

    innernodeclass = nodes.inline

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,  # noqa: FBT001 - the signature is Sphinx's
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Set the domain, so that the role works without ``primary_domain``."""
        refnode["refdomain"] = "handbook"
        return title, target


def keep_words(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, words: Element
) -> Element | None:
    """Return the text of a broken link to a rule, which ``rule.checks`` has already reported."""
    return words if node.get("refdomain") == "handbook" else None


def rule_link(slug: str, docname: str) -> pending_xref:
    """Return a link to a rule, to be resolved once all pages have been read."""
    return pending_xref(
        "",
        nodes.inline(slug, slug),
        refdomain="handbook",
        reftype="rule",
        reftarget=slug,
        refdoc=docname,
        refexplicit=False,
    )
