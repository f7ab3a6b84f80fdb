"""Build the JupyterLite site with jupyterlite-sphinx, but only when its input has changed."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sysconfig
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sphinx.util import logging

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lite import translated
from handbook_ext.lite.folders import LABEXTENSIONS, contents, work_folder
from handbook_ext.lite.in_place import put_in_place
from handbook_ext.locale import _
from handbook_ext.made_of import MadeOf
from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.unchanged import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

logger = logging.getLogger(__name__)

FINGERPRINT = "handbook-fingerprint.txt"


class Fingerprint(NamedTuple):
    """What a site is built from, as digests: of the programs and settings, and of the notebooks."""

    site: str = ""
    notebooks: str = ""


def setup(app: Sphinx) -> None:
    """Build the site when the pages have been built."""
    app.connect("build-finished", finish)


def finish(app: Sphinx, exception: Exception | None) -> None:
    """Build the site anew, unless the one in the output was made of the same.

    Without a quiz on any page there is nothing to open in it, and no site is built.
    """
    if exception is not None or app.builder.name not in PAGE_BUILDERS:
        return
    target = Path(app.outdir) / "lite"
    built = target / FINGERPRINT
    if not shown_quizzes(app.env):
        if built.is_file():
            shutil.rmtree(target)
        return
    made_of, before = fingerprint(app), fingerprint_before(built)
    if made_of == before:
        return
    try:
        write_contents(app)
        if made_of.site != before.site or not put_in_place(contents(app), target):
            logger.info(_("Bygger JupyterLite-nettstedet med en notatbok per regel …"))
            shutil.rmtree(target, ignore_errors=True)
            build(app)
    except Exception as error:  # noqa: BLE001 - it runs a program and may raise anything
        report_failure(app, error)
    else:
        built.write_text("\n".join(made_of), encoding="utf-8")


def write_contents(app: Sphinx) -> None:
    """Write the notebooks, beside those that translations have left."""
    from handbook_ext.lite.notebooks import write_notebooks  # noqa: PLC0415 - slow to load

    write_notebooks(app.env, contents(app))
    translated.collect(app, contents(app))


def build(app: Sphinx) -> None:
    """Have jupyterlite-sphinx build the site.

    It is loaded here and no sooner, since that takes seconds, and as an extension it would build the
    site on each run, for e-books too, and load on every page a font from another host, and a script
    and styles for directives that the handbook does not use.
    """
    from jupyterlite_sphinx.jupyterlite_sphinx import jupyterlite_build  # noqa: PLC0415

    app.setup_extension("jupyterlite_sphinx")
    for listener in list(app.events.listeners["build-finished"]):
        if listener.handler is jupyterlite_build:
            app.disconnect(listener.id)
    configure(app, app.config)
    (work_folder(app) / ".jupyterlite.doit.db").unlink(missing_ok=True)
    with contextlib.redirect_stdout(io.StringIO()), own_programs():
        jupyterlite_build(app, None)


def configure(app: Sphinx, config: Config) -> None:
    """Add our kernel and notebooks to the site's input, and leave out source maps."""
    folder = work_folder(app)
    build_config = {
        "LiteBuildConfig": {"no_sourcemaps": True},
        "FederatedExtensionAddon": {"extra_labextensions_path": [str(LABEXTENSIONS)]},
    }
    (folder / "build.json").write_text(json.dumps(build_config), encoding="utf-8")
    site_config = {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {"appName": _("Håndbok"), "defaultKernelName": "handbook"},
    }
    (folder / "jupyter-lite.json").write_text(json.dumps(site_config), encoding="utf-8")
    config.jupyterlite_dir = str(folder)
    config.jupyterlite_config = str(folder / "build.json")
    config.jupyterlite_content_dir = str(contents(app))


@contextlib.contextmanager
def own_programs() -> Iterator[None]:
    """Let programs of this environment be found, though it may not be activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), before))
    try:
        yield
    finally:
        os.environ["PATH"] = before


def report_failure(app: Sphinx, error: Exception) -> None:
    """Print the output of ``jupyter lite build``; the build exits with an error."""
    # After a failed run jupyterlite-sphinx raises NameError itself: the cause is in its context.
    cause = error.__context__ or error
    said = getattr(cause, "stderr", None)
    words = said.decode(errors="replace").strip().splitlines()[-1] if said else str(cause)
    logger.warning(
        _("JupyterLite-nettstedet ble ikke bygd: %s. Sidene er bygd; rett feilen og bygg igjen."),
        words,
        type="handbook",
        subtype="lite",
    )
    app.statuscode = 1


def fingerprint(app: Sphinx) -> Fingerprint:
    """Return the digests of everything the site is built from."""
    made_of, env = MadeOf(app), app.env
    titles = {slug: rule.title for slug, rule in HandbookDomain.of(env).rules.items()}
    return Fingerprint(
        digest(version("jupyterlite-core"), made_of.settings, made_of.folder(LABEXTENSIONS)),
        digest(
            titles,
            shown_quizzes(env),
            [(name, made_of.file(Path(env.srcdir, name))) for name in sorted(env.images)],
            [(folder.parent.name, made_of.folder(folder)) for folder in translated.left(app)],
        ),
    )


def fingerprint_before(built: Path) -> Fingerprint:
    """Return what the site in the output was built from; empty digests where there is none."""
    kept = built.read_text(encoding="utf-8").split() if built.is_file() else []
    return Fingerprint(*kept) if len(kept) == len(Fingerprint._fields) else Fingerprint()
