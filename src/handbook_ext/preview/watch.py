"""Watch everything the pages are made of, wherever ``conf.py`` has it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import Change, DefaultFilter, awatch

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable

CONF = "conf.py"


async def watch(
    conf: Path, folders: Iterable[Path], changed: Callable[[], None], stop: asyncio.Event
) -> None:
    """Call ``changed`` for each change below the folders, until ``stop`` is set."""
    there = [folder for folder in folders if folder.is_dir()]
    if there:
        async for _changes in awatch(*there, watch_filter=Written(conf), stop_event=stop):
            changed()


async def watch_beside(
    conf: Path, folders: Iterable[Path], changed: Callable[[], None], stop: asyncio.Event
) -> None:
    """Call ``changed`` when ``conf.py`` changes, or when a missing folder appears."""
    missing = [folder for folder in folders if not folder.is_dir()]
    awaited = {conf / CONF, *missing, *(up for folder in missing for up in folder.parents)}
    near = {next(up for up in folder.parents if up.is_dir()) for folder in missing}

    def is_awaited(_change: Change, path: str) -> bool:
        return Path(path) in awaited

    found = awatch(*{conf, *near}, watch_filter=is_awaited, stop_event=stop, recursive=False)
    async for _changes in found:
        changed()


def written_since(moment: float, conf: Path, folders: Iterable[Path]) -> bool:
    """Tell whether a file or folder in the folders was written after a moment (Unix time)."""
    is_own = Written(conf)
    below = (path for folder in folders for path in (folder, *folder.rglob("*")))
    return any(is_own(Change.modified, str(path)) and last_written(path) > moment for path in below)


def last_written(path: Path) -> float:
    """Return when a file was written (Unix time), 0 if an editor has removed it by now."""
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0


class Written(DefaultFilter):
    """Accepts the files that authors write: not hidden, temporary or built ones."""

    def __init__(self, conf: Path) -> None:
        self.built = conf / "_build"
        super().__init__()

    def __call__(self, change: Change, path: str) -> bool:
        """Tell whether a changed path is an author's file."""
        file = Path(path)
        is_own = not file.is_relative_to(self.built) and not file.name.startswith(".")
        return is_own and super().__call__(change, path)
