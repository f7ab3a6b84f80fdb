"""Index the pages with Pagefind after each build; 40 pages take 0.2 seconds."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.search import IndexBuilder
from sphinx.util import logging

from handbook_ext.locale import _
from handbook_ext.search.copies import copies_folder, has_search, remove_old
from handbook_ext.search.words import write_words

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.search import SearchLanguage

logger = logging.getLogger(__name__)

FOLDER = "pagefind"
NEWEST = "newest.json"
"""Names the folder of the newest index; all else in that folder may be kept by a browser for ever."""
LEFT_OUT = (
    ".headerlink",
    ".toctree-wrapper",  # only repeats titles
    ".handbook-answer",  # a wrong option must not look like advice in a result
    ".handbook-key",  # nor may a result give the answer away
    ".handbook-confidence",
    ".handbook-actions",
    ".handbook-notebook",
    ".handbook-reader",
    ".handbook-round-steps",
    ".handbook-round-end",
    ".no-search",  # Sphinx' own mark for what its index leaves out
)
NORWEGIAN = ("nb", "nn")
UNUSED = "pagefind-*ui.*", "pagefind-highlight.js"
"""Pagefind's own pages of results; ours is in ``browser/src/search``."""


def is_installed() -> bool:
    """Tell whether pages can be indexed."""
    return importlib.util.find_spec("pagefind") is not None


def make_index(app: Sphinx, exception: Exception | None) -> None:
    """Make the index anew, when pages were built without an exception."""
    if exception is not None or not has_search(app):
        return
    target = Path(app.outdir) / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    if not is_installed():
        logger.info(
            _(
                "Pakken pagefind mangler, så nettstedet får bare Sphinx' eget søk. "
                "Installer den med: pip install 'handbook-ext[search]'"
            )
        )
        return
    remove_old(app)
    made = target / "new"
    said = run_pagefind(copies_folder(app), made, keep_names=app.builder.name == "html")
    if said:
        report_failure(app, said)
        return
    for pattern in UNUSED:
        for path in made.glob(pattern):
            path.unlink()
    language = search_language(app)
    write_words(made, language.stem, language.stopwords)
    name_by_content(made)


def name_by_content(made: Path) -> None:
    """Rename the folder of an index by what is in it, and note which is the newest."""
    content = hashlib.sha256()
    for path in sorted(made.rglob("*")):
        if path.is_file():
            content.update(f"{path.relative_to(made).as_posix()}\0".encode())
            content.update(path.read_bytes())
    folder = made.with_name(content.hexdigest()[:10])
    made.rename(folder)
    newest = json.dumps({"folder": folder.name})
    folder.with_name(NEWEST).write_text(newest, encoding="utf-8")


def index_folder(outdir: Path) -> Path:
    """Return the folder of the newest index below the built pages."""
    newest = json.loads((outdir / FOLDER / NEWEST).read_text(encoding="utf-8"))
    return outdir / FOLDER / str(newest["folder"])


def run_pagefind(site: Path, target: Path, *, keep_names: bool) -> str:
    """Index ``site`` into ``target``; return what Pagefind said when it failed."""
    command = [sys.executable, "-m", "pagefind", "--silent", "--site", str(site)]
    command += ["--output-path", str(target), *(["--keep-index-url"] if keep_names else [])]
    for selector in LEFT_OUT:
        command += ["--exclude-selectors", selector]
    # In the folder of the copies no file of settings can change the result.
    done = subprocess.run(
        command, cwd=site, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode == 0:
        return ""
    lines = (done.stderr or done.stdout).strip().splitlines()
    return lines[-1] if lines else str(done.returncode)


def search_language(app: Sphinx) -> SearchLanguage:
    """Return Sphinx' stemmer and common words, which for bokmål and nynorsk are «no»."""
    code = str(app.config.html_search_language or app.config.language)
    code = "no" if code.partition("_")[0] in NORWEGIAN else code
    return IndexBuilder(app.env, code, app.config.html_search_options, "").lang


def report_failure(app: Sphinx, said: str) -> None:
    """Say what Pagefind said; the build ends with an error."""
    logger.warning(
        _("Sidene ble ikke indeksert for søk: %s. Sidene er bygd; rett feilen og bygg igjen."),
        said,
        type="handbook",
        subtype="search",
    )
    app.statuscode = 1


def setup(app: Sphinx) -> None:
    """Index the pages when they are built."""
    app.connect("build-finished", make_index)
