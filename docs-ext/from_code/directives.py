"""The directives and roles, from the classes that are registered for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils.parsers.rst import directives as registered
from docutils.parsers.rst import roles as registered_roles
from docutils.parsers.rst.directives import flag

from from_code.docstring import read_docstring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

PACKAGE = "handbook_ext."


def known_directives() -> dict[str, Any]:
    """Return the extension's directives by name."""
    # docutils has no public list of what is registered.
    return {
        name: found
        for name, found in sorted(vars(registered)["_directives"].items())
        if getattr(found, "__module__", "").startswith(PACKAGE)
    }


def write_directives(_app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a section for each directive; raise ``LookupError`` for an option that is not described."""
    for name, found in known_directives().items():
        doc = read_docstring(found)
        declared = found.option_spec or {}
        if differing := declared.keys() ^ doc.options.keys():
            fault = f"The docstring of {found.__name__} does not list its options: {differing}."
            raise LookupError(fault)
        yield f"\n(directive-{name})=\n## `{{{name}}}`\n\n{doc.words}\n"
        if declared:
            yield "| Option | What it is |\n|---|---|"
            for option, reader in declared.items():
                value = "" if reader is flag else " …"
                yield f"| `:{option}:{value}` | {doc.options[option]} |"


def write_roles(_app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a section for each role."""
    for name, found in sorted(vars(registered_roles)["_roles"].items()):
        if type(found).__module__.startswith(PACKAGE):
            doc = read_docstring(type(found))
            yield f"\n(role-{name})=\n## `{{{name}}}`, the role\n\n{doc.words}\n"
