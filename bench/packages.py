"""How much a machine gets with the extension: ``python bench/packages.py``.

Installs the wheel in fresh environments, without extras and with them, and prints their size, that of their
largest packages, and whether a Jupyter server is among them. Needs pip's index.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
EXTRAS = ("", "[lite]", "[print]", "[all]")
LARGEST = 6
MB = 1_000_000


def measure() -> None:
    """Print a table with a row for each set of extras."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)])
        [wheel] = folder.glob("*.whl")
        print(
            "| installed | MB | packages | Jupyter server | largest (MB) |\n|---|---|---|---|---|"
        )
        for extras in EXTRAS:
            bare = folder / f"bare{EXTRAS.index(extras)}"
            venv.create(bare, with_pip=True)
            python = str(bare / "bin" / "python")
            empty = size(bare)
            run([python, "-m", "pip", "install", "--quiet", f"{wheel}{extras}"])
            print(row(extras, bare, empty))


def row(extras: str, bare: Path, empty: int) -> str:
    """Return a row of the table; pip, which every environment has, is not counted."""
    [packages] = bare.glob("lib/python*/site-packages")
    names = [path for path in packages.iterdir() if path.name not in ("pip", "setuptools")]
    largest = sorted(((size(path), path.name) for path in names), reverse=True)[:LARGEST]
    return " | ".join(
        (
            f"| `handbook-ext{extras}`",
            f"{(size(bare) - empty) / MB:.0f}",
            str(len(list(packages.glob("*.dist-info")))),
            "yes" if (packages / "jupyter_server").is_dir() else "no",
            ", ".join(f"{name} {bytes_ / MB:.0f}" for bytes_, name in largest) + " |",
        )
    )


def size(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.stat().st_size for each in path.rglob("*") if each.is_file())


def run(command: list[str]) -> None:
    """Run a program in the repository; fail with it."""
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    measure()
