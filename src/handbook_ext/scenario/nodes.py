"""The doctree node of the form for scenarios."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_scenario(nodes.container):
    """What readers without scripts get, then the file with stencils and the handbook's questions.

    Attributes: ``checks``, what texts are looked over for (``None`` for nothing), and ``guide``, the page and the
    id in it that show how to make an incident unrecognisable (``None`` for none).
    """
