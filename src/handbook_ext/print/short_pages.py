"""The pages at the short addresses, each leading on to one question where it is at home."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.print.short import FOLDER, short_code
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

TEMPLATES = Path(__file__).parent / "templates"


def short_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the pages; paper names none when ``html_baseurl`` is not set.

    Sphinx never asks for any where the whole handbook is one page.
    """
    if app.builder.name not in PAGE_BUILDERS or not app.config.html_baseurl:
        return
    for docname, notes in HandbookDomain.of(app.env).pages.items():
        for question in notes.questions:
            name = f"{FOLDER}/{short_code(question.question)}/index"
            page = app.builder.get_target_uri(docname)
            way = relative_uri(app.builder.get_target_uri(name), page)
            title = app.env.titles[docname].astext()
            words = {
                "language": str(app.config.language).replace("_", "-"),
                "title": _("Spørsmål på siden «{title}»").format(title=title),
                "link": _("Gå til spørsmålet"),
                "target": f"{way}#{question.question}",
                "canonical": urljoin(f"{app.config.html_baseurl.rstrip('/')}/", page),
            }
            yield name, {"handbook_short": words}, "short.html"


def repeated_codes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each question whose short address another question has."""
    first: dict[str, tuple[str, Place]] = {}
    shown = [question for notes in domain.pages.values() for question in notes.questions]
    for question, place in sorted(shown, key=lambda question: question.place):
        other, _place = first.setdefault(short_code(question), (question, place))
        if other != question:
            fault = _("Spørsmålene «{question}» og «{other}» får den samme kortadressen.").format(
                question=question, other=other
            )
            yield Fault(place, f"{fault} {_('Velg en annen id.')}", "print")


def add_template(app: Sphinx, config: Config) -> None:
    """Let Sphinx find the template."""
    config.templates_path.append(str(TEMPLATES))


def setup(app: Sphinx) -> None:
    """Write the pages beside the others."""
    app.connect("config-inited", add_template)
    app.connect("html-collect-pages", short_pages)
