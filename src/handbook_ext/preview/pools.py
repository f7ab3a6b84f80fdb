"""Pages with all questions of the handbook: built only when they are opened.

Each takes longer than everything else that a saved question affects, and writers seldom open one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.preview.kept import kept
from handbook_ext.quiz.notes import POOL_FILES
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Set as AbstractSet

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def postponed_pages(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> list[str]:
    """Return the pages that earlier builds postponed."""
    return sorted(kept(env).postponed & env.found_docs)


def postpone(env: BuildEnvironment, docnames: list[str], wanted: Collection[str]) -> list[str]:
    """Leave pages with all questions out of those to read, except the ``wanted`` ones.

    Returns the pages that remain to be read.
    """
    pages = HandbookDomain.of(env).pages
    later = {
        docname
        for docname in docnames
        if docname in pages
        and pages[docname][POOL_FILES] is not None
        and docname not in wanted
        and not is_changed(env, docname)
    }
    docnames[:] = [docname for docname in docnames if docname not in later]
    kept(env).postponed = later
    return docnames


def is_changed(env: BuildEnvironment, docname: str) -> bool:
    """Tell whether the page's own source has changed since it was read."""
    read = env.all_docs.get(docname, 0)  # microseconds
    return Path(env.doc2path(docname)).stat().st_mtime_ns // 1000 > read
