"""Build all packages, check them, and use each wheel alone."""

from __future__ import annotations

import json
import shutil
import venv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import nox


def build_and_use(session: nox.Session, root: Path) -> None:
    """Build the packages of the repository at ``root`` into its ``_build/dist``, and use them.

    A handbook is made by ``handbook init``, another uses the content pack, and a JupyterLite site the kernel.
    """
    dist = root / "_build" / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    for folder in (root, root / "packages" / "jupyterlite-micropython-kernel"):
        with session.chdir(folder):
            session.run("python", "-m", "hatchling", "build", "-d", str(dist))
    with session.chdir(root / "packs" / "sunndal-some"):
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
