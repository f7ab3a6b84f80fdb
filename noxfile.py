"""The project's commands: ``python3 noxfile.py serve`` (or test, build, pdf, lint, bench).

Run with plain Python, it creates an environment with nox and hands over to it.
"""

import logging
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from tasks.handing_over import PLAIN, USUAL, chosen, hand_over
from tasks.measuring import measurements
from tasks.plan import (
    SCRIPTS,
    SITE,
    build_original,
    building,
    editions,
    preparation,
    provide,
    steps_of,
)
from tasks.release import build_and_use
from tasks.serving import served
from tasks.words import NORWEGIAN

BOOK = ["-W", "-b", "epub", "-c", ".", "-d", "_build/doctrees/epub", "docs", "_build/epub"]
# Whole files go to one process, so that the fixtures of a file are made once.
PYTEST = ["pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "-m", "not sweep"]
# Where this is set, as in many containers, each process that a command starts compiles all of Sphinx anew:
# a build of a small handbook then takes twice the time.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

if __name__ == "__main__":
    sys.exit(hand_over(Path(__file__), sys.argv[1:]))

import nox

nox.needs_version = ">=2026.10"
nox.options.error_on_missing_interpreters = True
nox.options.reuse_existing_virtualenvs = True
nox.options.default_venv_backend = "uv"
nox.options.sessions = USUAL
if chosen(sys.argv, PLAIN):
    logging.getLogger("nox").setLevel(logging.ERROR)


@nox.session
def serve(session: nox.Session) -> None:
    """Build the original and serve it on 127.0.0.1; a number after ``--`` is the port.

    The address is printed when the pages are there, before the PDFs. Translations are there if
    ``build`` has made them.
    """
    steps, plan = steps_of(session), [*preparation(session, "docs"), *building()]
    shown = next(at for at, step in enumerate(plan, 1) if step.title == NORWEGIAN.pages)
    steps.run(plan[:shown], after=len(plan) - shown)
    try:
        with served(SITE, steps.log, *session.posargs[:1]) as (address, server):
            print(f"Håndboka er på {address} – avslutt med Ctrl-C", flush=True)
            steps.run(plan[shown:], before=shown)
            print(f"Alt er klart. Loggen er {steps.log}", flush=True)
            server.wait()
    except KeyboardInterrupt:
        sys.exit(130)


@nox.session
def build(session: nox.Session) -> None:
    """Build the handbook into ``_build/html``, with its translations, as it is published."""
    steps = steps_of(session)
    steps.run([*preparation(session, "docs"), *editions(), *building()])
    print(f"Håndboka er i _build/html. Loggen er {steps.log}")


@nox.session(name="docs-ext")
def docs_ext(session: nox.Session) -> None:
    """Build the extension's own documentation into ``_build/docs-ext``."""
    provide(session, "docs")
    kept = ["-d", "_build/doctrees/docs-ext"]
    session.run("sphinx-build", "-W", *kept, "-b", "html", "docs-ext", "_build/docs-ext")


@nox.session
def pdf(session: nox.Session) -> None:
    """Build the printed editions into ``_build/html/trykk``."""
    steps = steps_of(session)
    steps.run([*preparation(session, "docs"), *building("print")])
    print(f"PDF-ene er i _build/html/trykk. Loggen er {steps.log}")


@nox.session
def test(session: nox.Session) -> None:
    """Run the tests, in real browsers too; arguments after ``--`` go to pytest, such as ``--cov``.

    ``-m sweep`` runs those that look at every page or every state, which are left out otherwise.
    """
    provide(session, "test")
    session.run("python", "-m", "tests.programs.chromium")
    session.run("python", "-m", "tests.programs.nginx")
    session.run("python", "-m", "tests.programs.engines")
    build_original(session, "print", "html")
    session.run(*PYTEST, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check types, style, formatting and layers, in Python and TypeScript."""
    provide(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy", ".")
    session.run("lint-imports", "--no-logo", silent=True)
    session.run("python", "src/handbook_ext/browser/build.py", "check")


@nox.session
def release(session: nox.Session) -> None:
    """Build all packages into ``_build/dist``, check them, and use each wheel alone."""
    provide(session, "release")
    build_and_use(session, ROOT)


@nox.session
@nox.parametrize(
    ["python", "resolution"],
    [("3.11", "lowest-direct"), ("3.13", "highest")],
    ids=["lowest", "newest"],
)
def versions(session: nox.Session, resolution: str) -> None:
    """Run the tests without a browser with the lowest and the newest versions that pyproject.toml allows.

    ``-- -k words`` and other arguments go to pytest.
    """
    wanted = ["-e", ".[all,learn,ratings]", "--group", "build", "--group", "tools"]
    session.install("--resolution", resolution, *wanted)
    for command in SCRIPTS:
        session.run(*command)
    session.run("uv", "pip", "list", external=True)
    session.run(*PYTEST, "tests/unit", "tests/sphinx", *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """Run other checkers (IBM's, HTML_CodeSniffer, vnu, epubcheck, veraPDF) and print a table."""
    provide(session, "conformance")
    session.run("python", "-m", "tests.programs.chromium")
    build_original(session)
    session.run("sphinx-build", *BOOK)
    session.run("python", "-m", "tests.conformance.run")


@nox.session
def mutation(session: nox.Session) -> None:
    """Put faults into the engine and see whether its tests find them; ``--`` takes module names."""
    provide(session, "mutation")
    session.run("python", "mutation/run.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure all that has an aim, print and wording; print tables, and write that of the aims into the README.

    A number after ``--`` is that of the runs. The builds of a thousand rules alone take some minutes.
    """
    commands = measurements(session.posargs)
    provide(session, "bench")
    build_original(session)
    for command in commands:
        session.run(*command)
