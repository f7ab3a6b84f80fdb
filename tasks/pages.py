"""Build the pages of a site that looks finished only when it is: ``python tasks/pages.py <site> <options>``.

While it is being built, its folder has another name, so that a build that is broken off, by whatever means,
leaves none that somebody might publish. The next build writes all pages again: Sphinx takes a page for
written once it has been read. With ``--in-place`` the site keeps its name, since it is being read.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from sphinx.cmd.build import main as build

ENDED = (0, 1)
"""What Sphinx returns when it came to the end; 1 when there were warnings that are errors."""


class Site:
    """The folder of a site, and where it lies while it is unfinished."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unfinished = folder.with_name(f"{folder.name}-uferdig")
        self.mark = folder.with_name(f"{folder.name}-uferdig.txt")

    def take_down(self) -> Path:
        """Give the site its unfinished name, and return it."""
        if self.folder.is_dir() and self.unfinished.is_dir():
            if self.folder.joinpath("index.html").is_file():
                shutil.rmtree(self.unfinished)
            else:  # PDFs that were made meanwhile
                for part in self.folder.iterdir():
                    shutil.rmtree(self.unfinished / part.name, ignore_errors=True)
                    part.rename(self.unfinished / part.name)
                self.folder.rmdir()
        if self.folder.is_dir():
            self.folder.rename(self.unfinished)
        return self.unfinished

    def put_up(self) -> None:
        """Give the site its own name."""
        self.unfinished.rename(self.folder)

    def build(self, options: list[str], *, in_place: bool) -> int:
        """Build the pages; return Sphinx's exit status."""
        outdir = self.folder if in_place else self.take_down()
        everything = ["-a"] if self.mark.is_file() else []
        self.mark.parent.mkdir(parents=True, exist_ok=True)
        self.mark.touch()
        status = build([*everything, *options, str(outdir)])
        if status in ENDED:
            self.mark.unlink()
        if status == 0 and not in_place:
            self.put_up()
        return status


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if word != "--in-place"]
    sys.exit(Site(Path(given[0])).build(given[1:], in_place="--in-place" in sys.argv))
