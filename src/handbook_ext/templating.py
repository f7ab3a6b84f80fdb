"""Templates of HTML: each feature's own, in its folder ``templates``.

What is put into a template is escaped unless it is ``Markup``; a value that is not given is an error.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handbook_ext.locale import _

PACKAGE = Path(__file__).parent


@cache
def environment() -> Environment:
    """Return what renders templates; ``_`` speaks the language of the build."""
    found = Environment(
        loader=FileSystemLoader(PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.globals["_"] = _
    return found


def render(template: str, **values: object) -> str:
    """Return the HTML of a template, named by its path in the package."""
    return environment().get_template(template).render(**values)
