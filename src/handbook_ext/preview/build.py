"""One build of a preview, in a process of its own; its report goes back to the server."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from handbook_ext.channel.folder import channels_path
from handbook_ext.locale import _
from handbook_ext.preview.build_warnings import BuildWarning, parse_warnings, short, warning_of
from handbook_ext.preview.kept import kept, last_good
from handbook_ext.preview.pools import postpone, postponed_pages
from handbook_ext.quiz.drawn import DRAWN
from handbook_ext.quiz.folder import quiz_folder
from handbook_ext.quiz.read import EVENT
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.files import real_path
from handbook_ext.themes.needed import demand
from handbook_ext.tools.folder import tool_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sphinx.environment import BuildEnvironment

SPARED: dict[str, object] = {
    "handbook_lite": False,
    "handbook_lms": [],
    "handbook_search": False,
    "html_use_index": False,
}
"""Settings that leave out what a writer does not need: notebooks, question banks, search and index."""


class Job(NamedTuple):
    """What to build and where to, and which postponed pages are wanted now."""

    conf: Path
    source: Path
    target: Path
    wanted: frozenset[str] = frozenset()


class Report(NamedTuple):
    """The result of a build.

    ``pages`` maps each file to the pages that show its content; ``postponed`` are the pages to
    build when they are opened, ``read`` those that were read. ``words`` are the server's texts in
    the handbook's language.
    """

    warnings: tuple[BuildWarning, ...]
    words: Mapping[str, str]
    watched: tuple[Path, ...] = ()
    pages: Mapping[str, frozenset[str]] | None = None
    postponed: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()


def build(job: Job) -> Report:
    """Build the pages that changed. Never raises: the report says why a build broke off."""
    warnings = io.StringIO()
    try:
        with docutils_namespace(), patch_docutils(job.conf):
            app = Sphinx(
                job.source,
                job.conf,
                job.target / "html",
                job.target / "doctrees",
                "html",
                confoverrides=dict(SPARED),
                status=None,
                warning=warnings,
            )
            demand(app)
            app.builder.search = False  # type: ignore[attr-defined]
            app.connect("env-get-outdated", postponed_pages)
            read: list[str] = []
            app.connect(
                "env-before-read-docs",
                lambda _app, env, names: read.extend(postpone(env, names, job.wanted)),
            )
            app.connect(EVENT, last_good)
            app.build()
            return Report(
                tuple(parse_warnings(warnings.getvalue())),
                page_words(),
                watched(app),
                pages_of(app.env),
                frozenset(kept(app.env).postponed),
                frozenset(read),
            )
    except (Exception, SystemExit) as error:  # noqa: BLE001 - an extension may raise anything
        found = [warning_of(error, job.conf, job.source), *parse_warnings(warnings.getvalue())]
        return Report(tuple(found), page_words())


def watched(app: Sphinx) -> tuple[Path, ...]:
    """Return the folders with the sources of the pages, whether they exist or not."""
    env, config = app.env, app.config
    folders = [quiz_folder(env), tool_folder(env), channels_path(env).parent]
    own_paths = [*config.templates_path, *config.html_static_path]
    # Extensions add absolute paths to these; an author's are relative to conf.py.
    folders += [Path(app.confdir, name) for name in own_paths if not Path(name).is_absolute()]
    own, package = Path(app.srcdir), Path(__file__).parents[1]
    parents = {file.parent for files in dependencies(env).values() for file in files}
    folders += parents - set(own.parents)  # it would include everything beside the handbook
    found = {own, *map(real_path, folders)}
    outermost = [one for one in found if not any(two in one.parents for two in found)]
    return tuple(sorted(folder for folder in outermost if not folder.is_relative_to(package)))


def dependencies(env: BuildEnvironment) -> dict[str, set[Path]]:
    """Return the files that each page depends on, or draws questions from, besides its own source."""
    drawn = {page: notes[DRAWN] for page, notes in HandbookDomain.of(env).pages.items()}
    return {
        docname: {
            real_path(Path(env.srcdir, file))
            for file in (*env.dependencies.get(docname, ()), *drawn.get(docname, ()))
        }
        for docname in {*env.dependencies, *drawn}
    }


def pages_of(env: BuildEnvironment) -> dict[str, frozenset[str]]:
    """Return, for each file, the names of the pages that show its content."""
    found: dict[str, set[str]] = {}
    others = dependencies(env)
    for docname in env.all_docs:
        for file in {Path(env.doc2path(docname)), *others.get(docname, ())}:
            found.setdefault(short(str(file)), set()).add(docname)
    return {path: frozenset(docnames) for path, docnames in found.items()}


def page_words() -> dict[str, str]:
    """Return the texts that the server puts on pages."""
    return {
        "one": _("Én ting å rette"),
        "many": _("{count} ting å rette"),
        "here": _("På denne siden"),
        "elsewhere": _("Andre steder i håndboka"),
        "shown": _(
            "Sidene viser det som sist var uten feil. De bygges på nytt hver gang du lagrer."
        ),
        "waiting": _("Håndboka bygges. Siden kommer av seg selv."),
        "missing": _("Det er ingen slik side i håndboka."),
        "no_search": _("Søket er ikke med i forhåndsvisningen."),
        "home": _("Gå til forsida"),
        "preview": _("Forhåndsvisning"),
    }
