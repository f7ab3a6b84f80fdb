"""The search page: its template, its words and its scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.assets import load
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.index import RuleIndex
from handbook_ext.search.copies import THEME, has_search
from handbook_ext.search.index import FOLDER, NEWEST, is_installed

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config

TEMPLATES = Path(__file__).parent / "templates"
PAGE = "search"


def search_words() -> dict[str, str]:
    """Return what ``browser/src/search`` says, by the names it uses."""
    return {
        "searching": _("Søker …"),
        "one": _("Én side har treff på «{query}»."),
        "many": _("{count} sider har treff på «{query}»."),
        "some": _("Ingen side har alle ordene i «{query}». Treff på noen av dem: {count}."),
        "mended": _("Viser også treff på {words}."),
        "word": _("«{word}»"),
        "and": _("{first} og {last}"),
        "none": _("Ingen treff på «{query}»."),
        "more": _("Vis flere treff"),
        "own": _("Her virker bare et enklere søk, som ikke tåler skrivefeil."),
        "broken": _("Søket virker ikke i denne nettleseren. Finn fram slik:"),
        "advice": _("Prøv et annet eller kortere ord, eller finn fram slik:"),
    }


def mark_words() -> dict[str, str]:
    """Return what the page says that a hit leads to."""
    return {
        "one": _("Ett treff på {words} er markert på siden."),
        "many": _("{count} treff på {words} er markert på siden."),
        "word": _("«{word}»"),
        "and": _("{first} og {last}"),
        "remove": _("Fjern markeringen"),
    }


def register_page(app: Sphinx) -> str:
    """Return the name of the register of rules, or nothing in a handbook without rules."""
    name = f"{HandbookDomain.name}-{RuleIndex.name}"
    made = app.builder.domain_indices  # type: ignore[attr-defined]
    return name if any(index[0] == name for index in made) else ""


def add_template(app: Sphinx, config: Config) -> None:
    """Let ``search.html`` here extend Furo's; other themes keep their own search page."""
    if config.html_theme == THEME:
        config.templates_path.append(str(TEMPLATES))


def add_scripts(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the script of the search page there, and on other pages the one that marks hits."""
    if not has_search(app):
        return
    context["handbook_search_submit"] = _("Søk")
    if pagename == PAGE:
        context["handbook_search"] = {
            "words": json.dumps(search_words(), ensure_ascii=False),
            "index": f"{FOLDER}/{NEWEST}" if is_installed() else "",
            "register": register_page(app),
            "title": _("Søk i håndboka"),
            "label": _("Hva leter du etter?"),
            "results": _("Treff"),
            "no_scripts": _("Søket virker bare med JavaScript, og det er slått av her."),
            "find": _("Slik finner du fram uten søk:"),
            "contents": _("Se innholdet på forsida"),
            "rules": _("Se alle reglene i registeret"),
            "browser": _("Åpne en side, og bruk nettleserens eget søk (Ctrl + F)"),
        }
        load(app, "handbook-search.css", "handbook-search-fallback.js", "handbook-search.js")
    elif doctree is not None:
        attributes: dict[str, Any] = {"data-words": json.dumps(mark_words(), ensure_ascii=False)}
        app.add_js_file("handbook-marks.js", loading_method="defer", **attributes)


def setup(app: Sphinx) -> None:
    """Register the template, its words and the scripts."""
    app.connect("config-inited", add_template)
    app.connect("html-page-context", add_scripts)
