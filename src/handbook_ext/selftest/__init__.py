"""Self-checks: questions for a role, drawn and asked one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.selftest.directive import SelftestDirective
from handbook_ext.selftest.html import depart_selftest, visit_selftest
from handbook_ext.selftest.nodes import handbook_selftest

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive and its node."""
    app.add_node(handbook_selftest, html=(visit_selftest, depart_selftest))
    app.add_directive("selftest", SelftestDirective)
    files = ("handbook-forms.css", "handbook-selftest.css", "handbook.js", "handbook-selftest.js")
    load_where(app, handbook_selftest, *files)
