"""``{from-code}``: the reference, made from what the extension itself declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from from_code.builders import write_builders
from from_code.commands import write_commands
from from_code.directives import write_directives, write_roles
from from_code.events import write_browser_events, write_build_events
from from_code.nginx import write_nginx
from from_code.options import write_options
from from_code.python import write_python
from from_code.warnings import write_warnings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    Writer = Callable[[Sphinx, list[str]], Iterator[str]]

logger = logging.getLogger(__name__)

WRITERS: dict[str, Writer] = {
    "browser-events": write_browser_events,
    "build-events": write_build_events,
    "builders": write_builders,
    "commands": write_commands,
    "directives": write_directives,
    "nginx": write_nginx,
    "options": write_options,
    "python": write_python,
    "roles": write_roles,
    "warnings": write_warnings,
}


class FromCode(SphinxDirective):
    """Print a part of the reference as Markdown; a part that cannot be described is a warning."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Return the nodes of the lines that the writer yields."""
        writer = WRITERS[self.arguments[0]]
        try:
            words = "\n".join(writer(self.env._app, list(self.content)))  # noqa: SLF001
        except LookupError as error:
            logger.warning("%s", error.args[0], location=self.get_location())
            return []
        return self.parse_text_to_nodes(words, allow_section_headings=True)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("from-code", FromCode)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
