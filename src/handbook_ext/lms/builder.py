"""``sphinx-build -b lms``: question banks and packages for learning platforms.

A package is a page in a frame of its own, with all that it loads: docs-dev/decisions/0028.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.util import logging
from sphinx.util._pathlib import _StrPath

from handbook_ext.assets import FIRST
from handbook_ext.config.outputs import LMS_FORMATS
from handbook_ext.lms.archive import zipped
from handbook_ext.lms.banks import FORMATS, banks_of, write_banks
from handbook_ext.lms.contents import contents_of
from handbook_ext.lms.links import alone
from handbook_ext.lms.manifest import NAME, manifest
from handbook_ext.lms.package import packages_of
from handbook_ext.lms.words import mastery_of, panel
from handbook_ext.made_of import MadeOf
from handbook_ext.unchanged import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.lms.package import Package

logger = logging.getLogger(__name__)

THEME = "handbook_package"


class LmsBuilder(StandaloneHTMLBuilder):
    """Writes the formats in ``handbook_lms``, or all, and lists the questions that were changed.

    The pages of the packages are written beside the doctrees; only what a platform takes is in the output.
    """

    name = "lms"
    epilog = "%(outdir)s"
    search = False
    copysource = False
    download_support = False

    def __init__(self, app: Sphinx, env: BuildEnvironment) -> None:
        super().__init__(app, env)
        self.target = Path(app.outdir)
        self.outdir = _StrPath(app.doctreedir, "lms-pages")
        self._static_dir = self.outdir / "_static"
        self._images_dir = self.outdir / "_images"
        self.packages: dict[str, Package] = {}

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats to write."""
        return tuple(self.config.handbook_lms or LMS_FORMATS)

    def get_theme_config(self) -> tuple[str, dict[str, str | int | bool]]:
        """Return the frame of packages, which is the same in all handbooks."""
        return THEME, {}

    def get_outdated_docs(self) -> Iterator[str]:
        """Return any page, so that Sphinx goes on: what is to be made is known when all were read."""
        yield self.config.root_doc

    def wanted(self) -> list[Package]:
        """Return the packages to make."""
        return list(packages_of(self.env)) if "scorm" in self.formats else []

    def write_documents(self, docnames: AbstractSet[str]) -> None:
        """Write the banks and the pages, and say what became of questions that no platform has.

        A page that is made of the same as its package, which lies there untouched, is not written again.
        """
        self.made_of = MadeOf(self._app)
        self.static = self.made_of.folder(self._static_dir)
        banks = list(banks_of(self.env))
        project = self.config.project
        write_banks(banks, project, self.target, [form for form in self.formats if form in FORMATS])
        for item in banks[0].items:
            if item.nearest:
                logger.info("%s: %s", item.name, item.nearest)
        self.packages = {
            package.docname: package for package in self.wanted() if not self.is_made(package)
        }
        if self.packages:
            super().write_documents(set(self.packages))

    def stamp(self, package: Package) -> Path:
        """Return where it is noted what a package was made of."""
        return Path(self.doctreedir) / "lms-stamps" / package.file

    def sources(self, package: Package) -> str:
        """Return a digest of what a package is made of, and of the package that lies there."""
        return digest(
            self.made_of.shared,
            self.static,
            package,
            self.made_of.page(package.docname),
            self.made_of.file(self.target / package.file),
            os.environ.get("SOURCE_DATE_EPOCH"),
        )

    def is_made(self, package: Package) -> bool:
        """Tell whether a package lies there, and nothing that it was made of has changed."""
        stamp = self.stamp(package)
        return stamp.is_file() and stamp.read_text() == self.sources(package)

    def handle_page(
        self,
        pagename: str,
        addctx: dict[str, Any],
        templatename: str = "package.html",
        *,
        outfilename: Path | None = None,
        event_arg: Any = None,  # noqa: ANN401 - the signature is Sphinx's
    ) -> None:
        """Write a page in the frame of packages."""
        shown = panel(self.packages[pagename].kind, self.config)
        context = {**addctx, "handbook_panel": shown}
        super().handle_page(
            pagename, context, templatename, outfilename=outfilename, event_arg=event_arg
        )

    def finish(self) -> None:
        """Make the packages from the pages that were written."""
        self.copy_image_files()
        for package in self.packages.values():
            self.write_package(package)

    def write_package(self, package: Package) -> None:
        """Write one package; a file whose content has not changed keeps its date."""
        address = f"{quote(package.docname)}{self.link_suffix}"
        html = self.get_output_path(package.docname).read_text(encoding="utf-8")
        page = alone(html, address, self.config.html_baseurl, Path(self.outdir))
        files = contents_of(page.html, page.files, self.outdir)
        mastery = mastery_of(package.kind, self.config)
        is_scored = self.config.handbook_lms_report == "score"
        described = manifest(
            package,
            self.config.project,
            self.config.handbook_edition,
            files,
            mastery if is_scored else 0,
        )
        content = zipped({NAME: described.encode(), **files})
        path = self.target / package.file
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)
            self.made_of.forget(path)
        self.stamp(package).parent.mkdir(exist_ok=True)
        self.stamp(package).write_text(self.sources(package))


def load_frame(app: Sphinx) -> None:
    """Load the frame of packages, and the bridge to the platform before the scripts of the parts."""
    if app.builder.name == LmsBuilder.name:
        app.add_css_file("handbook-lms.css", priority=FIRST - 1)
        app.add_js_file("handbook-lms.js", priority=400, loading_method="defer")


def setup(app: Sphinx) -> None:
    """Register the builder, and the theme of its pages."""
    app.add_html_theme(THEME, str(Path(__file__).parent / "theme"))
    app.add_builder(LmsBuilder)
    app.connect("builder-inited", load_frame)
