"""Read a quiz for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.pack.chosen import packs_of
from handbook_ext.quiz.folder import pack_with, quiz_file, quiz_files
from handbook_ext.quiz.packed import Here, load_packed
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.load import Loaded
    from handbook_ext.translation import Edition

EVENT = "handbook-quiz-read"
"""An event with the path and the loaded quiz; a handler's return value replaces it."""


class ReadOf(NamedTuple):
    """What a file was read as, and what the reading rests on."""

    basis: tuple[object, ...]
    loaded: Loaded


_LATEST: dict[Path, ReadOf] = {}
"""The latest reading of each file: self-checks, practice and editions want all files, page by page."""


def read_quiz(env: BuildEnvironment, path: Path) -> Loaded:
    """Return what a page is to show of a quiz file, in the language of the edition, and its faults.

    A file is read again when its time or size has changed, as Sphinx does with pages, or those of a
    pack's file that it may build upon.
    """
    edition, config = HandbookDomain.of(env).edition, env.config
    files = [
        path,
        *(packed for pack in packs_of(config) if (packed := pack.quiz(path.stem)) != path),
    ]
    words = (tuple(config.handbook_roles), tuple(config.handbook_work))
    rules = tuple(file.stem for file in quiz_files(env)) if packs_of(config) else ()
    basis = (*map(stamp, files), *words, packs_of(config), rules, edition)
    latest = _LATEST.get(path)
    if latest is None or latest.basis != basis:
        read = load_packed(path, Here(config, rules))
        latest = _LATEST[path] = ReadOf(basis, said(read, edition))
    other: Loaded | None = env.events.emit_firstresult(EVENT, path, latest.loaded)
    return latest.loaded if other is None else other


def has_faults(env: BuildEnvironment, slug: str) -> bool:
    """Tell whether the file of a rule's quiz has faults, or is for roles that the handbook lacks, so that some of its questions may be missing."""
    path = quiz_file(env, slug)
    if not is_there(path):
        return False
    loaded = read_quiz(env, path)
    return bool(loaded.faults or loaded.missing)


def depend_on_packs(env: BuildEnvironment, slug: str) -> None:
    """Have the page read again when the file of a pack changes that a rule's own may build upon."""
    pack = pack_with(env.config, slug)
    if pack is not None:
        env.note_dependency(pack.quiz(slug))


def said(loaded: Loaded, edition: Edition) -> Loaded:
    """Return a quiz in the language of an edition; drafts are for their authors alone."""
    return loaded._replace(quiz=edition(loaded.quiz))


def stamp(path: Path) -> tuple[int, ...]:
    """Return the times and size of a file, and which it is; nothing where it cannot be asked."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
