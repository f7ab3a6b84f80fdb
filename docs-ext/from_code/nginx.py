"""The configuration of nginx that ``handbook init`` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.starter.files import server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def write_nginx(app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield the configuration, with its comments in the site's language."""
    yield f"```nginx\n{server(app.config.language)}\n```"
