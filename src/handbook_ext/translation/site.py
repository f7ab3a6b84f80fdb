"""The editions of a handbook as one site: the original at the top, each translation in a folder of its own.

Translations are built first. The original leads only to pages that are there by then, so that a site
of which a part was built has no link to the rest. A translation leads to the original, and to
the other translations whose folders are there: whoever builds several makes all folders before the first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from handbook_ext.source.language import without_region

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

BUILT = "handbook_built"
"""The pages of other editions that are there, and their folders; pages are written again when it changes."""


def languages(config: Config) -> dict[str, str]:
    """Return the names of the editions by language, the original first; parts ask before values are checked."""
    found = config.handbook_languages
    return {str(code): str(name) for code, name in found.items()} if isinstance(found, dict) else {}


def original(config: Config) -> str:
    """Return the language of the original; empty if the handbook is in one language."""
    return next(iter(languages(config)), "")


def this_edition(config: Config) -> str:
    """Return the language of the edition that is built, as it is named among them; empty if it is none."""
    wanted = without_region(str(config.language))
    return next((code for code in languages(config) if without_region(code) == wanted), "")


def is_translation(config: Config) -> bool:
    """Tell whether the edition that is built is a translation."""
    return this_edition(config) not in {"", original(config)}


def translations(config: Config) -> list[str]:
    """Return the languages that the handbook is translated into."""
    return [*languages(config)][1:]


def to_original(config: Config) -> str:
    """Return the way from the front page of an edition to that of the original."""
    return "../" if is_translation(config) else ""


def folder_of(code: str, config: Config) -> str:
    """Return the folder of an edition, from that of the original; empty for the original."""
    return "" if code == original(config) else f"{code}/"


def is_there(config: Config, code: str, page: str) -> bool:
    """Tell whether readers will find a page, given by its address, in an edition."""
    if code in {original(config), this_edition(config)}:
        return True
    path = page.partition("#")[0]
    file = f"{path}index.html" if path.endswith("/") or not path else path
    return not {f"{code}/", f"{code}/{file}"}.isdisjoint(config[BUILT])


def what_is_built(app: Sphinx, config: Config) -> Iterator[str]:
    """Yield the pages of the other editions beside this one; for a translation, their folders."""
    site = Path(app.outdir, to_original(config)).resolve()
    for code in translations(config):
        folder = site / code
        if is_translation(config) and code != this_edition(config) and folder.is_dir():
            yield f"{code}/"
        elif not is_translation(config):
            yield from (path.relative_to(site).as_posix() for path in folder.rglob("*.html"))


def find_place(app: Sphinx, config: Config) -> None:
    """Note which other editions are there, and where on the web this one is."""
    config[BUILT] = sorted(what_is_built(app, config)) if this_edition(config) else []
    if is_translation(config) and config.html_baseurl:
        base = f"{config.html_baseurl.rstrip('/')}/"
        config.html_baseurl = urljoin(base, folder_of(this_edition(config), config))


def setup(app: Sphinx) -> None:
    """Look for the other editions before the builder asks whether its pages are up to date."""
    app.add_config_value(BUILT, [], "html", frozenset({list}))
    app.connect("config-inited", find_place, priority=110)
