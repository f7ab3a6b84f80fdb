"""Directives that are shown as text: those of another markup, or of MyST without its fences of colons."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.languages import get_language
from docutils.parsers.rst import directives

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError, Fault, Place
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FENCE = re.compile(r":{3,}\{([\w-]+)\}")
DOTS = re.compile(r"\.\. ([\w-]+)::")
OPTION, EXTENSION = "myst_enable_extensions", "colon_fence"


def note_fences(app: Sphinx, doctree: nodes.document) -> None:
    """Note each of the handbook's directives on a page that is shown as text."""
    page = Path(app.env.doc2path(app.env.docname))
    is_markdown = page.suffix != ".rst"
    has_fences = EXTENSION in getattr(app.config, OPTION, (EXTENSION,))
    domain = HandbookDomain.of(app.env)
    for paragraph in doctree.findall(nodes.paragraph):
        text = paragraph.astext() if isinstance(next(iter(paragraph), None), nodes.Text) else ""
        found = FENCE.match(text) or DOTS.match(text)
        if found is None or not is_ours(found[1], doctree):
            continue
        if is_markdown == (found.re is DOTS):
            place = Place(str(page), paragraph.line or 1)
            domain.note_fault(app.env.docname, Fault.of(other_markup(found, place), "page"))
        elif is_markdown and not has_fences:
            domain.note_fault(app.env.docname, Fault.of(no_fences(app.confdir), "config"))


def other_markup(found: re.Match[str], place: Place) -> AuthorError:
    """Return the fault of a directive that is written as in the other markup."""
    name = found[1]
    right = f":::{{{name}}}" if found.re is DOTS else f".. {name}::"
    return AuthorError(
        place,
        _("«{written}» blir vist som tekst på denne siden.").format(written=found[0]),
        _("Skriv «{right}».").format(right=right),
    )


def no_fences(folder: Path) -> AuthorError:
    """Return the fault of a ``conf.py`` without fences of colons; it is the same for all pages."""
    conf = ConfFile(folder)
    return AuthorError(
        conf.place(OPTION if OPTION in conf.values else "extensions"),
        _("Sidene har direktiver som begynner med kolon, og MyST viser dem som tekst."),
        _('Skriv {option} = ["{name}"].').format(option=OPTION, name=EXTENSION),
    )


def is_ours(name: str, doctree: nodes.document) -> bool:
    """Tell whether a directive is the handbook's."""
    found, _messages = directives.directive(name, get_language("en"), doctree)
    return isinstance(found, type) and issubclass(found, HandbookDirective)


def setup(app: Sphinx) -> None:
    """Look at each page that is read."""
    app.connect("doctree-read", note_fences)
