"""From Typst source to a PDF file, complete or not at all."""

from __future__ import annotations

import hashlib
import re
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.fields import with_fields
from handbook_ext.print.stamp import Stamp, typeset_digest
from handbook_ext.print.typesetting import typeset
from handbook_ext.typst.refusals import lacking_sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from handbook_ext.made_of import MadeOf
    from handbook_ext.print.look import Typeface
    from handbook_ext.print.typesetting import Diagnostic, Typeset
    from handbook_ext.typst.writer import Written

MOST_AT_ONCE = 2
"""Processes at a time; each takes up to half a gigabyte of memory."""
_AT = re.compile(r"┌─ (?P<file>[^\n]+):(?P<line>\d+):(?P<column>\d+)\n")
_GLYPH = re.compile(r'the text `"(?P<sign>.+?)"` could not be displayed')


class Job(NamedTuple):
    """A PDF being typeset, and what is needed when it is done."""

    written: Written
    source: Path
    target: Path
    typeset: Future[Typeset]
    stamp: Stamp


class Press:
    """Typesets the sources in one folder, each in a process of its own: see ``typesetting``."""

    def __init__(
        self, folder: Path, made_of: MadeOf, date: str | None, at_once: int, typeface: Typeface
    ) -> None:
        self.folder = folder
        self.typeface = typeface
        self.made_of = made_of
        self.date = date
        self.theme = made_of.folder(folder / "theme")
        self.timestamp = int(date or time.time())
        self.jobs: list[Job] = []
        self.typesetters = ProcessPoolExecutor(
            max(1, min(at_once, MOST_AT_ONCE)), get_context("spawn"), max_tasks_per_child=1
        )

    def stamp_path(self, name: str) -> Path:
        """Return where the stamp of a PDF lies."""
        return self.folder / f"{name}.stamp"

    def is_made(self, name: str, target: Path) -> Stamp | None:
        """Return the stamp of a PDF that is there as it was made, otherwise ``None``."""
        stamp = Stamp.read(self.stamp_path(name))
        return stamp if stamp.pdf and stamp.pdf == self.made_of.file(target) else None

    def print(
        self, written: Written, name: str, target: Path, images: Iterable[str], stamp: Stamp
    ) -> None:
        """Start to typeset a PDF; call ``finish`` once all have been started.

        The folder keeps the source, for inspection. While Typst would read the same as before, and
        had no warning, the PDF stays as it is.
        """
        source = self.folder / f"{name}.typ"
        source.write_text(written.source, encoding="utf-8")
        used = [self.folder / "images" / image for image in images]
        typeset_of = typeset_digest(self.made_of, source, used, self.theme, self.date)
        before = self.is_made(name, target)
        if before and before.typeset == typeset_of:
            stamp._replace(typeset=typeset_of, pdf=before.pdf).write(self.stamp_path(name))
            return
        target.unlink(missing_ok=True)
        typesetting = self.typesetters.submit(typeset, self.folder, source, self.timestamp)
        stamp = stamp._replace(typeset=typeset_of)
        self.jobs.append(Job(written, source, target, typesetting, stamp))

    def finish(self) -> Iterator[AuthorError]:
        """Write the PDFs; yield Typst's errors and warnings. A PDF with an error is not written."""
        lacks_chosen = False
        for job in self.jobs:
            try:
                made = job.typeset.result()
            except BrokenProcessPool:
                yield AuthorError(
                    job.written.start,
                    _("Typst ble stanset før «{name}» var ferdig.").format(name=job.target.name),
                    _("Trolig tok minnet slutt. Lukk andre programmer, og bygg på nytt med -j 1."),
                )
                continue
            if made.fault:
                words = _("Typst kunne ikke lage PDF-en: {said}.")
                yield explain(made.fault, words, job)
                continue
            job.target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = job.target.with_suffix(".part")
            unfinished.write_bytes(with_fields(made.pdf))
            unfinished.replace(job.target)
            pdf = hashlib.sha256(job.target.read_bytes()).hexdigest()
            stamp = Stamp() if made.warnings else job.stamp._replace(pdf=pdf)
            stamp.write(self.stamp_path(job.target.stem))
            lacks_chosen = lacks_chosen or any(map(self.typeface.is_lacking, made.warnings))
            words = _("Typst er ikke sikker på PDF-en: {said}.")
            others = (each for each in made.warnings if not self.typeface.is_lacking(each))
            yield from (explain(warning, words, job) for warning in others)
        if lacks_chosen:
            yield self.typeface.fault()
        self.typesetters.shutdown()


def explain(diagnostic: Diagnostic, words: str, job: Job) -> AuthorError:
    """Return an error or warning of Typst as a fault in the page that it comes from."""
    places = [
        job.written.place_of(int(found["line"]), int(found["column"]))
        for found in _AT.finditer(diagnostic.diagnostic)
        if found["file"].endswith(job.source.name)
    ]
    place = places[0] if places else job.written.start
    sign = _GLYPH.search(diagnostic.message)
    if sign:
        return AuthorError(place, *lacking_sign(sign["sign"]))
    said = diagnostic.message + "".join(f" ({hint})" for hint in diagnostic.hints)
    return AuthorError(
        place,
        words.format(said=said.rstrip(".")),
        _("Rett stedet, eller forenkle det."),
    )
