"""Scripts of the pages that show something; other pages stay without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def load_where(app: Sphinx, shown: type[nodes.Node], *scripts: str) -> None:
    """Load scripts, in their order, on the pages that show a node of a class."""

    def add_scripts(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, object],
        doctree: nodes.document | None,
    ) -> None:
        if app.builder.name not in PAGE_BUILDERS or doctree is None:
            return
        if next(doctree.findall(shown), None) is not None:
            for script in scripts:
                app.add_js_file(script, loading_method="defer")

    app.connect("html-page-context", add_scripts)
