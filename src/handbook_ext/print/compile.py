"""From Typst source to a PDF file, complete or not at all."""

from __future__ import annotations

import re
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.fields import with_fields
from handbook_ext.print.stamp import digest, digest_of
from handbook_ext.print.typesetting import typeset
from handbook_ext.typst.refusals import lacking_sign

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future
    from pathlib import Path

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
    stamp: Path
    made_of: str
    typeset: Future[Typeset]


class Press:
    """Typesets the sources in one folder, each in a process of its own: see ``typesetting``."""

    def __init__(self, folder: Path, date: str | None, at_once: int) -> None:
        self.folder = folder
        self.date = date
        self.timestamp = int(date or time.time())
        self.jobs: list[Job] = []
        self.typesetters = ProcessPoolExecutor(
            max(1, min(at_once, MOST_AT_ONCE)), get_context("spawn"), max_tasks_per_child=1
        )

    def print(self, written: Written, name: str, target: Path) -> None:
        """Start to typeset a PDF; call ``finish`` once all have been started.

        The folder keeps the source, for inspection, and a digest of the PDF's input: while the
        digest is the same, and there was no warning, the PDF is kept as it is.
        """
        source, stamp = self.folder / f"{name}.typ", self.folder / f"{name}.stamp"
        source.write_text(written.source, encoding="utf-8")
        made_of = digest(self.folder, source, self.date)
        before = stamp.read_text() if stamp.is_file() and target.is_file() else ""
        if before and before == made_of + digest_of(target):
            return
        target.unlink(missing_ok=True)
        typesetting = self.typesetters.submit(typeset, self.folder, source, self.timestamp)
        self.jobs.append(Job(written, source, target, stamp, made_of, typesetting))

    def finish(self) -> Iterator[AuthorError]:
        """Write the PDFs; yield Typst's errors and warnings. A PDF with an error is not written."""
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
            job.stamp.write_text("" if made.warnings else job.made_of + digest_of(job.target))
            words = _("Typst er ikke sikker på PDF-en: {said}.")
            yield from (explain(warning, words, job) for warning in made.warnings)
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
