"""The redirect pages at the short addresses, each to one question on the page of its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.page.redirects import redirect
from handbook_ext.print.short import FOLDER, short_code
from handbook_ext.quiz.notes import QUESTIONS
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from handbook_ext.page.redirects import Page


def short_pages(app: Sphinx) -> Iterator[Page]:
    """Yield the pages; none when ``html_baseurl`` is not set, as paper then names none.

    Sphinx does not ask for any when the whole handbook is one page.
    """
    if app.builder.name not in PAGE_BUILDERS or not app.config.html_baseurl:
        return
    for docname, notes in HandbookDomain.of(app.env).pages.items():
        for question in notes[QUESTIONS]:
            name = f"{FOLDER}/{short_code(question.question)}/index"
            title = app.env.titles[docname].astext()
            yield redirect(
                app,
                name,
                f"{docname}#{question.question}",
                title=_("Spørsmål på siden «{title}»").format(title=title),
                link=_("Gå til spørsmålet"),
            )


def repeated_codes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each question whose short address another question has."""
    first: dict[str, tuple[str, Place]] = {}
    shown = [question for notes in domain.pages.values() for question in notes[QUESTIONS]]
    for question, place in sorted(shown, key=lambda question: question.place):
        other, _place = first.setdefault(short_code(question), (question, place))
        if other != question:
            fault = _("Spørsmålene «{question}» og «{other}» får den samme kortadressen.").format(
                question=question, other=other
            )
            yield Fault(place, f"{fault} {_('Velg en annen id.')}", "print")


def setup(app: Sphinx) -> None:
    """Write the redirects beside the other pages."""
    app.connect("html-collect-pages", short_pages)
