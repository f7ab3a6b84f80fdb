"""The builder ``print``: all PDFs of a handbook, in one run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sphinx.builders import Builder
from sphinx.util.display import status_iterator

from handbook_ext.errors import AuthorError, Fault, Place
from handbook_ext.fault_log import log_fault
from handbook_ext.locale import _, later
from handbook_ext.made_of import MadeOf
from handbook_ext.print.compile import Press
from handbook_ext.print.edition import EDITIONS
from handbook_ext.print.edition.pages import unknown_parts
from handbook_ext.print.entries import entries_to_print
from handbook_ext.print.head import head
from handbook_ext.print.library import Library, Used
from handbook_ext.print.look import chosen_typeface, copy_theme, look_faults
from handbook_ext.print.run import Run
from handbook_ext.print.stamp import Stamp, sources_digest
from handbook_ext.print.translator import TypstTranslator
from handbook_ext.print.translator.links import PAGE

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from handbook_ext.print.entry import Entry


class PrintBuilder(Builder):
    """Makes each PDF listed in ``handbook_print``."""

    name = "print"
    format = "typst"
    epilog = later("PDF-ene er i %(outdir)s.")
    supported_image_types = ["image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp"]  # noqa: RUF012 - as Sphinx has it
    default_translator_class = TypstTranslator

    @property
    def folder(self) -> Path:
        """The folder of the sources that Typst reads."""
        return Path(self.doctreedir) / "print"

    def get_outdated_docs(self) -> str:
        """Return what Sphinx logs as being written: a PDF may contain any page."""
        return _("alle PDF-er")

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        """Return a placeholder for the page, which the translator turns into a link."""
        return f"{PAGE}{docname}"

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        """Return the same placeholder whatever the page that links."""
        return self.get_target_uri(to, typ)

    def prepare_writing(self, docnames: AbstractSet[str]) -> None:
        """Copy the theme to where Typst finds it."""
        copy_theme(self._app, self.folder / "theme")
        self.run = Run(self, Library(self.env))
        self.copied: set[str] = set()
        self.made_of = MadeOf(self._app)
        date = os.environ.get("SOURCE_DATE_EPOCH")
        typeface = chosen_typeface(self._app)
        self.press = Press(self.folder, self.made_of, date, self._app.parallel, typeface)

    def write_documents(self, docnames: AbstractSet[str]) -> None:
        """Make the PDFs; a fault in one does not stop the others."""
        entries = entries_to_print(self._app)
        for error in look_faults(self._app):
            log_fault(self._app, Fault.of(error, "print"))
        for root in dict.fromkeys(entry.root for entry in entries):
            for error in unknown_parts(self.run.library, root):
                log_fault(self._app, Fault.of(error, "print"))
        reported = status_iterator(
            entries, _("lager PDF-er … "), "darkgreen", len(entries), stringify_func=file_of
        )
        for entry in reported:
            for error in () if self.is_made(entry) else self.make(entry):
                log_fault(self._app, Fault.of(error, "print"))
        for error in self.press.finish():
            log_fault(self._app, Fault.of(error, "print"))

    def target(self, entry: Entry) -> Path:
        """Return where the PDF of an entry is to be."""
        return Path(self.outdir) / f"{entry.file}.pdf"

    def is_made(self, entry: Entry) -> bool:
        """Tell whether the PDF is there, without a fault, and all it was assembled from is as it was."""
        stamp = self.press.is_made(entry.file, self.target(entry))
        return stamp is not None and stamp.sources == self.sources(entry, stamp.used)

    def sources(self, entry: Entry, used: Used) -> str:
        """Return a digest of what an entry is assembled from."""
        return sources_digest(self.made_of, entry, used, self.press.theme, self.press.date)

    def make(self, entry: Entry) -> list[AuthorError]:
        """Hand one PDF to the press, or return the faults that prevent it."""
        target, warned = self.target(entry), self._app._warncount  # noqa: SLF001 - no other way to know
        self.run.library.used = used = Used()
        document = EDITIONS[entry.edition](self.run, entry)
        self.env.resolve_references(document, entry.root, self)
        self.post_process_images(document)
        self.copy_images()
        translator = cast("TypstTranslator", self.create_translator(document, self))
        written = translator.translate(Place(str(self.env.doc2path(entry.root)), 1))
        written.prepend(head(self.config, entry))
        if translator.faults:
            target.unlink(missing_ok=True)
            return translator.faults
        # What was warned of is to be said in every build, and so assembled in every build.
        is_clean = self._app._warncount == warned  # noqa: SLF001
        stamp = Stamp().of(self.sources(entry, used), used) if is_clean else Stamp()
        shown = [name for name in self.images.values() if f"/images/{name}" in written.source]
        self.press.print(written, entry.file, target, shown, stamp)
        return []

    def copy_images(self) -> None:
        """Copy the images to where Typst finds them, each once: Typst may be reading them."""
        (self.folder / "images").mkdir(parents=True, exist_ok=True)
        for source, name in self.images.items():
            if name not in self.copied:
                self.copied.add(name)
                shutil.copyfile(Path(self.srcdir) / source, self.folder / "images" / name)


def file_of(entry: Entry) -> str:
    """Return the name shown while the entry is being made."""
    return f"{entry.file}.pdf"
