"""What an output is made of, as a digest: while it stays the same, the output need not be made again."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.i18n import format_date

from handbook_ext.notes import FAULTS
from handbook_ext.quiz.drawn import AS_DRAWN, DRAWN
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import MESSAGES
from handbook_ext.unchanged import digest
from handbook_ext.version import code_version
from sphinx import __display_version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PRIVATE = (FAULTS, MESSAGES, QUIZZES, DRAWN, AS_DRAWN)
"""Notes that only repeat what is on the page itself."""


class MadeOf:
    """Digests of what one build reads; each file is read once."""

    def __init__(self, app: Sphinx) -> None:
        self.app = app
        self.env = app.env
        self._files: dict[Path, str] = {}

    @cached_property
    def settings(self) -> str:
        """What every output depends on that is no page's: code, ``conf.py`` and translations."""
        app = self.app
        return digest(
            code_version(),
            __display_version__,
            {name: extension.version for name, extension in app.extensions.items()},
            self.file(Path(app.confdir, "conf.py")),
            {option.name: option.value for option in app.config},
            [self.file(path) for path in HandbookDomain.of(app.env).edition.files],
        )

    @cached_property
    def shared(self) -> str:
        """What every output with pages depends on: the settings, the date, what pages know of each other."""
        config, env = self.app.config, self.env
        own = HandbookDomain.of(env)
        return digest(
            self.settings,
            format_date(config.today_fmt or "%d.%m.%Y", language=config.language),
            env.titles,
            env.toctree_includes,
            env.toc_secnumbers,
            env.toc_fignumbers,
            {name: domain.data for name, domain in env.domains.items() if name != own.name},
            {page: notes.without(PRIVATE) for page, notes in own.pages.items()},
        )

    def page(self, docname: str) -> str:
        """Return what a page is made of: its doctree, and the files that it depends on."""
        doctree = Path(self.env.doctreedir, f"{docname}.doctree")
        others = [Path(self.env.srcdir, name) for name in self.env.dependencies.get(docname, ())]
        return digest(docname, [self.file(path) for path in (doctree, *sorted(others))])

    def quiz(self, slug: str) -> str:
        """Return what the questions of a rule are made of."""
        return digest(slug, self.file(quiz_path(self.env, slug)))

    def folder(self, folder: Path) -> str:
        """Return what is in a folder, to any depth."""
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        return digest([(path.relative_to(folder), self.file(path)) for path in paths])

    def file(self, path: Path) -> str:
        """Return the digest of a file; an empty text when there is none."""
        if path not in self._files:
            is_there = path.is_file()
            self._files[path] = hashlib.sha256(path.read_bytes()).hexdigest() if is_there else ""
        return self._files[path]

    def forget(self, path: Path) -> None:
        """Read a file again, since it was written."""
        self._files.pop(path, None)
