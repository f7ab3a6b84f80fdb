"""Build the JupyterLite site with jupyterlite-sphinx, but only when its input has changed."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import sysconfig
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from jupyterlite_sphinx.jupyterlite_sphinx import jupyterlite_build
from sphinx.util import logging

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lite import translated
from handbook_ext.lite.folders import LABEXTENSIONS, contents, work_folder
from handbook_ext.lite.notebooks import write_notebooks
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

logger = logging.getLogger(__name__)

UNWANTED = (
    "https://fonts.googleapis.com/css?family=Vibur",
    "jupyterlite_sphinx.css",
    "jupyterlite_sphinx.js",
)
FINGERPRINT = "handbook-fingerprint.txt"


def take_over(app: Sphinx) -> None:
    """Disconnect jupyterlite-sphinx from every page and every build.

    It would build the site on each run, for e-books too, and load on every page a font from
    another host, and a script and styles for directives that the handbook does not use. No
    setting turns this off.
    """
    for listener in app.events.listeners["build-finished"]:
        if listener.handler is jupyterlite_build:
            app.disconnect(listener.id)
    for files in (app.registry.css_files, app.registry.js_files):
        files[:] = [entry for entry in files if entry[0] not in UNWANTED]  # type: ignore[misc]


def configure(app: Sphinx, config: Config) -> None:
    """Add our kernel and notebooks to the site's input, and leave out source maps."""
    folder = work_folder(app)
    folder.mkdir(parents=True, exist_ok=True)
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
    config.jupyterlite_bind_ipynb_suffix = False  # our notebooks are not pages
    config.jupyterlite_dir = str(folder)
    config.jupyterlite_config = str(folder / "build.json")
    config.jupyterlite_content_dir = str(contents(app))


def setup(app: Sphinx) -> None:
    """Set up jupyterlite-sphinx, and decide ourselves when it builds."""
    app.setup_extension("jupyterlite_sphinx")
    take_over(app)
    # Before jupyterlite-sphinx creates the folder in its settings.
    app.connect("config-inited", configure, priority=400)
    app.connect("build-finished", finish)


def finish(app: Sphinx, exception: Exception | None) -> None:
    """Write the notebooks and build the site, if pages were built without an exception."""
    if exception is None and app.builder.name in PAGE_BUILDERS:
        write_notebooks(app.env, contents(app))
        translated.collect(app, contents(app))
        build(app)


def build(app: Sphinx) -> None:
    """Build the site anew, unless the one in the output has the same fingerprint.

    Without a quiz on any page there is nothing to open in it, and no site is built.
    """
    target = Path(app.outdir) / "lite"
    made_of = fingerprint(app)
    built = target / FINGERPRINT
    if not any(contents(app).iterdir()):
        if built.is_file():
            shutil.rmtree(target)
        return
    if built.is_file() and built.read_text(encoding="utf-8") == made_of:
        return
    logger.info(_("Bygger JupyterLite-nettstedet med en notatbok per regel …"))
    shutil.rmtree(target, ignore_errors=True)
    (work_folder(app) / ".jupyterlite.doit.db").unlink(missing_ok=True)
    try:
        with contextlib.redirect_stdout(io.StringIO()), own_programs():
            jupyterlite_build(app, None)
    except Exception as error:  # noqa: BLE001 - it runs a program and may raise anything
        report_failure(app, error)
    else:
        built.write_text(made_of, encoding="utf-8")


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


def fingerprint(app: Sphinx) -> str:
    """Return a hash of everything the site is built from."""
    digest = hashlib.sha256(version("jupyterlite-core").encode())
    for folder in (work_folder(app), LABEXTENSIONS):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".db":
                digest.update(path.relative_to(folder).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
