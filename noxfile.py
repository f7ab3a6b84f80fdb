"""The project's commands: ``python3 noxfile.py serve`` (or test, build, pdf, lint, bench).

Run with plain Python, it creates an environment with nox and hands over to it.
"""

import json
import runpy
import shutil
import socket
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent
LOCKS = ROOT / "locks"
BOOK = ["-W", "-b", "epub", "-c", ".", "-d", "_build/doctrees/epub", "docs", "_build/epub"]


def hand_over(arguments: list[str]) -> int:
    """Run nox with the sessions named; the first run installs nox."""
    home = ROOT / ".nox" / "nox"
    python = str(home / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    pinned, installed = LOCKS / "nox.txt", home / "installed.txt"
    if not installed.is_file() or installed.read_text() != pinned.read_text():
        print("Gjør klar nox i .nox/nox …", flush=True)
        venv.create(home, with_pip=True, clear=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r"]
        subprocess.run([*pip, str(pinned)], check=True)
        shutil.copy(pinned, installed)
    names = ["--session", *arguments] if arguments else []
    return subprocess.call([python, "-m", "nox", "--noxfile", __file__, *names])


if __name__ == "__main__":
    sys.exit(hand_over(sys.argv[1:]))

import nox

nox.needs_version = ">=2026.10"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "test"]


def provide(session: nox.Session, group: str) -> None:
    """Install what ``locks/<group>.txt`` pins, if it has changed, and update the built files."""
    pinned = LOCKS / f"{group}.txt"
    installed = Path(session.virtualenv.location) / "installed.txt"
    if not installed.is_file() or installed.read_text() != pinned.read_text():
        session.install("--require-hashes", "-r", str(pinned), silent=False)
        session.install("--no-deps", "--no-build-isolation", "-e", ".", silent=False)
        shutil.copy(pinned, installed)
    session.run("python", "src/handbook_ext/locale/compile.py")
    session.run("python", "src/handbook_ext/browser/build.py")


def handbook(session: nox.Session, *parts: str) -> None:
    """Build the PDFs and the packages, then the pages that link to them; a warning is an error.

    Each builder has its own doctrees: a page read by one would be missing in the other's search
    index. Only the pages are built with JupyterLite, which would put files beside the others.
    """
    no_lite = ["-D", "handbook_lite=0"]
    for builder, folder, own in (
        ("print", "_build/html/trykk", no_lite),
        ("lms", "_build/html/lms", no_lite),
        ("html", "_build/html", []),
    ):
        if builder in (parts or (builder,)):
            options = ["-W", "-j", "auto", "-c", ".", "-d", f"_build/doctrees/{builder}", *own]
            session.run("sphinx-build", *options, "-b", builder, "docs", folder)


def translations() -> list[str]:
    """Return the languages that the handbook is translated into."""
    return list(runpy.run_path("conf.py")["handbook_languages"])[1:]


def original_alone() -> None:
    """Take away the translations, which ``build`` made: what is tested and measured is the original."""
    for language in translations():
        shutil.rmtree(Path("_build/html", language), ignore_errors=True)


def editions(session: nox.Session) -> None:
    """Build the translations below the original, and before it, so that its pages lead to them.

    All folders are there first, so that each leads to the others. What lint finds is for those who write
    the questions, and a translator may leave out a link: neither stops a translation.
    """
    for language in translations():
        Path("_build/html", language).mkdir(parents=True, exist_ok=True)
    lenient = "handbook.review,handbook.lint,i18n.inconsistent_references"
    for language in translations():
        kept = ["-d", f"_build/doctrees/html-{language}", "-D", f"language={language}"]
        options = ["-W", "-j", "auto", "-c", ".", *kept, "-D", f"suppress_warnings={lenient}"]
        session.run("sphinx-build", *options, "-b", "html", "docs", f"_build/html/{language}")


@nox.session
def serve(session: nox.Session) -> None:
    """Build the original and serve it on 127.0.0.1; a number after ``--`` is the port.

    Translations are there if ``build`` has made them.
    """
    provide(session, "docs")
    handbook(session)
    with socket.socket() as probe:
        taken = probe.connect_ex(("127.0.0.1", 8000)) == 0
    port = session.posargs or ["0" if taken else "8000"]
    where = ["--bind", "127.0.0.1", "--directory", "_build/html"]
    session.run("python", "-u", "-m", "http.server", *where, *port)


@nox.session
def build(session: nox.Session) -> None:
    """Build the handbook into ``_build/html``, with its translations, as it is published."""
    provide(session, "docs")
    handbook(session, "print", "lms")
    editions(session)
    handbook(session, "html")


@nox.session(name="docs-ext")
def docs_ext(session: nox.Session) -> None:
    """Build the extension's own documentation into ``_build/docs-ext``."""
    provide(session, "docs")
    kept = ["-d", "_build/doctrees/docs-ext"]
    session.run("sphinx-build", "-W", *kept, "-b", "html", "docs-ext", "_build/docs-ext")


@nox.session
def pdf(session: nox.Session) -> None:
    """Build the printed editions into ``_build/html/trykk``."""
    provide(session, "docs")
    handbook(session, "print")


@nox.session
def test(session: nox.Session) -> None:
    """Run the tests, in real browsers too; arguments after ``--`` go to pytest, such as ``--cov``.

    ``-m sweep`` runs those that look at every page or every state, which are left out otherwise.
    """
    provide(session, "test")
    session.run("python", "-m", "tests.programs.chromium")
    session.run("python", "-m", "tests.programs.nginx")
    session.run("python", "-m", "tests.programs.engines")
    original_alone()
    handbook(session, "print", "html")
    # Whole files go to one process, so that the fixtures of a file are made once.
    shared = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "-m", "not sweep"]
    session.run("pytest", *shared, *session.posargs)


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
    """Build all packages into ``_build/dist``, check them, and use each wheel alone.

    A handbook is made by ``handbook init``, another uses the content pack, and a JupyterLite site the kernel.
    """
    provide(session, "release")
    dist = ROOT / "_build" / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    for folder in (ROOT, ROOT / "packages" / "jupyterlite-micropython-kernel"):
        with session.chdir(folder):
            session.run("python", "-m", "hatchling", "build", "-d", str(dist))
    with session.chdir(ROOT / "packs" / "sunndal-some"):
        session.run("python", "-m", "hatchling", "build", "-t", "wheel", "-d", str(dist))
    session.run("twine", "check", "--strict", *sorted(map(str, dist.iterdir())))
    home = Path(session.create_tmp()).resolve()
    made, adopter, site = (home / name for name in ("made", "adopter", "lite"))
    for folder in (made, adopter, site):
        shutil.rmtree(folder, ignore_errors=True)
    answers = ["--language", "en", "--name", "Rules", "--roles", "staff", "--approver", "the board"]
    answers += ["--strengths", "must, must not, should", "--markup", "myst"]
    [wheel] = dist.glob("handbook_ext-*.whl")
    [pack] = dist.glob("sunndal_some-*.whl")
    in_bare(session, "bare", [f"{wheel}[all]", str(pack)], ["handbook", "--version"])
    in_bare(session, "bare", [], ["handbook", "init", str(made), *answers])
    in_bare(session, "bare", [], ["handbook", "--conf", str(made), "build"])
    shutil.copytree("tests/adopter", adopter)
    html = str(adopter / "_build" / "html")
    in_bare(session, "bare", [], ["sphinx-build", "-q", "-W", str(adopter), html])
    in_bare(session, "bare", [], ["python", str(adopter / "check.py"), html])
    for options in (["--accept"], []):
        in_bare(session, "bare", [], ["handbook", "--conf", str(adopter), "review", *options])
    [kernel] = dist.glob("jupyterlite_micropython_kernel-*.whl")
    site.mkdir()
    build = ["jupyter", "lite", "build", "--lite-dir", str(site), "--output-dir", f"{site}/_output"]
    in_bare(session, "bare-lite", ["jupyterlite-core>=0.8,<0.9", str(kernel)], build)
    settings = json.loads(site.joinpath("_output", "jupyter-lite.json").read_text(encoding="utf-8"))
    listed = settings["jupyter-config-data"]["federated_extensions"]
    if "jupyterlite-micropython-kernel" not in [extension["name"] for extension in listed]:
        session.error(f"The JupyterLite site in {site} does not list the kernel.")


def in_bare(session: nox.Session, name: str, packages: list[str], command: list[str]) -> None:
    """Run a program in an environment with nothing but some packages; they make it anew."""
    bare = Path(session.create_tmp()).resolve() / name
    if packages:
        venv.create(bare, with_pip=True, clear=True)
        pip = [str(bare / "bin" / "python"), "-m", "pip", "install", "--quiet", *packages]
        session.run(*pip, external=True, env={"PYTHONPATH": ""})
    program = str(bare / "bin" / command[0])
    session.run(program, *command[1:], external=True, env={"PYTHONPATH": ""})


@nox.session
def conformance(session: nox.Session) -> None:
    """Run other checkers (IBM's, HTML_CodeSniffer, vnu, epubcheck, veraPDF) and print a table."""
    provide(session, "conformance")
    session.run("python", "-m", "tests.programs.chromium")
    original_alone()
    handbook(session)
    session.run("sphinx-build", *BOOK)
    session.run("python", "-m", "tests.conformance.run")


@nox.session
def mutation(session: nox.Session) -> None:
    """Put faults into the engine and see whether its tests find them; ``--`` takes module names."""
    provide(session, "mutation")
    session.run("python", "mutation/run.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure first verdict, self-checks, packages, pages, print, wording and drafts; print tables."""
    provide(session, "bench")
    original_alone()
    handbook(session)
    session.run("python", "bench/first_verdict.py", *session.posargs)
    session.run("python", "bench/selfcheck.py", *session.posargs)
    session.run("python", "bench/scorm.py", *session.posargs)
    session.run("python", "bench/pages.py", *session.posargs)
    session.run("python", "bench/printing.py", *session.posargs)
    session.run("python", "-m", "bench.wording", *session.posargs)
    session.run("python", "-m", "bench.drafts", *session.posargs)
    session.run("python", "-m", "bench.load")
    session.run("python", "-m", "bench.aims")
