"""HTML templates: each feature has its own, in its folder ``templates``.

Values are escaped unless they are ``Markup``; an undefined variable is an error.
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
"""The placeholder for content that other visitors print; the output is split there."""


@cache
def environment() -> Environment:
    """Return the Jinja environment; its ``_`` translates into the language of the build."""
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
    """Return the HTML of a template, given its path in the package."""
    return environment().get_template(template).render(**values)


def render_around(template: str, **values: object) -> tuple[str, str]:
    """Return the HTML before and after a template's ``content``, which other visitors print."""
    before, _content, after = render(template, content=CONTENT, **values).partition(CONTENT)
    return before, after


def data_script(data: object) -> str:
    """Return JSON for the page's scripts, escaped so that it cannot end its ``<script>``."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("<", "\\u003c")
    return render("templates/data.html", data=Markup(text))  # noqa: S704 - it is escaped above
