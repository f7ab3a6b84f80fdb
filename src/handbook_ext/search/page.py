"""The search page: its form, its texts and its scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol, cast

from handbook_ext.assets import load
from handbook_ext.locale import _
from handbook_ext.rule.index import REGISTER
from handbook_ext.search.copies import has_search
from handbook_ext.search.index import FILE
from handbook_ext.templating import render

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

PAGE = "search"


class PathTo(Protocol):
    """Sphinx's ``pathto``: returns the address from the page being written to another page or file."""

    def __call__(self, name: str, resource: int = 0) -> str:
        """Return the relative address."""


def search_words() -> dict[str, str]:
    """Return the texts of ``browser/src/search`` by the keys the script uses."""
    return {
        "searching": _("Søker …"),
        "one": _("Ett treff på «{query}»."),
        "many": _("{count} treff på «{query}»."),
        "some": _("Ingen treff på alle ordene i «{query}». Treff på noen av dem: {count}."),
        "also": _("Viser også treff på {words}."),
        "word": _("«{word}»"),
        "and": _("{first} og {last}"),
        "none": _("Ingen treff på «{query}»."),
        "answer": _("Svar"),
        "page": _("Sider"),
        "question": _("Situasjoner å øve på"),
        "group": _("{name} ({count})"),
        "asked": _("{page}: {question}"),
        "more-answer": _("Vis flere svar"),
        "more-page": _("Vis flere sider"),
        "more-question": _("Vis flere situasjoner"),
        "own": _("Her virker bare et enklere søk, som ikke tåler skrivefeil."),
        "broken": _("Søket virker ikke i denne nettleseren. Finn fram slik:"),
        "advice": _("Prøv et annet eller kortere ord, eller finn fram slik:"),
    }


def mark_words() -> dict[str, str]:
    """Return the texts for the page that a hit leads to."""
    return {
        "one": _("Ett treff på {words} er markert på siden."),
        "many": _("{count} treff på {words} er markert på siden."),
        "word": _("«{word}»"),
        "and": _("{first} og {last}"),
        "remove": _("Fjern markeringen"),
    }


def register_page(app: Sphinx) -> str:
    """Return the docname of the register of rules; empty in a handbook without rules."""
    made = app.builder.domain_indices  # type: ignore[attr-defined]
    return REGISTER if any(index[0] == REGISTER for index in made) else ""


def search_page(app: Sphinx, pathto: PathTo) -> str:
    """Return the content of the search page, for any theme's frame."""
    register = register_page(app)
    scripts = ("_static/searchtools.js", "_static/language_data.js", "searchindex.js")
    return render(
        "search/templates/page.html",
        words=json.dumps(search_words(), ensure_ascii=False),
        index=" ".join(pathto(script, 1) for script in ("_static/language_data.js", FILE)),
        site=pathto("", 1) or "./",
        sphinx=" ".join(pathto(script, 1) for script in scripts),
        contents=pathto(app.config.root_doc),
        register=pathto(register) if register else "",
        roles=app.config.handbook_roles,
        work=app.config.handbook_work,
    )


def add_page(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Fill the search page and load its script; on other pages, load the script that marks hits."""
    if not has_search(app.builder):
        return
    context["handbook_search_submit"] = _("Søk")
    if pagename == PAGE:
        context["handbook_search"] = search_page(app, cast("PathTo", context["pathto"]))
        load(
            app,
            "handbook-forms.css",
            "handbook-field.css",
            "handbook-search.css",
            "handbook-search-fallback.js",
            "handbook-search.js",
        )
    elif doctree is not None:
        attributes: dict[str, Any] = {"data-words": json.dumps(mark_words(), ensure_ascii=False)}
        app.add_js_file("handbook-marks.js", loading_method="defer", **attributes)


def setup(app: Sphinx) -> None:
    """Fill the search page, and load the scripts."""
    app.connect("html-page-context", add_page)
