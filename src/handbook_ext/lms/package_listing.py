"""``{packages}``: links to the packages that lie beside the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging
from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lms.folder import FOLDER
from handbook_ext.lms.package import packages_of
from handbook_ext.locale import _
from handbook_ext.locale.sizes import size_words
from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.unchanged import has_changed

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.lms.package import Package

logger = logging.getLogger(__name__)

LISTS_PACKAGES: Note[bool] = Note("lists packages", bool)


class handbook_packages(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Where the packages are listed."""


class PackagesDirective(HandbookDirective):
    """List the packages for learning platforms, with their sizes.

    ::

        :::{packages}
        :::

    ``sphinx-build -b lms`` makes them; only those that lie in the folder ``lms`` are listed.
    """

    subtype = "page"
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the place of the list."""
        HandbookDomain.of(self.env).notes(self.env.docname)[LISTS_PACKAGES] = True
        place = handbook_packages()
        self.set_source_info(place)
        return [place]


def pages_with_lists(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the pages that list packages, when these have changed, and say which are missing."""
    if not is_wanted(app):
        return []
    packages = list(packages_of(env))
    sizes = [size_of(path_of(app, package)) for package in packages]
    missing = [package.file for package, size in zip(packages, sizes, strict=True) if not size]
    if missing:
        logger.info(
            _("Disse pakkene ligger ikke i %s, og ingen side lenker til dem: %s."),
            Path(app.outdir, FOLDER),
            ", ".join(missing),
        )
    if not has_changed(app, "packages", [packages, sizes]):
        return []
    return [page for page, notes in HandbookDomain.of(env).pages.items() if notes[LISTS_PACKAGES]]


def size_of(path: Path) -> int:
    """Return the size of a file; 0 when there is none."""
    return path.stat().st_size if path.is_file() else 0


def is_wanted(app: Sphinx) -> bool:
    """Tell whether packages are to lie beside the pages, and readers can follow links to them."""
    return app.builder.name in PAGE_BUILDERS and "scorm" in app.config.handbook_lms


def path_of(app: Sphinx, package: Package) -> Path:
    """Return where a package lies beside the pages."""
    return Path(app.outdir, FOLDER, package.file)


def list_packages(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Fill the lists; in a book, where links to files lead nowhere, there is none."""
    for place in list(doctree.findall(handbook_packages)):
        wanted = packages_of(app.env) if is_wanted(app) else ()
        items = [line(app, docname, each) for each in wanted if path_of(app, each).is_file()]
        place.replace_self(
            [nodes.bullet_list("", *items, classes=["handbook-downloads"])] if items else []
        )


def line(app: Sphinx, docname: str, package: Package) -> nodes.list_item:
    """Return the link to a package."""
    address = relative_uri(app.builder.get_target_uri(docname), f"{FOLDER}/{package.file}")
    size = size_words(path_of(app, package).stat().st_size, app.config.language)
    words = nodes.paragraph()
    words += nodes.reference(package.title, package.title, refuri=address, internal=True)
    words += nodes.Text(f" (SCORM 1.2, {size})")
    return nodes.list_item("", words)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_node(handbook_packages)
    app.add_directive("packages", PackagesDirective)
    app.connect("env-updated", pages_with_lists)
    app.connect("doctree-resolved", list_packages)
