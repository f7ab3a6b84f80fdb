"""Removed pages: their old addresses redirect, so that links and bookmarks still work.

::

    handbook_moved = {"retningslinjer/krise": "retningslinjer/index"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.fault_log import log_fault
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.page.redirects import redirect
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.index import REGISTER, RuleIndex
from handbook_ext.source.files import MAX_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.page.redirects import Page

OPTION = "handbook_moved"
_ADDRESS = re.compile(r"(?!_)[\w-]+(?:/[\w-]+)*")
OWN_PAGES = ("search", "genindex", REGISTER)
"""Pages that are made, besides those of the handbook; another may have moved to the register."""


def moved_pages(app: Sphinx) -> Iterator[Page]:
    """Yield a page for each valid old address."""
    if app.builder.name not in PAGE_BUILDERS:
        return
    for old, new in app.config.handbook_moved.items():
        if fault_of(app.env, old, new) is None:
            name = new.partition("#")[0]
            page = RuleIndex.localname if name == REGISTER else app.env.titles[name].astext()
            title = _("Siden er flyttet til «{title}»").format(title=page)
            yield redirect(app, old, new, title=title, link=_("Gå til siden"))


def report_moved(app: Sphinx, env: BuildEnvironment) -> None:
    """Report each old address whose target is wrong, whatever the builder."""
    conf = ConfFile(app.confdir)
    for old, new in app.config.handbook_moved.items():
        found = fault_of(env, old, new)
        if found:
            error = AuthorError(conf.place(OPTION, (old,), of_key=True), *found)
            log_fault(app, Fault.of(error, "page"))


def fault_of(env: BuildEnvironment, old: str, new: str) -> tuple[str, str] | None:
    """Return what is wrong with an old address or its target, and what to do; ``None`` if nothing."""
    if not _ADDRESS.fullmatch(old) or max(map(len, old.split("/"))) > MAX_NAME:
        return (
            _("«{page}» i handbook_moved er ingen adresse i håndboka.").format(page=old[:MAX_NAME]),
            _("Skriv stien fra kildemappen uten filendelse, for eksempel om/endringer."),
        )
    if old in env.found_docs or old in OWN_PAGES:
        return (
            _("Siden «{page}» i handbook_moved finnes fortsatt.").format(page=old),
            _("Fjern siden, eller ta den ut av handbook_moved."),
        )
    page, _mark, place = new.partition("#")
    if page == REGISTER and not place and has_register(env):
        return None
    if page not in env.found_docs:
        return (
            _("«{old}» i handbook_moved fører til siden «{page}», som ikke finnes.").format(
                old=old, page=page
            ),
            did_you_mean(
                page,
                env.found_docs,
                _("Skriv stien fra kildemappen uten filendelse, for eksempel om/endringer."),
            ),
        )
    if place and place not in (places := env.get_doctree(page).ids):
        return (
            _("«{old}» i handbook_moved fører til stedet «{place}», som siden ikke har.").format(
                old=old, place=place
            ),
            did_you_mean(
                place,
                places,
                _("Skriv navnet slik det står etter # i adressen til stedet, eller fjern det."),
            ),
        )
    return None


def has_register(env: BuildEnvironment) -> bool:
    """Tell whether the register is made: it has rules, and the site has such pages."""
    listed = env.config.html_domain_indices
    is_listed = listed if isinstance(listed, bool) else REGISTER in listed
    return is_listed and bool(HandbookDomain.of(env).rules)


def setup(app: Sphinx) -> None:
    """Write the redirects beside the other pages, and report those with a wrong target."""
    app.connect("env-updated", report_moved, priority=600)
    app.connect("html-collect-pages", moved_pages)
