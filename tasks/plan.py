"""What is built, in which order: the steps of the commands that make the handbook, or need it."""

from __future__ import annotations

import os
import runpy
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tasks.install import is_installed
from tasks.steps import Step, Steps
from tasks.words import ENGLISH, NORWEGIAN

if TYPE_CHECKING:
    import nox

    from tasks.words import Words

LOCKS = Path("locks")
SITE = Path("_build", "html")
SCRIPTS = [
    ["python", "src/handbook_ext/locale/compile.py"],
    ["python", "src/handbook_ext/browser/build.py"],
]
"""What makes the catalogues, and the scripts of the pages."""


def steps_of(session: nox.Session, words: Words = NORWEGIAN) -> Steps:
    """Return what runs a session's steps in its environment."""
    log, times = Path("_build", "logg", f"{session.name}.txt"), Path(".nox", "tider.json")
    path = os.pathsep.join((session.bin, os.environ.get("PATH", "")))
    return Steps(log, times, {"PATH": path}, words)


def preparation(session: nox.Session, group: str, words: Words = NORWEGIAN) -> list[Step]:
    """Return the steps that install what ``locks/<group>.txt`` pins, if it has changed, and update the built files."""
    home, lock = Path(session.virtualenv.location), LOCKS / f"{group}.txt"
    python = str(Path(session.bin, "python"))
    install = [sys.executable, "-m", "tasks.install", python, str(lock)]
    packages = [] if is_installed(home, lock) else [Step(words.packages, [install])]
    return [*packages, Step(words.scripts, SCRIPTS)]


def provide(session: nox.Session, group: str) -> None:
    """Install what a group needs, and update the built files."""
    steps_of(session, ENGLISH).run(preparation(session, group, ENGLISH))


def building(*parts: str, words: Words = NORWEGIAN) -> list[Step]:
    """Return the steps that build the pages, then what they link to, then the links; a warning is an error.

    Each builder has its own doctrees: a page read by one would be missing in the other's search
    index. Only the pages are built with JupyterLite, which would put files beside the others.
    """
    options = ["-W", "-j", "auto", "-c", "."]
    pages = ["python", "tasks/pages.py", str(SITE)]
    html = [*options, "-d", "_build/doctrees/html", "-b", "html", "docs"]
    others = {"print": (words.printed, "trykk"), "lms": (words.lms, "lms")}
    wanted = [name for name in others if name in (parts or others)]
    steps = [Step(words.pages, [[*pages, *html]])] if "html" in (parts or ("html",)) else []
    for name in wanted:
        title, folder = others[name]
        own = ["-D", "handbook_lite=0", "-d", f"_build/doctrees/{name}", "-b", name]
        command = ["sphinx-build", *options, *own, "docs", str(SITE / folder)]
        steps.append(Step(title, [command]))
    if steps and wanted and steps[0].title == words.pages:
        steps.append(Step(words.links, [[*pages, "--in-place", *html]]))
    return steps


def build_original(session: nox.Session, *parts: str) -> None:
    """Build the handbook, or parts of it, to test or measure it, without the translations that ``build`` made."""
    for language in translations():
        shutil.rmtree(SITE / language, ignore_errors=True)
    steps_of(session, ENGLISH).run(building(*parts, words=ENGLISH))


def translations() -> dict[str, str]:
    """Return the names of the languages that the handbook is translated into."""
    languages = runpy.run_path("conf.py")["handbook_languages"]
    return dict(list(languages.items())[1:])


def editions() -> list[Step]:
    """Return the steps that build the translations, before the original, so that its pages lead to them.

    All folders are there first, so that each leads to the others. What lint finds is for those who write
    the questions, and a translator may leave out a link: neither stops a translation.
    """
    lenient = "handbook.review,handbook.lint,i18n.inconsistent_references"
    steps = []
    for language, name in translations().items():
        folder = SITE / language
        folder.mkdir(parents=True, exist_ok=True)
        own = ["-d", f"_build/doctrees/html-{language}", "-D", f"language={language}"]
        options = ["-W", "-j", "auto", "-c", ".", *own, "-D", f"suppress_warnings={lenient}"]
        command = ["python", "tasks/pages.py", str(folder), *options, "-b", "html", "docs"]
        steps.append(Step(f"Bygger oversettelsen til {name}", [command]))
    return steps
