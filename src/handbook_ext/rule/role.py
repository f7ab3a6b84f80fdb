"""Links to rules: the role ``{rule}`` and the same link made by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.roles import XRefRole

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.environment import BuildEnvironment


class RuleRole(XRefRole):
    """``{rule}`rolle``` links to a rule by its title, ``{rule}`ord <rolle>``` by own words."""

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,  # noqa: FBT001 - the signature is Sphinx's
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Name the domain, so that the role works without ``primary_domain``."""
        refnode["refdomain"] = "handbook"
        return title, target


def rule_link(slug: str, docname: str) -> pending_xref:
    """Return a link to a rule, to be resolved when all pages are read."""
    return pending_xref(
        "",
        nodes.inline(slug, slug),
        refdomain="handbook",
        reftype="rule",
        reftarget=slug,
        refdoc=docname,
        refexplicit=False,
    )
