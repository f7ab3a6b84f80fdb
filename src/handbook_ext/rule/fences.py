"""Directives that MyST shows as text, because ``conf.py`` does not turn on its fences of colons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.languages import get_language
from docutils.parsers.rst import directives

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FENCE = re.compile(r":{3,}\{([\w-]+)\}")
OPTION, EXTENSION = "myst_enable_extensions", "colon_fence"


def note_fences(app: Sphinx, doctree: nodes.document) -> None:
    """Note that a page has a directive of the handbook's that is shown as text; in ``conf.py``, once for all pages."""
    config = app.config
    if EXTENSION in getattr(config, OPTION, (EXTENSION,)):
        return
    texts = (paragraph.astext() for paragraph in doctree.findall(nodes.paragraph))
    if any(is_ours(found[1], doctree) for text in texts if (found := FENCE.match(text))):
        conf = ConfFile(app.confdir)
        fault = AuthorError(
            conf.place(OPTION if OPTION in conf.values else "extensions"),
            _("Sidene har direktiver som begynner med kolon, og MyST viser dem som tekst."),
            _('Skriv {option} = ["{name}"].').format(option=OPTION, name=EXTENSION),
        )
        HandbookDomain.of(app.env).note_fault(app.env.docname, Fault.of(fault, "config"))


def is_ours(name: str, doctree: nodes.document) -> bool:
    """Tell whether a directive is the handbook's."""
    found, _messages = directives.directive(name, get_language("en"), doctree)
    return isinstance(found, type) and issubclass(found, HandbookDirective)


def setup(app: Sphinx) -> None:
    """Look at each page that is read."""
    app.connect("doctree-read", note_fences)
