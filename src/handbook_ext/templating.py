"""Templates of HTML: each feature's own, in its folder ``templates``.

What is put into a template is escaped unless it is ``Markup``; a value that is not given is an error.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from handbook_ext.locale import _

PACKAGE = Path(__file__).parent
CONTENT = Markup("<!-- content -->")
"""What stands for what others print, until the template is cut there."""


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


def render_around(template: str, **values: object) -> tuple[str, str]:
    """Return what a template puts before and after its ``content``, which others print."""
    before, _content, after = render(template, content=CONTENT, **values).partition(CONTENT)
    return before, after


def data_script(data: object) -> str:
    """Return JSON for the page's scripts, which cannot end the element that it stands in."""
    text = json.dumps(data, sort_keys=True).replace("<", "\\u003c")
    return render("templates/data.html", data=Markup(text))  # noqa: S704 - nothing in it is an element
